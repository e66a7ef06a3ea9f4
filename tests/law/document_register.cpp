// SPDX-License-Identifier: BSL-1.0
// Laws of registers over made histories: the order in which facts come means nothing; a relation and its inverse are one.
#include <algorithm>
#include <random>
#include <variant>

#include <cchc/document/contradiction.hpp>
#include <cchc/document/effect.hpp>
#include <cchc/io/register_tables.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

using any_fact = std::variant<registered_document, document_relation, effect_event>;

/// A small world in which much happens to few documents, some of it on unknown days and to partial names.
class made_history {
public:
    explicit made_history(unsigned seed) : random_{seed} {}

    std::vector<any_fact> facts(int count) {
        std::vector<any_fact> all;
        for (int i = 1; i <= 8; ++i) {
            registered_document document{document_key{std::to_string(i) + "/2020/NĐ-CP@2020-01-0" + std::to_string(i)}};
            if (below(5) != 0) document.effective = day();
            if (below(6) == 0) document.expires = day();
            all.emplace_back(document);
        }
        for (int i = 0; i < count; ++i) all.push_back(below(3) == 0 ? any_fact{event()} : any_fact{relation()});
        return all;
    }

    std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>{0, limit - 1}(random_); }
    std::mt19937& random() { return random_; }

private:
    partial_date day() {
        if (below(8) == 0) return partial_date{2020, static_cast<int>(1 + below(12))};
        return partial_date{2020, static_cast<int>(1 + below(12)), static_cast<int>(1 + below(28))};
    }
    document_key key() {
        auto const n = std::to_string(1 + below(9));
        return document_key{n + (below(3) == 0 ? "/2020/NĐ-CP" : below(2) == 0 ? "/2020/NĐ-CP@2020" : "/2020/NĐ-CP@2020-01-0" + n)};
    }
    std::optional<provision> place() {
        if (below(2) == 0) return std::nullopt;
        auto const article = "dieu-" + std::to_string(1 + below(2));
        return parse_provision_path(below(2) == 0 ? article : article + "/khoan-1").value();
    }
    document_relation relation() {
        document_relation r{static_cast<relation_kind>(below(26)), key(), key()};
        r.to_place = place();
        if (below(3) != 0) r.effective = day();
        if (below(6) == 0) r.ends = day();
        if (below(3) == 0) r.recorded = day().last();
        return r;
    }
    effect_event event() {
        effect_event e{key(), static_cast<effect_change>(below(effect_change_count)), std::nullopt};
        if (below(8) != 0) e.on = day();
        e.place = place();
        if (below(2) == 0) e.by = key();
        if (below(3) == 0) e.recorded = day().last();
        return e;
    }

    std::mt19937 random_;
};

document_register register_of(std::vector<any_fact> const& facts) {
    document_register reg;
    for (auto const& fact : facts) std::visit([&](auto const& each) { reg.add(each); }, fact);
    return reg;
}

} // namespace

TEST_CASE("relation after inverse is the identity", "[document][law]") {
    made_history history{1};
    for (auto const& fact : history.facts(2000)) {
        auto const* const relation = std::get_if<document_relation>(&fact);
        if (relation == nullptr) continue;
        CHECK(inverted(inverted(*relation)) == *relation);
        CHECK(is_active(active(*relation).kind));
        CHECK(active(inverted(*relation)) == active(*relation));
    }
}

TEST_CASE("effect, its proof and contradictions never depend on the order of entry", "[document][law]") {
    auto const seed = GENERATE(range(1U, 41U));
    made_history history{seed};
    auto facts = history.facts(5 + static_cast<int>(seed));
    document_graph const graph{register_of(facts)};
    std::shuffle(facts.begin(), facts.end(), history.random());
    for (auto& fact : facts)
        if (auto* const relation = std::get_if<document_relation>(&fact); relation != nullptr && history.below(2) == 0)
            *relation = inverted(*relation);
    facts.push_back(facts.front());
    document_graph const shuffled{register_of(facts)};
    REQUIRE(shuffled == graph);
    CHECK(find_contradictions(shuffled) == find_contradictions(graph));
    std::optional<provision> const article = parse_provision_path("dieu-1").value();
    std::size_t different = 0;
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        for (unsigned short month = 1; month <= 12; ++month) {
            date const day{2020, month, 15};
            date const known{2020, 6, 30};
            for (auto const& place : {std::optional<provision>{}, article}) {
                different += effect_of(graph, graph_node{node}, place, day) != effect_of(shuffled, graph_node{node}, place, day);
                different += effect_of(graph, graph_node{node}, place, day, known) !=
                             effect_of(shuffled, graph_node{node}, place, day, known);
            }
        }
    CHECK(different == 0);
}

TEST_CASE("a place within a stopped place is stopped, unless it was resumed alone", "[document][law]") {
    auto const seed = GENERATE(range(100U, 120U));
    made_history history{seed};
    auto const facts = history.facts(20);
    document_register reg;
    for (auto const& fact : facts) {
        auto const* const event = std::get_if<effect_event>(&fact);
        if (event != nullptr && event->change == effect_change::resumed) continue;
        std::visit([&](auto const& each) { reg.add(each); }, fact);
    }
    document_graph const graph{reg};
    auto const inner = parse_provision_path("dieu-1/khoan-1").value();
    for (std::uint32_t node = 0; node < graph.size(); ++node)
        for (unsigned short month = 1; month <= 12; ++month) {
            date const day{2020, month, 15};
            auto const whole = effect_of(graph, graph_node{node}, {}, day).state;
            auto const part = effect_of(graph, graph_node{node}, inner, day).state;
            if (whole == effect_state::expired) CHECK(part == effect_state::expired);
            if (whole == effect_state::in_force) CHECK(part == effect_state::in_force);
        }
    CHECK(graph.size() >= 8);
}

TEST_CASE("what is written of a register reads back, in every format", "[document][law]") {
    auto const seed = GENERATE(range(200U, 230U));
    made_history history{seed};
    auto const reg = register_of(history.facts(40));
    CHECK(read_register_ndjson(register_to_ndjson(reg)) == register_reading{reg, {}});
    CHECK(read_register_json(register_to_json(reg)) == register_reading{reg, {}});
    CHECK(read_register_csv(register_to_csv(reg)) == register_reading{reg, {}});
}
