// SPDX-License-Identifier: BSL-1.0
/// @file
/// Dates as documents give them: complete, or without the day, or only the year.
///
/// A document carries the day on which it was signed (Decree 30/2020/NĐ-CP, Annex I, II.4: `ngày 05 tháng 3 năm 2020`,
/// days below ten and the months 1 and 2 with a zero in front). Those who cite it give less: *ngày 04/2014* for a
/// decree of the 4th of April, *Luật Viên chức năm 2010* for a law of the 15th of November. What is not known stays
/// unknown: a `partial_date` has a year, perhaps a month, perhaps a day, and nothing is filled in.
///
///     auto d = parse_partial_date("ngày 04/2014");    // a result: here it holds a date
///     to_string(*d)                                   // "2014-04"
///     d->precision()                                  // date_precision::month
///     d->first(), d->last()                           // 2014-04-01, 2014-04-30
///     parse_partial_date("31/02/2014").error()        // {errc::date_day, offset 0}
///     parse_partial_date("27/13/2014").error()        // {errc::date_month, offset 3}
///
///     partial_date signed_on{2020, 3, 5};
///     to_string(signed_on)                            // "2020-03-05"
///     to_string(signed_on, date_style::words)         // "ngày 05 tháng 3 năm 2020"
///     to_string(signed_on, date_style::slashes)       // "05/3/2020"
///
/// What it is **not**: a date of the lunar calendar, a time span (see `period`), or a day that recurs every year.
///
/// **Case study: is April 2014 before the 27th of April 2014?** One can say yes (an unknown day counts as 0), no (as
/// the last), or refuse. Whoever asks whether a decree precedes a decision needs the truth, so `<` is true only where
/// it is true of every day the two can stand for: *April 2014 < May 2014* holds, *April 2014 < 27/4/2014* does not, nor
/// does its opposite; the two are unordered. A list needs some order nevertheless: `earlier_in_list` puts the less
/// precise date first, and is total.
///
///     partial_date{2014, 4} < partial_date{2014, 5}                       // true
///     partial_date{2014, 4} < partial_date{2014, 4, 27}                   // false, and so is >
///     earlier_in_list{}(partial_date{2014, 4}, partial_date{2014, 4, 27}) // true
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/result.hpp>
#include <cchc/time/date.hpp>

namespace cchc {

/// Độ chính xác của ngày tháng (precision of a date).
///
/// @ingroup time
enum class date_precision : std::uint8_t { year, month, day };

/// Ngày tháng, có thể không đầy đủ (partial date).
///
/// A checked value of four bytes, trivially copyable: what it holds exists in the calendar. Years 1400 to 9999.
///
/// @ingroup time
class partial_date {
public:
    /// A year, a month, a day. Throws `error` (offset 0) for what does not exist; `make_partial_date` returns instead.
    explicit constexpr partial_date(int year) : partial_date{year, 0, 0, detail::date_fault(year)} {}
    constexpr partial_date(int year, int month) : partial_date{year, month, 0, detail::date_fault(year, month)} {}
    constexpr partial_date(int year, int month, int day)
        : partial_date{year, month, day, detail::date_fault(year, month, day)} {}

    /// A complete date. Throws `error` with `errc::date_form` when `day` is no day.
    explicit constexpr partial_date(boost::gregorian::date day) : partial_date{from(day)} {}

    /// Throws `error` where `parse_partial_date` would return one.
    explicit partial_date(std::string_view text);

    [[nodiscard]] constexpr int year() const noexcept { return year_; }
    [[nodiscard]] constexpr std::optional<int> month() const noexcept {
        return month_ == 0 ? std::nullopt : std::optional<int>{month_};
    }
    [[nodiscard]] constexpr std::optional<int> day() const noexcept {
        return day_ == 0 ? std::nullopt : std::optional<int>{day_};
    }

    [[nodiscard]] constexpr date_precision precision() const noexcept {
        return day_ != 0 ? date_precision::day : month_ != 0 ? date_precision::month : date_precision::year;
    }
    [[nodiscard]] constexpr bool is_complete() const noexcept { return day_ != 0; }

    /// The first and the last day that it can stand for; the same day when it is complete.
    [[nodiscard]] constexpr boost::gregorian::date first() const {
        return detail::existing_date(year_, month_ == 0 ? 1 : month_, day_ == 0 ? 1 : day_);
    }
    [[nodiscard]] constexpr boost::gregorian::date last() const {
        int const month = month_ == 0 ? 12 : month_;
        return detail::existing_date(year_, month, day_ == 0 ? days_in_month(year_, month) : day_);
    }

    /// Whether it can stand for `day`.
    [[nodiscard]] constexpr bool contains(boost::gregorian::date day) const {
        return !(day < first()) && !(last() < day);
    }

    /// Whether the two can stand for the same day: 2014 and April 2014 can.
    [[nodiscard]] constexpr bool overlaps(partial_date other) const {
        return (month_ == 0 || other.month_ == 0 || month_ == other.month_) &&
               (day_ == 0 || other.day_ == 0 || day_ == other.day_) && year_ == other.year_;
    }

    /// Equal when the same is known; less when every day of the one is before every day of the other; else unordered.
    friend constexpr bool operator==(partial_date, partial_date) noexcept = default;
    friend constexpr std::partial_ordering operator<=>(partial_date a, partial_date b) noexcept {
        if (a == b) return std::partial_ordering::equivalent;
        if (a.overlaps(b)) return std::partial_ordering::unordered;
        return a.list_key() < b.list_key() ? std::partial_ordering::less : std::partial_ordering::greater;
    }

    /// Year, month and day as one number, parts that are not known as 0: the order of `earlier_in_list`.
    [[nodiscard]] constexpr std::uint32_t list_key() const noexcept { return year_ * 10000U + month_ * 100U + day_; }

private:
    constexpr partial_date(int year, int month, int day, std::optional<errc> fault)
        : year_{static_cast<std::uint16_t>(year)},
          month_{static_cast<std::uint8_t>(month)},
          day_{static_cast<std::uint8_t>(day)} {
        if (fault) throw error{failure{*fault, 0}};
    }

    static constexpr partial_date from(boost::gregorian::date day) {
        if (day.is_special()) throw error{failure{errc::date_form, 0}};
        auto const parts = day.year_month_day();
        return {static_cast<int>(parts.year), static_cast<int>(parts.month.as_number()), static_cast<int>(parts.day)};
    }

    std::uint16_t year_;
    std::uint8_t month_;
    std::uint8_t day_;
};

/// The order for lists and maps: by year, month, day; what is not known comes first. Total.
///
///     std::sort(dates.begin(), dates.end(), earlier_in_list{});   // 2014, 2014-04, 2014-04-27, 2014-05
///
/// @ingroup time
struct earlier_in_list {
    [[nodiscard]] constexpr bool operator()(partial_date a, partial_date b) const noexcept {
        return a.list_key() < b.list_key();
    }
};

/// The date of what is known, or `errc::date_year`, `errc::date_month`, `errc::date_day`; the offset is 0. A day
/// without a month is refused as `errc::date_month`.
///
/// @ingroup time
[[nodiscard]] constexpr result<partial_date> make_partial_date(int year, std::optional<int> month = std::nullopt,
                                                               std::optional<int> day = std::nullopt) noexcept {
    if (auto const fault = detail::date_fault(year, month.value_or(day ? 0 : 1), day.value_or(1)))
        return failure{*fault, 0};
    if (day) return partial_date{year, *month, *day};
    return month ? partial_date{year, *month} : partial_date{year};
}

/// The day of a complete date; nothing for one that is not.
///
/// @ingroup time
[[nodiscard]] constexpr std::optional<boost::gregorian::date> to_date(partial_date d) {
    return d.is_complete() ? std::optional{d.first()} : std::nullopt;
}

/// Cách viết ngày tháng (how to write a date).
///
/// @ingroup time
enum class date_style : std::uint8_t {
    iso,     ///< 2020-03-05, 2020-03, 2020
    words,   ///< ngày 05 tháng 3 năm 2020, tháng 3 năm 2020, năm 2020 (Decree 30/2020/NĐ-CP, Annex I, II.4)
    slashes, ///< 05/3/2020, 3/2020, 2020: the same zeros
};

/// `parse_partial_date(to_string(d, style)) == d`, for every date and every style.
///
/// @ingroup time
[[nodiscard]] std::string to_string(partial_date d, date_style style = date_style::iso);

/// Reads a date in any of the forms in which documents write one, and nothing but the date.
///
///     27/02/2014   09/5/2014   27 / 02 / 2014   8.4.2020   12-3-1998   05 - 12 - 2024   2014-02-27
///     ngày 05 tháng 05 năm 2014   05 tháng 5/2014   ngày 05/5 năm 2014   mùng 6 tháng 2 năm 2022
///     ngày 04/2014   tháng 4/2014   tháng 12 năm 2014   04/2014   2014-04   năm 2010   2010
///
/// Capitals, blanks, line breaks between the words and the way in which characters are composed do not matter, nor
/// do zeros in front; the numbers are always day, month, year, except in `yyyy-mm-dd`. A year has four digits.
///
/// @return the date, or one of
///         `errc::empty_input`; `errc::date_form` at the first thing that cannot stand in a date;
///         `errc::unexpected_end` at the end of `text`; `errc::trailing_characters` at what follows the date;
///         `errc::date_year`, `errc::date_month`, `errc::date_day` at the first number that is impossible
///
/// Linear in `text`, no allocation. See `partial_date::partial_date` for the door that throws, and `match_date` for a
/// date inside a sentence.
///
/// @ingroup time
[[nodiscard]] result<partial_date> parse_partial_date(std::string_view text) noexcept;

} // namespace cchc

template <>
struct std::hash<cchc::partial_date> {
    std::size_t operator()(cchc::partial_date d) const noexcept { return std::hash<std::uint32_t>{}(d.list_key()); }
};
