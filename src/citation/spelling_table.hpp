// SPDX-License-Identifier: BSL-1.0
/// @file
/// A table of words that is asked about bytes.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "citation/spellings.hpp"
#include "citation/word_key.hpp"

namespace cchc::detail {

/// What is known of words, by the key of each way in which they may be written. A word of composed letters that is not in it is none of
/// them.
class spelling_table {
public:
    struct entry {
        std::uint64_t key = 0; ///< the bytes of a `word_key`; 0: none
        std::uint16_t value = 0;
    };

    /// @param words     range of syllables
    /// @param value_of  what is known of each, not 0
    template <class Words, class ValueOf>
    spelling_table(Words const& words, ValueOf value_of) {
        std::vector<entry> all;
        for (auto const word : words) {
            auto const value = static_cast<std::uint16_t>(value_of(word));
            auto const add = [&](std::string_view written) { all.push_back({key_at(written, 0).bytes, value}); };
            spellings{word, word_key::longest, add};
        }
        slots_.resize(std::bit_ceil(2 * all.size() + 1));
        for (auto const& each : all) {
            auto at = first_slot(each.key);
            while (slots_[at].key != 0 && slots_[at].key != each.key) at = next(at);
            slots_[at] = each;
        }
    }

    /// What is known of the word with this key; 0 when nothing is.
    [[nodiscard]] std::uint16_t find(std::uint64_t key) const noexcept {
        for (auto at = first_slot(key);; at = next(at)) {
            if (slots_[at].key == key) return slots_[at].value;
            if (slots_[at].key == 0) return 0;
        }
    }

    /// In no order, with empty ones.
    [[nodiscard]] std::vector<entry> const& entries() const noexcept { return slots_; }

private:
    [[nodiscard]] std::size_t first_slot(std::uint64_t key) const noexcept {
        return static_cast<std::size_t>(key * 0x9e3779b97f4a7c15ULL >> 40U) & (slots_.size() - 1);
    }
    [[nodiscard]] std::size_t next(std::size_t slot) const noexcept { return (slot + 1) & (slots_.size() - 1); }

    std::vector<entry> slots_;
};

} // namespace cchc::detail
