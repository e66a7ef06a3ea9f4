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
