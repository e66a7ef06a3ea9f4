// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/territory.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

TEST_CASE("the level of a territory follows from its type", "[agency]") {
    CHECK(level_of(territory_type::country) == agency_level::state);
    CHECK(level_of(territory_type::central_city) == agency_level::province);
    CHECK(level_of(territory_type::provincial_city) == agency_level::district);
    CHECK(level_of(territory_type::special_zone) == agency_level::commune);
    CHECK(vietnamese_name(territory_type::central_city) == vietnamese_name(territory_type::provincial_city));
    CHECK(to_string(territory_type::central_city) != to_string(territory_type::provincial_city));
}

TEST_CASE("districts ended with 30 June 2025", "[agency]") {
    CHECK(exists_on(agency_level::district, date{2025, 6, 30}));
    CHECK_FALSE(exists_on(agency_level::district, date{2025, 7, 1}));
    CHECK(exists_on(agency_level::commune, date{2025, 7, 1}));
}

TEST_CASE("a territory has the title of the day, else the one before, else the first", "[agency]") {
    territory t;
    CHECK(t.title_on(date{2020, 1, 1}) == nullptr);
    CHECK(t.full_name(date{2020, 1, 1}).empty());
    t.titles = t.titles.with(date{2010, 1, 1}, {territory_type::rural_district, "Mộc Châu"})
                   .ended(date{2025, 1, 1})
                   .with(date{2025, 3, 31}, {territory_type::town, "Mộc Châu"});
    CHECK(t.full_name(date{2000, 1, 1}) == "huyện Mộc Châu");
    CHECK(t.full_name(date{2014, 1, 1}) == "huyện Mộc Châu");
    CHECK(t.full_name(date{2025, 2, 1}) == "huyện Mộc Châu");
    CHECK(t.full_name(date{2025, 3, 31}) == "thị xã Mộc Châu");
}
