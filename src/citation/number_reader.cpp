// SPDX-License-Identifier: BSL-1.0
#include "citation/number_reader.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "citation/type_letters.hpp"
#include "citation/word_steps.hpp"
#include "text/glyph_kinds.hpp"

namespace cchc::detail {
namespace {

std::size_t capitals(std::string_view text, token const& word, text_format format) noexcept {
    std::size_t count = 0;
    glyph_reader letters{text, format, word.where.begin};
    for (auto g = letters.next(); !g.end && g.where.end <= word.where.end; g = letters.next()) count += g.letter.upper;
    return count;
}

/// "ƯBND"
void restore_committee(token& word) noexcept {
    if (!has_horn_for_committee(word)) return;
    word.word = without_horn(word.word);
    word.lookalike = true;
}

/// "QĐ_UBND", "NĐ¬CP": what typists and programs put for a hyphen: Word's optional one, the modifier letter, the long vowel of Japanese.
bool is_like_dash(token const& t) noexcept {
    return t.is(U'_') || t.is(U'\u00AC') || t.is(U'\u02D7') || t.is(U'\u30FC');
}

} // namespace

bool number_reader::fail(errc code, std::size_t offset) noexcept {
    why = code;
    failed_at = offset;
    return false;
}

void number_reader::note_gap(token const& t) noexcept {
    if (t.before == gap::blank) match.repairs |= repair::spacing;
    if (t.before >= gap::line) match.repairs |= repair::line_break;
}

void number_reader::note_dash(token const& t) noexcept {
    bool const usual = surface(words.text(), t.where) == (t.mark == U'-' ? "-" : "/");
    if ((t.mark == U'-' || t.mark == U'/') && !usual) match.repairs |= repair::dash;
}

/// Letters in the wrong case become capitals: "15-NQ/tw", and all behind a first word that is, "10/2025/Tt-Bkhcn".
void number_reader::append(token const& t) {
    extend(t);
    bool const restores_case = !t.upper && (case_is_lost_ || is_lower(t) || is_initials_in_title_case(t));
    if (restores_case && t.is(token_kind::word)) match.repairs |= repair::letter_case;
    if (keep != nullptr) write(group_, t, restores_case);
}

void number_reader::write(std::string& group, token const& t, bool in_capitals) const {
    if (t.is(token_kind::mark)) {
        append_utf8(group, t.mark);
        return;
    }
    glyph_reader letters{words.text(), words.format(), t.where.begin};
    unsigned at = 0;
    for (auto g = letters.next(); !g.end && g.where.end <= t.where.end; g = letters.next()) {
        auto l = g.letter;
        if (l && in_capitals) l.upper = true;
        if (l && t.lookalike && t.word) l.index = t.word.letter_index(at++); // UBND for ƯBND
        append_utf8(group, l ? code_point_of(l) : narrow_digit(g.code));
    }
}

/// Capitals, or letters that are known for what they are: TTr, QyĐ.
bool number_reader::is_symbol_word(token const& word) const noexcept {
    if (!word.is(token_kind::word)) return false;
    if (word.upper) return true; // also of more letters than a syllable has: ĐCTUBTWMTTQVN
    if (!word.word) return false;
    if (word.capital && word.word.letters() <= 10 && capitals(words.text(), word, words.format()) >= 2) return true;
    return word.capital && type_of_word(word.word) != document_type::unknown;
}

/// A word in small letters.
bool number_reader::is_lower(token const& word) noexcept {
    return word.is(token_kind::word) && !word.capital;
}

/// "Tt", "Nđ", "Qđ": the letters of a type, of which only the first is a capital.
bool number_reader::is_type_in_title_case(token const& word) const noexcept {
    return word.is(token_kind::word) && word.capital && !word.upper && word.where.size() > 1 &&
           capitals(words.text(), word, words.format()) == 1 && type_of_word(word.word) != document_type::unknown;
}

/// "Bkhcn", "Btc", "Cp": initials of which only the first is a capital.
bool number_reader::is_initials_in_title_case(token const& word) const noexcept {
    constexpr std::array of_two{"CP"_vn, "QH"_vn, "TW"_vn, "TU"_vn};
    if (!word.is(token_kind::word) || !word.capital || word.upper) return false;
    bool const initials = word.word.letters() >= 3 ? are_initials(word.word)
                                                   : std::find(of_two.begin(), of_two.end(), word.word) != of_two.end();
    return initials && capitals(words.text(), word, words.format()) == 1;
}

/// A further group in the wrong case: in small letters, or like the first.
bool number_reader::is_group_in_wrong_case(token const& word) const noexcept {
    if (!word.is(token_kind::word) || !word.touches() || word.word.letters() < 2) return false;
    return may_be_letters(word.word) && (case_is_lost_ || is_lower(word) || is_initials_in_title_case(word));
}

/// The next token; of a word to which the next is glued, "UBNDngày", what belongs to the symbol.
token number_reader::next_symbol_word(tokenizer& ahead) const noexcept {
    auto t = ahead.next();
    if (!t.is(token_kind::word)) return t;
    restore_committee(t);
    if (!t.capital) return t;
    auto const text = words.text();
    bool const has_tag =
        words.format() != text_format::plain && surface(text, t.where).find_first_of("<*_`[]~") != text.npos;
    if (t.upper && !has_tag && text.substr(t.where.end, 2) != "/v") return t;
    auto const end = end_of_symbol_word(words, t);
    if (end == t.where.end) return t;
    auto cut = tokenizer{words.text().substr(0, end), words.format(), t.where.begin}.next();
    cut.before = t.before;
    restore_committee(cut);
    if (!is_symbol_word(cut)) return t;
    ahead = ahead.from(end);
    return cut;
}

bool number_reader::read() {
    if (!read_serial() || !read_year_and_symbol() || !classify()) return false;
    read_addition();
    return true;
}

/// A draft leaves the serial open: "/QĐ-UBND", "…/2025/QĐ-UBND", "....../NQ-HĐND". Moves behind the slash.
bool number_reader::skip_blank_serial(token t) noexcept {
    constexpr int most_dots = 64;
    auto ahead = words;
    for (int dots = 0; dots < most_dots; ++dots) {
        if (t.before > gap::line) return false;
        if (t.is(U'/')) {
            words = ahead;
            return true;
        }
        if (!t.is(U'.') && !t.is(U'\u2026') && !t.is(U'_')) return false;
        t = ahead.next();
    }
    return false;
}

bool number_reader::read_serial() {
    auto t = words.next();
    match.where = t.where;
    if (is_announced() && skip_blank_serial(t)) {
        first_separator_ = U'/';
        return true;
    }
    if (!t.is(token_kind::number) && !(is_announced() && t.is(token_kind::word) && accept_mistaken_digits(t)))
        return fail(t ? errc::document_serial : errc::empty_input, t.where.begin);
    constexpr auto too_large = std::numeric_limits<std::uint64_t>::max();
    if (t.value == too_large) return fail(errc::out_of_range, t.where.begin);
    auto ahead = words;
    auto next = ahead.next();
    if (!next.is(token_kind::mark) && is_announced() && restore_digits(t, next)) {
        ahead = words;
        next = ahead.next();
    }
    match.has_serial = true;
    match.serial = t.value;
    if (t.lookalike) match.repairs |= repair::lookalike;
    auto const digits = t.digits();
    match.serial_digits = static_cast<std::uint8_t>(std::min<std::size_t>(digits, 20));
    auto const first_byte = words.text()[t.where.begin];
    bool const zero_first = first_byte == '0' || first_byte == 'O';
    if (next.is(U'.') && skip_stray_stop(next, ahead)) {
        ahead = words;
        next = ahead.next();
    }
    if (next.is(U'.') && next.touches()) {
        auto const behind_dot = ahead.next();
        if (!behind_dot.is(token_kind::number) || !behind_dot.touches())
            return fail(errc::document_serial, next.where.begin);
        if (behind_dot.digits() > 6) return fail(errc::out_of_range, behind_dot.where.begin);
        if (words.text()[behind_dot.where.begin] == '0') match.repairs |= repair::superfluous_zero; // 66.013
        if (keep != nullptr) {
            keep->dotted_part = static_cast<std::uint32_t>(behind_dot.value);
            keep->dotted_digits = static_cast<std::uint8_t>(behind_dot.digits());
        }
        words = ahead;
        next = ahead.next();
    } else {
        if (digits == 1) match.repairs |= repair::missing_zero;
        if (zero_first && digits > 2) match.repairs |= repair::superfluous_zero;
        bool const one_letter = next.is(token_kind::word) && next.word.letters() == 1;
        bool const raised = one_letter && !next.touches() && is_raised(words, next); // 30<sup>c</sup>/NQ-CP
        bool const letter = one_letter && (next.touches() || raised);
        auto const behind = letter ? ahead.next() : token{};
        if (letter && (behind.is(U'/') || behind.is(U'-'))) {
            if (keep != nullptr) keep->suffix = surface(words.text(), next.where);
            words = words.from(next.where.end);
            ahead = words;
            next = ahead.next();
            if (raised && next.before == gap::blank) next.before = gap::none; // the end of the tag
        } else if (letter && context_ == number_context::named && behind.capital &&
                   skip_missing_separator(behind, ahead)) { // 73A TC/TCT
            if (keep != nullptr) keep->suffix = surface(words.text(), next.where);
            words = words.from(next.where.end);
            return true;
        } else if (accept_dashed_serial(next, ahead)) {
            if (keep != nullptr)
                keep->suffix = "-" + std::string{surface(words.text(), {next.where.end, words.offset()})};
            ahead = words;
            next = ahead.next();
        }
    }
    if (is_announced() && skip_missing_separator(next, ahead)) return true;
    bool const backslash = next.is(U'\\') && next.touches() && is_announced();
    if (!next.is(U'/') && !next.is(U'-') && !backslash) return fail(errc::document_symbol, next.where.begin);
    auto const widest = is_announced() ? gap::line : gap::none;
    if (next.before > widest) return fail(errc::document_symbol, next.where.begin);
    note_gap(next);
    note_dash(next);
    if (backslash) match.repairs |= repair::dash;
    first_separator_ = backslash ? U'/' : next.mark;
    words = ahead;
    return true;
}

bool number_reader::read_year_and_symbol() {
    auto ahead = words;
    auto year = ahead.next();
    if (year.is(U'/') && is_doubled_slash(year)) {
        match.repairs |= repair::dash;
        words = ahead;
        year = ahead.next();
    }
    bool const slashed = first_separator_ == U'/' && year.is(token_kind::number);
    if (slashed && year.lookalike) match.repairs |= repair::lookalike;
    if (slashed && !is_year(year) && year.touches() && is_announced()) {
        auto const begin = words;
        if (accept_mistaken_digits(year)) {
            ahead = words;
            words = begin;
        }
    }
    if (first_separator_ == U'-' && dashed_year_follows(year, ahead)) {
        (void)ahead.next();
        match.year = static_cast<std::uint16_t>(year.value);
        match.repairs |= repair::dash;
        first_separator_ = U'/';
        words = ahead;
    } else if (slashed && is_year(year) && is_near(year)) {
        auto const slash = ahead.next();
        bool const backslash = slash.is(U'\\') && slash.touches() && is_announced();
        if ((slash.is(U'/') || slash.is(U'-') || backslash) && slash.before <= gap::line) {
            match.year = static_cast<std::uint16_t>(year.value);
            note_gap(year);
            note_gap(slash);
            note_dash(slash);
            if (!slash.is(U'/')) match.repairs |= repair::dash;
            words = ahead;
        } else if ((is_announced() && slash.upper && slash.touches() && slash.word.letters() >= 2) || // 49/2025TT-BCT
                   is_type_parted_by_blank(slash, ahead)) {
            match.year = static_cast<std::uint16_t>(year.value);
            match.repairs |= repair::missing_dash;
            words = words.from(year.where.end);
        }
    }
    return read_symbol();
}

bool number_reader::read_symbol() {
    auto first = next_symbol_word(words);
    if (first.is(U'/') && match.year != 0 && is_doubled_slash(first)) {
        match.repairs |= repair::dash;
        first = next_symbol_word(words);
    }
    auto const refuse = [&] { return fail(errc::document_symbol, first.where.begin); };
    if (!first.is(token_kind::word) || !first.word || first.before > gap::line) return refuse();
    first_is_lower_ = (is_announced() || match.year != 0) && is_lower(first) && first.touches();
    case_is_lost_ = first_is_lower_ || is_type_in_title_case(first) ||
                    (is_announced() && first.touches() && is_initials_in_title_case(first));
    if (!case_is_lost_ && !is_symbol_word(first)) return refuse();
    note_gap(first);
    first_word_ = first.word;
    if (!read_group(first)) return false;
    if (!read_joined_groups()) return false;
    read_year_behind();
    return true;
}

/// One group: letters, digits that touch them, further letters behind "&" or a touching full stop.
bool number_reader::read_group(token const& first) {
    group_.clear();
    auto const begin = first.where.begin;
    append(first);
    last_word_ = first;
    if (first_is_lower_) {
        bool const initials = are_initials(first.word);
        are_letters_ = are_letters_ && may_be_letters(first.word);
        are_initials_ = are_initials_ && initials;
        has_initials_ = has_initials_ || initials;
    }
    if (first.lookalike) match.repairs |= repair::lookalike;
    for (;;) {
        auto ahead = words;
        auto const t = ahead.next();
        if (t.touches() && is_glued_note(t, ahead)) {
            match.repairs |= repair::stray_digit;
            words = ahead;
            break;
        }
        if (t.touches() && (t.is(token_kind::number) || (t.is(token_kind::word) && (t.upper || case_is_lost_)))) {
            bool const is_next_text =
                t.is(token_kind::word) && last_word_.where.end == match.where.end; // it was cut off
            if (is_next_text || (is_seam(words.text(), words.format(), words.offset()) && !is_term(t))) break;
            append(t);
            words = ahead;
            continue;
        }
        if (t.is(U'.') && accept_numbered_office(t, ahead)) {
            words = ahead;
            continue;
        }
        if ((t.is(U'&') && t.before <= gap::line) || (t.is(U'.') && t.touches())) {
            auto const next = ahead.next();
            bool const loose = t.is(U'&') && next.before <= gap::line;
            bool const roman = next.is("I"_vn) || next.is("V"_vn) || next.is("X"_vn); // VPCP-V.I
            bool const short_part = t.is(U'.') && next.word.letters() < 2 && !(roman && match.groups > 0);
            if (t.is(U'.') && next.is(token_kind::number) && next.touches() && is_law_of_decree()) { // 110-SL/L.12
                append(t);
                append(next);
                words = ahead;
                continue;
            }
            bool const letters = is_symbol_word(next) || (case_is_lost_ && next.touches() && next.is(token_kind::word));
            if (!letters || !(next.touches() || loose) || short_part) break;
            note_gap(t);
            note_gap(next);
            append(t);
            append(next);
            first_is_dotted_ = first_is_dotted_ || (match.groups == 0 && t.is(U'.'));
            words = ahead;
            continue;
        }
        if (!accept_parted_term(t, ahead) && !accept_unit(t, ahead)) break;
        words = ahead;
    }
    if (!restored_group(surface(words.text(), {begin, match.where.end})).empty()) match.repairs |= repair::diacritics;
    ++match.groups;
    if (match.groups == 1) {
        first_group_ = {begin, match.where.end};
        auto const written = surface(words.text(), first_group_);
        first_type_ = first_is_lower_ ? type_of_letters(written) : type_of_word(first.word);
    }
    if (match.groups == 2) second_word_ = first.word;
    if (keep != nullptr) keep->symbol.push_back(group_);
    return true;
}

/// "110-SL/L12": the number of a law behind that of the decree which made it public.
bool number_reader::is_law_of_decree() const noexcept {
    return match.groups == 1 && first_word_ == "SL"_vn && last_word_.word == "L"_vn;
}

/// The number of a term, "QH<b>13</b>"; other digits behind a tag are those of a footnote, or of the next number or day.
bool number_reader::is_term(token const& t) const noexcept {
    constexpr std::array numbered{"QH"_vn, "UBTVQH"_vn, "HĐNN"_vn, "K"_vn, "L"_vn};
    return t.is(token_kind::number) && is_among(last_word_, numbered);
}

/// "38/2019/QH 14", "1211/2016/UBTVQH-13": a blank or hyphen in front of the number of the term.
bool number_reader::accept_parted_term(token const& t, tokenizer& ahead) {
    constexpr unsigned last_term = 30;
    bool const has_term = match.year != 0 && (last_word_.word == "QH"_vn || last_word_.word == "UBTVQH"_vn);
    if (!has_term || last_word_.where.end != match.where.end) return false;
    bool const dash = t.is(U'-') && t.touches();
    auto behind = ahead;
    auto const term = dash ? behind.next() : t;
    if (!term.is(token_kind::number) || term.digits() != 2 || term.value > last_term) return false;
    if (dash ? !term.touches() : term.before > gap::line) return false;
    auto const next = behind.peek();
    auto beyond = behind.from(next.where.end);
    bool const date = next.touches() && !next.is(token_kind::word) && beyond.peek().touches() &&
                      beyond.peek().is(token_kind::number); // "QH 14/6/2019"
    if (date) return false;
    ahead = behind;
    if (dash) match.repairs |= repair::dash;
    note_gap(term);
    append(term);
    return true;
}

/// What names a unit behind a hyphen: a region, KTNN-KV XIII; a division in brackets, CSĐT(PC03); several, KT,HT&ĐT, KH+TCKT.
bool number_reader::accept_unit(token const& t, tokenizer& ahead) {
    if (match.groups == 0) return false;
    if (t.before == gap::blank && last_word_.word == "KV"_vn && is_roman(t)) {
        note_gap(t);
        append(t);
        return true;
    }
    if (!t.touches() || !(t.is(U'(') || t.is(U',') || t.is(U'+'))) return false;
    auto const unit = ahead.next();
    if (!unit.upper || !unit.touches() || unit.word.letters() < 2) return false;
    auto const joint = ahead.peek();
    if (!t.is(U'(')) {
        if (!(t.is(U'+') ? is_announced() : joint.is(U'&') && joint.touches())) return false;
        append(t);
        append(unit);
        return true;
    }
    auto const digits = ahead.next();
    auto const close = ahead.next();
    if (!digits.is(token_kind::number) || !digits.touches() || !close.is(U')') || !close.touches()) return false;
    for (auto const& part : {t, unit, digits, close}) append(part);
    return true;
}

/// A hyphen between groups may have a blank on one side; on both only behind the type, where an issuer must follow.
bool number_reader::accept_dash(token const& dash, token const& next) const noexcept {
    if (!is_near(dash) || !is_near(next) || !next.is(token_kind::word) || !(next.word || next.upper)) return false;
    bool const loose_left = !dash.touches();
    bool const loose_right = !next.touches();
    if (auto at = words.from(next.where.begin); !next.upper) {
        auto const type = match_document_type(at);
        bool const letters = type && type->abbreviated && dash.touches() && next.touches(); // KL-TTr
        if (type && !letters) return false;
    }
    if (!loose_left && !loose_right) {
        if (case_is_lost_ && may_be_letters(next.word)) return true;
        bool const short_name = next.capital && next.word.letters() <= 4;
        bool const in_lower_case = !next.capital && next.unmarked && next.word.letters() <= 5;
        return is_symbol_word(next) || short_name || in_lower_case || is_initials_in_title_case(next);
    }
    bool const behind_type = first_type_ != document_type::unknown && match.groups == 1;
    bool const issuer =
        next.upper || (behind_type && (is_symbol_word(next) || (case_is_lost_ && are_initials(next.word))));
    if (!issuer || next.word.letters() == 1) return false;
    return !(loose_left && loose_right) || behind_type;
}

/// "02-TANDTC-VKSNDTC/TTLT", "7-LĐ-TT/LB": hyphens part the issuers, and a slash the type behind them.
bool number_reader::is_type_behind_issuers(token const& t) const noexcept {
    constexpr std::array joint_types{"LB"_vn, "LN"_vn, "LT"_vn, "TTLN"_vn, "TTLB"_vn};
    if (first_separator_ != U'-' || match.groups < 2 || !is_announced() || !t.touches() || !t.upper ||
        first_type_ != document_type::unknown)
        return false;
    return type_of_word(t.word) != document_type::unknown ||
           std::find(joint_types.begin(), joint_types.end(), t.word) != joint_types.end();
}

bool number_reader::read_joined_groups() {
    constexpr std::uint8_t most_groups = 12;
    auto const repairs_before = match.repairs;
    while (match.groups < most_groups) {
        auto ahead = words;
        auto joint = ahead.next();
        bool const like_dash = is_like_dash(joint) && joint.touches() && first_type_ != document_type::unknown;
        if (like_dash && ahead.peek().is(U'-') && ahead.peek().touches()) joint = ahead.next(); // QĐ¬-UBND
        if (joint.is(U'-') && joint.touches() && first_type_ != document_type::unknown) (void)accept_page_number(ahead);
        auto const next = joint.is(U'-') || joint.is(U'/') || like_dash ? next_symbol_word(ahead) : token{};
        auto const behind = ahead.peek();
        bool const goes_on = behind.touches() && (behind.is(token_kind::number) || behind.is(U'-') || behind.is(U'/'));
        bool const type_last = joint.is(U'/') && joint.touches() && is_type_behind_issuers(next) && !goes_on;
        bool const slash =
            joint.is(U'/') && match.groups == 1 && joint.before <= gap::line && next.before <= gap::line &&
            (is_symbol_word(next) || (is_announced() && joint.touches() && is_group_in_wrong_case(next))) && // 15-NQ/tw
            (first_separator_ == U'-' || first_type_ != document_type::unknown || context_ == number_context::named);
        bool const dash = joint.is(U'-') ? accept_dash(joint, next) : like_dash && next.upper && next.touches();
        if (joint.is(U'-') && next.before == gap::line && accept_hyphenated_end(joint, next, ahead)) continue;
        if (!slash && !type_last && !dash) {
            if (match.groups != 1 || !accept_mistaken_dash()) return true;
            continue;
        }
        note_gap(joint);
        note_gap(next);
        note_dash(joint);
        bool const usual = joint.is(first_separator_ == U'-' && match.groups == 1 ? U'/' : U'-');
        if (!usual || like_dash) match.repairs |= repair::dash;
        if (type_last) {
            match.repairs = repairs_before;
            last_type_ = type_of_word(next.word);
        }
        words = ahead;
        if (!read_group(next)) return false;
    }
    return true;
}

} // namespace cchc::detail
