// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/register_drawing.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <vector>

#include <cchc/document/effect.hpp>
#include <cchc/time/date.hpp>

namespace cchc {
namespace {

std::string in_quotes(std::string_view text) {
    std::string out{"\""};
    for (char const c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n') out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20) out += c;
    }
    return out + '"';
}

/// A long name on several lines.
std::string wrapped(std::string_view name) {
    constexpr std::size_t width = 34;
    std::string out;
    std::size_t line = 0;
    for (char const c : name) {
        bool const breaks = c == ' ' && line > width;
        out += breaks ? '\n' : c;
        line = breaks ? 0 : line + 1;
    }
    return out;
}

struct node_look {
    std::string_view shape;
    std::string_view fill;
};

node_look look_of(document_type type) noexcept {
    switch (type) {
    case document_type::constitution:
    case document_type::code:
    case document_type::law:
    case document_type::ordinance: return {"octagon", "#f8cecc"};
    case document_type::decree: return {"box", "#ffe6cc"};
    case document_type::resolution:
    case document_type::joint_resolution: return {"hexagon", "#d5e8d4"};
    case document_type::decision: return {"note", "#dae8fc"};
    case document_type::circular:
    case document_type::joint_circular: return {"component", "#fff2cc"};
    case document_type::directive: return {"cds", "#e1d5e7"};
    case document_type::plan:
    case document_type::scheme:
    case document_type::action_programme: return {"folder", "#d0f0f0"};
    default: return {"box", "#f5f5f5"};
    }
}

/// What an arrow looks like; thick and red what ends a document, grey what it rests on.
std::string_view style_of(relation_kind kind) noexcept {
    switch (kind) {
    case relation_kind::replaces:
    case relation_kind::repeals: return "color=\"#b02020\", fontcolor=\"#b02020\", penwidth=2";
    case relation_kind::suspends:
    case relation_kind::defers: return "color=\"#c06000\", fontcolor=\"#c06000\", penwidth=2, style=dashed";
    case relation_kind::amends:
    case relation_kind::corrects: return "color=\"#1f5fa8\", fontcolor=\"#1f5fa8\", penwidth=1.5";
    case relation_kind::based_on: return "color=\"#a0a0a0\", arrowhead=open";
    default: return "color=\"#408040\", fontcolor=\"#408040\"";
    }
}

class drawing {
public:
    drawing(document_graph const& graph, dot_options const& options) : graph_{graph}, options_{options} { choose(); }

    [[nodiscard]] std::string draw() {
        out_ = "digraph van_ban {\n"
               "    graph [rankdir=LR, newrank=true, fontname=\"DejaVu Sans\", fontsize=12, ranksep=1.1, nodesep=0.15, labelloc=b";
        if (left_out_ != 0)
            out_ += ", label=" + in_quotes("Không vẽ: " + std::to_string(left_out_) + " văn bản chỉ được nêu một lần làm căn cứ");
        out_ += "];\n"
                "    node [fontname=\"DejaVu Sans\", fontsize=11, style=filled, color=\"#606060\", margin=\"0.12,0.06\"];\n"
                "    edge [fontname=\"DejaVu Sans\", fontsize=9];\n";
        draw_groups();
        draw_edges();
        return std::move(out_) + "}\n";
    }

private:
    /// Between documents of which neither is in the register, nothing is drawn: it is hearsay.
    [[nodiscard]] bool is_drawn(graph_node node, graph_edge const& edge) const {
        bool const is_registered = !graph_.facts(node).empty() || !graph_.facts(edge.other).empty();
        return is_registered && edge.other != node && options_.kinds.contains(edge.kind);
    }

    /// Documents of the register that have an arrow, and others that enough name or that something more than a basis leads to.
    void choose() {
        shown_.assign(graph_.size(), false);
        for (std::uint32_t i = 0; i < graph_.size(); ++i) {
            graph_node const node{i};
            std::set<graph_node> named_by;
            bool acted_on = false;
            for (auto const& edge : graph_.in(node)) {
                if (!is_drawn(node, edge)) continue;
                named_by.insert(edge.other);
                acted_on = acted_on || edge.kind != relation_kind::basis_of;
            }
            auto const out = graph_.out(node);
            bool const acts = std::any_of(out.begin(), out.end(), [&](graph_edge const& edge) { return is_drawn(node, edge); });
            if (named_by.empty() && !acts) continue;
            shown_[i] = !graph_.facts(node).empty() || acted_on || acts || named_by.size() >= options_.least_named;
            if (!shown_[i]) ++left_out_;
        }
    }

    [[nodiscard]] std::string group_of(graph_node node) const {
        auto const& key = graph_.key(node);
        if (options_.clusters == dot_clusters::none) return {};
        if (options_.clusters == dot_clusters::type) {
            std::string const name{vietnamese_name(key.type())};
            return name.empty() ? "Khác" : name;
        }
        if (key.date()) return std::to_string(key.date()->year());
        if (key.number() && key.number()->year) return std::to_string(*key.number()->year);
        return "không rõ năm";
    }

    void draw_groups() {
        std::map<std::string, std::vector<graph_node>, std::greater<>> groups;
        for (std::uint32_t i = 0; i < graph_.size(); ++i)
            if (shown_[i]) groups[group_of(graph_node{i})].push_back(graph_node{i});
        std::size_t number = 0;
        for (auto const& [name, nodes] : groups) {
            if (options_.clusters == dot_clusters::year) {
                draw_year(name, nodes, number++);
                continue;
            }
            bool const is_cluster = options_.clusters == dot_clusters::type;
            if (is_cluster)
                out_ += "    subgraph cluster_" + std::to_string(number++) + " {\n    label=" + in_quotes(name) +
                        "; labeljust=l; fontsize=14; color=\"#d8d8d8\"; style=rounded;\n";
            for (auto const node : nodes) draw_node(node);
            if (is_cluster) out_ += "    }\n";
        }
    }

    /// A column for each year, the newest first, with the year above it.
    void draw_year(std::string const& year, std::vector<graph_node> const& nodes, std::size_t number) {
        auto const head = "y" + std::to_string(number);
        out_ += "    " + head + " [shape=plaintext, style=\"\", fontsize=16, label=" + in_quotes(year) + "];\n";
        if (number != 0) out_ += "    y" + std::to_string(number - 1) + " -> " + head + " [style=invis];\n";
        for (auto const node : nodes) draw_node(node);
        out_ += "    { rank=same; " + head + ';';
        for (auto const node : nodes) out_ += ' ' + name_of(node) + ';';
        out_ += " }\n";
    }

    void draw_node(graph_node node) {
        auto const& key = graph_.key(node);
        auto const look = look_of(key.type());
        std::string words{vietnamese_name(key.type())};
        auto const add = [&](std::string_view more) { words += (words.empty() || more.empty() ? "" : "\n") + std::string{more}; };
        if (key.number()) add(to_string(*key.number()));
        else add(wrapped(key.title()));
        if (key.date()) add(to_string(*key.date(), date_style::slashes));
        auto const facts = graph_.facts(node);
        out_ += "    " + name_of(node) + " [shape=" + std::string{look.shape} + ", fillcolor=\"" + std::string{look.fill} + '"';
        if (options_.day) {
            auto const state = effect_of(graph_, node, std::nullopt, *options_.day).state;
            if (state != effect_state::unknown) add("(" + std::string{vietnamese_name(state)} + ")");
            if (state == effect_state::expired || state == effect_state::suspended) out_ += ", fontcolor=\"#909090\"";
        }
        out_ += ", label=" + in_quotes(words);
        if (facts.empty()) out_ += ", style=\"filled,dashed\"";
        else if (!facts.front().title.empty()) out_ += ", tooltip=" + in_quotes(facts.front().title);
        out_ += "];\n";
    }

    /// One arrow for each kind between two documents, with the places acted on when they are few.
    void draw_edges() {
        constexpr std::size_t most_places = 3;
        std::map<std::tuple<graph_node, graph_node, relation_kind>, std::set<std::string>> arrows;
        for (std::uint32_t i = 0; i < graph_.size(); ++i)
            for (auto const& edge : graph_.out(graph_node{i})) {
                if (!is_drawn(graph_node{i}, edge) || !shown_[i] || !shown_[static_cast<std::size_t>(edge.other)]) continue;
                auto& places = arrows[{graph_node{i}, edge.other, edge.kind}];
                if (auto const relation = graph_.relation(edge.relation); relation.to_place)
                    places.insert(vietnamese(*relation.to_place));
            }
        for (auto const& [ends, places] : arrows) {
            auto const& [from, to, kind] = ends;
            std::string label;
            if (kind != relation_kind::based_on) {
                label = vietnamese_name(kind);
                std::size_t count = 0;
                for (auto const& place : places) {
                    if (count == most_places) label += "\n…";
                    if (count++ < most_places) label += '\n' + place;
                }
            }
            out_ += "    " + name_of(from) + " -> " + name_of(to) + " [" + std::string{style_of(kind)};
            if (!label.empty()) out_ += ", label=" + in_quotes(label);
            out_ += "];\n";
        }
    }

    [[nodiscard]] static std::string name_of(graph_node node) { return 'n' + std::to_string(static_cast<std::uint32_t>(node)); }

    document_graph const& graph_;
    dot_options const& options_;
    std::vector<bool> shown_;
    std::size_t left_out_ = 0;
    std::string out_;
};

} // namespace

std::string to_dot(document_graph const& graph, dot_options const& options) {
    return drawing{graph, options}.draw();
}

} // namespace cchc
