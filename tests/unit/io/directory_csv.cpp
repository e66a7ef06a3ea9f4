// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/directory_csv.hpp>

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

agency_directory const& national() {
    static auto const directory = agency_directory::national();
    return directory;
}

std::vector<std::string> messages(directory_rows const& rows) {
    std::vector<std::string> all;
    for (auto const& e : rows.errors) all.push_back(to_string(e));
    return all;
}

std::string cell(std::string const& text) {
    return '"' + text + '"';
}

/// All units of one of the files of the places, as a province's office would type them: codes, names, days.
std::string csv_of_units(char const* file, bool until_june) {
    auto const provinces = nlohmann::json::parse(file_contents(cchc_data(file)));
    date const day = until_june ? date{2025, 6, 30} : date{2025, 7, 25};
    std::string csv = "id,code,name,parent,from,until\n";
    auto const add = [&](std::string const& parent, nlohmann::json const& unit) {
        auto const id = parent + '/' + unit["Code"].get<std::string>();
        csv += id + ',' + unit["Code"].get<std::string>() + ',' + cell(unit["FullName"]) + ',' + parent +
               (until_june ? ",2025-01-01,2025-06-30\n" : ",2025-07-01,\n");
        return id;
    };
    for (auto const& province : provinces) {
        auto const* const known = national().territory_of_code(province["Code"].get<std::string>(), day);
        REQUIRE(known != nullptr);
        for (auto const& ward : province.value("Wards", nlohmann::json::array())) add(known->id, ward);
        for (auto const& district : province.value("District", nlohmann::json::array())) {
            auto const* const there = national().territory_of_code(district["Code"].get<std::string>(), day);
            auto const id = there == nullptr ? add(known->id, district) : there->id;
            for (auto const& ward : district.value("Ward", nlohmann::json::array())) add(id, ward);
        }
    }
    return csv;
}

} // namespace

TEST_CASE("a province's own list needs little more than names", "[directory]") {
    auto const rows = read_directory("tên,từ ngày,trực thuộc,ký hiệu\n"
                                     "Xã Mường Bú,2025-07-01,,\n"
                                     "Phường Tô Hiệu,2025-07-01,14,\n"
                                     "Trung tâm Công nghệ thông tin tỉnh Sơn La,2018-01-15,vn/son-la/ubnd,TTCNTT\n",
                                     national(), {.within = "vn/son-la", .from = {"our own list", {}, false}});
    CHECK(messages(rows).empty());
    REQUIRE(rows.territories.size() == 2);
    CHECK(rows.territories[0].id == "vn/son-la/xa-muong-bu");
    CHECK(rows.territories[0].titles.entries().front().value == territory_title{territory_type::commune, "Mường Bú"});
    CHECK(rows.territories[1].parent == "vn/son-la");
    REQUIRE(rows.agencies.size() == 1);
    CHECK(rows.agencies[0].kind == agency_kind::centre);
    CHECK(rows.agencies[0].level == agency_level::province);
    CHECK(rows.agencies[0].from.source == "our own list");

    auto const ours = rows.added_to(national());
    date const day{2026, 1, 5};
    CHECK(ours.find("TTCNTT", within{"Sơn La"}, day).id() == rows.agencies[0].id);
    CHECK(ours.territories_called("xã Mường Bú", day) == std::vector<std::string>{"vn/son-la/xa-muong-bu"});
}

TEST_CASE("every error is given, at its line and column; the other rows are kept", "[directory]") {
    auto const rows = read_directory("name,kind,parent,from,until,successors\n"
                                     "Sở Một,department,vn/son-la/ubnd,,,\n"
                                     "Sở Hai,departement,vn/son-la/ubnd,,,\n"
                                     "Sở Ba,department,vn/son-la/ubdn,,,\n"
                                     "Sở Bốn,department,vn/son-la/ubnd,2014-13-01,,\n"
                                     "Sở Năm,department,vn/son-la/ubnd,2014-02-01,2014-01-01,\n"
                                     ",department,vn/son-la/ubnd,,,\n"
                                     "Sở Một,department,vn/son-la/ubnd,,,\n"
                                     "Sở Sáu,department,vn/son-la/ubnd,,,vn/son-la/so-bay\n"
                                     "Xã Tám,,vn/phu-tho-2025,2025-06-30,,\n"
                                     "Không biết là gì,,vn/son-la/ubnd,,,\n",
                                     national());
    CHECK(messages(rows) ==
          std::vector<std::string>{
              "3:8: not a kind of agency: departement",
              "4:18: an agency names a parent that is not there: vn/son-la/ubdn",
              "5:34: the month is not 1 to 12: 2014-13-01",
              "6:45: a validity that runs backwards, or beyond that of what it belongs to: 2014-01-01",
              "7:1: there is nothing to read: name",
              "8:1: two agencies share an id on the same day: vn/son-la/so-mot",
              "9:36: a predecessor or successor that is not there: vn/son-la/so-bay",
              "10:25: a validity that runs backwards, or beyond that of what it belongs to: vn/phu-tho-2025",
              "11:18: not a kind of agency: Không biết là gì"});
    REQUIRE(rows.agencies.size() == 1);
    CHECK(rows.agencies.front().id == "vn/son-la/so-mot");
    CHECK(rows.territories.empty());
}

TEST_CASE("a table that cannot be read at all has one error", "[directory]") {
    CHECK(messages(read_directory("")) == std::vector<std::string>{"1:1: there is nothing to read"});
    CHECK(messages(read_directory("id,kind\n")) ==
          std::vector<std::string>{"1:1: a table row has the wrong number of columns: name"});
    CHECK(messages(read_directory("name,tên\n")) ==
          std::vector<std::string>{"1:6: a table row has the wrong number of columns: tên"});
    CHECK(messages(read_directory("name,id\na\n")).front().substr(0, 4) == "2:2:");
}

TEST_CASE("rows may stand in any order, a row below a broken one goes with it, and rings are refused", "[directory]") {
    auto const rows = read_directory("id,name,kind,parent,territory\n"
                                     "vn/c,Chi cục Con,chi cục,vn/p,vn\n"
                                     "vn/p,Cục Cha,cục,vn/bo-noi-vu,\n"
                                     "vn/r1,Cục Một,cục,vn/r2,vn\n"
                                     "vn/r2,Cục Hai,cục,vn/r1,vn\n"
                                     "vn/w,Cục Sai,cục,vn/nobody,vn\n"
                                     "vn/w/c,Chi cục Sai,chi cục,vn/w,vn\n",
                                     national());
    REQUIRE(rows.agencies.size() == 2);
    CHECK(rows.agencies[0].parent == "vn/p");
    CHECK(rows.agencies[0].kind == agency_kind::sub_department);
    CHECK(rows.agencies[1].level == agency_level::central);
    CHECK(rows.errors.size() == 2);
    auto const ours = rows.added_to(national());
    CHECK(ours.ancestors("vn/c").back() == "vn");
}

TEST_CASE("a predecessor makes a successor, also of a row of the directory that is added to", "[directory]") {
    auto const rows = read_directory("id,name,kind,parent,from,until,predecessors,successors\n"
                                     "vn/x/old,Sở Cũ,sở,vn/son-la/ubnd,,2016-12-31,,\n"
                                     "vn/x/new,Sở Mới,sở,vn/son-la/ubnd,2017-01-01,,vn/x/old,\n"
                                     "vn/x/gone,Sở Đã thôi,sở,vn/son-la/ubnd,,2016-12-31,,vn/son-la/so-noi-vu\n",
                                     national());
    CHECK(messages(rows).empty());
    auto const ours = rows.added_to(national());
    CHECK(ours.successors("vn/x/old", date{2020, 1, 1}) == std::vector<std::string>{"vn/x/new"});
    CHECK(ours.predecessors("vn/son-la/so-noi-vu", date{2016, 1, 1}) ==
          std::vector<std::string>{"vn/son-la/so-noi-vu"});
    auto const& before = ours.by_id("vn/son-la/so-noi-vu")->predecessors;
    CHECK(std::find(before.begin(), before.end(), "vn/x/gone") != before.end());
    CHECK(rows.agencies.size() == 4);
}

TEST_CASE("names and codes that held for a part of the time have their days", "[directory]") {
    auto const rows = read_directory(
        "id,kind,name,parent,code,until\n"
        "vn/son-la/moc,huyện,Mộc|[2025-03-31..] thị xã Mộc,vn/son-la,991|[2025-01-01..2025-02-01] 992,2025-06-30\n",
        national());
    REQUIRE(messages(rows).empty());
    auto const& t = rows.territories.front();
    CHECK(t.full_name(date{2025, 3, 30}) == "huyện Mộc");
    CHECK(t.full_name(date{2025, 3, 31}) == "thị xã Mộc");
    CHECK(*t.codes.at(date{2024, 12, 31}) == "991");
    CHECK(*t.codes.at(date{2025, 2, 1}) == "992");
    CHECK(t.codes.at(date{2025, 2, 2}) == nullptr);
    CHECK(read_directory(directory_to_csv(rows), national()) == rows);
    auto const backwards = read_directory("kind,name,parent\nhuyện,[2025-03-31..] A|[2025-03-31..] B,vn/son-la\n", national());
    CHECK(backwards.errors.size() == 1);
}

TEST_CASE("two territories of a level with one code on a day are refused", "[directory]") {
    auto const rows = read_directory("name,parent,code,from,until\n"
                                     "Xã A,vn/son-la,77777,2025-07-01,\n"
                                     "Xã B,vn/son-la,77777,2026-01-01,\n"
                                     "Xã C,vn/son-la,77777,,2025-06-30\n"
                                     "Huyện D,vn/son-la,119,,2025-06-30\n",
                                     national());
    CHECK(messages(rows) == std::vector<std::string>{"3:16: two territories share a code on the same day: 77777",
                                                     "5:19: two territories share a code on the same day: 119"});
}

TEST_CASE("the national directory survives being written and read", "[directory][law]") {
    auto const csv = directory_to_csv(national());
    auto const rows = read_directory(csv);
    CHECK(messages(rows).empty());
    auto const again = rows.added_to({});
    bool const same = directory_to_csv(again) == csv;
    CHECK(same);
}

TEST_CASE("all communes of 2026 can be loaded, and keep the laws", "[directory][law]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const rows = read_directory(csv_of_units("places/vn_units_34_2026-07-25.json", false), national());
    CHECK(messages(rows).empty());
    CHECK(rows.territories.size() == 3321);
    auto const all = rows.added_to(national());
    date const day{2026, 7, 25};
    CHECK(all.territories(agency_level::commune, day).size() == 3321);
    CHECK(all.territories(agency_level::commune, date{2025, 6, 30}).empty());
    for (auto const& t : rows.territories) {
        CHECK(all.territory_by_id(t.parent)->valid.covers(day));
        CHECK(all.territory_of_code(*t.codes.at(day), day)->id == t.id);
    }
}

TEST_CASE("all districts and communes of March 2025 can be loaded, and keep the laws", "[directory][law]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const rows = read_directory(csv_of_units("places/vn_units_63_2025-03.json", true), national());
    CHECK(messages(rows).empty());
    auto const all = rows.added_to(national());
    date const day{2025, 3, 31};
    CHECK(all.territories(agency_level::district, day).size() == 696);
    CHECK(all.territories(agency_level::commune, day).size() == 10'035);
    CHECK(all.territories(agency_level::commune, date{2025, 7, 1}).empty());
    for (auto const& t : rows.territories) {
        CHECK(all.territory_by_id(t.parent)->valid.covers(day));
        CHECK(all.territory_of_code(*t.codes.at(day), day)->id == t.id);
    }
}
