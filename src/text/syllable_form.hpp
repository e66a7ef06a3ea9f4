// SPDX-License-Identifier: BSL-1.0
// Which syllables can be Vietnamese ones.
#pragma once

#include <cchc/text/syllable.hpp>

namespace cchc::detail {

/// Whether onset, rime and tone go together as in a Vietnamese syllable: *nghiêng* does, *ngiêng* and *nghiềt* do not.
///
/// Knows form, not words: *nghiểm* is none that means anything.
[[nodiscard]] bool is_well_formed(syllable s) noexcept;

} // namespace cchc::detail
