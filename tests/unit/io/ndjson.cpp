// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/ndjson.hpp>

#include "catch.hpp"

#include <string>

#include <nlohmann/json.hpp>

using namespace cchc;
using json = nlohmann::ordered_json;

namespace {

json answer(std::string_view request) {
    static auto const directory = agency_directory::national();
    return json::parse(answer_citations(request, directory).value());
}

failure refusal(std::string_view request) {
    auto const answered = answer_citations(request, agency_directory{});
    REQUIRE_FALSE(answered);
    return answered.error();
}

} // namespace

TEST_CASE("an answer has the fields of the contract in their order", "[io]") {
    auto const got =
        answer(R"({"id": 7, "text": "Căn cứ khoản 2 Điều 5 Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ"})");
    CHECK(got.dump() ==
          R"({"id":7,"citations":[{"begin":10,"end":90,)"
          R"("surface":"khoản 2 Điều 5 Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ","kind":"numbered",)"
          R"("type":"Nghị quyết","number":"30c/NQ-CP","date":"2011-11-08","issuer":"Chính phủ",)"
          R"("provisions":["dieu-5/khoan-2"],"refers_to":null,"relation":"based_on","warnings":[]}],)"
          R"("agencies":[{"begin":78,"end":90,"surface":"Chính phủ","id":"vn/chinh-phu"}]})");
}

TEST_CASE("a back reference to a paper without a number has its date and no index", "[io]") {
    auto const got =
        answer(R"({"id":1,"text":"Theo Biên bản họp ngày 12/3/2019 và Nghị định số 61/2018/NĐ-CP, thực hiện )"
               R"(Biên bản nêu trên; Nghị định nêu trên."})");
    REQUIRE(got["citations"].size() == 3);
    CHECK(got["citations"][1]["surface"] == "Biên bản nêu trên");
    CHECK(got["citations"][1]["date"] == "2019-03-12");
    CHECK(got["citations"][1]["refers_to"].is_null());
    CHECK(got["citations"][2]["refers_to"] == 0);
}

TEST_CASE("the id comes back whatever it is", "[io]") {
    for (std::string const id : {"null", "-3", R"("a\"b")", "[1,{\"b\":2,\"a\":1}]", "1.5", "true"})
        CHECK(answer(R"({"id":)" + id + R"(,"text":""})")["id"].dump() == json::parse(id).dump());
    CHECK(answer(R"({"text":""})")["id"].is_null());
}

TEST_CASE("a back reference refers to its antecedent by index", "[io]") {
    auto const got = answer(
        R"({"id":1,"text":"Quyết định số 158/QĐ-UBND ngày 22/01/2014. Theo Quyết định nêu trên, các sở thực hiện."})");
    REQUIRE(got["citations"].size() == 2);
    CHECK(got["citations"][1]["kind"] == "back_reference");
    CHECK(got["citations"][1]["refers_to"] == 0);
}

TEST_CASE("offsets are bytes of the text, also in HTML", "[io]") {
    std::string const text = "<p>Nghị&nbsp;định <b>24/2014/NĐ-CP</b></p>";
    auto const got = answer(json{{"id", 1}, {"text", text}, {"format", "html"}}.dump());
    REQUIRE(got["citations"].size() == 1);
    auto const& c = got["citations"][0];
    CHECK(c["number"] == "24/2014/NĐ-CP");
    CHECK(text.substr(c["begin"], c["end"].get<std::size_t>() - c["begin"].get<std::size_t>()) ==
          c["surface"].get<std::string>());
}

TEST_CASE("a text in an old encoding is answered in its own bytes", "[io]") {
    std::string const text = "C¨n cø NghÞ ®Þnh sè 63/2010/N§-CP ngµy 08 th¸ng 6 n¨m 2010 cña ChÝnh phñ";
    auto const check = [&](json const& got) {
        REQUIRE(got["citations"].size() == 1);
        auto const& c = got["citations"][0];
        CHECK(c["surface"] == text.substr(9));
        CHECK(c["begin"] == 9);
        CHECK(c["end"] == text.size());
        CHECK(c["type"] == "Nghị định");
        CHECK(c["number"] == "63/2010/NĐ-CP");
        CHECK(c["date"] == "2010-06-08");
        CHECK(c["issuer"] == "Chính phủ");
        REQUIRE(got["agencies"].size() == 1);
        CHECK(got["agencies"][0]["surface"] == "ChÝnh phñ");
        CHECK(got["agencies"][0]["id"] == "vn/chinh-phu");
    };
    check(answer(R"({"text": ")" + text + R"("})"));
    check(answer(R"({"text": ")" + text + R"(", "encoding": "TCVN3"})"));
    check(answer(R"({"text": ")" + text + R"(", "encoding": null})"));
    CHECK(answer(R"({"text": ")" + text + R"(", "encoding": "utf-8"})")["agencies"].empty());
    CHECK(answer(R"({"text": "Nghi. ddi.nh 63/2010/NDD-CP", "encoding": "viqr"})")["citations"][0]["number"] ==
          "63/2010/NĐ-CP");
}

TEST_CASE("doubts are told by their rules", "[io]") {
    auto const got = answer(R"({"id":1,"text":"hướng dẫn số:  362 /SNV-CCHC, ngày 5/2014"})");
    CHECK(got["citations"][0]["warnings"] == json::parse(R"(["D01","N03"])"));
}

TEST_CASE("a context is read, and an unknown number changes nothing", "[io]") {
    CHECK(answer(R"({"id":1,"text":"Nghị định này","context":{"self":{"type":"Nghị định","number":"24/2014/NĐ-CP"}}})")
              ["citations"]
                  .size() == 1);
    CHECK(answer(R"({"id":1,"text":"","context":{"self":{"number":"?"},"at":"dieu-8"}})")["citations"].empty());
    CHECK(answer(R"({"id":1,"text":"","context":null,"format":null})")["citations"].empty());
}

TEST_CASE("a back reference takes over what is known of its document", "[io]") {
    auto const got = answer(
        R"({"id":1,"text":"Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh; theo Quyết định nêu trên"})");
    auto const& back = got["citations"][1];
    CHECK(back["refers_to"] == 0);
    CHECK(back["number"] == "158/QĐ-UBND");
    CHECK(back["date"] == "2014-01-22");
    CHECK(back["issuer"] == "UBND tỉnh");
    CHECK(back["warnings"].empty());
}

TEST_CASE("a back reference that is not resolved warns why", "[io]") {
    auto const last_warnings = [](std::string const& text, std::string const& more = "") {
        return answer(R"({"id":1,"text":")" + text + '"' + more + '}')["citations"].back()["warnings"].dump();
    };
    CHECK(last_warnings("Luật nêu trên") == R"(["none-of-type"])");
    CHECK(last_warnings("Luật Hộ tịch; Luật Cư trú; Luật nêu trên") == R"(["several-fit"])");
    CHECK(last_warnings("Luật Hộ tịch; hai Luật nêu trên") == R"(["fewer-than-counted"])");
    CHECK(last_warnings("Luật này") == R"(["enclosing-unknown"])");
    CHECK(last_warnings("Luật này", R"(,"context":{"self":{"type":"Luật"}})") == "[]");
    auto const any = answer(R"({"id":1,"text":"Luật Hộ tịch; Luật Cư trú; các văn bản nêu trên"})")["citations"][2];
    CHECK(any["type"].is_null());
    CHECK(any["refers_to"] == 0);
}

TEST_CASE("a wrong request is refused at its own byte", "[io]") {
    CHECK(refusal("") == failure{errc::json_form, 0});
    CHECK(refusal("nonsense").code == errc::json_form);
    CHECK(refusal(R"({"id":1,"text":"a)") == failure{errc::json_form, 17});
    CHECK(refusal(R"({"id":1,})") == failure{errc::json_form, 8});
    CHECK(refusal("[1]") == failure{errc::json_field, 0});
    CHECK(refusal(R"({"id":1})") == failure{errc::json_field, 0});
    CHECK(refusal(R"({"id":1,"text":5})") == failure{errc::json_field, 8});
    CHECK(refusal(R"({"text":"","format":"pdf"})") == failure{errc::json_field, 11});
    CHECK(refusal(R"({"text":"","encoding":"latin-1"})") == failure{errc::json_field, 11});
    CHECK(refusal(R"({"text":"","encoding":5})") == failure{errc::json_field, 11});
    CHECK(refusal(R"({"text":"","context":5})") == failure{errc::json_field, 11});
    CHECK(refusal(R"({"text":"","context":{"self":{"number":5}}})") == failure{errc::json_field, 30});
    CHECK(refusal(R"({"text":"","context":{"self":{"type":"xyz"}}})") == failure{errc::document_type, 30});
    CHECK(refusal("{\"text\":\"\xFF\"}").code == errc::json_form);
}

TEST_CASE("deeply nested JSON is refused, not recursed into", "[io]") {
    CHECK(refusal(std::string(1'000'000, '[')) == failure{errc::json_form, 100});
    CHECK(refusal(R"({"text":"","id":)" + std::string(1000, '[') + std::string(1000, ']') + "}").code ==
          errc::json_form);
    CHECK(answer(R"({"text":"[[[[","id":)" + std::string(50, '[') + std::string(50, ']') + "}")["citations"].empty());
}
