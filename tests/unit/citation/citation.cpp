// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/citation.hpp>

#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include <cchc/base/differing_fields.hpp>
#include <cchc/citation/law_titles.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<citation_match>);
static_assert(std::is_copy_constructible_v<citation> && std::is_nothrow_move_constructible_v<citation>);

namespace {

citation only(std::string_view text, find_options options = {}) {
    auto const all = citations(text, options);
    INFO(text);
    REQUIRE(all.size() == 1);
    return all.front();
}

std::vector<std::string> rules(std::string_view text) {
    std::vector<std::string> ids;
    for (auto const doubt : doubts(only(text))) ids.emplace_back(rule_id(doubt));
    return ids;
}

} // namespace

TEST_CASE("a match becomes a citation that owns its parts", "[citation]") {
    citation c;
    {
        std::string const text =
            "khoản 2 Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ, quy định tổ chức";
        c = only(text);
        CHECK(c.where == span{0, text.find(", quy")});
    }
    CHECK(c.kind == citation_kind::numbered);
    CHECK(c.type == document_type::decree);
    REQUIRE(c.number);
    CHECK(to_string(*c.number) == "24/2014/NĐ-CP");
    REQUIRE(c.date);
    CHECK(to_string(*c.date) == "2014-04");
    CHECK(c.issuer == "Chính phủ");
    REQUIRE(c.provisions.size() == 1);
    CHECK(to_string(c.provisions[0]) == "dieu-8/khoan-2");
    CHECK(c.repairs == repair::none);
    CHECK_FALSE(c.impossible_date);
}

TEST_CASE("the parts of a match are spans of the text", "[citation]") {
    std::string_view const text =
        "theo Điều 3 Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La.";
    auto const all = matches(text);
    REQUIRE(all.size() == 1);
    auto const& m = all.front();
    CHECK(surface(text, m.provisions) == "Điều 3");
    CHECK(surface(text, m.type_words) == "Quyết định");
    CHECK(surface(text, m.number.where) == "158/QĐ-UBND");
    CHECK(surface(text, m.date_words) == "ngày 22/01/2014");
    CHECK(surface(text, m.issuer) == "Ủy ban nhân dân tỉnh Sơn La");
    CHECK(surface(text, m.where) == text.substr(5, text.size() - 6));
}

TEST_CASE("a part that is not written is empty", "[citation]") {
    std::string_view const text = "Nghị định số 24/2014/NĐ-CP";
    auto const all = matches(text);
    REQUIRE(all.size() == 1);
    CHECK(all[0].provisions.empty());
    CHECK(all[0].date_words.empty());
    CHECK(all[0].issuer.empty());
    CHECK(all[0].title.empty());
    auto const c = to_citation(text, all[0]);
    CHECK_FALSE(c.date);
    CHECK(c.issuer.empty());
    CHECK(c.provisions.empty());
}

TEST_CASE("a law has a title, as it is written", "[citation]") {
    auto const c = only("Luật Viên Chức năm 2010");
    CHECK(c.kind == citation_kind::titled);
    CHECK(c.type == document_type::law);
    CHECK(c.title == "Viên Chức");
    CHECK_FALSE(c.number);
    CHECK(to_string(*c.date) == "2010");

    auto const numbered = only("Luật Đất đai số 31/2024/QH15");
    CHECK(numbered.kind == citation_kind::numbered);
    CHECK(numbered.title == "Đất đai");
    CHECK(to_string(*numbered.number) == "31/2024/QH15");
}

TEST_CASE("what is wrapped in markup and blanks is read without them", "[citation]") {
    auto const c = only("Quyết định số <b>30c/NQ-CP</b> ngày&nbsp;08/11/2011 của <i>Chính\n  phủ</i>", html());
    CHECK(c.issuer == "Chính phủ");
    CHECK(to_string(*c.number) == "30c/NQ-CP");
    CHECK(to_string(*c.date) == "2011-11-08");
}

TEST_CASE("an impossible date is told, and is no date", "[citation]") {
    auto const c = only("Quyết định số 300/QĐ-UBND ngày 31/02/2014");
    CHECK(c.impossible_date);
    CHECK_FALSE(c.date);
    CHECK(only("Quyết định số 300/QĐ-UBND ngày 20/11/20225").impossible_date);
    CHECK_FALSE(only("Quyết định số 300/QĐ-UBND ngày 28/02/2014").impossible_date);
}

TEST_CASE("a draft's blank date is not impossible", "[citation]") {
    auto const c = only("Quyết định số      /QĐ-UBND ngày     tháng 11 năm 2025");
    CHECK_FALSE(c.impossible_date);
    REQUIRE(c.date);
    CHECK(to_string(*c.date) == "2025-11");
    REQUIRE(c.number);
    CHECK_FALSE(c.number->serial);
}

TEST_CASE("a citation prints in the long form of Decree 30/2020", "[citation]") {
    CHECK(to_string(only("Nghị quyết 30c/NQ-CP, ngày 08/11/2011 của Chính phủ")) ==
          "Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ");
    CHECK(to_string(only("Điều 5, khoản 2 Thông tư 01/2018/TT-VPCP")) == "khoản 2 Điều 5 Thông tư số 01/2018/TT-VPCP");
    CHECK(to_string(only("khoản 1, 2 Điều 5 Thông tư 01/2018/TT-VPCP")) ==
          "khoản 1 Điều 5, khoản 2 Điều 5 Thông tư số 01/2018/TT-VPCP");
    CHECK(to_string(only("Luật Viên chức 2010")) == "Luật Viên chức năm 2010");
    CHECK(to_string(only("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024")) ==
          "Luật Đất đai số 31/2024/QH15 ngày 18 tháng 01 năm 2024");
    CHECK(to_string(only("Nghị định số 24/2014/NĐ-CP ngày 04/2014")) == "Nghị định số 24/2014/NĐ-CP tháng 4 năm 2014");
}

TEST_CASE("a citation that was printed is found again as it was", "[citation]") {
    for (std::string_view const text :
         {"Nghị quyết 30c/NQ-CP, ngày 08/11/2011 của Chính phủ", "điểm a khoản 2 Điều 5 Nghị định 61/2018/NĐ-CP",
          "Luật Viên chức 2010", "Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh Sơn La",
          "Phụ lục II Thông tư số 01/2011/TT-BNV ngày 19-01-2011",
          "Nghị quyết số 18-NQ/TW, ngày 25-10-2017 của Ban Chấp hành Trung ương Đảng", "Công văn 362 /SNV-CCHC",
          "Luật Đất đai số 31/2024/QH15 ngày 18/01/2024"}) {
        CAPTURE(text);
        auto const first = only(text);
        auto const again = only(to_string(first));
        CHECK(again.type == first.type);
        CHECK(again.number == first.number);
        CHECK(again.date == first.date);
        CHECK(again.title == first.title);
        CHECK(again.issuer == first.issuer);
        CHECK(again.provisions == first.provisions);
        CHECK(to_string(again) == to_string(first));
        CHECK(doubts(again).empty());
    }
}

TEST_CASE("provisions of what was issued with a document are printed so that they are found again", "[citation]") {
    auto const c = only("khoản 6 Mục 3 Chương trình ban hành kèm theo Quyết định số 1719/QĐ-TTg");
    CHECK(to_string(c) == "khoản 6 Mục 3 Chương trình ban hành kèm theo Quyết định số 1719/QĐ-TTg");
    CHECK(only(to_string(c)).provisions == c.provisions);
}

TEST_CASE("a short name prints in full as the table given has it", "[citation]") {
    auto const titles = law_titles::national().with({{document_type::law, "KTTH", "Kinh tế tuần hoàn"}});
    std::string_view const text = "Luật KTTH năm 2030";
    auto const c = to_citation(text, *find_citations(text, {.titles = &titles}).begin());
    CHECK(to_string(c, titles) == "Luật Kinh tế tuần hoàn năm 2030");
    CHECK(to_string(c) == "Luật KTTH năm 2030");
}

TEST_CASE("a citation without slips has no doubts", "[citation]") {
    CHECK(rules("Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ") == strings{});
    CHECK(rules("Nghị quyết số 18-NQ/TW ngày 25/10/2017") == strings{});
    CHECK(rules("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024") == strings{});
    CHECK(rules("Quyết định số 05/QĐ-UBND") == strings{});
    CHECK(rules("Luật Viên chức năm 2010") == strings{});
    CHECK(rules("Quyết định 119/QĐ-UBND năm 2009") == strings{});
}

TEST_CASE("a circular by several ministries may be called a circular", "[citation]") {
    CHECK(document_number{"12/TT-LB"}.type() == document_type::joint_circular);
    CHECK(document_number{"12/TT-LB"}.issuers() == strings{"LB"});
    CHECK(rules("Thông tư liên bộ số 12/TT-LB") == strings{});
    CHECK(rules("Thông tư số 12/TT-LB") == strings{});
    CHECK(rules("Quyết định số 12/TT-LB") == strings{"N06"});
}

TEST_CASE("each rule finds its slip", "[citation]") {
    CHECK(rules("Nghị định số 24/2014/NĐ-CP ngày 04/2014") == strings{"D01"});
    CHECK(rules("Quyết định số 300/QĐ-UBND ngày 31/02/2014") == strings{"D03"});
    CHECK(rules("hướng dẫn số: 362 /SNV-CCHC") == strings{"N03"});
    CHECK(rules("Quyết định số 5/QĐ-UBND") == strings{"N02"});
    CHECK(rules("Chỉ thị số 012/CT-UBND") == strings{"N02"});
    CHECK(rules("Quyết định số 225/QÐ-TTg") == strings{"N01"});
    CHECK(rules("Nghị định số 20/2021/ND-CP") == strings{"N01"});
    CHECK(rules("Nghị định số 30/2020/NĐ-CP ngày 05/3/2021") == strings{"N04"});
    CHECK(rules("Quyết định số 17/KH-UBND") == strings{"N06"});
    CHECK(rules("Luật Đất đai số 45/2013/QH15") == strings{"N11"});
    CHECK(rules("cbáo cáo số 80/BC-SNV") == strings{"stray-letter"});
}

TEST_CASE("several slips are all told, in the order of the rules", "[citation]") {
    CHECK(rules("Nghị định số 24/ 2014/ND-CP ngày 04/2015") == strings{"D01", "N03", "N01", "N04"});
    CHECK(rules("Quyết định số 5 /KH-UBND ngày 31/02/2014") == strings{"D03", "N03", "N02", "N06"});
}

TEST_CASE("the terms of the National Assembly sat in their years", "[citation]") {
    CHECK(rules("Luật số 22/2008/QH12") == strings{});
    CHECK(rules("Luật số 47/2019/QH14") == strings{});
    CHECK(rules("Luật số 87/2025/QH15") == strings{});
    CHECK(rules("Nghị quyết số 05/2026/QH16") == strings{});
    CHECK(rules("Luật số 22/2008/QH13") == strings{"N11"});
    CHECK(rules("Nghị quyết số 76/2025/UBTVQH13") == strings{"N11"});
    CHECK(rules("Luật số 14/2003/QH111") == strings{"N11"});
    CHECK(rules("Nghị định số 46/2014/NĐ-CP3").empty()); // a footnote, and no term
    CHECK(rules("Luật số 10/2011/QH12") == strings{});
    CHECK(rules("Luật số 10/2011/QH13") == strings{});
}

TEST_CASE("a type that says more than the symbol is no mismatch", "[citation]") {
    CHECK(rules("Báo cáo thẩm định số 89/BCTĐ-STP") == strings{});
    CHECK(rules("Quy định số 37-QĐ/TW") == strings{});
    CHECK(rules("Công văn số 5348/CT-CS") == strings{});
    CHECK(rules("Luật Thủ đô số 39/2024/QH15") == strings{});
}

TEST_CASE("a range whose ends do not say what lies between is doubtful", "[citation]") {
    CHECK(rules("từ Điều 1 đến Điều 2000 Luật Giá") == strings{"range"});
    CHECK(rules("khoản 5 đến khoản 2 Điều 3 Luật Giá") == strings{"range"});
    CHECK(rules("từ khoản 5 Điều 3 đến khoản 7 Điều 4 Luật Giá") == strings{"range"});
    CHECK(rules("từ điểm a đến điểm f khoản 1 Điều 3 Luật Giá") == strings{"range"});
    CHECK(rules("từ Điều 1 đến Điều 1000 Luật Giá") == strings{});
    CHECK(rules("khoản 2 đến khoản 5 Điều 3 Luật Giá") == strings{});
    CHECK(rules("Điều 5 và Điều 3 Luật Giá") == strings{});
    CHECK(only("từ Điều 1 đến Điều 2000 Luật Giá").provisions.size() == 2);
}

TEST_CASE("every doubt has a rule, a sentence, and no two the same sentence", "[citation]") {
    std::set<std::string_view> sentences;
    for (int i = 0; i <= static_cast<int>(citation_doubt::refused_range); ++i) {
        auto const doubt = static_cast<citation_doubt>(i);
        CHECK_FALSE(rule_id(doubt).empty());
        CHECK(sentences.insert(message(doubt)).second);
    }
}

TEST_CASE("equal citations are equal values, with equal hashes", "[citation]") {
    auto const a = only("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014");
    auto b = a;
    CHECK(a == b);
    CHECK(fields_hash{}(a) == fields_hash{}(b));
    b.issuer = "Chính phủ";
    CHECK(a != b);
    CHECK(differing_fields(a, b) == std::vector<std::string_view>{"issuer"});
}

TEST_CASE("the kinds of citation have names", "[citation]") {
    CHECK(to_string(citation_kind::numbered) == "numbered");
    CHECK(to_string(citation_kind::titled) == "titled");
    CHECK(to_string(citation_kind::back_reference) == "back_reference");
}

TEST_CASE("initials of a code print as its name, others as they are", "[citation]") {
    auto const printed = [](std::string_view text, law_titles const& titles = law_titles::national()) {
        return to_string(to_citation(text, *find_citations(text, {.titles = &titles}).begin()));
    };
    CHECK(printed("Điều 5 BLHS năm 2015") == "Điều 5 Bộ luật Hình sự năm 2015");
    auto const more = law_titles::national().with({{document_type::unknown, "BLTTHC"}});
    CHECK(printed("BLTTHC năm 2030", more) == "BLTTHC năm 2030");
}
