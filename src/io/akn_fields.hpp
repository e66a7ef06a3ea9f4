// SPDX-License-Identifier: BSL-1.0
// What a format has no word for, field by field: each with its path, "bases/0/kind", and its JSON.
#pragma once

#include <charconv>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/io/json.hpp>
#include <cchc/io/json_reader.hpp>

namespace cchc::detail {

template <class T>
inline constexpr bool is_list = false;
template <class T>
inline constexpr bool is_list<std::vector<T>> = true;

template <class T>
inline constexpr bool has_members = described<T> && !written_as_text<T>;

using named_json = std::pair<std::string, std::string>;

/// Whether two values differ in each of their fields: then one line says it all.
template <class T>
bool differs_wholly(T const& read, T const& meant) {
    return std::apply([&](auto const&... each) { return ((read.*each.member != meant.*each.member) && ...); },
                      T::fields());
}

/// Adds the fields in which `read` is not `meant`, as `meant` has them.
template <class T>
void add_differing(std::vector<named_json>& out, std::string const& path, T const& read, T const& meant) {
    if (read == meant) return;
    auto const inner = [&](auto const& name) {
        return path.empty() ? std::string{name} : path + '/' + std::string{name};
    };
    if constexpr (has_members<T>) {
        if (!differs_wholly(read, meant))
            return std::apply(
                [&](auto const&... each) {
                    (add_differing(out, inner(each.name), read.*each.member, meant.*each.member), ...);
                },
                T::fields());
    } else if constexpr (is_list<T>) {
        if (read.size() == meant.size()) {
            for (std::size_t i = 0; i < read.size(); ++i)
                add_differing(out, inner(std::to_string(i)), read[i], meant[i]);
            return;
        }
    }
    out.emplace_back(path, to_json(meant));
}

/// Sets the field at `path` to what the reader reads. False when there is no such field.
template <class T>
bool set_field(T& value, std::string_view path, json_reader& in) {
    if (path.empty()) {
        read_json(in, value);
        return true;
    }
    auto const end = std::min(path.find('/'), path.size());
    auto const step = path.substr(0, end);
    auto const rest = path.substr(std::min(end + 1, path.size()));
    bool found = false;
    if constexpr (has_members<T>) {
        auto const set = [&](auto const& each) {
            found = found || (each.name == step && set_field(value.*each.member, rest, in));
        };
        std::apply([&](auto const&... each) { (set(each), ...); }, T::fields());
    } else if constexpr (is_list<T>) {
        std::size_t place = 0;
        auto const [last, code] = std::from_chars(step.data(), step.data() + step.size(), place);
        bool const is_place = code == std::errc{} && last == step.data() + step.size() && place < value.size();
        found = is_place && set_field(value[place], rest, in);
    }
    return found;
}

} // namespace cchc::detail
