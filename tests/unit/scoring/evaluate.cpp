// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/evaluate.hpp>

#include "catch.hpp"

#include <cchc/scoring/crosswalk.hpp>
#include <cchc/scoring/recover.hpp>
#include <cchc/scoring/year.hpp>

using namespace cchc;

namespace {

criterion row(std::string code, std::string_view maximum, scoring_method method = scoring_method::self,
              std::string_view how = "given") {
    criterion c;
    c.code = std::move(code);
    c.maximum = points{maximum};
    c.method = method;
    c.how = rule{how};
    return c;
}

card_entry score(std::string code, std::string_view value, stage at = stage::appraisal) {
    card_entry entry;
    entry.code = std::move(code);
    entry.what = stage_score{at, points{value}};
    return entry;
}
card_entry figure(std::string code, std::string name, std::string_view value) {
    card_entry entry;
    entry.code = std::move(code);
    entry.what = fact{std::move(name), points{value}};
    return entry;
}
card_entry exempt(std::string code, std::string why = {}) {
    card_entry entry;
    entry.code = std::move(code);
    entry.what = exemption{std::move(why), false};
    return entry;
}

scorecard card_of(std::vector<card_entry> entries) {
    return {"unit", 2014, std::move(entries)};
}

/// Two appraised rows of 60 and 10, and a survey of 30.
scoring_index hundred(index_version version = {}) {
    return {std::move(version), {row("1", "60"), row("2", "10"), row("3", "30", scoring_method::survey)}};
}

std::string total(evaluation const& e) {
    auto const least = to_string(e.whole.least);
    return (e.whole.is_known() ? least : least + ".." + to_string(e.whole.most)) + "/" + to_string(e.whole.maximum);
}

} // namespace

TEST_CASE("the last appraisal counts, a self-score by itself does not", "[scoring]") {
    auto const idx = hundred();
    auto const all = card_of({score("1", "55", stage::self), score("1", "50"), score("1", "48", stage::appraisal2),
                              score("2", "9"), score("3", "20", stage::survey)});
    auto const e = evaluate(idx, all);
    CHECK(total(e) == "77/100");
    CHECK(e.whole.appraised == points{57});
    CHECK(e.whole.surveyed == points{20});
    CHECK_FALSE(e.whole.self);
    CHECK(e.rows[0].self == points{55});
    CHECK(total(evaluate(idx, card_of({score("1", "55", stage::self), score("2", "9"),
                                       score("3", "20", stage::survey)}))) == "29..89/100");
    CHECK(total(evaluate(idx, all.with(score("1", "60", stage::final)))) == "89/100");
    CHECK(total(evaluate(idx, card_of({score("1", "55", stage::self), score("2", "9", stage::self)}), "",
                         counting::self)) == "64/70");
}

TEST_CASE("a correction is a new entry, and the old one stays", "[scoring]") {
    auto card = card_of({score("1", "50")}).with(score("1", "40"));
    CHECK(evaluate(hundred(), card).rows[0].least == points{40});
    CHECK(card.entries_of("1").size() == 2);
    CHECK(card.score_at("1", stage::appraisal) == points{40});
}

TEST_CASE("thirds add up exactly", "[scoring]") {
    scoring_index const idx{{},
                            {row("1", "1"), row("1.1", "1", scoring_method::self, "ratio: b/a*M"),
                             row("1.2", "1", scoring_method::self, "ratio: b/a*M"),
                             row("1.3", "1", scoring_method::self, "ratio: b/a*M")}};
    std::vector<card_entry> entries;
    for (std::string const code : {"1.1", "1.2", "1.3"}) {
        entries.push_back(figure(code, "b", "1"));
        entries.push_back(figure(code, "a", "3"));
    }
    CHECK(evaluate(idx, card_of(entries)).whole.least == points{1});
}

TEST_CASE("what does not apply leaves the maximum, or the appraised part makes up for it", "[scoring]") {
    auto const card =
        card_of({score("1", "45"), exempt("2", "không có đơn vị sự nghiệp"), score("3", "15", stage::survey)});
    auto const reduced = evaluate(hundred(), card);
    CHECK(total(reduced) == "60/90"); // A: (a + s)/(Ma − r + Ms)
    CHECK_FALSE(reduced.rows[1].applies);
    index_version version;
    version.exemptions = exemption_policy::rescale;
    auto const rescaled = evaluate(hundred(version), card);
    CHECK(total(rescaled) == "67.5/100"); // B: 45 × 70/60 + 15
    CHECK(rescaled.restated == points{7, 6});
    CHECK(rescaled.rows[0].least + rescaled.rows[2].least == rescaled.whole.least);
    version.rescaled_decimals = 2;
    auto const third = card_of({score("1", "20"), exempt("2"), score("3", "15", stage::survey)});
    CHECK(total(evaluate(hundred(version), third)) == "38.331/100"); // 33.33 % of 70, and 15
    version = {};
    version.survey_held = false;
    CHECK(to_string(evaluate(hundred(version), card_of({score("1", "45"), score("2", "10")})).whole.least) ==
          "550/7"); // C: 55 × 100/70
    CHECK(to_string(*evaluate(hundred(version), card_of({score("1", "51.46"), score("2", "10")})).whole.percent(), 2) ==
          "87.80"); // Nam Định
}

TEST_CASE("the published share of Ban Dân tộc is 68.32 of 84", "[scoring]") {
    scoring_index const idx{{}, {row("1", "84"), row("2", "16")}};
    auto const e = evaluate(idx, card_of({score("1", "68.32"), exempt("2")}));
    CHECK(to_string(*e.whole.percent(), 2) == "81.33");
}

TEST_CASE("missing facts give an interval, a bonus without entries is zero", "[scoring]") {
    scoring_index const idx{{},
                            {row("1", "2", scoring_method::self, "steps on percent: >90 2 | 70..90 1 | <70 0"),
                             row("2", "0", scoring_method::bonus, "bonus: 0.5 each; cap 2"),
                             row("3", "0", scoring_method::penalty, "penalty: 0.25 per event")}};
    auto const nothing = evaluate(idx, card_of({}));
    CHECK(total(nothing) == "0..2/2");
    CHECK(nothing.rows[0].why.kind == reason_kind::nothing_recorded);
    CHECK(nothing.rows[1].why.kind == reason_kind::did_not_occur);
    auto const some =
        evaluate(idx, card_of({figure("1", "percent", "90"), figure("2", "count", "3"), figure("3", "event", "2")}));
    CHECK(total(some) == "2/2"); // 1 + 1.5 − 0.5
    auto const wrong = evaluate(idx, card_of({figure("1", "percent", "-1")}));
    CHECK(total(wrong) == "0..2/2");
    CHECK(wrong.findings.front().fault == card_fault::fact_unusable);
}

TEST_CASE("scores that cannot be are findings with their entry", "[scoring]") {
    auto const e = evaluate(hundred(), card_of({score("1", "61"), score("9", "1"), score("2", "-1"), exempt("3"),
                                                score("3", "1", stage::survey)}));
    REQUIRE(e.findings.size() == 4);
    CHECK(e.findings[0].fault == card_fault::unknown_code);
    CHECK(e.findings[1].message() == "1: 61 is above the maximum 60");
    CHECK(e.findings[1].entry == 1);
    CHECK(e.findings[2].fault == card_fault::below_zero);
    CHECK(e.findings[3].fault == card_fault::exempt_scored);
}

TEST_CASE("a score for a whole field stands for its rows only when nothing is recorded below", "[scoring]") {
    scoring_index const idx{{}, {row("1", "10", scoring_method::sum, "sum"), row("1.1", "4"), row("1.2", "6")}};
    CHECK(total(evaluate(idx, card_of({score("1", "7")}))) == "7/10");
    auto const both = evaluate(idx, card_of({score("1", "7"), score("1.1", "4"), score("1.2", "5")}));
    CHECK(total(both) == "9/10");
    CHECK(both.findings.front().fault == card_fault::sum_differs);
}

TEST_CASE("rows for other blocks do not apply, adjustments add up", "[scoring]") {
    auto scoped = row("2", "10");
    scoped.applies_to = {"huyện"};
    scoring_index const idx{{}, {row("1", "90"), scoped}};
    CHECK(total(evaluate(idx, card_of({score("1", "80")}), "sở")) == "80/90");
    CHECK(total(evaluate(idx, card_of({score("1", "80")}), "huyện")) == "80..90/100");
    card_entry minus;
    minus.what = adjustment{points{-2}, "báo cáo muộn"};
    CHECK(total(evaluate(idx, card_of({score("1", "80"), minus}), "sở")) == "78/90");
}

TEST_CASE("a reason names the rule, the figures, the edge and the article in both languages", "[scoring]") {
    auto leaf = row("1.1.4", "2", scoring_method::self, "steps on percent: >90 2 | 70..90 1 | <70 0");
    leaf.basis = "mục 1.1.4 Quyết định 1880/QĐ-UBND";
    scoring_index const idx{{}, {leaf}};
    auto const card = card_of({figure("1.1.4", "b", "45"), figure("1.1.4", "a", "50")});
    auto const e = evaluate(idx, card);
    CHECK(
        explain(idx, card, e, 0) ==
        "1.1.4: 1/2 điểm. 45/50 = 90 %, thuộc mức từ 70 đến 90 %: 1 điểm. Quy tắc: trên 90 %: 2 điểm; từ 70 đến 90 %: 1 điểm; dưới 70 %: 0 "
        "điểm. Căn cứ: mục 1.1.4 Quyết định 1880/QĐ-UBND.");
    CHECK(
        explain(idx, card, e, 0, language::english) ==
        "1.1.4: 1/2 points. 45/50 = 90 %, in the step from 70 to 90 %: 1. "
              "Rule: above 90 %: 2 points; from 70 to 90 %: 1 point; below 70 %: "
        "0 points. Basis: mục 1.1.4 Quyết định 1880/QĐ-UBND.");
}

TEST_CASE("what is lost can be listed, and the fewest rows that win it back", "[scoring]") {
    scoring_index const idx{{}, {row("1", "50"), row("2", "30"), row("3", "20", scoring_method::survey)}};
    auto const e = evaluate(idx, card_of({score("1", "40"), score("2", "26"), score("3", "10", stage::survey)}));
    auto const lost = recoverable(idx, e);
    REQUIRE(lost.size() == 3);
    CHECK(lost[0].gain() == points{10});
    CHECK(lost[2].code == "2");
    auto const way = cheapest_way_to(points{80}, idx, e);
    CHECK(way.reachable);
    REQUIRE(way.steps.size() == 1);
    CHECK(way.steps[0].code == "2"); // 76 + 4: the smaller gain suffices
    CHECK_FALSE(cheapest_way_to(points{95}, idx, e).reachable);
    CHECK(cheapest_way_to(points{95}, idx, e, true).reachable);
    CHECK(cheapest_way_to(points{70}, idx, e).steps.empty());
}

TEST_CASE("two versions are compared by percentage along the crosswalk", "[scoring]") {
    scoring_index const old{{}, {row("1", "10"), row("8", "10"), row("9", "5")}};
    scoring_index const fresh{{}, {row("1", "20"), row("3", "30"), row("7", "5")}};
    auto const then = evaluate(old, card_of({score("1", "5"), score("8", "5"), score("9", "5")}));
    auto const now = evaluate(fresh, card_of({score("1", "15"), score("3", "30"), score("7", "5")}));
    auto const c = compare_versions(old, then, fresh, now, {{"8", "3"}, {"9", "3"}});
    REQUIRE(c.rows.size() == 2);
    CHECK(c.rows[0].change == points{25});
    CHECK(c.rows[1].before == "8+9");
    CHECK(c.rows[1].percent_before == points{1000, 15});
    CHECK(c.only_after == std::vector<std::string>{"7"});
    CHECK(c.only_before.empty());
}

TEST_CASE("a unit without a card is scored as missing", "[scoring]") {
    auto const year =
        score_year(hundred(), {{"a", "A"}, {"b", "B"}},
                   {scorecard{"a", 2014, {score("1", "60"), score("2", "10"), score("3", "30", stage::survey)}}});
    REQUIRE(year.evaluations.size() == 2);
    CHECK(year.standings.rows[0].unit.id == "a");
    CHECK(year.standings.rows[0].place == place_range{1, 1});
    CHECK_FALSE(year.evaluations[1].whole.is_known());
}
