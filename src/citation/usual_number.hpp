// SPDX-License-Identifier: BSL-1.0
/// @file
/// The forms in which nearly every number is written, read by their bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include <cchc/citation/document_number.hpp>

namespace cchc::detail {

/// 30/2020/NĐ-CP, 12/QĐ-UBND, 45/2019/QH14, 15-NQ/TW, 362/SNV-CCHC at `at` of plain text or behind one blank there: what `number_reader`
/// reads, in whatever context, many times as fast. Nothing for every other form, for what needs a repair of its letters, and where what
/// follows may belong to the number.
[[nodiscard]] std::optional<document_number_match> read_usual_number(std::string_view text, std::size_t at) noexcept;

} // namespace cchc::detail
