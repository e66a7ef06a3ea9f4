// SPDX-License-Identifier: BSL-1.0
/// @file
/// A text with its citations marked or linked: HTML of plain text and of HTML, Markdown of Markdown.
///
///     std::string_view text = "theo Điều 5 Nghị định số 24/2014/NĐ-CP & Luật Viên chức";
///     annotate(text, found, link_template{"https://example.org/{type}/{number}#{provision}"})
///     // theo <a href="https://example.org/nghi-dinh/24%2F2014%2FN%C4%90-CP#dieu-5">Điều 5 Nghị định số 24/2014/NĐ-CP</a>
///     // &amp; Luật Viên chức
///
/// Plain text comes out escaped. HTML comes out as it was, with marks put in: a citation that runs across tags is marked piece
/// by piece, so that tags stay balanced, and comments stay inside a mark. Nothing is marked inside an existing link, nor where a tag would
/// be text or may not stand: `<title>`, `<textarea>`, `<option>`, `<iframe>`, `<svg>`. What a mark looks like is the caller's affair: a
/// template of an address, or any function from a citation to the words in front and behind.
///
/// Markdown comes out as it was, too, to be given to whatever makes HTML of it; the marks are tags, which Markdown may hold:
///
///     **Nghị định** số *24/2014/NĐ-CP*
///     // **<a href="…">Nghị định</a>** <a href="…">số</a> *<a href="…">24/2014/NĐ-CP</a>*
///
/// Nothing is marked in code (in backticks, in fences, or indented), in a link, in an image or in the definition of a link, nor next to a
/// sign of emphasis inside a word, which a tag would spoil. A mark should be of a kind that may stand in a line: `<a>`, `<mark>`.
///
/// What it is **not**: a cleaner. HTML or Markdown that was unsafe before is unsafe after.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include <cchc/citation/citation.hpp>

namespace cchc {

/// What stands in front of a citation and behind it: markup, put in as it is.
///
/// @ingroup citation
struct citation_mark {
    std::string before;
    std::string after;

    friend bool operator==(citation_mark const&, citation_mark const&) = default;
};

/// Mẫu liên kết (link template): an address with `{type}` (slug), `{number}`, `{key}`, `{date}`, `{provision}` (the first path),
/// `{title}` in it, each percent-encoded where it is put in.
///
/// A citation that lacks one of them, but for `{provision}`, is not linked.
///
/// @ingroup citation
class link_template {
public:
    explicit link_template(std::string address) : address_{std::move(address)} {}

    [[nodiscard]] std::optional<citation_mark> operator()(citation const& c) const;

private:
    std::string address_;
};

namespace detail {

using mark_citation = std::optional<citation_mark> (*)(void const* marker, citation const&);

[[nodiscard]] std::string annotate(std::string_view text, std::span<citation_match const> matches, void const* marker,
                                   mark_citation mark, text_format format);

} // namespace detail

/// `text` with its citations marked: as HTML, or as Markdown if that is its format.
///
/// @param matches  of this text, in order; one that begins in front of the end of another is not marked there
/// @throws std::out_of_range  when a part of a match, its number or its date, lies beyond the text: it is one of another
/// @param marker   called with a `citation`, returns a `std::optional<citation_mark>`: nothing leaves the citation as it is
/// @param format   of the text; plain text is escaped, HTML and Markdown are not
///
/// Linear in the text and the marks. Any bytes are valid input; they come out as they are but for the five characters that HTML escapes,
/// where the text is plain.
///
/// @ingroup citation
template <class Marker>
[[nodiscard]] std::string annotate(std::string_view text, std::span<citation_match const> matches, Marker const& marker,
                                   text_format format = text_format::plain) {
    auto const call = [](void const* it, citation const& c) -> std::optional<citation_mark> {
        return (*static_cast<Marker const*>(it))(c);
    };
    return detail::annotate(text, matches, &marker, call, format);
}

} // namespace cchc
