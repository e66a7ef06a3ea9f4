// SPDX-License-Identifier: BSL-1.0
/// @file
/// A year's scoring as one web page.
///
///     write_file("results.html", results_to_html(score_year(idx, units, cards)));
///
/// - **the league table** of each block, with classes and a bar for every unit;
/// - **the field map**: every unit's percentage in every field, darker where more was reached;
/// - **a sheet for every unit**: a waterfall from the maximum down to the total, which shows the fields where points
///   were lost, and
///   the table of criteria with the reason of every point.
///
/// One file without scripts; everything from outside is escaped; it reads on a phone, in the dark and on paper, where
/// every sheet
/// begins a page. Drawings are SVG and say in words what they show. The page is in Vietnamese unless asked otherwise.
#pragma once

#include <string>

#include <cchc/scoring/year.hpp>

namespace cchc {

/// Trang kết quả chấm điểm (page of results). Linear in units and criteria.
///
/// @ingroup io
[[nodiscard]] std::string results_to_html(scored_year const& year,
                                          print_options options = {2, rounding::half_up, language::vietnamese});

} // namespace cchc
