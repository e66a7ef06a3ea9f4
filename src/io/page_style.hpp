// SPDX-License-Identifier: BSL-1.0
// What all pages look like; each adds the rules of its own behind this.
#pragma once

#include <string_view>

namespace cchc::detail {

/// Colours for light, dark and paper; type, headings, tables, footer; A4. A page sets `--width`, its widest on a screen.
/// Classes: `wide` scrolls inside itself, `quiet` is for notes, `n` for columns of numbers, `hidden` is read by screen
/// readers only.
[[nodiscard]] std::string_view page_style() noexcept;

} // namespace cchc::detail
