// SPDX-License-Identifier: BSL-1.0
/// @file
/// Tables for a terminal.
///
/// A terminal shows characters in cells of equal width: most take one, a combining mark none, an East Asian character
/// or an emoji two (Unicode Standard Annex 11). Decomposed Vietnamese has marks in every second letter, so that columns
/// counted in bytes or code points stand crooked. `display_width` counts cells.
///
///     display_width("Nghị định")        // 9, composed or decomposed
///     display_width("書")               // 2
///
///     text_table t;
///     t.columns = {{"number"}, {"pages", alignment::right}};
///     t.rows = {{"30c/NQ-CP", "12"}, {"372/QĐ-UBND", "3"}};
///     to_string(t)
///     // number       pages
///     // ───────────  ─────
///     // 30c/NQ-CP       12
///     // 372/QĐ-UBND      3
///
/// Cells that do not fit are broken at blanks, over as many lines as they need. Control characters never reach the
/// terminal: a report cannot move the cursor or change colours.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cchc {

/// Which edge of a column the cells touch.
///
/// @ingroup io
enum class alignment : std::uint8_t { left, right };

/// Cột (column): a heading and an alignment.
///
/// @ingroup io
struct table_column {
    std::string heading;
    alignment align = alignment::left;

    friend bool operator==(table_column const&, table_column const&) = default;
};

/// Bảng (table). A row may have fewer cells than there are columns; more are not shown.
///
/// @ingroup io
struct text_table {
    std::vector<table_column> columns;
    std::vector<std::vector<std::string>> rows;

    friend bool operator==(text_table const&, text_table const&) = default;
};

/// How many cells of a terminal `text` takes, when its control characters are not printed. Linear; any bytes are valid
/// input.
///
/// @ingroup io
[[nodiscard]] std::size_t display_width(std::string_view text) noexcept;

/// The table as lines of at most `width` cells, each ended by a line break; the widest columns give way first.
///
/// A column never becomes narrower than eight cells, so that a table of many columns may be wider than asked for.
///
/// @ingroup io
[[nodiscard]] std::string to_string(text_table const& table, std::size_t width = 100);

} // namespace cchc
