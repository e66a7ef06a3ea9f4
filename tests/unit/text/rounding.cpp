// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/rounding.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("a rest is rounded as asked for", "[text]") {
    auto const rounded = [](std::uint64_t n, std::uint64_t of, rounding how) { return n / of + rounding_step(n / of, n % of, of, how); };
    CHECK(rounded(5, 2, rounding::half_up) == 3);
    CHECK(rounded(5, 2, rounding::half_even) == 2);
    CHECK(rounded(7, 2, rounding::half_even) == 4);
    CHECK(rounded(5, 2, rounding::down) == 2);
    CHECK(rounded(5, 2, rounding::up) == 3);
    CHECK(rounded(7, 3, rounding::half_up) == 2);
    CHECK(rounded(8, 3, rounding::half_up) == 3);
    for (auto const how : {rounding::half_up, rounding::half_even, rounding::down, rounding::up}) CHECK(rounded(6, 3, how) == 2);
}

TEST_CASE("a way of rounding has a name", "[text]") {
    CHECK(to_string(rounding::half_up) == "half-up");
    CHECK(to_string(rounding::down) == "down");
}
