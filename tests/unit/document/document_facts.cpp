// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_facts.hpp>

#include "catch.hpp"

#include <cchc/document/document_graph.hpp>
#include <cchc/document/read_document.hpp>

using namespace cchc;

namespace {

/// Written for this test, in the manner of a provincial decision.
constexpr std::string_view decision = "ỦY BAN NHÂN DÂN TỈNH SƠN LA\n"
                                      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                                      "Độc lập - Tự do - Hạnh phúc\n"
                                      "Số: 05/2015/QĐ-UBND\n"
                                      "Sơn La, ngày 02 tháng 02 năm 2015\n"
                                      "QUYẾT ĐỊNH\n"
                                      "Về việc sửa đổi Quy định về kiểm soát thủ tục\n"
                                      "ỦY BAN NHÂN DÂN TỈNH SƠN LA\n"
                                      "Căn cứ Nghị định số 63/2010/NĐ-CP ngày 08/6/2010 của Chính phủ;\n"
                                      "Căn cứ Quyết định số 20/2012/QĐ-UBND ngày 05/10/2012 của Ủy ban nhân dân tỉnh;\n"
                                      "QUYẾT ĐỊNH:\n"
                                      "Điều 1. Sửa đổi khoản 2 Điều 4 Quyết định số 20/2012/QĐ-UBND.\n"
                                      "Điều 2. Bãi bỏ Quyết định số 07/2011/QĐ-UBND ngày 01/3/2011 của UBND tỉnh Sơn La.\n"
                                      "Điều 3. Quyết định này có hiệu lực kể từ ngày 15 tháng 02 năm 2015.\n";

std::vector<document_relation> of_kind(std::vector<document_relation> const& all, relation_kind kind) {
    std::vector<document_relation> found;
    for (auto const& each : all)
        if (each.kind == kind) found.push_back(each);
    return found;
}

} // namespace

TEST_CASE("a document tells which one it is and when it takes effect", "[document][facts]") {
    auto const facts = facts_of(read_document(decision));
    REQUIRE(facts.key.number());
    CHECK(to_string(*facts.key.number()) == "05/2015/QĐ-UBND");
    CHECK(facts.key.date() == partial_date{2015, 2, 2});
    CHECK(facts.effective == partial_date{2015, 2, 15});
    CHECK(facts.places.size() >= 3);
}

TEST_CASE("a text tells what its document does to others", "[document][facts]") {
    auto const d = read_document(decision);
    auto const all = relations_of(d, decision, "05-2015.txt");
    auto const self = facts_of(d).key;
    for (auto const& each : all) CHECK_FALSE(agree(each.from, each.to));

    auto const bases = of_kind(all, relation_kind::based_on);
    REQUIRE(bases.size() == 2);
    CHECK(bases[0].from == self);
    CHECK(bases[0].to == document_key{"63/2010/NĐ-CP@2010-06-08@Chính phủ"});
    CHECK(bases[0].evidence.source == "05-2015.txt");

    auto const amends = of_kind(all, relation_kind::amends);
    REQUIRE(amends.size() == 1);
    CHECK(amends[0].to == bases[1].to);
    CHECK(amends[0].to.date() == partial_date{2012, 10, 5});
    REQUIRE(amends[0].to_place);
    CHECK(to_string(*amends[0].to_place) == "dieu-4/khoan-2");
    REQUIRE(amends[0].from_place);
    CHECK(to_string(*amends[0].from_place) == "dieu-1");

    auto const repeals = of_kind(all, relation_kind::repeals);
    REQUIRE(repeals.size() == 1);
    CHECK_FALSE(repeals[0].to_place);
    CHECK_FALSE(repeals[0].partial);
}

TEST_CASE("a bracket tells the history of the words in front of it, not of the document", "[document][facts]") {
    std::string_view const text = "ỦY BAN NHÂN DÂN TỈNH SƠN LA\n"
                                  "Số: 05/2015/QĐ-UBND\n"
                                  "QUYẾT ĐỊNH\n"
                                  "Điều 1. Bãi bỏ Quyết định số 20/2012/QĐ-UBND.\n"
                                  "Điều 2. Mức thu tại khoản 15 Điều 14 (được sửa đổi tại Điều 1 Thông tư số "
                                  "26/2015/TT-BTC) giữ nguyên.\n";
    CHECK(of_kind(relations_of(read_document(text), text, "05-2015.txt"), relation_kind::repeals).size() == 1);
    CHECK(of_kind(relations_of(read_document(text), text, "05-2015.txt"), relation_kind::amended_by).empty());
}

TEST_CASE("a number of days after signing is known as exactly as it can be said", "[document][facts]") {
    document d;
    d.signed_on = partial_date{2014, 1, 2};
    d.effect.wording = effect_wording::after_signing;
    d.effect.after_days = 45;
    CHECK(facts_of(d).effective == partial_date{2014, 2});
    d.effect.after_days = 29;
    CHECK(facts_of(d).effective == partial_date{2014});
    d.effect.after_days = 363;
    CHECK_FALSE(facts_of(d).effective);
    d.signed_on = partial_date{2014, 1};
    d.effect.after_days = 45;
    CHECK_FALSE(facts_of(d).effective);
}

TEST_CASE("what is no document tells nothing", "[document][facts]") {
    CHECK(relations_of(read_document("Nghị định số 24/2014/NĐ-CP"), "Nghị định số 24/2014/NĐ-CP", "x").empty());
    CHECK(facts_of(document{}).effective == std::nullopt);
}
