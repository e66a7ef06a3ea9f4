// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/citation_stream.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

std::vector<citation> streamed(std::string_view text, std::size_t size, find_options options = {}) {
    citation_stream stream{options};
    std::vector<citation> all;
    auto const take = [&](std::vector<citation> const& some) { all.insert(all.end(), some.begin(), some.end()); };
    for (std::size_t at = 0; at < text.size(); at += size) take(stream.feed(text.substr(at, size)));
    take(stream.finish());
    return all;
}

std::string long_text() {
    std::string text =
        "Căn cứ Luật Viên chức năm 2010; Quyết định số 158/QĐ-UBND và\nsố 152/QĐ-UBND cùng ngày 22/01/2014.\n\n";
    for (int i = 1; i < 60; ++i)
        text += "Điều " + std::to_string(i) + ". Theo khoản 2 Điều 8 Nghị định số\n" + std::to_string(i) +
                "/2014/NĐ-CP ngày 04/2014 của Chính phủ;\n \r\n\n" + "số 12/2013/QH13. Nghị định này và ngày";
    return text;
}

} // namespace

TEST_CASE("however a text is cut, the same citations are found", "[citation]") {
    auto const text = long_text();
    auto const whole = citations(text);
    REQUIRE(whole.size() > 100);
    for (std::size_t const size : {1U, 2U, 3U, 7U, 64U, 1000U, 100'000U}) {
        INFO(size);
        CHECK(streamed(text, size) == whole);
    }
}

TEST_CASE("citations come as soon as a paragraph has ended", "[citation]") {
    citation_stream stream;
    CHECK(stream.feed("theo Nghị định số 24/2014/").empty());
    CHECK(stream.feed("NĐ-CP\n").empty());
    CHECK(stream.feed(" \n").empty()); // the text may go on
    auto const found = stream.feed("Và");
    REQUIRE(found.size() == 1);
    CHECK(to_string(*found[0].number) == "24/2014/NĐ-CP");
    CHECK(stream.feed(" Luật Viên chức").empty());
    REQUIRE(stream.finish().size() == 1);
}

TEST_CASE("nothing is taken over an empty line, in one piece or in many", "[citation]") {
    for (std::string_view const text :
         {"số 24/2014/NĐ-CP;\n\nQuyết định số 158/QĐ-UBND cùng ngày 22/01/2014",
          "Ngày 09/01/2014, Sở Nội vụ ban hành số 24/2014/NĐ-CP;\n\nSố 24/2014/NĐ-CP;",
          "Ngày 09/01/2014,\n\nSở Nội vụ ban hành Kế hoạch số 17/KH-SNV",
          "Kế hoạch số 17/KH-UBND cùng ngày\n\nNgày 09/01/2014, Sở Nội vụ ban hành",
          "các Nghị định của Chính phủ:\n \nNghị định số 24/2014/NĐ-CP", "Luật Viên chức, khoản 2\n\nQuy chế",
          "Điều 15 (đã được sửa đổi bởi Nghị định số 2/2020/NĐ-CP)\n\nHiến pháp", "Hiến pháp Ngày 09/01/2014,\n\nTheo",
          "Nghị định số 24/2014/NĐ-CP,\n\nĐiều 5, khoản 2", "Công văn số 12/SNV-VP.\n\nTheo nội dung công văn nêu trên",
          "của Chính\n\nphủ", "Nghị định số 9/2019/NĐ-CP của Chính\n\nphủ\n\nĐiều 5",
          "Quyết định số 28/QĐ-TTg của Thủ\n\n\u0111"}) {
        INFO(text);
        auto const whole = citations(text);
        for (std::size_t size = 1; size < 9; ++size) CHECK(streamed(text, size) == whole);
    }
    auto const of = [](std::string_view text) { return citations(text).front(); };
    CHECK_FALSE(of("số 24/2014/NĐ-CP;\n\nQuyết định số 158/QĐ-UBND cùng ngày 22/01/2014").date);
    CHECK(of("Ngày 09/01/2014,\n\nSở Nội vụ ban hành Kế hoạch số 17/KH-SNV").issuer.empty());
    CHECK(of("Kế hoạch số 17/KH-UBND cùng ngày\n\nNgày 09/01/2014").where.end == 40);
    CHECK(of("Nghị định số 09/2019/NĐ-CP của Chính\n\nphủ").issuer == "Chính phủ"); // torn by the end of a page
}

TEST_CASE("a long text without an empty line is read in one go", "[citation]") {
    for (std::string_view const filler : {"a", " ", "\n", "\n\n"}) {
        citation_stream stream;
        for (int i = 0; i < 60'000; ++i) (void)stream.feed(filler);
        CHECK(stream.feed("Luật Viên chức").empty());
        CHECK(stream.finish().size() == (filler == "a" ? 0U : 1U));
    }
}

TEST_CASE("a finished stream is as new", "[citation]") {
    citation_stream stream;
    (void)stream.feed("Luật Viên chức");
    (void)stream.finish();
    (void)stream.feed("Luật Viên chức");
    auto const again = stream.finish();
    REQUIRE(again.size() == 1);
    CHECK(again[0].where.begin == 0);
}

TEST_CASE("markup is kept until the end", "[citation]") {
    std::string_view const text = "<p>Nghị định <b>số 24/2014/NĐ-CP</b>\n\n</p><p>Luật Viên chức</p>";
    CHECK(streamed(text, 5, {.format = text_format::html}) == citations(text, {.format = text_format::html}));
}
