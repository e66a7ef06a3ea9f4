// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/span.hpp>

#include "catch.hpp"

#include <string_view>
#include <type_traits>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<span> && sizeof(span) == 2 * sizeof(std::size_t));
static_assert(span{}.empty() && span{}.size() == 0);
static_assert(span{2, 5} < span{2, 6} && span{1, 9} < span{2, 3});
static_assert(described<span>);

TEST_CASE("a span holds the bytes from its begin up to its end", "[text]") {
    span const s{3, 6};
    CHECK(s.size() == 3);
    CHECK_FALSE(s.contains(2));
    CHECK(s.contains(3));
    CHECK(s.contains(5));
    CHECK_FALSE(s.contains(6));
    CHECK(s.contains(span{4, 6}));
    CHECK_FALSE(s.contains(span{4, 7}));
}

TEST_CASE("two spans overlap when they share a byte, whichever comes first", "[text]") {
    for (std::size_t a = 0; a < 6; ++a)
        for (std::size_t b = a + 1; b < 7; ++b)
            for (std::size_t c = 0; c < 6; ++c)
                for (std::size_t d = c + 1; d < 7; ++d) {
                    bool shared = false;
                    for (std::size_t at = 0; at < 7; ++at)
                        shared = shared || (span{a, b}.contains(at) && span{c, d}.contains(at));
                    CHECK(span{a, b}.overlaps({c, d}) == shared);
                    CHECK(span{a, b}.overlaps({c, d}) == span{c, d}.overlaps({a, b}));
                    CHECK(cover({a, b}, {c, d}).contains(span{a, b}));
                    CHECK(cover({a, b}, {c, d}) == cover({c, d}, {a, b}));
                }
}

TEST_CASE("an empty span adds nothing to a cover", "[text]") {
    CHECK(cover({4, 4}, {1, 2}) == span{1, 2});
    CHECK(cover({1, 2}, {9, 9}) == span{1, 2});
}

TEST_CASE("the surface is clipped to the text", "[text]") {
    std::string_view const text = "Nghị định 24";
    CHECK(surface(text, {7, 14}) == "định");
    CHECK(surface(text, {0, 99}) == text);
    CHECK(surface(text, {99, 100}).empty());
    CHECK(surface(text, {5, 5}).empty());
    CHECK(surface(text, {6, 2}).empty());
    CHECK(surface("", {0, 1}).empty());
}
