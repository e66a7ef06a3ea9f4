// SPDX-License-Identifier: BSL-1.0
// Numbers as people type them: in the wrong case, glued, without diacritics, in another order.
#include <cchc/citation/document_number.hpp>

#include <string>
#include <string_view>
#include <utility>

#include "catch.hpp"
#include "found.hpp"

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
    CHECK(lenient("158/QĐ-UBND/2014").number.year == std::nullopt); // the number of a decision is without
    CHECK_FALSE(parse_document_number_lenient("24/NĐ-CP/2014/A"));
    CHECK_FALSE(parse_document_number_lenient("2010-2014-TT-BTC"));
}

TEST_CASE("every mark that is not the usual one is told, and every zero", "[citation]") {
    CHECK(lenient("372\u2044QĐ-UBND").repairs == repair::dash);
    CHECK(lenient("24/2014\u2044NĐ-CP").repairs == repair::dash);
    CHECK(lenient("01\u201110/2025/CV-TKV").repairs == repair::dash);
    CHECK(lenient("66.013/2026/NQ-CP").repairs == repair::superfluous_zero);
    CHECK(to_string(lenient("66.013/2026/NQ-CP").number) == "66.013/2026/NQ-CP");
    CHECK(canonical_key(lenient("66.013/2026/NQ-CP").number) == "66.13/2026/nq-cp");
}

TEST_CASE("an enterprise may part the serials of what it issues", "[citation]") {
    CHECK(to_string(document_number{"01-10/2025/QĐ-TKV"}) == "01-10/2025/QĐ-TKV");
    CHECK(document_number{"01-10/2025/QĐ-TKV"}.type() == document_type::decision);
    CHECK(same_number(parse_document_number_lenient("01\u201110/2025/CV-TKV")->number,
                      document_number{"01-10/2025/CV-TKV"}));
    for (std::string_view const text : {"12-13/2020/TT-ABC", "12-13/2020/NQ-HĐND", "12-13/2020/QĐ-BTC", "12-13/QĐ-TKV"})
        CHECK_FALSE(parse_document_number_lenient(text)); // the state numbers through
    CHECK(to_string(document_number{"01-10/2025/CV-TKV"}) == "01-10/2025/CV-TKV");
    CHECK(document_number{"2025-005/SAV-CHQ"}.suffix == "-005");
    CHECK_FALSE(parse_document_number_lenient("12-13/2020/QĐ-UBND"));
    CHECK(to_string(parse_document_number_lenient("1025-CVHQ")->number) == "1025/CVHQ");
}

TEST_CASE("a unit may have a region, brackets, a comma or a plus sign", "[citation]") {
    CHECK(to_string(document_number{"1187/EVNCPC-KH+TCKT"}) == "1187/EVNCPC-KH+TCKT");
    CHECK_FALSE(parse_document_number("12/UBND-KT+1"));
    CHECK_FALSE(parse_document_number("12/UBND-KT+ VX"));
    CHECK(to_string(parse_document_number_lenient("56/BCKT-KV XIII")->number) == "56/BCKT-KVXIII");
    CHECK(to_string(document_number{"15/KLĐT-CSĐT(PC03)"}) == "15/KLĐT-CSĐT(PC03)");
    CHECK(to_string(document_number{"346/UBND-KT,HT&ĐT"}) == "346/UBND-KT,HT&ĐT");
    CHECK_FALSE(parse_document_number("12/UBND-KT(1)"));
    CHECK_FALSE(parse_document_number("12/UBND-KT,vx"));
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

TEST_CASE("what an office adds to its symbol is part of the number", "[citation]") {
    for (std::string_view const text :
         {"09/HDTLMM/2025", "12/QĐ-UBND/2025", "12/CV.2025", "01/CV-01", "12/KH-UBND-2022", "919-CV/VPTW/nb",
          "4814/CCTKV.05-TTKT3", "4814/CTTPHCM.2-TTHT"}) {
        INFO(text);
        auto const written = "Công văn số " + std::string{text} + " và những việc khác";
        CHECK(found(written) == strings{"Công văn " + std::string{text}});
        auto const number = lenient(text).number;
        CHECK(to_string(number) == text);
        CHECK(document_number{text} == number);
    }
    CHECK(document_number{"12/QĐ-UBND/2025"}.issuers() == std::vector<std::string>{"UBND"});
    CHECK(document_number{"12/QĐ-UBND/2025"}.symbol == std::vector<std::string>{"QĐ", "UBND", "/2025"});
    CHECK(canonical_key(document_number{"09/HDTLMM/2025"}) == "9/hdtlmm/2025");
    CHECK(to_string(lenient("24/NĐ-CP/2014").number) == "24/2014/NĐ-CP");
}

TEST_CASE("all that touches a symbol is part of it where a date or an issuer follows", "[citation]") {
    CHECK(found("Công văn số 12/UBND-KT/02/2023, ngày 03/4/2023") == strings{"Công văn 12/UBND-KT/02/2023 2023-04-03"});
    CHECK(found("Quyết định số 12/QĐ-UBND/VX của UBND tỉnh") == strings{"Quyết định 12/QĐ-UBND/VX"});
    CHECK(found("Nghị quyết số 04/NQ.HĐND.K8 ngày 11-7-2006") == strings{"Nghị quyết 04/NQ.HĐND.K8 2006-07-11"});
    CHECK(found("Quyết định số 12/QĐ-UBND/VX và số khác") == strings{"Quyết định 12/QĐ-UBND"});
    CHECK(found("Công văn số 12/UBND-KT.5 ngày làm việc") == strings{"Công văn 12/UBND-KT"});
    CHECK(found("Luật số 61/2024/QH15-Nghị định số 61/2025/NĐ-CP") ==
          strings{"Luật 61/2024/QH15", "Nghị định 61/2025/NĐ-CP"});
    CHECK(found("theo số 09/PLYK/2025 ngày 06/11/2025").empty());
    CHECK(found("Quyết định số 12/QĐ-UBND.\n2. Giao Sở Nội vụ") == strings{"Quyết định 12/QĐ-UBND"});
}

TEST_CASE("a comma joins a unit to a symbol where a date or an issuer follows", "[citation]") {
    CHECK(found("Công văn số 23/SYT-NVY,KHTC ngày 03/4/2020") == strings{"Công văn 23/SYT-NVY,KHTC 2020-04-03"});
    CHECK(found("Công văn số 23/SYT-NVY,KHTC của Sở Y tế") == strings{"Công văn 23/SYT-NVY,KHTC"});
    CHECK(document_number{"23/SYT-NVY,KHTC"}.symbol == std::vector<std::string>{"SYT", "NVY", ",KHTC"});
    CHECK(to_string(document_number{"23/SYT-NVY,KHTC"}) == "23/SYT-NVY,KHTC");
    CHECK(found("Quyết định số 12/QĐ-UBND,HĐND tỉnh đã") == strings{"Quyết định 12/QĐ-UBND"});
    CHECK(found("Quyết định số 12/QĐ-UBND,ngày 03/4/2020") == strings{"Quyết định 12/QĐ-UBND 2020-04-03"});
}

TEST_CASE("the type of an old number may stand behind several issuers", "[citation]") {
    document_number const joint{"02-TANDTC-VKSNDTC/TTLT"};
    CHECK(joint.family == number_family::historic);
    CHECK(joint.type() == document_type::joint_circular);
    CHECK(joint.issuers() == std::vector<std::string>{"TANDTC", "VKSNDTC"});
    for (std::string const written :
         {"02-TANDTC-VKSNDTC/TTLT", "7-LĐ-TT/LB", "02-HĐTP-TANDTC/QĐ", "6-NV/CT", "38-TT/LB"})
        CHECK(to_string(document_number{written}) == written);
    CHECK(to_string(document_number{"110-SL/L.12"}) == "110-SL/L.12");
    CHECK_FALSE(parse_document_number("15-NQ-TW/BCĐ"));
    for (std::string const written : {"2IPC/TTP-W-TTr", "12-UBTVQH10/BC-TC", "30SNV/CVL-Bc", "2-CTN-Ib-C-B/QĐ2"}) {
        auto const number = parse_document_number(written); // other slashes than that of joint documents
        CAPTURE(written);
        CHECK((!number || parse_document_number(to_string(*number)).value() == *number));
    }
}

TEST_CASE("letters glued to the serial are parted from it as their kind of number is", "[citation]") {
    CHECK(found("Nghị quyết số 09NQ/TU, Chỉ thị số 15CT/TW, Quyết định số 45QĐ/UBND") ==
          strings{"Nghị quyết 09-NQ/TU", "Chỉ thị 15-CT/TW", "Quyết định 45/QĐ-UBND"});
    CHECK(found("Công văn số 3512TCT/NV6 ngày 3/9/2003, công văn số 412SNV/TCBC") ==
          strings{"Công văn 3512-TCT/NV6 2003-09-03", "Công văn 412-SNV/TCBC"});
    CHECK(found("Quyết định số 1141TC/QĐ/CĐKT, Quyết định số 1141 TC/QĐ/CĐKT") ==
          strings{"Quyết định 1141-TC/QĐ/CĐKT", "Quyết định 1141-TC/QĐ/CĐKT"});
    CHECK(found("Chương trình số 14CTr/TU") == strings{"Chương trình 14-CTr/TU"});
    CHECK(found("lô đất số 12ABC/DEF").empty());
    CHECK(found("theo TT26/2015/TT-BTC, NĐ108/2014 và QĐ1456/QĐ-BYT") ==
          strings{"Thông tư 26/2015/TT-BTC", "Nghị định 108/2014/NĐ-CP", "Quyết định 1456/QĐ-BYT"});
    CHECK(found("thửa TT26/2015, căn CT5/A3, TT26/2015/QĐ-XD").empty());
}

TEST_CASE("an underscore stands for the hyphen behind a type", "[citation]") {
    CHECK(found("Thông tư 09/2016/TTLT_BGDĐT_BTC và Quyết định số 15/QĐ_UBND ngày 12/3/2015") ==
          strings{"Thông tư 09/2016/TTLT-BGDĐT-BTC", "Quyết định 15/QĐ-UBND 2015-03-12"});
    CHECK(has(lenient("15/QĐ_UBND").repairs, repair::dash));
    CHECK(parse_document_number("15/QĐ_UBND").error().offset == 6);
    CHECK(found("tệp 15/QĐ-UBND_ban hành.pdf") == strings{"Quyết định 15/QĐ-UBND"});
}

TEST_CASE("one letter is no symbol of a number that has a year", "[citation]") {
    CHECK(found("Nghị định 24/2014/N Đ-CP").empty());
    CHECK(found("Lệnh số 05/2008/L-CTN") == strings{"Lệnh 05/2008/L-CTN"});
}

TEST_CASE("the term of a council, a unit and a year may go on a symbol", "[citation]") {
    CHECK(found("theo 04/NQ-HĐND.K8 và Nghị quyết số 05/NQ-HĐND/K9") ==
          strings{"Nghị quyết 04/NQ-HĐND.K8", "Nghị quyết 05/NQ-HĐND/K9"});
    CHECK(found("Quyết định 1166/TC/QĐ/CĐKT") == strings{"Quyết định 1166/TC-QĐ/CĐKT"});
    CHECK(found("Chỉ thị số 03/CT/2007-VKSTC-VP ngày 18/01/2007") == strings{"Chỉ thị 03/CT/2007-VKSTC-VP 2007-01-18"});
    CHECK(found("ban hành Chỉ thị số 03/CT/2007-VKSTC-VP về công tác") == strings{"Chỉ thị 03/CT/2007-VKSTC-VP"});
    document_number const number{"03/CT/2007-VKSTC-VP"};
    CHECK(to_string(number) == "03/CT/2007-VKSTC-VP");
    CHECK(number.type() == document_type::directive);
    CHECK(number.issuers() == std::vector<std::string>{"VKSTC", "VP"});
    CHECK(found("Chỉ thị số 12/CT và số khác") == strings{"Chỉ thị 12/CT"});
}

TEST_CASE("the mark of a footnote behind a term is passed over where the year tells the term", "[citation]") {
    auto const term_of = [](std::string_view text) {
        auto const read = parse_document_number_lenient(text);
        return read ? to_string(read->number) : std::string{};
    };
    CHECK(term_of("70/2006/QH111") == "70/2006/QH11");
    CHECK(term_of("13/2008/QH112") == "13/2008/QH12");
    CHECK(term_of("1211/2016/UBTVQH133") == "1211/2016/UBTVQH13");
    CHECK(term_of("05/2007/QH112") == "05/2007/QH112"); // the eleventh and the twelfth sat in 2007
    CHECK(term_of("45/2019/QH135") == "45/2019/QH135");
    CHECK(parse_document_number_lenient("70/2006/QH111")->repairs == repair::stray_digit);
    CHECK(parse_document_number("70/2006/QH111").error() == failure{errc::unexpected_character, 10});
}

TEST_CASE("Ư in front of B is U in a symbol", "[citation]") {
    auto const read = lenient("619/QĐ-ƯBND");
    CHECK(to_string(read.number) == "619/QĐ-UBND");
    CHECK(read.repairs == repair::lookalike);
    CHECK(parse_document_number("619/QĐ-ƯBND").error() == failure{errc::unexpected_character, 8});
    CHECK(found("Chỉ thị số 09/CT-ƯBND, Công văn số 12/ƯBND-NC, số 15/QĐ-CTƯBNDngày 3/4/2017") ==
          strings{"Chỉ thị 09/CT-UBND", "Công văn 12/UBND-NC", "Quyết định 15/QĐ-CTUBND 2017-04-03"});
    CHECK(found("Quyết định số 41-QĐ/TƯ") == strings{"Quyết định 41-QĐ/TƯ"}); // Trung ương
}

TEST_CASE("a blank, a comma or two hyphens stand for the hyphen between a type and an issuer", "[citation]") {
    for (std::string_view const text : {"08/2014/TT BTC", "08/2014/TT--BTC", "08/2014/TT,BTC"}) {
        CAPTURE(text);
        CHECK(to_string(lenient(text).number) == "08/2014/TT-BTC");
        CHECK_FALSE(parse_document_number(text));
    }
    CHECK(lenient("08/2014/TT BTC").repairs == (repair::spacing | repair::missing_dash));
    CHECK(lenient("08/2014/TT--BTC").repairs == repair::dash);
    CHECK(parse_document_number("08/2014/TT--BTC").error() == failure{errc::unexpected_character, 11});
    CHECK(found("Nghị định số 08/2014/NĐ CP ngày 3/4/2014, Quyết định số 35/QĐ,UBND và số 15-QĐ TW") ==
          strings{"Nghị định 08/2014/NĐ-CP 2014-04-03", "Quyết định 35/QĐ-UBND", "Quyết định 15-QĐ/TW"});
    CHECK(found("QUYẾT ĐỊNH SỐ 12/QĐ BAN HÀNH QUY CHẾ; SỐ 13/QĐ SỞ Y TẾ; SỐ 14/QĐ, UBND TỈNH") ==
          strings{"Quyết định 12/QĐ", "Quyết định 13/QĐ", "Quyết định 14/QĐ"});
}

TEST_CASE("the end of a line may hyphenate the letters of a council or committee", "[citation]") {
    CHECK(found("Nghị quyết số 12/2019/NQ-HĐ-\nND ngày 4/5/2019; Kế hoạch số 15/KH-UB-\nND") ==
          strings{"Nghị quyết 12/2019/NQ-HĐND 2019-05-04", "Kế hoạch 15/KH-UBND"});
    CHECK(lenient("12/NQ-HĐ-\nND").repairs == repair::line_break);
    CHECK(found("Nghị quyết số 12/NQ-HĐ-ND") == strings{"Nghị quyết 12/NQ-HĐ-ND"});
}

TEST_CASE("a backslash, a second slash and a full stop in front of it are read as one slash", "[citation]") {
    for (std::string_view const text :
         {"52\\2015\\QĐ-UBND", "52//2015/QĐ-UBND", "52/2015//QĐ-UBND", "52./2015/QĐ-UBND"}) {
        CAPTURE(text);
        CHECK(to_string(lenient(text).number) == "52/2015/QĐ-UBND");
        CHECK(lenient(text).repairs == repair::dash);
        CHECK_FALSE(parse_document_number(text));
        CHECK(found("Quyết định số " + std::string{text} + " và việc khác") == strings{"Quyết định 52/2015/QĐ-UBND"});
    }
    CHECK(parse_document_number("52//2015/QĐ-UBND").error() == failure{errc::unexpected_character, 3});
    CHECK(parse_document_number("52\\2015\\QĐ-UBND").error() == failure{errc::unexpected_character, 2});
    CHECK(found("trong thư mục D:\\vb\\52\\QĐ-UBND").empty());
}

TEST_CASE("letters that a scanner read for digits are digits", "[citation]") {
    for (auto const& [written, meant] :
         {std::pair{"O5/2015/NĐ-CP", "05/2015/NĐ-CP"}, std::pair{"l2/2014/TT-BTNMT", "12/2014/TT-BTNMT"},
          std::pair{"10/2O15/NĐ-CP", "10/2015/NĐ-CP"}, std::pair{"I2/QĐ-UBND", "12/QĐ-UBND"},
          std::pair{"1OO/QĐ-UBND", "100/QĐ-UBND"}, std::pair{"3l/20I5/QĐ-UBND", "31/2015/QĐ-UBND"}}) {
        CAPTURE(written);
        CHECK(to_string(lenient(written).number) == meant);
        CHECK(lenient(written).repairs == repair::lookalike);
        CHECK_FALSE(parse_document_number(written));
        CHECK(matches("Văn bản số " + std::string{written}).size() == 1);
    }
    CHECK(found("Nghị định số O5/2015/NĐ-CP ngày 3/4/2015") == strings{"Nghị định 05/2015/NĐ-CP 2015-04-03"});
    CHECK(found("lô l2/QĐ-UBND, căn O5/CT").empty());
    CHECK(to_string(lenient("30c/NQ-CP").number) == "30c/NQ-CP");
    CHECK_FALSE(parse_document_number_lenient("OO/QĐ-UBND"));
}

TEST_CASE("digits that blanks part are one serial right behind số", "[citation]") {
    CHECK(found("Thông tư số 1 8/2015/TT-BTC, Quyết định số: 3 4 5 /QĐ - UBND") ==
          strings{"Thông tư 18/2015/TT-BTC", "Quyết định 345/QĐ-UBND"});
    CHECK(matches("Thông tư số 1 8/2015/TT-BTC")[0].repairs == repair::spacing);
    CHECK(found("Thông tư 1 8/2015/TT-BTC") == strings{"Thông tư 8/2015/TT-BTC"});
    CHECK(found("số 5  7/QĐ-UBND và mẫu số 12 7/QĐ-UBND") == strings{"Quyết định 7/QĐ-UBND", "Quyết định 7/QĐ-UBND"});
}

TEST_CASE("the letters of a symbol may stand as they were keyed", "[citation]") {
    CHECK(found("soos 77/QDD-UBND; Nghij quyeets 21/NQ-HDDND") ==
          strings{"Quyết định 77/QĐ-UBND", "Nghị quyết 21/NQ-HĐND"});
    CHECK(lenient("77/QDD-UBND").repairs == repair::diacritics);
    CHECK_FALSE(parse_document_number("77/QDD-UBND"));
}

TEST_CASE("marks that stand for a hyphen, and wide characters, are read", "[citation]") {
    for (std::string_view const text :
         {"114/2013/NĐ\u00ACCP", "114/2013/NĐ\u00AC-CP", "114/2013/NĐ\u02D7CP", "114/2013/NĐ\u2043CP",
          "114/2013/NĐ\u30FCCP", "１１４/2013/NĐ-CP", "114/２０１３/NĐ-CP", "114/2013/ＮĐ-ＣＰ", "114/2013/NĐ－ＣＰ"}) {
        CAPTURE(text);
        REQUIRE_FALSE(parse_document_number(text));
        CHECK(parse_document_number(text).error().code == errc::unexpected_character);
        auto const read = parse_document_number_lenient(text);
        REQUIRE(read);
        CHECK(to_string(read->number) == "114/2013/NĐ-CP");
    }
}
