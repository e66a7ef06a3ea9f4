// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/compose.hpp>

#include <algorithm>
#include <limits>

#include <cchc/text/glyph.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

bool same_series(document_number a, document_number b) {
    for (auto* const each : {&a, &b}) {
        each->serial = 1;
        each->suffix.clear();
        each->part.reset();
        if (each->family == number_family::assembly) each->year.reset(); // the symbol has the term, and that counts
    }
    return a.family == b.family && same_number(a, b);
}

bool cited_by_name(document_type type) noexcept {
    return type == document_type::constitution || type == document_type::code || type == document_type::law ||
           type == document_type::ordinance;
}

char32_t small(char32_t c) noexcept {
    if (auto const at = detail::upper_alphabet.find(c); at != std::u32string_view::npos)
        return detail::lower_alphabet[at];
    if (auto const at = detail::upper_vowels.find(c); at != std::u32string_view::npos) return detail::lower_vowels[at];
    return c;
}

/// With a small first letter, unless the words stand in capitals.
std::string inside_sentence(std::string_view words) {
    glyph_reader reader{words};
    auto const first = reader.next();
    auto const second = reader.next();
    if (first.end || second.letter.upper) return std::string{words};
    std::string small_words;
    append_utf8(small_words, small(first.code));
    return small_words.append(words.substr(first.where.end));
}

/// "V/v" is short for "về việc" and stands above a letter only.
std::string title_inside_sentence(std::string_view title) {
    if (title.starts_with("V/v ") || title.starts_with("V/V ")) return "về việc" + std::string{title.substr(3)};
    return inside_sentence(title);
}

} // namespace

result<document_number> next_number(std::span<document_number const> used, document_number const& series) {
    std::uint64_t highest = 0;
    for (auto const& each : used)
        if (each.serial && same_series(each, series)) highest = std::max(highest, *each.serial);
    if (highest == std::numeric_limits<std::uint64_t>::max()) return failure{errc::document_serial, 0};
    document_number next = series;
    next.serial = highest + 1;
    next.serial_digits = static_cast<std::uint8_t>(std::max<std::size_t>(2, std::to_string(highest + 1).size()));
    next.suffix.clear();
    next.part.reset();
    next.part_digits = 0;
    return next;
}

std::string first_mention(document const& d) {
    if (cited_by_name(d.type) && !d.title.empty()) return later_mention(d);
    auto words = to_string(to_citation(d));
    if (!d.title.empty()) words += ' ' + title_inside_sentence(d.title);
    return words;
}

std::string later_mention(document const& d) {
    citation c;
    c.type = d.type;
    if (cited_by_name(d.type) && !d.title.empty()) c.title = d.title;
    else c.number = d.number;
    return to_string(c);
}

document with_issuer_names(document d, agency_directory const& directory) {
    auto const stated = date_of(d);
    auto const day = stated ? to_date(*stated) : std::nullopt;
    if (!day) return d;
    for (auto& issuer : d.issuers)
        if (auto const id = directory.find(issuer.name, *day).id()) issuer.name = directory.by_id(*id)->name_on(*day);
    return d;
}

std::string bilingual_name(document_type type) {
    auto const name = vietnamese_name(type);
    return name.empty() ? std::string{} : std::string{name} + " (" + std::string{english_name(type)} + ')';
}

} // namespace cchc
