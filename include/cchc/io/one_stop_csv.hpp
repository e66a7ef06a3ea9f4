// SPDX-License-Identifier: BSL-1.0
/// @file
/// Counts of one-stop shops as CSV, both ways.
///
///     unit,field,period,carried,received,done,early,on_time,late,open
///     Xã Mường Vạt,Đất đai,2024-03,20,100,90,50,30,10,30
///
///     auto const read = read_counts(file);
///     for (auto const& e : read.errors) …      // line 7, column 23: what is wrong
///     check_rows(read.value)                   // what does not balance; its place is read.places[finding.row]
///
/// Headings are the words of `count_column`, English or Vietnamese, in any order; others are ignored with a warning.
/// A period is written as `2024-03`, `2024` or in any words that `parse_period` reads (*tháng 3/2024*, *quý I/2024*). A
/// number may group its thousands by dots or blanks, as 219.245; an empty cell, `-` and `…` are unknown. Percentages are not
/// read: they follow from the counts.
///
/// What it is **not**: a way to type in a sum. Where a table prints *Tổng cộng* as its last row, that row is read like
/// any other, and counted twice by who adds up; a warning says so.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cchc/io/scoring_tables.hpp>
#include <cchc/one_stop/columns.hpp>
#include <cchc/one_stop/roll_up.hpp>

namespace cchc {

/// Reads a table of counts. `places` are those of the rows. Linear.
///
/// @ingroup io
[[nodiscard]] table_read<std::vector<one_stop_row>> read_counts(std::string_view csv);

/// Every number that is known, and nothing deduced: `read_counts(counts_to_csv(rows)).value == rows`.
///
/// @ingroup io
[[nodiscard]] std::string counts_to_csv(std::vector<one_stop_row> const& rows);

/// The rows in the columns of a report, under its Vietnamese headings.
///
/// @ingroup io
[[nodiscard]] std::string counts_to_csv(std::vector<one_stop_row> const& rows, report_columns const& columns);

} // namespace cchc
