// SPDX-License-Identifier: BSL-1.0
/// @file
/// A whole year's scoring: the index, the units, their cards, and what follows from them.
///
///     scored_year const y = score_year(idx, units, cards);
///     y.standings.rows.front().unit.name       // who leads
///     explain(y.index, y.cards[0], y.evaluations[0], row)
///
/// What it is **not**: a store. It is made anew whenever a card changes; a thousand units take a fraction of a second.
#pragma once

#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/scoring/rank.hpp>
#include <cchc/scoring/scorecard.hpp>
#include <cchc/scoring/scoring_index.hpp>

namespace cchc {

/// Kết quả chấm điểm một năm (scored year). `evaluations[i]` is that of `cards[i]`.
///
/// @ingroup scoring
struct scored_year {
    scoring_index index;
    std::vector<scored_unit> units;
    std::vector<scorecard> cards;
    std::vector<evaluation> evaluations;
    ranking standings;

    friend bool operator==(scored_year const&, scored_year const&) = default;
};

/// Evaluates every card and ranks the units, with the bands of the index. A unit without a card gets an empty one.
///
/// Linear in units and rows, but for the ranking, O(n log n).
///
/// @ingroup scoring
[[nodiscard]] scored_year score_year(scoring_index idx, std::vector<scored_unit> units, std::vector<scorecard> cards,
                                     tie_policy ties = tie_policy::competition, counting what = counting::official);

} // namespace cchc
