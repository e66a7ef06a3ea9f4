// SPDX-License-Identifier: BSL-1.0
// What a figure counts, in words that are the same in reports of different hands.
#pragma once

#include <string>
#include <vector>

#include <cchc/report/figure.hpp>

namespace cchc::detail {

/// "hồ sơ tiếp nhận" for dossiers received; for others the last words before the number, and the unit.
[[nodiscard]] std::string subject_of(figure const& f, std::vector<figure> const& all);

} // namespace cchc::detail
