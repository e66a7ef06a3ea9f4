// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/law_titles.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

std::string title_in(law_titles const& titles, std::string_view text, document_type type = document_type::law) {
    tokenizer words{text};
    auto const found = titles.match(words, type);
    return found ? std::string{surface(text, *found)} : "";
}

} // namespace

TEST_CASE("the longest title wins, whatever its case and commas", "[citation]") {
    auto const& titles = law_titles::national();
    CHECK(titles.size() > 200);
    CHECK(title_in(titles, "Cán bộ, công chức năm 2008") == "Cán bộ, công chức");
    CHECK(title_in(titles, "CÁN BỘ CÔNG CHỨC NĂM 2008") == "CÁN BỘ CÔNG CHỨC");
    CHECK(title_in(titles, "Tổ chức chính quyền địa phương và") == "Tổ chức chính quyền địa phương");
    CHECK(title_in(titles, "Dân sự năm 2015", document_type::code) == "Dân sự");
    CHECK(title_in(titles, "không có tên").empty());
    CHECK(title_in(titles, "").empty());
}

TEST_CASE("initials of codes have no type", "[citation]") {
    auto const& titles = law_titles::national();
    CHECK(title_in(titles, "BLHS 2015", document_type::unknown) == "BLHS");
    CHECK(title_in(titles, "BLHS 2015").empty());
}

TEST_CASE("more titles make another table, and the finder takes it", "[citation]") {
    std::string_view const text = "theo Luật Kinh tế tuần hoàn thì các sở; điều 5 BLTTHC năm 2030";
    auto const more = law_titles::national().with(
        {{document_type::law, "Kinh tế tuần hoàn thì các sở"}, {document_type::unknown, "BLTTHC"}});
    CHECK(more.size() == law_titles::national().size() + 2);
    CHECK(law_titles::national().with({{document_type::law, "Viên chức"}}).size() == law_titles::national().size());
    CHECK(surfaces(text) == strings{"Luật Kinh tế tuần hoàn"});
    CHECK(surfaces(text, {.titles = &more}) == strings{"Luật Kinh tế tuần hoàn thì các sở", "điều 5 BLTTHC năm 2030"});
}

TEST_CASE("a short name stands for a title", "[citation]") {
    auto const& titles = law_titles::national();
    CHECK(titles.full_title(document_type::law, "BHXH") == "Bảo hiểm xã hội");
    CHECK(titles.full_title(document_type::law, "thuế TNCN") == "Thuế thu nhập cá nhân");
    CHECK(titles.full_title(document_type::code, "BLHS") == "Hình sự");
    CHECK(titles.full_title(document_type::code, "BHXH") == "BHXH");
    CHECK(titles.full_title(document_type::law, "Viên chức") == "Viên chức");
    CHECK(titles.full_title(document_type::law, "").empty());
    auto const more = titles.with({{document_type::law, "KTTH", "Kinh tế tuần hoàn"}});
    CHECK(more.full_title(document_type::law, "KTTH") == "Kinh tế tuần hoàn");
}

TEST_CASE("a short name ends where it ends", "[citation]") {
    CHECK(surfaces("Luật BHXH cũng có hiệu lực; Luật NSNN vẫn áp dụng; Luật HNGĐ 2014") ==
          strings{"Luật BHXH", "Luật NSNN", "Luật HNGĐ 2014"});
    CHECK(surfaces("Luật PCCC&CNCH năm 2024 và Luật PCCC năm 2001") ==
          strings{"Luật PCCC&CNCH năm 2024", "Luật PCCC năm 2001"});
    CHECK(surfaces("Luật KH&CN năm 2013, Luật KH,CN&ĐMST năm 2025") ==
          strings{"Luật KH&CN năm 2013", "Luật KH,CN&ĐMST năm 2025"});
    CHECK(to_string(citations("Luật BHXH năm 2014").front()) == "Luật Bảo hiểm xã hội năm 2014");
}

TEST_CASE("initials of the national table have titles", "[citation]") {
    CHECK(title_of_initials("BLTTDS") == "Tố tụng dân sự");
    CHECK(title_of_initials("BLTTHC").empty());
}

TEST_CASE("a title goes on behind the words of the table if its number follows, or whose it is and a date",
          "[citation]") {
    CHECK(found("Luật Giáo dục của Hội đồng trường năm 2004; Luật Giáo dục dạy nghề số 12/2004/QH11") ==
          strings{"Luật Giáo dục của Hội đồng trường 2004", "Luật 12/2004/QH11 Giáo dục dạy nghề"});
    CHECK(surfaces("Luật ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Uỷ ban nhân dân năm 2004") ==
          strings{"Luật ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Uỷ ban nhân dân năm 2004"});
    CHECK(surfaces("Luật Giáo dục trên địa bàn tỉnh năm 2015; Luật Đầu tư của các doanh nghiệp năm 2015") ==
          strings{"Luật Giáo dục", "Luật Đầu tư"});
    CHECK(surfaces("Luật Giáo dục quy định tại số 12/2004/QH11") == strings{"Luật Giáo dục", "số 12/2004/QH11"});
    CHECK(surfaces("Luật Đất đai và Nhà ở số 27/2023/QH15") == strings{"Luật Đất đai", "Nhà ở số 27/2023/QH15"});
}

TEST_CASE("a word of a title may look like a provision", "[citation]") {
    CHECK(surfaces("Luật Lập cơ quan điều tra mới số 99/2015/QH13; Luật Lập cơ quan điều 5") ==
          strings{"Luật Lập cơ quan điều tra mới số 99/2015/QH13", "Luật Lập cơ quan điều 5"});
    CHECK(surfaces("Luật Chăn thả điều chỉnh hoạt động") == strings{"Luật Chăn thả"});
}

TEST_CASE("the country may stand between a law and its year", "[citation]") {
    CHECK(
        found("Luật Công đoàn Việt Nam năm 2012 và Bộ luật Dân sự nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1995") ==
        strings{"Luật Công đoàn 2012", "Bộ luật Dân sự 1995"});
    CHECK(surfaces("Luật Doanh nghiệp Việt Nam 2020; Điều 104 BLHS Việt Nam năm 1999; BLHS2015") ==
          strings{"Luật Doanh nghiệp Việt Nam 2020", "Điều 104 BLHS Việt Nam năm 1999", "BLHS2015"});
    CHECK(surfaces("Hiến pháp nước Việt Nam dân chủ cộng hòa năm 1959") ==
          strings{"Hiến pháp nước Việt Nam dân chủ cộng hòa năm 1959"});
    CHECK(surfaces("Luật Du lịch Việt Nam đón khách năm 2019; Luật Đầu tư, Việt Nam năm 2024 thu hút vốn") ==
          strings{"Luật Du lịch", "Luật Đầu tư"});
}

TEST_CASE("one of the bodies in a title may be abbreviated", "[citation]") {
    for (std::string const law :
         {"Luật tổ chức Hội đồng nhân dân và UBND năm 2003", "Luật Hoạt động giám sát của Quốc hội và HĐND năm 2015",
          "Luật bầu cử đại biểu Quốc hội và đại biểu HĐND ngày 25/6/2015"}) {
        CAPTURE(law);
        CHECK(surfaces("Căn cứ " + law + ";") == strings{law});
    }
}

TEST_CASE("a title may stand behind về", "[citation]") {
    for (std::string const law :
         {"Pháp lệnh về nhiệm vụ, quyền hạn cụ thể của HĐND và UBND ở mỗi cấp ngày 03/7/1996",
          "Pháp lệnh Nhiệm vụ, quyền hạn cụ thể của Hội đồng nhân dân và Ủy ban nhân dân ở mỗi cấp năm 1996",
          "Pháp lệnh về chống tham nhũng", "Pháp lệnh về lãnh sự 1990", "Pháp lệnh về dân số năm 2003",
          "Luật về thuế sử dụng đất nông nghiệp ngày 10/7/1993", "Luật về Thuế giá trị gia tăng số 13/2008/QH12"}) {
        CAPTURE(law);
        CHECK(surfaces("Căn cứ " + law + ";") == strings{law});
    }
    CHECK(citations("Pháp lệnh về dân số năm 2003").front().title == "dân số");
}

TEST_CASE("laws about something are no law", "[citation]") {
    for (std::string_view const text :
         {"theo luật về đất đai năm 2013", "quy định của pháp luật về đất đai ngày 03/4/2020",
          "Luật về đất đai chưa đủ", "Các Luật về thuế năm 2020 và một số Luật về tổ chức bộ máy năm 2015",
          "Pháp luật về đất đai năm 2013", "Hiểu biết Luật về giao thông ngày càng tăng",
          "Luật về hội được thảo luận năm 2016"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{});
    }
}
