// SPDX-License-Identifier: BSL-1.0
#include "citation/word_steps.hpp"

namespace cchc::detail {

bool accept_announcement(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    if (!is_near(first)) return false;
    if (first.is("No"_vn)) {
        words = ahead;
        return accept_mark(words, U'.');
    }
    if (!first.is("số"_vn) && !first.is("sô"_vn) && !first.is("so"_vn)) return false;
    words = ahead;
    auto next = ahead.next();
    bool const stop = next.is(U'.') && next.touches() && ahead.peek().is(token_kind::number); // số. 09/2019
    if ((next.is(U':') || stop) && is_near(next)) {
        words = ahead;
        next = ahead.next();
    }
    constexpr int most_signs = 4;
    int signs = 0;
    auto behind = words;
    for (; signs < most_signs && is_near(next) && (next.is(U'_') || next.is(U'*')); ++signs) {
        behind = ahead;
        next = ahead.next();
    }
    if (signs > 0 && next.is(token_kind::number)) words = behind;
    return true;
}

bool accept_list_sign(tokenizer& words) noexcept {
    constexpr std::size_t most_digits = 2;
    auto ahead = words;
    auto t = ahead.next();
    if (!is_near(t) || t.touches()) return false;
    bool const open = t.is(U'(');
    if (open) t = ahead.next();
    bool const bullet = t.is(U'-') || t.is(U'+') || t.is(U'*') || t.is(U'\u2022');
    bool const number = t.is(token_kind::number) && t.digits() <= most_digits;
    bool const letter = t.is(token_kind::word) && t.word.letters() == 1;
    if (number || letter) {
        auto const mark = ahead.next();
        if (!mark.touches() || !(mark.is(U')') || (number && !open && mark.is(U'.')))) return false;
    } else if (!bullet || open) {
        return false;
    }
    if (auto const next = ahead.peek(); next.touches() || !is_near(next)) return false;
    words = ahead;
    return true;
}

} // namespace cchc::detail
