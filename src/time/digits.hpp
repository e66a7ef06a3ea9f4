// SPDX-License-Identifier: BSL-1.0
/// @file
/// Writing small numbers with zeros in front.
#pragma once

#include <concepts>
#include <cstddef>
#include <string>

namespace cchc::detail {

/// Appends a number that is not negative, with at least `width` digits.
template <std::integral Number>
void append_number(std::string& text, Number value, std::size_t width = 1) {
    auto const digits = std::to_string(value);
    if (digits.size() < width) text.append(width - digits.size(), '0');
    text += digits;
}

/// Appends a month as Decree 30/2020/NĐ-CP, Annex I, II.4 wants it: 01, 02, 3, …, 12.
inline void append_official_month(std::string& text, int month) {
    append_number(text, month, month <= 2 ? 2 : 1);
}

} // namespace cchc::detail
