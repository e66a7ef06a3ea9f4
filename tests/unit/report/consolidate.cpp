// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/consolidate.hpp>

#include "catch.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <cchc/report/read_report.hpp>

using namespace cchc;

namespace {

unit_account account(std::string unit, std::vector<account_figure> figures, period covers = period::quarter(2024, 2)) {
    unit_account a;
    a.unit = std::move(unit);
    a.covers = covers;
    a.figures = std::move(figures);
    return a;
}

consolidation set_of(std::vector<unit_account> const& accounts) {
    consolidation all;
    for (auto const& a : accounts) all.add(a);
    return all;
}

account_figure count(std::string subject, std::int64_t value) {
    return {std::move(subject), "hồ sơ", decimal{value}, std::nullopt};
}

} // namespace

TEST_CASE("counts of units are added, with whom they are from", "[report]") {
    auto const sum = consolidate(set_of({account("Xã A", {count("tiếp nhận", 120)}), account("Xã B", {count("tiếp nhận", 30)})}));
    REQUIRE(sum.figures.size() == 1);
    CHECK(sum.figures[0].value == decimal{150});
    CHECK(sum.figures[0].from == std::vector<unit_value>{{"Xã A", decimal{120}, {}}, {"Xã B", decimal{30}, {}}});
    CHECK(sum.covers == period::quarter(2024, 2));
    CHECK(sum.conflicts.empty());
}

TEST_CASE("shares add up to a share, percentages do not add up", "[report]") {
    auto const sum = consolidate(
        set_of({account("Xã A", {{"nhiệm vụ", "nhiệm vụ", decimal{5}, decimal{6}}, {"đúng hạn", "%", decimal{981, 1}, {}}}),
                account("Xã B", {{"nhiệm vụ", "nhiệm vụ", decimal{4}, decimal{4}}, {"đúng hạn", "%", decimal{100}, {}}})}));
    REQUIRE(sum.figures.size() == 2);
    auto const share = std::find_if(sum.figures.begin(), sum.figures.end(), [](auto const& f) { return f.of.has_value(); });
    REQUIRE(share != sum.figures.end());
    CHECK(share->value == decimal{9});
    CHECK(share->of == decimal{10});
    auto const rate = std::find_if(sum.figures.begin(), sum.figures.end(), [](auto const& f) { return f.unit == "%"; });
    REQUIRE(rate != sum.figures.end());
    CHECK(rate->value == decimal{981, 1});
    CHECK(rate->most == decimal{100});
}

TEST_CASE("a unit with two numbers for one thing is left out and named", "[report]") {
    auto const sum = consolidate(
        set_of({account("Xã A", {count("tiếp nhận", 120), count("tiếp nhận", 102)}), account("Xã B", {count("tiếp nhận", 30)})}));
    REQUIRE(sum.figures.size() == 1);
    CHECK(sum.figures[0].value == decimal{30});
    REQUIRE(sum.conflicts.size() == 1);
    CHECK(sum.conflicts[0].message() == "Xã A gives different numbers for tiếp nhận: 102, 120");
}

TEST_CASE("the same number twice is no conflict", "[report]") {
    auto const sum = consolidate(set_of({account("Xã A", {count("tiếp nhận", 120), count("tiếp nhận", 120)})}));
    CHECK(sum.conflicts.empty());
    CHECK(sum.figures.at(0).value == decimal{120});
}

TEST_CASE("a report on another period does not count", "[report]") {
    auto const sum = consolidate(set_of({account("Xã A", {count("tiếp nhận", 1)}), account("Xã B", {count("tiếp nhận", 2)}),
                                         account("Xã C", {count("tiếp nhận", 4)}, period::quarter(2024, 1))}));
    CHECK(sum.figures.at(0).value == decimal{3});
    REQUIRE(sum.conflicts.size() == 1);
    CHECK(sum.conflicts[0].fault == account_fault::other_period);
}

TEST_CASE("of two reports of a unit the later counts, and none when nobody knows which", "[report]") {
    auto early = account("Xã A", {count("tiếp nhận", 1)});
    auto late = account("Xã A", {count("tiếp nhận", 2)});
    auto const undated = consolidate(set_of({early, late}));
    CHECK(undated.figures.empty());
    CHECK(undated.conflicts.at(0).fault == account_fault::two_reports);
    early.date = partial_date{2024, 6, 10};
    late.date = partial_date{2024, 6, 14};
    CHECK(consolidate(set_of({early, late})).figures.at(0).value == decimal{2});
}

TEST_CASE("those who have not reported are named, however they are written", "[report]") {
    auto const sum = consolidate(set_of({account("ỦY BAN NHÂN DÂN XÃ HÒA BÌNH", {})}),
                                 {{"UBND xã Hoà Bình", "UBND xã Tân Lập"}, std::nullopt});
    CHECK(sum.reported == std::vector<std::string>{"UBND xã Hoà Bình"});
    CHECK(sum.missing == std::vector<std::string>{"UBND xã Tân Lập"});
}

TEST_CASE("parts and fields that a report leaves out are gaps", "[report]") {
    auto a = account("Xã A", {});
    a.parts = {report_part::results, report_part::duties};
    a.about = {reform_field::steering,     reform_field::institutions, reform_field::procedures,
               reform_field::organisation, reform_field::personnel,    reform_field::modernisation};
    auto const sum = consolidate(set_of({a}));
    REQUIRE(sum.gaps.size() == 2);
    CHECK(sum.gaps[0].part == report_part::assessment);
    CHECK(sum.gaps[1].about == reform_field::public_finance);
}

TEST_CASE("a share of more than the whole and a sum out of range are conflicts", "[report]") {
    CHECK(consolidate(set_of({account("Xã A", {{"nhiệm vụ", "nhiệm vụ", decimal{5}, decimal{4}}})})).conflicts.at(0).fault ==
          account_fault::above_whole);
    constexpr std::int64_t huge = 900'000'000'000'000'000;
    auto const sum = consolidate(set_of({account("Xã A", {count("x", huge)}), account("Xã B", {count("x", huge)})}));
    CHECK(sum.figures.empty());
    CHECK(sum.conflicts.at(0).fault == account_fault::out_of_range);
}

TEST_CASE("the made-up district adds up, and what is wrong in it is found", "[report]") {
    auto const directory = agency_directory::national();
    consolidation all;
    for (auto const* const unit : {"pnv", "ptp", "ptc", "ptn", "plt", "tt-muong-vat", "xa-na-lom", "xa-chieng-pung", "xa-phieng-sai",
                                   "xa-huoi-nga", "xa-ta-lenh"})
        all.add(account_of(read_report(file_contents("examples/data/unit_reports/" + std::string{unit} + ".txt"), directory)));
    auto const sum = consolidate(all, {{"UBND xã Bản Kẹo", "Phòng Nội vụ"}, std::nullopt});
    CHECK(sum.covers == period::half_year(2024, 1));
    CHECK(sum.reported.size() == 10);
    CHECK(sum.missing == std::vector<std::string>{"UBND xã Bản Kẹo"});
    REQUIRE(sum.conflicts.size() == 2);
    auto const received = std::find_if(sum.figures.begin(), sum.figures.end(),
                                       [](auto const& f) { return f.subject == "hồ sơ tiếp nhận"; });
    REQUIRE(received != sum.figures.end());
    CHECK(received->from.size() == 9);
    decimal total{};
    for (auto const& one : received->from) total = decimal{total.mantissa() + one.value.mantissa()};
    CHECK(received->value == total);
}
