// SPDX-License-Identifier: BSL-1.0
#include <cchc/programme/programme.hpp>

#include "catch.hpp"
#include "unit/programme/sample.hpp"

using namespace cchc;

TEST_CASE("agencies are found by id, name and other names, and never by likeness", "[programme]") {
    auto const p = sample::year();
    REQUIRE(find_agency(p, "Phòng Nội vụ") != nullptr);
    CHECK(find_agency(p, "Phòng Nội vụ")->id == "a");
    CHECK(find_agency(p, "b") == &p.agencies[1]);
    CHECK(find_agency(p, "phòng nội vụ") == nullptr);
    CHECK(find_agency(p, "") == nullptr);
    CHECK(unit_of(p, "Phòng Nội vụ huyện Mường Vạt") == "a");
    CHECK(unit_of(p, "Sở Nội vụ").empty());
    auto twice = p;
    twice.agencies[1].other_names.push_back("Phòng Nội vụ");
    CHECK(find_agency(twice, "Phòng Nội vụ") == nullptr);
}

TEST_CASE("documents are found by the key of their number, and by their date where two share it", "[programme]") {
    auto p = sample::year();
    REQUIRE(find_document(p, "015/KH-UBND") != nullptr);
    CHECK(short_name(*find_document(p, "15/KH-UBND")) == "Kế hoạch 15/KH-UBND");
    CHECK(find_document(p, "16/KH-UBND") == nullptr);
    p.documents[0].date = partial_date{2024, 1, 8};
    p.documents.push_back(p.documents[0]);
    p.documents.back().date = partial_date{2023, 1, 9};
    CHECK(find_document(p, "15/KH-UBND") == nullptr);
    CHECK(find_document(p, "15/KH-UBND", partial_date{2023}) == &p.documents.back());
}

TEST_CASE("fields without a duty or a task are told, by the programme of the year", "[programme]") {
    auto p = sample::year();
    CHECK(fields_without_duty(p) == std::vector{reform_field::public_finance, reform_field::modernisation});
    p.covers = period::year(2009);
    CHECK(fields_without_duty(p) == std::vector{reform_field::public_finance});
    p.covers.reset();
    CHECK(fields_without_duty(p).empty());
}

TEST_CASE("a programme that fits has no findings", "[programme]") { CHECK(check_programme(sample::year()).empty()); }

TEST_CASE("a name that leads nowhere is a finding", "[programme]") {
    auto p = sample::year();
    p.duties[1].task = "c9";
    p.agencies[1].remarks[0].source.report = "87/BC-UBND";
    p.links[0].unit = "c";
    p.links[1].code = "9";
    p.units.push_back(p.units[0]);
    auto const found = check_programme(p);
    REQUIRE(found.size() == 5);
    CHECK(found[0].message() == "units: two of them are a");
    CHECK(found[1].message() == "agencies[1]: there is no report 87/BC-UBND");
    CHECK(found[2].message() == "duties[1]: there is no task c9");
    CHECK(found[3].fault == programme_fault::unknown_unit);
    CHECK(found[4].fault == programme_fault::unknown_criterion);
}

TEST_CASE("a link must fit its rule, and must not reward doing less", "[programme]") {
    auto p = sample::year();
    p.links[0].when_late = "muộn";
    p.links[1].when_late = "đúng hạn";
    p.links[1].when_on_time = "chậm";
    p.links[2].effect = link_effect::late;
    auto const found = check_programme(p);
    REQUIRE(found.size() == 3);
    CHECK(found[0].fault == programme_fault::link_words);
    CHECK(found[1].fault == programme_fault::link_perverse);
    CHECK(found[2].fault == programme_fault::link_words);
    CHECK(found[1].message() == "links[1]: by the rule of 1 doing less is worth more");
}

TEST_CASE("enumerators have names that read back", "[programme]") {
    for (std::size_t i = 0; i < measure_kind_count; ++i) {
        auto const kind = static_cast<measure_kind>(i);
        CHECK(measure_kind_of(to_string(kind)) == kind);
        CHECK_FALSE(vietnamese_name(kind).empty());
    }
    CHECK(link_effect_of("on_time") == link_effect::on_time);
    CHECK_FALSE(link_effect_of("never"));
    CHECK_FALSE(measure_kind_of("colour"));
    CHECK(to_string(document_use::plan) == "plan");
    CHECK(to_string(remark_kind::has_portal) == "has_portal");
    CHECK(to_string(programme_fault::link_perverse) == "link_perverse");
}
