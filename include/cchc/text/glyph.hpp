// SPDX-License-Identifier: BSL-1.0
/// @file
/// Characters as a reader sees them, whatever bytes they were written with.
///
/// Documents come as plain text, HTML or Markdown, composed or decomposed (macOS and PDF give `e` + dot + circumflex for ệ),
/// with soft hyphens and zero-width blanks inside words. A `glyph_reader` gives one composed character at a time together with
/// the bytes it came from: inline tags and emphasis marks are passed over, entities and the escapes of Markdown are decoded,
/// invisible characters vanish.
///
///     glyph_reader r{"c&#7911;a", text_format::html};
///     r.next()    // c, bytes [0, 1)
///     r.next()    // ủ, bytes [1, 8)
///     r.next()    // a, bytes [8, 9)
///
/// What separates text is a character too: a block tag (`<p>`, `<td>`, `|` in Markdown) gives U+2029, `<br>` a line feed, `<sup>` a
/// blank, because a footnote number is no part of the word it hangs on. A tag that nobody knows (`<st1:place>`) stands within a line,
/// as in browsers. An attribute in quotes may hold brackets: `<a title="a > b">`. Comments, `<script>` and `<style>` are no text, nor is
/// a word in `<del>` in front of `<ins>`: they are passed over, to the end when nothing closes them.
///
/// Markdown may hold tags and entities, too; the `>` in front of the lines of a quotation is passed over, the label in `[words][label]`,
/// the address in `[words](address)` and the definition `[label]: address "title"` with it.
///
/// A `<` that opens no tag and an `&` that begins no entity stand for themselves: any bytes are valid input.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/text/letter.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Định dạng văn bản nguồn (format): what besides characters may stand in the bytes.
///
/// @ingroup text
enum class text_format : std::uint8_t { plain, html, markdown };

/// Ký tự đọc được (glyph): a composed character and where it came from.
///
/// @ingroup text
struct glyph {
    char32_t code = 0;     ///< composed; U+FFFD for a byte that is not UTF-8
    cchc::letter letter{}; ///< what letter it is, if any
    span where{};
    bool end = false; ///< nothing is left; `where` is empty

    friend constexpr bool operator==(glyph const&, glyph const&) noexcept = default;
};

/// Reads glyphs forward. A copy is a bookmark; two pointers and an offset. Never throws.
///
/// Linear: the end of a tag is looked for up to the next `<` or `>`, and in quotes at most two thousand bytes further (where the
/// quotation does not end, the first `>` counts); that of an entity for twelve bytes, that of a link for a thousand, that of its
/// definition to the end of the next line; and what a comment or a script hides is never looked at again.
///
/// @ingroup text
class glyph_reader {
public:
    /// Starts at byte `offset`, which should be the start of a character.
    constexpr explicit glyph_reader(std::string_view text, text_format format = text_format::plain,
                                    std::size_t offset = 0) noexcept
        : text_{text}, at_{offset < text.size() ? offset : text.size()}, format_{format} {}

    /// The next glyph, or one with `end` set.
    [[nodiscard]] glyph next() noexcept;

    /// Where the next glyph is looked for.
    [[nodiscard]] constexpr std::size_t offset() const noexcept { return at_; }
    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    [[nodiscard]] constexpr text_format format() const noexcept { return format_; }

private:
    friend class tokenizer;

    glyph read_character() noexcept;
    glyph read_html(glyph const& mark) noexcept;
    glyph read_markdown(glyph const& mark) noexcept;
    void compose(glyph& g) noexcept;

    std::string_view text_;
    std::size_t at_;
    text_format format_;
    bool preformatted_ = false; ///< inside `<pre>`, where line breaks are what they are
};

} // namespace cchc
