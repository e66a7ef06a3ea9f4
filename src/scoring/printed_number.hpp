// SPDX-License-Identifier: BSL-1.0
// Numbers as tables print them.
#pragma once

#include <optional>
#include <string_view>

#include <cchc/scoring/points.hpp>

namespace cchc::detail {

/// A number and how many decimals it is printed with.
struct printed_number {
    points value;
    unsigned decimals = 0;
};

/// 61.86, "61,86", "61,86 %", "1st" is none.
[[nodiscard]] std::optional<printed_number> read_printed(std::string_view text);

/// Empty, or a mark that stands for nothing: "-", "–", "n/a".
[[nodiscard]] bool is_absent(std::string_view text) noexcept;

/// One unit of the last decimal.
[[nodiscard]] points unit_of(unsigned decimals);
[[nodiscard]] points half_unit(unsigned decimals);

} // namespace cchc::detail
