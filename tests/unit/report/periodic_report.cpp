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

TEST_CASE("a time limit is written as it was given", "[report]") {
    due_time due;
    CHECK(to_string(due).empty());
    due.date = partial_date{2014, 12};
    CHECK(to_string(due) == "2014-12");
    due.date.reset();
    due.within = period::quarter(2014, 3);
    CHECK(to_string(due) == "quý III năm 2014");
}
