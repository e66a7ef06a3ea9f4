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

/// "nước Cộng hòa xã hội chủ nghĩa Việt Nam", "Việt Nam"; if it is next, `words` is moved past it.
[[nodiscard]] bool accept_state_name(tokenizer& words) noexcept;

/// "Luật Công đoàn Việt Nam năm 2012": the country between the name of a law and its number, date or year.
void skip_country(tokenizer& words) noexcept;

/// "… Luật Viên chức Ngày 02/12/2025, Chính phủ đã họp": the day is not that of the law in front. `at` stands at "Ngày".
[[nodiscard]] bool announces_next_sentence(tokenizer at) noexcept;

/// "(BLDS)" behind "Bộ luật Dân sự": the initials of what was cited declare a short name and cite nothing.
[[nodiscard]] bool accept_own_initials(tokenizer& words, citation_match const& match) noexcept;

/// Whether a title of the table that ends here is one of a list: "Nhà ở" of "các Luật Đất đai, Nhà ở và …", and not the first words of
/// something else, "Thanh tra tỉnh".
[[nodiscard]] bool ends_listed_title(tokenizer words) noexcept;

/// "sau đây gọi là Luật Dược", "viết tắt là BLDS": declares a name, cites nothing.
[[nodiscard]] bool declares_name(std::string_view text, text_format format, span type_words) noexcept;

/// "pháp luật", "kỷ luật", "quy luật", "Công ty Luật", "Khoa Luật": the name of a type that is the last part of another word.
[[nodiscard]] bool is_inside_word(tokenizer const& words, token const& type_word) noexcept;

} // namespace cchc::detail
