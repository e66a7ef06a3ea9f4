// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where in a text a citation may begin.
///
/// Nearly all words begin no citation. The bytes of a word, and for some those of the next, are enough to pass over most of them without
/// reading them; what is left is read by the grammar. The answer never misses a start that the tokens would show.
#pragma once

#include <cstddef>
#include <string_view>

#include <cchc/text/token.hpp>

#include "citation/start_words.hpp"

namespace cchc::detail {

/// The offset, `from` or later, of the next word or number of plain text that may begin a citation; `text.size()` when none does.
///
/// @param from        not inside a word
/// @param window_end  0 at first; carried from call to call: up to here words are looked at one by one, for an anchor follows
///
/// Linear over all calls.
[[nodiscard]] std::size_t next_start(std::string_view text, std::size_t from, std::size_t& window_end) noexcept;

/// The token in front of `offset`, which must be the start of a token; of kind `end` at the start of the text.
[[nodiscard]] token token_before(std::string_view text, text_format format, std::size_t offset) noexcept;

/// The words nearby in front of `offset`, where they end; from behind a blank on.
[[nodiscard]] tokenizer words_in_front(tokenizer const& words, std::size_t offset) noexcept;

} // namespace cchc::detail
