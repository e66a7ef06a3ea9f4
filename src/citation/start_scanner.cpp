// SPDX-License-Identifier: BSL-1.0
#include "citation/start_scanner.hpp"

#include <algorithm>
#include <bit>
#include <optional>

#include <cchc/text/utf8.hpp>

#include "citation/anchor_scanner.hpp"
#include "citation/byte_view.hpp"
#include "citation/glued_words.hpp"

#if defined(__SSE2__)
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
    if (at - year != 4) return false;
    at = bytes.behind_gap(at);
    return bytes[at] == '/' || bytes[at] == '-' || bytes[at] >= 0x80;
}

/// The next start in front of `end`, or nothing; `at` is then behind the last word looked at.
std::optional<std::size_t> start_by_words(std::string_view text, std::size_t& at, std::size_t end) noexcept {
    byte_view const bytes{text};
    while (at < end) {
        auto const begin = at;
        switch (bytes.class_of(at)) {
        case byte_class::other: ++at; continue;
        case byte_class::separator:
            if (!bytes.is_wide(at)) {
                at += decode_utf8(text, at).size;
                continue;
            }
            if (begins_start(text, at)) return begin;
            break;
        case byte_class::digit:
            if (may_be_serial(bytes, at)) return begin;
            break;
        case byte_class::letter:
        case byte_class::beyond:
            if (begins_start(text, at)) return begin;
            break;
        }
        for (;; at += 3) {
            while (bytes.in_word(at)) ++at;
            if (!bytes.is_wide(at)) break;
        }
    }
    return std::nullopt;
}

/// What thirty-two bytes are, a bit for each.
struct byte_block {
    static constexpr unsigned width = 32;
    static constexpr std::size_t reach =
        width + word_key::longest; ///< how many bytes may be looked at from the first of a block

    std::uint32_t letters = 0; ///< of ASCII, and whatever lies beyond
    std::uint32_t digits = 0;
    std::uint32_t unusual = 0; ///< the first byte of a character that is neither ASCII nor a composed letter
};

#if defined(__SSE2__)

byte_block read_block(char const* bytes) noexcept {
    constexpr unsigned half_width = byte_block::width / 2;
    auto const all = [](unsigned value) { return _mm_set1_epi8(static_cast<char>(value)); };
    auto const bits = [](__m128i half) { return static_cast<std::uint32_t>(_mm_movemask_epi8(half)); };
    auto const between = [&](__m128i values, unsigned first, unsigned last) { // both on one side of 0x80
        return _mm_and_si128(_mm_cmpgt_epi8(values, all(first - 1)), _mm_cmplt_epi8(values, all(last + 1)));
    };
    auto const read_half = [&](char const* half) -> byte_block {
        auto const here = _mm_loadu_si128(reinterpret_cast<__m128i const*>(half));
        auto const beyond = bits(here);
        auto const letters = bits(between(_mm_or_si128(here, all(0x20)), 'a', 'z'));
        byte_block read{letters | beyond, bits(between(here, '0', '9')), 0};
        if (beyond == 0) return read;
        auto const next = _mm_loadu_si128(reinterpret_cast<__m128i const*>(half + 1));
        auto const two = between(here, 0xC3, 0xC6);
        auto const three =
            _mm_and_si128(_mm_cmpeq_epi8(here, all(0xE1)), _mm_cmpeq_epi8(_mm_or_si128(next, all(1)), all(0xBB)));
        read.unusual = beyond & bits(_mm_cmpgt_epi8(here, all(0xBF))) & ~bits(_mm_or_si128(two, three));
        return read;
    };
    auto const low = read_half(bytes);
    auto const high = read_half(bytes + half_width);
    return {low.letters | high.letters << half_width, low.digits | high.digits << half_width,
            low.unusual | high.unusual << half_width};
}

#else

byte_block read_block(char const* bytes) noexcept {
    byte_block read;
    for (unsigned i = 0; i < byte_block::width; ++i) {
        auto const bit = std::uint32_t{1} << i;
        auto const here = static_cast<unsigned char>(bytes[i]);
        auto const next = static_cast<unsigned char>(bytes[i + 1]);
        bool const composed = (here >= 0xC3 && here <= 0xC6) || (here == 0xE1 && (next | 1U) == 0xBB);
        if (byte_classes[here] == byte_class::digit) read.digits |= bit;
        if (byte_classes[here] == byte_class::letter || here >= 0x80) read.letters |= bit;
        if (here >= 0xC0 && !composed) read.unusual |= bit;
    }
    return read;
}

#endif

unsigned first_bit(std::uint32_t bits) noexcept {
    return static_cast<unsigned>(std::countr_zero(bits));
}

/// Where the word that ends in front of `at`, or goes on there, begins; not in front of `floor`. If it is too long to begin a
/// citation, its end.
std::size_t begin_of_word(byte_view const& bytes, std::size_t at, std::size_t floor) noexcept {
    constexpr std::size_t longest = 3 * syllable::max_letters;
    auto begin = at;
    while (begin > floor && at - begin <= longest && bytes.in_word(begin - 1)) --begin;
    if (begin > floor && bytes.in_word(begin - 1))
        for (begin = at; bytes.in_word(begin);) ++begin;
    return begin;
}

/// As `start_by_words`, as far as whole blocks reach; `at` is moved to where the rest begins, not inside a word. Words near an unusual
/// character are looked at one by one.
std::optional<std::size_t> start_in_blocks(start_table const& words, std::string_view text, std::size_t& at,
                                           std::size_t end) noexcept {
    byte_view const bytes{text};
    auto floor = at; // all in front of it is done
    while (at < end && at + byte_block::reach <= text.size()) {
        auto const block = read_block(text.data() + at);
        auto const in_words = block.letters | block.digits;
        auto const known_until = at + (block.unusual == 0 ? byte_block::width : first_bit(block.unusual));
        auto const usual_end = block.unusual == 0 ? end : begin_of_word(bytes, known_until, floor);
        auto next = at + byte_block::width;
        for (auto begins = in_words & ~(in_words << 1U); begins != 0; begins &= begins - 1) {
            auto const place = first_bit(begins);
            auto const begin = at + place;
            if (begin >= usual_end) break;
            auto const letters = static_cast<unsigned>(std::countr_one(block.letters >> place));
            if (place + letters == byte_block::width) { // the next block shows how it ends
                next = begin;
                if (place == 0)
                    for (next = at + byte_block::width; bytes.in_word(next);) ++next;
                break;
            }
            if (letters == 0) {
                if (may_be_serial(bytes, begin)) return begin;
                continue;
            }
            auto const word = key_of(text.data() + begin, letters);
            if (words.may_know(word) && words.may_begin(text, begin, word, known_until)) return begin;
        }
        at = next;
        if (block.unusual == 0) continue;
        floor = usual_end;
        if (auto const begin = start_by_words(text, floor, std::min(at, end))) return begin;
        at = floor;
    }
    at = std::max(begin_of_word(bytes, std::min(at, end), floor), floor);
    return std::nullopt;
}

std::optional<std::size_t> start_before(start_table const& words, std::string_view text, std::size_t& at,
                                        std::size_t end) noexcept {
    auto const begin = start_in_blocks(words, text, at, end);
    return begin ? begin : start_by_words(text, at, end);
}

} // namespace

std::size_t next_start(std::string_view text, std::size_t from, std::size_t& window_end) noexcept {
    auto const& words = start_table::get();
    for (auto at = from; at < text.size();) {
        if (at >= window_end) {
            auto const anchor = next_anchor(text, at);
            if (anchor == text.size()) return anchor;
            at = behind_last_stop(text, at, anchor);
            window_end = anchor + 1;
        }
        if (auto const start = start_before(words, text, at, window_end)) return *start;
        auto const anchor = window_end - 1;
        if (text[anchor] == 'L' && anchor >= from && is_glued_law(text, anchor)) return anchor;
    }
    return text.size();
}

token token_before(std::string_view text, text_format format, std::size_t offset) noexcept {
    constexpr std::size_t look_back = 48;
    auto const front = text.substr(0, offset);
    auto const is_blank = [&](std::size_t at) { return front[at] == ' ' || front[at] == '\n'; };
    auto const only_blanks_follow = [&](std::size_t end) {
        while (end < offset && is_blank(end)) ++end;
        return end == offset;
    };
    auto const last_from = [&](std::size_t begin) {
        tokenizer words{text, format, begin};
        token last{};
        for (;;) {
            auto const behind = words;
            auto const t = words.next();
            if (!t || t.where.begin >= offset) return last;
            if (t.where.end > offset)
                return tokenizer{front, format, behind.offset()}.next(); // offset is inside a word
            if (only_blanks_follow(t.where.end)) return t;
            last = t;
        }
    };
    auto begin = offset > look_back ? offset - look_back : 0;
    if (format == text_format::plain) { // where no token holds a blank
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

tokenizer words_in_front(tokenizer const& words, std::size_t offset) noexcept {
    constexpr std::size_t nearby = 160;
    auto const front = words.text().substr(0, offset);
    auto const from = front.size() > nearby ? std::min(front.find(' ', front.size() - nearby), front.size()) : 0;
    return tokenizer{front, words.format(), from};
}

} // namespace cchc::detail
