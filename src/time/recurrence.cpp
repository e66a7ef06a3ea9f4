// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/recurrence.hpp>

#include <algorithm>
#include <array>

#include <cchc/time/date.hpp>

#include "time/recurrence_words.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;
using namespace std::string_view_literals;

constexpr std::array frequency_names{"weekly"sv, "monthly"sv, "quarterly"sv, "half_yearly"sv, "nine_months"sv, "yearly"sv};
constexpr std::array vietnamese{"hằng tuần"sv, "hằng tháng"sv, "hằng quý"sv, "6 tháng"sv, "9 tháng"sv, "hằng năm"sv};

std::string two_digits(int number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

/// The day that is too late, or the last in time, in a month: the last of the month where it has no such day.
date day_in(int year, int month, int day) {
    return detail::existing_date(year, month, std::min(day, days_in_month(year, month)));
}

/// "BYMONTHDAY=…" for the last day in time; `day` is 1 to 31, or 0 for the last of the month before.
std::string month_day_rule(int day) {
    if (day == 0 || day == 31) return "BYMONTHDAY=-1";
    if (day == 30) return "BYMONTHDAY=28,29,30;BYSETPOS=-1";
    if (day == 29) return "BYMONTHDAY=28,29;BYSETPOS=-1";
    return "BYMONTHDAY=" + std::to_string(day);
}

bool in_months_of_quarter(recurrence const& r) {
    return r.every == frequency::quarterly && r.month <= 3;
}

/// In how many months of a year it has a day, and which is the first: {12, 1}, {4, 3}, {1, 6}.
struct months_of_year {
    int first;
    int step;
};

months_of_year months_of(recurrence const& r) {
    if (r.every == frequency::monthly) return {1, 1};
    if (in_months_of_quarter(r)) return {r.month == 0 ? 3 : r.month, 3};
    if (r.month == 0 && r.every == frequency::half_yearly) return {6, 6};
    return {r.month == 0 ? (r.every == frequency::nine_months ? 9 : 12) : r.month, 12};
}

std::string month_list(months_of_year months, int moved) {
    std::string text;
    for (int month = 1; month <= 12; ++month) {
        int const before_moving = (month - moved + 11) % 12 + 1;
        if (before_moving < months.first || (before_moving - months.first) % months.step != 0) continue;
        text += (text.empty() ? "" : ",") + std::to_string(month);
    }
    return text;
}

std::string plain_rule(frequency every) {
    switch (every) {
    case frequency::weekly: return "FREQ=WEEKLY";
    case frequency::monthly: return "FREQ=MONTHLY";
    case frequency::quarterly: return "FREQ=MONTHLY;INTERVAL=3";
    case frequency::half_yearly: return "FREQ=MONTHLY;INTERVAL=6";
    case frequency::nine_months:
    case frequency::yearly: break;
    }
    return "FREQ=YEARLY";
}

/// "trước ngày 05/6", "chậm nhất thứ sáu", "trước ngày 15 của tháng cuối quý".
std::string last_day_of(recurrence const& r) {
    std::string const lead = r.before ? "trước " : "chậm nhất ";
    if (r.every == frequency::weekly) {
        constexpr std::array days{"thứ hai"sv, "thứ ba"sv,  "thứ tư"sv,  "thứ năm"sv,
                                  "thứ sáu"sv, "thứ bảy"sv, "Chủ nhật"sv};
        return lead + std::string{days[(r.day - 1U) % days.size()]};
    }
    auto const day = lead + "ngày " + two_digits(r.day);
    if (r.month == 0) return day;
    if (in_months_of_quarter(r)) {
        constexpr std::array months{"tháng đầu quý"sv, "tháng thứ hai của quý"sv, "tháng cuối quý"sv};
        return day + " của " + std::string{months[r.month - 1U]};
    }
    return day + '/' + (r.month < 3 ? two_digits(r.month) : std::to_string(r.month));
}

} // namespace

std::string_view to_string(frequency every) noexcept {
    return frequency_names[static_cast<std::size_t>(every)];
}

std::string detail::in_list(recurrence const& r) {
    auto const name = std::string{vietnamese[static_cast<std::size_t>(r.every)]};
    return r.has_day() ? name + " (" + last_day_of(r) + ')' : name;
}

std::string to_string(recurrence const& r) {
    bool const by_day = r.every == frequency::weekly || (r.every == frequency::monthly && r.month == 0) ||
                        (r.every == frequency::yearly && r.month != 0);
    if (r.has_day() && by_day) return last_day_of(r) + ' ' + std::string{vietnamese[static_cast<std::size_t>(r.every)]};
    return "định kỳ " + detail::in_list(r);
}

std::string to_rrule(recurrence const& r) {
    if (!r.has_day()) return plain_rule(r.every);
    if (r.every == frequency::weekly) {
        constexpr std::array days{"MO"sv, "TU"sv, "WE"sv, "TH"sv, "FR"sv, "SA"sv, "SU"sv};
        return "FREQ=WEEKLY;BYDAY=" + std::string{days[(r.day + (r.before ? 5U : 6U)) % days.size()]};
    }
    int const day = r.day - (r.before ? 1 : 0);
    if (r.every == frequency::monthly) return "FREQ=MONTHLY;" + month_day_rule(day);
    auto const months = month_list(months_of(r), day == 0 ? -1 : 0);
    bool const sure = day <= 28 || (months.find(',') == std::string::npos && months != "2" && day <= 30) ||
                      (day == 29 && months != "2");
    auto const rule = sure && day != 0 ? "BYMONTHDAY=" + std::to_string(day) : month_day_rule(day);
    if (months.find(',') != std::string::npos && rule.find("BYSETPOS") != std::string::npos)
        return "FREQ=MONTHLY;BYMONTH=" + months + ';' + rule; // the position is counted in each month
    return "FREQ=YEARLY;BYMONTH=" + months + ';' + rule;
}

std::optional<date> next_due(recurrence const& r, date day) {
    if (!r.has_day() || day.is_special()) return std::nullopt;
    date_duration const left_out{r.before ? 1 : 0};
    if (r.every == frequency::weekly) {
        auto const weekday = (day + left_out).day_of_week().as_number(); // Sunday is 0
        return day + date_duration{(r.day % 7 + 7 - static_cast<int>(weekday)) % 7};
    }
    auto const months = months_of(r);
    for (int year = day.year(); year <= day.year() + 1 && year <= last_year; ++year)
        for (int month = months.first; month <= 12; month += months.step)
            if (auto const due = day_in(year, month, r.day) - left_out; !(due < day)) return due;
    return std::nullopt;
}

} // namespace cchc
