// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of one citation: what may follow what, from the name of the type to the issuer.
#pragma once

#include <optional>

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// Whether a type is cited at all: a contract has a number, but is nobody's legal document.
[[nodiscard]] bool is_cited(document_type type) noexcept;

/// Types of which people write the name in lower case and mean a document all the same.
[[nodiscard]] bool is_normative(document_type type) noexcept;

/// Constitution, code, law, ordinance: cited by title.
[[nodiscard]] bool is_titled(document_type type) noexcept;

/// A document that starts with the name of its type; `words` stands behind it when there is one.
[[nodiscard]] std::optional<citation_match> read_document(tokenizer& words, find_options options);

/// "Nhà ở", behind "các Luật Đất đai": one more law of the table that shares the name of the type.
[[nodiscard]] std::optional<citation_match> read_listed_title(tokenizer& words, citation_match const& head,
                                                              find_options options);

/// Behind the words of a heading and its colon, at the first of what it announces: "…, gồm:", "… sau đây: 1.".
[[nodiscard]] bool accept_heading_colon(tokenizer& words) noexcept;

/// Whether the words of a match's date are "cùng ngày": the date is that of the citation before.
[[nodiscard]] bool says_same_day(std::string_view text, text_format format, citation_match const& match) noexcept;

/// Takes the type back from "văn bản số 264-CT ngày 22/7/1988": CT was the Chairman of the Council of Ministers, too, whose decisions and
/// directives had no other letters.
void doubt_directive(citation_match& match) noexcept;

/// Date and issuer that follow directly. "cùng ngày" without a date gives words and no date.
void read_tail(tokenizer& words, citation_match& match);

} // namespace cchc::detail
