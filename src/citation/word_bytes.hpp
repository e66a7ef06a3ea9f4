// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the bytes of plain text tell of the words at a place and behind it, without reading them.
///
/// The answers let through too much, never too little: what the grammar would read as a citation is said to be possible.
#pragma once

#include <cstddef>

#include "citation/byte_view.hpp"

namespace cchc::detail {

/// The size of the composed letter, of Vietnamese or not, at `at`; 0 when there may be something else.
inline unsigned size_of_letter(byte_view const& bytes, std::size_t at) noexcept {
    auto const is_continuation = [](unsigned byte) { return (byte & 0xC0U) == 0x80U; };
    auto const lead = bytes[at];
    if (lead < 0x80) return byte_classes[lead] == byte_class::letter ? 1 : 0;
    auto const second = bytes[at + 1];
    if (lead == 0xE1) return (second & 0xFEU) == 0xBA && is_continuation(bytes[at + 2]) ? 3 : 0;
    bool const sign = lead == 0xC3 && (second & 0xDFU) == 0x97; // × or ÷
    return lead >= 0xC3 && lead <= 0xC6 && is_continuation(second) && !sign ? 2 : 0;
}

/// Whether a small letter, composed and of Vietnamese or not, stands there.
inline bool is_small(byte_view const& bytes, std::size_t at) noexcept {
    auto const second = bytes[at + 1];
    switch (auto const lead = bytes[at]) {
    case 0xC3: return second >= 0xA0 && second != 0xB7; // ÷
    case 0xC4: return second == 0x83 || second == 0x91 || second == 0xA9;
    case 0xC5: return second == 0xA9;
    case 0xC6: return second == 0xA1 || second == 0xB0;
    case 0xE1: return (second & 0xFEU) == 0xBA && bytes[at + 2] % 2 == 1;
    default: return lead >= 'a' && lead <= 'z';
    }
}

/// Perhaps but for the first.
inline bool is_in_small_letters(byte_view const& bytes, std::size_t at) noexcept {
    return is_small(bytes, at) || is_small(bytes, at + size_of_letter(bytes, at));
}

/// Whether the full stop at `at` ends a sentence, which no citation crosses: "TP. Hồ Chí Minh" has one in capitals.
inline bool ends_sentence(byte_view const& bytes, std::size_t at) noexcept {
    auto const before = bytes[at - 1];
    return bytes.is_blank(at + 1) && ((before >= 'a' && before <= 'z') || before == ')');
}

/// Whether so many bytes are composed letters, as the tokenizer takes them.
[[nodiscard]] bool is_composed(byte_view const& bytes, std::size_t at, unsigned size) noexcept;

/// Behind the day of which the number stands there, "02 tháng 6 năm 2014", "02/6/2014", as far as it is written so.
[[nodiscard]] std::size_t behind_day(byte_view const& bytes, std::size_t number) noexcept;

/// "Điều 5. Phạm vi": the number of a unit that is no reference.
[[nodiscard]] bool is_heading(byte_view const& bytes, std::size_t number) noexcept;

/// Whether a number, or the sign of a member of a list, may stand behind the colon of a heading.
[[nodiscard]] bool list_may_follow_colon(byte_view const& bytes, std::size_t behind) noexcept;

/// Whether "số", the colon of a heading or what points back may stand behind an issuer and a date: "Quyết định của UBND tỉnh ngày
/// 03/4/2015 số 12/QĐ-UBND", "các Nghị định của Chính phủ:", "Nghị quyết của HĐND huyện nêu trên".
[[nodiscard]] bool number_may_follow_tail(byte_view const& bytes, std::size_t behind) noexcept;

/// Whether "số" may stand behind a subject and in front of a symbol that names the type: "giao đất, cho thuê đất số 88/QĐ-UBND".
///
/// @param name    where the name of the type begins
/// @param behind  where the subject does
[[nodiscard]] bool number_may_follow_subject(byte_view const& bytes, std::size_t name, std::size_t behind) noexcept;

/// The same, or behind a few words alone.
[[nodiscard]] bool number_may_be_near(byte_view const& bytes, std::size_t name, std::size_t behind) noexcept;

/// "nđ 15/2020/nđ-cp", "qđ số 5/QĐ-UBND": whether a number or "số" may stand behind the small letters of a type.
[[nodiscard]] bool number_may_follow_letters(byte_view const& bytes, std::size_t behind) noexcept;

} // namespace cchc::detail
