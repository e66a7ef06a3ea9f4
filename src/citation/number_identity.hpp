// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a number alone says about which document it is of.
#pragma once

#include <cchc/citation/document_number.hpp>

namespace cchc::detail {

/// Whether each place has its own numbers of this symbol: those of people's committees and councils, of departments (SNV)
/// and of the Party's committees.
[[nodiscard]] bool is_local(document_number const& number);

/// Whether the number alone says which document is meant.
[[nodiscard]] bool identifies(document_number const& number);

/// Whether the letters of the issuer are left out: 37/2025, 37/2025/TT.
[[nodiscard]] inline bool is_short(document_number const& number) {
    return number.family != number_family::assembly && number.family != number_family::historic &&
           number.issuers().empty();
}

} // namespace cchc::detail
