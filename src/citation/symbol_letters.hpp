// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the letters of a symbol mean, and where they end.
#pragma once

#include <cstddef>
#include <string_view>

#include <cchc/citation/document_type.hpp>

namespace cchc::detail {

/// Where a group that lacks its hyphen, NQCP for NQ-CP, should have it: behind its type, if the rest is an issuer known to sign alone;
/// else 0.
[[nodiscard]] std::size_t type_before_missing_dash(std::string_view group) noexcept;

/// The letters that a group of a symbol stands for where it was typed without diacritics, in either case, and nothing else is meant: HĐND
/// for HDND; else nothing.
[[nodiscard]] std::string_view restored_group(std::string_view group) noexcept;

/// Whether Ư was read for U in a word of a symbol, ƯBND, CTƯBND: in front of B, for TƯ is *Trung ương*.
[[nodiscard]] inline bool has_horn_for_committee(token const& word) noexcept {
    if (!word.upper || word.unmarked) return false;
    constexpr auto horned = letter_of(U'ư').index;
    constexpr auto next = letter_of(U'b').index;
    auto const stands_at = [&](unsigned at) {
        return word.word.letter_index(at) == horned && word.word.letter_index(at + 1) == next;
    };
    return stands_at(0) || stands_at(2);
}

/// The word without it.
[[nodiscard]] syllable without_horn(syllable word) noexcept;

/// Whether a word in small letters may be those of a symbol: it has no mark but that of đ. "blđtbxh", and not "năm".
[[nodiscard]] bool may_be_letters(syllable word) noexcept;

/// Whether a word, in any case, can be nothing but letters of a symbol: no word is without a vowel. "bkhcn", "vpcp", "ubnd".
[[nodiscard]] bool are_initials(syllable word) noexcept;

/// The type that the first group of a symbol names: "QĐ", "QĐ.TTg", and "NQCP", which lacks its hyphen.
[[nodiscard]] document_type type_of_group(std::string_view group) noexcept;

/// CT is *Chỉ thị* in front of an authority that issues directives; the tax offices write it for themselves: 5348/CT-CS.
[[nodiscard]] bool names_directive_issuer(syllable issuer) noexcept;

/// "XIII" of KTNN-KV XIII.
[[nodiscard]] bool is_roman(token const& t) noexcept;

/// Where the letters of a symbol end to which the next word is glued, as where a blank was lost, "UBNDngày", "CPNghị định", "CCHCV/v", or
/// where tags stand side by side, "CP</a><a>sửa đổi". Else the end of the word.
[[nodiscard]] std::size_t end_of_symbol_word(tokenizer const& words, token const& word) noexcept;

} // namespace cchc::detail
