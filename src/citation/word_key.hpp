// SPDX-License-Identifier: BSL-1.0
/// @file
/// A word of plain text as a number, for tables that are asked about bytes.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "citation/byte_view.hpp"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace cchc::detail {

/// The letters from a byte on: ASCII ones in lower case, and whatever lies beyond ASCII. Of size 0 if they are too many.
struct word_key {
    static constexpr unsigned longest = 8;
    std::uint64_t bytes = 0;
    unsigned size = 0;
};

inline word_key key_at(std::string_view text, std::size_t at) noexcept {
    constexpr unsigned case_bit = 0x20;
    word_key key;
#if defined(__SSE2__)
    if (text.size() - at >= sizeof(__m128i)) {
        auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data() + at));
        auto const fold = _mm_set1_epi8(static_cast<char>(case_bit));
        auto const folded = _mm_or_si128(block, fold);
        auto const ascii = _mm_and_si128(_mm_cmpgt_epi8(folded, _mm_set1_epi8('a' - 1)),
                                         _mm_cmplt_epi8(folded, _mm_set1_epi8('z' + 1)));
        auto const letters = static_cast<unsigned>(_mm_movemask_epi8(_mm_or_si128(ascii, block)));
        auto const size = static_cast<unsigned>(std::countr_one(letters));
        if (size == 0 || size > word_key::longest) return key;
        auto const lower = _mm_or_si128(block, _mm_and_si128(ascii, fold));
        key.size = size;
        key.bytes = static_cast<std::uint64_t>(_mm_cvtsi128_si64(lower)) & ~std::uint64_t{0} >> (64U - 8U * size);
        return key;
    }
#endif
    byte_view const bytes{text};
    for (;; ++key.size) {
        auto const b = bytes[at + key.size];
        bool const ascii = bytes.class_of(at + key.size) == byte_class::letter;
        if (!ascii && b < 0x80) return key;
        if (key.size == word_key::longest) return {};
        key.bytes |= std::uint64_t{ascii ? b | case_bit : b} << (8 * key.size);
    }
}

} // namespace cchc::detail
