// SPDX-License-Identifier: BSL-1.0
// What holds of every document that is read, and what was labelled by hand of 75 of them.
#include <cchc/document/read_document.hpp>

#include "catch.hpp"
#include "effort.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <vector>

#include <cchc/io/csv.hpp>
#include <cchc/io/document_json.hpp>

#include "corpus.hpp"
#include "text_samples.hpp"

using namespace cchc;

namespace {

bool lies_in(span part, std::size_t size) {
    return part.begin <= part.end && part.end <= size;
}

/// The units of a document that are not where they should be.
std::size_t misplaced_units(document const& d, std::size_t size) {
    std::size_t misplaced = 0;
    std::set<std::string> paths;
    for (std::size_t i = 0; i < d.units.size(); ++i) {
        auto const& unit = d.units[i];
        auto const path = to_string(unit.path);
        bool const parsed = parse_provision_path(path) == result<provision>{unit.path};
        bool const heading_inside = unit.heading_where.empty() || unit.where.contains(unit.heading_where);
        bool const inside = lies_in(unit.where, size) && unit.where.contains(unit.number_where) && heading_inside;
        bool const in_order = i == 0 || d.units[i - 1].where.begin <= unit.where.begin;
        bool const in_parent = !unit.parent || (*unit.parent < i && d.units[*unit.parent].where.contains(unit.where));
        if (paths.insert(path).second && parsed && inside && in_order && in_parent) continue;
        UNSCOPED_INFO(path << " is not well formed");
        ++misplaced;
    }
    return misplaced;
}

/// A stated fact and what was read, joined for a message.
void compare(std::string const& what, std::string_view stated, std::string_view read, std::size_t& right,
             std::size_t& all) {
    ++all;
    if (stated == read) ++right;
    else UNSCOPED_INFO(what << ": stated \"" << stated << "\", read \"" << read << '"');
}

} // namespace

TEST_CASE("paths are unique, units lie in their parents, in the order of the text", "[document]") {
    CCHC_SKIP_WITHOUT_DATA();
    for (auto const& text : corpus()) CHECK(misplaced_units(read_document(text), text.size()) == 0);
}

TEST_CASE("every document is read back from JSON as it was", "[document]") {
    CCHC_SKIP_WITHOUT_DATA();
    std::vector<document> documents;
    for (auto const& text : corpus()) documents.push_back(read_document(text));
    auto const read = read_documents_ndjson(documents_to_ndjson(documents));
    for (auto const& wrong : read.errors)
        UNSCOPED_INFO(wrong.where.line << ':' << wrong.where.column << ": " << wrong.message);
    REQUIRE(read.ok());
    REQUIRE(read.value.size() == documents.size());
    std::size_t equal = 0;
    for (std::size_t i = 0; i < documents.size(); ++i)
        if (read.value[i] == documents[i]) ++equal;
        else UNSCOPED_INFO("document " << i << " differs");
    CHECK(equal == documents.size());
}

TEST_CASE("whatever pieces of documents stand in a row are read, and the work is done once", "[document]") {
    samples::randomness random{20140602};
    constexpr std::array<std::string_view, 30> pieces{"Điều 1. ",
                                                      "Điều 2. ",
                                                      "Chương I",
                                                      "Mục 1. ",
                                                      "1. ",
                                                      "2. ",
                                                      "1.1. ",
                                                      "a) ",
                                                      "b) ",
                                                      "a1) ",
                                                      "I. ",
                                                      "A. ",
                                                      "PHỤ LỤC I",
                                                      "Mẫu số 01",
                                                      "QUY CHẾ",
                                                      "(Ban hành kèm theo Quyết định)",
                                                      "“",
                                                      "”",
                                                      "\"",
                                                      "\n",
                                                      "\n\n",
                                                      "Nơi nhận:",
                                                      "- ",
                                                      "TM. ỦY BAN NHÂN DÂN",
                                                      "KT. CHỦ TỊCH",
                                                      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
                                                      "Số: 12/QĐ-UBND",
                                                      "Sơn La, ngày 02 tháng 6 năm 2014",
                                                      "QUYẾT ĐỊNH",
                                                      "Căn cứ Luật Phí; "};
    for (std::size_t const count : std::array<std::size_t, 8>{0, 3, 40, 40, 40, 400, 400, effort(100'000)}) {
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            text += pieces[samples::below(random, pieces.size())];
            if (samples::below(random, 4) == 0) text += samples::random_bytes(random, 2);
        }
        for (auto const format : {text_format::plain, text_format::html, text_format::markdown}) {
            auto const d = read_document(text, format);
            CHECK(misplaced_units(d, text.size()) == 0);
            CHECK(lies_in(d.where.body, text.size()));
            CHECK(lies_in(d.where.closing, text.size()));
        }
    }
    for (std::string_view const piece : {"“", "\n“", "1. ", "a) ", "\nĐiều 1.", "; ", "thông qua ", "\n”", "TM. A "}) {
        std::string text;
        while (text.size() < effort(400'000)) text += piece;
        CHECK(read_document(text).signatures.size() <= text.size());
    }
}

TEST_CASE("what was labelled by hand is what is read", "[document]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const documents = corpus();
    auto const table = read_csv(file_contents(cchc_source("tests/data/documents/heads.csv")));
    REQUIRE(table.has_value());
    std::size_t right = 0;
    std::size_t all = 0;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        auto const& row = table->rows[i];
        auto const d = read_document(documents.at(std::stoul(row.at(0).text)));
        auto const at = [&](std::size_t column) { return std::string_view{row.at(column).text}; };
        auto const ending =
            d.title.size() < at(9).size() ? std::string{} : d.title.substr(d.title.size() - at(9).size());
        compare("type", at(2), vietnamese_name(d.type), right, all);
        compare("number", at(3), d.number ? to_string(*d.number) : "", right, all);
        compare("date", at(4), date_of(d) ? to_string(*date_of(d)) : "", right, all);
        compare("place", at(5), d.place, right, all);
        compare("issuer", at(6), d.issuers.empty() ? "" : d.issuers[0].name, right, all);
        compare("parent", at(7), d.issuers.empty() ? "" : d.issuers[0].parent, right, all);
        compare("title begins", at(8), std::string_view{d.title}.substr(0, at(8).size()), right, all);
        compare("title ends", at(9), ending, right, all);
        if (!at(10).empty()) compare("signer", at(10), d.signatures.empty() ? "" : d.signatures[0].name, right, all);
    }
    CHECK(table->rows.size() > 60);
    CHECK(right * 100 >= all * 98);
}

TEST_CASE("what a portal says of a document is what is read from the text below", "[document]") {
    CCHC_SKIP_WITHOUT_DATA();
    std::size_t right = 0;
    std::size_t all = 0;
    for (auto const& text : corpus()) {
        auto const stated = [&, head = std::string_view{text}.substr(0, 1000)](std::string_view name) {
            auto const at = head.find(name);
            if (at == std::string_view::npos) return std::string{};
            auto const first = at + name.size();
            return std::string{head.substr(first, head.find('\n', first) - first)};
        };
        if (stated("Số hiệu:\n").empty()) continue;
        auto const d = read_document(text);
        compare("number", stated("Số hiệu:\n"), d.number ? to_string(*d.number) : "", right, all);
        compare("type", stated("Loại văn bản:\n"), vietnamese_name(d.type), right, all);
        compare("signer", stated("Người ký:\n"), d.signatures.empty() ? "" : d.signatures[0].name, right, all);
        auto const day = parse_partial_date(stated("Ngày ban hành:\n"));
        if (day) compare("date", to_string(*day), d.signed_on ? to_string(*d.signed_on) : "", right, all);
    }
    CHECK(all > 1000);
    CHECK(right + 4 >= all);
}

TEST_CASE("the report of 2014 is no document with a head, and its duties are clauses", "[document]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    auto const d = read_document(text);
    CHECK(d.head == letterhead::none);
    CHECK(d.type == document_type::unknown);
    CHECK(!d.number);
    REQUIRE(d.units.size() == 11);
    CHECK(to_string(d.units.back().path) == "khoan-11");
}
