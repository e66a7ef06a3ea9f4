// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/comparison.hpp>

#include <string>
#include <string_view>

#include <cchc/citation/law_titles.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

std::string_view kind_of(std::string_view a, std::string_view b) {
    auto const x = citations(a);
    auto const y = citations(b);
    INFO(a << " | " << b);
    REQUIRE(x.size() == 1);
    REQUIRE(y.size() == 1);
    CHECK(match_type(x[0], y[0]) == match_type(y[0], x[0]));
    return to_string(match_type(x[0], y[0]));
}

} // namespace

TEST_CASE("a number with a year identifies a document of the state", "[citation]") {
    CHECK(kind_of("Điều 5 Nghị định số 24/2014/NĐ-CP", "Điều 5 Nghị định 24/2014/NĐ-CP ngày 04/4/2014") == "exact");
    CHECK(kind_of("Nghị định số 24/2014/NĐ-CP", "khoản 2 Điều 8 Nghị định 24/2014/NĐ-CP") == "same_document");
    CHECK(kind_of("Thông tư số 2/2017/TT-VPCP", "Thông tư số 02/2017/TT-VPCP") == "exact");
    CHECK(kind_of("Luật số 45/2019/QH14", "Bộ luật Lao động số 45/2019/QH14") == "none");
    CHECK(kind_of("Nghị định số 24/2014/NĐ-CP", "Nghị định số 24/2015/NĐ-CP") == "none");
}

TEST_CASE("a local number needs its date and issuer", "[citation]") {
    CHECK(kind_of("Quyết định số 158/QĐ-UBND ngày 22/01/2014", "Quyết định 158/QĐ-UBND") == "short_match");
    CHECK(kind_of("Quyết định số 158/QĐ-UBND ngày 22/01/2014", "Quyết định số 158/QĐ-UBND ngày 03/02/2015") == "none");
    CHECK(kind_of("Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh Sơn La",
                  "Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh Sơn La") == "exact");
    CHECK(kind_of("Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh Sơn La",
                  "Quyết định số 158/QĐ-UBND của UBND tỉnh Yên Bái") == "none");
    CHECK(kind_of("Quyết định số 158/QĐ-TTg ngày 22/01/2014", "Quyết định số 158/QĐ-TTg ngày 22/01/2014") == "exact");
}

TEST_CASE("a local number needs the place of its issuer", "[citation]") {
    auto const alike = [](std::string_view text) { return kind_of(text, text); };
    CHECK(alike("Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh") == "short_match");
    CHECK(alike("Quyết định số 158/QĐ-UBND ngày 22/01/2014 của Chủ tịch UBND tỉnh Sơn La") == "exact");
    CHECK(alike("Quyết định số 12/2020/QĐ-SNV") == "short_match");
    CHECK(alike("Quyết định số 12/2020/QĐ-SNV ngày 22/01/2020 của Sở Nội vụ") == "short_match");
    CHECK(alike("Quyết định số 12/QĐ-SNV ngày 22/01/2020 của Sở Nội vụ tỉnh Sơn La") == "exact");
    CHECK(alike("Thông tư số 12/2020/TT-BNV") == "exact");
}

TEST_CASE("nothing identifies a draft whose serial is open", "[citation]") {
    CHECK(kind_of("Nghị định số /2025/NĐ-CP", "Nghị định số /2025/NĐ-CP") == "short_match");
    CHECK(kind_of("Quyết định số /QĐ-TTg ngày 22/01/2014", "Quyết định số /QĐ-TTg ngày 22/01/2014") == "short_match");
}

TEST_CASE("two titles of one number contradict each other", "[citation]") {
    CHECK(kind_of("Luật Viên chức số 58/2010/QH12", "Luật Giá số 58/2010/QH12") == "none");
    CHECK(kind_of("Luật Viên chức số 58/2010/QH12", "Luật số 58/2010/QH12") == "exact");
    CHECK(kind_of("Luật BHXH số 58/2014/QH13", "Luật Bảo hiểm xã hội số 58/2014/QH13") == "exact");
}

TEST_CASE("the same places may be named in any order", "[citation]") {
    CHECK(kind_of("Điều 5, Điều 6 Nghị định số 24/2014/NĐ-CP", "Điều 6, Điều 5 Nghị định số 24/2014/NĐ-CP") == "exact");
    CHECK(kind_of("Điều 5, Điều 7 Nghị định số 24/2014/NĐ-CP", "Điều 6, Điều 5 Nghị định số 24/2014/NĐ-CP") ==
          "same_document");
}

TEST_CASE("a short number agrees and does not identify", "[citation]") {
    CHECK(kind_of("Thông tư 29/2023", "Thông tư số 29/2023/TT-BTC") == "short_match");
    CHECK(kind_of("Thông tư 29/2023", "Thông tư số 30/2023/TT-BTC") == "none");
}

TEST_CASE("a law is its title and its year", "[citation]") {
    CHECK(kind_of("Luật Viên chức năm 2010", "Luật Viên chức ngày 15/11/2010") == "exact");
    CHECK(kind_of("Luật Viên chức năm 2010", "Luật Viên chức") == "short_match");
    CHECK(kind_of("Luật Đất đai năm 2013", "Luật Đất đai năm 2024") == "none");
    CHECK(kind_of("Luật Viên chức năm 2010", "Luật Cán bộ, công chức năm 2010") == "none");
}

TEST_CASE("a title is the same with or without commas and và, short or in full", "[citation]") {
    CHECK(kind_of("Luật Phòng, chống tham nhũng năm 2018", "Luật phòng chống tham nhũng 2018") == "exact");
    CHECK(kind_of("Luật Phòng cháy và chữa cháy năm 2001", "Luật Phòng cháy, chữa cháy 2001") == "exact");
    CHECK(kind_of("Luật BHXH năm 2014", "Luật Bảo hiểm xã hội năm 2014") == "exact");
    CHECK(kind_of("Luật HN&GĐ 2014", "Luật Hôn nhân và gia đình năm 2014") == "exact");
    CHECK(kind_of("Bộ luật TTHS năm 2015", "BLTTHS 2015") == "exact");
    CHECK(kind_of("Luật BHXH năm 2014", "Luật Bảo hiểm y tế năm 2014") == "none");
    CHECK(kind_of("Luật Giáo dục (sửa đổi) năm 2019", "Luật Giáo dục 2019") == "exact");
    CHECK(kind_of("Luật Giáo dục (sửa đổi) năm 2019", "Luật Giáo dục 2005") == "none");
}

TEST_CASE("the year in the number of a law is its year", "[citation]") {
    CHECK(kind_of("Luật Đất đai số 31/2024/QH15", "Luật Đất đai năm 2024") == "exact");
    CHECK(kind_of("Luật Đất đai số 31/2024/QH15", "Luật Đất đai năm 2013") == "none");
}

TEST_CASE("a constitution is its year", "[citation]") {
    CHECK(kind_of("Hiến pháp năm 2013", "Hiến pháp 2013") == "exact");
    CHECK(kind_of("Hiến pháp năm 1992", "Hiến pháp 2013") == "none");
    CHECK(kind_of("Hiến pháp", "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013") == "short_match");
}

TEST_CASE("an issuer is the same in short and in full, and may leave out its place", "[citation]") {
    std::string const decision = "Quyết định số 158/QĐ-UBND ngày 22/01/2014 của ";
    CHECK(kind_of(decision + "UBND tỉnh Sơn La", decision + "Ủy ban nhân dân tỉnh Sơn La") == "exact");
    CHECK(kind_of(decision + "Chủ tịch UBND tỉnh Sơn La", decision + "Ủy ban nhân dân tỉnh Sơn La") == "exact");
    CHECK(kind_of(decision + "UBND tỉnh", decision + "Ủy ban nhân dân tỉnh Sơn La") == "short_match");
    CHECK(kind_of(decision + "UBND tỉnh Sơn La", decision + "Ủy ban nhân dân tỉnh Lai Châu") == "none");
}

TEST_CASE("short names can be given at run time", "[citation]") {
    auto const titles = law_titles::national().with(
        {{document_type::law, "Kinh tế tuần hoàn"}, {document_type::law, "KTTH", "Kinh tế tuần hoàn"}});
    auto const read = [&](std::string_view text) { return citations(text, {.titles = &titles}).front(); };
    auto const brief = read("Luật KTTH năm 2030");
    auto const full = read("Luật Kinh tế tuần hoàn năm 2030");
    CHECK(match_type(brief, full, titles) == match_kind::exact);
    CHECK(match_type(brief, full) == match_kind::none);
}

TEST_CASE("a back reference agrees with nothing", "[citation]") {
    CHECK(kind_of("Nghị định này", "Nghị định này") == "none");
}

TEST_CASE("initials and the name of a code are the same code", "[citation]") {
    auto const read = [](std::string_view text) { return to_citation(text, *find_citations(text).begin()); };
    CHECK(match_type(read("BLHS năm 2015"), read("Bộ luật Hình sự năm 2015")) == match_kind::exact);
    CHECK(match_type(read("BLDS năm 2015"), read("Bộ luật Hình sự năm 2015")) == match_kind::none);
}
