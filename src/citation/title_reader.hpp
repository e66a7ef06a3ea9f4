// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of the titles of laws: where a name ends that nothing marks.
#pragma once

#include <string_view>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/law_titles.hpp>

namespace cchc::detail {

/// The title behind the name of a type, into `match`: one of the table, that of an amending law, or one that is known from what follows it.
/// `words` is moved past it.
[[nodiscard]] bool read_title(tokenizer& words, citation_match& match, law_titles const& titles);

/// "nước Cộng hòa xã hội chủ nghĩa Việt Nam" behind "Hiến pháp", if it is there.
void read_state_name(tokenizer& words, citation_match& match) noexcept;

/// "sau đây gọi là Luật Dược": declares a name, cites nothing.
[[nodiscard]] bool declares_name(std::string_view text, text_format format, span type_words) noexcept;

/// "pháp luật", "kỷ luật", "quy luật", "Công ty Luật", "Khoa Luật": no name of a law begins behind such a word.
[[nodiscard]] bool is_before_law(token const& before) noexcept;

} // namespace cchc::detail
