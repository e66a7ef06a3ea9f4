// SPDX-License-Identifier: BSL-1.0
/// @file
/// One written syllable of Vietnamese as one number.
///
/// Vietnamese is written syllable by syllable: `Nghị định` is two. What people vary when they write one is its case
/// (`Chính Phủ`), where the tone mark stands (`hòa`, `hoà`), and how the characters are composed; none of that makes another
/// word. A `syllable` keeps what does: the letters, six bits each, and the tone. Equal syllables are equal numbers, so that a
/// finder compares words as integers; and because letters are numbered in alphabetical order and stand above the tone, the
/// order of the numbers is the order of the dictionary.
///
///     syllable{"HOÀ"} == syllable{"hòa"}         // true: case and tone placement do not matter
///     syllable{"điều"} == syllable{"diều"}       // false: đ is a letter
///     syllable{"ma"} < syllable{"mà"}            // true, and "mà" < "mạ" < "me"
///     syllable{"điểm"}.unmarked() == syllable{"diem"}   // true: as typed without diacritics
///
/// A word of more than ten letters, or with two tones, is no syllable: its value is `syllable{}`, which is false.
#pragma once

#include <array>
#include <bit>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc {

namespace detail {

/// By alphabet index: the index of the letter without its mark.
constexpr auto make_unmarked_indices() {
    std::array<std::uint8_t, alphabet_size + 1> indices{};
    for (std::uint8_t i = 1; i <= alphabet_size; ++i)
        indices[i] = letter_of(static_cast<char32_t>(unmarked(letter{i, tone::ngang, false, false}))).index;
    return indices;
}

inline constexpr auto unmarked_indices = make_unmarked_indices();

} // namespace detail

/// Âm tiết (syllable): up to ten letters and a tone in 64 bits; eight bytes, trivially copyable.
///
/// @ingroup text
class syllable {
public:
    /// The longest that fits. The longest Vietnamese syllable, nghiêng, has seven.
    static constexpr unsigned max_letters = 10;

    /// No syllable.
    constexpr syllable() noexcept = default;

    /// The syllable that is all of `text`, UTF-8 and composed; no syllable when `text` is anything else.
    constexpr explicit syllable(std::string_view text) noexcept {
        for (std::size_t at = 0; at < text.size();) {
            auto const c = decode_utf8(text, at);
            auto const l = letter_of(c.value);
            if (!l || !append(l)) {
                bits_ = 0;
                return;
            }
            at += c.size;
        }
    }

    /// The syllable whose `bits()` were kept somewhere.
    [[nodiscard]] static constexpr syllable from_bits(std::uint64_t bits) noexcept {
        syllable kept;
        kept.bits_ = bits;
        return kept;
    }

    /// Adds a letter. False, and unspecified bits, when there is no room or the letter brings a second tone.
    constexpr bool append(letter next) noexcept {
        auto const length = letters();
        if (length == max_letters) return false;
        bits_ |= std::uint64_t{next.index} << shift_of(length);
        if (next.tone == cchc::tone::ngang) return true;
        if (tone() != cchc::tone::ngang) return false;
        bits_ |= static_cast<std::uint64_t>(next.tone);
        return true;
    }

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return bits_ != 0; }
    [[nodiscard]] constexpr std::uint64_t bits() const noexcept { return bits_; }
    [[nodiscard]] constexpr cchc::tone tone() const noexcept { return static_cast<cchc::tone>(bits_ & 7U); }

    /// How many letters, 0 to 10.
    [[nodiscard]] constexpr unsigned letters() const noexcept {
        auto const letter_bits = bits_ >> tone_bits;
        return letter_bits == 0 ? 0 : max_letters - static_cast<unsigned>(std::countr_zero(letter_bits)) / letter_width;
    }

    /// The letter at `position`, 0 first, as its place in the alphabet; 0 beyond the last.
    [[nodiscard]] constexpr std::uint8_t letter_index(unsigned position) const noexcept {
        return static_cast<std::uint8_t>(bits_ >> shift_of(position) & 0x3FU);
    }

    /// The syllable as typed without diacritics: đ becomes d, ê becomes e, the tone goes.
    [[nodiscard]] constexpr syllable unmarked() const noexcept {
        syllable plain;
        auto const count = letters();
        for (unsigned i = 0; i < count; ++i)
            plain.bits_ |= std::uint64_t{detail::unmarked_indices[letter_index(i)]} << shift_of(i);
        return plain;
    }

    /// Dictionary order: letters first, then tone.
    friend constexpr auto operator<=>(syllable, syllable) noexcept = default;

private:
    static constexpr unsigned letter_width = 6;
    static constexpr unsigned tone_bits = 4;

    static constexpr unsigned shift_of(unsigned position) noexcept {
        return 64U - letter_width - letter_width * position;
    }

    std::uint64_t bits_ = 0;
};

inline namespace literals {

/// `"định"_vn`: the syllable, at compile time.
consteval syllable operator""_vn(char const* text, std::size_t size) {
    return syllable{std::string_view{text, size}};
}

} // namespace literals

} // namespace cchc

template <>
struct std::hash<cchc::syllable> {
    std::size_t operator()(cchc::syllable s) const noexcept {
        return static_cast<std::size_t>((s.bits() ^ (s.bits() >> 29U)) * 0x9e3779b97f4a7c15ULL);
    }
};
