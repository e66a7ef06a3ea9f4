// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/point_range.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("each end says for itself whether it belongs", "[scoring]") {
    CHECK(point_range{"70..90"}.contains(points{90}));
    CHECK(point_range{"70..90"}.contains(points{70}));
    CHECK_FALSE(point_range{">90"}.contains(points{90}));
    CHECK(point_range{">90"}.contains(points{"90.0001"}));
    CHECK_FALSE(point_range{"<70"}.contains(points{70}));
    CHECK(point_range{"70..<90"}.contains(points{70}));
    CHECK_FALSE(point_range{"70..<90"}.contains(points{90}));
    CHECK(point_range{"(-inf,80)"} == point_range{"<80"});
    CHECK(point_range{"[100,inf)"} == point_range{">=100"});
    CHECK(point_range{"≥100"} == point_range{">= 100%"});
    CHECK(point_range{"5"}.contains(points{5}));
    CHECK_FALSE(point_range{"5"}.contains(points{6}));
}

TEST_CASE("a range is written as it is read", "[scoring]") {
    for (auto const* const text :
         {">90", ">=90", "<70", "<=70", "70..90", "[80, 90)", "(80, 90]", "(80, 90)", "5", "-1..2.5", "(-inf, inf)"}) {
        INFO(text);
        auto const range = parse_point_range(text);
        REQUIRE(range);
        CHECK(to_string(*range) == text);
        CHECK(parse_point_range(to_string(*range)).value() == *range);
    }
}

TEST_CASE("what is no range is refused at its byte", "[scoring]") {
    CHECK(parse_point_range("").error() == failure{errc::empty_input, 0});
    CHECK(parse_point_range(">").error() == failure{errc::unexpected_end, 1});
    CHECK(parse_point_range("90..70").error() == failure{errc::range_empty, 0});
    CHECK(parse_point_range("(5,5)").error() == failure{errc::range_empty, 0});
    CHECK(parse_point_range("[5").error() == failure{errc::unexpected_end, 2});
    CHECK(parse_point_range("70..90x").error() == failure{errc::trailing_characters, 6});
    CHECK(parse_point_range("abc").error() == failure{errc::unexpected_character, 0});
}

TEST_CASE("neighbours share no number and leave none between them", "[scoring]") {
    point_range const low{"<70"};
    point_range const middle{"70..90"};
    point_range const high{">90"};
    CHECK(adjoin(low, middle));
    CHECK(adjoin(middle, high));
    CHECK_FALSE(overlap(low, middle));
    CHECK_FALSE(overlap(high, middle));
    CHECK(overlap(point_range{">=90"}, middle));
    CHECK_FALSE(adjoin(point_range{"<70"}, point_range{">70"}));
    CHECK(overlap(point_range{}, high));
    // Over a grid: two ranges overlap exactly when some number lies in both.
    for (int a = 0; a < 4; ++a)
        for (int b = a; b < 4; ++b)
            for (int c = 0; c < 4; ++c)
                for (int d = c; d < 4; ++d)
                    for (unsigned edges = 0; edges < 16; ++edges) {
                        point_range x;
                        x.from = points{a};
                        x.to = points{b};
                        x.from_closed = (edges & 1U) != 0;
                        x.to_closed = (edges & 2U) != 0;
                        point_range y;
                        y.from = points{c};
                        y.to = points{d};
                        y.from_closed = (edges & 4U) != 0;
                        y.to_closed = (edges & 8U) != 0;
                        bool found = false;
                        for (int n = 0; n <= 12; ++n)
                            found = found || (x.contains(points{n, 4}) && y.contains(points{n, 4}));
                        if (overlap(x, y) != found) {
                            FAIL_CHECK(to_string(x) << " and " << to_string(y));
                        }
                    }
    CHECK(true);
}
