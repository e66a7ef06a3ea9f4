// SPDX-License-Identifier: BSL-1.0
/// @file
/// Words between which a blank was lost, as far as capitals or a known word tell where: "Căn cứLuật", "củaUBND", "Chính phủvề".
#pragma once

#include <cstddef>
#include <string_view>

#include <cchc/text/token.hpp>

namespace cchc::detail {

/// Whether "Luật", which begins at `at`, is glued to small letters in front of it, and ends its word. Plain text.
[[nodiscard]] bool is_glued_law(std::string_view text, std::size_t at) noexcept;

/// Where "Luật" begins at the end of such a word; 0 when it does not.
[[nodiscard]] std::size_t find_glued_law(tokenizer const& words, token const& word) noexcept;

/// Whether a word begins with "của" and goes on; a capital must follow.
[[nodiscard]] inline bool may_be_glued_of(std::string_view text, token const& word) noexcept {
    constexpr std::string_view of = "của";
    return word.is(token_kind::word) && word.where.size() > of.size() && text[word.where.begin] == of.front() &&
           text.substr(word.where.begin, of.size()) == of;
}

/// Moves `words` behind "của" of "củaUBND".
bool accept_glued_of(tokenizer& words) noexcept;

/// Where the name that begins at the next token ends if a word is glued to it, "Chính phủvề", "tỉnh Bắc Kạnvà"; 0: none is.
[[nodiscard]] std::size_t end_of_glued_name(tokenizer words) noexcept;

} // namespace cchc::detail
