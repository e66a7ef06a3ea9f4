// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/glyph.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

constexpr char32_t paragraph_separator = U'\u2029';

constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0xAD || (c >= 0x200B && c <= 0x200D) || c == 0x2060 || c == 0xFEFF;
}

constexpr bool is_combining(char32_t c) noexcept { return c >= 0x0300 && c < 0x0370; }

struct named_entity {
    std::string_view name;
    char32_t code;
};

/// The names of HTML 4 that occur in Vietnamese pages; other letters are written as numbers.
constexpr std::array entities{
    named_entity{"AElig", 0xC6},  named_entity{"Aacute", 0xC1}, named_entity{"Acirc", 0xC2},  named_entity{"Agrave", 0xC0},
    named_entity{"Atilde", 0xC3}, named_entity{"ETH", 0xD0},    named_entity{"Eacute", 0xC9}, named_entity{"Ecirc", 0xCA},
    named_entity{"Egrave", 0xC8}, named_entity{"Iacute", 0xCD}, named_entity{"Igrave", 0xCC}, named_entity{"Oacute", 0xD3},
    named_entity{"Ocirc", 0xD4},  named_entity{"Ograve", 0xD2}, named_entity{"Otilde", 0xD5}, named_entity{"Uacute", 0xDA},
    named_entity{"Ugrave", 0xD9}, named_entity{"Yacute", 0xDD}, named_entity{"aacute", 0xE1}, named_entity{"acirc", 0xE2},
    named_entity{"agrave", 0xE0}, named_entity{"amp", U'&'},    named_entity{"apos", U'\''},  named_entity{"atilde", 0xE3},
    named_entity{"bull", 0x2022}, named_entity{"eacute", 0xE9}, named_entity{"ecirc", 0xEA},  named_entity{"egrave", 0xE8},
    named_entity{"eth", 0xF0},    named_entity{"gt", U'>'},     named_entity{"hellip", 0x2026}, named_entity{"iacute", 0xED},
    named_entity{"igrave", 0xEC}, named_entity{"ldquo", 0x201C}, named_entity{"lsquo", 0x2018}, named_entity{"lt", U'<'},
    named_entity{"mdash", 0x2014}, named_entity{"nbsp", 0xA0},  named_entity{"ndash", 0x2013}, named_entity{"oacute", 0xF3},
    named_entity{"ocirc", 0xF4},  named_entity{"ograve", 0xF2}, named_entity{"otilde", 0xF5}, named_entity{"quot", U'"'},
    named_entity{"rdquo", 0x201D}, named_entity{"rsquo", 0x2019}, named_entity{"shy", 0xAD},  named_entity{"uacute", 0xFA},
    named_entity{"ugrave", 0xF9}, named_entity{"yacute", 0xFD},
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

/// Tags that do not interrupt a word.
constexpr std::array<std::string_view, 22> inline_tags{"a",    "abbr", "b",    "big",  "cite",   "code", "del", "em",
                                                       "font", "i",    "ins",  "mark", "o:p",    "q",    "s",   "small",
                                                       "span", "st1",  "strike", "strong", "sub", "u"};

/// `<sup>` interrupts nothing but stands for a footnote number, which is not part of the word it hangs on.
constexpr std::string_view footnote_tag = "sup";

std::string_view tag_name(std::string_view inside, std::array<char, 12>& buffer) noexcept {
    if (!inside.empty() && inside.front() == '/') inside.remove_prefix(1);
    std::size_t size = 0;
    for (char const c : inside) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (size > 0 && c >= '0' && c <= '9') || c == ':';
        if (!letter || size == buffer.size()) break;
        buffer[size++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return {buffer.data(), size};
}

} // namespace

void glyph_reader::compose(glyph& g) noexcept {
    while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xFEU) == 0xCCU) {
        auto const mark = decode_utf8(text_, at_);
        if (!mark.valid || !is_combining(mark.value)) return;
        auto const together = combine(g.letter, mark.value);
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
    if (g.letter) compose(g);
    return g;
}

/// A tag, an entity or an emphasis mark. A glyph with code 0 was passed over; `mark` itself comes back when it opens nothing.
glyph glyph_reader::read_markup(glyph const& mark) noexcept {
    constexpr std::size_t longest_tag = 2048;
    constexpr std::size_t longest_entity = 10;
    glyph nothing{0, {}, mark.where, false};
    if (format_ == text_format::markdown) {
        if (mark.code == U'*' || mark.code == U'`' || mark.code == U'_') return nothing;
        if (mark.code == U'|') return {paragraph_separator, {}, mark.where, false};
        if (mark.code == U'[') return nothing;
        if (mark.code == U']') {
            if (at_ < text_.size() && text_[at_] == '(') {
                auto const close = text_.substr(at_, longest_tag).find_first_of(")\n");
                if (close != std::string_view::npos && text_[at_ + close] == ')') at_ += close + 1;
            }
            return nothing;
        }
        return mark;
    }
    if (mark.code == U'&') {
        auto const close = text_.substr(at_, longest_entity).find(';');
        if (close == std::string_view::npos) return mark;
        auto const code = entity_code(text_.substr(at_, close));
        if (!code) return mark;
        at_ += close + 1;
        glyph g{*code, letter_of(*code), {mark.where.begin, at_}, false};
        if (g.letter) compose(g);
        return g;
    }
    if (mark.code != U'<') return mark;
    auto const close = text_.substr(at_, longest_tag).find_first_of("<>");
    if (close == std::string_view::npos || text_[at_ + close] != '>') return mark;
    auto const inside = text_.substr(at_, close);
    std::array<char, 12> buffer{};
    auto const name = tag_name(inside, buffer);
    bool const comment = inside.substr(0, 3) == "!--";
    if (name.empty() && !comment) return mark;
    at_ += close + 1;
    if (comment || std::find(inline_tags.begin(), inline_tags.end(), name) != inline_tags.end()) return nothing;
    if (name == footnote_tag) return {U' ', {}, {mark.where.begin, at_}, false};
    return {name == "br" ? U'\n' : paragraph_separator, {}, {mark.where.begin, at_}, false};
}

glyph glyph_reader::next() noexcept {
    while (at_ < text_.size()) {
        auto g = read_character();
        if (format_ != text_format::plain && g.code < 0x80 && !g.letter) g = read_markup(g);
        bool const passed_over = g.code == 0 && text_[g.where.begin] != '\0';
        if (!passed_over && !is_invisible(g.code)) return g;
    }
    return {0, {}, {at_, at_}, true};
}

} // namespace cchc
