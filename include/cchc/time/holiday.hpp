// SPDX-License-Identifier: BSL-1.0
/// @file
/// Public holidays by law, and what the notice of each year chose within the law.
///
/// The Labour Code says which days are holidays, and it changed:
///
///     from        holidays                                                          by
///     1995        1/1; Tết, 4 days; 30/4; 1/5; 2/9                                  Labour Code of 1994, art. 73
///     2007        and the 10th of the third lunar month (Giỗ Tổ Hùng Vương)          Law 84/2007/QH11
///     1/5/2013    Tết, 5 days                                                       Code 10/2012/QH13, art. 115
///     2021        2/9 and the day before or after it                                Code 45/2019/QH14, art. 112
///     1/7/2026    and 24/11 (Ngày Văn hóa Việt Nam)                                 Resolution 28/2026/QH16, art. 2
///
/// Two things the law leaves open, and a **notice** (thông báo) decides them each year: how many of the days of Tết lie
/// before its first day (one or two), and on which side of 2 September the second day of National Day lies. The notice
/// also **swaps** days: a Monday before a holiday is off, and a Saturday is worked instead.
///
/// A holiday on a Saturday or Sunday is **made up for** on the next working day (Code 45/2019/QH14, art. 111, cl. 3);
/// but not 24 November, which stands outside the Code.
///
///     for (holiday const& h : public_holidays(*notice_of(2023))) …
///     // 2023-01-01 Tết Dương lịch, a Sunday, made up for on 2023-01-02
///     // 2023-01-20 to 2023-01-24 Tết Âm lịch: two days of it on a weekend, made up for on 25 and 26 January
///     // 2023-04-29 Giỗ Tổ Hùng Vương, a Saturday, made up for on 2 May: 30 April (made up for on 3 May) and 1 May lie between
///     // …
///
/// What it is **not**: the calendar of working days. That is `working_calendar`, which is composed of these.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>

namespace cchc {

/// Mức độ chắc chắn (certainty) of a fact in a table.
///
/// @ingroup time
enum class certainty : std::uint8_t {
    confirmed,   ///< seen in a source of the time
    second_hand, ///< seen in a source that quotes another
    recalled,    ///< written down from knowledge; no source was seen
    projected,   ///< no fact yet: computed by the law and by what notices have chosen so far
};

/// "confirmed", "second_hand", "recalled", "projected".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(certainty c) noexcept;

/// Ngày nghỉ lễ, tết (public holiday).
///
/// @ingroup time
enum class public_holiday : std::uint8_t {
    new_year,   ///< Tết Dương lịch, 1/1
    tet,        ///< Tết Âm lịch
    hung_kings, ///< Giỗ Tổ Hùng Vương, 10/3 of the lunar calendar
    victory,    ///< Ngày Chiến thắng, 30/4
    labour,     ///< Ngày Quốc tế lao động, 1/5
    national,   ///< Quốc khánh, 2/9
    culture,    ///< Ngày Văn hóa Việt Nam, 24/11
};

/// The name of the enumerator.
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(public_holiday id) noexcept;

/// Quy định về ngày lễ (rule of a holiday): as one version of the law has it.
///
/// @ingroup time
struct holiday_rule {
    public_holiday id{};
    std::string_view vietnamese;
    bool lunar = false; ///< `month` and `day` are of the lunar calendar
    int month = 0;
    int day = 0;
    int days = 1;
    bool made_up = true; ///< when it falls on a day of rest
    boost::gregorian::date from;
    std::optional<boost::gregorian::date> until; ///< the last day on which the rule holds
    std::string_view source;
    certainty status = certainty::confirmed;
};

/// All rules since 1995.
///
/// @ingroup time
[[nodiscard]] std::span<holiday_rule const> holiday_rules() noexcept;

/// Which side of a day.
///
/// @ingroup time
enum class beside : std::uint8_t { none, before, after };

/// Thông báo nghỉ lễ, tết hằng năm (yearly notice): what it chose.
///
/// @ingroup time
struct calendar_notice {
    int year = 0;
    int tet_days_before = 1;              ///< days off before the first day of the lunar year
    beside national_second = beside::none; ///< where the second day of National Day lies
    std::string_view source;
    certainty status = certainty::confirmed;
};

/// The notices known, one a year, in order: 2012 to 2026.
///
/// @ingroup time
[[nodiscard]] std::span<calendar_notice const> calendar_notices() noexcept;

/// The notice of a year; null where none is known.
///
/// @ingroup time
[[nodiscard]] calendar_notice const* notice_of(int year) noexcept;

/// What a notice of `year` would choose if it chose as those since 2015 did: for Tết on a Tuesday one day before it, else
/// two; for National Day the day that makes the longer rest. The notices of 2015 to 2026 choose so; the law does not.
///
/// @ingroup time
[[nodiscard]] calendar_notice projected_notice(int year);

/// Ngày hoán đổi (swapped day): off, and worked on another day instead.
///
/// @ingroup time
struct calendar_swap {
    int year = 0; ///< of the notice; the days may lie in the year before
    boost::gregorian::date off;
    boost::gregorian::date worked;
    std::string_view source;
    certainty status = certainty::confirmed;
};

/// All swaps known, in the order of the days off.
///
/// @ingroup time
[[nodiscard]] std::span<calendar_swap const> calendar_swaps() noexcept;

/// Một ngày nghỉ lễ (one day of a holiday) in a year.
///
/// @ingroup time
struct holiday {
    boost::gregorian::date day;
    public_holiday id{};
    std::string_view vietnamese;
    std::optional<boost::gregorian::date> made_up_on; ///< the working day that is off instead, when `day` is a day of rest
    std::string_view source;
    certainty status = certainty::confirmed;

    friend bool operator==(holiday const&, holiday const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"day", &holiday::day},         field{"id", &holiday::id},
                          field{"vietnamese", &holiday::vietnamese}, field{"made_up_on", &holiday::made_up_on},
                          field{"source", &holiday::source},   field{"status", &holiday::status}};
    }
};

/// The holidays of a year by law and by what its notice chose, in the order of their days. Empty before 1995 and after
/// 2199, for which there is no rule or no lunar calendar.
///
/// @ingroup time
[[nodiscard]] std::vector<holiday> public_holidays(calendar_notice const& notice);

/// Thứ bảy, Chủ nhật: the weekly rest of state agencies (Decision 188/1999/QĐ-TTg, from 2 October 1999).
///
/// @ingroup time
[[nodiscard]] inline bool is_weekend(boost::gregorian::date day) {
    auto const weekday = day.day_of_week().as_number();
    return weekday == boost::gregorian::Saturday || weekday == boost::gregorian::Sunday;
}

} // namespace cchc
