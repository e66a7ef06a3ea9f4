// SPDX-License-Identifier: BSL-1.0
// Laws of the encodings that Vietnamese was written in: they agree with others' tables, with each other, and with the text.
#include <iconv.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <cchc/citation/find_citations.hpp>
#include <cchc/text/encoding.hpp>
#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>

#include "catch.hpp"
#include "text_samples.hpp"

using namespace cchc;

namespace {

constexpr std::array legacy{text_encoding::tcvn3,  text_encoding::vni,          text_encoding::viqr,
                            text_encoding::viscii, text_encoding::windows_1258, text_encoding::utf8_twice};

std::string utf8(char32_t code) {
    std::string text;
    append_utf8(text, code);
    return text;
}

/// The 134 letters that have bytes of their own in Vietnamese encodings, and the ASCII letters.
std::vector<std::string> alphabet() {
    std::vector<std::string> letters;
    for (char32_t code = 0x41; code < 0x1F00; ++code)
        if (letter_of(code) && !letter_of(code).lookalike) letters.push_back(utf8(code));
    return letters;
}

bool is_toned_capital(std::string_view utf8_letter) {
    auto const l = letter_of(decode_utf8(utf8_letter, 0).value);
    return l.upper && l.tone != tone::ngang;
}

/// What glibc reads in one byte, or nothing where it reads none or the name is unknown to it.
std::string read_by_iconv(char const* name, char byte) {
    auto* const converter = iconv_open("UTF-8", name);
    if (converter == reinterpret_cast<iconv_t>(-1)) return {};
    std::array<char, 2> in{byte, ' '};
    std::array<char, 16> out{};
    char* from = in.data();
    char* to = out.data();
    std::size_t from_size = in.size();
    std::size_t to_size = out.size();
    auto const done = iconv(converter, &from, &from_size, &to, &to_size);
    iconv_close(converter);
    if (done == static_cast<std::size_t>(-1)) return {};
    return {out.data(), static_cast<std::size_t>(to - out.data()) - 1};
}

/// Bytes taken for Latin-1 and written as UTF-8.
std::string recoded(std::string_view bytes) {
    std::string text;
    for (char const byte : bytes) append_utf8(text, static_cast<unsigned char>(byte));
    return text;
}

std::string small(std::string_view text) {
    return fold(text, {.letter_case = true}).text;
}

/// The text, with a dash for every character that `encoding` does not have.
std::string fit_for(std::string_view text, text_encoding encoding) {
    std::string fit;
    for (std::size_t at = 0; at < text.size();) {
        auto const size = decode_utf8(text, at).size;
        auto const character = text.substr(at, size);
        fit += encode(character, encoding) ? std::string{character} : "-";
        at += size;
    }
    return fit;
}

/// Lines of the corpus, long enough to tell, that cite something.
std::vector<std::string> citing_lines(std::size_t count) {
    std::vector<std::string> lines;
    auto const corpus = file_contents(cchc_data("corpus/legal.txt"));
    std::size_t seen = 0;
    for (std::size_t begin = 0; begin < corpus.size() && lines.size() < count;) {
        auto const end = std::min(corpus.find('\n', begin), corpus.size());
        auto const line = corpus.substr(begin, end - begin);
        begin = end + 1;
        if (line.size() < 100 || ++seen % 20 != 0) continue;
        auto cited = find_citations(line);
        if (cited.begin() != cited.end()) lines.push_back(line);
    }
    return lines;
}

} // namespace

TEST_CASE("every letter of Vietnamese is written and read back in every encoding", "[law][text]") {
    auto const letters = alphabet();
    REQUIRE(letters.size() == 52 + 134);
    for (auto const encoding : legacy) {
        for (auto const& letter : letters) {
            INFO(to_string(encoding) << ' ' << letter);
            auto const bytes = encode(letter, encoding);
            REQUIRE(bytes.has_value());
            bool const folded = encoding == text_encoding::tcvn3 && is_toned_capital(letter);
            CHECK(decode(*bytes, encoding).text == (folded ? small(letter) : letter));
        }
    }
}

TEST_CASE("the tables are those of the C library", "[law][text]") {
    if (read_by_iconv("VISCII", '\xA1').empty()) CCHC_SKIP("iconv has no table of VISCII");
    for (unsigned value = 0x80; value < 0x100; ++value) {
        auto const byte = static_cast<char>(value);
        INFO(value);
        CHECK(decode({&byte, 1}, text_encoding::viscii).text == read_by_iconv("VISCII", byte));
        auto const windows = read_by_iconv("WINDOWS-1258", byte);
        if (!windows.empty()) CHECK(decode({&byte, 1}, text_encoding::windows_1258).text == windows);
        auto const l = letter_of(decode_utf8(read_by_iconv("TCVN5712-1", byte), 0).value);
        // VN1 has capitals with tones, which VN3, the set of the fonts, has not.
        if (l && value > 0xA0 && (!l.upper || l.tone == tone::ngang))
            CHECK(decode({&byte, 1}, text_encoding::tcvn3).text == utf8(code_point_of(l)));
    }
}

TEST_CASE("letters behind one another are read back as they were written", "[law][text]") {
    samples::randomness random{20'10};
    auto const letters = alphabet();
    for (auto const encoding : legacy) {
        for (int round = 0; round < 2000; ++round) {
            std::string text;
            for (int i = 0; i < 8; ++i) {
                auto const& letter = letters[samples::below(random, letters.size())];
                text += encoding == text_encoding::tcvn3 ? small(letter) : letter;
                if (samples::below(random, 4) == 0) text += "\\.'(+?~^`dD /-5"[samples::below(random, 15)];
            }
            INFO(to_string(encoding) << ' ' << text);
            auto const bytes = encode(text, encoding).value();
            CHECK(small(decode(bytes, encoding).text) == small(text));
            if (encoding != text_encoding::tcvn3) CHECK(decode(bytes, encoding).text == text);
        }
    }
}

TEST_CASE("any bytes can be decoded, and every byte is part of the map", "[law][text]") {
    samples::randomness random{72};
    for (int round = 0; round < 3000; ++round) {
        auto const bytes = round % 2 == 0 ? samples::random_bytes(random, 60) : samples::random_pieces(random, 30);
        auto const guess = detect_encoding(bytes);
        CHECK(guess == detect_encoding(bytes));
        CHECK(guess.fitting <= guess.words);
        for (auto const encoding : legacy) {
            auto const read = decode(bytes, encoding);
            CHECK(is_valid_utf8(read.text));
            CHECK(read.offsets.source_size() == bytes.size());
            CHECK(read.offsets.text_size() == read.text.size());
            std::size_t last = 0;
            for (std::size_t at = 0; at < read.text.size(); at += decode_utf8(read.text, at).size) {
                auto const from = read.offsets.source_of({at, at + decode_utf8(read.text, at).size});
                CHECK((from.begin >= last && from.begin < from.end && from.end <= bytes.size()));
                last = from.begin;
            }
        }
    }
}

TEST_CASE("real lines in an old encoding are told, read, and cite the same", "[law][text]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const lines = citing_lines(200);
    REQUIRE(lines.size() == 200);
    for (auto const& line : lines) {
        CHECK(detect_encoding(line).encoding == text_encoding::utf8);
        for (auto const encoding : legacy) {
            auto const text = fit_for(line, encoding);
            auto const bytes = encode(text, encoding).value();
            bool const has_forms = encoding != text_encoding::viqr && encoding != text_encoding::utf8_twice;
            for (auto const& form : has_forms ? std::vector{bytes, recoded(bytes)} : std::vector{bytes}) {
                INFO(to_string(encoding) << ": " << text);
                CHECK(detect_encoding(form).encoding == encoding);
                auto const read = decode(form, encoding);
                CHECK(small(read.text) == small(text));
                if (encoding != text_encoding::tcvn3) CHECK(read.text == text);
                std::vector<span> expected;
                for (auto const& m : find_citations(text)) expected.push_back(m.where);
                std::vector<span> found;
                for (auto const& m : find_citations(read.text)) found.push_back(m.where);
                CHECK(found == expected);
                for (auto const where : found) {
                    auto const there = surface(form, read.offsets.source_of(where));
                    CHECK(small(decode(there, encoding).text) == small(surface(read.text, where)));
                }
            }
        }
    }
}

TEST_CASE("no line or document of the corpus is taken for anything but UTF-8", "[law][text]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const corpus = file_contents(cchc_data("corpus/legal.txt"));
    CHECK(detect_encoding(corpus).encoding == text_encoding::utf8);
    std::size_t others = 0;
    for (std::size_t begin = 0; begin < corpus.size();) {
        auto const end = std::min(corpus.find('\n', begin), corpus.size());
        others += detect_encoding(std::string_view{corpus}.substr(begin, end - begin)).encoding != text_encoding::utf8;
        begin = end + 1;
    }
    CHECK(others == 0);
}
