// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/register_drawing.hpp>

#include <map>
#include <set>

#include <cchc/citation/identifier.hpp>
#include <cchc/document/effect.hpp>
#include <cchc/io/json.hpp>
#include <cchc/time/date.hpp>

#include "document/key_citation.hpp"

namespace cchc {
namespace {

/// The word for an act: of schema.org where it has one, else of the ELI ontology. What is done to a part is a change.
std::string_view property_of(document_relation const& relation) noexcept {
    bool const is_partial = relation.to_place || relation.partial;
    switch (relation.kind) {
    case relation_kind::amends: return "legislationAmends";
    case relation_kind::corrects: return "legislationCorrects";
    case relation_kind::replaces:
    case relation_kind::repeals: return is_partial ? "legislationChanges" : "legislationRepeals";
    case relation_kind::suspends:
    case relation_kind::defers: return "legislationChanges";
    case relation_kind::consolidates: return "legislationConsolidates";
    case relation_kind::details:
    case relation_kind::guides: return "legislationEnsuresImplementationOf";
    case relation_kind::based_on: return "eli:based_on";
    case relation_kind::refers_to: return "eli:cites";
    default: return "eli:related_to";
    }
}

std::string_view force_of(effect_state state) noexcept {
    switch (state) {
    case effect_state::in_force: return "https://schema.org/InForce";
    case effect_state::partly: return "https://schema.org/PartiallyInForce";
    case effect_state::unknown: return {};
    default: return "https://schema.org/NotInForce";
    }
}

/// Its ELI, or a name that holds in this file only.
std::string id_of(document_graph const& graph, graph_node node, std::string_view place) {
    auto const id = identifier_of(detail::citation_of(graph.key(node)), place);
    return id ? to_eli(*id) : "_:d" + std::to_string(static_cast<std::uint32_t>(node));
}

void write_member(json_writer& out, std::string_view name, std::string_view text) {
    if (!text.empty()) out.name(name).text(text);
}

void write_document(json_writer& out, document_graph const& graph, graph_node node,
                    std::optional<boost::gregorian::date> day, std::string_view place) {
    auto const& key = graph.key(node);
    out.begin_object();
    out.name("@id").text(id_of(graph, node, place));
    out.name("@type").text("Legislation");
    if (key.number()) out.name("legislationIdentifier").text(to_string(*key.number()));
    write_member(out, "legislationType", vietnamese_name(key.type()));
    if (key.date()) out.name("legislationDate").text(to_string(*key.date()));
    if (!key.issuer().empty()) {
        out.name("legislationPassedBy").begin_object();
        out.name("@type").text("GovernmentOrganization");
        out.name("name").text(key.issuer());
        out.end_object();
    }
    for (auto const& fact : graph.facts(node)) {
        if (fact.title.empty()) continue;
        out.name("name").text(fact.title);
        break;
    }
    out.name("inLanguage").text("vi");
    if (day) {
        out.name("legislationDateVersion").text(to_iso(*day));
        auto const force = force_of(effect_of(graph, node, std::nullopt, *day).state);
        if (!force.empty()) out.name("legislationLegalForce").begin_object().name("@id").text(force).end_object();
    }
    std::map<std::string_view, std::set<graph_node>> targets;
    for (auto const& edge : graph.out(node)) targets[property_of(graph.relation(edge.relation))].insert(edge.other);
    for (auto const& [property, others] : targets) {
        out.name(property).begin_array();
        for (auto const other : others) {
            out.begin_object();
            out.name("@id").text(id_of(graph, other, place));
            if (graph.facts(other).empty()) out.name("name").text(label(graph.key(other)));
            out.end_object();
        }
        out.end_array();
    }
    out.end_object();
}

} // namespace

std::string to_json_ld(document_graph const& graph, std::optional<boost::gregorian::date> day, std::string_view place) {
    json_writer out{json_layout::indented};
    out.begin_object();
    out.name("@context").begin_object();
    out.name("@vocab").text("https://schema.org/");
    out.name("eli").text("http://data.europa.eu/eli/ontology#");
    out.end_object();
    out.name("@graph").begin_array();
    for (std::uint32_t i = 0; i < graph.size(); ++i)
        if (!graph.facts(graph_node{i}).empty()) write_document(out, graph, graph_node{i}, day, place);
    out.end_array();
    out.end_object();
    return std::move(out).str() + '\n';
}

} // namespace cchc
