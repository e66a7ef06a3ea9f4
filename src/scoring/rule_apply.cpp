// SPDX-License-Identifier: BSL-1.0
// A rule applied to facts.
#include <cchc/scoring/rule.hpp>

#include <algorithm>
#include <array>

#include "scoring/apply_facts.hpp"
#include "scoring/scanner.hpp"

namespace cchc {
namespace {

using detail::same_word;

bool is_one_of(std::string_view word, std::initializer_list<std::string_view> words) noexcept {
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return same_word(word, w); });
}

/// Yes or no, as people write it; nothing for other words.
std::optional<bool> yes_or_no(fact const& f) {
    if (auto const* const number = std::get_if<points>(&f.value)) {
        if (*number == points{1}) return true;
        if (number->is_zero()) return false;
        return std::nullopt;
    }
    std::string_view const word = std::get<std::string>(f.value);
    if (is_one_of(word, {"yes", "true", "met", "có", "Có", "đạt", "Đạt", "x"})) return true;
    if (is_one_of(word, {"no", "false", "not met", "không", "Không", "không đạt", "Không đạt"})) return false;
    return std::nullopt;
}

class applier {
public:
    applier(rule const& r, points const& maximum, std::vector<fact const*> const& facts)
        : rule_{r}, maximum_{maximum}, facts_{facts} {}

    rule_outcome run() {
        std::visit([&](auto const& form) { score(form); }, rule_.form);
        if (out_.status == rule_status::scored) limit();
        return std::move(out_);
    }

private:
    [[nodiscard]] fact const* find(std::string_view name) const noexcept {
        for (auto f = facts_.rbegin(); f != facts_.rend(); ++f)
            if (same_word((*f)->name, name)) return *f;
        return nullptr;
    }

    void fail(rule_status status, std::string_view name) {
        out_.status = status;
        out_.trouble = name;
    }
    void give(points value, std::size_t which = 0) {
        out_.status = rule_status::scored;
        out_.value = std::move(value);
        out_.which = which;
    }

    /// A figure that is not negative. Nothing, and the outcome says why, when it is missing or is none.
    std::optional<points> figure(std::string_view name) {
        bool const begins_number = !name.empty() && name.front() >= '0' && name.front() <= '9';
        if (begins_number)
            if (auto const constant = parse_points(name)) return *constant;
        auto const* const found = find(name);
        if (found == nullptr) {
            fail(rule_status::missing, name);
            return std::nullopt;
        }
        auto const* const number = std::get_if<points>(&found->value);
        if (number == nullptr || number->sign() < 0) {
            fail(rule_status::unusable, name);
            return std::nullopt;
        }
        return *number;
    }

    /// Zero of zero: what the rule says it means.
    void nothing_came_up(points const& full, std::string_view name) {
        out_.none = true;
        switch (rule_.when_none) {
        case empty_denominator::missing: return fail(rule_status::empty, name);
        case empty_denominator::not_applicable: return fail(rule_status::not_applicable, name);
        case empty_denominator::zero: return give(points{});
        case empty_denominator::full: return give(full);
        }
    }

    void score(given_rule const&) { fail(rule_status::missing, ""); }
    void score(sum_rule const&) { fail(rule_status::missing, ""); }

    void score(all_rule const& r) {
        auto const decide = [&](bool met) { give((met ? r.met : r.unmet).of(maximum_), met ? 0 : 1); };
        if (auto const* const state = find("state")) {
            auto const* const word = std::get_if<std::string>(&state->value);
            std::string whole;
            for (auto const& condition : r.conditions) whole += (whole.empty() ? "" : " and ") + condition;
            if (word != nullptr && same_word(*word, whole)) return decide(true);
            if (word != nullptr && same_word(*word, r.otherwise)) return decide(false);
            auto const answer = yes_or_no(*state);
            return answer ? decide(*answer) : fail(rule_status::unusable, "state");
        }
        bool all = true;
        std::string_view missing;
        for (auto const& condition : r.conditions) {
            auto const* const found = find(condition);
            if (found == nullptr) {
                if (missing.empty()) missing = condition;
                continue;
            }
            auto const answer = yes_or_no(*found);
            if (!answer) return fail(rule_status::unusable, condition);
            all = all && *answer;
        }
        if (all && !missing.empty()) return fail(rule_status::missing, r.conditions.size() == 1 ? "state" : missing);
        decide(all);
    }

    /// The place of a state; the outcome says why when there is none.
    std::optional<std::size_t> state_of(std::vector<rule_state> const& states) {
        auto const* const found = find("state");
        if (found == nullptr) {
            fail(rule_status::missing, "state");
            return std::nullopt;
        }
        if (auto const* const word = std::get_if<std::string>(&found->value))
            for (std::size_t i = 0; i < states.size(); ++i)
                if (same_word(states[i].label, *word)) return i;
        fail(rule_status::unusable, "state");
        return std::nullopt;
    }

    void score(choice_rule const& r) {
        if (auto const i = state_of(r.states)) give(r.states[*i].worth.of(maximum_), *i);
    }

    void score(grade_rule const& r) {
        if (find("state") != nullptr || r.grades.empty()) {
            if (auto const i = state_of(r.grades)) give(r.grades[*i].worth.of(maximum_), *i);
            return;
        }
        points all;
        points earned;
        points best;
        for (auto const& grade : r.grades) {
            auto const count = figure(grade.label);
            if (!count) return;
            auto const worth = grade.worth.of(maximum_);
            best = std::max(best, worth);
            all += *count;
            earned += *count * worth;
            out_.figures.push_back(*count);
        }
        if (all.is_zero()) return nothing_came_up(best, r.grades.front().label);
        give(earned / all, r.grades.size());
    }

    /// A ratio of two figures, or a percentage that is declared as such. Nothing, and the outcome says why, when
    /// there is none.
    std::optional<points> ratio(std::string const& over, std::string const& under, points const& full) {
        bool const is_declared = find(over) == nullptr && find(under) == nullptr && find("percent") != nullptr;
        if (is_declared) {
            auto const percent = figure("percent");
            if (!percent) return std::nullopt;
            out_.figures = {*percent};
            return *percent / points{100};
        }
        auto const above = figure(over);
        if (!above) return std::nullopt;
        auto const below = figure(under);
        if (!below) return std::nullopt;
        out_.figures = {*above, *below};
        if (!below->is_zero()) return *above / *below;
        if (above->is_zero()) nothing_came_up(full, under);
        else fail(rule_status::unusable, under);
        return std::nullopt;
    }

    [[nodiscard]] points best_of(std::vector<rule_step> const& steps) const {
        points best;
        for (auto const& step : steps) best = std::max(best, step.worth.of(maximum_));
        return best;
    }

    void score(steps_rule const& r) {
        std::optional<points> share;
        std::optional<points> measured;
        if (r.under.empty()) {
            measured = figure(r.over);
            if (measured) out_.figures = {*measured};
        } else {
            share = ratio(r.over, r.under, best_of(r.steps));
            if (share) measured = *share * points{100};
        }
        if (!measured) return;
        for (std::size_t i = 0; i < r.steps.size(); ++i) {
            auto const& step = r.steps[i];
            if (!step.where.contains(*measured)) continue;
            auto const worth = step.worth.of(maximum_);
            return give(step.by_ratio ? worth * *share : worth, i);
        }
        fail(rule_status::unusable, r.under.empty() ? r.over : "percent");
    }

    void score(ratio_rule const& r) {
        auto const full = r.full.of(maximum_);
        if (auto const share = ratio(r.over, r.under, full)) give(*share * full);
    }

    void score(item_rule const& r) {
        auto const count = figure(r.item);
        if (!count) return;
        out_.figures = {*count};
        give(*count * r.each.of(maximum_));
    }

    void score(deduction_rule const& r) {
        auto left = r.from.of(maximum_);
        for (auto const& deduction : r.deductions) {
            auto const count = figure(deduction.event);
            if (!count) return;
            out_.figures.push_back(*count);
            left -= *count * deduction.each.of(maximum_);
        }
        give(std::move(left));
    }

    struct answers {
        points mean;
        points count; ///< zero: not stated
        bool none = false;
    };

    /// The mean answer of a group: declared, or counted. Counts go by "5", or "citizens/5".
    std::optional<answers> mean_of(survey_rule const& r, std::string const& group) {
        std::string const prefix = group.empty() ? "" : group + '/';
        std::string const whole = group.empty() ? "mean" : group;
        if (find(whole) != nullptr) {
            auto const mean = figure(whole);
            if (!mean) return std::nullopt;
            if (*mean < points{r.lowest} || *mean > points{r.highest}) {
                fail(rule_status::unusable, whole);
                return std::nullopt;
            }
            return answers{*mean, {}, false};
        }
        answers sum;
        bool any = false;
        for (auto value = r.lowest; value <= r.highest; ++value) {
            auto const name = prefix + std::to_string(value);
            auto const* const found = find(name);
            if (found == nullptr) continue;
            any = true;
            auto const* const count = std::get_if<points>(&found->value);
            if (count == nullptr || count->sign() < 0) {
                fail(rule_status::unusable, name);
                return std::nullopt;
            }
            sum.count += *count;
            sum.mean += *count * points{value};
        }
        if (!any) {
            fail(rule_status::missing, whole);
            return std::nullopt;
        }
        sum.none = sum.count.is_zero();
        if (!sum.none) sum.mean /= sum.count;
        return sum;
    }

    void score(survey_rule const& r) {
        auto const full = r.full.of(maximum_);
        points const lowest{r.stretched ? r.lowest : 0};
        points const width = points{r.highest} - lowest;
        std::vector<respondent_group> const everyone{{"", points{1}}};
        points earned;
        points weights;
        for (auto const& group : r.groups.empty() ? everyone : r.groups) {
            auto const answer = mean_of(r, group.name);
            if (!answer) return;
            out_.figures.push_back(answer->mean);
            out_.figures.push_back(answer->count);
            if (answer->none) {
                out_.none = true;
                if (rule_.when_none == empty_denominator::missing)
                    return fail(rule_status::empty, group.name.empty() ? "mean" : group.name);
                if (rule_.when_none == empty_denominator::not_applicable) continue;
                if (rule_.when_none == empty_denominator::full) earned += group.weight * full;
            } else {
                earned += group.weight * ((answer->mean - lowest) / width * full);
            }
            weights += group.weight;
        }
        if (weights.is_zero()) return fail(rule_status::not_applicable, "mean");
        give(earned / weights);
    }

    void score(satisfaction_rule const& r) {
        auto const full = r.full.of(maximum_);
        if (auto const share = ratio("satisfied", "asked", full)) give(*share * full);
    }

    void limit() {
        auto const* const deduction = std::get_if<deduction_rule>(&rule_.form);
        auto const* const items = std::get_if<item_rule>(&rule_.form);
        bool const above_zero = deduction != nullptr && deduction->from != amount{} && !rule_.no_floor;
        bool const may_exceed = items != nullptr && items->bonus;
        auto const floor = rule_.floor  ? std::optional{rule_.floor->of(maximum_)}
                           : above_zero ? std::optional{points{}}
                                        : std::nullopt;
        auto cap = rule_.cap ? std::optional{rule_.cap->of(maximum_)} : std::nullopt;
        if (!may_exceed && (!cap || *cap > maximum_)) cap = maximum_;
        if (floor && out_.value < *floor) {
            out_.value = *floor;
            out_.limit = rule_limit::floor;
        }
        if (cap && out_.value > *cap) {
            out_.value = *cap;
            out_.limit = rule_limit::cap;
        }
    }

    rule const& rule_;
    points const& maximum_;
    std::vector<fact const*> const& facts_;
    rule_outcome out_;
};

/// The bounds of a form, before the limits.
struct bounds_of {
    points const& maximum;
    rule const& whole;

    using answer = std::pair<std::optional<points>, std::optional<points>>;

    [[nodiscard]] answer states(std::vector<rule_state> const& all) const {
        auto least = all.front().worth.of(maximum);
        auto most = least;
        for (auto const& state : all) {
            least = std::min(least, state.worth.of(maximum));
            most = std::max(most, state.worth.of(maximum));
        }
        return {least, most};
    }
    answer operator()(given_rule const&) const { return {points{}, maximum}; }
    answer operator()(sum_rule const&) const { return {points{}, maximum}; }
    answer operator()(all_rule const& r) const {
        auto const met = r.met.of(maximum);
        auto const unmet = r.unmet.of(maximum);
        return {std::min(met, unmet), std::max(met, unmet)};
    }
    answer operator()(choice_rule const& r) const { return states(r.states); }
    answer operator()(grade_rule const& r) const {
        auto both = states(r.grades);
        if (whole.when_none == empty_denominator::zero) both.first = std::min(*both.first, points{});
        return both;
    }
    answer operator()(steps_rule const& r) const {
        std::optional<points> least;
        std::optional<points> most;
        auto const reach = [&](points const& value) {
            least = least ? std::min(*least, value) : value;
            most = most ? std::max(*most, value) : value;
        };
        for (auto const& step : r.steps) {
            auto const worth = step.worth.of(maximum);
            if (!step.by_ratio) {
                reach(worth);
                continue;
            }
            reach(worth * (step.where.from ? *step.where.from : points{}) / points{100});
            reach(worth * (step.where.to ? *step.where.to : points{100}) / points{100});
        }
        if (whole.when_none == empty_denominator::zero) reach(points{});
        return {least, most};
    }
    answer operator()(ratio_rule const& r) const {
        auto const full = r.full.of(maximum);
        bool const is_constant = parse_points(r.under).has_value();
        return {std::min(points{}, full),
                is_constant ? std::optional{std::max(maximum, full)} : std::max(points{}, full)};
    }
    answer operator()(item_rule const& r) const {
        auto const each = r.each.of(maximum);
        if (each.sign() < 0) return {std::nullopt, points{}};
        return {points{}, r.bonus ? std::nullopt : std::optional{maximum}};
    }
    answer operator()(deduction_rule const& r) const { return {std::nullopt, r.from.of(maximum)}; }
    answer operator()(survey_rule const& r) const {
        auto const full = r.full.of(maximum);
        auto const lowest = r.stretched ? points{} : full * points{r.lowest} / points{r.highest};
        return {whole.when_none == empty_denominator::zero ? std::min(points{}, lowest) : lowest, full};
    }
    answer operator()(satisfaction_rule const& r) const { return {points{}, r.full.of(maximum)}; }
};

} // namespace

rule_outcome detail::apply_facts(rule const& r, points const& maximum, std::vector<fact const*> const& facts) {
    return applier{r, maximum, facts}.run();
}

rule_outcome apply(rule const& r, points const& maximum, std::vector<fact> const& facts) {
    std::vector<fact const*> places;
    places.reserve(facts.size());
    for (auto const& one : facts) places.push_back(&one);
    return detail::apply_facts(r, maximum, places);
}

std::optional<rule_bounds> bounds(rule const& r, points const& maximum) {
    auto const [low, high] = std::visit(bounds_of{maximum, r}, r.form);
    auto const* const deduction = std::get_if<deduction_rule>(&r.form);
    auto const* const items = std::get_if<item_rule>(&r.form);
    auto least = low;
    auto most = high;
    if (!least && deduction != nullptr && deduction->from != amount{} && !r.no_floor) least = points{};
    if (r.floor) {
        auto const floor = r.floor->of(maximum);
        least = least ? std::max(*least, floor) : floor;
    }
    if (r.cap) {
        auto const cap = r.cap->of(maximum);
        most = most ? std::min(*most, cap) : cap;
    }
    if (items == nullptr || !items->bonus) most = most ? std::min(*most, maximum) : maximum;
    if (!least || !most) return std::nullopt;
    return rule_bounds{std::min(*least, *most), *most};
}

} // namespace cchc
