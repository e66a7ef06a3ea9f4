// SPDX-License-Identifier: BSL-1.0
#include "citation/word_steps.hpp"

#include <algorithm>
#include <string_view>

namespace cchc::detail {

bool accept_announcement(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    if (!is_near(first)) return false;
    if (first.is("No"_vn)) {
        words = ahead;
        return accept_mark(words, U'.');
    }
    bool const book = first.is("sổ"_vn) && ahead.peek().is(U':') && ahead.peek().touches(); // a letterhead; else a book
    if (!first.is("số"_vn) && !first.is("sô"_vn) && !first.is("so"_vn) && !book) return false;
    words = ahead;
    auto next = ahead.next();
    bool const stop = next.is(U'.') && next.touches() && ahead.peek().is(token_kind::number); // số. 09/2019
    if ((next.is(U':') || stop) && is_near(next)) {
        words = ahead;
        next = ahead.next();
    }
    constexpr int most_signs = 4;
    int signs = 0;
    auto behind = words;
    for (; signs < most_signs && is_near(next) && (next.is(U'_') || next.is(U'*')); ++signs) {
        behind = ahead;
        next = ahead.next();
    }
    if (signs > 0 && next.is(token_kind::number)) words = behind;
    return true;
}

namespace {

constexpr std::size_t most_digits_of_footnote = 3;

/// "1,2", "[1], [2]", "(*)": the marks of footnotes up to the end of the tag that raises them; `first` is the first. `behind` is
/// behind it.
bool accept_raised_marks(tokenizer& words, token const& first, tokenizer behind) noexcept {
    constexpr std::size_t longest = 64;
    constexpr std::string_view marks = "[](),;*";
    auto const rest = words.text().substr(first.where.begin, longest);
    auto const close = std::min(rest.find("</sup"), rest.find("</SUP"));
    if (close == rest.npos) return false;
    auto const end = first.where.begin + close;
    for (auto t = first;; t = behind.next()) {
        bool const mark =
            t.is(token_kind::mark) && t.mark < 0x80 && marks.find(static_cast<char>(t.mark)) != marks.npos;
        bool const number = t.is(token_kind::number) && t.digits() <= most_digits_of_footnote;
        if (!mark && !number) return false;
        if (behind.peek().where.begin >= end) break;
    }
    words = behind;
    return true;
}

/// ¹ ² ³, ⁴ to ⁹ and ⁰
bool is_superscript(token const& t) noexcept {
    return t.is(U'\u00B9') || t.is(U'\u00B2') || t.is(U'\u00B3') ||
           (t.is(token_kind::mark) && t.mark >= U'\u2070' && t.mark <= U'\u2079');
}

} // namespace

bool is_raised(tokenizer const& words, token const& t) noexcept {
    if (words.format() == text_format::plain || t.where.begin < words.offset()) return false;
    auto const between = words.text().substr(words.offset(), t.where.begin - words.offset());
    return between.find("<sup") != between.npos || between.find("<SUP") != between.npos;
}

bool accept_footnote(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    bool const raised = is_raised(words, first);
    if (is_superscript(first)) {
        if (!first.touches() && !raised) return false;
        for (auto more = ahead; more.peek().touches() && is_superscript(more.next());) ahead = more;
        words = ahead;
        return true;
    }
    if (raised && accept_raised_marks(words, first, ahead)) return true;
    if (!first.touches() && !raised && !(first.is(U'[') && first.before == gap::blank)) return false;
    if (first.is(U'*')) {
        words = ahead;
        return true;
    }
    bool const open = first.is(U'[') || first.is(U'(') || first.is(U'^');
    if (!open && !raised) return false;
    auto const number = open ? ahead.next() : first;
    bool const star = open && number.is(U'*');
    bool const small = number.is(token_kind::number) && number.digits() <= most_digits_of_footnote;
    if (!(small || star) || (open && !number.touches())) return false;
    bool const bracket = first.is(U'[') || first.is(U'(');
    if (bracket) {
        auto const close = ahead.next();
        if (!close.touches() || !close.is(first.is(U'[') ? U']' : U')')) return false;
    }
    words = ahead;
    return true;
}

bool accept_list_sign(tokenizer& words) noexcept {
    constexpr std::size_t most_digits = 2;
    auto ahead = words;
    auto t = ahead.next();
    if (!is_near(t) || t.touches()) return false;
    bool const open = t.is(U'(');
    if (open) t = ahead.next();
    bool const bullet = t.is(U'-') || t.is(U'+') || t.is(U'*') || t.is(U'\u2022');
    bool const number = t.is(token_kind::number) && t.digits() <= most_digits;
    bool const letter = t.is(token_kind::word) && t.word.letters() == 1;
    if (number || letter) {
        auto const mark = ahead.next();
        if (!mark.touches() || !(mark.is(U')') || (number && !open && mark.is(U'.')))) return false;
    } else if (!bullet || open) {
        return false;
    }
    if (auto const next = ahead.peek(); next.touches() || !is_near(next)) return false;
    words = ahead;
    return true;
}

bool accept_page_number(tokenizer& words) noexcept {
    constexpr std::size_t most_digits = 3;
    auto ahead = words;
    auto number = ahead.next();
    if (number.before < gap::line) return false;
    bool const dashes = number.is(U'-');
    if (dashes) number = ahead.next();
    if (!number.is(token_kind::number) || number.digits() > most_digits) return false;
    if (dashes && !(number.before == gap::blank && ahead.next().is(U'-'))) return false;
    auto const next = ahead.peek();
    if (next.before < gap::line || next.before == gap::wall) return false;
    words = ahead;
    return true;
}

bool skip_list_joint(tokenizer& words) noexcept {
    auto ahead = words;
    bool any = false;
    for (int marks = 0; marks < 2; ++marks) {
        auto const behind = ahead;
        auto const t = ahead.next();
        bool const joint = t.is(U',') || t.is(U';') || t.is(U'&') || t.is("và"_vn) || t.is("hoặc"_vn);
        if (!joint || t.before > gap::line) {
            ahead = behind;
            break;
        }
        any = true;
    }
    if (any) words = ahead;
    return any;
}

bool ends_listed_number(tokenizer behind, bool with_word) noexcept {
    constexpr std::array predicates{"đều"_vn,   "đã"_vn, "được"_vn, "có"_vn,  "quy"_vn, "của"_vn, "là"_vn,
                                    "không"_vn, "về"_vn, "cùng"_vn, "thì"_vn, "sẽ"_vn,  "chưa"_vn};
    auto const next = behind.next();
    if (!next || next.before >= gap::paragraph) return true;
    if (next.is("và"_vn) || next.is("hoặc"_vn)) return true;
    if (next.is(token_kind::mark)) {
        bool const part_of_number = next.touches() && behind.peek().touches() && behind.peek().is(token_kind::number);
        return !part_of_number && !next.is(U'/') && !next.is(U'-') && !next.is(U'%');
    }
    return !with_word && is_among(next, predicates);
}

} // namespace cchc::detail
