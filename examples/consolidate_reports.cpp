// SPDX-License-Identifier: BSL-1.0
// consolidate_reports: makes one report of many: sums, what contradicts itself, who has not reported, what is left out.
//
// DEMONSTRATES
//     account_of, consolidation, consolidate; a set of values whose order does not matter
//
// SIMPLER EXAMPLES
//     read_report
//
//     $ consolidate_reports --units examples/data/unit_reports/units.txt examples/data/unit_reports/*-*.txt
#include <string>

#include <cchc/agency/directory.hpp>
#include <cchc/io/json.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/report/consolidate.hpp>
#include <cchc/report/read_report.hpp>

#include "support/text_file.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: consolidate_reports [--units LIST] [--period PERIOD] [--json] [--encoding NAME] FILE...\n"
    "Adds up the reports of many units. A report whose issuer the text does not say is called by its file.\n"
    "  --units LIST     a file with the name of a unit on each line: who should report\n"
    "  --period PERIOD  \"6 tháng đầu năm 2014\"; without it, the period that most reports have\n"
    "  --json           print JSON instead of tables\n"
    "  --encoding NAME  utf-8, tcvn3, vni, …; without it, detected for each file\n";

std::vector<std::string> lines_of(std::string const& text) {
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        if (!line.empty() && line.back() == '\r') line.pop_back();
        if (!line.empty()) lines.push_back(std::move(line));
        at = end + 1;
    }
    return lines;
}

std::string number(cchc::decimal value, std::optional<cchc::decimal> const& of) {
    return to_string(value) + (of ? '/' + to_string(*of) : "");
}

std::string tables_of(cchc::consolidated_report const& sum) {
    std::string out = "period " + (sum.covers ? to_string(*sum.covers) : "-") + "   reports of " +
                      std::to_string(sum.reported.size()) + " units\n";
    cchc::text_table figures;
    figures.columns = {{"sum", cchc::alignment::right}, {"unit"}, {"what"}, {"from", cchc::alignment::right}};
    for (auto const& f : sum.figures)
        figures.rows.push_back({number(f.value, f.of) + (f.most && *f.most != f.value ? " to " + to_string(*f.most) : ""), f.unit,
                                f.subject, std::to_string(f.from.size())});
    out += "\nFIGURES: " + std::to_string(sum.figures.size()) + "\n\n" + to_string(figures);
    out += "\nNOT REPORTED: " + std::to_string(sum.missing.size()) + "\n\n";
    for (auto const& unit : sum.missing) out += unit + '\n';
    out += "\nCONFLICTS: " + std::to_string(sum.conflicts.size()) + "\n\n";
    for (auto const& c : sum.conflicts) out += c.message() + '\n';
    cchc::text_table gaps;
    gaps.columns = {{"unit"}, {"says nothing of"}};
    for (auto const& gap : sum.gaps) {
        auto const what = gap.part ? std::string{to_string(*gap.part)} : std::string{vietnamese_name(*gap.about)};
        if (!gaps.rows.empty() && gaps.rows.back()[0] == gap.unit) gaps.rows.back()[1] += ", " + what;
        else gaps.rows.push_back({gap.unit, what});
    }
    out += "\nLEFT OUT: " + std::to_string(sum.gaps.size()) + "\n\n" + to_string(gaps);
    return out;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{
        argc, argv, usage, {{"--json"}, {"--units", true}, {"--period", true}, {"--encoding", true}}};
    auto const encoding = support::encoding_of(call, usage);
    cchc::consolidation_options options;
    if (auto const named = call.value("--period"); named && !call.exit) {
        auto const read = cchc::parse_period(*named);
        if (read) options.covers = *read;
        else call.refuse(usage, "not a period: " + *named);
    }
    if (!call.exit && call.operands.empty()) call.refuse(usage, "no FILE");
    if (call.exit) return *call.exit;
    if (auto const list = call.value("--units")) {
        auto const read = support::read_text(*list, encoding);
        if (!read) return support::bad_input;
        options.expected = lines_of(read->text);
    }
    auto const directory = cchc::agency_directory::national();
    cchc::consolidation all;
    bool complete = true;
    for (auto const& file : call.operands) {
        auto const read = support::read_text(file, encoding);
        complete = complete && read;
        if (!read) continue;
        auto const report = cchc::read_report(read->text, directory);
        all.add(account_of(report, report.issuer.empty() ? file : ""));
    }
    auto const sum = consolidate(all, options);
    auto const shown = call.has("--json") ? to_json(sum, cchc::json_layout::indented) + '\n' : tables_of(sum);
    return support::write_file("-", shown) && complete ? support::success : support::bad_input;
}
