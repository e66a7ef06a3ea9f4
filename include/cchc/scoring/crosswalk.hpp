// SPDX-License-Identifier: BSL-1.0
/// @file
/// Comparing years that were scored on different versions of the index.
///
/// Criteria are renumbered, merged, dropped and added: *một cửa* was a field until 2015 and a part of *cải cách TTHC*
/// after, *tác
/// động* came later. A crosswalk says, code by code, what became of what. Only what both versions measure can be
/// compared, and as
/// percentages, since the maxima differ.
///
///     crosswalk const walk{{"8", "3.5"}, {"9", "8"}};          // the rest keep their codes
///     compare_versions(before, old_evaluation, after, new_evaluation, walk)
///     // rows: code in each version, percent in each, difference; only_before, only_after
///
/// **Case study: is a criterion with the same code the same criterion?** Not when the tables were renumbered. Still a
/// crosswalk that must
/// name every row would be long and mostly say "1 is 1". Here a code that stands in both versions corresponds to itself
/// unless the crosswalk names it, on either side; to drop such a row, name it with an empty counterpart.
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

/// Đối chiếu (correspondence) of a row of one version and a row of another; empty: there is none.
///
/// @ingroup scoring
struct correspondence {
    std::string before;
    std::string after;

    friend bool operator==(correspondence const&, correspondence const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"before", &correspondence::before}, field{"after", &correspondence::after}};
    }
};

/// Bảng đối chiếu phiên bản (crosswalk).
///
/// @ingroup scoring
using crosswalk = std::vector<correspondence>;

/// A row that both versions have. A percentage is absent where the row is not fully known or has no maximum.
///
/// @ingroup scoring
struct compared_row {
    std::string before;
    std::string after;
    std::optional<points> percent_before;
    std::optional<points> percent_after;
    std::optional<points> change; ///< in percentage points

    friend bool operator==(compared_row const&, compared_row const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"before", &compared_row::before}, field{"after", &compared_row::after},
                          field{"percent_before", &compared_row::percent_before},
                          field{"percent_after", &compared_row::percent_after}, field{"change", &compared_row::change}};
    }
};

/// So sánh hai năm (comparison).
///
/// @ingroup scoring
struct version_comparison {
    std::vector<compared_row> rows; ///< in the order of the later version
    std::vector<std::string> only_before;
    std::vector<std::string> only_after;
    std::vector<std::string> unknown; ///< codes of the crosswalk that no version has

    friend bool operator==(version_comparison const&, version_comparison const&) = default;
    static constexpr auto fields() {
        return std::tuple{
            field{"rows", &version_comparison::rows}, field{"only_before", &version_comparison::only_before},
            field{"only_after", &version_comparison::only_after}, field{"unknown", &version_comparison::unknown}};
    }
};

/// Two evaluations of one unit, row by row. Linear in the rows. Several rows that became one are added before they
/// are compared.
///
/// @ingroup scoring
[[nodiscard]] version_comparison compare_versions(scoring_index const& before, evaluation const& then,
                                                  scoring_index const& after, evaluation const& now,
                                                  crosswalk const& walk = {});

} // namespace cchc
