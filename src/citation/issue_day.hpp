// SPDX-License-Identifier: BSL-1.0
/// @file
/// The day on which a document was issued, as a citation tells it: the words in front of it, and the slips of the pen in it.
#pragma once

#include <optional>

#include <cchc/citation/find_citations.hpp>
#include <cchc/time/find_dates.hpp>

namespace cchc::detail {

/// Whether the words of an act of issue may begin with it.
[[nodiscard]] bool may_begin_act_of_issue(token const& first) noexcept;

/// "ban hành", "đã ban hành vào", "được ban hành", "ký", "ký ban hành", "đề": moves in front of the day on which that was done, if one
/// follows. Who did it must not be named between, "được Quốc hội thông qua ngày": that is a sentence about the document.
void skip_act_of_issue(tokenizer& words, citation_match const& match) noexcept;

/// A day of one slip: "ngày 15 tháng 9 tháng 2022", "ngày 27 năm 12 năm 2019", "ngày 22 tháng 12 nám 2024", "ngày 16/6 2025". In a citation
/// each can mean only one date; `match_date` repairs none.
[[nodiscard]] std::optional<date_match> match_slipped_date(tokenizer words) noexcept;

} // namespace cchc::detail
