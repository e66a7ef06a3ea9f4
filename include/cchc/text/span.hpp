// SPDX-License-Identifier: BSL-1.0
/// @file
/// Where something stands in a text.
///
/// Everything the library finds says where it was found, as a `span`: a half-open range of **bytes** of the text the
/// caller gave. That holds also when the text was decomposed Unicode, HTML, or broken over lines: a span always gives the
/// bytes as they came, `surface(text, span)`.
///
///     span s{7, 14};
///     s.size()                              // 7: four letters, of which đ takes two bytes and ị three
///     surface("Nghị định 24", s)            // "định"
///
/// See `text/position.hpp` for lines and columns, and for counting characters.
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>

namespace cchc {

/// Vị trí (span): the bytes from `begin` up to, not including, `end`.
///
/// @ingroup text
struct span {
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] constexpr std::size_t size() const noexcept { return end - begin; }
    [[nodiscard]] constexpr bool empty() const noexcept { return begin == end; }
    [[nodiscard]] constexpr bool contains(std::size_t offset) const noexcept { return begin <= offset && offset < end; }
    [[nodiscard]] constexpr bool contains(span other) const noexcept {
        return begin <= other.begin && other.end <= end;
    }
    [[nodiscard]] constexpr bool overlaps(span other) const noexcept { return begin < other.end && other.begin < end; }

    friend constexpr auto operator<=>(span const&, span const&) noexcept = default;

    static constexpr auto fields() { return std::tuple{field{"begin", &span::begin}, field{"end", &span::end}}; }
};

/// The smallest span that covers both; an empty span adds nothing.
///
/// @ingroup text
[[nodiscard]] constexpr span cover(span a, span b) noexcept {
    if (a.empty()) return b;
    if (b.empty()) return a;
    return {a.begin < b.begin ? a.begin : b.begin, a.end > b.end ? a.end : b.end};
}

/// The bytes of `text` at `where`, clipped to the text.
///
/// @ingroup text
[[nodiscard]] constexpr std::string_view surface(std::string_view text, span where) noexcept {
    if (where.begin >= text.size() || where.end <= where.begin) return {};
    return text.substr(where.begin, where.size());
}

} // namespace cchc
