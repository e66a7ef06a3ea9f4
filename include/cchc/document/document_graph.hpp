// SPDX-License-Identifier: BSL-1.0
/// @file
/// The documents of a register and what they do to each other, as a graph that answers at once.
///
/// A graph is made of a register once, and then answers without searching: what a document acts on, what acts on it, on which it
/// rests by how many steps, where a chain of replacements bites its own tail.
///
///     document_graph const graph{reg};
///     auto const decree = graph.find(document_key{"24/2014/NĐ-CP"});      // the one document that it fits, or nothing
///     for (graph_edge const& e : graph.in(*decree)) …                     // replaced_by, detailed_by, … each with its other end
///     graph.path(*circular, *law, {relation_kind::based_on})              // the shortest chain of legal bases
///     graph.cycles({relation_kind::replaces})                             // should be empty
///     graph.hubs(10)                                                      // the ten that most others name
///
/// **Keys that say less.** Texts name documents by parts of their keys. A name is joined to a document of the register when it fits that
/// one and no other; if the register holds none, to the fullest name that is used, again if there is one only. A name that fits
/// several is joined to none: it stays a node of its own, and `is_ambiguous` says so.
///
/// Nodes are numbered in the order of their keys and edges sorted, so that nothing depends on the order in which facts were entered.
#pragma once

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <tuple>
#include <vector>

#include <cchc/document/document_register.hpp>

namespace cchc {

/// Các loại quan hệ (set of relation kinds): those that a search follows, from the acting document. Passive kinds count as their inverse.
///
/// @ingroup document
class relation_kinds {
public:
    constexpr relation_kinds(std::initializer_list<relation_kind> kinds) noexcept {
        for (auto const kind : kinds) bits_ |= bit(kind);
    }
    /// Every kind.
    [[nodiscard]] static constexpr relation_kinds all() noexcept {
        relation_kinds every{};
        every.bits_ = ~std::uint32_t{0};
        return every;
    }
    [[nodiscard]] constexpr bool contains(relation_kind kind) const noexcept { return (bits_ & bit(kind)) != 0; }

    friend constexpr bool operator==(relation_kinds, relation_kinds) noexcept = default;

private:
    static constexpr std::uint32_t bit(relation_kind kind) noexcept { return 1U << (static_cast<unsigned>(kind) / 2U); }
    std::uint32_t bits_ = 0;
};

/// Đỉnh của đồ thị (node): the place of a document in the graph, in the order of keys.
///
/// @ingroup document
enum class graph_node : std::uint32_t {};

/// Cạnh của đồ thị (edge), as seen from one of its ends.
///
/// @ingroup document
struct graph_edge {
    relation_kind kind = relation_kind::refers_to; ///< active in `out`, passive in `in`
    graph_node other{};
    std::uint32_t relation = 0; ///< for `document_graph::relation`

    friend bool operator==(graph_edge const&, graph_edge const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"kind", &graph_edge::kind}, field{"other", &graph_edge::other},
                          field{"relation", &graph_edge::relation}};
    }
};

/// Văn bản được viện dẫn nhiều (hub): a node and how many documents name it.
///
/// @ingroup document
struct graph_hub {
    graph_node node{};
    std::size_t documents = 0;

    friend bool operator==(graph_hub const&, graph_hub const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"node", &graph_hub::node}, field{"documents", &graph_hub::documents}};
    }
};

/// Đồ thị văn bản (graph of documents).
///
/// @ingroup document
class document_graph {
public:
    /// O((documents + relations) log).
    explicit document_graph(document_register records);

    /// What the graph is made of, in the order of its nodes.
    [[nodiscard]] document_register const& records() const noexcept { return records_; }

    [[nodiscard]] std::size_t size() const noexcept { return key_of_.size(); }
    [[nodiscard]] std::size_t edge_count() const noexcept { return out_.edges.size(); }

    [[nodiscard]] document_key const& key(graph_node node) const noexcept;
    /// The facts entered about a document; more than one entry when it was entered with different facts, none when it is only named.
    [[nodiscard]] std::span<registered_document const> facts(graph_node node) const noexcept;
    [[nodiscard]] std::span<effect_event const> events(graph_node node) const noexcept;
    /// A name that fits several documents.
    [[nodiscard]] bool is_ambiguous(graph_node node) const noexcept { return ambiguous_[index(node)]; }

    /// The node that a key means: the one of that very key, or the only one that it fits. Constant, for a key used in the register; else
    /// linear in the documents that share its number.
    [[nodiscard]] std::optional<graph_node> find(document_key const& key) const;

    /// What a document does to others, and what others do to it; acts that change effect first.
    [[nodiscard]] std::span<graph_edge const> out(graph_node node) const noexcept { return out_.of(index(node)); }
    [[nodiscard]] std::span<graph_edge const> in(graph_node node) const noexcept { return in_.of(index(node)); }
    [[nodiscard]] document_relation relation(std::uint32_t place) const { return records_.relation(place); }

    /// A shortest way from one document to another along acts of these kinds, both ends included; empty when there is none. Linear.
    [[nodiscard]] std::vector<graph_node> path(graph_node from, graph_node to,
                                               relation_kinds kinds = relation_kinds::all()) const;

    /// The groups of documents that reach each other, those of more than one, and those that act on themselves. Linear.
    [[nodiscard]] std::vector<std::vector<graph_node>> cycles(relation_kinds kinds) const;

    /// All nodes, each before those it acts on: a text before its legal bases, a decree before the one that it replaces. Empty when there
    /// is a cycle. Linear.
    [[nodiscard]] std::vector<graph_node> topological_order(relation_kinds kinds) const;

    /// The documents that most others name, most first. O(edges + nodes log).
    [[nodiscard]] std::vector<graph_hub> hubs(std::size_t most, relation_kinds kinds = relation_kinds::all()) const;

    friend bool operator==(document_graph const& a, document_graph const& b) { return a.records_ == b.records_; }

private:
    static constexpr std::size_t index(graph_node node) noexcept { return static_cast<std::size_t>(node); }

    /// Edges by node: those of node i are `edges[first[i]]` to `edges[first[i + 1]]`.
    struct adjacency {
        std::vector<std::uint32_t> first;
        std::vector<graph_edge> edges;
        [[nodiscard]] std::span<graph_edge const> of(std::size_t node) const noexcept {
            return std::span{edges}.subspan(first[node], first[node + 1] - first[node]);
        }
    };

    document_register records_;
    std::vector<std::uint32_t> key_of_;  ///< by node: the id of its key in the register
    std::vector<std::uint32_t> node_of_; ///< by key id
    std::vector<bool> ambiguous_;        ///< by node
    adjacency out_, in_;
    std::vector<std::uint32_t> first_facts_, first_events_; ///< by node: where its own begin
};

} // namespace cchc
