// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/errc.hpp>

#include "catch.hpp"

#include <set>
#include <string_view>
#include <type_traits>

using namespace cchc;

static_assert(std::is_enum_v<errc> && !std::is_convertible_v<errc, int>);
static_assert(sizeof(errc) == 1);
static_assert(noexcept(message(errc::empty_input)));

TEST_CASE("every error code has one sentence of its own, without a full stop", "[base]") {
    auto const unknown = message(static_cast<errc>(0xFF));
    std::set<std::string_view> seen;
    unsigned known = 0;
    while (known < 0xFF && message(static_cast<errc>(known)) != unknown) {
        auto const sentence = message(static_cast<errc>(known));
        INFO("code " << known << ": " << sentence);
        CHECK(sentence.size() > 5);
        CHECK(sentence.back() != '.');
        CHECK(seen.insert(sentence).second);
        ++known;
    }
    CHECK(known > static_cast<unsigned>(errc::json_field));
    for (unsigned code = known; code <= 0xFF; ++code) CHECK(message(static_cast<errc>(code)) == unknown);
}

TEST_CASE("a code that is none still has a message", "[base]") {
    CHECK(message(static_cast<errc>(0xFE)) == "an unknown error code");
}

TEST_CASE("the message of the documentation is the message", "[base]") {
    CHECK(message(errc::date_month) == "the month is not 1 to 12");
}
