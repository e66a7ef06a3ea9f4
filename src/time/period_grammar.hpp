// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of written periods, behind `parse_period` and `match_period`.
///
///     period  := count "tháng" ["đầu" | "cuối"] ["của"] "năm" year | "nửa" ("đầu" | "cuối") "năm" year
///              | "quý" quarter ("năm" | "/" | "-") year | "năm" "học" year "-" year | "nhiệm" "kỳ" year "-" year
///              | ["giai" "đoạn" | "thời" "kỳ"] ["từ"] ["năm"] year ("-" | "đến") ["năm"] year
///              | "từ" bound ("đến" ["hết" | "trước"] | "-") date | month and year | year
///     bound   := date | day and month | "tháng" month | ["ngày"] day: what is missing is that of the end
#pragma once

#include <cstdint>
#include <optional>

#include <cchc/base/result.hpp>
#include <cchc/time/period.hpp>

#include "time/cursor.hpp"

namespace cchc::detail {

/// What a period was read from.
enum class written_form : std::uint8_t {
    words,       ///< words of its own: giai đoạn 2011-2020
    date,        ///< a date without a day: tháng 4/2014, năm 2014, 2014
    years_alone, ///< 2011-2020
    completed,   ///< its beginning takes the month or the year from its end: từ ngày 16 đến ngày 20/11/2025
};

/// What has the form of a period.
struct written_period {
    std::optional<period> value; ///< none when there is a fault
    failure fault{};
    written_form form = written_form::words;
    span where{};
    cursor after;
};

/// Reads the longest period by its form; where none is, says where it ceases to be one.
[[nodiscard]] result<written_period> read_period(cursor at) noexcept;

} // namespace cchc::detail
