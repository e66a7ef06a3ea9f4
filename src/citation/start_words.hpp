// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words that citations begin with, and whether one begins where such a word stands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/text/token.hpp>

#include "citation/spelling_table.hpp"
#include "citation/word_key.hpp"

namespace cchc::detail {

/// What a citation may begin with.
enum class start : std::uint8_t {
    none,
    number,    ///< digits
    announced, ///< "số"
    provision, ///< "khoản", "Điều", …
    several,   ///< "các", "từ", "hai", …: a plural reference, or provisions
    day,       ///< "ngày": perhaps the announcement of a document
    type,      ///< the first word of a type, or its letters
};

/// What kind of citation can begin with this token.
[[nodiscard]] start start_with(token const& first) noexcept;

/// Whether a citation may begin with the word or number at `at` of plain text. Looks one word further, for most words that begin the name
/// of something begin other words, too.
[[nodiscard]] bool begins_start(std::string_view text, std::size_t at) noexcept;

/// The same of words of composed letters, by their bytes and those of the next word, for nearly all; only what is unusual is read.
class start_table {
public:
    [[nodiscard]] static start_table const& get();

    /// Whether a word may be one that starts something; false for most that are none.
    [[nodiscard]] bool may_know(word_key const& word) const noexcept {
        if (begins_code(word.bytes)) return true;
        auto const bit = bit_of(word.bytes);
        return word.size <= word_key::longest && (seen_[bit >> 6U] >> (bit & 63U) & 1U) != 0;
    }

    /// As `begins_start`, of a word that is known to consist of composed letters.
    ///
    /// @param usual_until  the same is known of all letters in front of it
    [[nodiscard]] bool may_begin(std::string_view text, std::size_t at, word_key const& word,
                                 std::size_t usual_until) const noexcept;

private:
    enum class answer : std::uint8_t { no, yes, unsure };

    start_table();
    [[nodiscard]] answer by_second(std::string_view text, span word, std::uint16_t kinds_of_first,
                                   std::size_t usual_until) const noexcept;
    [[nodiscard]] answer by_day(std::string_view text, std::size_t behind) const noexcept;
    [[nodiscard]] bool names_type(std::string_view text, std::size_t at) const noexcept;
    [[nodiscard]] bool type_may_stand_at(std::string_view text, std::size_t at) const noexcept;
    [[nodiscard]] bool type_may_go_on(std::string_view text, span name) const noexcept;

    /// BLDS, BLHS: initials of a code.
    static constexpr bool begins_code(std::uint64_t key) noexcept { return (key & 0xFFFFU) == ('b' | 'l' << 8U); }
    static constexpr std::size_t bit_of(std::uint64_t key) noexcept {
        return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15ULL >> 49U);
    }

    std::array<std::uint64_t, 512> seen_{}; ///< a bit for the hash of each starting word
    spelling_table words_;
};

} // namespace cchc::detail
