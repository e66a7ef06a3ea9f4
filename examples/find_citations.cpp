// SPDX-License-Identifier: BSL-1.0
// find_citations: finds every document that texts mention; as a table, or as a filter for pipelines.
//
// DEMONSTRATES
//     find_citations, a lazy range of matches, and to_citation, which makes values of them
//     doubts: what is wrong with a citation as it is written
//     answer_citations: one JSON object a line in, one a line out
//     detect_encoding and decode: a file may be in TCVN3, VNI or another encoding of old
//
// SIMPLER EXAMPLES
//     parse_number
//
//     $ find_citations report.txt
//     $ echo '{"id": 1, "text": "Nghị quyết 30c/NQ-CP"}' | find_citations --ndjson
#include <iostream>
#include <string>

#include <cchc/agency/directory.hpp>
#include <cchc/citation/find_citations.hpp>
#include <cchc/io/ndjson.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/text/position.hpp>

#include "support/text_file.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: find_citations [--ndjson | --encoding NAME] [FILE]...\n"
    "Finds the documents that texts mention. Reads standard input without FILE or where FILE is -.\n"
    "  --ndjson  each input line is {\"id\": ..., \"text\": ...}; each output line is {\"id\": ..., \"citations\": [...],\n"
    "            \"agencies\": [...]}, in the same order; \"encoding\" in a line tells what its text was in\n"
    "  --encoding NAME  utf-8, tcvn3, tcvn3-capitals, vni, viqr, windows-1258 or viscii; without it, detected\n";

std::string joined(auto const& items, auto&& name) {
    std::string all;
    for (auto const& item : items) all += (all.empty() ? "" : " ") + std::string{name(item)};
    return all;
}

std::vector<std::string> row_of(std::string const& file, cchc::text_index const& index, cchc::citation const& c) {
    auto const [line, column] = index.position_at(c.where.begin);
    std::string what{vietnamese_name(c.type)};
    if (!c.title.empty()) what += ' ' + c.title;
    return {file + std::to_string(line) + ':' + std::to_string(column),
            what.empty() ? std::string{surface(index.text(), c.where)} : what,
            c.number ? to_string(*c.number) : "",
            c.date ? to_string(*c.date) : "",
            c.issuer,
            joined(c.provisions, [](auto const& p) { return to_string(p); }),
            joined(doubts(c), [](auto doubt) { return rule_id(doubt); })};
}

int print_table(std::vector<std::string> const& files, cchc::text_encoding encoding) {
    cchc::text_table table;
    table.columns = {{"place"}, {"document"}, {"number"}, {"date"}, {"issuer"}, {"provisions"}, {"rules"}};
    int exit = support::success;
    for (auto const& file : files) {
        auto const read = support::read_text(file, encoding);
        if (!read) {
            exit = support::bad_input;
            continue;
        }
        cchc::text_index const index{read->text};
        for (cchc::citation_match const& match : cchc::find_citations(read->text))
            table.rows.push_back(row_of(files.size() == 1 ? "" : file + ':', index, to_citation(read->text, match)));
    }
    return support::write_file("-", to_string(table, 120)) ? exit : support::bad_input;
}

/// Answers the requests in a stream. A line that is no request is reported and has no answer.
int filter(std::string_view file, std::istream& in, cchc::agency_directory const& directory) {
    int exit = support::success;
    std::string request;
    for (std::size_t line = 1; std::getline(in, request); ++line) {
        if (request.find_first_not_of(" \t\r") == std::string::npos) continue;
        auto const answer = cchc::answer_citations(request, directory);
        if (answer) {
            if (!support::write_file("-", *answer + '\n')) return support::bad_input;
        } else {
            support::report_error(file, line, request, answer.error());
            exit = support::bad_input;
        }
    }
    return exit;
}

int filter_all(std::vector<std::string> const& files) {
    auto const directory = cchc::agency_directory::national();
    int exit = support::success;
    for (auto const& name : files) {
        std::ifstream file;
        if (name != "-") file.open(name, std::ios::binary);
        if (name != "-" && file.peek() == std::char_traits<char>::eof() && !file.eof()) {
            support::report_error(name + ":1:1", "cannot read this file");
            exit = support::bad_input;
            continue;
        }
        exit = std::max(exit, filter(name, name == "-" ? std::cin : file, directory));
    }
    return exit;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--ndjson"}, {"--encoding", true}}};
    auto const encoding = support::encoding_of(call, usage);
    if (!call.exit && call.has("--ndjson") && call.has("--encoding"))
        call.refuse(usage, "each line tells its own encoding");
    if (call.exit) return *call.exit;
    if (call.operands.empty()) call.operands.emplace_back("-");
    return call.has("--ndjson") ? filter_all(call.operands) : print_table(call.operands, encoding);
}
