// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/recurrence.hpp>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using enum frequency;

TEST_CASE("the recurrence of the documentation is right", "[time]") {
    recurrence const r{monthly, 0, 20, true};
    CHECK(to_string(r) == "trước ngày 20 hằng tháng");
    CHECK(to_rrule(r) == "FREQ=MONTHLY;BYMONTHDAY=19");
    CHECK(next_due(r, date{2014, 6, 19}) == date{2014, 6, 19});
    CHECK(next_due(r, date{2014, 6, 20}) == date{2014, 7, 19});
}

TEST_CASE("rules of iCalendar name the last day in time", "[time]") {
    CHECK(to_rrule({half_yearly, 6, 5, true}) == "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=4");
    CHECK(to_rrule({yearly, 12, 5, true}) == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4");
    CHECK(to_rrule({yearly, 12, 5, false}) == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5");
    CHECK(to_rrule({yearly, 6, 1, true}) == "FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1");
    CHECK(to_rrule({yearly, 1, 1, true}) == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1");
    CHECK(to_rrule({yearly, 6, 30, false}) == "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=30");
    CHECK(to_rrule({yearly, 12, 31, true}) == "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=30");
    CHECK(to_rrule({monthly, 0, 1, true}) == "FREQ=MONTHLY;BYMONTHDAY=-1");
    CHECK(to_rrule({monthly, 0, 31, false}) == "FREQ=MONTHLY;BYMONTHDAY=-1");
    CHECK(to_rrule({monthly, 0, 30, false}) == "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1");
    CHECK(to_rrule({quarterly, 3, 15, true}) == "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14");
    CHECK(to_rrule({quarterly, 1, 1, true}) == "FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
    CHECK(to_rrule({quarterly, 0, 0, false}) == "FREQ=MONTHLY;INTERVAL=3");
    CHECK(to_rrule({weekly, 0, 5, false}) == "FREQ=WEEKLY;BYDAY=FR");
    CHECK(to_rrule({weekly, 0, 1, true}) == "FREQ=WEEKLY;BYDAY=SU");
    CHECK(to_rrule({yearly, 0, 0, false}) == "FREQ=YEARLY");
}

TEST_CASE("the next last day is the rule's", "[time]") {
    CHECK(next_due({monthly, 0, 31, false}, date{2014, 2, 1}) == date{2014, 2, 28});
    CHECK(next_due({monthly, 0, 1, true}, date{2016, 2, 1}) == date{2016, 2, 29});
    CHECK(next_due({yearly, 3, 1, true}, date{2016, 1, 1}) == date{2016, 2, 29});
    CHECK(next_due({quarterly, 3, 15, true}, date{2014, 12, 15}) == date{2015, 3, 14});
    CHECK(next_due({weekly, 0, 5, false}, date{2014, 6, 7}) == date{2014, 6, 13});
    CHECK(next_due({weekly, 0, 1, true}, date{2014, 6, 8}) == date{2014, 6, 8}); // the Sunday before Monday
    CHECK(next_due({yearly, 12, 5, true}, date{2014, 12, 5}) == date{2015, 12, 4});
    CHECK_FALSE(next_due({quarterly, 0, 0, false}, date{2014, 1, 1}).has_value());
    CHECK_FALSE(next_due({monthly, 0, 5, false}, date{boost::gregorian::not_a_date_time}).has_value());
}

TEST_CASE("the next last day is never in the past and grows with the day", "[time]") {
    std::size_t wrong = 0;
    for (auto const every : {weekly, monthly, quarterly, half_yearly, nine_months, yearly})
        for (std::uint8_t day = 1; day <= (every == weekly ? 7 : 31); ++day)
            for (bool const before : {false, true}) {
                recurrence const r{every, every == yearly ? std::uint8_t{2} : std::uint8_t{0}, day, before};
                std::optional<date> last;
                for (auto now = date{2015, 12, 20}; now < date{2017, 1, 10}; now += boost::gregorian::date_duration{1}) {
                    auto const due = next_due(r, now);
                    if (!due || *due < now || (last && *due < *last)) ++wrong;
                    last = due;
                }
            }
    CHECK(wrong == 0);
}
