// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_json.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

input_error first_error(std::string_view json) {
    auto const read = read_scoring_json(json);
    REQUIRE_FALSE(read.ok());
    return read.errors.front();
}

} // namespace

TEST_CASE("scoring data are read from JSON exactly", "[io]") {
    auto const read = read_scoring_json(R"({ "version": { "id": "x", "total": 2.50, "survey_held": false },
  "criteria": [ { "code": "1", "max_points": 2.5, "rule": "ratio: b/a*M", "applies_to": ["sở", "huyện"] } ],
  "scores": [ { "unit": "a", "code": "1", "stage": "final", "points": "1/3" } ] })");
    REQUIRE(read.ok());
    CHECK(read.value.version.total == points{"2.5"});
    CHECK_FALSE(read.value.version.survey_held);
    CHECK(read.value.criteria[0].maximum == points{5, 2});
    CHECK(read.value.criteria[0].applies_to == std::vector<std::string>{"sở", "huyện"});
    CHECK(read.value.cards[0].score_at("1", stage::final) == points{1, 3});
    CHECK(read.places[0].line == 2);
}

TEST_CASE("errors in JSON have their line and column", "[io]") {
    CHECK(first_error("{\n \"criteria\": [ { \"code\": \"1\", \"max_points\": \"x\" } ] }").where ==
          text_position{2, 46});
    CHECK(
        first_error(
            "{\n \"criteria\": [ { \"code\": \"1\", \"max_points\": 1,\n \"rule\": \"ratio: b*M\", \"method\": \"self\" } ] }")
            .where == text_position{3, 18});
    CHECK(first_error("{ \"criteria\": [").message == "not JSON");
    CHECK(first_error("").message == "not JSON");
    CHECK(first_error("[1]").message == "a JSON field is missing or of the wrong kind");
    CHECK(first_error("{\"criteria\": [[[[]]]]}").message == "a JSON field is missing or of the wrong kind");
    CHECK(first_error("{\"criteria\": [{\"code\": {}}]}").message == "a JSON field is missing or of the wrong kind");
    CHECK(first_error("{\"criteria\": [{\"code\": 1, \"code\": 2}]}").message ==
          "a JSON field is missing or of the wrong kind");
    CHECK(first_error("{\n \"criteria\": [ { \"code\": 1 \"name\": 2 } ] }").where == text_position{2, 28});
    CHECK(first_error("{\"criteria\": [{\"code\": 1 \"name\": 2}]}").message == "not JSON");
    CHECK(first_error("{\n \"criteria\": [ { \"code\": 01 } ] }").where == text_position{2, 26});
    CHECK(first_error("{\n \"criteria\": 7 }").where == text_position{2, 14});
    CHECK(first_error("{\n \"criteria\": [], \"criteria\": [] }").where == text_position{2, 18});
    CHECK(first_error("{} x").where == text_position{1, 4});
    CHECK(first_error("{\"criteria\": [{\"code\": \"\xFF\"}]}").where == text_position{1, 25});
    CHECK_FALSE(read_scoring_json(std::string(100000, '[')).ok());
}

TEST_CASE("points are JSON numbers where a decimal says them", "[io]") {
    CHECK(to_json(points{1, 2}) == "0.5");
    CHECK(to_json(points{1, 3}) == "\"1/3\"");
    CHECK(to_json(std::optional<points>{}) == "null");
}
