// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_key.hpp>

#include "catch.hpp"

#include <unordered_set>

#include <cchc/citation/find_citations.hpp>

using namespace cchc;

TEST_CASE("the text of a key reads back", "[document][key]") {
    auto const text = GENERATE(as<std::string>{}, "24/2014/NĐ-CP", "76/NQ-CP@2013-06-13", "76/NQ-CP@2021-07-15@Chính phủ",
                               "158/QĐ-UBND@@Ủy ban nhân dân tỉnh Sơn La", "Luật 45/2019/QH14@2019-11-20", "Luật Viên chức@2010",
                               "15-NQ/TW@2012", "66.13/2026/NQ-CP", "30c/NQ-CP", "92/CP", "Kế hoạch 17/KH-UBND@2014-04",
                               "Nghị định 37/2025", "Thông tư 37/2025", "Luật 37/2025");
    document_key const key{text};
    auto const again = parse_document_key(to_string(key));
    REQUIRE(again);
    CHECK(*again == key);
    CHECK(again->type() == key.type());
    CHECK(again->number() == key.number());
    CHECK(again->date() == key.date());
    CHECK(again->issuer() == key.issuer());
}

TEST_CASE("an at sign and a percent sign in a name are escaped", "[document][key]") {
    document_key const key{document_key_parts{document_type::law, {}, "A@B 5%", partial_date{2010}, "C@D%40"}};
    CHECK(key.text() == "Luật A%40B 5%25@2010@C%40D%2540");
    auto const again = parse_document_key(key.text());
    REQUIRE(again);
    CHECK(again->title() == "A@B 5%");
    CHECK(again->issuer() == "C@D%40");
}

TEST_CASE("a missing zero makes no other key", "[document][key]") {
    CHECK(document_key{"2/2017/TT-VPCP"} == document_key{"02/2017/TT-VPCP"});
    CHECK(document_key{"2/2017/TT-VPCP"}.text() == "02/2017/TT-VPCP");
    CHECK(document_key{"012/CT-UBND"}.text() == "12/CT-UBND");
    CHECK(document_key{"12/CT-UBND"} != document_key{"13/CT-UBND"});
}

TEST_CASE("the type stands in the text only where the number does not say it", "[document][key]") {
    CHECK(document_key{"Nghị định 24/2014/NĐ-CP"}.text() == "24/2014/NĐ-CP");
    CHECK(document_key{"Luật 45/2019/QH14"}.type() == document_type::law);
    CHECK(document_key{"Luật 45/2019/QH14"} != document_key{"Nghị quyết 45/2019/QH14"});
}

TEST_CASE("76/NQ-CP of 2013 and of 2021 are two resolutions", "[document][key]") {
    document_key const first{"76/NQ-CP@2013-06-13"};
    document_key const second{"76/NQ-CP@2021-07-15@Chính phủ"};
    document_key const either{"76/NQ-CP"};
    CHECK_FALSE(agree(first, second));
    CHECK(agree(first, either));
    CHECK(agree(either, second));
    CHECK_FALSE(identifies(either));
    CHECK(identifies(second));
    CHECK(label(second) == "Nghị quyết 76/NQ-CP (15/7/2021)");
}

TEST_CASE("what is stated on both sides must not differ", "[document][key]") {
    CHECK(agree(document_key{"158/QĐ-UBND@2014-01"}, document_key{"158/QĐ-UBND@2014-01-22"}));
    CHECK_FALSE(agree(document_key{"158/QĐ-UBND@2014-02"}, document_key{"158/QĐ-UBND@2014-01-22"}));
    CHECK_FALSE(agree(document_key{"158/QĐ-UBND@@UBND tỉnh Sơn La"}, document_key{"158/QĐ-UBND@@UBND tỉnh Lào Cai"}));
    CHECK(agree(document_key{"158/QĐ-UBND@@Uỷ ban nhân dân tỉnh"}, document_key{"158/QĐ-UBND@@ỦY BAN NHÂN DÂN TỈNH"}));
    CHECK_FALSE(agree(document_key{"Luật 45/2019/QH14"}, document_key{"Nghị quyết 45/2019/QH14"}));
    CHECK(agree(document_key{"45/2019/QH14"}, document_key{"Nghị quyết 45/2019/QH14"}));
    CHECK(agree(document_key{"Nghị định 37/2025"}, document_key{"37/2025/NĐ-CP@2025-02-26"}));
    CHECK_FALSE(agree(document_key{"Nghị định 37/2025"}, document_key{"37/2025/TT-BTC"}));
    CHECK(agree(document_key{"Thông tư 37/2025"}, document_key{"37/2025/TT-BTC"}));
    CHECK_FALSE(agree(document_key{"Thông tư 37/2025"}, document_key{"37/2025/QĐ-TTg"}));
    CHECK_FALSE(identifies(document_key{"Thông tư 37/2025"}));
    CHECK(agree(document_key{}, document_key{"37/2025/TT-BTC"}));
}

TEST_CASE("a number that identifies tells its issuer", "[document][key]") {
    CHECK(agree(document_key{"24/2014/NĐ-CP@@Chính phủ"}, document_key{"24/2014/NĐ-CP@@Chính Phủ nước CHXHCN Việt Nam"}));
    CHECK(identifies(document_key{"24/2014/NĐ-CP"}));
    CHECK_FALSE(identifies(document_key{"10/2016/QĐ-UBND"}));
    CHECK(identifies(document_key{"10/2016/QĐ-UBND@2016-03-21@Ủy ban nhân dân tỉnh Sơn La"}));
    CHECK(identifies(document_key{"Luật Viên chức@2010"}));
    CHECK_FALSE(identifies(document_key{"Luật Viên chức"}));
}

TEST_CASE("a key is what a citation says of its document", "[document][key]") {
    std::string_view const text = "Căn cứ Nghị quyết 30c/NQ-CP ngày 08/11/2011 của Chính phủ; thực hiện Nghị quyết này";
    std::vector<std::optional<document_key>> keys;
    for (auto const& match : find_citations(text)) keys.push_back(key_of(to_citation(text, match)));
    REQUIRE(keys.size() == 2);
    CHECK(keys[0] == document_key{"30c/NQ-CP@2011-11-08@Chính phủ"});
    CHECK_FALSE(keys[1]);
}

TEST_CASE("a date that is none and a third part are refused at their bytes", "[document][key]") {
    CHECK(parse_document_key("24/2014/NĐ-CP@2014-13").error().offset >= 15);
    CHECK(parse_document_key("1/KH-UBND@2014@a@b").error() == failure{errc::trailing_characters, 16});
    CHECK_THROWS_AS(document_key{"1/KH-UBND@2014@a@b"}, error);
}

TEST_CASE("nothing is issued before its date, or before the year in its number", "[document][key]") {
    using boost::gregorian::date;
    CHECK(earliest_issue(document_key{"24/2014/NĐ-CP@2014-04-04"}) == date{2014, 4, 4});
    CHECK(earliest_issue(document_key{"24/2014/NĐ-CP"}) == date{2014, 1, 1});
    CHECK_FALSE(earliest_issue(document_key{"76/NQ-CP"}));
}

TEST_CASE("keys are hashed and ordered by their texts", "[document][key]") {
    std::unordered_set<document_key> const keys{document_key{"02/2017/TT-VPCP"}, document_key{"2/2017/TT-VPCP"}};
    CHECK(keys.size() == 1);
    CHECK(document_key{"13/2008/NĐ-CP"} < document_key{"24/2014/NĐ-CP"});
    CHECK(document_key{}.empty());
}
