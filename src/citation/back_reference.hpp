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

/// Words with which the sentence goes on behind "Nghị định trên", and not behind the preposition, "trên không gian mạng", "trên quy mô".
[[nodiscard]] bool goes_on_behind_reference(token const& t, tokenizer behind) noexcept;

/// Whether a back word may begin with this token.
[[nodiscard]] bool may_point_back(token const& first) noexcept;

/// "này", "nêu trên", "nói trên", "đã nêu", "đó" …; "trên" alone only where a phrase ends or a predicate begins, for "trên" is also the
/// preposition. `words` is moved past them.
[[nodiscard]] std::optional<back_reference> read_back_word(tokenizer& words) noexcept;

/// "nay", "neu tren", "noi tren", "ke tren" behind the name of a type, in a text typed without diacritics: neither the name nor the word
/// behind them has any. `words` is moved past them.
[[nodiscard]] std::optional<back_reference> read_plain_back_word(tokenizer& words, span type_words) noexcept;

/// The citation that a name of a type and the words behind it are.
[[nodiscard]] citation_match make_back_reference(document_type_match const& type, back_reference const& back) noexcept;

/// "Nghị quyết trên" of "hai Nghị quyết trên gặp khó khăn", where documents are counted: whatever word follows but one of what the
/// preposition stands in front of. `words` is moved past it.
[[nodiscard]] std::optional<citation_match> read_counted_reference(tokenizer& words);

/// "nêu trên", "nói trên", "đã nêu": words that can be nothing but those of a back reference. `words` is moved past them.
[[nodiscard]] std::optional<back_reference> read_named_above(tokenizer& words) noexcept;

/// "Quyết định ngày 02/02/2014 nêu trên", "Nghị quyết của HĐND huyện nêu trên": date and issuer stand in front of the words that point
/// back. `words` is behind the name of the type and moved past them.
[[nodiscard]] bool read_reference_behind_tail(tokenizer& words, citation_match& match);

/// "," and "và" between names of types: "Luật, Nghị định và Thông tư nêu trên".
[[nodiscard]] bool joins_types(token const& t) noexcept;

/// "Thông báo kết luận nêu trên", "Kết luận thanh tra này": moves past what belongs to the name behind that of the type.
void skip_rest_of_name(tokenizer& words, document_type type) noexcept;

/// Types of which the name in lower case is a document once one was named: "nội dung công văn nêu trên". "quy định nêu trên" are rules in
/// general.
[[nodiscard]] bool may_be_named_again(document_type type) noexcept;

} // namespace cchc::detail
