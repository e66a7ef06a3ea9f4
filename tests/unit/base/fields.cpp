// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/differing_fields.hpp>

#include "catch.hpp"

#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <unordered_set>
#include <vector>

using namespace cchc;

namespace {

struct point {
    int x = 0;
    int y = 0;

    friend bool operator==(point const&, point const&) = default;
    static constexpr auto fields() { return std::tuple{field{"x", &point::x}, field{"y", &point::y}}; }
};

struct drawing {
    std::string name;
    std::vector<point> points;
    std::optional<point> centre;

    friend bool operator==(drawing const&, drawing const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"name", &drawing::name}, field{"points", &drawing::points},
                          field{"centre", &drawing::centre}};
    }
};

struct undescribed {
    int x = 0;
};

static_assert(described<point> && described<drawing> && !described<undescribed> && !described<int>);

constexpr int sum_of_fields(point p) {
    int sum = 0;
    for_each_field(p, [&](std::string_view, int value) { sum += value; });
    return sum;
}
static_assert(sum_of_fields({3, 4}) == 7);

} // namespace

TEST_CASE("fields are visited by name, in the order of the list", "[base]") {
    std::vector<std::string> names;
    std::vector<int> values;
    for_each_field(point{1, 2}, [&](std::string_view name, int value) {
        names.emplace_back(name);
        values.push_back(value);
    });
    CHECK(names == std::vector<std::string>{"x", "y"});
    CHECK(values == std::vector<int>{1, 2});
}

TEST_CASE("two values differ in the fields that differ", "[base]") {
    CHECK(differing_fields(point{1, 2}, point{1, 2}).empty());
    CHECK(differing_fields(point{1, 2}, point{1, 3}) == std::vector<std::string_view>{"y"});
    CHECK(differing_fields(point{1, 2}, point{0, 3}) == std::vector<std::string_view>{"x", "y"});
    drawing const a{"a", {{1, 2}}, std::nullopt};
    drawing b = a;
    b.centre = point{0, 0};
    CHECK(differing_fields(a, b) == std::vector<std::string_view>{"centre"});
}

TEST_CASE("equal values have equal hashes, through strings, lists and optionals", "[base]") {
    drawing const a{"a", {{1, 2}, {3, 4}}, point{5, 6}};
    drawing const copy = a;
    REQUIRE(a == copy);
    CHECK(fields_hash{}(a) == fields_hash{}(copy));
}

TEST_CASE("hashes tell values apart by each field and by their order", "[base]") {
    std::unordered_set<std::size_t> hashes;
    for (int x = -20; x < 20; ++x)
        for (int y = -20; y < 20; ++y) hashes.insert(fields_hash{}(point{x, y}));
    CHECK(hashes.size() > 1590);
    CHECK(fields_hash{}(point{1, 2}) != fields_hash{}(point{2, 1}));
    CHECK(fields_hash{}(drawing{"", {}, std::nullopt}) != fields_hash{}(drawing{"", {}, point{}}));
}

TEST_CASE("a described value is a key", "[base]") {
    std::unordered_set<point, fields_hash> points{{1, 2}, {1, 2}, {2, 1}};
    CHECK(points.size() == 2);
    CHECK(points.count(point{2, 1}) == 1);
}
