// SPDX-License-Identifier: BSL-1.0
/// @file
/// Laws of other countries, which have the names of our own: "Hiến pháp Hoa Kỳ", "Luật Doanh nghiệp của Nhật Bản".
#pragma once

#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

/// Whether another country is named behind a law: "của Nhật Bản", "nước Cộng hòa Pháp", "của các nước".
[[nodiscard]] bool foreign_country_follows(tokenizer behind) noexcept;

/// Whether a title ends with the name of another country: "Thủ tục hành chính của Hàn Quốc". `words` are those of its text.
[[nodiscard]] bool ends_with_foreign_country(tokenizer const& words, span title) noexcept;

} // namespace cchc::detail
