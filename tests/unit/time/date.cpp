// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

constexpr auto a_day = make_date(2014, 2, 27);
constexpr auto no_day = make_date(2014, 2, 31);
static_assert(a_day.has_value() && *a_day == date{2014, 2, 27});
static_assert(no_day.error() == failure{errc::date_day, 0});
static_assert(noexcept(make_date(0, 0, 0)));
static_assert(days_in_month(2000, 2) == 29 && days_in_month(1900, 2) == 28 && days_in_month(2014, 13) == 0);

TEST_CASE("the length of every month is that of Boost's calendar", "[time]") {
    for (int year = first_year; year <= last_year; ++year)
        for (int month = 1; month <= 12; ++month)
            if (days_in_month(year, month) !=
                boost::gregorian::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                                       static_cast<unsigned short>(month)))
                FAIL(year << '-' << month);
    CHECK(days_in_month(2014, 0) == 0);
}

TEST_CASE("a day that does not exist is refused by what is wrong with it", "[time]") {
    CHECK(make_date(1399, 12, 31).error().code == errc::date_year);
    CHECK(make_date(10000, 1, 1).error().code == errc::date_year);
    CHECK(make_date(2014, 13, 1).error().code == errc::date_month);
    CHECK(make_date(2014, 0, 1).error().code == errc::date_month);
    CHECK(make_date(2014, 4, 31).error().code == errc::date_day);
    CHECK(make_date(2014, 4, 0).error().code == errc::date_day);
    CHECK(make_date(1399, 13, 99).error().code == errc::date_year);
    CHECK(make_date(1400, 1, 1).has_value());
    CHECK(make_date(9999, 12, 31).has_value());
}

TEST_CASE("an ISO date is written and read back", "[time]") {
    CHECK(to_iso(date{2014, 2, 27}) == "2014-02-27");
    CHECK(to_iso(date{1400, 1, 1}) == "1400-01-01");
    for (date day{1999, 1, 1}; day < date{2005, 1, 1}; day += boost::gregorian::date_duration{1})
        if (parse_iso_date(to_iso(day)) != result<date>{day}) FAIL(to_iso(day));
    CHECK(to_iso(date{}).empty());
    CHECK(to_iso(date{boost::gregorian::pos_infin}).empty());
}

TEST_CASE("what is no ISO date is refused at its own byte", "[time]") {
    CHECK(parse_iso_date("").error() == failure{errc::empty_input, 0});
    CHECK(parse_iso_date("2014-02").error() == failure{errc::unexpected_end, 7});
    CHECK(parse_iso_date("2014/02/27").error() == failure{errc::date_form, 4});
    CHECK(parse_iso_date(" 2014-02-27").error() == failure{errc::date_form, 0});
    CHECK(parse_iso_date("2014-02-27 ").error() == failure{errc::trailing_characters, 10});
    CHECK(parse_iso_date("0999-02-27").error() == failure{errc::date_year, 0});
    CHECK(parse_iso_date("2014-13-27").error() == failure{errc::date_month, 5});
    CHECK(parse_iso_date("2014-02-29").error() == failure{errc::date_day, 8});
}
