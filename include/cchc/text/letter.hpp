// SPDX-License-Identifier: BSL-1.0
/// @file
/// The letters of Vietnamese: a base letter, perhaps a mark that makes another letter of it, perhaps a tone.
///
/// The alphabet has 29 letters (a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y); f j w z occur in symbols and
/// foreign words. A vowel letter may carry one of five tone marks. `ệ` is the letter ê with the tone nặng: the *mark* makes
/// another letter, the *tone* does not.
///
///     letter_of(U'ệ')           // {alphabet index of ê, tone::nang, lower}
///     code_point_of(letter_of(U'ệ'))   // U+1EC7 again
///     letter_of(U'Ð')           // the letter Đ, with `lookalike`: this is an Icelandic eth, often typed for Đ
///
/// Look-alikes (eth, the African D, Cyrillic capitals, the wide letters of East Asian fonts) are read as the letter they stand for and
/// marked, so that a caller can say that it repaired something. In Vietnamese text they are always slips: none of them is a Vietnamese
/// letter (TCVN 6909:2001).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cchc {

/// Thanh điệu (tone), in dictionary order.
///
/// @ingroup text
enum class tone : std::uint8_t {
    ngang, ///< level, unmarked
    huyen, ///< grave
    hoi,   ///< hook above
    nga,   ///< tilde
    sac,   ///< acute
    nang,  ///< dot below
};

/// Chữ cái (letter): one of 33, with its tone and case.
///
/// @ingroup text
struct letter {
    std::uint8_t index = 0; ///< 1 (a) to 33 (z) in Vietnamese alphabetical order; 0: not a letter
    cchc::tone tone = cchc::tone::ngang;
    bool upper = false;
    bool lookalike = false; ///< another alphabet's character, typed for this letter

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return index != 0; }
    friend constexpr bool operator==(letter const&, letter const&) noexcept = default;
};

/// How many letters there are, f j w z included.
///
/// @ingroup text
inline constexpr std::uint8_t alphabet_size = 33;

namespace detail {

inline constexpr std::u32string_view lower_alphabet = U"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
inline constexpr std::u32string_view upper_alphabet = U"AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ";
inline constexpr std::string_view unmarked_alphabet = "aaabcddeefghijklmnooopqrstuuvwxyz";

/// Twelve vowels, each with its six tones in the order of `tone`.
inline constexpr std::u32string_view lower_vowels =
    U"aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
inline constexpr std::u32string_view upper_vowels =
    U"AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ";

inline constexpr std::uint8_t no_vowel = 0xFF;

/// By alphabet index: which of the twelve vowels a letter is.
constexpr auto make_vowel_rows() {
    std::array<std::uint8_t, lower_alphabet.size() + 1> rows{};
    rows.fill(no_vowel);
    for (std::size_t i = 0; i < lower_vowels.size(); i += 6)
        rows[lower_alphabet.find(lower_vowels[i]) + 1] = static_cast<std::uint8_t>(i / 6);
    return rows;
}

inline constexpr auto vowel_rows = make_vowel_rows();

constexpr std::uint8_t alphabet_index(std::u32string_view alphabet, char32_t code) noexcept {
    auto const at = alphabet.find(code);
    return at == std::u32string_view::npos ? std::uint8_t{0} : static_cast<std::uint8_t>(at + 1);
}

/// Letters below U+0250, then those of U+1EA0 to U+1EFF.
inline constexpr std::size_t low_letters = 0x250;
inline constexpr char32_t high_letters_begin = 0x1EA0;
inline constexpr char32_t high_letters_end = 0x1F00;

constexpr std::size_t letter_slot(char32_t code) noexcept {
    if (code < low_letters) return static_cast<std::size_t>(code);
    if (code >= high_letters_begin && code < high_letters_end)
        return low_letters + static_cast<std::size_t>(code - high_letters_begin);
    return 0;
}

constexpr auto make_letter_table() {
    std::array<letter, low_letters + (high_letters_end - high_letters_begin)> table{};
    for (std::size_t i = 0; i < alphabet_size; ++i) {
        auto const index = static_cast<std::uint8_t>(i + 1);
        table[letter_slot(lower_alphabet[i])] = {index, tone::ngang, false, false};
        table[letter_slot(upper_alphabet[i])] = {index, tone::ngang, true, false};
    }
    for (std::size_t i = 0; i < lower_vowels.size(); ++i) {
        auto const index = alphabet_index(lower_alphabet, lower_vowels[i - i % 6]);
        auto const mark = static_cast<tone>(i % 6);
        table[letter_slot(lower_vowels[i])] = {index, mark, false, false};
        table[letter_slot(upper_vowels[i])] = {index, mark, true, false};
    }
    auto const d_stroke = alphabet_index(lower_alphabet, U'đ');
    table[letter_slot(U'\u00D0')] = {d_stroke, tone::ngang, true, true};  // Ð eth
    table[letter_slot(U'\u00F0')] = {d_stroke, tone::ngang, false, true}; // ð
    table[letter_slot(U'\u0189')] = {d_stroke, tone::ngang, true, true};  // Ɖ African D
    return table;
}

inline constexpr auto letter_table = make_letter_table();

/// Cyrillic capitals that look like Latin ones.
constexpr letter cyrillic_lookalike(char32_t code) noexcept {
    constexpr std::u32string_view cyrillic = U"АВЕКМНОРСТХ";
    constexpr std::u32string_view latin = U"ABEKMHOPCTX";
    auto const at = cyrillic.find(code);
    if (at == std::u32string_view::npos) return {};
    return {alphabet_index(upper_alphabet, latin[at]), tone::ngang, true, true};
}

/// "Ｎ", "ｎ": the wide forms of a to z, in the order of ASCII.
inline constexpr char32_t wide_letters_begin = 0xFF21;
inline constexpr char32_t wide_letters_end = 0xFF5B;

constexpr letter wide_letter(char32_t code) noexcept {
    auto narrow = letter_table[letter_slot(code - 0xFEE0)];
    narrow.lookalike = static_cast<bool>(narrow);
    return narrow;
}

/// Letters of other languages, combining characters among them: part of a word, which is then no Vietnamese one.
constexpr bool is_foreign_letter(char32_t code) noexcept {
    return (code >= 0xC0 && code < 0x250 && code != 0xD7 && code != 0xF7) || (code >= 0x300 && code < 0x530) ||
           (code >= 0x1E00 && code < 0x1F00);
}

} // namespace detail

/// The letter that `code` is, or a false one. Composed characters only: see `glyph_reader` for decomposed text.
///
/// @ingroup text
[[nodiscard]] constexpr letter letter_of(char32_t code) noexcept {
    if (auto const slot = detail::letter_slot(code); slot != 0) return detail::letter_table[slot];
    if (code >= 0x0410 && code <= 0x0425) return detail::cyrillic_lookalike(code);
    if (code >= detail::wide_letters_begin && code < detail::wide_letters_end) return detail::wide_letter(code);
    return {};
}

/// The composed (NFC) character of a letter; 0 for a false one. A tone on a consonant is dropped: there is no such character.
///
/// @ingroup text
[[nodiscard]] constexpr char32_t code_point_of(letter of) noexcept {
    if (!of) return 0;
    if (auto const row = detail::vowel_rows[of.index]; row != detail::no_vowel)
        return (of.upper ? detail::upper_vowels : detail::lower_vowels)[row * 6U + static_cast<std::size_t>(of.tone)];
    return (of.upper ? detail::upper_alphabet : detail::lower_alphabet)[of.index - 1U];
}

/// The ASCII letter left when marks and tone are taken away: 'e' for ệ, 'd' for Đ. Lower case; 0 for a false letter.
///
/// @ingroup text
[[nodiscard]] constexpr char unmarked(letter of) noexcept {
    return of ? detail::unmarked_alphabet[of.index - 1U] : '\0';
}

/// Whether `of` is one of the twelve vowel letters, which are those that can carry a tone.
///
/// @ingroup text
[[nodiscard]] constexpr bool is_vowel(letter of) noexcept {
    return detail::vowel_rows[of.index] != detail::no_vowel;
}

/// What a combining character adds to the letter before it: a tone, or a mark that makes another letter of it.
///
/// Returns a false letter when the two do not combine: a breve on e, a second mark or a second tone. The mark may come before
/// or after the tone.
///
///     combine(letter_of(U'e'), U'\u0323')   // ẹ; then combine(…, U'\u0302') gives ệ: canonical order puts the dot first
///
/// @ingroup text
[[nodiscard]] constexpr letter combine(letter base, char32_t combining) noexcept {
    auto const with_tone = [&](cchc::tone t) {
        if (!is_vowel(base) || base.tone != cchc::tone::ngang) return letter{};
        base.tone = t;
        return base;
    };
    auto const with_mark = [&](std::u32string_view from, std::u32string_view to) {
        auto const at = from.find(detail::lower_alphabet[base.index - 1U]);
        if (at == std::u32string_view::npos) return letter{};
        base.index = detail::alphabet_index(detail::lower_alphabet, to[at]);
        return base;
    };
    if (!base) return {};
    switch (combining) {
    case U'\u0300':
    case U'\u0340': return with_tone(cchc::tone::huyen);
    case U'\u0309': return with_tone(cchc::tone::hoi);
    case U'\u0303': return with_tone(cchc::tone::nga);
    case U'\u0301':
    case U'\u0341': return with_tone(cchc::tone::sac);
    case U'\u0323': return with_tone(cchc::tone::nang);
    case U'\u0302': return with_mark(U"aeo", U"âêô");
    case U'\u0306': return with_mark(U"a", U"ă");
    case U'\u031B': return with_mark(U"ou", U"ơư");
    default: return {};
    }
}

} // namespace cchc
