// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/name_matcher.hpp>

#include <random>
#include <string>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<agency_name_match>);
static_assert(std::ranges::forward_range<agency_name_range>);

namespace {

std::vector<std::string> found(agency_name_matcher const& matcher, std::string_view text) {
    std::vector<std::string> all;
    for (auto const m : matcher.find(text)) all.emplace_back(surface(text, m.where));
    return all;
}

agency_name_matcher const& few() {
    static agency_name_matcher const names{std::vector<std::string>{
        "Sở Nội vụ", "Sở Nội vụ tỉnh Sơn La", "HĐND và UBND tỉnh", "Bệnh viện Đa khoa 115", "Vinamilk"}};
    return names;
}

} // namespace

TEST_CASE("the longest name of the list is found at each place", "[agency][matcher]") {
    CHECK(few().size() == 5);
    CHECK(found(few(), "Sở Nội vụ tỉnh Sơn La và Sở Nội vụ tỉnh Hòa Bình") ==
          std::vector<std::string>{"Sở Nội vụ tỉnh Sơn La", "Sở Nội vụ"});
    CHECK(found(few(), "do Vinamilk và Bệnh viện Đa khoa 115 trả") ==
          std::vector<std::string>{"Vinamilk", "Bệnh viện Đa khoa 115"});
}

TEST_CASE("case, tone placement, joints and line breaks do not count", "[agency][matcher]") {
    CHECK(found(few(), "SỞ NỘI VỤ; Sở Nội Vụ; HĐND, UBND tỉnh; HĐND - UBND\ntỉnh").size() == 4);
    CHECK(found(few(), "So\u031B\u0309 N\u00F4\u0323i vu\u0323").size() == 1);
    CHECK(found(agency_name_matcher{std::vector<std::string>{"UBND xã Thuý Sơn"}}, "UBND xã Thúy Sơn").size() == 1);
}

TEST_CASE("what is in no list, begins in lower case or is cut is not found", "[agency][matcher]") {
    CHECK(found(few(), "Sở Tài chính, sở nội vụ, Sở\n\nNội vụ, Sở. Nội vụ, Bệnh viện Đa khoa 15").empty());
    CHECK(found(agency_name_matcher{}, "Sở Nội vụ").empty());
    CHECK(agency_name_matcher{}.size() == 0);
}

TEST_CASE("a match tells all who bear the name", "[agency][matcher]") {
    agency_name_matcher const national{agency_directory::national()};
    std::string_view const text = "Bộ Nội vụ, Sở Nội vụ tỉnh Sơn La";
    std::vector<std::vector<std::string>> all;
    for (auto const m : national.find(text)) all.push_back(national.bearers(m));
    CHECK(all == std::vector<std::vector<std::string>>{{"vn/bo-noi-vu"}, {"vn/son-la/so-noi-vu"}});
    CHECK(national.size() > 4'000);
    CHECK(national.bytes() < 300 * national.size());
    CHECK(national.bearers({}) == national.bearers({{}, 0}));
    CHECK(few().bearers({{}, 99}).empty());
}

TEST_CASE("any bytes are read to their end, and matches do not overlap", "[agency][matcher]") {
    std::mt19937 random{7};
    std::vector<std::string> const pieces{"Sở",     "Nội vụ", "\xC5", "\xE1\xBB", "tỉnh Sơn La", "\u00AD",
                                          "\u200B", "×",      " ",    "Vinamilk", "\n"};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (auto i = random() % 60; i > 0; --i)
            text += pieces[random() % pieces.size()] + (random() % 3 == 0 ? "" : " ");
        std::size_t last = 0;
        for (auto const m : few().find(text)) {
            REQUIRE(m.where.begin >= last);
            REQUIRE(m.where.begin < m.where.end);
            last = m.where.end;
        }
        REQUIRE(last <= text.size());
    }
}

TEST_CASE("the filter of first bytes loses no name at any distance from the edges it reads at", "[agency][matcher]") {
    for (auto const* const mark : {"", "–", "“", "×", "\x80", "é", "\u00AD", "😀", "ồ"}) {
        for (std::size_t before = 0; before < 140; ++before) {
            auto const text = std::string(before, 'a') + ' ' + mark +
                              std::string(mark == std::string{"é"} || mark == std::string{"ồ"} ? " " : "") +
                              "Vinamilk" + std::string(before % 7, ' ');
            INFO(text);
            REQUIRE(found(few(), text).size() == 1);
        }
    }
}
