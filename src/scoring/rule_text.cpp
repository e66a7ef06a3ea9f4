// SPDX-License-Identifier: BSL-1.0
// A rule as its text.
#include <cchc/scoring/rule.hpp>

namespace cchc {
namespace {

std::string share_of_maximum(points const& share) {
    auto const fraction = share.fraction();
    if (fraction && fraction->first == 1) return fraction->second == 1 ? "M" : "M/" + std::to_string(fraction->second);
    if (fraction && fraction->first == -1) return "-" + share_of_maximum(-share);
    return to_string(share) + "*M";
}

template <class Items, class Write>
std::string joined(Items const& items, std::string_view between, Write&& write) {
    std::string text;
    for (auto const& item : items) {
        if (!text.empty()) text += between;
        text += write(item);
    }
    return text;
}

std::string states_text(std::vector<rule_state> const& states) {
    return joined(states, " | ", [](rule_state const& s) { return s.label + ' ' + to_string(s.worth); });
}

struct form_writer {
    std::string operator()(given_rule const&) const { return "given"; }
    std::string operator()(sum_rule const&) const { return "sum"; }
    std::string operator()(all_rule const& r) const {
        return "all: " + joined(r.conditions, " and ", [](std::string const& c) { return c; }) + ' ' +
               to_string(r.met) + " | " + r.otherwise + ' ' + to_string(r.unmet);
    }
    std::string operator()(choice_rule const& r) const { return "choice: " + states_text(r.states); }
    std::string operator()(grade_rule const& r) const { return "grade: " + states_text(r.grades); }
    std::string operator()(steps_rule const& r) const {
        std::string const names = r.over + '/' + r.under;
        bool by_ratio = false;
        for (auto const& step : r.steps) by_ratio = by_ratio || step.by_ratio;
        std::string const on = r.under.empty() ? r.over : names == "b/a" ? "percent" : "percent of " + names;
        return (by_ratio ? "steps+ratio on " : "steps on ") + on + ": " +
               joined(r.steps, " | ", [&](rule_step const& step) {
                   return to_string(step.where) + ' ' + (step.by_ratio ? names + '*' : "") + to_string(step.worth);
               });
    }
    std::string operator()(ratio_rule const& r) const {
        return "ratio: " + r.over + '/' + r.under + '*' + to_string(r.full);
    }
    std::string operator()(item_rule const& r) const {
        return (r.bonus ? "bonus" : "per_item") + (r.item == "count" ? std::string{} : " of " + r.item) + ": " +
               to_string(r.each) + " each";
    }
    std::string operator()(deduction_rule const& r) const {
        return (r.from == amount{} ? std::string{"penalty: "} : "deduct: " + to_string(r.from) + " minus ") +
               joined(r.deductions, ", ",
                      [](rule_deduction const& d) { return to_string(d.each) + " per " + d.event; });
    }
    std::string operator()(survey_rule const& r) const {
        std::string text = "survey: mean on " + std::to_string(r.lowest) + ".." + std::to_string(r.highest) +
                           (r.stretched ? " stretched to " : " scaled to ") + to_string(r.full);
        if (!r.groups.empty())
            text += "; groups " + joined(r.groups, ", ", [](respondent_group const& g) {
                        return g.name + ' ' + to_string(g.weight) + '%';
                    });
        return text;
    }
    std::string operator()(satisfaction_rule const& r) const { return "satisfaction: percent*" + to_string(r.full); }
};

} // namespace

std::string to_string(amount const& worth) {
    if (worth.of_maximum.is_zero()) return to_string(worth.fixed);
    auto const share = share_of_maximum(worth.of_maximum);
    if (worth.fixed.is_zero()) return share;
    return to_string(worth.fixed) + (worth.of_maximum.sign() > 0 ? "+" : "") + share;
}

std::string to_string(rule const& r) {
    auto text = std::visit(form_writer{}, r.form);
    if (r.floor) text += "; floor " + to_string(*r.floor);
    if (r.no_floor) text += "; no floor";
    if (r.cap) text += "; cap " + to_string(*r.cap);
    switch (r.when_none) {
    case empty_denominator::missing: break;
    case empty_denominator::full: text += "; when none full"; break;
    case empty_denominator::zero: text += "; when none zero"; break;
    case empty_denominator::not_applicable: text += "; when none not applicable"; break;
    }
    return text;
}

} // namespace cchc
