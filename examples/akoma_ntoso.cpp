// SPDX-License-Identifier: BSL-1.0
// akoma_ntoso: the text of a document as Akoma Ntoso, the XML in which parliaments exchange law, and back.
//
// DEMONSTRATES
//     to_akoma_ntoso, read_akoma_ntoso: nothing is lost either way
//     facts_of, relations_of: what a document tells a register
//
// SIMPLER EXAMPLES
//     find_citations
//
//     $ akoma_ntoso --territory 05 decision.txt > decision.xml
//     $ akoma_ntoso decision.xml
//     $ akoma_ntoso --register decision.xml > register.ndjson && document_graph register.ndjson
#include <cchc/document/document_facts.hpp>
#include <cchc/document/read_document.hpp>
#include <cchc/io/akoma_ntoso.hpp>
#include <cchc/io/document_json.hpp>
#include <cchc/io/register_tables.hpp>
#include <cchc/io/text_table.hpp>

#include "support/text_file.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: akoma_ntoso [OPTION]... [FILE]\n"
    "Writes the text of a document as Akoma Ntoso (XML); reads a FILE that is XML and shows what it holds.\n"
    "Reads standard input without FILE or where FILE is -.\n"
    "Of text:\n"
    "  --territory CODE  of ISO 3166-2:VN, 05 for Sơn La; without it local documents get no identifier\n"
    "  --encoding NAME   utf-8, tcvn3, tcvn3-capitals, vni, viqr, windows-1258 or viscii; without it, detected\n"
    "Of XML, instead of a table:\n"
    "  --text            its text\n"
    "  --json            the document\n"
    "  --register        its facts, relations and events, one a line (NDJSON)\n";

#ifdef CCHC_HAS_AKOMA_NTOSO

std::string summary_of(cchc::marked_document const& m) {
    auto const& d = m.value;
    auto const day = date_of(d);
    cchc::text_table facts;
    facts.columns = {{"fact"}, {"value"}};
    facts.rows = {{"type", std::string{vietnamese_name(d.type)}},
                  {"number", d.number ? to_string(*d.number) : "-"},
                  {"date", day ? to_string(*day) : "-"},
                  {"issuer", d.issuers.empty() ? "-" : d.issuers.front().name},
                  {"title", d.title},
                  {"bases", std::to_string(d.bases.size())},
                  {"relations", std::to_string(m.relations.size())},
                  {"bytes of text", std::to_string(m.text.size())}};
    cchc::text_table units;
    units.columns = {{"unit"}, {"number"}, {"heading"}};
    for (auto const& unit : d.units) units.rows.push_back({to_string(unit.path), unit.number, unit.heading});
    return to_string(facts) + '\n' + to_string(units);
}

std::string register_of(cchc::marked_document const& m) {
    cchc::document_register records;
    records.add(facts_of(m.value));
    for (auto const& relation : m.relations) records.add(relation);
    for (auto const& event : m.events) records.add(event);
    return register_to_ndjson(records);
}

int show_xml(support::command_line const& call, std::string const& name, std::string_view xml) {
    auto const read = cchc::read_akoma_ntoso(xml);
    if (!read) {
        auto const [line, column] = cchc::text_index{xml}.position_at(read.error().offset);
        support::report_error(name + ':' + std::to_string(line) + ':' + std::to_string(column),
                              message(read.error().code));
        return support::bad_input;
    }
    auto const shown = call.has("--text")       ? read->text
                       : call.has("--json")     ? document_to_json(read->value, cchc::json_layout::indented) + '\n'
                       : call.has("--register") ? register_of(*read)
                                                : summary_of(*read);
    return support::write_file("-", shown) ? support::success : support::bad_input;
}

int write_xml(support::command_line const& call, std::string const& name, std::string_view bytes,
              cchc::text_encoding encoding) {
    if (encoding == cchc::text_encoding::unknown) encoding = cchc::detect_encoding(bytes).encoding;
    cchc::marked_document m;
    m.text = cchc::decode(bytes, encoding).text;
    m.value = cchc::read_document(m.text);
    m.relations = cchc::relations_of(m.value, m.text, name);
    m.territory = call.value("--territory").value_or("");
    return support::write_file("-", to_akoma_ntoso(m)) ? support::success : support::bad_input;
}

int run(support::command_line const& call, std::string const& name, cchc::text_encoding encoding) {
    auto const bytes = support::read_file(name);
    if (!bytes) return support::bad_input;
    auto const first = std::min(bytes->find_first_not_of(" \t\r\n\xEF\xBB\xBF"), bytes->size());
    bool const is_xml = bytes->substr(first, 1) == "<" || name.ends_with(".xml");
    return is_xml ? show_xml(call, name, *bytes) : write_xml(call, name, *bytes, encoding);
}

#else

int run(support::command_line const&, std::string const& name, cchc::text_encoding) {
    support::report_error(name, "this library was built without Akoma Ntoso");
    return support::bad_input;
}

#endif

} // namespace

int main(int argc, char** argv) {
    support::command_line call{
        argc, argv, usage, {{"--territory", true}, {"--encoding", true}, {"--text"}, {"--json"}, {"--register"}}};
    auto const encoding = support::encoding_of(call, usage);
    if (!call.exit && call.operands.size() > 1) call.refuse(usage, "one FILE at a time");
    if (call.exit) return *call.exit;
    return run(call, call.operands.empty() ? "-" : call.operands.front(), encoding);
}
