// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lets a temporary of `find_agencies` stand at the head of a pipe of range-v3.
///
///     auto ministries = find_agencies(text)
///                     | ranges::views::filter([](agency_match m) { return m.kind == agency_kind::ministry; });
///
/// Without this header a pipe needs a named range.
#pragma once

#include <cchc/agency/finder.hpp>
#include <cchc/time/find_views.hpp>
