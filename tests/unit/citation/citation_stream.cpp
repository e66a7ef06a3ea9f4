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

TEST_CASE("citations come as soon as an empty line has", "[citation]") {
    citation_stream stream;
    CHECK(stream.feed("theo Nghị định số 24/2014/").empty());
    CHECK(stream.feed("NĐ-CP\n").empty());
    auto const found = stream.feed(" \nvà");
    REQUIRE(found.size() == 1);
    CHECK(to_string(*found[0].number) == "24/2014/NĐ-CP");
    CHECK(stream.feed(" Luật Viên chức").empty());
    REQUIRE(stream.finish().size() == 1);
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
