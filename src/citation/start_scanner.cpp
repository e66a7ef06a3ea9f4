// SPDX-License-Identifier: BSL-1.0
#include "citation/start_scanner.hpp"

#include <optional>

#include <cchc/text/utf8.hpp>

#include "citation/anchor_scanner.hpp"
#include "citation/byte_view.hpp"

#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif

namespace cchc::detail {
namespace {

/// Whether the digits at `at` may be the serial of a number that nothing announces: 30c/NQ…, 24/2014/…, 15-NQ, 66.13/….
bool may_be_serial(byte_view const& bytes, std::size_t at) noexcept {
    auto const skip_digits = [&] {
        while (bytes.class_of(at) == byte_class::digit) ++at;
    };
    skip_digits();
    if (bytes[at] == '.' && bytes.class_of(at + 1) == byte_class::digit) {
        ++at;
        skip_digits();
    }
    auto mark = bytes.class_of(at);
    if (mark == byte_class::letter) mark = bytes.class_of(++at);
    if (mark == byte_class::beyond || mark == byte_class::separator) return true;
    if (bytes[at] != '/' && bytes[at] != '-') return false;
    ++at;
    auto const next = bytes.class_of(at);
    if (next != byte_class::digit) return next != byte_class::other || bytes[at] == ' ' || bytes[at] == '\n';
    auto const year = at;
    skip_digits();
    return at - year == 4 && (bytes[at] == '/' || bytes[at] == '-' || bytes[at] == ' ' || bytes[at] == '\n' ||
                              bytes.class_of(at) == byte_class::separator);
}

/// Whether the word or number at `at` may begin a citation.
bool may_start(start_table const& words, byte_view const& bytes, std::string_view text, std::size_t at,
               bool composed = false) noexcept {
    return bytes.is_digit(at) ? may_be_serial(bytes, at) : words.may_begin(text, at, composed);
}

#if defined(__SSE2__)

constexpr std::size_t block_width = 16;

/// Which of sixteen bytes are of words; nothing when separators among them ask for a closer look.
std::optional<unsigned> word_bytes(char const* bytes) noexcept {
    auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
    auto const is = [&](unsigned char value) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(static_cast<char>(value))); };
    auto const beyond = static_cast<unsigned>(_mm_movemask_epi8(block));
    if (beyond != 0) {
        auto const separators = _mm_or_si128(_mm_or_si128(is(0xC2), is(0xE2)), _mm_or_si128(is(0xE3), is(0xEF)));
        if (_mm_movemask_epi8(separators) != 0) return std::nullopt;
    }
    auto const between = [](__m128i values, char first, char last) {
        return _mm_and_si128(_mm_cmpgt_epi8(values, _mm_set1_epi8(static_cast<char>(first - 1))),
                             _mm_cmplt_epi8(values, _mm_set1_epi8(static_cast<char>(last + 1))));
    };
    auto const folded = _mm_or_si128(block, _mm_set1_epi8(0x20));
    auto const ascii = _mm_or_si128(between(folded, 'a', 'z'), between(block, '0', '9'));
    return beyond | static_cast<unsigned>(_mm_movemask_epi8(ascii));
}

/// Whether sixteen bytes are ASCII or of composed letters, as the tokenizer takes them; looks at two more on either side.
bool are_composed(char const* bytes) noexcept {
    auto const at = [&](int i) { return _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes + i)); };
    auto const all = [](unsigned char value) { return _mm_set1_epi8(static_cast<char>(value)); };
    auto const is = [&](__m128i block, unsigned char value) { return _mm_cmpeq_epi8(block, all(value)); };
    auto const leads_two = [&](__m128i block) { // C3 to C6
        return _mm_and_si128(_mm_cmpgt_epi8(block, all(0xC2)), _mm_cmplt_epi8(block, all(0xC7)));
    };
    auto const continues = [&](__m128i block) { return _mm_cmplt_epi8(block, all(0xC0)); };
    auto const here = at(0);
    auto const next = at(1);
    auto const before = at(-1);
    auto const sign = _mm_and_si128(is(here, 0xC3), is(_mm_or_si128(next, all(0x20)), 0xB7)); // × and ÷
    auto const two = _mm_andnot_si128(sign, _mm_and_si128(leads_two(here), continues(next)));
    auto const three =
        _mm_and_si128(_mm_and_si128(is(here, 0xE1), is(_mm_or_si128(next, all(1)), 0xBB)), continues(at(2)));
    auto const behind = _mm_or_si128(_mm_or_si128(leads_two(before), is(before, 0xE1)), is(at(-2), 0xE1));
    auto const letters = _mm_or_si128(_mm_or_si128(two, three), _mm_and_si128(continues(here), behind));
    return (_mm_movemask_epi8(here) & ~_mm_movemask_epi8(letters)) == 0;
}

/// As `start_before`, block by block, as far as blocks are simple; `at` is moved to where the rest begins, not inside a word.
std::optional<std::size_t> start_in_blocks(start_table const& words, byte_view const& bytes, std::string_view text,
                                           std::size_t& at, std::size_t end) noexcept {
    constexpr std::size_t margin = 2;
    auto const composed_at = [&](std::size_t block) {
        return block >= margin && block + block_width + margin <= text.size() && are_composed(text.data() + block);
    };
    unsigned before = 0;
    bool composed_here = composed_at(at);
    for (; at + block_width <= end; at += block_width) {
        bool const composed_behind = composed_at(at + block_width);
        auto const in_words = word_bytes(text.data() + at);
        if (!in_words) break;
        for (auto begins = *in_words & ~(*in_words << 1U | before); begins != 0; begins &= begins - 1) {
            auto const begin = at + static_cast<std::size_t>(std::countr_zero(begins));
            if (may_start(words, bytes, text, begin, composed_here && composed_behind)) return begin;
        }
        composed_here = composed_behind;
        before = *in_words >> (block_width - 1) & 1U;
    }
    if (before != 0)
        while (bytes.in_word(at)) ++at;
    return std::nullopt;
}

#else

std::optional<std::size_t> start_in_blocks(start_table const&, byte_view const&, std::string_view, std::size_t&,
                                           std::size_t) noexcept {
    return std::nullopt;
}
constexpr std::size_t block_width = 0;

#endif

/// The next start in front of `end`, or nothing; `at` is then behind the last word looked at.
std::optional<std::size_t> start_before(start_table const& words, byte_view const& bytes, std::string_view text,
                                        std::size_t& at, std::size_t end) noexcept {
    auto blocks_from = at;
    while (at < end) {
        if (at >= blocks_from) {
            if (auto const begin = start_in_blocks(words, bytes, text, at, end)) return begin;
            blocks_from = at + block_width;
            if (at >= end) break;
        }
        auto const begin = at;
        switch (bytes.class_of(at)) {
        case byte_class::other: ++at; continue;
        case byte_class::separator: at += decode_utf8(text, at).size; continue;
        case byte_class::digit:
        case byte_class::letter:
        case byte_class::beyond:
            if (may_start(words, bytes, text, at)) return begin;
            break;
        }
        while (bytes.in_word(at)) ++at;
    }
    return std::nullopt;
}

} // namespace

std::size_t next_start(std::string_view text, std::size_t from, std::size_t& window_end) noexcept {
    auto const& words = start_table::get();
    byte_view const bytes{text};
    for (auto at = from; at < text.size();) {
        if (at >= window_end) {
            auto const anchor = next_anchor(text, at);
            if (anchor == text.size()) return anchor;
            at = behind_last_stop(text, at, anchor);
            window_end = anchor + 1;
        }
        if (auto const start = start_before(words, bytes, text, at, window_end)) return *start;
    }
    return text.size();
}

token token_before(std::string_view text, text_format format, std::size_t offset) noexcept {
    constexpr std::size_t look_back = 48;
    auto const front = text.substr(0, offset);
    auto const last_from = [&](std::size_t begin) {
        tokenizer words{front, format, begin};
        token last{};
        for (auto t = words.next(); t; t = words.next()) last = t;
        return last;
    };
    auto begin = offset > look_back ? offset - look_back : 0;
    if (format == text_format::plain) { // where no token holds a blank
        auto const is_blank = [&](std::size_t at) { return front[at] == ' ' || front[at] == '\n'; };
        auto near = offset;
        while (near > begin && is_blank(near - 1)) --near;
        while (near > begin && !is_blank(near - 1)) --near;
        while (near > begin && is_blank(near - 1)) --near;
        if (near > begin)
            if (auto const last = last_from(near)) return last;
    }
    if (auto const blank = begin != 0 ? front.find_first_of(" \n>", begin) : begin; blank < offset) begin = blank;
    while (begin < offset && (static_cast<unsigned char>(front[begin]) & 0xC0U) == 0x80U) ++begin;
    return last_from(begin);
}

} // namespace cchc::detail
