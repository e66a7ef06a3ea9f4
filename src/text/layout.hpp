// SPDX-License-Identifier: BSL-1.0
// How a report stands on the page: paragraphs, what they are numbered with, and the sentences in them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

/// What a paragraph is numbered with, from the outermost.
enum class marker_kind : std::uint8_t {
    none,
    part,         ///< Phần I, Phần thứ hai
    capital,      ///< A.
    roman,        ///< II.
    number,       ///< 3.  3)  (3)  3/
    decimal,      ///< 3.1.
    small_letter, ///< b)
    bullet,       ///< -  +  •
};

struct marker {
    marker_kind kind = marker_kind::none;
    std::uint32_t ordinal = 0; ///< of a decimal its last number; 0 for a bullet
    span where{};              ///< with its dot or bracket
};

struct paragraph {
    span where{}; ///< without blanks at its ends
    marker mark{};
    bool after_blank = true; ///< an empty line stands before it
    bool is_row = false;     ///< of a table: it has cells
    bool upper = false;      ///< all its words are in capitals
    std::uint32_t words = 0; ///< counted up to `many_words`
    char32_t last = 0;       ///< its last mark, 0 when it ends with a word or a number

    static constexpr std::uint32_t many_words = 64;

    /// What it says, without its marker.
    [[nodiscard]] span body() const noexcept {
        return mark.kind == marker_kind::none ? where : span{mark.where.end, where.end};
    }
    /// Short, and not a sentence: a heading, a line of the letterhead, a signature.
    [[nodiscard]] bool is_line() const noexcept {
        constexpr std::uint32_t line_words = 30;
        return !is_row && words <= line_words && last != U'.' && last != U';' && last != U',';
    }
};

/// The paragraphs of a text. A line is a paragraph, unless the lines were broken to fit a page: then they are put
/// together again.
[[nodiscard]] std::vector<paragraph> read_paragraphs(std::string_view text);

/// The marker that a paragraph begins with.
[[nodiscard]] marker read_marker(std::string_view text, span where) noexcept;

/// Reads sentences forward, in a part of a text that is one paragraph or more.
class sentence_reader {
public:
    sentence_reader(std::string_view text, span part) noexcept
        : words_{text.substr(0, part.end), text_format::plain, part.begin} {
        next_ = words_.next();
    }

    /// The next sentence, with its closing mark; an empty span at the end.
    [[nodiscard]] span next() noexcept;

private:
    [[nodiscard]] bool ends_sentence(token const& mark, token const& before, bool first) const noexcept;

    tokenizer words_;
    token next_{};
};

} // namespace cchc::detail
