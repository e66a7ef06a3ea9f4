// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/csv.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

std::vector<std::vector<std::string>> texts(std::string_view csv) {
    std::vector<std::vector<std::string>> rows;
    auto const table = read_csv(csv);
    if (!table) return {{std::string{message(table.error().code)}, std::to_string(table.error().offset)}};
    for (auto const& row : table->rows) {
        rows.emplace_back();
        for (auto const& cell : row) rows.back().push_back(cell.text);
    }
    return rows;
}

using rows = std::vector<std::vector<std::string>>;

} // namespace

TEST_CASE("cells of every kind are read", "[io]") {
    CHECK(texts("a,b\n1,2\n") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(texts("a,b\r\n1,2") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(texts("a,b\r1,2\r") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(texts("\xEF\xBB\xBF"
                "a;b\n0,5;2\n") == rows{{"a", "b"}, {"0,5", "2"}});
    CHECK(texts("a\tb\n1,5\t2") == rows{{"a", "b"}, {"1,5", "2"}});
    CHECK(texts("\"a,\"\"b\"\"\nc\",d\n\"\",x") == rows{{"a,\"b\"\nc", "d"}, {"", "x"}});
    CHECK(texts("a,b\n\n1,2\n\n") == rows{{"a", "b"}, {"1", "2"}});
    CHECK(texts("one\ntwo") == rows{{"one"}, {"two"}});
    CHECK(texts("\"a;b\",c\n1,2") == rows{{"a;b", "c"}, {"1", "2"}});
    CHECK(texts("a,\n,b") == rows{{"a", ""}, {"", "b"}});
}

TEST_CASE("what is no table is refused at its byte", "[io]") {
    CHECK(read_csv("").error() == failure{errc::empty_input, 0});
    CHECK(read_csv("\n\n").error() == failure{errc::empty_input, 2});
    CHECK(read_csv("a,b\n1,2,3").error() == failure{errc::table_columns, 8});
    CHECK(read_csv("a,b\n1\n2,3").error() == failure{errc::table_columns, 5});
    CHECK(read_csv("a,b\n1,\"2").error() == failure{errc::table_quote, 6});
    CHECK(read_csv("a,b\n1,\"2\"x").error() == failure{errc::unexpected_character, 9});
    CHECK(read_csv("a,b\n1,2\"").error() == failure{errc::unexpected_character, 7});
    CHECK(read_csv("a,\xC3\n").error() == failure{errc::invalid_utf8, 2});
}

TEST_CASE("a place in a cell is a place in the file", "[io]") {
    std::string_view const text = "code;points\n1.1;0,5\n\"a\"\"b\";1\n";
    auto const table = read_csv(text).value();
    CHECK(offset_in_file(text, table.rows[1][1], 1) == 17);
    CHECK(text[offset_in_file(text, table.rows[2][0], 0)] == 'a');
    CHECK(text[offset_in_file(text, table.rows[2][0], 2)] == 'b');
}

TEST_CASE("what is written reads back, whatever the cells hold", "[io]") {
    rows const all{{"a", "b,c", "d\"e"}, {"", "x\ny", " z "}, {"1;2", "-0.5", "\r"}};
    for (char const separator : {',', ';', '\t'}) CHECK(texts(to_csv(all, separator)) == all);
    CHECK(to_csv({{"a", "b,c"}}) == "a,\"b,c\"\n");
    CHECK(texts("x\n" + to_csv({{""}}, ',')) == rows{{"x"}, {""}});
}

TEST_CASE("a text that a spreadsheet would run is made harmless, a number is left alone", "[io]") {
    CHECK(to_csv({{"=1+1", "-0.5", "+84", "@x", "-a"}}) == "'=1+1,-0.5,+84,'@x,'-a\n");
    CHECK(to_csv({{"=1+1"}}, ',', csv_guard::off) == "=1+1\n");
}
