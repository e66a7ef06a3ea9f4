// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

#include <cchc/text/glyph.hpp>

namespace cchc::detail {

/// 0 to 9; digits of other scripts are characters like any other.
constexpr bool is_digit(glyph const& g) noexcept {
    return g.code >= U'0' && g.code <= U'9';
}

/// The digit for which a wide one of East Asian fonts stands, "１"; others are what they are.
constexpr char32_t narrow_digit(char32_t c) noexcept {
    return c >= 0xFF10 && c <= 0xFF19 ? c - 0xFF10 + U'0' : c;
}

/// Whether nothing stands in front of `at` in its line but blanks and the signs of a quotation.
constexpr bool begins_line(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t most_in_front = 16;
    auto const farthest = at > most_in_front ? at - most_in_front : 0;
    for (; at > farthest; --at) {
        char const before = text[at - 1];
        if (before == '\n' || before == '\r') return true;
        if (before != ' ' && before != '\t' && before != '>') return false;
    }
    return at == 0;
}

/// A character that marks the letter before it.
constexpr bool is_combining(char32_t c) noexcept {
    return c >= 0x0300 && c < 0x0370;
}

/// Whether a tag or a sign of emphasis stands at `at`, and not a comment nor what is invisible, behind a character that another touches.
constexpr bool is_seam(std::string_view text, text_format format, std::size_t at) noexcept {
    if (format == text_format::plain || at >= text.size()) return false;
    if (text[at] == '<') return text.substr(at + 1, 1) != "!";
    constexpr std::string_view signs = "*_`[]~";
    return format == text_format::markdown && signs.find(text[at]) != std::string_view::npos;
}

} // namespace cchc::detail
