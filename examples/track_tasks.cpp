// SPDX-License-Identifier: BSL-1.0
// track_tasks: how the tasks of a ledger stand on a day: each one's status, the official counts, what is soon due.
//
// DEMONSTRATES
//     read_ledger_csv, task_ledger::state_of; count_tasks, count_by_lead, percent, tasks_due_within
//     to_icalendar, tasks_to_html; text_table
//
// SIMPLER EXAMPLES
//     working_days
//
//     $ track_tasks examples/data/tasks.csv --on 2014-12-20 --html board.html --ics tasks.ics
#include <string>

#include <cchc/io/icalendar.hpp>
#include <cchc/io/task_csv.hpp>
#include <cchc/io/task_html.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/task/task_statistics.hpp>
#include <cchc/time/date.hpp>
#include <cchc/time/working_calendar.hpp>

#include "support/command_line.hpp"

namespace {

using boost::gregorian::date;

constexpr std::string_view usage =
    "Usage: track_tasks LEDGER.csv --on DATE [--within N] [--ics OUT] [--html OUT]\n"
    "Shows how the tasks of a ledger stand at the end of DATE (yyyy-mm-dd): status, official counts, early warnings.\n"
    "The ledger has one row for each event: task,title,lead,…,date,event,due; see the documentation of task_csv.\n"
    "  --within N  warn of tasks due within N working days; 5 without it\n"
    "  --ics OUT   also write the tasks for a calendar program\n"
    "  --html OUT  also write a web page: counts, a board by agency, a timeline\n";

std::string day_or_dash(std::optional<date> day) {
    return day ? cchc::to_iso(*day) : "-";
}

cchc::text_table states_of(cchc::task_ledger const& ledger, date day) {
    cchc::text_table table;
    table.columns = {{"task"}, {"title"}, {"lead"}, {"due"}, {"done"}, {"status"}, {"days late", cchc::alignment::right}};
    for (auto const& one : ledger.tasks()) {
        auto const s = *ledger.state_of(one.id, day);
        table.rows.push_back({one.id, one.title, s.lead, day_or_dash(s.due), day_or_dash(s.done),
                              std::string{vietnamese_name(s.status)}, s.days_late > 0 ? std::to_string(s.days_late) : ""});
    }
    return table;
}

void add_counts(cchc::text_table& table, std::string name, cchc::task_counts const& c) {
    auto const share = percent(c.done_of_due());
    table.rows.push_back({std::move(name), std::to_string(c.total()), std::to_string(c.in_time), std::to_string(c.overdue),
                          std::to_string(c.done_on_time), std::to_string(c.done_late), share ? to_string(*share) : "-"});
}

cchc::text_table counts_of(cchc::task_ledger const& ledger, date day) {
    using enum cchc::alignment;
    cchc::text_table table;
    table.columns = {{"agency"},         {"tasks", right},     {"in time", right}, {"overdue", right},
                     {"on time", right}, {"late", right},      {"done, % of due", right}};
    for (auto const& each : count_by_lead(ledger, day)) add_counts(table, each.lead, each.counts);
    add_counts(table, "all", count_tasks(ledger, day));
    return table;
}

std::string warnings_of(cchc::task_ledger const& ledger, date day, int within) {
    auto const soon = tasks_due_within(ledger, day, within, cchc::working_calendar::vietnam());
    if (!soon) return "no warning: " + std::string{message(soon.error().code)} + '\n';
    cchc::text_table table;
    table.columns = {{"task"}, {"lead"}, {"due"}, {"working days left", cchc::alignment::right}};
    for (auto const& each : *soon)
        table.rows.push_back({each.task, each.lead, cchc::to_iso(each.due), std::to_string(each.working_days_left)});
    return to_string(table);
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--on", true}, {"--within", true}, {"--ics", true}, {"--html", true}}};
    if (!call.exit && (call.operands.size() != 1 || !call.has("--on"))) call.refuse(usage, "a LEDGER and --on DATE are needed");
    auto const within = call.value("--within").value_or("5");
    bool const small = !within.empty() && within.size() < 4 && within.find_first_not_of("0123456789") == std::string::npos;
    if (!call.exit && !small) call.refuse(usage, "--within takes a number of at most three digits");
    if (call.exit) return *call.exit;

    auto const day = cchc::parse_iso_date(*call.value("--on"));
    if (!day) {
        support::report_error("--on", 1, *call.value("--on"), day.error());
        return support::bad_input;
    }
    auto const& file = call.operands.front();
    auto const text = support::read_file(file);
    if (!text) return support::bad_input;
    auto const read = cchc::read_ledger_csv(*text);
    cchc::text_index const index{*text};
    for (auto const& wrong : read.errors) {
        auto const [line, column] = index.position_at(wrong.offset);
        support::report_error(file + ':' + std::to_string(line) + ':' + std::to_string(column), message(wrong.code));
    }
    if (!read.errors.empty()) return support::bad_input;

    if (auto const page = call.value("--html"))
        if (!support::write_file(*page, tasks_to_html(read.ledger, *day))) return support::bad_input;
    if (auto const calendar = call.value("--ics")) {
#ifdef CCHC_HAS_ICALENDAR
        if (!support::write_file(*calendar, to_icalendar(read.ledger, *day))) return support::bad_input;
#else
        support::report_error("--ics", "this library was built without iCalendar");
        return support::bad_input;
#endif
    }
    auto const shown = "TASKS on " + cchc::to_iso(*day) + "\n\n" + to_string(states_of(read.ledger, *day)) + "\nCOUNTS\n\n" +
                       to_string(counts_of(read.ledger, *day)) + "\nDUE WITHIN " + within + " WORKING DAYS\n\n" +
                       warnings_of(read.ledger, *day, std::stoi(within));
    return support::write_file("-", shown) ? support::success : support::bad_input;
}
