// SPDX-License-Identifier: BSL-1.0
// What the readers of ranges and rules share: a place in a text, blanks skipped between words.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

#include <cchc/base/result.hpp>
#include <cchc/scoring/points.hpp>

#include "text/trimmed.hpp"

namespace cchc::detail {

constexpr char ascii_lower(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Equal but for the case of ASCII letters.
constexpr bool same_word(std::string_view a, std::string_view b) noexcept {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (ascii_lower(a[i]) != ascii_lower(b[i])) return false;
    return true;
}

/// A place in a text. Offsets count from the beginning of the whole, also in a scanner of a part.
class scanner {
public:
    explicit scanner(std::string_view text, std::size_t offset = 0) noexcept : text_{text}, base_{offset} {}

    [[nodiscard]] std::size_t offset() const noexcept { return base_ + at_; }
    [[nodiscard]] std::string_view rest() const noexcept { return text_.substr(at_); }

    void skip_blanks() noexcept {
        while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    }
    [[nodiscard]] bool at_end() noexcept {
        skip_blanks();
        return at_ == text_.size();
    }
    /// Takes exactly these characters, whatever the case of ASCII letters, after blanks.
    bool take(std::string_view word) noexcept {
        skip_blanks();
        if (text_.size() - at_ < word.size() || !same_word(text_.substr(at_, word.size()), word)) return false;
        at_ += word.size();
        return true;
    }
    /// Takes a word that no letter or digit continues.
    bool take_word(std::string_view word) noexcept {
        auto const before = *this;
        if (!take(word)) return false;
        if (at_ == text_.size() || !continues(text_[at_])) return true;
        *this = before;
        return false;
    }
    [[nodiscard]] failure unexpected() noexcept {
        return {at_end() ? errc::unexpected_end : errc::unexpected_character, offset()};
    }
    [[nodiscard]] bool at_number() noexcept {
        skip_blanks();
        auto const after = at_ + (at_ < text_.size() && text_[at_] == '-' ? 1 : 0);
        return after < text_.size() && text_[after] >= '0' && text_[after] <= '9';
    }

    /// Takes a decimal number with a point.
    result<points> take_number() {
        if (!at_number()) return unexpected();
        auto end = at_ + (text_[at_] == '-' ? 1U : 0U);
        auto const digits = [&] {
            while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') ++end;
        };
        digits();
        if (end + 1 < text_.size() && text_[end] == '.' && text_[end + 1] >= '0' && text_[end + 1] <= '9') {
            ++end;
            digits();
        }
        auto const number = parse_points(text_.substr(at_, end - at_));
        if (!number) return failure{number.error().code, offset() + number.error().offset};
        at_ = end;
        return number;
    }

    /// Everything up to one of these characters, or the end.
    std::string_view take_until(std::string_view stops) noexcept {
        auto const end = std::min(text_.find_first_of(stops, at_), text_.size());
        auto const taken = text_.substr(at_, end - at_);
        at_ = end;
        return taken;
    }

private:
    static constexpr bool continues(char c) noexcept {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
               static_cast<unsigned char>(c) >= 0x80;
    }

    std::string_view text_;
    std::size_t base_ = 0;
    std::size_t at_ = 0;
};

} // namespace cchc::detail
