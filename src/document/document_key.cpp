// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_key.hpp>

#include <algorithm>

#include <cchc/citation/find_citations.hpp>
#include <cchc/text/normal.hpp>
#include <cchc/time/date.hpp>

#include "citation/number_identity.hpp"
#include "document/issuer_key.hpp"

namespace cchc {
namespace {

void append_escaped(std::string& text, std::string_view part) {
    for (char const c : part) {
        if (c == '@') text += "%40";
        else if (c == '%') text += "%25";
        else text += c;
    }
}

std::string unescaped(std::string_view part) {
    std::string text;
    for (std::size_t i = 0; i < part.size(); ++i) {
        auto const escape = part.substr(i, 3);
        if (escape == "%40") text += '@';
        else if (escape == "%25") text += '%';
        else text += part[i];
        if (escape == "%40" || escape == "%25") i += 2;
    }
    return text;
}

std::string name_of(document_key_parts const& parts) {
    std::string name;
    bool const is_told = parts.number && parts.number->type() == parts.type;
    if (parts.type != document_type::unknown && !is_told) name = vietnamese_name(parts.type);
    auto const add = [&](std::string_view words) {
        if (!name.empty() && !words.empty()) name += ' ';
        append_escaped(name, words);
    };
    if (parts.number) add(to_string(*parts.number));
    else add(parts.title);
    return name;
}

std::string text_of(document_key_parts const& parts) {
    auto text = name_of(parts);
    if (parts.date || !parts.issuer.empty()) text += '@';
    if (parts.date) text += to_string(*parts.date);
    if (parts.issuer.empty()) return text;
    text += '@';
    append_escaped(text, parts.issuer);
    return text;
}

/// A number, perhaps behind the name of its type, or that name and a title.
void read_name(std::string_view name, document_key_parts& parts) {
    if (name.empty()) return;
    if (auto number = parse_document_number_lenient(name)) {
        parts.number = std::move((*number).number);
        return;
    }
    for (auto const& match : find_citations(name)) { // Nghị định 37/2025
        if (match.where != span{0, name.size()} || match.kind != citation_kind::numbered) break;
        auto const c = to_citation(name, match);
        parts.type = c.type;
        parts.number = c.number;
        return;
    }
    tokenizer words{name};
    auto const type = match_document_type(words);
    if (type && !type->abbreviated && type->where.begin == 0) {
        parts.type = type->type;
        name.remove_prefix(type->where.end);
        while (name.starts_with(' ')) name.remove_prefix(1);
    }
    parts.title = unescaped(name);
}

bool is_full(std::optional<partial_date> const& date) noexcept {
    return date && date->is_complete();
}

bool numbers_agree(document_number const& a, document_number const& b) {
    if (detail::is_short(a) == detail::is_short(b)) return same_number(a, b);
    return a.serial == b.serial && a.part == b.part && a.suffix == b.suffix && a.year == b.year;
}

bool names_agree(document_key const& a, document_key const& b) {
    if (a.type() != b.type() && a.type() != document_type::unknown && b.type() != document_type::unknown) return false;
    if (a.number() && b.number()) return numbers_agree(*a.number(), *b.number());
    if (!a.title().empty() && !b.title().empty()) return tone_neutral_key(a.title()) == tone_neutral_key(b.title());
    return a.empty() || b.empty() || (!a.number() && a.title().empty()) || (!b.number() && b.title().empty());
}

} // namespace

document_key::document_key(document_key_parts parts) : parts_{std::move(parts)} {
    auto& number = parts_.number;
    if (number && !number->serial) number.reset();
    if (number) {
        number->serial_digits = *number->serial < 10 ? 2 : 1;
        number->part_digits = number->part ? 1 : 0;
        parts_.title.clear();
        if (parts_.type == document_type::unknown) parts_.type = number->type();
    }
    text_ = text_of(parts_);
}

document_key::document_key(std::string_view text) : document_key{parse_document_key(text).value()} {}

result<document_key> parse_document_key(std::string_view text) {
    document_key_parts parts;
    auto const name_end = std::min(text.find('@'), text.size());
    auto const date_begin = std::min(name_end + 1, text.size());
    auto const date_end = std::min(text.find('@', date_begin), text.size());
    auto const issuer_begin = std::min(date_end + 1, text.size());
    if (auto const more = text.find('@', issuer_begin); more != std::string_view::npos)
        return failure{errc::trailing_characters, more};
    if (date_end > date_begin) {
        auto const date = parse_partial_date(text.substr(date_begin, date_end - date_begin));
        if (!date) return failure{date.error().code, date_begin + date.error().offset};
        parts.date = *date;
    }
    read_name(text.substr(0, name_end), parts);
    parts.issuer = unescaped(text.substr(issuer_begin));
    return document_key{std::move(parts)};
}

std::optional<document_key> key_of(citation const& c) {
    if (c.kind == citation_kind::back_reference) return std::nullopt;
    return document_key{document_key_parts{c.type, c.number, c.title, c.date, c.issuer}};
}

std::string label(document_key const& key) {
    std::string words{vietnamese_name(key.type())};
    auto const add = [&](std::string_view more) { words += (words.empty() || more.empty() ? "" : " ") + std::string{more}; };
    if (key.number()) add(to_string(*key.number()));
    else add(key.title());
    bool const says_year = key.number() && key.number()->year;
    if (key.date() && !says_year) add('(' + to_string(*key.date(), date_style::slashes) + ')');
    return words;
}

bool identifies(document_key const& key) {
    if (key.number() && detail::identifies(*key.number())) return key.type() != document_type::unknown;
    if (!key.number()) return !key.title().empty() && key.date();
    return is_full(key.date()) && (!key.issuer().empty() || !detail::is_local(*key.number()));
}

bool agree(document_key const& a, document_key const& b) {
    if (!names_agree(a, b)) return false;
    if (a.number() && b.number() && detail::identifies(*a.number()) && detail::identifies(*b.number())) return true;
    if (a.date() && b.date() && !a.date()->overlaps(*b.date())) return false;
    auto const year_of = [](document_key const& k) -> int { return k.number() && k.number()->year ? *k.number()->year : 0; };
    if (a.date() && year_of(b) != 0 && a.date()->year() != year_of(b) && !year_of(a)) return false;
    if (b.date() && year_of(a) != 0 && b.date()->year() != year_of(a) && !year_of(b)) return false;
    return a.issuer().empty() || b.issuer().empty() || detail::issuer_key(a.issuer()) == detail::issuer_key(b.issuer());
}

std::optional<boost::gregorian::date> earliest_issue(document_key const& key) {
    if (key.date()) return key.date()->first();
    if (!key.number() || !key.number()->year) return std::nullopt;
    auto const january = make_date(*key.number()->year, 1, 1);
    return january ? std::optional{*january} : std::nullopt;
}

} // namespace cchc
