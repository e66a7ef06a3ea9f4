// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/find_citations.hpp>

#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

static_assert(std::is_same_v<std::iterator_traits<citation_range::iterator>::value_type, citation_match>);

// What a citation is -------------------------------------------------------------------------------------------------

TEST_CASE("a text without citations gives none", "[citation]") {
    CHECK(found("").empty());
    CHECK(found(" \n\t ").empty());
    CHECK(found("Sở Nội vụ đã tham mưu kịp thời.").empty());
}

TEST_CASE("a citation is type, number, date and issuer", "[citation]") {
    std::string_view const text =
        "Thực hiện Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La về việc phê duyệt";
    CHECK(found(text) == strings{"Quyết định 158/QĐ-UBND 2014-01-22"});
    CHECK(surfaces(text) == strings{"Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La"});
    CHECK(issuers(text) == strings{"Ủy ban nhân dân tỉnh Sơn La"});
}

TEST_CASE("a span begins at the type, or at số, or at the number", "[citation]") {
    CHECK(surfaces("theo Thông tư 01/2018/TT-VPCP, ") == strings{"Thông tư 01/2018/TT-VPCP"});
    CHECK(surfaces("tại số 30/2020/NĐ-CP, ") == strings{"số 30/2020/NĐ-CP"});
    CHECK(surfaces("tra cứu 30/2020/NĐ-CP trên mạng") == strings{"30/2020/NĐ-CP"});
    CHECK(surfaces("Số: 1533/QĐ-UBND\nSóc Trăng, ngày") == strings{"Số: 1533/QĐ-UBND"});
}

TEST_CASE("a span ends with the last of number, date and issuer that follow directly", "[citation]") {
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP quy định tổ chức") == strings{"Nghị định số 24/2014/NĐ-CP"});
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP, ngày 04/4/2014, của Chính phủ quy định") ==
          strings{"Nghị định số 24/2014/NĐ-CP, ngày 04/4/2014, của Chính phủ"});
    CHECK(surfaces("Nghị quyết số 46/NQ-CP của Chính phủ ngày 08/3/2025 về") ==
          strings{"Nghị quyết số 46/NQ-CP của Chính phủ ngày 08/3/2025"});
    CHECK(surfaces("Quyết định số 55/QĐ-SNV, trước ngày 15/12/2018 các phòng nộp") ==
          strings{"Quyết định số 55/QĐ-SNV"});
    CHECK(surfaces("Thông tư số 17/2011/TT-BNNPTNT do Bộ trưởng ban hành") ==
          strings{"Thông tư số 17/2011/TT-BNNPTNT"});
    CHECK(surfaces("theo Nghị định số 30/2020/NĐ-CP. Ngày 05/3/2020 là ngày ký.") ==
          strings{"Nghị định số 30/2020/NĐ-CP"});
}

TEST_CASE("an issuer that names a class of agencies is none", "[citation]") {
    CHECK(issuers("Kế hoạch số 12/KH-BCĐ của các ban chỉ đạo") == strings{""});
    CHECK(issuers("Kế hoạch số 12/KH-UBND của UBND tỉnh") == strings{"UBND tỉnh"});
    CHECK(issuers("Thông tư số 08/2018/TT-BNV của Bộ trưởng Bộ Nội vụ") == strings{"Bộ trưởng Bộ Nội vụ"});
}

TEST_CASE("joint documents have all their issuers", "[citation]") {
    CHECK(issuers("Thông tư liên tịch số 03/2010/TTLT-BNV-BTC ngày 27/5/2010 của Bộ Nội vụ và Bộ Tài chính về việc") ==
          strings{"Bộ Nội vụ và Bộ Tài chính"});
    CHECK(issuers("Thông tư liên tịch số 09/2014/TTLT-BTP-TANDTC-VKSNDTC của Bộ Tư pháp, Tòa án nhân dân tối "
                  "cao, Viện kiểm sát nhân "
                  "dân tối cao hướng dẫn") ==
          strings{"Bộ Tư pháp, Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao"});
    CHECK(issuers("Quyết định số 158/QĐ-UBND của UBND tỉnh và Sở Nội vụ phối hợp") == strings{"UBND tỉnh"});
}

TEST_CASE("the type is the one that is named, not the one in the symbol", "[citation]") {
    CHECK(found("Quy định số 37-QĐ/TW") == strings{"Quy định 37-QĐ/TW"});
    CHECK(found("Quyết định số 17/KH-UBND") == strings{"Quyết định 17/KH-UBND"});
    CHECK(found("hướng dẫn số 362/SNV-CCHC") == strings{"Hướng dẫn 362/SNV-CCHC"});
}

TEST_CASE("a number without a named type has the type of its symbol", "[citation]") {
    CHECK(found("văn bản số 9012/BTC-NSNN") == strings{"Công văn 9012/BTC-NSNN"});
    CHECK(found("văn bản số 214/BC-SXD") == strings{"Báo cáo 214/BC-SXD"});
    CHECK(found("(362/SNV-CCHC)") == strings{"Công văn 362/SNV-CCHC"});
    CHECK(found("số 45/2019/QH14") == strings{" 45/2019/QH14"});
}

TEST_CASE("words may stand between the type and the number", "[citation]") {
    CHECK(found("Báo cáo thẩm định số 89/BCTĐ-STP") == strings{"Báo cáo 89/BCTĐ-STP"});
    CHECK(found("Báo cáo thẩm tra số 31/BC-BPC") == strings{"Báo cáo 31/BC-BPC"});
    CHECK(found("Kế hoạch thanh tra số 1505/KH-TTCP") == strings{"Kế hoạch 1505/KH-TTCP"});
    CHECK(found("Thông báo kết luận số 552/TB-VPCP") == strings{"Thông báo 552/TB-VPCP"});
    CHECK(found("Chương trình hành động số 147-CTHĐ/TU") == strings{"Chương trình 147-CTHĐ/TU"});
    CHECK(surfaces("Quyết định của Bộ Chính trị số 31-QĐ/TW ngày 01-10-1997 (cũ)") ==
          strings{"Quyết định của Bộ Chính trị số 31-QĐ/TW ngày 01-10-1997"});
}

TEST_CASE("what a document does to another is not its name", "[citation]") {
    CHECK(surfaces("Quyết định bãi bỏ Quyết định số 55/2014/QĐ-UBND") == strings{"Quyết định số 55/2014/QĐ-UBND"});
    CHECK(surfaces("Thông tư sửa đổi Thông tư số 22/2018/TT-BTC") == strings{"Thông tư số 22/2018/TT-BTC"});
    CHECK(surfaces("Quyết định thay thế Quyết định số 12/QĐ-UBND") == strings{"Quyết định số 12/QĐ-UBND"});
    CHECK(surfaces("Kế hoạch triển khai Kế hoạch số 5/KH-UBND") == strings{"Kế hoạch số 5/KH-UBND"});
}

TEST_CASE("an issuer may stand in front of a decision in lower case", "[citation]") {
    std::string_view const text = "Ủy ban nhân dân tỉnh Sơn La quyết định số 372/QĐ-UBND ngày 27/02/2014";
    CHECK(surfaces(text) == strings{"quyết định số 372/QĐ-UBND ngày 27/02/2014"});
    CHECK(issuers(text) == strings{"Ủy ban nhân dân tỉnh Sơn La"});
}

TEST_CASE("every family of number is found", "[citation]") {
    CHECK(found("Nghị quyết số 66.13/2026/NQ-CP; Nghị quyết số 1659/NQ-UBTVQH15; Kết luận số 62-KL/TW; Nghị "
                "định 92/CP; Sắc lệnh số 47/SL; "
                "Văn bản hợp nhất số 3/VBHN-BNV; Công văn 2231/SNV-CCHC&PC; Công văn số 20251022/CV-HD; Lệnh "
                "số 09/2003/L-CTN; "
                "Pháp lệnh số 34/2007/PL-UBTVQH11") ==
          strings{"Nghị quyết 66.13/2026/NQ-CP", "Nghị quyết 1659/NQ-UBTVQH15", "Kết luận 62-KL/TW", "Nghị định 92/CP",
                  "Sắc lệnh 47/SL", "Văn bản hợp nhất 3/VBHN-BNV", "Công văn 2231/SNV-CCHC&PC",
                  "Công văn 20251022/CV-HD", "Lệnh 09/2003/L-CTN", "Pháp lệnh 34/2007/PL-UBTVQH11"});
}

TEST_CASE("abbreviated types count when a number follows", "[citation]") {
    CHECK(found("QĐ 158/QĐ-UBND, NĐ số 100/2019/NĐ-CP, TT 01/2018/TT-VPCP") ==
          strings{"Quyết định 158/QĐ-UBND", "Nghị định 100/2019/NĐ-CP", "Thông tư 01/2018/TT-VPCP"});
    CHECK(found("TT Huế, CT HĐQT, QĐ của sở, NĐ-CP").empty());
    CHECK(found("tòa nhà CT5/ĐN4, căn BC12/A3").empty());
}

TEST_CASE("a short number of a decree is its number, of a circular lacks its issuer", "[citation]") {
    CHECK(found("Nghị định 178/2024 áp dụng") == strings{"Nghị định 178/2024/NĐ-CP"});
    auto const circular = matches("Thông tư 29/2023 còn hiệu lực?");
    REQUIRE(circular.size() == 1);
    CHECK(circular[0].short_number);
    for (std::string_view const text :
         {"Nghị định 7/2025", "Nghị định 37/2025", "Nghị định 237/2025", "Nghị định 1237/2025"}) {
        auto const number = citations(text).front().number.value();
        CHECK(parse_document_number(to_string(number)).value() == number);
    }
    CHECK(found("quyết định 24/2014 người").empty());
    CHECK(found("Quyết định 12/2014/5").empty());
}

TEST_CASE("a short number of a law is not given a symbol that no law has", "[citation]") {
    for (auto const& c : citations("Luật 64/2025 có hiệu lực"))
        if (c.number) CHECK(to_string(*c.number).find("/L") == std::string::npos);
    CHECK(citations("Luật 64/2025 có hiệu lực").size() <= 1);
}

// Numbers as people type them ----------------------------------------------------------------------------------------

TEST_CASE("a number is found through blanks, dashes, look-alikes and missing diacritics", "[citation]") {
    CHECK(found("Công văn số 362 /SNV-CCHC") == strings{"Công văn 362/SNV-CCHC"});
    CHECK(found("Tờ trình số 89 / TTr - LĐTBXH") == strings{"Tờ trình 89/TTr-LĐTBXH"});
    CHECK(found("Quyết định số 3470/QĐ- UBND ngày 10/11/2025") == strings{"Quyết định 3470/QĐ-UBND 2025-11-10"});
    CHECK(found("Quyết định số 3470/QĐ -UBND") == strings{"Quyết định 3470/QĐ-UBND"});
    CHECK(found("Quyết định số 1557/QĐ–BNV") == strings{"Quyết định 1557/QĐ-BNV"});
    CHECK(found("Thông tư số 03/2023/TT\u2011BNV") == strings{"Thông tư 03/2023/TT-BNV"});
    CHECK(found("Quyết định số 225/QÐ-TTg") == strings{"Quyết định 225/QĐ-TTg"});
    CHECK(found("Nghị định 20/2021/ND-CP") == strings{"Nghị định 20/2021/NĐ-CP"});
    CHECK(found("Nghị định số\u00A0130/2005/NĐ-CP") == strings{"Nghị định 130/2005/NĐ-CP"});
    CHECK(found("Quyết định số4170/QĐ-UBND") == strings{"Quyết định 4170/QĐ-UBND"});
    CHECK(found("Nghị định số 255/2025-NĐ-CP") == strings{"Nghị định 255/2025/NĐ-CP"});
}

TEST_CASE("the older ways to join a symbol are read", "[citation]") {
    CHECK(found("Kế hoạch số 57/KH.UBND ngày 20/6/2008") == strings{"Kế hoạch 57/KH.UBND 2008-06-20"});
    CHECK(found("Quyết định số 34/QĐ.UBND.HC ngày 20/6/2008") == strings{"Quyết định 34/QĐ.UBND.HC 2008-06-20"});
    CHECK(found("Tờ trình số 305/SNV.TTr ngày 05/6/2009") == strings{"Tờ trình 305/SNV.TTr 2009-06-05"});
    CHECK(found("Quyết định số 136/2001/QĐ.TTg") == strings{"Quyết định 136/2001/QĐ.TTg"});
    CHECK(found("Thông tư số 64 TC/TCT ngày 23/8/1994") == strings{"Thông tư 64-TC/TCT 1994-08-23"});
    CHECK(found("Công văn số 1122 CV/TU ngày 03/4/2001") == strings{"Công văn 1122-CV/TU 2001-04-03"});
    CHECK(found("Thông tư số 13/NV ngày 04-9-1972") == strings{"Thông tư 13/NV 1972-09-04"});
    CHECK(found("Quyết định số 202-CT ngày 08-6-1992") == strings{"Quyết định 202/CT 1992-06-08"});
    CHECK(found("Thông tư số 49/2025TT-BCT") == strings{"Thông tư 49/2025/TT-BCT"});
    CHECK(found("Quyết định số 2609QĐ/UBND") == strings{"Quyết định 2609/QĐ-UBND"});
}

TEST_CASE("a mixed-case issuer behind a blank or a line break is part of the number", "[citation]") {
    CHECK(found("Quyết định số 2289/QĐ- TTg ngày 31/12/2020") == strings{"Quyết định 2289/QĐ-TTg 2020-12-31"});
    CHECK(found("Quyết định số 2289/QĐ -TTg ngày 31/12/2020") == strings{"Quyết định 2289/QĐ-TTg 2020-12-31"});
    CHECK(found("Quyết định số 2289/QĐ-\nTTg ngày 31/12/2020") == strings{"Quyết định 2289/QĐ-TTg 2020-12-31"});
    CHECK(found("Chỉ thị số 13/CT- TTg") == strings{"Chỉ thị 13/CT-TTg"});
}

TEST_CASE("a number is found over line breaks", "[citation]") {
    CHECK(found("Nghị định\nsố 30/2020/\nNĐ-CP ngày 05\ntháng 3 năm 2020") ==
          strings{"Nghị định 30/2020/NĐ-CP 2020-03-05"});
    CHECK(found("Thông tư số 08/2025/TT-\nBNV") == strings{"Thông tư 08/2025/TT-BNV"});
    CHECK(found("Nghị quyết số 18-NQ/\nTW ngày 25/10/2017") == strings{"Nghị quyết 18-NQ/TW 2017-10-25"});
    CHECK(found("Công văn số\r\n12/SNV-VP") == strings{"Công văn 12/SNV-VP"});
}

TEST_CASE("a citation ends before an empty line", "[citation]") {
    CHECK(surfaces("Quyết định số 12/QĐ-UBND\n\nngày 05/3/2020") == strings{"Quyết định số 12/QĐ-UBND"});
    CHECK(surfaces("Nghị định số 12/2015/NĐ-CP\n\nLuật Viên chức") ==
          strings{"Nghị định số 12/2015/NĐ-CP", "Luật Viên chức"});
}

TEST_CASE("a letter glued to the type is left outside", "[citation]") {
    std::string_view const text = "ban hành cbáo cáo số 80/BC-SNV";
    CHECK(surfaces(text) == strings{"báo cáo số 80/BC-SNV"});
    CHECK(has(citations(text).front().repairs, repair::stray_letter));
    CHECK(found(text) == strings{"Báo cáo 80/BC-SNV"});
}

TEST_CASE("a word glued to the type is left outside", "[citation]") {
    std::string_view const text =
        "trình tạiTờ trình số 350/TTr-SXD; cácNghị định số 235-HĐBT, TheoNghị định số 10/2010/NĐ-CP";
    CHECK(surfaces(text) == strings{"Tờ trình số 350/TTr-SXD", "Nghị định số 235-HĐBT", "Nghị định số 10/2010/NĐ-CP"});
    CHECK(citations(text).front().repairs == repair::none);
}

TEST_CASE("the blank in the name of a type may be lost", "[citation]") {
    CHECK(surfaces("theo Quyếtđịnh số 12/QĐ-UBND; thực hiệnNghịquyết số 16-HĐBT") ==
          strings{"Quyếtđịnh số 12/QĐ-UBND", "Nghịquyết số 16-HĐBT"});
    CHECK(found("Nghịquyết số 16-HĐBT ngày 8-2-1982") == strings{"Nghị quyết 16/HĐBT 1982-02-08"});
    CHECK(surfaces("Quyếttâm số 12/QĐ-UBND") == strings{"số 12/QĐ-UBND"});
}

TEST_CASE("a number may be glued to the colon of its label", "[citation]") {
    CHECK(surfaces("Số hiệu:08/2019/NQ-HĐTP; Ký hiệu:61/2018/NĐ-CP") == strings{"08/2019/NQ-HĐTP", "61/2018/NĐ-CP"});
    CHECK(surfaces("http:61/2018/NĐ-CP; 1:200/QĐ-UBND; 10:30/QĐ-UBND").empty());
}

TEST_CASE("drafts have a blank number", "[citation]") {
    CHECK(found("Quyết định số      /QĐ-UBND ngày    tháng 11 năm 2025") == strings{"Quyết định /QĐ-UBND 2025-11"});
    CHECK(found("Quyết định số …/QĐ-UBND") == strings{"Quyết định /QĐ-UBND"});
    CHECK(found("Quyết định số ...../QĐ-UBND") == strings{"Quyết định /QĐ-UBND"});
    CHECK(found("Nghị định số /2025/NĐ-CP") == strings{"Nghị định /2025/NĐ-CP"});
}

TEST_CASE("a number glued to other text ends where it must", "[citation]") {
    CHECK(surfaces("Nghị định số 151/2025/NĐ-CP[5] về") == strings{"Nghị định số 151/2025/NĐ-CP"});
    CHECK(surfaces("Công văn số 41/UBND-TH./.") == strings{"Công văn số 41/UBND-TH"});
    CHECK(surfaces("“Nghị định số 29/2012/NĐ-CP”") == strings{"Nghị định số 29/2012/NĐ-CP"});
    CHECK(surfaces("(Nghị định số 29/2012/NĐ-CP)") == strings{"Nghị định số 29/2012/NĐ-CP"});
}

TEST_CASE("decomposed text gives the same citations, in its own bytes", "[citation]") {
    std::string_view const nfd =
        "theo Nghi\u0323 đi\u0323nh so\u0302\u0301 30/2020/NĐ-CP nga\u0300y 05 tha\u0301ng 3 na\u0306m 2020";
    CHECK(found(nfd) == strings{"Nghị định 30/2020/NĐ-CP 2020-03-05"});
    CHECK(surfaces(nfd) == strings{std::string{nfd.substr(5)}});
}

TEST_CASE("text typed without diacritics is read", "[citation]") {
    CHECK(found("Can cu Quyet dinh so 123/QD-UBND cua tinh") == strings{"Quyết định 123/QĐ-UBND"});
    CHECK(found("theo Nghi dinh so 30/2020/ND-CP") == strings{"Nghị định 30/2020/NĐ-CP"});
}

TEST_CASE("capital letters throughout do not matter", "[citation]") {
    CHECK(found("THEO QUYẾT ĐỊNH SỐ 3103/QĐ-BTC NGÀY 05 THÁNG 9 NĂM 2025 CỦA BỘ TÀI CHÍNH") ==
          strings{"Quyết định 3103/QĐ-BTC 2025-09-05"});
    CHECK(issuers("THEO QUYẾT ĐỊNH SỐ 3103/QĐ-BTC NGÀY 05 THÁNG 9 NĂM 2025 CỦA BỘ TÀI CHÍNH") ==
          strings{"BỘ TÀI CHÍNH"});
}

// Dates --------------------------------------------------------------------------------------------------------------

TEST_CASE("a date is read in each of the forms that documents have", "[citation]") {
    auto const date = [](std::string_view words) {
        auto const all = citations("Quyết định số 12/QĐ-UBND " + std::string{words});
        INFO(words);
        REQUIRE(all.size() == 1);
        return all[0].date ? to_string(*all[0].date) : "";
    };
    CHECK(date("ngày 05 tháng 9 năm 2014") == "2014-09-05");
    CHECK(date("ngày 5/9/2014") == "2014-09-05");
    CHECK(date(", ngày 05-9-2014") == "2014-09-05");
    CHECK(date("ngày 05.9.2014") == "2014-09-05");
    CHECK(date("ngày 05 / 9 / 2014") == "2014-09-05");
    CHECK(date("ngày05/9/2014") == "2014-09-05");
    CHECK(date("ngày 9/2014") == "2014-09");
    CHECK(date("tháng 9 năm 2014") == "2014-09");
    CHECK(date("năm 2014") == "2014");
    CHECK(date("ngày 31/02/2014") == "");
    CHECK(date("năm học 2014-2015") == "");
    CHECK(date("trong năm 2014") == "");
}

// Lists --------------------------------------------------------------------------------------------------------------

TEST_CASE("a list shares its type", "[citation]") {
    CHECK(found("Luật số 31/2013/QH13, số 71/2014/QH13 và số 106/2016/QH13") ==
          strings{"Luật 31/2013/QH13", "Luật 71/2014/QH13", "Luật 106/2016/QH13"});
    CHECK(found("các Kết luận số 121-KL/TW, 126-KL/TW") == strings{"Kết luận 121-KL/TW", "Kết luận 126-KL/TW"});
    CHECK(found("các Quy định số 41-QĐ/TW và 69-QĐ/TW") == strings{"Quy định 41-QĐ/TW", "Quy định 69-QĐ/TW"});
}

TEST_CASE("a list shares the date and the issuer of its last member", "[citation]") {
    std::string_view const text =
        "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La";
    CHECK(found(text) == strings{"Quyết định 158/QĐ-UBND 2014-01-22", "Quyết định 152/QĐ-UBND 2014-01-22"});
    CHECK(issuers(text) == strings{"Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"});
    CHECK(surfaces(text) ==
          strings{"Quyết định số 158/QĐ-UBND", "số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La"});
}

TEST_CASE("serials may share a symbol that stands behind the last", "[citation]") {
    std::string_view const text = "các Công văn số 1445, 1446 và 1450/SNV-CCHC ngày 06/7/2017 của Sở Nội vụ";
    CHECK(found(text) == strings{"Công văn 1445/SNV-CCHC 2017-07-06", "Công văn 1446/SNV-CCHC 2017-07-06",
                                 "Công văn 1450/SNV-CCHC 2017-07-06"});
    CHECK(surfaces(text) == strings{"Công văn số 1445", "1446", "1450/SNV-CCHC ngày 06/7/2017 của Sở Nội vụ"});
    CHECK(found("Thông tư số 01, 02/2009/TT-BNV") == strings{"Thông tư 01/2009/TT-BNV", "Thông tư 02/2009/TT-BNV"});
    CHECK(found("Quyết định số 5, 17/20 tiêu chí").empty());
}

TEST_CASE("a member with a date of its own keeps it, and nobody inherits then", "[citation]") {
    CHECK(found("Quyết định số 5/QĐ-SNV ngày 01/02/2016 và số 6/QĐ-SNV ngày 03/02/2016") ==
          strings{"Quyết định 5/QĐ-SNV 2016-02-01", "Quyết định 6/QĐ-SNV 2016-02-03"});
    CHECK(found("Quyết định số 5/QĐ-SNV ngày 01/02/2016, số 6/QĐ-SNV, số 7/QĐ-SNV ngày 03/02/2016") ==
          strings{"Quyết định 5/QĐ-SNV 2016-02-01", "Quyết định 6/QĐ-SNV", "Quyết định 7/QĐ-SNV 2016-02-03"});
}

TEST_CASE("a date that the year in the number forbids is not shared", "[citation]") {
    CHECK(found("Nghị định số 158/2007/NĐ-CP và số 150/2013/NĐ-CP ngày 01/11/2013") ==
          strings{"Nghị định 158/2007/NĐ-CP", "Nghị định 150/2013/NĐ-CP 2013-11-01"});
}

TEST_CASE("whole citations in a row share nothing", "[citation]") {
    CHECK(found("Nghị định số 1/2020/NĐ-CP, Nghị định số 2/2020/NĐ-CP ngày 05/3/2020") ==
          strings{"Nghị định 1/2020/NĐ-CP", "Nghị định 2/2020/NĐ-CP 2020-03-05"});
    CHECK(issuers("Nghị định số 1/2020/NĐ-CP và Thông tư số 2/2020/TT-BNV của Bộ Nội vụ") == strings{"", "Bộ Nội vụ"});
}

TEST_CASE("a colon opens a list", "[citation]") {
    CHECK(found("các Quyết định: số 23/2016/QĐ-UBND ngày 16/6/2016 và số 41/2017/QĐ-UBND ngày 22/12/2017") ==
          strings{"Quyết định 23/2016/QĐ-UBND 2016-06-16", "Quyết định 41/2017/QĐ-UBND 2017-12-22"});
    CHECK(surfaces("các Nghị quyết của Quốc hội: số 55/2010/QH12 ngày 24/11/2010; số 28/2016/QH14 ngày 11/11/2016") ==
          strings{"Nghị quyết của Quốc hội: số 55/2010/QH12 ngày 24/11/2010", "số 28/2016/QH14 ngày 11/11/2016"});
}

TEST_CASE("members with words between them are of one type still", "[citation]") {
    CHECK(found("Nghị quyết số 28-NQ/TU về phân bổ và số 29-NQ/TU về đầu tư") ==
          strings{"Nghị quyết 28-NQ/TU", "Nghị quyết 29-NQ/TU"});
    CHECK(found("Quy định số 41-QĐ/TW về miễn nhiệm; số 69-QĐ/TW về kỷ luật") ==
          strings{"Quy định 41-QĐ/TW", "Quy định 69-QĐ/TW"});
}

TEST_CASE("a list ends with its paragraph", "[citation]") {
    CHECK(found("Quy định số 41-QĐ/TW\n\nSố 69-QĐ/TW") == strings{"Quy định 41-QĐ/TW", "Quyết định 69-QĐ/TW"});
}

TEST_CASE("letters in a list need no hyphen", "[citation]") {
    CHECK(found("các Công văn số 1445/SNV, 1446/SNV và 1450/SNV") ==
          strings{"Công văn 1445/SNV", "Công văn 1446/SNV", "Công văn 1450/SNV"});
}

// Announcements ------------------------------------------------------------------------------------------------------

TEST_CASE("an announcement gives date and issuer to the document it announces", "[citation]") {
    std::string_view const text =
        "Ngày 02 tháng 6 năm 2014, giám đốc Sở Nội vụ ban hành báo cáo số 80/BC-SNV về tình hình";
    CHECK(found(text) == strings{"Báo cáo 80/BC-SNV 2014-06-02"});
    CHECK(surfaces(text) == strings{"báo cáo số 80/BC-SNV"});
    REQUIRE(issuers(text).size() == 1);
    CHECK(issuers(text).front().find("Sở Nội vụ") != std::string::npos);
}

TEST_CASE("only the document that comes next is announced", "[citation]") {
    CHECK(found("Ngày 05/4/2021, UBND tỉnh ban hành Quyết định số 640/QĐ-UBND thay Quyết định số 500/QĐ-UBND.") ==
          strings{"Quyết định 640/QĐ-UBND 2021-04-05", "Quyết định 500/QĐ-UBND"});
}

TEST_CASE("documents of the issuer that are joined to the announced one are announced, too", "[citation]") {
    std::string_view const text =
        "Ngày 05/01/2021, UBND tỉnh ban hành Quyết định số 10/QĐ-UBND, Kế hoạch số 12/KH-UBND và "
        "Công văn số 5/SNV-VP";
    CHECK(found(text) ==
          strings{"Quyết định 10/QĐ-UBND 2021-01-05", "Kế hoạch 12/KH-UBND 2021-01-05", "Công văn 5/SNV-VP"});
    CHECK(issuers(text) == strings{"UBND tỉnh", "UBND tỉnh", ""});
}

TEST_CASE("a document with a date of its own keeps it when announced", "[citation]") {
    CHECK(found("Ngày 20/6/2019, Sở Nội vụ ban hành Công văn số 901/SNV-CCHC ngày 19/6/2019") ==
          strings{"Công văn 901/SNV-CCHC 2019-06-19"});
}

TEST_CASE("another event of a day announces nothing", "[citation]") {
    CHECK(found("Ngày 12/8/2020, Sở Nội vụ họp về Quyết định số 1149/QĐ-BNV") == strings{"Quyết định 1149/QĐ-BNV"});
    CHECK(found("Ngày 12/8/2020, Sở Nội vụ nhận được Công văn số 22/BNV-CCHC") == strings{"Công văn 22/BNV-CCHC"});
}

TEST_CASE("what stands in front of a colon holds for all behind it", "[citation]") {
    constexpr std::string_view text =
        "các Nghị định của Chính phủ ngày 05/3/2020, gồm: số 30/2020/NĐ-CP; số 31/2020/NĐ-CP và số 32/2021/NĐ-CP";
    CHECK(found(text) == strings{"Nghị định 30/2020/NĐ-CP 2020-03-05", "Nghị định 31/2020/NĐ-CP 2020-03-05",
                                 "Nghị định 32/2021/NĐ-CP"});
    CHECK(issuers(text) == strings{"Chính phủ", "Chính phủ", "Chính phủ"});
}

TEST_CASE("a list may be set in numbered lines", "[citation]") {
    constexpr std::string_view text =
        "Bãi bỏ các Quyết định của Ủy ban nhân dân tỉnh sau đây:\n1. Số 12/2010/QĐ-UBND ngày 05/6/2010 về "
        "lệ phí;\n2. Số 13/2011/QĐ-UBND;\n3. Số 14/2011/QĐ-UBND";
    CHECK(found(text) ==
          strings{"Quyết định 12/2010/QĐ-UBND 2010-06-05", "Quyết định 13/2011/QĐ-UBND", "Quyết định 14/2011/QĐ-UBND"});
    CHECK(issuers(text) == strings{"Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh", "Ủy ban nhân dân tỉnh"});
    CHECK(found("các Quyết định: (1) Số 12/2010/QĐ-UBND; (2) Số 13/2011/QĐ-UBND").size() == 2);
    CHECK(found("Quyết định số 12/2010/QĐ-UBND\n- Số hộ nghèo: 12").size() == 1);
}

TEST_CASE("a heading gives its issuer to documents that name its type again", "[citation]") {
    CHECK(
        issuers(
            "các Nghị định của Chính phủ: Nghị định số 24/2014/NĐ-CP; Nghị định số 37/2014/NĐ-CP; Thông tư số 01/2014/TT-BNV") ==
        strings{"Chính phủ", "Chính phủ", ""});
    CHECK(issuers("các Nghị định của Chính phủ: nhiều và dài. Theo Nghị định số 24/2014/NĐ-CP") == strings{""});
}

TEST_CASE("the same day is that of the citation before", "[citation]") {
    CHECK(found("Quyết định số 158/QĐ-UBND ngày 22/01/2014; Quyết định số 152/QĐ-UBND cùng ngày; Luật Viên chức") ==
          strings{"Quyết định 158/QĐ-UBND 2014-01-22", "Quyết định 152/QĐ-UBND 2014-01-22", "Luật Viên chức"});
    CHECK(surfaces("Quyết định số 158/QĐ-UBND ngày 22/01/2014 và số 152/QĐ-UBND cùng ngày của Ủy ban nhân dân tỉnh")
              .back() == "số 152/QĐ-UBND cùng ngày của Ủy ban nhân dân tỉnh");
    CHECK(found("Quyết định số 152/QĐ-UBND cùng ngày") == strings{"Quyết định 152/QĐ-UBND"});
    CHECK(found("Quyết định số 158/QĐ-UBND ngày 22/01/2014.\n\nQuyết định số 152/QĐ-UBND cùng ngày").back() ==
          "Quyết định 152/QĐ-UBND");
    CHECK_FALSE(citations("Quyết định số 152/QĐ-UBND cùng ngày").front().impossible_date);
}

TEST_CASE("serials parted by a semicolon share a symbol of their type", "[citation]") {
    CHECK(found("các Thông tư số 12; 13; 14/2020/TT-BTC") ==
          strings{"Thông tư 12/2020/TT-BTC", "Thông tư 13/2020/TT-BTC", "Thông tư 14/2020/TT-BTC"});
    CHECK(found("Quyết định số 45; 158/QĐ-UBND") == strings{"Quyết định 45/QĐ-UBND", "Quyết định 158/QĐ-UBND"});
    CHECK(found("văn bản số 12; 13/BC-UBND") == strings{"Báo cáo 12/BC-UBND", "Báo cáo 13/BC-UBND"});
    CHECK(found("nghị định 02; 158/QĐ-UBND") == strings{"Quyết định 158/QĐ-UBND"});
    CHECK(found("trong năm 2014; 15/2015/NĐ-CP") == strings{"Nghị định 15/2015/NĐ-CP"});
}

TEST_CASE("a list of provisions goes on behind a semicolon and a conjunction or a range", "[citation]") {
    CHECK(surfaces("theo Điều 5; và điểm đ khoản 1 Điều 8 Luật Giá") ==
          strings{"Điều 5; và điểm đ khoản 1 Điều 8 Luật Giá"});
    CHECK(surfaces("từ Điều 1 đến Điều 3; từ Điều 5 đến Điều 7 BLTTDS") ==
          strings{"từ Điều 1 đến Điều 3; từ Điều 5 đến Điều 7 BLTTDS"});
    CHECK(surfaces("Điều 5; VÀ CÁC ĐIỀU 7, 8 LUẬT GIÁ") == strings{"Điều 5; VÀ CÁC ĐIỀU 7, 8 LUẬT GIÁ"});
    CHECK(surfaces("Điều 5; từ ngày 01/7 áp dụng Luật Giá") == strings{"Luật Giá"});
}

TEST_CASE("a paper may bear its date in front of its number", "[citation]") {
    CHECK(surfaces("nhận được văn bản đề ngày 29 tháng 10 năm 2025 số 16/CV-HHTACN") ==
          strings{"văn bản đề ngày 29 tháng 10 năm 2025 số 16/CV-HHTACN"});
    CHECK(surfaces("Ngân hàng đề nghị chuyển vào STK 102010/VCB-CN").empty());
}

TEST_CASE("serials that share a symbol need no announcement", "[citation]") {
    CHECK(found("Nghị định 131, 132 và 133/2025/NĐ-CP") ==
          strings{"Nghị định 131/2025/NĐ-CP", "Nghị định 132/2025/NĐ-CP", "Nghị định 133/2025/NĐ-CP"});
    CHECK(found("quyết định 3 việc và 5/2025 hồ sơ").empty());
    CHECK(found("Sắc luật số 003-SLt") == strings{"Sắc luật 003/SLt"});
}

TEST_CASE("an issuer who signs with letters alone may stand a blank behind the serial", "[citation]") {
    std::string_view const text = "Quyết định số 25 TTg ngày 17/01/1995, Nghị định 196 HĐBT";
    CHECK(surfaces(text) == strings{"Quyết định số 25 TTg ngày 17/01/1995", "Nghị định 196 HĐBT"});
    auto const all = citations(text);
    CHECK(to_string(*all[0].number) == "25/TTg");
    CHECK(has(all[0].repairs, repair::missing_dash));
    CHECK(surfaces("Nghị định số\n26\u00A0 CP\tcũ") == strings{"Nghị định số\n26\u00A0 CP"});
    CHECK(surfaces("giao 25 TTg, số 26 CP; Quyết định số 12 UBND").empty());
}

TEST_CASE("the date may stand in front of the number", "[citation]") {
    auto const all = citations("Nghị định ngày 15/5/2014 số 43/2014/NĐ-CP của Chính phủ");
    REQUIRE(all.size() == 1);
    CHECK(to_string(*all[0].date) == "2014-05-15");
    CHECK(all[0].issuer == "Chính phủ");
    CHECK(surfaces("nghị định ngày 15/5/2014 số tiền 43/2014").empty());
}

TEST_CASE("cùng ngày tells the day of two documents that both name their type", "[citation]") {
    auto const all = citations(
        "Tờ trình số 21/TTr-SNV và Tờ trình số 22/TTr-SNV cùng ngày 03/6/2014; Quyết định số 1/QĐ-SNV và Quyết "
        "định số 2/QĐ-SNV ngày 04/6/2014");
    REQUIRE(all.size() == 4);
    CHECK(to_string(*all[0].date) == "2014-06-03");
    CHECK(to_string(*all[1].date) == "2014-06-03");
    CHECK_FALSE(all[2].date.has_value());
}

TEST_CASE("cùng ngày tells the day of a list of documents of several types", "[citation]") {
    CHECK(
        found("Tờ trình số 33/TTr-SXD, Báo cáo số 150/BC-STP và Công văn số 604/STC-QLG cùng ngày 06/9/2018") ==
        strings{"Tờ trình 33/TTr-SXD 2018-09-06", "Báo cáo 150/BC-STP 2018-09-06", "Công văn 604/STC-QLG 2018-09-06"});
    CHECK(found("Tờ trình số 3/TTr-SXD, Báo cáo số 5/BC-STP ngày 05/9/2018 và Công văn số 6/STC cùng ngày 06/9/2018") ==
          strings{"Tờ trình 3/TTr-SXD", "Báo cáo 5/BC-STP 2018-09-05", "Công văn 6/STC 2018-09-06"});
    CHECK(found("Quyết định số 1/QĐ-SXD; Tờ trình số 3/TTr-SXD và Báo cáo số 5/BC-STP cùng ngày 06/9/2018") ==
          strings{"Quyết định 1/QĐ-SXD", "Tờ trình 3/TTr-SXD 2018-09-06", "Báo cáo 5/BC-STP 2018-09-06"});
    std::string many;
    for (int i = 0; i < 100; ++i) many += "Tờ trình số 3/TTr-SXD, ";
    CHECK(found(many + "Báo cáo số 5/BC-STP cùng ngày 06/9/2018").size() == 101);
}

TEST_CASE("đều ngày tells the day of all", "[citation]") {
    CHECK(found("Tờ trình số 21/TTr-SNV, Báo cáo số 22/BC-SNV, đều ngày 03/6/2014") ==
          strings{"Tờ trình 21/TTr-SNV 2014-06-03", "Báo cáo 22/BC-SNV 2014-06-03"});
}

TEST_CASE("a telegram has an hour", "[citation]") {
    CHECK(found("Công điện số 1063/CĐ-TTg lúc 8h00 ngày 31/7/2021") == strings{"Công điện 1063/CĐ-TTg 2021-07-31"});
    CHECK(found("Công điện số 05/CĐ-TTg, hồi 7 giờ 30 phút, ngày 5/8/2020") ==
          strings{"Công điện 05/CĐ-TTg 2020-08-05"});
    CHECK(found("nhận Quyết định số 12/QĐ-UBND lúc 8h00 ngày 31/7/2021") == strings{"Quyết định 12/QĐ-UBND"});
}

TEST_CASE("a named or announced number is found in any case", "[citation]") {
    CHECK(
        found(
            "luật số 57/2024/qh15, công văn số 10902/vpcp-kgvx, nghị quyết số 15-nq/tw, quyết định số 432/qđ- ubnd") ==
        strings{"Luật 57/2024/QH15", "Công văn 10902/VPCP-KGVX", "Nghị quyết 15-NQ/TW", "Quyết định 432/QĐ-UBND"});
    CHECK(found("Thông tư số 10/2025/Tt-Bkhcn; số: 123/snv-cchc") ==
          strings{"Thông tư 10/2025/TT-BKHCN", "Công văn 123/SNV-CCHC"});
    CHECK(
        found(
            "công văn số 12/năm nay; văn bản số 12/quy-che; kho số 2/tp-hcm; hộ số 12/to-5; kế hoạch số 3/tháng; quyết định số 5/ngày-đêm")
            .empty());
}

TEST_CASE("a number may begin a block of HTML", "[citation]") {
    CHECK(surfaces("<td>Số: 5/QĐ-SNV</td><td>số 6/QĐ-SNV</td>", {.format = text_format::html}) ==
          strings{"Số: 5/QĐ-SNV", "số 6/QĐ-SNV"});
}

TEST_CASE("a blank or a hyphen may stand in front of the number of a term", "[citation]") {
    for (auto const* const written : {"326/2016/UBTVQH 14", "326/2016/UBTVQH-14"}) {
        auto const parted = parse_document_number_lenient(written);
        CAPTURE(written);
        REQUIRE(parted);
        CHECK(to_string(parted->number) == "326/2016/UBTVQH14");
        CHECK(parted->number.family == number_family::assembly);
    }
    CHECK(has(parse_document_number_lenient("38/2019/QH 14")->repairs, repair::spacing));
    CHECK(has(parse_document_number_lenient("38/2019/QH-14")->repairs, repair::dash));
    CHECK_FALSE(parse_document_number("38/2019/QH 14"));
    CHECK_FALSE(parse_document_number_lenient("38/2019/QH 14/6/2019"));
    CHECK_FALSE(parse_document_number_lenient("12/2019/TT-BTC 14"));
}

TEST_CASE("a blank stands for the slash in front of letters that repeat the name of the type", "[citation]") {
    CHECK(found("Tờ trình 1588 TTr-SGTVT ngày 12/9/2023") == strings{"Tờ trình 1588/TTr-SGTVT 2023-09-12"});
    CHECK(found("Thông báo số 12 TB-UBND") == strings{"Thông báo 12/TB-UBND"});
    CHECK(found("Thông tư số 49/2025 TT-BCT") == strings{"Thông tư 49/2025/TT-BCT"});
    CHECK(found("Quyết định 1815 QĐ/CTN ngày 17/10/2011") == strings{"Quyết định 1815/QĐ-CTN 2011-10-17"});
    CHECK(found("Quyết định 8 QĐ/TU") == strings{"Quyết định 8-QĐ/TU"});
    CHECK(surfaces("Quyết định số 12/QĐ-UBND và 5 QĐ-UBND khác") == strings{"Quyết định số 12/QĐ-UBND"});
    CHECK(found("Cả năm có 12 TB-UBND được ban hành").empty());
    CHECK(found("Thông báo số 12 QĐ-UBND") == found("Thông báo số 12"));
}
