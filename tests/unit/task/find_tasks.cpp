// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/find_tasks.hpp>

#include <string>
#include <type_traits>
#include <vector>

#include <cchc/task/task.hpp>

#include "catch.hpp"

using namespace cchc;
using list = std::vector<std::string>;

static_assert(std::is_copy_constructible_v<assignment>);

namespace {

constexpr std::string_view plan =
    "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và UBND các huyện, thành phố tham mưu Kế hoạch CCHC năm 2015, trình "
    "UBND tỉnh trước ngày 15/12/2014.";

assignment only(std::string_view text) {
    auto const found = find_tasks(text);
    INFO(text);
    REQUIRE(found.size() == 1);
    return found.front();
}

} // namespace

TEST_CASE("the assignment of the documentation is read", "[task]") {
    auto const a = only(plan);
    CHECK(a.names(party_role::lead) == list{"Sở Nội vụ"});
    CHECK(a.names(party_role::support) == list{"Sở Tài chính", "UBND các huyện, thành phố"});
    CHECK(a.names(party_role::reviewer) == list{"UBND tỉnh"});
    CHECK(a.action == "tham mưu Kế hoạch CCHC năm 2015, trình UBND tỉnh trước ngày 15/12/2014");
    CHECK(a.product == product_kind::plan);
    CHECK(surface(plan, a.due_where) == "trước ngày 15/12/2014");
    REQUIRE(a.due.has_value());
    CHECK(a.due->before);
    CHECK(a.due->date == partial_date{2014, 12, 15});
    CHECK(a.about == reform_field::steering);
    auto const t = to_task("1", a);
    CHECK(t.lead == "Sở Nội vụ");
    CHECK(t.support.size() == 2);
    CHECK(t.product == "Kế hoạch");
}

TEST_CASE("who is told may be of no known kind of agency", "[task]") {
    auto const a = only("Giao Phòng Nội vụ, Xã Huổi Ngà và Tổ công nghệ số cộng đồng chủ trì rà soát thủ tục, xong trước ngày 15/12/2014.");
    CHECK(a.names(party_role::lead) == list{"Phòng Nội vụ", "Xã Huổi Ngà", "Tổ công nghệ số cộng đồng"});
    CHECK(a.action == "rà soát thủ tục, xong trước ngày 15/12/2014");
    CHECK(only("Giao Xã Huổi Ngà chủ trì rà soát thủ tục.").names(party_role::lead) == list{"Xã Huổi Ngà"});
    std::string many = "Giao Xã Mường Một";
    for (int i = 2; i <= 40; ++i) many += ", Xã Mường Hai Bản " + std::string(1, static_cast<char>('A' + i % 26)) + std::to_string(i);
    CHECK(only(many + " chủ trì rà soát thủ tục.").names(party_role::lead).size() == 40);
    CHECK(find_tasks("Giao nhận hồ sơ tại Xã Huổi Ngà, sau đó chủ trì họp.").empty());
    CHECK(find_tasks("Giao Nhà máy Hoa Sen sản xuất vật tư.").empty());
}

TEST_CASE("an order to nobody by name comes back as often as it says", "[task]") {
    auto const a = only("Báo cáo kết quả thực hiện về UBND tỉnh trước ngày 20 hằng tháng; định kỳ 6 tháng (trước ngày 05/6), "
                        "năm (trước ngày 05/12).");
    CHECK(a.names(party_role::lead).empty());
    CHECK(a.names(party_role::receiver) == list{"UBND tỉnh"});
    CHECK(a.product == product_kind::report);
    list rules;
    for (auto const& r : a.due->repeats) rules.push_back(to_rrule(r));
    CHECK(rules == list{"FREQ=MONTHLY;BYMONTHDAY=19", "FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=4",
                        "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=4"});
}

TEST_CASE("what stands below a heading is its agency's", "[task]") {
    auto const found = find_tasks("1. Sở Nội vụ:\na) Theo dõi, đôn đốc việc thực hiện Kế hoạch này.\nb) Phối hợp với Sở Tài "
                                  "chính tổng hợp, báo cáo UBND tỉnh trước ngày 05/12/2014.\n2. Sở Tài chính\na) Bố trí kinh "
                                  "phí.\n");
    REQUIRE(found.size() == 3);
    CHECK(found[0].names(party_role::lead) == list{"Sở Nội vụ"});
    CHECK(found[0].parties[0].inherited);
    CHECK(found[1].names(party_role::support) == list{"Sở Tài chính"});
    CHECK(found[1].names(party_role::receiver) == list{"UBND tỉnh"});
    CHECK(found[1].due.has_value());
    CHECK(found[1].ordinal == 2);
    CHECK(found[2].names(party_role::lead) == list{"Sở Tài chính"});
}

TEST_CASE("lines with labels say the rest of a matter", "[task]") {
    auto const a = only("1. Xây dựng Đề án một cửa hiện đại\n- Cơ quan chủ trì: Sở Nội vụ.\n- Cơ quan phối hợp: Sở Tài chính, "
                        "Sở Tư pháp.\n- Thời gian hoàn thành: Quý I/2015.\n- Sản phẩm: Đề án.\n");
    CHECK(a.action == "Xây dựng Đề án một cửa hiện đại");
    CHECK(a.names(party_role::lead) == list{"Sở Nội vụ"});
    CHECK(a.names(party_role::support) == list{"Sở Tài chính", "Sở Tư pháp"});
    CHECK(a.due->within == period::quarter(2015, 1));
    CHECK(a.product == product_kind::scheme);
    CHECK(a.ordinal == 1);
}

TEST_CASE("a charge some words behind its agencies is found, and the last of a list that goes before", "[task]") {
    CHECK(only("Các cơ quan, đơn vị quy định tại Điều 1 Quy chế này có trách nhiệm bảo đảm hạ tầng.").action ==
          "bảo đảm hạ tầng");
    auto const a = only("Trên cơ sở đề xuất của các sở, ngành, địa phương có liên quan, Sở Tài chính chủ trì báo cáo UBND tỉnh.");
    CHECK(a.names(party_role::lead) == list{"Sở Tài chính"});
}

TEST_CASE("numbered items in one paragraph are items", "[task]") {
    auto const found = find_tasks("Điều 2. Giao Sở Y tế có trách nhiệm: 1. Cung cấp đầy đủ quy trình. 2. Rà soát quy trình nội "
                                  "bộ. Điều 3. Quyết định này có hiệu lực kể từ ngày ký.");
    REQUIRE(found.size() == 2);
    CHECK(found[0].action == "Cung cấp đầy đủ quy trình");
    CHECK(found[1].names(party_role::lead) == list{"Sở Y tế"});
}

TEST_CASE("what was done, what only puts into force, and titles are no assignments", "[task]") {
    for (std::string_view const text :
         {"Sở Nội vụ đã chủ trì, phối hợp với Sở Tài chính xây dựng Kế hoạch.",
          "Chánh Văn phòng UBND tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này.",
          "ỦY QUYỀN CHO GIÁM ĐỐC SỞ KHOA HỌC VÀ CÔNG NGHỆ THỰC HIỆN MỘT SỐ NHIỆM VỤ",
          "Người nộp hồ sơ có trách nhiệm kê khai đầy đủ.", "giao thông vận tải; giao dịch; giao đất", ""}) {
        INFO(text);
        CHECK(find_tasks(text).empty());
    }
}

TEST_CASE("the eleven duties of the sample report have field, bases and time", "[task]") {
    auto const text = file_contents(cchc_source("examples/data/report.txt"));
    auto const found = find_tasks(text);
    REQUIRE(found.size() == 11);
    std::size_t bases = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        INFO(i + 1);
        CHECK(found[i].ordinal == i + 1);
        CHECK(found[i].about != reform_field::unknown);
        CHECK(found[i].during == period::half_year(2014, 2));
        bases += found[i].bases.size();
    }
    CHECK(bases == 10);
    REQUIRE(found[0].due.has_value());
    CHECK(found[0].due->date == partial_date{2014, 12});
    for (std::size_t i = 1; i < found.size(); ++i) CHECK_FALSE(found[i].due.has_value());
}

TEST_CASE("assignments keep their order, do not overlap and lie in the text, whatever the bytes", "[task]") {
    std::string hostile;
    for (int i = 0; i < 2000; ++i) hostile += "Sở Nội vụ, các cơ quan và ";
    for (std::string const& text : {std::string{plan} + std::string(plan), hostile, std::string{"Giao Sở N\xE1"},
                                    std::string{"- Cơ quan chủ trì: Sở Nội vụ\n- Thời gian: \xFF"}}) {
        std::size_t before = 0;
        for (auto const& a : find_tasks(text)) {
            CHECK(a.where.begin >= before);
            CHECK(a.where.end <= text.size());
            CHECK(a.where.contains(a.action_where));
            before = a.where.end;
        }
        CHECK(before <= text.size());
    }
}
