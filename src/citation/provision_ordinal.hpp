// SPDX-License-Identifier: BSL-1.0
/// @file
/// The number of a unit, as it is written behind the unit's name.
#pragma once

#include "citation/provision_reader.hpp"

namespace cchc::detail {

/// How far a number may stand from its unit, and a unit from the next.
inline constexpr gap widest_provision_gap = gap::line;

/// A letter alone, without a tone: that of a point.
[[nodiscard]] bool is_lone_letter(token const& t) noexcept;

/// A number ("5", "5a", "3.2"), a letter ("a", "đ", "b.6"), a Roman numeral ("IV", "IIA"), an ordinal in words ("thứ nhất", "đầu"), or
/// the code of a form ("01A/ĐKKD"). Sets the ordinal of `item` and its end, and moves `at` behind it.
bool read_ordinal(tokenizer& at, provision_level level, provision_item& item) noexcept;

} // namespace cchc::detail
