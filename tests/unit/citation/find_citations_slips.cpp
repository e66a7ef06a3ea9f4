// SPDX-License-Identifier: BSL-1.0
// Words around a number or a title as they are typed, scanned and copied: without diacritics, with wrong ones, glued, with marks between.
#include <cchc/citation/find_citations.hpp>

#include <string>
#include <string_view>

#include "catch.hpp"
#include "found.hpp"

using namespace cchc;

TEST_CASE("back references typed without diacritics are found", "[citation]") {
    CHECK(surfaces("Quyet dinh nay co hieu luc; theo khoan 2 Dieu 5 Nghi dinh nay va Thong tu noi tren.") ==
          strings{"Quyet dinh nay", "khoan 2 Dieu 5 Nghi dinh nay", "Thong tu noi tren"});
    CHECK(surfaces("QUYET DINH NAY CO HIEU LUC. cac Nghi quyet neu tren") ==
          strings{"QUYET DINH NAY", "cac Nghi quyet neu tren"});
    for (std::string_view const blank : {"\t", "\n", "\r\n", "\u00A0", "\u2003", "\u3000"}) {
        auto const text = "Can cu Luat" + std::string{blank} + "nay, cac";
        CAPTURE(text);
        CHECK(surfaces(text).size() == 1);
        CHECK(surfaces(text, {text_format::html}) == surfaces(text));
    }
}

TEST_CASE("nay and tren are no back references of a text that has its diacritics, or of other words", "[citation]") {
    for (std::string_view const text :
         {"Quyết định nay có hiệu lực", "Quyet dinh nay đã có", "phap luat nay, ky luat nay",
          "QUYET DINH\nNay bo nhiem", "hien nay, ke hoach nay, thong bao nay", "nghi dinh tren dia ban",
          "Nghi dinh noi den"}) {
        CAPTURE(text);
        CHECK(found(text).empty());
    }
}
