// SPDX-License-Identifier: BSL-1.0
// Phrases of several syllables, looked up in running text: what all readers of this folder are made of.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <cchc/text/token.hpp>

namespace cchc::detail {

/// The next tokens of a text, read once each.
class token_window {
public:
    /// How far one may look ahead.
    static constexpr std::size_t reach = 16;

    explicit token_window(std::string_view text, span part) noexcept
        : words_{text.substr(0, part.end), text_format::plain, part.begin} {}
    explicit token_window(std::string_view text) noexcept : token_window{text, span{0, text.size()}} {}

    /// The token `ahead` places on, 0 the next; of kind `end` beyond the last.
    [[nodiscard]] token const& operator[](std::size_t ahead) noexcept {
        while (filled_ <= ahead) tokens_[(first_ + filled_++) % reach] = words_.next();
        return tokens_[(first_ + ahead) % reach];
    }

    void advance(std::size_t count = 1) noexcept {
        for (; count != 0; --count, --filled_) {
            if (filled_ == 0) static_cast<void>((*this)[0]);
            first_ = (first_ + 1) % reach;
        }
    }

private:
    tokenizer words_;
    std::array<token, reach> tokens_{};
    std::size_t first_ = 0;
    std::size_t filled_ = 0;
};

/// A phrase in a source table and what it means.
template <class Meaning>
struct phrase_row {
    std::string_view words; ///< syllables with single blanks between them, without commas
    Meaning meaning{};
};

template <class Meaning>
struct phrase_match {
    Meaning meaning{};
    span where{};
    std::size_t tokens = 0;
};

/// Phrases by their first syllable. The longest that stands at a token counts; a comma may stand between any two
/// syllables.
template <class Meaning, std::size_t N>
class phrase_table {
public:
    static constexpr std::size_t longest = 8;
    static_assert(2 * longest <= token_window::reach);

    explicit constexpr phrase_table(std::array<phrase_row<Meaning>, N> const& rows) {
        for (std::size_t i = 0; i < N; ++i) entries_[i] = compiled(rows[i]);
        std::sort(entries_.begin(), entries_.end(), [](entry const& a, entry const& b) {
            return a.words[0] != b.words[0] ? a.words[0] < b.words[0] : a.length > b.length;
        });
    }

    /// The longest phrase that begins at the next token of `window`.
    [[nodiscard]] std::optional<phrase_match<Meaning>> find(token_window& window, std::size_t at = 0) const noexcept {
        auto const first = window[at];
        if (!first.is(token_kind::word) || !first.word) return std::nullopt;
        auto next = std::lower_bound(entries_.begin(), entries_.end(), first.word,
                                     [](entry const& e, syllable s) { return e.words[0] < s; });
        for (; next != entries_.end() && next->words[0] == first.word; ++next)
            if (auto const length = tokens_of(*next, window, at))
                return phrase_match<Meaning>{
                    next->meaning, {first.where.begin, window[at + length - 1].where.end}, length};
        return std::nullopt;
    }

    /// No two phrases are the same.
    [[nodiscard]] constexpr bool is_unique() const {
        for (std::size_t i = 1; i < N; ++i)
            for (std::size_t j = i; j-- != 0 && entries_[j].words[0] == entries_[i].words[0];)
                if (are_same(entries_[i], entries_[j])) return false;
        return true;
    }

private:
    struct entry {
        std::array<syllable, longest> words{};
        std::size_t length = 0;
        Meaning meaning{};
    };

    static constexpr bool are_same(entry const& a, entry const& b) {
        for (std::size_t i = 0; i < longest; ++i)
            if (a.words[i].bits() != b.words[i].bits()) return false;
        return true;
    }

    static constexpr entry compiled(phrase_row<Meaning> const& row) {
        entry e;
        e.meaning = row.meaning;
        for (std::size_t at = 0; at < row.words.size();) {
            auto const blank = std::min(row.words.find(' ', at), row.words.size());
            e.words[e.length++] = syllable{row.words.substr(at, blank - at)};
            at = blank + 1;
        }
        return e;
    }

    /// How many tokens the phrase takes where it stands there; 0 where it does not.
    static std::size_t tokens_of(entry const& e, token_window& window, std::size_t at) noexcept {
        auto const start = at++;
        for (std::size_t i = 1; i < e.length; ++i, ++at) {
            if (at < token_window::reach - 1 && window[at].is(U',')) ++at;
            if (at >= token_window::reach) return 0;
            auto const& next = window[at];
            if (!next.is(e.words[i]) || next.before > gap::line || next.touches()) return 0;
        }
        return at - start;
    }

    std::array<entry, N> entries_{};
};

template <class Meaning, std::size_t N>
phrase_table(std::array<phrase_row<Meaning>, N> const&) -> phrase_table<Meaning, N>;

} // namespace cchc::detail
