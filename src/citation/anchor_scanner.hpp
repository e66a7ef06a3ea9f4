// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rare bytes by which a citation gives itself away.
///
/// Whatever a citation begins with, it holds an **anchor**: the slash or dash of a number, the word *luật*, *lệnh* or *Hiến* of a
/// title, the word *này*, *đó*, *ấy* or *trên* of a back reference, the letters that once stood a blank behind a serial (25 TTg), the
/// word *năm* or *ngày* behind a serial that has no symbol (Nghị định 100 năm 2019). Anchors are found many bytes at a time. From an
/// anchor one goes back to the last place that no citation crosses, a **stop**: only between a stop and an anchor must words be looked
/// at.
///
/// Bytes that may hide an anchor (combining characters, invisible ones, slashes of other kinds) count as anchors themselves, so that
/// nothing is missed that reading every word would find.
#pragma once

#include <cstddef>
#include <string_view>

namespace cchc::detail {

/// The offset of the next anchor in `text` at `from` or later; `text.size()` when there is none. Linear.
[[nodiscard]] std::size_t next_anchor(std::string_view text, std::size_t from) noexcept;

/// Behind the last stop in [from, anchor), or `from`: an empty line, a semicolon, or a full stop that ends a sentence.
[[nodiscard]] std::size_t behind_last_stop(std::string_view text, std::size_t from, std::size_t anchor) noexcept;

} // namespace cchc::detail
