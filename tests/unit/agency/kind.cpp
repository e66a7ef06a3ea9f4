// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/kind.hpp>

#include <set>

#include "catch.hpp"

using namespace cchc;

TEST_CASE("every kind reads back from both of its names, and no two share one", "[agency]") {
    std::set<std::string_view> names;
    for (std::size_t i = 0; i < agency_kind_count; ++i) {
        auto const kind = static_cast<agency_kind>(i);
        CHECK(parse_agency_kind(vietnamese_name(kind)).value() == kind);
        CHECK(parse_agency_kind(to_string(kind)).value() == kind);
        CHECK(names.insert(vietnamese_name(kind)).second);
        CHECK(names.insert(to_string(kind)).second);
    }
}

TEST_CASE("a kind is read in any case and tone placement", "[agency]") {
    CHECK(parse_agency_kind("SỞ").value() == agency_kind::department);
    CHECK(parse_agency_kind("Uỷ ban nhân dân").value() == agency_kind::people_committee);
    CHECK(parse_agency_kind("Bộ").value() == agency_kind::ministry);
}

TEST_CASE("what is no kind is refused", "[agency]") {
    CHECK(parse_agency_kind("công ty").error().code == errc::agency_kind);
    CHECK(parse_agency_kind("").error().code == errc::agency_kind);
}
