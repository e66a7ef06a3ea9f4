// SPDX-License-Identifier: BSL-1.0
/// @file
/// The bytes that a syllable may be written with, for tables that are asked about bytes.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

#include <cchc/text/syllable.hpp>

namespace cchc::detail {

/// Calls `visit` with each way to write a word in at most `most` bytes, ASCII letters in lower case: the others in either, the tone on
/// any vowel, Ð for Đ.
template <class Visit>
class spellings {
public:
    spellings(syllable word, std::size_t most, Visit& visit) : word_{word}, most_{most}, visit_{visit} {
        for (unsigned toned = 0; toned < word.letters(); ++toned) {
            bool const may_carry = word.tone() == tone::ngang ? toned == 0 : is_vowel(letter_at(toned, false));
            if (may_carry) spell(0, toned, 0);
        }
    }

private:
    static constexpr std::size_t longest_character = 3;

    [[nodiscard]] letter letter_at(unsigned at, bool upper) const noexcept {
        return {word_.letter_index(at), tone::ngang, upper, false};
    }

    void spell(unsigned at, unsigned toned, std::size_t size) {
        if (size > most_) return;
        if (at == word_.letters()) {
            visit_(std::string_view{bytes_.data(), size});
            return;
        }
        for (bool const upper : {false, true}) {
            auto written = letter_at(at, upper);
            if (at == toned) written.tone = word_.tone();
            add(code_point_of(written), at, toned, size);
            if (written.index == letter_of(U'đ').index) add(upper ? U'\u00D0' : U'\u00F0', at, toned, size);
        }
    }

    void add(char32_t c, unsigned at, unsigned toned, std::size_t size) {
        if (c >= U'A' && c <= U'Z') return;
        auto const put = [&](char32_t byte) { bytes_[size++] = static_cast<char>(byte); };
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0U | c >> 6U);
            put(0x80U | (c & 0x3FU));
        } else {
            put(0xE0U | c >> 12U);
            put(0x80U | (c >> 6U & 0x3FU));
            put(0x80U | (c & 0x3FU));
        }
        spell(at + 1, toned, size);
    }

    syllable word_;
    std::size_t most_;
    Visit& visit_;
    std::array<char, syllable::max_letters * longest_character> bytes_{};
};

} // namespace cchc::detail
