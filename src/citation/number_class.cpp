// SPDX-License-Identifier: BSL-1.0
// What the symbol of a number means: its family and the type of the document.
#include <algorithm>
#include <array>

#include "citation/assembly_term.hpp"
#include "citation/issue_day.hpp"
#include "citation/number_reader.hpp"
#include "citation/short_number.hpp"
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

/// "A05", "V03", "C06", "PA08", "PC01": the units of the police, by a letter and two digits; P stands for those of a province.
bool is_police_unit(std::string_view group) noexcept {
    constexpr std::string_view letters = "ABCHKTVX";
    auto const is_digit = [](char c) { return c >= '0' && c <= '9'; };
    if (group.size() == 4 && group.front() == 'P') group.remove_prefix(1);
    return group.size() == 3 && letters.find(group[0]) != std::string_view::npos && is_digit(group[1]) &&
           is_digit(group[2]);
}

} // namespace

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

/// The day that follows.
std::optional<partial_date> number_reader::day_of_issue() const noexcept {
    if (!words.peek().is("ngày"_vn) || !is_near(words.peek())) return std::nullopt;
    auto const date = match_issue_day(words);
    return date && date->value && date->value->is_complete() ? date->value : std::nullopt;
}

/// "số 327-CT ngày 15/9/1992"
bool number_reader::is_of_chairman() const noexcept {
    if (first_word_ != "CT"_vn || last_word_.where.end < first_group_.end) return false;
    auto const day = day_of_issue();
    return day && day->year() <= last_year_of_council;
}

/// Whether a symbol in small letters is one: a type and an issuer; a term of the National Assembly, "57/2024/qh15"; behind the name of a
/// type the letters of who signs alone, or several groups of letters; else several groups that are no words, "vpcp-kgvx".
bool number_reader::is_certain_in_small_letters(bool term) const noexcept {
    if (match.groups > 1 && first_type_ != document_type::unknown) return true;
    if (match.groups == 1 && term && match.year != 0) return true;
    bool const named = context_ == number_context::named;
    if (match.year != 0) return false;
    if (match.groups == 1) return named && is_historic_issuer();
    bool const known = named ? are_letters_ && has_initials_ : are_initials_ && first_word_.letters() > 2; // "2/tp-hcm"
    return first_separator_ == U'/' && known && first_word_.letters() > 1;
}

/// The same behind a hyphen: 14-CP, 15-NQ/TW, 02-TANDTC-VKSNDTC/TTLT.
bool number_reader::classify_dashed(std::string_view group) {
    if (is_letter_by_name(group)) {
        match.family = number_family::letter;
        match.type = document_type::official_letter;
        match.repairs |= repair::dash;
        return true;
    }
    bool const announced = is_announced();
    auto const refuse = [&] { return fail(errc::document_symbol, first_group_.begin); };
    if (match.groups == 1 && announced && (is_historic_issuer() || is_of_chairman())) {
        match.family = number_family::historic;
        return true;
    }
    if (match.groups == 1) { // "công văn số 436-TN ngày 28-02-1964", "Thông tư số 18-NV của Bộ Nội vụ"
        bool const owned = words.peek().is("của"_vn) && is_plausible_authority();
        if (context_ != number_context::named || first_word_.letters() < 2 || !(owned || day_of_issue()))
            return refuse();
        match.family = number_family::letter;
        if (match.type == document_type::unknown) match.type = document_type::official_letter;
        match.repairs |= repair::dash;
        return true;
    }
    match.family = match.type != document_type::unknown ? number_family::party : number_family::historic;
    if (match.type == document_type::unknown) match.type = last_type_;
    bool const of_council = first_word_ == "LCT"_vn && second_word_ == "HĐNN"_vn; // 41-LCT/HĐNN8
    return announced || match.type != document_type::unknown || of_council ? true : refuse();
}

/// "70/2006/QH111": the mark of a footnote behind a term is passed over.
void number_reader::mend_term() {
    auto const digits = surface(words.text(), {last_word_.where.end, match.where.end});
    auto const term = term_without_stray_digit(digits, match.year);
    if (!term) return;
    match.repairs |= repair::stray_digit;
    if (keep == nullptr) return;
    auto& group = keep->symbol.back();
    group.replace(group.size() - digits.size(), digits.size(), std::to_string(*term));
}

/// Tells the family, and refuses what no family has.
bool number_reader::classify() {
    auto const text = words.text();
    auto const refuse = [&] { return fail(errc::document_symbol, first_group_.begin); };
    bool const announced = is_announced();
    bool const term = last_word_.where.end < match.where.end &&
                      (last_word_.word == national_assembly || last_word_.word == standing_committee);
    if (first_is_lower_ && !is_certain_in_small_letters(term)) return refuse();
    match.type = first_type_;
    auto const group = surface(text, first_group_);
    constexpr std::uint8_t longest_serial = 6; // a declaration of customs has more digits, 103456789120/A11
    bool const may_be_of_police = first_separator_ == U'/' && match.year == 0 && match.serial_digits <= longest_serial;
    if (may_be_of_police && is_police_unit(group)) { // "A05" may be a flat, too
        match.family = number_family::letter;
        match.type = document_type::official_letter;
        bool const of_province = group.size() == 4 && match.groups > 1 && announced;
        return context_ == number_context::named || of_province || day_of_issue() ? true : refuse();
    }
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
    bool const of_state = names_directive_issuer(second_word_) || is_numbered_by_year(match.type);
    bool const parts_its_serial = match.type == document_type::unknown ||
                                  match.type == document_type::official_letter || (match.year != 0 && !of_state);
    if (serial_is_dashed_ && !parts_its_serial) return refuse();
    if (first_separator_ == U'-') return classify_dashed(group);
    if (match.year != 0 && term) {
        match.family = number_family::assembly;
        mend_term();
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
        if (match.groups == 1 && first_word_.letters() == 1) return refuse(); // "24/2014/N Đ-CP"
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
    if (first_word_ == "QDD"_vn) { // as keyed for QĐ
        match.family = number_family::individual;
        match.type = document_type::decision;
        match.repairs |= repair::diacritics;
        return true;
    }
    match.family = number_family::letter;
    match.type = document_type::official_letter;
    return first_word_.letters() >= 2 ? true : refuse();
}

bool is_type_confirmed(tokenizer words, document_number_match const& number, document_type type) noexcept {
    if (!has(number.repairs, repair::missing_dash) || number.groups < 2 || number.type == type) return true;
    constexpr int most_tokens = 4; // 49/2025 TT
    auto last = words.next();
    for (int i = 1; i < most_tokens; ++i) {
        auto const t = words.next();
        if (t.is(token_kind::word)) return !last.is(token_kind::number) || t.touches();
        last = t;
    }
    return true;
}

} // namespace cchc::detail
