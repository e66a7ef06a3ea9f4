// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_html.hpp>

#include "catch.hpp"

#include "law/scoring_samples.hpp"

using namespace cchc;

TEST_CASE("the page escapes what comes from outside and loads nothing", "[io]") {
    auto idx = scoring_samples::index_of(20);
    auto rows = idx.criteria();
    rows[1].name = "<script>alert(1)</script>";
    idx = scoring_index{idx.version(), rows};
    scoring_samples::random_cards random{1};
    std::vector<scorecard> cards{random.card_for(idx, "a", 10, 10), random.card_for(idx, "b")};
    auto const page = results_to_html(score_year(idx, {{"a", "A & \"B\"", "sở"}, {"b", "B", "sở"}}, cards));
    CHECK(page.find("<script") == std::string::npos);
    CHECK(page.find("&lt;script&gt;") != std::string::npos);
    CHECK(page.find("A &amp; &quot;B&quot;") != std::string::npos);
    CHECK(page.find("http") == std::string::npos);
    CHECK(page.find("Điểm mất theo lĩnh vực") != std::string::npos);
    auto const english = results_to_html(score_year(idx, {}, cards), {2, rounding::half_up, language::english});
    CHECK(english.find("Points lost by field") != std::string::npos);
}

TEST_CASE("a page of nothing is a page", "[io]") {
    CHECK(results_to_html(scored_year{}).find("</html>") != std::string::npos);
    CHECK(results_to_html(score_year(scoring_index{}, {{"a"}}, {})).find("</html>") != std::string::npos);
}
