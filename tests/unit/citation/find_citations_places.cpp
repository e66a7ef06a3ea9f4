// SPDX-License-Identifier: BSL-1.0
// Places in brackets, places inside the article of a decision, and headings that are none.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("clauses in brackets lie in the article in front of them", "[citation]") {
    CHECK(provisions("tại Điều 3 (khoản 1, 2), Điều 7 (khoản 4) Nghị định số 86/2014/NĐ-CP") ==
          strings{"dieu-3/khoan-1", "dieu-3/khoan-2", "dieu-7/khoan-4"});
    CHECK(provisions("Điều 5 (điểm a khoản 2) Nghị định số 86/2014/NĐ-CP") == strings{"dieu-5/khoan-2/diem-a"});
    CHECK(provisions("Điều 3 (các khoản 1, 2; điểm a khoản 4) và Điều 9 Luật Viên chức") ==
          strings{"dieu-3/khoan-1", "dieu-3/khoan-2", "dieu-3/khoan-4/diem-a", "dieu-9"});
    CHECK(provisions("Điều 3 (khoản 1 đến khoản 3), 4 (khoản 5) Luật Viên chức") ==
          strings{"dieu-3/khoan-1", "dieu-3/khoan-2", "dieu-3/khoan-3", "dieu-4/khoan-5"});
    CHECK(provisions("Điều 3 (khoản 1 và 2) của Quy chế ban hành kèm theo Quyết định số 12/2020/QĐ-UBND") ==
          strings{"quy-che/dieu-3/khoan-1", "quy-che/dieu-3/khoan-2"});
    CHECK(surfaces("Nghị định số 86/2014/NĐ-CP, Điều 3 (khoản 1, 2) quy định") ==
          strings{"Nghị định số 86/2014/NĐ-CP, Điều 3 (khoản 1, 2)"});
}

TEST_CASE("points in brackets lie in the clause in front of them", "[citation]") {
    CHECK(provisions("khoản 2 (điểm a) Điều 5 Nghị định số 10/2020/NĐ-CP") == strings{"dieu-5/khoan-2/diem-a"});
    CHECK(provisions("khoản 2 (điểm a, b) và khoản 3 Điều 5 Nghị định số 10/2020/NĐ-CP") ==
          strings{"dieu-5/khoan-2/diem-a", "dieu-5/khoan-2/diem-b", "dieu-5/khoan-3"});
    CHECK(provisions("Điều 5, khoản 2 (điểm a, c), khoản 3 (điểm b) Nghị định số 10/2020/NĐ-CP") ==
          strings{"dieu-5/khoan-2/diem-a", "dieu-5/khoan-2/diem-c", "dieu-5/khoan-3/diem-b"});
    CHECK(provisions("khoản 2 (trừ điểm a) Điều 5 Nghị định số 10/2020/NĐ-CP") == strings{"dieu-5/khoan-2"});
    CHECK(provisions("điểm a khoản 2 (điểm b) Điều 5 Nghị định số 10/2020/NĐ-CP") == strings{"dieu-5/khoan-2/diem-a"});
}

TEST_CASE("places in brackets lie in the annex in front of them", "[citation]") {
    CHECK(provisions("Phụ lục XI (mục 2, 5) Nghị định số 40/2019/NĐ-CP") ==
          strings{"phu-luc-11/muc-2", "phu-luc-11/muc-5"});
    CHECK(provisions("Phụ lục I (Mẫu số 02) và Phụ lục II Nghị định số 40/2019/NĐ-CP") ==
          strings{"phu-luc-1/mau-2", "phu-luc-2"});
    CHECK(provisions("Phụ lục (mục 2) kèm theo Quyết định số 12/QĐ-UBND") == strings{"phu-luc/muc-2"});
    CHECK(provisions("Phụ lục II (trừ mục 3) Nghị định số 40/2019/NĐ-CP") == strings{"phu-luc-2"});
    CHECK(provisions("Mẫu số 01 Phụ lục I (mục 2) Nghị định số 40/2019/NĐ-CP") == strings{"phu-luc-1/mau-1"});
    CHECK(provisions("Phụ lục I (Phụ lục II) Nghị định số 40/2019/NĐ-CP") == strings{"phu-luc-1"});
}

TEST_CASE("a bracket that holds more than places inside the article only comments on it", "[citation]") {
    CHECK(provisions("Điều 5 (trừ khoản 2) Luật Viên chức") == strings{"dieu-5"});
    CHECK(provisions("Điều 5 (khoản 2 có sửa đổi) Luật Viên chức") == strings{"dieu-5"});
    CHECK(provisions("khoản 1 Điều 2 (khoản 3) Luật Viên chức") == strings{"dieu-2/khoan-1"});
    CHECK(provisions("Chương III (từ Điều 10 đến Điều 15) Luật Viên chức") == strings{"chuong-3"});
    std::string open = "Điều 1 ";
    for (int i = 0; i < 2000; ++i) open += "(khoản 1, Điều 1 ";
    CHECK(provisions(open + "Luật Viên chức").size() == 1);
}

TEST_CASE("sections of the text that a decision approves lie in its article", "[citation]") {
    CHECK(provisions("khoản 2 Mục V Điều 1 Quyết định số 1690/QĐ-TTg") == strings{"dieu-1/muc-5/khoan-2"});
    CHECK(provisions("Mục I và Mục II Điều 1 Quyết định số 1690/QĐ-TTg") == strings{"dieu-1/muc-1", "dieu-1/muc-2"});
    CHECK(provisions("Mục I các Điều 1, 2 Quyết định số 1690/QĐ-TTg") == strings{"dieu-1/muc-1", "dieu-2/muc-1"});
    CHECK(provisions("khoản 1 Mục I, khoản 2 Mục II Điều 1 Quyết định số 1690/QĐ-TTg") ==
          strings{"dieu-1/muc-1/khoan-1", "dieu-1/muc-2/khoan-2"});
    CHECK(provisions("các điểm c, g mục 1, điểm b mục 6 Phần III Điều 1 Quyết định này") ==
          strings{"dieu-1/phan-3/muc-1/diem-c", "dieu-1/phan-3/muc-1/diem-g", "dieu-1/phan-3/muc-6/diem-b"});
    CHECK(provisions("Chương IV, Mục 2, Điều 35 Nghị định số 85/2024/NĐ-CP") == strings{"dieu-35"});
    CHECK(provisions("Mục 1, Điều 5, khoản 2 Mục 3 Điều 6 Luật Viên chức").size() == 2);
    CHECK(provisions("Mục II Điều 1, Mục III Điều 2 Quyết định này") == strings{"dieu-1/muc-2", "dieu-2/muc-3"});
    CHECK(provisions("Mục II Điều 1, Điều 2 Quyết định này") == strings{"dieu-1/muc-2", "dieu-2"});
}

TEST_CASE("a part lies in the article that is in front of all its own", "[citation]") {
    CHECK(provisions("Phần III Điều 1 Quyết định này") == strings{"dieu-1/phan-3"});
    CHECK(provisions("Phần III, IV Điều 1 Quyết định số 1690/QĐ-TTg") == strings{"dieu-1/phan-3", "dieu-1/phan-4"});
    CHECK(provisions("Phần II Điều 1, Phần III Điều 2 Quyết định này") == strings{"dieu-1/phan-2", "dieu-2/phan-3"});
    CHECK(provisions("Phần thứ hai Điều 3 Bộ luật Dân sự") == strings{"dieu-3"});
    CHECK(provisions("Phần I Điều 1 Luật Viên chức") == strings{"dieu-1"});
    CHECK(provisions("Phần III và Điều 1 Quyết định này") == strings{"phan-3", "dieu-1"});
    CHECK(provisions("Phần 99999999999 Điều 1 Luật Viên chức") == provisions("Phần 1 Điều 1 Luật Viên chức"));
}

TEST_CASE("a section belongs to the chapter that follows it without a comma", "[citation]") {
    CHECK(provisions("Chương II, Mục 3 Chương IV Luật Viên chức") == strings{"chuong-2", "chuong-4/muc-3"});
    CHECK(provisions("Chương II, Mục 3, Chương IV Luật Viên chức") == strings{"chuong-2/muc-3", "chuong-4"});
    CHECK(provisions("Phụ lục I, Mục 2 Phụ lục II Luật Viên chức") == strings{"phu-luc-1", "phu-luc-2/muc-2"});
    CHECK(provisions("Điều 5, Chương II Điều 8 Luật Viên chức") == strings{"dieu-5", "dieu-8"});
}

TEST_CASE("in a list from the outside each article has the clauses behind it", "[citation]") {
    for (std::string_view const joint : {" và ", ", ", "; "})
        CHECK(provisions("Điều 15 khoản 3" + std::string{joint} + "Điều 16 khoản 2 Nghị định số 62/2016/NĐ-CP") ==
              strings{"dieu-15/khoan-3", "dieu-16/khoan-2"});
    CHECK(provisions("Điều 8 khoản 1 và khoản 3, Điều 10 khoản 2 Luật Viên chức") ==
          strings{"dieu-8/khoan-1", "dieu-8/khoan-3", "dieu-10/khoan-2"});
    CHECK(provisions("Điều 4 khoản 1, 2 và Điều 6 Luật Viên chức") ==
          strings{"dieu-4/khoan-1", "dieu-4/khoan-2", "dieu-6"});
    CHECK(provisions("Điều 4, khoản 1, điểm a và Điều 6, khoản 4, điểm b Luật Viên chức") ==
          strings{"dieu-4/khoan-1/diem-a", "dieu-6/khoan-4/diem-b"});
    CHECK(provisions("Điều 4 khoản 1 điểm a, b và khoản 2 điểm c, Điều 6 Luật Viên chức") ==
          strings{"dieu-4/khoan-1/diem-a", "dieu-4/khoan-1/diem-b", "dieu-4/khoan-2/diem-c", "dieu-6"});
    CHECK(provisions("Điều 4, khoản 1, Điều 6, khoản 2 Luật Viên chức") == strings{"dieu-4/khoan-1", "dieu-6/khoan-2"});
    CHECK(provisions("Điều 4 khoản 1 đến 3, Điều 6 Luật Viên chức") ==
          strings{"dieu-4/khoan-1", "dieu-4/khoan-2", "dieu-4/khoan-3", "dieu-6"});
    CHECK(provisions("từ Điều 4 đến Điều 6 khoản 2, Điều 8 Luật Viên chức") ==
          strings{"dieu-4", "dieu-5", "dieu-6/khoan-2", "dieu-8"});
    CHECK(provisions("Phụ lục I Điều 3 khoản 1 và Điều 4 khoản 2 Luật Viên chức") ==
          strings{"phu-luc-1/dieu-3/khoan-1", "phu-luc-1/dieu-4/khoan-2"});
    CHECK(provisions("Điều 4 khoản 1 và Điều 6 (khoản 5) Quy chế ban hành kèm theo Quyết định số 12/QĐ-UBND").front() ==
          "quy-che/dieu-4/khoan-1");
    CHECK(provisions("Luật Doanh nghiệp 2020, Điều 4 khoản 10 và Điều 17 khoản 2") ==
          strings{"dieu-4/khoan-10", "dieu-17/khoan-2"});
}

TEST_CASE("an article directly behind its clauses has them", "[citation]") {
    CHECK(provisions("Điều 5, khoản 1 và khoản 2 Điều 6 Luật Viên chức") ==
          strings{"dieu-5", "dieu-6/khoan-1", "dieu-6/khoan-2"});
    CHECK(provisions("Điều 5, Điều 6 khoản 1, khoản 2 Điều 7 Luật Viên chức") ==
          strings{"dieu-5", "dieu-6/khoan-1", "dieu-7/khoan-2"});
    CHECK(provisions("Điều 5 khoản 1, điểm a, b khoản 2 Điều 7 Luật Viên chức") ==
          strings{"dieu-5/khoan-1", "dieu-7/khoan-2/diem-a", "dieu-7/khoan-2/diem-b"});
    CHECK(provisions("khoản 1, Điều 4; khoản 2, Điều 6; Điều 7 Luật Viên chức") ==
          strings{"dieu-4/khoan-1", "dieu-6/khoan-2", "dieu-7"});
    CHECK(provisions("Điều 4, khoản 1, Điều 6 Luật Viên chức") == strings{"dieu-4", "dieu-6/khoan-1"});
    CHECK(provisions("Điều 4 và khoản 1 Điều 6 Luật Viên chức") == strings{"dieu-4", "dieu-6/khoan-1"});
}

TEST_CASE("the heading of a unit is no place of the document that the text is based on", "[citation]") {
    for (std::string_view const heading :
         {",\nĐiều 1. Ban hành", ",\nĐiều 1: Ban hành", ",\nĐiều 1 Ban hành", ",\nĐiều 1\nBan hành",
          ",\nChương I\nQUY ĐỊNH CHUNG", ", Điều 1. Ban hành"}) {
        auto const text = "Căn cứ Luật Giá năm 2023" + std::string{heading};
        CAPTURE(text);
        CHECK(surfaces(text).front() == "Luật Giá năm 2023");
    }
    CHECK(surfaces("theo Luật Giá năm 2023,\nĐiều 1 và Điều 2.") == strings{"Luật Giá năm 2023,\nĐiều 1 và Điều 2"});
    CHECK(surfaces("theo Luật Giá năm 2023,\nĐiều 8.") == strings{"Luật Giá năm 2023,\nĐiều 8"});
    CHECK(surfaces("theo Luật Giá năm 2023, Điều 8. Sở Nội vụ báo cáo") == strings{"Luật Giá năm 2023, Điều 8"});
}

TEST_CASE("procedures and codes of conduct are issued with a decision as regulations are", "[citation]") {
    CHECK(provisions("Điều 9 Quy trình ban hành kèm theo Quyết định số 12/QĐ-BHXH") == strings{"quy-trinh/dieu-9"});
    CHECK(provisions("Điều 4 của Quy tắc kèm theo Quyết định số 12/QĐ-UBND") == strings{"quy-tac/dieu-4"});
}

TEST_CASE("articles parted by their history are of the document behind the last", "[citation]") {
    std::string_view const text =
        "Điều 5 (đã được sửa đổi tại Thông tư số 3/2020/TT-BNV), Điều 6 Nghị định số 12/2020/NĐ-CP ngày 01/02/2020";
    CHECK(surfaces(text) ==
          strings{"Điều 5", "Thông tư số 3/2020/TT-BNV", "Điều 6 Nghị định số 12/2020/NĐ-CP ngày 01/02/2020"});
    CHECK(found(text) == strings{"Nghị định 12/2020/NĐ-CP 2020-02-01", "Thông tư 3/2020/TT-BNV",
                                 "Nghị định 12/2020/NĐ-CP 2020-02-01"});
    CHECK(provisions(text) == strings{"dieu-5", "dieu-6"});
}

TEST_CASE("an operation may be on words at a place", "[citation]") {
    CHECK(surfaces("Bãi bỏ Điều 3 và thay thế cụm từ “huyện” bằng “xã” tại Điều 6 Thông tư số 37/2016/TT-BYT") ==
          strings{"Điều 3", "Điều 6 Thông tư số 37/2016/TT-BYT"});
    CHECK(surfaces("theo Điều 3 và thay thế cụm từ “huyện” bằng “xã” tại Điều 6 Thông tư số 37/2016/TT-BYT") ==
          strings{"Điều 6 Thông tư số 37/2016/TT-BYT"});
}

TEST_CASE("an annex lies around what is named with it, and not around the articles in front", "[citation]") {
    CHECK(provisions("khoản 4 Điều 6, Mẫu số 03 Phụ lục II Thông tư số 30/2018/TT-BYT") ==
          strings{"dieu-6/khoan-4", "phu-luc-2/mau-3"});
    CHECK(provisions("Điều 6 và Mẫu số 01 Phụ lục ban hành kèm theo Nghị định số 10/2020/NĐ-CP") ==
          strings{"dieu-6", "phu-luc/mau-1"});
    CHECK(provisions("Điều 5, Điều 6 và điểm 2 Phụ lục I Nghị định số 10/2020/NĐ-CP") ==
          strings{"dieu-5", "dieu-6", "phu-luc-1/diem-2"});
    CHECK(provisions("khoản 4 Điều 6, mục 3 Phụ lục II Thông tư số 30/2018/TT-BYT") ==
          strings{"dieu-6/khoan-4", "phu-luc-2/muc-3"});
    CHECK(provisions("Điều 6 và điểm 2 mục 3 Phụ lục II Thông tư số 30/2018/TT-BYT") ==
          strings{"dieu-6", "phu-luc-2/muc-3/diem-2"});
    CHECK(provisions("Điều 5 và khoản 2 Điều 6 Phụ lục I Nghị định số 10/2020/NĐ-CP") ==
          strings{"phu-luc-1/dieu-5", "phu-luc-1/dieu-6/khoan-2"});
    CHECK(provisions("Điều 6 khoản 2 Phụ lục I Nghị định số 10/2020/NĐ-CP") == strings{"phu-luc-1/dieu-6/khoan-2"});
    CHECK(provisions("Điều 6 và Mẫu số 01 Phụ lục của Quy chế ban hành kèm theo Quyết định số 12/2020/QĐ-UBND") ==
          strings{"quy-che/dieu-6", "quy-che/phu-luc/mau-1"});
}

TEST_CASE("places that are excepted are none of those cited", "[citation]") {
    std::string_view const text = "theo Điều 15, trừ khoản 4, Nghị định số 163/2016/NĐ-CP";
    CHECK(surfaces(text) == strings{"Điều 15, trừ khoản 4, Nghị định số 163/2016/NĐ-CP"});
    CHECK(provisions(text) == strings{"dieu-15"});
    CHECK(provisions("Điều 15 trừ các điểm a, b khoản 4 Nghị định số 163/2016/NĐ-CP") == strings{"dieu-15"});
    CHECK(provisions("Chương II, trừ Điều 9, của Nghị định số 163/2016/NĐ-CP") == strings{"chuong-2"});
    CHECK(provisions("các Điều 5, 6, 7, trừ khoản 2 Điều 6, Nghị định số 163/2016/NĐ-CP") ==
          strings{"dieu-5", "dieu-6", "dieu-7"});
}

TEST_CASE("an exception may be of a document of its own", "[citation]") {
    CHECK(surfaces("theo Điều 15, trừ khoản 4 Điều 16 Nghị định số 163/2016/NĐ-CP") ==
          strings{"khoản 4 Điều 16 Nghị định số 163/2016/NĐ-CP"});
    CHECK(surfaces("Điều 15, trừ trường hợp quy định tại khoản 4 Điều 16 Nghị định số 163/2016/NĐ-CP") ==
          strings{"khoản 4 Điều 16 Nghị định số 163/2016/NĐ-CP"});
    std::string chain;
    for (int i = 0; i < 2000; ++i) chain += "Điều 1, trừ ";
    CHECK(provisions(chain + "khoản 2 Luật Viên chức") == strings{"dieu-1"});
}

TEST_CASE("tables have numbers as forms have", "[citation]") {
    CHECK(provisions("Biểu số 01 ban hành kèm theo Thông tư số 69/2017/TT-BTC") == strings{"mau-1"});
    CHECK(provisions("các Mẫu biểu số 01, 02 kèm theo Thông tư số 69/2017/TT-BTC") == strings{"mau-1", "mau-2"});
    CHECK(provisions("Biểu số 02 Phụ lục II Thông tư số 69/2017/TT-BTC") == strings{"phu-luc-2/mau-2"});
    CHECK(surfaces("đại biểu số 5 của Nghị định số 12/2020/NĐ-CP") == strings{"Nghị định số 12/2020/NĐ-CP"});
    CHECK(surfaces("biểu số liệu theo Thông tư số 69/2017/TT-BTC") == strings{"Thông tư số 69/2017/TT-BTC"});
}

TEST_CASE("an annex or a form is that of the document with which it was issued, behind its title or in brackets",
          "[citation]") {
    std::string_view const quoted =
        "theo Phụ lục II “Định mức bảo dưỡng, sửa chữa” ban hành kèm theo Thông tư số 44/2021/TT-BGTVT";
    CHECK(surfaces(quoted) ==
          strings{"Phụ lục II “Định mức bảo dưỡng, sửa chữa” ban hành kèm theo Thông tư số 44/2021/TT-BGTVT"});
    CHECK(provisions(quoted) == strings{"phu-luc-2"});
    CHECK(provisions("Phụ lục II – Danh mục ngành, nghề ban hành kèm theo Nghị định số 31/2021/NĐ-CP") ==
          strings{"phu-luc-2"});
    CHECK(provisions("Phụ lục IV – Danh mục dự án nhóm A kèm theo Nghị định số 29/2021/NĐ-CP") == strings{"phu-luc-4"});
    CHECK(provisions("khoản 3 Mục III Phụ lục I Phân loại công trình, kèm theo Nghị định số 06/2021/NĐ-CP") ==
          strings{"phu-luc-1/muc-3/khoan-3"});
    CHECK(provisions("Phụ lục số 01 về Danh mục phí, lệ phí ban hành kèm theo Luật Phí và lệ phí") ==
          strings{"phu-luc-1"});
    CHECK(surfaces("theo Mẫu số 19 (ban hành kèm theo Nghị định số 151/2025/NĐ-CP) là căn cứ") ==
          strings{"Mẫu số 19 (ban hành kèm theo Nghị định số 151/2025/NĐ-CP)"});
    CHECK(provisions("khoản 2 Điều 5 Quy chế (kèm theo Quyết định số 12/2020/QĐ-UBND)") ==
          strings{"quy-che/dieu-5/khoan-2"});
}

TEST_CASE("what else stands between an annex and a document is no title", "[citation]") {
    for (std::string_view const text : {"tại Phụ lục I, bảng giá ban hành kèm theo Quyết định số 12/QĐ-UBND",
                                        "Phụ lục I Sở Y tế đã trình theo mẫu kèm theo Quyết định số 12/QĐ-UBND",
                                        "PHỤ LỤC I DANH MỤC (Ban hành kèm theo Quyết định số 12/QĐ-UBND)",
                                        "PHỤ LỤC I XE CHUYÊN DÙNG kèm theo Quyết định số 12/QĐ-UBND",
                                        "Phụ lục I – Danh mục. Mẫu ban hành kèm theo Quyết định số 12/QĐ-UBND",
                                        "Điều 5 (ban hành kèm theo Quyết định số 12/QĐ-UBND)"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{"Quyết định số 12/QĐ-UBND"});
    }
}

TEST_CASE("provisions may be those of several documents that are pointed back at", "[citation]") {
    std::string_view const text =
        "Thông tư số 5/2019/TT-BNV và số 6/2019/TT-BNV; khoản 3 Điều 4 của các Thông tư nói trên";
    CHECK(surfaces(text).back() == "khoản 3 Điều 4 của các Thông tư nói trên");
    CHECK(matches(text).back().plural);
    CHECK(provisions(text) == strings{"dieu-4/khoan-3"});
    CHECK(surfaces("Điều 5 của hai Nghị định này") == strings{"Điều 5 của hai Nghị định này"});
    CHECK(matches("Điều 5 của hai Nghị định này").front().count == 2);
    CHECK(surfaces("Điều 5 của hai Nghị định").empty());
}

TEST_CASE("provisions in front of several documents are those of each", "[citation]") {
    std::string_view const text = "theo khoản 2 Điều 4 các Nghị định số 34/2016/NĐ-CP và số 154/2020/NĐ-CP";
    CHECK(surfaces(text) == strings{"khoản 2 Điều 4 các Nghị định số 34/2016/NĐ-CP", "số 154/2020/NĐ-CP"});
    CHECK(provisions(text) == strings{"dieu-4/khoan-2", "dieu-4/khoan-2"});
    CHECK(surfaces("Điều 5 của các Luật Đất đai, Nhà ở năm 2013") ==
          strings{"Điều 5 của các Luật Đất đai", "Nhà ở năm 2013"});
    for (std::string_view const several : {"của hai", "của mỗi", "của 02", "tại các", "trong những"}) {
        CAPTURE(several);
        std::string const places = "Điều 5 " + std::string{several} + " Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND";
        CHECK(provisions(places) == strings{"dieu-5", "dieu-5"});
    }
    CHECK(provisions("theo Điều 4, các Nghị định số 34/2016/NĐ-CP và số 154/2020/NĐ-CP").empty());
    CHECK(provisions("Điều 4 và các Nghị định số 34/2016/NĐ-CP, số 154/2020/NĐ-CP").empty());
    CHECK(provisions("Điều 2\nCác Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND hết hiệu lực").empty());
    CHECK(provisions("khoản 2 các Nghị định số 34/2016/NĐ-CP, số 154/2020/NĐ-CP").empty());
}

TEST_CASE("a list of provisions goes on behind a history and a conjunction", "[citation]") {
    std::string_view const text =
        "khoản 1 và khoản 2 Điều 9 (sửa đổi bởi Thông tư số 12/2019/TT-BNV) và Điều 10 Thông tư số 08/2013/TT-BNV";
    CHECK(surfaces(text) ==
          strings{"khoản 1 và khoản 2 Điều 9", "Thông tư số 12/2019/TT-BNV", "Điều 10 Thông tư số 08/2013/TT-BNV"});
    CHECK(provisions(text) == strings{"dieu-9/khoan-1", "dieu-9/khoan-2", "dieu-10"});
    CHECK(surfaces("Điều 9 (sửa đổi bởi Thông tư số 12/2019/TT-BNV) và Thông tư số 08/2013/TT-BNV") ==
          strings{"Thông tư số 12/2019/TT-BNV", "Thông tư số 08/2013/TT-BNV"});
}

TEST_CASE("words of a document may be changed behind another operation on it", "[citation]") {
    strings const both{"khoản 3 Điều 6", "Điều 7 Nghị định số 12/2020/NĐ-CP"};
    CHECK(surfaces("Bãi bỏ khoản 3 Điều 6; thay cụm từ “A” bằng “B” tại Điều 7 Nghị định số 12/2020/NĐ-CP") == both);
    CHECK(surfaces("Bãi bỏ khoản 3 Điều 6; bỏ cụm từ “A” tại Điều 7 Nghị định số 12/2020/NĐ-CP") == both);
    CHECK(surfaces("Theo khoản 3 Điều 6; thay cụm từ “A” bằng “B” tại Điều 7 Nghị định số 12/2020/NĐ-CP") ==
          strings{both.back()});
}

TEST_CASE("provisions may stand in front of a number alone", "[citation]") {
    CHECK(
        surfaces("Điểm a Khoản 3 Điều 6 168/2024/NĐ-CP; Điều 7 số 169/2024/NĐ-CP; khoản 2 Điều 9 của 100/2019/NĐ-CP") ==
        strings{"Điểm a Khoản 3 Điều 6 168/2024/NĐ-CP", "Điều 7 số 169/2024/NĐ-CP",
                "khoản 2 Điều 9 của 100/2019/NĐ-CP"});
    for (std::string_view const text : {"Điều 5, 168/2024/NĐ-CP", "Điều 5. 168/2024/NĐ-CP", "Điều 5\n168/2024/NĐ-CP",
                                        "Điều 5 là 168/2024/NĐ-CP", "khoản 2 12/UBND-NC"}) {
        CAPTURE(text);
        CHECK(provisions(text).empty());
    }
}

TEST_CASE("a slash may stand between places, and in front of their document", "[citation]") {
    CHECK(provisions("Điều 104/BLHS 1999") == strings{"dieu-104"});
    CHECK(provisions("khoản 2 Điều 7/Nghị định 15/2020/NĐ-CP") == strings{"dieu-7/khoan-2"});
    CHECK(provisions("điểm a/khoản 1/Điều 5/Luật Giá") == strings{"dieu-5/khoan-1/diem-a"});
    CHECK(surfaces("Điều 3/TT 15/2020/TT-BTC") == strings{"Điều 3/TT 15/2020/TT-BTC"});
    CHECK(surfaces("Điều 5/2020; mẫu số 02/QĐ-UBND; khoản 3/4 của quỹ").empty());
}

TEST_CASE("an annex may be attached to its document or sent with it", "[citation]") {
    CHECK(provisions("Phụ lục đính kèm Quyết định số 5/QĐ-SNV") == strings{"phu-luc"});
    CHECK(provisions("Phụ lục II được đính kèm theo Quyết định số 5/QĐ-SNV") == strings{"phu-luc-2"});
    CHECK(provisions("Mẫu số 3 gửi kèm Công văn số 6/SNV-VP") == strings{"mau-3"});
    CHECK(provisions("Mẫu số 3 đính kèm Phụ lục I Nghị định số 12/2020/NĐ-CP") == strings{"phu-luc-1/mau-3"});
    CHECK(surfaces("hồ sơ gửi kèm Công văn số 6/SNV-VP") == strings{"Công văn số 6/SNV-VP"});
}

TEST_CASE("the place of a treaty is not one of the law in front of it", "[citation]") {
    CHECK(surfaces("Luật Thương mại năm 2005, Điều 12 Công ước Viên") == strings{"Luật Thương mại năm 2005"});
    CHECK(surfaces("Nghị định số 5/2020/NĐ-CP, Điều 3 của Hiệp định EVFTA") == strings{"Nghị định số 5/2020/NĐ-CP"});
    CHECK(surfaces("Bộ luật Lao động, Điều 7 thoả ước lao động tập thể") == strings{"Bộ luật Lao động"});
    CHECK(surfaces("Luật Thương mại năm 2005, Điều 12, Công ước Viên") == strings{"Luật Thương mại năm 2005, Điều 12"});
}

TEST_CASE("a clause may be of the same article as the one before", "[citation]") {
    CHECK(provisions("điểm g khoản 1 Điều 260 và khoản 2 cùng điều Luật Đất đai") ==
          strings{"dieu-260/khoan-1/diem-g", "dieu-260/khoan-2"});
    CHECK(provisions("khoản 1 Điều 12, điểm b khoản 3 cùng Điều của Nghị định số 5/2020/NĐ-CP") ==
          strings{"dieu-12/khoan-1", "dieu-12/khoan-3/diem-b"});
    CHECK(provisions("khoản 1 Điều 5 và khoản 2 cùng điều kiện theo Luật Giá").empty());
    CHECK(provisions("khoản 2 cùng điều Luật Giá").empty());
}

TEST_CASE("a place may stand behind its document without a comma", "[citation]") {
    CHECK(surfaces("theo luật đất đai 2024 điều 138 thì sao") == strings{"luật đất đai 2024 điều 138"});
    CHECK(provisions("Bộ luật Lao động 2019 điều 20 khoản 2") == strings{"dieu-20/khoan-2"});
    CHECK(surfaces("Nghị định 101/2024/NĐ-CP Điều 5 quy định") == strings{"Nghị định 101/2024/NĐ-CP Điều 5"});
    CHECK(surfaces("Luật Giá 2023 Điều 1 Phạm vi điều chỉnh") == strings{"Luật Giá 2023"});
    CHECK(surfaces("Căn cứ Luật Giá năm 2023 Điều 1. Ban hành") == strings{"Luật Giá năm 2023"});
    CHECK(surfaces("Quyết định số 5/QĐ-UBND điều 2 xe; Luật Giá 2023 khoản 3 triệu") ==
          strings{"Quyết định số 5/QĐ-UBND", "Luật Giá 2023"});
    CHECK(surfaces("Luật Giá 2023 khoản 2 Điều 5 Nghị định số 5/2020/NĐ-CP") ==
          strings{"Luật Giá 2023", "khoản 2 Điều 5 Nghị định số 5/2020/NĐ-CP"});
}
