// SPDX-License-Identifier: BSL-1.0
/// @file
/// A report as JSON, with the names that pipelines depend on.
///
/// `to_json(report)` writes the value with the names of its fields, whatever they are in this version. `report_to_json`
/// writes the fixed form of `read_report --json`:
///
///     title, issuer, number, date, period        of the report: strings, or null
///     documents    [{begin, end, surface, kind, type, number, date, issuer, provisions, refers_to, relation, warnings}]
///     agencies     [{begin, end, surface, id, name, role}]
///     figures      [{begin, end, surface, value, of, unit, what, percent, measure, part_of, level, role}]
///     tasks        [{begin, end, surface, ordinal, title, field, lead, bases, due}]
///     warnings     [{begin, end, surface, code, message}]
///
/// A figure also has `comparison` and `compared_with` where it is compared, and `during` where a period goes with it; a
/// report that proposes something also has `proposals [{begin, end, surface, text, to}]`.
///
/// `begin` and `end` are byte offsets into the text. `documents` has every mention; `bases` of a task and `part_of` of
/// a figure are indices into the arrays `documents` and `figures`. A date is `"2014-02-27"`, `"2014-04"` or `"2010"`; a
/// period is in its words, as `parse_period` reads it. Numbers are exact: `94.45`.
#pragma once

#include <string>
#include <string_view>

#include <cchc/io/json.hpp>
#include <cchc/report/periodic_report.hpp>
#include <cchc/text/normal.hpp>

namespace cchc {

/// @param report  as read from `text`
/// @param text    the same bytes
/// @param layout  one value a line, unless asked for otherwise
///
/// @ingroup io
[[nodiscard]] std::string report_to_json(periodic_report const& report, std::string_view text,
                                         json_layout layout = json_layout::indented);

/// The same for a report as read from `text.text`, which was decoded or normalised: `begin` and `end` are offsets into its source,
/// `surface` is what stands there as decoded.
///
/// @ingroup io
[[nodiscard]] std::string report_to_json(periodic_report const& report, normalized const& text,
                                         json_layout layout = json_layout::indented);

} // namespace cchc
