// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cchc/text/glyph.hpp>

namespace cchc::detail {

/// 0 to 9; digits of other scripts are characters like any other.
constexpr bool is_digit(glyph const& g) noexcept {
    return g.code >= U'0' && g.code <= U'9';
}

} // namespace cchc::detail
