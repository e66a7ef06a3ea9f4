// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/crosswalk.hpp>

#include <algorithm>
#include <set>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

date const last_day{2025, 6, 30};
date const first_day{2025, 7, 1};

agency_directory const& national() {
    static auto const directory = agency_directory::national();
    return directory;
}

unit_crosswalk const& provinces() {
    static auto const walk = territory_crosswalk(national(), agency_level::province, last_day, first_day);
    return walk;
}

territory commune(std::string id, std::string name, validity valid, std::vector<std::string> successors) {
    territory t;
    t.id = std::move(id);
    t.parent = "vn/son-la";
    t.titles = t.titles.with(date{boost::date_time::neg_infin}, {territory_type::commune, std::move(name)});
    t.valid = valid;
    t.successors = std::move(successors);
    return t;
}

} // namespace

TEST_CASE("every province of 2024 became exactly one of 2026, and every one of 2026 was at least one", "[agency][law]") {
    std::set<std::string> before;
    std::set<std::string> after;
    for (auto const& row : provinces().rows()) {
        INFO(row.before << " -> " << row.after);
        CHECK(before.insert(row.before).second);
        after.insert(row.after);
        CHECK((row.change == unit_change::unchanged || row.change == unit_change::merged));
        CHECK(provinces().after(row.before) == std::vector{row});
        auto const back = provinces().before(row.after);
        CHECK(std::count(back.begin(), back.end(), row) == 1);
    }
    CHECK(before.size() == 63);
    CHECK(after.size() == 34);
    CHECK(before.count("") + after.count("") == 0);
}

TEST_CASE("a province that was merged and one that was left alone differ by their kind of change", "[agency]") {
    CHECK(provinces().after("vn/hoa-binh") ==
          std::vector{unit_transition{"vn/hoa-binh", "vn/phu-tho-2025", unit_change::merged}});
    CHECK(provinces().before("vn/phu-tho-2025").size() == 3);
    CHECK(provinces().after("vn/son-la").front().change == unit_change::unchanged);
    CHECK(provinces().after("vn/phu-tho-2025").empty());
    CHECK(provinces().before("vn/hoa-binh").empty());
}

TEST_CASE("a city that was a province before is renamed; a ministry that takes another in is merged", "[agency]") {
    auto const walk = territory_crosswalk(national(), agency_level::province, date{2026, 4, 29}, date{2026, 4, 30});
    CHECK(walk.after("vn/dong-nai-2025").front().change == unit_change::renamed);
    auto const ministries = agency_crosswalk(national(), agency_level::central, date{2025, 2, 28}, date{2025, 3, 1});
    CHECK(ministries.after("vn/bo-lao-dong-thuong-binh-va-xa-hoi").front().after == "vn/bo-noi-vu");
    CHECK(ministries.after("vn/bo-noi-vu").front().change == unit_change::merged);
    CHECK(ministries.after("vn/bo-tu-phap").front().change == unit_change::unchanged);
}

TEST_CASE("the districts ended and nothing came after them", "[agency]") {
    auto const walk = territory_crosswalk(national(), agency_level::district, last_day, first_day);
    CHECK(walk.rows().size() == 12);
    for (auto const& row : walk.rows()) CHECK(row.change == unit_change::ended);
}

TEST_CASE("what was split, moved, renamed and founded is told apart", "[agency]") {
    validity const old{std::nullopt, last_day};
    validity const fresh{first_day, std::nullopt};
    auto moved = commune("vn/x/c", "C", fresh, {});
    moved.parent = "vn/ha-noi";
    auto const dir = national().with(std::vector{
        commune("vn/x/a", "A", old, {"vn/x/a1", "vn/x/b"}), commune("vn/x/a1", "A", fresh, {}),
        commune("vn/x/b0", "B không", old, {"vn/x/b"}), commune("vn/x/b", "B", fresh, {}),
        commune("vn/x/c0", "C", old, {"vn/x/c"}), moved, commune("vn/x/d0", "D không", old, {"vn/x/d"}),
        commune("vn/x/d", "D", fresh, {}), commune("vn/x/e", "E", fresh, {})});
    auto const walk = territory_crosswalk(dir, agency_level::commune, last_day, first_day);
    CHECK(walk.rows() == std::vector<unit_transition>{{"vn/x/a", "vn/x/a1", unit_change::split},
                                                      {"vn/x/a", "vn/x/b", unit_change::split},
                                                      {"vn/x/b0", "vn/x/b", unit_change::merged},
                                                      {"vn/x/c0", "vn/x/c", unit_change::moved},
                                                      {"vn/x/d0", "vn/x/d", unit_change::renamed},
                                                      {"", "vn/x/e", unit_change::founded}});

    auto const joined = carry_over(walk, std::vector<unit_figure<int>>{
                                             {"vn/x/a", 1}, {"vn/x/b0", 2}, {"vn/x/c0", 4}, {"vn/x/b0", 8}, {"?", 16}});
    CHECK(joined.figures == std::vector<carried_figure<int>>{{"vn/x/b", 2, {"vn/x/b0"}, {"vn/x/a"}},
                                                             {"vn/x/c", 4, {"vn/x/c0"}, {}}});
    CHECK(joined.refused == std::vector<refused_unit>{{"vn/x/a", carry_refusal::was_split},
                                                      {"vn/x/b0", carry_refusal::given_twice},
                                                      {"?", carry_refusal::unknown_unit}});
    CHECK_FALSE(joined.complete());
    CHECK_FALSE(joined.figures.front().complete());
}

TEST_CASE("sums by new province keep the total when every old one gave a figure", "[agency][law]") {
    std::vector<unit_figure<long>> figures;
    long total = 0;
    for (auto const& row : provinces().rows()) {
        figures.push_back({row.before, static_cast<long>(figures.size() * figures.size()) + 7});
        total += figures.back().value;
    }
    auto const joined = carry_over(provinces(), figures);
    CHECK(joined.complete());
    CHECK(joined.figures.size() == 34);
    long sum = 0;
    for (auto const& f : joined.figures) sum += f.value;
    CHECK(sum == total);
}

TEST_CASE("a sum to which an old unit gave nothing says which", "[agency]") {
    auto const joined = carry_over(provinces(), std::vector<unit_figure<long>>{{"vn/phu-tho", 3}, {"vn/hoa-binh", 4}});
    REQUIRE(joined.figures.size() == 1);
    CHECK(joined.figures.front() ==
          carried_figure<long>{"vn/phu-tho-2025", 7, {"vn/phu-tho", "vn/hoa-binh"}, {"vn/vinh-phuc"}});
    auto const ended = territory_crosswalk(national(), agency_level::district, last_day, first_day);
    CHECK(carry_over(ended, std::vector<unit_figure<long>>{{"vn/son-la/moc-chau", 1}}).refused ==
          std::vector<refused_unit>{{"vn/son-la/moc-chau", carry_refusal::has_ended}});
}

TEST_CASE("changes and refusals have their names", "[agency]") {
    std::set<std::string_view> seen;
    for (auto change = unit_change::unchanged; change <= unit_change::founded;
         change = static_cast<unit_change>(static_cast<int>(change) + 1)) {
        CHECK(seen.insert(to_string(change)).second);
        CHECK(seen.insert(vietnamese_name(change)).second);
    }
    for (auto const why : {carry_refusal::was_split, carry_refusal::has_ended, carry_refusal::unknown_unit,
                           carry_refusal::given_twice})
        CHECK(seen.insert(to_string(why)).second);
}
