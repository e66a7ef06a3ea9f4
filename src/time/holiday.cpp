// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/holiday.hpp>

#include <algorithm>
#include <array>

#include <cchc/time/date.hpp>
#include <cchc/time/lunar.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;
using detail::existing_date;
using namespace std::string_view_literals;

constexpr holiday_rule rules[] = {
#include "data/holidays.inc"
};

constexpr calendar_notice notices[] = {
#include "data/calendar_notices.inc"
};

constexpr calendar_swap swaps[] = {
#include "data/calendar_swaps.inc"
};

static_assert([] {
    for (std::size_t i = 0; i < std::size(notices); ++i)
        if (notices[i].year != notices[0].year + static_cast<int>(i)) return false;
    return true;
}(), "one notice for each year, without gaps");

/// The day on which the first, or only, day of a holiday falls.
std::optional<date> day_of(holiday_rule const& rule, int year) {
    if (!rule.lunar) return existing_date(year, rule.month, rule.day);
    auto const day = from_lunar({year, rule.month, rule.day});
    return day ? std::optional{*day} : std::nullopt;
}

bool holds_on(holiday_rule const& rule, date day) {
    return !(day < rule.from) && !(rule.until && *rule.until < day);
}

/// The first of its days and how many: Tết and National Day reach to where the notice says.
std::pair<date, int> extent_of(holiday_rule const& rule, date day, calendar_notice const& notice) {
    constexpr int old_tet = 4; // the Code of 1994 leaves no choice: the last day of the old year, three of the new
    int const before = rule.days == old_tet ? 1 : notice.tet_days_before;
    if (rule.id == public_holiday::tet) return {day - date_duration{before}, rule.days};
    if (rule.days == 2 && notice.national_second == beside::none) return {day, 1};
    if (rule.days == 2 && notice.national_second == beside::before) return {day - date_duration{1}, 2};
    return {day, rule.days};
}

/// Gives each holiday on a day of rest the next day that is neither a day of rest, a holiday, nor taken already.
void make_up(std::vector<holiday>& days) {
    auto const is_off = [&](date day) {
        return is_weekend(day) || std::any_of(days.begin(), days.end(), [&](holiday const& h) {
                   return h.day == day || h.made_up_on == day;
               });
    };
    for (auto& each : days) {
        auto const rule = std::find_if(std::begin(rules), std::end(rules), [&](holiday_rule const& r) {
            return r.id == each.id && holds_on(r, each.day);
        });
        if (!is_weekend(each.day) || rule == std::end(rules) || !rule->made_up) continue;
        auto next = each.day;
        while (is_off(next)) next += date_duration{1};
        each.made_up_on = next;
    }
}

} // namespace

std::string_view to_string(certainty c) noexcept {
    constexpr std::array names{"confirmed"sv, "second_hand"sv, "recalled"sv, "projected"sv};
    return names[static_cast<std::size_t>(c)];
}

std::string_view to_string(public_holiday id) noexcept {
    constexpr std::array names{"new_year"sv, "tet"sv, "hung_kings"sv, "victory"sv, "labour"sv, "national"sv, "culture"sv};
    return names[static_cast<std::size_t>(id)];
}

std::span<holiday_rule const> holiday_rules() noexcept {
    return rules;
}

std::span<calendar_notice const> calendar_notices() noexcept {
    return notices;
}

calendar_notice const* notice_of(int year) noexcept {
    auto const place = year - notices[0].year;
    return place >= 0 && place < static_cast<int>(std::size(notices)) ? &notices[place] : nullptr;
}

calendar_notice projected_notice(int year) {
    calendar_notice projected{year, 2, beside::none, "projected by rule"sv, certainty::projected};
    auto const tet = lunar_new_year(year);
    if (tet && tet->day_of_week() == boost::gregorian::Tuesday) projected.tet_days_before = 1;
    if (year >= 2021) {
        auto const weekday = existing_date(year, 9, 2).day_of_week().as_number();
        bool const after = weekday == boost::gregorian::Monday || weekday == boost::gregorian::Thursday ||
                           weekday == boost::gregorian::Sunday;
        projected.national_second = after ? beside::after : beside::before;
    }
    return projected;
}

std::span<calendar_swap const> calendar_swaps() noexcept {
    return swaps;
}

std::vector<holiday> public_holidays(calendar_notice const& notice) {
    std::vector<holiday> days;
    if (notice.year < 1995 || notice.year > last_lunar_year) return days;
    for (auto const& rule : rules) {
        auto const main_day = day_of(rule, notice.year);
        if (!main_day || !holds_on(rule, *main_day)) continue;
        auto const [first, count] = extent_of(rule, *main_day, notice);
        bool const chosen = rule.id == public_holiday::tet || count == 2;
        for (int i = 0; i < count; ++i)
            days.push_back({first + date_duration{i}, rule.id, rule.vietnamese, std::nullopt, rule.source,
                            chosen ? std::max(rule.status, notice.status) : rule.status});
    }
    std::stable_sort(days.begin(), days.end(), [](holiday const& a, holiday const& b) { return a.day < b.day; });
    make_up(days);
    return days;
}

} // namespace cchc
