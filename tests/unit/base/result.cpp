// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/result.hpp>

#include "catch.hpp"

#include <memory>
#include <string>
#include <type_traits>

using namespace cchc;

static_assert(std::is_convertible_v<int, result<int>>);
static_assert(std::is_convertible_v<failure, result<int>>);
static_assert(!std::is_convertible_v<result<int>, bool>);
static_assert(!std::is_convertible_v<result<int>, int>);
static_assert(std::is_copy_constructible_v<result<std::string>> && std::is_copy_assignable_v<result<std::string>>);
static_assert(std::is_nothrow_move_constructible_v<result<std::string>>);
static_assert(std::is_trivially_copyable_v<failure>);
static_assert(std::is_base_of_v<std::exception, error>);
static_assert(std::is_nothrow_copy_constructible_v<failure>);

namespace {

constexpr result<int> half(int number) {
    if (number % 2 != 0) return {errc::out_of_range, static_cast<std::size_t>(number)};
    return number / 2;
}

constexpr int half_or(int number, int otherwise) {
    auto const halved = half(number);
    return halved ? *halved : otherwise;
}
static_assert(half_or(8, -1) == 4 && half_or(7, -1) == -1);

} // namespace

TEST_CASE("a result holds a value or the reason why there is none", "[base]") {
    auto const good = half(10);
    auto const bad = half(11);
    CHECK(good);
    CHECK(*good == 5);
    CHECK_FALSE(bad);
    CHECK(bad.error().code == errc::out_of_range);
    CHECK(bad.error().offset == 11);
    CHECK(good.value_or(-1) == 5);
    CHECK(bad.value_or(-1) == -1);
}

TEST_CASE("both doors report the same failure", "[base]") {
    for (int number = 1; number < 100; number += 2) {
        auto const refused = half(number);
        REQUIRE_FALSE(refused);
        try {
            (void)refused.value();
            FAIL("nothing was thrown");
        } catch (error const& thrown) {
            CHECK(thrown.reason() == refused.error());
        }
        CHECK_THROWS_AS(half(number).value(), error);
    }
}

TEST_CASE("an exception says what is wrong and at which byte", "[base]") {
    error const thrown{failure{errc::date_month, 6}};
    CHECK(std::string{thrown.what()} == "the month is not 1 to 12 (at byte 6)");
    auto const copy = thrown;
    CHECK(std::string{copy.what()} == thrown.what());
    CHECK(copy.reason() == thrown.reason());
}

TEST_CASE("results are equal when their values or their failures are", "[base]") {
    CHECK(half(10) == half(10));
    CHECK_FALSE(half(10) == half(12));
    CHECK_FALSE(half(10) == half(11));
    CHECK(half(11) == half(11));
    CHECK_FALSE(half(11) == half(13));
}

TEST_CASE("a value can be changed in place and moved out", "[base]") {
    result<std::string> name{std::string{"Sở Nội"}};
    *name += " vụ";
    CHECK(name->size() == std::string{"Sở Nội vụ"}.size());
    CHECK(std::move(name).value() == "Sở Nội vụ");

    result<std::unique_ptr<int>> owner{std::make_unique<int>(3)};
    auto const taken = std::move(owner).value();
    CHECK(*taken == 3);
}
