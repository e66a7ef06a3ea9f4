// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/read_document.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

using namespace cchc;

namespace {

constexpr std::string_view decision = R"(ỦY BAN NHÂN DÂN
TỈNH SƠN LA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 158/QĐ-UBND
Sơn La, ngày 22 tháng 01 năm 2014
QUYẾT ĐỊNH
Về việc phê duyệt Kế hoạch cải cách hành chính năm 2014
CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH
Căn cứ Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân ngày 26 tháng 11 năm 2003;
Căn cứ Nghị quyết số 30c/NQ-CP ngày 08/11/2011 của Chính phủ;
Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 10 tháng 01 năm 2014.
QUYẾT ĐỊNH:
Điều 1. Phê duyệt Kế hoạch cải cách hành chính năm 2014.
Điều 2. Tổ chức thực hiện
1. Sở Nội vụ theo dõi.
2. Sở Tài chính cấp kinh phí.
Điều 3. Quyết định này có hiệu lực thi hành kể từ ngày ký./.
Nơi nhận:
- Như Điều 3;
- Bộ Nội vụ;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
(Đã ký)
Tráng Thị Xuân
KẾ HOẠCH
CẢI CÁCH HÀNH CHÍNH NĂM 2014
(Ban hành kèm theo Quyết định số 158/QĐ-UBND)
I. MỤC TIÊU
1. Mục tiêu chung
Nâng cao chất lượng.
1.1. Về thể chế
a) Rà soát.
2. Mục tiêu cụ thể
II. NHIỆM VỤ
PHỤ LỤC I
DANH SÁCH ĐƠN VỊ
A. CẤP TỈNH
PHỤ LỤC II
BIỂU MẪU
)";

std::vector<std::string> paths(document const& d) {
    std::vector<std::string> all;
    for (auto const& unit : d.units) all.push_back(to_string(unit.path));
    return all;
}

using strings = std::vector<std::string>;

} // namespace

TEST_CASE("the head of a decision is read", "[document]") {
    auto const d = read_document(decision);
    CHECK(d.head == letterhead::state);
    CHECK(d.type == document_type::decision);
    REQUIRE(d.number);
    CHECK(to_string(*d.number) == "158/QĐ-UBND");
    CHECK(surface(decision, d.where.number) == "158/QĐ-UBND");
    REQUIRE(d.issuers.size() == 1);
    CHECK(d.issuers[0].name == "ỦY BAN NHÂN DÂN TỈNH SƠN LA");
    CHECK(d.issuers[0].parent.empty());
    CHECK(d.place == "Sơn La");
    CHECK(d.signed_on == partial_date{2014, 1, 22});
    CHECK(surface(decision, d.where.date) == "ngày 22 tháng 01 năm 2014");
    CHECK(d.title == "Về việc phê duyệt Kế hoạch cải cách hành chính năm 2014");
    CHECK(d.authority == "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH");
    CHECK(surface(decision, d.where.type) == "QUYẾT ĐỊNH");
}

TEST_CASE("bases are read one by one, each with what it cites", "[document]") {
    auto const d = read_document(decision);
    REQUIRE(d.bases.size() == 3);
    CHECK(d.bases[1].kind == basis_kind::law);
    REQUIRE(d.bases[1].cited.size() == 1);
    CHECK(to_string(*d.bases[1].cited[0].number) == "30c/NQ-CP");
    CHECK(surface(decision, d.bases[1].where).ends_with("của Chính phủ;"));
    CHECK(d.bases[2].kind == basis_kind::request);
    CHECK(surface(decision, d.where.enacting) == "QUYẾT ĐỊNH:");
}

TEST_CASE("the closing is read: who signed for whom, and who gets it", "[document]") {
    auto const d = read_document(decision);
    REQUIRE(d.signatures.size() == 1);
    auto const& s = d.signatures[0];
    REQUIRE(s.powers.size() == 2);
    CHECK(s.powers[0].form == signing_form::on_behalf);
    CHECK(s.powers[0].office == "ỦY BAN NHÂN DÂN");
    CHECK(s.powers[1].form == signing_form::for_head);
    CHECK(s.powers[1].office == "CHỦ TỊCH");
    CHECK(surface(decision, s.powers[1].where) == "KT. CHỦ TỊCH");
    CHECK(s.post == "PHÓ CHỦ TỊCH");
    CHECK(s.name == "Tráng Thị Xuân");
    REQUIRE(d.recipients.size() == 3);
    CHECK(d.recipients[0].name == "Như Điều 3");
    CHECK(d.recipients[2].name == "Lưu: VT, NC");
}

TEST_CASE("effect on the day of signing takes that day", "[document]") {
    auto const d = read_document(decision);
    CHECK(d.effect.wording == effect_wording::on_signing);
    CHECK(d.effect.on == partial_date{2014, 1, 22});
    CHECK(surface(decision, d.effect.where) == "có hiệu lực thi hành kể từ ngày ký");
}

TEST_CASE("articles, what is issued with them, and annexes are units", "[document]") {
    auto const d = read_document(decision);
    CHECK(paths(d) == strings{"dieu-1", "dieu-2", "dieu-2/khoan-1", "dieu-2/khoan-2", "dieu-3", "ke-hoach",
                              "ke-hoach/muc-1", "ke-hoach/muc-1/khoan-1", "ke-hoach/muc-1/khoan-1/diem-1.1",
                              "ke-hoach/muc-1/khoan-1/diem-1.1/tiet-a", "ke-hoach/muc-1/khoan-2", "ke-hoach/muc-2",
                              "phu-luc-1", "phu-luc-1/phan-a", "phu-luc-2"});
    CHECK(d.units[1].heading == "Tổ chức thực hiện");
    CHECK(d.units[0].heading.empty());
    CHECK(d.units[5].heading == "CẢI CÁCH HÀNH CHÍNH NĂM 2014");
    CHECK(d.units[6].heading == "MỤC TIÊU");
    CHECK(d.units[12].heading == "DANH SÁCH ĐƠN VỊ");
}

TEST_CASE("a document on one line is read too", "[document]") {
    constexpr std::string_view flat =
        "BỘ QUỐC PHÒNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 130/2025/TT-BQP "
        "Hà Nội, ngày 25 tháng 11 năm 2025 THÔNG TƯ SỬA ĐỔI MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 67/2024/TT-BQP CỦA BỘ TRƯỞNG "
        "BỘ QUỐC PHÒNG Căn cứ Nghị định số 01/2022/NĐ-CP ngày 30 tháng 11 năm 2022 của Chính phủ; Theo đề nghị của "
        "Chủ nhiệm Tổng cục Hậu cần; Bộ trưởng Bộ Quốc phòng ban hành Thông tư sửa đổi một số điều. Điều 1. Sửa đổi "
        "điểm a khoản 3 Điều 5 như sau: “a) Trong thời hạn 07 ngày; 1. Nộp hồ sơ. Điều 2. Phí.”. Điều 2. Điều khoản "
        "thi hành 1. Thông tư này có hiệu lực từ ngày 26 tháng 11 năm 2025. 2. Cục trưởng thi hành./.";
    auto const d = read_document(flat);
    CHECK(d.type == document_type::circular);
    REQUIRE(d.number);
    CHECK(to_string(*d.number) == "130/2025/TT-BQP");
    CHECK(d.issuers.at(0).name == "BỘ QUỐC PHÒNG");
    CHECK(d.place == "Hà Nội");
    CHECK(d.title == "SỬA ĐỔI MỘT SỐ ĐIỀU CỦA THÔNG TƯ SỐ 67/2024/TT-BQP CỦA BỘ TRƯỞNG BỘ QUỐC PHÒNG");
    CHECK(d.authority.empty());
    CHECK(d.bases.size() == 2);
    CHECK(surface(flat, d.where.enacting) == "Bộ trưởng Bộ Quốc phòng ban hành Thông tư sửa đổi một số điều.");
    CHECK(paths(d) == strings{"dieu-1", "dieu-2", "dieu-2/khoan-1", "dieu-2/khoan-2"});
    CHECK(d.units[1].heading == "Điều khoản thi hành");
    CHECK(d.effect.on == partial_date{2025, 11, 26});
}

TEST_CASE("a title may end with the name of the issuer", "[document]") {
    auto const head = [](std::string_view title) {
        return "BỘ TÀI CHÍNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 4014/QĐ-BTC\n"
               "Hà Nội, ngày 01 tháng 12 năm 2025\nQUYẾT ĐỊNH " +
               std::string{title} + " Căn cứ Luật Kế toán;\nQUYẾT ĐỊNH:\nĐiều 1. Công bố.\n";
    };
    auto const with = read_document(head("VỀ CHỨC NĂNG CỦA BỘ TÀI CHÍNH BỘ TRƯỞNG BỘ TÀI CHÍNH"));
    CHECK(with.title == "VỀ CHỨC NĂNG CỦA BỘ TÀI CHÍNH");
    CHECK(with.authority == "BỘ TRƯỞNG BỘ TÀI CHÍNH");
    auto const without = read_document(head("VỀ CHỨC NĂNG CỦA BỘ TÀI CHÍNH"));
    CHECK(without.title == "VỀ CHỨC NĂNG CỦA BỘ TÀI CHÍNH");
    CHECK(without.authority.empty());
}

TEST_CASE("a letter has a subject and no name of a type", "[document]") {
    auto const d =
        read_document("BỘ TÀI CHÍNH\nCỤC THUẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
                      "Độc lập - Tự do - Hạnh phúc\nSố: 5649/CT-CS\nV/v hóa đơn.\n"
                      "Hà Nội, ngày 01 tháng 12 năm 2025\nKính gửi: Thuế tỉnh Sơn La.\nCục Thuế trả lời.\n"
                      "TL. CỤC TRƯỞNG\nKT. TRƯỞNG BAN BAN CHÍNH SÁCH\nPHÓ TRƯỞNG BAN\nThượng tá Vũ Văn An\n");
    CHECK(d.type == document_type::official_letter);
    CHECK(d.title == "V/v hóa đơn");
    CHECK(d.issuers.at(0).name == "CỤC THUẾ");
    CHECK(d.issuers.at(0).parent == "BỘ TÀI CHÍNH");
    CHECK(d.bases.empty());
    REQUIRE(d.signatures.size() == 1);
    CHECK(d.signatures[0].powers.size() == 2);
    CHECK(d.signatures[0].post == "PHÓ TRƯỞNG BAN");
    CHECK(d.signatures[0].honorific == "Thượng tá");
    CHECK(d.signatures[0].name == "Vũ Văn An");
}

TEST_CASE("the Party has a head of its own", "[document]") {
    auto const d = read_document("BAN CHẤP HÀNH TRUNG ƯƠNG BAN TUYÊN GIÁO VÀ DÂN VẬN\nĐẢNG CỘNG SẢN VIỆT NAM\n"
                                 "Số 37-HD/BTGDVTW\nHà Nội, ngày 19 tháng 11 năm 2025\nHƯỚNG DẪN\nVỀ BẢN TIN\n"
                                 "I. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nK/T TRƯỞNG BAN PHÓ TRƯỞNG BAN Phạm Tất Thắng\n");
    CHECK(d.head == letterhead::party);
    CHECK(d.type == document_type::guidance);
    CHECK(to_string(*d.number) == "37-HD/BTGDVTW");
    CHECK(d.issuers.at(0).name == "BAN TUYÊN GIÁO VÀ DÂN VẬN");
    CHECK(d.issuers.at(0).parent == "BAN CHẤP HÀNH TRUNG ƯƠNG");
    CHECK(paths(d) == strings{"muc-1", "muc-1/khoan-1"});
    CHECK(d.signatures.at(0).name == "Phạm Tất Thắng");
}

TEST_CASE("a law is adopted, and takes effect on a day", "[document]") {
    auto const d = read_document("QUỐC HỘI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc\n"
                                 "Luật số: 60/2024/QH15\nLUẬT\nDỮ LIỆU\nCăn cứ Hiến pháp;\n"
                                 "Quốc hội ban hành Luật Dữ liệu.\nĐiều 1. Hiệu lực\n"
                                 "Luật này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025.\n"
                                 "Luật này được Quốc hội thông qua ngày 30 tháng 11 năm 2024.\n");
    CHECK(d.type == document_type::law);
    CHECK(to_string(*d.number) == "60/2024/QH15");
    CHECK(!d.signed_on);
    CHECK(d.adopted_on == partial_date{2024, 11, 30});
    CHECK(d.effect.wording == effect_wording::on_day);
    CHECK(d.effect.on == partial_date{2025, 7, 1});
    CHECK(d.title == "DỮ LIỆU");
}

TEST_CASE("the effect of a document that is cited is not that of the document", "[document]") {
    auto const d = read_document("CHÍNH PHỦ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                                 "Số: 1/2025/NĐ-CP\nHà Nội, ngày 02 tháng 01 năm 2025\nNGHỊ ĐỊNH\nVỀ PHÍ\n"
                                 "Điều 1. Phí\nNghị định số 9/2024/NĐ-CP có hiệu lực từ ngày 01/3/2024.\n"
                                 "Điều 2. Hiệu lực\nNghị định này có hiệu lực sau 45 ngày, kể từ ngày ký.\n");
    CHECK(d.effect.wording == effect_wording::after_signing);
    CHECK(d.effect.after_days == 45U);
    CHECK(!d.effect.on);
}

TEST_CASE("a quote that nobody closed ends in front of the next article", "[document]") {
    auto const articles = [](std::string const& text) {
        std::string all;
        for (auto const& unit : read_document(text).units)
            if (unit.level() == provision_level::article) all += (all.empty() ? "" : " ") + unit.path.units.back().ordinal;
        return all;
    };
    std::string const first = "Điều 1. Sửa đổi Điều 5 như sau:\n";
    std::string const second = "Điều 2. Sửa đổi Điều 7 như sau:\n";
    CHECK(articles(first + "\"Điều 5. Hồ sơ.\n" + second + "\"Điều 7. Phí.\"\nĐiều 3. Hiệu lực.\n") == "1 2 3");
    CHECK(articles(first + "\u201CĐiều 5. Hồ sơ.\n" + second + "\u201CĐiều 7. Phí.\u201D\nĐiều 3. Hiệu lực.\n") == "1 2 3");
    CHECK(articles(first + "\"Điều 5. Hồ sơ.\nĐiều 6. Phí.\n\"Cơ sở\" là nhà.\"\nĐiều 2. Hiệu lực.\n") == "1 2");
    CHECK(articles(first + "\u201CĐiều 1. Hồ sơ.\nĐiều 2. Phí.\u201D\nĐiều 2. Hiệu lực.\n") == "1 2");
}

TEST_CASE("the number may stand between the issuer and the motto", "[document]") {
    for (std::string_view const below : {"", "V/v báo cáo quý I\n"}) {
        auto const d = read_document("UBND TỈNH SƠN LA\nSỞ NỘI VỤ\nSố: 112/BC-SNV\n" + std::string{below} +
                                     "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
                                     "Sơn La, ngày 20 tháng 3 năm 2014\nBÁO CÁO\nCông tác cải cách hành chính quý I\n");
        CAPTURE(below);
        REQUIRE(d.number.has_value());
        CHECK(to_string(*d.number) == "112/BC-SNV");
        REQUIRE(d.issuers.size() == 1);
        CHECK(d.issuers[0].name == "SỞ NỘI VỤ");
        CHECK(d.issuers[0].parent == "UBND TỈNH SƠN LA");
        CHECK(d.type == document_type::report);
        CHECK(d.signed_on == partial_date{2014, 3, 20});
    }
}

TEST_CASE("new text that is quoted has no units here", "[document]") {
    auto const d = read_document("Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Hồ sơ\n1. Đơn.\n2. Bản sao “giấy phép”.”\n"
                                 "Điều 2. Bãi bỏ Điều 6.\n");
    CHECK(paths(d) == strings{"dieu-1", "dieu-2"});
    auto const open = read_document("Điều 1. Gọi là “hồ sơ.\nĐiều 2. Phí\n1. Mức thu.\n");
    CHECK(paths(open) == strings{"dieu-1", "dieu-2", "dieu-2/khoan-1"});
}

TEST_CASE("chapters and articles may stand on one line", "[document]") {
    auto const d =
        read_document("Chương I ĐẢNG VIÊN Điều 1. 1. Đảng viên là chiến sĩ. 2. Công dân. Điều 2. Nhiệm vụ\n");
    CHECK(paths(d) == strings{"chuong-1", "dieu-1", "dieu-1/khoan-1", "dieu-1/khoan-2", "dieu-2"});
    CHECK(d.units[0].heading == "ĐẢNG VIÊN");
}

TEST_CASE("a number that breaks the order begins no unit; one used twice keeps its own path", "[document]") {
    auto const d = read_document("Điều 1. Danh mục\n1. Một.\n7. Bảy.\n2. Hai.\n2a. Hai a.\n2025. Năm.\n"
                                 "Điều 1. Lần nữa\n1. Một.\n");
    CHECK(paths(d) == strings{"dieu-1", "dieu-1/khoan-1", "dieu-1/khoan-2", "dieu-1/khoan-2a", "dieu-1.lan2",
                              "dieu-1.lan2/khoan-1"});
    for (auto const& unit : d.units) CHECK(parse_provision_path(to_string(unit.path)).value() == unit.path);
}

TEST_CASE("a document in HTML is read at its own bytes", "[document]") {
    constexpr std::string_view html =
        "<p>CHÍNH PHỦ</p><p>CỘNG H&Ograve;A XÃ HỘI CHỦ NGHĨA VIỆT NAM</p><p>Độc lập - Tự do - Hạnh phúc</p>"
        "<p>Số: 12/2025/NĐ-CP</p><p><i>Hà Nội, ngày 20 tháng 01 năm 2025</i></p><p><b>NGHỊ ĐỊNH</b></p>"
        "<p>VỀ <b>PHÍ</b></p><p>Điều 1. Phạm vi</p><p>1. Phí.</p>";
    auto const d = read_document(html, text_format::html);
    CHECK(to_string(*d.number) == "12/2025/NĐ-CP");
    CHECK(d.title == "VỀ PHÍ");
    CHECK(surface(html, d.where.title) == "VỀ <b>PHÍ");
    CHECK(paths(d) == strings{"dieu-1", "dieu-1/khoan-1"});
}

TEST_CASE("what is no document states nothing", "[document]") {
    for (std::string_view const text :
         {"", "Ủy ban nhân dân tỉnh họp ngày 22 tháng 01 năm 2014.",
          "Quốc hiệu là “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Độc lập - Tự do - Hạnh phúc”.", "\xff\xfe\x80",
          "1. a) Điều"}) {
        auto const d = read_document(text);
        CHECK(d.type == document_type::unknown);
        CHECK(!d.number);
        CHECK(d.issuers.empty());
        CHECK(d.title.empty());
    }
}
