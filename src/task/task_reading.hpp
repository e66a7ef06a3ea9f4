// SPDX-License-Identifier: BSL-1.0
// A text as it is being read for assignments: how it stands on the page, and what the finders found in it.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include <cchc/agency/finder.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/task/find_tasks.hpp>
#include <cchc/time/find_deadlines.hpp>

#include "text/layout.hpp"
#include "text/phrases.hpp"

namespace cchc::detail {

struct task_reading {
    std::string_view text;
    std::vector<paragraph> paragraphs;
    std::vector<citation_match> citations;
    std::vector<agency_match> agencies;   ///< classes too; outside citations
    std::vector<deadline_match> deadlines; ///< outside citations
};

[[nodiscard]] task_reading read_for_tasks(std::string_view text);

/// The first of `matches` that begins at `at` or behind it.
template <class Match>
[[nodiscard]] auto first_from(std::vector<Match> const& matches, std::size_t at) noexcept {
    return std::lower_bound(matches.begin(), matches.end(), at,
                            [](Match const& m, std::size_t wanted) { return m.where.begin < wanted; });
}

/// A list of parties that begins at byte `at`, its posts and brackets passed over.
struct party_list {
    std::vector<task_party> members;
    std::size_t end = 0; ///< of the last member and its bracket
    bool last_behind_comma = false; ///< not behind "và"
};
[[nodiscard]] party_list read_parties(task_reading const& r, std::size_t at, std::size_t limit, party_role role);

/// An assignment as its words begin.
struct assignment_start {
    std::size_t begin = 0; ///< of its first word
    std::size_t action = 0; ///< of what is to be done
    std::vector<task_party> parties;
};

/// Whether any verb behind the name of an agency makes an assignment, or only *chủ trì, có trách nhiệm* and their like.
enum class verbs : std::uint8_t { of_charge, any };

/// The start, if there is one, and up to where parties were read, so that none is read again.
struct start_reading {
    std::optional<assignment_start> start;
    std::size_t seen = 0;
};

/// An assignment that begins at byte `at`, which begins a clause.
[[nodiscard]] start_reading read_start(task_reading const& r, std::size_t at, std::size_t limit, bool first_clause,
                                       verbs accepted);

/// What follows the subject of an assignment: who supports, and where the action begins.
void read_support(task_reading const& r, std::size_t limit, assignment_start& start);

/// The assignment of the words in `where`, whose start is known: bases, limits, product, receivers, field.
[[nodiscard]] assignment complete(task_reading const& r, span where, assignment_start start);

/// Takes up what a line says of the matter above it; its parties are added at the end. False when it has no label.
bool read_labels(task_reading const& r, span line, assignment& of);

} // namespace cchc::detail
