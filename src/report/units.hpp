// SPDX-License-Identifier: BSL-1.0
// The words with which reports count.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/phrases.hpp"

namespace cchc::detail {

/// Units of one kind may be counted together, things apart: "153 chuyên mục, phóng sự".
enum class unit_kind : std::uint8_t { thing, media, people, agency };

/// The unit that begins at token `at` of `words`.
[[nodiscard]] std::optional<phrase_match<unit_kind>> find_unit(token_window& words, std::size_t at) noexcept;

/// The unit that `text` begins with.
[[nodiscard]] std::optional<phrase_match<unit_kind>> unit_of(std::string_view text) noexcept;

} // namespace cchc::detail
