// SPDX-License-Identifier: BSL-1.0
// Slips of the pen that need no dictionary: words of grammar doubled, letters that make no syllable.
#pragma once

#include <string_view>
#include <vector>

#include <cchc/text/token.hpp>

namespace cchc::detail {

/// What kind of slip: "của của", which nobody writes on purpose; "thuânl", which no syllable is.
enum class slip_kind : unsigned char { doubled_word, no_syllable };

struct slip {
    slip_kind kind;
    span where;
};

/// The slips of a text, in order. Linear.
[[nodiscard]] std::vector<slip> find_slips(std::string_view text);

} // namespace cchc::detail
