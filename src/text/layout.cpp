// SPDX-License-Identifier: BSL-1.0
#include "text/layout.hpp"

#include <algorithm>
#include <array>

#include "text/phrases.hpp"
#include "text/table.hpp"

namespace cchc::detail {
namespace {

struct line {
    span where{}; ///< without blanks at its ends
    bool after_blank = true;
    bool is_row = false;
};

token first_token(std::string_view text, span where) noexcept {
    return tokenizer{text.substr(0, where.end), text_format::plain, where.begin}.next();
}

/// Without blanks at its ends, those that do not break a line included.
span trimmed(std::string_view text, span where) noexcept {
    constexpr std::string_view blanks = " \t\v\f\r";
    constexpr std::string_view no_break = "\u00A0";
    where.begin = first_token(text, where).where.begin;
    while (!where.empty()) {
        auto const part = surface(text, where);
        if (blanks.find(part.back()) != std::string_view::npos) --where.end;
        else if (part.ends_with(no_break)) where.end -= no_break.size();
        else break;
    }
    return where;
}

/// A row has a neighbour that is one: a line with two columns, as in a letterhead, is no table.
void mark_rows(std::vector<line>& lines) {
    bool before = false;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        bool const row = lines[i].is_row;
        lines[i].is_row = row && (before || (i + 1 < lines.size() && lines[i + 1].is_row));
        before = row;
    }
}

std::vector<line> read_lines(std::string_view text) {
    std::vector<line> lines;
    bool after_blank = true;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find_first_of("\n\r", at), text.size());
        auto const where = trimmed(text, {at, end});
        if (!where.empty()) lines.push_back({where, after_blank, read_cells(text, where).size() > 1});
        after_blank = where.empty();
        at = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    mark_rows(lines);
    return lines;
}

bool ends_openly(std::string_view text, span where) noexcept {
    constexpr std::string_view closing = ".:;!?";
    return closing.find(text[where.end - 1]) == std::string_view::npos;
}

/// Puts lines together that were broken to fit a page.
class line_joiner {
public:
    line_joiner(std::string_view text, std::vector<line> const& lines) : text_{text} {
        std::size_t pairs = 0;
        std::size_t broken = 0;
        for (std::size_t i = 1; i < lines.size(); ++i) {
            width_ = std::max(width_, lines[i].where.size());
            if (lines[i].after_blank) continue;
            ++pairs;
            if (ends_openly(text, lines[i - 1].where) && starts_small(lines[i].where)) ++broken;
        }
        constexpr std::size_t page_width = 240; // bytes: a line of print has at most so many
        constexpr std::size_t one_in = 4;
        wrapped_ = broken >= one_in && broken * one_in >= pairs && width_ <= page_width;
    }

    [[nodiscard]] bool continues(line const& before, line const& next) const noexcept {
        constexpr std::size_t some_words = 40; // bytes: what is shorter may be the cell of a table
        if (next.after_blank || before.is_row || next.is_row || !ends_openly(text_, before.where)) return false;
        if (read_marker(text_, next.where).kind != marker_kind::none) return false;
        if (starts_small(next.where)) return wrapped_ || before.where.size() >= some_words;
        return wrapped_ && before.where.size() * 4 >= width_ * 3;
    }

private:
    [[nodiscard]] bool starts_small(span where) const noexcept {
        auto const first = first_token(text_, where);
        return first.is(token_kind::word) && !first.capital;
    }

    std::string_view text_;
    std::size_t width_ = 0;
    bool wrapped_ = false;
};

void describe(std::string_view text, paragraph& p) noexcept {
    p.mark = read_marker(text, p.where);
    p.upper = true;
    bool some_word = false;
    tokenizer words{text.substr(0, p.where.end), text_format::plain, p.body().begin};
    for (auto t = words.next(); t && p.words < paragraph::many_words; t = words.next()) {
        p.last = t.is(token_kind::mark) ? t.mark : U'\0';
        if (!t.is(token_kind::word)) continue;
        ++p.words;
        some_word = true;
        p.upper = p.upper && t.upper;
    }
    p.upper = p.upper && some_word;
    if (p.words == paragraph::many_words) p.last = U'.';
}

/// The value of a Roman numeral of I, V and X; 0 for anything else. C, D, L and M number no part of a report.
constexpr std::uint32_t roman_value(std::string_view letters) noexcept {
    std::uint32_t value = 0;
    std::uint32_t before = 100;
    for (char const c : letters) {
        std::uint32_t const now = c == 'I' ? 1U : c == 'V' ? 5U : c == 'X' ? 10U : 0U;
        if (now == 0) return 0;
        value += before < now ? now - 2 * before : now;
        before = now;
    }
    return value;
}

bool closes_marker(token const& t) noexcept {
    return t.touches() && (t.is(U'.') || t.is(U')') || t.is(U'/') || t.is(U':'));
}

/// Numbers with dots between: 3.  3.1.  3.1
marker numbered(token_window& words) noexcept {
    constexpr std::size_t deepest = 4;
    constexpr std::uint64_t most = 999;
    marker found{marker_kind::number, 0, words[0].where};
    std::size_t at = 0;
    for (std::size_t depth = 0; depth < deepest; ++depth) {
        auto const number = words[at];
        if (!number.is(token_kind::number) || number.value > most || (depth != 0 && !number.touches())) return {};
        if (depth != 0) found.kind = marker_kind::decimal;
        found.ordinal = static_cast<std::uint32_t>(number.value);
        found.where.end = number.where.end;
        auto const next = words[at + 1];
        if (found.kind == marker_kind::decimal && !next.touches()) return found;
        if (!closes_marker(next)) return {};
        found.where.end = next.where.end;
        auto const behind = words[at + 2];
        if (!behind.touches() || behind.capital || !behind) return found;
        if (!next.is(U'.')) return {};
        at += 2;
    }
    return {};
}

marker lettered(std::string_view text, token_window& words) noexcept {
    auto const first = words[0];
    auto const next = words[1];
    bool const closed = closes_marker(next) && words[2].before != gap::none;
    bool const dashed = next.is(U'-') && next.before == gap::blank && words[2].before == gap::blank;
    if (!closed && !dashed) return {};
    span const where{first.where.begin, next.where.end};
    auto const letters = surface(text, first.where);
    if (first.upper && roman_value(letters) != 0) return {marker_kind::roman, roman_value(letters), where};
    if (first.word.letters() != 1 || !closed || next.is(U':')) return {};
    return {first.upper ? marker_kind::capital : marker_kind::small_letter, first.word.letter_index(0), where};
}

marker part_heading(token_window& words) noexcept {
    auto const first = words[0];
    if (!first.is("phần"_vn) || !first.capital) return {};
    constexpr std::array ordinals{"nhất"_vn, "hai"_vn, "ba"_vn, "tư"_vn, "năm"_vn};
    bool const spelt = words[1].is("thứ"_vn);
    auto const number = words[spelt ? 2 : 1];
    for (std::size_t i = 0; spelt && i < ordinals.size(); ++i)
        if (number.is(ordinals[i]))
            return {marker_kind::part, static_cast<std::uint32_t>(i + 1), cover(first.where, number.where)};
    if (number.is(token_kind::number))
        return {marker_kind::part, static_cast<std::uint32_t>(number.value), cover(first.where, number.where)};
    bool const roman =
        number.upper && (number.is("i"_vn) || number.is("ii"_vn) || number.is("iii"_vn) || number.is("iv"_vn));
    if (!roman) return {};
    return {marker_kind::part, number.is("iv"_vn) ? 4U : static_cast<std::uint32_t>(number.where.size()),
            cover(first.where, number.where)};
}

} // namespace

marker read_marker(std::string_view text, span where) noexcept {
    token_window words{text, where};
    auto const first = words[0];
    if (first.is(token_kind::number)) return numbered(words);
    if (first.is(U'(') && words[1].is(token_kind::number) && words[2].is(U')') && words[2].touches() &&
        words[1].value < 1000)
        return {
            marker_kind::number, static_cast<std::uint32_t>(words[1].value), {first.where.begin, words[2].where.end}};
    if (first.is(token_kind::mark)) {
        constexpr std::u32string_view bullets = U"-+*•●○■□▪–";
        if (bullets.find(first.mark) == std::u32string_view::npos || !words[1]) return {};
        return {marker_kind::bullet, 0, first.where};
    }
    if (!first.is(token_kind::word)) return {};
    if (auto const part = part_heading(words); part.kind != marker_kind::none) return part;
    return lettered(text, words);
}

std::vector<paragraph> read_paragraphs(std::string_view text) {
    auto const lines = read_lines(text);
    line_joiner const joiner{text, lines};
    std::vector<paragraph> paragraphs;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i != 0 && joiner.continues(lines[i - 1], lines[i])) {
            paragraphs.back().where.end = lines[i].where.end;
        } else {
            paragraph p;
            p.where = lines[i].where;
            p.after_blank = lines[i].after_blank;
            p.is_row = lines[i].is_row;
            paragraphs.push_back(p);
        }
    }
    for (auto& p : paragraphs) describe(text, p);
    return paragraphs;
}

bool sentence_reader::ends_sentence(token const& mark, token const& before, bool first) const noexcept {
    if (!mark.is(token_kind::mark)) return false;
    bool const stop = mark.is(U'.') || mark.is(U'!') || mark.is(U'?');
    bool const dots = mark.is(U'…');
    if ((!stop && !dots) || !next_) return false;
    if (stop && next_.touches()) return false;
    if (stop && before.is(token_kind::number) && mark.touches() && first) return false;
    constexpr std::size_t initials = 2; // Q., P., TP.
    bool const abbreviated =
        mark.touches() && ((before.upper && before.where.size() <= initials) || before.is("tp"_vn));
    if (stop && abbreviated) return false;
    return next_.before >= gap::line || next_.capital || next_.is(token_kind::number) || next_.is(U'-') ||
           next_.is(U'+');
}

span sentence_reader::next() noexcept {
    if (!next_) return {};
    span sentence = next_.where;
    token before{};
    std::size_t count = 0;
    for (;;) {
        auto const now = next_;
        sentence.end = now.where.end;
        next_ = words_.next();
        ++count;
        if (!next_ || next_.before >= gap::paragraph) return sentence;
        if (ends_sentence(now, before, count == 2)) return sentence;
        before = now;
    }
}

} // namespace cchc::detail
