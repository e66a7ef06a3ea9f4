// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can be told of a citation before a value is made of it.
#pragma once

#include <cchc/citation/citation.hpp>

namespace cchc::detail {

/// Whether a document whose symbol names one type may be called another: "Thông tư số 12/TT-LB" is as right as "Thông tư liên bộ".
///
/// @param groups  how many the symbol has
[[nodiscard]] constexpr bool may_be_called(document_type by_symbol, std::size_t groups, document_type named) noexcept {
    bool const short_joint = by_symbol == document_type::joint_circular && groups == 2;
    return by_symbol == named || by_symbol == document_type::unknown || named == document_type::unknown ||
           (short_joint && named == document_type::circular);
}

/// Whether `doubts` has none about the value of a match, and its number needs no repair but for line breaks.
[[nodiscard]] bool is_well_formed(std::string_view text, text_format format, citation_match const& match) noexcept;

} // namespace cchc::detail
