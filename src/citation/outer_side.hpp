// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lists of provisions name the inner unit first or the outer: on which side of an item the unit around it stands.
#pragma once

#include <vector>

#include "citation/provision_reader.hpp"

namespace cchc::detail {

/// For each item, whether a unit around it, from the article on, comes later: for the clause of "khoản 2 Điều 5", and not for that of
/// "Điều 5 khoản 2 và Điều 6". Linear in the items.
[[nodiscard]] std::vector<bool> outer_units_follow(std::vector<provision_item> const& items);

} // namespace cchc::detail
