// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/glyph.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <cchc/text/utf8.hpp>

#include "text/glyph_kinds.hpp"
#include "text/markdown.hpp"
#include "text/markup.hpp"

namespace cchc {
namespace {

constexpr char32_t paragraph_separator = U'\u2029';

constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF;
}

struct named_entity {
    std::string_view name;
    char32_t code;
};

/// The names of HTML that occur in Vietnamese pages, and those of letters of Vietnamese; other letters are written as numbers.
constexpr std::array entities{
    named_entity{"AElig", 0xC6},    named_entity{"Aacute", 0xC1},   named_entity{"Abreve", 0x102},
    named_entity{"Acirc", 0xC2},    named_entity{"Agrave", 0xC0},   named_entity{"Atilde", 0xC3},
    named_entity{"Auml", 0xC4},     named_entity{"Dstrok", 0x110},  named_entity{"ETH", 0xD0},
    named_entity{"Eacute", 0xC9},   named_entity{"Ecirc", 0xCA},    named_entity{"Egrave", 0xC8},
    named_entity{"Iacute", 0xCD},   named_entity{"Igrave", 0xCC},   named_entity{"Itilde", 0x128},
    named_entity{"NewLine", 0xA},   named_entity{"Oacute", 0xD3},   named_entity{"Ocirc", 0xD4},
    named_entity{"Ograve", 0xD2},   named_entity{"Otilde", 0xD5},   named_entity{"Ouml", 0xD6},
    named_entity{"Tab", 0x9},       named_entity{"Uacute", 0xDA},   named_entity{"Ugrave", 0xD9},
    named_entity{"Utilde", 0x168},  named_entity{"Uuml", 0xDC},     named_entity{"Yacute", 0xDD},
    named_entity{"aacute", 0xE1},   named_entity{"abreve", 0x103},  named_entity{"acirc", 0xE2},
    named_entity{"agrave", 0xE0},   named_entity{"amp", 0x26},      named_entity{"apos", 0x27},
    named_entity{"ast", 0x2A},      named_entity{"atilde", 0xE3},   named_entity{"auml", 0xE4},
    named_entity{"bdquo", 0x201E},  named_entity{"bull", 0x2022},   named_entity{"ccedil", 0xE7},
    named_entity{"colon", 0x3A},    named_entity{"comma", 0x2C},    named_entity{"copy", 0xA9},
    named_entity{"deg", 0xB0},      named_entity{"dstrok", 0x111},  named_entity{"eacute", 0xE9},
    named_entity{"ecirc", 0xEA},    named_entity{"egrave", 0xE8},   named_entity{"emsp", 0x2003},
    named_entity{"ensp", 0x2002},   named_entity{"equals", 0x3D},   named_entity{"eth", 0xF0},
    named_entity{"euml", 0xEB},     named_entity{"euro", 0x20AC},   named_entity{"excl", 0x21},
    named_entity{"frac12", 0xBD},   named_entity{"frasl", 0x2044},  named_entity{"grave", 0x60},
    named_entity{"gt", 0x3E},       named_entity{"hellip", 0x2026}, named_entity{"hyphen", 0x2010},
    named_entity{"iacute", 0xED},   named_entity{"igrave", 0xEC},   named_entity{"itilde", 0x129},
    named_entity{"laquo", 0xAB},    named_entity{"ldquo", 0x201C},  named_entity{"lowbar", 0x5F},
    named_entity{"lpar", 0x28},     named_entity{"lrm", 0x200E},    named_entity{"lsqb", 0x5B},
    named_entity{"lsquo", 0x2018},  named_entity{"lt", 0x3C},       named_entity{"mdash", 0x2014},
    named_entity{"middot", 0xB7},   named_entity{"minus", 0x2212},  named_entity{"nbsp", 0xA0},
    named_entity{"ndash", 0x2013},  named_entity{"num", 0x23},      named_entity{"oacute", 0xF3},
    named_entity{"ocirc", 0xF4},    named_entity{"ograve", 0xF2},   named_entity{"otilde", 0xF5},
    named_entity{"ouml", 0xF6},     named_entity{"percnt", 0x25},   named_entity{"period", 0x2E},
    named_entity{"permil", 0x2030}, named_entity{"plus", 0x2B},     named_entity{"quest", 0x3F},
    named_entity{"quot", 0x22},     named_entity{"raquo", 0xBB},    named_entity{"rdquo", 0x201D},
    named_entity{"reg", 0xAE},      named_entity{"rlm", 0x200F},    named_entity{"rpar", 0x29},
    named_entity{"rsqb", 0x5D},     named_entity{"rsquo", 0x2019},  named_entity{"sbquo", 0x201A},
    named_entity{"sect", 0xA7},     named_entity{"semi", 0x3B},     named_entity{"shy", 0xAD},
    named_entity{"sol", 0x2F},      named_entity{"thinsp", 0x2009}, named_entity{"times", 0xD7},
    named_entity{"uacute", 0xFA},   named_entity{"ugrave", 0xF9},   named_entity{"utilde", 0x169},
    named_entity{"uuml", 0xFC},     named_entity{"verbar", 0x7C},   named_entity{"yacute", 0xFD},
    named_entity{"zwj", 0x200D},    named_entity{"zwnj", 0x200C},
};
static_assert(std::is_sorted(entities.begin(), entities.end(),
                             [](auto const& a, auto const& b) { return a.name < b.name; }));

/// The character of the entity whose name, without `&` and `;`, is `name`.
std::optional<char32_t> entity_code(std::string_view name) noexcept {
    if (name.size() > 1 && name.front() == '#') {
        bool const hex = name[1] == 'x' || name[1] == 'X';
        char32_t value = 0;
        for (char const c : name.substr(hex ? 2 : 1)) {
            auto const digit = c >= '0' && c <= '9'          ? c - '0'
                               : hex && c >= 'a' && c <= 'f' ? c - 'a' + 10
                               : hex && c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                             : -1;
            if (digit < 0 || value > 0x10FFFF) return std::nullopt;
            value = value * (hex ? 16U : 10U) + static_cast<char32_t>(digit);
        }
        bool const scalar = value > 0 && value <= 0x10FFFF && !(value >= 0xD800 && value < 0xE000);
        return scalar && name.size() > (hex ? 2U : 1U) ? std::optional{value} : std::nullopt;
    }
    auto const at = std::lower_bound(entities.begin(), entities.end(), name,
                                     [](auto const& e, std::string_view n) { return e.name < n; });
    return at != entities.end() && at->name == name ? std::optional{at->code} : std::nullopt;
}

/// Tags that part what stands on both sides: of blocks, of the cells of tables, of controls and pictures; in order. All others, those that
/// nobody knows included, stand within a line, as browsers have it.
constexpr std::array<std::string_view, 89> block_tags{
    "address",  "article",  "aside",    "audio",      "blockquote", "body",   "button",   "canvas",  "caption",
    "center",   "col",      "colgroup", "dd",         "details",    "dialog", "dir",      "div",     "dl",
    "dt",       "embed",    "fieldset", "figcaption", "figure",     "footer", "form",     "frame",   "frameset",
    "h1",       "h2",       "h3",       "h4",         "h5",         "h6",     "head",     "header",  "hgroup",
    "hr",       "html",     "iframe",   "img",        "input",      "legend", "li",       "link",    "listing",
    "main",     "marquee",  "math",     "menu",       "meta",       "meter",  "nav",      "noembed", "noframes",
    "noscript", "object",   "ol",       "optgroup",   "option",     "p",      "param",    "picture", "plaintext",
    "pre",      "progress", "script",   "search",     "section",    "select", "source",   "style",   "summary",
    "svg",      "table",    "tbody",    "td",         "template",   "text:p", "textarea", "tfoot",   "th",
    "thead",    "title",    "tr",       "track",      "ul",         "video",  "w:p",      "xmp",
};
static_assert(std::is_sorted(block_tags.begin(), block_tags.end()));

/// `<sup>` interrupts nothing but stands for a footnote number, which is not part of the word it hangs on.
constexpr std::string_view footnote_tag = "sup";

/// An entity: its character and its size; size 0 when there is none.
struct entity_reading {
    char32_t code = 0;
    std::size_t size = 0;
};

/// The entity whose name begins at `at`, behind the `&`; its size is that of the name and the `;`.
entity_reading read_entity_name(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest_name = 12;
    auto const close = text.substr(at, longest_name).find(';');
    if (close == std::string_view::npos) return {};
    auto const code = entity_code(text.substr(at, close));
    return code ? entity_reading{*code, close + 1} : entity_reading{};
}

/// The entity at `at`, which begins with `&`. One that was encoded twice, `&amp;nbsp;`, is one all the same.
entity_reading read_entity(std::string_view text, std::size_t at) noexcept {
    auto const entity = read_entity_name(text, at + 1);
    if (entity.size == 0) return {};
    auto const size = entity.size + 1;
    auto const inside = entity.code == U'&' ? read_entity_name(text, at + size) : entity_reading{};
    return inside.size != 0 ? entity_reading{inside.code, size + inside.size} : entity_reading{entity.code, size};
}

/// The `*` in front of a member of a list, which is no emphasis.
bool is_bullet(std::string_view text, std::size_t at) noexcept {
    return at + 1 < text.size() && (text[at + 1] == ' ' || text[at + 1] == '\t') && detail::begins_line(text, at);
}

/// Behind what `[words]` are linked to, "(address)" or "[label]", which may stand at `at`; else npos.
std::size_t end_of_target(std::string_view text, std::size_t at) noexcept {
    char const sign = at < text.size() ? text[at] : '\0';
    return sign == '(' ? detail::end_of_address(text, at) : sign == '[' ? detail::end_of_label(text, at) : text.npos;
}

/// `<https://example.org>` in Markdown is no tag, but an address that is text.
bool is_autolink(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest_scheme = 8;
    auto const colon = text.substr(at, longest_scheme).find(':');
    return colon != std::string_view::npos && text.substr(at + colon, 3) == "://";
}

/// Where a word or a number ends that begins at `from` in a `<del>` and that an `<ins>` behind it replaces,
/// "<del>15</del><ins>16</ins>/QĐ-UBND"; npos for other deletions, in which a whole citation may stand.
std::size_t end_of_replaced(std::string_view text, std::size_t from) noexcept {
    constexpr std::size_t longest = 64;
    auto const close = text.substr(0, std::min(text.size(), from + longest)).find_first_of("< \t\r\n", from);
    if (close == text.npos || text[close] != '<') return text.npos;
    auto const end = detail::read_markup(text, close);
    if (!end.closes || end.name() != "del" || end.end == text.size() || text[end.end] != '<') return text.npos;
    auto const next = detail::read_markup(text, end.end);
    return !next.closes && next.name() == "ins" ? close : text.npos;
}

/// The marks of ASCII: a backslash in front of one takes its meaning away.
constexpr bool is_markable(char c) noexcept {
    return (c >= '!' && c <= '/') || (c >= ':' && c <= '@') || (c >= '[' && c <= '`') || (c >= '{' && c <= '~');
}

} // namespace

/// Adds the combining characters that follow a letter, as bytes or as entities.
void glyph_reader::compose(glyph& g) noexcept {
    while (at_ < text_.size()) {
        entity_reading mark;
        if ((static_cast<unsigned char>(text_[at_]) & 0xFEU) == 0xCCU) {
            auto const c = decode_utf8(text_, at_);
            if (c.valid) mark = {c.value, c.size};
        } else if (text_[at_] == '&' && format_ != text_format::plain) {
            mark = read_entity(text_, at_);
        }
        if (!detail::is_combining(mark.code)) return;
        auto const together = combine(g.letter, mark.code);
        if (!together) return;
        g.letter = together;
        g.code = code_point_of(together);
        at_ += mark.size;
        g.where.end = at_;
    }
}

glyph glyph_reader::read_character() noexcept {
    auto const begin = at_;
    auto const c = decode_utf8(text_, at_);
    at_ += c.size;
    glyph g{c.value, letter_of(c.value), {begin, at_}, false};
    if (g.letter && at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) >= 0x80 || text_[at_] == '&'))
        compose(g);
    return g;
}

/// A glyph with code 0 was passed over; `mark` itself comes back when it is no markup.
glyph glyph_reader::read_markdown(glyph const& mark) noexcept {
    glyph const nothing{0, {}, mark.where, false};
    switch (mark.code) {
    case U'*': return is_bullet(text_, mark.where.begin) ? mark : nothing;
    case U'`': return nothing;
    case U'_': // in a word no emphasis
        return detail::is_word_before(text_, mark.where.begin) && detail::is_word_behind(text_, at_) ? mark : nothing;
    case U'[':
        if (detail::begins_line(text_, mark.where.begin))
            if (auto const end = detail::end_of_definition(text_, mark.where.begin); end != std::string_view::npos) {
                at_ = end;
                return nothing;
            }
        return detail::is_bracket_of_note(text_, mark.where.begin) ? mark : nothing;
    case U'|': return {paragraph_separator, {}, mark.where, false};
    case U'>': return detail::begins_line(text_, mark.where.begin) ? nothing : mark;
    case U'&': return read_html(mark);
    case U'<': return is_autolink(text_, mark.where.begin) ? mark : read_html(mark);
    case U'~': // struck through
        if (at_ == text_.size() || text_[at_] != '~') return mark;
        ++at_;
        return nothing;
    case U'\\':
        if (at_ < text_.size() && text_[at_] == '\n') return nothing;
        if (at_ == text_.size() || !is_markable(text_[at_])) return mark;
        return {static_cast<unsigned char>(text_[at_]), {}, {mark.where.begin, ++at_}, false};
    case U']':
        if (auto const end = end_of_target(text_, at_); end != std::string_view::npos) {
            at_ = end;
            return nothing;
        }
        return detail::is_bracket_of_note(text_, mark.where.begin) ? mark : nothing;
    default: return mark;
    }
}

/// As `read_markdown`, for a tag or an entity.
glyph glyph_reader::read_html(glyph const& mark) noexcept {
    auto const begin = mark.where.begin;
    if (mark.code == U'&') {
        auto const entity = read_entity(text_, begin);
        if (entity.size == 0) return mark;
        at_ = begin + entity.size;
        glyph g{entity.code, letter_of(entity.code), {begin, at_}, false};
        if (g.letter) compose(g);
        return g;
    }
    if (mark.code != U'<') return mark;
    auto const found = detail::read_markup(text_, begin);
    if (found.kind == detail::markup_kind::none) return mark;
    at_ = found.end;
    auto const name = found.name();
    bool const parts =
        name == "br" || name == footnote_tag || std::binary_search(block_tags.begin(), block_tags.end(), name);
    if (name == "del" && !found.closes)
        if (auto const end = end_of_replaced(text_, at_); end != text_.npos) at_ = end;
    if (found.kind == detail::markup_kind::comment || !parts) return {0, {}, mark.where, false};
    bool const opens = !found.closes && !found.closes_self;
    if (name == "pre") preformatted_ = opens;
    if (opens && (name == "script" || name == "style")) at_ = detail::end_of_raw_text(text_, at_, name);
    span const where{begin, at_};
    if (name == footnote_tag) return {U' ', {}, where, false};
    return {name == "br" ? U'\n' : paragraph_separator, {}, where, false};
}

glyph glyph_reader::next() noexcept {
    while (at_ < text_.size()) {
        auto g = read_character();
        if (g.code < 0x80 && !g.letter) {
            if (format_ == text_format::plain) return g;
            bool const nul = g.code == 0;
            g = format_ == text_format::html ? read_html(g) : read_markdown(g);
            if (g.code == 0 && !nul) continue;
        }
        if (!is_invisible(g.code)) return g;
    }
    return {0, {}, {at_, at_}, true};
}

} // namespace cchc
