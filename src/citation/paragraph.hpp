// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where a paragraph of plain text ends, which no citation crosses, nor what one takes from its neighbours.
///
/// A paragraph ends at an empty line, unless the text goes on in a small letter: "của Chính⏎⏎phủ", torn by the end of a page.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "citation/word_bytes.hpp"

namespace cchc::detail {

/// Whether a small letter begins at `at`; nothing when its last bytes are still to come.
[[nodiscard]] inline std::optional<bool> begins_in_small_letter(std::string_view text, std::size_t at) noexcept {
    auto const lead = static_cast<unsigned char>(text[at]);
    if (lead >= 0xC0 && text.size() - at < (lead == 0xE1 ? 3U : 2U)) return std::nullopt;
    return is_small(byte_view{text}, at);
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
