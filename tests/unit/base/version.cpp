// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/version.hpp>

#include "catch.hpp"

#include <string>

TEST_CASE("the library was built from the headers that are included", "[base]") {
    auto const parts = {CCHC_VERSION_MAJOR, CCHC_VERSION_MINOR, CCHC_VERSION_PATCH};
    std::string dotted;
    int number = 0;
    for (int const part : parts) {
        dotted += (dotted.empty() ? "" : ".") + std::to_string(part);
        number = number * 100 + part;
    }
    CHECK(cchc::version() == dotted);
    CHECK(CCHC_VERSION == number);
}
