// SPDX-License-Identifier: BSL-1.0
/// @file
/// Tasks for a calendar program: iCalendar (RFC 5545), one VTODO for each.
///
///     write("tasks.ics", to_icalendar(book, date{2014, 12, 20}));
///
///     BEGIN:VTODO
///     UID:06-2014@cchc.invalid
///     SUMMARY:Kế hoạch CCHC năm 2015
///     DUE;VALUE=DATE:20141214
///     STATUS:NEEDS-ACTION
///     X-CCHC-STATUS:overdue
///     …
///
/// | status of the task      | STATUS       | also                                             |
/// |-------------------------|--------------|--------------------------------------------------|
/// | in_time                 | IN-PROCESS   |                                                  |
/// | overdue                 | NEEDS-ACTION | DUE is past                                      |
/// | done_on_time, done_late | COMPLETED    | COMPLETED, PERCENT-COMPLETE:100                  |
/// | cancelled, transferred  | CANCELLED    |                                                  |
///
/// The UID is made of the id of the task: when a ledger is exported again, a calendar program replaces what it has. A task
/// that is not assigned yet is left out. Days are days (`VALUE=DATE`), in no time zone: a deadline ends with its day
/// wherever one is. A duty that comes back is one VTODO for each of its recurrences, with an RRULE (see `to_rrule`).
///
/// Folding of long lines and escaping are those of libical; lines end with CRLF. The same input gives the same bytes.
///
/// @note Built when the library has iCalendar (`CCHC_WITH_ICAL`, which needs libical); otherwise these functions are
/// declared and not there.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/task/find_tasks.hpp>
#include <cchc/task/task_ledger.hpp>

namespace cchc {

/// @ingroup io
struct icalendar_options {
    std::string domain = "cchc.invalid"; ///< behind the @ of every UID: one's own domain makes them unique in the world
};

/// The tasks of a ledger as they stand on `day`.
///
/// @ingroup io
[[nodiscard]] std::string to_icalendar(task_ledger const& ledger, boost::gregorian::date day,
                                       icalendar_options const& options = {});

/// Assignments of a text that have a day or come back, seen from `day`: those with a length, whose start is not known, are
/// left out. `document` begins the UIDs: "158/QĐ-UBND" gives "158/QĐ-UBND-1@…".
///
/// @ingroup io
[[nodiscard]] std::string to_icalendar(std::vector<assignment> const& assignments, std::string_view document,
                                       boost::gregorian::date day, icalendar_options const& options = {});

} // namespace cchc
