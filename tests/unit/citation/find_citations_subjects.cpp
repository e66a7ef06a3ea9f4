// SPDX-License-Identifier: BSL-1.0
// The words between the name of a type and its number.
#include <cchc/citation/find_citations.hpp>

#include <string>

#include "catch.hpp"

#include "found.hpp"

namespace {

using namespace cchc;

/// Whether plain and marked text give the whole text as one citation of the type.
bool is_one(std::string const& text, document_type type) {
    for (auto const format : {text_format::plain, text_format::html}) {
        auto const all = matches(text, {.format = format});
        if (all.size() != 1 || all[0].where != span{0, text.size()} || all[0].type != type) return false;
    }
    return true;
}

} // namespace

TEST_CASE("a subject of any words stands in front of a number that confirms the type", "[citation]") {
    using enum document_type;
    CHECK(is_one("Quyết định áp dụng biện pháp khẩn cấp tạm thời số 07/2022/QĐ-BPKCTT", decision));
    CHECK(is_one("Quyết định về việc chấm dứt hoạt động dự án đầu tư số 31/QĐ-SKHĐT ngày 04/5/2021", decision));
    CHECK(is_one("Quyết định V/v cưỡng chế thu hồi đất số 902/QĐ-UBND", decision));
    CHECK(is_one("Kế hoạch phát triển kinh tế - xã hội 5 năm số 61/KH-UBND", plan));
    CHECK(is_one("Thông báo (lần 2) số 18/TB-THADS", notice));
    CHECK(is_one("Tờ trình đề nghị thẩm định, phê duyệt số 77/TTr-BQL", proposal));
    CHECK(is_one("Nghị quyết kỳ họp thứ 5 số 15/NQ-HĐND", resolution));
    CHECK(is_one("Quyết định ban hành một số chính sách hỗ trợ số 30/QĐ-UBND", decision));
    CHECK(is_one("QUYẾT ĐỊNH GIAO ĐẤT, CHO THUÊ ĐẤT SỐ 12/QĐ-UBND", decision));
}

TEST_CASE("letters of a type that go on confirm it", "[citation]") {
    using enum document_type;
    CHECK(is_one("Quyết định đưa vụ án ra xét xử sơ thẩm số 58/2023/QĐXXST-HS", decision));
    CHECK(is_one("quyết định đưa vụ án ra xét xử phúc thẩm số 61/2023/QĐPT-DS", decision));
    CHECK(is_one("Quyết định hoãn phiên tòa, tạm dừng xét xử số 4/QĐST-DS", decision));
    CHECK(surfaces("Kế hoạch phát triển ngành, lĩnh vực số 12/KHĐT-TH") == strings{"số 12/KHĐT-TH"});
}

TEST_CASE("other types in a subject are words of it", "[citation]") {
    using enum document_type;
    CHECK(is_one("Quyết định phê duyệt dự án đầu tư xây dựng công trình số 88/QĐ-UBND", decision));
    CHECK(is_one("Quyết định điều chỉnh quyết định đầu tư số 55/QĐ-UBND", decision));
    CHECK(is_one("Báo cáo thẩm tra dự án Luật Đất đai (sửa đổi) số 55/BC-UBKT", report));
}

TEST_CASE("a number is that of the document in the subject that it confirms", "[citation]") {
    CHECK(surfaces("Quyết định phê duyệt kế hoạch số 12/KH-UBND") == strings{"kế hoạch số 12/KH-UBND"});
    CHECK(surfaces("Báo cáo kết quả thực hiện Nghị quyết số 15/NQ-HĐND") == strings{"Nghị quyết số 15/NQ-HĐND"});
    CHECK(surfaces("Quyết định sửa đổi, bổ sung Quyết định số 12/QĐ-UBND") == strings{"Quyết định số 12/QĐ-UBND"});
    CHECK(surfaces("Thông báo thu hồi đất theo thông báo số 12/TB-UBND") == strings{"thông báo số 12/TB-UBND"});
    CHECK(surfaces("Quyết định giao đất theo văn bản số 12/QĐ-UBND") == strings{"văn bản số 12/QĐ-UBND"});
    CHECK(surfaces("Quyết định giải quyết khiếu nại đối với quyết định xử phạt hành chính số 12/QĐ-XPVPHC") ==
          strings{"quyết định xử phạt hành chính số 12/QĐ-XPVPHC"});
    CHECK(surfaces("Thông tư hướng dẫn thi hành Nghị định về quản lý, sử dụng con dấu số 12/2020/NĐ-CP") ==
          strings{"Nghị định về quản lý, sử dụng con dấu số 12/2020/NĐ-CP"});
}

TEST_CASE("a subject ends with its clause", "[citation]") {
    strings const alone{"số 12/QĐ-UBND"};
    CHECK(surfaces("Quyết định thu hồi đất (số 12/QĐ-UBND)") == alone);
    CHECK(surfaces("Quyết định thu hồi đất; số 12/QĐ-UBND") == alone);
    CHECK(surfaces("Quyết định của Chủ tịch về việc thu hồi đất số 12/QĐ-UBND") == alone);
    CHECK(surfaces("QUYẾT ĐỊNH\nVề việc thu hồi đất\nSố: 12/QĐ-UBND") == strings{"Số: 12/QĐ-UBND"});
    CHECK(surfaces("Quyết định, thu hồi đất theo số 12/QĐ-UBND") == alone);
    std::string many = "Quyết định";
    for (int i = 0; i < 21; ++i) many += " đất";
    CHECK(surfaces(many + " số 12/QĐ-UBND") == alone);
}

TEST_CASE("the words of a label in front of a number are no part of the citation", "[citation]") {
    CHECK(surfaces("Số hiệu văn bản: 02/2011/TTLT-VPCP-BNV") == strings{"02/2011/TTLT-VPCP-BNV"});
    CHECK(surfaces("Số văn bản: 362/SNV-CCHC ngày 12/3/2020") == strings{"362/SNV-CCHC ngày 12/3/2020"});
    CHECK(surfaces("Văn bản: 45/2020/QĐ-UBND") == strings{"Văn bản: 45/2020/QĐ-UBND"});
    CHECK(surfaces("theo hiệu lực của văn bản số 45/2020/QĐ-UBND") == strings{"văn bản số 45/2020/QĐ-UBND"});
}

TEST_CASE("a few words and the issuer may stand between the type and the number that confirms it", "[citation]") {
    for (std::string const document :
         {"Báo cáo thẩm định của Sở Tư pháp số 316/BC-STP ngày 25/9/2025",
          "Báo cáo thẩm tra của Ban Pháp chế số 14/BC-BPC", "Kết luận thanh tra của Thanh tra tỉnh số 14/KL-TTr",
          "Thông báo kết luận của Tỉnh ủy số 33-TB/TU", "Báo cáo thẩm định của Sở KH&ĐT TP. Huế số 31/BC-SKHĐT",
          "Quyết định kỷ luật của Giám đốc số 12/QĐ-STP"}) {
        CAPTURE(document);
        CHECK(surfaces("Theo " + document + ".") == strings{document});
    }
    CHECK(citations("Thông báo kết luận của Tỉnh ủy số 33-TB/TU").front().type == document_type::notice);
    CHECK(surfaces("Kế hoạch thực hiện của Tỉnh ủy số 12-NQ/TU") == strings{"số 12-NQ/TU"});
    CHECK(surfaces("Báo cáo kết quả của Sở Y tế tại Tờ trình số 12/TTr-SYT") == strings{"Tờ trình số 12/TTr-SYT"});
    CHECK(surfaces("Quyết định sửa đổi Quyết định của UBND tỉnh số 12/QĐ-UBND") ==
          strings{"Quyết định của UBND tỉnh số 12/QĐ-UBND"});
}

TEST_CASE("the symbol may spell what kind of a type the document is", "[citation]") {
    CHECK(found("Thông báo kết luận số 512-TBKL/ThU ngày 11/10/2022") == strings{"Thông báo 512-TBKL/ThU 2022-10-11"});
    CHECK(surfaces("Thông báo kết luận số 71/TBKL-UBND") == strings{"Thông báo kết luận số 71/TBKL-UBND"});
    CHECK(surfaces("Thông báo kết luận số 71/TBKT-UBND") == strings{"kết luận số 71/TBKT-UBND"});
    CHECK(surfaces("Thông báo kết luận số 71/KL-UBND") == strings{"kết luận số 71/KL-UBND"});
}

TEST_CASE("what kind of paper it is may stand in front of a number without số", "[citation]") {
    CHECK(found("Công văn hỏa tốc 2901/UBND-KGVX ngày 02/3/2020") == strings{"Công văn 2901/UBND-KGVX 2020-03-02"});
    CHECK(found("Thông báo kết luận 33/TB-VPCP") == strings{"Thông báo 33/TB-VPCP"});
    CHECK(found("Tờ trình liên ngành 12/TTrLN-STC-SXD") == strings{"Tờ trình 12/TTrLN-STC-SXD"});
    for (std::string_view const text :
         {"Công văn khẩn 12/UBND-VX", "Báo cáo thẩm định 16/BC-STP", "báo cáo thẩm tra 5/BC-KTNS",
          "Kế hoạch hành động 4/KH-UBND", "Kết luận thanh tra 12/KL-TTr", "Công điện hỏa tốc 3/CĐ-UBND",
          "Báo cáo kết quả kiểm tra 45/BC-ĐKT"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{std::string{text}});
    }
    CHECK(surfaces("Kế hoạch kiểm tra và 4/KH-UBND") == strings{"4/KH-UBND"});
    CHECK(surfaces("Kế hoạch thực hiện 4/KH-UBND") == strings{"4/KH-UBND"});
    CHECK(surfaces("Tờ trình kết quả thẩm định 45/BC-STP") == strings{"45/BC-STP"});
    CHECK(surfaces("Kết luận kiểm tra 12/15 đơn vị, báo cáo kiểm tra 5/6/2020") == strings{});
}

TEST_CASE("what it is about may stand behind the letters of a type that the symbol repeats", "[citation]") {
    for (std::string_view const text :
         {"QĐ phê duyệt quyết toán số 5012/QĐ-UBND", "QĐ xử phạt VPHC số 41/QĐ-XPVPHC", "CV đôn đốc số 31/CV-UBND",
          "KH kiểm tra số 12/KH-SNV", "NQ HĐQT số 17/NQ-HĐQT", "QĐ phê duyệt KH lựa chọn nhà thầu số 96/QĐ-BQLDA"}) {
        CAPTURE(text);
        CHECK(surfaces(text) == strings{std::string{text}});
    }
    CHECK(surfaces("CT UBND tỉnh có văn bản số 15/CT-UBND") == strings{"văn bản số 15/CT-UBND"});
    CHECK(surfaces("CT UBND tỉnh ký Chỉ thị số 15/CT-UBND") == strings{"Chỉ thị số 15/CT-UBND"});
    CHECK(surfaces("QĐ giao vốn số 15/KH-UBND; theo KH, số 16/KH-UBND") == strings{"số 15/KH-UBND", "số 16/KH-UBND"});
}
