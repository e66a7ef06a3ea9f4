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

/// Whether a small letter is certain to stand there.
inline bool is_small(byte_view const& bytes, std::size_t at) noexcept {
    auto const lead = bytes[at];
    auto const second = bytes[at + 1];
    if (lead < 0x80) return lead >= 'a' && lead <= 'z';
    if (lead == 0xC3) return second >= 0xA0 && second != 0xB7;
    if (lead == 0xC4) return second == 0x83 || second == 0x91;
    return lead == 0xE1 && (second & 0xFEU) == 0xBA && bytes[at + 2] % 2 == 1;
}

/// Perhaps but for the first.
inline bool is_in_small_letters(byte_view const& bytes, std::size_t at) noexcept {
    return is_small(bytes, at) || is_small(bytes, at + size_of_letter(bytes, at));
}

inline std::size_t skip_blanks(byte_view const& bytes, std::size_t at) noexcept {
    while (auto const blank = bytes.blank_at(at)) at += blank;
    return at;
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

} // namespace cchc::detail
