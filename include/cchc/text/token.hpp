// SPDX-License-Identifier: BSL-1.0
/// @file
/// Text cut into words, numbers and marks: what every grammar of the library reads.
///
/// A word is a run of letters and carries its `syllable`; a number is a run of digits and carries its value; anything else is
/// a mark of one character. Blanks are not tokens: each token says what stood *before* it, from nothing to a wall that no
/// phrase may cross (the edge of a table cell, of an HTML block or of a heading of Markdown). `30c/NQ-CP` is six tokens without gaps:
/// 30, c, /, NQ, -, CP.
///
/// A capital that a tag parts from a small letter begins a word: `<a>Luật Nhà ở</a><a>Luật Giá</a>`. Two line breaks are an empty line, in
/// HTML only those of `<br>` and inside `<pre>`; the end of a page (U+000C) behind the end of a line adds none.
///
///     tokenizer words{"Số:  362 /SNV"};
///     words.next()   // word "số", capital
///     words.next()   // mark ':'
///     words.next()   // number 362, gap::blank
///     words.next()   // mark '/', gap::blank
///
/// A tokenizer is a small value: copy it to look ahead, assign it to go back. Dashes of every kind are the mark '-', slashes '/', and wide
/// digits (U+FF11) are digits. In plain text the `>` in front of the lines that a mail quotes are passed over, as in Markdown.
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/text/glyph.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/syllable.hpp>

namespace cchc {

/// Khoảng cách (gap): what stands before a token.
///
/// @ingroup text
enum class gap : std::uint8_t {
    none,      ///< nothing: the token touches the one before
    blank,     ///< blanks, no-break ones included
    line,      ///< one line break
    paragraph, ///< an empty line
    wall,      ///< the edge of a block or a table cell
};

/// @ingroup text
enum class token_kind : std::uint8_t { end, word, number, mark };

/// Từ, số hoặc dấu (token).
///
/// @ingroup text
struct token {
    token_kind kind = token_kind::end;
    gap before = gap::none;
    bool capital = false;          ///< a word whose first letter is a capital
    bool upper = false;            ///< a word all of whose letters are capitals
    bool unmarked = false;         ///< a word of plain a to z: perhaps typed without diacritics
    bool lookalike = false;        ///< a word or number with a character of another alphabet (see `letter`)
    std::uint16_t digit_count = 0; ///< see `digits()`
    char32_t mark = 0;             ///< the character of a mark
    syllable word{};               ///< the syllable of a word; none for a word that cannot be one
    std::uint64_t value = 0;       ///< of a number; all ones when it does not fit
    span where{};

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return kind != token_kind::end; }
    [[nodiscard]] constexpr bool is(syllable s) const noexcept { return kind == token_kind::word && word == s; }
    [[nodiscard]] constexpr bool is(char32_t c) const noexcept { return kind == token_kind::mark && mark == c; }
    [[nodiscard]] constexpr bool is(token_kind k) const noexcept { return kind == k; }
    [[nodiscard]] constexpr bool touches() const noexcept { return before == gap::none; }
    /// How many digits a number was written with, leading zeros included; at most 65,535.
    [[nodiscard]] constexpr std::size_t digits() const noexcept { return digit_count; }

    friend constexpr bool operator==(token const&, token const&) noexcept = default;
};

namespace detail {
class token_memo;
} // namespace detail

/// Bộ tách từ (tokenizer). Linear over the text, constant memory, never throws; any bytes are valid input.
///
/// @ingroup text
class tokenizer {
public:
    /// Starts at byte `offset`, which should be the start of a token: in the middle of a word the rest of it is a word.
    explicit constexpr tokenizer(std::string_view text, text_format format = text_format::plain,
                                 std::size_t offset = 0) noexcept
        : reader_{text, format, offset} {}

    /// The next token; of kind `end`, again and again, when nothing is left.
    [[nodiscard]] token next() noexcept;

    /// The next token, without moving on.
    [[nodiscard]] token peek() const noexcept;

    /// Where the next token, with the blanks before it, is looked for.
    [[nodiscard]] constexpr std::size_t offset() const noexcept { return reader_.offset(); }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return reader_.text(); }
    [[nodiscard]] constexpr text_format format() const noexcept { return reader_.format(); }

    /// The same text, read from byte `offset` on, which should be the start of a token.
    [[nodiscard]] constexpr tokenizer from(std::size_t offset) const noexcept {
        auto there = *this;
        there.reader_.at_ = offset < text().size() ? offset : text().size();
        return there;
    }

private:
    friend class detail::token_memo;

    void read(token& t) noexcept;
    token const& read_and_remember() noexcept;
    token next_with_care() noexcept;
    token read_word(glyph const& first) noexcept;
    token read_number(glyph const& first) noexcept;

    glyph_reader reader_;
    detail::token_memo* memo_ = nullptr;
};

namespace detail {

/// The tokens read last, by where reading began: a grammar looks at the same words again and again.
class token_memo {
public:
    /// `words`, and its copies, read with the help of this memo. It must outlive them and serve no other text.
    [[nodiscard]] tokenizer helping(tokenizer words) noexcept {
        words.memo_ = this;
        return words;
    }

    /// Makes the memo serve a text of which that so far was the beginning, up to `end`.
    void go_on_behind(std::size_t end) noexcept { forget(end); }

private:
    friend class cchc::tokenizer;

    static constexpr auto none = static_cast<std::size_t>(-1);

    struct entry {
        std::size_t from = none;
        std::size_t behind = 0;
        token read{};
    };

    void forget(std::size_t from) noexcept { at(from).from = none; }
    [[nodiscard]] entry& at(std::size_t offset) noexcept { return entries_[offset % entries_.size()]; }

    std::array<entry, 32> entries_{};
};

} // namespace detail

inline token tokenizer::next() noexcept {
    if (memo_ == nullptr) {
        token t;
        read(t);
        return t;
    }
    auto& known = memo_->at(reader_.at_);
    if (known.from != reader_.at_) return read_and_remember();
    reader_.at_ = known.behind;
    return known.read;
}

inline token tokenizer::peek() const noexcept {
    auto copy = *this;
    return copy.next();
}

} // namespace cchc
