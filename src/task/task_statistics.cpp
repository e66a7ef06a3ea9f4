// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/task_statistics.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <cchc/time/working_calendar.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;

/// Calls visit(task, state) for each task that was assigned by `day` and passes the filter.
template <class Visitor>
void for_each_state(task_ledger const& ledger, date day, task_filter const& filter, Visitor visit) {
    for (auto const& one : ledger.tasks()) {
        auto const state = *ledger.state_of(one.id, day);
        if (state.status == task_status::not_assigned) continue;
        if (filter.lead && state.lead != *filter.lead) continue;
        if (filter.about && one.about != *filter.about) continue;
        if (filter.assigned && !filter.assigned->contains(*state.assigned)) continue;
        if (filter.due && !(state.due && filter.due->contains(*state.due))) continue;
        visit(one, state);
    }
}

constexpr std::int64_t power_of_ten(unsigned exponent) noexcept {
    std::int64_t value = 1;
    while (exponent-- != 0) value *= 10;
    return value;
}

} // namespace

std::optional<decimal> percent(task_share share, unsigned digits, rounding rule) noexcept {
    constexpr unsigned most_digits = 6;
    constexpr std::uint64_t most = 1'000'000'000; // so that a hundred million times as much still fits
    if (share.of == 0 || digits > most_digits || share.of > most || share.count > most) return std::nullopt;
    auto const scaled = share.count * static_cast<std::uint64_t>(100 * power_of_ten(digits));
    auto const quotient = scaled / share.of;
    auto const step = rounding_step(quotient, scaled % share.of, share.of, rule);
    return decimal{static_cast<std::int64_t>(quotient + step), digits};
}

std::optional<decimal> complement(std::optional<decimal> percentage) noexcept {
    constexpr unsigned most_digits = 15;
    if (!percentage || percentage->scale() > most_digits) return std::nullopt;
    return decimal{100 * power_of_ten(percentage->scale()) - percentage->mantissa(), percentage->scale()};
}

void task_counts::count(task_status status) noexcept {
    switch (status) {
    case task_status::not_assigned: break;
    case task_status::in_time: ++in_time; break;
    case task_status::overdue: ++overdue; break;
    case task_status::done_on_time: ++done_on_time; break;
    case task_status::done_late: ++done_late; break;
    case task_status::cancelled: ++cancelled; break;
    case task_status::transferred: ++transferred; break;
    }
}

task_counts count_tasks(task_ledger const& ledger, date day, task_filter const& filter) {
    task_counts counts;
    for_each_state(ledger, day, filter, [&](task const&, task_state const& state) { counts.count(state.status); });
    return counts;
}

std::vector<agency_counts> count_by_lead(task_ledger const& ledger, date day, task_filter const& filter) {
    std::map<std::string, task_counts> by_lead;
    for_each_state(ledger, day, filter,
                   [&](task const&, task_state const& state) { by_lead[state.lead].count(state.status); });
    std::vector<agency_counts> all;
    for (auto& [lead, counts] : by_lead) all.push_back({lead, counts});
    return all;
}

std::vector<field_counts> count_by_field(task_ledger const& ledger, date day, task_filter const& filter) {
    std::array<std::optional<task_counts>, reform_field_count> by_field{};
    for_each_state(ledger, day, filter, [&](task const& one, task_state const& state) {
        auto& counts = by_field[static_cast<std::size_t>(one.about)];
        if (!counts) counts.emplace();
        counts->count(state.status);
    });
    std::vector<field_counts> all;
    for (std::size_t i = 0; i < by_field.size(); ++i)
        if (by_field[i]) all.push_back({static_cast<reform_field>(i), *by_field[i]});
    return all;
}

result<std::vector<due_soon>> tasks_due_within(task_ledger const& ledger, date day, int working_days,
                                               working_calendar const& calendar) {
    std::vector<due_soon> soon;
    auto const horizon = calendar.add_working_days(day, working_days);
    if (!horizon) return horizon.error();
    for_each_state(ledger, day, {}, [&](task const& one, task_state const& state) {
        if (state.status != task_status::in_time || !state.due || *horizon < *state.due) return;
        soon.push_back({one.id, state.lead, *state.due, *calendar.working_days_between(day, *state.due)});
    });
    std::stable_sort(soon.begin(), soon.end(), [](due_soon const& a, due_soon const& b) { return a.due < b.due; });
    return soon;
}

std::optional<decimal> average_delay(task_ledger const& ledger, date day, task_filter const& filter) {
    std::int64_t days = 0;
    std::int64_t tasks = 0;
    for_each_state(ledger, day, filter, [&](task const&, task_state const& state) {
        if (state.days_late == 0) return;
        days += state.days_late;
        ++tasks;
    });
    return tasks == 0 ? std::nullopt : quotient(decimal{days}, decimal{tasks}, 1);
}

} // namespace cchc
