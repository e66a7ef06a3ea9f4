// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/effect.hpp>

#include <algorithm>
#include <array>

#include "document/effect_state.hpp"
#include "document/register_order.hpp"
#include "document/register_rows.hpp"

namespace cchc {
namespace {

using detail::effect_act;

effect_step step_of(document_graph const& graph, graph_node node, effect_act const& act, step_outcome outcome) {
    effect_step step;
    step.outcome = outcome;
    if (act.event != nullptr) {
        step.event = *act.event;
    } else if (act.fact != nullptr) {
        step.event.document = act.fact->key;
        step.event.on = act.change == effect_change::expires ? act.fact->expires : act.fact->effective;
        step.event.recorded = act.fact->recorded;
    } else {
        auto const& row = *act.row;
        auto const& source = detail::register_rows::sources(graph.records())[row.source];
        step.event.document = graph.key(node);
        step.event.on = detail::date_of_bits(row.effective);
        if (!step.event.on && act.on.first == act.on.last)
            step.event.on = partial_date{boost::gregorian::date{boost::gregorian::gregorian_calendar::from_day_number(
                static_cast<boost::gregorian::date::date_int_type>(act.on.first))}};
        if (act.place != nullptr) step.event.place = *act.place;
        step.event.by = graph.key(*act.by);
        if (auto const day = detail::date_of_bits(row.recorded)) step.event.recorded = day->first();
        step.event.evidence = {source, {static_cast<std::size_t>(row.begin), static_cast<std::size_t>(row.end)}};
        step.kind = row.kind;
        step.ends = detail::date_of_bits(row.ends);
    }
    step.event.change = act.change;
    return step;
}

bool step_comes_before(effect_step const& a, effect_step const& b) {
    auto const bits = [](effect_step const& s) { return s.event.on ? s.event.on->list_key() : 0xFFFFFFFFU; };
    if (bits(a) != bits(b)) return bits(a) < bits(b);
    if (a.event.change != b.event.change) return a.event.change < b.event.change;
    if (auto const order = detail::compare(a.event, b.event); order != 0) return order < 0;
    if (a.kind != b.kind) return a.kind < b.kind;
    return detail::date_bits(a.ends) < detail::date_bits(b.ends);
}

} // namespace

std::string_view to_string(effect_state state) noexcept {
    constexpr std::array<std::string_view, 6> names{"unknown", "not_yet", "in_force", "partly", "suspended", "expired"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view vietnamese_name(effect_state state) noexcept {
    constexpr std::array<std::string_view, 6> names{"chưa rõ hiệu lực",        "chưa có hiệu lực", "còn hiệu lực",
                                                    "còn hiệu lực một phần", "ngưng hiệu lực",  "hết hiệu lực"};
    return names[static_cast<std::size_t>(state)];
}

std::string_view to_string(step_outcome outcome) noexcept {
    constexpr std::array<std::string_view, 6> names{"works", "lifted", "later", "unsure", "failed", "hidden"};
    return names[static_cast<std::size_t>(outcome)];
}

document_effect effect_of(document_graph const& graph, graph_node node, std::optional<provision> const& place,
                          boost::gregorian::date day, std::optional<boost::gregorian::date> known) {
    document_effect effect;
    if (day.is_special() || (known && known->is_special())) return effect;
    detail::effect_evaluator evaluator{graph, known};
    auto const told = evaluator.evaluate(node, place ? &*place : nullptr, detail::number_of(day));
    effect.state = told.state;
    for (std::size_t i = 0; i < told.acts.size(); ++i)
        if (told.bears[i]) effect.chain.push_back(step_of(graph, node, told.acts[i], told.outcomes[i]));
    std::sort(effect.chain.begin(), effect.chain.end(), step_comes_before);
    return effect;
}

document_effect effect_of(document_graph const& graph, document_key const& key, std::optional<provision> const& place,
                          boost::gregorian::date day, std::optional<boost::gregorian::date> known) {
    auto const node = graph.find(key);
    return node ? effect_of(graph, *node, place, day, known) : document_effect{};
}

} // namespace cchc
