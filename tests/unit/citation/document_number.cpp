// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/document_number.hpp>

#include <array>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>
#include <vector>

#include <cchc/base/differing_fields.hpp>

#include "catch.hpp"

using namespace cchc;
using strings = std::vector<std::string>;

static_assert(std::is_trivially_copyable_v<document_number_match>);
static_assert(std::is_nothrow_move_constructible_v<document_number>);
static_assert(has(repair::dash | repair::spacing, repair::spacing) && !has(repair::dash, repair::spacing));

namespace {

document_number number(std::string_view text) {
    INFO(text);
    auto const read = parse_document_number(text);
    REQUIRE(read);
    return *read;
}

repaired_number lenient(std::string_view text) {
    INFO(text);
    auto const read = parse_document_number_lenient(text);
    REQUIRE(read);
    return *read;
}

/// Why the strict parser refuses `text`, and where.
failure refusal(std::string_view text) {
    INFO(text);
    auto const read = parse_document_number(text);
    REQUIRE_FALSE(read);
    return read.error();
}

/// Only what a reader had to overlook, without the zeros that people forget.
unsigned flags(repair repairs) {
    return static_cast<unsigned>(repairs);
}

struct family_case {
    std::string_view text;
    number_family family;
    document_type type;
};

} // namespace

TEST_CASE("the strict parser tells the family and the type of a number", "[citation]") {
    using enum number_family;
    using enum document_type;
    std::array const cases{
        family_case{"24/2014/NĐ-CP", normative, decree},
        family_case{"07/2022/QĐ-UBND", normative, decision},
        family_case{"04/2026/NQ-HĐND", normative, resolution},
        family_case{"12/2013/TTLT-BTC-BNV", normative, joint_circular},
        family_case{"09/2003/L-CTN", normative, order},
        family_case{"09/2011/NQLT-BNV-TWĐTN", normative, joint_resolution},
        family_case{"45/2019/QH14", assembly, unknown},
        family_case{"76/2025/UBTVQH15", assembly, resolution},
        family_case{"30/2000/PL-UBTVQH10", assembly, ordinance},
        family_case{"372/QĐ-UBND", individual, decision},
        family_case{"23/CT-TTg", individual, directive},
        family_case{"418/TTr-SNV", individual, proposal},
        family_case{"1659/NQ-UBTVQH15", individual, resolution},
        family_case{"398/NQ-UBTVQH16", individual, resolution},
        family_case{"89/BCTĐ-STP", individual, report},
        family_case{"515/KH-BCA-BNN&MT", individual, plan},
        family_case{"49/QCPH-UBND-UBMT-HCTĐ", individual, regulation},
        family_case{"362/SNV-CCHC", letter, official_letter},
        family_case{"12729/VPCP-KGVX", letter, official_letter},
        family_case{"2231/SNV-CCHC&PC", letter, official_letter},
        family_case{"5348/CT-CS", letter, official_letter},
        family_case{"5139/BNV", letter, official_letter},
        family_case{"15-NQ/TW", party, resolution},
        family_case{"09-HD/BTCTW", party, guidance},
        family_case{"12-TB/TU", party, notice},
        family_case{"09-QĐi/TW", party, rules},
        family_case{"147-CTHĐ/TU", party, action_programme},
        family_case{"9671-CV/BTCTW", party, official_letter},
        family_case{"54/VBHN-VPQH", consolidated, consolidated_text},
        family_case{"3/VBHN-BNV", consolidated, consolidated_text},
        family_case{"101/CP", historic, unknown},
        family_case{"121-CP", historic, unknown},
        family_case{"217-HĐBT", historic, unknown},
        family_case{"658/TTg", historic, unknown},
        family_case{"47/SL", historic, decree_order},
    };
    for (auto const& each : cases) {
        CAPTURE(each.text, to_string(each.family));
        auto const n = number(each.text);
        CHECK(to_string(n.family) == to_string(each.family));
        CHECK(vietnamese_name(n.type()) == vietnamese_name(each.type));
    }
}

TEST_CASE("the parts of a number are kept as they were written", "[citation]") {
    auto const n = number("02/2017/TT-VPCP");
    CHECK(n.serial == 2u);
    CHECK(n.serial_digits == 2);
    CHECK_FALSE(n.part);
    CHECK(n.suffix.empty());
    CHECK(n.year == 2017);
    CHECK(n.symbol == strings{"TT", "VPCP"});
}

TEST_CASE("a suffix and a dotted part belong to the serial", "[citation]") {
    auto const suffixed = number("30c/NQ-CP");
    CHECK(suffixed.serial == 30u);
    CHECK(suffixed.suffix == "c");
    auto const dotted = number("66.13/2026/NQ-CP");
    CHECK(dotted.serial == 66u);
    CHECK(dotted.part == 13u);
    CHECK(dotted.year == 2026);
    CHECK(dotted.part_digits == 2);
    CHECK(number("66/2026/NQ-CP") != dotted);
}

TEST_CASE("a long serial is not a year", "[citation]") {
    auto const n = number("20251022/CV-HD");
    CHECK(n.serial == 20251022u);
    CHECK(n.serial_digits == 8);
    CHECK_FALSE(n.year);
    CHECK(number("3180/2016/QĐ-UBND").serial == 3180u);
    CHECK(number("2016/QĐ-UBND").serial == 2016u);
    CHECK_FALSE(number("2016/QĐ-UBND").year);
}

TEST_CASE("a serial that fits in 64 bits is exact, a longer one is refused", "[citation]") {
    CHECK(number("18446744073709551614/QĐ-UBND").serial == 18446744073709551614ULL);
    CHECK_FALSE(parse_document_number("18446744073709551616/QĐ-UBND"));
    CHECK_FALSE(parse_document_number("99999999999999999999999999999999/QĐ-UBND"));
}

TEST_CASE("the groups of a symbol are those between hyphens", "[citation]") {
    CHECK(number("2231/SNV-CCHC&PC").symbol == strings{"SNV", "CCHC&PC"});
    CHECK(number("37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT").symbol == strings{"TTLT", "BLĐTBXH", "BYT", "BTC", "BGDĐT"});
    CHECK(number("80/1998/TT-LT-BTC").symbol == strings{"TT", "LT", "BTC"});
    CHECK(number("15-NQ/TW").symbol == strings{"NQ", "TW"});
    CHECK(number("45/2019/QH14").symbol == strings{"QH14"});
    CHECK(number("136/2001/QĐ.TTg").symbol == strings{"QĐ.TTg"});
    CHECK(number("1187/SKHĐT-TH1").symbol == strings{"SKHĐT", "TH1"});
}

TEST_CASE("the issuers are the groups that are no type", "[citation]") {
    CHECK(number("09/2014/TTLT-BTP-TANDTC").issuers() == strings{"BTP", "TANDTC"});
    CHECK(number("372/QĐ-UBND").issuers() == strings{"UBND"});
    CHECK(number("362/SNV-CCHC").issuers() == strings{"SNV"});
    CHECK(number("5348/CT-CS").issuers() == strings{"CT"});
    CHECK(number("15-NQ/TW").issuers() == strings{"TW"});
    CHECK(number("54/VBHN-VPQH").issuers() == strings{"VPQH"});
    CHECK(number("101/CP").issuers() == strings{"CP"});
}

TEST_CASE("TT-LT is a joint circular whose issuers come behind LT", "[citation]") {
    auto const n = number("18/1999/TT-LT-BGD&ĐT-BTCCBCP");
    CHECK(n.type() == document_type::joint_circular);
    CHECK(n.issuers() == strings{"BGD&ĐT", "BTCCBCP"});
}

TEST_CASE("the symbol of an assembly's number names its term", "[citation]") {
    CHECK(number("45/2019/QH14").term() == 14u);
    CHECK(number("76/2025/UBTVQH15").term() == 15u);
    CHECK(number("30/2000/PL-UBTVQH10").term() == 10u);
    CHECK(number("1659/NQ-UBTVQH15").term() == 15u);
    CHECK_FALSE(number("24/2014/NĐ-CP").term());
    CHECK_FALSE(number("1187/SKHĐT-TH1").term());
}

TEST_CASE("a type that no hyphen parts from its issuer is known", "[citation]") {
    auto const n = lenient("30c/NQCP");
    CHECK(n.number.type() == document_type::resolution);
    CHECK(n.number.family == number_family::individual);
    CHECK(has(n.repairs, repair::missing_dash));
    CHECK(lenient("193/2025/NĐCP").number.type() == document_type::decree);
    CHECK(lenient("10/2024/TTBTC").number.type() == document_type::circular);
    CHECK(number("136/2001/QĐ.TTg").type() == document_type::decision);
}

TEST_CASE("a number prints as it was written", "[citation]") {
    for (std::string_view const text : {"24/2014/NĐ-CP",
                                        "30c/NQ-CP",
                                        "01a/QĐ-UBND",
                                        "02/2017/TT-VPCP",
                                        "2/2017/TT-VPCP",
                                        "012/CT-UBND",
                                        "15-NQ/TW",
                                        "9/VBHN-BNV",
                                        "66.13/2026/NQ-CP",
                                        "20251022/CV-HD",
                                        "372/QĐ-UBND",
                                        "101/CP",
                                        "45/2019/QH14",
                                        "30/2000/PL-UBTVQH10",
                                        "2231/SNV-CCHC&PC",
                                        "136/2001/QĐ.TTg",
                                        "37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT",
                                        "80/1998/TT-LT-BTC",
                                        "89-TC/TCT",
                                        "5139/BNV",
                                        "47/SL",
                                        "14634/TTr-SXD-BTKT",
                                        "1187/SKHĐT-TH1",
                                        "0005/QĐ-UBND"})
        CHECK(to_string(number(text)) == text);
}

TEST_CASE("a historic number prints with a slash, whichever way it was joined", "[citation]") {
    CHECK(to_string(number("14-CP")) == "14/CP");
    CHECK(to_string(number("217-HĐBT")) == "217/HĐBT");
    CHECK(number("14-CP") == number("14/CP"));
}

TEST_CASE("numbers that are the same have one key", "[citation]") {
    auto const same = [](std::string_view a, std::string_view b) {
        CAPTURE(a, b);
        CHECK(canonical_key(lenient(a).number) == canonical_key(lenient(b).number));
        CHECK(same_number(lenient(a).number, lenient(b).number));
    };
    same("02/2017/TT-VPCP", "2/2017/TT-VPCP");
    same("012/CT-UBND", "12/CT-UBND");
    same("14-CP", "14/CP");
    same("217-HĐBT", "217/HĐBT");
    same("24/2014/NĐ-CP", "24/2014/ND-CP");
    same("372/QĐ-UBND", "372/qđ-ubnd");
    same("225/QÐ-TTg", "225/QĐ-TTg");
    same("06/QĐ-TTG", "06/QĐ-TTg");
    same("30C/NQ-CP", "30c/NQ-CP");
    same("50/2009/TTLT/BTC-BNV", "50/2009/TTLT-BTC-BNV");
    same("136/2001/QĐ.TTg", "136/2001/QĐ-TTg");
    same("362 /SNV-CCHC", "362/SNV-CCHC");
    same("62 - KL/TW", "62-KL/TW");
    same("15-NQ/TW", "15/NQ-TW");
}

TEST_CASE("numbers that are not the same have different keys", "[citation]") {
    strings const all{"30/NQ-CP",     "30c/NQ-CP",       "30/2014/NQ-CP",    "30/2015/NQ-CP",  "30/QĐ-CP",
                      "30/NQ-UBND",   "66.1/2025/NQ-CP", "66.13/2025/NQ-CP", "661/2025/NQ-CP", "3/NQ-CP",
                      "300/NQ-CP",    "30a/NQ-CP",       "30/TTr-CP",        "30/TT-CP",       "30/CP",
                      "45/2019/QH14", "45/2019/QH15",    "4/52019/SNV-CCHC", "1/UBND-NC",      "1/UBND-KT"};
    std::set<std::string> keys;
    std::size_t read = 0;
    for (auto const& text : all) {
        auto const n = parse_document_number(text);
        if (!n) continue;
        ++read;
        CAPTURE(text);
        CHECK(keys.insert(canonical_key(*n)).second);
    }
    CHECK(read == all.size() - 1);
}

TEST_CASE("a key is lower case and has no diacritics and no zeros in front", "[citation]") {
    CHECK(canonical_key(number("02/2017/TT-VPCP")) == "2/2017/tt-vpcp");
    CHECK(canonical_key(number("30c/NQ-CP")) == "30c/nq-cp");
    CHECK(canonical_key(number("2231/SNV-CCHC&PC")) == "2231/snv-cchcpc");
    CHECK(canonical_key(number("66.13/2026/NQ-CP")) == "66.13/2026/nq-cp");
}

TEST_CASE("a key of another serial is another key, over all serials", "[citation]") {
    std::unordered_set<std::string> keys;
    for (unsigned serial = 1; serial <= 3000; ++serial)
        keys.insert(canonical_key(number(std::to_string(serial) + "/QĐ-UBND")));
    CHECK(keys.size() == 3000);
}

TEST_CASE("the strict parser refuses what people type, at its own byte", "[citation]") {
    struct refused {
        std::string_view text;
        errc code;
        std::size_t offset;
    };
    using enum errc;
    std::array const cases{
        refused{"", empty_input, 0},
        refused{"số 12/QĐ-UBND", document_serial, 0},
        refused{"QĐ-UBND", document_serial, 0},
        refused{"/QĐ-UBND", document_serial, 0},
        refused{"219.245/232.116", document_symbol, 8},
        refused{"12", document_symbol, 2},
        refused{"12/", document_symbol, 3},
        refused{"12/2014", document_symbol, 3},
        refused{"3/5", document_symbol, 2},
        refused{"12.QĐ-UBND", document_serial, 2},
        refused{"12/QĐ-UBND ngày", trailing_characters, 12},
        refused{"12/QĐ-UBND.", trailing_characters, 11},
        refused{"12/QĐ-UBND/5", trailing_characters, 11},
        refused{"362 /SNV-CCHC", unexpected_character, 3},
        refused{"362/ SNV-CCHC", unexpected_character, 4},
        refused{"372/QĐ- UBND", unexpected_character, 8},
        refused{"372/QĐ–UBND", unexpected_character, 7},
        refused{"225/QÐ-TTg", unexpected_character, 4},
        refused{"372/qđ-ubnd", unexpected_character, 4},
        refused{"30/2020/\nNĐ-CP", unexpected_character, 8},
        refused{"54-2014/NĐ-CP", unexpected_character, 2},
        refused{"24/2014\u2044NĐ-CP", unexpected_character, 7},
        refused{"24\u22152014/NĐ-CP", unexpected_character, 2},
        refused{"66.4294967296/2026/NQ-CP", out_of_range, 3},
    };
    for (auto const& each : cases) {
        CAPTURE(each.text);
        auto const why = refusal(each.text);
        CHECK(message(why.code) == message(each.code));
        CHECK(why.offset == each.offset);
    }
}

TEST_CASE("an error's byte lies within the text or at its end", "[citation]") {
    for (std::string_view const text : {"12/QĐ-UBND", "66.13/2026/NQ-CP", "37/2012/TTLT-BLĐTBXH-BYT", "15-NQ/TW"}) {
        for (std::size_t end = 0; end < text.size(); ++end) {
            auto const read = parse_document_number(text.substr(0, end));
            if (!read) CHECK(read.error().offset <= end);
        }
    }
}

TEST_CASE("the throwing door says the same as the other", "[citation]") {
    CHECK(document_number{"30c/NQ-CP"} == number("30c/NQ-CP"));
    try {
        document_number const n{"219.245/232.116"};
        FAIL("read " << to_string(n));
    } catch (error const& e) {
        CHECK(e.reason() == refusal("219.245/232.116"));
    }
}

TEST_CASE("each repair has its own flag", "[citation]") {
    auto const only = [](std::string_view text, repair expected) {
        CAPTURE(text);
        CHECK(flags(lenient(text).repairs) == flags(expected));
    };
    only("372/QĐ-UBND", repair::none);
    only("362 /SNV-CCHC", repair::spacing);
    only("372/QĐ- UBND", repair::spacing);
    only("89 / TTr - LĐTBXH", repair::spacing);
    only("30/2020/\nNĐ-CP", repair::line_break);
    only("118/2025/NĐ-\nCP", repair::line_break);
    only("372/QĐ–UBND", repair::dash);
    only("37/2012/TTLT\u2011BTC", repair::dash);
    only("255/2025-NĐ-CP", repair::dash);
    only("225/QÐ-TTg", repair::lookalike);
    only("15/2019/TТ-BNV", repair::lookalike);
    only("24/2014/ND-CP", repair::diacritics);
    only("411/QD-UBND", repair::diacritics);
    only("372/qđ-ubnd", repair::letter_case);
    only("30c/NQCP", repair::missing_dash);
    only("012/CT-UBND", repair::superfluous_zero);
    only("9/2022/TT-BNV", repair::missing_zero);
    only("012/CT-\nUBND", repair::superfluous_zero | repair::line_break);
}

TEST_CASE("what was repaired reads as the number that was meant", "[citation]") {
    CHECK(to_string(lenient("362 /SNV-CCHC").number) == "362/SNV-CCHC");
    CHECK(to_string(lenient("89 / TTr - LĐTBXH").number) == "89/TTr-LĐTBXH");
    CHECK(to_string(lenient("24/2014/ND-CP").number) == "24/2014/NĐ-CP");
    CHECK(to_string(lenient("411/QD-UBND").number) == "411/QĐ-UBND");
    CHECK(to_string(lenient("56/qđ-ubnd").number) == "56/QĐ-UBND");
    CHECK(to_string(lenient("225/QÐ-TTg").number) == "225/QĐ-TTg");
    CHECK(to_string(lenient("118/2025/NĐ-\nCP").number) == "118/2025/NĐ-CP");
    CHECK(to_string(lenient("37/2012/TTLT\u2011BLĐTBXH\u2011BYT").number) == "37/2012/TTLT-BLĐTBXH-BYT");
    CHECK(to_string(lenient("64 TC/TCT").number) == "64-TC/TCT");
}

TEST_CASE("a zero below ten is asked for, and no other is wanted", "[citation]") {
    CHECK_FALSE(has(lenient("05/QĐ-UBND").repairs, repair::missing_zero));
    CHECK(has(lenient("5/QĐ-UBND").repairs, repair::missing_zero));
    CHECK(has(lenient("005/QĐ-UBND").repairs, repair::superfluous_zero));
    CHECK(has(lenient("0372/QĐ-UBND").repairs, repair::superfluous_zero));
    CHECK(flags(lenient("10/QĐ-UBND").repairs) == 0);
    CHECK(flags(lenient("66.13/2026/NQ-CP").repairs) == 0);
}

TEST_CASE("a draft's blank number has no serial", "[citation]") {
    auto const n = lenient("/QĐ-UBND");
    CHECK_FALSE(n.number.serial);
    CHECK(n.number.type() == document_type::decision);
    CHECK(to_string(n.number) == "/QĐ-UBND");
    CHECK(lenient("/2025/QĐ-UBND").number.year == 2025);
    CHECK(canonical_key(n.number) != canonical_key(number("0/QĐ-UBND")));
}

TEST_CASE("the lenient parser reads everything the strict one reads, alike", "[citation]") {
    for (std::string_view const text : {"24/2014/NĐ-CP", "30c/NQ-CP", "15-NQ/TW", "217-HĐBT", "54/VBHN-VPQH",
                                        "362/SNV-CCHC", "66.13/2026/NQ-CP", "47/SL"}) {
        CHECK(lenient(text).number == number(text));
        CHECK(flags(lenient(text).repairs) == 0);
    }
}

TEST_CASE("neither parser takes a ratio, a date, a standard or money for a number", "[citation]") {
    for (std::string_view const text :
         {"219.245/232.116", "3/5",       "63/63",   "24/7",      "12/2014",    "27/02/2014", "15-9-2014", "01/7",
          "1.500",           "9001:2008", "1/1/1/1", "2011-2020", "45/2019",    "12/a",       "12/đồng",   "100/lít",
          "-NQ/TW",          "15--NQ/TW", "15-/TW",  "12/-UBND",  "12///QĐ-UBND"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_document_number(text));
        CHECK_FALSE(parse_document_number_lenient(text));
    }
}

TEST_CASE("any bytes may be given to the parsers", "[citation]") {
    std::mt19937 random{20140602};
    std::string_view const alphabet = "0123456789/-. \nQĐNCPTtgHđ&aÐ\xff\xe1\xbb";
    std::size_t read = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text = round % 2 == 0 ? "12/QĐ-C" : "";
        for (auto length = random() % 16; length > 0; --length) text += alphabet[random() % alphabet.size()];
        auto const strict = parse_document_number(text);
        auto const tolerant = parse_document_number_lenient(text);
        if (strict) {
            ++read;
            REQUIRE(tolerant);
            CHECK(tolerant->number == *strict);
            CHECK(parse_document_number(to_string(*strict)).value() == *strict);
        } else {
            CHECK(strict.error().offset <= text.size());
        }
        if (!tolerant) CHECK(tolerant.error().offset <= text.size());
    }
    CHECK(read > 0);
}

TEST_CASE("a number in a text is bounded by what cannot belong to it", "[citation]") {
    auto const found = [](std::string_view text, number_context context = number_context::announced) -> std::string {
        tokenizer words{text};
        auto const match = match_document_number(words, context);
        return match ? std::string{surface(text, match->where)} : "";
    };
    CHECK(found("30c/NQ-CP ngày 08/11/2011") == "30c/NQ-CP");
    CHECK(found("362 /SNV-CCHC, ngày") == "362 /SNV-CCHC");
    CHECK(found("118/2025/NĐ-\nCP ngày") == "118/2025/NĐ-\nCP");
    CHECK(found("151/2025/NĐ-CP[5] về") == "151/2025/NĐ-CP");
    CHECK(found("41/UBND-TH./.") == "41/UBND-TH");
    CHECK(found("16/VPCP-TCCV; 17") == "16/VPCP-TCCV");
    CHECK(found("72/2025/QH15;") == "72/2025/QH15");
    CHECK(found("12/QĐ-UBND - Sở Nội vụ") == "12/QĐ-UBND");
    CHECK(found("76/NQ-CP và 99/NQ-CP") == "76/NQ-CP");
    CHECK(found("219.245/232.116 hồ sơ").empty());
}

TEST_CASE("a number that nothing announces must have a symbol that is known", "[citation]") {
    auto const bare = [](std::string_view text) {
        tokenizer words{text};
        return match_document_number(words, number_context::bare).has_value();
    };
    CHECK(bare("30/2020/NĐ-CP"));
    CHECK(bare("45/2019/QH14"));
    CHECK(bare("15-NQ/TW"));
    CHECK(bare("101/CP"));
    CHECK_FALSE(bare("12/A"));
    CHECK_FALSE(bare("01/GTGT"));
    CHECK_FALSE(bare("02/TNDN"));
    CHECK_FALSE(bare("372/qđ-ubnd"));
    CHECK_FALSE(bare("/QĐ-UBND"));
    CHECK_FALSE(bare("30 /2020/NĐ-CP"));
}

TEST_CASE("a match becomes the number that its text parses to", "[citation]") {
    for (std::string_view const text :
         {"24/2014/NĐ-CP", "30c/NQ-CP", "66.13/2026/NQ-CP", "2231/SNV-CCHC&PC", "15-NQ/TW", "09-QĐi/TW",
          "37/2012/TTLT-BLĐTBXH-BYT-BTC-BGDĐT", "136/2001/QĐ.TTg", "14-CP", "012/CT-UBND"}) {
        tokenizer words{text};
        auto const match = match_document_number(words, number_context::announced);
        CAPTURE(text);
        REQUIRE(match);
        CHECK(to_document_number(text, *match) == number(text));
        CHECK(match->type == number(text).type());
    }
}

TEST_CASE("the fields of a number are listed once and all", "[citation]") {
    auto const a = number("24/2014/NĐ-CP");
    auto b = a;
    b.year = 2015;
    b.suffix = "c";
    CHECK(differing_fields(a, b) == std::vector<std::string_view>{"suffix", "year"});
    CHECK(fields_hash{}(a) == fields_hash{}(number("24/2014/NĐ-CP")));
    CHECK(differing_fields(a, a).empty());
}

TEST_CASE("the names of the families are distinct", "[citation]") {
    std::set<std::string_view> names;
    for (int i = 0; i <= static_cast<int>(number_family::historic); ++i)
        names.insert(to_string(static_cast<number_family>(i)));
    CHECK(names.size() == 7);
    CHECK_FALSE(names.count(""));
}

TEST_CASE("the strict parser takes letters as the rules write them", "[citation]") {
    for (std::string_view const text : {"24/2014/ND-CP", "158/QD-UBND", "12ND-CP"}) {
        INFO(text);
        CHECK(parse_document_number_lenient(text));
        auto const strict = parse_document_number(text);
        REQUIRE_FALSE(strict);
        CHECK(strict.error().code == errc::unexpected_character);
        CHECK(strict.error().offset == text.find_first_of("NQ"));
    }
    CHECK(parse_document_number("24/2014/NĐ-CP"));
}

TEST_CASE("a key has the hyphen that a symbol lacks", "[citation]") {
    auto const typed = lenient("30c/NQCP");
    CHECK(has(typed.repairs, repair::missing_dash));
    CHECK(to_string(typed.number) == "30c/NQCP");
    CHECK(canonical_key(typed.number) == "30c/nq-cp");
    CHECK(same_number(typed.number, number("30c/NQ-CP")));
    CHECK(typed.number.issuers() == std::vector<std::string>{"CP"});
    CHECK(canonical_key(number("10/2024/TTBTC")) == "10/2024/tt-btc");
    CHECK(canonical_key(number("5139/BNV")) == "5139/bnv");
}

TEST_CASE("an order of the President is told by both its groups", "[citation]") {
    auto const order = number("05/2008/L-CTN");
    CHECK(order.type() == document_type::order);
    CHECK(order.issuers() == std::vector<std::string>{"CTN"});
    CHECK(number("05/2008/L-ABC").type() == document_type::unknown);
}

TEST_CASE("an issuer may have more letters than a syllable", "[citation]") {
    auto const joint = number("403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN");
    CHECK(joint.family == number_family::normative);
    CHECK(joint.type() == document_type::joint_resolution);
    CHECK(joint.issuers() == std::vector<std::string>{"UBTVQH14", "CP", "ĐCTUBTWMTTQVN"});
    CHECK(to_string(joint) == "403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN");
}

TEST_CASE("letters that are written in mixed case print so, also from a line of capitals", "[citation]") {
    CHECK(to_string(number("06/QĐ-TTG")) == "06/QĐ-TTg");
    CHECK(to_string(number("12/TTR-STC")) == "12/TTr-STC");
    CHECK(to_string(number("12/QĐ-TTGP")) == "12/QĐ-TTGP");
}

TEST_CASE("a symbol without its hyphen reads the same when its letters are decomposed", "[citation]") {
    CHECK(parse_document_number("20/TTBPVAe\u0302\u0301d") == parse_document_number("20/TTBPVA\u1ebfd"));
    CHECK(parse_document_number("30c/NQCP").value().type() == document_type::resolution);
}
