// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/validity.hpp>

#include "catch.hpp"

using namespace cchc;
using boost::gregorian::date;

TEST_CASE("the first and the last day both count", "[agency]") {
    validity const v{date{2014, 5, 20}, date{2025, 6, 30}};
    CHECK_FALSE(v.covers(date{2014, 5, 19}));
    CHECK(v.covers(date{2014, 5, 20}));
    CHECK(v.covers(date{2025, 6, 30}));
    CHECK_FALSE(v.covers(date{2025, 7, 1}));
}

TEST_CASE("an unknown day leaves its side open", "[agency]") {
    CHECK(validity{}.covers(date{1400, 1, 1}));
    CHECK(validity{{}, date{2000, 1, 1}}.covers(date{1400, 1, 1}));
    CHECK(validity{date{2000, 1, 1}, {}}.covers(date{9999, 12, 31}));
}

TEST_CASE("two validities overlap exactly when they share a day", "[agency]") {
    auto const day = [](int d) { return date{2020, 1, static_cast<unsigned short>(d)}; };
    for (int a = 1; a <= 6; ++a)
        for (int b = a; b <= 6; ++b)
            for (int c = 1; c <= 6; ++c)
                for (int d = c; d <= 6; ++d) {
                    validity const x{day(a), day(b)};
                    validity const y{day(c), day(d)};
                    bool share = false;
                    for (int i = 1; i <= 6; ++i) share = share || (x.covers(day(i)) && y.covers(day(i)));
                    CHECK(x.overlaps(y) == share);
                    CHECK(y.overlaps(x) == share);
                }
    CHECK(validity{}.overlaps(validity{day(1), day(1)}));
}
