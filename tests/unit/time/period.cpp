// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/period.hpp>

#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

static_assert(sizeof(period) == 10);
static_assert(std::is_trivially_copyable_v<period>);
static_assert(!std::is_convertible_v<std::string_view, period>);
static_assert(noexcept(parse_period("")));
static_assert(period::quarter(2015, 3).first() == date{2015, 7, 1} &&
              period::quarter(2015, 3).last() == date{2015, 9, 30});
static_assert(period::half_year(2014, 1).next() == period::half_year(2014, 2));
static_assert(period::month(2014, 12).next() == period::month(2015, 1));
static_assert(period::first_months(2014, 6) == period::half_year(2014, 1));
static_assert(period::last_months(2014, 6) == period::half_year(2014, 2));
static_assert(period::first_months(2014, 9).kind() == period_kind::nine_months);

namespace {

period parsed(std::string_view text) {
    auto const p = parse_period(text);
    INFO(text);
    REQUIRE(p.has_value());
    return *p;
}

failure refusal(std::string_view text) {
    auto const p = parse_period(text);
    INFO(text);
    REQUIRE_FALSE(p.has_value());
    return p.error();
}

std::vector<period> one_of_each() {
    return {period::month(2014, 4),        period::quarter(2015, 3),
            period::half_year(2014, 1),    period::half_year(2014, 2),
            period::first_months(2014, 9), period::first_months(2025, 10),
            period::last_months(2025, 2),  period::year(2014),
            period::years(2011, 2020),     period::school_year(2014),
            period::term(2016, 2021),      period::years(2014, 2014),
            period::last_months(2014, 9),  period::days(date{2013, 12, 15}, date{2014, 6, 14})};
}

} // namespace

TEST_CASE("the examples of the period's documentation hold", "[time]") {
    auto const p = parse_period("6 tháng đầu năm 2014");
    REQUIRE(p);
    CHECK(p->kind() == period_kind::half_year);
    CHECK(p->first() == date{2014, 1, 1});
    CHECK(p->last() == date{2014, 6, 30});
    CHECK(to_string(p->next()) == "6 tháng cuối năm 2014");
    CHECK(to_string(*parse_period("Quý 3/2015")) == "quý III năm 2015");
    CHECK(refusal("giai đoạn 2020-2011") == failure{errc::period_order, 18});
    auto const s = period::school_year(2014);
    CHECK(s.contains(date{2015, 1, 1}));
    CHECK_FALSE(s.contains(date{2014, 9, 10}));
    CHECK(s.may_contain(date{2014, 9, 10}));
    CHECK_FALSE(s.may_contain(date{2016, 1, 1}));
    CHECK_FALSE(s.is_exact());
}

TEST_CASE("every written form of a period is read", "[time]") {
    CHECK(parsed("tháng 4/2014") == period::month(2014, 4));
    CHECK(parsed("04/2014") == period::month(2014, 4));
    CHECK(parsed("THÁNG 04 NĂM 2014") == period::month(2014, 4));
    for (std::string_view const text : {"quý III năm 2015", "Quý III/2015", "quý 3 năm 2015", "quý 3-2015",
                                        "QUÝ III, NĂM 2015", "quý iii 2015", "quý\nIII\nnăm 2015", "quý III/ năm 2015"})
        CHECK(parsed(text) == period::quarter(2015, 3));
    for (std::string_view const text :
         {"6 tháng đầu năm 2014", "06 tháng đầu năm 2014", "sáu tháng đầu năm 2014", "6 tháng đầu của năm 2014",
          "6 tháng năm 2014", "nửa đầu năm 2014", "6 tháng đầu 2014"})
        CHECK(parsed(text) == period::half_year(2014, 1));
    CHECK(parsed("6 tháng cuối năm 2014") == period::half_year(2014, 2));
    CHECK(parsed("nửa cuối năm 2014") == period::half_year(2014, 2));
    CHECK(parsed("9 tháng đầu năm 2014") == period::first_months(2014, 9));
    CHECK(parsed("chín tháng đầu năm 2014") == period::first_months(2014, 9));
    CHECK(parsed("10 tháng năm 2025") == period::first_months(2025, 10));
    CHECK(parsed("02 tháng cuối năm 2025") == period::last_months(2025, 2));
    CHECK(parsed("năm 2014") == period::year(2014));
    CHECK(parsed("2014") == period::year(2014));
    for (std::string_view const text :
         {"giai đoạn 2011-2020", "2011-2020", "2011 - 2020", "giai đoạn 2011 – 2020", "GIAI ĐOẠN 2011-2020",
          "giai đoạn từ 2011 đến 2020", "giai đoạn từ năm 2011 đến năm 2020", "từ năm 2011 đến năm 2020",
          "thời kỳ 2011-2020", "năm 2011-2020", "năm 2011 đến năm 2020", "từ năm 2011 đến hết năm 2020",
          "từ 2011 đến 2020", "từ năm 2011 - 2020", "từ năm 2011 cho đến năm 2020", "giai đoạn năm 2011 - 2020"}) {
        INFO(text);
        CHECK(parsed(text) == period::years(2011, 2020));
    }
    CHECK(parsed("năm học 2014-2015") == period::school_year(2014));
    CHECK(parsed("Năm học 2014 – 2015") == period::school_year(2014));
    CHECK(parsed("năm học 2014/2015") == period::school_year(2014));
    CHECK(parsed("nhiệm kỳ 2016 - 2021") == period::term(2016, 2021));
}

TEST_CASE("days from and to are read, also where they share a month or a year", "[time]") {
    auto const p = period::days(date{2014, 6, 1}, date{2014, 6, 15});
    for (std::string_view const text :
         {"từ ngày 01/6/2014 đến ngày 15/6/2014", "từ 01/6/2014 đến 15/6/2014",
          "từ ngày 01/6/2014 đến hết ngày 15/6/2014", "từ ngày 01/6/2014 đến trước ngày 16/6/2014",
          "từ ngày 01/6 đến ngày 15/6/2014", "từ 01/6/2014-15/6/2014", "từ ngày 01 đến ngày 15 tháng 6 năm 2014",
          "từ ngày 01 đến 15/6/2014", "từ ngày 1-15/6/2014", "Từ ngày 01 tháng 6 năm 2014 đến ngày 15 tháng 6 năm 2014",
          "từ ngày 01 tháng 6 đến ngày 15 tháng 6 năm 2014"}) {
        INFO(text);
        CHECK(parsed(text) == p);
    }
    auto const months = period::days(date{2014, 1, 1}, date{2014, 6, 30});
    for (std::string_view const text :
         {"từ tháng 1 đến tháng 6 năm 2014", "từ tháng 01/2014 đến tháng 6/2014", "từ tháng 01 đến hết tháng 6/2014",
          "từ ngày 01/01/2014 đến hết tháng 6 năm 2014"}) {
        INFO(text);
        CHECK(parsed(text) == months);
    }
}

TEST_CASE("what is no period is refused at its own byte", "[time]") {
    CHECK(refusal("") == failure{errc::empty_input, 0});
    CHECK(refusal("hôm nay") == failure{errc::period_form, 0});
    CHECK(refusal("27/02/2014") == failure{errc::period_form, 0});
    CHECK(refusal("ngày 04/2014") == failure{errc::period_form, 0});
    CHECK(refusal("6 tháng đầu năm") == failure{errc::unexpected_end, 20});
    CHECK(refusal("6 tháng đầu năm nay") == failure{errc::period_form, 21});
    CHECK(refusal("6 tháng") == failure{errc::unexpected_end, 8});
    CHECK(refusal("quý V năm 2015") == failure{errc::period_form, 5});
    CHECK(refusal("quý 5 năm 2015") == failure{errc::out_of_range, 5});
    CHECK(refusal("12 tháng đầu năm 2015") == failure{errc::out_of_range, 0});
    CHECK(refusal("quý III") == failure{errc::unexpected_end, 8});
    CHECK(refusal("tháng 13 năm 2014") == failure{errc::date_month, 7});
    CHECK(refusal("năm 0999") == failure{errc::date_year, 5});
    CHECK(refusal("giai đoạn 0999-2020") == failure{errc::date_year, 13});
    CHECK(refusal("2020-2011") == failure{errc::period_order, 5});
    CHECK(refusal("nhiệm kỳ 2016-2016") == failure{errc::period_order, 18});
    CHECK(refusal("năm học 2014-2016") == failure{errc::period_order, 16});
    CHECK(refusal("giai đoạn 2011-2020 của") == failure{errc::trailing_characters, 23});
    CHECK(refusal("từ ngày 15/6/2014 đến ngày 01/6/2014") == failure{errc::period_order, 28});
    CHECK(refusal("từ ngày 31/6/2014 đến ngày 01/7/2014") == failure{errc::date_day, 11});
    CHECK(refusal("từ ngày 01/6/2014 đến ngày 31/6/2014") == failure{errc::date_day, 34});
    CHECK(refusal("từ ngày 01/6/2014") == failure{errc::unexpected_end, 20});
    CHECK(refusal("\xC3") == failure{errc::period_form, 0});
}

TEST_CASE("a period is written in its canonical words and read back", "[time]") {
    std::vector<std::string> const words{"tháng 4 năm 2014",       "quý III năm 2015",
                                         "6 tháng đầu năm 2014",   "6 tháng cuối năm 2014",
                                         "9 tháng đầu năm 2014",   "10 tháng đầu năm 2025",
                                         "02 tháng cuối năm 2025", "năm 2014",
                                         "giai đoạn 2011-2020",    "năm học 2014-2015",
                                         "nhiệm kỳ 2016-2021",     "giai đoạn 2014-2014",
                                         "09 tháng cuối năm 2014", "từ ngày 15/12/2013 đến ngày 14/6/2014"};
    auto const periods = one_of_each();
    REQUIRE(words.size() == periods.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        CHECK(to_string(periods[i]) == words[i]);
        CHECK(parsed(words[i]) == periods[i]);
    }
    CHECK(to_string(period_kind::school_year) == "school_year");
}

TEST_CASE("next and previous undo one another", "[time]") {
    for (auto const& p : one_of_each()) {
        INFO(to_string(p));
        CHECK(p.next().previous() == p);
        CHECK(p.previous().next() == p);
        CHECK(p.next().kind() == p.kind());
        CHECK(p < p.next());
    }
    CHECK(period::quarter(2014, 4).next() == period::quarter(2015, 1));
    CHECK(period::month(2014, 1).previous() == period::month(2013, 12));
    CHECK(period::half_year(2014, 2).next() == period::half_year(2015, 1));
    CHECK(period::first_months(2014, 9).next() == period::first_months(2015, 9));
    CHECK(period::years(2011, 2020).next() == period::years(2021, 2030));
    CHECK(period::term(2016, 2021).next() == period::term(2021, 2026));
    CHECK(period::days(date{2014, 1, 1}, date{2014, 1, 10}).next() ==
          period::days(date{2014, 1, 11}, date{2014, 1, 20}));
}

TEST_CASE("a period next to which there is no year throws", "[time]") {
    CHECK_THROWS_AS(period::year(9999).next(), error);
    CHECK_THROWS_AS(period::month(1400, 1).previous(), error);
    CHECK_THROWS_AS(period::month(9999, 12).next(), error);
    CHECK_THROWS_AS(period::days(date{9999, 12, 1}, date{9999, 12, 31}).next(), error);
    CHECK_THROWS_AS(period::days(date{1400, 1, 1}, date{1400, 1, 2}).previous(), error);
    CHECK_THROWS_AS(period::quarter(2014, 5), error);
    CHECK_THROWS_AS(period::half_year(2014, 0), error);
    CHECK_THROWS_AS(period::first_months(2014, 12), error);
    CHECK_THROWS_AS(period::years(2015, 2014), error);
    CHECK_THROWS_AS(period::term(2015, 2015), error);
    CHECK_THROWS_AS(period::days(date{2014, 2, 1}, date{2014, 1, 1}), error);
    CHECK_THROWS_AS(period::days(date{}, date{2014, 1, 1}), error);
    CHECK_THROWS_AS(period{"quý 5/2014"}, error);
    CHECK(period{"quý 4/2014"} == period::quarter(2014, 4));
}

TEST_CASE("containing and overlapping are certain or possible", "[time]") {
    auto const half = period::half_year(2014, 1);
    CHECK(half.contains(date{2014, 6, 30}));
    CHECK_FALSE(half.contains(date{2014, 7, 1}));
    CHECK(half.overlaps(period::quarter(2014, 2)));
    CHECK_FALSE(half.overlaps(period::quarter(2014, 3)));
    auto const old_term = period::term(2016, 2021);
    auto const new_term = old_term.next();
    CHECK_FALSE(old_term.overlaps(new_term));
    CHECK(old_term.may_overlap(new_term));
    CHECK(old_term.overlaps(period::year(2018)));
    CHECK_FALSE(old_term.overlaps(period::month(2021, 6)));
    CHECK(old_term.may_overlap(period::month(2021, 6)));
    for (auto const& p : one_of_each()) {
        INFO(to_string(p));
        CHECK(p.may_contain(p.first()));
        CHECK(p.may_contain(p.last()));
        CHECK_FALSE(p.may_contain(p.last() + boost::gregorian::date_duration{1}));
        if (p.is_exact()) {
            CHECK(p.contains(p.first()));
            CHECK(p.contains(p.last()));
            CHECK(p.overlaps(p));
        }
    }
}

TEST_CASE("periods are ordered by their days, then by kind", "[time]") {
    CHECK(period::month(2014, 1) < period::quarter(2014, 1));
    CHECK(period::quarter(2014, 1) < period::first_months(2014, 3));
    CHECK(period::quarter(2014, 1) != period::first_months(2014, 3));
    CHECK(period::year(2014) < period::years(2014, 2014));
    CHECK(std::hash<period>{}(period::year(2014)) != std::hash<period>{}(period::years(2014, 2014)));
}
