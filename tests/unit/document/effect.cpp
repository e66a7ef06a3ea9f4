// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/effect.hpp>

#include "catch.hpp"
#include "unit/document/register_samples.hpp"

#include <set>

using namespace cchc;
using register_samples::entry;
using register_samples::relation;
using boost::gregorian::date;
using enum effect_state;

namespace {

effect_event event(std::string_view key, effect_change change, std::optional<partial_date> on, std::string_view by = {},
                   std::string_view place = {}) {
    effect_event e{document_key{key}, change, on};
    if (!by.empty()) e.by = document_key{by};
    if (!place.empty()) e.place = parse_provision_path(place).value();
    return e;
}

effect_state state(document_register const& reg, std::string_view key, date day, std::string_view place = {},
                   std::optional<date> known = {}) {
    std::optional<provision> where;
    if (!place.empty()) where = parse_provision_path(place).value();
    return effect_of(document_graph{reg}, document_key{key}, where, day, known).state;
}

/// Food safety, 2026: a decree replaced another, and was suspended nine days later. The days are second-hand.
document_register food_safety() {
    document_register reg;
    reg.add(entry("15/2018/NĐ-CP@2018-02-02@Chính phủ", partial_date{2018, 2, 2}));
    reg.add(entry("46/2026/NĐ-CP@2026-01-26@Chính phủ", partial_date{2026, 1, 26}));
    reg.add(entry("09/2026/NQ-CP@2026-02-04@Chính phủ", partial_date{2026, 2, 4}));
    reg.add(relation("46/2026/NĐ-CP", relation_kind::replaces, "15/2018/NĐ-CP"));
    reg.add(relation("09/2026/NQ-CP", relation_kind::suspends, "46/2026/NĐ-CP"));
    return reg;
}

/// Departments of the provinces, 2008 to 2025, as far as it was entered.
document_register departments() {
    document_register reg;
    reg.add(entry("13/2008/NĐ-CP@2008-02-04@Chính phủ"));
    reg.add(entry("24/2014/NĐ-CP@2014-04-04@Chính phủ", partial_date{2014, 5, 20}));
    reg.add(entry("107/2020/NĐ-CP@2020-09-14@Chính phủ", partial_date{2020, 11, 25}));
    reg.add(entry("45/2025/NĐ-CP@2025-02-28@Chính phủ", partial_date{2025, 3, 1}));
    reg.add(entry("150/2025/NĐ-CP@2025-06-12@Chính phủ", partial_date{2025, 7, 1}));
    reg.add(relation("24/2014/NĐ-CP", relation_kind::replaces, "13/2008/NĐ-CP"));
    reg.add(relation("107/2020/NĐ-CP", relation_kind::amends, "24/2014/NĐ-CP"));
    reg.add(relation("45/2025/NĐ-CP", relation_kind::replaces, "24/2014/NĐ-CP"));
    reg.add(relation("150/2025/NĐ-CP", relation_kind::replaces, "45/2025/NĐ-CP"));
    return reg;
}

} // namespace

TEST_CASE("a suspended successor revives nobody by itself", "[document][effect]") {
    auto reg = food_safety();
    CHECK(state(reg, "15/2018/NĐ-CP", {2018, 2, 1}) == not_yet);
    CHECK(state(reg, "15/2018/NĐ-CP", {2026, 1, 25}) == in_force);
    CHECK(state(reg, "15/2018/NĐ-CP", {2026, 1, 26}) == expired);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 1, 25}) == not_yet);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 2, 3}) == in_force);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 2, 4}) == suspended);
    CHECK(state(reg, "15/2018/NĐ-CP", {2026, 2, 10}) == expired);

    reg.add(event("15/2018/NĐ-CP", effect_change::resumed, partial_date{2026, 2, 4}, "09/2026/NQ-CP"));
    CHECK(state(reg, "15/2018/NĐ-CP", {2026, 2, 3}) == expired);
    CHECK(state(reg, "15/2018/NĐ-CP", {2026, 2, 4}) == in_force);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 2, 10}) == suspended);
}

TEST_CASE("what was known on a day leaves out what came later", "[document][effect]") {
    auto const reg = food_safety();
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 2, 10}, {}, date{2026, 2, 3}) == in_force);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 2, 10}, {}, date{2026, 2, 4}) == suspended);
    CHECK(state(reg, "15/2018/NĐ-CP", {2026, 2, 10}, {}, date{2026, 1, 1}) == in_force);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 2, 10}, {}, date{2026, 1, 1}) == unknown);
    CHECK(state(reg, "46/2026/NĐ-CP", {2026, 1, 2}, {}, date{2026, 1, 1}) == not_yet);
}

TEST_CASE("a decree that ends by its own term has no successor", "[document][effect]") {
    document_register reg;
    reg.add(entry("72/2026/NĐ-CP@2026-03-09@Chính phủ", partial_date{2026, 3, 9}, partial_date{2026, 5, 1}));
    reg.add(entry("26/2023/NĐ-CP@2023-05-31@Chính phủ", partial_date{2023, 7, 15}));
    auto amends = relation("72/2026/NĐ-CP", relation_kind::amends, "26/2023/NĐ-CP");
    amends.ends = partial_date{2026, 5, 1};
    reg.add(amends);
    CHECK(state(reg, "72/2026/NĐ-CP", {2026, 3, 8}) == not_yet);
    CHECK(state(reg, "72/2026/NĐ-CP", {2026, 4, 30}) == in_force);
    CHECK(state(reg, "72/2026/NĐ-CP", {2026, 5, 1}) == expired);

    document_graph const graph{reg};
    auto const during = effect_of(graph, document_key{"26/2023/NĐ-CP"}, {}, date{2026, 4, 30});
    CHECK(during.state == in_force);
    REQUIRE(during.chain.size() == 2);
    CHECK(during.chain[1].event.change == effect_change::amended);
    CHECK(during.chain[1].outcome == step_outcome::works);
    auto const after = effect_of(graph, document_key{"26/2023/NĐ-CP"}, {}, date{2026, 5, 1});
    CHECK(after.state == in_force);
    CHECK(after.chain[1].outcome == step_outcome::lifted);
}

TEST_CASE("the chain of 2008, 2014 and 2025 is told as far as it is known", "[document][effect]") {
    auto const reg = departments();
    CHECK(state(reg, "13/2008/NĐ-CP", {2008, 2, 3}) == not_yet);
    CHECK(state(reg, "13/2008/NĐ-CP", {2010, 1, 1}) == unknown);
    CHECK(state(reg, "13/2008/NĐ-CP", {2014, 5, 20}) == expired);
    CHECK(state(reg, "24/2014/NĐ-CP", {2014, 4, 27}) == not_yet);
    CHECK(state(reg, "24/2014/NĐ-CP", {2014, 6, 2}) == in_force);
    CHECK(state(reg, "24/2014/NĐ-CP", {2025, 2, 28}) == in_force);
    CHECK(state(reg, "24/2014/NĐ-CP", {2025, 3, 1}) == expired);
    CHECK(state(reg, "45/2025/NĐ-CP", {2025, 3, 1}) == in_force);
    CHECK(state(reg, "45/2025/NĐ-CP", {2025, 7, 1}) == expired);
    CHECK(state(reg, "150/2025/NĐ-CP", {2025, 7, 1}) == in_force);

    auto const told = effect_of(document_graph{reg}, document_key{"24/2014/NĐ-CP"}, {}, date{2025, 3, 1});
    REQUIRE(told.chain.size() == 3);
    CHECK(told.chain[0].event.change == effect_change::takes_effect);
    CHECK(told.chain[1].kind == relation_kind::amends);
    CHECK(told.chain[2].kind == relation_kind::replaces);
    CHECK(told.chain[2].event.by == document_key{"45/2025/NĐ-CP@2025-02-28@Chính phủ"});
    CHECK(told.chain[2].event.on == partial_date{2025, 3, 1});
}

TEST_CASE("without a day of effect nothing is in force, and nothing is guessed from the day of issue", "[document][effect]") {
    document_register reg;
    reg.add(entry("24/2014/NĐ-CP@2014-04-04@Chính phủ"));
    reg.add(entry("13/2008/NĐ-CP@2008-02-04@Chính phủ", partial_date{2008, 3, 1}));
    reg.add(relation("24/2014/NĐ-CP", relation_kind::replaces, "13/2008/NĐ-CP"));
    CHECK(state(reg, "24/2014/NĐ-CP", {2014, 4, 3}) == not_yet);
    CHECK(state(reg, "24/2014/NĐ-CP", {2014, 4, 4}) == unknown);
    CHECK(state(reg, "13/2008/NĐ-CP", {2014, 4, 3}) == in_force);
    CHECK(state(reg, "13/2008/NĐ-CP", {2014, 4, 4}) == unknown);
    CHECK(state(reg, "99/2008/NĐ-CP", {2014, 4, 4}) == unknown);
    CHECK(state(reg, "76/NQ-CP", {2014, 4, 4}) == unknown);
}

TEST_CASE("a day that is known by its month decides outside the month", "[document][effect]") {
    document_register reg;
    reg.add(entry("01/2014/TT-BNV@2014-01-10", partial_date{2014, 3}));
    CHECK(state(reg, "01/2014/TT-BNV", {2014, 2, 28}) == not_yet);
    CHECK(state(reg, "01/2014/TT-BNV", {2014, 3, 15}) == unknown);
    CHECK(state(reg, "01/2014/TT-BNV", {2014, 3, 31}) == in_force);
}

TEST_CASE("effect is told for each provision", "[document][effect]") {
    document_register reg;
    reg.add(entry("98/2020/NĐ-CP@2020-08-26", partial_date{2020, 10, 15}));
    reg.add(entry("17/2022/NĐ-CP@2022-01-31", partial_date{2022, 1, 31}));
    reg.add(relation("17/2022/NĐ-CP", relation_kind::repeals, "98/2020/NĐ-CP", {}, "dieu-5/khoan-2"));
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 30}) == in_force);
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 31}) == partly);
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 31}, "dieu-5") == partly);
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 31}, "dieu-5/khoan-2") == expired);
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 31}, "dieu-5/khoan-2/diem-a") == expired);
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 31}, "dieu-5/khoan-1") == in_force);
    CHECK(state(reg, "98/2020/NĐ-CP", {2022, 1, 31}, "dieu-6") == in_force);

    SECTION("a provision may begin later than its document") {
        reg.add(event("98/2020/NĐ-CP", effect_change::takes_effect, partial_date{2021, 1, 1}, {}, "dieu-7"));
        CHECK(state(reg, "98/2020/NĐ-CP", {2020, 12, 1}) == partly);
        CHECK(state(reg, "98/2020/NĐ-CP", {2020, 12, 1}, "dieu-7") == not_yet);
        CHECK(state(reg, "98/2020/NĐ-CP", {2020, 12, 1}, "dieu-6") == in_force);
        CHECK(state(reg, "98/2020/NĐ-CP", {2021, 1, 1}, "dieu-7/khoan-1") == in_force);
        CHECK(state(reg, "98/2020/NĐ-CP", {2021, 1, 1}) == in_force);
    }
    SECTION("resuming the document does not bring back a provision that was repealed alone") {
        reg.add(event("98/2020/NĐ-CP", effect_change::suspended, partial_date{2023, 1, 1}));
        reg.add(event("98/2020/NĐ-CP", effect_change::resumed, partial_date{2023, 6, 1}));
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 3, 1}) == suspended);
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 3, 1}, "dieu-5/khoan-2") == expired);
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 6, 1}) == partly);
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 6, 1}, "dieu-5/khoan-2") == expired);
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 6, 1}, "dieu-6") == in_force);
    }
    SECTION("a part may go on while the document is suspended") {
        reg.add(event("98/2020/NĐ-CP", effect_change::suspended, partial_date{2023, 1, 1}));
        reg.add(event("98/2020/NĐ-CP", effect_change::resumed, partial_date{2023, 6, 1}, {}, "dieu-6"));
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 6, 1}) == partly);
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 6, 1}, "dieu-6/khoan-1") == in_force);
        CHECK(state(reg, "98/2020/NĐ-CP", {2023, 6, 1}, "dieu-4") == suspended);
    }
}

TEST_CASE("a suspension ends on a day of its own", "[document][effect]") {
    document_register reg;
    reg.add(entry("08/2015/TT-BNV@2015-01-05", partial_date{2015, 3, 1}));
    reg.add(entry("20/2016/QĐ-TTg@2016-05-01", partial_date{2016, 5, 1}));
    auto suspends = relation("20/2016/QĐ-TTg", relation_kind::defers, "08/2015/TT-BNV");
    suspends.ends = partial_date{2016, 7, 1};
    reg.add(suspends);
    CHECK(state(reg, "08/2015/TT-BNV", {2016, 6, 30}) == suspended);
    CHECK(state(reg, "08/2015/TT-BNV", {2016, 7, 1}) == in_force);
}

TEST_CASE("an act fails when the document that does it was stopped before", "[document][effect]") {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2020, 2, 1}));
    reg.add(entry("20/2021/NĐ-CP@2021-01-01", partial_date{2021, 7, 1}));
    reg.add(entry("30/2021/NQ-CP@2021-06-01", partial_date{2021, 6, 1}));
    reg.add(relation("20/2021/NĐ-CP", relation_kind::replaces, "10/2020/NĐ-CP"));
    CHECK(state(reg, "10/2020/NĐ-CP", {2021, 7, 1}) == expired);
    reg.add(relation("30/2021/NQ-CP", relation_kind::suspends, "20/2021/NĐ-CP"));
    auto const told = effect_of(document_graph{reg}, document_key{"10/2020/NĐ-CP"}, {}, date{2021, 7, 1});
    CHECK(told.state == in_force);
    CHECK(told.chain.back().outcome == step_outcome::failed);
}

TEST_CASE("documents that stop each other on one day leave it unknown", "[document][effect]") {
    document_register reg;
    reg.add(entry("01/2020/NĐ-CP", partial_date{2020, 1, 1}));
    reg.add(entry("02/2020/NĐ-CP", partial_date{2020, 1, 1}));
    reg.add(relation("01/2020/NĐ-CP", relation_kind::repeals, "02/2020/NĐ-CP", partial_date{2021, 1, 1}));
    reg.add(relation("02/2020/NĐ-CP", relation_kind::repeals, "01/2020/NĐ-CP", partial_date{2021, 1, 1}));
    CHECK(state(reg, "01/2020/NĐ-CP", {2020, 6, 1}) == in_force);
    CHECK(state(reg, "01/2020/NĐ-CP", {2021, 1, 1}) == unknown);
}

TEST_CASE("a correction changes nothing", "[document][effect]") {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2020, 2, 1}));
    reg.add(relation("55/ĐC-CP@2020-03-01", relation_kind::corrects, "10/2020/NĐ-CP", partial_date{2020, 3, 1}, "dieu-5"));
    CHECK(state(reg, "10/2020/NĐ-CP", {2020, 4, 1}) == in_force);
    CHECK(state(reg, "10/2020/NĐ-CP", {2020, 4, 1}, "dieu-5") == in_force);
}

TEST_CASE("a beginning that was put off counts since it was recorded", "[document][effect]") {
    document_register reg;
    reg.add(entry("10/2020/NĐ-CP@2020-01-01", partial_date{2020, 7, 1}));
    auto later = event("10/2020/NĐ-CP", effect_change::takes_effect, partial_date{2021, 1, 1});
    later.recorded = date{2020, 6, 15};
    reg.add(later);
    CHECK(state(reg, "10/2020/NĐ-CP", {2020, 8, 1}) == not_yet);
    CHECK(state(reg, "10/2020/NĐ-CP", {2020, 8, 1}, {}, date{2020, 6, 14}) == in_force);
    CHECK(state(reg, "10/2020/NĐ-CP", {2021, 1, 1}) == in_force);
}

TEST_CASE("a long chain of documents that stop each other is followed without recursion", "[document][effect]") {
    document_register reg;
    constexpr int length = 20000;
    auto const name = [](int i) { return std::to_string(i + 1) + "/2020/NĐ-CP"; };
    for (int i = 0; i < length; ++i) {
        reg.add(entry(name(i), partial_date{2020, 1, 1}));
        if (i > 0) reg.add(relation(name(i), relation_kind::repeals, name(i - 1), partial_date{2021, 1, 1}));
    }
    document_graph const graph{reg};
    CHECK(effect_of(graph, document_key{name(length - 1)}, {}, date{2021, 1, 1}).state == in_force);
    CHECK(effect_of(graph, document_key{name(length - 2)}, {}, date{2021, 1, 1}).state == expired);
    CHECK(effect_of(graph, document_key{name(0)}, {}, date{2021, 1, 1}).state == (length % 2 == 1 ? in_force : expired));
}

TEST_CASE("no day is not in force", "[document][effect]") {
    auto const reg = departments();
    CHECK(state(reg, "24/2014/NĐ-CP", date{boost::gregorian::not_a_date_time}) == unknown);
}

TEST_CASE("states and outcomes have names", "[document][effect]") {
    std::set<std::string_view> names;
    for (int i = 0; i < 6; ++i) {
        names.insert(to_string(static_cast<effect_state>(i)));
        names.insert(vietnamese_name(static_cast<effect_state>(i)));
        names.insert(to_string(static_cast<step_outcome>(i)));
    }
    CHECK(names.size() == 18);
    CHECK(to_string(not_yet) == "not_yet");
    CHECK(vietnamese_name(expired) == "hết hiệu lực");
}
