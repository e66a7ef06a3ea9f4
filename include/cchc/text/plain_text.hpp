// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words of a span, without what they were wrapped in.
///
///     plain_text("<i>Bộ\n  Nội&nbsp;vụ</i>", {0, 28}, text_format::html)   // "Bộ Nội vụ"
#pragma once

#include <string>
#include <string_view>

#include <cchc/text/glyph.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// What stands at `where`, composed, without markup, every run of blanks and line breaks made one blank, none at the ends.
///
/// Bytes that are not UTF-8 become U+FFFD. Linear in the span.
///
/// @ingroup text
[[nodiscard]] std::string plain_text(std::string_view text, span where, text_format format = text_format::plain);

} // namespace cchc
