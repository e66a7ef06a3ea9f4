// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words that citations begin with, and whether one begins where such a word stands.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include <cchc/text/token.hpp>

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

/// Tells of a word of plain text whether a citation may begin with it: by its bytes and those of the next word, for nearly all; only
/// what is unusual is read as tokens.
class start_table {
public:
    [[nodiscard]] static start_table const& get();

    /// Whether it may be the word at `at`.
    ///
    /// @param composed  what lies beyond ASCII in the next eight bytes is known to be composed letters
    [[nodiscard]] bool may_begin(std::string_view text, std::size_t at, bool composed) const noexcept {
        auto const key = key_at(text, at);
        if (composed && key.size != 0 && !may_know(key.bytes)) return false;
        return begins(text, at, key);
    }

private:
    enum class answer : std::uint8_t { no, yes, unsure };
    struct slot {
        std::uint64_t key = 0; ///< the bytes of a word of composed letters, ASCII ones in lower case
        std::uint8_t kinds = 0;
    };

    start_table();
    [[nodiscard]] bool begins(std::string_view text, std::size_t at, word_key key) const noexcept;
    [[nodiscard]] answer by_bytes(std::string_view text, std::size_t at, word_key first) const noexcept;
    [[nodiscard]] answer by_second(std::string_view text, std::size_t behind, start first) const noexcept;
    [[nodiscard]] std::size_t first_slot(std::uint64_t key) const noexcept;
    [[nodiscard]] std::uint8_t find(std::uint64_t key) const noexcept;

    static constexpr std::size_t bit_of(std::uint64_t key) noexcept {
        return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15ULL >> 49U);
    }
    [[nodiscard]] bool may_know(std::uint64_t key) const noexcept {
        constexpr unsigned code = 'b' | 'l' << 8U; // BLDS, in the case of keys
        auto const bit = bit_of(key);
        return (seen_[bit >> 6U] >> (bit & 63U) & 1U) != 0 || (key & 0xFFFFU) == code;
    }

    std::array<std::uint64_t, 512> seen_{}; ///< a bit for the hash of each key
    std::vector<slot> slots_;
};

} // namespace cchc::detail
