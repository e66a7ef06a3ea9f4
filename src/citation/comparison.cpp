// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/comparison.hpp>

#include <algorithm>

#include <cchc/citation/law_titles.hpp>

#include "agency/name_key.hpp"
#include "citation/issuer_agreement.hpp"
#include "citation/number_identity.hpp"
#include "citation/title_key.hpp"

namespace cchc {

namespace detail {

bool is_local(document_number const& number) {
    auto const issuers = number.issuers();
    return std::any_of(issuers.begin(), issuers.end(), [](auto const& letters) {
        bool const department = letters.size() >= 3 && letters.front() == 'S' && letters != "SHTT"; // SNV, SGD&ĐT
        return department || letters == "UBND" || letters == "HĐND" || letters == "UB" || letters == "CTUBND" ||
               letters == "TU" || letters == "HU";
    });
}

bool identifies(document_number const& number) {
    if (!number.serial) return false;
    if (number.family == number_family::assembly) return true;
    return number.family == number_family::normative && number.year && !number.issuers().empty() && !is_local(number);
}

} // namespace detail

namespace {

bool is_full(std::optional<partial_date> const& date) noexcept {
    return date && date->precision() == date_precision::day;
}

/// The year of the date, or that in the number; 0: none.
int year_of(citation const& c) {
    if (c.date) return c.date->year();
    return c.number && c.number->year ? *c.number->year : 0;
}

bool dates_allow(citation const& a, citation const& b) {
    if (a.date && b.date && !a.date->overlaps(*b.date)) return false;
    return year_of(a) == 0 || year_of(b) == 0 || year_of(a) == year_of(b);
}

/// A law is its title; there is one constitution at a time.
bool same_name(citation const& a, citation const& b, law_titles const& titles) {
    if (a.type == document_type::constitution && b.type == document_type::constitution) return true;
    return !a.title.empty() && !b.title.empty() && detail::same_title(titles, a, b);
}

/// "UBND tỉnh Sơn La", and not "UBND tỉnh": of which place there is one.
bool names_place(std::string_view issuer) {
    auto const places = detail::split(detail::without_post(issuer)).places;
    return std::any_of(places.begin(), places.end(), [](auto const& place) { return !place.key.empty(); });
}

match_kind compare_numbered(citation const& a, citation const& b, bool same_issuer) {
    auto const& x = *a.number;
    auto const& y = *b.number;
    bool const one_is_short = x.issuers().empty() != y.issuers().empty() && x.family != number_family::assembly &&
                              y.family != number_family::assembly;
    if (!same_number(x, y)) {
        bool const fits = one_is_short && x.serial == y.serial && x.year == y.year && x.type() == y.type();
        return fits ? match_kind::short_match : match_kind::none;
    }
    if (detail::identifies(x)) return match_kind::same_document;
    bool const same_day = x.serial && is_full(a.date) && is_full(b.date);
    bool const one_issuer = !detail::is_local(x) || (same_issuer && names_place(a.issuer));
    return same_day && one_issuer ? match_kind::same_document : match_kind::short_match;
}

/// In whatever order they are named.
bool same_places(citation const& a, citation const& b) {
    if (a.provisions.size() != b.provisions.size()) return false;
    if (a.provisions == b.provisions) return true;
    auto x = a.provisions;
    auto y = b.provisions;
    auto const in_order = [](provision const& p, provision const& q) { return document_order(p, q) < 0; };
    std::sort(x.begin(), x.end(), in_order);
    std::sort(y.begin(), y.end(), in_order);
    return x == y;
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
    return match_type(a, b, law_titles::national());
}

match_kind match_type(citation const& a, citation const& b, law_titles const& titles) {
    if (a.kind == citation_kind::back_reference || b.kind == citation_kind::back_reference) return match_kind::none;
    bool const types_allow = a.type == b.type || a.type == document_type::unknown || b.type == document_type::unknown;
    auto const issuers = detail::agreement_of_issuers(a.issuer, b.issuer);
    if (!types_allow || !dates_allow(a, b) || issuers == detail::agreement::none) return match_kind::none;
    auto kind = match_kind::none;
    bool const other_title = !a.title.empty() && !b.title.empty() && !detail::same_title(titles, a, b);
    if (a.number && b.number && !other_title) {
        kind = compare_numbered(a, b, issuers == detail::agreement::same);
    } else if (same_name(a, b, titles)) {
        kind = year_of(a) != 0 && year_of(b) != 0 ? match_kind::same_document : match_kind::short_match;
    }
    return kind == match_kind::same_document && same_places(a, b) ? match_kind::exact : kind;
}

} // namespace cchc
