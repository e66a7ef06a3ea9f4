// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/procedure.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

procedure_version birth(std::uint32_t count, time_unit unit) {
    procedure_version v;
    v.name = "Đăng ký khai sinh";
    v.field = "Hộ tịch";
    v.level = agency_level::commune;
    v.limit = time_length{count, unit};
    v.fee = 0;
    v.publication = publication_state::published;
    return v;
}

} // namespace

TEST_CASE("a procedure is that of its day", "[one_stop]") {
    auto const list = procedure_catalogue{}
                          .with("1.001193", date{2012, 1, 1}, birth(5, time_unit::working_day))
                          .with("1.001193", date{2016, 1, 1}, birth(1, time_unit::working_day), "123/2015/NĐ-CP");
    CHECK(list.at("1.001193", date{2011, 12, 31}) == nullptr);
    REQUIRE(list.at("1.001193", date{2015, 12, 31}) != nullptr);
    CHECK(list.at("1.001193", date{2015, 12, 31})->limit == time_length{5, time_unit::working_day});
    CHECK(list.at("1.001193", date{2016, 1, 1})->limit == time_length{1, time_unit::working_day});
    CHECK(list.find("1.001193")->versions.entry_at(date{2020, 1, 1})->source == "123/2015/NĐ-CP");
    CHECK(list.find("2.000635") == nullptr);
}

TEST_CASE("a catalogue is a value in the order of its codes", "[one_stop]") {
    auto const one = procedure_catalogue{}.with("2", date{2012, 1, 1}, birth(5, time_unit::day));
    auto const two = one.with("1", date{2012, 1, 1}, birth(5, time_unit::working_day));
    CHECK(one.procedures().size() == 1);
    REQUIRE(two.procedures().size() == 2);
    CHECK(two.procedures()[0].code == "1");
    CHECK_THROWS_AS(two.with("1", date{2012, 1, 1}, {}), error);
    CHECK_THROWS_AS(two.with("", date{2012, 1, 1}, {}), error);
}

TEST_CASE("only what is published counts as published", "[one_stop]") {
    auto gone = birth(5, time_unit::day);
    gone.publication = publication_state::abolished;
    auto const list = procedure_catalogue{}
                          .with("1", date{2012, 1, 1}, birth(5, time_unit::day))
                          .with("1", date{2020, 1, 1}, gone)
                          .with("2", date{2013, 1, 1}, birth(5, time_unit::day));
    CHECK(list.published_on(date{2012, 6, 1}) == std::vector<std::string>{"1"});
    CHECK(list.published_on(date{2014, 6, 1}) == std::vector<std::string>{"1", "2"});
    CHECK(list.published_on(date{2020, 6, 1}) == std::vector<std::string>{"2"});
}

TEST_CASE("states and services have names in two languages", "[one_stop]") {
    CHECK(to_string(publication_state::published) == "published");
    CHECK(vietnamese_name(publication_state::abolished) == "bãi bỏ");
    CHECK(to_string(online_service::full) == "full");
    CHECK(vietnamese_name(online_service::level_4) == "mức độ 4");
    CHECK(accepts_online(online_service::level_3));
    CHECK(accepts_online(online_service::partial));
    CHECK_FALSE(accepts_online(online_service::level_2));
    CHECK_FALSE(accepts_online(online_service::unknown));
}
