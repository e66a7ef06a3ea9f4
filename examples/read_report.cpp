// SPDX-License-Identifier: BSL-1.0
// read_report: reads a periodic report and shows what it states: on the terminal, as JSON, as a web page.
//
// DEMONSTRATES
//     read_report: text in, value out; agency_directory::national, which names the agencies
//     report_to_json and to_html; text_table
//
// SIMPLER EXAMPLES
//     parse_number, find_citations
//
//     $ read_report examples/data/report.txt --html report.html
#include <map>
#include <set>
#include <string>

#include <cchc/agency/directory.hpp>
#include <cchc/io/html_report.hpp>
#include <cchc/io/report_json.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/report/read_report.hpp>
#include <cchc/text/position.hpp>

#include "support/text_file.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: read_report [--json] [--html OUT] [--encoding NAME] [FILE]\n"
    "Reads a periodic report, from standard input without FILE or where FILE is -.\n"
    "  --json      print JSON instead of tables\n"
    "  --html OUT  also write a web page with every finding marked in the text\n"
    "  --encoding NAME  utf-8, tcvn3, tcvn3-capitals, vni, viqr, windows-1258 or viscii; without it, detected\n";

std::string or_dash(auto const& value) {
    return value ? to_string(*value) : "-";
}

void add_table(std::string& out, std::string const& heading, cchc::text_table const& table) {
    out += '\n' + heading + "\n\n" + to_string(table);
}

cchc::text_table documents_of(cchc::periodic_report const& report) {
    cchc::text_table table;
    table.columns = {{"document"}, {"number"}, {"date"}, {"issuer"}, {"mentions", cchc::alignment::right}};
    for (auto const& d : report.distinct)
        table.rows.push_back({std::string{vietnamese_name(d.type)} + (d.title.empty() ? "" : ' ' + d.title),
                              or_dash(d.number), or_dash(d.date), d.issuer, std::to_string(d.mentions.size())});
    return table;
}

cchc::text_table agencies_of(cchc::periodic_report const& report, std::string_view text) {
    cchc::text_table table;
    table.columns = {{"as written"}, {"role"}, {"id"}};
    for (auto const& a : report.agencies)
        table.rows.push_back({std::string{surface(text, a.where)}, std::string{to_string(a.role)}, a.id.value_or("-")});
    return table;
}

/// "praised: 11 province, 9 district; …", each agency that is known once, unless it is only mentioned or issues something.
std::string roles_of(cchc::periodic_report const& report, cchc::agency_directory const& directory) {
    std::map<cchc::agency_role, std::map<cchc::agency_level, std::set<std::string>>> named;
    for (auto const& a : report.agencies)
        if (a.id && directory.by_id(*a.id) != nullptr) named[a.role][directory.by_id(*a.id)->level].insert(*a.id);
    std::string out;
    for (auto const& [role, levels] : named) {
        if (role < cchc::agency_role::lead || role == cchc::agency_role::mentioned) continue;
        out += "; " + std::string{to_string(role)} + ':';
        for (auto const& [level, ids] : levels)
            out += (out.back() == ':' ? " " : ", ") + std::to_string(ids.size()) + ' ' + std::string{to_string(level)};
    }
    return out;
}

cchc::text_table tasks_of(cchc::periodic_report const& report) {
    cchc::text_table table;
    table.columns = {{"no.", cchc::alignment::right}, {"task"}, {"field"}, {"lead"}, {"due"}, {"rests on"}};
    for (auto const& t : report.tasks) {
        std::string bases;
        for (auto const i : t.bases) {
            auto const& cited = report.documents[i].cited;
            bases += (bases.empty() ? "" : ", ") + (cited.number ? to_string(*cited.number) : to_string(cited));
        }
        table.rows.push_back({std::to_string(t.ordinal), t.title, std::string{to_string(t.about)}, lead_names(t),
                              due_in_brief(t), bases});
    }
    return table;
}

cchc::text_table figures_of(cchc::periodic_report const& report) {
    cchc::text_table table;
    constexpr auto right = cchc::alignment::right;
    table.columns = {{"figure", right}, {"of", right}, {"%", right}, {"unit"}, {"what"}, {"means"}};
    for (std::size_t i = 0; i < report.figures.size(); ++i) {
        auto const& f = report.figures[i];
        auto const share = percent(f);
        auto means = f.compared ? to_string(*f.compared) : std::string{f.measures == cchc::measure{} ? "" : to_string(f.measures)};
        for (auto const& c : report.counted)
            if (c.figure == i && c.role != cchc::agency_role::mentioned) means += to_string(c.role);
        table.rows.push_back({to_string(f.value), f.of ? to_string(*f.of) : "", share ? to_string(*share) : "", f.unit,
                              f.action.empty() || f.what.empty() ? f.action + f.what : f.action + " … " + f.what,
                              means});
    }
    return table;
}

cchc::text_table warnings_of(cchc::periodic_report const& report, std::string_view text) {
    cchc::text_index const index{text};
    cchc::text_table table;
    table.columns = {{"line:col", cchc::alignment::right}, {"code"}, {"message"}, {"text"}};
    for (auto const& w : report.warnings) {
        auto const [line, column] = index.position_at(w.where.begin);
        auto const place = w.where.empty() ? "-" : std::to_string(line) + ':' + std::to_string(column);
        table.rows.push_back({place, w.code, w.message, w.subject + std::string{surface(text, w.where)}});
    }
    return table;
}

std::string tables_of(cchc::periodic_report const& report, cchc::agency_directory const& directory,
                      std::string_view text) {
    std::string out = (report.title.empty() ? "-" : report.title) + "\n\n";
    out += "number " + or_dash(report.number) + "   date " + or_dash(report.date) + "   issuer " +
           (report.issuer.empty() ? "-" : report.issuer) + "   period " + or_dash(report.covers) + '\n';
    auto const count = [](auto const& items) { return std::to_string(items.size()); };
    add_table(out, "DOCUMENTS: " + count(report.distinct) + ", mentioned " + count(report.documents) + " times",
              documents_of(report));
    add_table(out, "AGENCIES: " + count(report.agencies) + " mentions" + roles_of(report, directory),
              agencies_of(report, text));
    add_table(out, "TASKS: " + count(report.tasks), tasks_of(report));
    add_table(out, "FIGURES: " + count(report.figures), figures_of(report));
    add_table(out, "WARNINGS: " + count(report.warnings), warnings_of(report, text));
    return out;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--json"}, {"--html", true}, {"--encoding", true}}};
    auto const encoding = support::encoding_of(call, usage);
    if (!call.exit && call.operands.size() > 1) call.refuse(usage, "more than one FILE");
    if (call.exit) return *call.exit;
    auto const read = support::read_text(call.operands.empty() ? "-" : call.operands.front(), encoding);
    if (!read) return support::bad_input;
    std::string const& text = read->text;
    auto const directory = cchc::agency_directory::national();
    auto const report = cchc::read_report(text, directory);
    if (auto const page = call.value("--html"))
        if (!support::write_file(*page, cchc::to_html(report, text))) return support::bad_input;
    auto const shown = call.has("--json") ? report_to_json(report, *read) + '\n' : tables_of(report, directory, text);
    return support::write_file("-", shown) ? support::success : support::bad_input;
}
