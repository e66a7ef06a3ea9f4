// SPDX-License-Identifier: BSL-1.0
// Finding citations with provisions, by title, and back to what was named.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>
#include <vector>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

std::vector<citation_kind> kinds(std::string_view text) {
    std::vector<citation_kind> all;
    for (auto const& m : matches(text)) all.push_back(m.kind);
    return all;
}

} // namespace

// Provisions ---------------------------------------------------------------------------------------------------------

TEST_CASE("provisions and their document are one citation", "[citation]") {
    std::string_view const text = "quy định tại điểm b khoản 2 Điều 24 của Nghị định số 61/2018/NĐ-CP về đánh giá";
    CHECK(surfaces(text) == strings{"điểm b khoản 2 Điều 24 của Nghị định số 61/2018/NĐ-CP"});
    CHECK(provisions(text) == strings{"dieu-24/khoan-2/diem-b"});
}

TEST_CASE("provisions lead to their document through the words that usually stand between", "[citation]") {
    for (std::string_view const joint : {" ", " của ", ", ", " tại ", " thuộc ", " ban hành kèm theo ",
                                         " ban hành theo ", " kèm theo ", "\n", " của\n"}) {
        auto const text = "Phụ lục II" + std::string{joint} + "Nghị định số 30/2020/NĐ-CP";
        CAPTURE(text);
        CHECK(surfaces(text) == strings{text});
    }
    CHECK(surfaces("Phụ lục VI ban hành kèm Nghị định số 289/2025/NĐ-CP") ==
          strings{"Phụ lục VI ban hành kèm Nghị định số 289/2025/NĐ-CP"});
}

TEST_CASE("provisions belong to the document behind them, not to the one in front", "[citation]") {
    CHECK(surfaces("Bãi bỏ Thông tư số 1/2019/TT-BNV và khoản 2 Điều 5 Thông tư số 12/2020/TT-BNV") ==
          strings{"Thông tư số 1/2019/TT-BNV", "khoản 2 Điều 5 Thông tư số 12/2020/TT-BNV"});
    CHECK(surfaces("Điều 3 Quyết định số 12/2010/QĐ-UBND; Quyết định số 20/2012/QĐ-UBND") ==
          strings{"Điều 3 Quyết định số 12/2010/QĐ-UBND", "Quyết định số 20/2012/QĐ-UBND"});
}

TEST_CASE("a clause or point may stand directly under its document", "[citation]") {
    CHECK(provisions("điểm 13 của Nghị quyết số 142/2024/QH15") == strings{"diem-13"});
    CHECK(provisions("khoản 2 Thông tư số 195/2019/TT-BQP") == strings{"khoan-2"});
}

TEST_CASE("semicolons may part the provisions of one document", "[citation]") {
    std::string_view const text =
        "Áp dụng điểm c khoản 2 Điều 173; điểm s khoản 1 Điều 51; Điều 38 Bộ luật Hình sự năm 2015 xử phạt";
    CHECK(surfaces(text) ==
          strings{"điểm c khoản 2 Điều 173; điểm s khoản 1 Điều 51; Điều 38 Bộ luật Hình sự năm 2015"});
    CHECK(provisions(text) == strings{"dieu-173/khoan-2/diem-c", "dieu-51/khoan-1/diem-s", "dieu-38"});
    CHECK(surfaces("Điều 3 Luật Viên chức; Điều 5 Luật Tố cáo") ==
          strings{"Điều 3 Luật Viên chức", "Điều 5 Luật Tố cáo"});
    CHECK(surfaces("tại Điều 7; Điều 8. Nghị định số 1/2015/NĐ-CP") == strings{"Nghị định số 1/2015/NĐ-CP"});
}

TEST_CASE("a chapter named behind its article adds nothing, also behind a comma", "[citation]") {
    CHECK(provisions("khoản 1, Điều 4, Chương II, Nghị định 130/2005/NĐ-CP") == strings{"dieu-4/khoan-1"});
    CHECK(provisions("Điều 17, Mục 3, Chương II Luật Cán bộ, công chức") == strings{"dieu-17"});
    CHECK(provisions("Điều 20 Mục 2 Chương IV, Chương V Nghị định số 79/2006/NĐ-CP") == strings{"dieu-20", "chuong-5"});
}

TEST_CASE("provisions without a document are no citation", "[citation]") {
    CHECK(found("Như điều 3; khoản 2 Điều này; điểm a khoản này; Phụ lục kèm theo.").empty());
    CHECK(found("Điều 1. Phạm vi điều chỉnh. Điều 2. Đối tượng áp dụng").empty());
}

TEST_CASE("places relative to where one reads are found when they are asked for", "[citation]") {
    find_options options;
    options.relative_provisions = true;
    std::string_view const text = "theo khoản 2 Điều này và Điều 6 Luật Viên chức";
    CHECK(surfaces(text) == strings{"Điều 6 Luật Viên chức"});
    CHECK(surfaces(text, options) == strings{"khoản 2 Điều này", "Điều 6 Luật Viên chức"});
    auto const relative = matches(text, options).front();
    CHECK(relative.kind == citation_kind::back_reference);
    CHECK(relative.back == back_word::self);
    CHECK(found("theo khoản 2 và Điều 6", options).empty());
    std::string_view const larger = "theo Mục này, khoản 2 Phần này, Chương này và Phụ lục này; danh mục này";
    CHECK(surfaces(larger, options) == strings{"Mục này", "khoản 2 Phần này", "Chương này", "Phụ lục này"});
    options.format = text_format::html;
    CHECK(surfaces(larger, options) == strings{"Mục này", "khoản 2 Phần này", "Chương này", "Phụ lục này"});
}

TEST_CASE("provisions parted from their document by its history belong to it", "[citation]") {
    std::string_view const text =
        "khoản 1 Điều 9 (đã được sửa đổi, bổ sung bởi khoản 16 Điều 1 Thông tư 38/2015/TT-NHNN) Thông tư số "
        "22/2013/TT-NHNN";
    CHECK(found(text) == strings{"Thông tư 22/2013/TT-NHNN", "Thông tư 38/2015/TT-NHNN"});
    CHECK(surfaces(text) == strings{"khoản 1 Điều 9", "khoản 16 Điều 1 Thông tư 38/2015/TT-NHNN"});
    CHECK(provisions(text) == strings{"dieu-9/khoan-1", "dieu-1/khoan-16"});
}

TEST_CASE("two operations on one document are two citations of it", "[citation]") {
    std::string_view const text = "Bãi bỏ Điều 6 và sửa đổi Điều 15 Nghị định số 150/2016/NĐ-CP";
    CHECK(found(text) == strings{"Nghị định 150/2016/NĐ-CP", "Nghị định 150/2016/NĐ-CP"});
    CHECK(surfaces(text) == strings{"Điều 6", "Điều 15 Nghị định số 150/2016/NĐ-CP"});
}

TEST_CASE("operations may be parted by semicolons, and all be of the document that is named last", "[citation]") {
    CHECK(surfaces("Sửa đổi Điều 5; sửa đổi, bổ sung Điều 6; bãi bỏ Điều 7 Nghị định số 44/2014/NĐ-CP") ==
          strings{"Điều 5", "Điều 6", "Điều 7 Nghị định số 44/2014/NĐ-CP"});
    CHECK(surfaces("Sửa đổi điểm a khoản 1 Điều 2; bãi bỏ các khoản 3, 4 Điều 5 của Quy chế này") ==
          strings{"điểm a khoản 1 Điều 2", "các khoản 3, 4 Điều 5 của Quy chế này"});
    CHECK(surfaces("Theo Điều 5; sửa đổi Điều 7 Nghị định số 44/2014/NĐ-CP") ==
          strings{"Điều 7 Nghị định số 44/2014/NĐ-CP"});
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP, Điều 8; sửa đổi Điều 15 Nghị định số 44/2014/NĐ-CP") ==
          strings{"Nghị định số 24/2014/NĐ-CP, Điều 8", "Điều 15 Nghị định số 44/2014/NĐ-CP"});
}

TEST_CASE("a list of provisions crosses its semicolons in plain text as in marked text", "[citation]") {
    for (std::string_view const text :
         {"các khoản 1, 2 Điều 3; các khoản 4, 5 Điều 6 Luật Đất đai", "Điều 1; Phụ lục I Luật Đất đai",
          "Chương II; Điều 30; Mục 1 Chương IV Luật Đất đai",
          "Phụ lục I; III và IV; Mẫu số 5; biểu mẫu số 2 Luật Đất đai",
          "điểm p; đ khoản 1 Điều 5; tiết a điểm b khoản 2 Điều 5; phần II Luật Đất đai",
          "ĐIỀU 1; CÁC ĐIỀU 2, 3 LUẬT ĐẤT ĐAI", "Điều 5; 6; 7 và 8 Luật Đất đai",
          "bãi bỏ Điều 1; thay thế Điều 2; bổ sung Điều 3; sửa đổi Điều 4 Luật Đất đai"}) {
        CAPTURE(text);
        find_options html;
        html.format = text_format::html;
        CHECK(surfaces(text) == surfaces(text, html));
        CHECK(provisions(text).size() > 1);
    }
}

TEST_CASE("words in brackets may part provisions from their document", "[citation]") {
    CHECK(surfaces("theo Điều 5 (trừ khoản 2) Nghị định số 44/2014/NĐ-CP") ==
          strings{"Điều 5 (trừ khoản 2) Nghị định số 44/2014/NĐ-CP"});
    CHECK(provisions("Chương III (từ Điều 10 đến Điều 15) Luật Đất đai") == strings{"chuong-3"});
    CHECK(surfaces("khoản 6 Điều 1 (chi tiết theo Phụ lục số 6) Luật Đất đai").size() == 1);
    CHECK(surfaces("Nếu được khoản 5 (nếu có) Luật Đất đai") == strings{"Luật Đất đai"});
    CHECK(surfaces("áp dụng Điều 5 (nếu có). Luật Đất đai") == strings{"Luật Đất đai"});
    CHECK(surfaces("Điều 5 (theo Luật Nhà ở) và Điều 6 Luật Đất đai") == strings{"Luật Nhà ở", "Điều 6 Luật Đất đai"});
}

TEST_CASE("articles of a regulation issued with a decision lie in the regulation", "[citation]") {
    CHECK(provisions("các điều 7, 8 và 9 của Quy chế ban hành kèm theo Quyết định số 42/2014/QĐ-TTg") ==
          strings{"quy-che/dieu-7", "quy-che/dieu-8", "quy-che/dieu-9"});
}

TEST_CASE("the amended-by chain of a citation is a citation of its own", "[citation]") {
    CHECK(found("Nghị định số 10/2022/NĐ-CP được sửa đổi bởi khoản 4 Điều 1 Nghị định số 175/2025/NĐ-CP") ==
          strings{"Nghị định 10/2022/NĐ-CP", "Nghị định 175/2025/NĐ-CP"});
}

// Laws and titles ----------------------------------------------------------------------------------------------------

TEST_CASE("a law is found by its title, with a year, a date, a number, or nothing", "[citation]") {
    CHECK(surfaces("Luật Viên chức năm 2010 còn hiệu lực") == strings{"Luật Viên chức năm 2010"});
    CHECK(surfaces("Luật Đất đai 2013 thì") == strings{"Luật Đất đai 2013"});
    CHECK(surfaces("Luật Tố cáo.") == strings{"Luật Tố cáo"});
    CHECK(surfaces("Luật Thanh tra ngày 14/11/2022 quy định") == strings{"Luật Thanh tra ngày 14/11/2022"});
    CHECK(surfaces("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024 có") ==
          strings{"Luật Đất đai số 31/2024/QH15 ngày 18/01/2024"});
    CHECK(surfaces("Luật số 47/2019/QH14 của Quốc hội") == strings{"Luật số 47/2019/QH14 của Quốc hội"});
    CHECK(surfaces("Luật Doanh nghiệp 59/2020/QH14 quy định") == strings{"Luật Doanh nghiệp 59/2020/QH14"});
}

TEST_CASE("a law of another country is none of ours", "[citation]") {
    for (std::string_view const text :
         {"Hiến pháp Hoa Kỳ năm 1787", "Hiến pháp năm 1787 của Hoa Kỳ", "Hiến pháp Cộng hòa Liên bang Đức",
          "Luật Doanh nghiệp của Nhật Bản", "Luật Doanh nghiệp Nhật Bản năm 2005", "Điều 5 Luật Nhà ở của Anh",
          "Bộ luật Dân sự Pháp năm 1804", "Luật Thủ tục hành chính của Hàn Quốc", "Luật Báo chí của các nước",
          "Luật Cạnh tranh của Liên minh châu Âu", "Luật Đầu tư nước CHDCND Lào"}) {
        INFO(text);
        CHECK(surfaces(text).empty());
    }
    for (std::string_view const law :
         {"Luật Đất đai", "Luật Biển Việt Nam", "Bộ luật Hồng Đức", "Hiến pháp 2013", "Luật Đất đai số 31/2024/QH15"}) {
        auto const text = std::string{law} + " và Hoa Kỳ";
        INFO(text);
        CHECK(surfaces(text) == strings{std::string{law}});
    }
    CHECK(surfaces("Luật Đầu tư của Lào Cai") == strings{"Luật Đầu tư"});
    CHECK(surfaces("Luật Đất đai, Nhật Bản") == strings{"Luật Đất đai"});
}

TEST_CASE("the longest title counts, commas and case do not", "[citation]") {
    CHECK(surfaces("Luật Quy hoạch đô thị và nông thôn mới") == strings{"Luật Quy hoạch đô thị và nông thôn"});
    CHECK(surfaces("Luật Cán bộ công chức hiện hành") == strings{"Luật Cán bộ công chức"});
    CHECK(surfaces("luật xử lý vi phạm hành chính ở xã") == strings{"luật xử lý vi phạm hành chính"});
    CHECK(surfaces("LUẬT KHIẾU NẠI VÀ LUẬT TỐ CÁO") == strings{"LUẬT KHIẾU NẠI", "LUẬT TỐ CÁO"});
    CHECK(surfaces("Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân quy định") ==
          strings{"Luật Hoạt động giám sát của Quốc hội và Hội đồng nhân dân"});
    CHECK(surfaces("Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS);") ==
          strings{"Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người (HIV/AIDS)"});
}

TEST_CASE("a title that is in no table ends with its year, its date or its phrase", "[citation]") {
    CHECK(surfaces("Luật Nghĩa vụ lao động công ích ngày 03/9/1999 trước đây") ==
          strings{"Luật Nghĩa vụ lao động công ích ngày 03/9/1999"});
    CHECK(surfaces("Luật Hành chính công năm 2022 chưa được trình") == strings{"Luật Hành chính công năm 2022"});
    CHECK(surfaces("về dự án Luật Dân số.") == strings{"Luật Dân số"});
}

TEST_CASE("a law that amends others is one citation", "[citation]") {
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019 bỏ") ==
          strings{"Luật sửa đổi, bổ sung một số điều của Luật Cán bộ, công chức và Luật Viên chức năm 2019"});
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch. (Danh mục") ==
          strings{"Luật sửa đổi, bổ sung một số điều của 37 Luật có liên quan đến quy hoạch"});
    CHECK(surfaces("Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018;") ==
          strings{"Luật sửa đổi, bổ sung một số điều của 37 luật có liên quan đến quy hoạch ngày 20/11/2018"});
    CHECK(surfaces("Luật Sửa đổi, bổ sung một số điều Luật Đất đai số 87/2025/QH15") ==
          strings{"Luật Sửa đổi, bổ sung một số điều Luật Đất đai số 87/2025/QH15"});
}

TEST_CASE("a law inside another document's subject is a citation of its own", "[citation]") {
    CHECK(found("Nghị định số 79/2025/NĐ-CP hướng dẫn thi hành Luật Tiếp cận thông tin") ==
          strings{"Nghị định 79/2025/NĐ-CP", "Luật Tiếp cận thông tin"});
}

TEST_CASE("codes, ordinances and the constitution are found by name", "[citation]") {
    CHECK(found("Bộ luật Lao động năm 2019; BLHS năm 2015; Pháp lệnh Dân số; Hiến pháp năm 2013; Hiến pháp "
                "nước Cộng hòa xã hội chủ "
                "nghĩa Việt Nam năm 1992") == strings{"Bộ luật Lao động 2019", "Bộ luật BLHS 2015", "Pháp lệnh Dân số",
                                                      "Hiến pháp 2013", "Hiến pháp 1992"});
}

TEST_CASE("years in a row are laws of one name", "[citation]") {
    CHECK(surfaces("Luật Đất đai 1993, 2003 và 2013 đều quy định") == strings{"Luật Đất đai 1993", "2003", "2013"});
    CHECK(surfaces("Luật Đất đai năm 1987, năm 1993;") == strings{"Luật Đất đai năm 1987", "năm 1993"});
    auto const all = citations("Điều 5 Hiến pháp 1946, 1959");
    REQUIRE(all.size() == 2);
    CHECK(all[1].type == document_type::constitution);
    CHECK(to_string(*all[1].date) == "1959");
    CHECK(all[1].provisions.empty());
}

TEST_CASE("laws of the table may share the name of the type and the year", "[citation]") {
    CHECK(found("các Luật Đất đai, Nhà ở và Kinh doanh bất động sản năm 2023") ==
          strings{"Luật Đất đai 2023", "Luật Nhà ở 2023", "Luật Kinh doanh bất động sản 2023"});
    CHECK(found("Bộ luật Dân sự, Hình sự năm 2015") == strings{"Bộ luật Dân sự 2015", "Bộ luật Hình sự 2015"});
    CHECK(found("các luật Giá, Xây dựng và các nghị định") == strings{"Luật Giá", "Luật Xây dựng"});
    CHECK(surfaces("các Luật Đất đai số 31/2024/QH15, Nhà ở số 27/2023/QH15") ==
          strings{"Luật Đất đai số 31/2024/QH15", "Nhà ở số 27/2023/QH15"});
    CHECK(found("các Luật Thanh tra, Thanh tra tỉnh đã làm") == strings{"Luật Thanh tra"});
    CHECK(found("theo Luật Đầu tư, Xây dựng và Đấu thầu, các sở") == strings{"Luật Đầu tư"});
    CHECK(found("Luật Đất đai, Luật sư năm 2006") == strings{"Luật Đất đai"});
}

TEST_CASE("initials in brackets behind a title are its own", "[citation]") {
    CHECK(surfaces("Bộ luật Dân sự (BLDS) năm 2015 quy định") == strings{"Bộ luật Dân sự (BLDS) năm 2015"});
    CHECK(found("Luật Hôn nhân và gia đình (HNGĐ) năm 2014") == strings{"Luật Hôn nhân và gia đình 2014"});
    CHECK(surfaces("Bộ luật Hình sự năm 2015 (BLHS), BLHS năm 1999") ==
          strings{"Bộ luật Hình sự năm 2015", "BLHS năm 1999"});
    CHECK(surfaces("Bộ luật Dân sự (sau đây viết tắt là BLDS)") == strings{"Bộ luật Dân sự"});
    CHECK(found("Luật Đất đai (UBND) năm 2013") == strings{"Luật Đất đai"});
}

TEST_CASE("words that begin no title are none in a line of capitals, either", "[citation]") {
    CHECK(found("LUẬT PHÁP VIỆT NAM; CÁC LUẬT CỦA QUỐC HỘI; DỰ THẢO LUẬT TRÌNH CHÍNH PHỦ").empty());
    CHECK(surfaces("LUẬT CÁC TỔ CHỨC TÍN DỤNG") == strings{"LUẬT CÁC TỔ CHỨC TÍN DỤNG"});
}

TEST_CASE("luật inside other words is no law", "[citation]") {
    CHECK(found("pháp luật về đất đai; kỷ luật lao động; Luật sư; quy luật; theo luật định; Luật, Nghị định; Luật gia")
              .empty());
    CHECK(found("dự án Luật\nTháng 10/2025\nBộ Tư pháp").empty());
    CHECK(found("học phần Luật Hành chính 2 (3 tín chỉ), môn Luật Dân sự 1").empty());
}

TEST_CASE("a firm of lawyers is no law", "[citation]") {
    CHECK(found("Luật Minh Khuê xin giới thiệu mẫu đơn; Luật Dương Gia tư vấn; Luật LawKey trả lời").empty());
    CHECK(found("Tổng đài Luật Toàn Quốc hỗ trợ 24/7").empty());
    CHECK(surfaces("Luật Hỗ trợ doanh nghiệp nhỏ và vừa năm 2017") ==
          strings{"Luật Hỗ trợ doanh nghiệp nhỏ và vừa năm 2017"});
    CHECK(surfaces("Luật Trợ giúp pháp lý hỗ trợ người nghèo; Luật Cung cấp nước sạch quy định") ==
          strings{"Luật Trợ giúp pháp lý", "Luật Cung cấp nước sạch"});
}

// Back references ----------------------------------------------------------------------------------------------------

TEST_CASE("back references are found with their word", "[citation]") {
    auto const word = [](std::string_view text) {
        auto const all = matches(text);
        INFO(text);
        REQUIRE(all.size() == 1);
        CHECK(all[0].kind == citation_kind::back_reference);
        return all[0].back;
    };
    CHECK(word("Nghị định này") == back_word::self);
    CHECK(word("Quyết định nêu trên") == back_word::above);
    CHECK(word("Công văn nói trên") == back_word::above);
    CHECK(word("Thông tư trên.") == back_word::above);
    CHECK(word("Nghị định đó") == back_word::that);
    CHECK(word("quyết định ấy") == back_word::that);
    CHECK(word("khoản 2 Điều 5 của Luật này") == back_word::self);
}

TEST_CASE("a back reference is found behind a no-break blank", "[citation]") {
    CHECK(surfaces("theo Quyết\u00A0định\u00A0này") == strings{"Quyết\u00A0định\u00A0này"});
    CHECK(surfaces("theo Nghị định\u00A0nêu trên") == strings{"Nghị định\u00A0nêu trên"});
}

TEST_CASE("other words that point back do so", "[citation]") {
    for (std::string_view const text :
         {"Quyết định nói ở trên", "Quyết định nêu ở trên", "Quyết định vừa nêu", "Quyết định kể trên",
          "Quyết định dẫn trên", "Quyết định đã nêu trên", "Quyết định đã nêu.", "Quyết định trên đây"}) {
        CAPTURE(text);
        REQUIRE(matches(text).size() == 1);
        CHECK(matches(text)[0].kind == citation_kind::back_reference);
    }
    CHECK(surfaces("Nghị định đã nêu rõ nguyên tắc").empty());
}

TEST_CASE("a back reference may be plural, and counted", "[citation]") {
    auto const plural = matches("các Quyết định nêu trên; hai luật này; những Nghị quyết đó");
    REQUIRE(plural.size() == 3);
    CHECK(plural[0].plural);
    CHECK(plural[0].count == 0);
    CHECK(plural[1].count == 2);
    CHECK(plural[2].plural);
    CHECK(surfaces("các Quyết định nêu trên; hai luật này") == strings{"các Quyết định nêu trên", "hai luật này"});
    CHECK_FALSE(matches("Quyết định nêu trên")[0].plural);
}

TEST_CASE("a back reference may be counted in digits", "[citation]") {
    std::string_view const text = "Nghị định số 24/2014/NĐ-CP, Nghị định số 37/2014/NĐ-CP: 02 nghị định nêu trên";
    auto const found = matches(text);
    REQUIRE(found.size() == 3);
    CHECK(surface(text, found[2].where) == "02 nghị định nêu trên");
    CHECK(found[2].plural);
    CHECK(found[2].count == 2);
    CHECK(surfaces("Thu hồi 3 quyết định này; 02 Luật này") == strings{"3 quyết định này", "02 Luật này"});
    CHECK(surfaces("cả hai nghị định trên đều hết hiệu lực") == strings{"hai nghị định trên"});
}

TEST_CASE("a number that labels or belongs to something else does not count back references", "[citation]") {
    CHECK(surfaces("theo Bảng 02 Thông tư này") == strings{"Thông tư này"});
    CHECK(surfaces("Hình 3 Thông tư này; 1 quyết định này") == strings{"Thông tư này", "quyết định này"});
    CHECK(surfaces("mức 1,02 nghị định nêu trên") == strings{"nghị định nêu trên"});
}

TEST_CASE("behind provisions the name of a type in lower case points back", "[citation]") {
    CHECK(surfaces("nội dung tại Điều 3 quy định này; quy định này chưa rõ") == strings{"Điều 3 quy định này"});
}

TEST_CASE("trên as a preposition is no back reference", "[citation]") {
    CHECK(found("tổ chức Chương trình trên địa bàn; ra Quyết định trên cơ sở; Kế hoạch trên toàn huyện").empty());
}

TEST_CASE("trên points back in front of words that go on with the sentence", "[citation]") {
    for (std::string_view const text :
         {"Nghị định trên chưa rõ", "Nghị định trên cần sửa", "Nghị định trên quy định rõ",
          "Nghị định trên còn hiệu lực", "Nghị định trên không còn phù hợp", "theo Nghị định trên và pháp luật"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{"Nghị định trên"});
    }
    CHECK(found("phổ biến Nghị định trên không gian mạng; Nghị định trên quy mô lớn").empty());
}

TEST_CASE("trên points back behind documents that are counted, but for what it may be the preposition of",
          "[citation]") {
    CHECK(surfaces("theo hai Nghị quyết trên gặp khó khăn") == strings{"hai Nghị quyết trên"});
    CHECK(surfaces("02 Nghị quyết trên giao các sở") == strings{"02 Nghị quyết trên"});
    for (std::string_view const text :
         {"hai Nghị quyết trên địa bàn tỉnh", "đăng 02 Quyết định trên Cổng thông tin",
          "hai nghị quyết trên không gian mạng", "02 Nghị quyết trên toàn quốc", "hai Nghị quyết trên 30 trang"}) {
        CAPTURE(text);
        CHECK(surfaces(text).empty());
    }
}

TEST_CASE("common nouns in lower case are no back references", "[citation]") {
    CHECK(found("kế hoạch này, báo cáo này, chương trình này, văn bản này, dự án này, hợp đồng này").empty());
    CHECK(kinds("theo nghị định này") == std::vector{citation_kind::back_reference});
}

TEST_CASE("back references can be left out", "[citation]") {
    find_options options;
    options.back_references = false;
    CHECK(found("Nghị định này, Quyết định nêu trên, các Luật nêu trên và Thông tư số 1/2020/TT-BNV", options) ==
          strings{"Thông tư 1/2020/TT-BNV"});
}

TEST_CASE("provisions behind a document belong to it", "[citation]") {
    CHECK(provisions("Nghị định số 24/2014/NĐ-CP, Điều 8, khoản 2 quy định") == strings{"dieu-8/khoan-2"});
    CHECK(surfaces("theo Luật Đất đai (Điều 5, khoản 2) thì") == strings{"Luật Đất đai (Điều 5, khoản 2)"});
    CHECK(surfaces("Quyết định số 158/QĐ-UBND, Phụ lục II; số 152/QĐ-UBND, mục 3 Phần II") ==
          strings{"Quyết định số 158/QĐ-UBND, Phụ lục II", "số 152/QĐ-UBND, mục 3 Phần II"});
}

TEST_CASE("provisions behind a document that lead to another are not its own", "[citation]") {
    for (std::string_view const text :
         {"theo Luật Viên chức, Điều 5 Nghị định số 115/2020/NĐ-CP", "theo Luật Viên chức, Điều 5 của Luật này",
          "theo Luật Viên chức, khoản 1 Điều 5 và Điều 6 của Nghị định số 115/2020/NĐ-CP"}) {
        INFO(text);
        CHECK(surfaces(text).size() == 2);
        CHECK(surfaces(text).front() == "Luật Viên chức");
    }
    CHECK(surfaces("theo Luật Viên chức, Điều này") == strings{"Luật Viên chức"});
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP, khoản 2") == strings{"Nghị định số 24/2014/NĐ-CP"});
    CHECK(surfaces("Nghị định số 24/2014/NĐ-CP, Mẫu số 02") == strings{"Nghị định số 24/2014/NĐ-CP"});
}

TEST_CASE("provisions typed without diacritics lead to their document", "[citation]") {
    CHECK(surfaces("theo diem b khoan 1 Dieu 4 Nghi dinh so 20/2021/ND-CP") ==
          strings{"diem b khoan 1 Dieu 4 Nghi dinh so 20/2021/ND-CP"});
    CHECK(surfaces("khoan 3 Nghi dinh so 20/2021/ND-CP") == strings{"Nghi dinh so 20/2021/ND-CP"});
}

TEST_CASE("a hyphen or từ makes a range of provisions", "[citation]") {
    CHECK(provisions("khoản 1 - khoản 3 Điều 11 Luật Viên chức") ==
          strings{"dieu-11/khoan-1", "dieu-11/khoan-2", "dieu-11/khoan-3"});
    CHECK(provisions("các điểm từ d đến e khoản 2 Điều 6 Thông tư số 17/2021/TT-BYT") ==
          strings{"dieu-6/khoan-2/diem-d", "dieu-6/khoan-2/diem-dd", "dieu-6/khoan-2/diem-e"});
    CHECK(provisions("Khoản 1 - Điều 11 Luật Viên chức") == strings{"dieu-11/khoan-1"});
}

TEST_CASE("a type in front of another is not its type", "[citation]") {
    CHECK(found("hướng dẫn Luật số 90/2025/QH15") == strings{"Luật 90/2025/QH15"});
    CHECK(found("công nghiệp chiến lược\nNghị quyết số 71/NQ-CP") == strings{"Nghị quyết 71/NQ-CP"});
    CHECK(found("Thông báo kết luận số 552/TB-VPCP") == strings{"Thông báo 552/TB-VPCP"});
    CHECK(found("Kết luận thanh tra số 05/KL-TTr ngày 18/4/2022") == strings{"Kết luận 05/KL-TTr 2022-04-18"});
}

TEST_CASE("provisions and the document of another paragraph or cell are not one", "[citation]") {
    CHECK(surfaces("Điều 8\n\nLuật Viên chức") == strings{"Luật Viên chức"});
    CHECK(surfaces("<td>Điều 8</td><td>Luật Viên chức</td>", html()) == strings{"Luật Viên chức"});
    CHECK(surfaces("Điều 8\nLuật Viên chức") == strings{"Điều 8\nLuật Viên chức"});
}

TEST_CASE("a serial without a symbol is a number in front of its year or date", "[citation]") {
    CHECK(found("Nghị định 100 năm 2019, thông tư 80 năm 2021, Nghị định số 100 năm 2019 của Chính phủ") ==
          strings{"Nghị định 100/2019/NĐ-CP", "Thông tư 80/2021/TT", "Nghị định 100/2019/NĐ-CP"});
    CHECK(found("Nghị định số 20 ngày 15/05/1948 của Bộ trưởng Bộ Lao động") == strings{"Nghị định 20/NĐ 1948-05-15"});
    CHECK(found("công văn số 107/2025 ngày 05/11/2025; quyết định số 45, ngày 12/3/2015") ==
          strings{"Công văn 107/2025 2025-11-05", "Quyết định 45/QĐ 2015-03-12"});
    CHECK(found("Chỉ thị 16 năm 2020 của Thủ tướng") == strings{"Chỉ thị 16/CT 2020"});
    CHECK(found("Nghị quyết 5 năm 2021-2025; kế hoạch 5 năm 2021; quyết định 3 năm 2021").empty());
    CHECK(found("Công văn số 45 ngày 12/3; Hợp đồng số 45 ngày 12/3/2015; Báo số 45 ngày 12/3/2015").empty());
}

TEST_CASE("letters of a type in front of a short number are the type where they can be nothing else", "[citation]") {
    CHECK(found("theo NĐ 15/2020 và khoản 2 Điều 5 TT 80/2021") ==
          strings{"Nghị định 15/2020/NĐ-CP", "Thông tư 80/2021/TT"});
    CHECK(found("theo nghị định 15/2020") == strings{"Nghị định 15/2020/NĐ-CP"});
    CHECK(found("CT 05/2021, PL 02/2020, ND 15/2020, TT 5/2021/x, STT 12/2020").empty());
}

TEST_CASE("a name with a wrong mark is the type that the symbol names", "[citation]") {
    CHECK(surfaces("Quyêt định số 45/QĐ-UBND, Công vãn số 12/SYT-NV, Thông tu số 12/2020/TT-BTC") ==
          strings{"Quyêt định số 45/QĐ-UBND", "Công vãn số 12/SYT-NV", "Thông tu số 12/2020/TT-BTC"});
    CHECK(surfaces("Kế hoạchsố 77/KH-UBND, công vănsố 12/SNV-VP, Quyết định sổ 12/QĐ-UBND") ==
          strings{"Kế hoạchsố 77/KH-UBND", "công vănsố 12/SNV-VP", "Quyết định sổ 12/QĐ-UBND"});
    CHECK(surfaces("tổng số 12/QĐ-UBND") == strings{"số 12/QĐ-UBND"});
    CHECK(surfaces("<td>Thông tu</td><td>số 12/2020/TT-BTC</td>", html()) == strings{"số 12/2020/TT-BTC"});
    CHECK(found("Qui định số 294-QĐ/TW, Qui chế số 12/QC-UBND") == strings{"Quy định 294-QĐ/TW", "Quy chế 12/QC-UBND"});
}

TEST_CASE("the first of two types is that of the number if the second tells what it does", "[citation]") {
    CHECK(found("Thông tư hướng dẫn số 683/VGNN-KHCS") == strings{"Thông tư 683/VGNN-KHCS"});
    CHECK(found("Kế hoạch hướng dẫn số 12/SNV-VP") == strings{"Hướng dẫn 12/SNV-VP"});
    CHECK(found("Quy định thi hành Điều lệ Đảng số 294-QĐ/TW") == strings{"Quy định 294-QĐ/TW"});
    CHECK(found("Quy định thi hành Quyết định số 294-QĐ/TW") == strings{"Quyết định 294-QĐ/TW"});
}

TEST_CASE("a form belongs to the annex it was issued with, a regulation to the document it was issued by",
          "[citation]") {
    CHECK(provisions(
              "mẫu số 01/MGTH ban hành kèm theo phụ lục I Thông tư này; Mẫu số 03 kèm theo Phụ lục III Thông tư số "
              "03/2020/TT-BTC") == strings{"phu-luc-1/mau-1-mgth", "phu-luc-3/mau-3"});
    CHECK(provisions("điểm b khoản 8 Mục III Chương trình ban hành theo Quyết định số 1719/QĐ-TTg") ==
          strings{"chuong-trinh/muc-3/khoan-8/diem-b"});
    CHECK(provisions("GIAI ĐOẠN 2023-2025 BAN HÀNH THEO NGHỊ QUYẾT SỐ 20/2023/NQ-HĐND").empty());
    CHECK(provisions("Khoản 2 Điều 3 được ban hành theo thẩm quyền tại Luật Đất đai").empty());
}

TEST_CASE("papers of old are cited as they were numbered", "[citation]") {
    CHECK(found("Sắc lệnh số 22-C ngày 18-2-1946, Sắc lệnh số 22C ngày 18-2-1946") ==
          strings{"Sắc lệnh 22C/SL 1946-02-18", "Sắc lệnh 22C/SL 1946-02-18"});
    CHECK(found("<p>Sắc lệnh số <b>22</b>C ngày 18-2-1946</p>", html()) == strings{"Sắc lệnh 22C/SL 1946-02-18"});
    CHECK(found("Sắc lệnh số 63 ngày 23-11-46, số 77 ngày 21-12-1945 và số 4/SL ngày 5-6-46") ==
          strings{"Sắc lệnh 63/SL 1946-11-23", "Sắc lệnh 77/SL 1945-12-21", "Sắc lệnh 4/SL 1946-06-05"});
    CHECK(found("Quyết định số 45 ngày 12/3/2015 và số 2 ngày nghỉ") == strings{"Quyết định 45/QĐ 2015-03-12"});
    CHECK(
        found(
            "Nghị định số 1/NV-CC ngày 5-6-46; Quyết định số 2/QĐ-UB ngày 5/6/98, Quyết định số 3/QĐ-UB ngày 5/6/15") ==
        strings{"Nghị định 1/NV-CC 1946-06-05", "Quyết định 2/QĐ-UB 1998-06-05", "Quyết định 3/QĐ-UB"});
    CHECK(found("Quyết định số 2/QĐ-UB ngày 31/2/98, Quyết định số 3/QĐ-UB ngày 5/6/46/2") ==
          strings{"Quyết định 2/QĐ-UB", "Quyết định 3/QĐ-UB"});
}

TEST_CASE("a hyphen joins the letters of old numbers", "[citation]") {
    CHECK(found("công văn bổ sung số 436-TN ngày 28-02-1964, Nghị định số 133-NĐ ngày 2-6-1958") ==
          strings{"Công văn 436/TN 1964-02-28", "Nghị định 133/NĐ 1958-06-02"});
    CHECK(found("căn hộ số 436-TN ngày 28-02-1964; công văn số 12-TN ngày nay; công văn số 12-TN").empty());
    CHECK(found("Thông tư số 18-NV của Bộ Nội vụ, Quyết định số 77-VP18 ngày 4-5-1960") ==
          strings{"Thông tư 18/NV", "Quyết định 77/VP18 1960-05-04"});
    CHECK(found("lô số 18-NV của Công ty; công văn số 18-N của huyện; công văn số 18-VP3 của huyện").empty());
    CHECK(found("Văn bản được ban hành 41-LCT/HĐNN8") == strings{" 41-LCT/HĐNN8"});
}

TEST_CASE("the code of a form may begin with its chapter", "[citation]") {
    CHECK(provisions("Biểu số II.06/VPCP/KSTT ban hành kèm theo Thông tư số 02/2017/TT-VPCP") ==
          strings{"mau-2.6-vpcp-kstt"});
    CHECK(provisions("biểu mẫu II.05a, II.06 kèm theo Thông tư 01/2020/TT-VPCP") == strings{"mau-2.5a", "mau-2.6"});
}

TEST_CASE("a unit of the police is a letter and two digits, behind the name of a type or in front of a day",
          "[citation]") {
    CHECK(found("Công văn số 3512/A05-P2 ngày 5/5/2022, Công văn số 12/V03, công văn số 88/PA08 và số 6/PC06-Đ3") ==
          strings{"Công văn 3512/A05-P2 2022-05-05", "Công văn 12/V03", "Công văn 88/PA08", "Công văn 6/PC06-Đ3"});
    CHECK(found("Báo cáo số 15/B05") == strings{"Báo cáo 15/B05"});
    CHECK(found("theo số 31/C08 ngày 9/6/2022") == strings{"Công văn 31/C08 2022-06-09"});
    CHECK(found("tờ khai hải quan số 103456789120/A11 ngày 03/4/2020").empty());
    CHECK(found("nhà số 12/A05-P2, phòng số 7/B03; Công văn số 5/A2020").empty());
}
