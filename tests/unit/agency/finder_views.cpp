// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/finder_views.hpp>

#include <range/v3/algorithm/count_if.hpp>
#include <range/v3/range/conversion.hpp>
#include <range/v3/view/filter.hpp>
#include <range/v3/view/transform.hpp>

#include <string>
#include <vector>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("a temporary of find_agencies stands at the head of a pipe", "[agency][finder]") {
    std::string_view const text = "Bộ Nội vụ, Sở Nội vụ và Bộ Y tế";
    auto const ministries =
        find_agencies(text) | ranges::views::filter([](agency_match m) { return m.kind == agency_kind::ministry; }) |
        ranges::views::transform([&](agency_match m) { return std::string{surface(text, m.where)}; }) |
        ranges::to<std::vector>();
    CHECK(ministries == std::vector<std::string>{"Bộ Nội vụ", "Bộ Y tế"});
}
