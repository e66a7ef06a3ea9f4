// SPDX-License-Identifier: BSL-1.0
// Laws, codes and ordinances by their titles.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("a number behind the year of a law that counts something is no year", "[citation]") {
    CHECK(surfaces("Theo Luật Đất đai năm 2003, 2010 hộ được cấp giấy") == strings{"Luật Đất đai năm 2003"});
    CHECK(surfaces("Luật Đất đai năm 2013, năm 2014 tỉnh ban hành") == strings{"Luật Đất đai năm 2013"});
    CHECK(surfaces("Luật Đất đai năm 2013, 2000/2013 thửa") == strings{"Luật Đất đai năm 2013"});
}

TEST_CASE("the title of a law ends where the sentence goes on", "[citation]") {
    CHECK(surfaces("Luật KH, CN&ĐMST có hiệu lực từ ngày 01/10/2025").front() == "Luật KH, CN&ĐMST");
    CHECK(surfaces("Điều 14 Luật KH,CN&ĐMST năm 2025") == strings{"Điều 14 Luật KH,CN&ĐMST năm 2025"});
    CHECK(surfaces("thi hành luật Luật Viên chức") == strings{"Luật Viên chức"});
    CHECK(surfaces("Luật Tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994") ==
          strings{"Luật Tổ chức HĐND và UBND (sửa đổi) ngày 21/6/1994"});
    CHECK(surfaces("Pháp lệnh Cảnh sát môi trường\nNgày 21/11/2025, Chính phủ họp") ==
          strings{"Pháp lệnh Cảnh sát môi trường"});
    CHECK(surfaces("PHÁP LỆNH CẢNH SÁT CƠ ĐỘNG\nNGÀY 23/12/2013").front() ==
          "PHÁP LỆNH CẢNH SÁT CƠ ĐỘNG\nNGÀY 23/12/2013");
}

TEST_CASE("initials are the whole title of a law", "[citation]") {
    CHECK(surfaces("Luật BHXH cũng có hiệu lực; Luật NSNN vẫn áp dụng; Luật PCTN cần sửa") ==
          strings{"Luật BHXH", "Luật NSNN", "Luật PCTN"});
    CHECK(surfaces("Luật PCCC&CNCH; Luật KH, CN và ĐMST quy định") == strings{"Luật PCCC&CNCH", "Luật KH, CN và ĐMST"});
    CHECK(surfaces("Luật BHXH, BHYT và Bộ luật Lao động") == strings{"Luật BHXH", "Bộ luật Lao động"});
    CHECK(surfaces("Luật HĐND và UBND năm 2003; Luật MTTQ Việt Nam; Luật GD nghề nghiệp năm 2014") ==
          strings{"Luật HĐND và UBND năm 2003", "Luật MTTQ Việt Nam", "Luật GD nghề nghiệp năm 2014"});
    CHECK(surfaces("LUẬT TÀI SẢN MỚI").front() == "LUẬT TÀI SẢN MỚI");
}

TEST_CASE("the year of an amendment is that of the law which amends", "[citation]") {
    CHECK(surfaces("Luật Đất đai sửa đổi năm 2024; Luật Giáo dục sửa đổi 2019") ==
          strings{"Luật Đất đai sửa đổi năm 2024", "Luật Giáo dục sửa đổi 2019"});
    CHECK(found("Luật Đất đai sửa đổi, bổ sung năm 1998") == strings{"Luật Đất đai sửa đổi, bổ sung 1998"});
    CHECK(surfaces("Luật Đất đai sửa đổi 15 điều; Luật Nhà ở sửa đổi năm ngoái") ==
          strings{"Luật Đất đai", "Luật Nhà ở"});
    CHECK(surfaces("dự án Luật sửa đổi Luật Đất đai") == strings{"Luật sửa đổi Luật Đất đai"});
}

TEST_CASE("a number behind the year of a law is that of the law if the years agree", "[citation]") {
    CHECK(surfaces("Luật Các tổ chức tín dụng 2024 số 32/2024/QH15") ==
          strings{"Luật Các tổ chức tín dụng 2024 số 32/2024/QH15"});
    CHECK(surfaces("Luật Đất đai 2013 số 31/2024/QH15") == strings{"Luật Đất đai 2013", "số 31/2024/QH15"});
}

TEST_CASE("a title ends in front of a blank number, a purpose and the next sentence", "[citation]") {
    CHECK(surfaces("Căn cứ Luật Chính quyền đô thị số………") == strings{"Luật Chính quyền đô thị"});
    CHECK(surfaces("Luật Công nghiệp công nghệ số quy định") == strings{"Luật Công nghiệp công nghệ số"});
    CHECK(surfaces(
              "Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực nông nghiệp phù hợp với tinh thần mới") ==
          strings{"Luật sửa đổi, bổ sung một số điều của 15 luật trong lĩnh vực nông nghiệp"});
    CHECK(surfaces("dự án Luật Viên chức Ngày 02/12/2025, Chính phủ đã họp") == strings{"Luật Viên chức"});
    CHECK(surfaces("Luật Viên chức Ngày 15/11/2010, Nghị định số 12/2020/NĐ-CP").front() ==
          "Luật Viên chức Ngày 15/11/2010");
}

TEST_CASE("the title of a law is known without diacritics", "[citation]") {
    CHECK(found("Luat Ngan sach nha nuoc nam 2015; Bo luat Lao dong 2019; theo luat dat dai") ==
          strings{"Luật Ngan sach nha nuoc 2015", "Bộ luật Lao dong 2019", "Luật dat dai"});
    CHECK(found("Hoi luat gia; Van phong Luat Su Nguyen Van A; Luật Sư Trần B; phapluat dat dai").empty());
}

TEST_CASE("laws on councils and committees are known by the letters of both", "[citation]") {
    CHECK(surfaces("Căn cứ Luật tổ chức HDND, UBND ngày 26/11/2003;") ==
          strings{"Luật tổ chức HDND, UBND ngày 26/11/2003"});
    CHECK(surfaces("Luật ban hành VBQPPL của HĐND, UBND ngày 03/12/2004 quy định") ==
          strings{"Luật ban hành VBQPPL của HĐND, UBND ngày 03/12/2004"});
}

TEST_CASE("a law that amends many may be told by its year alone, or go on behind a comma", "[citation]") {
    for (std::string_view const text :
         {"Luật sửa đổi, bổ sung một số điều của 11 Luật có liên quan đến an ninh, trật tự năm 2025",
          "Luật sửa đổi, bổ sung một số điều của 11 Luật 2025", "Luật sửa đổi 11 Luật có liên quan đến an ninh 2025"}) {
        CHECK(surfaces(text) == strings{std::string{text}});
    }
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch, các tỉnh thực hiện") ==
          strings{"Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch"});
    CHECK(surfaces("Luật sửa đổi 3 điều khoản").empty());
}

TEST_CASE("ordinances of the table may be named in small letters", "[citation]") {
    CHECK(surfaces("Pháp lệnh thuế công thương nghiệp (sửa đổi); Pháp lệnh về thuế nhà, đất; Pháp lệnh lãnh sự") ==
          strings{"Pháp lệnh thuế công thương nghiệp (sửa đổi)", "Pháp lệnh về thuế nhà, đất", "Pháp lệnh lãnh sự"});
}

TEST_CASE("initials in brackets may be of two parts, and a title may lack its conjunction", "[citation]") {
    CHECK(surfaces("Luật Hôn nhân và gia đình (HN&GĐ) năm 2014; luat hon nhan gia dinh nam 2014") ==
          strings{"Luật Hôn nhân và gia đình (HN&GĐ) năm 2014", "luat hon nhan gia dinh nam 2014"});
    CHECK(surfaces("Luật Đất đai (A&B) năm 2024") == strings{"Luật Đất đai"});
}

TEST_CASE("codes of other countries and subjects of study are no laws of ours", "[citation]") {
    CHECK(surfaces("Điều 823 BLDS Đức; BLDS Pháp; BLHS Trung Quốc năm 1997; BLDS năm 1804 của Pháp").empty());
    CHECK(surfaces("BLDS Việt Nam 2015; BLHS 2015") == strings{"BLDS Việt Nam 2015", "BLHS 2015"});
    CHECK(surfaces("Giáo trình Luật Kinh tế; giáo trình Luật Hiến pháp; bộ môn Luật Hiến pháp; thạc sĩ Luật Dân sự")
              .empty());
    CHECK(surfaces("theo Hiến pháp năm 2013; trình Luật Đất đai") == strings{"Hiến pháp năm 2013", "Luật Đất đai"});
}

TEST_CASE("a comma or a dash may stand between the title of a law and its number", "[citation]") {
    for (std::string_view const text : {"Luật Quản lý thuế, số 38/2019/QH14", "Luật Nhà ở - số 27/2023/QH15",
                                        "Luật Ngân sách nhà nước, số 83/2015/QH13, ngày 25/6/2015 của Quốc hội"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{std::string{text}});
    }
    CHECK(surfaces("Luật Nhà ở, số 12/2020/NĐ-CP; Luật Nhà ở - 27/2023/QH15; Luật Nhà ở, số lượng") ==
          strings{"Luật Nhà ở", "số 12/2020/NĐ-CP", "Luật Nhà ở", "27/2023/QH15", "Luật Nhà ở"});
}

TEST_CASE("a law without a title may be new or amending", "[citation]") {
    for (std::string_view const text :
         {"Luật mới số 72/2025/QH15", "Luật sửa đổi số 31/2024/QH15", "Luat moi so 72/2025/QH15"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{std::string{text}});
        CHECK(found(text).front().find("Luật") == 0);
    }
    CHECK(surfaces("pháp luật mới số 72/2025/QH15; Luật mới và Nghị quyết số 76/2025/UBTVQH15") ==
          strings{"số 72/2025/QH15", "Nghị quyết số 76/2025/UBTVQH15"});
}
