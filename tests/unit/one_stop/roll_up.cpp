// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/roll_up.hpp>

#include <cchc/time/working_calendar.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

one_stop_row row(std::string unit, std::string field, period covers, std::uint64_t carried, std::uint64_t received,
                 std::uint64_t done) {
    one_stop_row r{std::move(unit), std::move(field), agency_level::commune, covers, {}};
    r.counts.carried = carried;
    r.counts.received = received;
    r.counts.total = carried + received;
    r.counts.done = done;
    r.counts.open = carried + received - done;
    r.counts.withdrawn = 0;
    r.counts.returned = 0;
    return r;
}

std::vector<one_stop_row> quarter() {
    return {row("Xã A", "Đất đai", period::month(2024, 1), 10, 50, 40),
            row("Xã A", "Đất đai", period::month(2024, 2), 20, 30, 45),
            row("Xã A", "Đất đai", period::month(2024, 3), 5, 60, 60),
            row("Xã B", "Đất đai", period::month(2024, 1), 0, 10, 10),
            row("Xã B", "Đất đai", period::month(2024, 2), 0, 10, 9),
            row("Xã B", "Đất đai", period::month(2024, 3), 1, 10, 11)};
}

} // namespace

TEST_CASE("a table that balances and carries over has no findings", "[one_stop]") {
    CHECK(check_rows(quarter()).empty());
}

TEST_CASE("a finding names the row and the difference", "[one_stop]") {
    auto rows = quarter();
    rows[1].counts.carried = 21;
    rows[1].counts.total = 51;
    auto const found = check_rows(rows);
    REQUIRE(found.size() == 2);
    CHECK(found[0].message(rows) ==
          "R01: Xã A, Đất đai, tháng 02 năm 2024: total is 51, but done 45 + open 5 + withdrawn 0 + returned 0 is 50: 1 missing");
    CHECK(found[1].message(rows) ==
          "R01: Xã A, Đất đai, tháng 02 năm 2024: carried is 21, but open in tháng 01 năm 2024 was 20: 1 too many");
    CHECK(found[1].is_error());
}

TEST_CASE("gaps and overlaps are told, and are no errors", "[one_stop]") {
    auto rows = quarter();
    rows.erase(rows.begin() + 1);
    auto found = check_rows(rows);
    REQUIRE(found.size() == 1);
    CHECK(found[0].fault == count_fault::gap);
    CHECK_FALSE(found[0].is_error());
    rows = quarter();
    rows.push_back(row("Xã B", "Đất đai", period::quarter(2024, 1), 0, 30, 30));
    found = check_rows(rows);
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].fault == count_fault::overlap);
}

TEST_CASE("months of a unit follow each other, units stand side by side", "[one_stop]") {
    auto const by_unit = roll_up(quarter(), {.unit = true, .grain = {}});
    REQUIRE(by_unit.size() == 2);
    CHECK(by_unit[0].unit == "Xã A");
    CHECK(by_unit[0].covers == period::quarter(2024, 1));
    CHECK(by_unit[0].counts.carried == 10U);
    CHECK(by_unit[0].counts.received == 140U);
    CHECK(by_unit[0].counts.total == 150U);
    CHECK(by_unit[0].counts.open == 5U);
    auto const all = roll_up(quarter(), {});
    REQUIRE(all.size() == 1);
    CHECK(all[0].counts.total == 180U);
    CHECK(all[0].counts.done == 175U);
    CHECK(broken_sums(all[0].counts).empty());
    auto const by_month = roll_up(quarter(), {.period = true, .grain = {}});
    REQUIRE(by_month.size() == 3);
    CHECK(by_month[1].covers == period::month(2024, 2));
    CHECK(by_month[1].counts.carried == 20U);
}

TEST_CASE("months are taken together as quarters and years", "[one_stop]") {
    auto rows = quarter();
    rows.push_back(row("Xã A", "Đất đai", period::month(2024, 4), 5, 5, 10));
    auto const quarters = roll_up(rows, {.period = true, .grain = period_kind::quarter});
    REQUIRE(quarters.size() == 2);
    CHECK(quarters[0].covers == period::quarter(2024, 1));
    CHECK(quarters[1].covers == period::month(2024, 4));
    CHECK(roll_up(rows, {.period = true, .grain = period_kind::year}).size() == 1);
}

TEST_CASE("days have the name of the period that they are", "[one_stop]") {
    CHECK(named_period(date{2024, 2, 1}, date{2024, 2, 29}) == period::month(2024, 2));
    CHECK(named_period(date{2024, 4, 1}, date{2024, 6, 30}) == period::quarter(2024, 2));
    CHECK(named_period(date{2024, 7, 1}, date{2024, 12, 31}) == period::half_year(2024, 2));
    CHECK(named_period(date{2024, 1, 1}, date{2024, 9, 30}) == period::first_months(2024, 9));
    CHECK(named_period(date{2024, 1, 1}, date{2024, 12, 31}) == period::year(2024));
    CHECK(named_period(date{2023, 1, 1}, date{2024, 12, 31}) == period::years(2023, 2024));
    CHECK(named_period(date{2024, 1, 2}, date{2024, 1, 31}).kind() == period_kind::days);
}

TEST_CASE("dossiers become the counts of their period", "[one_stop]") {
    procedure_version v;
    v.field = "Hộ tịch";
    v.level = agency_level::commune;
    v.limit = time_length{5, time_unit::working_day};
    auto const list = procedure_catalogue{}.with("p", date{2012, 1, 1}, v);
    using kind = dossier_event_kind;
    std::vector<dossier> const all{
        {"1", "p", "Xã A", intake::direct, {{date{2024, 2, 28}, kind::received, ""}, {date{2024, 3, 1}, kind::done, ""}}},
        {"2", "p", "Xã A", intake::online, {{date{2024, 3, 4}, kind::received, ""}, {date{2024, 3, 20}, kind::done, ""}}},
        {"3", "p", "Xã A", intake::post, {{date{2024, 3, 4}, kind::received, ""}, {date{2024, 3, 6}, kind::returned, ""}}},
        {"4", "p", "Xã A", intake::direct, {{date{2024, 3, 29}, kind::received, ""}}},
        {"5", "p", "Xã A", intake::direct, {{date{2024, 2, 1}, kind::received, ""}, {date{2024, 2, 2}, kind::done, ""}}},
        {"6", "p", "Xã A", intake::direct, {{date{2024, 4, 1}, kind::received, ""}}}};
    auto const march = count_dossiers(all, list, working_calendar::vietnam(), period::month(2024, 3)).value();
    REQUIRE(march.size() == 1);
    auto const& c = march[0].counts;
    CHECK(march[0].field == "Hộ tịch");
    CHECK(c.total == 4U);
    CHECK(c.carried == 1U);
    CHECK(c.received == 3U);
    CHECK(c.early == 1U);
    CHECK(c.late == 1U);
    CHECK(c.returned == 1U);
    CHECK(c.in_time == 1U);
    CHECK(broken_sums(c).empty());
    std::vector<dossier> const last{{"7", "p", "Xã A", intake::direct, {{date{2024, 12, 31}, kind::received, ""}}}};
    auto const beyond = count_dossiers(last, list, working_calendar::of(2024, 2024, {}), period::month(2024, 12));
    REQUIRE_FALSE(beyond);
    CHECK(beyond.error().code == errc::not_covered);
}

TEST_CASE("a dossier without a limit leaves its kinds unknown", "[one_stop]") {
    using kind = dossier_event_kind;
    std::vector<dossier> const all{
        {"1", "q", "Xã A", intake::unknown, {{date{2024, 3, 1}, kind::received, ""}, {date{2024, 3, 8}, kind::done, ""}}}};
    auto const march = count_dossiers(all, {}, working_calendar::vietnam(), period::month(2024, 3)).value();
    REQUIRE(march.size() == 1);
    CHECK(march[0].counts.done == 1U);
    CHECK_FALSE(march[0].counts.early.has_value());
    CHECK_FALSE(march[0].counts.direct.has_value());
    CHECK(march[0].counts.in_time == 0U);
}

TEST_CASE("faults have names", "[one_stop]") {
    CHECK(to_string(count_fault::sum) == "sum");
    CHECK(to_string(count_fault::overlap) == "overlap");
    CHECK(count_finding::rule == "R01");
}
