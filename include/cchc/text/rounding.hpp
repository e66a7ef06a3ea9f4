// SPDX-License-Identifier: BSL-1.0
/// @file
/// How a number is cut to the digits that are printed.
///
/// A report on tasks prints 16.051 of 16.274 as 98,62 %, cut off; a table of scores prints 81.755 as 81.76, rounded. Neither is
/// wrong, and a reader who does not know which was done cannot check the figure. So whatever rounds says how.
///
///     to_string(rounding::half_up)   // "half-up"
#pragma once

#include <cstdint>
#include <string_view>

namespace cchc {

/// Cách làm tròn (rounding), of numbers that lie between two that can be printed.
///
/// @ingroup text
enum class rounding : std::uint8_t {
    half_up,   ///< to the nearest; a half away from zero: 81.755 → 81.76. What published tables do
    half_even, ///< to the nearest; a half to the even digit, as some spreadsheets and databases do
    down,      ///< toward zero: digits are cut off
    up,        ///< away from zero
};

/// "half-up", "half-even", "down", "up".
///
/// @ingroup text
[[nodiscard]] constexpr std::string_view to_string(rounding how) noexcept {
    switch (how) {
    case rounding::half_up: return "half-up";
    case rounding::half_even: return "half-even";
    case rounding::down: return "down";
    case rounding::up: return "up";
    }
    return "";
}

/// What is added to a quotient so that it is rounded: 0 or 1.
///
/// @param quotient  cut off; not negative
/// @param rest      what division left over, less than `divisor`
///
/// @ingroup text
[[nodiscard]] constexpr unsigned rounding_step(std::uint64_t quotient, std::uint64_t rest, std::uint64_t divisor, rounding how) noexcept {
    auto const half = divisor - rest; // compared with the rest, so that nothing is doubled
    switch (how) {
    case rounding::half_up: return rest >= half ? 1U : 0U;
    case rounding::half_even: return rest > half || (rest == half && quotient % 2 == 1) ? 1U : 0U;
    case rounding::down: return 0U;
    case rounding::up: return rest != 0 ? 1U : 0U;
    }
    return 0U;
}

} // namespace cchc
