// SPDX-License-Identifier: BSL-1.0
/// @file
/// Time limits as documents set them, and the day on which they end.
///
///     parse_deadline("trước ngày 15/12/2014")                                      // a day, which is itself too late
///     parse_deadline("trong quý III năm 2014")                                     // a period
///     parse_deadline("cuối tháng 6 năm 2014")                                      // 30 June (Civil Code, art. 146)
///     parse_deadline("trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ")   // a length, from an event
///     parse_deadline("trước ngày 20 hằng tháng")                                   // a recurrence
///
///     auto const cal = working_calendar::vietnam();
///     due_day(*parse_deadline("trước ngày 15/12/2014"), cal)->due                  // 2014-12-14
///     auto const five = *parse_deadline("trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ");
///     due_day(five, cal, date{2014, 1, 24})->due                                   // 2014-02-08, a worked Saturday
///     due_day(five, cal).error()                                                   // errc::deadline_start: from which day?
///     to_string(five)                            // "trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ"
///
/// **The rules** are those of the Civil Code 91/2015/QH13:
///
///     art. 145      a time limit is counted in the solar calendar
///     art. 146      half a year is six months, half a month fifteen days, a week seven days, a day twenty-four hours;
///                   *đầu tháng* is the 1st, *giữa tháng* the 15th, *cuối tháng* the last day;
///                   *đầu năm* is 1 January, *giữa năm* 30 June, *cuối năm* 31 December
///     art. 147      of a limit in days, weeks, months or years the first day is not counted, nor the day of the event
///     art. 148      it ends at the end of its last day; one in months on the day with the same number, or on the last day
///                   of a month that has no such day; when its last day is a day of rest or a holiday, at the end of the
///                   next working day
///
/// **Case study: one month from 31 January.** Three answers are defended: 28 February, 2 March (thirty days, art. 146,
/// cl. 1), or none. The thirty days of art. 146 are for time that need not run without a break; a limit that runs *from a
/// day* ends by art. 148, cl. 3, on the last day of February, and so it does here.
///
/// **Case study: trước ngày 15/12/2014.** The 14th is a Sunday. Does art. 148, cl. 5, move the limit to Monday the 15th?
/// Then *trước ngày 15* would mean the 15th, against its words; and officials who name a day mean it. A limit of a
/// named day, month or period is therefore **not** moved, one that is counted in days, weeks, months or years is. Both
/// days are in the answer (`last` and `due`), and `moving::always` asks for the other reading.
///
/// **Case study: the unit is part of the limit.** Procedures give *15 ngày* or *15 ngày làm việc*, and the difference is
/// a week. Nothing is made of one what the text says of the other; *ngày* are days of the calendar.
///
/// What it is **not**: a judgement of when something was done, see `task/task_ledger.hpp`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/time/partial_date.hpp>
#include <cchc/time/period.hpp>
#include <cchc/time/recurrence.hpp>

namespace cchc {

class working_calendar;

/// Đơn vị của thời hạn (unit).
///
/// @ingroup time
enum class time_unit : std::uint8_t {
    working_hour, ///< giờ làm việc
    hour,         ///< giờ
    working_day,  ///< ngày làm việc
    day,          ///< ngày
    week,         ///< tuần
    month,        ///< tháng
    year,         ///< năm
};

/// The name of the enumerator; `vietnamese_name` gives "ngày làm việc".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(time_unit unit) noexcept;
[[nodiscard]] std::string_view vietnamese_name(time_unit unit) noexcept; ///< @ingroup time

/// Độ dài thời hạn (length of time).
///
/// @ingroup time
struct time_length {
    std::uint32_t count = 0;
    time_unit unit = time_unit::day;

    friend constexpr bool operator==(time_length const&, time_length const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"count", &time_length::count}, field{"unit", &time_length::unit}};
    }
};

/// "05 ngày làm việc", "30 ngày", "06 tháng".
///
/// @ingroup time
[[nodiscard]] std::string to_string(time_length const& length);

/// Đầu, giữa, cuối of a month, a quarter or a year.
///
/// @ingroup time
enum class time_part : std::uint8_t { whole, beginning, middle, end };

/// "whole", "beginning", "middle", "end".
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(time_part part) noexcept;

/// Ngày trong năm (day of a year that is not said): "trước ngày 15/11".
///
/// @ingroup time
struct day_of_year {
    std::uint8_t month = 0;
    std::uint8_t day = 0;

    friend constexpr bool operator==(day_of_year const&, day_of_year const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"month", &day_of_year::month}, field{"day", &day_of_year::day}};
    }
};

/// Thời hạn (deadline): one of a date, a day of a year, a period, a length, or recurrences.
///
/// @ingroup time
struct deadline {
    bool before = false; ///< "trước": what is named is itself too late
    std::optional<partial_date> date{};
    std::optional<day_of_year> yearless{};
    std::optional<period> within{};
    time_part part = time_part::whole; ///< of `date` or `within`
    std::optional<time_length> length{};
    std::string event{};      ///< from which the length runs, as written: "ngày nhận đủ hồ sơ"; empty when not said
    bool back = false;        ///< the length runs back from the event: "90 ngày trước ngày hết thời hạn"
    std::vector<recurrence> repeats{};

    friend bool operator==(deadline const&, deadline const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"before", &deadline::before},     field{"date", &deadline::date},
                          field{"yearless", &deadline::yearless}, field{"within", &deadline::within},
                          field{"part", &deadline::part},         field{"length", &deadline::length},
                          field{"event", &deadline::event},       field{"back", &deadline::back},
                          field{"repeats", &deadline::repeats}};
    }
};

/// In one written form: `*parse_deadline(to_string(d)) == d` for everything that `parse_deadline` reads.
///
/// @ingroup time
[[nodiscard]] std::string to_string(deadline const& d);

/// Reads a time limit and nothing else.
///
/// Leading words: *trước, chậm nhất (là), muộn nhất, trong (thời hạn, vòng), đến (hết, trước), vào, xong, hoàn thành, không quá, tối
/// đa, định kỳ*, joined as documents join them (*chậm nhất trước ngày*, *hoàn thành xong trước ngày*), or none before a day
/// that comes back (*ngày 20 hằng tháng*). Capitals, blanks and line breaks do not matter; *hàng tháng* is *hằng tháng*.
///
/// @return the deadline, or `errc::empty_input`; `errc::deadline_form` at the first byte where none can be read;
///         `errc::trailing_characters` at what follows; `errc::date_day`, `errc::date_month`, `errc::date_year` at an
///         impossible date
///
/// Linear in `text`. See `find_deadlines` for those inside a text.
///
/// @ingroup time
[[nodiscard]] result<deadline> parse_deadline(std::string_view text);

/// What is moved from a day of rest to the next working day.
///
/// @ingroup time
enum class moving : std::uint8_t {
    counted, ///< a limit counted in days, weeks, months or years; not a named day
    always,  ///< a named day too
    never,
};

/// Ngày hết hạn (end of a time limit).
///
/// @ingroup time
struct due_date {
    boost::gregorian::date last; ///< the last day by the words, before it is moved
    boost::gregorian::date due;  ///< the last day on which one is in time

    [[nodiscard]] bool moved() const { return last != due; }

    friend bool operator==(due_date const&, due_date const&) = default;

    static constexpr auto fields() { return std::tuple{field{"last", &due_date::last}, field{"due", &due_date::due}}; }
};

/// The day on which a time limit ends.
///
/// @param limit     the limit
/// @param calendar  for working days and for moving; asked only where it matters
/// @param start     the day of the event from which a length runs; for a day without a year, or one that comes back, the
///                  day from which on it is looked for
///
/// @return the day, or `errc::deadline_start` when `start` is needed and not given; `errc::not_covered` when the calendar
///         does not reach so far; `errc::deadline_form` for hours that are no whole days, and for a recurrence whose day
///         the text does not give
///
/// @ingroup time
[[nodiscard]] result<due_date> due_day(deadline const& limit, working_calendar const& calendar,
                                       std::optional<boost::gregorian::date> start = std::nullopt,
                                       moving rule = moving::counted);

/// The day `count` months after `day`, or before it: the last of the month where it has no such day (art. 148, cl. 3).
/// `errc::date_year` outside the years 1400 to 9999.
///
///     add_months(date{2014, 1, 31}, 1)      // 2014-02-28
///     add_months(date{2014, 2, 28}, 1)      // 2014-03-28
///
/// @ingroup time
[[nodiscard]] result<boost::gregorian::date> add_months(boost::gregorian::date day, int count) noexcept;

} // namespace cchc
