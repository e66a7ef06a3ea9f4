// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/lunar.hpp>

#include <sstream>
#include <string>
#include <type_traits>

#include <cchc/time/date.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(std::is_trivially_copyable_v<lunar_date> && std::is_aggregate_v<lunar_date>);
static_assert(lunar_date{2014, 9, 30} < lunar_date{2014, 9, 1, true});
static_assert(lunar_date{2014, 9, 1, true} < lunar_date{2014, 10, 1});

TEST_CASE("the lunar dates of the documentation are right", "[time]") {
    CHECK(*to_lunar(date{2026, 2, 17}) == lunar_date{2026, 1, 1});
    CHECK(to_string(*to_lunar(date{2026, 2, 14})) == "27 tháng Chạp năm Ất Tỵ");
    CHECK(to_string(*to_lunar(date{2025, 8, 1})) == "mùng 8 tháng Sáu nhuận năm Ất Tỵ");
    CHECK(to_iso(*from_lunar({2014, 3, 10})) == "2014-04-09");
    CHECK(to_iso(*from_lunar({2014, 9, 1, true})) == "2014-10-24");
    CHECK(from_lunar({2015, 9, 1, true}).error() == failure{errc::lunar_date, 0});
    CHECK(sexagenary_name(2014) == "Giáp Ngọ");
}

TEST_CASE("Tết falls on its day in the years in which China's is another", "[time]") {
    struct row {
        int year;
        char const* here;
        char const* there;
    };
    for (row const& r : {row{1968, "1968-01-29", "1968-01-30"}, row{1969, "1969-02-16", "1969-02-17"},
                         row{1985, "1985-01-21", "1985-02-20"}, row{2007, "2007-02-17", "2007-02-18"},
                         row{2030, "2030-02-02", "2030-02-03"}, row{2053, "2053-02-18", "2053-02-19"}}) {
        INFO(r.year);
        CHECK(to_iso(*lunar_new_year(r.year)) == r.here);
        CHECK(to_iso(*lunar_new_year(r.year, meridian::east_120)) == r.there);
    }
}

TEST_CASE("the days that notices of holidays name in both calendars agree", "[time]") {
    CHECK(to_iso(*lunar_new_year(2024)) == "2024-02-10");
    CHECK(to_iso(*lunar_new_year(2025)) == "2025-01-29");
    CHECK(to_iso(*lunar_new_year(2026)) == "2026-02-17");
    CHECK(to_iso(*lunar_new_year(2027)) == "2027-02-06");
    CHECK(to_iso(*from_lunar({2009, 3, 10})) == "2009-04-04");
    CHECK(to_iso(*from_lunar({2025, 12, 27})) == "2026-02-14");
    CHECK(to_iso(*from_lunar({2026, 1, 6})) == "2026-02-22");
    CHECK(to_iso(*from_lunar({2024, 12, 26})) == "2025-01-25");
}

TEST_CASE("a lunar day that does not exist is refused", "[time]") {
    CHECK(from_lunar({2026, 13, 1}).error().code == errc::lunar_date);
    CHECK(from_lunar({2026, 0, 1}).error().code == errc::lunar_date);
    CHECK(from_lunar({2026, 1, 0}).error().code == errc::lunar_date);
    CHECK(from_lunar({2026, 1, 31}).error().code == errc::lunar_date);
    CHECK(from_lunar({2024, 12, 30}).error().code == errc::lunar_date); // a month of twenty-nine days
    CHECK(from_lunar({2200, 1, 1}).error().code == errc::out_of_range);
    CHECK(to_lunar(date{1899, 12, 31}).error().code == errc::out_of_range);
    CHECK(to_lunar(date{2200, 1, 1}).error().code == errc::out_of_range);
    CHECK(to_lunar(date{boost::gregorian::not_a_date_time}).error().code == errc::out_of_range);
}

TEST_CASE("three hundred years of months agree with a second computation", "[time]") {
    // tests/data/calendar/lunar_years.py: another theory of the moon and of the sun, and another way to the leap month
    std::istringstream table{file_contents(cchc_source("tests/data/calendar/lunar_years.csv"))};
    std::string line;
    std::getline(table, line);
    int years = 0;
    int differing = 0;
    while (std::getline(table, line)) {
        std::istringstream cells{line};
        std::string year;
        std::string tet;
        std::string lengths;
        std::string leap;
        std::getline(cells, year, ',');
        std::getline(cells, tet, ',');
        std::getline(cells, lengths, ',');
        std::getline(cells, leap, ',');
        lunar_date month{std::stoi(year), 1, 1};
        std::string found;
        auto first = *from_lunar(month);
        std::string computed = year + ',' + to_iso(first) + ',';
        for (std::size_t i = 0; i < lengths.size(); ++i) {
            auto const thirtieth = from_lunar({month.year, month.month, 30, month.leap});
            bool const beyond = !thirtieth && thirtieth.error().code == errc::out_of_range; // in the year 2200
            computed += beyond ? lengths[i] : thirtieth ? '1' : '0';
            if (std::to_string(month.month) == leap && !month.leap) month.leap = true;
            else month = {month.year, month.month + 1, 1, false};
        }
        computed += ',' + (from_lunar({month.year, leap.empty() ? 1 : std::stoi(leap), 1, true}) ? leap : "");
        if (month.month != 13) computed += " with months left";
        if (computed != line) {
            ++differing;
            UNSCOPED_INFO("computed " << computed << ", expected " << line);
        }
        ++years;
    }
    CHECK(years == 300);
    CHECK(differing == 0);
}

TEST_CASE("every day of three hundred years has one lunar date and is its day", "[time]") {
    auto day = date{1900, 1, 1};
    auto const last = date{2199, 12, 31};
    std::size_t wrong = 0;
    lunar_date before{};
    for (; !(last < day); day += boost::gregorian::date_duration{7}) {
        auto const lunar = to_lunar(day);
        if (!lunar || from_lunar(*lunar) != result<date>{day} || !(before < *lunar)) ++wrong;
        if (lunar) before = *lunar;
    }
    CHECK(wrong == 0);
}
