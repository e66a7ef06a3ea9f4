// SPDX-License-Identifier: BSL-1.0
#include "text/table.hpp"

#include <algorithm>
#include <string>

#include <cchc/text/token.hpp>

#include "text/layout.hpp"

namespace cchc::detail {
namespace {

constexpr std::size_t longest_row = 1000; // bytes: what is longer is no line of a table

span trimmed_cell(std::string_view text, span cell) noexcept {
    constexpr std::string_view blanks = " \t*_";
    while (!cell.empty() && blanks.find(text[cell.begin]) != std::string_view::npos) ++cell.begin;
    while (!cell.empty() && blanks.find(text[cell.end - 1]) != std::string_view::npos) --cell.end;
    return cell;
}

std::vector<span> split(std::string_view text, span line, char mark) {
    std::vector<span> cells;
    for (auto at = line.begin; at <= line.end;) {
        auto const end = std::min(text.substr(0, line.end).find(mark, at), line.end);
        cells.push_back(trimmed_cell(text, {at, end}));
        at = end + 1;
    }
    return cells;
}

/// Cells with two blanks or more between them; a line of prose with a few wide blanks has cells that are too long.
std::vector<span> split_at_blanks(std::string_view text, span line) {
    constexpr std::size_t longest_cell = 90;
    std::vector<span> cells;
    for (auto at = line.begin; at < line.end;) {
        auto const gap = std::min(text.substr(0, line.end).find("  ", at), line.end);
        cells.push_back(trimmed_cell(text, {at, gap}));
        if (cells.back().size() > longest_cell) return {line};
        at = std::min(text.substr(0, line.end).find_first_not_of(' ', gap), line.end);
    }
    constexpr std::size_t fewest = 3;
    if (cells.size() < fewest) return {line};
    return cells;
}

/// |-----|:---:|
bool is_rule(std::string_view text, std::vector<span> const& cells) noexcept {
    return std::all_of(cells.begin(), cells.end(), [&](span cell) {
        return surface(text, cell).find_first_not_of("-=:+ ") == std::string_view::npos;
    });
}

bool has_number(std::string_view text, std::vector<span> const& cells) noexcept {
    return std::any_of(cells.begin(), cells.end(), [&](span cell) { return is_number_cell(text, cell); });
}

/// "A B 1 2 3", "(1) (2) (3)": numbers of columns, each one more than that before it.
bool numbers_columns(std::string_view text, std::vector<span> const& cells) noexcept {
    std::uint64_t last = 0;
    std::size_t counted = 0;
    for (auto const cell : cells) {
        tokenizer words{text.substr(0, cell.end), text_format::plain, cell.begin};
        auto t = words.next();
        if (t.is(U'(')) t = words.next();
        if (t.is(token_kind::number)) {
            if (t.value != last + 1) return false;
            last = t.value;
            ++counted;
        } else if (cell.size() > 3) {
            return false;
        }
    }
    constexpr std::size_t enough = 3;
    return counted >= enough;
}

/// The row with as many cells as there are columns: what lacks in a row of bars lacks at its end, else at its beginning.
std::vector<span> fitted(std::vector<span> cells, std::size_t columns, bool at_end) {
    if (cells.size() > columns) cells.resize(columns);
    while (cells.size() < columns) cells.insert(at_end ? cells.end() : cells.begin(), span{});
    return cells;
}

} // namespace

std::vector<span> read_cells(std::string_view text, span line) {
    if (line.size() > longest_row) return {line};
    auto const words = surface(text, line);
    if (words.find('|') != std::string_view::npos) {
        auto inner = line;
        if (text[inner.begin] == '|') ++inner.begin;
        if (!inner.empty() && text[inner.end - 1] == '|') --inner.end;
        return split(text, inner, '|');
    }
    if (words.find('\t') != std::string_view::npos) return split(text, line, '\t');
    return split_at_blanks(text, line);
}

bool is_number_cell(std::string_view text, span cell) noexcept {
    auto const words = surface(text, cell);
    if (words.empty() || words.find_first_not_of("0123456789.,/%+- ") != std::string_view::npos) return false;
    return words.find_first_of("0123456789") != std::string_view::npos;
}

std::vector<page_table> read_tables(std::string_view text, std::span<paragraph const> paragraphs) {
    std::vector<page_table> tables;
    for (std::size_t i = 0; i < paragraphs.size();) {
        if (!paragraphs[i].is_row) {
            ++i;
            continue;
        }
        page_table table;
        table.first = i;
        std::vector<std::vector<span>> rows;
        for (; i < paragraphs.size() && paragraphs[i].is_row; ++i) {
            auto cells = read_cells(text, paragraphs[i].where);
            if (is_rule(text, cells) || numbers_columns(text, cells)) continue;
            table.columns = std::max(table.columns, cells.size());
            rows.push_back(std::move(cells));
        }
        table.last = i;
        bool const bars = surface(text, paragraphs[table.first].where).find('|') != std::string_view::npos;
        bool in_header = true;
        for (auto& row : rows) {
            in_header = in_header && !has_number(text, row) && table.header.size() < 2;
            auto& part = in_header && (table.header.empty() || row.size() == table.columns) && table.body.empty()
                             ? table.header
                             : table.body;
            in_header = in_header && &part == &table.header;
            part.push_back(fitted(std::move(row), table.columns, bars));
        }
        if (rows.size() > 1) tables.push_back(std::move(table));
    }
    return tables;
}

} // namespace cchc::detail
