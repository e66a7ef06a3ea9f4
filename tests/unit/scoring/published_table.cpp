// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/published_table.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

published_column column(std::string name, column_role role, std::vector<std::string> cells) {
    return {std::move(name), role, {}, std::move(cells)};
}

std::string said(published_table const& table) {
    std::string text;
    for (auto const& f : check_published_table(table))
        text += std::string{to_string(f.fault)} + " of " + f.unit + ": " + std::string{to_string(f.why)} + "\n";
    return text;
}

} // namespace

TEST_CASE("a sum is right, rounded alone, cut off or wrong", "[scoring]") {
    published_table table;
    table.columns = {column("unit", column_role::unit, {"right", "alone", "cut", "wrong"}),
                     column("a", column_role::part, {"61.86", "61.86", "1.00", "10.00"}),
                     column("b", column_role::part, {"28.10", "28.10", "2.00", "20.00"}),
                     column("total", column_role::total, {"89.96", "89.95", "3.01", "31.00"})};
    CHECK(
        said(table) ==
        "sum of alone: each number was rounded alone\nsum of cut: each number was rounded alone\nsum of wrong: error\n");
    table.columns[3].cells[3] = "30.00";
    table.columns[3].cells[2] = "3.02"; // two parts cut off, at most 0.02 short
    CHECK(said(table).find("sum of cut: error") != std::string::npos);
}

TEST_CASE("a percentage is checked against the maximum in force", "[scoring]") {
    published_table table;
    table.columns = {column("unit", column_role::unit, {"Ban Dân tộc", "Nam Định", "wrong"}),
                     column("total", column_role::total, {"68.32", "62.62", "50.00"}),
                     column("max", column_role::maximum, {"84", "70", "100"}),
                     column("percent", column_role::percent, {"81.33", "89.45", "51.00"})};
    CHECK(said(table) == "percent of Nam Định: digits were cut off\npercent of wrong: error\n");
}

TEST_CASE("ranks, ties and classes that the printed values contradict", "[scoring]") {
    published_table table;
    table.columns = {column("unit", column_role::unit, {"a", "b", "c", "d"}),
                     column("total", column_role::total, {"90.00", "80.00", "80.00", "85.00"}),
                     column("rank", column_role::rank, {"1", "2", "3", "4"})};
    CHECK(said(table) == "tie of c: ranked on digits that are not printed\nrank of d: error\n");
    table.columns[2] = column("class", column_role::grade, {"A", "A", "A", "B"});
    table.columns[1].cells = {"90", "80", "70", "85"};
    CHECK(said(table) == "class of d: error\n");
}

TEST_CASE("a cell that is no number and a cell outside a stated scale", "[scoring]") {
    published_table table;
    table.part_least = points{1};
    table.part_most = points{10};
    table.columns = {column("unit", column_role::unit, {"a", "b"}), column("x", column_role::part, {"11", "9,5"}),
                     column("total", column_role::total, {"11", "o.5"})};
    CHECK(said(table) == "outside_scale of a: error\nunreadable of b: error\n");
}

TEST_CASE("the headings of published tables say what their columns hold", "[scoring]") {
    CHECK(role_of_name("Xếp hạng") == column_role::rank);
    CHECK(role_of_name("total_points") == column_role::total);
    CHECK(role_of_name("index_pct") == column_role::percent);
    CHECK(role_of_name("max_points") == column_role::maximum);
    CHECK(role_of_name("appraised_points") == column_role::part);
    CHECK(role_of_name("Đơn vị") == column_role::unit);
    CHECK(role_of_name("n_responses") == column_role::other);
    CHECK(role_of_name("rank_change_vs_2023") == column_role::other);
    CHECK_FALSE(role_of_name("dynamism"));
}
