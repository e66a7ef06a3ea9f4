// SPDX-License-Identifier: BSL-1.0
// Numbers whose serial no slash or hyphen parts from the symbol, or a hyphen from what belongs to it.
#include <algorithm>
#include <array>

#include "citation/number_reader.hpp"
#include "citation/short_number.hpp"
#include "citation/type_letters.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// What stands behind the slash of "09-NQ/TU", "1141-TC/QĐ": the letters of a body of the Party, or a type.
bool stands_behind_dash(std::string_view unit) noexcept {
    auto const last = unit.substr(unit.size() < 2 ? 0 : unit.size() - 2);
    return last == "TW" || last == "TU" || unit == "HU" || unit == "ĐU" ||
           type_of_letters(unit) != document_type::unknown;
}

/// Whether the state writes the year into the numbers of a type.
bool may_have_year(document_type type) noexcept {
    return is_numbered_by_year(type) || type == document_type::decision || type == document_type::resolution ||
           type == document_type::directive;
}

} // namespace

/// "25 TTg", "26 CP": one of those who signed with their letters alone, a blank behind the serial of a named document.
bool number_reader::is_parted_by_blank(token const& letters, tokenizer behind) const noexcept {
    constexpr std::array issuers{"CP"_vn, "TTg"_vn, "HĐBT"_vn, "HĐCP"_vn, "HĐNN"_vn, "SL"_vn};
    auto const next = behind.peek();
    bool const goes_on = next.touches() && (next.is(U'/') || next.is(U'-') || next.is(token_kind::number));
    bool const near = letters.before == gap::blank || letters.before == gap::line;
    return context_ == number_context::named && near && !goes_on && is_symbol_word(letters) &&
           std::find(issuers.begin(), issuers.end(), letters.word) != issuers.end();
}

/// "1588 TTr-SGTVT", "1815 QĐ/CTN", "49/2025 TT-BCT": the letters of a type and a unit, a blank in front. The Party's own are "8 QĐ/TU".
bool number_reader::is_type_parted_by_blank(token const& letters, tokenizer behind) const noexcept {
    constexpr std::array state{"CTN"_vn, "UBND"_vn, "HĐND"_vn, "TTg"_vn, "CP"_vn};
    bool const near = letters.before == gap::blank || letters.before == gap::line;
    if (context_ != number_context::named || !near || !letters.capital || !is_symbol_word(letters)) return false;
    auto const joint = behind.next();
    auto const unit = behind.next();
    if (!joint.touches() || !unit.touches() || !is_symbol_word(unit)) return false;
    bool const joins =
        joint.is(U'-') || (joint.is(U'/') && std::find(state.begin(), state.end(), unit.word) != state.end());
    return joins && type_of_letters(surface(words.text(), letters.where)) != document_type::unknown;
}

/// "64 TC/TCT", "2609QĐ/UBND", "09NQ/TU", "412SNV/TCBC", "25 TTg": letters behind the serial, and nothing between them.
bool number_reader::skip_missing_separator(token const& letters, tokenizer behind) noexcept {
    if (is_parted_by_blank(letters, behind)) {
        match.repairs |= repair::missing_dash;
        first_separator_ = U'-';
        return true;
    }
    if (is_type_parted_by_blank(letters, behind)) {
        match.repairs |= repair::missing_dash;
        first_separator_ = U'/';
        return true;
    }
    bool const may_be_symbol = letters.touches() ? is_symbol_word(letters) : letters.upper;
    if (!may_be_symbol || letters.word.letters() < 2 || letters.before > gap::blank) return false;
    auto const joint = behind.next();
    auto const unit = behind.next();
    if (!joint.touches() || !unit.touches() || !unit.upper) return false;
    if (letters.touches()) {
        bool const typed = type_of_word(letters.word) != document_type::unknown;
        bool const office = context_ == number_context::named && joint.is(U'/') && letters.word.letters() >= 3;
        if (!(typed && (joint.is(U'/') || joint.is(U'-'))) && !office) return false;
        bool const dash = !typed || (joint.is(U'/') && stands_behind_dash(surface(words.text(), unit.where)));
        match.repairs |= repair::missing_dash;
        first_separator_ = dash ? U'-' : U'/';
        return true;
    }
    if (!joint.is(U'/')) return false;
    match.repairs |= repair::spacing;
    first_separator_ = U'-';
    return true;
}

/// Whether a year that hyphens part is next: "24-2014-NĐ-CP", "24-2014/NĐ-CP".
bool number_reader::dashed_year_follows(token const& year, tokenizer behind) const noexcept {
    constexpr unsigned most_digits = 3; // "2010-2014" are years
    if (!is_announced() || match.serial_digits > most_digits || !is_year(year) || !year.touches()) return false;
    auto const joint = behind.next();
    auto const type = behind.next();
    return (joint.is(U'-') || joint.is(U'/')) && joint.touches() && type.touches() && type.upper &&
           may_have_year(type_of_word(type.word));
}

/// "01-10/2025/CV-TKV", "2025-005/SAV-CHQ": enterprises part the serials of their letters. Moves in front of the slash.
bool number_reader::accept_dashed_serial(token const& dash, tokenizer behind) noexcept {
    constexpr std::size_t most_digits = 6;
    if (context_ != number_context::named || !dash.is(U'-') || !dash.touches()) return false;
    auto const second = behind.next();
    bool const fits = second.is(token_kind::number) && second.touches() && second.digits() <= most_digits &&
                      behind.peek().is(U'/') && behind.peek().touches();
    if (!fits || dashed_year_follows(second, behind)) return false;
    serial_is_dashed_ = true;
    note_dash(dash);
    words = behind;
    return true;
}

} // namespace cchc::detail
