// SPDX-License-Identifier: BSL-1.0
/// @file
/// A word of plain text as a number, for tables that are asked about bytes.
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "citation/byte_view.hpp"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cchc::detail {

/// The letters from a byte on, of ASCII and whatever lies beyond: the first eight bytes at most, each with its bit of `case_bits`, so
/// that most letters look the same in either case.
struct word_key {
    static constexpr unsigned longest = 8;
    static constexpr std::uint64_t case_bits = 0x2020202020202020;

    std::uint64_t bytes = 0;
    unsigned size = 0; ///< of all letters; more than `longest` when they do not fit

    /// Of so many bytes, the first lowest.
    [[nodiscard]] static constexpr word_key of(std::uint64_t bytes, unsigned size) noexcept {
        return {(bytes | case_bits) & first_bytes[size < longest ? size : longest], size};
    }

private:
    static constexpr auto first_bytes = [] {
        std::array<std::uint64_t, longest + 1> masks{};
        for (unsigned i = 1; i <= longest; ++i) masks[i] = masks[i - 1] << 8U | 0xFFU;
        return masks;
    }();
};

/// The key of so many letters, behind which the text goes on for at least `word_key::longest` bytes.
inline word_key key_of(char const* word, unsigned size) noexcept {
    std::uint64_t bytes = 0;
    if constexpr (std::endian::native == std::endian::little) std::memcpy(&bytes, word, sizeof bytes);
    else
        for (unsigned i = 0; i < word_key::longest; ++i)
            bytes |= std::uint64_t{static_cast<unsigned char>(word[i])} << (8U * i);
    return word_key::of(bytes, size);
}

inline word_key key_at(std::string_view text, std::size_t at) noexcept {
#if defined(__SSE2__)
    if (text.size() - at >= sizeof(__m128i)) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data() + at));
        auto const folded = _mm_or_si128(block, _mm_set1_epi8(0x20));
        auto const ascii = _mm_and_si128(_mm_cmpgt_epi8(folded, _mm_set1_epi8('a' - 1)),
                                         _mm_cmplt_epi8(folded, _mm_set1_epi8('z' + 1)));
        auto const letters = static_cast<std::uint32_t>(_mm_movemask_epi8(_mm_or_si128(ascii, block)));
        return key_of(text.data() + at, static_cast<unsigned>(std::countr_one(letters)));
    }
#endif
    byte_view const bytes{text};
    std::uint64_t word = 0;
    unsigned size = 0;
    for (; size <= word_key::longest; ++size) {
        auto const byte = bytes[at + size];
        if (byte < 0x80 && bytes.class_of(at + size) != byte_class::letter) break;
        if (size < word_key::longest) word |= std::uint64_t{byte} << (8U * size);
    }
    return word_key::of(word, size);
}

} // namespace cchc::detail
