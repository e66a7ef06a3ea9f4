// SPDX-License-Identifier: BSL-1.0
#include "citation/word_steps.hpp"

namespace cchc::detail {

bool accept_announcement(tokenizer& words) noexcept {
    if (accept_words(words, "No"_vn)) return accept_mark(words, U'.');
    if (!accept_words(words, "số"_vn) && !accept_words(words, "sô"_vn)) return false;
    (void)accept_mark(words, U':');
    constexpr int most_signs = 4;
    auto ahead = words;
    int signs = 0;
    while (signs < most_signs && (accept_mark(ahead, U'_') || accept_mark(ahead, U'*'))) ++signs;
    if (signs > 0 && ahead.peek().is(token_kind::number)) words = ahead;
    return true;
}

bool is_year(token const& t) noexcept {
    return t.is(token_kind::number) && t.digits() == 4 && t.value >= 1945 && t.value <= 2100;
}

} // namespace cchc::detail
