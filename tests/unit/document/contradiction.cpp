// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/contradiction.hpp>

#include <algorithm>
#include <string>

#include "catch.hpp"
#include "unit/document/register_samples.hpp"

using namespace cchc;
using register_samples::entry;
using register_samples::relation;
using boost::gregorian::date;
using enum contradiction_kind;

namespace {

std::vector<contradiction_kind> kinds(document_register const& reg) {
    std::vector<contradiction_kind> found;
    for (auto const& each : find_contradictions(document_graph{reg})) found.push_back(each.kind);
    return found;
}

using list = std::vector<contradiction_kind>;

document_register two() {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2020, 2, 1}));
    reg.add(entry("20/2021/NĐ-CP@2021-01-01", partial_date{2021, 7, 1}));
    return reg;
}

} // namespace

TEST_CASE("facts that agree contradict nothing", "[document][contradiction]") {
    auto reg = two();
    reg.add(relation("20/2021/NĐ-CP", relation_kind::replaces, "10/2020/NĐ-CP"));
    reg.add(relation("20/2021/NĐ-CP", relation_kind::based_on, "Luật 32/2001/QH10"));
    CHECK(kinds(reg).empty());
}

TEST_CASE("effect before issue is told", "[document][contradiction]") {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2019, 12, 31}));
    CHECK(kinds(reg) == list{effect_before_issue});
    auto acting = two();
    acting.add(relation("20/2021/NĐ-CP", relation_kind::amends, "10/2020/NĐ-CP", partial_date{2020, 12, 31}));
    CHECK(kinds(acting) == list{effect_before_issue});
    document_register unsure;
    unsure.add(entry("10/2020/NĐ-CP@2020", partial_date{2020, 1, 1}));
    CHECK(kinds(unsure).empty());
}

TEST_CASE("two days for one beginning are told, unless one can be the other or came later", "[document][contradiction]") {
    auto reg = two();
    reg.add(effect_event{document_key{"10/2020/NĐ-CP"}, effect_change::takes_effect, partial_date{2020, 2}});
    CHECK(kinds(reg).empty());
    effect_event later{document_key{"10/2020/NĐ-CP"}, effect_change::takes_effect, partial_date{2020, 3, 1}};
    auto put_off = reg;
    reg.add(later);
    CHECK(kinds(reg) == list{conflicting_days});
    later.recorded = date{2020, 1, 15};
    put_off.add(later);
    CHECK(kinds(put_off).empty());
}

TEST_CASE("an end before the beginning is told", "[document][contradiction]") {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2020, 2, 1}, partial_date{2020, 2, 1}));
    CHECK(kinds(reg) == list{end_before_effect});
}

TEST_CASE("a repeal of what is not there is told, a reference to it is not", "[document][contradiction]") {
    auto reg = two();
    reg.add(relation("20/2021/NĐ-CP", relation_kind::refers_to, "05/2019/NĐ-CP"));
    CHECK(kinds(reg).empty());
    reg.add(relation("20/2021/NĐ-CP", relation_kind::repeals, "05/2019/NĐ-CP"));
    auto const found = find_contradictions(document_graph{reg});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == dangling_target);
    CHECK(found[0].document == document_key{"05/2019/NĐ-CP"});
    CHECK(message(found[0]) == "Nghị định 05/2019/NĐ-CP: an act of Nghị định 20/2021/NĐ-CP on 2021-07-01 is done to it, "
                               "but it is not in the register");
}

TEST_CASE("a name that fits several documents is told where an act names it", "[document][contradiction]") {
    document_register reg;
    reg.add(entry("76/NQ-CP@2013-06-13"));
    reg.add(entry("76/NQ-CP@2021-07-15"));
    reg.add(relation("131/NQ-CP@2022-10-06", relation_kind::amends, "76/NQ-CP"));
    CHECK(kinds(reg) == list{ambiguous_target});
}

TEST_CASE("a provision that the document does not have is told", "[document][contradiction]") {
    auto reg = two();
    auto with_places = entry("10/2020/NĐ-CP@2020-01-01");
    for (auto const* const path : {"dieu-1", "dieu-2", "dieu-2/khoan-1", "dieu-2/khoan-2"})
        with_places.places.push_back(parse_provision_path(path).value());
    reg.add(with_places);
    auto const place = GENERATE("dieu-3", "dieu-2/khoan-3", "dieu-1/khoan-9", "dieu-2", "dieu-2/khoan-2/diem-a");
    reg.add(relation("20/2021/NĐ-CP", relation_kind::amends, "10/2020/NĐ-CP", {}, place));
    bool const missing = std::string_view{place} == "dieu-3" || std::string_view{place} == "dieu-2/khoan-3";
    CHECK(kinds(reg) == (missing ? list{unknown_place} : list{}));
}

TEST_CASE("an act on what had ended is told, unless it was resumed", "[document][contradiction]") {
    auto reg = two();
    reg.add(relation("20/2021/NĐ-CP", relation_kind::repeals, "10/2020/NĐ-CP"));
    reg.add(entry("30/2022/NĐ-CP@2022-01-01", partial_date{2022, 2, 1}));
    reg.add(relation("30/2022/NĐ-CP", relation_kind::amends, "10/2020/NĐ-CP", {}, "dieu-4"));
    CHECK(kinds(reg) == list{act_on_expired});
    reg.add(effect_event{document_key{"10/2020/NĐ-CP"}, effect_change::resumed, partial_date{2021, 12, 1}});
    CHECK(kinds(reg).empty());
}

TEST_CASE("a term that outlives the replacement is told", "[document][contradiction]") {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2020, 2, 1}, partial_date{2024, 1, 1}));
    reg.add(entry("20/2021/NĐ-CP@2021-01-01", partial_date{2021, 7, 1}));
    reg.add(relation("20/2021/NĐ-CP", relation_kind::replaces, "10/2020/NĐ-CP"));
    CHECK(kinds(reg) == list{overlapping_versions});
}

TEST_CASE("a resumption of what goes on is told", "[document][contradiction]") {
    auto reg = two();
    reg.add(effect_event{document_key{"10/2020/NĐ-CP"}, effect_change::resumed, partial_date{2021, 12, 1}});
    CHECK(kinds(reg) == list{idle_resumption});
    reg.add(effect_event{document_key{"10/2020/NĐ-CP"}, effect_change::suspended, partial_date{2021, 11, 1}});
    CHECK(kinds(reg).empty());
}

TEST_CASE("a suspended successor without a resumption leaves a void", "[document][contradiction]") {
    document_register reg;
    reg.add(entry("15/2018/NĐ-CP@2018-02-02", partial_date{2018, 2, 2}));
    reg.add(entry("46/2026/NĐ-CP@2026-01-26", partial_date{2026, 1, 26}));
    reg.add(entry("09/2026/NQ-CP@2026-02-04", partial_date{2026, 2, 4}));
    reg.add(relation("46/2026/NĐ-CP", relation_kind::replaces, "15/2018/NĐ-CP"));
    reg.add(relation("09/2026/NQ-CP", relation_kind::suspends, "46/2026/NĐ-CP"));
    auto const found = find_contradictions(document_graph{reg});
    REQUIRE(found.size() == 1);
    CHECK(found[0].kind == nothing_in_force);
    CHECK(found[0].document == document_key{"46/2026/NĐ-CP@2026-01-26"});
    CHECK(found[0].on == partial_date{2026, 2, 4});
    reg.add(effect_event{document_key{"15/2018/NĐ-CP"}, effect_change::resumed, partial_date{2026, 2, 4}});
    CHECK(kinds(reg).empty());
}

TEST_CASE("a long history of one document is looked through", "[document][contradiction]") {
    auto reg = two();
    constexpr int times = 20'000; // what looked at each act for each other would take minutes
    effect_event event{document_key{"10/2020/NĐ-CP"}, effect_change::resumed, partial_date{2021, 1, 1}};
    for (int i = 0; i < times; ++i) {
        event.place = parse_provision_path("dieu-" + std::to_string(i % 200 + 1) + "/khoan-" + std::to_string(i / 200 + 1)).value();
        event.change = i % 3 == 0 ? effect_change::suspended : effect_change::resumed;
        reg.add(event);
    }
    auto const found = kinds(reg);
    CHECK(found.size() == times - (times + 2) / 3);
    CHECK(std::count(found.begin(), found.end(), idle_resumption) == times - (times + 2) / 3);
    event.place.reset();
    event.change = effect_change::suspended;
    reg.add(event);
    CHECK(kinds(reg).empty());
}

TEST_CASE("documents that replace each other in a ring are told", "[document][contradiction]") {
    auto reg = two();
    reg.add(relation("20/2021/NĐ-CP", relation_kind::replaces, "10/2020/NĐ-CP", partial_date{2021}));
    reg.add(relation("10/2020/NĐ-CP", relation_kind::replaces, "20/2021/NĐ-CP", partial_date{2021}));
    CHECK(kinds(reg) == list{replacement_cycle});
}

TEST_CASE("every kind has a name and a sentence", "[document][contradiction]") {
    for (std::size_t i = 0; i < contradiction_kind_count; ++i) {
        contradiction const c{static_cast<contradiction_kind>(i), document_key{"10/2020/NĐ-CP"}, {}, {}, {}, {}};
        CHECK_FALSE(to_string(c.kind).empty());
        CHECK(message(c).size() > 40);
    }
}
