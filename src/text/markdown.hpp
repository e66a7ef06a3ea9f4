// SPDX-License-Identifier: BSL-1.0
// What the signs of Markdown mean that more than one character tells: for those who read it, and for those who put tags into it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <cchc/text/span.hpp>

namespace cchc::detail {

enum class seam_kind : std::uint8_t {
    closed,    ///< code, a link, the sign in front of a line
    emphasis,  ///< `*`, `__`, `~~`: it means what it does by the characters on both sides
    backslash, ///< would take the meaning from a tag behind it
};

/// What no tag may stand in, nor be open across.
struct markdown_seam {
    span where{};
    seam_kind kind = seam_kind::closed;
};

/// The seams of a text in Markdown, in order and apart from each other: code in fences, behind an empty line with four blanks, and in
/// backticks; links, images and what their labels stand for; the signs of emphasis, and those of a quotation or a list in front of a
/// line. Linear in the text.
///
/// Tags and comments of HTML, which Markdown may hold, are none: `read_markup` tells them.
[[nodiscard]] std::vector<markdown_seam> markdown_seams(std::string_view text);

/// Behind the address of a link and its title, which open at `at`, "(/x_(1).pdf \"a (b)\")" in "[words](…)"; npos where they do not
/// close in their line. Where brackets or quotation marks do not match, the first bracket that closes counts. Looks a thousand bytes
/// ahead at most.
[[nodiscard]] std::size_t end_of_address(std::string_view text, std::size_t at) noexcept;

/// Behind the definition of a link at `at`, where `[` stands, "[label]: address", and its title, also in the next line; npos where there is
/// none. Whether the bracket begins its line is not asked.
[[nodiscard]] std::size_t end_of_definition(std::string_view text, std::size_t at) noexcept;

/// Behind the label of a link, which opens at `at`, "[1]" in "[words][1]"; npos where it does not close in its line.
[[nodiscard]] std::size_t end_of_label(std::string_view text, std::size_t at) noexcept;

/// Whether at `at`, where `[` or `]` stands, digits in brackets begin or end, which are the sign of a footnote and text: "NĐ-CP[3]".
[[nodiscard]] bool is_bracket_of_note(std::string_view text, std::size_t at) noexcept;

/// Whether the line break at `at` ends a heading, "## Điều 5", behind which other text begins. Looks back over a line of print.
[[nodiscard]] bool ends_heading(std::string_view text, std::size_t at) noexcept;

/// A letter or a digit in front of a place, or behind it. The marks from U+2000 on (“ ” – …) are none.
[[nodiscard]] bool is_word_before(std::string_view text, std::size_t at) noexcept;
[[nodiscard]] bool is_word_behind(std::string_view text, std::size_t at) noexcept;

} // namespace cchc::detail
