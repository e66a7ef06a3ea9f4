// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/task_ledger.hpp>

#include <string>
#include <type_traits>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(std::is_copy_constructible_v<task_ledger> && std::is_default_constructible_v<task_ledger>);
static_assert(is_done(task_status::done_late) && is_open(task_status::overdue) && !is_open(task_status::cancelled));

namespace {

task_ledger book_of_one() {
    task_ledger book;
    book.add(task{"1", "Kế hoạch CCHC năm 2015", "Sở Nội vụ"});
    book.add(task_event{"1", date{2014, 6, 2}, event_kind::assigned, date{2014, 12, 14}});
    return book;
}

task_status status(task_ledger const& book, date day) {
    return book.state_of("1", day)->status;
}

errc refusal(task_event const& event) {
    auto book = book_of_one();
    try {
        book.add(event);
    } catch (error const& why) {
        return why.reason().code;
    }
    return errc::empty_input;
}

} // namespace

TEST_CASE("the ledger of the documentation stands as it says", "[task]") {
    auto book = book_of_one();
    book.add(task_event{"1", date{2014, 12, 16}, event_kind::reported});
    CHECK(status(book, date{2014, 12, 14}) == task_status::in_time);
    CHECK(status(book, date{2014, 12, 15}) == task_status::overdue);
    CHECK(status(book, date{2014, 12, 16}) == task_status::done_late);
    CHECK(status(book, date{2014, 6, 1}) == task_status::not_assigned);
    auto const state = *book.state_of("1", date{2015, 6, 1});
    CHECK(state.days_late == 2);
    CHECK(state.done == date{2014, 12, 16});
    CHECK(book.state_of("2", date{2015, 1, 1}).error().code == errc::task_unknown);
}

TEST_CASE("what is handed in counts by its day unless it is returned", "[task]") {
    auto book = book_of_one();
    book.add(task_event{"1", date{2014, 12, 10}, event_kind::reported});
    book.add(task_event{"1", date{2014, 12, 20}, event_kind::accepted});
    CHECK(status(book, date{2014, 12, 31}) == task_status::done_on_time);
    book.add(task_event{"1", date{2014, 12, 18}, event_kind::returned});
    CHECK(status(book, date{2014, 12, 19}) == task_status::overdue);
    CHECK(status(book, date{2014, 12, 20}) == task_status::done_late);
    CHECK(book.state_of("1", date{2014, 12, 31})->done == date{2014, 12, 20});
}

TEST_CASE("an extension counts from its own day on", "[task]") {
    auto book = book_of_one();
    book.add(task_event{"1", date{2014, 12, 20}, event_kind::extended, date{2014, 12, 31}, "", "2050/UBND-NC"});
    CHECK(status(book, date{2014, 12, 17}) == task_status::overdue);
    CHECK(status(book, date{2014, 12, 20}) == task_status::in_time);
    CHECK(status(book, date{2015, 1, 1}) == task_status::overdue);
    CHECK(book.state_of("1", date{2015, 1, 1})->extensions == 1);
}

TEST_CASE("a task ends when it is cancelled or transferred, but not when it was done", "[task]") {
    auto const cancelled = book_of_one().with(task_event{"1", date{2014, 9, 1}, event_kind::cancelled});
    CHECK(status(cancelled, date{2014, 8, 31}) == task_status::in_time);
    CHECK(status(cancelled, date{2015, 1, 1}) == task_status::cancelled);
    auto moved = book_of_one();
    moved.add(task_event{"1", date{2014, 9, 1}, event_kind::transferred, {}, "Bộ Nội vụ"});
    CHECK(status(moved, date{2015, 1, 1}) == task_status::transferred);
    auto done = book_of_one();
    done.add(task_event{"1", date{2014, 9, 1}, event_kind::accepted});
    done.add(task_event{"1", date{2014, 9, 2}, event_kind::cancelled});
    CHECK(status(done, date{2015, 1, 1}) == task_status::done_on_time);
}

TEST_CASE("another lead takes a task from a day on", "[task]") {
    auto const book = book_of_one().with(task_event{"1", date{2014, 9, 1}, event_kind::reassigned, {}, "Sở Tài chính"});
    CHECK(book.state_of("1", date{2014, 8, 31})->lead == "Sở Nội vụ");
    CHECK(book.state_of("1", date{2014, 9, 1})->lead == "Sở Tài chính");
}

TEST_CASE("a wrong event falls away by a correction, and both are kept", "[task]") {
    auto book = book_of_one();
    task_event wrong{"1", date{2014, 7, 1}, event_kind::cancelled};
    wrong.id = "e7";
    task_event correction{"1", date{2014, 7, 3}, event_kind::corrected};
    correction.corrects = "e7";
    book.add(wrong);
    CHECK(status(book, date{2014, 7, 2}) == task_status::cancelled);
    book.add(correction);
    CHECK(status(book, date{2014, 7, 3}) == task_status::in_time);
    CHECK(book.events_of("1").size() == 3);
}

TEST_CASE("a task without a deadline is never late", "[task]") {
    task_ledger book;
    book.add(task{"1", "Theo dõi", "Sở Nội vụ"});
    book.add(task_event{"1", date{2014, 6, 2}, event_kind::assigned});
    CHECK(status(book, date{2020, 1, 1}) == task_status::in_time);
    book.add(task_event{"1", date{2021, 1, 1}, event_kind::accepted});
    CHECK(status(book, date{2021, 1, 1}) == task_status::done_on_time);
}

TEST_CASE("events that say too little are refused", "[task]") {
    CHECK(refusal({"2", date{2014, 7, 1}, event_kind::reported}) == errc::task_unknown);
    CHECK(refusal({"1", date{boost::gregorian::not_a_date_time}, event_kind::reported}) == errc::task_event);
    CHECK(refusal({"1", date{2014, 7, 1}, event_kind::assigned, date{2014, 6, 30}}) == errc::task_event);
    CHECK(refusal({"1", date{2014, 7, 1}, event_kind::extended}) == errc::task_event);
    CHECK(refusal({"1", date{2014, 7, 1}, event_kind::reassigned}) == errc::task_event);
    CHECK(refusal({"1", date{2014, 7, 1}, event_kind::transferred}) == errc::task_event);
    CHECK(refusal({"1", date{2014, 7, 1}, event_kind::corrected}) == errc::task_event);
    auto book = book_of_one();
    CHECK_THROWS_AS(book.add(task{"1"}), error);
    CHECK_THROWS_AS(book.add(task{}), error);
}

TEST_CASE("every status and every kind of event has its names", "[task]") {
    for (std::size_t i = 0; i < task_status_count; ++i)
        CHECK_FALSE(vietnamese_name(static_cast<task_status>(i)).empty());
    for (int i = 0; i <= static_cast<int>(event_kind::corrected); ++i) {
        auto const kind = static_cast<event_kind>(i);
        CHECK(event_kind_of(to_string(kind)) == kind);
        CHECK_FALSE(vietnamese_name(kind).empty());
    }
    CHECK_FALSE(event_kind_of("done").has_value());
}
