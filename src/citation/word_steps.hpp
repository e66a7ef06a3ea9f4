// SPDX-License-Identifier: BSL-1.0
/// @file
/// The small steps that grammars of running text take: a word, a mark, a year, each at most a line away.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

#include <cchc/text/token.hpp>

namespace cchc::detail {

[[nodiscard]] inline bool is_near(token const& t) noexcept {
    return t.before <= gap::line;
}

/// The word, also as typed without diacritics.
[[nodiscard]] inline bool says(token const& t, syllable word) noexcept {
    return t.is(word) || (t.unmarked && t.is(token_kind::word) && t.word == word.unmarked());
}

/// Whether it is one of the words.
template <std::size_t Size>
[[nodiscard]] bool is_among(token const& t, std::array<syllable, Size> const& words) noexcept {
    return t.is(token_kind::word) && std::find(words.begin(), words.end(), t.word) != words.end();
}

/// "các", "hai", in front of the name of a type.
[[nodiscard]] inline bool says_several(token const& t) noexcept {
    return is_among(t, std::array{"các"_vn, "những"_vn, "hai"_vn, "ba"_vn, "bốn"_vn});
}

/// "và", "hoặc", "hay".
[[nodiscard]] inline bool is_conjunction(token const& t) noexcept {
    return says(t, "và"_vn) || says(t, "hoặc"_vn) || says(t, "hay"_vn);
}

/// The words are next, also as typed without diacritics; `words` is moved past them.
template <class... Syllables>
bool accept_words(tokenizer& words, Syllables... wanted) noexcept {
    auto ahead = words;
    auto const one = [&](syllable s) {
        auto const t = ahead.next();
        return is_near(t) && says(t, s);
    };
    if (!(one(wanted) && ...)) return false;
    words = ahead;
    return true;
}

inline bool accept_mark(tokenizer& words, char32_t mark) noexcept {
    auto ahead = words;
    auto const t = ahead.next();
    if (!t.is(mark) || !is_near(t)) return false;
    words = ahead;
    return true;
}

/// "số", "số:", "No.", and the signs of emphasis that stay behind when markup is stripped: "số __ 165/2024/NĐ-CP __".
bool accept_announcement(tokenizer& words) noexcept;

/// Whether the mark of a footnote may be next, as far as one token tells.
[[nodiscard]] inline bool may_be_footnote(token const& t, text_format format) noexcept {
    if (t.is(token_kind::word)) return false;
    if (t.is(token_kind::number)) return format != text_format::plain && !t.touches();
    return t.mark == U'[' || t.mark == U'(' || t.mark == U'^' || t.mark == U'*' ||
           (t.mark >= U'\u00B2' && t.mark <= U'\u2079');
}

/// Whether only a tag "<sup>" stands between a token and the word it hangs on.
[[nodiscard]] bool is_raised(tokenizer const& words, token const& t) noexcept;

/// "[3]", "(1)", "¹", "*", "<sup>3, 4</sup>", "[^3]": the mark of a footnote, on the word in front of it. What stands behind must tell that
/// it is none of a list.
bool accept_footnote(tokenizer& words) noexcept;

/// The years that have numbered documents, as far as a reader believes them.
inline constexpr unsigned first_year_of_numbers = 1945;
inline constexpr unsigned last_year_of_numbers = 2100;

/// A year that has documents, in four digits.
[[nodiscard]] inline bool is_year(token const& t) noexcept {
    return t.is(token_kind::number) && t.digits() == 4 && t.value >= first_year_of_numbers &&
           t.value <= last_year_of_numbers;
}

/// The sign of a member of a list that is set in lines: "-", "+", "*", "•", "1.", "2)", "(3)", "a)".
bool accept_list_sign(tokenizer& words) noexcept;

/// "3", "- 3 -": the number of a page, in a line of its own between two parts of a citation.
bool accept_page_number(tokenizer& words) noexcept;

/// What may stand between two members of a list of numbers: ", ", "; ", " & ", "và", "hoặc", alone or together.
bool skip_list_joint(tokenizer& words) noexcept;

/// Whether a serial or a year is the last word of what it tells, and does not count what follows: "…, 2010 hộ dân".
///
/// @param with_word  "năm" stands in front of the year
[[nodiscard]] bool ends_listed_number(tokenizer behind, bool with_word) noexcept;

} // namespace cchc::detail
