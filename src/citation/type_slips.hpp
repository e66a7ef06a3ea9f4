// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of types with a wrong mark that only what follows can confirm, for no symbol names the type.
#pragma once

#include <optional>

#include <cchc/citation/document_type.hpp>

namespace cchc::detail {

/// Whether the name of a law with a wrong mark may begin with it.
[[nodiscard]] inline bool may_be_misspelt_law(token const& first) noexcept {
    return first.is("luât"_vn) || first.is("bô"_vn) || first.is("bộ"_vn);
}

/// "Luât", "Bộ luât", "Bô luật". `words` is moved past them.
[[nodiscard]] std::optional<document_type_match> match_misspelt_law(tokenizer& words) noexcept;

/// Whether documents of a type may be those of several issuers.
[[nodiscard]] inline bool may_be_joint(document_type type) noexcept {
    return type == document_type::circular || type == document_type::resolution;
}

/// "liên tich", "lien tịch" behind *Thông tư* or *Nghị quyết*, which are then those of several issuers. `words` is moved past them.
void read_misspelt_joint(tokenizer& words, document_type_match& type) noexcept;

} // namespace cchc::detail
