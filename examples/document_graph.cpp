// SPDX-License-Identifier: BSL-1.0
// document_graph: which documents there are, what they do to each other, what is in force on a day.
//
// DEMONSTRATES
//     read_document, facts_of, relations_of; document_register, document_graph::hubs
//     effect_of with its chain; find_contradictions; to_dot, register_to_json, to_json_ld
//
// SIMPLER EXAMPLES
//     find_citations
//
//     $ document_graph examples/data/register.ndjson --effect 24/2014/NĐ-CP --on 2014-06-02
#include <cchc/document/contradiction.hpp>
#include <cchc/document/document_facts.hpp>
#include <cchc/document/effect.hpp>
#include <cchc/document/read_document.hpp>
#include <cchc/io/register_drawing.hpp>
#include <cchc/io/register_tables.hpp>
#include <cchc/io/text_table.hpp>
#include <cchc/time/date.hpp>

#include "support/command_line.hpp"
#include "support/text_file.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: document_graph FILE... [--dot | --json | --json-ld] [--by year|type]\n"
    "       document_graph FILE... --effect NUMBER --on DATE [--place PATH] [--known DATE]\n"
    "Collects documents and what they do to each other, from texts and from registers (.ndjson, .json, .csv).\n"
    "Without an option it shows the documents, those most named, and what cannot be true.\n"
    "  --dot          a drawing for Graphviz, by year or type; with --on DATE it says what was in force\n"
    "  --json         the register; --json-ld as linked data (schema.org)\n"
    "  --effect       whether a document was in force on a day, and why; NUMBER may have a date and an\n"
    "                 issuer: 76/NQ-CP@2021-07-15; PATH is a place in it: dieu-5/khoan-2\n"
    "  --known DATE   as it was known on that day\n";

/// Adds what a file holds. False, with what is wrong on standard error, when it holds errors.
bool add_file(cchc::document_register& records, std::string const& name) {
    if (name.ends_with(".ndjson") || name.ends_with(".json") || name.ends_with(".csv")) {
        auto const bytes = support::read_file(name);
        if (!bytes) return false;
        auto const read = name.ends_with(".csv")      ? cchc::read_register_csv(*bytes)
                          : name.ends_with(".ndjson") ? cchc::read_register_ndjson(*bytes)
                                                      : cchc::read_register_json(*bytes);
        cchc::text_index const index{*bytes};
        for (auto const& wrong : read.errors) {
            auto const [line, column] = index.position_at(wrong.offset);
            support::report_error(name + ':' + std::to_string(line) + ':' + std::to_string(column), message(wrong.code));
        }
        records.merge(read.records);
        return read.errors.empty();
    }
    auto const text = support::read_text(name, cchc::text_encoding::unknown);
    if (!text) return false;
    auto const document = cchc::read_document(text->text);
    auto const facts = cchc::facts_of(document);
    if (!facts.key.number() && facts.key.title().empty()) {
        std::cerr << name << ": note: no number of a document is found at its head; left out\n";
        return true;
    }
    records.add(facts);
    for (auto const& relation : cchc::relations_of(document, text->text, name)) records.add(relation);
    return true;
}

std::string summary_of(cchc::document_graph const& graph) {
    cchc::text_table documents;
    documents.columns = {{"document"}, {"issued"}, {"effective"}, {"acts on", cchc::alignment::right},
                         {"named by", cchc::alignment::right}, {"title"}};
    for (std::uint32_t i = 0; i < graph.size(); ++i) {
        cchc::graph_node const node{i};
        auto const facts = graph.facts(node);
        if (facts.empty()) continue;
        auto const day = [](auto const& on) { return on ? to_string(*on) : std::string{"-"}; };
        documents.rows.push_back({label(graph.key(node)), day(graph.key(node).date()), day(facts[0].effective),
                                  std::to_string(graph.out(node).size()), std::to_string(graph.in(node).size()), facts[0].title});
    }
    cchc::text_table hubs;
    hubs.columns = {{"document"}, {"named by", cchc::alignment::right}};
    for (auto const& hub : graph.hubs(10)) hubs.rows.push_back({label(graph.key(hub.node)), std::to_string(hub.documents)});
    auto shown = "DOCUMENTS\n\n" + to_string(documents) + "\nMOST NAMED\n\n" + to_string(hubs) + "\nWHAT CANNOT BE TRUE\n\n";
    for (auto const& each : find_contradictions(graph)) // acts on documents that are not among these are left out
        if (each.kind != cchc::contradiction_kind::dangling_target) shown += message(each) + '\n';
    return shown;
}

std::string effect_shown(cchc::document_graph const& graph, cchc::graph_node node, cchc::document_effect const& effect,
                         boost::gregorian::date day) {
    auto shown = label(graph.key(node)) + " on " + cchc::to_iso(day) + ": " + std::string{to_string(effect.state)} + " (" +
                 std::string{vietnamese_name(effect.state)} + ")\n\n";
    cchc::text_table chain;
    chain.columns = {{"day"}, {"event"}, {"place"}, {"by"}, {"outcome"}};
    for (auto const& step : effect.chain)
        chain.rows.push_back({step.event.on ? to_string(*step.event.on) : "not known", std::string{vietnamese_name(step.event.change)},
                              step.event.place ? vietnamese(*step.event.place) : "", step.event.by ? label(*step.event.by) : "",
                              std::string{to_string(step.outcome)}});
    return shown + to_string(chain);
}

/// What an option holds; what is wrong with it is told and ends the program.
template <class T>
std::optional<T> value_of(support::command_line& call, std::string_view name, cchc::result<T> (*parse)(std::string_view)) {
    auto const text = call.value(name);
    if (!text) return std::nullopt;
    auto const read = parse(*text);
    if (read) return *read;
    support::report_error(name, 1, *text, read.error());
    call.exit = support::bad_input;
    return std::nullopt;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--dot"}, {"--json"}, {"--json-ld"}, {"--by", true}, {"--effect", true},
                                                   {"--on", true}, {"--place", true}, {"--known", true}}};
    bool const lacks_day = call.has("--effect") && !call.has("--on");
    if (!call.exit && (call.operands.empty() || lacks_day)) call.refuse(usage, "a FILE is needed, and --on DATE for --effect");
    auto const by = call.value("--by").value_or("year");
    if (!call.exit && by != "year" && by != "type") call.refuse(usage, "--by takes year or type");
    if (call.exit) return *call.exit;
    auto const day = value_of(call, "--on", cchc::parse_iso_date);
    auto const known = value_of(call, "--known", cchc::parse_iso_date);
    auto const place = value_of(call, "--place", cchc::parse_provision_path);
    auto const key = value_of(call, "--effect", cchc::parse_document_key);
    cchc::document_register records;
    for (auto const& file : call.operands)
        if (!add_file(records, file)) call.exit = support::bad_input;
    if (call.exit) return *call.exit;

    cchc::document_graph const graph{records};
    std::string shown;
    if (key) {
        auto const node = graph.find(*key);
        if (!node) {
            for (auto const& each : records.find(*key).candidates) std::cerr << each.text() << '\n';
            support::report_error("--effect", "no document, or several, with this number");
            return support::bad_input;
        }
        shown = effect_shown(graph, *node, effect_of(graph, *node, place, *day, known), *day);
    } else if (call.has("--dot")) {
        shown = to_dot(graph, {.clusters = by == "type" ? cchc::dot_clusters::type : cchc::dot_clusters::year, .day = day});
    } else if (call.has("--json-ld")) {
        shown = to_json_ld(graph, day);
    } else {
        shown = call.has("--json") ? register_to_json(records) : summary_of(graph);
    }
    return support::write_file("-", shown) ? support::success : support::bad_input;
}
