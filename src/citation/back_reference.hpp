// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words that point back: "này", "đó", "nêu trên".
#pragma once

#include <cstddef>
#include <optional>

#include <cchc/citation/citation.hpp>

namespace cchc::detail {

struct back_reference {
    back_word word = back_word::none;
    std::size_t end = 0;
};

/// Whether a back word may begin with this token.
[[nodiscard]] bool may_point_back(token const& first) noexcept;

/// "này", "nêu trên", "nói trên", "đã nêu", "đó" …; "trên" alone only where a phrase ends or a predicate begins, for "trên" is also the
/// preposition. `words` is moved past them.
[[nodiscard]] std::optional<back_reference> read_back_word(tokenizer& words) noexcept;

/// "trên" behind documents that are counted, "hai Nghị quyết trên gặp khó khăn": whatever word follows but one of what the preposition
/// stands in front of. `words` is moved past it.
[[nodiscard]] std::optional<back_reference> read_counted_above(tokenizer& words) noexcept;

/// "Thông báo kết luận nêu trên", "Kết luận thanh tra này": moves past what belongs to the name behind that of the type.
void skip_rest_of_name(tokenizer& words, document_type type) noexcept;

/// Types of which the name in lower case is a document once one was named: "nội dung công văn nêu trên". "quy định nêu trên" are rules in
/// general.
[[nodiscard]] bool may_be_named_again(document_type type) noexcept;

} // namespace cchc::detail
