// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/partial_date.hpp>

#include <algorithm>
#include <map>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(sizeof(partial_date) == 4);
static_assert(std::is_trivially_copyable_v<partial_date>);
static_assert(!std::is_default_constructible_v<partial_date>);
static_assert(!std::is_convertible_v<int, partial_date>);
static_assert(!std::is_convertible_v<date, partial_date>);
static_assert(!std::is_convertible_v<partial_date, date>);
static_assert(noexcept(parse_partial_date("")) && noexcept(make_partial_date(2014)));

static_assert(partial_date{2014}.precision() == date_precision::year);
static_assert(partial_date{2014, 4}.first() == date{2014, 4, 1} && partial_date{2014, 4}.last() == date{2014, 4, 30});
static_assert(partial_date{2014}.last() == date{2014, 12, 31});
static_assert(partial_date{date{2014, 4, 27}} == partial_date{2014, 4, 27});
static_assert(to_date(partial_date{2014, 4, 27}) == date{2014, 4, 27} && !to_date(partial_date{2014, 4}));
constexpr auto without_day = make_partial_date(2014, 4);
constexpr auto wrong_day = make_partial_date(2014, 2, 29);
constexpr auto without_month = make_partial_date(2014, std::nullopt, 5);
static_assert(*without_day == partial_date{2014, 4});
static_assert(wrong_day.error().code == errc::date_day && without_month.error().code == errc::date_month);

namespace {

partial_date parsed(std::string_view text) {
    auto const d = parse_partial_date(text);
    INFO(text);
    REQUIRE(d.has_value());
    return *d;
}

failure refusal(std::string_view text) {
    auto const d = parse_partial_date(text);
    INFO(text);
    REQUIRE_FALSE(d.has_value());
    return d.error();
}

} // namespace

TEST_CASE("the examples of the documentation hold", "[time]") {
    auto const d = parse_partial_date("ngày 04/2014");
    REQUIRE(d);
    CHECK(to_string(*d) == "2014-04");
    CHECK(d->precision() == date_precision::month);
    CHECK(d->first() == date{2014, 4, 1});
    CHECK(d->last() == date{2014, 4, 30});
    partial_date const signed_on{2020, 3, 5};
    CHECK(to_string(signed_on) == "2020-03-05");
    CHECK(to_string(signed_on, date_style::words) == "ngày 05 tháng 3 năm 2020");
    CHECK(to_string(signed_on, date_style::slashes) == "05/3/2020");
}

TEST_CASE("every written form of a complete date is read", "[time]") {
    for (std::string_view const text : {"27/02/2014",
                                        "27/2/2014",
                                        "27 / 02 / 2014",
                                        "27/ 02/2014",
                                        "27.2.2014",
                                        "27-02-2014",
                                        "27 - 02 - 2014",
                                        "2014-02-27",
                                        "27 tháng 02 năm 2014",
                                        "ngày 27 tháng 02 năm 2014",
                                        "Ngày 27 tháng 2 năm 2014",
                                        "NGÀY 27 THÁNG 02 NĂM 2014",
                                        "ngày 27/02/2014",
                                        "ngày 27 tháng 2/2014",
                                        "ngày 27/02 năm 2014",
                                        "ngày 27 tháng 02, năm 2014",
                                        "ngày 27, tháng 02, năm 2014",
                                        "ngày 27 tháng 2 2014",
                                        "ngày27tháng02năm2014",
                                        "ngày 27\ntháng 02\nnăm\n2014",
                                        "ngày 27–02–2014",
                                        " 27/02/2014 ",
                                        "ngày 2014-02-27",
                                        "ngày\u00A027/02/2014",
                                        "mùng 27 tháng 2 năm 2014",
                                        "ngày mồng 27/2/2014"}) {
        INFO(text);
        CHECK(parsed(text) == partial_date{2014, 2, 27});
    }
    CHECK(parsed("8.4.2020") == partial_date{2020, 4, 8});
    CHECK(parsed("12-3-1998") == partial_date{1998, 3, 12});
    CHECK(parsed("05 - 12 - 2024") == partial_date{2024, 12, 5});
    CHECK(parsed("09/5/2014") == partial_date{2014, 5, 9});
    CHECK(parsed("05 tháng 05 năm 2014") == partial_date{2014, 5, 5});
}

TEST_CASE("every written form of a partial date is read", "[time]") {
    for (std::string_view const text : {"ngày 04/2014", "04/2014", "4/2014", "tháng 4/2014", "tháng 04 năm 2014",
                                        "tháng 4-2014", "tháng 4.2014", "tháng 4, năm 2014", "2014-04"}) {
        INFO(text);
        CHECK(parsed(text) == partial_date{2014, 4});
    }
    CHECK(parsed("tháng 12 năm 2014") == partial_date{2014, 12});
    CHECK(parsed("năm 2010") == partial_date{2010});
    CHECK(parsed("2010") == partial_date{2010});
}

TEST_CASE("a number that is impossible is refused at its own byte", "[time]") {
    CHECK(refusal("31/02/2014") == failure{errc::date_day, 0});
    CHECK(refusal("ngày 31/02/2014") == failure{errc::date_day, 6});
    CHECK(refusal("0/02/2014") == failure{errc::date_day, 0});
    CHECK(refusal("29/02/2015") == failure{errc::date_day, 0});
    CHECK(refusal("27/13/2014") == failure{errc::date_month, 3});
    CHECK(refusal("27/0/2014") == failure{errc::date_month, 3});
    CHECK(refusal("08/6/20210") == failure{errc::date_year, 5});
    CHECK(refusal("08/6/1399") == failure{errc::date_year, 5});
    CHECK(refusal("ngày 08/6/14") == failure{errc::date_year, 11});
    CHECK(refusal("tháng 13/2014") == failure{errc::date_month, 7});
    CHECK(refusal("ngày 27 tháng 13 năm 2014") == failure{errc::date_month, 16});
    CHECK(refusal("2014-02-30") == failure{errc::date_day, 8});
    CHECK(refusal("1399-13-01") == failure{errc::date_year, 0});
    CHECK(refusal("32/13/1399") == failure{errc::date_day, 0});
    CHECK(refusal("20210") == failure{errc::date_year, 0});
    CHECK(refusal("999999999999999999999999/1/2014") == failure{errc::trailing_characters, 24});
}

TEST_CASE("what has not the form of a date is refused where it ceases to be one", "[time]") {
    CHECK(refusal("") == failure{errc::empty_input, 0});
    CHECK(refusal(" \n ") == failure{errc::empty_input, 3});
    CHECK(refusal("hôm qua") == failure{errc::date_form, 0});
    CHECK(refusal("27/02") == failure{errc::unexpected_end, 5});
    CHECK(refusal("27/02/") == failure{errc::date_form, 5});
    CHECK(refusal("ngày") == failure{errc::unexpected_end, 5});
    CHECK(refusal("ngày 15") == failure{errc::unexpected_end, 8});
    CHECK(refusal("ngày 15 tháng") == failure{errc::unexpected_end, 15});
    CHECK(refusal("năm") == failure{errc::unexpected_end, 4});
    CHECK(refusal("năm nay") == failure{errc::date_form, 5});
    CHECK(refusal("27/02-2014") == failure{errc::date_form, 5});
    CHECK(refusal("27/02/2014.") == failure{errc::trailing_characters, 10});
    CHECK(refusal("27/02/2014 của") == failure{errc::trailing_characters, 11});
    CHECK(refusal("2011-2020") == failure{errc::date_form, 5});
    CHECK(refusal("3.2014") == failure{errc::unexpected_end, 6});
    CHECK(refusal("ngày … tháng 6 năm 2014") == failure{errc::date_form, 6});
    CHECK(refusal("ngày tháng 6 năm 2014") == failure{errc::date_form, 6});
    CHECK(refusal("27\n\n/02/2014") == failure{errc::date_form, 4});
    CHECK(refusal("\xFF") == failure{errc::date_form, 0});
    CHECK(refusal("10/3/2014 âm lịch") == failure{errc::trailing_characters, 10});
}

TEST_CASE("the door that throws gives the same reason", "[time]") {
    CHECK(partial_date{"27/02/2014"} == partial_date{2014, 2, 27});
    CHECK_THROWS_AS(partial_date{"27/13/2014"}, error);
    CHECK_THROWS_AS((partial_date{2014, 2, 29}), error);
    CHECK_THROWS_AS(partial_date{date{}}, error);
    try {
        static_cast<void>(partial_date{"27/13/2014"});
        FAIL("nothing was thrown");
    } catch (error const& e) {
        CHECK(e.reason() == failure{errc::date_month, 3});
    }
}

TEST_CASE("less means before on every day that is possible", "[time]") {
    std::vector<partial_date> dates{partial_date{2013}, partial_date{2014}, partial_date{2015}};
    for (int month : {1, 2, 4, 12}) {
        dates.push_back(partial_date{2014, month});
        dates.push_back(partial_date{2015, month});
        for (int day : {1, 15, 28}) dates.push_back(partial_date{2014, month, day});
    }
    for (auto const a : dates) {
        for (auto const b : dates) {
            INFO(to_string(a) << " and " << to_string(b));
            CHECK((a < b) == (a.last() < b.first()));
            CHECK((a > b) == (b < a));
            CHECK(a.overlaps(b) == (!(a < b) && !(b < a)));
            CHECK(std::is_eq(a <=> b) == (a == b));
            CHECK((a == b) == (!earlier_in_list{}(a, b) && !earlier_in_list{}(b, a)));
            if (a < b) CHECK(earlier_in_list{}(a, b));
        }
    }
    std::sort(dates.begin(), dates.end(), earlier_in_list{});
    CHECK(dates.front() == partial_date{2013});
    CHECK(dates[1] == partial_date{2014});
    CHECK(dates[2] == partial_date{2014, 1});
    CHECK(dates[3] == partial_date{2014, 1, 1});
}

TEST_CASE("a date contains the days it can stand for", "[time]") {
    CHECK(partial_date{2014, 4}.contains(date{2014, 4, 30}));
    CHECK_FALSE(partial_date{2014, 4}.contains(date{2014, 5, 1}));
    CHECK(partial_date{2014}.contains(date{2014, 12, 31}));
    CHECK_FALSE(partial_date{2014}.contains(date{2013, 12, 31}));
    CHECK(partial_date{2014, 4, 27}.contains(date{2014, 4, 27}));
    CHECK_FALSE(partial_date{2014, 4, 27}.contains(date{2014, 4, 28}));
}

TEST_CASE("a date is a key", "[time]") {
    std::map<partial_date, int, earlier_in_list> counts;
    ++counts[partial_date{2014}];
    ++counts[partial_date{2014, 4}];
    ++counts[partial_date{2014}];
    CHECK(counts.size() == 2);
    CHECK(std::hash<partial_date>{}(partial_date{2014, 4}) != std::hash<partial_date>{}(partial_date{2014}));
}

TEST_CASE("zeros are written as the decree on clerical work wants them", "[time]") {
    CHECK(to_string(partial_date{2014, 1, 9}, date_style::slashes) == "09/01/2014");
    CHECK(to_string(partial_date{2014, 3, 10}, date_style::slashes) == "10/3/2014");
    CHECK(to_string(partial_date{2014, 2}, date_style::words) == "tháng 02 năm 2014");
    CHECK(to_string(partial_date{2014, 12}, date_style::slashes) == "12/2014");
    CHECK(to_string(partial_date{2014}, date_style::words) == "năm 2014");
}
