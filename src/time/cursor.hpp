// SPDX-License-Identifier: BSL-1.0
/// @file
/// How the grammars of this folder read tokens: one at a time, with the next one in view.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/text/glyph.hpp>
#include <cchc/text/token.hpp>
#include <cchc/time/date.hpp>

namespace cchc::detail {

/// Stands before a token. A copy is a bookmark.
class cursor {
public:
    explicit cursor(tokenizer words) noexcept : words_{words}, ahead_{words_.next()}, end_{ahead_.where.begin} {
        ahead_.before = gap::none; // what stands before a phrase does not break it
    }

    /// The token that comes next.
    [[nodiscard]] token const& look() const noexcept { return ahead_; }

    /// The end of the token taken last.
    [[nodiscard]] std::size_t end() const noexcept { return end_; }

    token take() noexcept {
        auto const taken = ahead_;
        end_ = taken.where.end;
        ahead_ = words_.next();
        return taken;
    }

    /// Whether the next token belongs to the phrase: at most a line break stands before it.
    [[nodiscard]] bool joined() const noexcept { return ahead_ && ahead_.before <= gap::line; }

    [[nodiscard]] bool at(syllable word) const noexcept { return joined() && ahead_.is(word); }
    [[nodiscard]] bool at(char32_t mark) const noexcept { return joined() && ahead_.is(mark); }
    [[nodiscard]] bool at(token_kind kind) const noexcept { return joined() && ahead_.is(kind); }

    /// Takes the next token if it is this one.
    template <class Expected>
    bool take_if(Expected expected) noexcept {
        if (!at(expected)) return false;
        take();
        return true;
    }

    /// Goes on at byte `offset`, the end of something read by other means.
    void skip_to(std::size_t offset) noexcept {
        words_ = tokenizer{words_.text(), words_.format(), offset};
        ahead_ = words_.next();
        end_ = offset;
    }

    /// A tokenizer whose next token is `look()`.
    [[nodiscard]] tokenizer words() const noexcept {
        return tokenizer{words_.text(), words_.format(), ahead_.where.begin};
    }

    /// Takes two words if both are there.
    bool take_if(syllable first, syllable second) noexcept {
        auto const bookmark = *this;
        if (take_if(first) && take_if(second)) return true;
        *this = bookmark;
        return false;
    }

    /// Whether `mark` and, behind it, a token of this kind touch what was taken last.
    [[nodiscard]] bool glued(char32_t mark, token_kind kind) const noexcept {
        if (!ahead_.is(mark) || !ahead_.touches()) return false;
        auto const next = words_.peek();
        return next.is(kind) && next.touches();
    }

private:
    tokenizer words_;
    token ahead_;
    std::size_t end_;
};

/// A year that can be meant where nothing but the digits says so.
constexpr bool is_plausible_year(std::uint64_t value) noexcept {
    return value >= 1900 && value < 2200;
}

} // namespace cchc::detail
