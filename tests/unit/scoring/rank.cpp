// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/rank.hpp>

#include "catch.hpp"

#include <algorithm>

using namespace cchc;

namespace {

evaluation of(std::string unit, std::string_view least, std::string_view most = {}) {
    evaluation e;
    e.unit = std::move(unit);
    e.whole.least = points{least};
    e.whole.most = most.empty() ? e.whole.least : points{most};
    e.whole.maximum = points{100};
    return e;
}

std::string places(std::vector<evaluation> const& all, tie_policy ties = tie_policy::competition) {
    ranking_options options;
    options.ties = ties;
    std::string text;
    for (auto const& row : rank(all, {}, options).rows) {
        text += row.unit.id + std::to_string(row.place->best);
        if (row.place->worst != row.place->best) text += "-" + std::to_string(row.place->worst);
        text += ' ';
    }
    return text;
}

} // namespace

TEST_CASE("equal units are numbered as the policy says", "[scoring]") {
    std::vector<evaluation> const all{of("c", "91"), of("a", "91"), of("b", "95"), of("d", "80")};
    CHECK(places(all) == "b1 a2 c2 d4 ");
    CHECK(places(all, tie_policy::dense) == "b1 a2 c2 d3 ");
    CHECK(places(all, tie_policy::ordinal) == "b1 a2 c3 d4 ");
}

TEST_CASE("ranks are made of unrounded values, and a note says what decides", "[scoring]") {
    std::vector<evaluation> const all{of("a", "79.9312"), of("b", "79.9341")};
    CHECK(places(all) == "b1 a2 ");
    auto const table = print_ranking(rank(all), all);
    CHECK(table.rows[0].percent == table.rows[1].percent);
    CHECK(table.notes == std::vector<std::string>{"b stands before a: 79.934 > 79.931"});
}

TEST_CASE("a unit of which something is missing stands between two places, and so do its neighbours", "[scoring]") {
    CHECK(places({of("a", "90"), of("b", "80", "95"), of("c", "85"), of("d", "70")}) == "a1-2 b1-3 c2-3 d4 ");
    CHECK(places({of("a", "0", "100"), of("b", "0", "100")}) == "a1-2 b1-2 ");
    CHECK(places({of("a", "90"), of("b", "90", "95")}) == "b1 a1-2 "); // at least as good, perhaps better
}

TEST_CASE("blocks are ranked apart, unranked units have no place, and input order is nothing", "[scoring]") {
    std::vector<scored_unit> units{{"a", "A", "sở"}, {"b", "B", "sở", false}, {"c", "C", "huyện"}};
    std::vector<evaluation> all{of("a", "80"), of("b", "90"), of("c", "70")};
    auto const first = rank(all, units);
    CHECK(first.rows[0].unit.id == "c");
    CHECK(first.rows[0].place == place_range{1, 1});
    CHECK(first.rows[1].place == place_range{1, 1});
    CHECK_FALSE(first.rows[2].place);
    std::sort(units.begin(), units.end(), [](auto const& x, auto const& y) { return x.id > y.id; });
    std::reverse(all.begin(), all.end());
    auto const second = rank(all, units);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(second.rows[i].unit == first.rows[i].unit);
        CHECK(second.rows[i].place == first.rows[i].place);
    }
}

TEST_CASE("an interval has a class only where one band holds all of it", "[scoring]") {
    auto bands = *parse_bands("A >=90 | B 80..<90 | C <80");
    auto const own = *parse_bands("I >=80 | II <80", "huyện");
    bands.insert(bands.end(), own.begin(), own.end());
    CHECK(classify(points{90}, points{90}, bands) == "A");
    CHECK(classify(points{"89.999"}, points{"89.999"}, bands) == "B");
    CHECK(classify(points{80}, points{89}, bands) == "B");
    CHECK(classify(points{80}, points{90}, bands).empty());
    CHECK(classify(points{85}, points{85}, bands, "huyện") == "I");
    CHECK(classify(points{85}, points{85}, bands, "sở") == "B");
}

TEST_CASE("places won and lost", "[scoring]") {
    auto const before = rank({of("a", "90"), of("b", "80"), of("c", "70")});
    auto const now = with_changes(rank({of("a", "60"), of("b", "80"), of("d", "95")}), before);
    for (auto const& row : now.rows) {
        if (row.unit.id == "a") CHECK(row.change == -2);
        if (row.unit.id == "b") CHECK(row.change == 0);
        if (row.unit.id == "d") CHECK_FALSE(row.change);
    }
}
