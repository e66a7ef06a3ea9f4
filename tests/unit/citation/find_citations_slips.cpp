// SPDX-License-Identifier: BSL-1.0
// Words around a number or a title as they are typed, scanned and copied: without diacritics, with wrong ones, glued, with marks between.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("back references typed without diacritics are found", "[citation]") {
    CHECK(surfaces("Quyet dinh nay co hieu luc; theo khoan 2 Dieu 5 Nghi dinh nay va Thong tu noi tren.") ==
          strings{"Quyet dinh nay", "khoan 2 Dieu 5 Nghi dinh nay", "Thong tu noi tren"});
    CHECK(surfaces("QUYET DINH NAY CO HIEU LUC. cac Nghi quyet neu tren") ==
          strings{"QUYET DINH NAY", "cac Nghi quyet neu tren"});
    for (std::string_view const blank : {"\t", "\n", "\r\n", "\u00A0", "\u2003", "\u3000"}) {
        auto const text = "Can cu Luat" + std::string{blank} + "nay, cac";
        CAPTURE(text);
        CHECK(surfaces(text).size() == 1);
        CHECK(surfaces(text, {text_format::html}) == surfaces(text));
    }
}

TEST_CASE("nay and tren are no back references of a text that has its diacritics, or of other words", "[citation]") {
    for (std::string_view const text :
         {"Quyết định nay có hiệu lực", "Quyet dinh nay đã có", "phap luat nay, ky luat nay",
          "QUYET DINH\nNay bo nhiem", "hien nay, ke hoach nay, thong bao nay", "nghi dinh tren dia ban",
          "Nghi dinh noi den"}) {
        CAPTURE(text);
        CHECK(found(text).empty());
    }
}

TEST_CASE("the mark of a footnote may part a document from its date and issuer", "[citation]") {
    for (std::string_view const mark : {"[3]", " [3]", "(1)", "¹", "¹²"}) {
        auto const text = "Nghị định số 46/2014/NĐ-CP" + std::string{mark} + " ngày 15/5/2014[4] của Chính phủ";
        CAPTURE(text);
        CHECK(surfaces(text) == strings{text});
        CHECK(found(text) == strings{"Nghị định 46/2014/NĐ-CP 2014-05-15"});
        CHECK(surfaces(text, {text_format::html}) == strings{text});
    }
    for (std::string_view const mark : {"<sup>3</sup>", "<sup>[3]</sup>", "<sup><a href=\"#f3\">(3)</a></sup>"}) {
        auto const text = "Luật Đất đai" + std::string{mark} + " năm 2013";
        CAPTURE(text);
        CHECK(surfaces(text, {text_format::html}) == strings{text});
    }
    CHECK(found("Nghị định số 46/2014/NĐ-CP[^3] ngày 15/5/2014", {text_format::markdown}) ==
          strings{"Nghị định 46/2014/NĐ-CP 2014-05-15"});
}

TEST_CASE("the mark of a footnote may part a provision from what it lies in", "[citation]") {
    CHECK(provisions("khoản 2[1] Điều 5[2] Luật Đất đai") == strings{"dieu-5/khoan-2"});
    CHECK(provisions("khoản 2<sup>1</sup> Điều 5<sup>2</sup> Luật Đất đai", {text_format::html}) ==
          strings{"dieu-5/khoan-2"});
    CHECK_FALSE(parse_provision("khoản 2[1] Điều 5"));
}

TEST_CASE("a number of a list is no mark of a footnote", "[citation]") {
    CHECK(found("Nghị định số 46/2014/NĐ-CP (1) ngày 15/5/2014") == strings{"Nghị định 46/2014/NĐ-CP"});
    CHECK(found("Nghị định số 46/2014/NĐ-CP 3 ngày 15/5/2014", {text_format::html}) ==
          strings{"Nghị định 46/2014/NĐ-CP"});
    CHECK(surfaces("Nghị định số 46/2014/NĐ-CP[3] và Luật Giá[4]") ==
          strings{"Nghị định số 46/2014/NĐ-CP", "Luật Giá"});
    CHECK(provisions("khoản 2 3 Điều 5 Luật Giá", {text_format::html}) == strings{"dieu-5"});
}

TEST_CASE("a law is known where its name has a wrong mark", "[citation]") {
    CHECK(found("Luât Đất đai 2013, Bộ luât Dân sự 2015, khoản 2 Điều 5 Bô luật Lao động và bô luât Hình sự") ==
          strings{"Luật Đất đai 2013", "Bộ luật Dân sự 2015", "Bộ luật Lao động", "Bộ luật Hình sự"});
    CHECK(surfaces("theo Bô luật Dân sự năm 2015") == strings{"Bô luật Dân sự năm 2015"});
    CHECK(found("pháp luât, kỷ luât Đảng, luât sư Nguyễn Văn A, bô sách").empty());
    CHECK_FALSE(parse_document_type("Luât"));
}

TEST_CASE("the type of joint documents is known where its last words have a wrong mark", "[citation]") {
    CHECK(
        found("Thông tư liên tich số 51/2015/TTLT-BYT-BNV, Thông tư lien tịch số 12/TTLT-BTC, Nghị quyết liên tich số "
              "3/NQLT") == strings{"Thông tư liên tịch 51/2015/TTLT-BYT-BNV", "Thông tư liên tịch 12/TTLT-BTC",
                                   "Nghị quyết liên tịch 3/NQLT"});
    CHECK(surfaces("theo Thông tư liên tich số 51/2015/TTLT-BYT-BNV") ==
          strings{"Thông tư liên tich số 51/2015/TTLT-BYT-BNV"});
}

TEST_CASE("số may have a wrong mark in a letterhead", "[citation]") {
    CHECK(surfaces("Sô: 619/QĐ-UBND\nVề việc") == strings{"Sô: 619/QĐ-UBND"});
    CHECK(surfaces("Sổ: 619/QĐ-UBND\nVề việc") == strings{"Sổ: 619/QĐ-UBND"});
    CHECK(surfaces("theo Quyết định sổ 619/QĐ-UBND và sô 72/2012/TT-BTC") ==
          strings{"Quyết định sổ 619/QĐ-UBND", "sô 72/2012/TT-BTC"});
    CHECK(found("Sổ: 12/KS, sổ 15/CCTT, ca sô 3/5").empty());
}

TEST_CASE("a unit with a wrong mark is one in front of its ordinal, where it leads to a document", "[citation]") {
    for (std::string_view const unit : {"Điêu", "Điếu", "Điểu", "Diều", "ĐIÊU"}) {
        auto const text = std::string{unit} + " 5 Luật Đất đai";
        CAPTURE(text);
        CHECK(surfaces(text) == strings{text});
        CHECK(provisions(text) == strings{"dieu-5"});
    }
    CHECK(provisions("điềm a khoàn 2 Điêu 5, diểm b khỏan 3 Điều 6 Luật Giá") ==
          strings{"dieu-5/khoan-2/diem-a", "dieu-6/khoan-3/diem-b"});
    CHECK(surfaces("thả diều 5 con, điềm lành của Luật Giá, khoán 10 Nghị quyết số 10-NQ/TW, khoàn 2 Luật Giá") ==
          strings{"Luật Giá", "Nghị quyết số 10-NQ/TW", "Luật Giá"});
    CHECK_FALSE(parse_provision("Điêu 5"));
}

TEST_CASE("a type is known where its name has a letter too many or too few and the symbol names it", "[citation]") {
    for (std::string_view const text :
         {"Ngị định số 102/2017/NĐ-CP", "Quyết địnhh số 17/QĐ-SYT", "Quyết địh số 300/QĐ-UBND"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{std::string{text}});
    }
    CHECK(surfaces("Ngị địh số 102/2017/NĐ-CP, Kế hoạch số 17/QĐ-SYT") ==
          strings{"số 102/2017/NĐ-CP", "Kế hoạch số 17/QĐ-SYT"});
}

TEST_CASE("a law is found where the word in front is glued to its name", "[citation]") {
    CHECK(surfaces("Căn cứLuật Đất đai năm 2013, theoLuật Giá và Quyết định số 12/QĐ-UBND, tạiLuật Nhà ở") ==
          strings{"Luật Đất đai năm 2013", "Luật Giá", "Quyết định số 12/QĐ-UBND", "Luật Nhà ở"});
    CHECK(surfaces("Căn cứ<b>Luật Đất đai</b>", {text_format::html}) == strings{"Luật Đất đai"});
    CHECK(surfaces("Căn cứ**Luật Đất đai**", {text_format::markdown}) == strings{"Luật Đất đai"});
    CHECK(found("phápLuật Việt Nam, kỷLuật Đảng, CĂN CỨLUẬT GIÁ, LawLuật").empty());
}

TEST_CASE("an issuer is read where a blank in front or behind is lost", "[citation]") {
    CHECK(issuers("Quyết định số 12/QĐ-UBND củaUBND tỉnh Sơn La; số 13/QĐ-UBND ngày 5/6/2017củaUBND tỉnh Hà Nam") ==
          strings{"UBND tỉnh Sơn La", "UBND tỉnh Hà Nam"});
    CHECK(surfaces("Nghị định số 29/2012/NĐ-CP ngày 12/4/2012 của Chính phủvề viên chức") ==
          strings{"Nghị định số 29/2012/NĐ-CP ngày 12/4/2012 của Chính phủ"});
    CHECK(issuers("Quyết định số 12/QĐ-UBND củacác ngành, số 13/QĐ-UBND của Dự ánvề nước") == strings{"", ""});
}

TEST_CASE("lines that a mail quotes are read as one text", "[citation]") {
    for (std::string_view const quote : {"> ", ">", ">> ", "> > "}) {
        std::string text =
            "theo khoản 2\nĐiều 5 Nghị\nđịnh số\n120/2020/NĐ-\nCP ngày\n3/4/2020; BC số 15/BC-\nTTYT; số 15-\nNQ/TW; Nghị "
            "định 100\nnăm 2019";
        for (auto at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1)) text.insert(at + 1, quote);
        CAPTURE(text);
        CHECK(found(text) == strings{"Nghị định 120/2020/NĐ-CP 2020-04-03", "Báo cáo 15/BC-TTYT", "Nghị quyết 15-NQ/TW",
                                     "Nghị định 100/2019/NĐ-CP"});
        CHECK(provisions(text) == strings{"dieu-5/khoan-2"});
    }
    CHECK(surfaces("Số hồ sơ > 50 Nghị định số 5/2020/NĐ-CP ngày > 3/4/2020") == strings{"Nghị định số 5/2020/NĐ-CP"});
}

TEST_CASE("a footnote may have several marks, a star, or lie in its tag", "[citation]") {
    find_options const html{text_format::html};
    for (std::string_view const mark :
         {"<sup>1</sup>", "<sup>1,2</sup>", "<sup>[1], [2]</sup>", "<sup>*</sup>", "<sup>(*)</sup>", "*", "(*)"}) {
        auto const text = "Nghị định số 46/2014/NĐ-CP" + std::string{mark} + " ngày 15/5/2014";
        CAPTURE(text);
        CHECK(surfaces(text, html) == strings{text});
    }
    CHECK(surfaces("Nghị định số 46/2014/NĐ-CP<sup>xem</sup> ngày 15/5/2014", html) ==
          strings{"Nghị định số 46/2014/NĐ-CP"});
    CHECK(found("Nghị định số 46/2014/NĐ-CP3 ngày 15/5/2014; Quyết định số 20/QĐ-TTg1; số 20/QĐ-UBND2") ==
          strings{"Nghị định 46/2014/NĐ-CP 2014-05-15", "Quyết định 20/QĐ-TTg", "Quyết định 20/QĐ-UBND2"});
}

TEST_CASE("what is classed, sold or asked for by a number is no document", "[citation]") {
    for (std::string_view const text : {"lớp 8C/KH-TN", "lớp 12/CB-KHTN", "quán số 9/TT Chợ Mới", "kiot số 12/CT",
                                        "a.vn/a.aspx?ItemID=15/2014/NĐ-CP"}) {
        CAPTURE(text);
        CHECK(found(text).empty());
    }
    CHECK(found("Đại sứ quán số 9/CV-ĐSQ; số hiệu=15/2014/NĐ-CP") ==
          strings{"Công văn 9/CV-ĐSQ", "Nghị định 15/2014/NĐ-CP"});
}

TEST_CASE("the letters of a type may be small where the number tells that they are", "[citation]") {
    CHECK(surfaces("theo nđ 123/2020/nđ-cp, tt200/2014/tt-btc; qđ số 2280/qđ-ubnd và cv 45/pgdđt-th") ==
          strings{"nđ 123/2020/nđ-cp", "tt200/2014/tt-btc", "qđ số 2280/qđ-ubnd", "cv 45/pgdđt-th"});
    CHECK(surfaces("Tt 200/2014/TT-BTC, Nđ 15/2020/NĐ-CP, cv số 15/SNV-CCHC") ==
          strings{"Tt 200/2014/TT-BTC", "Nđ 15/2020/NĐ-CP", "cv số 15/SNV-CCHC"});
    CHECK(found("điều 4 nđ 15/2020 và tt 133/2016, xem 123/2020/nđ-cp") ==
          strings{"Nghị định 15/2020/NĐ-CP", "Thông tư 133/2016/TT", "Nghị định 123/2020/NĐ-CP"});
    for (std::string_view const text : {"đã tt 10/2016 tiền điện", "ở tt 5/2016 Đông Anh", "tt 20/10/2016 đã trả",
                                        "kh 15/2020 đã nộp", "cv 20/2016", "tt 30/4, nđ 2/9", "ct 12/2016"}) {
        CAPTURE(text);
        CHECK(found(text).empty());
        CHECK(found(text, {text_format::html}).empty());
    }
    CHECK(surfaces("đã tt 15/2020/NĐ-CP") == strings{"15/2020/NĐ-CP"});
}

TEST_CASE("the number of a page may part a symbol, or a document from its day", "[citation]") {
    for (std::string_view const text :
         {"Nghị quyết số 21/2011/NQ-HĐND\n3\nngày 08/12/2011", "Nghị quyết số 21/2011/NQ-\n13\nHĐND ngày 08/12/2011",
          "Nghị quyết số 21/2011/NQ-HĐND\n- 3 -\nngày 08/12/2011"}) {
        CAPTURE(text);
        CHECK(found(text) == strings{"Nghị quyết 21/2011/NQ-HĐND 2011-12-08"});
    }
    for (std::string_view const text :
         {"Nghị quyết số 21/2011/NQ-HĐND\n3\nNgày 08/12/2011 họp", "Nghị quyết số 21/2011/NQ-HĐND 3\nngày 08/12/2011",
          "Nghị quyết số 21/2011/NQ-HĐND\n3 ngày 08/12/2011"}) {
        CAPTURE(text);
        CHECK(found(text) == strings{"Nghị quyết 21/2011/NQ-HĐND"});
    }
}

TEST_CASE("a hyphen may part the year of any number that has one", "[citation]") {
    CHECK(found("Quyết định số 24-2009/QĐ-UBND, Quyết định 49-1999/QĐ-UB; Chỉ thị số 12-2010-CT-UBND") ==
          strings{"Quyết định 24/2009/QĐ-UBND", "Quyết định 49/1999/QĐ-UB", "Chỉ thị 12/2010/CT-UBND"});
    CHECK(found("Báo cáo giai đoạn 20-2009/BC-SNV; Kế hoạch số 24-2009/KH-UBND").empty());
}

TEST_CASE("a serial with a letter may be a blank away from its symbol", "[citation]") {
    CHECK(found("Thông tư số 73A TC/TCT ngày 30/8/1993; Nghị định số 12A CP ngày 3-2-1994; Quyết định số 12b QĐ/UB") ==
          strings{"Thông tư 73A-TC/TCT 1993-08-30", "Nghị định 12A/CP 1994-02-03", "Quyết định 12b-QĐ/UB"});
    CHECK(found("Nhà số 12A QL/CT; lô số 3B CT/KĐT").empty());
}

TEST_CASE("a misspelt type is known in front of the numbers of the past, which name none", "[citation]") {
    CHECK(surfaces("Quyết đinh số 117/TTg ngày 08/3/1994; Nghị dịnh số 3-CP") ==
          strings{"Quyết đinh số 117/TTg ngày 08/3/1994", "Nghị dịnh số 3-CP"});
    CHECK(found("Nghị dịnh số 3-CP; văn bản sai số 3-CP") == strings{"Nghị định 3/CP", " 3/CP"});
}
