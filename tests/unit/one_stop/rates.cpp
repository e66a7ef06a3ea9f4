// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/rates.hpp>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("the figure of Son La is a rate of resolution and none of being on time", "[one_stop]") {
    dossier_counts c;
    c.received = 232116;
    c.done = 219245;
    auto const resolved = share(one_stop_rate::resolved_of_received, c);
    REQUIRE(resolved);
    CHECK(*resolved == task_share{219245, 232116});
    CHECK(to_string(*percent(*resolved, 2, rounding::half_up)) == "94,45");
    CHECK_FALSE(share(one_stop_rate::on_time_of_resolved, c));
    CHECK_FALSE(share(one_stop_rate::on_time_of_due, c));
    CHECK_FALSE(share(one_stop_rate::resolved_of_total, c));
}

TEST_CASE("on time has two denominators", "[one_stop]") {
    dossier_counts c;
    c.done = 90;
    c.late = 10;
    c.overdue = 10;
    CHECK(*share(one_stop_rate::on_time_of_resolved, c) == task_share{80, 90});
    CHECK(*share(one_stop_rate::on_time_of_due, c) == task_share{80, 100});
    CHECK(*share(one_stop_rate::late_of_resolved, c) == task_share{10, 90});
}

TEST_CASE("each rate divides what its name says", "[one_stop]") {
    dossier_counts c;
    c.carried = 20;
    c.direct = 60;
    c.online = 35;
    c.post = 5;
    c.early = 50;
    c.on_time = 30;
    c.late = 10;
    c.in_time = 20;
    c.overdue = 5;
    CHECK(*share(one_stop_rate::resolved_of_received, c) == task_share{90, 100});
    CHECK(*share(one_stop_rate::resolved_of_total, c) == task_share{90, 120});
    CHECK(*share(one_stop_rate::early_of_resolved, c) == task_share{50, 90});
    CHECK(*share(one_stop_rate::overdue_of_open, c) == task_share{5, 25});
    CHECK(*share(one_stop_rate::online_of_received, c) == task_share{35, 100});
    CHECK(*share(one_stop_rate::post_of_received, c) == task_share{5, 100});
}

TEST_CASE("of nothing there is no percentage", "[one_stop]") {
    auto const nothing = share(one_stop_rate::online_of_received, dossier_counts::none());
    REQUIRE(nothing);
    CHECK_FALSE(percent(*nothing));
}

TEST_CASE("rates have names that read back", "[one_stop]") {
    CHECK(one_stop_rate_of("on_time_of_due") == one_stop_rate::on_time_of_due);
    CHECK(one_stop_rate_of("resolved of received") == one_stop_rate::resolved_of_received);
    CHECK_FALSE(one_stop_rate_of("on time"));
    for (std::size_t i = 0; i < one_stop_rate_count; ++i) {
        auto const rate = static_cast<one_stop_rate>(i);
        CHECK(one_stop_rate_of(to_string(rate)) == rate);
        CHECK_FALSE(vietnamese_name(rate).empty());
    }
}
