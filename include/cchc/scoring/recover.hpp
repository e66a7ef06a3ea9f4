// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which points were lost, and what would win them back.
///
///     for (auto const& r : recoverable(idx, e)) …   // 1.1.4: 1 point lost; percent must be above 90
///     cheapest_way_to(points{90}, idx, e)           // the fewest rows that reach 90 %
///
/// **Case study: is a missing score a lost one?** Not yet. It is counted apart, as `open`: handing in the evidence
/// may win it.
#pragma once

#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/scoring_index.hpp>

namespace cchc {

/// Điểm có thể lấy lại (recoverable points) of one row.
///
/// @ingroup scoring
struct lost_points {
    std::size_t row = 0;
    std::string code;
    points lost;                        ///< the maximum less the most it can be: certainly lost
    points open;                        ///< the most less the least: not decided
    bool surveyed = false;              ///< hangs on what respondents say, not on work that can be done
    std::optional<points> next_worth{}; ///< what the next better state or step would give
    std::string next{};                 ///< that state or step, as the rule has it: "on time", ">90"

    [[nodiscard]] points gain() const { return lost + open; }

    friend bool operator==(lost_points const&, lost_points const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"code", &lost_points::code},
                          field{"lost", &lost_points::lost},
                          field{"open", &lost_points::open},
                          field{"surveyed", &lost_points::surveyed},
                          field{"next_worth", &lost_points::next_worth},
                          field{"next", &lost_points::next}};
    }
};

/// Every leaf that is not at its maximum, the greatest gain first.
///
/// @ingroup scoring
[[nodiscard]] std::vector<lost_points> recoverable(scoring_index const& idx, evaluation const& e);

/// Đường ngắn nhất (cheapest way).
///
/// @ingroup scoring
struct way_to {
    bool reachable = false;
    points reached;                 ///< the percentage that the steps lead to
    std::vector<lost_points> steps; ///< the rows to bring to their maximum

    friend bool operator==(way_to const&, way_to const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"reachable", &way_to::reachable}, field{"reached", &way_to::reached},
                          field{"steps", &way_to::steps}};
    }
};

/// The fewest rows to bring to their maximum so that the whole reaches `percent`. Surveyed rows are left out unless
/// `with_survey`.
///
/// With equal costs the greatest gains are the fewest; the last of them is the smallest that suffices. O(n log n).
///
/// @ingroup scoring
[[nodiscard]] way_to cheapest_way_to(points const& percent, scoring_index const& idx, evaluation const& e,
                                     bool with_survey = false);

} // namespace cchc
