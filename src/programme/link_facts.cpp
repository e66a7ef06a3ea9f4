// SPDX-License-Identifier: BSL-1.0
#include "programme/link_facts.hpp"

#include <array>
#include <string>

namespace cchc::detail {
namespace {

fact number(std::string name, std::uint32_t value) {
    return {std::move(name), points{std::int64_t{value}}};
}

/// The names of the two figures of a rule that counts; the second empty where it has but one.
std::optional<std::array<std::string, 2>> figures_of(rule const& how) {
    if (auto const* const steps = std::get_if<steps_rule>(&how.form)) return std::array{steps->over, steps->under};
    if (auto const* const ratio = std::get_if<ratio_rule>(&how.form)) return std::array{ratio->over, ratio->under};
    if (auto const* const items = std::get_if<item_rule>(&how.form)) return std::array{items->item, std::string{}};
    return std::nullopt;
}

std::string event_of(task_link const& link, rule const& how) {
    auto const* const deduct = std::get_if<deduction_rule>(&how.form);
    if (deduct == nullptr || deduct->deductions.empty()) return {};
    return link.when_late.empty() ? deduct->deductions.front().event : link.when_late;
}

/// Stages of doing better and better; none gives fewer points than the one before, unless the link is perverse.
std::array<linked_tasks, 5> better_and_better(link_effect effect) noexcept {
    if (effect == link_effect::state) return {{{0, 0, 1, 0}, {0, 1, 0, 0}, {1, 0, 0, 0}, {1, 0, 0, 0}, {1, 0, 0, 0}}};
    return {{{0, 0, 4, 0}, {1, 0, 3, 0}, {2, 0, 2, 0}, {3, 0, 1, 0}, {4, 0, 0, 0}}};
}

} // namespace

void linked_tasks::count(task_status status) noexcept {
    switch (status) {
    case task_status::done_on_time: ++on_time; break;
    case task_status::done_late: ++late; break;
    case task_status::overdue: ++not_done; break;
    default: ++undecided; break;
    }
}

std::vector<fact> facts_of(task_link const& link, linked_tasks const& tasks, rule const& how) {
    if (tasks.due() == 0) return {};
    if (link.effect == link_effect::state) {
        if (tasks.undecided != 0) return {};
        auto const& word = tasks.not_done != 0 ? link.when_not_done
                           : tasks.late != 0   ? link.when_late
                                               : link.when_on_time;
        return word.empty() ? std::vector<fact>{} : std::vector{fact{"state", word}};
    }
    if (link.effect == link_effect::late) {
        auto const event = event_of(link, how);
        return event.empty() ? std::vector<fact>{} : std::vector{number(event, tasks.late + tasks.not_done)};
    }
    auto const names = figures_of(how);
    if (!names) return {};
    auto const counted = link.effect == link_effect::done ? tasks.on_time + tasks.late : tasks.on_time;
    std::vector facts{number((*names)[0], counted)};
    if (!(*names)[1].empty()) facts.push_back(number((*names)[1], tasks.due()));
    return facts;
}

std::optional<programme_fault> fault_of(task_link const& link, criterion const& row) {
    std::optional<points> before;
    for (auto const& stage : better_and_better(link.effect)) {
        auto const facts = facts_of(link, stage, row.how);
        auto const outcome = apply(row.how, row.maximum, facts);
        if (facts.empty() || outcome.status != rule_status::scored) return programme_fault::link_words;
        if (before && outcome.value < *before) return programme_fault::link_perverse;
        before = outcome.value;
    }
    return std::nullopt;
}

} // namespace cchc::detail
