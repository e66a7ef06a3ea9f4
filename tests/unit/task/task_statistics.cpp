// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/task_statistics.hpp>

#include <string>

#include <cchc/time/working_calendar.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

std::string shown(std::optional<decimal> value) {
    return value ? to_string(*value) : "-";
}

/// `count` tasks led by `lead`, assigned on 2 June 2014 and due on 30 June, done on `done` if at all.
void add_tasks(task_ledger& book, std::string const& prefix, int count, std::string const& lead, std::optional<date> done,
               date due = {2014, 6, 30}) {
    for (int i = 0; i < count; ++i) {
        auto const id = prefix + std::to_string(100000 + i);
        book.add(task{id, "Nhiệm vụ", lead, {}, reform_field::procedures});
        book.add(task_event{id, date{2014, 6, 2}, event_kind::assigned, due});
        if (done) book.add(task_event{id, *done, event_kind::reported});
    }
}

} // namespace

TEST_CASE("the shares of report 1270/BC-TCTTTg are those it prints", "[task]") {
    task_counts const c{5640, 223, 14068, 1983};
    CHECK(c.total() == 21914);
    CHECK(c.done() == 16051);
    CHECK(c.open() == 5863);
    CHECK(c.due() == 16274);
    CHECK(c.done_of_due() == task_share{16051, 16274});
    CHECK(shown(percent(c.done_of_due())) == "98,62");
    CHECK(shown(percent(c.done_of_due(), 2, rounding::half_up)) == "98,63");
    CHECK(shown(percent(c.done_of_all())) == "73,24");
    CHECK(shown(complement(percent(c.done_of_due()))) == "1,38");
    CHECK(shown(percent(c.overdue_of_due())) == "1,37");
}

TEST_CASE("a ledger of as many tasks gives the same counts", "[task]") {
    task_ledger book;
    add_tasks(book, "a", 14068, "Bộ A", date{2014, 6, 30});
    add_tasks(book, "b", 1983, "Bộ B", date{2014, 7, 1});
    add_tasks(book, "c", 223, "Bộ B", std::nullopt);
    add_tasks(book, "d", 5640, "Bộ A", std::nullopt, date{2014, 12, 31});
    auto const counts = count_tasks(book, date{2014, 7, 15});
    CHECK(counts == task_counts{5640, 223, 14068, 1983});
    auto const by_lead = count_by_lead(book, date{2014, 7, 15});
    REQUIRE(by_lead.size() == 2);
    CHECK(by_lead[0].lead == "Bộ A");
    CHECK(by_lead[0].counts == task_counts{5640, 0, 14068, 0});
    CHECK(by_lead[1].counts == task_counts{0, 223, 0, 1983});
    auto const by_field = count_by_field(book, date{2014, 7, 15});
    REQUIRE(by_field.size() == 1);
    CHECK(by_field[0].counts == counts);
}

TEST_CASE("tasks are chosen by lead, field and period", "[task]") {
    task_ledger book;
    add_tasks(book, "a", 3, "Sở A", std::nullopt);
    add_tasks(book, "b", 2, "Sở B", std::nullopt, date{2014, 9, 30});
    date const day{2014, 7, 15};
    CHECK(count_tasks(book, day, {.lead = "Sở A"}).total() == 3);
    CHECK(count_tasks(book, day, {.about = reform_field::procedures}).total() == 5);
    CHECK(count_tasks(book, day, {.about = reform_field::personnel}).total() == 0);
    CHECK(count_tasks(book, day, {.due = period::quarter(2014, 3)}).total() == 2);
    CHECK(count_tasks(book, day, {.assigned = period::month(2014, 6)}).total() == 5);
    CHECK(count_tasks(book, date{2014, 6, 1}).total() == 0);
}

TEST_CASE("a share of nothing is none", "[task]") {
    CHECK_FALSE(percent(task_counts{}.done_of_due()).has_value());
    CHECK_FALSE(complement(std::nullopt).has_value());
    CHECK(shown(percent({1, 3}, 0)) == "33");
    CHECK(shown(percent({2, 3}, 0, rounding::half_up)) == "67");
    CHECK(shown(percent({1, 3}, 6)) == "33,333333");
    CHECK_FALSE(percent({1, 3}, 7).has_value());
}

TEST_CASE("tasks that are soon due are told in working days", "[task]") {
    auto const calendar = working_calendar::vietnam();
    task_ledger book;
    add_tasks(book, "a", 1, "Sở A", std::nullopt, date{2014, 9, 5});
    add_tasks(book, "b", 1, "Sở B", std::nullopt, date{2014, 8, 29});
    add_tasks(book, "c", 1, "Sở C", std::nullopt, date{2014, 10, 31});
    auto const soon = tasks_due_within(book, date{2014, 8, 28}, 5, calendar);
    REQUIRE(soon.has_value());
    REQUIRE(soon->size() == 2);
    CHECK(soon->front().lead == "Sở B");
    CHECK(soon->front().working_days_left == 1);
    CHECK(soon->back().working_days_left == 4); // 1 and 2 September are off
    CHECK(tasks_due_within(book, date{2026, 12, 31}, 5, calendar).error().code == errc::not_covered);
}

TEST_CASE("the average delay counts what is late only", "[task]") {
    task_ledger book;
    CHECK_FALSE(average_delay(book, date{2014, 7, 15}).has_value());
    add_tasks(book, "a", 1, "Sở A", date{2014, 7, 1});
    add_tasks(book, "b", 1, "Sở A", std::nullopt);
    add_tasks(book, "c", 4, "Sở A", date{2014, 6, 20});
    CHECK(shown(average_delay(book, date{2014, 7, 4})) == "2,5");
}
