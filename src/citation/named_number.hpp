// SPDX-License-Identifier: BSL-1.0
/// @file
/// The number behind the name of a type, and the words that may stand between the two.
#pragma once

#include <array>
#include <cstddef>

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// The number, what was overlooked to read it, and its end become those of the match.
void take_number(citation_match& match, document_number_match const& number) noexcept;

/// "số", "số:" and the number, or the number alone.
///
/// @param abbreviated  the type is named by its letters
[[nodiscard]] bool read_named_number(tokenizer& words, citation_match& match, bool abbreviated);

/// How many plain words may stand between the name of a type and "số".
inline constexpr int most_plain_words = 6;

/// How many bytes may, where the symbol confirms the type.
inline constexpr std::size_t longest_subject = 160;

/// Words behind the name of a type that begin no subject, and behind which no number is its own, for all that "số" may be near.
inline constexpr std::array begin_no_subject{"tại"_vn, "theo"_vn, "và"_vn, "do"_vn, "trong"_vn, "bằng"_vn};

/// "Báo cáo thẩm tra số …", "Thông báo kết luận số …".
///
/// A few plain words may stand between type and number. More of them, with commas, brackets and digits, may where the symbol confirms the
/// type, "Quyết định giao đất, cho thuê đất số 88/QĐ-UBND"; so may the name of another type: "Thông báo kết luận số 552/TB-VPCP" is a
/// notice. Of serials that share a symbol, "báo cáo thẩm tra số 77, 78/BC-KTNS", the first is read.
///
/// @param abbreviated  the type is named by its letters, "QĐ phê duyệt quyết toán số 5012/QĐ-UBND", which the symbol must repeat
[[nodiscard]] bool read_qualified_number(tokenizer& words, citation_match& match, bool abbreviated = false);

/// "Công văn hỏa tốc 2901/UBND-KGVX", "Báo cáo thẩm định 16/BC-STP": words that tell the kind of paper stand between, and no "số"; the
/// symbol confirms the type.
[[nodiscard]] bool read_number_behind_qualifier(tokenizer& words, citation_match& match);

/// "Báo cáo thẩm định của Sở Tư pháp số 316/BC-STP": one to three words and the issuer stand between type and number, and the symbol
/// confirms the type.
[[nodiscard]] bool read_number_of_owner(tokenizer& words, citation_match& match);

} // namespace cchc::detail
