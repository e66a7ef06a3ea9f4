// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_graph.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

void relate(document_register& reg, std::string_view from, relation_kind kind, std::string_view to) {
    reg.add(document_relation{kind, document_key{from}, document_key{to}});
}

/// A province's decision rests on a circular, that on a decree, that on a law; all rest on the law.
document_graph chain() {
    document_register reg;
    relate(reg, "05/2015/QĐ-UBND@2015-02-02", relation_kind::based_on, "15/2014/TT-BNV");
    relate(reg, "15/2014/TT-BNV", relation_kind::details, "24/2014/NĐ-CP");
    relate(reg, "15/2014/TT-BNV", relation_kind::based_on, "Luật 32/2001/QH10");
    relate(reg, "24/2014/NĐ-CP", relation_kind::based_on, "Luật 32/2001/QH10");
    relate(reg, "24/2014/NĐ-CP", relation_kind::replaces, "13/2008/NĐ-CP");
    relate(reg, "13/2008/NĐ-CP", relation_kind::based_on, "Luật 32/2001/QH10");
    return document_graph{reg};
}

std::vector<std::string> texts(document_graph const& graph, std::vector<graph_node> const& nodes) {
    std::vector<std::string> keys;
    for (auto const node : nodes) keys.push_back(graph.key(node).text());
    return keys;
}

} // namespace

TEST_CASE("each document knows what it acts on and what acts on it", "[document][graph]") {
    auto const graph = chain();
    CHECK(graph.size() == 5);
    CHECK(graph.edge_count() == 6);
    auto const decree = *graph.find(document_key{"24/2014/NĐ-CP"});
    REQUIRE(graph.out(decree).size() == 2);
    CHECK(graph.out(decree)[0].kind == relation_kind::replaces);
    CHECK(graph.key(graph.out(decree)[0].other) == document_key{"13/2008/NĐ-CP"});
    REQUIRE(graph.in(decree).size() == 1);
    CHECK(graph.in(decree)[0].kind == relation_kind::detailed_by);
    CHECK(graph.relation(graph.in(decree)[0].relation).from == document_key{"15/2014/TT-BNV"});
    CHECK_FALSE(graph.find(document_key{"25/2014/NĐ-CP"}));
}

TEST_CASE("a way is the shortest, along the kinds asked for", "[document][graph]") {
    auto const graph = chain();
    auto const decision = *graph.find(document_key{"05/2015/QĐ-UBND"});
    auto const law = *graph.find(document_key{"32/2001/QH10"});
    CHECK(texts(graph, graph.path(decision, law)) ==
          std::vector<std::string>{"05/2015/QĐ-UBND@2015-02-02", "15/2014/TT-BNV", "Luật 32/2001/QH10"});
    CHECK(graph.path(decision, law, {relation_kind::replaces}).empty());
    CHECK(graph.path(law, decision).empty());
    CHECK(graph.path(law, law) == std::vector{law});
    CHECK_FALSE(graph.path(decision, law, {relation_kind::basis_of}).empty());
}

TEST_CASE("an order puts each document before those it acts on, unless they act in a ring", "[document][graph]") {
    auto const graph = chain();
    auto const order = texts(graph, graph.topological_order(relation_kinds::all()));
    REQUIRE(order.size() == graph.size());
    CHECK(order.front() == "05/2015/QĐ-UBND@2015-02-02");
    CHECK(order.back() == "Luật 32/2001/QH10");
    CHECK(graph.cycles(relation_kinds::all()).empty());

    document_register ring;
    relate(ring, "01/2020/NĐ-CP", relation_kind::replaces, "02/2020/NĐ-CP");
    relate(ring, "02/2020/NĐ-CP", relation_kind::replaces, "03/2020/NĐ-CP");
    relate(ring, "03/2020/NĐ-CP", relation_kind::replaces, "01/2020/NĐ-CP");
    relate(ring, "04/2020/NĐ-CP", relation_kind::replaces, "01/2020/NĐ-CP");
    relate(ring, "05/2020/NĐ-CP", relation_kind::amends, "05/2020/NĐ-CP");
    document_graph const with_ring{ring};
    CHECK(with_ring.topological_order({relation_kind::replaces}).empty());
    auto const rings = with_ring.cycles({relation_kind::replaces});
    REQUIRE(rings.size() == 1);
    CHECK(texts(with_ring, rings[0]) == std::vector<std::string>{"01/2020/NĐ-CP", "02/2020/NĐ-CP", "03/2020/NĐ-CP"});
    CHECK(with_ring.cycles({relation_kind::amends}).size() == 1);
    CHECK(with_ring.cycles({relation_kind::based_on}).empty());
}

TEST_CASE("a hub is what most others name", "[document][graph]") {
    auto const graph = chain();
    auto const hubs = graph.hubs(1);
    REQUIRE(hubs.size() == 1);
    CHECK(graph.key(hubs[0].node) == document_key{"Luật 32/2001/QH10"});
    CHECK(hubs[0].documents == 3);
    CHECK(graph.hubs(100).size() == 4);
    CHECK(graph.hubs(1, {relation_kind::replaces})[0].documents == 1);
}

TEST_CASE("names that say less are joined to the only document they fit", "[document][graph]") {
    document_register reg;
    reg.add(registered_document{document_key{"76/NQ-CP@2013-06-13@Chính phủ"}});
    reg.add(registered_document{document_key{"76/NQ-CP@2021-07-15@Chính phủ"}});
    reg.add(registered_document{document_key{"24/2014/NĐ-CP@2014-04-04"}});
    relate(reg, "282/QĐ-TTg@2026-02-12", relation_kind::based_on, "76/NQ-CP@2021");
    relate(reg, "283/QĐ-TTg@2026-02-13", relation_kind::based_on, "76/NQ-CP");
    relate(reg, "283/QĐ-TTg", relation_kind::based_on, "24/2014/NĐ-CP@@Chính phủ");
    document_graph const graph{reg};

    auto const second = *graph.find(document_key{"76/NQ-CP@2021-07-15@Chính phủ"});
    CHECK(graph.in(second).size() == 1);
    CHECK(graph.find(document_key{"76/NQ-CP@2021"}) == second);
    CHECK(graph.find(document_key{"76/NQ-CP@2021-07"}) == second);
    CHECK_FALSE(graph.find(document_key{"76/NQ-CP"}));
    std::size_t ambiguous = 0;
    for (std::uint32_t i = 0; i < graph.size(); ++i) ambiguous += graph.is_ambiguous(graph_node{i}) ? 1U : 0U;
    CHECK(ambiguous == 1);
    CHECK(graph.in(*graph.find(document_key{"24/2014/NĐ-CP"})).size() == 1);
    CHECK(graph.out(*graph.find(document_key{"283/QĐ-TTg@2026-02-13"})).size() == 2);
    CHECK(graph.facts(second).size() == 1);
}

TEST_CASE("facts entered under two forms of one key are facts of one document", "[document][graph]") {
    document_register reg;
    reg.add(registered_document{document_key{"24/2014/NĐ-CP@2014-04-04@Chính phủ"}, "Quy định tổ chức"});
    registered_document again{document_key{"24/2014/NĐ-CP"}};
    again.effective = partial_date{2014, 5, 20};
    reg.add(again);
    reg.add(effect_event{document_key{"24/2014/NĐ-CP@2014"}, effect_change::expires, partial_date{2025, 3, 1}});
    document_graph const graph{reg};
    REQUIRE(graph.size() == 1);
    CHECK(graph.facts(graph_node{0}).size() == 2);
    CHECK(graph.events(graph_node{0}).size() == 1);
}

TEST_CASE("a graph of nothing answers", "[document][graph]") {
    document_graph const graph{document_register{}};
    CHECK(graph.size() == 0);
    CHECK(graph.hubs(3).empty());
    CHECK(graph.cycles(relation_kinds::all()).empty());
    CHECK_FALSE(graph.find(document_key{"24/2014/NĐ-CP"}));
    CHECK_FALSE(graph.find(document_key{}));
}
