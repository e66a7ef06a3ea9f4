// SPDX-License-Identifier: BSL-1.0
// Figures in the cells of tables: what they count is said above the column, before the row, or above the table.
#include <algorithm>
#include <array>
#include <string>

#include <cchc/text/normal.hpp>
#include <cchc/text/plain_text.hpp>
#include <cchc/time/find_periods.hpp>

#include "report/figure_finder.hpp"
#include "report/figure_words.hpp"
#include "report/units.hpp"

namespace cchc::detail {
namespace {

/// What a heading says: its words, and the unit that stands in brackets or at its beginning.
struct heading {
    std::string words;
    std::string bracketed; ///< "hồ sơ" of "Tiếp nhận (hồ sơ)", "%" of "Tỷ lệ (%)"
    std::string unit;      ///< "hồ sơ" of "Hồ sơ tiếp nhận", "Số hồ sơ"
    std::optional<period> covers;
};

/// Whether the word is the second of a name: "Phòng Nội vụ", "Xã Nà Lốm" are no units; "Hồ sơ TTHC" is.
bool goes_on_as_name(token const& t) noexcept {
    return t.capital && !t.upper;
}

/// The unit with which a phrase begins, behind "số" and "tổng số".
std::string leading_unit(std::string_view text, span where) {
    token_window words{text, where};
    while (words[0].is("tổng"_vn) || words[0].is("số"_vn) || words[0].is("lượng"_vn)) words.advance();
    auto const unit = find_unit(words, 0);
    if (!unit || goes_on_as_name(words[unit->tokens])) return "";
    auto const written = plain_text(text, unit->where);
    return words[0].capital && !words[0].upper ? fold(written, {.letter_case = true}).text : written;
}

std::string bracketed_unit(std::string_view text, span where) {
    tokenizer words{text.substr(0, where.end), text_format::plain, where.begin};
    for (auto t = words.next(); t; t = words.next()) {
        if (!t.is(U'(')) continue;
        auto const inside = words.peek();
        if (inside.is(U'%')) return "%";
        token_window ahead{text, {inside.where.begin, where.end}};
        auto const unit = find_unit(ahead, 0);
        if (unit && ahead[unit->tokens].is(U')')) return plain_text(text, unit->where);
    }
    return "";
}

std::optional<period> period_in(std::string_view text, span where) {
    for (auto const& m : find_periods(surface(text, where)))
        if (m.value) return m.value;
    return std::nullopt;
}

heading read_heading(std::string_view text, span where) {
    if (where.empty()) return {};
    return {plain_text(text, where), bracketed_unit(text, where), leading_unit(text, where), period_in(text, where)};
}

bool is_one_of_names(std::string const& words, auto const& names) {
    return std::any_of(names.begin(), names.end(), [&](std::string_view name) { return words == name; });
}

/// The units of the lines above a table.
struct caption_units {
    std::string stated;    ///< "(đơn vị tính: hồ sơ)"
    std::string spoken_of; ///< the last thing that the lines speak of
};

caption_units read_caption(std::string_view text, std::span<paragraph const> paragraphs, std::size_t table) {
    constexpr std::size_t lines = 2;
    caption_units units;
    for (auto i = table > lines ? table - lines : 0; i < table; ++i) {
        token_window words{text, paragraphs[i].where};
        if (paragraphs[i].words == paragraph::many_words) continue;
        for (; words[0]; words.advance()) {
            bool const unit_word = (words[0].is("vị"_vn) || words[0].is("tính"_vn)) && words[1].is(U':');
            if (unit_word && words[2].is(U'%')) units.stated = "%";
            if (auto const unit = find_unit(words, unit_word ? 2 : 0)) {
                if (words[0].is("đơn"_vn) && words[2].is("tính"_vn)) continue;
                (unit_word ? units.stated : units.spoken_of) = plain_text(text, unit->where);
            }
        }
    }
    return units;
}

class table_reader {
public:
    table_reader(std::string_view text, std::span<paragraph const> paragraphs, page_table const& table,
                 std::span<span const>& taken, std::vector<figure>& out)
        : text_{text}, table_{table}, taken_{taken}, out_{out}, caption_{read_caption(text, paragraphs, table.first)} {
        for (std::size_t c = 0; c < table.columns; ++c) columns_.push_back(column(c));
        for (std::size_t c = 0; c < table.columns; ++c) gives_units_.push_back(gives_units(c));
    }

    void read() {
        for (auto const& row : table_.body) read_row(row);
    }

private:
    /// What stands above a column; where a heading spans two lines, both.
    [[nodiscard]] heading column(std::size_t c) const {
        heading all;
        for (auto const& row : table_.header) {
            auto one = read_heading(text_, row[c]);
            all.words += (all.words.empty() || one.words.empty() ? "" : " ") + one.words;
            if (all.bracketed.empty()) all.bracketed = one.bracketed;
            if (all.unit.empty()) all.unit = one.unit;
            if (!all.covers) all.covers = one.covers;
        }
        return all;
    }

    [[nodiscard]] bool counts_rows(std::size_t c) const {
        static constexpr std::array<std::string_view, 8> names{"STT", "TT", "Stt", "stt", "tt", "Số TT", "Số thứ tự", "#"};
        return is_one_of_names(columns_[c].words, names);
    }

    /// A column "Đơn vị" names agencies, unless every cell of it is a unit.
    [[nodiscard]] bool gives_units(std::size_t c) const {
        static constexpr std::array<std::string_view, 6> names{"Đơn vị tính", "ĐVT", "Đvt", "Đơn vị", "đơn vị tính",
                                                              "ĐƠN VỊ TÍNH"};
        if (!is_one_of_names(columns_[c].words, names)) return false;
        return columns_[c].words != "Đơn vị" || std::all_of(table_.body.begin(), table_.body.end(), [&](auto const& row) {
                   return row[c].empty() || is_unit(row[c]);
               });
    }

    /// A place in an order, which counts nothing.
    [[nodiscard]] bool ranks(std::size_t c) const {
        static constexpr std::array<std::string_view, 6> names{"Hạng", "Xếp hạng", "Thứ hạng", "Xếp thứ", "Thứ bậc", "Vị thứ"};
        return is_one_of_names(columns_[c].words, names);
    }

    /// "hồ sơ", "lượt người"; not "Phòng Nội vụ", which begins with something to count, too.
    [[nodiscard]] bool is_unit(span cell) const {
        token_window words{text_, cell};
        auto const unit = find_unit(words, 0);
        return unit ? !goes_on_as_name(words[unit->tokens]) : words[0].is(U'%');
    }

    /// The first cell of words: what the row is about.
    [[nodiscard]] std::size_t label_of(std::vector<span> const& row) const {
        std::size_t c = 0;
        auto const is_label = [&] {
            if (row[c].empty() || counts_rows(c) || (gives_units_[c] && is_unit(row[c])) || is_number_cell(text_, row[c])) return false;
            token_window words{text_, row[c]};
            return !words[0].is(token_kind::number); // "3-4", "87,49 đến 89,24"
        };
        while (c < row.size() && !is_label()) ++c;
        return c;
    }

    void read_row(std::vector<span> const& row) {
        auto const label_at = label_of(row);
        heading const label = label_at < row.size() ? read_heading(text_, row[label_at]) : heading{};
        std::string given_unit;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (row[c].empty() || counts_rows(c) || c == label_at) continue;
            if (gives_units_[c] && is_unit(row[c])) {
                given_unit = plain_text(text_, row[c]);
            } else if (!is_number_cell(text_, row[c])) {
                read_sentences(text_, row[c], taken_, out_);
            } else if (c == 0 && table_.header.empty() && row.size() > 1 && !is_number_cell(text_, row[1])) {
                continue; // the number of the row
            } else if (!label.words.empty() || !columns_[c].words.empty()) {
                add(row[c], label, columns_[c], ranks(c) ? std::nullopt : std::optional{given_unit});
            }
        }
    }

    /// `given_unit`: none for what has no unit.
    void add(span cell, heading const& label, heading const& above, std::optional<std::string> const& given_unit) {
        auto const number = read_number(text_, cell.begin);
        if (!number || (number->repaired && number->where.end == cell.begin)) return;
        figure f;
        f.value = number->value;
        f.of = number->of;
        f.where = number->where;
        auto const behind = text_.substr(f.where.end, cell.end - f.where.end);
        if (auto const percent = behind.find('%'); percent != std::string_view::npos) {
            f.unit = "%";
            f.where.end += percent + 1;
        } else {
            if (behind.find_first_not_of(' ') != std::string_view::npos) return; // a date, a span of years
            if (given_unit) f.unit = unit_of_cell(label, above, *given_unit);
        }
        f.action = above.words;
        f.what = label.words;
        f.during = above.covers ? above.covers : label.covers;
        auto const said = label.words + ' ' + above.words;
        if (f.unit == "%" || f.of) f.measures = measure_of(said, {0, said.size()});
        out_.push_back(std::move(f));
    }

    [[nodiscard]] std::string unit_of_cell(heading const& label, heading const& above, std::string const& given) const {
        for (auto const* const unit : {&above.bracketed, &label.bracketed, &given, &above.unit, &caption_.stated, &label.unit})
            if (!unit->empty()) return *unit;
        return caption_.spoken_of;
    }

    std::string_view text_;
    page_table const& table_;
    std::span<span const>& taken_;
    std::vector<figure>& out_;
    caption_units caption_;
    std::vector<heading> columns_;
    std::vector<bool> gives_units_;
};

} // namespace

void read_table_figures(std::string_view text, std::span<paragraph const> paragraphs, page_table const& table,
                        std::span<span const>& taken, std::vector<figure>& out) {
    table_reader{text, paragraphs, table, taken, out}.read();
}

} // namespace cchc::detail
