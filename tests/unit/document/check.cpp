// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/check.hpp>

#include "catch.hpp"

#include <cchc/citation/find_citations.hpp>

#include "checked.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

citation cited(std::string_view text) {
    for (citation_match const& m : find_citations(text)) return to_citation(text, m);
    return {};
}

std::string rules_of(std::string_view text, std::optional<date> on = date{2014, 6, 2}) {
    std::string ids;
    for (auto const& d : check(cited(text), on)) ids += (ids.empty() ? "" : " ") + d.rule;
    return ids;
}

} // namespace

TEST_CASE("a finding has its place, its words in two languages and its article", "[document]") {
    std::string_view const text = "theo Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ";
    check_options options;
    options.day = date{2014, 6, 2};
    auto const found = check(document{}, text, options);
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "D01");
    CHECK(found[0].level == severity::error);
    CHECK(surface(text, found[0].where) == "ngày 04/2014");
    CHECK(found[0].vietnamese == "ngày ban hành không ghi ngày");
    CHECK(found[0].english == "the date has no day");
    CHECK(found[0].basis == "Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4 và II.6");
    CHECK(found[0].status == certainty::confirmed);
}

TEST_CASE("a citation is checked alone", "[document]") {
    CHECK(rules_of("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ") == "");
    CHECK(rules_of("Nghị định số 24/2014/NĐ-CP ngày 04/4/2013 của Chính phủ") == "N04");
    CHECK(rules_of("Quyết định số 17/KH-UBND ngày 27/02/2014") == "N06");
    CHECK(rules_of("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ", date{2014, 4, 3}) == "D03");
    CHECK(rules_of("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014 của Chính phủ", std::nullopt) == "");
}

TEST_CASE("without a day, rules bound to days are left out, and that is said", "[document]") {
    auto const found = check(document{}, "không có gì");
    REQUIRE(found.size() == 1);
    CHECK(found[0].rule == "no-date");
    CHECK(found[0].level == severity::info);
    check_options options;
    options.day = date{2014, 6, 2};
    CHECK(check(document{}, "không có gì", options).empty());
    options.day.reset();
    options.rules = options.rules.off("no-date");
    CHECK(check(document{}, "không có gì", options).empty());
}

TEST_CASE("findings stand in the order of the text", "[document]") {
    auto const rules = rules_on("2014-06-02", "kế hoạch số 17 /KH-UBND ngày 27/02/2014; Nghị định 24/2014/NĐ-CP ngày 04/2014");
    CHECK(rules == "N03 D01");
}

TEST_CASE("a larger number with an earlier date breaks its series", "[document]") {
    std::vector<citation> const own{cited("Quyết định số 158/QĐ-UBND ngày 22/01/2014 của UBND tỉnh"),
                                    cited("Quyết định số 372/QĐ-UBND ngày 21/01/2014 của UBND tỉnh"),
                                    cited("Quyết định số 152/QĐ-UBND ngày 22/01/2014 của UBND tỉnh"),
                                    cited("Kế hoạch số 400/KH-UBND ngày 01/01/2014 của UBND tỉnh")};
    auto const found = check_series(own);
    REQUIRE(found.size() == 1);
    CHECK(found[0].document == 1);
    CHECK(found[0].against == 0);
    CHECK(found[0].what.rule == "D06");
    CHECK(check_series(own, check_rules::standard().off("D06")).empty());
    CHECK(check_series({}).empty());
}

TEST_CASE("a series ends with the year, and numbers of a term or with a letter are in none", "[document]") {
    CHECK(check_series(std::vector{cited("Quyết định số 900/QĐ-UBND ngày 31/12/2013 của UBND tỉnh"),
                                   cited("Quyết định số 01/QĐ-UBND ngày 02/01/2014 của UBND tỉnh")})
              .empty());
    CHECK(check_series(std::vector{cited("Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ"),
                                   cited("Nghị quyết số 29/NQ-CP ngày 09/11/2011 của Chính phủ")})
              .empty());
    CHECK(check_series(std::vector{cited("Luật số 45/2019/QH14 ngày 20/11/2019"), cited("Luật số 46/2019/QH14 ngày 19/11/2019")})
              .empty());
}

TEST_CASE("any bytes can be checked", "[document]") {
    std::string bytes;
    for (int i = 0; i < 256; ++i) bytes += static_cast<char>(i);
    CHECK(rules_in(bytes) == "T01");
    CHECK(rules_in("").empty());
}
