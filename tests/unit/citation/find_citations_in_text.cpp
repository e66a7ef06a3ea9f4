// SPDX-License-Identifier: BSL-1.0
// What is no citation, markup, and what the range promises for any text.
#include <cchc/citation/find_citations.hpp>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

bool equal(citation_match const& a, citation_match const& b, std::size_t shift) {
    auto const moved = [&](span s) { return s.empty() ? s : span{s.begin + shift, s.end + shift}; };
    return moved(a.where) == b.where && a.kind == b.kind && a.back == b.back && a.type == b.type &&
           a.plural == b.plural && moved(a.number.where) == b.number.where && moved(a.type_words) == b.type_words &&
           moved(a.title) == b.title && moved(a.provisions) == b.provisions && moved(a.date_words) == b.date_words &&
           moved(a.issuer) == b.issuer && a.date == b.date && a.repairs == b.repairs;
}

} // namespace

// What is not a citation ---------------------------------------------------------------------------------------------

TEST_CASE("false friends are not citations", "[citation]") {
    for (std::string_view const text : {
             "đạt 17/20 tiêu chí, 219.245/232.116 hồ sơ, tỷ lệ 3/5, 63/63 tỉnh, 1/3 số đại biểu",
             "trước ngày 15/11/2019; từ 01/7/2025 đến 31/12/2025; lúc 14:58 ngày 12-06-2014",
             "giai đoạn 2011-2020, nhiệm kỳ 2021 - 2026, năm học 2015/2016, khóa XIII, quý I/2014",
             "05 ngày làm việc, 15 ngày, 0,5 ngày",
             "ISO 9001:2015, TCVN ISO 9001:2008, QCVN 01:2021/BXD, TCVN 6909:2001, TCVN 5687:2010/BXD",
             "mã hồ sơ 000.00.19.H52-240115-0003, thủ tục 1.004492.000.00.00.H52",
             "ĐT: 0212.3852.094, 024 3832 7033; hotline 1900 1234/5",
             "tài khoản 3713.0.1054857; MST: 0110905160; số CMND 012345678",
             "thửa đất số 112, tờ bản đồ số 27/2010, giấy chứng nhận số BK 393762",
             "số 12/3 đường Nguyễn Văn Cừ, Quốc lộ 14C, QL.1A, hẻm 45/6 tổ 7",
             "1.500 đồng/m2, 600.000 đồng/người/tháng, 2,5 tỷ/km",
             "tờ khai 01/GTGT, Mẫu số 02/TNDN, mẫu 05/ĐK-TCT",
             "theo mẫu số 01-ĐĐN-TH và phiếu số 04/PLT",
             "Hợp đồng số 15/2019/HĐKT-XD; Phiếu giao việc số 5/2024",
             "https://vanban.chinhphu.vn/15-2017-qh14/QD-UBND và congvan@sonoivu.gov.vn",
             "Chủ tịch quyết định thành lập 3 đoàn, báo cáo 5 nội dung, thông báo 2 kết luận",
             "quyết định số lượng cấp phó; báo cáo số liệu; kế hoạch số hóa; văn bản số; chữ ký số",
             "đã ban hành 03 Nghị định, 12 Thông tư và 45 Quyết định trong năm 2013",
             "Nghị định, Thông tư và Quyết định của bộ phải được đăng công báo",
             "điều kiện 1, mục tiêu 3, điểm số 8, khoản tiền 500.000 đồng, phần mềm 2 cửa, chương trình 135",
             "Bài 5. Phần 2. Câu 3: Điểm 8,5; môn Luật 2 tín chỉ",
             "Kế hoạch cải cách hành chính giai đoạn 2016-2020 và Đề án sắp xếp trường học năm 2018",
             "trực 24/7, ca 3/8, tỷ lệ 1/2000, khổ A4/A3, AC/DC, N/A, km/h, mg/l",
             "tiếp nhận 14.043 hồ sơ, trả 14.064/14.101 (99,74%)",
             "1/1/1/1/1, 12//34, 5-/6, /QĐ, -NQ/TW",
         }) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{});
    }
}

TEST_CASE("numbers of houses, flats, seats and prices are not letters", "[citation]") {
    for (std::string_view const text :
         {"nhà số 12/B ngõ 5", "số nhà 15/C", "căn hộ số 1205/CT2A", "ghế số 5/B", "số 12/a đường Lê Lợi",
          "giá số 100/lít", "lô số 5/CN khu công nghiệp", "số 12/đồng", "tòa CT5/ĐN4"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{});
    }
}

TEST_CASE("papers that nobody cites as law are left out, also with a number", "[citation]") {
    CHECK(found("Hợp đồng số 05/HĐ-XD, Giấy mời số 210/GM-UBND, Phiếu chuyển số 15/PC-VP").empty());
    CHECK(found("Chứng thư số 12/CT-BTC, Cáo trạng số 12/CT-VKS, Giấy báo số 05/GB-SXD, lô đất số 12-CP").empty());
    CHECK(found("Biên bản số 05/BB-SNV") == strings{"Biên bản 05/BB-SNV"});
}

TEST_CASE("a citation is found among its false friends", "[citation]") {
    CHECK(
        found("đạt 17/20 chỉ tiêu theo Quyết định số 158/QĐ-UBND; 230/245 nhiệm vụ; ISO 9001:2008; ngày 27/02/2014") ==
        strings{"Quyết định 158/QĐ-UBND"});
}

// Formats ------------------------------------------------------------------------------------------------------------

TEST_CASE("tags and entities inside a citation are passed over", "[citation]") {
    std::string_view const text =
        "<p>Căn cứ Nghị định số <b>30/2020/N&#272;-CP</b> ngày&nbsp;05/3/2020 c&#7911;a Chính phủ;</p>";
    CHECK(found(text, html()) == strings{"Nghị định 30/2020/NĐ-CP 2020-03-05"});
    CHECK(surfaces(text, html()) ==
          strings{"Nghị định số <b>30/2020/N&#272;-CP</b> ngày&nbsp;05/3/2020 c&#7911;a Chính phủ"});
    CHECK(issuers(text, html()) == strings{"Chính phủ"});
}

TEST_CASE("cells and blocks are walls", "[citation]") {
    CHECK(surfaces("<td>Quyết định số 45/QĐ-UBND</td><td>ngày 03/02/2019</td>", html()) ==
          strings{"Quyết định số 45/QĐ-UBND"});
    CHECK(surfaces("<td>Điều 5</td><td>Luật Viên chức</td>", html()) == strings{"Luật Viên chức"});
    CHECK(surfaces("<p>Nghị</p><p>định số 24/2014/NĐ-CP</p>", html()) == strings{"số 24/2014/NĐ-CP"});
    CHECK(surfaces("| Quyết định 985/QĐ-TTg | ngày 08/8/2018 |", markdown()) == strings{"Quyết định 985/QĐ-TTg"});
    CHECK(surfaces("<td>Nghị định số</td><td>24/2014/NĐ-CP</td>", html()) == strings{"24/2014/NĐ-CP"});
    CHECK(surfaces("| Nghị định số | 24/2014/NĐ-CP |", markdown()) == strings{"24/2014/NĐ-CP"});
    CHECK(surfaces("Nghị định số\n\n24/2014/NĐ-CP", markdown()) == strings{"24/2014/NĐ-CP"});
    CHECK(surfaces("<td>Nghị định số 24/2014/NĐ-CP của</td><td>Chính phủ</td>", html()) ==
          strings{"Nghị định số 24/2014/NĐ-CP"});
}

TEST_CASE("tags that nobody knows are no walls", "[citation]") {
    CHECK(found("Nghị định số 181/2004/NĐ-CP ngày <st1:date Year=\"2004\">29/10/2004</st1:date> của Chính phủ",
                html()) == strings{"Nghị định 181/2004/NĐ-CP 2004-10-29"});
    CHECK(found("Luật <st1:place w:st=\"on\">Đầu tư</st1:place> công", html()) == strings{"Luật Đầu tư công"});
    CHECK(found("<w:p><w:r>Luật Giá</w:r></w:p><w:p><w:r>năm 2023</w:r></w:p>", html()) == strings{"Luật Giá"});
}

TEST_CASE("an issuer does not stand behind an empty line", "[citation]") {
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP của\n\nChính phủ") == strings{"Nghị định số 24/2014/NĐ-CP"});
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP của\nChính phủ") ==
          strings{"Nghị định số 24/2014/NĐ-CP của\nChính phủ"});
}

TEST_CASE("blanks of every kind make no difference", "[citation]") {
    for (std::string const blank :
         {"\u00A0", "\u2002", "\u2003", "\u2007", "\u2009", "\u200A", "\u202F", "\u3000", "\u2028", "\t"}) {
        for (std::string_view const pattern :
             {"Quyết định_này", "Nghị quyết_nêu_trên", "Điều 5;_điểm c, d khoản 1 Điều 9 Luật Viên chức",
              "Nghị_định_số_24/2014/NĐ-CP", "Nghị quyết số 15_-_NQ/TW", "Quyết định số 25_TTg",
              "Công văn số 362_/SNV-CCHC"}) {
            std::string text;
            std::string plain;
            for (char const c : pattern) {
                text += c == '_' ? blank : std::string{c};
                plain += c == '_' ? ' ' : c;
            }
            INFO(text);
            REQUIRE(surfaces(plain) == strings{plain});
            CHECK(surfaces(text) == strings{text});
        }
    }
    CHECK(surfaces("Công văn số 64\u202FTC/TCT") == strings{"Công văn số 64\u202FTC/TCT"}); // on one line only
}

TEST_CASE("a line break in HTML is a line break", "[citation]") {
    CHECK(found("Quyết định số 2/QĐ-<br>UBND ngày 05/01/2015", html()) == strings{"Quyết định 2/QĐ-UBND 2015-01-05"});
}

TEST_CASE("a number ends where a word begins that touches it", "[citation]") {
    CHECK(found("Nghị định 34/2016/NĐ-CPNghị định 154/2020/NĐ-CP") ==
          strings{"Nghị định 34/2016/NĐ-CP", "Nghị định 154/2020/NĐ-CP"});
    CHECK(found("Công văn số 12/SNV-CCHCV/v góp ý, 5/QĐ-TTgVề việc") ==
          strings{"Công văn 12/SNV-CCHC", "Quyết định 5/QĐ-TTg"});
    CHECK(found("15/TTr-SNV, 12/QyĐ-UBND, 12/KL-TTr, 12/UBND-KTTh, 12/NHNo-KHDN") ==
          strings{"Tờ trình 15/TTr-SNV", "Quy định 12/QyĐ-UBND", "Kết luận 12/KL-TTr", "Công văn 12/UBND-KTTh",
                  "Công văn 12/NHNo-KHDN"});
}

TEST_CASE("tags side by side part a number from what is no part of it", "[citation]") {
    CHECK(found("<a>12/QĐ-UBND</a><a>13/QĐ-UBND</a>", html()) ==
          strings{"Quyết định 12/QĐ-UBND", "Quyết định 13/QĐ-UBND"});
    for (std::string_view const next :
         {"12/03/2019", "Về việc", "V/v góp ý", "Tải về", "sửa đổi", "xem", "NEW", "QUYẾT ĐỊNH", "1"}) {
        CAPTURE(next);
        CHECK(found("<i>số 12/2019/QĐ-UBND</i><i>" + std::string{next} + "</i>", html()) ==
              strings{"Quyết định 12/2019/QĐ-UBND"});
    }
    CHECK(found("5/QĐ-U<b>BN</b>D, 6/QĐ-TT<i>g</i>, 7/T<i>Tr</i>-SNV, 8/2014/QH<b>1</b>3", html()) ==
          strings{"Quyết định 5/QĐ-UBND", "Quyết định 6/QĐ-TTg", "Tờ trình 7/TTr-SNV", " 8/2014/QH13"});
}

TEST_CASE("tags side by side part the titles and issuers in them", "[citation]") {
    CHECK(found("<a>Luật Nhà ở</a><a>Luật Đất đai</a>", html()) == strings{"Luật Nhà ở", "Luật Đất đai"});
    CHECK(found("căn cứ**Luật Đất đai** năm 2013", markdown()) == strings{"Luật Đất đai 2013"});
    CHECK(issuers("12/QĐ-UBND của UBND tỉnh <b>Sơn La</b><a>Nghị quyết số 5/NQ-HĐND</a>", html()) ==
          strings{"UBND tỉnh Sơn La", ""});
    CHECK(issuers("12/QĐ-UBND của UBND tỉnh</b><b>Sơn La</b>", html()) == strings{"UBND tỉnh Sơn La"});
}

TEST_CASE("empty lines in the source of a page end nothing", "[citation]") {
    CHECK(found("<p>Thông tư\n\n  số 14/2014/TT-\n\nBXD\r\n\r\nngày 05/9/2014</p>", html()) ==
          strings{"Thông tư 14/2014/TT-BXD 2014-09-05"});
    CHECK(found("<p>Luật\n \n Đầu tư</p>", html()) == strings{"Luật Đầu tư"});
    CHECK(found("Quyết định số 2/QĐ-UBND<br><br>ngày 05/01/2015 họp", html()) == strings{"Quyết định 2/QĐ-UBND"});
    CHECK(found("<pre>Theo Luật Giá\n\nnăm 2023 và Luật Đất đai\n\nNăm 2013 họp</pre>", html()) ==
          strings{"Luật Giá", "Luật Đất đai"});
}

TEST_CASE("the end of a page behind the end of a line is one line break", "[citation]") {
    CHECK(found("Quyết định số 1226/QĐ-\n\fUBND ngày\n\f04/8/2017") == strings{"Quyết định 1226/QĐ-UBND 2017-08-04"});
    CHECK(found("Luật Giá\n\f\nnăm 2023") == strings{"Luật Giá"});
}

TEST_CASE("nothing in a tag is text", "[citation]") {
    CHECK(found("<img alt=\"12/QĐ-UBND\" src=\"30/2020/NĐ-CP.png\">", html()).empty());
    CHECK(found("<a href=\"/Luật Viên chức\">Luật Tố cáo</a>", html()) == strings{"Luật Tố cáo"});
    CHECK(found("<a title=\"a > Luật Viên chức\">Luật Tố cáo</a>", html()) == strings{"Luật Tố cáo"});
    CHECK(found("Luật <a title=\"a > b\">Tố cáo</a>", html()) == strings{"Luật Tố cáo"});
}

TEST_CASE("emphasis in Markdown is passed over", "[citation]") {
    CHECK(found("Theo **Nghị định số 45/2020/NĐ-CP**", markdown()) == strings{"Nghị định 45/2020/NĐ-CP"});
    CHECK(found("Thông tư số *03/2023/TT-BNV* ngày 30/4/2023", markdown()) ==
          strings{"Thông tư 03/2023/TT-BNV 2023-04-30"});
}

TEST_CASE("lists of Markdown are parted, whatever their signs are", "[citation]") {
    for (std::string const sign : {"* ", "- ", "+ ", "1. "}) {
        CAPTURE(sign);
        CHECK(found(sign + "Điều 5\n" + sign + "Luật Dầu khí\n" + sign + "năm 2022", markdown()) ==
              strings{"Luật Dầu khí"});
        CHECK(provisions(sign + "Điều 5\n" + sign + "Luật Dầu khí", markdown()).empty());
        CHECK(found("các Nghị quyết sau:\n" + sign + "Số 12/NQ-HĐND;\n" + sign + "Số 13/NQ-HĐND", markdown()) ==
              strings{"Nghị quyết 12/NQ-HĐND", "Nghị quyết 13/NQ-HĐND"});
    }
    CHECK(found("*Luật Dầu khí*\n*năm 2022*", markdown()) == strings{"Luật Dầu khí 2022"});
}

TEST_CASE("the labels of links and footnotes in Markdown are no part of a number", "[citation]") {
    CHECK(found("[Thông tư số 33/2017/TT-BTNMT][tt33] ngày 29/9/2017; [15-NQ/TW][1], 12/QĐ-UBND[2]", markdown()) ==
          strings{"Thông tư 33/2017/TT-BTNMT 2017-09-29", "Nghị quyết 15-NQ/TW", "Quyết định 12/QĐ-UBND"});
}

TEST_CASE("an underscore in a number is the same in Markdown", "[citation]") {
    for (auto const& options : {find_options{}, markdown()})
        CHECK(found("Quyết định số 15/QĐ_UBND", options) == strings{"Quyết định 15/QĐ-UBND"});
    CHECK(found("_Quyết định_ số _15/QĐ-UBND_", markdown()) == strings{"Quyết định 15/QĐ-UBND"});
}

TEST_CASE("nothing in the address or the title of a link is text", "[citation]") {
    CHECK(found("[Nghị định 12/2019/NĐ-CP](/x_(1).pdf \"Luật (Giá)\") ngày 3/4/2019", markdown()) ==
          strings{"Nghị định 12/2019/NĐ-CP 2019-04-03"});
    CHECK(found("[x]: https://a.vn/x \"Thông tư số 33/2017/TT-BTNMT\"\n[y]: /y\n\"Luật Giá\"\n[z]: theo Luật Dược",
                markdown()) == strings{"Luật Dược"});
}

TEST_CASE("nothing goes on behind a heading of Markdown", "[citation]") {
    CHECK(found("# Thông báo số 88/TB-VP\nngày 5/6/2019 họp", markdown()) == strings{"Thông báo 88/TB-VP"});
    CHECK(provisions("## **Điều 5**\nLuật Hải quan", markdown()).empty());
    CHECK(found("Thông báo số 88/TB-VP\nngày 5/6/2019", markdown()) == strings{"Thông báo 88/TB-VP 2019-06-05"});
}

TEST_CASE("tags, entities and quotations in Markdown are passed over", "[citation]") {
    CHECK(found("Nghị định&nbsp;số <b>45/2020/NĐ-CP</b>", markdown()) == strings{"Nghị định 45/2020/NĐ-CP"});
    CHECK(found("| Nghị định<br>số 45/2020/NĐ-CP |", markdown()) == strings{"Nghị định 45/2020/NĐ-CP"});
    CHECK(found("> Nghị định\n> số 45/2020/NĐ-CP", markdown()) == strings{"Nghị định 45/2020/NĐ-CP"});
}

TEST_CASE("text without markup is read alike in all formats", "[citation]") {
    for (std::string_view const text :
         {"khoản 2 Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ; Luật Viên chức năm 2010",
          "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh",
          "Ngày 02/6/2014, Sở Nội vụ ban hành cbáo cáo số 80/BC-SNV; Nghị quyết 15-NQ/TW; theo Nghị quyết nêu trên."}) {
        CHECK(found(text) == found(text, html()));
        CHECK(surfaces(text) == surfaces(text, markdown()));
    }
}

// The range ----------------------------------------------------------------------------------------------------------

TEST_CASE("the range is read one match at a time", "[citation]") {
    std::string_view const text = "Luật Viên chức; Nghị định số 24/2014/NĐ-CP; Quyết định này.";
    auto range = find_citations(text);
    auto at = range.begin();
    REQUIRE(at != range.end());
    CHECK(surface(text, at->where) == "Luật Viên chức");
    ++at;
    CHECK(surface(text, (*at).where) == "Nghị định số 24/2014/NĐ-CP");
    at++;
    CHECK(at->kind == citation_kind::back_reference);
    ++at;
    CHECK(at == range.end());
}

TEST_CASE("text before and after a paragraph does not change what is found in it", "[citation]") {
    std::string_view const passages[] = {
        "khoản 2 Điều 8 Nghị định số 24/2014/NĐ-CP ngày 04/2014 của Chính phủ",
        "Quyết định số 158/QĐ-UBND và số 152/QĐ-UBND cùng ngày 22/01/2014 của Ủy ban nhân dân tỉnh Sơn La",
        "hướng dẫn số:  362 /SNV-CCHC, ngày 09/5/2014 của Sở Nội vụ; Luật Cán bộ công chức năm 2008",
        "Nghị quyết 30c/NQ-CP, 15-NQ/TW, 101/CP và 66.13/2026/NQ-CP",
        "Ngày 02/6/2014, Sở Nội vụ ban hành cbáo cáo số 80/BC-SNV",
        "Điều 3 (được sửa đổi bởi Nghị định số 1/2015/NĐ-CP) Nghị định số 2/2010/NĐ-CP; các Nghị định nêu trên",
    };
    std::string_view const fronts[] = {
        "Báo cáo nêu rõ kết quả sáu tháng đầu năm, trong đó 17/20 chỉ tiêu đạt và vượt kế hoạch đề ra.\n\n",
        "a\n\n",
        "12/\n\n",
        "Sở Nội vụ, Sở Tư pháp (theo quy định)\n\n",
        "\xff\xfe\n\n",
        "Quyết định\n\n",
    };
    for (auto const passage : passages) {
        auto const alone = matches(passage);
        CHECK_FALSE(alone.empty());
        for (auto const front : fronts) {
            auto const text = std::string{front} + std::string{passage} + "\n\nTrên đây là báo cáo.";
            auto const inside = matches(text);
            CAPTURE(text);
            REQUIRE(inside.size() == alone.size());
            for (std::size_t i = 0; i < alone.size(); ++i) CHECK(equal(alone[i], inside[i], front.size()));
        }
    }
}

TEST_CASE("matches are in order, do not overlap, and lie in the text, for any bytes", "[citation]") {
    std::mt19937 random{2014};
    std::array const pieces{"Nghị định ",
                            "Quyết định ",
                            "số ",
                            "24/2014/NĐ-CP",
                            "158/QĐ-UBND",
                            " ngày 22/01/2014",
                            " của Chính phủ",
                            ", ",
                            " và ",
                            "Điều 5 ",
                            "khoản 2 ",
                            "Luật ",
                            "Viên chức ",
                            "này ",
                            "nêu trên",
                            "các ",
                            "\n",
                            "\n\n",
                            "\xff",
                            "\xe1\xbb",
                            "(",
                            ")",
                            "<b>",
                            "&amp;",
                            "|",
                            "/",
                            "-",
                            "12",
                            "sửa đổi, bổ sung ",
                            "Ngày 01/02/2014, Sở Nội vụ ban hành ",
                            "Quy chế ban hành kèm theo ",
                            "đến ",
                            "từ ",
                            "hai ",
                            "đã được sửa đổi ",
                            "cbáo cáo ",
                            "…",
                            "của ",
                            "năm 2010"};
    for (auto const format : {text_format::plain, text_format::html, text_format::markdown}) {
        find_options options;
        options.format = format;
        for (int round = 0; round < 6000; ++round) {
            std::string text;
            for (auto count = random() % 14; count > 0; --count) text += pieces[random() % pieces.size()];
            std::size_t end = 0;
            bool sound = true;
            for (auto const& m : find_citations(text, options)) {
                sound = sound && end <= m.where.begin && m.where.begin < m.where.end && m.where.end <= text.size();
                for (auto const part : {m.type_words, m.title, m.provisions, m.date_words, m.issuer})
                    sound = sound && part.begin <= part.end && part.end <= text.size();
                sound = sound && (m.provisions.empty() || m.where.contains(m.provisions));
                auto const c = to_citation(text, m, format);
                sound = sound && c.where == m.where && c.type == m.type && c.provisions.empty() == m.provisions.empty();
                end = m.where.end;
            }
            CAPTURE(text);
            CHECK(sound);
        }
    }
}

TEST_CASE("the same text gives the same matches each time", "[citation]") {
    std::string_view const text =
        "Quyết định số 158/QĐ-UBND, số 152/QĐ-UBND ngày 22/01/2014; Luật Viên chức; Nghị quyết nêu trên";
    auto const first = matches(text);
    auto const second = matches(text);
    REQUIRE(first.size() == second.size());
    for (std::size_t i = 0; i < first.size(); ++i) CHECK(equal(first[i], second[i], 0));
}

TEST_CASE("a judgment is no document, whatever is said of the court's work", "[citation]") {
    for (auto const* const text :
         {"Bản án dân sự sơ thẩm số 38/2025/DS-ST ngày 27/3/2025", "Bản án hình sự phúc thẩm số: 12/2020/HS-PT",
          "bản án kinh doanh thương mại sơ thẩm số 12/2020/KDTM-ST"}) {
        CAPTURE(text);
        CHECK(surfaces(text).empty());
    }
    CHECK(surfaces("Chi cục Thi hành án dân sự, số 123/CTHADS-NV") == strings{"số 123/CTHADS-NV"});
}

TEST_CASE("the day may be introduced by đề or ban hành vào", "[citation]") {
    CHECK(found("công văn số 12/CV-KT đề ngày 04/3/2025") == strings{"Công văn 12/CV-KT 2025-03-04"});
    CHECK(found("Công văn số 12/CV-KT, đề ngày 04/3/2025") == strings{"Công văn 12/CV-KT 2025-03-04"});
    CHECK(found("Kết luận số 234-KL/ĐU, ban hành vào ngày 18 tháng 8 năm 2022") ==
          strings{"Kết luận 234-KL/ĐU 2022-08-18"});
    CHECK(found("Công văn số 12/CV-KT đề nghị ngày 04/3/2025 họp") == strings{"Công văn 12/CV-KT"});
    CHECK(found("Kết luận số 234-KL/ĐU, vào ngày 18/8/2022 họp") == strings{"Kết luận 234-KL/ĐU"});
}
