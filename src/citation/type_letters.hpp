// SPDX-License-Identifier: BSL-1.0
/// @file
/// What is particular about the letters of types.
#pragma once

#include <string_view>

#include <cchc/citation/document_type.hpp>

namespace cchc::detail {

/// As `type_of_letters`, of a word that was read.
[[nodiscard]] document_type type_of_word(syllable letters) noexcept;

/// TTr, CTr, QyĐ: letters that name a type as a word of its own though not all of them are capitals.
[[nodiscard]] bool is_written_in_mixed_case(std::string_view letters) noexcept;

} // namespace cchc::detail
