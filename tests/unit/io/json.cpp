// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/json.hpp>

#include "catch.hpp"

#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include <cchc/citation/citation.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/utf8.hpp>

using namespace cchc;

namespace {

struct document_entry {
    span where{};
    document_type type = document_type::unknown;
    std::optional<document_number> number;
    std::optional<partial_date> date;
    std::vector<provision> provisions;
    repair repairs = repair::none;

    static constexpr auto fields() {
        return std::tuple{field{"where", &document_entry::where},           field{"type", &document_entry::type},
                          field{"number", &document_entry::number},         field{"date", &document_entry::date},
                          field{"provisions", &document_entry::provisions}, field{"repairs", &document_entry::repairs}};
    }
};

std::string string_of(std::string_view text) {
    return json_writer{}.text(text).str();
}

} // namespace

TEST_CASE("values of the library are JSON", "[io]") {
    CHECK(to_json(span{3, 9}) == R"({"begin":3,"end":9})");
    CHECK(to_json(std::optional<int>{}) == "null");
    CHECK(to_json(std::optional{-7}) == "-7");
    CHECK(to_json(true) == "true");
    CHECK(to_json(std::vector{1, 2}) == "[1,2]");
    CHECK(to_json(std::vector<int>{}) == "[]");
    CHECK(to_json(std::vector{span{1, 2}}) == R"([{"begin":1,"end":2}])");
    CHECK(to_json(std::string{"a"}) == R"("a")");
}

TEST_CASE("what has one written form is a string", "[io]") {
    CHECK(to_json(*parse_document_number("30c/NQ-CP")) == R"("30c/NQ-CP")");
    CHECK(to_json(*parse_provision("điểm đ khoản 2 Điều 5")) == R"("dieu-5/khoan-2/diem-dd")");
    CHECK(to_json(partial_date{2014, 4}) == R"("2014-04")");
    CHECK(to_json(citation_kind::back_reference) == R"("back_reference")");
    CHECK(to_json(document_type::decree) == R"("Nghị định")");
    CHECK(to_json(document_type::unknown) == "null");
    CHECK(to_json(repair::spacing | repair::stray_letter) == R"(["spacing","stray_letter"])");
    CHECK(to_json(repair::none) == "[]");
}

TEST_CASE("exact numbers stay exact", "[io]") {
    CHECK(to_json(decimal{9445, 2}) == "94.45");
    CHECK(to_json(decimal{219245}) == "219245");
    CHECK(to_json(decimal{-5, 1}) == "-0.5");
}

TEST_CASE("the fields of a struct come in the order of its list", "[io]") {
    document_entry e;
    e.where = {1, 4};
    e.type = document_type::law;
    e.date = partial_date{2010};
    CHECK(to_json(e) ==
          R"({"where":{"begin":1,"end":4},"type":"Luật","number":null,"date":"2010","provisions":[],"repairs":[]})");
}

TEST_CASE("indented JSON has one value a line", "[io]") {
    CHECK(to_json(std::vector{span{1, 2}}, json_layout::indented) ==
          "[\n  {\n    \"begin\": 1,\n    \"end\": 2\n  }\n]");
    CHECK(to_json(std::vector<int>{}, json_layout::indented) == "[]");
}

TEST_CASE("every character comes back from JSON", "[io]") {
    for (char32_t c = 0; c < 0x3000; ++c) {
        std::string text;
        append_utf8(text, c);
        CHECK(nlohmann::json::parse(string_of(text)).get<std::string>() == text);
    }
}

TEST_CASE("every byte alone gives valid JSON", "[io]") {
    for (int b = 0; b < 256; ++b) {
        std::string const text{static_cast<char>(b)};
        auto const back = nlohmann::json::parse(string_of(text)).get<std::string>();
        CHECK(back == (b < 0x80 ? text : "\uFFFD"));
    }
    CHECK(string_of("Ngh\xE1\xBB") == "\"Ngh\uFFFD\uFFFD\"");
}

TEST_CASE("names are escaped like strings", "[io]") {
    json_writer out;
    out.begin_object();
    out.name("a\"b").integer(1).name("c").null();
    out.end_object();
    CHECK(out.str() == R"({"a\"b":1,"c":null})");
}
