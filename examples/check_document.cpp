// SPDX-License-Identifier: BSL-1.0
// check_document: checks documents by rule, as a compiler checks code.
//
// DEMONSTRATES
//     read_document and check: everything that the rules find, each with its place, its article, and how sure that is
//     check_rules, a value: switch a rule off or on, make it an error or a mere remark
//     check_series: numbers and dates of many documents compared
//
// SIMPLER EXAMPLES
//     find_citations
//
//     $ check_document decision.txt
//     $ check_document --rule N05=off,D02=info --language en decision.txt
#include <iostream>
#include <string>
#include <vector>

#include <cchc/document/check.hpp>
#include <cchc/document/read_document.hpp>
#include <cchc/io/diagnostics.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/time/date.hpp>

#include "support/text_file.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: check_document [OPTION]... [FILE]...\n"
    "Checks documents by rule. Reads standard input without FILE or where FILE is -.\n"
    "  --json           [{\"file\", \"line\", \"column\", \"begin\", \"end\", \"rule\", \"severity\", \"message\", \"basis\"}]\n"
    "  --language en    in English; vi: in Vietnamese, as without it\n"
    "  --rule ID=VALUE  on, off, error, warning or info; more than one with commas between them\n"
    "  --rules          lists the rules, as they are set\n"
    "  --on DATE        the day whose law counts (yyyy-mm-dd); without it, that of each document\n"
    "  --encoding NAME  utf-8, tcvn3, tcvn3-capitals, vni, viqr, windows-1258 or viscii; without it, detected\n";

struct settings {
    cchc::check_options check;
    cchc::language in = cchc::language::vietnamese;
    cchc::text_encoding encoding = cchc::text_encoding::unknown;
    bool json = false;
};

struct checked_file {
    std::string name;
    cchc::normalized text;
    std::vector<cchc::diagnostic> found;
};

settings read_settings(support::command_line& call) {
    settings s;
    s.encoding = support::encoding_of(call, usage);
    s.json = call.has("--json");
    auto const language = call.value("--language").value_or("vi");
    if (!call.exit && language != "vi" && language != "en") call.refuse(usage, "--language is vi or en");
    if (language == "en") s.in = cchc::language::english;
    auto const day = call.value("--on");
    if (!call.exit && day) {
        auto const read = cchc::parse_iso_date(*day);
        if (!read) call.refuse(usage, "--on is a date like 2014-06-02");
        else s.check.day = *read;
    }
    auto const given = call.value("--rule").value_or("");
    for (std::size_t begin = 0; !call.exit && begin < given.size();) {
        auto const end = std::min(given.find(',', begin), given.size());
        auto const one = given.substr(begin, end - begin);
        auto changed = s.check.rules.with_setting(one);
        if (!changed) call.refuse(usage, "--rule knows no " + one.substr(changed.error().offset) + " in " + one);
        else s.check.rules = *std::move(changed);
        begin = end + 1;
    }
    return s;
}

int list_rules(settings const& s) {
    cchc::text_table table;
    table.columns = {{"rule"}, {"severity"}, {"set"}, {"finds"}, {"basis"}, {"law from"}, {"until"}, {"source"}};
    for (auto const& r : s.check.rules.rules())
        table.rows.push_back({r.id, std::string{to_string(r.level)}, r.on ? "on" : "off",
                              s.in == cchc::language::english ? r.english : r.vietnamese, r.basis,
                              r.applies.from ? cchc::to_iso(*r.applies.from) : "",
                              r.applies.until ? cchc::to_iso(*r.applies.until) : "", std::string{to_string(r.status)}});
    return support::write_file("-", to_string(table, 160)) ? support::success : support::bad_input;
}

/// A file in an encoding of old is checked as decoded; that it had to be is a finding too.
void add_encoding(checked_file& file, settings const& s) {
    auto const* const rule = s.check.rules.find("T01");
    if (!rule->on || file.text.offsets.size() == 0) return;
    cchc::finding_list list{*rule, file.found};
    list.add({}, "tệp chưa chuyển sang Unicode", "the file is not in Unicode");
}

/// Puts what D06 finds among many documents with the findings of their files.
void compare(std::vector<checked_file>& files, std::vector<cchc::citation> const& own, settings const& s) {
    for (auto const& each : check_series(own, s.check.rules)) files[each.document].found.push_back(each.what);
}

std::string print(std::vector<checked_file> const& files, settings const& s) {
    if (!s.json) {
        std::string lines;
        for (auto const& file : files) lines += diagnostics_to_text(file.name, file.text.text, file.found, s.in);
        return lines;
    }
    cchc::json_writer out{cchc::json_layout::indented};
    out.begin_array();
    for (auto const& file : files) write_diagnostics(out, file.name, file.text, file.found, s.in);
    out.end_array();
    return std::move(out).str() + '\n';
}

int check_all(std::vector<std::string> const& names, settings const& s) {
    int exit = support::success;
    std::vector<checked_file> files;
    std::vector<cchc::citation> own;
    for (auto const& name : names) {
        auto read = support::read_text(name, s.encoding);
        if (!read) {
            exit = support::bad_input;
            continue;
        }
        auto const document = cchc::read_document(read->text);
        own.push_back(to_citation(document));
        own.back().where = document.where.number;
        files.push_back({name, *std::move(read), {}});
        add_encoding(files.back(), s);
        auto found = check(document, files.back().text.text, s.check);
        files.back().found.insert(files.back().found.end(), found.begin(), found.end());
    }
    compare(files, own, s);
    for (auto const& file : files)
        for (auto const& d : file.found)
            if (d.level == cchc::severity::error) exit = support::bad_input;
    return support::write_file("-", print(files, s)) ? exit : support::bad_input;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage,
                               {{"--json"}, {"--language", true}, {"--rule", true}, {"--rules"}, {"--on", true},
                                {"--encoding", true}}};
    if (call.exit) return *call.exit;
    auto const s = read_settings(call);
    if (call.exit) return *call.exit;
    if (call.has("--rules")) return list_rules(s);
    if (call.operands.empty()) call.operands.emplace_back("-");
    return check_all(call.operands, s);
}
