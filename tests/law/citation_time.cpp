// SPDX-License-Identifier: BSL-1.0
// The time that finding citations takes, on text made to be slow to read.
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>
#include <chrono>
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

/// The least time of two to read all of `text`.
double seconds(std::string_view text, text_format format) {
    double least = 1e9;
    for (int round = 0; round < 2; ++round) {
        auto const start = std::chrono::steady_clock::now();
        std::size_t count = 0;
        find_options options;
        options.format = format;
        for (auto const& m : find_citations(text, options)) count += m.where.size();
        least = std::min(least, std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count() +
                                    (count == 1 ? 1e-9 : 0));
    }
    return least;
}

} // namespace

TEST_CASE("reading takes time in proportion to the text, also where it is hostile", "[citation]") {
    constexpr std::array<std::string_view, 34> units{
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
    };
    constexpr std::size_t small = 30'000;
    for (auto const format : {text_format::plain, text_format::html}) {
        for (auto const unit : units) {
            auto const once = seconds(repeated(unit, small), format);
            auto const eight_times = seconds(repeated(unit, 8 * small), format);
            CAPTURE(unit, once, eight_times);
            CHECK(eight_times <= 24 * once + 0.1);
        }
    }
}
