// SPDX-License-Identifier: BSL-1.0
/// @file
/// Ledgers of tasks, and additions to the calendar as tables, both ways.
///
/// A ledger is one row for each event; the first row of a task also says what the task is. Empty cells are left out, rows
/// of one task may stand anywhere:
///
///     task,title,lead,support,field,basis,product,date,event,due,to,document,note,id,corrects
///     1,Kế hoạch CCHC năm 2015,Sở Nội vụ,Sở Tài chính; Sở Tư pháp,steering,158/QĐ-UBND,Kế hoạch,2014-06-02,assigned,2014-12-14,,,,,
///     1,,,,,,,2014-12-16,reported,,,,,,
///
///     auto const read = read_ledger_csv(text);
///     read.ledger.state_of("1", date{2014, 12, 16})->status       // done_late
///     for (failure const& f : read.errors) …                      // each with its byte in `text`
///     ledger_to_csv(read.ledger)                                  // every task and every event again
///
/// The heading names the columns, in any order; only `task` must be there, a column that is not in the list above is an
/// error. Days are ISO dates. A task without events has a row without a date. A row with an error is left out as a whole
/// and told; the others are read.
///
/// A table of the calendar has the columns `date,kind,reason,source,status`: `kind` is off or work, `status` one of
/// `certainty`; the last three may be left out.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <cchc/base/result.hpp>
#include <cchc/task/task_ledger.hpp>
#include <cchc/time/working_calendar.hpp>

namespace cchc {

/// What a table gave: a ledger, and what was wrong.
///
/// @ingroup io
struct ledger_reading {
    task_ledger ledger;
    std::vector<failure> errors; ///< in the order of the file; the offset is a byte of the file

    friend bool operator==(ledger_reading const&, ledger_reading const&) = default;
};

/// Reads a ledger. Errors are those of `read_csv`, which leave nothing to read; `errc::table_columns` at a heading that is
/// none or stands twice, or where `task` is missing; `errc::date_form` and its like at a date; `errc::task_event` at an
/// event that is none, or that lacks what its kind needs; `errc::task_duplicate` where a task is described twice in
/// different words; `errc::task_unknown` where a field of reform is none.
///
/// @ingroup io
[[nodiscard]] ledger_reading read_ledger_csv(std::string_view text);

/// The ledger as a table: `read_ledger_csv(ledger_to_csv(l)).ledger == l`.
///
/// @ingroup io
[[nodiscard]] std::string ledger_to_csv(task_ledger const& ledger);

/// Entries of a calendar, or the first error, at its byte of the file: those of `read_csv`, `errc::table_columns`,
/// `errc::date_form` and its like, `errc::calendar_entry` for a kind or a status that is none.
///
/// @ingroup io
[[nodiscard]] result<std::vector<calendar_entry>> read_calendar_csv(std::string_view text);

/// The entries as a table with the columns above.
///
/// @ingroup io
[[nodiscard]] std::string calendar_to_csv(std::vector<calendar_entry> const& entries);

} // namespace cchc
