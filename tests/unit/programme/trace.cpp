// SPDX-License-Identifier: BSL-1.0
#include <cchc/programme/trace.hpp>

#include <cchc/programme/project.hpp>

#include "catch.hpp"
#include "unit/programme/sample.hpp"

using namespace cchc;

namespace {

sample::date const today{2024, 9, 30};

/// The sample, scored on what its ledger says today.
programme scored() {
    auto p = sample::year();
    p.cards = with_task_facts(p, p.tasks, today);
    return p;
}

} // namespace

TEST_CASE("what rests on a document is found with its tasks, criteria and duties", "[programme]") {
    auto const t = trace(scored(), today);
    auto const plan = resting_on(t, "15/KH-UBND");
    REQUIRE(plan.size() == 5); // a1 for two criteria, a2 for one, b1 for two
    CHECK(plan[0].task == "a1");
    CHECK(plan[0].duty == 0U);
    CHECK(plan[0].agency == "Phòng Nội vụ");
    CHECK(plan[0].unit == "a");
    CHECK(plan[0].code == "1");
    CHECK(plan[0].least == points{4});
    auto const index = resting_on(t, "0412/QĐ-UBND");
    REQUIRE(index.size() == 4); // the duty without a task, the index itself, criterion 1, b2
    CHECK(index[0].duty == 1U);
    CHECK(index[0].task.empty());
    CHECK(index[1].maximum == points{10});
    CHECK(index[2].code == "1");
    CHECK(index[3].task == "b2");
    CHECK(resting_on(t, "1/KH-UBND").empty());
}

TEST_CASE("a trace is read backwards from points and through a task", "[programme]") {
    auto const t = trace(scored(), today);
    CHECK(behind_points(t, "a").size() == 3);
    auto const two = behind_points(t, "b", "2");
    REQUIRE(two.size() == 2);
    CHECK(two[0].task == "b1");
    CHECK(through_task(t, "b1").size() == 2);
    CHECK(through_task(t, "z").empty());
}

TEST_CASE("points at stake hang on late tasks, the most first", "[programme]") {
    auto const stake = at_stake(trace(scored(), today));
    REQUIRE(stake.size() == 2); // a2 was late, but criterion 2 counts what is done and is at its maximum
    CHECK(stake[0].task == "b1");
    CHECK(stake[0].code == "2");
    CHECK(stake[0].open() == points{5});
    CHECK(stake[1].code == "1");
    CHECK(stake[1].status == task_status::overdue);
}

TEST_CASE("a criterion needs evidence or a task", "[programme]") {
    auto p = sample::year();
    auto const lacking = criteria_without_evidence(p);
    REQUIRE(lacking.size() == 2);
    CHECK(lacking[0].unit == "a");
    CHECK(lacking[0].code == "3");
    CHECK_FALSE(lacking[0].scored);
    p.cards[0] = p.cards[0].with({"3", fact{"state", "đạt"}, read_evidence("12/BC-PNV"), "", {}});
    p.cards[1] = p.cards[1].with({"3", fact{"state", "đạt"}, {}, "", {}});
    auto const claimed = criteria_without_evidence(p);
    REQUIRE(claimed.size() == 1);
    CHECK(claimed[0].unit == "b");
    CHECK(claimed[0].scored);
}

TEST_CASE("evidence that names a task is a chain too", "[programme]") {
    auto p = sample::year();
    p.links.clear();
    p.cards[0] = p.cards[0].with({"3", fact{"state", "đạt"}, read_evidence("task:a2"), "", {}});
    auto const chains = through_task(trace(p, today), "a2");
    REQUIRE(chains.size() == 1);
    CHECK(chains[0].code == "3");
    CHECK(chains[0].status == task_status::done_late);
}

TEST_CASE("duties that nobody was given are told", "[programme]") {
    CHECK(duties_without_task(sample::year()) == std::vector<std::size_t>{1});
}

TEST_CASE("praise for a unit at the bottom is a question", "[programme]") {
    auto p = scored();
    for (std::size_t i = 0; i < 2; ++i) p.cards[i] = p.cards[i].with({"3", fact{"state", "đạt"}, {}, "", {}});
    auto const found = praised_and_low(p);
    REQUIRE(found.size() == 1);
    CHECK(found[0].unit == "b");
    CHECK(found[0].place == place_range{2, 2});
    CHECK(found[0].of == 2);
    CHECK(found[0].source.where == span{10, 20});
    std::swap(p.agencies[0].remarks, p.agencies[1].remarks);
    CHECK(praised_and_low(p).empty());
}
