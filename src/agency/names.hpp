// SPDX-License-Identifier: BSL-1.0
/// @file
/// Comparing names as words: case, tone placement, composition and the blanks between words do not matter.
#pragma once

#include <string_view>

#include <cchc/text/token.hpp>

namespace cchc::detail {

/// Whether two texts are the same words, numbers and marks.
[[nodiscard]] inline bool same_words(std::string_view a, std::string_view b) noexcept {
    tokenizer left{a};
    tokenizer right{b};
    for (;;) {
        auto const x = left.next();
        auto const y = right.next();
        bool const same = x.kind == y.kind && x.word == y.word && x.mark == y.mark && x.value == y.value;
        if (!same || (x.is(token_kind::word) && !x.word)) return false;
        if (!x) return true;
    }
}

} // namespace cchc::detail
