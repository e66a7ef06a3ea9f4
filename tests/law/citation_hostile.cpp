// SPDX-License-Identifier: BSL-1.0
// Texts made to be slow to read are read to their end. Nothing is timed (benchmarks do that): a reader that goes back over them is not
// done before ctest ends the test.
#include <cchc/citation/find_citations.hpp>
#include <cchc/citation/provision.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "effort.hpp"

using namespace cchc;

namespace {

std::string repeated(std::string_view unit, std::size_t size) {
    std::string text;
    text.reserve(size + unit.size());
    while (text.size() < size) text += unit;
    return text;
}

} // namespace

TEST_CASE("hostile texts of any length are read to their end", "[citation]") {
    constexpr std::array<std::string_view, 55> units{
        "điểm a, ",
        "Điều 1, ",
        "1/",
        "1/1/",
        "1/2014/",
        "(",
        "số ",
        "số 1",
        "Luật ",
        "Luật A ",
        "Quyết định ",
        "của ",
        "QĐ-",
        "1/QĐ-",
        "1/TT-A-",
        "12/QĐ-UBND, ",
        "các ",
        "hai ",
        "từ Điều 1 đến Điều 9, ",
        "<b>",
        "<a b=\"",
        "<a b='<a b=\"' c='",
        "<a b=\"x > <p>",
        "&#x",
        "Điều 1 và sửa đổi ",
        "Điều 1 (đã sửa đổi ",
        "Luật sửa đổi, bổ sung một số điều của ",
        "Ngày 1/1/2014, Sở Nội vụ ban hành ",
        "Ủy ban nhân dân tỉnh quyết định số 1/QĐ-A ",
        "Điều 5 của Quy chế ",
        "A-",
        "1 - ",
        "a",
        "\xe1\xba",
        "Nghị định này ",
        "Số: ….. /",
        "Báo cáo a b c d ",
        "khoản 1, ",
        "khoan 1, ",
        "khoản 1 - ",
        "Luật Đất đai 1993, 2003, ",
        "25 TTg ",
        "Quyết định số 25 ",
        "02 nghị định nêu trên ",
        "Nghị định ngày 1/1/2014 ",
        "\n> ",
        "ngày l",
        "ＮĐ",
        "\u041D",
        "nđ 1/",
        "số 2/QĐ-A cùng ngày, ",
        "QĐ 623, ",
        "khoản 3a sau khoản 3, ",
        "Điều 4 các Nghị định ",
        "xưởng số 7/XM-BT ",
    };
    for (auto const format : {text_format::plain, text_format::html}) {
        for (auto const unit : units) {
            auto const text = repeated(unit, effort(500'000));
            find_options options;
            options.format = format;
            std::size_t end = 0;
            bool in_order = true;
            for (auto const& m : find_citations(text, options)) {
                in_order = in_order && end <= m.where.begin && m.where.end <= text.size();
                end = m.where.end;
            }
            CAPTURE(unit);
            CHECK(in_order);
        }
    }
}

namespace {

/// How many paths the provisions of `text` are, all of them.
std::size_t paths_in(std::string_view text) {
    tokenizer words{text};
    auto const match = match_provisions(words);
    REQUIRE(match);
    REQUIRE(match->where.end == text.size());
    return to_provisions(text, match->where).size();
}

} // namespace

TEST_CASE("the paths of a list are made without going back over the list", "[citation]") {
    constexpr std::size_t points = 900;
    constexpr std::size_t clauses = effort(100);
    std::string of_clauses;
    std::string of_points;
    for (std::size_t i = 0; i < points * clauses; ++i) {
        std::string_view const comma = i == 0 ? "" : ", ";
        auto const inner = std::to_string(i % points + 1);
        auto const outer = std::to_string(i / points + 1);
        of_clauses.append(comma).append("khoản " + inner + " Điều " + outer);
        of_points.append(comma).append("điểm b." + inner + " khoản " + outer);
    }
    CHECK(paths_in(of_clauses) == points * clauses);
    CHECK(paths_in(of_points) == points * clauses);
    CHECK(paths_in(of_points + " Điều 5") == points * clauses);
    CHECK(paths_in(of_clauses + " Phụ lục I") == points * clauses);
}

TEST_CASE("a list of units that says little makes few paths", "[citation]") {
    constexpr std::size_t size = effort(500'000);
    constexpr std::array<std::string_view, 9> units{
        ", Điều 1",         ", Điều 1, Mục 1",   ", Mục 1, Điều 1", ", Phụ lục I, Điều 2", ", khoản 1 các Điều 1, 2",
        ", Điều 5, điểm a", "; Chương I, Mục 1", ", câu 1, Phần I", " và Mẫu số 1, câu 2"};
    for (auto const unit : units) {
        CAPTURE(unit);
        CHECK(paths_in("Điều 7" + repeated(unit, size)) < 20);
    }
}

TEST_CASE("what is spelt out of a list is limited, however it is written", "[citation]") {
    constexpr std::size_t most = 10'000;
    std::string clauses = "khoản 1";
    std::string articles = " các Điều 1";
    for (int i = 2; i <= 2000; ++i) {
        clauses += ", " + std::to_string(i);
        articles += ", " + std::to_string(i);
    }
    CHECK(paths_in(clauses + articles) <= 2 * 2000 + most);
    std::string ranges = "Điều 1";
    for (int i = 1; i <= 50'000; ++i) ranges += ", 1 đến 900";
    CHECK(paths_in(ranges) == 900);
    std::string many = "khoản 1 Điều 1";
    for (int i = 1; i <= 2000; ++i) many += ", từ khoản 1 đến khoản 900 Điều " + std::to_string(i);
    CHECK(paths_in(many) <= 2 * 2000 + most);
}
