// SPDX-License-Identifier: BSL-1.0
/// @file
/// Byte offsets as people and other programs count: lines and columns, characters, UTF-16.
///
/// The library counts bytes. A person reads "line 12, column 7"; Python and databases count code points; JavaScript, Java and the
/// Language Server Protocol count UTF-16 code units. A `text_index` reads a text once and then converts in both directions.
///
///     text_index index{"Số: 80\nNgày 02"};
///     index.position_at(8)            // line 1, column 7: ố is one character of three bytes
///     index.position_at(9)            // line 2, column 1
///     index.offset_of({2, 1})         // 9
///     index.code_points_before(9)     // 7
///     index.utf16_before(9)           // 7; 😀 would count 2
///     index.line(2)                   // {9, 17}: without its line break
///
/// A line ends with LF, CR LF or CR. An offset within a character counts as its first byte; one beyond the text as its end.
/// A byte that is not UTF-8 is one character, as everywhere in the library (a decoder that replaces several bad bytes by one
/// U+FFFD counts differently behind them). A byte order mark is a character.
#pragma once

#include <compare>
#include <cstddef>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/text/span.hpp>

namespace cchc {

/// Dòng và cột (line and column), both from 1; the column counts characters.
///
/// @ingroup text
struct text_position {
    std::size_t line = 1;
    std::size_t column = 1;

    friend constexpr auto operator<=>(text_position const&, text_position const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"line", &text_position::line}, field{"column", &text_position::column}};
    }
};

/// Chỉ mục văn bản (text index): built in linear time, asked in O(log n).
///
/// Refers to the text, which must live as long as the index. Memory: one number for each line, two for each 256 bytes.
///
/// @ingroup text
class text_index {
public:
    explicit text_index(std::string_view text);

    [[nodiscard]] std::string_view text() const noexcept { return text_; }

    [[nodiscard]] text_position position_at(std::size_t offset) const noexcept;

    /// The offset of a line and column; a column beyond its line is the end of the line, a line beyond the text its end.
    [[nodiscard]] std::size_t offset_of(text_position position) const noexcept;

    /// How many lines there are: 1 for an empty text, and a text that ends with a line break ends with an empty line.
    [[nodiscard]] std::size_t lines() const noexcept { return line_starts_.size(); }

    /// The bytes of a line, numbered from 1, without its line break; empty, at the end, for a line that is not there.
    [[nodiscard]] span line(std::size_t number) const noexcept;

    /// How many code points stand before `offset`; of the whole text, when given its size.
    [[nodiscard]] std::size_t code_points_before(std::size_t offset) const noexcept;
    /// The offset of the code point with this index, from 0.
    [[nodiscard]] std::size_t offset_of_code_point(std::size_t index) const noexcept;

    /// How many UTF-16 code units stand before `offset`.
    [[nodiscard]] std::size_t utf16_before(std::size_t offset) const noexcept;
    /// The offset of the character that this UTF-16 code unit belongs to.
    [[nodiscard]] std::size_t offset_of_utf16(std::size_t index) const noexcept;

    friend bool operator==(text_index const&, text_index const&) = default;

private:
    /// What was counted before a character at about every 256th byte.
    struct milestone {
        std::size_t offset = 0;
        std::size_t code_points = 0;
        std::size_t utf16 = 0;

        friend constexpr bool operator==(milestone const&, milestone const&) noexcept = default;
    };

    [[nodiscard]] milestone count_until(std::size_t offset) const noexcept;
    [[nodiscard]] std::size_t find_count(std::size_t milestone::*count, std::size_t index) const noexcept;
    [[nodiscard]] std::size_t line_of(std::size_t offset) const noexcept;

    std::string_view text_;
    std::vector<std::size_t> line_starts_;
    std::vector<milestone> milestones_;
};

} // namespace cchc
