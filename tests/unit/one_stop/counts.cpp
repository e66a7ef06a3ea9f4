// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/counts.hpp>

#include <limits>

#include <cchc/base/result.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

/// 20 carried, 100 received, 90 done, 25 open, 3 withdrawn, 2 returned.
dossier_counts balanced() {
    dossier_counts c;
    c.total = 120;
    c.carried = 20;
    c.received = 100;
    c.direct = 60;
    c.online = 35;
    c.post = 5;
    c.done = 90;
    c.early_or_on_time = 80;
    c.early = 50;
    c.on_time = 30;
    c.late = 10;
    c.open = 25;
    c.in_time = 20;
    c.overdue = 5;
    c.withdrawn = 3;
    c.returned = 2;
    return c;
}

} // namespace

TEST_CASE("counts that balance break no sum", "[one_stop]") {
    CHECK(broken_sums(balanced()).empty());
    CHECK(broken_sums(dossier_counts{}).empty());
    CHECK(broken_sums(dossier_counts::none()).empty());
}

TEST_CASE("a broken sum says by how much", "[one_stop]") {
    auto c = balanced();
    c.received = 99;
    c.direct = 59;
    auto const broken = broken_sums(c);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0] == broken_sum{count_sum::workload, 120, 119, false});
    CHECK(broken[0].message(c) == "total is 120, but carried 20 + received 99 is 119: 1 missing");
    c.overdue = 6;
    CHECK(broken_sums(c).back().message(c) == "open is 25, but in_time 20 + overdue 6 is 26: 1 too many");
}

TEST_CASE("an unknown part breaks nothing until the others exceed the whole", "[one_stop]") {
    dossier_counts c;
    c.total = 120;
    c.done = 90;
    c.open = 25;
    CHECK(broken_sums(c).empty());
    c.open = 31;
    auto const broken = broken_sums(c);
    REQUIRE(broken.size() == 1);
    CHECK(broken[0].partly);
    CHECK(broken[0].message(c) == "total is 120, but done 90 + open 31 alone is 121: 1 too many");
}

TEST_CASE("workload and outcome are compared when nobody states the total", "[one_stop]") {
    auto c = balanced();
    c.total.reset();
    CHECK(broken_sums(c).empty());
    c.open = 26;
    c.in_time = 21;
    REQUIRE(broken_sums(c).size() == 1);
    CHECK(broken_sums(c)[0].which == count_sum::outcome);
}

TEST_CASE("early and on time may be known together only", "[one_stop]") {
    auto c = balanced();
    c.early.reset();
    c.on_time.reset();
    CHECK(broken_sums(c).empty());
    CHECK(with_wholes(c).early_or_on_time == 80U);
    CHECK_FALSE(deduced(c).early.has_value());
    auto apart = balanced();
    apart.early_or_on_time.reset();
    apart.done.reset();
    CHECK(with_wholes(apart) == balanced());
}

TEST_CASE("what lacks is deduced where one number alone is missing", "[one_stop]") {
    auto c = balanced();
    c.carried.reset();
    c.overdue.reset();
    CHECK(deduced(c) == balanced());
    CHECK_FALSE(with_wholes(c).carried.has_value());
    c.received = 121;
    CHECK_FALSE(deduced(c).carried.has_value());
}

TEST_CASE("units are added, months continued", "[one_stop]") {
    auto const two = added(balanced(), balanced());
    CHECK(two.total == 240U);
    CHECK(two.carried == 40U);
    CHECK(broken_sums(two).empty());

    dossier_counts next = balanced();
    next.carried = 25;
    next.total = 125;
    next.open = 30;
    next.in_time = 25;
    auto const both = continued(balanced(), next);
    CHECK(both.carried == 20U);
    CHECK(both.received == 200U);
    CHECK(both.total == 220U);
    CHECK(both.open == 30U);
    CHECK(broken_sums(both).empty());
}

TEST_CASE("what one does not know, the sum does not know", "[one_stop]") {
    auto merged = balanced();
    merged.early.reset();
    merged.on_time.reset();
    auto const sum = added(balanced(), merged);
    CHECK_FALSE(sum.early.has_value());
    CHECK(sum.early_or_on_time == 160U);
    CHECK(added(balanced(), dossier_counts::none()) == balanced());
}

TEST_CASE("a sum that no number holds is thrown, and only found by a check", "[one_stop]") {
    dossier_counts most;
    most.carried = std::numeric_limits<std::uint64_t>::max();
    CHECK_THROWS_AS(added(most, most), error);
    most.received = 1;
    most.total = 5;
    CHECK(broken_sums(most).size() == 1);
}

TEST_CASE("each sum reads as it is written", "[one_stop]") {
    CHECK(to_string(count_sum::outcome) == "total = done + open + withdrawn + returned");
    CHECK(to_string(count_sum::workload) == "total = carried + received");
    CHECK(to_string(count_sum::open) == "open = in_time + overdue");
}
