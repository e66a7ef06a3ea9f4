// SPDX-License-Identifier: BSL-1.0
// Indices with rules of every form, and random cards for them: for the laws of scoring and the benchmark.
#pragma once

#include <cstdint>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <cchc/scoring/scorecard.hpp>
#include <cchc/scoring/scoring_index.hpp>

namespace scoring_samples {

using namespace cchc;

inline std::vector<std::string> rule_texts() {
    return {"all: met M | otherwise 0",
            "choice: on time M | late M/2 | not issued 0",
            "steps on percent: [100,inf) M | [80,100) M/2 | (-inf,80) 0",
            "ratio: b/a*M capped at M; when none full",
            "steps+ratio: [80,100] b/a*M | <80 0; when none not applicable",
            "per_item: M/4 each, cap M",
            "deduct: M minus M/4 per event, floor 0",
            "grade: excellent 100% | good 75% | done 50%",
            "satisfaction: percent*M",
            "survey: mean on 1..5 scaled to M; groups citizens 60%, officials 40%"};
}

/// Ten fields with as many components as make `leaves` in all; the maxima add up to 100.
inline scoring_index index_of(std::size_t leaves, index_version version = {}) {
    auto const rules = rule_texts();
    std::vector<criterion> rows;
    for (std::size_t f = 0; f < 10; ++f) {
        criterion field;
        field.code = std::to_string(f + 1);
        field.name = "Field " + field.code;
        field.maximum = points{10};
        field.method = scoring_method::sum;
        field.how = rule{"sum"};
        rows.push_back(field);
        auto const count = leaves / 10;
        for (std::size_t i = 0; i < count; ++i) {
            criterion c;
            c.code = field.code + "." + std::to_string(i + 1);
            c.name = "Component " + c.code;
            c.maximum = points{10, static_cast<std::int64_t>(count)};
            auto const which = (f + i) % rules.size();
            c.method = which >= 8 ? scoring_method::survey : scoring_method::self;
            c.how = rule{rules[which]};
            rows.push_back(std::move(c));
        }
    }
    return {std::move(version), std::move(rows)};
}

class random_cards {
public:
    explicit random_cards(unsigned seed) : engine_{seed} {}

    std::int64_t below(std::int64_t limit) {
        return static_cast<std::int64_t>(engine_() % static_cast<std::uint64_t>(limit));
    }

    /// Facts for a rule, with ratios of large and various denominators.
    std::vector<fact> facts_for(rule const& r) {
        std::vector<fact> facts;
        auto const count = [&](std::string name, std::int64_t value) {
            facts.push_back({std::move(name), points{value}});
        };
        auto const share = [&] {
            auto const all = below(20000);
            count("a", all);
            count("b", all == 0 ? 0 : all - below(all / 3 + 1));
        };
        if (std::holds_alternative<all_rule>(r.form))
            facts.push_back({"state", std::string{below(5) == 0 ? "otherwise" : "met"}});
        else if (auto const* const choice = std::get_if<choice_rule>(&r.form))
            facts.push_back({"state", choice->states[static_cast<std::size_t>(below(3))].label});
        else if (std::holds_alternative<grade_rule>(r.form)) {
            count("excellent", 1 + below(30));
            count("good", below(60));
            count("done", below(20));
        } else if (std::holds_alternative<item_rule>(r.form)) count("count", below(6));
        else if (std::holds_alternative<deduction_rule>(r.form)) count("event", below(6));
        else if (std::holds_alternative<satisfaction_rule>(r.form))
            facts.push_back({"percent", points{below(10001), 100}});
        else if (std::holds_alternative<survey_rule>(r.form)) {
            for (std::string const group : {"citizens/", "officials/"})
                for (int answer = 3; answer <= 5; ++answer) count(group + std::to_string(answer), 1 + below(90));
        } else share();
        return facts;
    }

    scorecard card_for(scoring_index const& idx, std::string unit, std::int64_t missing_of_hundred = 0,
                       std::int64_t exempt_of_hundred = 0) {
        std::vector<card_entry> entries;
        for (std::size_t row = 0; row < idx.size(); ++row) {
            if (!idx.is_leaf(row) || below(100) < missing_of_hundred) continue;
            card_entry entry;
            entry.code = idx[row].code;
            if (below(100) < exempt_of_hundred) {
                entry.what = exemption{"none", false};
                entries.push_back(std::move(entry));
                continue;
            }
            for (auto& f : facts_for(idx[row].how)) {
                entry.what = std::move(f);
                entries.push_back(entry);
            }
        }
        return {std::move(unit), 2024, std::move(entries)};
    }

    std::mt19937_64& engine() noexcept { return engine_; }

private:
    std::mt19937_64 engine_;
};

} // namespace scoring_samples
