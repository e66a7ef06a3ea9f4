// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/words.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("rules and ranges are said in both languages", "[scoring]") {
    rule const r{"steps on percent: >90 2 | 70..90 1 | <70 0"};
    CHECK(describe(r, points{2}, language::vietnamese) ==
          "trên 90 %: 2 điểm; từ 70 đến 90 %: 1 điểm; dưới 70 %: 0 điểm");
    CHECK(describe(r, points{2}, language::english) ==
          "above 90 %: 2 points; from 70 to 90 %: 1 point; below 70 %: 0 points");
    CHECK(describe(point_range{"[80, 90)"}, language::vietnamese) == "từ 80 đến dưới 90");
    CHECK(describe(point_range{">=90"}, language::vietnamese) == "từ 90 trở lên");
    CHECK(describe(point_range{">=90"}, language::vietnamese, " %") == "từ 90 % trở lên");
    CHECK(describe(point_range{"[80, 90)"}, language::english, " %") == "from 80 to below 90 %");
    CHECK(describe(point_range{"<=70"}, language::vietnamese) == "đến 70");
    CHECK(describe(points{225, 94}, language::vietnamese) == "≈2,3936");
    CHECK(describe(points{"0.5"}, language::english) == "0.5");
    CHECK(describe(rule{"sum"}, points{2}, language::english).empty());
    CHECK(describe(rule{"ratio: b/a*M; when none full"}, points{2}, language::vietnamese) ==
          "b/a × 2 điểm; không phát sinh: điểm tối đa");
}
