// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/icalendar.hpp>

#include "catch.hpp"

#ifdef CCHC_HAS_ICALENDAR

#include <algorithm>
#include <memory>

#include <libical/ical.h>

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

using component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

component parsed(std::string const& text) { return {icalparser_parse_string(text.c_str()), icalcomponent_free}; }

date day_of(icaltimetype time) {
    return date{static_cast<unsigned short>(time.year), static_cast<unsigned short>(time.month),
                static_cast<unsigned short>(time.day)};
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

TEST_CASE("another reader finds in a calendar what the ledger holds", "[io]") {
    auto const ledger = book().with(task_event{"06-2014", date{2014, 12, 16}, event_kind::reported});
    auto const read = parsed(to_icalendar(ledger, date{2014, 12, 20}));
    REQUIRE(read);
    CHECK(icalcomponent_count_errors(read.get()) == 0);
    CHECK(icalrestriction_check(read.get()) == 1);
    REQUIRE(icalcomponent_count_components(read.get(), ICAL_VTODO_COMPONENT) == 1);
    auto* const todo = icalcomponent_get_first_component(read.get(), ICAL_VTODO_COMPONENT);
    CHECK(std::string{icalcomponent_get_uid(todo)} == "06-2014@cchc.invalid");
    CHECK(std::string{icalcomponent_get_summary(todo)} == "Kế hoạch, CCHC; 2015\nhai dòng");
    CHECK(icalcomponent_get_status(todo) == ICAL_STATUS_COMPLETED);
    CHECK(day_of(icalcomponent_get_due(todo)) == date{2014, 12, 14});
    auto* const completed = icalcomponent_get_first_property(todo, ICAL_COMPLETED_PROPERTY);
    REQUIRE(completed != nullptr);
    CHECK(day_of(icalproperty_get_completed(completed)) == date{2014, 12, 16});
}

TEST_CASE("another reader expands a rule to the days that the recurrence has", "[io]") {
    auto const found = find_tasks("Báo cáo kết quả về UBND tỉnh trước ngày 20 hằng tháng.");
    auto const read = parsed(to_icalendar(found, "158/QĐ-UBND", date{2014, 5, 1}));
    REQUIRE(read);
    auto* const todo = icalcomponent_get_first_component(read.get(), ICAL_VTODO_COMPONENT);
    REQUIRE(todo != nullptr);
    auto* const rule = icalcomponent_get_first_property(todo, ICAL_RRULE_PROPERTY);
    REQUIRE(rule != nullptr);
    using iterator = std::unique_ptr<icalrecur_iterator, decltype(&icalrecur_iterator_free)>;
    iterator const days{icalrecur_iterator_new(icalproperty_get_rrule(rule), icalcomponent_get_due(todo)),
                        icalrecur_iterator_free};
    REQUIRE(days);
    for (unsigned short month = 5; month <= 12; ++month) CHECK(day_of(icalrecur_iterator_next(days.get())) == date{2014, month, 19});
}

#endif
