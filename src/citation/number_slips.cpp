// SPDX-License-Identifier: BSL-1.0
// What typists, scanners and columns make of the marks and digits of a number.
#include <algorithm>
#include <array>

#include "citation/number_reader.hpp"
#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// "UBND", "CP", "BTC", "TTg": letters that can be nothing but an issuer's, also in a line of capitals.
bool can_only_be_issuer(token const& t) noexcept {
    constexpr std::array national{"CP"_vn, "TTg"_vn, "HĐBT"_vn, "CTN"_vn, "UB"_vn, "TW"_vn, "VPCP"_vn, "VPQH"_vn};
    if (!t.is(token_kind::word) || !(t.upper || t.is("TTg"_vn)) || !t.capital) return false;
    return is_among(t, national) || (t.word.letters() >= 3 && names_directive_issuer(t.word) && are_initials(t.word));
}

} // namespace

/// "O5/2015", "1O/QĐ", "l2/2014": a run of digits of which some were read as letters, up to a slash. `number` is its first part; `words`
/// is moved behind it.
bool number_reader::accept_mistaken_digits(token& number) noexcept {
    constexpr std::size_t most_digits = 6;
    auto ahead = words.from(number.where.begin);
    auto read = number;
    read.kind = token_kind::number;
    read.value = 0;
    read.digit_count = 0;
    bool digits = false;
    bool letters = false;
    auto const push = [&](unsigned digit) {
        read.value = read.value * 10 + digit;
        return ++read.digit_count <= most_digits;
    };
    for (;;) {
        auto const behind = ahead;
        auto const t = ahead.next();
        bool const first = t.where.begin == number.where.begin;
        if (!first && !t.touches()) return false;
        if (t.is(U'/')) {
            if (!digits || !letters) return false;
            number = read;
            words = behind;
            match.repairs |= repair::lookalike;
            return true;
        }
        if (!t.is(token_kind::number) && !t.is(token_kind::word)) return false;
        for (char const c : surface(ahead.text(), t.where)) {
            bool const zero = c == 'O';
            bool const one = c == 'l' || c == 'I';
            bool const digit = c >= '0' && c <= '9';
            if ((!zero && !one && !digit) || !push(digit ? static_cast<unsigned>(c - '0') : one ? 1U : 0U))
                return false;
            digits = digits || digit;
            letters = letters || !digit;
        }
        read.where.end = t.where.end;
    }
}

/// "số 1 8/2015/TT-BTC", "số: 3 4 5/QĐ-UBND": single digits, one blank between them, right behind "số". `words` is moved behind the last.
bool number_reader::accept_torn_digits(token& number) noexcept {
    constexpr std::size_t most_digits = 6;
    auto before = token_before(words.text(), words.format(), number.where.begin);
    if (before.is(U':')) before = token_before(words.text(), words.format(), before.where.begin);
    if (!says(before, "số"_vn)) return false;
    auto joined = number;
    auto ahead = words;
    for (;;) {
        auto const behind = ahead;
        auto const t = ahead.next();
        if (t.is(U'/') && is_near(t)) {
            words = behind;
            break;
        }
        bool const digit = t.is(token_kind::number) && t.digits() == 1 && t.where.begin == joined.where.end + 1;
        if (!digit || joined.digits() == most_digits) return false;
        joined.value = joined.value * 10 + t.value;
        ++joined.digit_count;
        joined.where.end = t.where.end;
    }
    number = joined;
    match.repairs |= repair::spacing;
    return true;
}

/// Of a serial that seems to go on, `next`, all that belongs to it.
bool number_reader::restore_digits(token& serial, token const& next) noexcept {
    if (next.is(token_kind::word)) return next.touches() && accept_mistaken_digits(serial);
    return next.is(token_kind::number) && next.before == gap::blank && serial.digits() == 1 &&
           accept_torn_digits(serial);
}

/// "45//2014/NĐ-CP": behind the slash.
bool number_reader::is_doubled_slash(token const& t) const noexcept {
    return t.touches() && is_announced() && first_separator_ == U'/';
}

/// "12./QĐ-UBND": a full stop that touches the slash behind it. Moves in front of the slash.
bool number_reader::skip_stray_stop(token const& stop, tokenizer behind) noexcept {
    auto const slash = behind.peek();
    if (!stop.touches() || !slash.is(U'/') || !slash.touches() || !is_announced()) return false;
    match.repairs |= repair::dash;
    words = behind;
    return true;
}

/// "NĐ CP", "TT--BTC", "QĐ,UBND": what stands for the hyphen between the letters of a type and those of an issuer. Reads the issuer.
bool number_reader::accept_mistaken_dash() {
    if (first_type_ == document_type::unknown || first_is_dotted_ || !is_announced()) return false;
    auto ahead = words;
    auto const mark = ahead.peek();
    bool const blank = mark.is(token_kind::word) && mark.before == gap::blank;
    if (!blank) {
        if (!mark.touches() || !(mark.is(U',') || mark.is(U'-'))) return false;
        (void)ahead.next();
        if (mark.is(U'-') && !(ahead.peek().touches() && ahead.next().is(U'-'))) return false;
    }
    auto const unit = next_symbol_word(ahead);
    bool const issuer = can_only_be_issuer(unit) || (mark.is(U'-') && unit.upper && unit.word.letters() >= 2);
    if (!issuer || (!blank && !unit.touches())) return false;
    note_gap(unit);
    match.repairs |= blank ? repair::missing_dash : repair::dash;
    words = ahead;
    return read_group(unit);
}

/// "NQ-HĐ-" at the end of a line and "ND" on the next: the two halves of one group.
bool number_reader::accept_hyphenated_end(token const& joint, token const& next, tokenizer behind) {
    struct halves {
        syllable first, second, whole;
    };
    constexpr std::array groups{halves{"HĐ"_vn, "ND"_vn, "HĐND"_vn}, halves{"UB"_vn, "ND"_vn, "UBND"_vn},
                                halves{"HĐN"_vn, "D"_vn, "HĐND"_vn}, halves{"UBN"_vn, "D"_vn, "UBND"_vn}};
    if (!joint.touches() || !next.upper || match.groups == 0) return false;
    auto const found = std::find_if(groups.begin(), groups.end(), [&](halves const& each) {
        return last_word_.is(each.first) && next.is(each.second);
    });
    if (found == groups.end() || last_word_.where.end != match.where.end) return false;
    note_gap(next);
    extend(next);
    if (keep != nullptr) write(keep->symbol.back(), next, false);
    last_word_ = next;
    last_word_.word = found->whole;
    if (match.groups == 1) first_word_ = found->whole;
    if (match.groups == 2) second_word_ = found->whole;
    if (match.groups == 1) first_group_.end = next.where.end;
    words = behind;
    return true;
}

/// "NĐ-CP3 ngày", "QĐ-TTg12": the mark of a footnote; who signs so has no number.
bool number_reader::is_glued_note(token const& t, tokenizer const& behind) const noexcept {
    constexpr std::size_t most_digits = 2;
    bool const of_issuer = last_word_.word == "CP"_vn || last_word_.word == "TTg"_vn;
    if (!t.is(token_kind::number) || !of_issuer || t.digits() > most_digits || match.groups == 0) return false;
    auto const next = behind.peek();
    bool const goes_on = next && next.touches() && (!next.is(token_kind::mark) || next.is(U'-') || next.is(U'/'));
    return last_word_.where.end == match.where.end && !goes_on;
}

} // namespace cchc::detail
