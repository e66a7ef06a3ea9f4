// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/named_paper.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <cchc/time/find_dates.hpp>

#include "citation/word_steps.hpp"

namespace cchc {
namespace {

using detail::is_near;

/// The types of papers that have names instead of numbers.
constexpr bool is_named(document_type type) noexcept {
    using enum document_type;
    return type == scheme || type == project || type == action_programme || type == plan || type == strategy ||
           type == option_paper || type == charter || type == regulation;
}

/// Types that are also told by their date: "Biên bản họp ngày 12/3/2019".
constexpr bool is_dated(document_type type) noexcept {
    using enum document_type;
    return !is_named(type) && type != unknown && type != document && type != constitution && type != code &&
           type != law && type != ordinance;
}

/// Where the back references of each type end, the last of them; nothing for a type that none means.
using last_references = std::array<std::size_t, document_type_count>;

last_references references_without_document(std::vector<citation_match> const& matches) {
    last_references last{};
    std::array<bool, document_type_count> named{};
    for (auto const& match : matches) {
        auto const type = static_cast<std::size_t>(match.type);
        if (match.kind != citation_kind::back_reference) named[type] = true;
        else if (!named[type] && (is_named(match.type) || is_dated(match.type))) last[type] = match.where.begin;
    }
    return last;
}

/// What stands behind the name of a type.
struct paper_name {
    span title{};
    span date_words{};
    std::optional<partial_date> date;
    int words = 0;
    bool quoted = false;
};

/// The words of a name: quoted, or up to a date or the next mark.
paper_name read_name(tokenizer& words) noexcept {
    constexpr int most_words = 60;
    paper_name name;
    auto const first = words.peek();
    name.quoted = first.is(U'"') || first.is(U'\u201C');
    if (!is_near(first) || first.touches() || first.is("số"_vn)) return name;
    if (name.quoted) (void)words.next();
    for (; name.words < most_words; ++name.words) {
        auto ahead = words;
        auto const t = ahead.next();
        bool const closes = name.quoted && (t.is(U'"') || t.is(U'\u201D'));
        if (auto const date = t.is("ngày"_vn) && !name.quoted ? match_date(words) : std::nullopt) {
            name.date = date->value;
            name.date_words = date->where;
            return name;
        }
        bool const goes_on = is_near(t) && (t.is(token_kind::word) || t.is(token_kind::number) || t.is(U'-') ||
                                            t.is(U'/') || (name.quoted && t.is(U',')));
        if (!closes && !goes_on) return name;
        name.title = name.title.empty() ? cover(first.where, t.where) : cover(name.title, t.where);
        words = ahead;
        if (closes) return name;
    }
    return name;
}

std::optional<citation_match> read_paper(tokenizer& words) noexcept {
    constexpr int fewest_words = 2;
    constexpr int most_in_front_of_date = 8;
    auto ahead = words;
    if (!ahead.peek().capital) return std::nullopt;
    auto const type = match_document_type(ahead);
    if (!type || type->abbreviated || !(is_named(type->type) || is_dated(type->type))) return std::nullopt;
    auto const name = read_name(ahead);
    bool const told_by_name = is_named(type->type) && name.words >= fewest_words;
    if (!told_by_name && !(name.date && name.words <= most_in_front_of_date)) return std::nullopt;
    citation_match paper;
    paper.kind = citation_kind::titled;
    paper.type = type->type;
    paper.type_words = type->where;
    paper.title = name.title;
    paper.date = name.date;
    paper.date_words = name.date_words;
    paper.where = type->where;
    if (!name.title.empty()) paper.where = cover(paper.where, name.title);
    if (name.date) paper.where = cover(paper.where, name.date_words);
    words = tokenizer{words.text(), words.format(), paper.where.end};
    return paper;
}

} // namespace

bool is_named_paper(citation_match const& match) noexcept {
    return match.kind == citation_kind::titled && (is_named(match.type) || is_dated(match.type));
}

std::vector<citation_match> with_named_papers(std::string_view text, std::vector<citation_match> matches,
                                              text_format format) {
    auto const last = references_without_document(matches);
    auto const end = *std::max_element(last.begin(), last.end());
    std::vector<citation_match> all;
    auto next = matches.begin();
    tokenizer words{text.substr(0, end), format};
    while (words.offset() < end) {
        if (next != matches.end() && words.offset() >= next->where.begin) {
            if (words.offset() < next->where.end)
                words = tokenizer{words.text(), format, std::min(next->where.end, end)};
            all.push_back(*next++);
            continue;
        }
        auto const first = words.peek();
        if (!first) break;
        if (next != matches.end() && first.where.begin >= next->where.begin) {
            words = tokenizer{words.text(), format, first.where.begin};
            continue;
        }
        auto ahead = words;
        auto const paper = read_paper(ahead);
        bool const before_next = paper && (next == matches.end() || paper->where.end <= next->where.begin);
        if (before_next && last[static_cast<std::size_t>(paper->type)] > paper->where.begin) {
            all.push_back(*paper);
            words = ahead;
        } else {
            (void)words.next();
        }
    }
    all.insert(all.end(), next, matches.end());
    return all;
}

} // namespace cchc
