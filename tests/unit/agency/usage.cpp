// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/usage.hpp>

#include <string>
#include <vector>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

std::vector<agency_use_warning> warnings(std::string_view text, date day, std::string place = "vn/son-la") {
    static auto const directory = agency_directory::national();
    return check_uses(text, directory, {day, std::move(place), {}, {}});
}

} // namespace

TEST_CASE("a ministry after its end is a warning with the successor", "[agency][usage]") {
    std::string_view const text = "Đề nghị Bộ Giao thông vận tải và Bộ Nội vụ cho ý kiến";
    auto const all = warnings(text, date{2025, 6, 1});
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == agency_use::ended);
    CHECK(surface(text, all[0].where) == "Bộ Giao thông vận tải");
    CHECK(all[0].agency == "vn/bo-giao-thong-van-tai");
    CHECK(all[0].last_day == date{2025, 2, 28});
    CHECK(all[0].successors == std::vector<std::string>{"vn/bo-xay-dung"});
    CHECK(to_string(all[0]) == "the agency ended on 2025-02-28; see vn/bo-xay-dung");
    CHECK(warnings(text, date{2025, 2, 28}).empty());
}

TEST_CASE("a department after its end leads to the one of the same province", "[agency][usage]") {
    auto const all = warnings("Sở Kế hoạch và Đầu tư", date{2025, 5, 1});
    REQUIRE(all.size() == 1);
    CHECK(all[0].successors == std::vector<std::string>{"vn/son-la/so-tai-chinh"});
    auto const anywhere = warnings("Sở Kế hoạch và Đầu tư", date{2025, 5, 1}, "");
    REQUIRE(anywhere.size() == 1);
    CHECK(anywhere[0].agency.empty());
    CHECK(anywhere[0].last_day == date{2025, 2, 28});
}

TEST_CASE("a district after the end of its level is a warning, in a table or not", "[agency][usage]") {
    auto const known = warnings("UBND huyện Mai Sơn", date{2025, 8, 1});
    REQUIRE(known.size() == 1);
    CHECK(known[0].code == agency_use::ended);
    CHECK(known[0].agency == "vn/son-la/mai-son/ubnd");
    CHECK(known[0].last_day == date{2025, 6, 30});
    auto const unknown = warnings("UBND huyện Nông Cống", date{2025, 8, 1}, "vn/thanh-hoa");
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].code == agency_use::level_ended);
    CHECK(unknown[0].agency.empty());
    CHECK(unknown[0].last_day == date{2025, 6, 30});
    CHECK(to_string(unknown[0]) == "there are no districts after 2025-06-30");
    CHECK(warnings("UBND các huyện, thành phố", date{2025, 8, 1}).size() == 1);
    CHECK(warnings("UBND huyện Mai Sơn; UBND huyện Nông Cống; UBND các huyện", date{2025, 6, 30}).empty());
}

TEST_CASE("an agency that is yet to be founded is a warning too", "[agency][usage]") {
    auto const all = warnings("Bộ Nông nghiệp và Môi trường", date{2014, 6, 2});
    REQUIRE(all.size() == 1);
    CHECK(all[0].code == agency_use::not_yet);
    CHECK(all[0].first_day == date{2025, 3, 1});
    CHECK(to_string(all[0]) == "there was no agency of that name before 2025-03-01");
}

TEST_CASE("a name that the agency has given up is told from an end", "[agency][usage]") {
    auto const directory = agency_directory::national();
    auto row = *directory.by_id("vn/son-la/so-noi-vu");
    row.id = "vn/son-la/so-doi-ten";
    row.names = {{"Sở Tên cũ tỉnh Sơn La", name_form::full, {{}, date{2016, 12, 31}}},
                 {"Sở Tên mới tỉnh Sơn La", name_form::full, {date{2017, 1, 1}, {}}}};
    auto const more = directory.with(std::vector{row});
    std::string_view const text = "Trung tâm";
    auto const lookup = more.find("Sở Tên cũ tỉnh Sơn La", date{2018, 1, 1});
    auto const warning = check_use({{0, text.size()}}, lookup, more, {date{2018, 1, 1}, {}, {}, {}});
    REQUIRE(warning.has_value());
    CHECK(warning->code == agency_use::renamed);
    CHECK(warning->last_day == date{2016, 12, 31});
    CHECK(warning->successors == std::vector<std::string>{"vn/son-la/so-doi-ten"});
}

TEST_CASE("what is borne, unknown, or of no day is no warning", "[agency][usage]") {
    CHECK(warnings("Bộ Nội vụ, Sở Tài chính, Trung tâm Điều hành thông minh", date{2025, 8, 1}).empty());
    auto const directory = agency_directory::national();
    CHECK(check_uses("Bộ Giao thông vận tải", directory, {}).empty());
    for (auto const code : {agency_use::ended, agency_use::renamed, agency_use::not_yet, agency_use::level_ended})
        CHECK_FALSE(to_string(code).empty());
}
