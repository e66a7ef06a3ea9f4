// SPDX-License-Identifier: BSL-1.0
/// @file
/// The phrases that names of agencies are made of, as tries over syllables, and the tokens they are looked for in.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>

#include <cchc/agency/kind.hpp>
#include <cchc/agency/level.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

/// A node of a trie; the children of a node stand together, in the order of their syllables.
struct phrase_node {
    syllable word{};
    std::uint16_t first_child = 0;
    std::uint16_t children = 0;
    std::int16_t value = -1; ///< what the phrase that ends here means; -1: none ends here
};

/// Where the first words of phrases stand among the children of the root. Made by the compiler.
class root_index {
public:
    explicit constexpr root_index(std::span<phrase_node const> nodes) noexcept {
        for (std::uint16_t i = 0; i < nodes[0].children; ++i) {
            auto const node = static_cast<std::uint16_t>(nodes[0].first_child + i);
            auto at = slot(nodes[node].word);
            while (nodes_[at] != 0) at = (at + 1) % size;
            nodes_[at] = node;
        }
    }

    /// The node of the word, or 0.
    [[nodiscard]] std::uint16_t find(std::span<phrase_node const> nodes, syllable word) const noexcept {
        auto at = slot(word);
        while (nodes_[at] != 0 && nodes[nodes_[at]].word != word) at = (at + 1) % size;
        return nodes_[at];
    }

private:
    static constexpr std::size_t size = 2048;
    static constexpr std::size_t slot(syllable word) noexcept {
        return static_cast<std::size_t>((word.bits() ^ word.bits() >> 29U) * 0x9e3779b97f4a7c15ULL >> 53U);
    }

    std::array<std::uint16_t, size> nodes_{};
};

/// Phrases, by their words.
struct phrase_table {
    std::span<phrase_node const> nodes;
    root_index const* index = nullptr;

    /// One node for each word that a phrase begins with.
    [[nodiscard]] std::span<phrase_node const> roots() const noexcept {
        return nodes.subspan(nodes[0].first_child, nodes[0].children);
    }
};

[[nodiscard]] phrase_table head_phrases() noexcept;    ///< value: index into `head_rules()`
[[nodiscard]] phrase_table word_phrases() noexcept;    ///< value: `word_flag`s
[[nodiscard]] phrase_table stop_phrases() noexcept;    ///< value: 0
[[nodiscard]] phrase_table post_phrases() noexcept;    ///< value: 0
[[nodiscard]] phrase_table place_phrases() noexcept;   ///< value: `place_flag`s
[[nodiscard]] phrase_table opening_phrases() noexcept; ///< value: 0
[[nodiscard]] phrase_table class_phrases() noexcept;   ///< value: 1 when the phrase alone makes a class
[[nodiscard]] phrase_table
    plain_phrases() noexcept; ///< whole names without diacritics; value: index into `head_rules()`
[[nodiscard]] phrase_table plain_place_phrases() noexcept; ///< provinces without diacritics; value: 0

/// What a word of `word_phrases` can be.
enum word_flag : unsigned {
    word_lower = 1,      ///< may stand in a name in lower case
    word_ministry = 2,   ///< the whole field of a ministry
    word_department = 4, ///< of a department of a province
    word_division = 8,   ///< of a division
    word_complete = 16,  ///< names a body even when all of it is in lower case
};

/// At which levels there is, or was, a territory of that name.
enum place_flag : unsigned {
    place_province = 1,
    place_district = 2,
    place_commune = 4,
    place_city = 8, ///< a city under the central government
};

/// What must follow a head for it to be a name: see `finder_heads.csv`.
enum class name_rule : std::uint8_t { whole, field, place, host, open, topic, none };

/// What may follow.
enum name_takes : unsigned {
    takes_p = 1,   ///< a territory
    takes_h = 2,   ///< the agency it is part of
    takes_n = 4,   ///< a territory without its level word
    takes_o = 8,   ///< an open body
    takes_l = 32,  ///< the head may be in lower case
    takes_s = 128, ///< only with care: the head is part of other words, or goes with few hosts
    takes_c = 64,  ///< the agency it is part of may follow "của"
};

struct head_rule {
    agency_kind kind = agency_kind::other;
    std::optional<agency_level> level{};
    name_rule rule = name_rule::none;
    unsigned takes = 0;

    [[nodiscard]] constexpr bool may(name_takes what) const noexcept { return (takes & what) != 0; }
};

[[nodiscard]] head_rule const& rule_of_head(std::size_t index) noexcept;

/// The tokens from one on, read when first asked for. Beyond its capacity there is nothing: no name is that long.
class lookahead {
public:
    static constexpr std::size_t capacity = 80;

    /// How many phrases may be looked for: no name needs more, and hostile text must not get more.
    static constexpr int most_searches = 4000;

    explicit lookahead(tokenizer const& words) noexcept : words_{words} {}

    [[nodiscard]] token const& operator[](std::size_t index) noexcept {
        if (index >= capacity) return nothing_;
        for (; count_ <= index; ++count_) std::construct_at(seen_.data() + count_, words_.next());
        return seen_[index];
    }

    /// The bytes of the tokens from `first` up to, not including, `last`.
    [[nodiscard]] span between(std::size_t first, std::size_t last) noexcept {
        return first < last ? span{(*this)[first].where.begin, (*this)[last - 1].where.end} : span{};
    }

    /// Counts a search; false when there were too many.
    [[nodiscard]] bool spend() noexcept { return ++searches_ <= most_searches; }

    /// A word of more than one letter, all of them capitals, as in a heading or an abbreviation.
    [[nodiscard]] bool shouts(std::size_t index) noexcept {
        auto const& t = (*this)[index];
        return t.is(token_kind::word) && t.upper && t.word.letters() != 1;
    }

private:
    tokenizer words_;
    union { // most look-aheads read two or three tokens: the others are never made
        std::array<token, capacity> seen_;
    };
    std::size_t count_ = 0;
    int searches_ = 0;
    token nothing_{};
};

/// A phrase found: it ends before token `end`. `end` is 0 when none was found.
struct phrase_match {
    std::size_t end = 0;
    int value = -1;

    [[nodiscard]] constexpr explicit operator bool() const noexcept { return end != 0; }
};

/// Whether a phrase of the table begins with that syllable.
[[nodiscard]] bool begins_phrase(phrase_table table, syllable word) noexcept;

/// What two words can be in a table.
struct two_words {
    int whole = -1;       ///< what the first means alone; -1: nothing
    bool goes_on = false; ///< a phrase begins with both
};
[[nodiscard]] two_words look_up(phrase_table table, syllable first, syllable second) noexcept;

/// Whether a head that begins with the word of this node counts in lower case, or stops what looks like another.
[[nodiscard]] bool has_lower_head(phrase_node const& root) noexcept;

/// The phrase that is just that one syllable.
[[nodiscard]] int value_of_word(phrase_table table, syllable word) noexcept;

/// The longest phrase that starts at token `at`, of those with one of the bits `needed`. Words may be joined by "và",
/// "," "-" "&" ".".
[[nodiscard]] phrase_match longest_phrase(phrase_table table, lookahead& tokens, std::size_t at,
                                          unsigned needed = ~0U) noexcept;

/// The longest post that starts at token `at`, on one line.
[[nodiscard]] phrase_match longest_post(lookahead& tokens, std::size_t at) noexcept;

[[nodiscard]] inline bool is_stop(lookahead& tokens, std::size_t at) noexcept {
    return static_cast<bool>(longest_phrase(stop_phrases(), tokens, at));
}

/// Whether a name that was being read can go on over what stands before token `at`.
[[nodiscard]] bool can_continue(lookahead& tokens, std::size_t at) noexcept;

} // namespace cchc::detail
