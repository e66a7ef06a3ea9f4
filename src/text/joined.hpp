// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cchc::detail {

/// The items, one behind the other, `between` them.
inline std::string joined(std::vector<std::string> const& items, std::string_view between) {
    std::string all;
    for (auto const& item : items) {
        if (&item != &items.front()) all += between;
        all += item;
    }
    return all;
}

} // namespace cchc::detail
