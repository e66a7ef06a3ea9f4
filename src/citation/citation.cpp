// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/citation.hpp>

#include <utility>

#include <cchc/citation/law_titles.hpp>
#include <cchc/text/plain_text.hpp>

#include "citation/assembly_term.hpp"
#include "citation/provision_paths.hpp"
#include "citation/start_scanner.hpp"
#include "citation/well_formed.hpp"

namespace cchc {
namespace {

/// The government alone issues decrees: a short "Nghị định 37/2025" can be nothing but 37/2025/NĐ-CP. The symbol of a law has no letters
/// of its type, and the term of its National Assembly is not said.
document_number complete_short_number(std::string_view text, document_number_match const& match, text_format format) {
    constexpr std::uint16_t this_year = 2026;
    document_number number;
    number.family = number_family::normative;
    number.serial = match.serial;
    number.serial_digits = match.serial_digits;
    if (auto const last = detail::token_before(text, format, match.where.end); last.is(token_kind::word))
        number.suffix = plain_text(text, last.where, format); // of 22C
    if (match.year != 0) number.year = match.year;
    bool const by_term =
        match.type == document_type::law || match.type == document_type::code || match.type == document_type::ordinance;
    auto const letters =
        letters_of(match.type, boost::gregorian::date{match.year != 0 ? match.year : this_year, 12, 31});
    if (!by_term && !letters.empty()) number.symbol.emplace_back(letters);
    if (match.type == document_type::decree && match.year != 0) number.symbol.emplace_back("CP");
    return number;
}

/// "30a" of "Nghị quyết số 30a và 30c/NQ-CP": what the number behind it says but for serial and suffix.
document_number share_number(std::string_view text, citation_match const& match, text_format format) {
    auto number = to_document_number(text, match.number, format);
    auto const last = detail::token_before(text, format, match.where.end);
    number.suffix = last.is(token_kind::word) && last.touches() ? plain_text(text, last.where, format) : std::string{};
    number.part = std::nullopt;
    number.part_digits = 0;
    return number;
}

/// Whether the number of a match is that of the next in a list, whose symbol it shares.
bool shares_number(citation_match const& match) noexcept {
    bool const has_places = match.provisions.begin >= match.where.begin && !match.provisions.empty();
    return !has_places && match.number.where.begin >= match.where.end;
}

} // namespace

namespace detail {

bool is_well_formed(std::string_view text, text_format format, citation_match const& match) noexcept {
    if ((static_cast<unsigned>(match.repairs) & ~static_cast<unsigned>(repair::line_break)) != 0) return false;
    if (!match.date && !match.date_words.empty()) return false;
    if (match.kind != citation_kind::numbered) return true;
    auto const& number = match.number;
    bool const needs_type = number.family == number_family::normative || number.family == number_family::individual ||
                            number.family == number_family::party;
    if (!number.has_serial || number.serial == 0 || (needs_type && number.type == document_type::unknown)) return false;
    if (match.date && match.date->precision() == date_precision::month) return false;
    if (match.date && number.year != 0 && match.date->year() != number.year) return false;
    if (number.family == number_family::assembly) {
        auto const term = token_before(text, format, number.where.end);
        return !term.is(token_kind::number) || term_sat_in(static_cast<unsigned>(term.value), number.year);
    }
    bool const comparable = number.family == number_family::normative || number.family == number_family::individual;
    return !comparable || may_be_called(number.type, number.groups, match.type);
}

} // namespace detail

std::string_view to_string(citation_kind kind) noexcept {
    switch (kind) {
    case citation_kind::numbered: return "numbered";
    case citation_kind::titled: return "titled";
    case citation_kind::back_reference: return "back_reference";
    }
    return "";
}

citation to_citation(std::string_view text, citation_match const& match, text_format format) {
    citation c;
    c.where = match.where;
    c.kind = match.kind;
    c.type = match.type;
    c.repairs = match.repairs;
    if (match.kind == citation_kind::numbered)
        c.number = match.short_number     ? complete_short_number(text, match.number, format)
                   : shares_number(match) ? share_number(text, match, format)
                                          : to_document_number(text, match.number, format);
    if (!match.title.empty()) c.title = plain_text(text, match.title, format);
    if (match.date) c.date = match.date;
    c.impossible_date = !match.date && !match.date_words.empty();
    if (!match.issuer.empty()) c.issuer = plain_text(text, match.issuer, format);
    if (!match.provisions.empty()) {
        auto read = detail::read_paths(text, match.provisions, format);
        c.provisions = std::move(read.paths);
        c.refused_range = read.refused_range;
    }
    return c;
}

std::string to_string(citation const& c) {
    return to_string(c, law_titles::national());
}

std::string to_string(citation const& c, law_titles const& titles) {
    std::string words;
    auto const add = [&](std::string_view more) {
        if (!words.empty() && !more.empty()) words += ' ';
        words += more;
    };
    for (std::size_t i = 0; i < c.provisions.size(); ++i) {
        if (i > 0) words += ',';
        add(vietnamese(c.provisions[i]));
    }
    bool const of_regulation = !c.provisions.empty() && !c.provisions.back().units.empty() &&
                               c.provisions.back().units.front().level == provision_level::regulation;
    if (of_regulation) add("ban hành kèm theo");
    auto const title = titles.full_title(c.type, c.title);
    bool const only_initials = title == c.title && c.type == document_type::code && c.title.substr(0, 2) == "BL";
    if (!only_initials) add(vietnamese_name(c.type));
    add(title);
    if (c.number) {
        add("số");
        add(to_string(*c.number));
    }
    if (c.date) add(to_string(*c.date, date_style::words));
    if (!c.issuer.empty()) {
        add("của");
        add(c.issuer);
    }
    return words;
}

std::string_view rule_id(citation_doubt doubt) noexcept {
    switch (doubt) {
    case citation_doubt::partial_date: return "D01";
    case citation_doubt::impossible_date: return "D03";
    case citation_doubt::spacing: return "N03";
    case citation_doubt::leading_zero: return "N02";
    case citation_doubt::lookalike: return "N01";
    case citation_doubt::year_mismatch: return "N04";
    case citation_doubt::type_mismatch: return "N06";
    case citation_doubt::term_mismatch: return "N11";
    case citation_doubt::stray_letter: return "stray-letter";
    case citation_doubt::refused_range: return "range";
    }
    return "";
}

std::string_view message(citation_doubt doubt) noexcept {
    switch (doubt) {
    case citation_doubt::partial_date: return "the date has no day";
    case citation_doubt::impossible_date: return "no calendar has this date";
    case citation_doubt::spacing: return "there is a blank inside the number and symbol";
    case citation_doubt::leading_zero: return "a serial below ten takes one zero in front, no other takes any";
    case citation_doubt::lookalike: return "a letter of the symbol is not the Vietnamese one";
    case citation_doubt::year_mismatch: return "the year in the number is not that of the date";
    case citation_doubt::type_mismatch: return "the type as named is not the one in the symbol";
    case citation_doubt::term_mismatch: return "that National Assembly did not sit in the year of the number";
    case citation_doubt::stray_letter: return "a letter is glued to the name of the type";
    case citation_doubt::refused_range: return "the ends of a range do not say which provisions lie between";
    }
    return "";
}

std::vector<citation_doubt> doubts(citation const& c) {
    std::vector<citation_doubt> found;
    auto const doubt_if = [&](bool condition, citation_doubt doubt) {
        if (condition) found.push_back(doubt);
    };
    int const year = c.number && c.number->year ? *c.number->year : 0;
    bool const numbered_with_date = c.number && c.date && c.kind == citation_kind::numbered;
    doubt_if(numbered_with_date && c.date->precision() == date_precision::month, citation_doubt::partial_date);
    doubt_if(c.impossible_date, citation_doubt::impossible_date);
    doubt_if(has(c.repairs, repair::spacing), citation_doubt::spacing);
    doubt_if(has(c.repairs, repair::missing_zero | repair::superfluous_zero), citation_doubt::leading_zero);
    doubt_if(has(c.repairs, repair::lookalike | repair::diacritics), citation_doubt::lookalike);
    doubt_if(year != 0 && c.date && c.date->year() != year, citation_doubt::year_mismatch);
    auto const symbol_type = c.number ? c.number->type() : document_type::unknown;
    bool const comparable =
        c.number && (c.number->family == number_family::normative || c.number->family == number_family::individual);
    doubt_if(comparable && !detail::may_be_called(symbol_type, c.number->symbol.size(), c.type),
             citation_doubt::type_mismatch);
    auto const term = c.number ? c.number->term() : std::nullopt;
    bool const of_another_term = year != 0 && term && !detail::term_sat_in(*term, year);
    doubt_if(of_another_term || (term && has(c.repairs, repair::stray_digit)), citation_doubt::term_mismatch);
    doubt_if(has(c.repairs, repair::stray_letter), citation_doubt::stray_letter);
    doubt_if(c.refused_range, citation_doubt::refused_range);
    return found;
}

} // namespace cchc
