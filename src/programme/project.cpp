// SPDX-License-Identifier: BSL-1.0
#include <cchc/programme/project.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include "programme/link_facts.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;

bool is_chosen(std::vector<std::string> const& chosen, std::string const& id) {
    return std::find(chosen.begin(), chosen.end(), id) != chosen.end();
}

task_ledger as_of(task_ledger const& ledger, date today) {
    task_ledger known;
    for (auto const& one : ledger.tasks()) {
        known.add(one);
        for (auto const& event : ledger.events_of(one.id))
            if (event.on <= today) known.add(event);
    }
    return known;
}

} // namespace

std::string_view to_string(scenario what) noexcept {
    switch (what) {
    case scenario::nothing_more: return "nothing_more";
    case scenario::all_due: return "all_due";
    case scenario::chosen: return "chosen";
    }
    return {};
}

std::string_view vietnamese_name(scenario what) noexcept {
    switch (what) {
    case scenario::nothing_more: return "không làm thêm việc nào";
    case scenario::all_due: return "làm xong mọi việc đến hạn";
    case scenario::chosen: return "làm xong các việc đã chọn";
    }
    return {};
}

task_ledger foreseen(task_ledger const& ledger, date today, date until, scenario what,
                     std::vector<std::string> const& chosen) {
    auto known = as_of(ledger, today);
    if (what == scenario::nothing_more) return known;
    auto done = known;
    for (auto const& one : known.tasks()) {
        auto const state = known.state_of(one.id, today);
        if (!state || !is_open(state->status)) continue;
        bool const wanted = what == scenario::chosen ? is_chosen(chosen, one.id) : state->due && *state->due <= until;
        if (!wanted) continue;
        task_event report;
        report.task = one.id;
        report.kind = event_kind::reported;
        // A task that is due only later is done by the day for which one asks.
        report.on = std::max(today, std::min(state->due.value_or(until), until));
        done.add(std::move(report));
    }
    return done;
}

std::vector<scorecard> with_task_facts(programme const& p, task_ledger const& ledger, date day) {
    using place = std::pair<std::string, std::string>; // unit and code
    struct linked {
        task_link const* link = nullptr;
        detail::linked_tasks tasks;
    };
    std::map<place, linked> all;
    for (auto const& link : p.links) {
        auto& one = all[place{link.unit, link.code}];
        if (one.link == nullptr) one.link = &link;
        auto const state = ledger.state_of(link.task, day);
        if (state) one.tasks.count(state->status);
    }
    auto cards = p.cards;
    for (auto const& [where, one] : all) {
        auto const row = p.index.find(where.second);
        if (!row) continue;
        auto const card = std::find_if(cards.begin(), cards.end(),
                                       [&, unit = &where.first](scorecard const& c) { return c.unit() == *unit; });
        auto const at = card != cards.end() ? card : cards.insert(cards.end(), scorecard{where.first});
        for (auto& each : detail::facts_of(*one.link, one.tasks, p.index[*row].how)) {
            card_entry entry;
            entry.code = where.second;
            entry.what = std::move(each);
            entry.by = "task ledger";
            entry.on = day;
            *at = std::move(*at).with(std::move(entry));
        }
    }
    return cards;
}

scored_year project(programme const& p, date today, date until, scenario what, std::vector<std::string> const& chosen) {
    auto const ledger = foreseen(p.tasks, today, until, what, chosen);
    return score_year(p.index, p.units, with_task_facts(p, ledger, until));
}

std::vector<unit_projection> project_units(programme const& p, date today, date until,
                                           std::vector<std::string> const& chosen) {
    auto const ranges = [&](scenario what) {
        std::map<std::string, percent_range> found;
        for (auto const& row : project(p, today, until, what, chosen).standings.rows)
            found.insert_or_assign(row.unit.id, percent_range{row.least, row.most});
        return found;
    };
    auto const all = ranges(scenario::all_due);
    auto const some = ranges(scenario::chosen);
    std::vector<unit_projection> out;
    for (auto const& row : project(p, today, until, scenario::nothing_more).standings.rows)
        out.push_back({row.unit, {row.least, row.most}, all.at(row.unit.id), some.at(row.unit.id)});
    return out;
}

} // namespace cchc
