// SPDX-License-Identifier: BSL-1.0
/// @file
/// A year's scoring as JSON: the input both ways, the results one way.
///
/// The input is one object. Its arrays hold the rows of the tables of `io/scoring_tables.hpp`, under the same names,
/// and are read by
/// the same readers:
///
///     { "version":  { "id": "152/2014", "legal_basis": "Quyết định 152/QĐ-UBND", "total": 100, "exemptions": "reduce" },
///       "bands":    [ { "class": "Tốt", "range": "80..<90" } ],
///       "criteria": [ { "code": "1.1", "name": "…", "max_points": 2, "method": "self", "rule": "ratio: b/a*M" } ],
///       "units":    [ { "id": "snv", "name": "Sở Nội vụ", "block": "sở", "ranked": true } ],
///       "scores":   [ { "unit": "snv", "code": "1.1", "stage": "appraisal", "points": "1/3" } ],
///       "facts":    [ { "unit": "snv", "code": "1.1", "field": "b", "value": 45 } ] }
///
/// Numbers are exact: they are read digit by digit, and a fraction is written as a string, `"1/3"`. Errors name line
/// and column.
/// A list (`applies_to`) is an array of strings.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cchc/io/json.hpp>
#include <cchc/io/scoring_tables.hpp>
#include <cchc/scoring/year.hpp>

namespace cchc {

/// Dữ liệu chấm điểm (scoring data): all that goes into a year's scoring.
///
/// @ingroup io
struct scoring_data {
    index_version version;
    std::vector<criterion> criteria;
    std::vector<scored_unit> units;
    std::vector<scorecard> cards;

    friend bool operator==(scoring_data const&, scoring_data const&) = default;
};

/// Linear in `json`.
///
/// @ingroup io
[[nodiscard]] table_read<scoring_data> read_scoring_json(std::string_view json);

/// `read_scoring_json(scoring_to_json(d)).value == d`, but for adjustments, which the tables do not hold.
///
/// @ingroup io
[[nodiscard]] std::string scoring_to_json(scoring_data const& data, json_layout layout = json_layout::indented);

/// The results: one object for each unit, in the order of the ranking, with the columns of the league table, the
/// exact total, and
/// each criterion with its points and reason.
///
/// @ingroup io
[[nodiscard]] std::string results_to_json(scored_year const& year, print_options options = {},
                                          json_layout layout = json_layout::indented);

} // namespace cchc
