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

/// As `match_date`; also a year of two digits that can be of the last century only, "ngày 23-11-46", and a day of one slip of the pen,
/// "ngày 15 tháng 9 tháng 2022", "ngày 16/6 2025", whose month is a word, "ngày 3 tháng tư năm 1990", or without diacritics, "ngay 20 thang
/// 5 nam 2019", which in a citation can mean only one date.
[[nodiscard]] std::optional<date_match> match_issue_day(tokenizer words) noexcept;

/// ", 15/6/2011": a whole day without its word, behind a comma. It is none of what goes on behind it: "15/6/2011 đã họp", "15/6/2011 -
/// 20/6/2011".
[[nodiscard]] std::optional<date_match> match_bare_day(tokenizer words) noexcept;

/// ", ngày 12/9/2019 UBND xã đã họp", ", ngày 04/7/2011 tại Hội trường": whether what follows a day behind a comma makes it that of the
/// next clause. `issued`: who issued the document is known, so that whoever is named behind the day does something else.
[[nodiscard]] bool next_clause_follows(tokenizer const& behind_day, bool issued) noexcept;

} // namespace cchc::detail
