// SPDX-License-Identifier: BSL-1.0
// What must hold of counts however they are added, and of dossiers whatever happens to them.
#include <cchc/one_stop/roll_up.hpp>

#include <algorithm>
#include <map>
#include <random>

#include <cchc/time/working_calendar.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;
using boost::gregorian::date_duration;

namespace {

/// A balanced row that carries over `carried`; some numbers are not told.
one_stop_row balanced_row(std::mt19937& random, std::string unit, std::string field, period covers, std::uint64_t carried) {
    dossier_counts c;
    c.carried = carried;
    c.direct = random() % 50;
    c.online = random() % 50;
    c.post = random() % 5;
    c.received = *c.direct + *c.online + *c.post;
    auto left = *c.carried + *c.received;
    c.total = left;
    auto const take = [&] {
        auto const some = random() % (left + 1);
        left -= some;
        return std::uint64_t{some};
    };
    c.early = take();
    c.on_time = take();
    c.late = take();
    c.withdrawn = take() / 4;
    left += *c.total - *c.early - *c.on_time - *c.late - *c.withdrawn - left;
    c.returned = take() / 4;
    auto const open = *c.total - *c.early - *c.on_time - *c.late - *c.withdrawn - *c.returned;
    c.open = open;
    c.overdue = open / 3;
    c.in_time = open - *c.overdue;
    c.early_or_on_time = *c.early + *c.on_time;
    c.done = *c.early_or_on_time + *c.late;
    if (random() % 3 == 0) c.early = c.on_time = std::nullopt;
    if (random() % 4 == 0) c.direct = c.post = std::nullopt;
    if (random() % 4 == 0) c.total.reset();
    if (random() % 4 == 0 && c.early) c.early_or_on_time.reset();
    return {std::move(unit), std::move(field), agency_level::commune, covers, c};
}

/// Every unit and field in every month, each month carrying over what the one before left open.
std::vector<one_stop_row> panel(std::mt19937& random, int units, int fields, int months) {
    std::vector<one_stop_row> rows;
    for (int u = 0; u < units; ++u)
        for (int f = 0; f < fields; ++f) {
            std::uint64_t carried = random() % 20;
            auto month = period::month(2023, 1);
            for (int m = 0; m < months; ++m, month = month.next()) {
                rows.push_back(balanced_row(random, "Xã " + std::to_string(u), "Lĩnh vực " + std::to_string(f), month, carried));
                carried = *rows.back().counts.open;
            }
        }
    return rows;
}

std::vector<roll_up_by> ways() {
    return {{}, {.unit = true, .grain = {}}, {.field = true, .grain = {}}, {.period = true, .grain = {}},
            {.unit = true, .period = true, .grain = {}}, {.unit = true, .period = true, .grain = period_kind::quarter}};
}

} // namespace

TEST_CASE("sums of what balances balance", "[one_stop]") {
    std::mt19937 random{30};
    for (int round = 0; round < 20; ++round) {
        auto const rows = panel(random, 3, 2, 9);
        CHECK(check_rows(rows).empty());
        for (auto const& by : ways()) {
            auto const sums = roll_up(rows, by);
            CHECK(check_rows(sums).empty());
        }
    }
}

TEST_CASE("a roll-up is free of order, and of what was rolled up before", "[one_stop]") {
    std::mt19937 random{2011};
    for (int round = 0; round < 20; ++round) {
        auto rows = panel(random, 4, 2, 6);
        for (auto const& by : ways()) {
            auto const sums = roll_up(rows, by);
            for (auto finer : {roll_up_by{.unit = true, .field = true, .level = true, .period = true, .grain = {}},
                               roll_up_by{.unit = true, .field = true, .level = true, .period = true, .grain = by.grain},
                               roll_up_by{.unit = true, .field = by.field, .level = true, .period = true, .grain = {}}}) {
                finer.unit = true;
                CHECK(roll_up(roll_up(rows, finer), by) == sums);
            }
            std::shuffle(rows.begin(), rows.end(), random);
            CHECK(roll_up(rows, by) == sums);
        }
    }
}

TEST_CASE("adding and continuing are associative", "[one_stop]") {
    std::mt19937 random{7};
    for (int round = 0; round < 300; ++round) {
        auto const any = [&] { return balanced_row(random, "", "", period::year(2024), random() % 9).counts; };
        auto const a = any();
        auto const b = any();
        auto const c = any();
        CHECK(added(added(a, b), c) == added(a, added(b, c)));
        CHECK(added(a, b) == added(b, a));
        CHECK(continued(continued(a, b), c) == continued(a, continued(b, c)));
        CHECK(added(a, dossier_counts::none()) == with_wholes(a));
    }
}

TEST_CASE("dossiers counted month by month balance, and each month takes over what was open", "[one_stop]") {
    std::mt19937 random{42};
    procedure_version v;
    v.field = "Đất đai";
    v.limit = time_length{10, time_unit::working_day};
    auto const list = procedure_catalogue{}.with("p", date{2012, 1, 1}, v);
    std::vector<dossier> all;
    for (int i = 0; i < 400; ++i) {
        dossier d{std::to_string(i), "p", "Xã " + std::to_string(random() % 3), static_cast<intake>(1 + random() % 3), {}};
        auto day = date{2024, 1, 1} + date_duration{static_cast<int>(random() % 150)};
        d.events.push_back({day, dossier_event_kind::received, ""});
        for (int k = 0; k < static_cast<int>(random() % 4); ++k) {
            day += date_duration{static_cast<int>(random() % 20)};
            d.events.push_back({day, static_cast<dossier_event_kind>(1 + random() % 8), ""});
        }
        all.push_back(std::move(d));
    }
    auto const cal = working_calendar::vietnam();
    for (auto const rules : {supplement_clock::stops, supplement_clock::restarts, supplement_clock::runs_on}) {
        std::vector<one_stop_row> rows;
        for (auto month = period::month(2024, 1); month < period::month(2024, 9); month = month.next()) {
            auto const counted = count_dossiers(all, list, cal, month, {rules}).value();
            rows.insert(rows.end(), counted.begin(), counted.end());
        }
        CHECK(check_rows(rows).empty());
        auto const year = count_dossiers(all, list, cal, period::days(date{2024, 1, 1}, date{2024, 8, 31}), {rules}).value();
        CHECK(roll_up(rows, {.unit = true, .field = true, .level = true, .grain = {}}).size() == year.size());
        auto const sums = roll_up(rows, {.unit = true, .field = true, .level = true, .grain = {}});
        for (std::size_t i = 0; i < year.size(); ++i) CHECK(sums[i].counts == year[i].counts);
    }
}
