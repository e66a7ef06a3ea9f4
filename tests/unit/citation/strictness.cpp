// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/strictness.hpp>

#include <string_view>

#include <cchc/agency/directory.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

document_number number(std::string_view text) {
    return parse_document_number_lenient(text).value().number;
}

} // namespace

TEST_CASE("a number is possible when it can be read with repairs", "[citation]") {
    for (auto const text : {"362 /SNV-CCHC", "30c/NQ-CP", "20/2021/ND-CP", "45/2019/QH13"}) CHECK(is_possible(text));
    for (auto const text : {"219.245/232.116", "", "ISO 9001:2008", "12/3/2014"}) CHECK_FALSE(is_possible(text));
}

TEST_CASE("a number is valid when it agrees with the rules and with itself", "[citation]") {
    for (auto const text :
         {"362/SNV-CCHC", "30c/NQ-CP", "24/2014/NĐ-CP", "45/2019/QH14", "15-NQ/TW", "14-CP", "54/VBHN-VPQH"}) {
        INFO(text);
        CHECK(is_valid(number(text)));
    }
    CHECK_FALSE(is_valid(number("45/2019/QH13")));
    CHECK_FALSE(is_valid(number("0/QĐ-UBND")));
    CHECK_FALSE(is_valid(number("/QĐ-UBND")));
    CHECK_FALSE(is_valid(number("12/2014/XYZ-BNV")));
}

TEST_CASE("a citation is valid when nothing about it is doubtful", "[citation]") {
    CHECK(is_valid(citations("Nghị định số 24/2014/NĐ-CP ngày 04/4/2014").front()));
    CHECK_FALSE(is_valid(citations("Nghị định số 24/2014/NĐ-CP ngày 04/2014").front()));
    CHECK_FALSE(is_valid(citations("Nghị định số 24/2014/NĐ-CP ngày 04/4/2015").front()));
    CHECK_FALSE(is_valid(citations("Thông tư số 24/2014/NĐ-CP").front()));
    CHECK(is_valid(citations("Luật Viên chức năm 2010").front()));
}

TEST_CASE("a number is registered when its issuers are in the directory", "[citation]") {
    auto const directory = agency_directory::national();
    CHECK(is_registered(number("12/QĐ-BNV"), directory));
    CHECK(is_registered(number("12/2013/TTLT-BTC-BNV"), directory));
    CHECK(is_registered(number("45/2019/QH14"), directory));
    CHECK_FALSE(is_registered(number("12/QĐ-XQZK"), directory));
    CHECK_FALSE(is_registered(number("45/2019/QH13"), directory));
}

TEST_CASE("what is well formed has a valid number", "[citation]") {
    find_options const strict{.least = strictness::well_formed};
    CHECK(surfaces("Nghị định số /2025/NĐ-CP; Quyết định số 0/QĐ-UBND; Quyết định số 12/2014/XYZ-BNV", strict).empty());
    CHECK(surfaces("Nghị định số 1/2025/NĐ-CP; Nghị định số 01/2025/NĐ-CP", strict) ==
          strings{"Nghị định số 01/2025/NĐ-CP"});
}

TEST_CASE("the finder leaves out what is not as strict as asked for", "[citation]") {
    std::string_view const text =
        "Nghị định số 24/2014/NĐ-CP; Công văn số 362 /SNV-CCHC; Nghị định 20/2021/ND-CP; Thông tư số 5/2015/NĐ-CP; Luật Viên chức";
    CHECK(surfaces(text).size() == 5);
    CHECK(surfaces(text, {.least = strictness::well_formed}) ==
          strings{"Nghị định số 24/2014/NĐ-CP", "Luật Viên chức"});
}

TEST_CASE("what the finder finds well formed has no doubts", "[citation]") {
    std::string_view const text =
        "Luật số 45/2019/QH13; Luật số 45/2019/QH14; Nghị định số 24/2014/NĐ-CP ngày 04/2014; Thông tư số 12/TT-LB; Thông tư liên bộ "
        "số 12/TT-LB; Công văn số 362 /SNV-CCHC; Quyết định số 12/QĐ-UBND ngày 31/02/2014; Nghị quyết số 30c/NQ-\nCP";
    for (auto const& c : citations(text, {.least = strictness::well_formed})) {
        INFO(to_string(c));
        CHECK(doubts(c).empty());
    }
    CHECK(surfaces(text, {.least = strictness::well_formed}) == strings{"Luật số 45/2019/QH14", "Thông tư số 12/TT-LB",
                                                                        "Thông tư liên bộ số 12/TT-LB",
                                                                        "Nghị quyết số 30c/NQ-\nCP"});
}

TEST_CASE("the finder finds what is registered in the directory that is given", "[citation]") {
    std::string_view const text =
        "Quyết định số 12/QĐ-BNV; Quyết định số 12/QĐ-XQZK; Luật Viên chức; Nghị định này; Luật số 45/2019/QH14";
    CHECK(surfaces(text, {.least = strictness::registered}) ==
          strings{"Quyết định số 12/QĐ-BNV", "Luật Viên chức", "Nghị định này", "Luật số 45/2019/QH14"});
    agency_directory const none;
    CHECK(surfaces(text, {.least = strictness::registered, .agencies = &none}) ==
          strings{"Luật Viên chức", "Nghị định này", "Luật số 45/2019/QH14"});
}

TEST_CASE("an order of the President is valid", "[citation]") {
    CHECK(is_valid(document_number{"05/2008/L-CTN"}));
    CHECK_FALSE(is_valid(document_number{"05/2008/L-ABC"}));
}
