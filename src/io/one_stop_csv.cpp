// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/one_stop_csv.hpp>

#include <algorithm>
#include <limits>
#include <utility>

#include <cchc/io/csv.hpp>
#include <cchc/text/normal.hpp>
#include <cchc/time/date.hpp>

#include "io/one_stop_rows.hpp"
#include "io/scoring_records.hpp"
#include "text/trimmed.hpp"

namespace cchc {
namespace {

using detail::record_reader;
using number = dossier_counts::number;

/// The number that a column holds; null for those that hold none.
number dossier_counts::*member_of(count_column column) noexcept {
    switch (column) {
    case count_column::total: return &dossier_counts::total;
    case count_column::carried: return &dossier_counts::carried;
    case count_column::received: return &dossier_counts::received;
    case count_column::direct: return &dossier_counts::direct;
    case count_column::online: return &dossier_counts::online;
    case count_column::post: return &dossier_counts::post;
    case count_column::done: return &dossier_counts::done;
    case count_column::early_or_on_time: return &dossier_counts::early_or_on_time;
    case count_column::early: return &dossier_counts::early;
    case count_column::on_time: return &dossier_counts::on_time;
    case count_column::late: return &dossier_counts::late;
    case count_column::open: return &dossier_counts::open;
    case count_column::in_time: return &dossier_counts::in_time;
    case count_column::overdue: return &dossier_counts::overdue;
    case count_column::withdrawn: return &dossier_counts::withdrawn;
    case count_column::returned: return &dossier_counts::returned;
    default: return nullptr;
    }
}

bool is_blank(std::string_view text) noexcept {
    return text.find_first_not_of(" \t\r\n-") == std::string_view::npos || text == "…" || text == "–";
}

/// Groups of three behind the first, parted by one and the same dot or blank, or none.
std::optional<std::uint64_t> count_of(std::string_view text) noexcept {
    constexpr auto most = std::numeric_limits<std::uint64_t>::max() / 1000;
    std::uint64_t value = 0;
    std::size_t digits = 0; // of the group
    char mark = '\0';
    for (char const c : text) {
        if (c >= '0' && c <= '9') {
            if (value > most || (mark != '\0' && digits == 3)) return std::nullopt;
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
            ++digits;
        } else if (c == '.' || c == ' ') {
            bool const fits = mark == '\0' ? digits >= 1 && digits <= 3 : mark == c && digits == 3;
            if (!fits) return std::nullopt;
            mark = c;
            digits = 0;
        } else {
            return std::nullopt;
        }
    }
    bool const whole = mark == '\0' ? digits != 0 : digits == 3;
    return whole ? std::optional{value} : std::nullopt;
}

/// "2024-03", which is a date without its day, or the words of a period.
result<period> period_of(std::string_view text) {
    auto const words = parse_period(text);
    if (words) return words;
    if (text.find_first_not_of("0123456789-") != std::string_view::npos) return words.error();
    auto const day = parse_partial_date(text);
    if (!day) return day.error();
    if (day->is_complete()) return words.error();
    return period::month(day->year(), day->month().value_or(1));
}

void read_cell(record_reader& in, csv_cell const& cell, count_column column, one_stop_row& row) {
    auto const text = detail::trimmed(cell.text);
    auto const offset = static_cast<std::size_t>(text.empty() ? 0 : text.data() - cell.text.data());
    switch (column) {
    case count_column::unit: row.unit = text; return;
    case count_column::field: row.field = text; return;
    case count_column::level:
        if (text.empty()) return;
        if (auto const level = parse_agency_level(text)) row.level = *level;
        else in.wrong(cell, level.error());
        return;
    case count_column::period:
        if (text.empty()) return;
        if (auto const covers = period_of(text)) row.covers = *covers;
        else in.wrong(cell, std::string{message(covers.error().code)}, offset + covers.error().offset);
        return;
    default: break;
    }
    auto const where = member_of(column);
    if (where == nullptr || is_blank(text)) return;
    auto const value = count_of(text);
    if (!value) in.wrong(cell, "not a whole number of dossiers", offset);
    // A column that stands twice, as "Tồn cuối" beside "Đang giải quyết", must say the same.
    else if (row.counts.*where && row.counts.*where != value)
        in.wrong(cell, "differs from the other column of " + std::string{to_string(column)});
    else row.counts.*where = value;
}

bool is_a_sum(std::string_view unit) {
    auto const small = fold(unit, {.letter_case = true}).text;
    return small == "tổng cộng" || small == "tổng" || small == "cộng" || small == "tổng số" || small == "total";
}

std::string period_text(period const& covers) {
    if (covers.kind() != period_kind::month) return to_string(covers);
    return to_iso(covers.first()).substr(0, 7);
}

} // namespace

namespace detail {

void read_counts(record_reader& in, table_read<std::vector<one_stop_row>>& out) {
    std::vector<std::pair<std::size_t, count_column>> columns;
    bool any = false;
    for (std::size_t i = 0; i < in.table().heading.size(); ++i) {
        auto const& heading = in.table().heading[i];
        auto const column = count_column_of(detail::trimmed(heading.text));
        if (!column) {
            in.warn(heading, "this column is ignored: " + heading.text);
            continue;
        }
        any = any || member_of(*column) != nullptr;
        columns.emplace_back(i, *column);
    }
    if (!any) in.wrong(in.table().heading.front(), "no column holds a count, such as received or done");
    for (auto const& cells : in.table().rows) {
        one_stop_row row;
        for (auto const& [i, column] : columns) read_cell(in, cells[i], column, row);
        if (is_a_sum(row.unit)) in.warn(cells.front(), "this row is a sum, and is counted beside its parts");
        out.places.push_back(in.place(cells.front(), 0));
        out.value.push_back(std::move(row));
    }
}

std::vector<std::pair<std::string_view, std::string>> cells_of(one_stop_row const& row) {
    std::vector<std::pair<std::string_view, std::string>> cells{
        {"unit", row.unit},
        {"field", row.field},
        {"level", row.level ? std::string{to_string(*row.level)} : ""},
        {"period", row.covers ? period_text(*row.covers) : ""}};
    for_each_field(row.counts, [&](std::string_view name, number const& n) {
        cells.emplace_back(name, n ? std::to_string(*n) : "");
    });
    return cells;
}

} // namespace detail

table_read<std::vector<one_stop_row>> read_counts(std::string_view csv) {
    table_read<std::vector<one_stop_row>> out;
    text_index const index{csv};
    auto const rows = detail::records_of_csv(csv, index, out.errors);
    if (!rows) return out;
    record_reader in{csv, *rows, index};
    detail::read_counts(in, out);
    out.errors = std::move(in.errors);
    out.warnings = std::move(in.warnings);
    return out;
}

std::string counts_to_csv(std::vector<one_stop_row> const& rows) {
    std::vector<std::vector<std::string>> all(1);
    for (auto const& [name, text] : detail::cells_of({})) all.front().emplace_back(name);
    for (auto const& row : rows) {
        all.emplace_back();
        for (auto& [name, text] : detail::cells_of(row)) all.back().push_back(std::move(text));
    }
    return to_csv(all);
}

std::string counts_to_csv(std::vector<one_stop_row> const& rows, report_columns const& columns) {
    std::vector<std::vector<std::string>> all(1);
    for (auto const& column : columns.columns)
        all.front().push_back(column.group.empty() ? std::string{column.heading}
                                                   : std::string{column.group} + ": " + std::string{column.heading});
    for (auto const& row : rows) {
        all.emplace_back();
        for (auto const& column : columns.columns) all.back().push_back(cell(row, column.what));
    }
    return to_csv(all);
}

} // namespace cchc
