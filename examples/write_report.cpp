// SPDX-License-Identifier: BSL-1.0
// write_report: writes the report of a programme: as text, as Markdown, as a page to print.
//
// DEMONSTRATES
//     read_programme_json: a year of reform from files; write_report: facts into an official report
//     to_text, to_markdown, to_html
//
// SIMPLER EXAMPLES
//     read_report
//
//     $ write_report examples/data/muong-vat-2024/programme.json --number 215/BC-UBND --date 2024-12-16 --html report.html
#include <cstdio>
#include <string>

#include <cchc/io/programme_json.hpp>
#include <cchc/io/written_report.hpp>
#include <cchc/time/date.hpp>

#include "support/command_line.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: write_report [--markdown] [--html OUT] [--period PERIOD] [--number NUMBER] [--date DATE] [--superior NAME]\n"
    "                    [--to NAME] [--form FORM] [--position POSITION] [--signer NAME] [--recipients \"A; B\"] PROGRAMME.json\n"
    "Writes the next report. What the programme does not know is left out, and named on standard error.\n"
    "  --markdown   Markdown instead of plain text\n"
    "  --html OUT   also write a page to print\n"
    "  --period P   \"6 tháng đầu năm 2024\"; without it, the period of the programme\n"
    "  --date DATE  of the report, 2024-12-16\n";

/// "Bộ Nội vụ; Lưu: VT"
std::vector<std::string> parts_of(std::string const& text) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find(';', at), text.size());
        auto const begin = text.find_first_not_of(' ', at);
        if (begin < end) parts.push_back(text.substr(begin, end - begin));
        at = end + 1;
    }
    return parts;
}

cchc::report_frame frame_of(support::command_line& call) {
    cchc::report_frame frame;
    auto const take = [&](char const* option, std::string& into) { into = call.value(option).value_or(""); };
    take("--number", frame.number);
    take("--superior", frame.superior);
    take("--to", frame.to);
    take("--form", frame.form);
    take("--position", frame.position);
    take("--signer", frame.signer);
    frame.recipients = parts_of(call.value("--recipients").value_or(""));
    if (auto const day = call.value("--date")) {
        auto const read = cchc::parse_iso_date(*day);
        if (read) frame.on = *read;
        else if (!call.exit) call.refuse(usage, "not a date: " + *day);
    }
    if (auto const covers = call.value("--period")) {
        auto const read = cchc::parse_period(*covers);
        if (read) frame.covers = *read;
        else if (!call.exit) call.refuse(usage, "not a period: " + *covers);
    }
    return frame;
}

std::string folder_of(std::string const& file) {
    auto const slash = file.rfind('/');
    return slash == std::string::npos ? "" : file.substr(0, slash + 1);
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc,
                               argv,
                               usage,
                               {{"--markdown"},
                                {"--html", true},
                                {"--period", true},
                                {"--number", true},
                                {"--date", true},
                                {"--superior", true},
                                {"--to", true},
                                {"--form", true},
                                {"--position", true},
                                {"--signer", true},
                                {"--recipients", true}}};
    auto const frame = call.exit ? cchc::report_frame{} : frame_of(call);
    if (!call.exit && call.operands.size() != 1) call.refuse(usage, "one PROGRAMME is needed");
    if (call.exit) return *call.exit;
    auto const& file = call.operands.front();
    auto const json = support::read_file(file);
    if (!json) return support::bad_input;
    auto const read = cchc::read_programme_json(
        *json, [&](std::string const& name) { return support::read_file(folder_of(file) + name); });
    for (auto const& e : read.errors)
        support::report_error((e.file.empty() ? file : folder_of(file) + e.file) + ':' + std::to_string(e.where.line) +
                                  ':' + std::to_string(e.where.column),
                              e.message);
    if (!read.ok()) return support::bad_input;
    auto const report = write_report(read.value, frame);
    for (auto const& what : report.missing) std::fprintf(stderr, "missing: %s\n", what.c_str());
    if (auto const page = call.value("--html"))
        if (!support::write_file(*page, to_html(report))) return support::bad_input;
    auto const shown = call.has("--markdown") ? to_markdown(report) : to_text(report);
    return support::write_file("-", shown) ? support::success : support::bad_input;
}
