// SPDX-License-Identifier: BSL-1.0
/// @file
/// A year of reform on one web page: who leads, what is late, how the one-stop shops do, and what hangs on what.
///
///     auto const page = dashboard_to_html(p, date{2024, 9, 30});
///     dashboard_to_html(p, date{2024, 9, 30}, {.in = language::english})
///
/// - **the index**: a league table for each block, with classes, and what the year can still bring (`project_units`);
/// - **tasks** by agency and status, and the list of those overdue;
/// - **one-stop shops**: rates, each with its denominator; the months as a chart; what does not balance;
/// - **the trace**: points that hang on late tasks, duties without a task, claims without evidence, praise and ranking.
///
/// One file without scripts, fonts or pictures; everything from outside is escaped. It reads on a phone, on paper, in the
/// dark and without colour: bars differ in pattern, lines in their dashes, and every number of a drawing stands in a
/// table too. A screen reader finds headings, captions and a sentence for every drawing.
///
/// The scores are those of the cards with the facts that follow from the ledger of the day (`with_task_facts`); what is
/// missing shows as from … to ….
#pragma once

#include <optional>
#include <string>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/programme/programme.hpp>
#include <cchc/scoring/words.hpp>

namespace cchc {

/// @ingroup io
struct dashboard_options {
    language in = language::vietnamese;
    /// The day to which the year is projected; none: the last of what the programme covers.
    std::optional<boost::gregorian::date> until{};
};

/// Bảng điều hành (dashboard) on `day`. Linear in all there is, but for sorting.
///
/// @ingroup io
[[nodiscard]] std::string dashboard_to_html(programme const& p, boost::gregorian::date day,
                                            dashboard_options const& options = {});

} // namespace cchc
