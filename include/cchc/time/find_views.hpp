// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lets temporaries of `find_dates` and `find_periods` stand at the head of a pipe of range-v3.
///
///     auto broken = find_dates(text) | ranges::views::filter([](date_match m) { return !m.possible; });
///
/// Without this header a pipe needs a named range. This is the only header of the folder that includes range-v3.
#pragma once

#include <range/v3/range/concepts.hpp>

#include <cchc/time/match_range.hpp>

/// @cond
// A match range is a view: copied in constant time, referring to the text and not owning it.
template <class Finder>
inline constexpr bool ranges::enable_view<cchc::match_range<Finder>> = true;
/// @endcond
