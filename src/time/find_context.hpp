// SPDX-License-Identifier: BSL-1.0
/// @file
/// What stands before a date or a period and tells that it is none.
#pragma once

#include <cchc/text/token.hpp>

namespace cchc::detail {

/// The two tokens before the one at hand; none at the start, and behind a match.
struct left_context {
    token before_last{};
    token last{};

    void push(token const& next) noexcept {
        before_last = last;
        last = next;
    }
};

/// Whether the number `first` is whole, not the rest of a word or of a longer number.
[[nodiscard]] bool begins_number(left_context const& left, token const& first) noexcept;

/// Whether a dash ties the number at hand to a word or a number before it: 0912-2014-2015.
[[nodiscard]] bool hangs_on_a_dash(left_context const& left, token const& first) noexcept;

/// Whether "năm" means "a year's worth": mỗi năm 2000 người.
[[nodiscard]] bool makes_a_measure(left_context const& left) noexcept;

/// Whether a month and a year without a word can stand here; behind most words they are the short number of a document.
[[nodiscard]] bool month_can_stand_alone(left_context const& left, token const& first) noexcept;

} // namespace cchc::detail
