// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the pages of documentation state, compared with what the library does. `pages.py` writes a call for each statement.
///
/// A value is shown as a reader writes it: text as it is, enumerators by their names, a list with "; " between, "nothing" for what is
/// absent or empty. A cell of a table is computed by the function that its column is named after, from the cell under `written`.
#pragma once

#include <compare>
#include <concepts>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <cchc/cchc.hpp>

namespace pages {

inline int looked_at = 0;
inline int wrong = 0;

inline void compare(std::string_view place, std::string_view stated, std::string_view shown) {
    ++looked_at;
    if (stated == shown) return;
    ++wrong;
    std::cout << place << ": stated: " << stated << '\n' << std::string(place.size(), ' ') << "  is:     " << shown << '\n';
}

using cchc::to_string;
inline std::string show(std::string_view text) { return text.empty() ? "nothing" : std::string{text}; }
inline std::string show(char const* text) { return show(std::string_view{text}); }
inline std::string show(std::string const& text) { return show(std::string_view{text}); }
inline std::string show(bool value) { return value ? "true" : "false"; }
inline std::string show(char value) { return {value}; }
template <std::integral Integer>
std::string show(Integer value) { return std::to_string(value); }
inline std::string show(cchc::document_type type) { return show(cchc::vietnamese_name(type)); }
inline std::string show(cchc::citation_doubt doubt) { return std::string{cchc::rule_id(doubt)}; }
inline std::string show(cchc::failure reason) { return std::string{cchc::message(reason.code)} + ", at byte " + show(reason.offset); }
inline std::string show(cchc::span where) { return "{" + show(where.begin) + ", " + show(where.end) + "}"; }
inline std::string show(std::strong_ordering order) { return order < 0 ? "less" : order > 0 ? "greater" : "equal"; }
inline std::string show(cchc::resolution_state state) {
    constexpr std::string_view names[] = {"stated", "enclosing", "resolved", "ambiguous", "unresolved"};
    return std::string{names[static_cast<std::size_t>(state)]};
}
inline std::string show(cchc::repair set) {
    constexpr std::string_view names[] = {"spacing",     "line_break",   "dash",         "lookalike",        "diacritics",
                                          "letter_case", "missing_dash", "stray_letter", "superfluous_zero", "missing_zero", "stray_digit"};
    std::string all;
    for (unsigned bit = 0; bit < std::size(names); ++bit)
        if (cchc::has(set, static_cast<cchc::repair>(1U << bit))) all += (all.empty() ? "" : ", ") + std::string{names[bit]};
    return show(all);
}
template <class Value>
    requires requires(Value const& value) { to_string(value); } && (!std::is_arithmetic_v<Value>)
std::string show(Value const& value) { return std::string{to_string(value)}; }
template <class Value>
std::string show(std::vector<Value> const& values);
template <class Value>
std::string show(std::optional<Value> const& value) { return value ? show(*value) : "nothing"; }
template <class Value>
std::string show(cchc::result<Value> const& value) { return value ? show(*value) : show(value.error()); }
template <class Value>
std::string show(std::vector<Value> const& values) {
    std::string all;
    for (auto const& each : values) all += (all.empty() ? "" : "; ") + show(each);
    return show(all);
}

/// The columns of tables. Each takes what is `written`.
namespace columns {

inline std::vector<cchc::citation_match> matches(std::string_view text) {
    std::vector<cchc::citation_match> all;
    for (auto const& each : cchc::find_citations(text)) all.push_back(each);
    return all;
}

/// The words of the citations.
inline std::string found(std::string_view text) {
    std::vector<std::string> all;
    for (auto const& each : matches(text)) all.emplace_back(surface(text, each.where));
    return show(all);
}

/// The citations in their canonical long form.
inline std::string meaning(std::string_view text) {
    std::vector<cchc::citation> all;
    for (auto const& each : matches(text)) all.push_back(to_citation(text, each));
    return show(all);
}

/// The paths of all provisions of the citations.
inline std::string places(std::string_view text) {
    std::vector<cchc::provision> all;
    for (auto const& match : matches(text))
        for (auto const& each : to_citation(text, match).provisions) all.push_back(each);
    return show(all);
}

inline std::string repairs(std::string_view text) {
    auto all = cchc::repair::none;
    for (auto const& each : matches(text)) all |= each.repairs | each.number.repairs;
    return show(all);
}

inline std::string doubts(std::string_view text) {
    std::vector<cchc::citation_doubt> all;
    for (auto const& match : matches(text))
        for (auto const each : cchc::doubts(to_citation(text, match))) all.push_back(each);
    return show(all);
}

inline std::string family(std::string_view number) { return show(cchc::parse_document_number(number).value().family); }
inline std::string key(std::string_view number) { return cchc::canonical_key(cchc::parse_document_number_lenient(number).value().number); }
inline std::string path(std::string_view place) { return show(cchc::parse_provision(place)); }

/// What the last citation refers to, short forms included.
inline std::string antecedents(std::string_view text) {
    auto const all = cchc::with_short_forms(text, matches(text));
    if (all.empty()) return "nothing";
    auto const last = cchc::resolve(text, all).back();
    std::vector<std::string> words;
    for (auto const each : last.antecedents) words.emplace_back(surface(text, all[each].where));
    return show(last.state) + (words.empty() ? "" : ": " + show(words));
}

/// Why it is not told what the last citation refers to.
inline std::string reason(std::string_view text) {
    auto const all = cchc::with_short_forms(text, matches(text));
    return all.empty() ? "nothing" : show(cchc::resolve(text, all).back().reason);
}

/// "amended_by": the kinds of the stated relations; "this amends in part" where the subject is the document that the text belongs to.
inline std::string relations(std::string_view text) {
    std::vector<std::string> all;
    for (auto const& each : cchc::find_relations(text, matches(text)))
        all.push_back((each.subject ? std::to_string(*each.subject + 1) : "this") + ' ' + show(each.kind) + ' ' +
                      std::to_string(each.object + 1) + (each.partial ? " in part" : ""));
    return show(all);
}

} // namespace columns
} // namespace pages
