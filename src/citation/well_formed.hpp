// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can be told of a citation before a value is made of it.
#pragma once

#include <cchc/citation/citation.hpp>

namespace cchc::detail {

/// Whether the National Assembly of this term sat in this year; true for terms before the tenth, whose numbers did not name them.
[[nodiscard]] bool term_sat_in(unsigned term, int year) noexcept;

/// Whether a match needs no repair but for blanks and line breaks, has no impossible date, and agrees with itself.
[[nodiscard]] bool is_well_formed(citation_match const& match) noexcept;

} // namespace cchc::detail
