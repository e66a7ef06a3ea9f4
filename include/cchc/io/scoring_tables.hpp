// SPDX-License-Identifier: BSL-1.0
/// @file
/// Criteria, scores, facts, units, bands and published tables as CSV, both ways.
///
/// | table | columns; those in brackets may be left out |
/// |---|---|
/// | criteria | `code`, `max_points`; [`parent`, `name`, `method`, `rule`, `basis`, `applies_to`, `note`] |
/// | scores | `unit`, `code`, `stage`, `points`; [`na_reason`, `evidence`, `assessor`, `date`, `year`] |
/// | facts | `unit`, `code`, `field`, `value`; [`evidence`, `assessor`, `date`, `year`] |
/// | units | `id`; [`name`, `block`, `ranked`, `valid_from`, `valid_to`] |
/// | bands | `class`; `range`, or `from` (belongs) and `to` (does not); [`block`] |
/// | results | `rank`, `unit`, `self`, `appraised`, `survey`, `total`, `max`, `percent`, `class` |
///
/// Columns may stand in any order, other columns are ignored, and the Vietnamese headings (`mã`, `điểm tối đa`, `đơn
/// vị`, …) are known too.
/// Points are exact: `0.5`, `0,5`, `1/3`. Of a score, `n/a` or *không áp dụng* is an exemption, and an empty cell is
/// no score. The value of
/// a fact is a number where it reads as one, else a state.
///
///     auto const c = read_criteria(file);
///     for (auto const& e : c.errors) …                // line 7, column 23: "two steps that share a figure"
///     scoring_index idx = make_scoring_index({}, c.value).value();
///
/// **All errors at once.** A reader goes on after an error, so that a person can mend a table in one go; a table with
/// errors
/// should not be used.
///
/// **Case study: what is written in the column of rules is not always a rule.** A published table says *range 10/k
/// points: min 1/k*
/// of a survey item. Where the points come from elsewhere (`survey`, `satisfaction`, `external`, `sum`, no method),
/// words that begin no
/// rule are kept as a note, with a warning; where the unit scores itself they are an error, and so is a first
/// word with a colon (`suvey: …`), which was meant as a rule.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/published_table.hpp>
#include <cchc/scoring/rank.hpp>
#include <cchc/scoring/scorecard.hpp>
#include <cchc/scoring/scoring_index.hpp>
#include <cchc/text/position.hpp>

namespace cchc {

/// Lỗi trong bảng (input error): where, and what.
///
/// @ingroup io
struct input_error {
    text_position where{};
    std::string message;

    friend bool operator==(input_error const&, input_error const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"where", &input_error::where}, field{"message", &input_error::message}};
    }
};

/// What was read from a table, and what is wrong with it.
///
/// @ingroup io
template <class T>
struct table_read {
    T value{};
    std::vector<input_error> errors{};
    std::vector<input_error> warnings{};
    std::vector<text_position> places{}; ///< of the rows that were read; of an index finding, say

    [[nodiscard]] bool ok() const noexcept { return errors.empty(); }
};

/// Where an entry of a card was read: in which file, as numbered by the caller, and where in it.
///
/// @ingroup io
struct entry_place {
    std::size_t file = 0;
    text_position where{};

    friend bool operator==(entry_place const&, entry_place const&) = default;
};

/// Cards, and the place of each of their entries.
///
/// @ingroup io
struct card_set {
    std::vector<scorecard> cards;
    std::vector<std::vector<entry_place>> places;

    friend bool operator==(card_set const&, card_set const&) = default;
};

/// @ingroup io
[[nodiscard]] table_read<std::vector<criterion>> read_criteria(std::string_view csv);

/// @ingroup io
[[nodiscard]] table_read<std::vector<scored_unit>> read_units(std::string_view csv);

/// @ingroup io
[[nodiscard]] table_read<std::vector<band>> read_bands(std::string_view csv);

/// Adds the scores to `cards`, one card for each unit, in the order in which units first appear.
///
/// @param units  when there are any, the unit of a score must be among them, by id or name
///
/// @ingroup io
[[nodiscard]] table_read<card_set> read_scores(std::string_view csv, std::vector<scored_unit> const& units = {},
                                               card_set cards = {}, std::size_t file = 0);

/// Likewise the facts.
///
/// @ingroup io
[[nodiscard]] table_read<card_set> read_facts(std::string_view csv, std::vector<scored_unit> const& units = {},
                                              card_set cards = {}, std::size_t file = 0);

/// A table that somebody published: the role of each column by its heading (see `role_of_name`); where there is a
/// total, other columns of
/// numbers are its parts.
///
/// @ingroup io
[[nodiscard]] table_read<published_table> read_published_table(std::string_view csv);

/// @ingroup io
[[nodiscard]] std::string criteria_to_csv(std::vector<criterion> const& criteria);
/// @ingroup io
[[nodiscard]] std::string units_to_csv(std::vector<scored_unit> const& units);
/// @ingroup io
[[nodiscard]] std::string bands_to_csv(std::vector<band> const& bands);
/// The scores and exemptions of all cards.
///
/// @ingroup io
[[nodiscard]] std::string scores_to_csv(std::vector<scorecard> const& cards);
/// The facts of all cards.
///
/// @ingroup io
[[nodiscard]] std::string facts_to_csv(std::vector<scorecard> const& cards);
/// The league table.
///
/// @ingroup io
[[nodiscard]] std::string ranking_to_csv(printed_ranking const& table);

} // namespace cchc
