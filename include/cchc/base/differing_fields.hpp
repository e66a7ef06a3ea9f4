// SPDX-License-Identifier: BSL-1.0
/// @file
/// In which fields two values differ.
///
///     differing_fields(point{1, 2}, point{1, 3})   // {"y"}
#pragma once

#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>

namespace cchc {

/// The names of the fields in which two values differ, in the order of the list.
///
/// @ingroup base
template <described T>
[[nodiscard]] std::vector<std::string_view> differing_fields(T const& a, T const& b) {
    std::vector<std::string_view> names;
    std::apply(
        [&](auto const&... each) { ((a.*each.member == b.*each.member ? void() : names.push_back(each.name)), ...); },
        T::fields());
    return names;
}

} // namespace cchc
