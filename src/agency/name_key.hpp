// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of agencies taken apart for looking up: the words that say what, and those that say where.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/agency/level.hpp>
#include <cchc/agency/territory.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

/// The words of a text as one string: case, tone placement, "và", commas and dashes left out, short forms written out. Two texts with
/// one key are the same name.
[[nodiscard]] std::string words_key(std::string_view text);

/// The same without tones, marks and đ, for names typed on a keyboard without them.
[[nodiscard]] std::string unmarked_key(std::string_view text);

/// The unmarked key of what has `key`.
[[nodiscard]] std::string without_marks(std::string_view key);

/// Whether no word of the text has a tone or a mark.
[[nodiscard]] bool is_unmarked(std::string_view text) noexcept;

/// Letters of a document number: "SNN&PTNT" and "snnptnt" are one; Đ is D. Empty for what cannot be letters.
[[nodiscard]] std::string letters_key(std::string_view text);

/// A territory as a text names it: "tỉnh Sơn La", "tỉnh", "Sơn La".
struct named_place {
    std::optional<territory_type> type; ///< what the level word says; a city may be of two
    std::optional<agency_level> level;
    std::string key; ///< of the name; empty for a bare level word

    [[nodiscard]] bool fits(territory_title const& title) const noexcept;
};

[[nodiscard]] named_place read_named_place(std::string_view text);

/// A name in its parts.
struct split_name {
    std::string key;                 ///< of the words that say what
    std::vector<named_place> places; ///< from the inside out
    bool is_class = false;
};

[[nodiscard]] split_name split(std::string_view name);

} // namespace cchc::detail
