// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/trace_drawing.hpp>

#include <cchc/programme/project.hpp>

#include "catch.hpp"
#include "unit/programme/sample.hpp"

using namespace cchc;
using sample::date;
using Catch::Matchers::ContainsSubstring;

namespace {

programme scored() {
    auto p = sample::year();
    p.cards = with_task_facts(p, p.tasks, date{2024, 9, 30});
    return p;
}

} // namespace

TEST_CASE("a trace is a table with what each chain has", "[programme]") {
    auto const p = scored();
    auto const table = trace_table(p, resting_on(trace(p, date{2024, 9, 30}), "412/QĐ-UBND"));
    REQUIRE(table.rows.size() == 4);
    CHECK(table.rows[0][0] == "412/QĐ-UBND");
    CHECK(table.rows[0][1] == "Kiện toàn tổ chức");
    CHECK(table.rows[0][2] == "no task");
    CHECK(table.rows[1][5] == "10.00");
    CHECK(table.rows[3][1] == "Nhiệm vụ b2");
    CHECK(table.rows[3][3] == "Xã Nà Lốm");
    CHECK(table.rows[3][4] == "2");
    CHECK(table.rows[3][5] == "0.00 / 5.00");
}

TEST_CASE("a graph has each box and each line once", "[programme]") {
    auto p = scored();
    p.units[1].name = "Xã \"Nà\" <Lốm>";
    auto const dot = trace_dot(p, behind_points(trace(p, date{2024, 9, 30}), "b"));
    CHECK_THAT(dot, ContainsSubstring("digraph trace {"));
    CHECK_THAT(dot, ContainsSubstring("label=\"15/KH-UBND\""));
    CHECK_THAT(dot, ContainsSubstring("quá hạn chưa hoàn thành"));
    CHECK_THAT(dot, ContainsSubstring("\\\"Nà\\\""));
    CHECK(dot.find("label=\"15/KH-UBND\"") == dot.rfind("label=\"15/KH-UBND\""));
    CHECK_THAT(dot, ContainsSubstring("n0 -> n1;"));
}

TEST_CASE("a drawing says what it shows, and escapes what it is given", "[programme]") {
    auto p = scored();
    p.units[1].name = "Xã <b>";
    auto const svg = trace_svg(p, trace(p, date{2024, 9, 30}).rows, language::english);
    CHECK_THAT(svg, ContainsSubstring("<title>Trace from documents to points</title>"));
    CHECK_THAT(svg, ContainsSubstring("2 documents, 5 tasks, 2 agencies"));
    CHECK_THAT(svg, ContainsSubstring("&lt;b&gt;"));
    CHECK_THAT(svg, !ContainsSubstring("<b>"));
    CHECK_THAT(trace_svg({}, {}), ContainsSubstring("0 văn bản"));
}
