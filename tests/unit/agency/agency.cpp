// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/agency.hpp>

#include <cchc/base/differing_fields.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

TEST_CASE(
    "an agency is called what it was called that day, else what it was called before, else what it was called first",
    "[agency]") {
    agency a;
    CHECK(a.name_on(date{2020, 1, 1}).empty());
    a.names = {{"Tổng cục Thuế", name_form::full, {date{1990, 1, 1}, date{2025, 2, 28}}},
               {"TCT", name_form::symbol, {}},
               {"Cục Thuế", name_form::full, {date{2025, 7, 1}, {}}}};
    CHECK(a.name_on(date{1980, 1, 1}) == "Tổng cục Thuế");
    CHECK(a.name_on(date{2014, 1, 1}) == "Tổng cục Thuế");
    CHECK(a.name_on(date{2025, 5, 1}) == "Tổng cục Thuế");
    CHECK(a.name_on(date{2025, 7, 1}) == "Cục Thuế");
    CHECK(a.name_on(date{2014, 1, 1}, name_form::symbol) == "TCT");
    CHECK(a.name_on(date{2014, 1, 1}, name_form::short_form).empty());
}

TEST_CASE("agencies that differ in a field differ, and say in which", "[agency]") {
    agency a;
    a.id = "vn/a";
    agency b = a;
    CHECK(a == b);
    b.from.confirmed = true;
    CHECK(a != b);
    CHECK(differing_fields(a, b) == std::vector<std::string_view>{"from"});
}

TEST_CASE("the forms of a name have names", "[agency]") {
    CHECK(to_string(name_form::full) == "full");
    CHECK(to_string(name_form::symbol) == "symbol");
}
