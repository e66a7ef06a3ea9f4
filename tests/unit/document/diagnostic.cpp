// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/diagnostic.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("a severity is read back from its name", "[document]") {
    for (auto const level : {severity::error, severity::warning, severity::info}) {
        CHECK(*parse_severity(to_string(level)) == level);
        CHECK_FALSE(vietnamese_name(level).empty());
    }
    CHECK(parse_severity("").error() == failure{errc::empty_input, 0});
    CHECK(parse_severity("grave").error() == failure{errc::unexpected_character, 0});
}

TEST_CASE("a diagnostic lists all its fields", "[document]") {
    diagnostic d;
    unsigned count = 0;
    for_each_field(d, [&](std::string_view, auto const&) { ++count; });
    CHECK(count == 8);
    CHECK(d == diagnostic{});
    d.rule = "N04";
    CHECK_FALSE(d == diagnostic{});
}
