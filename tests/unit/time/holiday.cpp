// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/holiday.hpp>

#include <algorithm>
#include <string>
#include <type_traits>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(std::is_trivially_copyable_v<calendar_notice> && std::is_trivially_copyable_v<holiday>);

namespace {

std::string days_of(int year) {
    std::string text;
    for (auto const& h : public_holidays(notice_of(year) ? *notice_of(year) : projected_notice(year))) {
        text += (text.empty() ? "" : " ") + to_iso(h.day).substr(5);
        if (h.made_up_on) text += '>' + to_iso(*h.made_up_on).substr(5);
    }
    return text;
}

} // namespace

TEST_CASE("the holidays of 2023 are made up for one after another", "[time]") {
    CHECK(days_of(2023) == "01-01>01-02 01-20 01-21>01-25 01-22>01-26 01-23 01-24 04-29>05-02 04-30>05-03 05-01 09-01 "
                           "09-02>09-04");
}

TEST_CASE("each version of the law gives its own holidays", "[time]") {
    CHECK(days_of(2006) == "01-01>01-02 01-28>02-01 01-29>02-02 01-30 01-31 04-30>05-02 05-01 09-02>09-04");
    CHECK(days_of(2007) == "01-01 02-16 02-17>02-20 02-18>02-21 02-19 04-26 04-30 05-01 09-02>09-03");
    CHECK(days_of(2013).find("02-09>02-13 02-10>02-14 02-11 02-12 04-19") != std::string::npos);
    CHECK(days_of(2014).find("01-30 01-31 02-01>02-04 02-02>02-05 02-03 04-09") != std::string::npos);
    CHECK(days_of(2020).find("09-02") + 5 == days_of(2020).size());
    CHECK(days_of(2021).find("09-02 09-03") != std::string::npos);
    CHECK(days_of(2025).find("11-24") == std::string::npos);
    CHECK(days_of(2026).find("11-24") != std::string::npos);
    CHECK(days_of(1994).empty());
}

TEST_CASE("the day of culture is not made up for", "[time]") {
    auto const days = public_holidays(projected_notice(2029)); // 24 November 2029 is a Saturday
    auto const culture = std::find_if(days.begin(), days.end(), [](holiday const& h) { return h.id == public_holiday::culture; });
    REQUIRE(culture != days.end());
    CHECK(is_weekend(culture->day));
    CHECK_FALSE(culture->made_up_on.has_value());
    CHECK(culture->source == "28/2026/QH16, Điều 2");
}

TEST_CASE("the projected choice is the one that notices made", "[time]") {
    for (auto const& notice : calendar_notices()) {
        if (notice.year < 2015) continue; // 2014 was made otherwise
        INFO(notice.year);
        auto const projected = projected_notice(notice.year);
        CHECK(projected.tet_days_before == notice.tet_days_before);
        CHECK(projected.national_second == notice.national_second);
        CHECK(projected.status == certainty::projected);
    }
}

TEST_CASE("every notice, rule and swap names its source", "[time]") {
    for (auto const& rule : holiday_rules()) CHECK(rule.source.size() > 5);
    for (auto const& notice : calendar_notices()) {
        INFO(notice.year);
        CHECK((notice.source != "-") == (notice.status == certainty::confirmed || notice.year == 2018));
    }
    for (auto const& swap : calendar_swaps()) {
        INFO(to_iso(swap.off));
        CHECK_FALSE(is_weekend(swap.off));
        CHECK(swap.worked.day_of_week() == boost::gregorian::Saturday);
        CHECK(swap.source.size() > 5);
    }
    CHECK(notice_of(2011) == nullptr);
    CHECK(notice_of(2027) == nullptr);
}
