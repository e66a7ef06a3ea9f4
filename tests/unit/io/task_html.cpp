// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/task_html.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using Catch::Matchers::ContainsSubstring;

namespace {

task_ledger book() {
    task_ledger ledger;
    ledger.add(task{"1", "Kế hoạch <b>2015</b>", "Sở & Nội vụ", {"Sở Tài chính"}, reform_field::steering, "158/QĐ-UBND"});
    ledger.add(task_event{"1", date{2014, 6, 2}, event_kind::assigned, date{2014, 12, 14}});
    ledger.add(task{"2", "Báo cáo\x01", "Sở Tư pháp"});
    ledger.add(task_event{"2", date{2014, 6, 2}, event_kind::assigned, date{2014, 7, 1}});
    ledger.add(task_event{"2", date{2014, 7, 3}, event_kind::reported});
    ledger.add(task{"3", "Chưa giao", "Sở Tư pháp"});
    return ledger;
}

} // namespace

TEST_CASE("the page has the counts, the shares with what they are of, the board and the timeline", "[io]") {
    auto const page = tasks_to_html(book(), date{2014, 12, 20}, {"Nhiệm vụ & CCHC"});
    CHECK_THAT(page, ContainsSubstring("<title>Nhiệm vụ &amp; CCHC</title>"));
    CHECK_THAT(page, ContainsSubstring("50,00 %</dt><dd>hoàn thành trên số nhiệm vụ đến hạn (1/2)"));
    CHECK_THAT(page, ContainsSubstring("Quá hạn chưa hoàn thành</span> 6 ngày; hạn 14/12/2014"));
    CHECK_THAT(page, ContainsSubstring("Hoàn thành quá hạn</span> 2 ngày; hạn 01/7/2014; xong 03/7/2014"));
    CHECK_THAT(page, ContainsSubstring("<svg"));
    CHECK(page.find("Chưa giao") == std::string::npos);
}

TEST_CASE("whatever a ledger contains, the page contains as text", "[io]") {
    auto const page = tasks_to_html(book(), date{2014, 12, 20});
    CHECK_THAT(page, ContainsSubstring("Kế hoạch &lt;b&gt;2015&lt;/b&gt;"));
    CHECK_THAT(page, ContainsSubstring("Sở &amp; Nội vụ"));
    CHECK(page.find('\x01') == std::string::npos);
    CHECK(page.find("<script") == std::string::npos);
}

TEST_CASE("a ledger without tasks has a page and a drawing", "[io]") {
    CHECK_THAT(tasks_to_html({}, date{2014, 12, 20}), ContainsSubstring("</html>"));
    CHECK_THAT(timeline_svg({}, date{9999, 12, 31}), ContainsSubstring("</svg>"));
    CHECK_THAT(timeline_svg(book(), date{2014, 6, 1}), ContainsSubstring("</svg>"));
}
