// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cchc/text/glyph.hpp>

namespace cchc::detail {

/// 0 to 9; digits of other scripts are characters like any other.
constexpr bool is_digit(glyph const& g) noexcept {
    return g.code >= U'0' && g.code <= U'9';
}

/// A character that marks the letter before it.
constexpr bool is_combining(char32_t c) noexcept {
    return c >= 0x0300 && c < 0x0370;
}

} // namespace cchc::detail
