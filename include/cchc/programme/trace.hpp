// SPDX-License-Identifier: BSL-1.0
/// @file
/// From the document to the points, and back.
///
/// A decision orders, a task follows from it, an agency leads it, a criterion asks for it, points depend on it. A
/// **trace** is all such chains, each as a row; where a chain breaks, the rest of the row is empty:
///
///     programme_trace const t = trace(p, date{2024, 9, 30});
///     resting_on(t, "152/QĐ-UBND")          // every duty, task and criterion that rests on it
///     at_stake(t)                           // points that hang on a task that is late, the most first
///     duties_without_task(p)                // what the plan orders and nobody was given
///     criteria_without_evidence(p)          // what is claimed and not shown
///     praised_and_low(p)                    // what the text says, and what the ranking says
///
/// A row exists for every task and each criterion that is linked to it or names it as evidence, for every duty without
/// a task, and for every criterion that names a document as its basis. Nothing is joined by likeness: a task names its
/// document by number, a link its task by id.
///
/// **Case study: how low is low?** A praised unit in the middle of the table is no contradiction, the last one is. Here
/// low is the lower half of its block: a place behind half of the units ranked there, also when ties or missing scores
/// leave it between two places, by its best. It is a question to ask, not a finding against anybody.
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
#include <cchc/programme/programme.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/scoring/rank.hpp>
#include <cchc/task/task_ledger.hpp>

namespace cchc {

/// Một chuỗi truy vết (chain). What it lacks is empty.
///
/// @ingroup programme
struct trace_row {
    std::string document{};            ///< as task, duty or criterion name it: "152/QĐ-UBND"
    std::optional<std::size_t> duty{}; ///< its place among the duties
    std::string task{};                ///< its id
    std::optional<task_status> status{};
    std::string agency{}; ///< who leads it
    std::string unit{};   ///< the id of the unit whose points they are
    std::string code{};   ///< of the criterion
    points least{};       ///< as the cards stand
    points most{};
    points maximum{}; ///< nought where there is no criterion, or it does not apply

    /// Points of the maximum that are not certain.
    [[nodiscard]] points open() const { return maximum - least; }

    friend bool operator==(trace_row const&, trace_row const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"document", &trace_row::document}, field{"duty", &trace_row::duty},
                          field{"task", &trace_row::task},         field{"status", &trace_row::status},
                          field{"agency", &trace_row::agency},     field{"unit", &trace_row::unit},
                          field{"code", &trace_row::code},         field{"least", &trace_row::least},
                          field{"most", &trace_row::most},         field{"maximum", &trace_row::maximum}};
    }
};

/// Truy vết (trace): chains by document, task and criterion.
///
/// @ingroup programme
struct programme_trace {
    std::vector<trace_row> rows;

    friend bool operator==(programme_trace const&, programme_trace const&) = default;

    static constexpr auto fields() { return std::tuple{field{"rows", &programme_trace::rows}}; }
};

/// Every chain, with the tasks as they stand on `day`. O(n log n) in all there is.
///
/// @ingroup programme
[[nodiscard]] programme_trace trace(programme const& p, boost::gregorian::date day);

/// The chains that begin with a document, by its number.
///
/// @ingroup programme
[[nodiscard]] std::vector<trace_row> resting_on(programme_trace const& t, std::string_view number);

/// The chains that run through a task.
///
/// @ingroup programme
[[nodiscard]] std::vector<trace_row> through_task(programme_trace const& t, std::string_view id);

/// The chains that end in the points of a unit; of one criterion, when a code is given.
///
/// @ingroup programme
[[nodiscard]] std::vector<trace_row> behind_points(programme_trace const& t, std::string_view unit,
                                                   std::string_view code = {});

/// The chains from a task that is overdue or was done late to points that are not certain: the most first.
///
/// @ingroup programme
[[nodiscard]] std::vector<trace_row> at_stake(programme_trace const& t);

/// A criterion of a unit for which no entry of its card gives evidence and no task is linked.
///
/// @ingroup programme
struct unproven_criterion {
    std::string unit;
    std::string code;
    points maximum;
    bool scored = false; ///< and yet something is claimed

    friend bool operator==(unproven_criterion const&, unproven_criterion const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &unproven_criterion::unit}, field{"code", &unproven_criterion::code},
                          field{"maximum", &unproven_criterion::maximum}, field{"scored", &unproven_criterion::scored}};
    }
};

/// By unit, in the order of the index. What is surveyed, given from outside or beside the maximum needs no evidence.
///
/// @ingroup programme
[[nodiscard]] std::vector<unproven_criterion> criteria_without_evidence(programme const& p);

/// The places of the duties that no task took up.
///
/// @ingroup programme
[[nodiscard]] std::vector<std::size_t> duties_without_task(programme const& p);

/// An agency that a report praises and the ranking puts low.
///
/// @ingroup programme
struct praised_and_low_unit {
    std::string agency; ///< its name
    std::string unit;
    place_range place{};
    std::size_t of = 0; ///< units ranked in its block
    fact_source source{};

    friend bool operator==(praised_and_low_unit const&, praised_and_low_unit const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"agency", &praised_and_low_unit::agency}, field{"unit", &praised_and_low_unit::unit},
                          field{"place", &praised_and_low_unit::place}, field{"of", &praised_and_low_unit::of},
                          field{"source", &praised_and_low_unit::source}};
    }
};

/// @ingroup programme
[[nodiscard]] std::vector<praised_and_low_unit> praised_and_low(programme const& p);

} // namespace cchc
