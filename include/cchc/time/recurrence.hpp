// SPDX-License-Identifier: BSL-1.0
/// @file
/// Duties that come back: every week, month, quarter, half year or year.
///
/// Reports are due *trước ngày 20 hằng tháng*, *định kỳ 6 tháng (trước ngày 05/6)*, *trước ngày 15 của tháng cuối quý*. A
/// `recurrence` says how often, and on what day at the latest, as far as the text gives it:
///
///     recurrence monthly{frequency::monthly, 0, 20, true};     // before the 20th of each month
///     to_string(monthly)                                       // "trước ngày 20 hằng tháng"
///     to_rrule(monthly)                                        // "FREQ=MONTHLY;BYMONTHDAY=19" (RFC 5545, 3.3.10)
///     next_due(monthly, date{2014, 6, 19})                     // 2014-06-19
///     next_due(monthly, date{2014, 6, 20})                     // 2014-07-19
///
/// **Case study: “trước ngày 01/6”.** *Trước* leaves the day itself out (the last day on which one is in time is the day
/// before), so the rule must say 31 May, `FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=-1`: the last day, which is right in February
/// of a leap year too. And *ngày 31 hằng tháng* is the last day of the shorter months (Civil Code 91/2015/QH13, art.
/// 148, cl. 3), for which a plain `BYMONTHDAY=31` would skip five months a year.
///
/// What it is **not**: moved to a working day. A calendar program cannot do that by rule; `next_due` gives the day as
/// written, and `working_calendar::adjust` moves it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>

namespace cchc {

/// Định kỳ (frequency).
///
/// @ingroup time
enum class frequency : std::uint8_t {
    weekly,      ///< hằng tuần
    monthly,     ///< hằng tháng
    quarterly,   ///< hằng quý
    half_yearly, ///< 6 tháng
    nine_months, ///< 9 tháng: the report on nine months, once a year
    yearly,      ///< hằng năm
};

/// "weekly", "monthly", "quarterly", "half_yearly", "nine_months", "yearly".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(frequency every) noexcept;

/// Thời hạn định kỳ (recurrence): four bytes; a day of 0 is one that the text does not give.
///
/// @ingroup time
struct recurrence {
    frequency every = frequency::monthly;
    std::uint8_t month = 0; ///< of the year; of a quarter that has its day in a month of each: 1 to 3
    std::uint8_t day = 0;   ///< of the month; of a week: 1 for Monday to 7 for Sunday
    bool before = false;    ///< "trước": the day itself is too late

    /// Whether the text gives the day.
    [[nodiscard]] constexpr bool has_day() const noexcept { return day != 0; }

    friend constexpr bool operator==(recurrence const&, recurrence const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"every", &recurrence::every}, field{"month", &recurrence::month},
                          field{"day", &recurrence::day}, field{"before", &recurrence::before}};
    }
};

/// As documents write it: "trước ngày 20 hằng tháng", "định kỳ 6 tháng (trước ngày 05/6)", "định kỳ hằng quý".
///
/// @ingroup time
[[nodiscard]] std::string to_string(recurrence const& r);

/// As an RRULE value of iCalendar, by the last day on which one is in time.
///
/// @ingroup time
[[nodiscard]] std::string to_rrule(recurrence const& r);

/// The first last day of `r` on or after `day`; none when the text gives no day for it.
///
/// @ingroup time
[[nodiscard]] std::optional<boost::gregorian::date> next_due(recurrence const& r, boost::gregorian::date day);

} // namespace cchc
