// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/text_table.hpp>

#include "catch.hpp"

#include <string>

#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>

using namespace cchc;

namespace {

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = text.find('\n', at);
        lines.push_back(text.substr(at, end - at));
        at = end + 1;
    }
    return lines;
}

text_table const numbers{{{"number"}, {"pages", alignment::right}}, {{"30c/NQ-CP", "12"}, {"372/QĐ-UBND", "3"}}};

} // namespace

TEST_CASE("a table is its headings, a rule and its rows", "[io]") {
    CHECK(to_string(numbers) == "number       pages\n"
                                "───────────  ─────\n"
                                "30c/NQ-CP       12\n"
                                "372/QĐ-UBND      3\n");
}

TEST_CASE("every Vietnamese letter takes one cell, composed or not", "[io]") {
    for (char32_t const c : detail::lower_vowels) {
        std::string composed;
        append_utf8(composed, c);
        CHECK(display_width(composed) == 1);
    }
    CHECK(display_width("Nghi\u0323 đi\u0323nh") == display_width("Nghị định"));
    CHECK(display_width("Nghị định") == 9);
}

TEST_CASE("wide characters take two cells, invisible ones none", "[io]") {
    CHECK(display_width("書") == 2);
    CHECK(display_width("😀") == 2);
    CHECK(display_width("a\u200Bb\uFEFF\u00AD") == 2);
    CHECK(display_width("\x1B[31m") == 4);
    CHECK(display_width("\xFF") == 1);
}

TEST_CASE("no line is wider than asked for, and no word is lost", "[io]") {
    text_table table{{{"a"}, {"b"}, {"c"}},
                     {{"một hai ba bốn năm sáu bảy tám chín mười", std::string(70, 'x'), "ngắn"}}};
    for (std::size_t width = 30; width < 130; ++width) {
        auto const printed = to_string(table, width);
        std::size_t letters = 0;
        for (auto const& line : lines_of(printed)) CHECK(display_width(line) <= width);
        for (char const c : printed) letters += c == 'x' ? 1U : 0U;
        CHECK(letters == 70);
        for (auto const* word : {"một", "sáu", "mười", "ngắn"}) CHECK(printed.find(word) != std::string::npos);
    }
}

TEST_CASE("control characters never reach the terminal", "[io]") {
    text_table const table{{{"a\tb"}}, {{"x\x1B[2J\r\ny\u009B"}}};
    for (char const c : to_string(table)) CHECK((static_cast<unsigned char>(c) >= 0x20 || c == '\n'));
    CHECK(to_string(table).find("\u009B") == std::string::npos);
}

TEST_CASE("missing cells are empty, superfluous ones are not shown", "[io]") {
    text_table const table{{{"a"}, {"b"}}, {{"1"}, {"1", "2", "3"}, {}}};
    CHECK(to_string(table) == "a  b\n─  ─\n1\n1  2\n\n");
    CHECK(to_string(text_table{}) == "\n\n");
}
