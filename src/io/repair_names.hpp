// SPDX-License-Identifier: BSL-1.0
// What repairs are called in JSON.
#pragma once

#include <array>
#include <string_view>
#include <utility>

#include <cchc/citation/document_number.hpp>

namespace cchc::detail {

inline constexpr std::array<std::pair<repair, std::string_view>, 11> repair_names{{
    {repair::spacing, "spacing"},
    {repair::line_break, "line_break"},
    {repair::dash, "dash"},
    {repair::lookalike, "lookalike"},
    {repair::diacritics, "diacritics"},
    {repair::letter_case, "letter_case"},
    {repair::missing_dash, "missing_dash"},
    {repair::stray_letter, "stray_letter"},
    {repair::superfluous_zero, "superfluous_zero"},
    {repair::missing_zero, "missing_zero"},
    {repair::stray_digit, "stray_digit"},
}};

} // namespace cchc::detail
