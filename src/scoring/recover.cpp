// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/recover.hpp>

#include <algorithm>
#include <utility>

namespace cchc {
namespace {

/// The next better state or step of a rule, and what it is worth.
void find_next(lost_points& lost, criterion const& c, points const& now) {
    auto const consider = [&](points worth, std::string label) {
        if (worth <= now || (lost.next_worth && worth >= *lost.next_worth)) return;
        lost.next_worth = std::move(worth);
        lost.next = std::move(label);
    };
    if (auto const* const choice = std::get_if<choice_rule>(&c.how.form)) {
        for (auto const& state : choice->states) consider(state.worth.of(c.maximum), state.label);
    } else if (auto const* const grade = std::get_if<grade_rule>(&c.how.form)) {
        for (auto const& state : grade->grades) consider(state.worth.of(c.maximum), state.label);
    } else if (auto const* const steps = std::get_if<steps_rule>(&c.how.form)) {
        for (auto const& step : steps->steps) consider(step.worth.of(c.maximum), to_string(step.where));
    } else if (auto const* const all = std::get_if<all_rule>(&c.how.form)) {
        std::string label;
        for (auto const& condition : all->conditions) label += (label.empty() ? "" : ", ") + condition;
        consider(all->met.of(c.maximum), std::move(label));
    }
}

bool surveyed(scoring_index const& idx, std::size_t row) {
    for (; row != scoring_index::none; row = idx.parent_of(row)) {
        auto const method = idx[row].method;
        if (is_surveyed(method)) return true;
        if (method != scoring_method::given && method != scoring_method::sum) return false;
    }
    return false;
}

} // namespace

std::vector<lost_points> recoverable(scoring_index const& idx, evaluation const& e) {
    std::vector<lost_points> all;
    for (std::size_t row = 0; row < idx.size(); ++row) {
        auto const& node = e.rows[row];
        bool const bottom = node.why.kind != reason_kind::by_sum && node.why.kind != reason_kind::recorded_above;
        if (!bottom || !node.applies) continue;
        bool const known = node.is_known();
        lost_points lost{row, idx[row].code, {}, {}, surveyed(idx, row), {}, {}};
        if (node.most < node.maximum) lost.lost = node.maximum - node.most;
        else if (known && node.most.sign() < 0) lost.lost = -node.most; // a penalty
        if (!known) lost.open = node.most - node.least;
        if (lost.gain().sign() <= 0) continue;
        if (known && e.restated == points{1}) find_next(lost, idx[row], node.least);
        all.push_back(std::move(lost));
    }
    std::stable_sort(all.begin(), all.end(),
                     [](lost_points const& a, lost_points const& b) { return a.gain() > b.gain(); });
    return all;
}

way_to cheapest_way_to(points const& percent, scoring_index const& idx, evaluation const& e, bool with_survey) {
    way_to way;
    auto const& whole = e.whole;
    if (whole.maximum.sign() <= 0) return way;
    auto const needed = percent * whole.maximum / points{100};
    auto reached = whole.least;
    auto candidates = recoverable(idx, e);
    if (!with_survey) std::erase_if(candidates, [](lost_points const& l) { return l.surveyed; });
    std::size_t count = 0;
    while (count < candidates.size() && reached < needed) reached += candidates[count++].gain();
    way.reachable = reached >= needed;
    if (way.reachable && count != 0) {
        // The last row need not be the greatest that is left: the smallest that suffices does.
        auto const before = reached - candidates[count - 1].gain();
        auto last = count - 1;
        for (auto i = count; i < candidates.size() && before + candidates[i].gain() >= needed; ++i) last = i;
        std::swap(candidates[count - 1], candidates[last]);
        reached = before + candidates[count - 1].gain();
    }
    candidates.resize(count);
    way.steps = std::move(candidates);
    way.reached = *percent_of(reached, whole.maximum);
    return way;
}

} // namespace cchc
