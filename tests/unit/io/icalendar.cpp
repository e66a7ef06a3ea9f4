// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/icalendar.hpp>

#include "catch.hpp"

#ifdef CCHC_HAS_ICALENDAR

using namespace cchc;
using boost::gregorian::date;
using Catch::Matchers::ContainsSubstring;

namespace {

task_ledger book() {
    task_ledger ledger;
    ledger.add(task{"06-2014", "Kế hoạch, CCHC; 2015\nhai dòng", "Sở Nội vụ", {"Sở Tài chính"}, reform_field::steering});
    ledger.add(task_event{"06-2014", date{2014, 6, 2}, event_kind::assigned, date{2014, 12, 14}});
    ledger.add(task{"2", "Chưa giao", "Sở Nội vụ"});
    return ledger;
}

/// The text with folded lines put together again.
std::string unfolded(std::string text) {
    for (auto at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at)) text.erase(at, 3);
    return text;
}

} // namespace

TEST_CASE("a task is a VTODO whose status follows from the day", "[io]") {
    auto const late = unfolded(to_icalendar(book(), date{2014, 12, 20}));
    CHECK_THAT(late, ContainsSubstring("UID:06-2014@cchc.invalid\r\n"));
    CHECK_THAT(late, ContainsSubstring("SUMMARY:Kế hoạch\\, CCHC\\; 2015\\nhai dòng\r\n"));
    CHECK_THAT(late, ContainsSubstring("DUE;VALUE=DATE:20141214\r\n"));
    CHECK_THAT(late, ContainsSubstring("STATUS:NEEDS-ACTION\r\n"));
    CHECK_THAT(late, ContainsSubstring("X-CCHC-STATUS:overdue\r\n"));
    CHECK_THAT(late, ContainsSubstring("CATEGORIES:Chỉ đạo điều hành\r\n"));
    CHECK(late.find("Chưa giao") == std::string::npos);
    CHECK_THAT(to_icalendar(book(), date{2014, 12, 1}), ContainsSubstring("STATUS:IN-PROCESS"));
    auto const done = book().with(task_event{"06-2014", date{2014, 12, 10}, event_kind::reported});
    CHECK_THAT(to_icalendar(done, date{2014, 12, 20}), ContainsSubstring("COMPLETED:20141210T000000Z"));
}

TEST_CASE("the same ledger gives the same bytes, and lines are folded", "[io]") {
    auto const text = to_icalendar(book(), date{2014, 12, 20}, {"sonla.gov.vn"});
    CHECK(text == to_icalendar(book(), date{2014, 12, 20}, {"sonla.gov.vn"}));
    CHECK_THAT(text, ContainsSubstring("@sonla.gov.vn"));
    std::size_t longest = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = text.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        longest = std::max(longest, end - at);
        at = end + 2;
    }
    CHECK(longest <= 75);
}

TEST_CASE("duties that come back have a rule each", "[io]") {
    auto const found = find_tasks("Báo cáo kết quả về UBND tỉnh trước ngày 20 hằng tháng; định kỳ 6 tháng (trước ngày 05/6).");
    auto const text = unfolded(to_icalendar(found, "158/QĐ-UBND", date{2014, 5, 1}));
    CHECK_THAT(text, ContainsSubstring("UID:158/QĐ-UBND-1.1@cchc.invalid"));
    CHECK_THAT(text, ContainsSubstring("FREQ=MONTHLY;BYMONTHDAY=19"));
    CHECK_THAT(text, ContainsSubstring("UID:158/QĐ-UBND-1.2@cchc.invalid"));
    CHECK_THAT(text, ContainsSubstring("FREQ=YEARLY;"));
    CHECK_THAT(text, ContainsSubstring("DUE;VALUE=DATE:20140604"));
    CHECK_THAT(text, ContainsSubstring("DUE;VALUE=DATE:20140519"));
}

#endif
