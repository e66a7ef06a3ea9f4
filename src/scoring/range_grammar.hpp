// SPDX-License-Identifier: BSL-1.0
// Ranges inside a longer text: the steps of a rule.
#pragma once

#include <cchc/scoring/point_range.hpp>

#include "scoring/scanner.hpp"

namespace cchc::detail {

/// Takes a range from here on, as far as it goes.
[[nodiscard]] result<point_range> take_range(scanner& words);

} // namespace cchc::detail
