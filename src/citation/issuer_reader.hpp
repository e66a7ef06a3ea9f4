// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of issuers: who issued a document, as citations and announcements name it.
///
///     issuer  = "của" issued { joint issued }              further issuers only of joint documents
///     issued  = [post] body | "Liên bộ" fields | meeting [agency]
///     body    = agency [", " territory] ["-" agency] | what `issuer_name.hpp` reads | abbreviation
///
/// Agencies are what `match_agency` finds. Others issue documents too, enterprises, banks, boards, schools, and are no agencies.
#pragma once

#include <string_view>

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// The end of the words that name an issuer and start at the next token, a post in front included; 0: none.
///
/// @param symbol  the number of what was issued: an abbreviation that stands in it names its issuer, "12/QĐ-EVN của EVN"
[[nodiscard]] std::size_t issuer_end(tokenizer const& words, std::string_view symbol = {}) noexcept;

/// "Chủ tịch Hồ Chí Minh": the end of a post that is named without its body; 0: none.
[[nodiscard]] std::size_t post_end(tokenizer const& words) noexcept;

/// "của" and the issuer, with a post in front and, for a joint document, the further issuers.
[[nodiscard]] bool read_issuer(tokenizer& words, citation_match& match);

/// "của Thống đốc số …": a post alone says who issued what only where the number follows it.
[[nodiscard]] bool read_post_before_number(tokenizer& words, citation_match& match) noexcept;

/// "Ủy ban nhân dân tỉnh quyết định số …": the agency whose name ends where something else begins.
///
/// @param may_be_class  also "Ủy ban nhân dân", of which there are many
[[nodiscard]] span issuer_in_front(tokenizer const& words, std::size_t begin, bool may_be_class = false);

} // namespace cchc::detail
