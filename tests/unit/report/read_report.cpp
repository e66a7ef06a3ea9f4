// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/read_report.hpp>

#include "catch.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

using namespace cchc;

namespace {

periodic_report read(std::string_view text) {
    static auto const directory = agency_directory::national();
    return read_report(text, directory);
}

std::vector<std::string> codes(periodic_report const& report) {
    std::vector<std::string> all;
    for (auto const& w : report.warnings) all.push_back(w.code);
    return all;
}

agency_role role_of(periodic_report const& report, std::string_view name) {
    for (auto const& a : report.agencies)
        if (a.name.find(name) != std::string::npos) return a.role;
    FAIL("no agency is called " << name);
    return agency_role::mentioned;
}

using strings = std::vector<std::string>;

constexpr std::string_view district_report = R"(ỦY BAN NHÂN DÂN
HUYỆN MAI SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 215/BC-UBND
Mai Sơn, ngày 10 tháng 9 năm 2018

BÁO CÁO
Kết quả công tác cải cách hành chính quý III,
phương hướng, nhiệm vụ quý IV năm 2018

Kính gửi: Sở Nội vụ tỉnh Sơn La

Thực hiện Kế hoạch số 12/KH-UBND ngày 15/01/2018 của UBND tỉnh, Ủy ban nhân dân huyện báo cáo như sau:

I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH
1. Ban hành văn bản
Trong quý, huyện đã ban hành 12 văn bản. Một số đơn vị chưa nghiêm túc trong chế độ báo cáo như: Phòng Y tế, UBND xã Chiềng Lương.
II. KẾT QUẢ THỰC HIỆN NHIỆM VỤ
1. Cải cách thể chế
Tự kiểm tra 4 văn bản.
2. Cải cách thủ tục hành chính
Giải quyết đúng hạn 4.998/5.060 hồ sơ (98,70%); quá hạn 62 hồ sơ.
Thí điểm gửi kết quả qua bưu điện tại UBND thị trấn Hát Lót và UBND xã Cò Nòi.
III. ĐÁNH GIÁ CHUNG
1. Kết quả đạt được
Nhìn chung, các nhiệm vụ hoàn thành.
IV. PHƯƠNG HƯỚNG, NHIỆM VỤ TRỌNG TÂM
- Giao Phòng Nội vụ chủ trì, phối hợp với Văn phòng HĐND và UBND huyện xây dựng Kế hoạch CCHC năm 2019, xong trước ngày 20/12/2018;
- Phòng Tư pháp rà soát văn bản quy phạm pháp luật;
- Tiếp tục thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ.
V. KIẾN NGHỊ, ĐỀ XUẤT
Đề nghị Sở Nội vụ tổ chức 2 lớp tập huấn.
Trên đây là báo cáo của huyện./.

Nơi nhận:
- Sở Nội vụ;
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
)";

} // namespace

TEST_CASE("a letterhead says who reports, under which number, when", "[report]") {
    auto const report = read(district_report);
    CHECK(report.title ==
          "BÁO CÁO Kết quả công tác cải cách hành chính quý III, phương hướng, nhiệm vụ quý IV năm 2018");
    CHECK(report.issuer == "ỦY BAN NHÂN DÂN HUYỆN MAI SƠN");
    CHECK(report.issuer_id == "vn/son-la/mai-son/ubnd");
    REQUIRE(report.number);
    CHECK(to_string(*report.number) == "215/BC-UBND");
    CHECK(report.date == partial_date{2018, 9, 10});
    CHECK(report.distinct.at(0).is_this_report);
    CHECK(report.distinct.at(0).date == report.date);
}

TEST_CASE("a year that is written once belongs to both periods of a title", "[report]") {
    auto const report = read(district_report);
    CHECK(report.covers == period::quarter(2018, 3));
    CHECK(report.plans == period::quarter(2018, 4));
    auto const halves = read("BÁO CÁO\nTình hình 6 tháng đầu năm và nhiệm vụ 6 tháng cuối năm 2014\n\nNội dung.");
    CHECK(halves.covers == period::half_year(2014, 1));
    CHECK(halves.plans == period::half_year(2014, 2));
}

TEST_CASE("headings divide a report into parts and fields", "[report]") {
    auto const& sections = read(district_report).sections;
    REQUIRE(sections.size() == 5);
    CHECK(sections[0].about == reform_field::steering);
    CHECK(sections[0].heading == "Ban hành văn bản");
    CHECK(sections[1].about == reform_field::institutions);
    CHECK(sections[2].about == reform_field::procedures);
    CHECK(sections[2].part == report_part::results);
    CHECK(sections[3].part == report_part::assessment);
    CHECK(sections[4].part == report_part::proposals);
}

TEST_CASE("duties in dashes have a lead, a time limit and bases", "[report]") {
    auto const report = read(district_report);
    REQUIRE(report.tasks.size() == 3);
    CHECK(report.tasks[0].ordinal == 1);
    CHECK(lead_names(report.tasks[0]) == "Phòng Nội vụ");
    REQUIRE(report.tasks[0].due);
    CHECK(report.tasks[0].due->date == partial_date{2018, 12, 20});
    CHECK(report.tasks[0].due->before);
    CHECK(lead_names(report.tasks[1]) == "Phòng Tư pháp");
    CHECK(report.tasks[1].about == reform_field::institutions);
    CHECK_FALSE(report.tasks[1].due);
    REQUIRE(report.tasks[2].bases.size() == 1);
    CHECK(to_string(*report.documents[report.tasks[2].bases[0]].cited.number) == "61/2018/NĐ-CP");
}

TEST_CASE("roles come from the words that lead to a list", "[report]") {
    auto const report = read(district_report);
    CHECK(role_of(report, "Phòng Y tế") == agency_role::criticised);
    CHECK(role_of(report, "Chiềng Lương") == agency_role::criticised);
    CHECK(role_of(report, "Hát Lót") == agency_role::piloting);
    CHECK(role_of(report, "Cò Nòi") == agency_role::piloting);
    CHECK(role_of(report, "Phòng Nội vụ") == agency_role::lead);
    CHECK(role_of(report, "huyện Mai Sơn") == agency_role::issuer);
    auto const others = read(
        "Các nơi không ngừng thi đua, làm tốt như: Sở Y tế. Nơi chưa tốt như: Sở Xây dựng. Cũng như Sở Công Thương.");
    CHECK(role_of(others, "Sở Y tế") == agency_role::praised);
    CHECK(role_of(others, "Sở Xây dựng") == agency_role::criticised);
    CHECK(role_of(others, "Sở Công Thương") == agency_role::mentioned);
}

TEST_CASE("agencies are those of the reporter's own place", "[report]") {
    auto const report = read(district_report);
    auto const found = std::find_if(report.agencies.begin(), report.agencies.end(),
                                    [](auto const& a) { return a.name.find("Phòng Y tế") == 0; });
    REQUIRE(found != report.agencies.end());
    CHECK(found->id == "vn/son-la/mai-son/phong-y-te");
    CHECK(found->name == "Phòng Y tế huyện Mai Sơn");
}

TEST_CASE("a stated percentage is compared with its share", "[report]") {
    auto const found = codes(read(district_report));
    CHECK(std::count(found.begin(), found.end(), "share") == 1);
    CHECK(codes(read("giải quyết 4.998/5.060 hồ sơ (98,77%)")).empty());
    CHECK(codes(read("giải quyết 38.385/39.944 hồ sơ (96,10%)")).empty());
    CHECK(codes(read("giải quyết 38.385/39.944 hồ sơ (96,09%)")).empty()); // cut off
    CHECK(codes(read("giải quyết 38.385/39.944 hồ sơ (96,08%)")) == std::vector<std::string>{"share"});
}

TEST_CASE("duties stand behind an announcement, also in one line", "[report]") {
    auto const report = read(
        "Báo cáo cải cách hành chính 9 tháng đầu năm 2015 của thành phố Đà Nẵng. Thời gian tới, các sở tập trung vào các "
        "nhiệm vụ sau: 1. Giao Sở Nội vụ chủ trì xây dựng đề án. Hoàn thành vào tháng 11/2015. 2. Sở Tài chính tham mưu cơ "
        "chế tự chủ.");
    CHECK(report.title == "Báo cáo cải cách hành chính 9 tháng đầu năm 2015 của thành phố Đà Nẵng");
    CHECK(report.covers == period::first_months(2015, 9));
    CHECK(report.province == "vn/da-nang");
    REQUIRE(report.tasks.size() == 2);
    CHECK(lead_names(report.tasks[0]) == "Sở Nội vụ");
    CHECK(report.tasks[0].due->date == partial_date{2015, 11});
    CHECK(report.tasks[1].about == reform_field::public_finance);
}

TEST_CASE("several may lead a duty", "[report]") {
    auto const listed = read(
        "Huyện cần làm các nhiệm vụ sau:\n1. Giao Phòng Nội vụ, Phòng Tư pháp chủ trì, phối hợp với Phòng Y tế rà soát thủ tục.\n"
        "2. Rà soát thủ tục hành chính.");
    REQUIRE(listed.tasks.size() == 2);
    REQUIRE(listed.tasks[0].leads.size() == 2);
    CHECK(lead_names(listed.tasks[0]) == "Phòng Nội vụ, Phòng Tư pháp");
    CHECK(role_of(listed, "Phòng Tư pháp") == agency_role::lead);
    CHECK(listed.tasks[1].leads.empty());
}

TEST_CASE("what was done is not announced as a duty", "[report]") {
    CHECK(read("Tỉnh đã hoàn thành các nhiệm vụ sau:\n1. Ban hành kế hoạch.\n2. Mở lớp.").tasks.empty());
    CHECK(read("Tỉnh cần làm các nhiệm vụ sau:\n1. Ban hành kế hoạch.\n2. Mở lớp.").tasks.size() == 2);
}

TEST_CASE("unnumbered paragraphs belong to the duty before, signatures to none", "[report]") {
    std::string_view const text =
        "Các sở tập trung thực hiện nhiệm vụ sau:\n1. Một.\nThêm cho một.\n\u00A0 \u00A03. Ba.\u00A0\nGIÁM ĐỐC\nNguyễn Văn A";
    auto const report = read(text);
    REQUIRE(report.tasks.size() == 2);
    CHECK(surface(text, report.tasks[0].where) == "1. Một.\nThêm cho một.");
    CHECK(surface(text, report.tasks[1].where) == "3. Ba.");
    CHECK(codes(report) == strings{"numbering"});
}

TEST_CASE("lines broken to fit a page are put together", "[report]") {
    std::string_view const text = "Các sở, ban, ngành tập trung thực hiện tốt các nhiệm vụ sau:\n"
                                  "1. Nâng cao chất lượng, hiệu quả hoạt động của bộ phận một cửa tại các cơ quan\n"
                                  "đơn vị, kể cả các xã, phường.\n"
                                  "2. Tuyên truyền.";
    auto const report = read(text);
    REQUIRE(report.tasks.size() == 2);
    CHECK(report.tasks[0].title.find("cơ quan đơn vị, kể cả") != std::string::npos);
}

TEST_CASE("two mentions are of one document unless their dates differ", "[report]") {
    auto const report = read(
        "Nghị quyết số 76/NQ-CP ngày 13/6/2013 và Nghị quyết số 76/NQ-CP ngày 15/7/2021; Nghị quyết số 76/NQ-CP năm 2021.");
    CHECK(report.documents.size() == 3);
    REQUIRE(report.distinct.size() == 2);
    CHECK(report.distinct[1].mentions == std::vector<std::size_t>{1, 2});
}

TEST_CASE("the time at which a page was posted is not the date of the report", "[report]") {
    auto const report = read("TIN CẢI CÁCH HÀNH CHÍNH\nĐăng ngày: 12/06/2014 14:58:52\nSở Nội vụ họp.");
    CHECK_FALSE(report.date);
    CHECK(report.figures.empty());
}

TEST_CASE("who is told to act by a name that nobody bears that day is a warning", "[report]") {
    auto const text = [](std::string const& day, std::string const& lead) {
        return "SỞ NỘI VỤ TỈNH SƠN LA\nSơn La, ngày " + day + "\nBÁO CÁO\nCông tác năm\n\nI. Kết quả\nUBND huyện Mộc Châu đã họp.\n\n"
               "II. Nhiệm vụ\n1. Giao " + lead + " chủ trì rà soát thủ tục hành chính.\n";
    };
    auto const warnings = [](std::string const& report) {
        std::string all;
        for (auto const& w : read(report).warnings)
            if (w.code == "A01") all += std::string{surface(report, w.where)} + ": " + w.message;
        return all;
    };
    CHECK(warnings(text("10 tháng 12 năm 2025", "UBND huyện Mộc Châu")).starts_with("UBND huyện Mộc Châu: "));
    CHECK(warnings(text("10 tháng 12 năm 2025", "Sở Tài chính")) == "");
    CHECK(warnings(text("10 tháng 12 năm 2024", "UBND huyện Mộc Châu")) == "");
}

TEST_CASE("doubtful words are warnings at their place", "[report]") {
    std::string_view const text = "Các các sở đưa thôgn tin của của tỉnh; luôn luôn, ôtô, Đắk Lắk, website.";
    auto const report = read(text);
    CHECK(codes(report) == strings{"duplicate-word", "spelling", "duplicate-word"});
    CHECK(surface(text, report.warnings[0].where) == "Các các");
    CHECK(surface(text, report.warnings[1].where) == "thôgn");
    CHECK(codes(read("ngày 31/02/2014")) == strings{"D03"});
    CHECK(codes(read("Có 2 xã, trong đó có 1 xã loại một và 4 xã khác.")) == strings{"parts-exceed-whole"});
}

TEST_CASE("fields of the programme that nothing is said about are named", "[report]") {
    auto const report = read(
        "CẢI CÁCH HÀNH CHÍNH NĂM 2014\nRà soát thể chế. Giải quyết thủ tục hành chính. Tinh gọn bộ máy. Đào tạo công chức. "
        "Ứng dụng công nghệ thông tin.");
    REQUIRE(codes(report) == strings{"F01"});
    CHECK(report.warnings[0].subject == "Cải cách tài chính công");
    CHECK(report.warnings[0].where.empty());
    CHECK(codes(read("HỒ SƠ MỘT CỬA NĂM 2014\nRà soát thể chế.")).empty());
}

TEST_CASE("a line of one endless word is no title", "[report]") {
    CHECK(read(std::string(1000, 'a')).title.size() == 1000);
    CHECK(read(std::string(1001, 'a')).title.empty());
}

TEST_CASE("any bytes give a report", "[report]") {
    CHECK(read("") == periodic_report{});
    CHECK(read("\n\n \t\n") == periodic_report{});
    CHECK(codes(read("Ngh\xE1\xBB")) == strings{"T01"});
    std::string bytes;
    for (std::uint32_t i = 0; i < 4096; ++i) bytes += static_cast<char>(i * 2654435761U >> 13U);
    auto const report = read(bytes);
    for (auto const& w : report.warnings) CHECK(w.where.end <= bytes.size());
}
