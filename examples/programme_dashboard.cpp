// SPDX-License-Identifier: BSL-1.0
// programme_dashboard: a year of reform as one value: what is late, what hangs on it, and what December will bring.
//
// DEMONSTRATES
//     read_programme_json: one value from a file of references to tables, every error in its own file
//     trace, at_stake, project_units, dashboard_to_html
//
// SIMPLER EXAMPLES
//     one_stop_table, track_tasks, score_agencies
//
//     $ programme_dashboard examples/data/muong-vat-2024/programme.json --on 2024-09-30 --html dashboard.html
#include <string>

#include <cchc/io/dashboard_html.hpp>
#include <cchc/io/programme_json.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/io/trace_drawing.hpp>
#include <cchc/programme/project.hpp>
#include <cchc/time/date.hpp>

#include "support/scoring.hpp"

namespace {

using namespace cchc;

constexpr std::string_view usage =
    "Usage: programme_dashboard PROGRAMME.json --on DATE [options]\n"
    "Says what is late, which points hang on it, and what the year can still bring. Files that the programme names are\n"
    "looked for beside it.\n"
    "  --html OUT         writes the dashboard as one web page\n"
    "  --document NUMBER  instead: everything that rests on a document\n"
    "  --unit ID          instead: everything behind the points of a unit\n"
    "  --dot, --svg       the chains as a graph for Graphviz, as a drawing\n"
    "  --until DATE       the day to which the year is projected (the last that the programme covers)\n"
    "  --choose ID,ID     tasks to be done, as a scenario of one's own\n"
    "  --json             the programme in one file, with all its tables\n"
    "  --language vi|en   of tables and pages (vi)\n";

std::string range_text(percent_range const& r, language in) {
    auto const number = [&](points const& value) {
        return in == language::vietnamese ? to_string(value, 2, rounding::half_up, digit_style::plain) : to_string(value, 2);
    };
    return r.least == r.most ? number(r.least) : number(r.least) + " – " + number(r.most);
}

std::string overview(programme const& p, programme_trace const& t, boost::gregorian::date day, boost::gregorian::date until,
                     std::vector<std::string> const& chosen, language in) {
    bool const vi = in == language::vietnamese;
    auto stake = at_stake(t);
    std::string out = vi ? "ĐIỂM PHỤ THUỘC NHIỆM VỤ CHẬM\n" : "POINTS THAT HANG ON LATE TASKS\n";
    out += to_string(trace_table(p, stake, in), 130);
    text_table table;
    table.columns = {{vi ? "đơn vị" : "unit"},
                     {vi ? "không làm thêm" : "nothing more", alignment::right},
                     {vi ? "làm xong mọi việc" : "all that is due", alignment::right}};
    if (!chosen.empty()) table.columns.push_back({vi ? "việc đã chọn" : "chosen", alignment::right});
    for (auto const& each : project_units(p, day, until, chosen)) {
        table.rows.push_back({each.unit.name, range_text(each.nothing_more, in), range_text(each.all_due, in)});
        if (!chosen.empty()) table.rows.back().push_back(range_text(each.chosen, in));
    }
    out += (vi ? "\nĐẾN NGÀY " : "\nBY ") + to_iso(until) + (vi ? ", % ĐIỂM TỐI ĐA\n" : ", % OF THE MAXIMUM\n") + to_string(table);
    out += vi ? "\nCHƯA GIAO CHO AI\n" : "\nGIVEN TO NOBODY\n";
    for (auto const place : duties_without_task(p)) out += "  " + p.duties[place].title + '\n';
    for (auto const field : fields_without_duty(p))
        out += std::string{vi ? "  (không có nhiệm vụ nào về) " : "  (nothing at all on) "} +
               std::string{vi ? vietnamese_name(field) : to_string(field)} + '\n';
    out += vi ? "\nĐƯỢC KHEN MÀ XẾP THẤP\n" : "\nPRAISED, AND LOW\n";
    for (auto const& each : praised_and_low(p))
        out += "  " + each.agency + ": " + std::to_string(each.place.best) + '/' + std::to_string(each.of) + '\n';
    return out;
}

std::vector<std::string> parts_of(std::string const& list) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < list.size();) {
        auto const end = std::min(list.find(',', begin), list.size());
        parts.push_back(list.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

bool report(std::string const& name, std::string const& folder, programme_read const& read) {
    auto const at = [&](programme_error const& e) { return support::place(e.file.empty() ? name : folder + e.file, e.where); };
    for (auto const& e : read.errors) support::report_error(at(e), e.message);
    for (auto const& w : read.warnings) std::cerr << at(w) << ": warning: " << w.message << '\n';
    bool good = read.ok();
    for (auto const& f : check_programme(read.value)) {
        support::report_error(name, f.message());
        good = false;
    }
    return good;
}

std::optional<boost::gregorian::date> day_of(support::command_line const& call, std::string_view option) {
    auto const given = call.value(option);
    auto const day = given ? parse_partial_date(*given) : result<partial_date>{errc::empty_input, 0};
    return day ? to_date(*day) : std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{
        argc, argv, usage, {{"--on", true}, {"--html", true}, {"--document", true}, {"--unit", true}, {"--dot"}, {"--svg"},
                            {"--until", true}, {"--choose", true}, {"--json"}, {"--language", true}}};
    if (!call.exit && call.operands.size() != 1) call.refuse(usage, "one programme is needed");
    auto const day = day_of(call, "--on");
    if (!call.exit && !day && !call.has("--json")) call.refuse(usage, "--on DATE is needed, as 2024-09-30");
    if (!call.exit && call.has("--until") && !day_of(call, "--until")) call.refuse(usage, "--until is a date");
    auto const in = call.value("--language").value_or("vi") == "en" ? language::english : language::vietnamese;
    if (call.exit) return *call.exit;

    auto const& name = call.operands.front();
    auto const text = support::read_file(name);
    if (!text) return support::bad_input;
    auto const folder = name.substr(0, name.rfind('/') + 1);
    auto const read = read_programme_json(*text, [&](std::string const& file) { return support::read_file(folder + file); });
    if (!report(name, folder, read)) return support::bad_input;
    auto p = read.value;
    if (call.has("--json")) return support::write_file("-", programme_to_json(p) + '\n') ? support::success : support::bad_input;

    auto const until = day_of(call, "--until").value_or(p.covers ? p.covers->last() : *day);
    if (auto const out = call.value("--html"))
        if (!support::write_file(*out, dashboard_to_html(p, *day, {in, until}))) return support::bad_input;
    auto scored = p;
    scored.cards = with_task_facts(p, p.tasks, *day);
    auto const chains = trace(scored, *day);
    auto rows = chains.rows;
    if (auto const document = call.value("--document")) rows = resting_on(chains, *document);
    if (auto const unit = call.value("--unit")) rows = behind_points(chains, *unit);
    bool const asked = call.has("--document") || call.has("--unit");
    auto const out = call.has("--dot")   ? trace_dot(scored, rows, in)
                     : call.has("--svg") ? trace_svg(scored, rows, in)
                     : asked             ? to_string(trace_table(scored, rows, in), 130)
                                         : overview(scored, chains, *day, until, parts_of(call.value("--choose").value_or("")), in);
    return support::write_file("-", out) ? support::success : support::bad_input;
}
