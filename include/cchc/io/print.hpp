// SPDX-License-Identifier: BSL-1.0
/// @file
/// Values on a stream, for people: logs, debuggers, failing tests.
///
///     std::cout << span{3, 9}                 // {begin: 3, end: 9}
///     std::cout << citation_kind::titled      // titled
///     print(std::vector{span{3, 9}})          // "[{begin: 3, end: 9}]"
///
/// Derived from the fields of each struct, like JSON, and with the same choice of what is a string (see `io/json.hpp`);
/// what is absent is a dash. What it is **not**: a format. It may change; programs read JSON.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <type_traits>

#include <cchc/base/fields.hpp>
#include <cchc/io/json.hpp>

namespace cchc {

namespace detail {

void write_to(std::ostream& out, std::string_view text);

/// The text of a JSON value, without the quotes around names and strings.
[[nodiscard]] std::string readable(std::string_view json);

} // namespace detail

/// The value in one line, for people.
///
/// @ingroup io
template <class T>
[[nodiscard]] std::string print(T const& value) {
    return detail::readable(to_json(value));
}

/// Any struct that lists its fields, and any enumeration that names its values.
///
/// @ingroup io
template <class T>
    requires described<T> ||(std::is_enum_v<T>&& requires(T value) { to_string(value); })std::ostream&
        operator<<(std::ostream& out, T const& value) {
        detail::write_to(out, print(value));
        return out;
    }

} // namespace cchc
