// SPDX-License-Identifier: BSL-1.0
/// @file
/// A trace as a table for a terminal, as a graph for Graphviz, and as a drawing.
///
///     auto const rows = resting_on(trace(p, today), "152/QĐ-UBND");
///     std::cout << to_string(trace_table(p, rows));       // document, task, status, agency, criterion, points
///     trace_dot(p, rows)                                  // digraph { … }, for dot -Tsvg
///     trace_svg(p, rows)                                  // four columns of boxes, joined by lines
///
/// All three show the same: documents, what they order, who does it, what is scored. A drawing of many rows is long; the
/// rows at stake, or those of one document, fit a page. Everything from outside is escaped.
#pragma once

#include <string>
#include <vector>

#include <cchc/io/text_table.hpp>
#include <cchc/programme/trace.hpp>
#include <cchc/scoring/words.hpp>

namespace cchc {

/// @ingroup io
[[nodiscard]] text_table trace_table(programme const& p, std::vector<trace_row> const& rows,
                                     language in = language::english);

/// The rows as a directed graph in the language of Graphviz.
///
/// @ingroup io
[[nodiscard]] std::string trace_dot(programme const& p, std::vector<trace_row> const& rows,
                                    language in = language::vietnamese);

/// Sơ đồ truy vết: an SVG drawing that says in words what it shows. Linear in the rows, but for the look-up of names.
///
/// @ingroup io
[[nodiscard]] std::string trace_svg(programme const& p, std::vector<trace_row> const& rows,
                                    language in = language::vietnamese);

} // namespace cchc
