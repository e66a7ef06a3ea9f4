// SPDX-License-Identifier: BSL-1.0
#include "document/effect_acts.hpp"

#include <algorithm>

#include "document/register_rows.hpp"

namespace cchc::detail {
namespace {

/// What was recorded counts from that day; what was not, from the issue of the document that says it.
day_window known_since(std::optional<boost::gregorian::date> const& recorded, day_window issue) {
    return recorded ? window_of(partial_date{*recorded}) : issue;
}

effect_act act_of_event(document_graph const& graph, graph_node node, effect_event const& event) {
    effect_act act;
    act.change = event.change;
    act.place = event.place ? &*event.place : nullptr;
    act.event = &event;
    if (event.by) act.by = graph.find(*event.by);
    auto const issue = issue_of(act.by ? graph.key(*act.by) : event.by ? *event.by : graph.key(node));
    act.on = event.on ? window_of(*event.on) : day_window{issue.first, day_window::always};
    act.known = known_since(event.recorded, issue);
    act.recorded = date_bits(event.recorded);
    return act;
}

effect_act act_of_relation(document_graph const& graph, graph_edge const& edge, effect_change change) {
    auto const& records = graph.records();
    auto const& row = register_rows::relations(records)[edge.relation];
    auto const& places = register_rows::places(records);
    effect_act act;
    act.change = change;
    act.place = row.to_place == 0 ? nullptr : &*places[row.to_place];
    act.partial = row.partial && act.place == nullptr;
    act.by = edge.other;
    act.by_place = row.from_place == 0 ? nullptr : &*places[row.from_place];
    act.row = &row;
    auto const issue = issue_of(graph.key(edge.other));
    if (auto const on = date_of_bits(row.effective)) act.on = window_of(*on);
    else act.on = start_of(graph, edge.other).value_or(day_window{issue.first, day_window::always});
    if (auto const ends = date_of_bits(row.ends)) act.ends = window_of(*ends);
    auto const recorded = date_of_bits(row.recorded);
    act.known = recorded ? window_of(*recorded) : issue;
    act.recorded = row.recorded;
    return act;
}

} // namespace

std::int64_t number_of(boost::gregorian::date day) {
    return static_cast<std::int64_t>(day.day_number());
}

day_window window_of(partial_date date) {
    return {number_of(date.first()), number_of(date.last())};
}

day_window issue_of(document_key const& key) {
    if (key.date()) return window_of(*key.date());
    if (!key.number() || !key.number()->year) return {};
    auto const year = make_partial_date(*key.number()->year);
    return year ? window_of(*year) : day_window{};
}

std::optional<day_window> start_of(document_graph const& graph, graph_node node) {
    std::optional<day_window> start;
    std::uint32_t latest = 0;
    auto const take = [&](partial_date on, std::uint32_t recorded) {
        auto const window = window_of(on);
        if (!start || recorded > latest) start = window;
        else if (recorded == latest) start = {std::min(start->first, window.first), std::max(start->last, window.last)};
        latest = std::max(latest, recorded);
    };
    for (auto const& fact : graph.facts(node))
        if (fact.effective) take(*fact.effective, date_bits(fact.recorded));
    for (auto const& event : graph.events(node))
        if (event.change == effect_change::takes_effect && event.on && !event.place) take(*event.on, date_bits(event.recorded));
    return start;
}

std::vector<effect_act> acts_on(document_graph const& graph, graph_node node) {
    std::vector<effect_act> acts;
    auto const issue = issue_of(graph.key(node));
    for (auto const& fact : graph.facts(node)) {
        effect_act act;
        act.fact = &fact;
        act.known = known_since(fact.recorded, issue);
        act.recorded = date_bits(fact.recorded);
        if (fact.effective) {
            act.on = window_of(*fact.effective);
            acts.push_back(act);
        }
        if (fact.expires) {
            act.change = effect_change::expires;
            act.on = window_of(*fact.expires);
            acts.push_back(act);
        }
    }
    for (auto const& event : graph.events(node)) acts.push_back(act_of_event(graph, node, event));
    for (auto const& edge : graph.in(node)) {
        auto const change = change_by(inverse(edge.kind));
        if (!change) break; // acts come first
        acts.push_back(act_of_relation(graph, edge, *change));
    }
    return acts;
}

} // namespace cchc::detail
