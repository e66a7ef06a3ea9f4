// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of a number without the name of a type: "số 12/UBND-NC", "76/2025/UBTVQH15".
#pragma once

#include <optional>

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// A document that starts with "số" or its number.
///
/// @param otherwise  the context of a number without "số": within a list the head announces it
[[nodiscard]] std::optional<citation_match> read_bare_number(tokenizer& words, guard guards,
                                                             number_context otherwise = number_context::bare);

} // namespace cchc::detail
