// SPDX-License-Identifier: BSL-1.0
#include "agency/start_filter.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <cchc/text/utf8.hpp>

#include "agency/phrases.hpp"

namespace cchc::detail {
namespace {

constexpr bool is_invisible(char32_t c) noexcept {
    return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || c == 0x2060 || c == 0xFEFF;
}

constexpr bool is_ascii_letter(unsigned char c) noexcept {
    return static_cast<unsigned char>((c | 0x20U) - 'a') < 26;
}

/// Whether it stands between words: a mark, a blank, a byte that is no character.
constexpr bool separates(code_point const& c) noexcept {
    if (c.value < 0x80) return !is_ascii_letter(static_cast<unsigned char>(c.value));
    return !c.valid || (!is_invisible(c.value) && !is_foreign_letter(c.value));
}

/// Whether it may stand for another letter, or change the one before: a combining mark, a letter of another alphabet.
constexpr bool disguises(char32_t c) noexcept {
    return is_invisible(c) || (c >= 0x240 && c < 0x1E80);
}

/// Where the word that begins at `at` ends, and whether a name may begin with it.
struct looked_at {
    std::size_t end;
    bool may_begin;
};

looked_at look_at(prefix_set const& set, std::string_view text, std::size_t at) noexcept {
    std::uint64_t prefix = 0;
    bool hidden = false;
    auto end = at;
    while (end < text.size()) {
        auto const c = decode_utf8(text, end);
        if (separates(c)) break;
        hidden = hidden || disguises(c.value);
        for (unsigned i = 0; i < c.size; ++i, ++end)
            if (end - at < prefix_set::most_bytes)
                prefix |= std::uint64_t{static_cast<unsigned char>(text[end])} << (8 * (end - at));
    }
    return {end, hidden || set.has(prefix)};
}

/// Looks at the words that begin before `limit`. Stops at a start, or where the next word may begin.
std::size_t next_start_before(prefix_set const& set, std::string_view text, std::size_t from, std::size_t limit,
                              bool& found) noexcept {
    auto at = from;
    while (at < limit) {
        if (auto const c = decode_utf8(text, at); separates(c)) {
            at += c.size;
            continue;
        }
        auto const word = look_at(set, text, at);
        found = word.may_begin;
        if (found) return at;
        at = word.end;
    }
    return at;
}

#if defined(__SSE2__)
constexpr std::size_t block_size = 64;

/// Which of 64 bytes belong to words, and whether all beyond ASCII are letters that the filter knows: two bytes from C3
/// to C8, three of E1 BA and E1 BB. The first of the bytes must begin a character.
struct block {
    std::uint64_t words = 0;
    std::uint64_t lower = 0; ///< a to z
    bool plain = true;

    explicit block(char const* bytes) noexcept {
        std::uint64_t beyond = 0;
        std::uint64_t more = 0;
        std::uint64_t two = 0;
        std::uint64_t c3 = 0;
        std::uint64_t three = 0;
        std::uint64_t upper_pages = 0;
        std::uint64_t signs = 0; // the second bytes of × and ÷
        for (unsigned i = 0; i < block_size / 16; ++i) {
            auto const here = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes + 16 * i));
            auto const mask = [&](__m128i of) {
                return std::uint64_t{static_cast<unsigned>(_mm_movemask_epi8(of))} << (16 * i);
            };
            lower |= mask(between(here, 'a', 'z'));
            words |= mask(between(_mm_or_si128(here, _mm_set1_epi8(0x20)), 'a', 'z'));
            beyond |= mask(here);
            more |= mask(between(here, 0x80, 0xBF));
            two |= mask(between(here, 0xC3, 0xC8));
            c3 |= mask(between(here, 0xC3, 0xC3));
            three |= mask(between(here, 0xE1, 0xE1));
            upper_pages |= mask(between(here, 0xBA, 0xBB));
            signs |= mask(_mm_or_si128(between(here, 0x97, 0x97), between(here, 0xB7, 0xB7)));
        }
        words |= beyond;
        plain = beyond == (more | two | three) && more == (two << 1U | three << 1U | three << 2U) &&
                (three << 1U & ~upper_pages) == 0 && (c3 << 1U & signs) == 0;
    }

private:
    /// All ones in the bytes that are not below `first` nor above `last`.
    static __m128i between(__m128i bytes, unsigned char first, unsigned char last) noexcept {
        auto const from_first = _mm_sub_epi8(bytes, _mm_set1_epi8(static_cast<char>(first)));
        auto const above = _mm_subs_epu8(from_first, _mm_set1_epi8(static_cast<char>(last - first)));
        return _mm_cmpeq_epi8(above, _mm_setzero_si128());
    }
};

/// Passes over blocks without anything hidden. Stops at a start, or where the rest needs care.
std::size_t next_start_in_blocks(prefix_set const& set, std::string_view text, std::size_t from, bool& found) noexcept {
    auto at = from;
    while (at + block_size + prefix_set::most_bytes <= text.size()) {
        block const here{text.data() + at};
        if (!here.plain) break;
        auto starts = here.words & ~(here.words << 1U) & ~(set.only_capitals() ? here.lower : 0U);
        for (; starts != 0; starts &= starts - 1) {
            auto const offset = static_cast<unsigned>(std::countr_zero(starts));
            auto const length = static_cast<unsigned>(std::countr_one(here.words >> offset));
            if (offset + length == block_size && offset != 0) break; // it may go on in the next block
            std::uint64_t prefix = 0;
            std::memcpy(&prefix, text.data() + at + offset, sizeof prefix);
            if (length < prefix_set::most_bytes) prefix &= (std::uint64_t{1} << (8 * length)) - 1;
            if (set.has(prefix)) {
                found = true;
                return at + offset;
            }
        }
        auto const last =
            static_cast<unsigned>(std::countl_one(here.words)); // the word that is cut by the end of the block
        if (last == block_size) break;
        at += block_size - last;
    }
    return at;
}
#endif

} // namespace

/// The tone may stand on any vowel: hòa, hoà.
void prefix_set::allow(syllable word, bool capital_only) {
    only_capitals_ = only_capitals_ && capital_only;
    for (unsigned toned = 0; toned < word.letters(); ++toned)
        if (toned == 0 || is_vowel(letter{word.letter_index(toned), tone::ngang, false, false}))
            allow_spelling(capital_only ? capitals_ : any_case_, word, toned, 0, {});
}

void prefix_set::allow_spelling(bit_table& to, syllable word, unsigned toned, unsigned at, std::string const& begun) {
    if (begun.size() >= most_bytes || at == word.letters()) {
        std::uint64_t prefix = 0;
        for (unsigned i = 0; i < std::min<std::size_t>(begun.size(), most_bytes); ++i)
            prefix |= std::uint64_t{static_cast<unsigned char>(begun[i])} << (8 * i);
        auto const slot = hash(prefix & letter_bits);
        to[slot >> 6U] |= std::uint64_t{1} << (slot & 63U);
        return;
    }
    auto const spell = [&](char32_t c) {
        auto longer = begun;
        append_utf8(longer, c);
        allow_spelling(to, word, toned, at + 1, longer);
    };
    for (bool const upper : {false, true}) {
        letter const bare{word.letter_index(at), tone::ngang, upper, false};
        auto const here = at == toned ? letter{bare.index, word.tone(), upper, false} : bare;
        if (upper && code_point_of(bare) != U'Ư') continue;
        spell(code_point_of(bare));
        if (at == toned && here.tone != tone::ngang) spell(code_point_of(here));
        if (unmarked(bare) == 'd') spell(U'\u00F0'); // Ð, which looks like Đ
        if (auto const base = static_cast<unsigned char>(unmarked(bare)); char32_t{base} != code_point_of(bare))
            spell(base); // its mark may be missing
    }
}

prefix_set const& starts_of_names() noexcept {
    static prefix_set const all = [] {
        prefix_set set;
        for (auto const table : {head_phrases(), plain_phrases()})
            for (auto const& child : table.roots()) set.allow(child.word, true);
        for (auto const table : {post_phrases(), class_phrases()})
            for (auto const& child : table.roots()) set.allow(child.word, false);
        for (auto const word : {"các"_vn, "những"_vn, "mọi"_vn, "từng"_vn, "mỗi"_vn}) set.allow(word, false);
        for (auto const& child : head_phrases().roots())
            if (has_lower_head(child)) set.allow(child.word, false);
        return set;
    }();
    return all;
}

std::size_t next_start(prefix_set const& set, std::string_view text, std::size_t from) noexcept {
    bool found = false;
    auto at = from;
#if defined(__SSE2__)
    while (at < text.size()) {
        at = next_start_in_blocks(set, text, at, found);
        if (found) return at;
        at = next_start_before(set, text, at, std::min(at + block_size, text.size()), found);
        if (found) return at;
    }
#else
    at = next_start_before(set, text, at, text.size(), found);
#endif
    return found ? at : text.size();
}

} // namespace cchc::detail
