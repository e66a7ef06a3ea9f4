// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/deadline.hpp>

#include <string>
#include <type_traits>

#include <cchc/time/date.hpp>
#include <cchc/time/working_calendar.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(std::is_aggregate_v<deadline>);
static_assert(sizeof(recurrence) == 4 && std::is_trivially_copyable_v<recurrence>);

namespace {

auto const vietnam = working_calendar::vietnam();

deadline parsed(std::string_view text) {
    auto const d = parse_deadline(text);
    INFO(text);
    if (!d) UNSCOPED_INFO(message(d.error().code) << " at " << d.error().offset);
    REQUIRE(d.has_value());
    return *d;
}

std::string due(std::string_view text, std::optional<date> start = std::nullopt, moving rule = moving::counted) {
    auto const day = due_day(parsed(text), vietnam, start, rule);
    return day ? to_iso(day->due) : std::string{message(day.error().code)};
}

} // namespace

TEST_CASE("the deadlines of the documentation are right", "[time]") {
    CHECK(due("trước ngày 15/12/2014") == "2014-12-14");
    auto const five = parsed("trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ");
    CHECK(due_day(five, vietnam, date{2014, 1, 24})->due == date{2014, 2, 8});
    CHECK(due_day(five, vietnam).error().code == errc::deadline_start);
    CHECK(to_string(five) == "trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ");
    CHECK(to_iso(*add_months(date{2014, 1, 31}, 1)) == "2014-02-28");
    CHECK(to_iso(*add_months(date{2014, 2, 28}, 1)) == "2014-03-28");
}

TEST_CASE("a named day, month or period ends on its last day", "[time]") {
    CHECK(due("chậm nhất ngày 15/12/2014") == "2014-12-15");
    CHECK(due("trước ngày 15 tháng 12 năm 2014") == "2014-12-14");
    CHECK(due("chậm nhất là ngày 15/12/2014") == "2014-12-15");
    CHECK(due("chậm nhất trước ngày 31/12/2025") == "2025-12-30");
    CHECK(due("hoàn thành trước ngày 30/6/2014") == "2014-06-29");
    CHECK(due("xong trước ngày 30/6/2014") == "2014-06-29");
    CHECK(due("đến hết ngày 30/6/2014") == "2014-06-30");
    CHECK(due("vào tháng 12 năm 2014") == "2014-12-31");
    CHECK(due("trong tháng 12/2014") == "2014-12-31");
    CHECK(due("trước tháng 12 năm 2014") == "2014-11-30");
    CHECK(due("trong quý III năm 2014") == "2014-09-30");
    CHECK(due("trước quý III năm 2014") == "2014-06-30");
    CHECK(due("trong 6 tháng đầu năm 2014") == "2014-06-30");
    CHECK(due("trong năm 2014") == "2014-12-31");
    CHECK(due("hoàn thành trong quý IV/2014") == "2014-12-31");
}


TEST_CASE("the parts of a month and of a year are those of article 146", "[time]") {
    CHECK(due("vào đầu tháng 6 năm 2014") == "2014-06-01");
    CHECK(due("vào giữa tháng 6 năm 2014") == "2014-06-15");
    CHECK(due("vào cuối tháng 02/2016") == "2016-02-29");
    CHECK(due("vào đầu năm 2014") == "2014-01-01");
    CHECK(due("đến giữa năm 2014") == "2014-06-30");
    CHECK(due("trước cuối năm 2014") == "2014-12-30");
    CHECK(due("trong cuối quý III năm 2014") == "2014-09-30");
}

TEST_CASE("a length is counted from behind its first day and moved by article 148", "[time]") {
    CHECK(due("trong thời hạn 30 ngày kể từ ngày ký", date{2014, 1, 2}) == "2014-02-06"); // 1 February, a Saturday in Tết
    CHECK(due("trong thời hạn 15 ngày, kể từ ngày nhận được tờ trình", date{2014, 5, 12}) == "2014-05-27");
    CHECK(due("trong 01 tháng kể từ ngày nhận", date{2014, 1, 31}) == "2014-02-28");
    CHECK(due("trong vòng 02 tuần kể từ ngày họp", date{2014, 6, 2}) == "2014-06-16");
    CHECK(due("trong thời hạn 01 năm kể từ ngày 29/02/2012") == "2013-02-28");
    CHECK(due("trong nửa tháng kể từ ngày nhận", date{2014, 6, 2}) == "2014-06-17");
    CHECK(due("trong nửa năm kể từ ngày nhận", date{2014, 1, 2}) == "2014-07-02");
    CHECK(due("chậm nhất 03 (ba) ngày kể từ ngày nhận bài chấm", date{2014, 6, 2}) == "2014-06-05");
    CHECK(due("không quá 08 giờ làm việc", date{2014, 6, 6}) == "2014-06-09");
    CHECK(due("không quá 04 giờ làm việc", date{2014, 6, 6}) == message(errc::deadline_form));
    CHECK(due("trong 24 giờ kể từ khi nhận", date{2014, 6, 6}) == "2014-06-09"); // Saturday, moved to Monday
    CHECK(due("chậm nhất 90 ngày trước ngày hết thời hạn bổ nhiệm", date{2014, 6, 30}) == "2014-04-01");
    CHECK(due("tối đa 05 ngày làm việc", date{2026, 12, 30}) == message(errc::not_covered));
}

TEST_CASE("a named day of rest is moved only when asked", "[time]") {
    CHECK(due("chậm nhất ngày 14/12/2014", {}, moving::always) == "2014-12-15");
    CHECK(due("trong thời hạn 10 ngày kể từ ngày ký", date{2014, 6, 4}, moving::never) == "2014-06-14");
    auto const answer = due_day(parsed("trong 10 ngày kể từ ngày ký"), vietnam, date{2014, 6, 4});
    CHECK(answer->last == date{2014, 6, 14});
    CHECK(answer->due == date{2014, 6, 16});
    CHECK(answer->moved());
}

TEST_CASE("a day of a year that is not said waits for its year", "[time]") {
    auto const d = parsed("trước ngày 15/11");
    CHECK(d.yearless == day_of_year{11, 15});
    CHECK(due("trước ngày 15/11") == message(errc::deadline_start));
    CHECK(due("trước ngày 15/11", date{2014, 6, 2}) == "2014-11-14");
    CHECK(due("trước ngày 15/11", date{2014, 11, 15}) == "2015-11-14");
}

TEST_CASE("recurrences are read as documents write them", "[time]") {
    auto const only = [](std::string_view text) {
        auto const d = parsed(text);
        REQUIRE(d.repeats.size() == 1);
        return d.repeats.front();
    };
    using enum frequency;
    CHECK(only("trước ngày 20 hằng tháng") == recurrence{monthly, 0, 20, true});
    CHECK(only("ngày 20 hàng tháng") == recurrence{monthly, 0, 20, false});
    CHECK(only("chậm nhất ngày 05 hằng tháng") == recurrence{monthly, 0, 5, false});
    CHECK(only("trước ngày 15/11 hằng năm") == recurrence{yearly, 11, 15, true});
    CHECK(only("trước ngày 15 tháng 11 hằng năm") == recurrence{yearly, 11, 15, true});
    CHECK(only("định kỳ hằng quý") == recurrence{quarterly, 0, 0, false});
    CHECK(only("định kỳ 6 tháng một lần") == recurrence{half_yearly, 0, 0, false});
    CHECK(only("định kỳ 03 tháng một lần") == recurrence{quarterly, 0, 0, false});
    CHECK(only("định kỳ hằng năm (trước ngày 25/12 trong năm)") == recurrence{yearly, 12, 25, true});
    CHECK(only("định kỳ hằng năm, trước ngày 15/12") == recurrence{yearly, 12, 15, true});
    CHECK(only("trước ngày 15 của tháng cuối quý") == recurrence{quarterly, 3, 15, true});
    CHECK(only("trước ngày 05 tháng đầu quý sau") == recurrence{quarterly, 1, 5, true});
    CHECK(only("trước thứ sáu hằng tuần") == recurrence{weekly, 0, 5, true});
    CHECK(only("vào thứ 2 hằng tuần") == recurrence{weekly, 0, 1, false});
    auto const many = parsed("định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12)");
    CHECK(many.repeats == std::vector<recurrence>{{half_yearly, 6, 5, true}, {yearly, 12, 5, true}});
    CHECK(parsed("định kỳ trước ngày 01/6 và 15/11 hằng năm").repeats ==
          std::vector<recurrence>{{yearly, 6, 1, true}, {yearly, 11, 15, true}});
    CHECK(parsed("định kỳ hằng quý, 6 tháng, 9 tháng và năm").repeats.size() == 4);
}

TEST_CASE("what was read is written and read again", "[time]") {
    for (std::string_view const text :
         {"trước ngày 15/12/2014", "chậm nhất ngày 05/6/2014", "trong tháng 12 năm 2014", "trước tháng 12 năm 2014",
          "trong quý III năm 2014", "vào đầu tháng 6 năm 2014", "trước giữa năm 2014", "vào cuối quý III năm 2014",
          "trong thời hạn 05 ngày làm việc kể từ ngày nhận đủ hồ sơ", "trong thời hạn 30 ngày", "trước ngày 15/11",
          "trong thời hạn 90 ngày trước ngày hết thời hạn bổ nhiệm", "trước ngày 20 hằng tháng", "trong năm 2014",
          "định kỳ 6 tháng (trước ngày 05/6), hằng năm (trước ngày 05/12)", "định kỳ hằng quý",
          "định kỳ hằng quý (trước ngày 15 của tháng cuối quý)", "trước thứ sáu hằng tuần",
          "định kỳ hằng tuần (chậm nhất thứ hai), hằng tháng (trước ngày 20)", "chậm nhất ngày 15/11 hằng năm"}) {
        auto const once = parsed(text);
        INFO(text << " | " << to_string(once));
        CHECK(parsed(to_string(once)) == once);
        CHECK(to_string(once) == text);
    }
}

TEST_CASE("what is no limit is refused at its byte", "[time]") {
    CHECK(parse_deadline("").error() == failure{errc::empty_input, 0});
    CHECK(parse_deadline("ngày 15/12/2014").error().code == errc::deadline_form);
    CHECK(parse_deadline("05 ngày làm việc").error().code == errc::deadline_form);
    CHECK(parse_deadline("trước ngày 31/11/2014").error().code == errc::date_day);
    CHECK(parse_deadline("trước ngày 15/13/2014").error().code == errc::date_month);
    CHECK(parse_deadline("trước ngày 15/12/2014 nhé").error().code == errc::trailing_characters);
    CHECK(parse_deadline("trước khi trời mưa").error().code == errc::deadline_form);
    CHECK(parse_deadline("định kỳ").error().code == errc::deadline_form);
    CHECK(parse_deadline("định kỳ bảo trì").error().code == errc::deadline_form);
    CHECK(parse_deadline("trong 3/5 tiêu chí").error().code == errc::deadline_form);
}
