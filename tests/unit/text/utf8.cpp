// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/utf8.hpp>

#include "catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <type_traits>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<code_point>);
static_assert(noexcept(decode_utf8("", 0)) && noexcept(find_invalid_utf8("")));
static_assert(decode_utf8("ệ", 0) == code_point{U'ệ', 3, true});
static_assert(decode_utf8("\xE1\xBB", 0) == code_point{});

namespace {

/// Unicode 15, table 3-7: the well-formed sequences, as ranges for each byte.
struct well_formed_row {
    std::array<unsigned, 8> ranges; // first and last of each byte
    std::size_t bytes;
};

constexpr std::array<well_formed_row, 9> table_3_7{{
    {{0x00, 0x7F}, 1},
    {{0xC2, 0xDF, 0x80, 0xBF}, 2},
    {{0xE0, 0xE0, 0xA0, 0xBF, 0x80, 0xBF}, 3},
    {{0xE1, 0xEC, 0x80, 0xBF, 0x80, 0xBF}, 3},
    {{0xED, 0xED, 0x80, 0x9F, 0x80, 0xBF}, 3},
    {{0xEE, 0xEF, 0x80, 0xBF, 0x80, 0xBF}, 3},
    {{0xF0, 0xF0, 0x90, 0xBF, 0x80, 0xBF, 0x80, 0xBF}, 4},
    {{0xF1, 0xF3, 0x80, 0xBF, 0x80, 0xBF, 0x80, 0xBF}, 4},
    {{0xF4, 0xF4, 0x80, 0x8F, 0x80, 0xBF, 0x80, 0xBF}, 4},
}};

/// How many bytes the well-formed sequence at the beginning of `text` has; 0 when there is none.
std::size_t size_by_table(std::string_view text) {
    for (auto const& row : table_3_7) {
        bool fits = text.size() >= row.bytes;
        for (std::size_t i = 0; fits && i < row.bytes; ++i) {
            auto const byte = static_cast<unsigned char>(text[i]);
            fits = row.ranges[2 * i] <= byte && byte <= row.ranges[2 * i + 1];
        }
        if (fits) return row.bytes;
    }
    return 0;
}

/// What is wrong with the decoding of `text`, of which each sequence of bytes is asked once; nothing, when it is right.
bool decodes_by_table(std::string_view text) {
    auto const expected = size_by_table(text);
    auto const c = decode_utf8(text, 0);
    if (expected == 0) return c == code_point{} && find_invalid_utf8(text) == 0;
    return c.valid && c.size == expected;
}

std::string encoded(char32_t value) {
    std::string out;
    append_utf8(out, value);
    return out;
}

} // namespace

TEST_CASE("every sequence of one, two and three bytes is read as table 3-7 of Unicode has it", "[text]") {
    std::size_t wrong = 0;
    std::array<char, 3> bytes{};
    for (unsigned a = 0; a < 256; ++a) {
        bytes[0] = static_cast<char>(a);
        wrong += !decodes_by_table({bytes.data(), 1});
        for (unsigned b = 0; b < 256; ++b) {
            bytes[1] = static_cast<char>(b);
            wrong += !decodes_by_table({bytes.data(), 2});
            for (unsigned c = 0; c < 256; ++c) {
                bytes[2] = static_cast<char>(c);
                wrong += !decodes_by_table({bytes.data(), 3});
            }
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("every sequence of four bytes with a long lead is read as table 3-7 of Unicode has it", "[text]") {
    std::size_t wrong = 0;
    // The bytes at and beside the edges of all ranges stand for the bytes between them.
    constexpr std::array<unsigned, 16> edges{0x00, 0x41, 0x7F, 0x80, 0x81, 0x8F, 0x90, 0x9F,
                                             0xA0, 0xBE, 0xBF, 0xC0, 0xC2, 0xE1, 0xF4, 0xFF};
    for (unsigned a = 0xEE; a < 256; ++a)
        for (unsigned b = 0; b < 256; ++b)
            for (unsigned const c : edges)
                for (unsigned const d : edges) {
                    std::array<char, 4> const bytes{static_cast<char>(a), static_cast<char>(b), static_cast<char>(c),
                                                    static_cast<char>(d)};
                    wrong += !decodes_by_table({bytes.data(), 4});
                }
    CHECK(wrong == 0);
}

TEST_CASE("every Unicode scalar value is written and read back", "[text]") {
    std::size_t wrong = 0;
    std::string text;
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        if (value >= 0xD800 && value < 0xE000) continue;
        text.clear();
        append_utf8(text, value);
        auto const c = decode_utf8(text, 0);
        wrong += !(c.valid && c.value == value && c.size == text.size() && is_valid_utf8(text));
    }
    CHECK(wrong == 0);
}

TEST_CASE("what is no Unicode scalar value is written as U+FFFD", "[text]") {
    for (char32_t const value : {char32_t{0xD800}, char32_t{0xDFFF}, char32_t{0x110000}, char32_t{0xFFFFFFFF}})
        CHECK(encoded(value) == "\xEF\xBF\xBD");
}

TEST_CASE("a bad byte is found where it is, among ASCII or not", "[text]") {
    for (std::size_t before = 0; before < 40; ++before)
        for (std::string const& letter : {std::string{"a"}, std::string{"ệ"}, std::string{"đ"}}) {
            std::string text;
            for (std::size_t i = 0; i < before; ++i) text += letter;
            auto const size = text.size();
            CHECK(find_invalid_utf8(text) == size);
            CHECK(is_valid_utf8(text));
            for (std::string_view const bad : {"\xFF", "\x80", "\xE1\xBB", "\xC3", "\xF0\x9F\x98"}) {
                auto const broken = text + std::string{bad};
                CHECK(find_invalid_utf8(broken) == size);
                CHECK(find_invalid_utf8(broken + "aaaaaaaaaaaaaaaa") == size);
            }
        }
}

TEST_CASE("an empty text is valid UTF-8", "[text]") {
    CHECK(is_valid_utf8(""));
    CHECK(is_valid_utf8(std::string_view{}));
}

TEST_CASE("a NUL is a character like any other", "[text]") {
    CHECK(decode_utf8(std::string_view{"\0", 1}, 0) == code_point{0, 1, true});
}
