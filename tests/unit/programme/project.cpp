// SPDX-License-Identifier: BSL-1.0
#include <cchc/programme/project.hpp>

#include "catch.hpp"
#include "unit/programme/sample.hpp"

using namespace cchc;
using sample::date;

namespace {

date const today{2024, 9, 30};
date const end{2024, 12, 31};

points points_of(scored_year const& year, std::string_view unit, std::string_view code, bool most = false) {
    for (auto const& e : year.evaluations)
        if (e.unit == unit) {
            auto const& node = e.rows[*year.index.find(code)];
            return most ? node.most : node.least;
        }
    return points{-1};
}

} // namespace

TEST_CASE("a scenario is a ledger", "[programme]") {
    auto const p = sample::year();
    auto const status = [&](scenario what, std::string const& id, std::vector<std::string> const& chosen = {}) {
        return foreseen(p.tasks, today, end, what, chosen).state_of(id, end)->status;
    };
    CHECK(status(scenario::nothing_more, "b1") == task_status::overdue);
    CHECK(status(scenario::nothing_more, "b2") == task_status::overdue);
    CHECK(status(scenario::nothing_more, "a1") == task_status::done_on_time);
    CHECK(status(scenario::all_due, "b1") == task_status::done_late);
    CHECK(status(scenario::all_due, "b2") == task_status::done_on_time);
    CHECK(status(scenario::chosen, "b1", {"b2", "a1", "z"}) == task_status::overdue);
    CHECK(status(scenario::chosen, "b2", {"b2", "a1", "z"}) == task_status::done_on_time);
}

TEST_CASE("what is recorded of later days is not known today", "[programme]") {
    auto p = sample::year();
    p.tasks.add(task_event{"b1", date{2024, 10, 5}, event_kind::reported});
    CHECK(foreseen(p.tasks, today, end, scenario::nothing_more).state_of("b1", end)->status == task_status::overdue);
}

TEST_CASE("points follow from the ledger", "[programme]") {
    auto const p = sample::year();
    auto const worst = project(p, today, end, scenario::nothing_more);
    auto const best = project(p, today, end, scenario::all_due);
    CHECK(points_of(worst, "b", "1") == points{0});
    CHECK(points_of(worst, "b", "2") == points{0});
    CHECK(points_of(best, "b", "1") == points{2});
    CHECK(points_of(best, "b", "2") == points{5});
    CHECK(points_of(worst, "a", "2") == points{5});
    CHECK(points_of(best, "b", "3") == points{0});
    CHECK(points_of(best, "b", "3", true) == points{1}); // nothing is known of it
    auto const some = project_units(p, today, end, {"b2"});
    REQUIRE(some.size() == 2);
    CHECK(some[0].unit.id == "a");
    CHECK(some[1].nothing_more == percent_range{points{0}, points{10}});
    CHECK(some[1].chosen == percent_range{points{25}, points{35}});
    CHECK(some[1].all_due == percent_range{points{70}, points{80}});
}

TEST_CASE("a task that is not due decides nothing", "[programme]") {
    auto p = sample::year();
    sample::add_task(p, "b3", "Xã Nà Lốm", reform_field::procedures, "15/KH-UBND", date{2025, 3, 31});
    p.links[1].task = "b3";
    p.links.push_back({"b3", "b", "2", link_effect::done, "", "", ""});
    auto const worst = project(p, today, end, scenario::nothing_more);
    CHECK(points_of(worst, "b", "1") == points{0});
    CHECK(points_of(worst, "b", "1", true) == points{4});
    CHECK(points_of(project(p, today, end, scenario::all_due), "b", "2") == points{5});
}

TEST_CASE("what was scored already stays", "[programme]") {
    auto p = sample::year();
    p.cards[1] = p.cards[1].with({"1", stage_score{stage::appraisal, points{3}}, {}, "", {}});
    CHECK(points_of(project(p, today, end, scenario::nothing_more), "b", "1") == points{3});
}

TEST_CASE("tasks done late take points away", "[programme]") {
    auto p = sample::year();
    auto criteria = p.index.criteria();
    criteria[2].how = rule{"deduct: M minus M/4 per việc chậm"};
    p.index = scoring_index{p.index.version(), criteria};
    p.links.push_back({"a2", "a", "3", link_effect::late, "", "", ""});
    p.links.push_back({"a1", "a", "3", link_effect::late, "", "", ""});
    CHECK(check_programme(p).empty());
    CHECK(points_of(project(p, today, end, scenario::nothing_more), "a", "3") == points{3, 4});
}

TEST_CASE("scenarios have names", "[programme]") {
    CHECK(to_string(scenario::all_due) == "all_due");
    CHECK(vietnamese_name(scenario::nothing_more) == "không làm thêm việc nào");
}
