// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/figure.hpp>

#include "catch.hpp"

#include <string>

using namespace cchc;

namespace {

std::vector<std::string> surfaces(std::string_view text) {
    std::vector<std::string> all;
    for (auto const& f : find_figures(text)) all.emplace_back(surface(text, f.where));
    return all;
}

using strings = std::vector<std::string>;

} // namespace

TEST_CASE("the share of the header is resolved of received", "[report]") {
    std::string_view const text = "đã tiếp nhận và giải quyết được 219.245/232.116 lượt hồ sơ các loại";
    auto const figures = find_figures(text);
    REQUIRE(figures.size() == 1);
    auto const& f = figures[0];
    CHECK(f.value == decimal{219245});
    CHECK(f.of == decimal{232116});
    CHECK(f.unit == "lượt hồ sơ");
    CHECK(f.what == "các loại");
    CHECK(f.action == "tiếp nhận và giải quyết");
    CHECK(f.measures == measure::resolved_of_received);
    CHECK(to_string(f.measures) == "resolved of received");
    REQUIRE(percent(f));
    CHECK(to_string(*percent(f)) == "94,45");
}

TEST_CASE("a number behind the word of a provision is a count where the word is another", "[report]") {
    REQUIRE(find_figures("thí điểm 2 xã trả kết quả tại nhà").size() == 1);
    CHECK(find_figures("thí điểm 2 xã trả kết quả tại nhà")[0].unit == "xã");
    CHECK(find_figures("theo điểm 2 xã phải báo cáo").empty());
}

TEST_CASE("only what is called on time is on time", "[report]") {
    auto const measure_in = [](std::string_view text) { return find_figures(text).at(0).measures; };
    CHECK(measure_in("giải quyết đúng hạn 98/100 hồ sơ") == measure::on_time_of_resolved);
    CHECK(measure_in("98,5% hồ sơ được giải quyết trước hạn") == measure::on_time_of_resolved);
    CHECK(measure_in("đúng hạn đạt 98%") == measure::on_time);
    CHECK(measure_in("quá hạn 2%") == measure::late);
    CHECK(measure_in("Hồ sơ trực tuyến 5.112/16.234") == measure::online);
    CHECK(measure_in("Bộ phận tiếp nhận và trả kết quả đã giải quyết 5/6 hồ sơ") == measure::unknown);
    CHECK(measure_in("đạt 98%") == measure::unknown);
}

TEST_CASE("members of a list share what stands before and behind them", "[report]") {
    auto const figures =
        find_figures("Đã phát sóng 153 chuyên mục, phóng sự và 62 tin, 18 tác phẩm tuyên truyền về cải cách.");
    REQUIRE(figures.size() == 3);
    CHECK(figures[0].unit == "chuyên mục, phóng sự");
    CHECK(figures[1].unit == "tin");
    CHECK(figures[2].unit == "tác phẩm");
    for (auto const& f : figures) {
        CHECK(f.action == "phát sóng");
        CHECK(f.what == "tuyên truyền về cải cách");
    }
}

TEST_CASE("what stands behind 'trong đó' is part of the figure before", "[report]") {
    auto const figures = find_figures(
        "chọn 5 đơn vị thí điểm, trong đó có 03 đơn vị cấp tỉnh và 02 đơn vị cấp huyện. Có 4 đơn vị khác.");
    REQUIRE(figures.size() == 4);
    CHECK_FALSE(figures[0].part_of);
    CHECK(figures[1].part_of == 0);
    CHECK(figures[2].part_of == 0);
    CHECK_FALSE(figures[3].part_of);
    CHECK(figures[1].value == decimal{3});
    CHECK(figures[1].what == "cấp tỉnh");
}

TEST_CASE("a percentage is no whole", "[report]") {
    auto const figures = find_figures("Có 1.234 thủ tục, tăng 12%, trong đó có 230 thủ tục cấp trung ương");
    REQUIRE(figures.size() == 3);
    CHECK(figures[2].part_of == 0);
}

TEST_CASE("a percentage in brackets is the share before it", "[report]") {
    auto const figures = find_figures("trả kết quả đúng hạn 14.064/14.101 hồ sơ (99,74%)");
    REQUIRE(figures.size() == 2);
    CHECK(figures[1].measures == measure::on_time_of_resolved);
    CHECK(figures[1].value == decimal{9974, 2});
}

TEST_CASE("numbers that count nothing are no figures", "[report]") {
    for (std::string_view const text : {"ngày 27/02/2014",
                                        "Đăng ngày: 12/06/2014 14:58:52",
                                        "tiêu chuẩn ISO 9001:2008",
                                        "Quyết định số 372/QĐ-UBND",
                                        "khoản 2 Điều 5 Nghị định số 24/2014/NĐ-CP",
                                        "giai đoạn 2011-2020",
                                        "6 tháng đầu năm 2014",
                                        "trong 05 ngày làm việc",
                                        "khóa 3 lớp",
                                        "mức độ 3",
                                        "quý 2",
                                        "mã 1.011442.000.00.00.H38",
                                        "1. Hồ sơ",
                                        "1.2. Hồ sơ",
                                        "2/ Văn bản",
                                        "giờ 7h30-11h30",
                                        "192.168.1.1",
                                        "năm 2014 các cơ quan",
                                        "số 5 đơn vị",
                                        "Chương trình 135",
                                        "3,5 lần 2.2"}) {
        CAPTURE(text);
        auto const found = surfaces(text);
        CHECK((found.empty() || text == "3,5 lần 2.2"));
    }
}

TEST_CASE("a large number without a unit takes the one before it", "[report]") {
    auto const figures = find_figures("Số hồ sơ tiếp nhận 14.043, kỳ trước chuyển qua 2.191");
    REQUIRE(figures.size() == 2);
    CHECK(figures[0].unit == "hồ sơ");
    CHECK(figures[1].unit.empty());
}

TEST_CASE("spans cover the number and its unit", "[report]") {
    CHECK(surfaces("mở 12 lớp tập huấn cho 1.250 lượt người, đạt 94,45 % kế hoạch, kinh phí 2,5 tỷ đồng") ==
          strings{"12 lớp tập huấn", "1.250 lượt người", "94,45 %", "2,5 tỷ đồng"});
    CHECK(surfaces("tổng số 45 cán bộ, công chức") == strings{"45 cán bộ, công chức"});
}

TEST_CASE("a percentage may be written with a point, a count may not", "[report]") {
    CHECK(find_figures("đạt 99.5%").at(0).value == decimal{995, 1});
    CHECK(find_figures("2.1 hồ sơ").empty());
}

TEST_CASE("a share of nothing has no percentage", "[report]") {
    CHECK_FALSE(percent(find_figures("giải quyết 0/0 hồ sơ").at(0)));
    CHECK_FALSE(percent(find_figures("3 hồ sơ").at(0)));
}

TEST_CASE("every percentage is exact to two places", "[report]") {
    for (int of = 1; of <= 60; ++of) {
        for (int value = 0; value <= of; ++value) {
            figure f;
            f.value = decimal{value};
            f.of = decimal{of};
            auto const hundredths = (20000 * value / of + 1) / 2;
            CHECK(percent(f) == decimal{hundredths, 2});
        }
    }
}

TEST_CASE("a figure says what it is compared with", "[report]") {
    auto const f = find_figures(
        "Trong quý II năm 2019 tiếp nhận 1.204 hồ sơ, tăng 12% so với cùng kỳ năm 2018; giải ngân đạt 95% kế hoạch");
    REQUIRE(f.size() == 3);
    CHECK(f[0].during == period::quarter(2019, 2));
    CHECK_FALSE(f[0].compared);
    CHECK(f[1].compared == figure_comparison{comparison_way::increase, "cùng kỳ năm 2018"});
    CHECK(f[1].action == "tiếp nhận");
    CHECK(f[2].compared == figure_comparison{comparison_way::reach, "kế hoạch"});
    CHECK_FALSE(find_figures("đạt 85 điểm").at(0).compared);
    CHECK(to_string(*find_figures("giảm 3 đơn vị").at(0).compared) == "decrease");
    CHECK(find_figures("So với năm trước, số hồ sơ tăng 9%").at(0).compared->with == "năm trước");
}

TEST_CASE("cells of tables are figures by their headings", "[report]") {
    auto const f = find_figures("| TT | Lĩnh vực | Tiếp nhận (hồ sơ) | Tỷ lệ đúng hạn (%) |\n"
                                "|----|----------|-------------------|--------------------|\n"
                                "| 1 | Đất đai | 1.204 | 97,3 |\n| 2 | Hộ tịch | 865 | 100 |\n");
    REQUIRE(f.size() == 4);
    CHECK(f[0].unit == "hồ sơ");
    CHECK(f[0].what == "Đất đai");
    CHECK(f[0].action == "Tiếp nhận (hồ sơ)");
    CHECK(f[1].unit == "%");
    CHECK(f[1].measures == measure::on_time);
    CHECK(f[3].value == decimal{100});
    CHECK(find_figures("| 1 | 2 |").empty());
    auto const years = find_figures("Chỉ tiêu\tNăm 2017\tNăm 2018\nHồ sơ tiếp nhận\t2.644\t3.018\n");
    REQUIRE(years.size() == 2);
    CHECK(years[1].during == period::year(2018));
    CHECK(years[1].unit == "hồ sơ");
}

TEST_CASE("a length of time is a figure where it is saved, and nowhere else", "[report]") {
    CHECK(surfaces("rút ngắn được 12 ngày làm việc so với quy định") == strings{"12 ngày làm việc"});
    CHECK(surfaces("trong 12 ngày làm việc").empty());
}

TEST_CASE("any bytes have figures or none", "[report]") {
    CHECK(find_figures("").empty());
    CHECK(find_figures("5 \xE1\xBB").empty());
    CHECK(find_figures(std::string(100'000, '9') + " hồ sơ").empty());
    CHECK(find_figures(std::string_view{"\0"
                                        "5 tin\0",
                                        7})
              .size() == 1);
}

TEST_CASE("a long text of short lines is read in time", "[report]") {
    std::string text;
    for (int i = 0; i < 40'000; ++i) text += "Mở 5 lớp\n";
    CHECK(find_figures(text).size() == 40'000);
}
