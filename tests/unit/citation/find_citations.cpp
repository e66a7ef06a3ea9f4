// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

static_assert(std::is_same_v<std::iterator_traits<citation_range::iterator>::value_type, citation_match>);

namespace {

std::vector<std::string> issuers(std::string_view text, find_options options = {}) {
    strings all;
    for (auto const& c : citations(text, options)) all.push_back(c.issuer);
    return all;
}

std::vector<citation_kind> kinds(std::string_view text) {
    std::vector<citation_kind> all;
    for (auto const& m : matches(text)) all.push_back(m.kind);
    return all;
}

bool equal(citation_match const& a, citation_match const& b, std::size_t shift) {
    auto const moved = [&](span s) { return s.empty() ? s : span{s.begin + shift, s.end + shift}; };
    return moved(a.where) == b.where && a.kind == b.kind && a.back == b.back && a.type == b.type && a.plural == b.plural &&
           moved(a.number.where) == b.number.where && moved(a.type_words) == b.type_words && moved(a.title) == b.title &&
           moved(a.provisions) == b.provisions && moved(a.date_words) == b.date_words && moved(a.issuer) == b.issuer &&
           a.date == b.date && a.repairs == b.repairs;
}

} // namespace

// What a citation is -----------------------------------------------------------------------------------------------------

TEST_CASE("a text without citations gives none", "[citation]") {
    CHECK(found("").empty());
    CHECK(found(" \n\t ").empty());
    CHECK(found("Sở Nội vụ đã tham mưu kịp thời.").empty());
}

TEST_CASE("a citation is type, number, date and issuer", "[citation]") {
    std::string_view const text = "Thực hiện Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La về việc phê duyệt";
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
    CHECK(surfaces("Nghị quyết số 46/NQ-CP của Chính phủ ngày 08/3/2025 về") == strings{"Nghị quyết số 46/NQ-CP của Chính phủ ngày 08/3/2025"});
    CHECK(surfaces("Quyết định số 55/QĐ-SNV, trước ngày 15/12/2018 các phòng nộp") == strings{"Quyết định số 55/QĐ-SNV"});
    CHECK(surfaces("Thông tư số 17/2011/TT-BNNPTNT do Bộ trưởng ban hành") == strings{"Thông tư số 17/2011/TT-BNNPTNT"});
    CHECK(surfaces("theo Nghị định số 30/2020/NĐ-CP. Ngày 05/3/2020 là ngày ký.") == strings{"Nghị định số 30/2020/NĐ-CP"});
}

TEST_CASE("an issuer that names a class of agencies is none", "[citation]") {
    CHECK(issuers("Kế hoạch số 12/KH-BCĐ của các ban chỉ đạo") == strings{""});
    CHECK(issuers("Kế hoạch số 12/KH-UBND của UBND tỉnh") == strings{"UBND tỉnh"});
    CHECK(issuers("Thông tư số 08/2018/TT-BNV của Bộ trưởng Bộ Nội vụ") == strings{"Bộ trưởng Bộ Nội vụ"});
}

TEST_CASE("joint documents have all their issuers", "[citation]") {
    CHECK(issuers("Thông tư liên tịch số 03/2010/TTLT-BNV-BTC ngày 27/5/2010 của Bộ Nội vụ và Bộ Tài chính về việc") ==
          strings{"Bộ Nội vụ và Bộ Tài chính"});
    CHECK(issuers("Thông tư liên tịch số 09/2014/TTLT-BTP-TANDTC-VKSNDTC của Bộ Tư pháp, Tòa án nhân dân tối cao, Viện kiểm sát nhân "
                  "dân tối cao hướng dẫn") == strings{"Bộ Tư pháp, Tòa án nhân dân tối cao, Viện kiểm sát nhân dân tối cao"});
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
    CHECK(found("Nghị quyết số 66.13/2026/NQ-CP; Nghị quyết số 1659/NQ-UBTVQH15; Kết luận số 62-KL/TW; Nghị định 92/CP; Sắc lệnh số 47/SL; "
                "Văn bản hợp nhất số 3/VBHN-BNV; Công văn 2231/SNV-CCHC&PC; Công văn số 20251022/CV-HD; Lệnh số 09/2003/L-CTN; "
                "Pháp lệnh số 34/2007/PL-UBTVQH11") ==
          strings{"Nghị quyết 66.13/2026/NQ-CP", "Nghị quyết 1659/NQ-UBTVQH15", "Kết luận 62-KL/TW", "Nghị định 92/CP", "Sắc lệnh 47/SL",
                  "Văn bản hợp nhất 3/VBHN-BNV", "Công văn 2231/SNV-CCHC&PC", "Công văn 20251022/CV-HD", "Lệnh 09/2003/L-CTN",
                  "Pháp lệnh 34/2007/PL-UBTVQH11"});
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
    CHECK(found("nghị định 24/2014 người").empty());
    CHECK(found("Quyết định 12/2014/5").empty());
}

TEST_CASE("a short number of a law is not given a symbol that no law has", "[citation]") {
    for (auto const& c : citations("Luật 64/2025 có hiệu lực"))
        if (c.number) CHECK(to_string(*c.number).find("/L") == std::string::npos);
    CHECK(citations("Luật 64/2025 có hiệu lực").size() <= 1);
}

// Numbers as people type them --------------------------------------------------------------------------------------------

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

TEST_CASE("a mixed-case issuer behind a blank or a line break is part of the number", "[citation]") {
    CHECK(found("Quyết định số 2289/QĐ- TTg ngày 31/12/2020") == strings{"Quyết định 2289/QĐ-TTg 2020-12-31"});
    CHECK(found("Quyết định số 2289/QĐ -TTg ngày 31/12/2020") == strings{"Quyết định 2289/QĐ-TTg 2020-12-31"});
    CHECK(found("Quyết định số 2289/QĐ-\nTTg ngày 31/12/2020") == strings{"Quyết định 2289/QĐ-TTg 2020-12-31"});
    CHECK(found("Chỉ thị số 13/CT- TTg") == strings{"Chỉ thị 13/CT-TTg"});
}

TEST_CASE("a number is found over line breaks", "[citation]") {
    CHECK(found("Nghị định\nsố 30/2020/\nNĐ-CP ngày 05\ntháng 3 năm 2020") == strings{"Nghị định 30/2020/NĐ-CP 2020-03-05"});
    CHECK(found("Thông tư số 08/2025/TT-\nBNV") == strings{"Thông tư 08/2025/TT-BNV"});
    CHECK(found("Nghị quyết số 18-NQ/\nTW ngày 25/10/2017") == strings{"Nghị quyết 18-NQ/TW 2017-10-25"});
    CHECK(found("Công văn số\r\n12/SNV-VP") == strings{"Công văn 12/SNV-VP"});
}

TEST_CASE("a citation ends before an empty line", "[citation]") {
    CHECK(surfaces("Quyết định số 12/QĐ-UBND\n\nngày 05/3/2020") == strings{"Quyết định số 12/QĐ-UBND"});
    CHECK(surfaces("Nghị định số 12/2015/NĐ-CP\n\nLuật Viên chức") == strings{"Nghị định số 12/2015/NĐ-CP", "Luật Viên chức"});
}

TEST_CASE("a letter glued to the type is left outside", "[citation]") {
    std::string_view const text = "ban hành cbáo cáo số 80/BC-SNV";
    CHECK(surfaces(text) == strings{"báo cáo số 80/BC-SNV"});
    CHECK(has(citations(text).front().repairs, repair::stray_letter));
    CHECK(found(text) == strings{"Báo cáo 80/BC-SNV"});
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
    std::string_view const nfd = "theo Nghi\u0323 đi\u0323nh so\u0302\u0301 30/2020/NĐ-CP nga\u0300y 05 tha\u0301ng 3 na\u0306m 2020";
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
    CHECK(issuers("THEO QUYẾT ĐỊNH SỐ 3103/QĐ-BTC NGÀY 05 THÁNG 9 NĂM 2025 CỦA BỘ TÀI CHÍNH") == strings{"BỘ TÀI CHÍNH"});
}

// Dates ------------------------------------------------------------------------------------------------------------------

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

// Lists ------------------------------------------------------------------------------------------------------------------

TEST_CASE("a list shares its type", "[citation]") {
    CHECK(found("Luật số 31/2013/QH13, số 71/2014/QH13 và số 106/2016/QH13") ==
          strings{"Luật 31/2013/QH13", "Luật 71/2014/QH13", "Luật 106/2016/QH13"});
    CHECK(found("các Kết luận số 121-KL/TW, 126-KL/TW") == strings{"Kết luận 121-KL/TW", "Kết luận 126-KL/TW"});
    CHECK(found("các Quy định số 41-QĐ/TW và 69-QĐ/TW") == strings{"Quy định 41-QĐ/TW", "Quy định 69-QĐ/TW"});
}

TEST_CASE("a list shares the date and the issuer of its last member", "[citation]") {
    std::string_view const text = "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La";
    CHECK(found(text) == strings{"Quyết định 158/QĐ-UBND 2014-01-22", "Quyết định 152/QĐ-UBND 2014-01-22"});
    CHECK(issuers(text) == strings{"Ủy ban nhân dân tỉnh Sơn La", "Ủy ban nhân dân tỉnh Sơn La"});
    CHECK(surfaces(text) ==
          strings{"Quyết định số 158/QĐ-UBND", "số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La"});
}

TEST_CASE("serials may share a symbol that stands behind the last", "[citation]") {
    std::string_view const text = "các Công văn số 1445, 1446 và 1450/SNV-CCHC ngày 06/7/2017 của Sở Nội vụ";
    CHECK(found(text) == strings{"Công văn 1445/SNV-CCHC 2017-07-06", "Công văn 1446/SNV-CCHC 2017-07-06", "Công văn 1450/SNV-CCHC 2017-07-06"});
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
    CHECK(found("Quy định số 41-QĐ/TW về miễn nhiệm; số 69-QĐ/TW về kỷ luật") == strings{"Quy định 41-QĐ/TW", "Quy định 69-QĐ/TW"});
}

TEST_CASE("a list ends with its paragraph", "[citation]") {
    CHECK(found("Quy định số 41-QĐ/TW\n\nSố 69-QĐ/TW") == strings{"Quy định 41-QĐ/TW", "Quyết định 69-QĐ/TW"});
}

TEST_CASE("letters in a list need no hyphen", "[citation]") {
    CHECK(found("các Công văn số 1445/SNV, 1446/SNV và 1450/SNV") ==
          strings{"Công văn 1445/SNV", "Công văn 1446/SNV", "Công văn 1450/SNV"});
}

// Announcements ----------------------------------------------------------------------------------------------------------

TEST_CASE("an announcement gives date and issuer to the document it announces", "[citation]") {
    std::string_view const text = "Ngày 02 tháng 6 năm 2014, giám đốc Sở Nội vụ ban hành báo cáo số 80/BC-SNV về tình hình";
    CHECK(found(text) == strings{"Báo cáo 80/BC-SNV 2014-06-02"});
    CHECK(surfaces(text) == strings{"báo cáo số 80/BC-SNV"});
    REQUIRE(issuers(text).size() == 1);
    CHECK(issuers(text).front().find("Sở Nội vụ") != std::string::npos);
}

TEST_CASE("only the document that comes next is announced", "[citation]") {
    CHECK(found("Ngày 05/4/2021, UBND tỉnh ban hành Quyết định số 640/QĐ-UBND thay Quyết định số 500/QĐ-UBND.") ==
          strings{"Quyết định 640/QĐ-UBND 2021-04-05", "Quyết định 500/QĐ-UBND"});
}

TEST_CASE("a document with a date of its own keeps it when announced", "[citation]") {
    CHECK(found("Ngày 20/6/2019, Sở Nội vụ ban hành Công văn số 901/SNV-CCHC ngày 19/6/2019") ==
          strings{"Công văn 901/SNV-CCHC 2019-06-19"});
}

TEST_CASE("another event of a day announces nothing", "[citation]") {
    CHECK(found("Ngày 12/8/2020, Sở Nội vụ họp về Quyết định số 1149/QĐ-BNV") == strings{"Quyết định 1149/QĐ-BNV"});
    CHECK(found("Ngày 12/8/2020, Sở Nội vụ nhận được Công văn số 22/BNV-CCHC") == strings{"Công văn 22/BNV-CCHC"});
}

// Provisions -------------------------------------------------------------------------------------------------------------

TEST_CASE("provisions and their document are one citation", "[citation]") {
    std::string_view const text = "quy định tại điểm b khoản 2 Điều 24 của Nghị định số 61/2018/NĐ-CP về đánh giá";
    CHECK(surfaces(text) == strings{"điểm b khoản 2 Điều 24 của Nghị định số 61/2018/NĐ-CP"});
    CHECK(provisions(text) == strings{"dieu-24/khoan-2/diem-b"});
}

TEST_CASE("provisions lead to their document through the words that usually stand between", "[citation]") {
    for (std::string_view const joint : {" ", " của ", ", ", " tại ", " thuộc ", " ban hành kèm theo ", " kèm theo ", "\n", " của\n"}) {
        auto const text = "Phụ lục II" + std::string{joint} + "Nghị định số 30/2020/NĐ-CP";
        CAPTURE(text);
        CHECK(surfaces(text) == strings{text});
    }
    CHECK(surfaces("Phụ lục VI ban hành kèm Nghị định số 289/2025/NĐ-CP") == strings{"Phụ lục VI ban hành kèm Nghị định số 289/2025/NĐ-CP"});
}

TEST_CASE("provisions belong to the document behind them, not to the one in front", "[citation]") {
    CHECK(surfaces("Bãi bỏ Thông tư số 1/2019/TT-BNV và khoản 2 Điều 5 Thông tư số 12/2020/TT-BNV") ==
          strings{"Thông tư số 1/2019/TT-BNV", "khoản 2 Điều 5 Thông tư số 12/2020/TT-BNV"});
    CHECK(surfaces("Điều 3 Quyết định số 12/2010/QĐ-UBND; Quyết định số 20/2012/QĐ-UBND") ==
          strings{"Điều 3 Quyết định số 12/2010/QĐ-UBND", "Quyết định số 20/2012/QĐ-UBND"});
}

TEST_CASE("a clause or point may stand directly under its document", "[citation]") {
    CHECK(provisions("điểm 13 của Nghị quyết số 142/2024/QH15") == strings{"diem-13"});
    CHECK(provisions("khoản 2 Thông tư số 195/2019/TT-BQP") == strings{"khoan-2"});
}

TEST_CASE("provisions without a document are no citation", "[citation]") {
    CHECK(found("Như điều 3; khoản 2 Điều này; điểm a khoản này; Phụ lục kèm theo.").empty());
    CHECK(found("Điều 1. Phạm vi điều chỉnh. Điều 2. Đối tượng áp dụng").empty());
}

TEST_CASE("places relative to where one reads are found when they are asked for", "[citation]") {
    find_options options;
    options.relative_provisions = true;
    std::string_view const text = "theo khoản 2 Điều này và Điều 6 Luật Viên chức";
    CHECK(surfaces(text) == strings{"Điều 6 Luật Viên chức"});
    CHECK(surfaces(text, options) == strings{"khoản 2 Điều này", "Điều 6 Luật Viên chức"});
    auto const relative = matches(text, options).front();
    CHECK(relative.kind == citation_kind::back_reference);
    CHECK(relative.back == back_word::self);
    CHECK(found("theo khoản 2 và Điều 6", options).empty());
}

TEST_CASE("provisions parted from their document by its history belong to it", "[citation]") {
    std::string_view const text = "khoản 1 Điều 9 (đã được sửa đổi, bổ sung bởi khoản 16 Điều 1 Thông tư 38/2015/TT-NHNN) Thông tư số "
                                  "22/2013/TT-NHNN";
    CHECK(found(text) == strings{"Thông tư 22/2013/TT-NHNN", "Thông tư 38/2015/TT-NHNN"});
    CHECK(surfaces(text) == strings{"khoản 1 Điều 9", "khoản 16 Điều 1 Thông tư 38/2015/TT-NHNN"});
    CHECK(provisions(text) == strings{"dieu-9/khoan-1", "dieu-1/khoan-16"});
}

TEST_CASE("two operations on one document are two citations of it", "[citation]") {
    std::string_view const text = "Bãi bỏ Điều 6 và sửa đổi Điều 15 Nghị định số 150/2016/NĐ-CP";
    CHECK(found(text) == strings{"Nghị định 150/2016/NĐ-CP", "Nghị định 150/2016/NĐ-CP"});
    CHECK(surfaces(text) == strings{"Điều 6", "Điều 15 Nghị định số 150/2016/NĐ-CP"});
}

TEST_CASE("articles of a regulation issued with a decision lie in the regulation", "[citation]") {
    CHECK(provisions("các điều 7, 8 và 9 của Quy chế ban hành kèm theo Quyết định số 42/2014/QĐ-TTg") ==
          strings{"quy-che/dieu-7", "quy-che/dieu-8", "quy-che/dieu-9"});
}

TEST_CASE("the amended-by chain of a citation is a citation of its own", "[citation]") {
    CHECK(found("Nghị định số 10/2022/NĐ-CP được sửa đổi bởi khoản 4 Điều 1 Nghị định số 175/2025/NĐ-CP") ==
          strings{"Nghị định 10/2022/NĐ-CP", "Nghị định 175/2025/NĐ-CP"});
}

// Laws and titles --------------------------------------------------------------------------------------------------------

TEST_CASE("a law is found by its title, with a year, a date, a number, or nothing", "[citation]") {
    CHECK(surfaces("Luật Viên chức năm 2010 còn hiệu lực") == strings{"Luật Viên chức năm 2010"});
    CHECK(surfaces("Luật Đất đai 2013 thì") == strings{"Luật Đất đai 2013"});
    CHECK(surfaces("Luật Tố cáo.") == strings{"Luật Tố cáo"});
    CHECK(surfaces("Luật Thanh tra ngày 14/11/2022 quy định") == strings{"Luật Thanh tra ngày 14/11/2022"});
    CHECK(surfaces("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 có") == strings{"Luật Đất đai số 31/2024/QH15 ngày 18/01/2024"});
    CHECK(surfaces("Luật số 47/2019/QH14 của Quốc hội") == strings{"Luật số 47/2019/QH14 của Quốc hội"});
    CHECK(surfaces("Luật Doanh nghiệp 59/2020/QH14 quy định") == strings{"Luật Doanh nghiệp 59/2020/QH14"});
}

TEST_CASE("the longest title counts, commas and case do not", "[citation]") {
    CHECK(surfaces("Luật Quy hoạch đô thị và nông thôn mới") == strings{"Luật Quy hoạch đô thị và nông thôn"});
    CHECK(surfaces("Luật Cán bộ công chức hiện hành") == strings{"Luật Cán bộ công chức"});
    CHECK(surfaces("luật xử lý vi phạm hành chính ở xã") == strings{"luật xử lý vi phạm hành chính"});
    CHECK(surfaces("LUẬT KHIẾU NẠI VÀ LUẬT TỐ CÁO") == strings{"LUẬT KHIẾU NẠI", "LUẬT TỐ CÁO"});
    CHECK(surfaces("Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân quy định") ==
          strings{"Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân"});
    CHECK(surfaces("Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS);") ==
          strings{"Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)"});
}

TEST_CASE("a title that is in no table ends with its year, its date or its phrase", "[citation]") {
    CHECK(surfaces("Luật Nghĩa vụ lao động công ích ngày 03/9/1999 trước đây") == strings{"Luật Nghĩa vụ lao động công ích ngày 03/9/1999"});
    CHECK(surfaces("Luật Hành chính công năm 2022 chưa được trình") == strings{"Luật Hành chính công năm 2022"});
    CHECK(surfaces("về dự án Luật Dân số.") == strings{"Luật Dân số"});
}

TEST_CASE("a law that amends others is one citation", "[citation]") {
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019 bỏ") ==
          strings{"Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019"});
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch. (Danh mục") ==
          strings{"Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch"});
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018;") ==
          strings{"Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018"});
    CHECK(surfaces("Luật Sửa đổi, bổ sung một số điều Luật Đất đai số 87/2025/QH15") ==
          strings{"Luật Sửa đổi, bổ sung một số điều Luật Đất đai số 87/2025/QH15"});
}

TEST_CASE("a law inside another document's subject is a citation of its own", "[citation]") {
    CHECK(found("Nghị định số 79/2025/NĐ-CP hướng dẫn thi hành Luật Tiếp cận thông tin") ==
          strings{"Nghị định 79/2025/NĐ-CP", "Luật Tiếp cận thông tin"});
}

TEST_CASE("codes, ordinances and the constitution are found by name", "[citation]") {
    CHECK(found("Bộ luật Lao động năm 2019; BLHS năm 2015; Pháp lệnh Dân số; Hiến pháp năm 2013; Hiến pháp nước Cộng hòa xã hội chủ "
                "nghĩa Việt Nam năm 1992") ==
          strings{"Bộ luật Lao động 2019", "Bộ luật BLHS 2015", "Pháp lệnh Dân số", "Hiến pháp 2013", "Hiến pháp 1992"});
}

TEST_CASE("luật inside other words is no law", "[citation]") {
    CHECK(found("pháp luật về đất đai; kỷ luật lao động; Luật sư; quy luật; theo luật định; Luật, Nghị định; Luật gia").empty());
    CHECK(found("dự án Luật\nTháng 10/2025\nBộ Tư pháp").empty());
}

// Back references --------------------------------------------------------------------------------------------------------

TEST_CASE("back references are found with their word", "[citation]") {
    auto const word = [](std::string_view text) {
        auto const all = matches(text);
        INFO(text);
        REQUIRE(all.size() == 1);
        CHECK(all[0].kind == citation_kind::back_reference);
        return all[0].back;
    };
    CHECK(word("Nghị định này") == back_word::self);
    CHECK(word("Quyết định nêu trên") == back_word::above);
    CHECK(word("Công văn nói trên") == back_word::above);
    CHECK(word("Thông tư trên.") == back_word::above);
    CHECK(word("Nghị định đó") == back_word::that);
    CHECK(word("quyết định ấy") == back_word::that);
    CHECK(word("khoản 2 Điều 5 của Luật này") == back_word::self);
}

TEST_CASE("a back reference may be plural, and counted", "[citation]") {
    auto const plural = matches("các Quyết định nêu trên; hai luật này; những Nghị quyết đó");
    REQUIRE(plural.size() == 3);
    CHECK(plural[0].plural);
    CHECK(plural[0].count == 0);
    CHECK(plural[1].count == 2);
    CHECK(plural[2].plural);
    CHECK(surfaces("các Quyết định nêu trên; hai luật này") == strings{"các Quyết định nêu trên", "hai luật này"});
    CHECK_FALSE(matches("Quyết định nêu trên")[0].plural);
}

TEST_CASE("trên as a preposition is no back reference", "[citation]") {
    CHECK(found("tổ chức Chương trình trên địa bàn; ra Quyết định trên cơ sở; Kế hoạch trên toàn huyện").empty());
}

TEST_CASE("common nouns in lower case are no back references", "[citation]") {
    CHECK(found("kế hoạch này, báo cáo này, chương trình này, văn bản này, dự án này, hợp đồng này").empty());
    CHECK(kinds("theo nghị định này") == std::vector{citation_kind::back_reference});
}

TEST_CASE("back references can be left out", "[citation]") {
    find_options options;
    options.back_references = false;
    CHECK(found("Nghị định này, Quyết định nêu trên, các Luật nêu trên và Thông tư số 1/2020/TT-BNV", options) ==
          strings{"Thông tư 1/2020/TT-BNV"});
}

// What is not a citation -------------------------------------------------------------------------------------------------

TEST_CASE("false friends are not citations", "[citation]") {
    for (std::string_view const text : {
             "đạt 17/20 tiêu chí, 219.245/232.116 hồ sơ, tỷ lệ 3/5, 63/63 tỉnh, 1/3 số đại biểu",
             "trước ngày 15/11/2019; từ 01/7/2025 đến 31/12/2025; lúc 14:58 ngày 12-06-2014",
             "giai đoạn 2011-2020, nhiệm kỳ 2021 - 2026, năm học 2015/2016, khóa XIII, quý I/2014",
             "05 ngày làm việc, 15 ngày, 0,5 ngày",
             "ISO 9001:2015, TCVN ISO 9001:2008, QCVN 01:2021/BXD, TCVN 6909:2001, TCVN 5687:2010/BXD",
             "mã hồ sơ 000.00.19.H52-240115-0003, thủ tục 1.004492.000.00.00.H52",
             "ĐT: 0212.3852.094, 024 3832 7033; hotline 1900 1234/5",
             "tài khoản 3713.0.1054857; MST: 0110905160; số CMND 012345678",
             "thửa đất số 112, tờ bản đồ số 27/2010, giấy chứng nhận số BK 393762",
             "số 12/3 đường Nguyễn Văn Cừ, Quốc lộ 14C, QL.1A, hẻm 45/6 tổ 7",
             "1.500 đồng/m2, 600.000 đồng/người/tháng, 2,5 tỷ/km",
             "tờ khai 01/GTGT, Mẫu số 02/TNDN, mẫu 05/ĐK-TCT",
             "theo mẫu số 01-ĐĐN-TH và phiếu số 04/PLT",
             "Hợp đồng số 15/2019/HĐKT-XD; Phiếu giao việc số 5/2024",
             "https://vanban.chinhphu.vn/15-2017-qh14/QD-UBND và congvan@sonoivu.gov.vn",
             "Chủ tịch quyết định thành lập 3 đoàn, báo cáo 5 nội dung, thông báo 2 kết luận",
             "quyết định số lượng cấp phó; báo cáo số liệu; kế hoạch số hóa; văn bản số; chữ ký số",
             "đã ban hành 03 Nghị định, 12 Thông tư và 45 Quyết định trong năm 2013",
             "Nghị định, Thông tư và Quyết định của bộ phải được đăng công báo",
             "điều kiện 1, mục tiêu 3, điểm số 8, khoản tiền 500.000 đồng, phần mềm 2 cửa, chương trình 135",
             "Bài 5. Phần 2. Câu 3: Điểm 8,5; môn Luật 2 tín chỉ",
             "Kế hoạch cải cách hành chính giai đoạn 2016-2020 và Đề án sắp xếp trường học năm 2018",
             "trực 24/7, ca 3/8, tỷ lệ 1/2000, khổ A4/A3, AC/DC, N/A, km/h, mg/l",
             "tiếp nhận 14.043 hồ sơ, trả 14.064/14.101 (99,74%)",
             "1/1/1/1/1, 12//34, 5-/6, /QĐ, -NQ/TW",
         }) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{});
    }
}

TEST_CASE("numbers of houses, flats, seats and prices are not letters", "[citation]") {
    for (std::string_view const text : {"nhà số 12/B ngõ 5", "số nhà 15/C", "căn hộ số 1205/CT2A", "ghế số 5/B", "số 12/a đường Lê Lợi",
                                        "giá số 100/lít", "lô số 5/CN khu công nghiệp", "số 12/đồng", "tòa CT5/ĐN4"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{});
    }
}

TEST_CASE("papers that nobody cites as law are left out, also with a number", "[citation]") {
    CHECK(found("Hợp đồng số 05/HĐ-XD, Giấy mời số 210/GM-UBND, Phiếu chuyển số 15/PC-VP").empty());
    CHECK(found("Biên bản số 05/BB-SNV") == strings{"Biên bản 05/BB-SNV"});
}

TEST_CASE("a citation is found among its false friends", "[citation]") {
    CHECK(found("đạt 17/20 chỉ tiêu theo Quyết định số 158/QĐ-UBND; 230/245 nhiệm vụ; ISO 9001:2008; ngày 27/02/2014") ==
          strings{"Quyết định 158/QĐ-UBND"});
}

// Formats ----------------------------------------------------------------------------------------------------------------

TEST_CASE("tags and entities inside a citation are passed over", "[citation]") {
    std::string_view const text = "<p>Căn cứ Nghị định số <b>30/2020/N&#272;-CP</b> ngày&nbsp;05/3/2020 c&#7911;a Chính phủ;</p>";
    CHECK(found(text, html()) == strings{"Nghị định 30/2020/NĐ-CP 2020-03-05"});
    CHECK(surfaces(text, html()) == strings{"Nghị định số <b>30/2020/N&#272;-CP</b> ngày&nbsp;05/3/2020 c&#7911;a Chính phủ"});
    CHECK(issuers(text, html()) == strings{"Chính phủ"});
}

TEST_CASE("cells and blocks are walls", "[citation]") {
    CHECK(surfaces("<td>Quyết định số 45/QĐ-UBND</td><td>ngày 03/02/2019</td>", html()) == strings{"Quyết định số 45/QĐ-UBND"});
    CHECK(surfaces("<td>Điều 5</td><td>Luật Viên chức</td>", html()) == strings{"Luật Viên chức"});
    CHECK(surfaces("<p>Nghị</p><p>định số 24/2014/NĐ-CP</p>", html()) == strings{"số 24/2014/NĐ-CP"});
    CHECK(surfaces("| Quyết định 985/QĐ-TTg | ngày 08/8/2018 |", markdown()) == strings{"Quyết định 985/QĐ-TTg"});
}

TEST_CASE("a line break in HTML is a line break", "[citation]") {
    CHECK(found("Quyết định số 2/QĐ-<br>UBND ngày 05/01/2015", html()) == strings{"Quyết định 2/QĐ-UBND 2015-01-05"});
}

TEST_CASE("nothing in a tag is text", "[citation]") {
    CHECK(found("<img alt=\"12/QĐ-UBND\" src=\"30/2020/NĐ-CP.png\">", html()).empty());
    CHECK(found("<a href=\"/Luật Viên chức\">Luật Tố cáo</a>", html()) == strings{"Luật Tố cáo"});
}

TEST_CASE("emphasis in Markdown is passed over", "[citation]") {
    CHECK(found("Theo **Nghị định số 45/2020/NĐ-CP**", markdown()) == strings{"Nghị định 45/2020/NĐ-CP"});
    CHECK(found("Thông tư số *03/2023/TT-BNV* ngày 30/4/2023", markdown()) == strings{"Thông tư 03/2023/TT-BNV 2023-04-30"});
}

TEST_CASE("text without markup is read alike in all formats", "[citation]") {
    for (std::string_view const text :
         {"khoản 2 Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ; Luật Viên chức năm 2010",
          "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh",
          "Ngày 02/6/2014, Sở Nội vụ ban hành cbáo cáo số 80/BC-SNV; Nghị quyết 15-NQ/TW; theo Nghị quyết nêu trên."}) {
        CHECK(found(text) == found(text, html()));
        CHECK(surfaces(text) == surfaces(text, markdown()));
    }
}

// The range --------------------------------------------------------------------------------------------------------------

TEST_CASE("the range is read one match at a time", "[citation]") {
    std::string_view const text = "Luật Viên chức; Nghị định số 24/2014/NĐ-CP; Quyết định này.";
    auto range = find_citations(text);
    auto at = range.begin();
    REQUIRE(at != range.end());
    CHECK(surface(text, at->where) == "Luật Viên chức");
    ++at;
    CHECK(surface(text, (*at).where) == "Nghị định số 24/2014/NĐ-CP");
    at++;
    CHECK(at->kind == citation_kind::back_reference);
    ++at;
    CHECK(at == range.end());
}

TEST_CASE("text before and after a paragraph does not change what is found in it", "[citation]") {
    std::string_view const passages[] = {
        "khoản 2 Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ",
        "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La",
        "hướng dẫn số:  362 /SNV-CCHC, ngày 09/5/2014 của Sở Nội vụ; Luật Cán bộ công chức năm 2008",
        "Nghị quyết 30c/NQ-CP, 15-NQ/TW, 101/CP và 66.13/2026/NQ-CP",
        "Ngày 02/6/2014, Sở Nội vụ ban hành cbáo cáo số 80/BC-SNV",
        "Điều 3 (được sửa đổi bởi Nghị định số 1/2015/NĐ-CP) Nghị định số 2/2010/NĐ-CP; các Nghị định nêu trên",
    };
    std::string_view const fronts[] = {
        "Báo cáo nêu rõ kết quả sáu tháng đầu năm, trong đó 17/20 chỉ tiêu đạt và vượt kế hoạch đề ra.\n\n",
        "a\n\n", "12/\n\n", "Sở Nội vụ, Sở Tư pháp (theo quy định)\n\n", "\xff\xfe\n\n", "Quyết định\n\n",
    };
    for (auto const passage : passages) {
        auto const alone = matches(passage);
        CHECK_FALSE(alone.empty());
        for (auto const front : fronts) {
            auto const text = std::string{front} + std::string{passage} + "\n\nTrên đây là báo cáo.";
            auto const inside = matches(text);
            CAPTURE(text);
            REQUIRE(inside.size() == alone.size());
            for (std::size_t i = 0; i < alone.size(); ++i) CHECK(equal(alone[i], inside[i], front.size()));
        }
    }
}

TEST_CASE("matches are in order, do not overlap, and lie in the text, for any bytes", "[citation]") {
    std::mt19937 random{2014};
    std::array const pieces{"Nghị định ", "Quyết định ", "số ", "24/2014/NĐ-CP", "158/QĐ-UBND", " ngày 22/01/2014", " của Chính phủ", ", ", " và ",
                            "Điều 5 ", "khoản 2 ", "Luật ", "Viên chức ", "này ", "nêu trên", "các ", "\n", "\n\n", "\xff", "\xe1\xbb", "(",
                            ")", "<b>", "&amp;", "|", "/", "-", "12", "sửa đổi, bổ sung ", "Ngày 01/02/2014, Sở Nội vụ ban hành ",
                            "Quy chế ban hành kèm theo ", "đến ", "từ ", "hai ", "đã được sửa đổi ", "cbáo cáo ", "…", "của ", "năm 2010"};
    for (auto const format : {text_format::plain, text_format::html, text_format::markdown}) {
        find_options options;
        options.format = format;
        for (int round = 0; round < 6000; ++round) {
            std::string text;
            for (auto count = random() % 14; count > 0; --count) text += pieces[random() % pieces.size()];
            std::size_t end = 0;
            bool sound = true;
            for (auto const& m : find_citations(text, options)) {
                sound = sound && end <= m.where.begin && m.where.begin < m.where.end && m.where.end <= text.size();
                for (auto const part : {m.type_words, m.title, m.provisions, m.date_words, m.issuer})
                    sound = sound && part.begin <= part.end && part.end <= text.size();
                sound = sound && (m.provisions.empty() || m.where.contains(m.provisions));
                auto const c = to_citation(text, m, format);
                sound = sound && c.where == m.where && c.type == m.type && c.provisions.empty() == m.provisions.empty();
                end = m.where.end;
            }
            CAPTURE(text);
            CHECK(sound);
        }
    }
}

TEST_CASE("the same text gives the same matches each time", "[citation]") {
    std::string_view const text = "Quyết định số 158/QĐ-UBND, số 152/QĐ-UBND ngày 22/01/2014; Luật Viên chức; Nghị quyết nêu trên";
    auto const first = matches(text);
    auto const second = matches(text);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) CHECK(equal(first[i], second[i], 0));
}
