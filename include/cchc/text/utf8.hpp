// SPDX-License-Identifier: BSL-1.0
/// @file
/// UTF-8, read so that no byte can stop the reader.
///
/// A finder must accept any bytes. `decode_utf8` therefore never fails: a byte that is no part of well-formed UTF-8
/// (Unicode 15, table 3-7: overlong forms, surrogates and values above U+10FFFF are not) is one character U+FFFD, one byte
/// long, marked `valid == false`, and reading goes on at the next byte.
///
///     decode_utf8("ệ", 0)        // {U+1EC7, size 3, valid}
///     decode_utf8("\xE1\xBB", 0) // {U+FFFD, size 1, not valid}: half a letter
///     find_invalid_utf8("ab\xFF") // 2
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace cchc {

/// Mã ký tự (code point) read from UTF-8, and how many bytes it took.
///
/// @ingroup text
struct code_point {
    char32_t value = U'\uFFFD';
    std::uint8_t size = 1;
    bool valid = false;

    friend constexpr bool operator==(code_point const&, code_point const&) noexcept = default;
};

/// Reads the character that starts at `offset`, which must be below `text.size()`. Constant time, never throws.
///
/// @ingroup text
[[nodiscard]] constexpr code_point decode_utf8(std::string_view text, std::size_t offset) noexcept {
    auto const byte = [&](std::size_t i) { return static_cast<unsigned char>(text[offset + i]); };
    auto const left = text.size() - offset;
    auto const continues = [&](std::size_t i) { return i < left && (byte(i) & 0xC0U) == 0x80U; };
    unsigned const lead = byte(0);
    if (lead < 0x80U) return {static_cast<char32_t>(lead), 1, true};
    if (lead < 0xC2U || lead > 0xF4U || !continues(1)) return {};
    if (lead < 0xE0U) return {static_cast<char32_t>((lead & 0x1FU) << 6U | (byte(1) & 0x3FU)), 2, true};
    if (!continues(2)) return {};
    if (lead < 0xF0U) {
        auto const value = static_cast<char32_t>((lead & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU));
        if (value < 0x800U || (value >= 0xD800U && value < 0xE000U)) return {};
        return {value, 3, true};
    }
    if (!continues(3)) return {};
    auto const value = static_cast<char32_t>((lead & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U |
                                             (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU));
    if (value < 0x10000U || value > 0x10FFFFU) return {};
    return {value, 4, true};
}

/// Appends `value` as UTF-8. A value that is no Unicode scalar is written as U+FFFD.
///
/// @ingroup text
void append_utf8(std::string& out, char32_t value);

/// The offset of the first byte that is not part of well-formed UTF-8, or `text.size()` when all is. Linear.
///
/// @ingroup text
[[nodiscard]] std::size_t find_invalid_utf8(std::string_view text) noexcept;

/// @ingroup text
[[nodiscard]] inline bool is_valid_utf8(std::string_view text) noexcept {
    return find_invalid_utf8(text) == text.size();
}

} // namespace cchc
