// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_graph.hpp>

#include <algorithm>
#include <utility>

#include "document/key_joining.hpp"
#include "document/register_rows.hpp"

namespace cchc {
namespace {

using detail::register_rows;

bool edge_comes_before(graph_edge const& a, graph_edge const& b) noexcept {
    auto const active_kind = [](graph_edge const& e) { return is_active(e.kind) ? e.kind : inverse(e.kind); };
    bool const a_acts = change_by(active_kind(a)).has_value();
    bool const b_acts = change_by(active_kind(b)).has_value();
    if (a_acts != b_acts) return a_acts;
    if (a.kind != b.kind) return a.kind < b.kind;
    return a.other != b.other ? a.other < b.other : a.relation < b.relation;
}

/// Counts become the places at which each node's own begin; one more at the end.
void sum_up(std::vector<std::uint32_t>& counts) {
    std::uint32_t before = 0;
    for (auto& each : counts) before += std::exchange(each, before);
}

} // namespace

document_graph::document_graph(document_register records) : records_{records.sorted()} {
    records = {};
    auto const joined = detail::join_keys(records_);
    auto const key_count = joined.root.size();
    node_of_.assign(key_count, 0);
    for (std::uint32_t id = 1; id < key_count; ++id) {
        if (joined.root[id] != id) continue;
        node_of_[id] = static_cast<std::uint32_t>(key_of_.size());
        key_of_.push_back(id);
        ambiguous_.push_back(joined.ambiguous[id]);
    }
    for (std::uint32_t id = 1; id < key_count; ++id) node_of_[id] = node_of_[joined.root[id]];

    auto const node_of_key = [&](document_key const& key) { return node_of_[register_rows::known_key(records_, key)]; };
    register_rows::order_by_node(records_, node_of_key);
    first_facts_.assign(size() + 1, 0);
    for (auto const& each : records_.documents()) ++first_facts_[node_of_key(each.key)];
    first_events_.assign(size() + 1, 0);
    for (auto const& each : records_.events()) ++first_events_[node_of_key(each.document)];
    sum_up(first_facts_);
    sum_up(first_events_);

    auto const& rows = register_rows::relations(records_);
    for (auto* const side : {&out_, &in_}) {
        bool const outward = side == &out_;
        auto& first = side->first;
        first.assign(size() + 1, 0);
        for (auto const& row : rows) ++first[node_of_[outward ? row.from : row.to]];
        sum_up(first);
        side->edges.resize(rows.size());
        auto next = first;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            auto const& row = rows[i];
            auto const here = node_of_[outward ? row.from : row.to];
            auto const there = graph_node{node_of_[outward ? row.to : row.from]};
            side->edges[next[here]++] = {outward ? row.kind : inverse(row.kind), there, static_cast<std::uint32_t>(i)};
        }
        for (std::size_t node = 0; node < size(); ++node)
            std::sort(side->edges.begin() + first[node], side->edges.begin() + first[node + 1], edge_comes_before);
    }
}

document_key const& document_graph::key(graph_node node) const noexcept {
    return register_rows::keys(records_)[key_of_[index(node)]];
}

std::span<registered_document const> document_graph::facts(graph_node node) const noexcept {
    auto const begin = first_facts_[index(node)];
    return std::span{records_.documents()}.subspan(begin, first_facts_[index(node) + 1] - begin);
}

std::span<effect_event const> document_graph::events(graph_node node) const noexcept {
    auto const begin = first_events_[index(node)];
    return std::span{records_.events()}.subspan(begin, first_events_[index(node) + 1] - begin);
}

std::optional<graph_node> document_graph::find(document_key const& key) const {
    if (auto const id = register_rows::known_key(records_, key); id != 0) {
        auto const node = graph_node{node_of_[id]};
        return is_ambiguous(node) ? std::nullopt : std::optional{node};
    }
    std::optional<graph_node> with_facts;
    std::optional<graph_node> named;
    bool several_facts = false;
    bool several_names = false;
    for (auto const id : register_rows::agreeing_keys(records_, key)) {
        auto const node = graph_node{node_of_[id]};
        if (is_ambiguous(node)) continue;
        bool const has_facts = !facts(node).empty();
        auto& one = has_facts ? with_facts : named;
        auto& several = has_facts ? several_facts : several_names;
        several = several || (one && *one != node);
        one = node;
    }
    if (several_facts || (!with_facts && several_names)) return std::nullopt;
    return with_facts ? with_facts : named;
}

} // namespace cchc
