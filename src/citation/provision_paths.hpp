// SPDX-License-Identifier: BSL-1.0
/// @file
/// From the units of a list, in the order they were read, to a path for each place it names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "citation/provision_reader.hpp"

namespace cchc::detail {

/// The letters of points, in order (Decree 30/2020/NĐ-CP, Annex I, II.6), as they stand in a path.
inline constexpr std::array<std::string_view, 23> point_letters{
    "a", "b", "c", "d", "dd", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};

/// How many places lie between the ends of the longest range that is spelt out.
inline constexpr std::size_t most_inside_range = 998;

/// What lies between two ordinals of one unit, both left out; nothing when they stand in the wrong order, are not of one kind, or have
/// more than `most` between them.
[[nodiscard]] std::optional<std::vector<std::string>> ordinals_between(std::string_view first, std::string_view last,
                                                                       std::size_t most = most_inside_range);

struct provision_paths {
    std::vector<provision> paths;
    bool refused_range = false; ///< the ends of a range do not say what lies between; both ends are among the paths
};

/// Linear in the items and the paths.
[[nodiscard]] provision_paths build_paths(std::vector<provision_item> const& items);

/// The paths that the provisions at `where` name.
[[nodiscard]] provision_paths read_paths(std::string_view text, span where, text_format format);

} // namespace cchc::detail
