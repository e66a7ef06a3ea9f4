// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules and ranges in the words of a table of criteria, in Vietnamese and English.
///
///     rule const r{"steps on percent: >90 2 | 70..90 1 | <70 0"};
///     describe(r, points{2}, language::vietnamese)   // "trên 90 %: 2 điểm; từ 70 đến 90 %: 1 điểm; dưới 70 %: 0 điểm"
///     describe(r, points{2}, language::english)      // "above 90 %: 2 points; from 70 to 90 %: 1 point; below 70 %: 0 points"
///     describe(point_range{"[80, 90)"}, language::vietnamese)   // "từ 80 đến dưới 90"
///
/// What it is **not**: a form that reads back; that is `to_string`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <cchc/scoring/point_range.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/rule.hpp>

namespace cchc {

/// Ngôn ngữ (language) of words for people.
///
/// @ingroup scoring
enum class language : std::uint8_t { vietnamese, english };

/// A number for people: exactly where four decimals say it, else "≈" and four decimals; with a decimal comma in
/// Vietnamese.
///
/// @ingroup scoring
[[nodiscard]] std::string describe(points const& value, language in);

/// The unit stands behind the last number: "từ 95 % trở lên" with " %".
///
/// @ingroup scoring
[[nodiscard]] std::string describe(point_range const& range, language in, std::string_view unit = {});

/// The rule of a criterion with this maximum. Empty for `given` and `sum`.
///
/// @ingroup scoring
[[nodiscard]] std::string describe(rule const& r, points const& maximum, language in);

} // namespace cchc
