// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/register_drawing.hpp>

#include "catch.hpp"

#include <nlohmann/json.hpp>

using namespace cchc;
using boost::gregorian::date;
using Catch::Matchers::ContainsSubstring;

namespace {

document_graph departments() {
    document_register reg;
    reg.add(registered_document{document_key{"24/2014/NĐ-CP@2014-04-04@Chính phủ"}, "Quy định \"tổ chức\"", partial_date{2014, 5, 20}});
    reg.add(registered_document{document_key{"45/2025/NĐ-CP@2025-02-28@Chính phủ"}, "", partial_date{2025, 3, 1}});
    reg.add(registered_document{document_key{"76/NQ-CP"}});
    auto const relate = [&](std::string_view from, relation_kind kind, std::string_view to, std::string_view place = {}) {
        document_relation r{kind, document_key{from}, document_key{to}};
        if (!place.empty()) r.to_place = parse_provision_path(place).value();
        reg.add(r);
    };
    relate("45/2025/NĐ-CP", relation_kind::replaces, "24/2014/NĐ-CP");
    relate("45/2025/NĐ-CP", relation_kind::based_on, "Luật 63/2025/QH15");
    relate("24/2014/NĐ-CP", relation_kind::based_on, "Luật 32/2001/QH10");
    relate("24/2014/NĐ-CP", relation_kind::amends, "13/2008/NĐ-CP", "dieu-8");
    relate("24/2014/NĐ-CP", relation_kind::amends, "13/2008/NĐ-CP", "dieu-9");
    relate("24/2014/NĐ-CP", relation_kind::refers_to, "77/NQ-CP");
    return document_graph{reg};
}

std::size_t count(std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

} // namespace

TEST_CASE("a drawing shows what matters", "[io][register]") {
    auto const dot = to_dot(departments());
    CHECK_THAT(dot, ContainsSubstring("label=\"2025\""));
    CHECK_THAT(dot, ContainsSubstring("Nghị định\\n24/2014/NĐ-CP\\n04/4/2014"));
    CHECK_THAT(dot, ContainsSubstring("label=\"thay thế\""));
    CHECK_THAT(dot, ContainsSubstring("label=\"sửa đổi, bổ sung\\nĐiều 8\\nĐiều 9\""));
    CHECK_THAT(dot, ContainsSubstring("tooltip=\"Quy định \\\"tổ chức\\\"\""));
    CHECK_THAT(dot, ContainsSubstring("Không vẽ: 2 văn bản"));
    CHECK_THAT(dot, !ContainsSubstring("77/NQ-CP"));
    CHECK_THAT(dot, !ContainsSubstring("76/NQ-CP"));
    CHECK(count(dot, " -> n") == 2);
}

TEST_CASE("a drawing shows bases that enough documents name, types, and what is in force", "[io][register]") {
    auto const all = to_dot(departments(), {.clusters = dot_clusters::type, .least_named = 1, .day = date{2025, 6, 1}});
    CHECK_THAT(all, ContainsSubstring("32/2001/QH10"));
    CHECK_THAT(all, ContainsSubstring("label=\"Nghị định\";"));
    CHECK_THAT(all, ContainsSubstring("(hết hiệu lực)"));
    CHECK_THAT(all, ContainsSubstring("(còn hiệu lực)"));
    CHECK(count(all, " -> n") == 4);
    CHECK(count(to_dot(departments(), {.clusters = dot_clusters::none}), "subgraph") == 0);
}

TEST_CASE("linked data describe each document of the register", "[io][register]") {
    auto const data = nlohmann::json::parse(to_json_ld(departments(), date{2025, 6, 1}));
    CHECK(data["@context"]["@vocab"] == "https://schema.org/");
    REQUIRE(data["@graph"].size() == 3);
    auto const& decree = data["@graph"][0];
    CHECK(decree["@id"] == "/eli/vn/nghi-dinh/chinh-phu/2014/04/04/24-2014-nd-cp/vie");
    CHECK(decree["@type"] == "Legislation");
    CHECK(decree["legislationIdentifier"] == "24/2014/NĐ-CP");
    CHECK(decree["legislationType"] == "Nghị định");
    CHECK(decree["legislationDate"] == "2014-04-04");
    CHECK(decree["legislationPassedBy"]["name"] == "Chính phủ");
    CHECK(decree["legislationLegalForce"]["@id"] == "https://schema.org/NotInForce");
    CHECK(decree["legislationAmends"][0]["name"] == "Nghị định 13/2008/NĐ-CP");
    CHECK(decree["eli:cites"].size() == 1);
    auto const& later = data["@graph"][1];
    CHECK(later["legislationRepeals"][0]["@id"] == decree["@id"]);
    CHECK(later["legislationLegalForce"]["@id"] == "https://schema.org/InForce");
    auto const& unknown = data["@graph"][2];
    CHECK_FALSE(unknown.contains("legislationLegalForce"));
    CHECK_FALSE(unknown.contains("legislationDate"));
}
