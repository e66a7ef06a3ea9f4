// SPDX-License-Identifier: BSL-1.0
// Numbers in a row that share what one of them has.
#include <cchc/citation/find_citations.hpp>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("serials that share a symbol may each have the word in front", "[citation]") {
    CHECK(found("Kế hoạch số 44, 45 và số 51/KH-UBND ngày 19/02/2024") == strings{"Kế hoạch 44/KH-UBND 2024-02-19",
                                                                                  "Kế hoạch 45/KH-UBND 2024-02-19",
                                                                                  "Kế hoạch 51/KH-UBND 2024-02-19"});
    CHECK(surfaces("Nghị quyết số 18 và số 19-NQ/TW ngày 25/10/2017") ==
          strings{"Nghị quyết số 18", "số 19-NQ/TW ngày 25/10/2017"});
    CHECK(surfaces("Thông tư số 01, số 02/2021/TT-BGDĐT") == strings{"Thông tư số 01", "số 02/2021/TT-BGDĐT"});
    CHECK(found("Công văn số 101, số 102/SNV-CCVC và số 103/SNV-CCVC") ==
          strings{"Công văn 101/SNV-CCVC", "Công văn 102/SNV-CCVC", "Công văn 103/SNV-CCVC"});
    CHECK(found("Nghị quyết số 81 và số 82/2023/QH15") ==
          strings{"Nghị quyết 81/2023/QH15", "Nghị quyết 82/2023/QH15"});
}

TEST_CASE("a serial in front of a number of another type does not share its symbol", "[citation]") {
    CHECK(surfaces("Quyết định số 10, số 12/TB-UBND") == strings{"số 12/TB-UBND"});
    CHECK(surfaces("Nghị định số 5 và số 158/QĐ-UBND") == strings{"số 158/QĐ-UBND"});
    CHECK(surfaces("Nghị quyết số 5 và tổng số 12 dự án") == strings{});
}
