// SPDX-License-Identifier: BSL-1.0
// Counting in working days, beside QuantLib with the same holidays: BespokeCalendar, weekends, the same days off and worked. Both are
// compared on every start first; a difference stops the program. Without QuantLib only ours is measured.
#include <cstdlib>
#include <iostream>
#include <vector>

#include <benchmark/benchmark.h>

#include <cchc/time/date.hpp>
#include <cchc/time/working_calendar.hpp>

#if __has_include(<ql/time/calendars/bespokecalendar.hpp>)
#define CCHC_BENCHMARK_QUANTLIB
#include <ql/time/calendars/bespokecalendar.hpp>
#endif

namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;

auto const ours = cchc::working_calendar::vietnam();

/// Starts from which 250 working days stay within the calendar.
std::vector<date> const& starts() {
    static std::vector<date> const days = [] {
        std::vector<date> all;
        for (auto day = date{2012, 1, 1}; day < date{2025, 10, 1}; day += date_duration{1}) all.push_back(day);
        return all;
    }();
    return days;
}

void add(benchmark::State& state) {
    auto const count = static_cast<int>(state.range(0));
    std::size_t i = 0;
    for (auto step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(ours.add_working_days(starts()[i], count));
        i = i + 1 == starts().size() ? 0 : i + 1;
    }
}

void between(benchmark::State& state) {
    std::vector<date> ends;
    for (auto const day : starts()) ends.push_back(*ours.add_working_days(day, static_cast<int>(state.range(0))));
    std::size_t i = 0;
    for (auto step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(ours.working_days_between(starts()[i], ends[i]));
        i = i + 1 == starts().size() ? 0 : i + 1;
    }
}

BENCHMARK(add)->Arg(5)->Arg(15)->Arg(60)->Arg(250);
BENCHMARK(between)->Arg(5)->Arg(15)->Arg(60)->Arg(250);

#ifdef CCHC_BENCHMARK_QUANTLIB
QuantLib::Date theirs_of(date day) {
    return {static_cast<QuantLib::Day>(day.day().as_number()), static_cast<QuantLib::Month>(day.month().as_number()),
            static_cast<QuantLib::Year>(static_cast<int>(day.year()))};
}

QuantLib::Calendar const& theirs() {
    static QuantLib::Calendar const calendar = [] {
        QuantLib::BespokeCalendar made{"state agencies of Vietnam"};
        made.addWeekend(QuantLib::Saturday);
        made.addWeekend(QuantLib::Sunday);
        for (auto const& entry : ours.entries()) {
            if (entry.kind == cchc::day_kind::off) made.addHoliday(theirs_of(entry.day));
            else made.removeHoliday(theirs_of(entry.day));
        }
        return QuantLib::Calendar{made};
    }();
    return calendar;
}

void quantlib_advance(benchmark::State& state) {
    auto const count = static_cast<QuantLib::Integer>(state.range(0));
    std::vector<QuantLib::Date> from;
    for (auto const day : starts()) from.push_back(theirs_of(day));
    std::size_t i = 0;
    for (auto step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(theirs().advance(from[i], count, QuantLib::Days));
        i = i + 1 == from.size() ? 0 : i + 1;
    }
}

void quantlib_between(benchmark::State& state) {
    std::vector<std::pair<QuantLib::Date, QuantLib::Date>> ends;
    for (auto const day : starts())
        ends.emplace_back(theirs_of(day), theirs_of(*ours.add_working_days(day, static_cast<int>(state.range(0)))));
    std::size_t i = 0;
    for (auto step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(theirs().businessDaysBetween(ends[i].first, ends[i].second, false, true));
        i = i + 1 == ends.size() ? 0 : i + 1;
    }
}

BENCHMARK(quantlib_advance)->Arg(5)->Arg(15)->Arg(60)->Arg(250);
BENCHMARK(quantlib_between)->Arg(5)->Arg(15)->Arg(60)->Arg(250);

/// Both give the same days and counts, from every start.
bool const compared = [] {
    for (int const count : {5, 15, 60, 250})
        for (auto const day : starts()) {
            auto const end = *ours.add_working_days(day, count);
            bool const same_day = theirs().advance(theirs_of(day), count, QuantLib::Days) == theirs_of(end);
            bool const same_count =
                theirs().businessDaysBetween(theirs_of(day), theirs_of(end), false, true) == *ours.working_days_between(day, end);
            if (same_day && same_count) continue;
            std::cerr << "QuantLib differs: " << cchc::to_iso(day) << " and " << count << " working days\n";
            std::exit(1);
        }
    return true;
}();
#endif

} // namespace
