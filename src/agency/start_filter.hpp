// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where in a plain text a name may begin.
///
/// Nearly all words begin no name, and the first four bytes of a word are enough to pass over most of them without
/// reading them. The filter lets too much through, never too little: what tokens would show as a start is a start.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include <cchc/text/syllable.hpp>

namespace cchc::detail {

/// The first bytes, at most eight, of the words that a name may begin with: composed, with and without diacritics. Two
/// bits of each byte do not count, so that both cases of a letter are the same.
class prefix_set {
public:
    static constexpr unsigned most_bytes = 8;

    /// Lets a word through: with a capital, or in any case.
    void allow(syllable word, bool capital_only);

    /// `prefix` are the first bytes of a word, the first lowest, and zeros behind its end.
    [[nodiscard]] bool has(std::uint64_t prefix) const noexcept {
        auto const slot = hash(prefix & letter_bits);
        if ((any_case_[slot >> 6U] >> (slot & 63U) & 1U) != 0) return true;
        return (capitals_[slot >> 6U] >> (slot & 63U) & 1U) != 0 && is_capital(prefix);
    }

    /// Whether no word in lower case is let through, so that those need not be looked at.
    [[nodiscard]] bool only_capitals() const noexcept { return only_capitals_; }

    friend bool operator==(prefix_set const&, prefix_set const&) noexcept = default;

private:
    using bit_table = std::array<std::uint64_t, 512>;

    /// The bits that do not tell a letter from its capital; Ư and ư differ in more, and are spelled both ways.
    static constexpr std::uint64_t letter_bits = 0xDEDEDEDEDEDEDEDEULL;

    static constexpr std::size_t hash(std::uint64_t prefix) noexcept {
        return static_cast<std::size_t>((prefix ^ (prefix >> 31U)) * 0x9e3779b97f4a7c15ULL >> 49U);
    }
    static constexpr bool is_capital(std::uint64_t prefix) noexcept {
        auto const first = prefix & 0xFFU;
        auto const second = prefix >> 8U & 0xFFU;
        if (first < 0x80) return (first & 0x20U) == 0;
        if (first == 0xC3) return (second & 0x20U) == 0;
        if (first == 0xC6) return second == 0xA0 || second == 0xAF; // Ơ, Ư
        return ((first == 0xE1 ? prefix >> 16U : second) & 1U) == 0;
    }
    void allow_spelling(bit_table& to, syllable word, unsigned toned, unsigned at, std::string const& begun);

    bit_table any_case_{};
    bit_table capitals_{};
    bool only_capitals_ = true;
};

/// The offset, `from` or later, of the next word that the set lets through; `text.size()` when there is none. Words
/// with combining characters, letters of other alphabets and invisible characters always pass. Linear over all calls.
///
/// @param from  not inside a word
[[nodiscard]] std::size_t next_start(prefix_set const& set, std::string_view text, std::size_t from) noexcept;

/// Of the words that the name of an agency, a class of agencies, a post or a plural may begin with.
[[nodiscard]] prefix_set const& starts_of_names() noexcept;

} // namespace cchc::detail
