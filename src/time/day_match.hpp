// SPDX-License-Identifier: BSL-1.0
/// @file
/// The match of a whole day, from numbers that a reader of one form has taken.
#pragma once

#include <cstdint>
#include <optional>

#include <cchc/time/find_dates.hpp>

namespace cchc::detail {

/// The match of "ngày …" at `where`; nothing where no calendar has the day.
[[nodiscard]] inline std::optional<date_match> make_day_match(span where, unsigned day, unsigned month,
                                                              unsigned year) noexcept {
    auto const value = make_partial_date(static_cast<int>(year), static_cast<int>(month), static_cast<int>(day));
    if (!value) return std::nullopt;
    date_match match;
    match.where = where;
    match.value = *value;
    match.year = static_cast<std::uint16_t>(year);
    match.month = static_cast<std::uint8_t>(month);
    match.day = static_cast<std::uint8_t>(day);
    match.word = date_word::day;
    return match;
}

} // namespace cchc::detail
