// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/scorecard.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("evidence is a document, a task, or words", "[scoring]") {
    auto const all = read_evidence("Kế hoạch số 12/KH-SNV ngày 15/01/2014; task: 7;; biên bản họp");
    REQUIRE(all.size() == 3);
    REQUIRE(all[0].document);
    CHECK(all[0].document->number.has_value());
    CHECK(all[1].task == "7");
    CHECK(all[2].text == "biên bản họp");
    CHECK_FALSE(all[2].document);
    CHECK(read_evidence("").empty());
    CHECK(read_evidence("\xFF\xFE").size() == 1);
}

TEST_CASE("stages are read by their English and Vietnamese names", "[scoring]") {
    for (auto const s : {stage::self, stage::appraisal, stage::appraisal2, stage::survey, stage::final})
        CHECK(parse_stage(to_string(s)).value() == s);
    CHECK(parse_stage("thẩm định").value() == stage::appraisal);
    CHECK(parse_stage("lan2").value() == stage::appraisal2);
    CHECK(parse_stage("soon").error().code == errc::scoring_stage);
}

TEST_CASE("the last score of a stage counts, and all entries stay", "[scoring]") {
    card_entry first;
    first.code = "1";
    first.what = stage_score{stage::self, points{1}};
    card_entry second = first;
    second.what = stage_score{stage::self, points{2}};
    auto const card = scorecard{"u", 2014}.with(first).with(second);
    CHECK(card.score_at("1", stage::self) == points{2});
    CHECK(card.entries_of("1").size() == 2);
    CHECK_FALSE(card.score_at("1", stage::final));
    CHECK_FALSE(card.score_at("2", stage::self));
}
