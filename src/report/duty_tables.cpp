// SPDX-License-Identifier: BSL-1.0
// Duties in the rows of tables: a column says what, another who leads, another until when.
#include <array>

#include <cchc/agency/resolve.hpp>
#include <cchc/text/plain_text.hpp>

#include "report/reading.hpp"
#include "text/phrases.hpp"
#include "text/table.hpp"

namespace cchc::detail {
namespace {

enum class column_use : std::uint8_t { title, lead, due };
using column_row = phrase_row<column_use>;

constexpr phrase_table column_words{std::array{
    column_row{"nhiệm vụ", column_use::title},
    column_row{"nội dung", column_use::title},
    column_row{"công việc", column_use::title},
    column_row{"chủ trì", column_use::lead},
    column_row{"thực hiện", column_use::lead},
    column_row{"phụ trách", column_use::lead},
    column_row{"thời gian", column_use::due},
    column_row{"thời hạn", column_use::due},
    column_row{"hoàn thành", column_use::due},
}};

/// Which column is which: of "Thời gian thực hiện" the first word that says so counts.
std::optional<column_use> use_of(std::string_view text, page_table const& table, std::size_t c) noexcept {
    for (auto const& header : table.header) {
        token_window words{text, header[c]};
        for (; words[0]; words.advance())
            if (auto const found = column_words.find(words)) return found->meaning;
    }
    return std::nullopt;
}

void read_due_cell(std::string_view text, span cell, duty& d) {
    auto const words = plain_text(text, cell);
    deadline limit;
    if (auto const date = parse_partial_date(words)) limit.date = *date;
    else if (auto const within = parse_period(words)) limit.within = *within;
    else if (auto const other = parse_deadline(words)) limit = *other;
    else return;
    d.due = limit;
    d.due_where = cell;
}

/// The agencies of a cell; what names one or none is taken as it stands.
std::vector<duty_lead> leads_in(reading const& r, span cell) {
    auto const [first, last] = matches_in(r.agencies, cell);
    if (last - first < 2) return {{plain_text(r.text, cell), cell}};
    std::vector<duty_lead> leads;
    for (auto i = first; i < last; ++i) leads.push_back({full_surface(r.text, r.agencies[i]), r.agencies[i].where});
    return leads;
}

std::optional<duty> read_row(reading const& r, page_table const& table, std::vector<span> const& cells,
                             std::uint32_t place) {
    duty d;
    for (std::size_t c = 0; c < table.columns; ++c) {
        auto const use = use_of(r.text, table, c);
        if (!use || cells[c].empty()) continue;
        if (*use == column_use::title && d.title.empty()) {
            d.title = plain_text(r.text, cells[c]);
            d.where = cells[c];
        } else if (*use == column_use::lead && d.leads.empty()) {
            d.leads = leads_in(r, cells[c]);
        } else if (*use == column_use::due && !d.due) {
            read_due_cell(r.text, cells[c], d);
        }
    }
    if (d.title.empty()) return std::nullopt;
    d.ordinal = place;
    d.about = classify(d.title).about;
    auto const [first, last] = matches_in(r.citations, d.where);
    for (auto i = first; i < last; ++i) d.bases.push_back(i);
    return d;
}

bool is_of_duties(reading const& r, page_table const& table) noexcept {
    bool title = false;
    bool more = false;
    for (std::size_t c = 0; c < table.columns; ++c) {
        auto const use = use_of(r.text, table, c);
        title = title || use == column_use::title;
        more = more || use == column_use::lead || use == column_use::due;
    }
    return title && more;
}

} // namespace

std::vector<duty> read_duty_tables(reading const& r, report_outline const& outline) {
    std::vector<duty> duties;
    auto part = outline.duty_parts.begin();
    for (auto const& table : read_tables(r.text, r.paragraphs)) {
        auto const begin = r.paragraphs[table.first].where.begin;
        while (part != outline.duty_parts.end() && part->end <= begin) ++part;
        bool const placed = part != outline.duty_parts.end() && part->begin <= begin;
        if (!placed || !is_of_duties(r, table)) continue;
        for (auto const& cells : table.body)
            if (auto d = read_row(r, table, cells, static_cast<std::uint32_t>(duties.size() + 1)))
                duties.push_back(std::move(*d));
    }
    return duties;
}

} // namespace cchc::detail
