// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/match_range.hpp>

#include <algorithm>
#include <iterator>
#include <vector>

#include <cchc/time/find_dates.hpp>
#include <cchc/time/find_periods.hpp>

#include "catch.hpp"

#if __has_include(<range/v3/view/filter.hpp>)
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>

#include <cchc/time/find_views.hpp>
#endif

using namespace cchc;

using date_range = decltype(find_dates(""));
static_assert(std::forward_iterator<date_range::iterator>);
static_assert(std::sentinel_for<std::default_sentinel_t, date_range::iterator>);
static_assert(std::is_trivially_copyable_v<date_range>);
static_assert(std::forward_iterator<decltype(find_periods("").begin())>);

TEST_CASE("a range of matches is read again from its beginning", "[time]") {
    auto const found = find_dates("năm 2010, năm 2011, năm 2012");
    CHECK(std::ranges::distance(found.begin(), found.end()) == 3);
    CHECK(std::ranges::distance(found.begin(), found.end()) == 3);
    auto first = found.begin();
    auto const copy = first++;
    CHECK(copy == found.begin());
    CHECK(first != copy);
    CHECK(copy->value == partial_date{2010});
    CHECK((*first).value == partial_date{2011});
}

TEST_CASE("a text without matches is an empty range", "[time]") {
    CHECK(find_dates("").begin() == std::default_sentinel);
    CHECK(date_range{}.begin() == std::default_sentinel);
}

TEST_CASE("a standard algorithm reads a range of matches", "[time]") {
    auto const found = find_dates("ngày 31/02/2014 và ngày 01/3/2014");
    auto const broken = std::ranges::find_if(found.begin(), found.end(), [](date_match m) { return !m.possible; });
    REQUIRE(broken != found.end());
    CHECK(broken->day == 31);
}

#if __has_include(<range/v3/view/filter.hpp>)
TEST_CASE("a range of matches stands at the head of a pipe", "[time]") {
    static_assert(ranges::forward_range<date_range const>);
    auto years = find_dates("năm 2010, ngày 01/3/2014, năm 2012") |
                 ranges::views::filter([](date_match m) { return m.word == date_word::year; }) |
                 ranges::views::transform([](date_match m) { return static_cast<int>(m.year); });
    CHECK((years | ranges::to<std::vector<int>>()) == std::vector<int>{2010, 2012});
}
#endif
