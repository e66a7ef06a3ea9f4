// SPDX-License-Identifier: BSL-1.0
// Tables in plain text: rows of cells between bars, tabs or wide blanks.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include <cchc/text/span.hpp>

namespace cchc::detail {

struct paragraph;

/// The cells of a line, blanks at their ends taken off; an empty cell has an empty span. One cell: the line is no row.
[[nodiscard]] std::vector<span> read_cells(std::string_view text, span line);

/// A table: what stands above its columns, and its rows. All rows have as many cells as there are columns.
struct page_table {
    std::size_t first = 0; ///< paragraph
    std::size_t last = 0;  ///< the one behind it
    std::vector<std::vector<span>> header;
    std::vector<std::vector<span>> body;
    std::size_t columns = 0;
};

/// Neighbouring rows, two or more of them, of which one at least has a heading or a number.
[[nodiscard]] std::vector<page_table> read_tables(std::string_view text, std::span<paragraph const> paragraphs);

/// Whether a cell is a number and nothing else: 1.204  97,3%  12/15  -3
[[nodiscard]] bool is_number_cell(std::string_view text, span cell) noexcept;

} // namespace cchc::detail
