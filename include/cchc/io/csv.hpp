// SPDX-License-Identifier: BSL-1.0
/// @file
/// Tables as comma-separated values (RFC 4180), with the place of every cell.
///
/// Offices keep tables in spreadsheets, and spreadsheets save CSV: in UTF-8 with a byte order mark in front, with `;`
/// between the cells where the comma is the decimal sign, as it is in Vietnam. Both are read, and every cell knows
/// where it stands.
///
///     auto const t = read_csv("code;points\n1.1;0,5\n");   // a result
///     t->rows[1][1].text                                   // "0,5"
///     offset_in_file(text, t->rows[1][1], 1)               // 17: the comma
///     read_csv("a,b\n1,\"2").error()                       // {errc::table_quote, offset 6}
///     to_csv({{"a", "b,c"}})                               // a,"b,c" and a line break
///
/// **Strict where RFC 4180 is**: a quoted cell ends at its quote, a quote inside it is doubled, every row has as many
/// cells
/// as the first. **Tolerant where programs differ**: lines end with CRLF, LF or CR; an empty last line and rows
/// without any text are no rows.
///
/// **Which separator?** The first of comma, semicolon and tab that stands in the first line outside quotes more often
/// than the
/// others. A first line with none of them is a table of one column.
///
/// **Formulas.** A cell that begins with `=`, `+`, `-`, `@` is run by spreadsheets. `to_csv` puts an apostrophe in
/// front of such a
/// text, but not before a number; `csv_guard::off` leaves it as it is, for programs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>

namespace cchc {

/// Ô (cell): its text, and the first byte of that text in the file.
///
/// @ingroup io
struct csv_cell {
    std::string text;
    std::size_t offset = 0;
    bool quoted = false;

    friend bool operator==(csv_cell const&, csv_cell const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"text", &csv_cell::text}, field{"offset", &csv_cell::offset},
                          field{"quoted", &csv_cell::quoted}};
    }
};

/// Bảng CSV (table): all rows, the heading too.
///
/// @ingroup io
struct csv_table {
    char separator = ',';
    std::vector<std::vector<csv_cell>> rows;

    friend bool operator==(csv_table const&, csv_table const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"separator", &csv_table::separator}, field{"rows", &csv_table::rows}};
    }
};

/// Reads all of `text`.
///
/// @return `errc::empty_input`; `errc::table_columns` at the first cell too many or the end of a row with too few;
///         `errc::table_quote` at a quote never closed; `errc::unexpected_character` at a quote in a cell that does not begin with
///         one, or at what follows a closing quote; `errc::invalid_utf8` at a byte that is no part of a character
///
/// Linear in `text`.
///
/// @ingroup io
[[nodiscard]] result<csv_table> read_csv(std::string_view text);

/// The byte of the file at which byte `offset` of the cell's text stands: quotes inside a quoted cell are doubled
/// there.
///
/// @ingroup io
[[nodiscard]] std::size_t offset_in_file(std::string_view file, csv_cell const& cell, std::size_t offset) noexcept;

/// Whether cells that a spreadsheet would run are made harmless.
///
/// @ingroup io
enum class csv_guard : std::uint8_t { on, off };

/// The rows as CSV, quoted only where they must be; lines end with LF.
///
/// @ingroup io
[[nodiscard]] std::string to_csv(std::vector<std::vector<std::string>> const& rows, char separator = ',',
                                 csv_guard guard = csv_guard::on);

} // namespace cchc
