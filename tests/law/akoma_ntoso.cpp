// SPDX-License-Identifier: BSL-1.0
// What holds of every document that is written as Akoma Ntoso: it comes back, and its identifiers keep to the naming convention.
#include <cchc/io/akoma_ntoso.hpp>

#include "catch.hpp"
#include "effort.hpp"

#ifdef CCHC_HAS_AKOMA_NTOSO

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include <cchc/document/document_facts.hpp>
#include <cchc/document/read_document.hpp>

#include "corpus.hpp"
#include "text_samples.hpp"

using namespace cchc;

namespace {

/// What stands for an element in its identifier, where that is not its name (Akoma Ntoso Naming Convention 1.0, 5.4.2).
std::map<std::string, std::string, std::less<>> const abbreviations{
    {"article", "art"}, {"chapter", "chp"},    {"section", "sec"},  {"subsection", "subsec"}, {"paragraph", "para"},
    {"alinea", "al"},   {"attachment", "att"}, {"citation", "cit"}, {"citations", "cits"},    {"eventRef", "eref"}};

struct found_id {
    std::string element;
    std::string id;
};

/// The value of each attribute of this name, with the element that has it.
std::vector<found_id> values_of(std::string const& xml, std::string const& attribute) {
    std::vector<found_id> found;
    auto const sought = " " + attribute + "=\"";
    for (std::size_t at = 0; (at = xml.find(sought, at)) != std::string::npos;) {
        auto const tag = xml.rfind('<', at);
        auto const begin = at + sought.size();
        at = xml.find('"', begin);
        found.push_back({xml.substr(tag + 1, xml.find(' ', tag) - tag - 1), xml.substr(begin, at - begin)});
    }
    return found;
}

/// [prefix "__"] element_ref ["_" number]; entities have a label of their own.
bool keeps_convention(found_id const& each) {
    if (each.id.empty() || each.id.find_first_of(" \t\n<>#") != std::string::npos) return false;
    if (each.element.starts_with("TLC")) return each.id.find("__") == std::string::npos;
    auto const step = each.id.substr(each.id.rfind("__") == std::string::npos ? 0 : each.id.rfind("__") + 2);
    auto const reference = step.substr(0, step.find('_'));
    auto const abbreviation = abbreviations.find(each.element);
    return reference == (abbreviation == abbreviations.end() ? each.element : abbreviation->second);
}

/// How many identifiers of a file break a rule: of form, of uniqueness, of leading somewhere.
std::size_t broken_identifiers(std::string const& xml) {
    std::size_t broken = 0;
    std::set<std::string> ids;
    for (auto const& each : values_of(xml, "eId")) {
        if (keeps_convention(each) && ids.insert(each.id).second) continue;
        UNSCOPED_INFO(each.element << ": " << each.id);
        ++broken;
    }
    for (auto const* attribute : {"refersTo", "source", "href"})
        for (auto const& each : values_of(xml, attribute))
            if (each.id.starts_with('#') && ids.count(each.id.substr(1)) == 0) {
                UNSCOPED_INFO(each.id << " leads nowhere");
                ++broken;
            }
    return broken;
}

marked_document marked(std::string text) {
    marked_document m;
    m.text = std::move(text);
    m.value = read_document(m.text);
    m.relations = relations_of(m.value, m.text, "text");
    return m;
}

} // namespace

TEST_CASE("every document of the corpus is read back from Akoma Ntoso as it was", "[akn]") {
    CCHC_SKIP_WITHOUT_DATA();
    std::size_t with_fields = 0;
    auto const texts = corpus();
    for (std::size_t i = 0; i < texts.size(); i += effort_step()) {
        auto m = marked(texts[i]);
        m.territory = "05";
        auto const xml = to_akoma_ntoso(m);
        CHECK(read_akoma_ntoso(xml).value() == m);
        CHECK(broken_identifiers(xml) == 0);
        with_fields += xml.find("<cchc:field name=\"value") != std::string::npos;
    }
    CHECK(with_fields * 10 < texts.size()); // nearly all of a document has its element
}

TEST_CASE("any text comes back from Akoma Ntoso, byte for byte", "[akn]") {
    samples::randomness random{20260210};
    for (int i = 0; i < 300; ++i) {
        auto const text = i % 3 == 0   ? samples::random_bytes(random, 200)
                          : i % 3 == 1 ? samples::random_pieces(random, 80)
                                       : samples::random_prose(random, 80);
        auto const m = marked(text);
        auto const xml = to_akoma_ntoso(m);
        auto const back = read_akoma_ntoso(xml);
        REQUIRE(back);
        CHECK(back->text == text);
        CHECK(back->value.units == m.value.units);
        CHECK(broken_identifiers(xml) == 0);
    }
}

TEST_CASE("a broken file is refused within its bytes, or read", "[akn]") {
    samples::randomness random{7};
    auto const xml =
        to_akoma_ntoso(marked("Số: 7/QĐ-UBND\nQUYẾT ĐỊNH\nVề việc thử\nĐiều 1. Một\n1. Hai.\nĐiều 2. Ba.\n"));
    std::size_t refused = 0;
    for (int i = 0; i < 1000; ++i) {
        auto broken = xml;
        auto const at = samples::below(random, broken.size());
        if (i % 3 == 0) broken.resize(at);
        else if (i % 3 == 1) broken[at] = static_cast<char>(random() & 0xFFU);
        else broken.insert(at, samples::random_pieces(random, 3));
        auto const read = read_akoma_ntoso(broken);
        if (read) continue;
        ++refused;
        CHECK(read.error().offset <= broken.size());
    }
    CHECK(refused > 300);
}

TEST_CASE("twenty thousand units on one line, or on lines of their own, are written and read at once", "[akn]") {
    for (auto const* end : {"; ", ".\n"}) {
        std::string text = "QUYẾT ĐỊNH\n";
        for (int i = 1; i < 900; ++i) {
            text += "Điều " + std::to_string(i) + ". Căn cứ Luật số 1/2020/QH14" + end;
            for (int clause = 1; clause <= 20; ++clause) text += std::to_string(clause) + ". Việc này" + end;
        }
        auto const m = marked(text);
        CHECK(m.value.units.size() > 10000);
        CHECK(read_akoma_ntoso(to_akoma_ntoso(m)).value() == m);
    }
}

#endif
