// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/points.hpp>

#include "catch.hpp"

#include <limits>
#include <type_traits>
#include <unordered_set>

#include <cchc/text/numeral.hpp>

using namespace cchc;

static_assert(sizeof(points) == 24);
static_assert(std::is_nothrow_move_constructible_v<points> && std::is_nothrow_move_assignable_v<points>);
static_assert(!std::is_convertible_v<int, points> && !std::is_convertible_v<double, points>);

TEST_CASE("the examples of the documentation", "[scoring]") {
    points const third{1, 3};
    CHECK(third + third + third == points{1});
    CHECK(to_string(points{"2.5"} * points{45, 47}) == "225/94");
    CHECK(to_string(points{225, 94}, 2) == "2.39");
    CHECK(parse_points("61,86")->fraction() == std::pair<std::int64_t, std::int64_t>{3093, 50});
    CHECK(parse_points("1.234,5").error() == failure{errc::trailing_characters, 5});
    CHECK(to_string(points{7}, 2) == "7.00");
}

TEST_CASE("points are in lowest terms and compare by value", "[scoring]") {
    CHECK(points{2, 4} == points{1, 2});
    CHECK(points{-2, -4} == points{1, 2});
    CHECK(points{2, -4} == points{-1, 2});
    CHECK(points{1, 3} < points{34, 100});
    CHECK(points{-1, 3} < points{});
    CHECK(points{decimal{6186, 2}} == points{"61.86"});
    CHECK(points{0, 7}.is_zero());
    CHECK(points{0, 7} == points{});
    CHECK_THROWS_AS(points(1, 0), error);
    CHECK_THROWS_AS(points{1} / points{}, error);
}

TEST_CASE("text that is no number of points is refused at its byte", "[scoring]") {
    CHECK(parse_points("").error() == failure{errc::empty_input, 0});
    CHECK(parse_points("-").error() == failure{errc::unexpected_end, 1});
    CHECK(parse_points("x").error() == failure{errc::unexpected_character, 0});
    CHECK(parse_points("1.").error() == failure{errc::unexpected_end, 2});
    CHECK(parse_points("1.x").error() == failure{errc::unexpected_character, 2});
    CHECK(parse_points("1/0").error() == failure{errc::out_of_range, 2});
    CHECK(parse_points("1 ").error() == failure{errc::trailing_characters, 1});
    CHECK(parse_points("1e5").error() == failure{errc::trailing_characters, 1});
    CHECK(parse_points(std::string(2000, '9')).error().code == errc::out_of_range);
    CHECK_THROWS_AS(points{"1,2,3"}, error);
}

TEST_CASE("halves go away from zero, to the even digit, or are cut off", "[scoring]") {
    points const exact{"81.755"};
    CHECK(to_string(exact, 2) == "81.76");
    CHECK(to_string(-exact, 2) == "-81.76");
    CHECK(to_string(exact, 2, rounding::down) == "81.75");
    CHECK(to_string(exact, 2, rounding::up) == "81.76");
    CHECK(to_string(points{"81.745"}, 2, rounding::half_even) == "81.74");
    CHECK(to_string(exact, 2, rounding::half_even) == "81.76");
    CHECK(to_string(points{"-0.001"}, 2) == "0.00");
    CHECK(to_string(points{"84.37824"}, 2) == "84.38");
    CHECK(to_string(points{"78.38778"}, 2) == "78.39");
    CHECK(rounded(points{2, 3}, 2) == points{"0.67"});
    CHECK(to_string(points{"1234567.5"}, 1, rounding::half_up, digit_style::grouped) == "1.234.567,5");
    CHECK(to_string(points{"234.5"}, 1, rounding::half_up, digit_style::grouped) == "234,5");
    CHECK(to_string(points{"-1234"}, 0, rounding::half_up, digit_style::grouped) == "-1.234");
    CHECK(to_string(points{"61.86"}, 2, rounding::half_up, digit_style::plain) == "61,86");
}

TEST_CASE("what 64 bits do not hold goes on exactly, and comes back when it can", "[scoring]") {
    std::int64_t const primes[] = {232129, 219251, 104729, 99991, 95959, 90001, 85009, 80021, 75011, 70001};
    points sum;
    for (auto const p : primes) sum += points{1, p};
    CHECK_FALSE(sum.fraction());
    CHECK(parse_points(to_string(sum)).value() == sum);
    auto back = sum;
    for (auto const p : primes) back -= points{1, p};
    CHECK(back == points{});
    CHECK(sum > points{});
    CHECK(sum * points{2} - sum == sum);
    CHECK((sum / sum) == points{1});
    auto const copy = sum;
    CHECK(copy.hash() == sum.hash());
    points const largest{std::numeric_limits<std::int64_t>::max()};
    CHECK(largest + points{1} - points{1} == largest);
    CHECK(largest * largest / largest == largest);
    points const least{std::numeric_limits<std::int64_t>::min()};
    CHECK(-(-least) == least);
    CHECK(to_string(least) == "-9223372036854775808");
}

TEST_CASE("what outgrows the limit is an error, never another number", "[scoring]") {
    points huge{std::numeric_limits<std::int64_t>::max()};
    unsigned squarings = 0;
    try {
        for (; squarings < 20; ++squarings) huge *= huge;
    } catch (error const& e) {
        CHECK(e.reason().code == errc::out_of_range);
    }
    CHECK(squarings == 6); // 63 bits doubled six times are 4032
}

TEST_CASE("text and number are each other's inverse", "[scoring]") {
    for (std::int64_t n = -60; n <= 60; ++n)
        for (std::int64_t d = 1; d <= 60; ++d) {
            points const p{n, d};
            CHECK(parse_points(to_string(p)).value() == p);
            CHECK((p + points{1, 7}) - points{1, 7} == p);
            if (n != 0) CHECK(p * (points{1} / p) == points{1});
        }
    CHECK(to_string(points{1, 8}) == "0.125");
    CHECK(to_string(points{1, 3}) == "1/3");
    CHECK(to_string(points{-5, 4}) == "-1.25");
}

TEST_CASE("the percentage of nothing is nothing", "[scoring]") {
    CHECK(percent_of(points{"68.32"}, points{84}) == points{"68.32"} * points{100} / points{84});
    CHECK_FALSE(percent_of(points{1}, points{}));
    std::unordered_set<points> set{points{1, 2}, points{2, 4}};
    CHECK(set.size() == 1);
}
