// SPDX-License-Identifier: BSL-1.0
// Ways, rings, orders and hubs of a graph of documents.
#include <cchc/document/document_graph.hpp>

#include <algorithm>

namespace cchc {
namespace {

constexpr std::uint32_t unseen = 0xFFFFFFFFU;

/// Tarjan's strongly connected components, with a stack of its own: chains of citations can be long.
class component_finder {
public:
    component_finder(document_graph const& graph, relation_kinds kinds)
        : graph_{graph}, kinds_{kinds}, seen_(graph.size(), unseen), low_(graph.size(), 0), open_(graph.size(), false) {}

    std::vector<std::vector<graph_node>> find() {
        for (std::uint32_t node = 0; node < graph_.size(); ++node)
            if (seen_[node] == unseen) walk_from(node);
        for (auto& each : rings_) std::sort(each.begin(), each.end());
        std::sort(rings_.begin(), rings_.end());
        return std::move(rings_);
    }

private:
    struct visit {
        std::uint32_t node;
        std::size_t edge;
    };

    void enter(std::uint32_t node) {
        seen_[node] = low_[node] = count_++;
        open_[node] = true;
        component_.push_back(node);
        visits_.push_back({node, 0});
    }

    void walk_from(std::uint32_t start) {
        enter(start);
        while (!visits_.empty()) {
            auto& [node, edge] = visits_.back();
            auto const edges = graph_.out(graph_node{node});
            if (edge == edges.size()) {
                leave(node);
                continue;
            }
            auto const& next = edges[edge++];
            if (!kinds_.contains(next.kind)) continue;
            auto const other = static_cast<std::uint32_t>(next.other);
            if (seen_[other] == unseen) enter(other);
            else if (open_[other]) low_[node] = std::min(low_[node], seen_[other]);
        }
    }

    void leave(std::uint32_t node) {
        visits_.pop_back();
        if (!visits_.empty()) low_[visits_.back().node] = std::min(low_[visits_.back().node], low_[node]);
        if (low_[node] != seen_[node]) return;
        std::vector<graph_node> ring;
        std::uint32_t last = unseen;
        do {
            last = component_.back();
            component_.pop_back();
            open_[last] = false;
            ring.push_back(graph_node{last});
        } while (last != node);
        if (ring.size() > 1 || acts_on_itself(ring.front())) rings_.push_back(std::move(ring));
    }

    [[nodiscard]] bool acts_on_itself(graph_node node) const {
        auto const edges = graph_.out(node);
        return std::any_of(edges.begin(), edges.end(),
                           [&](graph_edge const& e) { return e.other == node && kinds_.contains(e.kind); });
    }

    document_graph const& graph_;
    relation_kinds kinds_;
    std::vector<std::uint32_t> seen_, low_;
    std::vector<bool> open_;
    std::vector<visit> visits_;
    std::vector<std::uint32_t> component_;
    std::vector<std::vector<graph_node>> rings_;
    std::uint32_t count_ = 0;
};

} // namespace

std::vector<graph_node> document_graph::path(graph_node from, graph_node to, relation_kinds kinds) const {
    std::vector<std::uint32_t> came_from(size(), unseen);
    std::vector<graph_node> reached{from};
    came_from[index(from)] = static_cast<std::uint32_t>(from);
    for (std::size_t i = 0; i < reached.size() && came_from[index(to)] == unseen; ++i)
        for (auto const& edge : out(reached[i])) {
            if (!kinds.contains(edge.kind) || came_from[index(edge.other)] != unseen) continue;
            came_from[index(edge.other)] = static_cast<std::uint32_t>(reached[i]);
            reached.push_back(edge.other);
        }
    if (came_from[index(to)] == unseen) return {};
    std::vector<graph_node> way{to};
    while (way.back() != from) way.push_back(graph_node{came_from[index(way.back())]});
    std::reverse(way.begin(), way.end());
    return way;
}

std::vector<std::vector<graph_node>> document_graph::cycles(relation_kinds kinds) const {
    return component_finder{*this, kinds}.find();
}

std::vector<graph_node> document_graph::topological_order(relation_kinds kinds) const {
    std::vector<std::uint32_t> incoming(size(), 0);
    for (auto const& edge : out_.edges)
        if (kinds.contains(edge.kind)) ++incoming[index(edge.other)];
    std::vector<graph_node> order;
    for (std::uint32_t node = 0; node < size(); ++node)
        if (incoming[node] == 0) order.push_back(graph_node{node});
    for (std::size_t i = 0; i < order.size(); ++i)
        for (auto const& edge : out(order[i]))
            if (kinds.contains(edge.kind) && --incoming[index(edge.other)] == 0) order.push_back(edge.other);
    if (order.size() != size()) order.clear();
    return order;
}

std::vector<graph_hub> document_graph::hubs(std::size_t most, relation_kinds kinds) const {
    std::vector<graph_hub> all;
    std::vector<std::uint32_t> last_seen(size(), unseen);
    for (std::uint32_t node = 0; node < size(); ++node) {
        graph_hub hub{graph_node{node}, 0};
        for (auto const& edge : in(hub.node)) {
            if (!kinds.contains(edge.kind) || edge.other == hub.node || last_seen[index(edge.other)] == node) continue;
            last_seen[index(edge.other)] = node;
            ++hub.documents;
        }
        if (hub.documents != 0) all.push_back(hub);
    }
    auto const by_count = [](graph_hub const& a, graph_hub const& b) {
        return a.documents != b.documents ? a.documents > b.documents : a.node < b.node;
    };
    auto const end = all.begin() + static_cast<std::ptrdiff_t>(std::min(most, all.size()));
    std::partial_sort(all.begin(), end, all.end(), by_count);
    all.erase(end, all.end());
    return all;
}

} // namespace cchc
