// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/rule.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

fact figure(std::string name, std::string_view value) {
    return {std::move(name), points{value}};
}
fact state(std::string value) {
    return {"state", std::move(value)};
}

/// The points that facts make under a rule; the maximum is 2 unless said.
std::string scored(std::string_view text, std::vector<fact> const& facts, points const& maximum = points{2}) {
    auto const outcome = apply(rule{text}, maximum, facts);
    switch (outcome.status) {
    case rule_status::scored: return to_string(outcome.value);
    case rule_status::missing: return "missing " + outcome.trouble;
    case rule_status::empty: return "empty " + outcome.trouble;
    case rule_status::not_applicable: return "not applicable";
    case rule_status::unusable: return "unusable " + outcome.trouble;
    }
    return "?";
}

failure refused(std::string_view text) {
    auto const r = parse_rule(text);
    REQUIRE_FALSE(r);
    return r.error();
}

constexpr std::string_view ca_mau = "steps on percent: >90 2 | 70..90 1 | <70 0";

} // namespace

TEST_CASE("in the rule of Cà Mau both 90 and 70 score one point", "[scoring]") {
    CHECK(scored(ca_mau, {figure("percent", "90")}) == "1");
    CHECK(scored(ca_mau, {figure("percent", "70")}) == "1");
    CHECK(scored(ca_mau, {figure("percent", "90.01")}) == "2");
    CHECK(scored(ca_mau, {figure("percent", "69.99")}) == "0");
    CHECK(scored(ca_mau, {figure("b", "45"), figure("a", "50")}) == "1");
    CHECK(scored(ca_mau, {figure("b", "46"), figure("a", "50")}) == "2");
    CHECK(scored(ca_mau, {figure("b", "9007199254740993"), figure("a", "10007999171934436")}) ==
          "2"); // 90.000000000000006 %
    CHECK(apply(rule{ca_mau}, points{2}, {figure("percent", "90")}).which == 1);
}

TEST_CASE("all or nothing", "[scoring]") {
    CHECK(scored("all: met 1 | not met 0", {state("met")}) == "1");
    CHECK(scored("all: met 1 | not met 0", {state("not met")}) == "0");
    CHECK(scored("all: met 1 | not met 0", {state("có")}) == "1");
    CHECK(scored("all: met 1 | not met 0", {state("maybe")}) == "unusable state");
    CHECK(scored("all: met 1 | not met 0", {}) == "missing state");
    std::string_view const both = "all: complete and on time 1 | otherwise 0";
    CHECK(scored(both, {{"complete", "yes"}, {"on time", "yes"}}) == "1");
    CHECK(scored(both, {{"complete", "yes"}, {"on time", "no"}}) == "0");
    CHECK(scored(both, {{"complete", "no"}}) == "0"); // whatever the other is
    CHECK(scored(both, {{"complete", "yes"}}) == "missing on time");
    CHECK(scored(both, {state("complete and on time")}) == "1");
    CHECK(scored("all: both conditions M | otherwise 0", {state("1")}, points{3}) == "unusable state");
    CHECK(scored("all: both conditions M | otherwise 0", {figure("state", "1")}, points{3}) == "3");
}

TEST_CASE("a choice of states, also below zero", "[scoring]") {
    std::string_view const plan = "choice: on time M | late M/2 | not issued 0";
    CHECK(scored(plan, {state("on time")}) == "2");
    CHECK(scored(plan, {state("Late")}) == "1");
    CHECK(scored(plan, {state("not issued")}) == "0");
    CHECK(scored(plan, {state("soon")}) == "unusable state");
    CHECK(scored("choice: met 1 | not met -0.25", {state("not met")}) == "-0.25");
}

TEST_CASE("shares by grade, of one thing and of many", "[scoring]") {
    std::string_view const grades = "grade: excellent 100% | good 75% | done 50%";
    CHECK(scored(grades, {state("good")}) == "1.5");
    CHECK(scored(grades, {figure("excellent", "1"), figure("good", "1"), figure("done", "1")}) == "1.5");
    CHECK(scored(grades, {figure("excellent", "1"), figure("good", "2"), figure("done", "0")}) == "5/3");
    CHECK(scored(grades, {figure("excellent", "0"), figure("good", "0"), figure("done", "0")}) == "empty excellent");
}

TEST_CASE("ratios, also inside a step", "[scoring]") {
    CHECK(scored("ratio: b/a*M", {figure("b", "45"), figure("a", "47")}) == "90/47");
    CHECK(scored("ratio: b/a*M capped at M", {figure("b", "50"), figure("a", "47")}) == "2");
    CHECK(scored("ratio: b/a*M", {figure("b", "50"), figure("a", "47")}) == "2"); // never above the maximum
    CHECK(scored("ratio: b/10*M", {figure("b", "7.98")}, points{5}) == "3.99");
    CHECK(scored("ratio: done on time/received*M", {figure("done on time", "1"), figure("received", "4")}) == "0.5");
    CHECK(scored("ratio: b/a*M", {figure("percent", "50")}) == "1");
    CHECK(scored("ratio: b/a*M", {figure("b", "1"), figure("a", "0")}) == "unusable a");
    CHECK(scored("ratio: b/a*M", {figure("b", "-1"), figure("a", "2")}) == "unusable b");
    std::string_view const stepped = "steps+ratio: [80,100] b/a*M | <80 0";
    CHECK(scored(stepped, {figure("b", "80"), figure("a", "100")}) == "1.6");
    CHECK(scored(stepped, {figure("b", "79.999"), figure("a", "100")}) == "0");
    CHECK(scored(stepped, {figure("b", "100"), figure("a", "100")}) == "2");
    CHECK(scored(stepped, {figure("b", "101"), figure("a", "100")}) == "unusable percent");
}

TEST_CASE("an empty denominator means what the rule says, or nothing", "[scoring]") {
    std::vector<fact> const none{figure("b", "0"), figure("a", "0")};
    CHECK(scored("ratio: b/a*M", none) == "empty a");
    CHECK(scored("ratio: b/a*M; when none full", none) == "2");
    CHECK(scored("ratio: b/a*M; when none zero", none) == "0");
    CHECK(scored("ratio: b/a*M; when none not applicable", none) == "not applicable");
    CHECK(scored(std::string{ca_mau} + "; when none full", none) == "2");
    CHECK(apply(rule{"ratio: b/a*M; when none full"}, points{2}, none).none);
}

TEST_CASE("items, bonuses, deductions and penalties", "[scoring]") {
    CHECK(scored("per_item: M/4 each, cap M", {figure("count", "3")}) == "1.5");
    CHECK(scored("per_item: 0.5 each; cap 2", {figure("count", "7")}) == "2");
    CHECK(scored("per_item of regulations: 0.5 each", {figure("regulations", "3")}) == "1.5");
    CHECK(scored("bonus: 0.5 each; cap 5", {figure("count", "7")}, points{}) == "3.5");
    CHECK(scored("bonus: 0.5 each; cap 5", {figure("count", "70")}, points{}) == "5");
    std::string_view const breach = "deduct: M minus M/2 per light breach, M per grave breach";
    CHECK(scored(breach, {figure("light breach", "1"), figure("grave breach", "0")}) == "1");
    CHECK(scored(breach, {figure("light breach", "1"), figure("grave breach", "1")}) == "0");
    CHECK(scored(breach, {figure("light breach", "1")}) == "missing grave breach");
    CHECK(scored("deduct: M minus M/4 per event, floor 0", {figure("event", "9")}) == "0");
    CHECK(scored("deduct: M minus M/4 per event; floor -1", {figure("event", "99")}) == "-1");
    CHECK(scored("deduct: M minus M/4 per event; no floor", {figure("event", "9")}) == "-2.5");
    CHECK(scored("penalty: 0.25 per event", {figure("event", "3")}, points{}) == "-0.75");
    CHECK(scored("penalty: 0.25 per event; floor -0.5", {figure("event", "3")}, points{}) == "-0.5");
}

TEST_CASE("surveys, by answers and by groups", "[scoring]") {
    std::string_view const scaled = "survey: mean on 1..5 scaled to M";
    CHECK(scored(scaled, {figure("mean", "4.5")}) == "1.8");
    CHECK(scored(scaled, {figure("5", "3"), figure("1", "1")}) == "1.6");
    CHECK(scored("survey: mean on 1..5 stretched to M", {figure("mean", "1")}) == "0");
    CHECK(scored("survey: mean on 1..5 stretched to M", {figure("mean", "5")}) == "2");
    CHECK(scored(scaled, {figure("mean", "5.1")}) == "unusable mean");
    CHECK(scored(scaled, {figure("5", "0"), figure("4", "0")}) == "empty mean");
    std::string_view const groups = "survey: mean on 1..5 scaled to M; groups citizens 60%, officials 40%";
    CHECK(scored(groups, {figure("citizens", "4"), figure("officials", "5")}) == "1.76");
    CHECK(scored(groups, {figure("citizens/4", "7"), figure("officials/5", "2")}) == "1.76");
    CHECK(scored(groups, {figure("citizens", "4")}) == "missing officials");
    std::vector<fact> const no_officials{figure("citizens/4", "7"), figure("officials/5", "0")};
    CHECK(scored(groups, no_officials) == "empty officials");
    CHECK(scored(std::string{groups} + "; when none not applicable", no_officials) == "1.6");
    CHECK(scored("satisfaction: percent*M", {figure("percent", "87.5")}) == "1.75");
    CHECK(scored("satisfaction: percent*M", {figure("satisfied", "7"), figure("asked", "8")}) == "1.75");
}

TEST_CASE("the text of a rule is what it was read from", "[scoring]") {
    for (std::string const text :
         {"all: met 1 | not met 0",
          "all: complete and on time 1 | otherwise 0",
          "choice: on time M | late M/2 | not issued 0",
          "choice: met 1 | not met -0.25",
          "grade: excellent M | good 0.75*M | done M/2",
          "steps on percent: >90 2 | 70..90 1 | <70 0",
          "steps on percent of done/due: >=100 M | [80, 100) M/2 | <80 0",
          "steps on count: >=3 1 | [1, 3) 0.5 | <1 0",
          "steps+ratio on percent: 80..100 b/a*M | <80 0",
          "ratio: b/a*M; cap M",
          "ratio: b/10*M",
          "ratio: b/a*2/3*M",
          "per_item: M/4 each; cap M",
          "per_item of regulations: 0.5 each",
          "bonus: 0.5 each; cap 5",
          "deduct: M minus M/2 per light breach, M per grave breach; floor -1",
          "deduct: M minus M/4 per event; no floor",
          "penalty: 0.25 per event; floor -0.5",
          "survey: mean on 1..5 scaled to M",
          "survey: mean on 1..10 stretched to 0.5+M/2; groups citizens 60%, officials 40%; when none not applicable",
          "satisfaction: percent*M; when none full",
          "sum",
          "sum; cap 5",
          "given",
          "ratio: b/a*M; when none zero"}) {
        INFO(text);
        auto const r = parse_rule(text);
        REQUIRE(r);
        CHECK(to_string(*r) == text);
    }
}

TEST_CASE("published forms are read, and their text reads back to the same rule", "[scoring]") {
    for (std::string const text :
         {"all: both conditions 1 | otherwise 0", "steps on percent: [100,inf) M | [80,100) M/2 | (-inf,80) 0",
          "ratio: b/a*M capped at M", "steps+ratio: [80,100] b/a*M | <80 0", "per_item: M/4 each, cap M",
          "deduct: M minus M/4 per event, floor 0", "sum of components",
          "sum of criteria (only 1.1, 1.2 and the head of 1.3 were readable)",
          "grade: excellent 100% | good 75% | done 50%"}) {
        INFO(text);
        auto const r = parse_rule(text);
        REQUIRE(r);
        CHECK(parse_rule(to_string(*r)).value() == *r);
    }
}

TEST_CASE("a wrong rule is refused at its byte, before anything is scored", "[scoring]") {
    CHECK(refused("") == failure{errc::empty_input, 0});
    CHECK(refused("components not readable") == failure{errc::rule_form, 0});
    CHECK(refused("chocie: on time 1") == failure{errc::rule_form, 0});
    CHECK(refused("choice:") == failure{errc::unexpected_end, 7});
    CHECK(refused("choice: on time x") == failure{errc::rule_amount, 16});
    CHECK(refused("choice: on time 1 | 0") == failure{errc::rule_state, 20});
    CHECK(refused("choice: late 1 | Late 0") == failure{errc::rule_state, 17});
    CHECK(refused("steps on percent: >90 2 | <70 0").code == errc::rule_gap);
    CHECK(refused("steps on percent: >=90 2 | 70..90 1 | <70 0") == failure{errc::rule_overlap, 27});
    CHECK(refused("steps on percent: >90 2 | 70..<90 1 | <70 0").code == errc::rule_gap);
    CHECK(refused("steps on percent: 10..100 1").code == errc::rule_gap);
    CHECK(refused("steps on percent: >90 2 | 90..70 1") == failure{errc::range_empty, 26});
    CHECK(refused("steps on percent: >90 two | <=90 0") == failure{errc::rule_amount, 22});
    CHECK(refused("ratio: b/a").code == errc::rule_amount);
    CHECK(refused("ratio: b*M") == failure{errc::rule_form, 7});
    CHECK(refused("ratio: b/0*M") == failure{errc::rule_form, 7});
    CHECK(refused("ratio: b/a*M; when none maybe") == failure{errc::rule_limit, 24});
    CHECK(refused("ratio: b/a*M; bottom 0") == failure{errc::rule_limit, 14});
    CHECK(refused("per_item: 0.5").code == errc::unexpected_end);
    CHECK(refused("survey: mean on 5..1 scaled to M") == failure{errc::range_empty, 16});
    CHECK(refused("survey: mean on 1..5 scaled to M; groups citizens").code == errc::rule_group);
    CHECK(refused("choice: yes 1 | no 0; when none full").code == errc::rule_limit);
    CHECK(refused("all: met 1").code == errc::rule_state);
    CHECK(refused("sum total") == failure{errc::unexpected_character, 4});
    CHECK_THROWS_AS(rule{"?"}, error);
}

TEST_CASE("a long hostile text is refused or read in linear time", "[scoring]") {
    std::string many = "choice: a0 1";
    for (int i = 1; i < 20000; ++i) many += " | a" + std::to_string(i) + " 1";
    CHECK(parse_rule(many));
    CHECK_FALSE(parse_rule("all:" + std::string(200000, '|')));
    CHECK_FALSE(parse_rule("ratio: " + std::string(200000, '/')));
    CHECK_FALSE(parse_rule(std::string(200000, ',')));
    CHECK_FALSE(parse_rule(std::string("choice: \0 \xFF\xFE 1 | \0", 16)));
}

TEST_CASE("bounds hold for whatever the facts are", "[scoring]") {
    for (std::string_view const text :
         {ca_mau, std::string_view{"ratio: b/a*M"}, std::string_view{"steps+ratio: [80,100] b/a*M | <80 0"},
          std::string_view{"ratio: b/a*M; floor 0.5; cap 1.5"}}) {
        rule const r{text};
        auto const range = bounds(r, points{2}).value();
        for (int b = 0; b <= 100; ++b) {
            auto const outcome = apply(r, points{2}, {{"b", points{b}}, {"a", points{100}}});
            REQUIRE(outcome.status == rule_status::scored);
            CHECK(outcome.value >= range.least);
            CHECK(outcome.value <= range.most);
        }
    }
    CHECK_FALSE(bounds(rule{"penalty: 0.25 per event"}, points{}));
    CHECK_FALSE(bounds(rule{"bonus: 1 each"}, points{}));
    CHECK(bounds(rule{"choice: met 1 | not met -0.25"}, points{1}) == rule_bounds{points{-1, 4}, points{1}});
    CHECK(bounds(rule{}, points{3}) == rule_bounds{points{}, points{3}});
}
