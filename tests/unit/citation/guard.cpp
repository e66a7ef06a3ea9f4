// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/guard.hpp>

#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

namespace {

/// Found with every guard, and with all but one.
struct guarded_and_not {
    strings guarded;
    strings open;
};

guarded_and_not without(guard one, std::string_view text) {
    return {surfaces(text), surfaces(text, {.guards = all_guards & ~one})};
}

} // namespace

TEST_CASE("a set of guards has what was put in", "[citation]") {
    CHECK(has(all_guards, guard::verbs));
    CHECK_FALSE(has(all_guards & ~guard::verbs, guard::verbs));
    CHECK(has(guard::verbs | guard::glued, guard::glued));
    CHECK_FALSE(has(guard::none, guard::glued));
}

TEST_CASE("numbers of other papers are left out", "[citation]") {
    for (std::string_view const text : {"Giấy phép số 123/GP-BTTTT", "chứng chỉ số 12/CC-SXD", "hóa đơn số 15/HD-AB"}) {
        auto const [guarded, open] = without(guard::other_papers, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
}

TEST_CASE("vouchers, tickets, kilometres and agreements are left out", "[citation]") {
    for (std::string_view const text :
         {"lệnh chi tiền số 15/LCT", "ủy nhiệm chi chuyển khoản số 15/UNC-KB", "giấy rút dự toán ngân sách số 12/GRDT",
          "biên lai thu thuế số 7/BLT-CCT", "thẻ bảo hiểm y tế số 15/BHYT-HN", "sổ tiết kiệm số 15/TK-NH",
          "vé máy bay số 15/VN-HK", "Km 12/QL6-TL", "Thỏa thuận khung số 3/TT-BTC", "Nghị định thư số 3/NĐT-VN"}) {
        auto const [guarded, open] = without(guard::other_papers, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
    CHECK(surfaces("Công văn về thỏa thuận số 12/SXD-QH") == strings{"số 12/SXD-QH"});
    CHECK(surfaces("Lệnh số 12/2016/L-CTN") == strings{"Lệnh số 12/2016/L-CTN"});
    CHECK(surfaces("lệnh điều động số 15/LĐĐ-UBND") == strings{"lệnh điều động số 15/LĐĐ-UBND"});
}

TEST_CASE("numbers glued to other text are left out", "[citation]") {
    auto const [guarded, open] = without(guard::glued, "https://example.org/12/QĐ-UBND");
    CHECK(guarded.empty());
    CHECK(open == strings{"12/QĐ-UBND"});
    CHECK(surfaces("Km12+300/QL6-TL").empty());
    CHECK(surfaces("+12/QĐ-UBND") == strings{"12/QĐ-UBND"});
}

TEST_CASE("names of files are left out", "[citation]") {
    for (std::string_view const text : {"D:\\vb\\45-NQ-HĐND", "tệp 45-NQ-HĐND.docx", "45-NQ-HĐND (1).doc",
                                        "45-NQ-HĐND_signed.pdf", "45-NQ-HĐND.signed.pdf"}) {
        auto const [guarded, open] = without(guard::glued, text);
        CAPTURE(text);
        CHECK(guarded.empty());
        CHECK(open == strings{"45-NQ-HĐND"});
    }
    for (std::string_view const text :
         {"45-NQ-HĐND. Doc", "45-NQ-HĐND.Đọc kỹ", "45-NQ-HĐND (1)", "Nghị quyết 45-NQ-HĐND.pdf", "45-NQ-HĐND (pdf)"}) {
        CAPTURE(text);
        CHECK(without(guard::glued, text).guarded.size() == 1);
    }
}

TEST_CASE("flats and plots are left out", "[citation]") {
    auto const [guarded, open] = without(guard::addresses, "trú tại số 12/AB phường Láng Hạ");
    CHECK(guarded.empty());
    CHECK(open == strings{"số 12/AB"});
}

TEST_CASE("law in general is left out", "[citation]") {
    auto const [guarded, open] = without(guard::part_of_a_word, "thi hành kỷ luật Đảng viên");
    CHECK(guarded.empty());
    CHECK(open.size() == 1);
}

TEST_CASE("a declared name is left out", "[citation]") {
    auto const [guarded, open] = without(guard::declarations, "(sau đây gọi là Luật Dược)");
    CHECK(guarded.empty());
    CHECK(open == strings{"Luật Dược"});
}

TEST_CASE("verbs are left out", "[citation]") {
    auto const [guarded, open] = without(guard::verbs, "theo báo cáo này và kế hoạch nêu trên");
    CHECK(guarded.empty());
    CHECK(open == strings{"báo cáo này", "kế hoạch nêu trên"});
}

TEST_CASE("numbers of map sheets are left out", "[citation]") {
    auto const [guarded, open] = without(guard::other_papers, "thửa đất số 12, tờ bản đồ số 5/BĐ-ĐC");
    CHECK(guarded.empty());
    CHECK(open == strings{"số 5/BĐ-ĐC"});
}

TEST_CASE("numbers of standards are left out, also with a slash", "[citation]") {
    for (std::string_view const text : {"QCVN số 41/2016/BGTVT", "theo TCVN số 12/QĐ-BXD"}) {
        auto const [guarded, open] = without(guard::standards, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
    CHECK(surfaces("TCVN 5574:2018 theo Quyết định số 12/QĐ-BXD") == strings{"Quyết định số 12/QĐ-BXD"});
}

TEST_CASE("judgments, licences and codes are left out", "[citation]") {
    for (std::string_view const text : {"Bản án số 45/2019/HSST", "GPKT số 88/GP-UBND", "Giấy phép xây dựng số 56/GPXD",
                                        "Thư mời số 5/TM-ABC", "mã số số 0125/ABC-HQ", "số 212/PLYK/2024"}) {
        auto const [guarded, open] = without(guard::other_papers, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
    CHECK(surfaces("Đề án số 12/ĐA-UBND") == strings{"Đề án số 12/ĐA-UBND"});
}

TEST_CASE("a number that touches the English word for it is found", "[citation]") {
    CHECK(surfaces("Decree No.120/2016/ND-CP") == strings{"120/2016/ND-CP"});
    CHECK(surfaces("ref.120/2016/ND-CP").empty());
}

TEST_CASE("vouchers, certificates, lots and cases are left out", "[citation]") {
    for (std::string_view const text :
         {"bảng kê chứng từ 08/CK-TNCN", "chứng chỉ hành nghề 0012345/HCM-CCHN", "CCHN số 001234/BYT-CCHN",
          "Vụ án số 12/HS-ST", "Giấy phép hoạt động số 0345/SYT-GPHĐ", "lô hàng 12/LH-XK", "mã số dự án 7654321/DA",
          "bảo lãnh số 1234/BL-VCB", "Kháng nghị số 05/KNPT-VKS-DS", "đề số 3/ĐA"}) {
        INFO(text);
        CHECK(surfaces(text).empty());
    }
    CHECK(surfaces("từ số 12/SNV-VP; Đề án số 3/ĐA-UBND; số 45/UBND-GPMB").size() == 3);
}

TEST_CASE("things of which there are several, and periodicals, are left out", "[citation]") {
    for (std::string_view const text :
         {"qua cầu số 5/BTL", "trạm bơm số 3/NMN", "trạm biến áp số 3/TBA", "cột điện số 12/TBA", "Phòng số 3/TT",
          "đội số 7/CT", "đăng trên báo Nhân Dân số 23456/NDĐT", "Báo Tuổi trẻ số 120/TT", "báo Sơn La số 12/SL",
          "Tạp chí Cộng sản số 12/TCCS"}) {
        INFO(text);
        CHECK(surfaces(text).empty());
    }
    for (std::string_view const text :
         {"Văn phòng số 12/VPUB", "yêu cầu số 12/VKS", "thành phố Hải Phòng số 123/UBND", "BỘ QUỐC PHÒNG\nSố: 12/BQP",
          "PHÒNG\nSố: 12/PNV", "trạm y tế số 12/TYT", "kính báo Ủy ban nhân dân tỉnh số 12/SNV", "đội số 12/KH-ĐTN"}) {
        INFO(text);
        CHECK(surfaces(text).size() == 1);
    }
}

TEST_CASE("numbers behind a noun that announces no document are left out", "[citation]") {
    for (std::string_view const text :
         {"công tơ số 1/KCN-PT", "ca bệnh 14/SXH-HL", "con dấu số 3/CA-PC06", "tài khoản số 12/KB-GL",
          "số báo danh 12/CC-HC", "chuyên mục số 4/CM-BP", "công trường số 4/CT-XD", "Ban Chỉ đạo 138/CP tỉnh",
          "BCĐ 138/CP", "Tổ 191/CP", "Chương trình quốc gia 138/CP", "bằng lái hạng C số 520/CA-BĐ"}) {
        auto const [guarded, open] = without(guard::other_nouns, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
    for (std::string_view const text :
         {"theo số 12/SNV-VP", "tại VB số 12/SNV-VP", "Sở Nội vụ có ý kiến số 5/SNV-TCBC", "Phúc đáp số 12/SNV-VP",
          "Ủy ban nhân dân tỉnh số 12/UBND-VX", "STC số 12/STC-NS", "Công vãn số 5/SNV-VP", "thực hiện 135/CP",
          "Nghị đinh 92/CP", "SỞ NỘI VỤ Số: 12/SNV-VP", "nghiên cứu 12/SNV-VP", "thu hồi số 12/SNV-VP",
          "Công văn về việc bố trí phòng làm việc, mua sắm thiết bị số 12/SNV-VP", "công vănsố 12/SNV-VP",
          "khoán 100/CP", "công tơ số 1/KCN-PT ngày 5/6/2020", "chỉ đạo số 18/UBND-NC", "đề xuất số 19/SKHĐT-TH",
          "tiếp thu số 6253/UBND-SNV của Ủy ban nhân dân thành phố"}) {
        INFO(text);
        CHECK(surfaces(text).size() == 1);
    }
}

TEST_CASE("papers of persons, slips, registers and periodicals are left out", "[citation]") {
    for (std::string_view const text :
         {"giấy ra viện số 12/GRV-BV ngày 5/6/2020", "giấy triệu tập số 18/GTT", "chứng minh nhân dân số 12/CA-HN",
          "phiếu trình số 8/PT-VP", "sổ theo dõi số 15/SNV-VP", "đơn thư số 4/DT-VP", "hộ chiếu số 4/XNC",
          "Báo số 1234/QN-CT ra ngày 12/5/2016", "bản tin số 22/CCHC", "phụ san số 8/PS-QN", "lớp 8C/KH-TN",
          "Chứng thư thẩm định giá số 125/2022/CT-TĐG", "Vi bằng số 45/2023/VB-TPL", "Thể lệ số 45/TL-ABC",
          "Đơn khởi kiện số 12/ĐKK"}) {
        auto const [guarded, open] = without(guard::other_papers, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
    CHECK(surfaces("Giấy ủy quyền số 12/GUQ-SNV; các đơn vị số 5/SNV-VP; vào sổ số 7/SNV-VP").size() == 3);
}

TEST_CASE("a law is not named by the second half of a word, nor referred to", "[citation]") {
    CHECK(surfaces("văn bản quy phạm pháp luật đó; kỷ luật này; quy luật này; văn bản pháp luật nêu trên").empty());
    CHECK(surfaces("theo Luật này; các luật này; Bộ luật đó") == strings{"Luật này", "các luật này", "Bộ luật đó"});
    CHECK(surfaces("Viện khoa học\nLuật này có hiệu lực") == strings{"Luật này"});
}

TEST_CASE("quantities and the codes of projects are left out", "[citation]") {
    for (std::string_view const text :
         {"bổ sung quân số 1/TT", "nhân số 5/TT", "tổng số 4/QĐ", "dự án 8/QH-2030", "Dự án số 5/QH-2030"}) {
        auto const [guarded, open] = without(guard::other_papers, text);
        INFO(text);
        CHECK(guarded.empty());
        CHECK(open.size() == 1);
    }
    CHECK(surfaces("tổng số 12/QĐ-UBND") == strings{"số 12/QĐ-UBND"});
    CHECK(surfaces("Ủy ban nhân dân số 12/QĐ") == strings{"số 12/QĐ"});
    CHECK(surfaces("Dự án 12/DA-SNN; Dự án số 45/SNN-KH") == strings{"Dự án 12/DA-SNN", "Dự án số 45/SNN-KH"});
}
