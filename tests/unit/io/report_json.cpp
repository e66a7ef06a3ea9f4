// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/report_json.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <cchc/report/read_report.hpp>
#include <cchc/text/encoding.hpp>

using namespace cchc;
using json = nlohmann::ordered_json;

namespace {

json json_of(std::string_view text) {
    static auto const directory = agency_directory::national();
    return json::parse(report_to_json(read_report(text, directory), text));
}

std::vector<std::string> keys(json const& object) {
    std::vector<std::string> all;
    for (auto const& [key, value] : object.items()) all.push_back(key);
    return all;
}

using strings = std::vector<std::string>;

} // namespace

TEST_CASE("a report as JSON has the keys of the contract in their order", "[io]") {
    auto const report = json_of(file_contents(cchc_source("examples/data/report.txt")));
    CHECK(keys(report) == strings{"title", "issuer", "number", "date", "period", "documents", "agencies", "figures",
                                  "tasks", "warnings"});
    CHECK(report["number"] == "80/BC-SNV");
    CHECK(report["date"] == "2014-06-02");
    CHECK(report["period"] == "6 tháng đầu năm 2014");
    CHECK(keys(report["documents"][0]) == strings{"begin", "end", "surface", "kind", "type", "number", "date", "issuer",
                                                  "provisions", "refers_to", "relation", "warnings"});
    CHECK(keys(report["agencies"][0]) == strings{"begin", "end", "surface", "id", "name", "role"});
    CHECK(keys(report["figures"][0]) == strings{"begin", "end", "surface", "value", "of", "unit", "what", "percent",
                                                "measure", "part_of", "level", "role"});
    CHECK(keys(report["tasks"][0]) ==
          strings{"begin", "end", "surface", "ordinal", "title", "field", "lead", "leads", "bases", "due"});
    CHECK(keys(report["warnings"][0]) == strings{"begin", "end", "surface", "code", "message"});
}

TEST_CASE("every surface of the JSON stands in the text where it says", "[io]") {
    auto const text = file_contents(cchc_source("examples/data/report.txt"));
    auto const report = json_of(text);
    for (auto const* array : {"documents", "agencies", "figures", "tasks", "warnings"})
        for (auto const& each : report[array]) {
            auto const begin = each["begin"].get<std::size_t>();
            CHECK(text.substr(begin, each["end"].get<std::size_t>() - begin) == each["surface"].get<std::string>());
        }
}

TEST_CASE("a report that was decoded has its places in the bytes it came in", "[io]") {
    auto const bytes = file_contents(cchc_source("tests/data/encodings/vni.txt"));
    auto const read = decode(bytes, detect_encoding(bytes).encoding);
    auto const report = json::parse(report_to_json(read_report(read.text, agency_directory::national()), read));
    REQUIRE(report["documents"].size() == 2);
    for (auto const* array : {"documents", "agencies"})
        for (auto const& each : report[array]) {
            auto const begin = each["begin"].get<std::size_t>();
            auto const there = bytes.substr(begin, each["end"].get<std::size_t>() - begin);
            CHECK(decode(there, text_encoding::vni).text == each["surface"].get<std::string>());
        }
}

TEST_CASE("bases and parts are indices into the arrays of the JSON", "[io]") {
    auto const report = json_of(file_contents(cchc_source("examples/data/report.txt")));
    auto const& first = report["tasks"][0];
    REQUIRE(first["bases"].size() == 2);
    CHECK(report["documents"][first["bases"][0].get<std::size_t>()]["number"] == "30c/NQ-CP");
    CHECK(first["due"] == "2014-12");
    CHECK(first["field"] == "steering");
    CHECK(first["lead"].is_null());
    auto const& share = report["figures"][7];
    CHECK(share["value"] == 219245);
    CHECK(share["of"] == 232116);
    CHECK(share["percent"].dump() == "94.45");
    CHECK(share["measure"] == "resolved of received");
    CHECK(report["figures"][5]["part_of"] == 4);
    CHECK(report["figures"][5]["level"] == "province");
    CHECK(report["figures"][5]["role"] == "piloting");
}

TEST_CASE("the whole value of a report is JSON by its fields", "[io]") {
    auto const text = file_contents(cchc_source("examples/data/report.txt"));
    auto const report = json::parse(to_json(read_report(text, agency_directory::national())));
    CHECK(report["distinct"].size() == 11);
    CHECK(report["covers"] == "6 tháng đầu năm 2014");
    CHECK(report["documents"][0]["means"]["state"] == "stated");
}

TEST_CASE("what a report does not state is null", "[io]") {
    auto const report = json_of("");
    for (auto const* key : {"title", "issuer", "number", "date", "period"}) CHECK(report[key].is_null());
    for (auto const* key : {"documents", "agencies", "figures", "tasks", "warnings"}) CHECK(report[key].empty());
}

TEST_CASE("bytes that are not UTF-8 give valid JSON", "[io]") {
    auto const report = json_of("Ngh\xE1\xBB 5 tin\xFF");
    CHECK(report["warnings"][0]["code"] == "T01");
    CHECK(report["warnings"][0]["surface"] == "\uFFFD");
}
