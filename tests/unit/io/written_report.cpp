// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/written_report.hpp>

#include "catch.hpp"

#include <string>

using namespace cchc;

namespace {

written_report small_report() {
    written_report w;
    w.frame.issuer = "Ủy ban nhân dân huyện A & B";
    w.frame.number = "215/BC-UBND";
    w.frame.place = "A";
    w.frame.on = boost::gregorian::date{2024, 12, 5};
    w.frame.form = "TM. Ủy ban nhân dân";
    w.frame.recipients = {"Sở Nội vụ", "Lưu: VT"};
    w.title = "Kết quả <năm 2024>";
    w.blocks.push_back({block_kind::part, "I.", "KẾT QUẢ", {}, {}});
    w.blocks.push_back({block_kind::item, "-", "Mở 5 lớp *tập huấn*.", {}, {}});
    w.blocks.push_back({block_kind::table, "", "Bảng", {"STT", "Đơn vị", "Số"}, {{"1", "Xã | A", "1.204"}}});
    w.missing = {"proposals", "public_finance: no measure, no document"};
    return w;
}

bool has(std::string const& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

} // namespace

TEST_CASE("a page to print has the layout of the decree and nothing to load", "[io][written]") {
    auto const page = to_html(small_report());
    for (auto const* const part : {"<!DOCTYPE html>", "size: A4; margin: 20mm 20mm 20mm 30mm", "Times New Roman",
                                   "ỦY BAN NHÂN DÂN HUYỆN A &amp; B", "Kết quả &lt;năm 2024&gt;", "A, ngày 05 tháng 12 năm 2024",
                                   "TM. ỦY BAN NHÂN DÂN", "<th scope=\"row\">Xã | A</th>", "- Sở Nội vụ;", "- Lưu: VT."}) {
        CAPTURE(part);
        CHECK(has(page, part));
    }
    for (auto const* const part : {"<script", "http", "url("}) CHECK_FALSE(has(page, part));
}

TEST_CASE("what is missing is listed for the screen, in Vietnamese", "[io][written]") {
    auto const page = to_html(small_report());
    CHECK(has(page, "<li>kiến nghị, đề xuất</li>"));
    CHECK(has(page, "lĩnh vực: Tài chính công"));
    CHECK(has(page, "aside { display: none; }"));
    auto complete = small_report();
    complete.missing.clear();
    CHECK_FALSE(has(to_html(complete), "<aside>"));
}

TEST_CASE("Markdown has headings, lists and tables, and escapes its own marks", "[io][written]") {
    auto const text = to_markdown(small_report());
    CHECK(has(text, "# BÁO CÁO"));
    CHECK(has(text, "## I. KẾT QUẢ"));
    CHECK(has(text, "- Mở 5 lớp \\*tập huấn\\*."));
    CHECK(has(text, "| 1 | Xã \\| A | 1.204 |"));
    CHECK(has(text, "Kết quả \\<năm 2024\\>"));
}

TEST_CASE("an empty report has a page", "[io][written]") {
    CHECK(has(to_html({}), "</html>"));
    CHECK(has(to_markdown({}), "# BÁO CÁO"));
}
