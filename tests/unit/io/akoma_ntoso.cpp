// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/akoma_ntoso.hpp>

#include "catch.hpp"

#ifdef CCHC_HAS_AKOMA_NTOSO

#include <string>

#include <cchc/document/document_facts.hpp>
#include <cchc/document/read_document.hpp>

using namespace cchc;

namespace {

std::string const decision =
    "ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    "Số: 158/QĐ-UBND\nSơn La, ngày 22 tháng 01 năm 2014\nQUYẾT ĐỊNH\nVề việc phê duyệt Kế hoạch\n"
    "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n"
    "Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;\n"
    "Theo đề nghị của Giám đốc Sở Nội vụ,\nQUYẾT ĐỊNH:\n"
    "Điều 1. Phạm vi\n1. Kế hoạch này gồm:\na) việc thứ nhất;\nb) việc thứ hai.\n2. Thay thế Quyết định số "
    "12/2010/QĐ-TTg ngày 12/02/2010 của Thủ tướng Chính phủ.\n"
    "Điều 2. Quyết định này có hiệu lực kể từ ngày ký.\n"
    "Nơi nhận:\n- Như Điều 2;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTráng Thị Xuân\n"
    "PHỤ LỤC I\nDANH MỤC VIỆC\n1. Việc <một> & hai.\n";

marked_document sample() {
    marked_document m;
    m.text = decision;
    m.value = read_document(m.text);
    m.relations = relations_of(m.value, m.text, "158.txt");
    m.territory = "05";
    return m;
}

bool has(std::string_view xml, std::string_view part) {
    return xml.find(part) != std::string_view::npos;
}

std::string around(std::string_view body) {
    return "<akomaNtoso><act name=\"luat\"><meta><identification><FRBRWork><FRBRdate date=\"2014-01-22\" name=\"Generation\"/></FRBRWork>"
           "</identification></meta>" +
           std::string{body} + "</act></akomaNtoso>";
}

failure failure_of(std::string_view xml) {
    auto const read = read_akoma_ntoso(xml);
    REQUIRE(!read);
    return read.error();
}

} // namespace

TEST_CASE("a document is read back from Akoma Ntoso as it was", "[io][akn]") {
    auto const m = sample();
    auto const xml = to_akoma_ntoso(m);
    auto const back = read_akoma_ntoso(xml);
    REQUIRE(back);
    CHECK(back->value == m.value);
    CHECK(back->text == m.text);
    CHECK(back->relations == m.relations);
    CHECK(*back == m);
    CHECK(to_akoma_ntoso(*back) == xml);
    CHECK(read_akoma_ntoso(to_akoma_ntoso({})).value() == marked_document{});
}

TEST_CASE("what a document is stands in its metadata", "[io][akn]") {
    auto const xml = to_akoma_ntoso(sample());
    CHECK(
        has(xml, "<FRBRuri value=\"/akn/vn-05/act/quyet-dinh/uy-ban-nhan-dan-tinh-son-la/2014-01-22/158-qd-ubnd\"/>"));
    CHECK(has(
        xml, "<FRBRuri value=\"/akn/vn-05/act/quyet-dinh/uy-ban-nhan-dan-tinh-son-la/2014-01-22/158-qd-ubnd/vie@\"/>"));
    CHECK(has(xml, "<FRBRnumber value=\"158/QĐ-UBND\"/>"));
    CHECK(has(xml, "<FRBRdate date=\"2014-01-22\" name=\"signed\"/>"));
    CHECK(has(xml, "<TLCPerson eId=\"person.trang-thi-xuan\""));
    CHECK(has(xml, "<activeRef eId=\"activeRef_"));
    CHECK(has(xml, "refersTo=\"#replaces\""));
}

TEST_CASE("the text is the text with tags in it", "[io][akn]") {
    auto const xml = to_akoma_ntoso(sample());
    CHECK(has(
        xml,
        "<article eId=\"art_1\"><num>Điều 1.</num> <heading eId=\"art_1__heading\">Phạm vi</heading>\n"
        "<paragraph eId=\"art_1__para_1\"><num>1.</num> <intro eId=\"art_1__para_1__intro\"><p>Kế hoạch này gồm:</p>\n</intro>"
        "<point eId=\"art_1__para_1__point_a\"><num>a)</num> <content"));
    CHECK(has(xml, "<citations eId=\"cits_1\"><citation eId=\"cits_1__cit_1\" class=\"law\"><p>Căn cứ "
                   "<ref href=\"/akn/vn/act/nghi-quyet/chinh-phu/2011-11-08/30c-nq-cp\">Nghị quyết số 30c/NQ-CP"));
    CHECK(has(xml, "<attachment eId=\"att_1\"><doc name=\"phu-luc-1\">"));
    CHECK(has(xml, "<hcontainer eId=\"hcontainer_phu-luc-1\" name=\"phu-luc-1\">"));
    CHECK(has(xml, "Việc &lt;một&gt; &amp; hai."));
    CHECK(has(xml, "<signature><inline name=\"power\" class=\"on_behalf\">TM. ỦY BAN NHÂN DÂN</inline>"));
}

TEST_CASE("what is not known is not made up", "[io][akn]") {
    marked_document m;
    m.value.type = document_type::decree;
    m.value.signed_on = partial_date{2014, 4};
    m.value.title = "Về \"dấu\" & <thẻ>\nhai dòng";
    m.value.issuers.push_back({"Chính phủ", {}, {}, {}});
    auto const xml = to_akoma_ntoso(m);
    CHECK(has(xml, "<FRBRuri value=\"\"/>"));
    CHECK(has(xml, "<FRBRdate date=\"0001-01-01\" name=\"unknown\"/>"));
    CHECK(!has(xml, "2014-04-"));
    CHECK(read_akoma_ntoso(xml).value() == m);
}

TEST_CASE("events of effect are its lifecycle", "[io][akn]") {
    auto m = sample();
    auto const self = facts_of(m.value).key;
    effect_event amended{self, effect_change::amended, partial_date{2015, 3, 1}};
    amended.by = document_key{"20/QĐ-UBND@2015-02-20"};
    effect_event suspended{self, effect_change::suspended};
    suspended.place = *parse_provision_path("dieu-1/khoan-2");
    suspended.recorded = boost::gregorian::date{2016, 1, 2};
    m.events = {amended, suspended};
    document_relation repealed{relation_kind::repeals, document_key{"7/QĐ-UBND@2020-01-01"}, self};
    repealed.effective = partial_date{2020, 2, 1};
    m.relations.push_back(repealed);
    m.relations.push_back(inverted(repealed));
    auto const xml = to_akoma_ntoso(m);
    CHECK(has(xml, "date=\"2015-03-01\" source=\"#reference_"));
    CHECK(has(xml, "type=\"amendment\" refersTo=\"#amended\""));
    CHECK(has(xml, "<passiveRef "));
    CHECK(has(xml, "date=\"2020-02-01\""));
    CHECK(read_akoma_ntoso(xml).value() == m);
}

TEST_CASE("a relation of two other documents is not one of this", "[io][akn]") {
    auto m = sample();
    m.relations = {{relation_kind::amends, document_key{"10/2010/NĐ-CP"}, document_key{"5/2008/NĐ-CP"}}};
    auto const xml = to_akoma_ntoso(m);
    CHECK(!has(xml, "activeRef"));
    CHECK(!has(xml, "passiveRef"));
    CHECK(has(xml, "name=\"between_others\""));
    CHECK(read_akoma_ntoso(xml).value() == m);
}

TEST_CASE("a local document has an identifier only where its province is known", "[io][akn]") {
    auto m = sample();
    auto const told = [&](std::string const& issuer) {
        m.relations = {
            {relation_kind::refers_to, facts_of(m.value).key, document_key{"9/QĐ-UBND@2013-01-02@" + issuer}}};
        return has(to_akoma_ntoso(m), "/2013-01-02/09-qd-ubnd");
    };
    CHECK(told("Ủy ban nhân dân tỉnh Sơn La"));
    CHECK(told("Ủy ban nhân dân tỉnh"));
    CHECK(told("Hội đồng nhân dân tỉnh Sơn La"));
    CHECK(!told("Ủy ban nhân dân tỉnh Hòa Bình"));
    CHECK(!told("Ủy ban nhân dân huyện Mộc Châu"));
    m.territory.clear();
    CHECK(!told("Ủy ban nhân dân tỉnh Sơn La"));
}

TEST_CASE("bytes that XML cannot hold come back", "[io][akn]") {
    for (auto const& text :
         {std::string{"a\0b", 3}, std::string{"\x01\xFF\xE1\xBB x \xEF\xBF\xBE\r\ny"},
          std::string{"]]> <!-- &amp; <?x?>"}, std::string{" \n\t\n"}, std::string{"\xEF\xBB\xBFĐiều 1. a"}}) {
        marked_document const m{read_document(text), text, {}, {}, {}};
        auto const xml = to_akoma_ntoso(m);
        auto const back = read_akoma_ntoso(xml);
        REQUIRE(back);
        CHECK(back->text == text);
        CHECK(back->value == m.value);
    }
}

TEST_CASE("spans that cross, repeated paths and units out of place are kept as fields", "[io][akn]") {
    auto m = sample();
    m.value.where.motto = {5, 60};
    m.value.units[1].path = m.value.units[0].path;
    m.value.units[2].where = {0, 9};
    m.value.units[3].parent = 0;
    m.value.where.closing = {1, 2};
    auto const xml = to_akoma_ntoso(m);
    CHECK(has(xml, "<cchc:field name=\"value/units\">"));
    CHECK(read_akoma_ntoso(xml).value() == m);
}

TEST_CASE("what others wrote is read by its elements", "[io][akn]") {
    auto const read = read_akoma_ntoso(
        "<?xml version=\"1.0\"?>\n<akn:akomaNtoso xmlns:akn=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><!-- act -->"
        "<akn:act name=\"nghi-dinh\"><akn:meta><akn:references><akn:passiveRef eId=\"r1\" href=\"/akn/za/act/1990/3\" showAs=\"Act 3\"/>"
        "</akn:references></akn:meta><akn:body><akn:chapter eId=\"chp_II\"><akn:num>II</akn:num>"
        "<akn:article eId=\"art_5\"><akn:num>Điều 5.</akn:num>"
        "<akn:content><akn:p>Một &#x111;oạn<![CDATA[ <b>]]></akn:p></akn:content></akn:article>"
        "<akn:article eId=\"art_5\"><akn:hcontainer name=\"text\"><akn:num>-</akn:num></akn:hcontainer>"
        "<akn:num>6</akn:num></akn:article></akn:chapter></akn:body></akn:act></akn:akomaNtoso>");
    REQUIRE(read);
    auto const& d = read->value;
    CHECK(read->text == "IIĐiều 5.Một đoạn <b>-6");
    CHECK(d.type == document_type::decree);
    REQUIRE(d.units.size() == 3);
    CHECK(to_string(d.units[0].path) == "chuong-ii");
    CHECK(to_string(d.units[1].path) == "dieu-5");
    CHECK(d.units[1].number == "Điều 5");
    CHECK(d.units[1].parent == 0);
    CHECK(to_string(d.units[2].path) == "chuong-ii/dieu-5");
    CHECK(d.units[2].number == "6");
    CHECK(surface(read->text, d.where.body) == read->text);
    REQUIRE(read->relations.size() == 1);
    CHECK(read->relations[0].kind == relation_kind::amended_by);
    CHECK(read->relations[0].to.title() == "Act 3");
}

TEST_CASE("an error names its byte", "[io][akn]") {
    CHECK(failure_of("") == failure{errc::unexpected_end, 0});
    CHECK(failure_of("<html/>") == failure{errc::document_type, 0});
    CHECK(failure_of("<akomaNtoso> <debate/></akomaNtoso>") == failure{errc::document_type, 13});
    CHECK(failure_of("<akomaNtoso/>") == failure{errc::document_type, 0});
    CHECK(failure_of("<akomaNtoso><act>a & b</act></akomaNtoso>") == failure{errc::unexpected_character, 19});
    CHECK(failure_of("<akomaNtoso><act>&nbsp;</act></akomaNtoso>") == failure{errc::unexpected_character, 17});
    CHECK(failure_of("<akomaNtoso><act>&#0;</act></akomaNtoso>") == failure{errc::unexpected_character, 17});
    CHECK(failure_of("<!DOCTYPE a [<!ENTITY b \"c\">]><akomaNtoso><act/></akomaNtoso>") ==
          failure{errc::unexpected_character, 0});
    CHECK(failure_of("<akomaNtoso><act>").code == errc::unexpected_end);
    CHECK(failure_of("<akomaNtoso><act></doc></akomaNtoso>").code == errc::unexpected_character);
    CHECK(failure_of(std::string{"<akomaNtoso>\0", 13}) == failure{errc::unexpected_character, 12});
    auto wrong = around("<body/>");
    auto const day = wrong.find("2014-01-22");
    wrong.replace(day, 10, "2014-02-30");
    CHECK(failure_of(wrong) == failure{errc::date_day, wrong.find("<FRBRdate")});
    auto const with_field = [](std::string_view field) {
        return "<akomaNtoso><act><meta><proprietary>" + std::string{field} + "</proprietary></meta></act></akomaNtoso>";
    };
    CHECK(failure_of(with_field("<f:field name=\"value/nothing\">1</f:field>")) == failure{errc::json_field, 36});
    CHECK(failure_of(with_field("<f:field name=\"value/units/7/number\">1</f:field>")) ==
          failure{errc::json_field, 36});
    CHECK(failure_of(with_field("<f:field name=\"value/place\">{</f:field>")).offset == 36);
    CHECK(read_akoma_ntoso(with_field("<f:field name=\"value/place\">\"Sơn La\"</f:field>")).value().value.place ==
          "Sơn La");
}

TEST_CASE("depth costs no stack", "[io][akn]") {
    constexpr std::size_t depth = 200000;
    std::string deep;
    for (std::size_t i = 0; i < depth; ++i) deep += "<hcontainer>";
    deep += "x";
    for (std::size_t i = 0; i < depth; ++i) deep += "</hcontainer>";
    CHECK(read_akoma_ntoso(around(deep)).value().text == "x");
}

#endif
