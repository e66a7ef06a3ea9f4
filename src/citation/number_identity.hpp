// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a number alone says about which document it is of.
#pragma once

#include <cchc/citation/document_number.hpp>

namespace cchc::detail {

/// Whether each place has its own numbers of this symbol: those of people's committees and councils.
[[nodiscard]] bool is_local(document_number const& number);

/// Whether the number alone says which document is meant.
[[nodiscard]] bool identifies(document_number const& number);

} // namespace cchc::detail
