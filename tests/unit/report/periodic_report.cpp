// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/periodic_report.hpp>

#include "catch.hpp"

#include <cchc/base/differing_fields.hpp>

#include <set>
#include <string>
#include <type_traits>

using namespace cchc;

static_assert(std::is_copy_constructible_v<periodic_report> && std::is_nothrow_move_constructible_v<periodic_report>);

TEST_CASE("every part and role has its own name", "[report]") {
    std::set<std::string_view> names;
    for (auto part = report_part::opening; part <= report_part::closing; part = static_cast<report_part>(int(part) + 1))
        names.insert(to_string(part));
    CHECK(names.size() == 6);
    names.clear();
    for (auto role = agency_role::issuer; role <= agency_role::mentioned;
         role = static_cast<agency_role>(int(role) + 1))
        names.insert(to_string(role));
    CHECK(names.size() == 8);
}

TEST_CASE("reports that differ in one field differ, and say in which", "[report]") {
    periodic_report a;
    periodic_report b;
    CHECK(a == b);
    b.title = "BÁO CÁO";
    CHECK(a != b);
    CHECK(differing_fields(a, b) == std::vector<std::string_view>{"title"});
}

TEST_CASE("a time limit is given in brief", "[report]") {
    duty d;
    CHECK(due_in_brief(d).empty());
    d.due = parse_deadline("vào tháng 12 năm 2014").value();
    CHECK(due_in_brief(d) == "2014-12");
    d.due = parse_deadline("trong quý III năm 2014").value();
    CHECK(due_in_brief(d) == "quý III năm 2014");
    d.due = parse_deadline("trong thời hạn 05 ngày làm việc").value();
    CHECK(due_in_brief(d) == "trong thời hạn 05 ngày làm việc");
}

TEST_CASE("every measure and comparison has its own name", "[report]") {
    std::set<std::string_view> names;
    for (auto m = measure::unknown; m <= measure::satisfied; m = static_cast<measure>(int(m) + 1)) names.insert(to_string(m));
    CHECK(names.size() == 9);
    for (auto w = comparison_way::increase; w <= comparison_way::exceed; w = static_cast<comparison_way>(int(w) + 1))
        names.insert(to_string(w));
    CHECK(names.size() == 13);
}
