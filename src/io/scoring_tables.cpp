// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_tables.hpp>

#include <algorithm>
#include <utility>

#include <cchc/io/csv.hpp>
#include <cchc/time/date.hpp>

#include "io/scoring_records.hpp"
#include "text/joined.hpp"

namespace cchc {
namespace {

using detail::record_reader;

/// Reads the rows of a CSV file with `read(reader, out)`.
template <class T>
table_read<T> read_table(std::string_view csv, auto&& read) {
    table_read<T> out;
    text_index const index{csv};
    auto const rows = detail::records_of_csv(csv, index, out.errors);
    if (!rows) return out;
    record_reader in{csv, *rows, index};
    read(in, out);
    out.errors = std::move(in.errors);
    out.warnings = std::move(in.warnings);
    return out;
}

using rows = std::vector<std::vector<std::string>>;

} // namespace

table_read<std::vector<criterion>> read_criteria(std::string_view csv) {
    return read_table<std::vector<criterion>>(csv,
                                              [](record_reader& in, auto& out) { detail::read_criteria(in, out); });
}

table_read<std::vector<scored_unit>> read_units(std::string_view csv) {
    return read_table<std::vector<scored_unit>>(csv, [](record_reader& in, auto& out) { detail::read_units(in, out); });
}

table_read<std::vector<band>> read_bands(std::string_view csv) {
    return read_table<std::vector<band>>(csv, [](record_reader& in, auto& out) { detail::read_bands(in, out); });
}

table_read<card_set> read_scores(std::string_view csv, std::vector<scored_unit> const& units, card_set cards,
                                 std::size_t file) {
    return read_table<card_set>(csv, [&](record_reader& in, auto& out) {
        detail::card_builder builder{units, std::move(cards), file};
        builder.read_scores(in);
        out.value = std::move(builder).finish();
    });
}

table_read<card_set> read_facts(std::string_view csv, std::vector<scored_unit> const& units, card_set cards,
                                std::size_t file) {
    return read_table<card_set>(csv, [&](record_reader& in, auto& out) {
        detail::card_builder builder{units, std::move(cards), file};
        builder.read_facts(in);
        out.value = std::move(builder).finish();
    });
}

table_read<published_table> read_published_table(std::string_view csv) {
    return read_table<published_table>(csv, [](record_reader& in, table_read<published_table>& out) {
        auto& columns = out.value.columns;
        for (auto const& row : in.table().rows) out.places.push_back(in.place(row.front(), 0));
        bool has_total = false;
        std::vector<bool> unnamed; // headings that say nothing
        for (std::size_t i = 0; i < in.table().heading.size(); ++i) {
            auto const& name = in.table().heading[i].text;
            auto const role = role_of_name(name);
            published_column column{name, role.value_or(column_role::other), {}, {}};
            unnamed.push_back(!role);
            for (auto const& row : in.table().rows) column.cells.push_back(row[i].text);
            has_total = has_total || column.role == column_role::total;
            columns.push_back(std::move(column));
        }
        bool const has_unit = std::any_of(columns.begin(), columns.end(),
                                          [](published_column const& c) { return c.role == column_role::unit; });
        for (std::size_t i = 0; i < columns.size(); ++i) {
            auto& column = columns[i];
            if (!unnamed[i]) continue;
            std::size_t numbers = 0;
            std::size_t words = 0;
            for (auto const& cell : column.cells) {
                if (parse_points(cell)) ++numbers;
                else if (!cell.empty()) ++words;
            }
            if (numbers == 0 && words != 0 && !has_unit && i == 0) column.role = column_role::unit;
            else if (numbers > words && has_total) column.role = column_role::part;
        }
    });
}

std::string criteria_to_csv(std::vector<criterion> const& criteria) {
    rows all{{"code", "parent", "name", "max_points", "method", "rule", "basis", "applies_to", "note"}};
    for (auto const& c : criteria) {
        bool const given = std::holds_alternative<given_rule>(c.how.form);
        all.push_back({c.code, c.parent, c.name, to_string(c.maximum),
                       c.method == scoring_method::given ? "" : std::string{to_string(c.method)},
                       given ? "" : to_string(c.how), c.basis, detail::joined(c.applies_to, "|"), c.note});
    }
    return to_csv(all);
}

std::string units_to_csv(std::vector<scored_unit> const& units) {
    rows all{{"id", "name", "block", "ranked", "valid_from", "valid_to"}};
    for (auto const& u : units)
        all.push_back({u.id, u.name, u.block, u.ranked ? "yes" : "no", u.valid_from ? to_iso(*u.valid_from) : "",
                       u.valid_to ? to_iso(*u.valid_to) : ""});
    return to_csv(all);
}

std::string bands_to_csv(std::vector<band> const& bands) {
    rows all{{"block", "class", "range"}};
    for (auto const& b : bands) all.push_back({b.block, b.name, to_string(b.where)});
    return to_csv(all, ',', csv_guard::off);
}

std::string scores_to_csv(std::vector<scorecard> const& cards) {
    rows all{{"unit", "code", "stage", "points", "na_reason", "evidence", "assessor", "date"}};
    for (auto const& card : cards)
        for (auto const& entry : card.entries()) {
            auto const* const score = std::get_if<stage_score>(&entry.what);
            auto const* const exempt = std::get_if<exemption>(&entry.what);
            if (score == nullptr && exempt == nullptr) continue;
            all.push_back({card.unit(), entry.code, score != nullptr ? std::string{to_string(score->at)} : "",
                           score != nullptr ? to_string(score->value) : "n/a", exempt != nullptr ? exempt->reason : "",
                           detail::evidence_text(entry.evidence), entry.by, entry.on ? to_iso(*entry.on) : ""});
        }
    return to_csv(all);
}

std::string facts_to_csv(std::vector<scorecard> const& cards) {
    rows all{{"unit", "code", "field", "value", "evidence", "assessor", "date"}};
    for (auto const& card : cards)
        for (auto const& entry : card.entries()) {
            auto const* const declared = std::get_if<fact>(&entry.what);
            if (declared == nullptr) continue;
            auto const* const number = std::get_if<points>(&declared->value);
            all.push_back({card.unit(), entry.code, declared->name,
                           number != nullptr ? to_string(*number) : std::get<std::string>(declared->value),
                           detail::evidence_text(entry.evidence), entry.by, entry.on ? to_iso(*entry.on) : ""});
        }
    return to_csv(all);
}

std::string ranking_to_csv(printed_ranking const& table) {
    rows all{{"rank", "unit", "self", "appraised", "survey", "total", "max", "percent", "class"}};
    for (auto const& r : table.rows)
        all.push_back({r.rank, r.unit, r.self, r.appraised, r.survey, r.total, r.max, r.percent, r.grade});
    return to_csv(all);
}

} // namespace cchc
