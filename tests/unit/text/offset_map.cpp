// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/offset_map.hpp>

#include "catch.hpp"

#include <type_traits>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<offset_run> && sizeof(offset_run) == 24);
static_assert(std::is_nothrow_move_constructible_v<offset_map>);
static_assert(described<offset_run>);

namespace {

offset_map example() {
    offset_map m;
    m.keep(2);
    m.replace(3, 2);
    m.keep(2);
    return m;
}

} // namespace

TEST_CASE("the example of offset_map is right", "[text]") {
    auto const m = example();
    CHECK(m.source_of({2, 4}) == span{2, 5});
    CHECK(m.source_of({3, 4}) == span{2, 5});
    CHECK(m.source_of({4, 6}) == span{5, 7});
    CHECK(m.text_size() == 6);
    CHECK(m.source_size() == 7);
    CHECK(m.size() == 1);
}

TEST_CASE("a map of an unchanged text is empty and leads every span to itself", "[text]") {
    offset_map m;
    m.keep(3);
    m.keep(8);
    m.replace(1, 1);
    CHECK(m.size() == 0);
    for (std::size_t begin = 0; begin <= 12; ++begin)
        for (std::size_t end = begin; end <= 12; ++end) {
            CHECK(m.source_of({begin, end}) == span{begin, end});
            CHECK(m.text_of({begin, end}) == span{begin, end});
        }
}

TEST_CASE("spans are clipped to the text", "[text]") {
    auto const m = example();
    CHECK(m.source_of({4, 99}) == span{5, 7});
    CHECK(m.source_of({99, 100}) == span{7, 7});
    CHECK(offset_map{}.source_of({1, 2}) == span{0, 0});
}

TEST_CASE("bytes left out are inside a span or outside it, never at its edges", "[text]") {
    offset_map m; // "a[123]b" became "ab"
    m.keep(1);
    m.replace(3, 0);
    m.keep(1);
    CHECK(m.source_of({0, 1}) == span{0, 1});
    CHECK(m.source_of({1, 2}) == span{4, 5});
    CHECK(m.source_of({0, 2}) == span{0, 5});
    CHECK(m.source_of({1, 1}) == span{4, 4});
    CHECK(m.text_of({2, 3}) == span{1, 1});
    CHECK(m.text_of({0, 5}) == span{0, 2});
}

TEST_CASE("bytes put in come from an empty place", "[text]") {
    offset_map m; // "ab" became "a--b"
    m.keep(1);
    m.replace(0, 2);
    m.keep(1);
    CHECK(m.source_of({1, 3}) == span{1, 1});
    CHECK(m.source_of({0, 4}) == span{0, 2});
    CHECK(m.text_of({0, 1}) == span{0, 1});
    CHECK(m.text_of({1, 2}) == span{3, 4});
}

TEST_CASE("a replacement of the same size is still a whole", "[text]") {
    offset_map m;
    m.replace(3, 3);
    CHECK(m.source_of({1, 2}) == span{0, 3});
    CHECK(m.text_of({0, 1}) == span{0, 3});
}

TEST_CASE("what is left out piece by piece is left out as a whole", "[text]") {
    offset_map pieces;
    offset_map whole;
    for (int i = 0; i < 5; ++i) pieces.replace(2, 0);
    whole.replace(10, 0);
    CHECK(pieces == whole);
    CHECK(pieces.size() == 1);
}

TEST_CASE("two steps lead back at once", "[text]") {
    offset_map first; // "x<b>abc" became "xabc"
    first.keep(1);
    first.replace(3, 0);
    first.keep(3);
    offset_map second; // "xabc" became "xABBc"
    second.keep(2);
    second.replace(1, 2);
    second.keep(1);
    auto const both = first.then(second);
    CHECK(both.source_size() == 7);
    CHECK(both.text_size() == 5);
    CHECK(both.source_of({0, 1}) == span{0, 1});
    CHECK(both.source_of({1, 2}) == span{4, 5});
    CHECK(both.source_of({2, 3}) == span{5, 6});
    CHECK(both.source_of({2, 4}) == span{5, 6});
    CHECK(both.source_of({4, 5}) == span{6, 7});
}

TEST_CASE("replacements that overlap in the middle become one", "[text]") {
    offset_map first; // 4 bytes became 2, twice
    first.replace(4, 2);
    first.replace(4, 2);
    offset_map second; // the middle two of the four bytes became one
    second.keep(1);
    second.replace(2, 1);
    second.keep(1);
    auto const both = first.then(second);
    CHECK(both.size() == 1);
    CHECK(both.source_of({1, 2}) == span{0, 8});
}
