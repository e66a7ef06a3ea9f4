// SPDX-License-Identifier: BSL-1.0
/// @file
/// The rest of an issuer's name that is written behind the symbol instead of the word "của".
#pragma once

#include <cchc/citation/find_citations.hpp>

namespace cchc::detail {

/// "12/2016/NQ-HĐND tỉnh ngày 7/12/2016", "05/2011/TT-BNV Bộ Nội vụ ngày 20/3/2011": a territory or an agency that follows the symbol
/// directly, if a day follows it.
///
/// @param words  behind the symbol; moved in front of the day
/// @return the name of the agency; empty also when a territory alone was passed
span accept_issuer_behind_symbol(tokenizer& words) noexcept;

} // namespace cchc::detail
