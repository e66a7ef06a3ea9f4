// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/scoring_index.hpp>

#include "catch.hpp"

#include <cchc/scoring/check_index.hpp>
#include <cchc/time/history.hpp>

using namespace cchc;

namespace {

criterion row(std::string code, std::string_view maximum, std::string parent = {}) {
    criterion c;
    c.code = std::move(code);
    c.parent = std::move(parent);
    c.maximum = points{maximum};
    return c;
}

} // namespace

TEST_CASE("a parent is named, or follows from the code", "[scoring]") {
    scoring_index const idx{{},
                            {row("1", "3"), row("1.1", "2"), row("1.1.1", "2"), row("1.2", "1"), row("2", "1", "1.2")}};
    CHECK(idx.parent_of(1) == 0);
    CHECK(idx.parent_of(2) == 1);
    CHECK(idx.parent_of(4) == 3);
    CHECK(idx.depth_of(2) == 2);
    CHECK(idx.roots() == std::vector<std::size_t>{0});
    CHECK(idx.children_of(0) == std::vector<std::size_t>{1, 3});
    CHECK(idx.is_leaf(2));
    CHECK_FALSE(idx.is_leaf(3));
    CHECK(idx.find("1.2") == 3);
    CHECK_FALSE(idx.find("9"));
    scoring_index const zero{{}, {row("0", "5"), row("1", "5"), row("1.1", "5")}};
    CHECK(zero.parent_of(1) == 0);
}

TEST_CASE("rows that make no tree are refused by their place", "[scoring]") {
    CHECK(make_scoring_index({}, {row("1", "1"), row("", "1")}).error() == failure{errc::criterion_code, 1});
    CHECK(make_scoring_index({}, {row("1", "1"), row("1", "1")}).error() == failure{errc::criterion_duplicate, 1});
    CHECK(make_scoring_index({}, {row("1", "1"), row("2", "1", "3")}).error() == failure{errc::criterion_parent, 1});
    CHECK(make_scoring_index({}, {row("1", "1"), row("2", "1", "3"), row("3", "1", "2")}).error() ==
          failure{errc::criterion_ring, 1});
    CHECK_THROWS_AS(scoring_index({}, {row("1", "1", "1")}), error);
}

TEST_CASE("a misprinted maximum is found, and the row that prints it", "[scoring]") {
    std::vector<criterion> rows;
    std::string_view const printed[] = {"20.5", "10", "10", "6", "10.05",
                                        "6",    "14", "9",  "14"}; // a district's table of 2019
    for (std::size_t i = 0; i < 9; ++i) rows.push_back(row(std::to_string(i + 1), printed[i]));
    auto findings = check_index(scoring_index{{}, rows});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].grave);
    CHECK(findings[0].found == points{"99.55"});
    CHECK(findings[0].suspect_codes == std::vector<std::string>{"5"});
    CHECK(findings[0].repairs == std::vector<points>{points{"10.5"}});
    rows[4].maximum = points{"10.5"};
    CHECK(check_index(scoring_index{{}, rows}).empty());
    index_version version;
    version.total = points{110};
    CHECK(check_index(scoring_index{version, rows}).front().expected == points{110});
}

TEST_CASE("sums inside the tree are checked, shares that no decimal says are not grave", "[scoring]") {
    auto const findings = check_index(scoring_index{{}, {row("1", "20"), row("1.1", "5"), row("1.2", "2")}});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "1");
    CHECK(findings[0].message() == "the maximum of 1 is 20, but its 2 rows add up to 7");
    auto const thirds =
        check_index(scoring_index{{}, {row("1", "10"), row("1.1", "3.33"), row("1.2", "3.33"), row("1.3", "3.33")}});
    REQUIRE(thirds.size() == 1);
    CHECK_FALSE(thirds[0].grave);
    index_version fragment;
    fragment.partial = true;
    CHECK_FALSE(check_index(scoring_index{fragment, {row("1", "20"), row("1.1", "5")}}).front().grave);
}

TEST_CASE("a rule that gives more than its maximum is found", "[scoring]") {
    auto leaf = row("1", "1");
    leaf.how = rule{"choice: on time 2 | late 0"};
    CHECK(check_index(scoring_index{{}, {leaf}}).front().fault == index_fault::rule_above);
    leaf.how = rule{"choice: on time 0.5 | late 0"};
    CHECK_FALSE(check_index(scoring_index{{}, {leaf}}).front().grave);
    auto parent = row("1", "1");
    parent.how = rule{"ratio: b/a*M"};
    CHECK(check_index(scoring_index{{}, {parent, row("1.1", "1")}}).front().fault == index_fault::rule_on_parent);
}

TEST_CASE("versions of an index hold from day to day", "[scoring]") {
    using boost::gregorian::date;
    index_version first;
    first.id = "152/2014";
    index_version second;
    second.id = "1051/2018";
    auto const versions = history<scoring_index>{}
                              .with(date{2014, 1, 22}, scoring_index{first, {row("1", "100")}})
                              .with(date{2018, 5, 9}, scoring_index{second, {row("1", "100")}});
    CHECK(versions.at(date{2016, 1, 1})->version().id == "152/2014");
    CHECK(versions.at(date{2018, 12, 1})->version().id == "1051/2018");
    CHECK(versions.at(date{2013, 1, 1}) == nullptr);
}

TEST_CASE("bands in one line", "[scoring]") {
    auto const bands = parse_bands("A >=90 | B 80..<90 | C [70, 80)");
    REQUIRE(bands);
    CHECK(bands->size() == 3);
    CHECK((*bands)[1].where == point_range{"[80,90)"});
    CHECK(parse_bands("A >=90 | B 80..90").error() == failure{errc::rule_overlap, 9});
    CHECK(parse_bands("A | B >1").error() == failure{errc::rule_state, 0});
    CHECK(parse_bands("A >x").error() == failure{errc::unexpected_character, 3});
    CHECK(parse_scored_level("sở").value() == scored_level::department);
    CHECK(parse_scoring_method("survey").value() == scoring_method::survey);
    CHECK_FALSE(parse_scoring_method("survey+hard data"));
}
