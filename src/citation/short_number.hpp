// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of numbers without their symbol: "37/2025", "100 năm 2019", "số 20 ngày 15/05/1948".
#pragma once

#include <optional>

#include <cchc/citation/citation.hpp>

namespace cchc::detail {

/// Types of which each number has a year, since the law of 1996 on the making of law.
[[nodiscard]] bool is_numbered_by_year(document_type type) noexcept;

/// Whether the name of a type in front of a number without symbol can be nothing else: "Quyết định 37/2025", "nghị định 15/2020",
/// "NĐ 15/2020", "TT 80/2021". In lower case *quyết định* may be a verb; CT may be a company, PL an annex.
[[nodiscard]] bool stands_for_short_number(tokenizer const& words, citation_match const& match) noexcept;

/// "37/2025" behind the name of a type: a number without its symbol. `words` is moved past it.
[[nodiscard]] std::optional<document_number_match> read_short_number(tokenizer& words, document_type type) noexcept;

/// "Nghị định số 20 ngày 15/05/1948", "công văn số 107/2025 ngày 05/11/2025", "Nghị định 100 năm 2019": a serial, perhaps a year, and no
/// symbol, which a date makes a document. Moves `words` past the number, not past the day.
[[nodiscard]] bool read_dated_serial(tokenizer& words, citation_match& match) noexcept;

} // namespace cchc::detail
