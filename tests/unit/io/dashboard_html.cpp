// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/dashboard_html.hpp>

#include "catch.hpp"
#include "unit/programme/sample.hpp"

using namespace cchc;
using Catch::Matchers::ContainsSubstring;
using sample::date;

namespace {

programme counted() {
    auto p = sample::year();
    for (int month = 1; month <= 3; ++month) {
        one_stop_row row{"Xã Nà Lốm", "Đất đai", agency_level::commune, period::month(2024, month), {}};
        row.counts.carried = 0;
        row.counts.received = 1000;
        row.counts.online = 300;
        row.counts.done = 1000;
        row.counts.late = 50;
        row.counts.open = 0;
        p.one_stop.push_back(row);
    }
    return p;
}

} // namespace

TEST_CASE("the dashboard shows the index, tasks, one-stop shops and the trace", "[programme]") {
    auto const page = dashboard_to_html(counted(), date{2024, 9, 30});
    CHECK_THAT(page, ContainsSubstring("<html lang=\"vi\">"));
    for (auto const* const id : {"id=\"index\"", "id=\"tasks\"", "id=\"one-stop\"", "id=\"trace\""})
        CHECK_THAT(page, ContainsSubstring(id));
    CHECK_THAT(page, ContainsSubstring("2.850 / 3.000"));
    CHECK_THAT(page, ContainsSubstring("95,00 %"));
    CHECK_THAT(page, ContainsSubstring("không có nhiệm vụ nào về: Tài chính công"));
    CHECK_THAT(page, ContainsSubstring("Nhiệm vụ b1"));
    CHECK_THAT(page, ContainsSubstring("Kiện toàn tổ chức (412/QĐ-UBND)"));
    CHECK_THAT(page, ContainsSubstring("Mọi dòng số liệu đều khớp"));
}

TEST_CASE("the dashboard speaks English when asked", "[programme]") {
    auto const page = dashboard_to_html(counted(), date{2024, 9, 30}, {language::english, date{2024, 12, 31}});
    CHECK_THAT(page, ContainsSubstring("<html lang=\"en\">"));
    CHECK_THAT(page, ContainsSubstring("2,850 / 3,000"));
    CHECK_THAT(page, ContainsSubstring("95.00 %"));
    CHECK_THAT(page, ContainsSubstring("By 2024-12-31"));
    CHECK_THAT(page, !ContainsSubstring("Nhiệm vụ trong kế hoạch"));
}

TEST_CASE("the dashboard escapes, and holds no script", "[programme]") {
    auto p = counted();
    p.name = "<script>alert(1)</script>";
    p.one_stop[1].counts.carried = 7;
    auto const page = dashboard_to_html(p, date{2024, 9, 30});
    CHECK_THAT(page, !ContainsSubstring("<script"));
    CHECK_THAT(page, ContainsSubstring("R01: Xã Nà Lốm"));
}

TEST_CASE("a programme without anything has a page", "[programme]") {
    auto const page = dashboard_to_html(programme{}, date{2024, 9, 30});
    CHECK_THAT(page, ContainsSubstring("Chưa có số liệu."));
    CHECK_THAT(page, ContainsSubstring("Không có nhiệm vụ nào quá hạn."));
}
