// SPDX-License-Identifier: BSL-1.0
// What must hold of counting in working days, for every day and many counts.
#include <cchc/time/working_calendar.hpp>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using boost::gregorian::date_duration;

namespace {

auto const vietnam = working_calendar::vietnam();
constexpr int counts[] = {-250, -60, -15, -5, -2, -1, 0, 1, 2, 5, 15, 60, 250};

/// The answer by walking from day to day.
result<date> walked(date day, int count) {
    int const step = count < 0 ? -1 : 1;
    for (int left = count * step; left != 0;) {
        day += date_duration{step};
        if (!vietnam.covers(day)) return failure{errc::not_covered, 0};
        if (vietnam.is_working_day(day)) --left;
    }
    return day;
}

} // namespace

TEST_CASE("adding and then counting gives what was added", "[time]") {
    std::size_t wrong = 0;
    for (auto day = vietnam.first(); !(vietnam.last() < day); day += date_duration{1})
        for (int const n : counts)
            if (auto const moved = vietnam.add_working_days(day, n))
                if (vietnam.working_days_between(day, *moved) != result<int>{n}) ++wrong;
    CHECK(wrong == 0);
}

TEST_CASE("adding is what walking from day to day gives", "[time]") {
    std::size_t wrong = 0;
    for (auto day = vietnam.first(); !(vietnam.last() < day); day += date_duration{11})
        for (int const n : counts)
            if (vietnam.add_working_days(day, n) != walked(day, n)) ++wrong;
    CHECK(wrong == 0);
}

TEST_CASE("adding grows with the day and with the count", "[time]") {
    std::size_t wrong = 0;
    for (auto day = vietnam.first(); day < vietnam.last(); day += date_duration{1}) {
        result<date> before = failure{};
        for (int const n : counts) {
            auto const here = vietnam.add_working_days(day, n);
            auto const next = vietnam.add_working_days(day + date_duration{1}, n);
            if (here && next && *next < *here) ++wrong;
            if (before && here && *here < *before) ++wrong;
            if (here) before = here;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("counts over adjacent stretches add up, and back is the negative of there from worked days", "[time]") {
    auto const a = date{2013, 12, 20};
    std::size_t wrong = 0;
    for (int i = 0; i < 400; ++i)
        for (int j = i; j < 400; j += 7) {
            auto const b = a + date_duration{i};
            auto const c = a + date_duration{j};
            if (*vietnam.working_days_between(a, b) + *vietnam.working_days_between(b, c) !=
                *vietnam.working_days_between(a, c))
                ++wrong;
            if (vietnam.is_working_day(b) == vietnam.is_working_day(c) &&
                *vietnam.working_days_between(b, c) != -*vietnam.working_days_between(c, b))
                ++wrong;
        }
    CHECK(wrong == 0);
}

TEST_CASE("what is adjusted is worked, and what is worked stays", "[time]") {
    std::size_t wrong = 0;
    for (auto day = date{2012, 2, 1}; day < date{2026, 12, 1}; day += date_duration{1})
        for (int c = 1; c <= static_cast<int>(day_convention::half_month_modified_following); ++c) {
            auto const moved = vietnam.adjust(day, static_cast<day_convention>(c));
            if (!moved || !vietnam.is_working_day(*moved)) ++wrong;
            else if (vietnam.is_working_day(day) && *moved != day) ++wrong;
        }
    CHECK(wrong == 0);
}
