// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of types with a wrong mark, and letters of types in small letters: what follows must confirm them.
#pragma once

#include <optional>

#include <cchc/citation/citation.hpp>
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

/// "nđ 15/2020/nđ-cp", "Tt 200/2014/TT-BTC", "qđ số 5/QĐ-UBND": the letters of a type, not in capitals, in front of a number, which must
/// tell that they are no other word; see `confirms_small_letters`.
[[nodiscard]] std::optional<document_type_match> match_small_letters(tokenizer& words) noexcept;

/// Whether a number tells that the letters in front of it are those of its type: by its symbol, or by a year and a serial that is no month.
[[nodiscard]] bool confirms_small_letters(citation_match const& match) noexcept;

} // namespace cchc::detail
