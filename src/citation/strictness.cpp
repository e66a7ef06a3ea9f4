// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/strictness.hpp>

#include <algorithm>

#include <cchc/agency/directory.hpp>

#include "citation/assembly_term.hpp"
#include "citation/well_formed.hpp"
#include "citation/word_steps.hpp"

namespace cchc {

bool is_possible(std::string_view number) {
    return parse_document_number_lenient(number).has_value();
}

bool is_valid(document_number const& number) noexcept {
    if (!number.serial || *number.serial == 0 || number.symbol.empty()) return false;
    if (number.year && *number.year < detail::first_year_of_numbers) return false;
    auto const term = number.term();
    if (term && number.year && !detail::term_sat_in(*term, *number.year)) return false;
    bool const needs_type = number.family == number_family::normative || number.family == number_family::individual ||
                            number.family == number_family::party;
    return !needs_type || number.type() != document_type::unknown;
}

bool is_valid(citation const& c) {
    return doubts(c).empty() && (!c.number || is_valid(*c.number));
}

bool is_registered(document_number const& number, agency_directory const& directory) {
    if (!is_valid(number)) return false;
    if (number.term()) return true;
    auto const issuers = number.issuers();
    return !issuers.empty() && std::all_of(issuers.begin(), issuers.end(), [&](auto const& letters) {
        return directory.find(letters).outcome != lookup_outcome::unknown_name;
    });
}

} // namespace cchc
