// SPDX-License-Identifier: BSL-1.0
// A rule applied to facts where they lie.
#pragma once

#include <vector>

#include <cchc/scoring/rule.hpp>

namespace cchc::detail {

/// See `apply`.
[[nodiscard]] rule_outcome apply_facts(rule const& r, points const& maximum, std::vector<fact const*> const& facts);

} // namespace cchc::detail
