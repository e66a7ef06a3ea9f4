// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/working_calendar.hpp>

#include <map>
#include <set>
#include <sstream>
#include <string>
#include <type_traits>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using boost::gregorian::date_duration;

static_assert(std::is_copy_constructible_v<working_calendar> && std::is_nothrow_move_constructible_v<working_calendar>);
static_assert(!std::is_default_constructible_v<working_calendar>);

namespace {

auto const vietnam = working_calendar::vietnam();

std::string iso(result<date> const& day) {
    return day ? to_iso(*day) : std::string{message(day.error().code)};
}

/// The weekdays off and the weekend days worked, "2014-01-25 work".
std::set<std::string> exceptions_of(working_calendar const& calendar) {
    std::set<std::string> found;
    for (auto day = calendar.first(); !(calendar.last() < day); day += date_duration{1})
        if (calendar.is_working_day(day) == is_weekend(day))
            found.insert(to_iso(day) + (is_weekend(day) ? " work" : " off"));
    return found;
}

std::string listed(std::set<std::string> const& all, std::set<std::string> const& without) {
    std::string text;
    for (auto const& each : all)
        if (!without.contains(each)) text += each + "; ";
    return text;
}

} // namespace

TEST_CASE("the calendar of the documentation is right", "[time]") {
    CHECK(to_iso(vietnam.first()) == "2012-01-01");
    CHECK(to_iso(vietnam.last()) == "2026-12-31");
    CHECK(vietnam.is_working_day(date{2014, 1, 25}));
    auto const why = vietnam.explain(date{2023, 5, 3});
    REQUIRE(why.has_value());
    CHECK(why->name == "Ngày Chiến thắng");
    CHECK(why->reason == day_reason::made_up);
    CHECK(why->instead == date{2023, 4, 30});
    CHECK(iso(vietnam.add_working_days(date{2014, 1, 24}, 5)) == "2014-02-08");
    CHECK(*vietnam.working_days_between(date{2014, 1, 24}, date{2014, 2, 8}) == 5);
    CHECK(vietnam.add_working_days(date{2026, 12, 30}, 5).error() == failure{errc::not_covered, 0});
    std::map<day_kind, int> days_of_2014;
    for (auto day = date{2014, 1, 1}; day.year() == 2014; day += date_duration{1})
        if (is_weekend(day) != (*vietnam.kind_of(day) == day_kind::off)) ++days_of_2014[*vietnam.kind_of(day)];
    CHECK(days_of_2014[day_kind::off] == 14);
    CHECK(days_of_2014[day_kind::work] == 5);
}

TEST_CASE("every day of 2012 to 2026 agrees with the list of exceptions", "[time]") {
    CCHC_SKIP_WITHOUT_DATA();
    std::istringstream list{file_contents(cchc_data("calendar/exceptions_2012_2026.csv"))};
    std::set<std::string> expected;
    std::string line;
    std::getline(list, line);
    while (std::getline(list, line)) {
        auto const comma = line.find(',', 11);
        expected.insert(line.substr(0, 10) + ' ' + line.substr(11, comma - 11));
    }
    // the list leaves the fixed holidays of 2012 to 2020, and the days in their place, to the law
    for (auto const& entry : vietnam.entries()) {
        bool const by_law = entry.reason == day_reason::holiday || entry.reason == day_reason::made_up;
        bool const tet = entry.name == "Tết Âm lịch";
        if (by_law && !tet && entry.day.year() <= 2020 && !is_weekend(entry.day)) expected.insert(to_iso(entry.day) + " off");
    }
    auto const computed = exceptions_of(vietnam);
    INFO("computed but not expected: " << listed(computed, expected));
    INFO("expected but not computed: " << listed(expected, computed));
    CHECK(computed == expected);
    CHECK(computed.size() > 180);
}

TEST_CASE("the fixed holidays of the years without a list are those of the law", "[time]") {
    // weekdays off besides Tết and swaps, counted by hand from the calendar of each year
    std::map<int, std::string> const by_hand{
        {2012, "01-02 04-02 04-30 05-01 09-03"}, {2013, "01-01 04-19 04-30 05-01 09-02"},
        {2014, "01-01 04-09 04-30 05-01 09-02"}, {2015, "01-01 04-28 04-30 05-01 09-02"},
        {2016, "01-01 04-18 05-02 05-03 09-02"}, {2017, "01-02 04-06 05-01 05-02 09-04"},
        {2018, "01-01 04-25 04-30 05-01 09-03"}, {2019, "01-01 04-15 04-30 05-01 09-02"},
        {2020, "01-01 04-02 04-30 05-01 09-02"}};
    for (auto const& [year, days] : by_hand) {
        std::string computed;
        for (auto const& entry : vietnam.entries()) {
            bool const by_law = entry.reason == day_reason::holiday || entry.reason == day_reason::made_up;
            if (entry.day.year() == year && by_law && entry.name != "Tết Âm lịch" && !is_weekend(entry.day))
                computed += (computed.empty() ? "" : " ") + to_iso(entry.day).substr(5);
        }
        INFO(year);
        CHECK(computed == days);
    }
}

TEST_CASE("counting begins behind the first day and takes the last", "[time]") {
    auto const friday = date{2014, 6, 6};
    CHECK(iso(vietnam.add_working_days(friday, 1)) == "2014-06-09");
    CHECK(iso(vietnam.add_working_days(friday, -1)) == "2014-06-05");
    CHECK(iso(vietnam.add_working_days(friday, 0)) == "2014-06-06");
    CHECK(iso(vietnam.add_working_days(date{2014, 6, 7}, 1)) == "2014-06-09");
    CHECK(iso(vietnam.add_working_days(date{2014, 6, 7}, 0)) == "2014-06-07");
    CHECK(*vietnam.working_days_between(friday, date{2014, 6, 9}) == 1);
    CHECK(*vietnam.working_days_between(date{2014, 6, 9}, friday) == -1);
    CHECK(*vietnam.working_days_between(friday, friday) == 0);
    CHECK(*vietnam.working_days_between(date{2014, 6, 7}, date{2014, 6, 8}) == 0);
}

TEST_CASE("what lies outside the notices has no answer", "[time]") {
    for (date const day : {date{2011, 12, 31}, date{2027, 1, 1}, date{boost::gregorian::not_a_date_time},
                           date{boost::gregorian::pos_infin}, date{1400, 1, 1}, date{9999, 12, 31}}) {
        CHECK_FALSE(vietnam.covers(day));
        CHECK(vietnam.kind_of(day).error().code == errc::not_covered);
        CHECK(vietnam.explain(day).error().code == errc::not_covered);
        CHECK(vietnam.add_working_days(day, 0).error().code == errc::not_covered);
        CHECK(vietnam.working_days_between(day, vietnam.first()).error().code == errc::not_covered);
        CHECK(vietnam.working_days_between(vietnam.first(), day).error().code == errc::not_covered);
        CHECK(vietnam.adjust(day).error().code == errc::not_covered);
        CHECK_THROWS_AS(vietnam.is_working_day(day), error);
    }
    CHECK(vietnam.add_working_days(vietnam.first(), -1).error().code == errc::not_covered);
    CHECK(vietnam.add_working_days(vietnam.first(), 2147483647).error().code == errc::not_covered);
    CHECK(vietnam.add_working_days(vietnam.last(), -2147483647).error().code == errc::not_covered);
    CHECK(vietnam.adjust(date{2012, 1, 1}, day_convention::preceding).error().code == errc::not_covered);
}

TEST_CASE("a day off is moved as QuantLib's conventions move it", "[time]") {
    auto const moved = [](date day, day_convention convention) { return iso(vietnam.adjust(day, convention)); };
    using enum day_convention;
    date const saturday{2014, 5, 31};
    CHECK(moved(saturday, following) == "2014-06-02");
    CHECK(moved(saturday, modified_following) == "2014-05-30");
    CHECK(moved(saturday, preceding) == "2014-05-30");
    CHECK(moved(saturday, nearest) == "2014-05-30");
    CHECK(moved(saturday, unadjusted) == "2014-05-31");
    CHECK(moved(date{2014, 6, 1}, preceding) == "2014-05-30");
    CHECK(moved(date{2014, 6, 1}, modified_preceding) == "2014-06-02");
    CHECK(moved(date{2014, 6, 1}, nearest) == "2014-06-02");
    CHECK(moved(date{2014, 6, 15}, following) == "2014-06-16");
    CHECK(moved(date{2014, 6, 15}, half_month_modified_following) == "2014-06-13");
    CHECK(moved(date{2014, 6, 16}, following) == "2014-06-16");
    CHECK(moved(date{2014, 4, 9}, nearest) == "2014-04-10"); // a Wednesday: equally far, so the next
}

TEST_CASE("a year without a notice is projected only by name, and says so", "[time]") {
    auto const years = working_calendar::projected(2025, 2030);
    CHECK_FALSE(years.is_projected(date{2026, 2, 17}));
    CHECK(years.is_projected(date{2027, 2, 17}));
    CHECK(years.explain(date{2026, 2, 17})->status == certainty::second_hand);
    CHECK(years.explain(date{2027, 2, 8})->status == certainty::projected);
    CHECK(years.explain(date{2027, 3, 3})->status == certainty::projected);
    CHECK_FALSE(years.is_working_day(date{2027, 2, 8}));
    CHECK_THROWS_AS(working_calendar::projected(1999, 2000), error);
    CHECK_THROWS_AS(working_calendar::projected(2030, 2029), error);
    CHECK_THROWS_AS(working_calendar::projected(2030, 2200), error);
    CHECK(working_calendar::projected(2000, 2199).entries().size() > 2000);
    for (auto day = date{2025, 1, 1}; day.year() < 2027; day += date_duration{1})
        CHECK(years.kind_of(day) == vietnam.kind_of(day));
}

TEST_CASE("a local addition takes the place of what was known of its day", "[time]") {
    calendar_entry const feast{date{2015, 3, 3}, day_kind::off, day_reason::local, "Ngày hội", "17/TB-UBND"};
    calendar_entry const duty{date{2015, 2, 21}, day_kind::work, day_reason::local, "Trực Tết", "18/TB-UBND"};
    auto const here = vietnam.with({feast, duty});
    CHECK_FALSE(here.is_working_day(feast.day));
    CHECK(here.is_working_day(duty.day));
    CHECK(*here.entry_on(duty.day) == duty);
    CHECK(vietnam.is_working_day(feast.day));
    CHECK(here != vietnam);
    CHECK(vietnam.with({}) == vietnam);
    CHECK(here.with({{feast.day, day_kind::work}, {duty.day, day_kind::off}}).is_working_day(feast.day));
    CHECK_THROWS_AS(vietnam.with({feast, duty, feast}), error);
    CHECK_THROWS_AS(vietnam.with({{date{2030, 1, 1}}}), error);
    CHECK(vietnam.entry_on(date{2015, 3, 3}) == nullptr);
}

TEST_CASE("a calendar of one's own has weekends and its entries", "[time]") {
    auto const own = working_calendar::of(2014, 2014, {{date{2014, 1, 1}}});
    CHECK_FALSE(own.is_working_day(date{2014, 1, 1}));
    CHECK(own.is_working_day(date{2014, 1, 2}));
    CHECK_FALSE(own.is_working_day(date{2014, 1, 4}));
    CHECK_THROWS_AS(working_calendar::of(2014, 2013, {}), error);
}
