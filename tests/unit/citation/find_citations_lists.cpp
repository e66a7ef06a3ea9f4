// SPDX-License-Identifier: BSL-1.0
// Numbers in a row that share what one of them has.
#include <cchc/citation/find_citations.hpp>

#include <string>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("serials that share a symbol may each have the word in front", "[citation]") {
    CHECK(found("Kế hoạch số 44, 45 và số 51/KH-UBND ngày 19/02/2024") == strings{"Kế hoạch 44/KH-UBND 2024-02-19",
                                                                                  "Kế hoạch 45/KH-UBND 2024-02-19",
                                                                                  "Kế hoạch 51/KH-UBND 2024-02-19"});
    CHECK(surfaces("Nghị quyết số 18 và số 19-NQ/TW ngày 25/10/2017") ==
          strings{"Nghị quyết số 18", "số 19-NQ/TW ngày 25/10/2017"});
    CHECK(surfaces("Thông tư số 01, số 02/2021/TT-BGDĐT") == strings{"Thông tư số 01", "số 02/2021/TT-BGDĐT"});
    CHECK(found("Công văn số 101, số 102/SNV-CCVC và số 103/SNV-CCVC") ==
          strings{"Công văn 101/SNV-CCVC", "Công văn 102/SNV-CCVC", "Công văn 103/SNV-CCVC"});
    CHECK(found("Nghị quyết số 81 và số 82/2023/QH15") ==
          strings{"Nghị quyết 81/2023/QH15", "Nghị quyết 82/2023/QH15"});
}

TEST_CASE("serials that share a symbol may have letters", "[citation]") {
    CHECK(found("các Nghị quyết số 30a và 30c/NQ-CP") == strings{"Nghị quyết 30a/NQ-CP", "Nghị quyết 30c/NQ-CP"});
    CHECK(surfaces("các Nghị quyết số 30a và 30c/NQ-CP") == strings{"Nghị quyết số 30a", "30c/NQ-CP"});
    CHECK(found("Quyết định số 12, 12b/QĐ-UBND ngày 3/3/2019") ==
          strings{"Quyết định 12/QĐ-UBND 2019-03-03", "Quyết định 12b/QĐ-UBND 2019-03-03"});
    CHECK(found("Nghị quyết số 30a; 30c/NQ-CP") == strings{"Nghị quyết 30a/NQ-CP", "Nghị quyết 30c/NQ-CP"});
    CHECK(found("Quyết định số 12m2, 13/QĐ-UBND") == strings{"Quyết định 13/QĐ-UBND"});
}

TEST_CASE("a joint circular may be called a circular also where serials share its symbol", "[citation]") {
    CHECK(found("Thông tư số 20, 21 và 23/2015/TTLT-BGDĐT-BNV") == strings{"Thông tư 20/2015/TTLT-BGDĐT-BNV",
                                                                           "Thông tư 21/2015/TTLT-BGDĐT-BNV",
                                                                           "Thông tư 23/2015/TTLT-BGDĐT-BNV"});
}

TEST_CASE("serials may share the symbol of a later member of a list", "[citation]") {
    CHECK(found("Thông tư số 01/2021/TT-BGDĐT, 02, 03, 04/2021/TT-BGDĐT và 05/2021/TT-BGDĐT") ==
          strings{"Thông tư 01/2021/TT-BGDĐT", "Thông tư 02/2021/TT-BGDĐT", "Thông tư 03/2021/TT-BGDĐT",
                  "Thông tư 04/2021/TT-BGDĐT", "Thông tư 05/2021/TT-BGDĐT"});
    CHECK(found("Quyết định số 7/QĐ-UBND, 2, 12/TB-UBND") == strings{"Quyết định 7/QĐ-UBND", "Thông báo 12/TB-UBND"});
}

TEST_CASE("short numbers stand in a list, and take the symbol of the last", "[citation]") {
    CHECK(found("Nghị định 73/2024 và 74/2024 có hiệu lực") ==
          strings{"Nghị định 73/2024/NĐ-CP", "Nghị định 74/2024/NĐ-CP"});
    CHECK(surfaces("Nghị định 73/2024, số 74/2024 và 75/2024/NĐ-CP") ==
          strings{"Nghị định 73/2024", "số 74/2024", "75/2024/NĐ-CP"});
    CHECK(found("Thông tư 01/2021, 02/2021 và 03/2021/TT-BGDĐT ngày 02/02/2021") ==
          strings{"Thông tư 01/2021/TT-BGDĐT 2021-02-02", "Thông tư 02/2021/TT-BGDĐT 2021-02-02",
                  "Thông tư 03/2021/TT-BGDĐT 2021-02-02"});
    CHECK(found("Thông tư 01/2021, 02/2021 và 03/2021") ==
          strings{"Thông tư 01/2021/TT", "Thông tư 02/2021/TT", "Thông tư 03/2021/TT"});
}

TEST_CASE("titles of laws may stand behind a colon", "[citation]") {
    CHECK(surfaces("các luật: Đất đai, Nhà ở và Kinh doanh bất động sản năm 2023") ==
          strings{"luật: Đất đai", "Nhà ở", "Kinh doanh bất động sản năm 2023"});
    CHECK(found("các Bộ luật: Dân sự, Hình sự") == strings{"Bộ luật Dân sự", "Bộ luật Hình sự"});
    CHECK(found("theo Luật: Đất đai, Nhà ở; pháp luật: Đất đai, Nhà ở").empty());
    CHECK(found("các luật: Đất đai là tài nguyên, Nhà nước quản lý").empty());
}

TEST_CASE("a month behind a short number is no member of a list", "[citation]") {
    CHECK(found("Theo Nghị định 73/2024, 6/2024 tỉnh đã chi") == strings{"Nghị định 73/2024/NĐ-CP"});
    CHECK(found("Nghị định 73/2024, 12/6/2024 họp") == strings{"Nghị định 73/2024/NĐ-CP"});
    CHECK(found("Nghị định 73/2024 và Thông tư 3/2024/TT-BNV") ==
          strings{"Nghị định 73/2024/NĐ-CP", "Thông tư 3/2024/TT-BNV"});
    CHECK(found("Thông tư 01/2021 và 12/QĐ-UBND") == strings{"Thông tư 01/2021/TT", "Quyết định 12/QĐ-UBND"});
}

TEST_CASE("a serial in front of a number of another type does not share its symbol", "[citation]") {
    CHECK(surfaces("Quyết định số 10, số 12/TB-UBND") == strings{"số 12/TB-UBND"});
    CHECK(surfaces("Nghị định số 5 và số 158/QĐ-UBND") == strings{"số 158/QĐ-UBND"});
    CHECK(surfaces("Nghị quyết số 5 và tổng số 12 dự án") == strings{});
}

TEST_CASE("the same day may be told with the act of issue", "[citation]") {
    strings const both{"Quyết định 158/QĐ-UBND 2014-01-22", "Kế hoạch 12/KH-UBND 2014-01-22"};
    std::string const papers = "Quyết định số 158/QĐ-UBND và Kế hoạch số 12/KH-UBND ";
    CHECK(found(papers + "cùng ký ngày 22/01/2014") == both);
    CHECK(found(papers + "cùng ban hành ngày 22/01/2014") == both);
    CHECK(found(papers + "được ban hành cùng ngày 22/01/2014") == both);
    CHECK(found(papers + "ban hành ngày 22/01/2014").front() == "Quyết định 158/QĐ-UBND");
    CHECK(found(papers + "được ban hành cùng ngày").back() == "Kế hoạch 12/KH-UBND");
}

TEST_CASE("serials share the symbol of the last also where each names the type again", "[citation]") {
    CHECK(surfaces("gồm: QĐ 623, QĐ 1011 và QĐ 1502/QĐ-UBND") == strings{"QĐ 623", "QĐ 1011", "QĐ 1502/QĐ-UBND"});
    CHECK(found("Quyết định số 623, Quyết định số 1502/QĐ-UBND ngày 5/6/2020") ==
          strings{"Quyết định 623/QĐ-UBND 2020-06-05", "Quyết định 1502/QĐ-UBND 2020-06-05"});
    CHECK(found("Nghị định 15, Nghị định 20/2020/NĐ-CP") == strings{"Nghị định 20/2020/NĐ-CP"}); // that of another year
    CHECK(found("Kế hoạch 17 và Kế hoạch số 20/KH-UBND") == strings{"Kế hoạch 20/KH-UBND"});     // a short form
    CHECK(found("KH 18, QĐ 22/QĐ-UBND; QĐ 18, QĐ 22/KH-UBND; QĐ 18, QĐ") ==
          strings{"Quyết định 22/QĐ-UBND", "Quyết định 22/KH-UBND"});
}

TEST_CASE("serials share the symbol of the last behind words that tell the kind of paper", "[citation]") {
    CHECK(surfaces("các báo cáo thẩm tra số 77, 78 và 79/BC-KTNS của Ban Kinh tế") ==
          strings{"báo cáo thẩm tra số 77", "78", "79/BC-KTNS của Ban Kinh tế"});
    CHECK(found("Tờ trình đề nghị số 17 và số 18/TTr-SNV") == strings{"Tờ trình 17/TTr-SNV", "Tờ trình 18/TTr-SNV"});
    CHECK(surfaces("báo cáo tổ số 7, 18/QĐ-UBND") == strings{"18/QĐ-UBND"});
    CHECK(surfaces("báo cáo các hộ số 7, 8 và 9") == strings{});
}

TEST_CASE("an ampersand joins the members of a list", "[citation]") {
    CHECK(found("QĐ 12 & 13/QĐ-UBND ngày 5/5/2016; Công văn số 21/BGD&ĐT-VP & số 22/BGD&ĐT-VP") ==
          strings{"Quyết định 12/QĐ-UBND 2016-05-05", "Quyết định 13/QĐ-UBND 2016-05-05", "Công văn 21/BGD&ĐT-VP",
                  "Công văn 22/BGD&ĐT-VP"});
}
