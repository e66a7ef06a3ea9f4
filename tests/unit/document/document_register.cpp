// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_register.hpp>

#include "catch.hpp"

#include <memory>

#include <cchc/citation/find_citations.hpp>

using namespace cchc;

namespace {

document_register two_resolutions() {
    document_register reg;
    reg.add(registered_document{document_key{"76/NQ-CP@2013-06-13@Chính phủ"}});
    reg.add(registered_document{document_key{"76/NQ-CP@2021-07-15@Chính phủ"}});
    reg.add(registered_document{document_key{"24/2014/NĐ-CP@2014-04-04@Chính phủ"}});
    return reg;
}

citation first_citation(std::string_view text) {
    return to_citation(text, *find_citations(text).begin());
}

} // namespace

TEST_CASE("a look-up finds one, many or none", "[document][register]") {
    auto const reg = two_resolutions();
    auto const many = reg.find(document_key{"76/NQ-CP"});
    CHECK(many.outcome == lookup_result::many);
    CHECK(many.candidates == std::vector{document_key{"76/NQ-CP@2013-06-13@Chính phủ"}, document_key{"76/NQ-CP@2021-07-15@Chính phủ"}});
    CHECK_FALSE(many.certain);
    CHECK(reg.find(document_key{"76/NQ-CP@2021"}).candidates == std::vector{document_key{"76/NQ-CP@2021-07-15@Chính phủ"}});
    CHECK_FALSE(reg.find(document_key{"76/NQ-CP@2021"}).certain);
    CHECK(reg.find(document_key{"76/NQ-CP@2016"}).outcome == lookup_result::none);
    CHECK(reg.find(document_key{"77/NQ-CP"}).outcome == lookup_result::none);
    CHECK(reg.find(document_key{}).outcome == lookup_result::none);
}

TEST_CASE("a citation is looked up by what it states", "[document][register]") {
    auto const reg = two_resolutions();
    auto const found = reg.find(first_citation("Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ"));
    CHECK(found.outcome == lookup_result::one);
    CHECK(found.certain);
    CHECK(reg.find(first_citation("Nghị quyết số 76/NQ-CP ngày 15/7/2021")).certain);
    CHECK(reg.find(first_citation("Nghị quyết số 76/NQ-CP")).outcome == lookup_result::many);
    CHECK(reg.find(first_citation("Nghị định này")).outcome == lookup_result::none);
}

TEST_CASE("a relation told from either document is one fact", "[document][register]") {
    document_relation relation{relation_kind::amends, document_key{"15/2022/NĐ-CP"}, document_key{"98/2020/NĐ-CP"}};
    relation.to_place = parse_provision_path("dieu-5/khoan-2").value();
    relation.effective = partial_date{2022, 3};
    relation.recorded = boost::gregorian::date{2022, 2, 1};
    relation.evidence = {"15-2022.txt", {10, 20}};
    document_register a;
    a.add(relation);
    document_register b;
    b.add(inverted(relation));
    b.add(relation);
    CHECK(a == b);
    CHECK(b.relation_count() == 2);
    CHECK(b.sorted().relation_count() == 1);
    CHECK(b.relation(0) == relation);
}

TEST_CASE("a register is a set of facts, in any order", "[document][register]") {
    auto const reg = two_resolutions();
    document_register other;
    for (auto i = reg.documents().size(); i-- > 0;) other.add(reg.documents()[i]);
    CHECK(other == reg);
    other.add(effect_event{document_key{"24/2014/NĐ-CP"}, effect_change::expires, partial_date{2025}});
    CHECK(other != reg);
    auto merged = reg;
    merged.merge(other);
    CHECK(merged == other);
}

TEST_CASE("facts about nothing are not taken", "[document][register]") {
    document_register reg;
    reg.add(registered_document{});
    reg.add(document_relation{relation_kind::amends, document_key{}, document_key{"98/2020/NĐ-CP"}});
    reg.add(effect_event{});
    CHECK(reg == document_register{});
    CHECK(reg.documents().empty());
}

TEST_CASE("a copy stands on its own", "[document][register]") {
    auto reg = std::make_unique<document_register>(two_resolutions());
    auto const copy = *reg;
    reg.reset();
    CHECK(copy.find(document_key{"24/2014/NĐ-CP"}).outcome == lookup_result::one);
    CHECK(copy == two_resolutions());
}

TEST_CASE("results of a look-up have names", "[document][register]") {
    CHECK(to_string(lookup_result::none) == "none");
    CHECK(to_string(lookup_result::one) == "one");
    CHECK(to_string(lookup_result::many) == "many");
}
