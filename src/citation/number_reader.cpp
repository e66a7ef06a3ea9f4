// SPDX-License-Identifier: BSL-1.0
#include "citation/number_reader.hpp"

#include <algorithm>
#include <array>
#include <limits>

#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// Issuers that once signed with nothing but their letters: 92/CP, 217-HĐBT, 47/SL.
constexpr std::array historic_issuers{"CP"_vn,   "HĐBT"_vn, "HĐCP"_vn, "TTg"_vn,  "SL"_vn,     "LCT"_vn, "CTN"_vn,
                                      "HĐNN"_vn, "UB"_vn,   "QĐUB"_vn, "TVQH"_vn, "NQTVQH"_vn, "CT"_vn,  "SLt"_vn};

/// "QH" and "UBTVQH" come with the number of a term, "VBHN" opens the symbol of a consolidated text.
constexpr auto national_assembly = "QH"_vn;
constexpr auto standing_committee = "UBTVQH"_vn;
constexpr auto consolidated_mark = "VBHN"_vn;

std::size_t capitals(std::string_view text, token const& word, text_format format) noexcept {
    std::size_t count = 0;
    glyph_reader letters{text, format, word.where.begin};
    for (auto g = letters.next(); !g.end && g.where.end <= word.where.end; g = letters.next()) count += g.letter.upper;
    return count;
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
    if (t.mark == U'-' && surface(words.text(), t.where) != "-") match.repairs |= repair::dash;
}

void number_reader::append(token const& t) {
    extend(t);
    if (keep == nullptr) return;
    if (t.is(token_kind::mark)) {
        append_utf8(group_, t.mark);
        return;
    }
    glyph_reader letters{words.text(), words.format(), t.where.begin};
    for (auto g = letters.next(); !g.end && g.where.end <= t.where.end; g = letters.next()) {
        auto l = g.letter;
        if (l && first_is_lower_) l.upper = true;
        append_utf8(group_, l ? code_point_of(l) : g.code);
    }
}

/// Capitals, or letters that are known for what they are: TTr, QyĐ.
bool number_reader::is_symbol_word(token const& word) const noexcept {
    if (!word.is(token_kind::word)) return false;
    if (word.upper) return true; // also of more letters than a syllable has: ĐCTUBTWMTTQVN
    if (!word.word) return false;
    if (word.capital && word.word.letters() <= 10 && capitals(words.text(), word, words.format()) >= 2) return true;
    return type_of_letters(surface(words.text(), word.where)) != document_type::unknown && word.capital;
}

/// The next token; of a word to which the next is glued, "UBNDngày", what belongs to the symbol.
token number_reader::next_symbol_word(tokenizer& ahead) const noexcept {
    auto t = ahead.next();
    if (!t.is(token_kind::word) || t.upper || !t.capital) return t;
    auto const end = end_of_symbol_word(words, t);
    if (end == t.where.end) return t;
    auto cut = tokenizer{words.text().substr(0, end), words.format(), t.where.begin}.next();
    cut.before = t.before;
    if (!is_symbol_word(cut)) return t;
    ahead = ahead.from(end);
    return cut;
}

/// "01-10/2025/CV-TKV", "2025-005/SAV-CHQ": enterprises part the serials of their letters. Moves in front of the slash.
bool number_reader::accept_dashed_serial(token const& dash, tokenizer behind) noexcept {
    constexpr std::size_t most_digits = 6;
    if (context_ != number_context::named || !dash.is(U'-') || !dash.touches()) return false;
    auto const second = behind.next();
    bool const fits = second.is(token_kind::number) && second.touches() && second.digits() <= most_digits &&
                      behind.peek().is(U'/') && behind.peek().touches();
    if (!fits) return false;
    serial_is_dashed_ = true;
    words = behind;
    return true;
}

bool number_reader::read() {
    return read_serial() && read_year_and_symbol() && classify();
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

/// "25 TTg", "26 CP": one of those who signed with their letters alone, a blank behind the serial of a named document.
bool number_reader::is_parted_by_blank(token const& letters, tokenizer behind) const noexcept {
    constexpr std::array issuers{"CP"_vn, "TTg"_vn, "HĐBT"_vn, "HĐCP"_vn, "HĐNN"_vn, "SL"_vn};
    auto const next = behind.peek();
    bool const goes_on = next.touches() && (next.is(U'/') || next.is(U'-') || next.is(token_kind::number));
    bool const near = letters.before == gap::blank || letters.before == gap::line;
    return context_ == number_context::named && near && !goes_on && is_symbol_word(letters) &&
           std::find(issuers.begin(), issuers.end(), letters.word) != issuers.end();
}

/// "64 TC/TCT", "2609QĐ/UBND", "25 TTg": letters behind the serial, and nothing between them.
bool number_reader::skip_missing_separator(token const& letters, tokenizer behind) noexcept {
    if (is_parted_by_blank(letters, behind)) {
        match.repairs |= repair::missing_dash;
        first_separator_ = U'-';
        return true;
    }
    if (!letters.upper || letters.word.letters() < 2 || letters.before > gap::blank) return false;
    auto const joint = behind.next();
    auto const unit = behind.next();
    if (!joint.touches() || !unit.touches() || !unit.upper) return false;
    bool const named =
        letters.touches() && type_of_letters(surface(words.text(), letters.where)) != document_type::unknown;
    if (!(joint.is(U'/') && !letters.touches()) && !(named && (joint.is(U'/') || joint.is(U'-')))) return false;
    match.repairs |= letters.touches() ? repair::missing_dash : repair::spacing;
    first_separator_ = letters.touches() ? U'/' : U'-';
    return true;
}

bool number_reader::read_serial() {
    auto t = words.next();
    match.where = t.where;
    if (is_announced() && skip_blank_serial(t)) {
        first_separator_ = U'/';
        return true;
    }
    if (!t.is(token_kind::number)) return fail(t ? errc::document_serial : errc::empty_input, t.where.begin);
    constexpr auto too_large = std::numeric_limits<std::uint64_t>::max();
    if (t.value == too_large) return fail(errc::out_of_range, t.where.begin);
    match.has_serial = true;
    match.serial = t.value;
    auto const digits = t.digits();
    match.serial_digits = static_cast<std::uint8_t>(std::min<std::size_t>(digits, 20));
    bool const zero_first = words.text()[t.where.begin] == '0';
    auto ahead = words;
    auto next = ahead.next();
    if (next.is(U'.') && next.touches()) {
        auto const behind_dot = ahead.next();
        if (!behind_dot.is(token_kind::number) || !behind_dot.touches() || behind_dot.digits() > 6)
            return fail(errc::document_serial, next.where.begin);
        if (keep != nullptr) keep->dotted_part = static_cast<std::uint32_t>(behind_dot.value);
        words = ahead;
        next = ahead.next();
    } else {
        if (digits == 1) match.repairs |= repair::missing_zero;
        if (zero_first && digits > 2) match.repairs |= repair::superfluous_zero;
        bool const letter = next.is(token_kind::word) && next.touches() && next.word.letters() == 1;
        auto const behind = letter ? ahead.next() : token{};
        if (letter && (behind.is(U'/') || behind.is(U'-'))) {
            if (keep != nullptr) keep->suffix = surface(words.text(), next.where);
            words = words.from(next.where.end);
            ahead = words;
            next = ahead.next();
        } else if (accept_dashed_serial(next, ahead)) {
            if (keep != nullptr) keep->suffix = surface(words.text(), {next.where.begin, words.offset()});
            ahead = words;
            next = ahead.next();
        }
    }
    if (is_announced() && skip_missing_separator(next, ahead)) return true;
    if (!next.is(U'/') && !next.is(U'-')) return fail(errc::document_symbol, next.where.begin);
    auto const widest = is_announced() ? gap::line : gap::none;
    if (next.before > widest) return fail(errc::document_symbol, next.where.begin);
    note_gap(next);
    note_dash(next);
    first_separator_ = next.mark;
    words = ahead;
    return true;
}

bool number_reader::read_year_and_symbol() {
    auto ahead = words;
    auto const year = ahead.next();
    if (first_separator_ == U'/' && is_year(year) && is_near(year)) {
        auto const slash = ahead.next();
        if ((slash.is(U'/') || slash.is(U'-')) && slash.before <= gap::line) {
            match.year = static_cast<std::uint16_t>(year.value);
            note_gap(year);
            note_gap(slash);
            if (slash.is(U'-')) match.repairs |= repair::dash;
            words = ahead;
        } else if (is_announced() && slash.upper && slash.touches() && slash.word.letters() >= 2) { // 49/2025TT-BCT
            match.year = static_cast<std::uint16_t>(year.value);
            match.repairs |= repair::missing_dash;
            words = words.from(year.where.end);
        }
    }
    return read_symbol();
}

bool number_reader::read_symbol() {
    auto const first = next_symbol_word(words);
    auto const refuse = [&] { return fail(errc::document_symbol, first.where.begin); };
    if (!first.is(token_kind::word) || !first.word || first.before > gap::line) return refuse();
    first_is_lower_ = is_announced() && !first.capital && first.touches();
    if (!first_is_lower_ && !is_symbol_word(first)) return refuse();
    if (first_is_lower_) match.repairs |= repair::letter_case;
    note_gap(first);
    first_word_ = first.word;
    if (!read_group(first)) return false;
    return read_joined_groups();
}

/// One group: letters, digits that touch them, further letters behind "&" or a touching full stop.
bool number_reader::read_group(token const& first) {
    group_.clear();
    auto const begin = first.where.begin;
    append(first);
    last_word_ = first;
    if (first.lookalike) match.repairs |= repair::lookalike;
    for (;;) {
        auto ahead = words;
        auto const t = ahead.next();
        if (t.touches() && (t.is(token_kind::number) || (t.is(token_kind::word) && (t.upper || first_is_lower_)))) {
            append(t);
            words = ahead;
            continue;
        }
        if ((t.is(U'&') && t.before <= gap::line) || (t.is(U'.') && t.touches())) {
            auto const next = ahead.next();
            bool const loose = t.is(U'&') && next.before <= gap::line;
            bool const roman = next.is("I"_vn) || next.is("V"_vn) || next.is("X"_vn); // VPCP-V.I
            bool const short_part = t.is(U'.') && next.word.letters() < 2 && !(roman && match.groups > 0);
            if (!is_symbol_word(next) || !(next.touches() || loose) || short_part) break;
            note_gap(t);
            note_gap(next);
            append(t);
            append(next);
            first_is_dotted_ = first_is_dotted_ || (match.groups == 0 && t.is(U'.'));
            words = ahead;
            continue;
        }
        if (!accept_unit(t, ahead)) break;
        words = ahead;
    }
    if (!restored_group(surface(words.text(), {begin, match.where.end})).empty()) match.repairs |= repair::diacritics;
    ++match.groups;
    if (match.groups == 1) {
        first_group_ = {begin, match.where.end};
        auto const written = surface(words.text(), first_group_);
        first_type_ = first_is_lower_ ? type_of_letters(written) : type_of_letters(surface(words.text(), first.where));
    }
    if (match.groups == 2) second_word_ = first.word;
    if (keep != nullptr) keep->symbol.push_back(group_);
    return true;
}

/// What names a unit behind a hyphen: a region, KTNN-KV XIII; a division in brackets, CSĐT(PC03); several parted by a comma, KT,HT&ĐT.
bool number_reader::accept_unit(token const& t, tokenizer& ahead) {
    if (match.groups == 0) return false;
    if (t.before == gap::blank && last_word_.word == "KV"_vn && is_roman(t)) {
        note_gap(t);
        append(t);
        return true;
    }
    if (!t.touches() || !(t.is(U'(') || t.is(U','))) return false;
    auto const unit = ahead.next();
    if (!unit.upper || !unit.touches() || unit.word.letters() < 2) return false;
    auto const joint = ahead.peek();
    if (!joint.touches()) return false;
    if (t.is(U',')) {
        if (!joint.is(U'&')) return false;
        append(t);
        append(unit);
        return true;
    }
    auto const digits = ahead.next();
    auto const close = ahead.next();
    if (!digits.is(token_kind::number) || !close.is(U')') || !close.touches()) return false;
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
        bool const short_name = next.capital && next.word.letters() <= 4;
        bool const in_lower_case = !next.capital && next.unmarked && next.word.letters() <= 5;
        return is_symbol_word(next) || short_name || first_is_lower_ || in_lower_case;
    }
    bool const issuer =
        next.upper || (first_type_ != document_type::unknown && match.groups == 1 && is_symbol_word(next));
    if (!issuer || next.word.letters() == 1) return false;
    return !(loose_left && loose_right) || (match.groups == 1 && first_type_ != document_type::unknown);
}

bool number_reader::read_joined_groups() {
    constexpr std::uint8_t most_groups = 12;
    while (match.groups < most_groups) {
        auto ahead = words;
        auto const joint = ahead.next();
        auto const next = joint.is(U'-') || joint.is(U'/') ? next_symbol_word(ahead) : token{};
        bool const slash =
            joint.is(U'/') && match.groups == 1 && joint.before <= gap::line && next.before <= gap::line &&
            is_symbol_word(next) &&
            (first_separator_ == U'-' || first_type_ != document_type::unknown || context_ == number_context::named);
        if (!slash && !(joint.is(U'-') && accept_dash(joint, next))) return true;
        note_gap(joint);
        note_gap(next);
        note_dash(joint);
        bool const usual = joint.is(first_separator_ == U'-' && match.groups == 1 ? U'/' : U'-');
        if (!usual) match.repairs |= repair::dash;
        words = ahead;
        if (!read_group(next)) return false;
    }
    return true;
}

/// Letters of one group name an authority, not a block of flats: three letters or more, two behind the name of a type, or the name of a
/// type in front of a missing issuer.
bool number_reader::is_plausible_authority() const noexcept {
    bool const digits = last_word_.where.end < first_group_.end && !first_is_dotted_;
    auto const fewest = context_ == number_context::named ? 2U : 3U;
    return (first_type_ != document_type::unknown && !digits) || (first_word_.letters() >= fewest && !digits) ||
           first_word_.letters() >= 4;
}

/// CT, the Chairman of the Council of Ministers, is also the name of many a tower block.
bool number_reader::is_historic_issuer() const noexcept {
    if (last_word_.where.end < first_group_.end) return false;
    if (first_word_ == "CT"_vn && context_ != number_context::named) return false;
    if (first_word_ == "UB"_vn && !is_announced()) return false; // "tổ 3/UB"
    return std::find(historic_issuers.begin(), historic_issuers.end(), first_word_) != historic_issuers.end();
}

/// "công văn số 1025-CVHQ".
bool number_reader::is_letter_by_name(std::string_view group) const noexcept {
    return match.groups == 1 && context_ == number_context::named && group.size() > 2 && group.substr(0, 2) == "CV";
}

/// Tells the family, and refuses what no family has.
bool number_reader::classify() {
    auto const text = words.text();
    auto const refuse = [&] { return fail(errc::document_symbol, first_group_.begin); };
    bool const announced = is_announced();
    bool const term = last_word_.where.end < match.where.end &&
                      (last_word_.word == national_assembly || last_word_.word == standing_committee);
    if (first_is_lower_ && (first_type_ == document_type::unknown || match.groups < 2)) return refuse();
    match.type = first_type_;
    auto const group = surface(text, first_group_);
    bool const tax_office = match.type == document_type::directive && match.groups >= 2 && match.year == 0 &&
                            first_separator_ == U'/' && !names_directive_issuer(second_word_);
    if (tax_office) match.type = document_type::unknown;
    bool const by_president = first_word_ == "L"_vn && second_word_ == "CTN"_vn; // the letter alone may be *Luật*
    if (by_president) match.type = document_type::order;
    bool const circular_by_several =
        match.type == document_type::circular && (second_word_ == "LT"_vn || second_word_ == "LB"_vn);
    if (circular_by_several) match.type = document_type::joint_circular;
    bool issuer_in_group = false; // NQCP
    if (match.type == document_type::unknown && match.groups == 1) {
        match.type = type_of_letters(group.substr(0, type_before_missing_dash(group)));
        issuer_in_group = match.type != document_type::unknown;
        if (issuer_in_group) match.repairs |= repair::missing_dash;
    }
    if (match.type != document_type::unknown && !issuer_in_group) {
        auto const exact = letters_of(match.type, boost::gregorian::date{2026, 1, 1});
        if (!exact.empty() && group.size() < exact.size() && syllable{exact}.unmarked() == syllable{group}.unmarked())
            match.repairs |= repair::diacritics;
    }
    bool const parts_its_serial = match.type == document_type::unknown || match.type == document_type::official_letter;
    if (serial_is_dashed_ && !parts_its_serial) return refuse();
    if (first_separator_ == U'-') {
        if (is_letter_by_name(group)) {
            match.family = number_family::letter;
            match.type = document_type::official_letter;
            match.repairs |= repair::dash;
            return true;
        }
        if (match.groups == 1) {
            match.family = number_family::historic;
            bool const known = is_historic_issuer();
            return announced && known ? true : refuse();
        }
        match.family = match.type != document_type::unknown ? number_family::party : number_family::historic;
        return announced || match.type != document_type::unknown ? true : refuse();
    }
    if (match.year != 0 && term) {
        match.family = number_family::assembly;
        if (match.groups == 1)
            match.type = last_word_.word == standing_committee ? document_type::resolution : document_type::unknown;
        return true;
    }
    if (first_word_ == consolidated_mark) {
        match.family = number_family::consolidated;
        return match.groups >= 2 || announced ? true : refuse();
    }
    if (match.year != 0) {
        match.family = number_family::normative;
        return announced || match.type != document_type::unknown ? true : refuse();
    }
    if (match.type != document_type::unknown &&
        (match.groups >= 2 || first_is_dotted_ || has(match.repairs, repair::missing_dash))) {
        match.family = number_family::individual;
        return true;
    }
    if (match.groups == 1) {
        bool const known = is_historic_issuer();
        match.family = known ? number_family::historic : number_family::letter;
        if (!announced && !(known && match.has_serial)) return refuse();
        if (!match.has_serial && match.type == document_type::unknown) return refuse(); // "Số: …/PXL" on a form
        if (!known && !is_plausible_authority()) return refuse();
        if (!known) match.type = match.type != document_type::unknown ? match.type : document_type::official_letter;
        return true;
    }
    match.family = number_family::letter;
    match.type = document_type::official_letter;
    return first_word_.letters() >= 2 ? true : refuse();
}

} // namespace cchc::detail
