// SPDX-License-Identifier: BSL-1.0
/// @file
/// From a scorecard to points, with a reason for each.
///
///     evaluation const e = evaluate(idx, card);
///     to_string(e.whole.least, 2)                              // "86.85"
///     explain(idx, card, e, *idx.find("1.1.4"), language::vietnamese)
///     // "1.1.4: 1/2 điểm. 45/50 = 90 %, thuộc mức từ 70 đến 90 %: 1 điểm. Quy tắc: trên 90 %: 2 điểm; …"
///
/// **Which score counts.** Of a row that is appraised: the final score, else the second appraisal, else the first,
/// else what the
/// rule makes of the facts. A self-score never counts by itself. Of a row that is surveyed: the final score, else the
/// survey score,
/// else what the rule makes of the answers. A row may have both an appraised and a survey score; its points are their
/// sum. While
/// units still score themselves, `counting::self` gives the same table for the self-scores.
///
/// **What is missing stays missing.** A row without a score gives an interval, from the least to the most that its
/// rule can give, and so
/// do all sums above it: `least` and `most` differ, and nothing is taken for zero. A bonus or a penalty of which
/// nothing is recorded
/// did not occur: it is 0.
///
/// **What does not apply** leaves the maximum (policy A), or the appraised part is restated on its full maximum (B).
/// Where no survey
/// was held the appraised part stands for the whole (C). In all three the points of a row are the sum of its
/// children's, plus its
/// own adjustments: restating multiplies every appraised row by the same factor.
///
///     // A (reduce): 68.32 points, maximum 84: 81.33 %.   B (rescale): (a·Ma/(Ma−r) + s) / (Ma + Ms)
///
/// **Case study: the total is printed for a field, and nothing below it.** A score at a row with children counts when
/// nothing at all is
/// recorded below; otherwise the children count, and a sum that differs is a finding.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/rule.hpp>
#include <cchc/scoring/scorecard.hpp>
#include <cchc/scoring/scoring_index.hpp>
#include <cchc/scoring/words.hpp>

namespace cchc {

/// Which scores make the total.
///
/// @ingroup scoring
enum class counting : std::uint8_t {
    official, ///< appraised and surveyed
    self,     ///< tự đánh giá
};

/// Where the points of a row come from.
///
/// @ingroup scoring
enum class reason_kind : std::uint8_t {
    nothing_recorded, ///< missing
    fact_missing,     ///< missing: the rule lacks a fact
    fact_unusable,    ///< missing: the rule cannot use a fact
    empty_ratio,      ///< missing: 0/0, and the rule does not say what that means
    recorded_above,   ///< the score of a row above stands for it
    by_rule,          ///< the rule and the facts
    by_score,         ///< a score that was given
    by_sum,           ///< its children
    did_not_occur,    ///< a bonus or penalty of which nothing is recorded
    exempt,           ///< does not apply, by an entry of the card
    out_of_scope,     ///< does not apply to units of this block
    not_surveyed,     ///< no survey was held
    empty_exempt,     ///< 0/0, and the rule takes it out
};

/// Lý do (reason): enough to say in words why a row has its points; see `explain`.
///
/// @ingroup scoring
struct reason {
    reason_kind kind = reason_kind::nothing_recorded;
    stage at = stage::self; ///< of a score that was given
    rule_limit limit = rule_limit::none;
    bool none = false;           ///< a denominator is zero, and the rule says what that means
    std::uint32_t which = 0;     ///< the state, step or grade of the rule
    std::uint32_t entry = 0;     ///< the entry of the card that decided, from 1; 0: none
    std::vector<points> figures; ///< what the rule counted

    friend bool operator==(reason const&, reason const&) = default;
};

/// Kết quả của một mục (node): the points of a row, or of the whole.
///
/// @ingroup scoring
struct node_result {
    points least; ///< the points, when `is_known()`; else the least they can be
    points most;
    points maximum;                  ///< in force: without what does not apply
    std::optional<points> self;      ///< the self-score; of a sum, where every part has one
    std::optional<points> appraised; ///< the appraised part, after restating, where it is known
    std::optional<points> surveyed;  ///< the survey part, where it is known
    bool applies = true;
    reason why;

    [[nodiscard]] bool is_known() const { return least == most; }
    /// Of the maximum in force; nothing when that is zero or the points are not known.
    [[nodiscard]] std::optional<points> percent() const;

    friend bool operator==(node_result const&, node_result const&) = default;
};

/// What is doubtful about a card.
///
/// @ingroup scoring
enum class card_fault : std::uint8_t {
    unknown_code,  ///< an entry about a row that is not in the index
    above_maximum, ///< a score above the maximum
    below_zero,    ///< a score below zero where the rule does not go
    sum_differs,   ///< a score at a row with children is not their sum
    rule_differs,  ///< the appraised score is not what the rule makes of the facts
    fact_unusable, ///< a fact that the rule cannot use
    exempt_scored, ///< a row that does not apply has a score
};

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(card_fault fault) noexcept;

/// @ingroup scoring
struct card_finding {
    card_fault fault{};
    std::string code;
    std::uint32_t entry = 0; ///< of the card, from 1; 0: none
    points expected;
    points found;

    /// One English sentence.
    [[nodiscard]] std::string message() const;

    friend bool operator==(card_finding const&, card_finding const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"fault", &card_finding::fault}, field{"code", &card_finding::code},
                          field{"entry", &card_finding::entry}, field{"expected", &card_finding::expected},
                          field{"found", &card_finding::found}};
    }
};

/// Kết quả chấm điểm (evaluation) of one unit.
///
/// @ingroup scoring
struct evaluation {
    std::string unit;
    std::string block;
    std::vector<node_result> rows; ///< in the order of the index
    node_result whole;
    points restated{1}; ///< by which the appraised points were multiplied; 1 under policy A
    std::vector<card_finding> findings;

    friend bool operator==(evaluation const&, evaluation const&) = default;
};

/// Scores a card. Pure: the same index and card always give the same evaluation.
///
/// @param block  of the unit; rows that apply to other blocks only do not apply
///
/// Linear in the rows and entries. Throws `error` with `errc::out_of_range` only where `points` do.
///
/// @ingroup scoring
[[nodiscard]] evaluation evaluate(scoring_index const& idx, scorecard const& card, std::string_view block = {},
                                  counting what = counting::official);

/// Why a row has its points: the rule, the figures, the edge that applied, the article.
///
/// `idx` and `card` must be those of the evaluation.
///
/// @ingroup scoring
[[nodiscard]] std::string explain(scoring_index const& idx, scorecard const& card, evaluation const& e, std::size_t row,
                                  language in = language::vietnamese);

} // namespace cchc
