// SPDX-License-Identifier: BSL-1.0
/// @file
/// Who stands where: ranks within a block of units, classes, places won and lost.
///
/// Ministries are ranked among ministries, departments among departments, districts among districts. The index is the
/// percentage of the
/// maximum in force, and ranks are made of **unrounded** percentages; a few units are scored and not ranked (Thanh
/// tra Chính
/// phủ, Ủy ban Dân tộc in the PAR INDEX).
///
///     ranking const r = rank(evaluations, units, {.bands = *parse_bands("A >=90 | B 80..<90 | C 70..<80")});
///     r.rows[0].place            // {first 1, last 1}
///     print_ranking(r, 2)        // texts for a table, and notes where a reader would stumble
///
/// **An interval has no place.** A unit of which something is missing stands somewhere between two places, and so do
/// the units it might
/// pass. Each row has its best and worst place; where they agree that is its rank.
///
/// **Ties.** `competition` (1, 2, 2, 4) is the custom in sport and the default; `dense` (1, 2, 2, 3); `ordinal`
/// numbers the rows, equal
/// ones by name. Kiên Giang 2018 named two districts at 91 both first; PCI 2020 printed equal scores with different
/// ranks, which is no tie: the unrounded scores differed.
///
/// **Case study: two rows print 79.93 and have ranks 4 and 5.** Rounded for print they are equal, and a reader asks
/// why. Printing more
/// decimals everywhere changes a table's habit for one pair. `print_ranking` keeps the decimals and adds a note that
/// states the digits which decide.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/scoring_index.hpp>

namespace cchc {

/// Đơn vị được chấm (unit).
///
/// @ingroup scoring
struct scored_unit {
    std::string id;
    std::string name{};  ///< empty: the id
    std::string block{}; ///< units of one block are ranked together
    bool ranked = true;  ///< false: scored, not ranked
    std::optional<boost::gregorian::date> valid_from{};
    std::optional<boost::gregorian::date> valid_to{}; ///< the last day

    friend bool operator==(scored_unit const&, scored_unit const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"id", &scored_unit::id},
                          field{"name", &scored_unit::name},
                          field{"block", &scored_unit::block},
                          field{"ranked", &scored_unit::ranked},
                          field{"valid_from", &scored_unit::valid_from},
                          field{"valid_to", &scored_unit::valid_to}};
    }
};

/// Cách xếp hạng khi bằng điểm (tie policy).
///
/// @ingroup scoring
enum class tie_policy : std::uint8_t { competition, dense, ordinal };

/// @ingroup scoring
[[nodiscard]] std::string_view to_string(tie_policy policy) noexcept;
/// "competition", "dense", "ordinal"; else `errc::unexpected_character`.
///
/// @ingroup scoring
[[nodiscard]] result<tie_policy> parse_tie_policy(std::string_view text);

/// Vị trí (place): the best and the worst that is possible; equal when nothing is missing.
///
/// @ingroup scoring
struct place_range {
    std::size_t best = 0;
    std::size_t worst = 0;

    friend bool operator==(place_range const&, place_range const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"best", &place_range::best}, field{"worst", &place_range::worst}};
    }
};

/// Một dòng của bảng xếp hạng (row).
///
/// @ingroup scoring
struct ranked_unit {
    scored_unit unit;
    std::size_t evaluation = 0;       ///< its place among the evaluations
    std::optional<place_range> place; ///< none: not ranked
    bool tied = false;                ///< another unit has exactly the same percentage
    points least;                     ///< percentages
    points most;
    std::string grade{};                  ///< its class; empty where no band, or more than one, may hold it
    std::optional<std::int64_t> change{}; ///< in places against the year before; above zero is upwards

    friend bool operator==(ranked_unit const&, ranked_unit const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"unit", &ranked_unit::unit},    field{"place", &ranked_unit::place},
                          field{"tied", &ranked_unit::tied},    field{"least", &ranked_unit::least},
                          field{"most", &ranked_unit::most},    field{"class", &ranked_unit::grade},
                          field{"change", &ranked_unit::change}};
    }
};

/// Bảng xếp hạng (ranking): block after block by name, in each from the top; unranked units last.
///
/// @ingroup scoring
struct ranking {
    std::vector<ranked_unit> rows;

    friend bool operator==(ranking const&, ranking const&) = default;
    static constexpr auto fields() { return std::tuple{field{"rows", &ranking::rows}}; }
};

/// @ingroup scoring
struct ranking_options {
    tie_policy ties = tie_policy::competition;
    std::vector<band> bands{};
    std::size_t row = scoring_index::none; ///< rank by this row of the index (a field) instead of the whole
};

/// Ranks evaluations. `units` names them in any order; a unit that is not named is ranked under its id, in the block
/// of its
/// evaluation. The order of evaluations and units does not matter.
///
/// O(n log n).
///
/// @ingroup scoring
[[nodiscard]] ranking rank(std::vector<evaluation> const& evaluations, std::vector<scored_unit> const& units = {},
                           ranking_options const& options = {});

/// The class that holds all of `least` to `most`: of bands of this block, else of bands of no block. Empty where none
/// does.
///
/// @ingroup scoring
[[nodiscard]] std::string classify(points const& least, points const& most, std::vector<band> const& bands,
                                   std::string_view block = {});

/// `now` with the places won and lost since `before`, of units in the same block whose places are known in both.
///
/// @ingroup scoring
[[nodiscard]] ranking with_changes(ranking now, ranking const& before);

/// Dòng in ra (printed row), in the columns of a league table.
///
/// @ingroup scoring
struct printed_row {
    std::string rank; ///< "3"; "3-5" between two places; empty: not ranked
    std::string unit;
    std::string self;
    std::string appraised;
    std::string survey;
    std::string total; ///< "86.10..88.10" where something is missing
    std::string max;
    std::string percent;
    std::string grade;

    friend bool operator==(printed_row const&, printed_row const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"rank", &printed_row::rank},     field{"unit", &printed_row::unit},
                          field{"self", &printed_row::self},     field{"appraised", &printed_row::appraised},
                          field{"survey", &printed_row::survey}, field{"total", &printed_row::total},
                          field{"max", &printed_row::max},       field{"percent", &printed_row::percent},
                          field{"class", &printed_row::grade}};
    }
};

/// @ingroup scoring
struct printed_ranking {
    std::vector<printed_row> rows;
    std::vector<std::string> notes; ///< where printed parts do not add up, and where equal prints have different ranks

    friend bool operator==(printed_ranking const&, printed_ranking const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"rows", &printed_ranking::rows}, field{"notes", &printed_ranking::notes}};
    }
};

/// How a league table is printed.
///
/// @ingroup scoring
struct print_options {
    unsigned decimals = 2;
    rounding how = rounding::half_up;
    language in = language::english; ///< of the notes
};

/// The ranking as texts, each number rounded alone from its unrounded value, with notes.
///
/// @ingroup scoring
[[nodiscard]] printed_ranking print_ranking(ranking const& r, std::vector<evaluation> const& evaluations,
                                            print_options options = {});

} // namespace cchc
