// SPDX-License-Identifier: BSL-1.0
// The day on which a document was issued, as citations tell it.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("the day on which a document was issued or signed is its date", "[citation]") {
    for (std::string_view const act :
         {"ban hành ngày", "đã ban hành ngày", "được ban hành ngày", "đã được ban hành vào ngày", "ký ngày",
          "đã ký ngày", "được ký ngày", "ký ban hành ngày", "đề ngày"}) {
        auto const text =
            "Công điện số 232/CĐ-TTg " + std::string{act} + " 27/11/2025 của Thủ tướng Chính phủ về mưa lũ";
        INFO(text);
        CHECK(found(text) == strings{"Công điện 232/CĐ-TTg 2025-11-27"});
        CHECK(issuers(text) == strings{"Thủ tướng Chính phủ"});
    }
}

TEST_CASE("the day of anything else is not", "[citation]") {
    for (std::string_view const act :
         {"được sửa đổi ngày", "được công bố ngày", "có hiệu lực ngày", "được phê duyệt ngày", "ký kết ngày",
          "được đề ngày", "được Quốc hội thông qua ngày"}) {
        auto const text = "Nghị định số 47/2021/NĐ-CP " + std::string{act} + " 01/4/2021";
        INFO(text);
        CHECK(found(text) == strings{"Nghị định 47/2021/NĐ-CP"});
    }
    CHECK(found("Công văn số 12/SNV-VP ký ngày thứ hai") == strings{"Công văn 12/SNV-VP"});
    CHECK(found("Kế hoạch thực hiện Nghị định 01/2020/NĐ-CP đã được ban hành ngày 05/3/2021") ==
          strings{"Nghị định 01/2020/NĐ-CP"});
}

TEST_CASE("a day behind a comma is that of the next clause if somebody acts on it or a place follows", "[citation]") {
    auto const of_letter = [](std::string_view day) {
        return surfaces("Công văn số 215/SNV-CCHC của Sở Nội vụ" + std::string{day}).front();
    };
    std::string const alone = "Công văn số 215/SNV-CCHC của Sở Nội vụ";
    CHECK(of_letter(", ngày 12/9/2019 UBND xã đã họp") == alone);
    CHECK(of_letter(", ngày 12/9/2019 tại Hội trường xã") == alone);
    CHECK(of_letter(", ngày 12/9/2019 ông Nguyễn Văn An trình bày") == alone);
    CHECK(of_letter(", ngày 12/9/2019, UBND xã đã họp") == alone + ", ngày 12/9/2019");
    CHECK(of_letter(", ngày 12/9/2019 về việc") == alone + ", ngày 12/9/2019");
    CHECK(of_letter(", ngày 12/9/2019 tại Công văn số 5/SNV-VP") == alone + ", ngày 12/9/2019");
    CHECK(of_letter(" ngày 12/9/2019 UBND xã đã họp") == alone + " ngày 12/9/2019");
    CHECK(surfaces("Kế hoạch số 41/KH-UBND, ngày 04/7/2011 Sở Nội vụ mở lớp") == strings{"Kế hoạch số 41/KH-UBND"});
    CHECK(found("Kế hoạch số 41/KH-UBND, ngày 04/7/2011 UBND tỉnh về việc") ==
          strings{"Kế hoạch 41/KH-UBND 2011-07-04"});
    CHECK(found("Kế hoạch số 41/KH-UBND, ngày 04/7/2011 của UBND tỉnh") == strings{"Kế hoạch 41/KH-UBND 2011-07-04"});
}

TEST_CASE("a whole day behind a comma needs no word for it", "[citation]") {
    CHECK(found("NQ 16-NQ/TU, 15/6/2011 của Tỉnh ủy Lào Cai") == strings{"Nghị quyết 16-NQ/TU 2011-06-15"});
    CHECK(issuers("NQ 16-NQ/TU, 15/6/2011 của Tỉnh ủy Lào Cai") == strings{"Tỉnh ủy Lào Cai"});
    CHECK(surfaces("xem CV 4696/KBNN-KTNN, 29/9/2017.") == strings{"CV 4696/KBNN-KTNN, 29/9/2017"});
    CHECK(surfaces("QĐ số 15/QĐ-UBND, 19/8/2020 thông qua phương án") == strings{"QĐ số 15/QĐ-UBND, 19/8/2020"});
    CHECK(found("NQ 16-NQ/TU, 15/6/2011 đã họp") == strings{"Nghị quyết 16-NQ/TU"});
    CHECK(found("NQ 16-NQ/TU, 15/6/2011 UBND xã họp; NQ 17-NQ/TU, 15/6/2011 - 20/6/2011; NQ 18-NQ/TU, 12/10 xã") ==
          strings{"Nghị quyết 16-NQ/TU", "Nghị quyết 17-NQ/TU", "Nghị quyết 18-NQ/TU"});
    CHECK(found("NQ 16-NQ/TU, 15/6 của Tỉnh ủy Lào Cai") == strings{"Nghị quyết 16-NQ/TU"});
    CHECK(found("Quyết định số 12/QĐ-UBND, 15/QĐ-UBND của UBND tỉnh") ==
          strings{"Quyết định 12/QĐ-UBND", "Quyết định 15/QĐ-UBND"});
}

TEST_CASE("a date with one slip of the pen is read", "[citation]") {
    for (std::string_view const day :
         {"ngày 15 tháng 9 tháng 2022", "ngày 15 năm 9 năm 2022", "ngày 15 tháng 9 nám 2022",
          "ngày 15 thàng 9 năm 2022", "ngày 15/9 2022", "ngày 15-9 2022"}) {
        auto const text = "Quyết định số 1085/QĐ-TTg " + std::string{day} + " của Thủ tướng Chính phủ";
        INFO(text);
        CHECK(found(text) == strings{"Quyết định 1085/QĐ-TTg 2022-09-15"});
        CHECK(surfaces(text) == strings{text});
    }
    CHECK(found("Quyết định số 98/QĐ-UBND ngày 16/6 2025 hộ dân") == strings{"Quyết định 98/QĐ-UBND"});
    CHECK(found("Quyết định số 98/QĐ-UBND ngày 16/6 2025/2026") == strings{"Quyết định 98/QĐ-UBND"});
    CHECK(found("Quyết định số 98/QĐ-UBND ngày 31 tháng 2 tháng 2025") == strings{"Quyết định 98/QĐ-UBND"});
    CHECK(found("Quyết định số 98/QĐ-UBND ngày 15 tháng 20 tháng 2025") == strings{"Quyết định 98/QĐ-UBND"});
}

TEST_CASE("the month of a day may be a word", "[citation]") {
    CHECK(found("Nghị định số 12/CP ngày 3 tháng tư năm 1993; Nghị định số 13/CP ngày 05 tháng Mười năm 1993") ==
          strings{"Nghị định 12/CP 1993-04-03", "Nghị định 13/CP 1993-10-05"});
    CHECK(surfaces("Nghị định số 12/CP ngày 3 tháng mười hai năm 1993") == strings{"Nghị định số 12/CP"});
    CHECK(surfaces("Nghị định số 12/CP ngày 31 tháng tư năm 1993") == strings{"Nghị định số 12/CP"});
}

TEST_CASE("a date typed without diacritics is read", "[citation]") {
    CHECK(found("Ke hoach so 140/KH-UBND ngay 20 thang 5 nam 2019") == strings{"Kế hoạch 140/KH-UBND 2019-05-20"});
    CHECK(found("Ke hoach so 140/KH-UBND ngay 20/5/2019") == strings{"Kế hoạch 140/KH-UBND 2019-05-20"});
    CHECK(found("LUAT DAT DAI NGAY 29 THANG 11 NAM 2013") == strings{"Luật DAT DAI 2013-11-29"});
    CHECK(found("Ke hoach so 140/KH-UBND trong 20 ngay thang 5 nam 2019") == strings{"Kế hoạch 140/KH-UBND"});
    CHECK(found("Kế hoạch số 140/KH-UBND ngay sau 20/5/2019") == strings{"Kế hoạch 140/KH-UBND"});
}

TEST_CASE("who holds an office may be named in front of what was signed", "[citation]") {
    CHECK(found("Ngày 14/1/2016, Thủ tướng Nguyễn Tấn Dũng đã ký Quyết định số 92/QĐ-TTg") ==
          strings{"Quyết định 92/QĐ-TTg 2016-01-14"});
    CHECK(found("Ngày 14 tháng 1 năm 1956, Chủ tịch Hồ Chí Minh đã ký sắc lệnh 254-SL") ==
          strings{"Sắc lệnh 254/SL 1956-01-14"});
    CHECK(
        issuers(
            "Ngày 03/4/2023, Bộ trưởng Bộ Nội vụ Phạm Thị Thanh Trà ký Thông tư số 05/2023/TT-BNV; ngày 04/4/2023, Chủ tịch Hồ "
            "Văn Năm ký Quyết định số 06/QĐ-UBND") == strings{"Bộ trưởng Bộ Nội vụ", ""});
    CHECK(found("Ngày 03/4/2023, Phó Chủ tịch Quốc hội Nguyễn Khắc Định họp; Nghị quyết số 05/NQ-CP") ==
          strings{"Nghị quyết 05/NQ-CP"});
    CHECK(found("Ngày 03/4/2023, ông Nguyễn Văn Năm gửi Quyết định số 12/QĐ-SNV") == strings{"Quyết định 12/QĐ-SNV"});
}

TEST_CASE("a session, the term of a body and its vote stand between a day and what was adopted", "[citation]") {
    CHECK(found("Ngày 14/02/2025, tại kỳ họp bất thường, Quốc hội khóa XV đã ban hành Nghị quyết số 176/2025/QH15") ==
          strings{"Nghị quyết 176/2025/QH15 2025-02-14"});
    CHECK(found("Ngày 18 tháng 01 năm 2007, Hội đồng nhân dân tỉnh khóa 17 đã thông qua Nghị quyết số "
                "12/2007/NQ-HĐND") == strings{"Nghị quyết 12/2007/NQ-HĐND 2007-01-18"});
    CHECK(found("Ngày 14-11-2016, Ban Chấp hành Đảng bộ tỉnh khoá XIII ban hành Nghị quyết số 11-NQ/TU") ==
          strings{"Nghị quyết 11-NQ/TU 2016-11-14"});
    CHECK(found("Ngày 14/02/2025, tại kỳ họp, nhiều đại biểu nêu Nghị quyết số 176/2025/QH15") ==
          strings{"Nghị quyết 176/2025/QH15"});
    CHECK(found("Ngày 05/3/2025, HĐND tỉnh thông qua danh mục theo Nghị quyết số 12/2025/NQ-HĐND") ==
          strings{"Nghị quyết 12/2025/NQ-HĐND"});
    CHECK(found("Ngày 05/3/2025, UBND tỉnh thông báo Kế hoạch số 12/KH-UBND") == strings{"Kế hoạch 12/KH-UBND"});
}

TEST_CASE("the same day is that of all in front that have none of their own", "[citation]") {
    CHECK(found("số 18/2012/QĐ-UBND ngày 07/8/2012, số 08/2016/QĐ-UBND và 09/2016/QĐ-UBND, cùng ngày 25/4/2016") ==
          strings{"Quyết định 18/2012/QĐ-UBND 2012-08-07", "Quyết định 08/2016/QĐ-UBND 2016-04-25",
                  "Quyết định 09/2016/QĐ-UBND 2016-04-25"});
}

TEST_CASE("a day is that of the one in front, too, if a word joins the two", "[citation]") {
    CHECK(found("số 18/2012/QĐ-UBND ngày 07/8/2012, số 08/2016/QĐ-UBND và 09/2016/QĐ-UBND ngày 25/4/2016") ==
          strings{"Quyết định 18/2012/QĐ-UBND 2012-08-07", "Quyết định 08/2016/QĐ-UBND 2016-04-25",
                  "Quyết định 09/2016/QĐ-UBND 2016-04-25"});
    CHECK(found("số 16/QĐ-SNV và số 17/QĐ-SNV ngày 2/3/2020, số 18/QĐ-SNV") ==
          strings{"Quyết định 16/QĐ-SNV 2020-03-02", "Quyết định 17/QĐ-SNV 2020-03-02", "Quyết định 18/QĐ-SNV"});
    CHECK(found("số 16/QĐ-SNV ngày 2/3/2020, số 17/QĐ-SNV, số 18/QĐ-SNV ngày 4/3/2020") ==
          strings{"Quyết định 16/QĐ-SNV 2020-03-02", "Quyết định 17/QĐ-SNV", "Quyết định 18/QĐ-SNV 2020-03-04"});
}

TEST_CASE("the day of a list may stand in brackets behind it", "[citation]") {
    strings const both{"Tờ trình 21/TTr-SNV 2023-11-20", "Báo cáo 22/BC-SNV 2023-11-20"};
    CHECK(found("Tờ trình số 21/TTr-SNV, Báo cáo số 22/BC-SNV (đều ngày 20/11/2023)") == both);
    CHECK(found("Tờ trình số 21/TTr-SNV và Báo cáo số 22/BC-SNV (cùng ký ngày 20/11/2023)") == both);
    auto const listed = "Tờ trình số 21/TTr-SNV, số 22/TTr-SNV (đều ngày 20/11/2023)";
    CHECK(found(listed) == strings{"Tờ trình 21/TTr-SNV 2023-11-20", "Tờ trình 22/TTr-SNV 2023-11-20"});
    CHECK(surfaces(listed).back() == "số 22/TTr-SNV");
    CHECK(found("Tờ trình số 21/TTr-SNV, số 22/TTr-SNV (họp ngày 20/11/2023)") ==
          strings{"Tờ trình 21/TTr-SNV", "Tờ trình 22/TTr-SNV"});
    CHECK(found("Tờ trình số 21/TTr-SNV (đều ngày 20/11/2023)") == strings{"Tờ trình 21/TTr-SNV"});
}

TEST_CASE("the same day is none of a document in a bracket that was closed", "[citation]") {
    CHECK(found("Quyết định số 15/QĐ-SNV ngày 12/7/2018 (thay Quyết định số 14/QĐ-SNV ngày 20/01/2016 và Quyết định số "
                "13/QĐ-SNV ngày 21/01/2016), Kế hoạch số 16/KH-SNV cùng ngày")
              .back() == "Kế hoạch 16/KH-SNV 2018-07-12");
    CHECK(found("Quyết định số 15/QĐ-SNV (thay Quyết định số 14/QĐ-SNV ngày 20/01/2016), Kế hoạch số 16/KH-SNV cùng "
                "ngày")
              .back() == "Kế hoạch 16/KH-SNV");
    CHECK(
        found("Công văn số 15/SNV-VP (kèm Quyết định số 14/QĐ-SNV ngày 20/01/2016 và Kế hoạch số 16/KH-SNV cùng ngày)")
            .back() == "Kế hoạch 16/KH-SNV 2016-01-20");
}

TEST_CASE("until 1992 CT alone is no directive", "[citation]") {
    CHECK(found("văn bản số 264/CT ngày 22/7/1988 về chính sách") == strings{" 264/CT 1988-07-22"});
    CHECK(found("Số 264-CT ngày 22-7-1988") == strings{" 264/CT 1988-07-22"});
    CHECK(found("Chỉ thị số 264-CT ngày 22/7/1988") == strings{"Chỉ thị 264/CT 1988-07-22"});
    CHECK(found("các Quyết định số 264-CT ngày 22/7/1988, số 327-CT ngày 15/9/1992") ==
          strings{"Quyết định 264/CT 1988-07-22", "Quyết định 327/CT 1992-09-15"});
    CHECK(found("số 05/CT ngày 12/3/2014") == strings{"Chỉ thị 05/CT 2014-03-12"});
    CHECK(found("số 05-CT ngày 12/3/2014").empty());
}

TEST_CASE("the month of a day may be a Roman numeral", "[citation]") {
    CHECK(found("Nghị định số 12/CP ngày 27-IX-1999 của Chính phủ") == strings{"Nghị định 12/CP 1999-09-27"});
    CHECK(found("Pháp lệnh Đo lường ngày 5/VII/1994") == strings{"Pháp lệnh Đo lường 1994-07-05"});
    CHECK(surfaces("Nghị định số 12/CP ngày 31-II-1999") == strings{"Nghị định số 12/CP"});
    CHECK(surfaces("Nghị định số 12/CP ngày 5-XM-1994") == strings{"Nghị định số 12/CP"});
}

TEST_CASE("digits of a day that a scanner read as letters are read", "[citation]") {
    for (std::string_view const day : {"ngày l2/4/2016", "ngày I2/4/2016", "ngày 12/4/2O16",
                                       "ngày 12 tháng O4 năm 2016", "ngày l2 tháng 4 năm 2O16"}) {
        auto const text = "Quyết định số 20/QĐ-UBND " + std::string{day};
        CAPTURE(text);
        CHECK(found(text) == strings{"Quyết định 20/QĐ-UBND 2016-04-12"});
    }
    for (std::string_view const day :
         {"ngày II/4/2016", "ngày lễ 2/4/2016", "ngày l2/4/2O", "ngày lO 4 2016", "ngày 32/l/2016"}) {
        auto const text = "Quyết định số 20/QĐ-UBND " + std::string{day};
        CAPTURE(text);
        CHECK(found(text) == strings{"Quyết định 20/QĐ-UBND"});
    }
}

TEST_CASE("several documents are announced with their count or in the plural", "[citation]") {
    strings const both{"Công văn 11/SXD-QLN 2023-04-18", "Công văn 12/SXD-QLN 2023-04-18"};
    for (std::string const words : {"có hai", "đã có các", "có 02", "đã ký 02", "ban hành các"}) {
        INFO(words);
        CHECK(found("Ngày 18/4/2023, Sở Xây dựng " + words + " Công văn số 11/SXD-QLN và số 12/SXD-QLN gửi các sở") ==
              both);
    }
    CHECK(found("Ngày 18/4/2023, Sở Xây dựng có hai phòng theo Công văn số 11/SXD-QLN") ==
          strings{"Công văn 11/SXD-QLN"});
}
