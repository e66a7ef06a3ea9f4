// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/print.hpp>

#include "catch.hpp"

#include <optional>
#include <sstream>
#include <string>
#include <vector>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/text/span.hpp>

using namespace cchc;

TEST_CASE("structs and enumerations print themselves", "[io]") {
    std::ostringstream out;
    out << span{3, 9} << ' ' << citation_kind::titled;
    CHECK(out.str() == "{begin: 3, end: 9} titled");
}

TEST_CASE("what is absent is a dash, what is a string has no quotes", "[io]") {
    CHECK(print(std::vector{span{3, 9}}) == "[{begin: 3, end: 9}]");
    CHECK(print(std::optional<span>{}) == "-");
    CHECK(print(std::string{"nullify \"a\\b\""}) == "nullify \"a\\b\"");
    CHECK(print(std::vector<std::optional<std::string>>{"null", std::nullopt}) == "[null, -]");
    CHECK(print(resolution{resolution_state::resolved, {0, 2}}) == "{state: resolved, antecedents: [0, 2], reason: none}");
}
