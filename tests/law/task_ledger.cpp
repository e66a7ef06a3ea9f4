// SPDX-License-Identifier: BSL-1.0
// What must hold of a ledger whatever is entered, and in whatever order.
#include <cchc/task/task_ledger.hpp>

#include <algorithm>
#include <random>

#include <cchc/task/task_statistics.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using boost::gregorian::date_duration;

namespace {

date const first{2014, 1, 1};

/// Events as chance has them: several on a day, corrections of some, nonsense in between.
std::vector<task_event> random_events(std::mt19937& random, std::size_t count) {
    std::vector<task_event> events;
    for (std::size_t i = 0; i < count; ++i) {
        task_event e{"1", first + date_duration{static_cast<int>(random() % 40)}, static_cast<event_kind>(random() % 9)};
        if (i == 0) e.kind = event_kind::assigned;
        if (e.kind == event_kind::assigned || e.kind == event_kind::extended)
            e.due = e.on + date_duration{static_cast<int>(random() % 20)};
        if (e.kind == event_kind::reassigned || e.kind == event_kind::transferred) e.to = "Sở " + std::to_string(random() % 3);
        e.id = "e" + std::to_string(i);
        if (e.kind == event_kind::corrected) e.corrects = "e" + std::to_string(random() % count);
        events.push_back(e);
    }
    return events;
}

task_ledger ledger_of(std::vector<task_event> const& events) {
    task_ledger book;
    book.add(task{"1", "Nhiệm vụ", "Sở Nội vụ"});
    for (auto const& e : events) book.add(e);
    return book;
}

} // namespace

TEST_CASE("a state does not depend on the order of entry", "[task]") {
    std::mt19937 random{2014};
    for (int round = 0; round < 60; ++round) {
        auto events = random_events(random, 2 + random() % 12);
        auto const book = ledger_of(events);
        std::shuffle(events.begin(), events.end(), random);
        auto const shuffled = ledger_of(events);
        CHECK(book == shuffled);
        std::size_t wrong = 0;
        for (int day = -1; day < 70; ++day)
            if (book.state_of("1", first + date_duration{day}) != shuffled.state_of("1", first + date_duration{day})) ++wrong;
        CHECK(wrong == 0);
    }
}

TEST_CASE("what happens later changes no earlier day", "[task]") {
    std::mt19937 random{1270};
    for (int round = 0; round < 60; ++round) {
        auto events = random_events(random, 2 + random() % 12);
        std::erase_if(events, [](task_event const& e) { return e.kind == event_kind::corrected; });
        auto const all = ledger_of(events);
        auto const cut = first + date_duration{20};
        auto early = events;
        std::erase_if(early, [&](task_event const& e) { return cut < e.on; });
        auto const until = ledger_of(early);
        std::size_t wrong = 0;
        for (auto day = first; !(cut < day); day += date_duration{1})
            if (all.state_of("1", day) != until.state_of("1", day)) ++wrong;
        CHECK(wrong == 0);
    }
}

TEST_CASE("the counts add up to the tasks assigned", "[task]") {
    std::mt19937 random{98};
    for (int round = 0; round < 20; ++round) {
        task_ledger book;
        for (int t = 0; t < 15; ++t) {
            auto const id = std::to_string(t);
            book.add(task{id, "Nhiệm vụ", "Sở " + std::to_string(t % 4)});
            for (auto e : random_events(random, 1 + random() % 6)) {
                e.task = id;
                book.add(e);
            }
        }
        for (auto const day : {first, first + date_duration{25}, first + date_duration{80}}) {
            std::uint64_t assigned = 0;
            for (auto const& one : book.tasks())
                if (book.state_of(one.id, day)->status != task_status::not_assigned) ++assigned;
            auto const all = count_tasks(book, day);
            CHECK(all.total() + all.cancelled + all.transferred == assigned);
            task_counts sum;
            for (auto const& each : count_by_lead(book, day)) {
                sum.in_time += each.counts.in_time;
                sum.overdue += each.counts.overdue;
                sum.done_on_time += each.counts.done_on_time;
                sum.done_late += each.counts.done_late;
                sum.cancelled += each.counts.cancelled;
                sum.transferred += each.counts.transferred;
            }
            CHECK(sum == all);
        }
    }
}
