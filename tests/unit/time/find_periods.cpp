// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/find_periods.hpp>

#include <string>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<period_match>);
static_assert(sizeof(period_match) <= 32);
static_assert(noexcept(match_period(tokenizer{""})) && noexcept(find_periods("")));

namespace {

using list = std::vector<std::string>;

/// The periods of a text as they are written.
list periods(std::string_view text, text_format format = text_format::plain) {
    list found;
    for (period_match const m : find_periods(text, format)) found.emplace_back(surface(text, m.where));
    return found;
}

} // namespace

TEST_CASE("the periods of a sentence are found with their words", "[time]") {
    CHECK(
        periods("Báo cáo 6 tháng đầu năm 2014, phương hướng quý III năm 2014; giai đoạn 2011-2020; ngày 27/02/2014") ==
        list{"6 tháng đầu năm 2014", "quý III năm 2014", "giai đoạn 2011-2020"});
    CHECK(periods("thời kỳ 2021-2030, tầm nhìn đến năm 2050") == list{"thời kỳ 2021-2030", "năm 2050"});
    CHECK(periods("chặng đường 5 năm (2021-2025)") == list{"2021-2025"});
    CHECK(periods("kế hoạch 03 năm 2026 – 2028 của") == list{"năm 2026 – 2028"});
    CHECK(periods("Quý IV/2025- Quý II/2026") == list{"Quý IV/2025", "Quý II/2026"});
    CHECK(periods("năm học 2025-2026 và các năm học tiếp theo") == list{"năm học 2025-2026"});
    CHECK(periods("Từ ngày 16-20/11/2025, trên các sông") == list{"Từ ngày 16-20/11/2025"});
    CHECK(periods("12 tháng đầu năm 2014") == list{"năm 2014"});
    CHECK(periods("Tháng 11 - 12/2025") == list{"12/2025"});
    CHECK(periods("<td>giai đoạn</td><td>2021-2025</td>", text_format::html) == list{"2021-2025"});
}

TEST_CASE("dates and lengths of time are no periods", "[time]") {
    for (std::string_view const text : {"ngày 27/02/2014",
                                        "27 tháng 02 năm 2014",
                                        "ngày 04/2014",
                                        "ngày tháng 11 năm 2025",
                                        "6 tháng đầu năm",
                                        "6 tháng",
                                        "05 ngày làm việc",
                                        "quý III đạt 6%",
                                        "quý cơ quan",
                                        "Thông tư 01/2020",
                                        "số 12/2014/TTLT",
                                        "2020-2011",
                                        "2014-2014",
                                        "1500-2000 người",
                                        "2011-2020/QĐ",
                                        "1.2011-2020",
                                        "từ 03 đến 05 tiêu chí",
                                        "từ 06 tháng đến 36 tháng tuổi",
                                        "từ ngày 15/12 đến ngày 14/6/2014",
                                        "mỗi năm 2000 người",
                                        "năm 0999",
                                        "2014",
                                        "0912-2014-2015",
                                        "SX-2014-2015"}) {
        INFO(text);
        CHECK(periods(text).empty());
    }
}

TEST_CASE("an impossible period is a match without a value", "[time]") {
    for (std::string_view const text :
         {"giai đoạn 2020-2011", "quý 5/2014", "tháng 13/2014", "năm học 2014-2016",
          "từ ngày 31/6/2014 đến ngày 01/7/2014", "từ ngày 15/6/2014 đến ngày 01/6/2014"}) {
        INFO(text);
        auto const m = match_period(tokenizer{text});
        REQUIRE(m.has_value());
        CHECK_FALSE(m->possible);
        CHECK_FALSE(m->value.has_value());
        CHECK(m->where == span{0, text.size()});
    }
}

TEST_CASE("what has to be a period by itself is matched where it stands", "[time]") {
    std::string_view const text = "công tác 6 tháng đầu năm 2014, và";
    auto const m = match_period(tokenizer{text, text_format::plain, text.find('6')});
    REQUIRE(m);
    CHECK(m->value == period::half_year(2014, 1));
    CHECK_FALSE(match_period(tokenizer{text}).has_value());
    CHECK(match_period(tokenizer{"04/2014"})->value == period::month(2014, 4));
}

TEST_CASE("the periods of the sample report are those a reader finds", "[time]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    CHECK(periods(text) == list{"6 THÁNG ĐẦU NĂM 2014", "6 tháng đầu năm 2014", "6 tháng cuối năm 2014",
                                "6 tháng đầu năm 2014", "năm 2014", "năm 2013", "năm 2014", "6 tháng cuối năm 2014",
                                "giai đoạn 2011-2020", "năm 2014", "tháng 12 năm 2014", "năm 2014",
                                "giai đoạn 2012-2015", "giai đoạn 2014-2016", "năm 2008", "năm 2010", "năm 2014"});
}
