// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/history.hpp>

#include <string>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

history<int> base_salary() {
    return history<int>{}
        .with(date{2018, 7, 1}, 1'390'000, "72/2018/NĐ-CP")
        .with(date{2019, 7, 1}, 1'490'000, "38/2019/NĐ-CP")
        .with(date{2023, 7, 1}, 1'800'000, "24/2023/NĐ-CP");
}

template <class History>
concept can_look_into_a_temporary = requires(History&& h) {
    static_cast<History&&>(h).at(date{2014, 1, 1});
};
static_assert(!can_look_into_a_temporary<history<int>>);
static_assert(can_look_into_a_temporary<history<int>&>);

} // namespace

TEST_CASE("the day of change belongs to the new value", "[time]") {
    auto const salary = base_salary();
    REQUIRE(salary.at(date{2019, 6, 30}) != nullptr);
    CHECK(*salary.at(date{2019, 6, 30}) == 1'390'000);
    CHECK(*salary.at(date{2019, 7, 1}) == 1'490'000);
    CHECK(*salary.at(date{2020, 1, 1}) == 1'490'000);
    CHECK(*salary.at(date{2030, 1, 1}) == 1'800'000);
    CHECK(salary.entry_at(date{2020, 1, 1})->source == "38/2019/NĐ-CP");
}

TEST_CASE("before the first value nothing is known", "[time]") {
    auto const salary = base_salary();
    CHECK(salary.at(date{2018, 6, 30}) == nullptr);
    CHECK(salary.entry_at(date{2018, 6, 30}) == nullptr);
    CHECK(salary.at(date{}) == nullptr);
    history<int> const empty;
    CHECK(empty.empty());
    CHECK(empty.at(date{2014, 1, 1}) == nullptr);
}

TEST_CASE("an ended value leaves a gap that a later one closes", "[time]") {
    auto const until = base_salary().ended(date{2024, 7, 1}, "hết hiệu lực");
    CHECK(*until.at(date{2024, 6, 30}) == 1'800'000);
    CHECK(until.at(date{2024, 7, 1}) == nullptr);
    CHECK(until.entry_at(date{2024, 7, 1})->source == "hết hiệu lực");
    auto const again = until.with(date{2025, 1, 1}, 7);
    CHECK(again.at(date{2024, 12, 31}) == nullptr);
    CHECK(*again.at(date{2025, 1, 1}) == 7);
}

TEST_CASE("a history is not changed by what is made of it", "[time]") {
    auto const salary = base_salary();
    auto const copy = base_salary();
    auto const longer = salary.with(date{2024, 7, 1}, 2'340'000);
    CHECK(salary == copy);
    CHECK(longer != salary);
    CHECK(longer.entries().size() == 4);
}

TEST_CASE("a value in the middle holds until the next one", "[time]") {
    auto const salary = base_salary().with(date{2020, 1, 1}, 5);
    CHECK(*salary.at(date{2019, 12, 31}) == 1'490'000);
    CHECK(*salary.at(date{2020, 1, 1}) == 5);
    CHECK(*salary.at(date{2023, 6, 30}) == 5);
    CHECK(*salary.at(date{2023, 7, 1}) == 1'800'000);
}

TEST_CASE("the order of adding does not matter", "[time]") {
    auto const a = history<int>{}.with(date{2014, 1, 1}, 1).with(date{2015, 1, 1}, 2).ended(date{2016, 1, 1});
    auto const b = history<int>{}.ended(date{2016, 1, 1}).with(date{2015, 1, 1}, 2).with(date{2014, 1, 1}, 1);
    CHECK(a == b);
}

TEST_CASE("two values on one day are refused, with the place of the second", "[time]") {
    auto const salary = base_salary();
    try {
        static_cast<void>(salary.with(date{2019, 7, 1}, 9));
        FAIL("nothing was thrown");
    } catch (error const& e) {
        CHECK(e.reason() == failure{errc::history_order, 1});
    }
    CHECK_THROWS_AS(salary.ended(date{2019, 7, 1}), error);
    CHECK_THROWS_AS(salary.with(date{}, 9), error);
    CHECK_THROWS_AS(salary.with(date{boost::gregorian::pos_infin}, 9), error);
    CHECK(*history<int>{}.with(date{boost::gregorian::neg_infin}, 9).entries().front().value == 9);
}

TEST_CASE("a list of dated values must be in order", "[time]") {
    using entry = history<std::string>::entry;
    std::vector<entry> entries{
        {date{2014, 1, 1}, "a", ""}, {date{2015, 1, 1}, std::nullopt, ""}, {date{2015, 1, 1}, "b", ""}};
    CHECK(make_history(entries).error() == failure{errc::history_order, 2});
    CHECK_THROWS_AS(history<std::string>{entries}, error);
    entries.back().from = date{2016, 1, 1};
    auto const h = make_history(entries);
    REQUIRE(h);
    CHECK(*h->at(date{2014, 6, 1}) == "a");
    CHECK(h->at(date{2015, 6, 1}) == nullptr);
    CHECK(*h->at(date{2016, 1, 1}) == "b");
    entries.front().from = date{};
    CHECK(make_history(entries).error() == failure{errc::history_order, 0});
}

TEST_CASE("a value that has ended on a day is not there that day, for every day of a year", "[time]") {
    auto const h = history<int>{}.with(date{2014, 3, 1}, 1).ended(date{2014, 9, 1});
    for (date day{2014, 1, 1}; day < date{2015, 1, 1}; day += boost::gregorian::date_duration{1}) {
        bool const known = h.at(day) != nullptr;
        if (known != (day >= date{2014, 3, 1} && day < date{2014, 9, 1})) FAIL(day.day_of_year());
    }
    CHECK(h.at(date{2014, 8, 31}) != nullptr);
}
