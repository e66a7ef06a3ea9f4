// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of written dates, behind `parse_partial_date` and `match_date`.
///
///     date    := day-word day-rest | "tháng" month-rest | "năm" number | number [sep …] | number "tháng" month-rest
///     day-rest := slot sep slot [sep slot | [","] "năm" slot] | slot [","] "tháng" month-rest
///     month-rest := slot [sep slot | [","] "năm" slot | number of four digits]
///     sep     := "/" | "." | "-", the same twice          slot := number | filler | nothing
///
/// The grammar takes whatever has the form; what exists and what is plausible is judged by those who use it.
#pragma once

#include <cstdint>
#include <optional>

#include <cchc/base/result.hpp>
#include <cchc/time/find_dates.hpp>

#include "time/cursor.hpp"

namespace cchc::detail {

/// The place of a day, a month or a year.
struct date_slot {
    enum class content : std::uint8_t { absent, blank, number };

    content what = content::absent;
    bool filled_with_dots = false; ///< a blank that can be seen: …, ....
    std::uint64_t value = 0;
    std::size_t digits = 0;
    span where{};

    [[nodiscard]] bool is_number() const noexcept { return what == content::number; }
    [[nodiscard]] bool is_blank() const noexcept { return what == content::blank; }
    [[nodiscard]] bool is_absent() const noexcept { return what == content::absent; }
};

/// How the parts of a date are held together.
enum class date_shape : std::uint8_t {
    year_alone, ///< năm 2010, 2010
    numbers,    ///< 27/02/2014, 04/2014, 15/11
    words,      ///< ngày 27 tháng 02 năm 2014, tháng 4/2014
    iso,        ///< 2014-02-27, 2014-02
};

/// What stands there, by the form alone.
struct written_date {
    date_slot day{};
    date_slot month{};
    date_slot year{};
    date_word word = date_word::none;
    date_shape shape = date_shape::year_alone;
    char32_t separator = 0; ///< between numbers; 0: none
    bool all_touch = true;  ///< no blanks round the separators
    bool year_word = false; ///< "năm" stands before the year
    span where{};

    [[nodiscard]] bool has_blanks() const noexcept { return day.is_blank() || month.is_blank() || year.is_blank(); }
};

/// A date, and the cursor behind it.
struct date_reading_result {
    written_date date;
    cursor after;
};

/// Reads the longest date by its form; where none is, says where it ceases to be one.
[[nodiscard]] result<date_reading_result> read_date(cursor at) noexcept;

/// What is wrong with the numbers: the first that is, with its offset.
[[nodiscard]] std::optional<failure> fault_of(written_date const& date) noexcept;

/// What is known of a date without fault; nothing without a year.
[[nodiscard]] std::optional<partial_date> value_of(written_date const& date) noexcept;

} // namespace cchc::detail
