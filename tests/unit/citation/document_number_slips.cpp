// SPDX-License-Identifier: BSL-1.0
// Numbers as people type them: in the wrong case, glued, without diacritics, in another order.
#include <cchc/citation/document_number.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"

using namespace cchc;

namespace {

repaired_number lenient(std::string_view text) {
    INFO(text);
    auto const read = parse_document_number_lenient(text);
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("letters without diacritics are put right also where the slash is missing", "[citation]") {
    auto const number = lenient("12ND-CP").number;
    CHECK(to_string(number) == "12/NĐ-CP");
    CHECK(document_number{to_string(number)} == number);
}

TEST_CASE("the word that follows a number may be glued to it", "[citation]") {
    for (std::string_view const text :
         {"15/2020/TT-BTCcủa Bộ Tài chính", "15/2020/TT-BTCngày 03/02/2020", "15/2020/TT-BTCvề việc"}) {
        INFO(text);
        tokenizer words{text};
        auto const match = match_document_number(words, number_context::named);
        REQUIRE(match);
        CHECK(surface(text, match->where) == "15/2020/TT-BTC");
    }
    CHECK(to_string(document_number{"12/SNgV-LS"}) == "12/SNgV-LS");
}

TEST_CASE("a symbol in the wrong case is put right", "[citation]") {
    auto const canonical = [](std::string_view text) {
        INFO(text);
        auto const read = parse_document_number_lenient(text);
        REQUIRE(read);
        CHECK(has(read->repairs, repair::letter_case));
        CHECK(parse_document_number(to_string(read->number)).value() == read->number);
        auto const strict = parse_document_number(text);
        REQUIRE_FALSE(strict);
        CHECK(strict.error().code == errc::unexpected_character);
        return to_string(read->number);
    };
    CHECK(canonical("57/2024/qh15") == "57/2024/QH15");
    CHECK(canonical("10902/vpcp-kgvx") == "10902/VPCP-KGVX");
    CHECK(canonical("15-NQ/tw") == "15-NQ/TW");
    CHECK(canonical("15-nq/tw") == "15-NQ/TW");
    CHECK(canonical("15-NQ-cp") == "15-NQ/CP");
    CHECK(canonical("10/2025/Tt-Bkhcn") == "10/2025/TT-BKHCN");
    CHECK(canonical("10/2025/TT-Byt") == "10/2025/TT-BYT");
    CHECK(canonical("24/2014/Nđ-Cp") == "24/2014/NĐ-CP");
    CHECK(canonical("57/2024/Qh15") == "57/2024/QH15");
    CHECK(canonical("46-Ct/Tw") == "46-CT/TW");
    CHECK(canonical("12/nq-hdnd") == "12/NQ-HĐND");
    CHECK(canonical("45/bgd&đt-gdth") == "45/BGD&ĐT-GDTH");
    CHECK(canonical("123/qđ-ttg") == "123/QĐ-TTg");
    CHECK(canonical("14-cp") == "14/CP");
    CHECK_FALSE(parse_document_number_lenient("12/năm"));
    CHECK_FALSE(parse_document_number_lenient("5/tháng-năm"));
    CHECK(parse_document_number("12/SNgV-LS"));
}

TEST_CASE("the year of a number may stand behind its symbol or between hyphens", "[citation]") {
    for (std::string_view const text : {"24/NĐ-CP/2014", "24-2014-NĐ-CP", "24-2014/NĐ-CP"}) {
        INFO(text);
        CHECK(to_string(lenient(text).number) == "24/2014/NĐ-CP");
        CHECK_FALSE(parse_document_number(text));
    }
    CHECK_FALSE(parse_document_number_lenient("158/QĐ-UBND/2014")); // the number of a decision may be without
    CHECK_FALSE(parse_document_number_lenient("24/NĐ-CP/2014/A"));
    CHECK_FALSE(parse_document_number_lenient("2010-2014-TT-BTC"));
}

TEST_CASE("an enterprise may part the serial of its letter", "[citation]") {
    CHECK(to_string(document_number{"01-10/2025/CV-TKV"}) == "01-10/2025/CV-TKV");
    CHECK(document_number{"2025-005/SAV-CHQ"}.suffix == "-005");
    CHECK_FALSE(parse_document_number_lenient("12-13/2020/QĐ-UBND"));
    CHECK(to_string(parse_document_number_lenient("1025-CVHQ")->number) == "1025/CVHQ");
}

TEST_CASE("a unit may have a region, brackets or a comma", "[citation]") {
    CHECK(to_string(parse_document_number_lenient("56/BCKT-KV XIII")->number) == "56/BCKT-KVXIII");
    CHECK(to_string(document_number{"15/KLĐT-CSĐT(PC03)"}) == "15/KLĐT-CSĐT(PC03)");
    CHECK(to_string(document_number{"346/UBND-KT,HT&ĐT"}) == "346/UBND-KT,HT&ĐT");
    CHECK_FALSE(parse_document_number("12/UBND-KT(1)"));
    CHECK_FALSE(parse_document_number("12/UBND-KT,VX"));
}

TEST_CASE("issuers that can be no others are put right", "[citation]") {
    auto const council = parse_document_number_lenient("09/2019/NQ-HDND");
    CHECK(to_string(council->number) == "09/2019/NQ-HĐND");
    CHECK(has(council->repairs, repair::diacritics));
    CHECK(to_string(lenient("123/LDTBXH-BTXH").number) == "123/LĐTBXH-BTXH");
    CHECK(to_string(lenient("12/QD-SKHDT").number) == "12/QĐ-SKHĐT");
    CHECK(to_string(document_number{"12/QĐ-BXD"}) == "12/QĐ-BXD");
    CHECK(same_number(council->number, document_number{"09/2019/NQ-HĐND"}));
}
