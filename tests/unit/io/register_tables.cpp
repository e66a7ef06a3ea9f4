// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/register_tables.hpp>

#include "catch.hpp"

#include <cchc/text/position.hpp>

using namespace cchc;
using boost::gregorian::date;

namespace {

document_register sample() {
    document_register reg;
    registered_document decree{document_key{"24/2014/NĐ-CP@2014-04-04@Chính phủ"}, "Quy định \"tổ chức\", \\ và\tnhiệm vụ",
                               partial_date{2014, 5, 20}};
    decree.expires = partial_date{2025};
    decree.recorded = date{2014, 4, 5};
    decree.places = {parse_provision_path("dieu-8").value(), parse_provision_path("dieu-8/khoan-2").value()};
    reg.add(decree);
    document_relation relation{relation_kind::amends, document_key{"107/2020/NĐ-CP"}, document_key{"24/2014/NĐ-CP"}};
    relation.from_place = parse_provision_path("dieu-1").value();
    relation.to_place = parse_provision_path("dieu-8/khoan-2/diem-dd").value();
    relation.effective = partial_date{2020, 11};
    relation.ends = partial_date{2025, 3, 1};
    relation.recorded = date{2020, 9, 14};
    relation.evidence = {"107-2020.txt", {12, 34}};
    reg.add(relation);
    document_relation partial{relation_kind::repealed_by, document_key{"13/2008/NĐ-CP"}, document_key{"24/2014/NĐ-CP"}};
    partial.partial = true;
    reg.add(partial);
    effect_event event{document_key{"158/QĐ-UBND@2014-01-22@Ủy ban nhân dân tỉnh Sơn La"}, effect_change::suspended, partial_date{2015}};
    event.place = parse_provision_path("dieu-3").value();
    event.by = document_key{"09/CT-UBND@2015"};
    event.recorded = date{2015, 1, 2};
    event.evidence = {"chi-thi.txt", {1, 2}};
    reg.add(event);
    return reg;
}

/// "line:column code" of each error.
std::vector<std::string> told(std::string_view text, register_reading const& read) {
    std::vector<std::string> errors;
    text_index const index{text};
    for (auto const& each : read.errors) {
        auto const [line, column] = index.position_at(each.offset);
        errors.push_back(std::to_string(line) + ':' + std::to_string(column) + ' ' + std::string{message(each.code)});
    }
    return errors;
}

} // namespace

TEST_CASE("a register is what was written of it", "[io][register]") {
    auto const reg = sample();
    auto const as_ndjson = read_register_ndjson(register_to_ndjson(reg));
    CHECK(as_ndjson.errors.empty());
    CHECK(as_ndjson.records == reg);
    auto const as_json = read_register_json(register_to_json(reg));
    CHECK(as_json.errors.empty());
    CHECK(as_json.records == reg);
    auto const as_csv = read_register_csv(register_to_csv(reg));
    CHECK(as_csv.errors.empty());
    CHECK(as_csv.records == reg);
}

TEST_CASE("nothing is written as nothing, and reads back", "[io][register]") {
    document_register const none;
    CHECK(register_to_ndjson(none).empty());
    CHECK(read_register_ndjson("") == register_reading{});
    CHECK(read_register_json(register_to_json(none)) == register_reading{});
    CHECK(read_register_csv(register_to_csv(none)) == register_reading{});
    CHECK(read_register_ndjson("\n  \r\n") == register_reading{});
}

TEST_CASE("records are written in the order of their facts", "[io][register]") {
    document_register reg;
    reg.add(registered_document{document_key{"24/2014/NĐ-CP"}});
    reg.add(registered_document{document_key{"13/2008/NĐ-CP"}});
    reg.add(document_relation{relation_kind::replaced_by, document_key{"13/2008/NĐ-CP"}, document_key{"24/2014/NĐ-CP"}});
    CHECK(register_to_ndjson(reg) == "{\"document\":\"13/2008/NĐ-CP\"}\n"
                                     "{\"document\":\"24/2014/NĐ-CP\"}\n"
                                     "{\"relation\":\"replaces\",\"from\":\"24/2014/NĐ-CP\",\"to\":\"13/2008/NĐ-CP\"}\n");
}

TEST_CASE("escapes, blanks and null are JSON's", "[io][register]") {
    auto const read = read_register_ndjson(
        "\t{ \"document\" : \"24/2014/N\\u0110-CP\" , \"title\":\"a\\n\\\"\\ud83d\\ude00\\/\", \"effective\":null }\r\n");
    REQUIRE(read.errors.empty());
    REQUIRE(read.records.documents().size() == 1);
    CHECK(read.records.documents()[0].key == document_key{"24/2014/NĐ-CP"});
    CHECK(read.records.documents()[0].title == "a\n\"\xF0\x9F\x98\x80/");
}

TEST_CASE("each error stands at its byte, and the other lines are read", "[io][register]") {
    std::string_view const text = "{\"document\":\"01/2020/NĐ-CP\",\"effective\":\"2020-13-01\"}\n"
                                  "{\"document\":\"02/2020/NĐ-CP\"}\n"
                                  "{\"document\":\"03/2020/NĐ-CP\",\"colour\":\"red\"}\n"
                                  "{\"document\":\"04/2020/NĐ-CP\"\n"
                                  "{\"relation\":\"loves\",\"from\":\"01/2020/NĐ-CP\",\"to\":\"02/2020/NĐ-CP\"}\n"
                                  "{\"relation\":\"amends\",\"from\":\"01/2020/NĐ-CP\"}\n"
                                  "{\"document\":\"05/2020/NĐ-CP\",\"to\":\"02/2020/NĐ-CP\"}\n"
                                  "{\"relation\":\"amends\",\"from\":\"01/2020/NĐ-CP\",\"to\":\"02/2020/NĐ-CP\","
                                  "\"to_place\":\"dieu-5/xyz\"}\n"
                                  "{\"document\":\"a\",\"document\":\"b\"}\n"
                                  "{\"document\":7}\n"
                                  "{\"event\":\"expires\",\"document\":\"02/2020/NĐ-CP\",\"begin\":1e3}\n"
                                  "x\n";
    auto const read = read_register_ndjson(text);
    auto const errors = told(text, read);
    REQUIRE(errors.size() == 11);
    CHECK(errors[0] == "1:47 the month is not 1 to 12");
    CHECK(errors[1].starts_with("3:30 "));
    CHECK(errors[2].starts_with("4:28 "));
    CHECK(errors[3].starts_with("5:14 "));
    CHECK(errors[4].starts_with("6:1 "));
    CHECK(errors[5].starts_with("7:35 "));
    CHECK(errors[6].starts_with("8:"));
    CHECK(errors[7].starts_with("9:29 "));
    CHECK(errors[8].starts_with("10:13 "));
    CHECK(errors[9].starts_with("11:"));
    CHECK(errors[10].starts_with("12:1 "));
    REQUIRE(read.records.documents().size() == 1);
    CHECK(read.records.documents()[0].key == document_key{"02/2020/NĐ-CP"});
    CHECK(read.records.relation_count() == 0);
}

TEST_CASE("any bytes are read or refused", "[io][register]") {
    CHECK(read_register_ndjson("{\"document\":\"\xC4\"}\n{\"document\":\"02/2020/NĐ-CP\"}").errors.size() == 1);
    CHECK(read_register_ndjson(std::string(3, '\0')).errors.size() == 1);
    CHECK_FALSE(read_register_json("\xFF").errors.empty());
    CHECK_FALSE(read_register_json("").errors.empty());
    CHECK_FALSE(read_register_json("{\"documents\":[{\"document\":\"1/2020/NĐ-CP\"}").errors.empty());
    CHECK_FALSE(read_register_json("{\"documents\":[]} x").errors.empty());
    CHECK_FALSE(read_register_csv("\xFF").errors.empty());
    auto const unclosed = GENERATE(as<std::string>{}, "{\"document\":\"", "{\"document\":\"\\",
                                   "{\"document\":\"\\u12", "{\"document\":\"\\ud800\"}",
                                   "{\"document\":", "{", "{\"places\":[\"dieu-1\"", "{\"document\":\"a\nb\"}", "{\"begin\":00}");
    CHECK(read_register_ndjson(unclosed).errors.size() >= 1);
}

TEST_CASE("a table has any of the columns, in any order", "[io][register]") {
    auto const read = read_register_csv("to;from;relation\n13/2008/NĐ-CP;24/2014/NĐ-CP;replaces\n");
    CHECK(read.errors.empty());
    REQUIRE(read.records.relation_count() == 1);
    CHECK(read.records.relation(0).kind == relation_kind::replaces);
    CHECK(read_register_csv("to,colour\n").errors == std::vector{failure{errc::table_columns, 3}});
    CHECK(read_register_csv("to,to\n").errors == std::vector{failure{errc::table_columns, 3}});
    std::string_view const wrong = "document,effective\n1/2020/NĐ-CP,2020-02-30\n2/2020/NĐ-CP,2020-02-28\n";
    auto const refused = read_register_csv(wrong);
    CHECK(told(wrong, refused) == std::vector<std::string>{"2:22 a day that the month does not have"});
    CHECK(refused.records.documents().size() == 1);
}
