// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/solar_term.hpp>

#include <set>
#include <string_view>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(is_major(solar_term::dong_chi) && !is_major(solar_term::thanh_minh));

TEST_CASE("the solstices and the equinoxes fall on their days", "[time]") {
    CHECK(to_iso(*solar_term_day(2014, solar_term::dong_chi)) == "2014-12-22");
    CHECK(to_iso(*solar_term_day(2014, solar_term::xuan_phan)) == "2014-03-20");
    CHECK(to_iso(*solar_term_day(2014, solar_term::ha_chi)) == "2014-06-21");
    CHECK(to_iso(*solar_term_day(2014, solar_term::thu_phan)) == "2014-09-23");
    CHECK(to_iso(*solar_term_day(2026, solar_term::lap_xuan)) == "2026-02-04");
}

TEST_CASE("the terms of a year follow one another in fourteen to sixteen days", "[time]") {
    for (int const year : {1900, 1999, 2026, 2100, 2199}) {
        auto before = date{static_cast<unsigned short>(year - 1), 12, 20};
        for (int i = 0; i < solar_term_count; ++i) {
            auto const term = static_cast<solar_term>((i + 19) % solar_term_count);
            auto const day = solar_term_day(year, term);
            INFO(year << ' ' << to_string(term));
            REQUIRE(day.has_value());
            CHECK(day->year() == year);
            auto const apart = (*day - before).days();
            CHECK(apart >= 14);
            CHECK(apart <= 17);
            before = *day;
        }
    }
}

TEST_CASE("every term has a name of its own", "[time]") {
    std::set<std::string_view> names;
    for (int i = 0; i < solar_term_count; ++i) names.insert(to_string(static_cast<solar_term>(i)));
    CHECK(names.size() == static_cast<std::size_t>(solar_term_count));
}

TEST_CASE("years beyond the computation are refused", "[time]") {
    CHECK(solar_term_day(1899, solar_term::dong_chi).error().code == errc::out_of_range);
    CHECK(solar_term_day(2200, solar_term::dong_chi).error().code == errc::out_of_range);
}
