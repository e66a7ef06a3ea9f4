// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/plain_text.hpp>

#include "catch.hpp"

#include <string_view>

using namespace cchc;

TEST_CASE("markup, breaks and composition are gone, words and marks are left", "[text]") {
    constexpr std::string_view html = "<i>Bộ\n  Nội&nbsp;vụ</i>";
    CHECK(plain_text(html, {0, html.size()}, text_format::html) == "Bộ Nội vụ");
    CHECK(plain_text("a\u0323  b,\n\nc", {0, 99}) == "ạ b, c");
    CHECK(plain_text("**30c**/NQ", {0, 10}, text_format::markdown) == "30c/NQ");
}

TEST_CASE("clean text is copied, and reads as with markup", "[text]") {
    for (std::string_view const text :
         {"Bộ Nội vụ", "Sở Y tế, TP. Đà Nẵng", " Bộ  Nội vụ ", "Ð\u0323 a\u00A0b", "×\u00AD÷ \xE1\xBB"})
        CHECK(plain_text(text, {0, text.size()}) == plain_text(text, {0, text.size()}, text_format::html));
}

TEST_CASE("words that a tag alone parts are parted by a blank", "[text]") {
    CHECK(plain_text("tỉnh</b><b>Sơn La", {0, 22}, text_format::html) == "tỉnh Sơn La");
    CHECK(plain_text("T<b>Tr</b>", {0, 10}, text_format::html) == "TTr");
}

TEST_CASE("only the span is read", "[text]") {
    CHECK(plain_text("một hai ba", {6, 9}) == "hai");
    CHECK(plain_text("một", {0, 0}).empty());
    CHECK(plain_text("", {0, 9}).empty());
    CHECK(plain_text("một", {9, 12}).empty());
}

TEST_CASE("bytes that are not UTF-8 become U+FFFD", "[text]") {
    CHECK(plain_text("a\xFF", {0, 2}) == "a\uFFFD");
}
