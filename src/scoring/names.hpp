// SPDX-License-Identifier: BSL-1.0
// Enumerations as words, and back.
#pragma once

#include <cstddef>
#include <string_view>

#include <cchc/base/result.hpp>

#include "scoring/scanner.hpp"

namespace cchc::detail {

/// A word that is read as an enumerator; of several for one, the first is written.
template <class Enum>
struct enum_name {
    std::string_view name;
    Enum value;
};

template <class Enum, std::size_t n>
[[nodiscard]] std::string_view name_of(Enum value, enum_name<Enum> const (&names)[n]) noexcept {
    for (auto const& known : names)
        if (known.value == value) return known.name;
    return "?";
}

template <class Enum, std::size_t n>
[[nodiscard]] result<Enum> value_of(std::string_view text, enum_name<Enum> const (&names)[n], errc otherwise) noexcept {
    auto const word = trimmed(text);
    for (auto const& known : names)
        if (same_word(known.name, word)) return known.value;
    return failure{otherwise, 0};
}

} // namespace cchc::detail
