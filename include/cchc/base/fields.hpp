// SPDX-License-Identifier: BSL-1.0
/// @file
/// The fields of a value, listed once.
///
/// A struct lists its fields in one place, `static constexpr auto fields()`. Equality of names, JSON, CSV, hashing,
/// printing and diffing (`base/differing_fields.hpp`) are all derived from that list, so a field that is added is added everywhere.
///
///     struct point {
///         int x = 0, y = 0;
///         static constexpr auto fields() { return std::tuple{field{"x", &point::x}, field{"y", &point::y}}; }
///     };
///
///     for_each_field(point{1, 2}, [](std::string_view name, auto const& value) { … });   // "x" 1, "y" 2
///     fields_hash{}(point{1, 2})                                                         // equal values, equal hashes
#pragma once

#include <concepts>
#include <cstddef>
#include <string_view>
#include <tuple>

namespace cchc {

/// Trường (field): the name of a data member and the member itself.
///
/// @ingroup base
template <class Owner, class Value>
struct field {
    std::string_view name;
    Value Owner::*member;

    constexpr field(std::string_view field_name, Value Owner::*field_member) noexcept
        : name{field_name}, member{field_member} {}
};

/// A type that lists its fields.
///
/// @ingroup base
template <class T>
concept described = requires { T::fields(); };

/// Calls `visit(name, value)` for each field, in the order of the list.
///
/// @ingroup base
template <described T, class Visitor>
constexpr void for_each_field(T const& value, Visitor&& visit) {
    std::apply([&](auto const&... each) { (visit(each.name, value.*each.member), ...); }, T::fields());
}

namespace detail {

template <class T>
concept std_hashable = requires(T const& x) {
    { std::hash<T>{}(x) } -> std::convertible_to<std::size_t>;
};

template <class T>
concept range_like = requires(T const& x) { x.begin(); x.end(); };

template <class T>
[[nodiscard]] std::size_t hash_of(T const& value);

constexpr std::size_t combine_hashes(std::size_t seed, std::size_t next) noexcept {
    return seed ^ (next + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2));
}

template <class T>
std::size_t hash_of(T const& value) {
    if constexpr (std_hashable<T>) {
        return std::hash<T>{}(value);
    } else if constexpr (described<T>) {
        std::size_t seed = 0;
        for_each_field(value, [&](std::string_view, auto const& each) { seed = combine_hashes(seed, hash_of(each)); });
        return seed;
    } else if constexpr (range_like<T>) {
        std::size_t seed = 0;
        for (auto const& each : value) seed = combine_hashes(seed, hash_of(each));
        return seed;
    } else if constexpr (requires { value.has_value(); *value; }) {
        return value.has_value() ? combine_hashes(1, hash_of(*value)) : 0;
    } else {
        static_assert(described<T>, "a field is neither hashable nor described by fields()");
    }
}

} // namespace detail

/// A hash function object for any described type: `std::unordered_set<citation, fields_hash>`.
///
/// @ingroup base
struct fields_hash {
    template <described T>
    [[nodiscard]] std::size_t operator()(T const& value) const {
        return detail::hash_of(value);
    }
};

} // namespace cchc
