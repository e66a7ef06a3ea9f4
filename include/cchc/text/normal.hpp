// SPDX-License-Identifier: BSL-1.0
/// @file
/// One form for what is written in many: composed letters, folded letters, tone marks in one place.
///
/// The same word reaches a program as different bytes. macOS and PDF files give decomposed characters (`e` + dot below +
/// circumflex for ệ), people type without diacritics or in capitals, and two schools put the tone mark of `hòa` / `hoà` in
/// different places. These functions make one form of them, and each keeps an `offset_map`, so that what is found in the made text
/// can be shown in the bytes the caller gave. The Unicode form C is the one TCVN 6909:2001 and Decree 30/2020/NĐ-CP (Annex I) ask for.
///
///     normalized n = to_nfc("Vie\u0323\u0302t Nam");       // decomposed
///     n.text                                               // "Việt Nam", composed
///     n.offsets.source_of({0, 6})                          // {0, 8}: "Việt" was eight bytes and is six
///
///     fold("NGHỊ ĐỊNH", {.letter_case = true}).text        // "nghị định"
///     fold("Nghị định", {.tones = true}).text              // "Nghi đinh"
///     fold("Nghị định", fold_all).text                     // "nghi dinh"
///
///     place_tones("Hoà Bình, Uỷ ban", tone_style::early).text   // "Hòa Bình, Ủy ban"
///     tone_neutral_key("Hoà Bình") == tone_neutral_key("Hòa bình")   // true
///
/// What they are **not**: a general Unicode normaliser. They know the letters of Vietnamese (see `letter`); every other character,
/// and every byte that is not UTF-8, stays as it is.
///
/// **Case study: is `é` + circumflex an ế?** No, by Unicode: both marks stand above, so their order means something, and no
/// composed character is equivalent. Yes, to a reader: nobody who types it means anything else. `to_nfc` makes a promise about
/// equivalence and leaves it alone; `fold` and the readers (`glyph_reader`, `tokenizer`) serve finding and read an ế.
///
/// **Case study: `hòa` or `hoà`?** Textbooks put the mark on the main vowel, `hoà`, `thuỷ` (Decision 1989/QĐ-BGDĐT of 2018, art. 8);
/// the laws themselves are printed as `Luật Thủy sản`, names of provinces changed style more than once, and many documents mix
/// both. No rule binds all, so the library never rewrites silently: it compares with `tone_neutral_key` and rewrites only when
/// asked, with `place_tones`.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/text/offset_map.hpp>

namespace cchc {

/// Văn bản chuẩn hóa (normalised text), and how it leads back to the bytes it was made from.
///
/// @ingroup text
struct normalized {
    std::string text;
    offset_map offsets;

    friend bool operator==(normalized const&, normalized const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"text", &normalized::text}, field{"offsets", &normalized::offsets}};
    }
};

/// Composes the letters of Vietnamese (Unicode form C). Linear; idempotent; the result is canonically equivalent to `text`.
///
/// @ingroup text
[[nodiscard]] normalized to_nfc(std::string_view text);

/// Cách bỏ dấu (folding): which differences between letters are taken away.
///
/// @ingroup text
struct folding {
    bool letter_case = false; ///< Đ becomes đ
    bool tones = false;       ///< ệ becomes ê
    bool marks = false;       ///< ê becomes e, đ becomes d; a tone stays: ệ becomes ẹ
    bool lookalikes = false;  ///< Ð (eth) becomes Đ, Cyrillic С becomes C

    friend constexpr bool operator==(folding const&, folding const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"letter_case", &folding::letter_case}, field{"tones", &folding::tones},
                          field{"marks", &folding::marks}, field{"lookalikes", &folding::lookalikes}};
    }
};

/// What is left is the small ASCII letters a to z: as typed without diacritics.
///
/// @ingroup text
inline constexpr folding fold_all{.letter_case = true, .tones = true, .marks = true, .lookalikes = true};

/// Takes the chosen differences away from the letters of Vietnamese, which come out composed whatever was chosen. Linear; idempotent.
///
/// Look-alikes that are not taken away are left alone: `Ð` is no capital of `đ`.
///
/// @ingroup text
[[nodiscard]] normalized fold(std::string_view text, folding what);

/// Kiểu đặt dấu thanh (tone style): where the mark stands in a final oa, oe, uy.
///
/// @ingroup text
enum class tone_style : std::uint8_t {
    early, ///< on the first vowel: hòa, khỏe, thủy
    late,  ///< on the second: hoà, khoẻ, thuỷ
};

/// Puts the tone mark of every syllable where `style` has it; `qu` and `gi` are no vowels (quý, già). Linear; idempotent.
///
/// A word that is no syllable of Vietnamese (more than one group of vowels, more than one tone, letters of other languages)
/// stays as it is, composed.
///
/// @ingroup text
[[nodiscard]] normalized place_tones(std::string_view text, tone_style style);

/// A key that is equal for texts that differ in how they are composed, where their tone marks stand and, as folded, in case.
///
///     tone_neutral_key("Uỷ ban") == tone_neutral_key("ủy BAN")       // true
///     tone_neutral_key("Hoà", {}) == tone_neutral_key("hòa", {})     // false: case was kept
///
/// Two words have equal keys exactly when they are the same `syllable`, case apart. The key is readable but not for print: a word that
/// is no syllable but has one tone carries it on its first vowel. A word of more than sixteen letters stays as it is.
///
/// @ingroup text
[[nodiscard]] std::string tone_neutral_key(std::string_view text, folding what = {.letter_case = true});

} // namespace cchc
