// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/find_deadlines.hpp>

#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<deadline_match>);
static_assert(noexcept(match_deadline(tokenizer{""})));

namespace {

std::string found(std::string_view text) {
    std::string all;
    for (auto const& m : find_deadlines(text)) all += (all.empty() ? "" : " | ") + std::string{surface(text, m.where)};
    return all;
}

} // namespace

TEST_CASE("limits are found in sentences", "[time]") {
    CHECK(found("Giao Sở Nội vụ trình trước ngày 15/12/2014; báo cáo định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12).") ==
          "trước ngày 15/12/2014 | định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12)");
    CHECK(found("về UBND tỉnh trước ngày 20 hằng tháng; định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12).") ==
          "trước ngày 20 hằng tháng | định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12)");
    CHECK(found("Tổ chức đánh giá kết quả vào tháng 12 năm 2014.") == "vào tháng 12 năm 2014");
    CHECK(found("Trong thời hạn 15 ngày kể từ khi nhận được yêu cầu, Sở trả lời.") ==
          "Trong thời hạn 15 ngày kể từ khi nhận được yêu cầu");
    CHECK(found("hoàn thành trong quý III năm 2014, chậm nhất trước ngày 31/12/2025") ==
          "hoàn thành trong quý III năm 2014 | chậm nhất trước ngày 31/12/2025");
    CHECK(found("định kỳ hằng năm (trước ngày 25/12 trong năm) hoặc đột xuất") ==
          "định kỳ hằng năm (trước ngày 25/12 trong năm)");
}

TEST_CASE("dates and lengths without a leading word are no limits", "[time]") {
    CHECK(found("Công văn số 5 ngày 12/5/2014 của Sở Nội vụ; nghỉ 05 ngày; 3/5 tiêu chí; lương hưu hằng tháng").empty());
    CHECK(found("từ ngày 15/12/2013 đến ngày 14/6/2014").empty());
    CHECK(found("bảo trì định kỳ hệ thống; trong quá trình; vào hoạt động; đến nay").empty());
}

TEST_CASE("any bytes are read", "[time]") {
    for (std::string_view const text : {std::string_view{"trước ngày 15/\xC3"}, std::string_view{"định kỳ 6 tháng ("},
                                        std::string_view{"trong thời hạn 05 ngày kể từ \0 x", 40}, std::string_view{"trước"}})
        for (auto const& m : find_deadlines(text)) CHECK(m.where.end <= text.size());
    CHECK(found("") == "");
}
