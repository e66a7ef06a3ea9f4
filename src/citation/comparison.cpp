// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/comparison.hpp>

#include <algorithm>

#include <cchc/citation/law_titles.hpp>
#include <cchc/text/collation.hpp>
#include <cchc/text/normal.hpp>

#include "citation/number_identity.hpp"

namespace cchc {

namespace detail {

bool is_local(document_number const& number) {
    auto const issuers = number.issuers();
    return std::any_of(issuers.begin(), issuers.end(), [](auto const& letters) {
        return letters == "UBND" || letters == "HĐND" || letters == "UB" || letters == "CTUBND" || letters == "TU" ||
               letters == "HU";
    });
}

bool identifies(document_number const& number) {
    if (number.family == number_family::assembly) return true;
    return number.family == number_family::normative && number.year && !number.issuers().empty() && !is_local(number);
}

} // namespace detail

namespace {

bool is_full(std::optional<partial_date> const& date) noexcept {
    return date && date->precision() == date_precision::day;
}

bool dates_allow(citation const& a, citation const& b) {
    if (a.date && b.date && !a.date->overlaps(*b.date)) return false;
    auto const year_of = [](citation const& c) -> int {
        if (c.date) return c.date->year();
        return c.number && c.number->year ? *c.number->year : 0;
    };
    return year_of(a) == 0 || year_of(b) == 0 || year_of(a) == year_of(b);
}

bool issuers_allow(citation const& a, citation const& b) {
    return a.issuer.empty() || b.issuer.empty() || tone_neutral_key(a.issuer) == tone_neutral_key(b.issuer);
}

/// BLHS is Bộ luật Hình sự.
std::string title_key(citation const& c) {
    auto const full = title_of_initials(c.title);
    return tone_neutral_key(full.empty() ? std::string_view{c.title} : full);
}

match_kind compare_numbered(citation const& a, citation const& b) {
    auto const& x = *a.number;
    auto const& y = *b.number;
    bool const one_is_short = x.issuers().empty() != y.issuers().empty() && x.family != number_family::assembly &&
                              y.family != number_family::assembly;
    if (!same_number(x, y)) {
        bool const fits = one_is_short && x.serial == y.serial && x.year == y.year && x.type() == y.type();
        return fits ? match_kind::short_match : match_kind::none;
    }
    if (detail::identifies(x)) return match_kind::same_document;
    bool const same_day = is_full(a.date) && is_full(b.date);
    bool const issuers_known = !a.issuer.empty() && !b.issuer.empty();
    return same_day && (issuers_known || !detail::is_local(x)) ? match_kind::same_document : match_kind::short_match;
}

} // namespace

std::string_view to_string(match_kind kind) noexcept {
    switch (kind) {
    case match_kind::none: return "none";
    case match_kind::short_match: return "short_match";
    case match_kind::same_document: return "same_document";
    case match_kind::exact: return "exact";
    }
    return "";
}

match_kind match_type(citation const& a, citation const& b) {
    if (a.kind == citation_kind::back_reference || b.kind == citation_kind::back_reference) return match_kind::none;
    bool const types_allow = a.type == b.type || a.type == document_type::unknown || b.type == document_type::unknown;
    if (!types_allow || !dates_allow(a, b) || !issuers_allow(a, b)) return match_kind::none;
    auto kind = match_kind::none;
    bool const same_title = !a.title.empty() && !b.title.empty() && title_key(a) == title_key(b);
    if (a.number && b.number) {
        kind = compare_numbered(a, b);
    } else if (same_title) {
        kind = a.date && b.date ? match_kind::same_document : match_kind::short_match;
    }
    return kind == match_kind::same_document && a.provisions == b.provisions ? match_kind::exact : kind;
}

} // namespace cchc
