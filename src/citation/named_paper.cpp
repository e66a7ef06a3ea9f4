// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/named_paper.hpp>

#include <algorithm>
#include <array>
#include <optional>

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

/// Where the back references of each type end, the last of them; nothing for a type that none means.
using last_references = std::array<std::size_t, document_type_count>;

last_references references_without_document(std::vector<citation_match> const& matches) {
    last_references last{};
    std::array<bool, document_type_count> named{};
    for (auto const& match : matches) {
        auto const type = static_cast<std::size_t>(match.type);
        if (match.kind != citation_kind::back_reference) named[type] = true;
        else if (is_named(match.type) && !named[type]) last[type] = match.where.begin;
    }
    return last;
}

/// The words of a name: quoted, or up to the next mark.
std::optional<span> read_name(tokenizer& words) noexcept {
    constexpr int most_words = 60;
    auto ahead = words;
    auto const first = ahead.peek();
    bool const quoted = first.is(U'"') || first.is(U'\u201C');
    if (!is_near(first) || first.touches() || !(quoted || first.is(token_kind::word)) || first.is("số"_vn))
        return std::nullopt;
    if (quoted) (void)ahead.next();
    auto name = first.where;
    int count = 0;
    for (; count < most_words; ++count) {
        auto const behind = ahead;
        auto const t = ahead.next();
        bool const closes = quoted && (t.is(U'"') || t.is(U'\u201D'));
        if (closes) name.end = t.where.end;
        bool const goes_on = is_near(t) && (t.is(token_kind::word) || t.is(token_kind::number) || t.is(U'-') ||
                                            t.is(U'/') || (quoted && t.is(U',')));
        if (closes || !goes_on) {
            if (!closes) ahead = behind;
            break;
        }
        name.end = t.where.end;
    }
    constexpr int fewest_words = 2;
    if (count < fewest_words) return std::nullopt;
    words = ahead;
    return name;
}

std::optional<citation_match> read_paper(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!first.capital) return std::nullopt;
    auto const type = match_document_type(ahead);
    if (!type || type->abbreviated || !is_named(type->type)) return std::nullopt;
    auto const title = read_name(ahead);
    if (!title) return std::nullopt;
    citation_match paper;
    paper.kind = citation_kind::titled;
    paper.type = type->type;
    paper.type_words = type->where;
    paper.title = *title;
    paper.where = cover(type->where, *title);
    words = ahead;
    return paper;
}

} // namespace

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
