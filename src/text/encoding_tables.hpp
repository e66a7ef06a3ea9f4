// SPDX-License-Identifier: BSL-1.0
// What the bytes beyond ASCII mean in the encodings that Vietnamese was written in, and the marks of VNI and VIQR.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/text/letter.hpp>

namespace cchc::detail {

/// Stands in the tables for a byte that the encoding does not use.
inline constexpr char32_t unused = U'·';

/// Windows-1252, 0x80 to 0x9F. The five bytes it does not use are control characters, as in Latin-1.
inline constexpr std::u32string_view windows_1252_low = U"€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/// TCVN 5712:1993, VN3: 0xA0 to 0xFF. Vowels with tones exist in lower case only.
inline constexpr std::u32string_view tcvn3_high = U"·ĂÂÊÔƠƯĐăâêôơưđ·"
                                                  U"·····àảãáạ·ằẳẵắ·"
                                                  U"······ặầẩẫấậè·ẻẽ"
                                                  U"éẹềểễếệìỉ···ĩíịò"
                                                  U"·ỏõóọồổỗốộờởỡớợù"
                                                  U"·ủũúụừửữứựỳỷỹýỵ·";

/// RFC 1456, VISCII: 0x80 to 0xFF.
inline constexpr std::u32string_view viscii_high = U"ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
                                                   U"ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                                                   U"Õắằặấầẩậẽẹếềểễệố"
                                                   U"ồổỗỠƠộờởịỰỨỪỬơớƯ"
                                                   U"ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
                                                   U"ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                                                   U"àáâãảăữẫèéêẻìíĩỉ"
                                                   U"đựòóôõỏọụùúũủýợỮ";

/// The six capitals that VISCII puts among the control characters.
inline constexpr std::string_view viscii_control_bytes = "\x02\x05\x06\x14\x19\x1E";
inline constexpr std::u32string_view viscii_control_letters = U"ẲẴẪỶỸỴ";

/// windows-1258, 0xC0 to 0xFF; below it is Windows-1252 but for six bytes that it does not use.
inline constexpr std::u32string_view windows_1258_high = U"ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
                                                         U"ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
                                                         U"àáâăäåæçèéêë\u0301íîï"
                                                         U"đñ\u0323óôơö÷øùúûüư₫ÿ";

static_assert(windows_1252_low.size() == 0x20);
static_assert(tcvn3_high.size() == 0x60);
static_assert(viscii_high.size() == 0x80);
static_assert(viscii_control_letters.size() == viscii_control_bytes.size());
static_assert(windows_1258_high.size() == 0x40);

/// VNI: letters that are one byte. The capital is the same byte less 0x20.
inline constexpr std::string_view vni_letter_bytes = "\xF1\xED\xEC\xE6\xF3\xF2\xF4\xF6\xEE";
inline constexpr std::u32string_view vni_letters = U"đíìỉĩịơưỵ";

/// VNI: bytes that change the letter before them, each as one or two combining characters; less 0x20 behind capitals.
struct vni_mark {
    unsigned char byte;
    char32_t mark; ///< 0, or what makes another letter
    char32_t tone; ///< 0, or a tone
};

inline constexpr std::array<vni_mark, 17> vni_marks{{
    {0xF9, 0, U'\u0301'},
    {0xF8, 0, U'\u0300'},
    {0xFB, 0, U'\u0309'},
    {0xF5, 0, U'\u0303'},
    {0xEF, 0, U'\u0323'},
    {0xE2, U'\u0302', 0},
    {0xE1, U'\u0302', U'\u0301'},
    {0xE0, U'\u0302', U'\u0300'},
    {0xE5, U'\u0302', U'\u0309'},
    {0xE3, U'\u0302', U'\u0303'},
    {0xE4, U'\u0302', U'\u0323'},
    {0xEA, U'\u0306', 0},
    {0xE9, U'\u0306', U'\u0301'},
    {0xE8, U'\u0306', U'\u0300'},
    {0xFA, U'\u0306', U'\u0309'},
    {0xFC, U'\u0306', U'\u0303'},
    {0xEB, U'\u0306', U'\u0323'},
}};

/// VIQR: what stands behind a letter, and the combining character it is.
inline constexpr std::string_view viqr_marks = "(^+'`?~.";
inline constexpr std::u32string_view viqr_combining = U"\u0306\u0302\u031B\u0301\u0300\u0309\u0303\u0323";

static_assert(vni_letters.size() == vni_letter_bytes.size());
static_assert(viqr_combining.size() == viqr_marks.size());

/// The tones by their place in `tone`, as combining characters.
inline constexpr std::u32string_view combining_tones{U"\0\u0300\u0309\u0303\u0301\u0323", 6};

} // namespace cchc::detail
