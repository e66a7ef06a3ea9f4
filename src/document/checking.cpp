// SPDX-License-Identifier: BSL-1.0
#include "document/checking.hpp"

#include <algorithm>
#include <utility>

#include <cchc/text/plain_text.hpp>

namespace cchc::detail {
namespace {

/// Whether nothing but "số" and marks stands between the name of the type and the number.
bool stands_directly_before(std::string_view text, span type, span number) noexcept {
    if (type.empty() || type.end > number.begin) return false;
    tokenizer words{text.substr(0, number.begin), text_format::plain, type.end};
    unsigned count = 0;
    for (auto t = words.next(); t; t = words.next())
        if (++count > 3 || !(t.is("số"_vn) || t.is(U':') || t.is(U'.'))) return false;
    return true;
}

bool is_law(validity const& applies, partial_date issued) {
    return (!applies.from || *applies.from <= issued.first()) && (!applies.until || issued.last() <= *applies.until);
}

bool is_open(validity const& applies) noexcept {
    return !applies.from && !applies.until;
}

} // namespace

cited_document parts_of(std::string_view text, citation_match const& match, citation const& c) {
    cited_document parts;
    parts.c = &c;
    parts.match = match;
    parts.names_type = match.where.contains(match.type_words) &&
                       stands_directly_before(text, match.type_words, match.number.where);
    parts.own_date = !match.date_words.empty() && match.where.contains(match.date_words);
    parts.own_issuer = !match.issuer.empty() && match.where.contains(match.issuer) &&
                       match.issuer.begin >= match.number.where.end;
    parts.is_short = match.kind == citation_kind::back_reference || match.short_number;
    return parts;
}

cited_document alone(citation const& c) {
    cited_document parts;
    parts.c = &c;
    parts.match.where = c.where;
    parts.match.number.where = c.where;
    parts.match.date_words = c.where;
    parts.match.kind = c.kind;
    parts.names_type = c.type != document_type::unknown && c.number.has_value();
    parts.own_date = c.date.has_value() || c.impossible_date;
    parts.own_issuer = !c.issuer.empty();
    parts.is_short = c.kind == citation_kind::back_reference;
    return parts;
}

std::optional<partial_date> day_of(citation const& c) {
    auto const year = c.number ? c.number->year : std::nullopt;
    if (c.date && (!year || c.date->year() == int{*year})) return c.date;
    if (!year) return std::nullopt;
    auto const made = make_partial_date(*year);
    return made ? std::optional{*made} : std::nullopt;
}

bool checking::is_on(std::string_view rule) const noexcept {
    auto const* const r = view.options.rules.find(rule);
    return r != nullptr && r->on;
}

void checking::add(std::string_view rule, span where, std::string vietnamese, std::string english) {
    auto const day = view.day ? std::optional{partial_date{*view.day}} : std::nullopt;
    add_cited(rule, day, where, std::move(vietnamese), std::move(english));
}

void checking::add_cited(std::string_view rule, std::optional<partial_date> issued, span where, std::string vietnamese,
                         std::string english) {
    auto const* const r = view.options.rules.find(rule);
    if (r == nullptr || !r->on) return;
    if (!is_open(r->applies) && (!issued || !is_law(r->applies, *issued))) return;
    finding_list{*r, found_}.add(where, std::move(vietnamese), std::move(english));
}

std::string quoted(std::string_view text, span where) {
    constexpr std::size_t longest = 80;
    auto words = plain_text(text, where, text_format::plain);
    if (words.size() > longest) {
        auto end = longest;
        while (end != 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
        words.resize(end);
        words += "…";
    }
    return '"' + words + '"';
}

} // namespace cchc::detail
