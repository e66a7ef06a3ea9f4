// SPDX-License-Identifier: BSL-1.0
/// @file
/// A ledger as one web page, and as a drawing: who has what to do, and until when.
///
///     std::string page = tasks_to_html(book, date{2014, 12, 20}, {"Nhiệm vụ CCHC tỉnh Sơn La"});
///     std::string drawing = timeline_svg(book, date{2014, 12, 20});
///
/// The page has the counts in the four official buckets with their shares (each says of what), a board of the tasks by
/// agency, those overdue first, and a timeline: for each task a bar from its assignment to its deadline, the delay behind
/// it, a mark where it was done, and a line for the day. It is in Vietnamese.
///
/// - **One file**: no script, no font, no picture; the drawing is SVG inside the page.
/// - **Everything is escaped**; control characters and bytes that are not UTF-8 become U+FFFD.
/// - It reads on a phone, in the dark, on paper, and without colour: every status is written, and bars differ by shape.
#pragma once

#include <string>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/task/task_ledger.hpp>

namespace cchc {

/// @ingroup io
struct task_page_options {
    std::string title = "Theo dõi nhiệm vụ";
};

/// The page of a ledger as it stands on `day`. Linear in its tasks and events.
///
/// @ingroup io
[[nodiscard]] std::string tasks_to_html(task_ledger const& ledger, boost::gregorian::date day,
                                        task_page_options const& options = {});

/// Biểu đồ thời gian (timeline): an SVG drawing of the tasks assigned by `day`, by agency.
///
/// @ingroup io
[[nodiscard]] std::string timeline_svg(task_ledger const& ledger, boost::gregorian::date day);

} // namespace cchc
