// SPDX-License-Identifier: BSL-1.0
/// @file
/// The terms of the National Assembly, which numbers name: QH14, UBTVQH15.
#pragma once

#include <optional>
#include <string_view>

namespace cchc::detail {

/// Whether the National Assembly of this term sat in this year; true for terms before the tenth, whose numbers did not name them.
[[nodiscard]] bool term_sat_in(unsigned term, int year) noexcept;

/// The term of a year in digits of which one is too many, the mark of a footnote: "QH111" and "QH112" of 2006 and 2008 are QH11 and QH12.
/// Nothing unless all that can be meant is one term.
[[nodiscard]] std::optional<unsigned> term_without_stray_digit(std::string_view digits, int year) noexcept;

} // namespace cchc::detail
