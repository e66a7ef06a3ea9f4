// SPDX-License-Identifier: BSL-1.0
/// @file
/// Plain text byte by byte, for the scanners that decide where reading is worth while.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cchc::detail {

enum class byte_class : std::uint8_t {
    other,
    letter, ///< ASCII
    digit,
    beyond,    ///< of a letter beyond ASCII, perhaps
    separator, ///< the first byte of a no-break blank, a dash, a quotation mark, an invisible character
};

constexpr auto make_byte_classes() noexcept {
    std::array<byte_class, 256> classes{};
    for (unsigned b = 0; b < 256; ++b) {
        bool const letter = (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z');
        bool const separator = b == 0xC2 || b == 0xE2 || b == 0xE3 || b == 0xEF;
        classes[b] = letter                 ? byte_class::letter
                     : b >= '0' && b <= '9' ? byte_class::digit
                     : separator            ? byte_class::separator
                     : b >= 0x80            ? byte_class::beyond
                                            : byte_class::other;
    }
    return classes;
}

inline constexpr auto byte_classes = make_byte_classes();

/// The bytes of a text; a NUL on either side of it.
class byte_view {
public:
    explicit constexpr byte_view(std::string_view text) noexcept : text_{text} {}

    [[nodiscard]] constexpr std::string_view text() const noexcept { return text_; }
    /// Offsets below zero wrap around and are beyond the end.
    [[nodiscard]] constexpr unsigned operator[](std::size_t at) const noexcept {
        return at < text_.size() ? static_cast<unsigned char>(text_[at]) : 0U;
    }
    /// Four bytes in one number, the first lowest.
    [[nodiscard]] constexpr std::uint32_t four(std::size_t at) const noexcept {
        return (*this)[at] | (*this)[at + 1] << 8U | (*this)[at + 2] << 16U | (*this)[at + 3] << 24U;
    }
    [[nodiscard]] constexpr byte_class class_of(std::size_t at) const noexcept { return byte_classes[(*this)[at]]; }
    [[nodiscard]] constexpr bool in_word(std::size_t at) const noexcept {
        auto const c = class_of(at);
        return c == byte_class::letter || c == byte_class::digit || c == byte_class::beyond;
    }
    [[nodiscard]] constexpr bool is_digit(std::size_t at) const noexcept { return class_of(at) == byte_class::digit; }
    [[nodiscard]] constexpr bool is_blank(std::size_t at) const noexcept {
        auto const b = (*this)[at];
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }
    /// How many bytes the blank has that begins at `at`, of whatever kind; 0 where none does.
    [[nodiscard]] std::size_t blank_at(std::size_t at) const noexcept {
        auto const lead = (*this)[at];
        if (lead < 0x80) return lead <= ' ' && (is_blank(at) || lead == '\v' || lead == '\f') ? 1 : 0;
        if (lead == 0xC2) return are(at, 0xC2, 0xA0) || are(at, 0xC2, 0x85) ? 2 : 0;
        if (lead == 0xE3) return are(at, 0xE3, 0x80, 0x80) ? 3 : 0;
        return lead == 0xE2 && is_blank_punctuation((*this)[at + 1], (*this)[at + 2]) ? 3 : 0;
    }
    /// The same for the one that ends in front of `end`.
    [[nodiscard]] std::size_t blank_before(std::size_t end) const noexcept {
        auto const last = (*this)[end - 1];
        if (last < 0x80) return last <= ' ' ? blank_at(end - 1) : 0;
        if ((*this)[end - 2] == 0xC2) return blank_at(end - 2);
        auto const lead = (*this)[end - 3];
        return lead == 0xE2 || lead == 0xE3 ? blank_at(end - 3) : 0;
    }
    /// Past the blanks that begin at `at`.
    [[nodiscard]] std::size_t behind_blanks(std::size_t at) const noexcept {
        while (auto const blank = blank_at(at)) at += blank;
        return at;
    }
    /// In front of the blanks that end at `end`.
    [[nodiscard]] std::size_t before_blanks(std::size_t end) const noexcept {
        while (auto const blank = blank_before(end)) end -= blank;
        return end;
    }
    /// The same two, past the signs with which a mail quotes lines, too.
    [[nodiscard]] std::size_t behind_gap(std::size_t at) const noexcept {
        at = behind_blanks(at);
        return (*this)[at] == '>' ? behind_quotes(at) : at;
    }
    [[nodiscard]] std::size_t before_gap(std::size_t end) const noexcept {
        end = before_blanks(end);
        return (*this)[end - 1] == '>' ? before_quotes(end) : end;
    }
    /// Past one blank, or a line break and the signs behind it.
    [[nodiscard]] std::size_t behind_blank(std::size_t at) const noexcept {
        auto const b = (*this)[at];
        if (b != ' ' && b != '\n') return at;
        return (*this)[at + 1] == '>' ? behind_gap(at) : at + 1;
    }
    /// Whether a wide letter or digit of East Asian fonts begins at `at`.
    [[nodiscard]] constexpr bool is_wide(std::size_t at) const noexcept {
        if ((*this)[at] != 0xEF) return false;
        auto const last = (*this)[at + 2];
        if ((*this)[at + 1] == 0xBD) return last >= 0x81 && last <= 0x9A;
        return (*this)[at + 1] == 0xBC && ((last >= 0x90 && last <= 0x99) || (last >= 0xA1 && last <= 0xBA));
    }
    /// The two, three bytes from `at` on.
    [[nodiscard]] constexpr bool are(std::size_t at, unsigned a, unsigned b) const noexcept {
        return (*this)[at] == a && (*this)[at + 1] == b;
    }
    [[nodiscard]] constexpr bool are(std::size_t at, unsigned a, unsigned b, unsigned c) const noexcept {
        return are(at, a, b) && (*this)[at + 2] == c;
    }

private:
    /// Of U+2000 to U+206F, by the bytes behind the first.
    [[nodiscard]] static bool is_blank_punctuation(unsigned second, unsigned last) noexcept;
    [[nodiscard]] std::size_t behind_quotes(std::size_t at) const noexcept;
    [[nodiscard]] std::size_t before_quotes(std::size_t end) const noexcept;

    std::string_view text_;
};

} // namespace cchc::detail
