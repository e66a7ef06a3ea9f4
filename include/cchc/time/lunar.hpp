// SPDX-License-Identifier: BSL-1.0
/// @file
/// Days of the Vietnamese lunar calendar (âm lịch), computed from the moon and the sun.
///
/// Official dates are Gregorian, but three things in public life are not: Tết, Hùng Kings' day (the 10th of the third
/// lunar month), and the days that a notice of holidays names (*từ ngày 26 tháng Chạp*). The rules are these (Decision
/// 121-CP of 8 August 1967, article 1, for the time; the rest is old custom):
///
/// - a month begins on the day, at UTC+7, on which the moon is new;
/// - the month with the winter solstice is the eleventh;
/// - where thirteen months lie between two eleventh months, the first of them without a major solar term (see
///   `time/solar_term.hpp`) is a leap month and has the number of the month before it.
///
///     to_lunar(date{2026, 2, 17})                     // 1/1/2026: Tết
///     to_string(*to_lunar(date{2026, 2, 14}))         // "27 tháng Chạp năm Ất Tỵ"
///     to_string(*to_lunar(date{2025, 8, 1}))          // "mùng 8 tháng Sáu nhuận năm Ất Tỵ"
///     from_lunar({2014, 3, 10})                       // 2014-04-09
///     from_lunar({2014, 9, 1, true})                  // 2014-10-24: the ninth month of 2014 came twice
///     from_lunar({2015, 9, 1, true}).error()          // {errc::lunar_date, 0}: that of 2015 did not
///
/// Moon and sun are computed to some ten seconds (J. Meeus, *Astronomical Algorithms*, 2nd ed., ch. 49 and 25; ΔT after F.
/// Espenak and J. Meeus, 2006), for the years 1900 to 2199, without a table, in about thirty microseconds a date. All
/// months of the three centuries agree with a second computation from other theories. For years to come the slowing
/// of the Earth's rotation is an estimate: what lies within a minute of midnight may yet fall on the other day.
///
/// **Case study: which Tết in 1985?** At UTC+7 the moon was new shortly before midnight of the 20th of January, at UTC+8
/// after it, and the solstice moved too: Tết was on 21 January in Vietnam and on 20 February in China. Tables made for
/// China are wrong for Vietnam in 1968, 1969, 1985, 2007, 2030 and 2053. `meridian` says whose midnight is meant;
/// without it, Vietnam's. Before 1968 the North, and until 1975 the South, kept the calendar of UTC+8: ask for
/// `meridian::east_120` when reading a document of those years.
///
/// What it is **not**: a calendar of lucky days.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <tuple>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>

namespace cchc {

/// Kinh tuyến (meridian): whose midnight divides the days.
///
/// @ingroup time
enum class meridian : std::uint8_t {
    east_105, ///< UTC+7: Vietnam
    east_120, ///< UTC+8: China; Vietnam before 1968, the South before 1975
};

/// The years whose days have a lunar date here.
///
/// @ingroup time
inline constexpr int first_lunar_year = 1900;
inline constexpr int last_lunar_year = 2199; ///< @ingroup time

/// Ngày âm lịch (lunar date).
///
/// A plain value, perhaps of a day that does not exist: `from_lunar` tells. Ordered by time; a leap month follows the
/// month whose number it has.
///
/// @ingroup time
struct lunar_date {
    int year = 0; ///< the Gregorian year in which the lunar year begins
    int month = 0;
    int day = 0;
    bool leap = false; ///< tháng nhuận

    friend constexpr bool operator==(lunar_date const&, lunar_date const&) noexcept = default;
    friend constexpr std::strong_ordering operator<=>(lunar_date const& a, lunar_date const& b) noexcept {
        if (auto const c = a.year <=> b.year; std::is_neq(c)) return c;
        if (auto const c = a.month <=> b.month; std::is_neq(c)) return c;
        if (auto const c = a.leap <=> b.leap; std::is_neq(c)) return c;
        return a.day <=> b.day;
    }

    static constexpr auto fields() {
        return std::tuple{field{"year", &lunar_date::year}, field{"month", &lunar_date::month},
                          field{"day", &lunar_date::day}, field{"leap", &lunar_date::leap}};
    }
};

/// The lunar date of a day; `errc::out_of_range` outside the years 1900 to 2199.
///
/// @ingroup time
[[nodiscard]] result<lunar_date> to_lunar(boost::gregorian::date day, meridian place = meridian::east_105);

/// The day of a lunar date; `errc::lunar_date` where the year has no such day, `errc::out_of_range` where the day would
/// lie outside the years 1900 to 2199.
///
/// @ingroup time
[[nodiscard]] result<boost::gregorian::date> from_lunar(lunar_date date, meridian place = meridian::east_105);

/// Tết Nguyên đán: the first day of the lunar year that begins in the Gregorian `year`.
///
/// @ingroup time
[[nodiscard]] result<boost::gregorian::date> lunar_new_year(int year, meridian place = meridian::east_105);

/// Tên năm theo can chi (name of a year): "Giáp Ngọ" for 2014.
///
/// @ingroup time
[[nodiscard]] std::string sexagenary_name(int year);

/// "27 tháng Chạp năm Ất Tỵ", "mùng 6 tháng Giêng năm Bính Ngọ", "rằm tháng Tám năm Giáp Ngọ": with *mùng* up to the
/// tenth, as people say.
///
/// @ingroup time
[[nodiscard]] std::string to_string(lunar_date const& date);

} // namespace cchc
