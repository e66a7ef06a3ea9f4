// SPDX-License-Identifier: BSL-1.0
/// @file
/// Vietnamese as it was written before Unicode: which encoding bytes are in, and what they say.
///
/// Decision 72/2002/QĐ-TTg asked all bodies of state to write Unicode (TCVN 6909:2001). What was written before, and a good deal
/// written since, is in the encodings of fonts: **TCVN3** (ABC, fonts named `.Vn…`; TCVN 5712:1993) in the north and in the
/// ministries, **VNI** (fonts named `VNI-…`) in the south, **VIQR** (RFC 1456) in mail, **windows-1258**, **VISCII**. Archives are full
/// of a second accident: such bytes were taken for Latin-1 and written as UTF-8.
///
///     auto const text = "NghÞ ®Þnh sè 63/2010/N§-CP ngµy 08 th¸ng 6 n¨m 2010";   // UTF-8, of TCVN3 taken for Latin-1
///     encoding_guess const g = detect_encoding(text);       // {tcvn3, recoded, 7 of 7 words}
///     normalized const d = decode(text, g.encoding);
///     d.text                                                // "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010"
///     d.offsets.source_of({0, 6})                           // {0, 5}: "Nghị" is five bytes in the text that came
///
/// **How is an encoding told?** By reading. Under each encoding the words beyond ASCII become syllables of Vietnamese, or they do not; a
/// syllable is an onset, a rime and a tone that go together (an abbreviation such as NĐ counts as one). An encoding is told when
/// at least three different words fit (two, where signs such as ® or ¸ stand inside the words, as they do in no other text), misfits are at
/// most one in five, and no other encoding does half as well. Everything else is `unknown`, or `utf8` when it is well-formed. One
/// encoding is told for the whole of a text.
///
/// **Case study: a text with both.** A page of UTF-8 may quote a line of TCVN3. A text is `utf8` if it holds letters that only Unicode has
/// (ệ, ư, đ, or combining marks) at least as often as the letters and signs that Latin-1 has too and correct Vietnamese seldom
/// needs. Otherwise the old encoding is told, and `decode` leaves those Unicode letters alone. Callers who know better cut the text
/// into its parts first.
///
/// **Case study: capitals in TCVN3.** The encoding has no vowels with tones in upper case: a `Þ` is ị in the font `.VnTime` and Ị in
/// `.VnTimeH`, and the font is lost. In a word with a capital behind its first letter, `QUYÕT`, the vowel is read as a capital:
/// QUYẾT. A word that does not tell (`VÒ`) goes with its neighbours in the line, VỀ VIỆC, if they agree; otherwise it stays small, as
/// Ủy ban does, which becomes ủy ban. A text that was typed in small letters under a font of capitals cannot be told from one in
/// small letters; who knows says `tcvn3_capitals`.
///
/// **What cannot be told or mended:** characters that were lost on the way (soft hyphen, the ư of TCVN3, is dropped by many programs);
/// VIQR without its backslashes, where a full stop behind a vowel reads as the tone nặng, as RFC 1456 has it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/text/normal.hpp>

namespace cchc {

/// Bảng mã (encoding) of a text.
///
/// @ingroup text
enum class text_encoding : std::uint8_t {
    unknown,
    utf8,           ///< also plain ASCII
    utf8_twice,     ///< UTF-8 taken for Windows-1252 and written as UTF-8: `Nghá»‹ Ä‘á»‹nh`
    tcvn3,          ///< ABC, fonts `.VnTime`: `NghÞ ®Þnh`
    tcvn3_capitals, ///< the same under fonts of capitals, `.VnTimeH`: every letter is one
    vni,            ///< VNI-Windows, fonts `VNI-Times`: `Nghò ñònh`
    viqr,           ///< RFC 1456: `Nghi. ddi.nh`
    windows_1258,   ///< letters with combining tones
    viscii,         ///< RFC 1456: `Ngh¸ ð¸nh`
};

/// The name by which programs know it: `"utf-8"`, `"tcvn3"`, `"windows-1258"`, … `parse_text_encoding` reads it back.
///
/// @ingroup text
[[nodiscard]] std::string_view to_string(text_encoding encoding) noexcept;

/// Reads the name of an encoding; case, blanks, dashes, dots and underscores do not matter.
///
///     parse_text_encoding("VNI-Windows")   // vni;   also "vni", "vni-win"
///     parse_text_encoding(".VnTime")       // tcvn3; also "abc", "tcvn", "tcvn-5712"; ".VnTimeH": tcvn3_capitals
///     parse_text_encoding("cp1258")        // windows_1258
///
/// @return the encoding, or `errc::encoding_name` at 0
///
/// @ingroup text
[[nodiscard]] result<text_encoding> parse_text_encoding(std::string_view name) noexcept;

/// Nhận dạng bảng mã (guess at an encoding), with what speaks for it.
///
/// @ingroup text
struct encoding_guess {
    text_encoding encoding = text_encoding::unknown;
    bool recoded = false;    ///< bytes of the encoding were taken for Latin-1 or Windows-1252 and written as UTF-8
    std::size_t words = 0;   ///< words that tell: those with letters beyond ASCII, as this encoding reads them
    std::size_t fitting = 0; ///< those of them that are syllables of Vietnamese

    friend constexpr bool operator==(encoding_guess const&, encoding_guess const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"encoding", &encoding_guess::encoding}, field{"recoded", &encoding_guess::recoded},
                          field{"words", &encoding_guess::words}, field{"fitting", &encoding_guess::fitting}};
    }
};

/// Tells the encoding of a text by reading it under each; see above for when it is `unknown`.
///
/// Any bytes are valid. Vietnamese in UTF-8 is known by its first few hundred letters; only other texts are read to their end. Linear,
/// no allocation. `words` and `fitting` are 0 where nothing but the form of the bytes decided: `utf8`, `unknown`.
///
/// @ingroup text
[[nodiscard]] encoding_guess detect_encoding(std::string_view bytes) noexcept;

/// What `bytes` say in `encoding`, as composed UTF-8, with the way back to the bytes.
///
/// Bytes of a legacy encoding may come as they are, or taken for Latin-1 or Windows-1252 and written as UTF-8: which of the two is
/// seen from the bytes beyond ASCII, by what most of them are. A character that the encoding does not have is kept, as Windows-1252
/// reads it. `utf8` and `unknown` change nothing. Linear; every byte of the source is part of the map.
///
/// @ingroup text
[[nodiscard]] normalized decode(std::string_view bytes, text_encoding encoding);

/// Writes UTF-8 in a legacy encoding; `decode` gives the text back, but for the capitals of TCVN3: it has none with tones, and the small
/// ones are written.
///
/// @param text      UTF-8, composed or not
/// @param encoding  `unknown` and `utf8` give `text` as it is
/// @return the bytes; or `errc::encoding_character`, with the byte of `text` at which stands a character that the encoding does not have
///
/// @ingroup text
[[nodiscard]] result<std::string> encode(std::string_view text, text_encoding encoding);

} // namespace cchc
