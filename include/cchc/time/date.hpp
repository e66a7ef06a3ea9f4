// SPDX-License-Identifier: BSL-1.0
/// @file
/// A complete day, as `boost::gregorian::date`, made and written without surprises.
///
/// A day of the Gregorian calendar is Boost's `date`: four bytes, trivially copyable, years 1400 to 9999 (official
/// dates in Vietnam are Gregorian: Civil Code 91/2015/QH13, art. 145). Two parts of Boost.Date_Time are never used
/// here: its parsers, which read `02/03/2014` by guessing and throw a dozen types; and `months`, for which the 28th of
/// February plus one month is the 31st of March. What is needed instead:
///
///     make_date(2014, 2, 27)          // the day
///     make_date(2014, 2, 31).error()  // {errc::date_day, 0}
///     to_iso(*make_date(2014, 2, 27)) // "2014-02-27"
///     parse_iso_date("2014-02-27")    // the day again; nothing else is read
///
/// What it is **not**: a reader of dates as people write them. That is `parse_partial_date`.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/errc.hpp>
#include <cchc/base/result.hpp>

namespace cchc {

/// The years that a date can have.
///
/// @ingroup time
inline constexpr int first_year = 1400;
inline constexpr int last_year = 9999; ///< @ingroup time

/// How many days a month has, 28 to 31; 0 for a month that is not 1 to 12.
///
/// @ingroup time
[[nodiscard]] constexpr int days_in_month(int year, int month) noexcept {
    bool const leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    switch (month) {
    case 2: return leap ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11: return 30;
    default: return month >= 1 && month <= 12 ? 31 : 0;
    }
}

namespace detail {

/// What is wrong with a year, a month of it, a day of that; the year counts most.
constexpr std::optional<errc> date_fault(int year, int month = 1, int day = 1) noexcept {
    if (year < first_year || year > last_year) return errc::date_year;
    if (month < 1 || month > 12) return errc::date_month;
    if (day < 1 || day > days_in_month(year, month)) return errc::date_day;
    return std::nullopt;
}

/// A day already known to exist.
constexpr boost::gregorian::date existing_date(int year, int month, int day) {
    return {static_cast<unsigned short>(year), static_cast<unsigned short>(month), static_cast<unsigned short>(day)};
}

} // namespace detail

/// The day, or `errc::date_year`, `errc::date_month`, `errc::date_day`; the offset is 0, for no text was read.
///
/// @ingroup time
[[nodiscard]] constexpr result<boost::gregorian::date> make_date(int year, int month, int day) noexcept {
    if (auto const fault = detail::date_fault(year, month, day)) return failure{*fault, 0};
    return detail::existing_date(year, month, day);
}

/// "2014-02-27" (ISO 8601); "" for a value that is no day (`not_a_date_time` or an infinity).
///
/// @ingroup time
[[nodiscard]] std::string to_iso(boost::gregorian::date day);

/// Reads exactly `yyyy-mm-dd`, ten characters.
///
/// @return the day, or `errc::empty_input`, `errc::date_form`, `errc::unexpected_end`, `errc::trailing_characters`,
///         `errc::date_year`, `errc::date_month`, `errc::date_day` with the byte at which it went wrong
///
/// @ingroup time
[[nodiscard]] result<boost::gregorian::date> parse_iso_date(std::string_view text) noexcept;

} // namespace cchc
