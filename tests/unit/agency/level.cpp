// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/level.hpp>

#include "catch.hpp"

using namespace cchc;

static_assert(agency_level::state < agency_level::central && agency_level::district < agency_level::commune);

TEST_CASE("every level reads back from both of its names", "[agency]") {
    for (std::size_t i = 0; i < agency_level_count; ++i) {
        auto const level = static_cast<agency_level>(i);
        CHECK(parse_agency_level(vietnamese_name(level)).value() == level);
        CHECK(parse_agency_level(to_string(level)).value() == level);
    }
}

TEST_CASE("a level is read in any case, with or without its rank", "[agency]") {
    CHECK(parse_agency_level("Cấp Huyện").value() == agency_level::district);
    CHECK(parse_agency_level("TỈNH").value() == agency_level::province);
    CHECK(parse_agency_level("xã").value() == agency_level::commune);
}

TEST_CASE("what is no level is refused", "[agency]") {
    CHECK(parse_agency_level("").error().code == errc::agency_level);
    CHECK(parse_agency_level("thôn").error().code == errc::agency_level);
    CHECK(parse_agency_level("cấp").error().code == errc::agency_level);
}
