// SPDX-License-Identifier: BSL-1.0
// What holds of scoring whatever the cards: sums under every policy, monotone rules, ranks, texts of rules.
#include "law/scoring_samples.hpp"

#include "catch.hpp"

#include <algorithm>
#include <map>

#include <cchc/io/scoring_json.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/scoring/rank.hpp>

using namespace cchc;
using namespace scoring_samples;

namespace {

std::vector<index_version> policies() {
    index_version reduce;
    auto rescale = reduce;
    rescale.exemptions = exemption_policy::rescale;
    auto rounded_rate = rescale;
    rounded_rate.rescaled_decimals = 2;
    auto no_survey = reduce;
    no_survey.survey_held = false;
    return {reduce, rescale, rounded_rate, no_survey};
}

/// Every row is the sum of its children, in points and in maximum, and so is the whole.
void check_sums(scoring_index const& idx, evaluation const& e) {
    std::map<std::size_t, std::pair<points, points>> sums;
    std::map<std::size_t, points> maxima;
    for (std::size_t row = 0; row < idx.size(); ++row) {
        auto const above = idx.parent_of(row);
        sums[above].first += e.rows[row].least;
        sums[above].second += e.rows[row].most;
        maxima[above] += e.rows[row].maximum;
    }
    for (auto const& [row, sum] : sums) {
        auto const& node = row == scoring_index::none ? e.whole : e.rows[row];
        CHECK(node.least == sum.first);
        CHECK(node.most == sum.second);
        CHECK(node.maximum == maxima[row]);
        CHECK(node.least <= node.most);
    }
}

} // namespace

TEST_CASE("points of a row are the sum of its children's under every policy", "[scoring]") {
    for (auto const& version : policies()) {
        auto const idx = index_of(60, version);
        random_cards random{7};
        for (int i = 0; i < 12; ++i) {
            auto const e = evaluate(idx, random.card_for(idx, "u", i % 3 * 10, i % 4 * 10));
            check_sums(idx, e);
            points left_out; // of the survey: only the appraised part is restated
            for (std::size_t row = 0; row < idx.size(); ++row)
                if (idx.is_leaf(row) && idx[row].method == scoring_method::survey && !e.rows[row].applies)
                    left_out += idx[row].maximum;
            if (version.exemptions == exemption_policy::rescale) CHECK(e.whole.maximum + left_out == points{100});
        }
    }
}

TEST_CASE("a total of many ratios is exact: taking every row away again leaves nothing", "[scoring]") {
    auto const idx = index_of(100);
    random_cards random{11};
    auto const e = evaluate(idx, random.card_for(idx, "u"));
    auto rest = e.whole.least;
    for (std::size_t row = 0; row < idx.size(); ++row)
        if (idx.is_leaf(row)) rest -= e.rows[row].least;
    CHECK(rest.is_zero());
    CHECK_FALSE(e.whole.least.fraction()); // its denominator has more than 64 bits
    CHECK(parse_points(to_string(e.whole.least)).value() == e.whole.least);
}

TEST_CASE("where a rule is monotone, more never gives less", "[scoring]") {
    points const maximum{3};
    for (std::string_view const text :
         {"steps on percent: >90 2 | 70..90 1 | <70 0", "ratio: b/a*M", "steps+ratio: [80,100] b/a*M | <80 0",
          "per_item of b: M/7 each", "steps on b: >=50 M | [10,50) M/2 | <10 0"}) {
        rule const r{text};
        for (std::int64_t all : {1, 7, 90, 97}) {
            points before;
            for (std::int64_t b = 0; b <= all; ++b) {
                auto const outcome = apply(r, maximum, {{"b", points{b}}, {"a", points{all}}});
                REQUIRE(outcome.status == rule_status::scored);
                CHECK(outcome.value >= before);
                before = outcome.value;
            }
        }
    }
    points before = maximum;
    for (std::int64_t events = 0; events < 12; ++events) {
        auto const left =
            apply(rule{"deduct: M minus M/4 per event; no floor"}, maximum, {{"event", points{events}}}).value;
        CHECK(left <= before);
        before = left;
    }
}

TEST_CASE("learning a fact that was missing only narrows the interval", "[scoring]") {
    auto const idx = index_of(40);
    random_cards random{3};
    for (int i = 0; i < 20; ++i) {
        auto const card = random.card_for(idx, "u");
        auto entries = card.entries();
        evaluation wider = evaluate(idx, scorecard{"u"});
        scorecard known{"u"};
        for (std::size_t n = 0; n < entries.size();) {
            auto const code = entries[n].code;
            for (; n < entries.size() && entries[n].code == code; ++n) known = std::move(known).with(entries[n]);
            auto const e = evaluate(idx, known);
            if (e.whole.maximum != wider.whole.maximum) break; // 0/0 took a row out
            CHECK(e.whole.least >= wider.whole.least);
            CHECK(e.whole.most <= wider.whole.most);
            wider = e;
        }
    }
}

TEST_CASE("the order of rows, entries of different rows and units changes nothing", "[scoring]") {
    auto const idx = index_of(40);
    random_cards random{5};
    std::vector<evaluation> evaluations;
    for (int i = 0; i < 50; ++i)
        evaluations.push_back(evaluate(idx, random.card_for(idx, "u" + std::to_string(i), i % 2 * 5)));
    evaluations.push_back(evaluations.front());
    evaluations.back().unit = "twin";
    for (auto const ties : {tie_policy::competition, tie_policy::dense, tie_policy::ordinal}) {
        ranking_options options;
        options.ties = ties;
        auto const expected = rank(evaluations, {}, options);
        auto shuffled = evaluations;
        std::shuffle(shuffled.begin(), shuffled.end(), random.engine());
        auto const found = rank(shuffled, {}, options);
        for (std::size_t i = 0; i < expected.rows.size(); ++i) {
            CHECK(found.rows[i].unit.id == expected.rows[i].unit.id);
            CHECK(found.rows[i].place == expected.rows[i].place);
        }
    }
    auto rows = idx.criteria();
    std::reverse(rows.begin(), rows.end());
    scoring_index const backwards{{}, rows};
    auto const card = random.card_for(idx, "u", 10, 10);
    CHECK(evaluate(backwards, card).whole.least == evaluate(idx, card).whole.least);
}

TEST_CASE("a place is never better than the best nor worse than the worst that completion can bring", "[scoring]") {
    auto const idx = index_of(20);
    random_cards random{13};
    for (int round = 0; round < 10; ++round) {
        std::vector<evaluation> known;
        std::vector<evaluation> open;
        for (int i = 0; i < 8; ++i) {
            auto const card = random.card_for(idx, "u" + std::to_string(i));
            known.push_back(evaluate(idx, card));
            std::vector<card_entry> some;
            auto const skipped = "1." + std::to_string(1 + random.below(2));
            for (auto const& entry : card.entries())
                if (entry.code != skipped) some.push_back(entry);
            open.push_back(evaluate(idx, {card.unit(), 2024, some}));
        }
        bool same_maxima = true;
        for (int i = 0; i < 8; ++i)
            same_maxima = same_maxima && known[static_cast<std::size_t>(i)].whole.maximum ==
                                             open[static_cast<std::size_t>(i)].whole.maximum;
        if (!same_maxima) continue;
        std::map<std::string, place_range> possible;
        for (auto const& row : rank(open).rows) possible[row.unit.id] = *row.place;
        for (auto const& row : rank(known).rows) {
            CHECK(row.place->best >= possible[row.unit.id].best);
            CHECK(row.place->best <= possible[row.unit.id].worst);
        }
    }
    CHECK(true);
}

TEST_CASE("the text of every rule reads back to the rule, and once more to the text", "[scoring]") {
    for (auto const& text : rule_texts()) {
        rule const r{text};
        CHECK(rule{to_string(r)} == r);
        CHECK(to_string(rule{to_string(r)}) == to_string(r));
    }
}

TEST_CASE("no text of at most three words makes the reader of rules fail its law", "[scoring]") {
    std::string_view const words[] = {"all:",
                                      "choice:",
                                      "steps on percent:",
                                      "ratio:",
                                      "sum",
                                      "x 1",
                                      "y 0",
                                      "|",
                                      ";",
                                      "cap M",
                                      ">90 2",
                                      "<=90 1",
                                      "b/a*M",
                                      "floor 0",
                                      "each",
                                      "M minus",
                                      "M per e",
                                      ",",
                                      "when none full",
                                      "survey: mean on 1..5 scaled to M"};
    unsigned read = 0;
    for (auto const a : words)
        for (auto const b : words)
            for (auto const c : words) {
                auto const text = std::string{a} + " " + std::string{b} + " " + std::string{c};
                auto const r = parse_rule(text);
                if (!r) {
                    if (r.error().offset > text.size()) FAIL_CHECK(text);
                    continue;
                }
                ++read;
                if (parse_rule(to_string(*r)) != r) FAIL_CHECK(text << " -> " << to_string(*r));
            }
    CHECK(read > 20);
}

TEST_CASE("a year's data as JSON read back as they were", "[scoring]") {
    scoring_data data;
    data.version.id = "mẫu";
    data.version.total = points{100};
    data.version.level = scored_level::commune;
    data.version.rescaled_decimals = 2;
    data.version.exemptions = exemption_policy::rescale;
    data.version.bands = *parse_bands("A >=90 | B 80..<90");
    data.criteria = index_of(20).criteria();
    data.criteria[1].applies_to = {"sở", "huyện"};
    data.units = {{"a", "A", "sở", true, {}, {}}, {"b", "B \"x\"", "", false, {}, {}}};
    random_cards random{17};
    for (std::string const unit : {"a", "b"}) data.cards.push_back(random.card_for(index_of(20), unit, 0, 10));
    for (auto const layout : {json_layout::compact, json_layout::indented}) {
        auto const read = read_scoring_json(scoring_to_json(data, layout));
        for (auto const& e : read.errors) UNSCOPED_INFO(e.where.line << ":" << e.where.column << " " << e.message);
        REQUIRE(read.ok());
        CHECK(read.value.version == data.version);
        CHECK(read.value.criteria == data.criteria);
        CHECK(read.value.units == data.units);
        for (std::size_t i = 0; i < 2; ++i) {
            CHECK(read.value.cards[i].unit() == data.cards[i].unit());
            CHECK(evaluate(index_of(20), read.value.cards[i]).whole == evaluate(index_of(20), data.cards[i]).whole);
        }
    }
}
