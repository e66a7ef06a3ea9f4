// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where the title of a law ends.
#pragma once

#include <optional>

#include <cchc/citation/document_type.hpp>
#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

/// The longest title in the table of laws, codes and ordinances that starts at the next token: "Cán bộ, công chức" behind "Luật".
/// Commas and dashes do not matter, nor does case. `words` is moved past it.
[[nodiscard]] std::optional<span> match_known_title(tokenizer& words, document_type type) noexcept;

/// A code known by its initials: "BLHS". `words` is moved past it.
[[nodiscard]] std::optional<span> match_code_initials(tokenizer& words) noexcept;

} // namespace cchc::detail
