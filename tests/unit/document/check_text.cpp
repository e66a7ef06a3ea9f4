// SPDX-License-Identifier: BSL-1.0
// Rules about dates, characters and words: one text in which each finds something, one in which it does not.
#include "catch.hpp"

#include "checked.hpp"

using namespace cchc;

TEST_CASE("a date of issue has a day, the zeros that are prescribed, and a place in the calendar", "[document]") {
    CHECK(rules_on("2014-06-02", "Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ") == "D01");
    CHECK(rules_on("2014-06-02", "Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ") == "");
    CHECK(rules_on("2014-06-02", "Kế hoạch số: /KH-UBND ngày  tháng 5 năm 2014") == "");
    CHECK(rules_on("2014-06-02", "Nghị định số 37/2014/NĐ-CP ngày 05 tháng 05 năm 2014") == "D02");
    CHECK(rules_on("2014-06-02", "Nghị định số 37/2014/NĐ-CP ngày 05 tháng 5 năm 2014") == "");
    CHECK(rules_in("Nghị định số 37/2014/NĐ-CP ngày 05 tháng 05 năm 2014") == "D02");
    CHECK(rules_in("Nghị định số 37/1999/NĐ-CP ngày 05 tháng 05 năm 1999") == "");
    CHECK(rules_on("2014-06-02", "Nghị định số 37/2014/NĐ-CP ngày 05/05/2014") == "");
    CHECK(rules_on("2025-12-31", "Nghị định số 118/2025/NĐ-CP ngày 09/6/20205") == "D03");
    CHECK(rules_on("2014-06-02", "họp ngày 31/02/2014") == "D03");
    CHECK(rules_on("2014-06-02", "họp ngày 28/02/2014") == "");
}

TEST_CASE("a document is not cited before it is issued", "[document]") {
    std::string_view const text = "Căn cứ Nghị định số 37/2014/NĐ-CP ngày 05/5/2014 của Chính phủ";
    CHECK(rules_on("2014-05-04", text) == "D03");
    CHECK(rules_on("2014-05-05", text) == "");
    CHECK(rules_in(text) == "");
}

TEST_CASE("characters are composed Unicode", "[document]") {
    CHECK(rules_on("2014-06-02", "Nghi\u0323 định") == "T01");
    CHECK(rules_on("2014-06-02", "Nghị định") == "");
    CHECK(rules_on("2014-06-02", "Ngh\xFF") == "T01");
    CHECK(rules_on("2014-06-02", "NghÞ ®Þnh cña ChÝnh phñ quy ®Þnh chi tiÕt thi hµnh mét sè ®iÒu cña LuËt") == "T01");
}

TEST_CASE("slips of the pen are found without a dictionary", "[document]") {
    CHECK(rules_on("2014-06-02", "tổ chức các các cơ quan") == "duplicate-word");
    CHECK(rules_on("2014-06-02", "luôn luôn tổ chức các cơ quan") == "");
    CHECK(rules_on("2014-06-02", "thuânl ợi trong giao dịch") == "spelling");
    CHECK(rules_on("2014-06-02", "nhiên liệu hy-đrô thuận lợi") == "");
}
