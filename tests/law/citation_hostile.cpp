// SPDX-License-Identifier: BSL-1.0
// Texts made to be slow to read are read to their end. Nothing is timed (benchmarks do that): a reader that goes back over them is not
// done before ctest ends the test.
#include <cchc/citation/find_citations.hpp>

#include <array>
#include <string>
#include <string_view>

#include "catch.hpp"

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
    constexpr std::array<std::string_view, 45> units{
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
    };
    for (auto const format : {text_format::plain, text_format::html}) {
        for (auto const unit : units) {
            auto const text = repeated(unit, 500'000);
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
