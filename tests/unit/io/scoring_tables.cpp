// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_tables.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("a criteria table is read with its errors at their places", "[io]") {
    auto const good =
        read_criteria("code,name,max_points,method,rule\n1,Kế hoạch,\"2,5\",self,ratio: b/a*M\n2,Khác,1,,\n");
    REQUIRE(good.ok());
    REQUIRE(good.value.size() == 2);
    CHECK(good.value[0].maximum == points{"2.5"});
    CHECK(good.value[0].how == rule{"ratio: b/a*M"});
    CHECK(good.places[1] == text_position{3, 1});

    auto const bad =
        read_criteria("code,max_points,method,rule\n1,x,self,\n2,1,slef,\n3,1,self,\"choice: \"\"a\"\" x\"\n,1,,\n");
    REQUIRE(bad.errors.size() == 4);
    CHECK(bad.errors[0] == input_error{{2, 3}, "a character that cannot stand here"});
    CHECK(bad.errors[1] == input_error{{3, 5}, "not a method of scoring"});
    CHECK(bad.errors[2] == input_error{{4, 25}, "not an amount of points"});
    CHECK(bad.errors[3] == input_error{{5, 1}, "a criterion without a code"});
    CHECK(read_criteria("code,name\n1,2\n").errors.front().message == "there is no column max_points");
    CHECK(read_criteria("code,max_points\n1,2,3\n").errors.front() ==
          input_error{{2, 5}, "a table row has the wrong number of columns"});
    CHECK(read_criteria("code,code\n1,2\n").errors.size() == 1);
}

TEST_CASE("words that are no rule are a note where the points come from elsewhere, else an error", "[io]") {
    auto const table = read_criteria(
        "code,max_points,method,rule\n1,1,survey,range 10/k points: min 1/k\n2,1,,components not readable\n");
    CHECK(table.ok());
    CHECK(table.warnings.size() == 2);
    CHECK(table.value[0].note == "range 10/k points: min 1/k");
    CHECK(read_criteria("code,max_points,method,rule\n1,1,self,good work\n").errors.size() == 1);
    CHECK(read_criteria("code,max_points,method,rule\n1,1,survey,suvey: mean on 1..5\n").errors.size() == 1);
}

TEST_CASE("scores and facts make cards, one for each unit", "[io]") {
    auto scores = read_scores(
        "unit;code;stage;points;na_reason;evidence\nA;1;self;0,5;;Kế hoạch số 12/KH-SNV\nA;1;appraisal;1/3;;\n"
        "B;1;;2;;task:7\nB;2;self;n/a;không có;\nB;3;self;;;\n");
    REQUIRE(scores.ok());
    REQUIRE(scores.value.cards.size() == 2);
    auto const& a = scores.value.cards[0];
    CHECK(a.score_at("1", stage::self) == points{1, 2});
    CHECK(a.score_at("1", stage::appraisal) == points{1, 3});
    CHECK(a.entries()[0].evidence[0].document.has_value());
    CHECK(scores.value.cards[1].entries().size() == 2);
    CHECK(scores.value.cards[1].entries()[0].evidence[0].task == "7");
    CHECK(std::get<exemption>(scores.value.cards[1].entries()[1].what).reason == "không có");
    CHECK(scores.value.places[0][1] == entry_place{0, {3, 15}});
    auto const facts = read_facts("unit,code,field,value\nB,4,percent,90%\nC,4,state,late\n", {}, scores.value, 1);
    REQUIRE(facts.ok());
    CHECK(facts.value.cards.size() == 3);
    CHECK(std::get<fact>(facts.value.cards[1].entries()[2].what) == fact{"percent", points{90}});
    CHECK(facts.value.places[1][2] == entry_place{1, {2, 13}});
}

TEST_CASE("a unit that is not listed is an error, its name is as good as its id", "[io]") {
    auto const units = read_units("id,name,block,ranked\nsnv,Sở Nội vụ,sở,yes\ntt,Thanh tra,sở,no\n");
    REQUIRE(units.ok());
    CHECK_FALSE(units.value[1].ranked);
    auto const scores =
        read_scores("unit,code,stage,points\nSở Nội vụ,1,self,1\nsnv,2,self,1\nstp,1,self,1\n", units.value);
    REQUIRE(scores.errors.size() == 1);
    CHECK(scores.errors[0] == input_error{{4, 1}, "there is no unit stp"});
    CHECK(scores.value.cards.size() == 1);
    CHECK(read_units("id\na\na\n").errors.size() == 1);
    CHECK(read_units("id,ranked\na,perhaps\n").errors.size() == 1);
}

TEST_CASE("bands are read as ranges or as edges", "[io]") {
    auto const bands = read_bands("block,class,from,to\n,A,90,\n,B,80,90\n");
    REQUIRE(bands.ok());
    CHECK(bands.value[1].where == point_range{"[80,90)"});
    CHECK(read_bands("class,range\nA,>=90\nB,80..90\n").errors.size() == 1);
    CHECK(read_bands("class,range\nA,90..80\n").errors.front().where == text_position{2, 3});
}

TEST_CASE("what is written reads back", "[io]") {
    auto const criteria =
        read_criteria("code,parent,name,max_points,method,rule,basis,applies_to,note\n1,,A,5,sum,sum,,,\n"
                      "1.1,1,\"B, c\",5,self,steps on percent: >90 5 | <=90 1/3,mục 1,sở|huyện,ghi chú\n");
    REQUIRE(criteria.ok());
    CHECK(read_criteria(criteria_to_csv(criteria.value)).value == criteria.value);
    auto const units =
        read_units("id,name,block,ranked,valid_from,valid_to\na,A,sở,yes,2014-01-01,\nb,B,,no,,2025-06-30\n");
    REQUIRE(units.ok());
    CHECK(read_units(units_to_csv(units.value)).value == units.value);
    auto const bands = read_bands("block,class,range\nsở,Tốt,\"[80,90)\"\nsở,Xuất sắc,>=90\n");
    REQUIRE(bands.ok());
    CHECK(read_bands(bands_to_csv(bands.value)).value == bands.value);
    auto const cards =
        read_scores("unit,code,stage,points,na_reason,evidence,assessor,date\na,1,self,1/3,,x; task:3,An,2014-12-01\n"
                    "a,2,,n/a,không có,,,\n");
    REQUIRE(cards.ok());
    CHECK(read_scores(scores_to_csv(cards.value.cards)).value.cards == cards.value.cards);
    auto const facts = read_facts("unit,code,field,value\na,1,percent,90\na,1,state,late\n");
    CHECK(read_facts(facts_to_csv(facts.value.cards)).value.cards == facts.value.cards);
}
