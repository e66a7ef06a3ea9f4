// SPDX-License-Identifier: BSL-1.0
// What must hold of a projection, whatever the ledger.
#include <cchc/programme/project.hpp>

#include <random>

#include <cchc/io/programme_json.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using boost::gregorian::date_duration;

namespace {

/// Units with tasks as chance has them, linked in every way that a rule allows.
programme any_programme(std::mt19937& random) {
    programme p;
    p.index = scoring_index{{},
                            {{"1", "", "", points{4}, scoring_method::self, rule{"choice: đúng hạn M | chậm M/2 | không 0"}},
                             {"2", "", "", points{5}, scoring_method::self, rule{"ratio: b/a*M"}},
                             {"3", "", "", points{3}, scoring_method::self, rule{"steps on percent of b/a: >90 3 | 50..90 1 | <50 0"}},
                             {"4", "", "", points{2}, scoring_method::self, rule{"deduct: M minus M/4 per việc chậm"}},
                             {"5", "", "", points{6}, scoring_method::given}}};
    for (int u = 0; u < 3; ++u) {
        auto const unit = "u" + std::to_string(u);
        p.units.push_back({unit});
        for (int t = 0; t < 6; ++t) {
            auto const id = unit + "-" + std::to_string(t);
            p.tasks.add(task{id, "", unit});
            auto const given = date{2024, 1, 1} + date_duration{static_cast<int>(random() % 200)};
            p.tasks.add(task_event{id, given, event_kind::assigned, given + date_duration{static_cast<int>(random() % 300)}});
            if (random() % 2 == 0)
                p.tasks.add(task_event{id, given + date_duration{static_cast<int>(random() % 300)},
                                       random() % 5 == 0 ? event_kind::cancelled : event_kind::reported});
            if (t == 0) p.links.push_back({id, unit, "1", link_effect::state, "đúng hạn", "chậm", "không"});
            p.links.push_back({id, unit, "2", random() % 2 == 0 ? link_effect::done : link_effect::on_time, "", "", ""});
            p.links.push_back({id, unit, "3", link_effect::on_time, "", "", ""});
            p.links.push_back({id, unit, "4", link_effect::late, "", "", ""});
        }
    }
    return p;
}

} // namespace

TEST_CASE("doing what is due is never worth less than doing nothing", "[programme]") {
    std::mt19937 random{8};
    std::size_t better = 0;
    for (int round = 0; round < 60; ++round) {
        auto const p = any_programme(random);
        REQUIRE(check_programme(p).empty());
        for (auto const today : {date{2024, 3, 1}, date{2024, 7, 1}, date{2024, 12, 1}})
            for (auto const& each : project_units(p, today, date{2024, 12, 31}, {"u0-0", "u1-3"})) {
                CHECK_FALSE(each.all_due.least < each.nothing_more.least);
                CHECK_FALSE(each.all_due.most < each.nothing_more.most);
                if (each.nothing_more.least < each.all_due.least) ++better;
            }
    }
    CHECK(better > 50);
}

TEST_CASE("nothing to do changes nothing", "[programme]") {
    std::mt19937 random{9};
    for (int round = 0; round < 20; ++round) {
        auto const p = any_programme(random);
        auto const day = date{2024, 10, 1};
        auto const done = foreseen(p.tasks, day, day, scenario::all_due);
        CHECK(foreseen(done, day, day, scenario::all_due) == done);
        CHECK(foreseen(done, day, day, scenario::nothing_more) == done);
        auto const again = read_programme_json(programme_to_json(p));
        CHECK(again.value == p);
    }
}
