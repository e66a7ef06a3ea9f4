// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where a paragraph of plain text ends, which no citation crosses, nor what one takes from its neighbours.
///
/// A paragraph ends at an empty line, unless the text goes on in a small letter: "của Chính⏎⏎phủ", torn by the end of a page.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace cchc::detail {

/// Whether a small letter, of Vietnamese or not, begins at `at`; nothing when its last bytes are still to come.
[[nodiscard]] inline std::optional<bool> begins_in_small_letter(std::string_view text, std::size_t at) noexcept {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    auto const lead = byte(0);
    if (lead < 0xC0) return lead >= 'a' && lead <= 'z';
    bool const three = lead == 0xE1;
    if (text.size() - at < (three ? 3U : 2U)) return std::nullopt;
    switch (lead) {
    case 0xC3: return byte(1) >= 0xA0;
    case 0xC4: return byte(1) == 0x83 || byte(1) == 0x91 || byte(1) == 0xA9;
    case 0xC5: return byte(1) == 0xA9;
    case 0xC6: return byte(1) == 0xA1 || byte(1) == 0xB0;
    case 0xE1: return (byte(1) & 0xFEU) == 0xBA && byte(2) % 2 == 1;
    default: return false;
    }
}

/// Where the paragraph ends that holds the word at `from`: at the beginning of the next, or at the end of the text.
[[nodiscard]] inline std::size_t paragraph_end(std::string_view text, std::size_t from) noexcept {
    constexpr auto none = std::string_view::npos;
    for (auto at = text.find('\n', from); at != none;) {
        bool const on_text = at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) > ' '; // mostly
        auto next = on_text ? at + 1 : text.find_first_not_of(" \t\r", at + 1);
        if (next != none && text[next] == '\n') {
            next = text.find_first_not_of(" \t\r\n", next);
            if (next != none && begins_in_small_letter(text, next) != true) return next;
        }
        at = next != none ? text.find('\n', next) : none;
    }
    return text.size();
}

} // namespace cchc::detail
