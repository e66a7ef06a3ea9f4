// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/position.hpp>

#include "catch.hpp"

#include <string>
#include <string_view>
#include <type_traits>

#include <cchc/text/utf8.hpp>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<text_position>);
static_assert(text_position{1, 9} < text_position{2, 1} && text_position{} == text_position{1, 1});
static_assert(!std::is_convertible_v<std::string_view, text_index>);

namespace {

/// The same counts, made from the beginning each time.
struct counted {
    text_position position;
    std::size_t code_points = 0;
    std::size_t utf16 = 0;
};

counted count_to(std::string_view text, std::size_t offset) {
    counted c;
    for (std::size_t at = 0; at < text.size();) {
        auto const next = decode_utf8(text, at);
        if (at + next.size > offset) break;
        at += next.size;
        c.code_points += 1;
        c.utf16 += next.value < 0x10000 ? 1 : 2;
        bool const breaks = next.value == U'\n' || (next.value == U'\r' && (at == text.size() || text[at] != '\n'));
        c.position =
            breaks ? text_position{c.position.line + 1, 1} : text_position{c.position.line, c.position.column + 1};
    }
    return c;
}

} // namespace

TEST_CASE("the example of text_index is right", "[text]") {
    text_index const index{"Số: 80\nNgày 02"};
    CHECK(index.position_at(8) == text_position{1, 7});
    CHECK(index.position_at(9) == text_position{2, 1});
    CHECK(index.offset_of({2, 1}) == 9);
    CHECK(index.code_points_before(9) == 7);
    CHECK(index.utf16_before(9) == 7);
    CHECK(index.line(2) == span{9, 17});
}

TEST_CASE("every offset is counted as from the beginning, and leads back", "[text]") {
    std::string text = "Nghị định\r\n\n😀 đ\xFF\r\rx\xE1\xBB\n";
    for (int i = 0; i < 7; ++i) text += text.substr(0, 200); // longer than a stride
    text_index const index{text};
    for (std::size_t at = 0; at <= text.size(); ++at) {
        auto const c = count_to(text, at);
        INFO("offset " << at);
        REQUIRE(index.position_at(at) == c.position);
        REQUIRE(index.code_points_before(at) == c.code_points);
        REQUIRE(index.utf16_before(at) == c.utf16);
        auto const begin = index.offset_of_code_point(c.code_points);
        REQUIRE(begin <= at);
        REQUIRE(index.code_points_before(begin) == c.code_points);
        REQUIRE(index.offset_of_utf16(c.utf16) == begin);
    }
    CHECK(index.code_points_before(text.size() + 9) == index.code_points_before(text.size()));
}

TEST_CASE("a line and column lead to the offset they came from", "[text]") {
    std::string const text = "một\nhai\r\nba\rbốn\n";
    text_index const index{text};
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U) continue;
        auto const position = index.position_at(at);
        bool const in_break = text.substr(at, 1) == "\n" && at > 0 && text[at - 1] == '\r';
        CHECK(index.offset_of(position) == (in_break ? at - 1 : at));
    }
}

TEST_CASE("lines are without their breaks", "[text]") {
    std::string const text = "một\nhai\r\nba\rbốn\n";
    text_index const index{text};
    CHECK(index.lines() == 5);
    CHECK(surface(text, index.line(1)) == "một");
    CHECK(surface(text, index.line(2)) == "hai");
    CHECK(surface(text, index.line(3)) == "ba");
    CHECK(surface(text, index.line(4)) == "bốn");
    CHECK(index.line(5) == span{text.size(), text.size()});
    CHECK(index.line(6) == span{text.size(), text.size()});
    CHECK(index.line(0) == index.line(1));
}

TEST_CASE("a place that is not there is the nearest end", "[text]") {
    text_index const index{"ab\ncd"};
    CHECK(index.offset_of({1, 99}) == 2);
    CHECK(index.offset_of({2, 99}) == 5);
    CHECK(index.offset_of({9, 1}) == 5);
    CHECK(index.offset_of({0, 0}) == 0);
    CHECK(index.offset_of_code_point(99) == 5);
    CHECK(index.offset_of_utf16(99) == 5);
}

TEST_CASE("an empty text has one line", "[text]") {
    text_index const index{""};
    CHECK(index.lines() == 1);
    CHECK(index.position_at(0) == text_position{1, 1});
    CHECK(index.offset_of({1, 1}) == 0);
    CHECK(index.line(1) == span{0, 0});
}

TEST_CASE("half of a surrogate pair belongs to its character", "[text]") {
    text_index const index{"a😀b"};
    CHECK(index.offset_of_utf16(1) == 1);
    CHECK(index.offset_of_utf16(2) == 1);
    CHECK(index.offset_of_utf16(3) == 5);
    CHECK(index.utf16_before(5) == 3);
    CHECK(index.position_at(3) == text_position{1, 2});
}
