// SPDX-License-Identifier: BSL-1.0
#include "io/scoring_records.hpp"
#include "text/trimmed.hpp"

#include <algorithm>
#include <utility>

#include <cchc/time/date.hpp>

namespace cchc::detail {
namespace {

std::string lower(std::string_view text) {
    std::string out{trimmed(text)};
    for (auto& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return out;
}

bool is_any(std::string_view text, std::initializer_list<std::string_view> words) {
    auto const word = lower(text);
    return std::any_of(words.begin(), words.end(), [&](std::string_view w) { return word == w; });
}

/// Points in a cell with blanks around them allowed; an error where there are none.
std::optional<points> points_of(record_reader& in, csv_cell const& cell) {
    auto const text = trimmed(cell.text);
    auto const skipped = text.empty() ? 0 : static_cast<std::size_t>(text.data() - cell.text.data());
    auto value = parse_points(text);
    if (value) return *std::move(value);
    in.wrong(cell, failure{value.error().code, skipped + value.error().offset});
    return std::nullopt;
}

std::optional<boost::gregorian::date> date_of(record_reader& in, csv_cell const& cell) {
    if (trimmed(cell.text).empty()) return std::nullopt;
    auto const day = parse_iso_date(trimmed(cell.text));
    if (day) return *day;
    in.wrong(cell, day.error());
    return std::nullopt;
}

std::vector<std::string> list_of(std::string_view text) {
    std::vector<std::string> items;
    for (std::size_t begin = 0; begin <= text.size();) {
        auto const end = std::min(text.find_first_of("|;", begin), text.size());
        auto const item = trimmed(text.substr(begin, end - begin));
        if (!item.empty()) items.emplace_back(item);
        begin = end + 1;
    }
    return items;
}

/// Whether words in the column of rules were meant as one: a first word with a colon.
bool looks_like_rule(std::string_view text) {
    auto const end = text.find_first_of(" :");
    return end != std::string_view::npos && text[end] == ':';
}

void read_rule(record_reader& in, csv_cell const& cell, criterion& c) {
    auto const text = trimmed(cell.text);
    if (text.empty()) {
        if (c.method == scoring_method::sum) c.how.form = sum_rule{};
        return;
    }
    auto const skipped = static_cast<std::size_t>(text.data() - cell.text.data());
    auto how = parse_rule(text);
    if (how) {
        c.how = *std::move(how);
        return;
    }
    bool const elsewhere =
        is_surveyed(c.method) || c.method == scoring_method::given || c.method == scoring_method::sum;
    if (how.error().code == errc::rule_form && elsewhere && !looks_like_rule(text)) {
        c.note = c.note.empty() ? std::string{text} : c.note + "; " + std::string{text};
        if (c.method == scoring_method::sum) c.how.form = sum_rule{};
        in.warn(cell, "kept as a note, for it is no rule: " + std::string{text});
        return;
    }
    in.wrong(cell, failure{how.error().code, skipped + how.error().offset});
}

} // namespace

std::optional<std::size_t> record_reader::column(std::initializer_list<std::string_view> names) const {
    for (std::size_t i = 0; i < records_.heading.size(); ++i)
        if (is_any(records_.heading[i].text, names)) return i;
    return std::nullopt;
}

std::size_t record_reader::required(std::initializer_list<std::string_view> names) {
    auto const found = column(names);
    if (found) return *found;
    auto const first = records_.heading.empty() ? csv_cell{} : records_.heading.front();
    wrong(first, "there is no column " + std::string{*names.begin()});
    return 0;
}

std::optional<records> records_of_csv(std::string_view csv, text_index const& index, std::vector<input_error>& errors) {
    auto table = read_csv(csv);
    if (!table) {
        errors.push_back({index.position_at(table.error().offset), std::string{message(table.error().code)}});
        return std::nullopt;
    }
    records out;
    out.heading = std::move(table->rows.front());
    for (std::size_t i = 0; i < out.heading.size(); ++i)
        for (std::size_t j = 0; j < i && i < 64; ++j)
            if (!out.heading[i].text.empty() && out.heading[i].text == out.heading[j].text) {
                errors.push_back({index.position_at(out.heading[i].offset), std::string{message(errc::table_heading)}});
                return std::nullopt;
            }
    out.rows.assign(std::make_move_iterator(table->rows.begin() + 1), std::make_move_iterator(table->rows.end()));
    return out;
}

std::string evidence_text(std::vector<evidence> const& all) {
    std::string text;
    for (auto const& one : all) text += (text.empty() ? "" : "; ") + one.text;
    return text;
}

void read_criteria(record_reader& in, table_read<std::vector<criterion>>& out) {
    auto const code = in.required({"code", "mã", "stt", "tt"});
    auto const maximum = in.required({"max_points", "max", "maximum", "điểm tối đa", "điểm chuẩn"});
    auto const parent = in.column({"parent", "mục cha"});
    auto const name = in.column({"name", "tên", "nội dung", "tiêu chí"});
    auto const method = in.column({"method", "phương thức"});
    auto const how = in.column({"rule", "quy tắc", "cách chấm"});
    auto const basis = in.column({"basis", "căn cứ"});
    auto const scope = in.column({"applies_to", "áp dụng"});
    auto const note = in.column({"note", "ghi chú"});
    if (!in.errors.empty()) return;
    for (auto const& row : in.table().rows) {
        criterion c;
        c.code = trimmed(row[code].text);
        if (c.code.empty()) in.wrong(row[code], std::string{message(errc::criterion_code)});
        if (auto value = points_of(in, row[maximum])) c.maximum = *std::move(value);
        if (parent) c.parent = trimmed(row[*parent].text);
        if (name) c.name = trimmed(row[*name].text);
        if (basis) c.basis = trimmed(row[*basis].text);
        if (scope) c.applies_to = list_of(row[*scope].text);
        if (note) c.note = trimmed(row[*note].text);
        if (method) {
            auto const value = parse_scoring_method(row[*method].text);
            if (value) c.method = *value;
            else in.wrong(row[*method], value.error());
        }
        if (how) read_rule(in, row[*how], c);
        out.places.push_back(in.place(row[code], 0));
        out.value.push_back(std::move(c));
    }
}

void read_units(record_reader& in, table_read<std::vector<scored_unit>>& out) {
    auto const id = in.required({"id", "unit", "mã"});
    auto const name = in.column({"name", "tên", "đơn vị"});
    auto const block = in.column({"block", "khối"});
    auto const ranked = in.column({"ranked", "xếp hạng"});
    auto const from = in.column({"valid_from"});
    auto const to = in.column({"valid_to"});
    if (!in.errors.empty()) return;
    std::unordered_map<std::string, std::size_t> seen;
    for (auto const& row : in.table().rows) {
        scored_unit unit;
        unit.id = trimmed(row[id].text);
        if (unit.id.empty()) in.wrong(row[id], std::string{message(errc::empty_input)});
        if (!seen.emplace(unit.id, seen.size()).second) in.wrong(row[id], "the unit stands twice: " + unit.id);
        if (name) unit.name = trimmed(row[*name].text);
        if (block) unit.block = trimmed(row[*block].text);
        if (ranked) {
            auto const& cell = row[*ranked];
            bool const no = is_any(cell.text, {"no", "false", "0", "không"});
            if (!no && !is_any(cell.text, {"yes", "true", "1", "có", ""})) in.wrong(cell, "neither yes nor no");
            unit.ranked = !no;
        }
        if (from) unit.valid_from = date_of(in, row[*from]);
        if (to) unit.valid_to = date_of(in, row[*to]);
        out.places.push_back(in.place(row[id], 0));
        out.value.push_back(std::move(unit));
    }
}

void read_bands(record_reader& in, table_read<std::vector<band>>& out) {
    auto const name = in.required({"class", "xếp loại"});
    auto const range = in.column({"range", "khoảng"});
    auto const from = in.column({"from", "từ"});
    auto const to = in.column({"to", "đến"});
    auto const block = in.column({"block", "khối"});
    if (!range && !from && !to) (void)in.required({"range"});
    if (!in.errors.empty()) return;
    for (auto const& row : in.table().rows) {
        band one;
        one.name = trimmed(row[name].text);
        if (one.name.empty()) in.wrong(row[name], std::string{message(errc::empty_input)});
        if (block) one.block = trimmed(row[*block].text);
        auto const& shown = row[range ? *range : from ? *from : *to];
        if (range) {
            auto where = parse_point_range(row[*range].text);
            if (where) one.where = *std::move(where);
            else in.wrong(row[*range], where.error());
        } else {
            if (from && !trimmed(row[*from].text).empty()) one.where.from = points_of(in, row[*from]);
            if (to && !trimmed(row[*to].text).empty()) one.where.to = points_of(in, row[*to]);
            one.where.from_closed = one.where.from.has_value();
        }
        if (one.where.empty()) in.wrong(shown, std::string{message(errc::range_empty)});
        for (auto const& other : out.value)
            if (other.block == one.block && overlap(other.where, one.where))
                in.wrong(shown, "the band shares a number with " + other.name);
        out.places.push_back(in.place(row[name], 0));
        out.value.push_back(std::move(one));
        if (out.value.size() > 10000) break;
    }
}

struct card_builder::columns {
    std::size_t unit, code;
    std::optional<std::size_t> evidence, by, on, year;

    explicit columns(record_reader& in)
        : unit{in.required({"unit", "đơn vị"})},
          code{in.required({"code", "mã"})},
          evidence{in.column({"evidence", "tài liệu kiểm chứng", "kiểm chứng"})},
          by{in.column({"assessor", "by", "người chấm"})},
          on{in.column({"date", "on", "ngày"})},
          year{in.column({"year", "năm"})} {}
};

card_builder::card_builder(std::vector<scored_unit> const& units, card_set cards, std::size_t file)
    : places_{std::move(cards.places)}, file_{file}, any_unit_{units.empty()} {
    for (auto const& unit : units) {
        ids_.emplace(unit.id, unit.id);
        if (!unit.name.empty()) ids_.emplace(unit.name, unit.id);
    }
    places_.resize(cards.cards.size());
    for (auto const& card : cards.cards) {
        cards_.emplace(card.unit(), names_.size());
        names_.push_back(card.unit());
        years_.push_back(card.year());
        entries_.push_back(card.entries());
    }
}

std::optional<std::size_t> card_builder::card_of(record_reader& in, csv_cell const& cell, std::optional<int> year) {
    std::string name{trimmed(cell.text)};
    if (name.empty()) {
        in.wrong(cell, std::string{message(errc::empty_input)});
        return std::nullopt;
    }
    if (!any_unit_) {
        auto const id = ids_.find(name);
        if (id == ids_.end()) {
            in.wrong(cell, "there is no unit " + name);
            return std::nullopt;
        }
        name = id->second;
    }
    auto const [at, is_new] = cards_.try_emplace(name, names_.size());
    if (is_new) {
        names_.push_back(std::move(name));
        years_.push_back(year);
        entries_.emplace_back();
        places_.emplace_back();
    } else if (year && years_[at->second] && *year != *years_[at->second]) {
        in.wrong(cell, "scores of another year than the first of this unit");
        return std::nullopt;
    }
    return at->second;
}

void card_builder::add(record_reader& in, columns const& at, std::vector<csv_cell> const& row, csv_cell const& where,
                       card_entry entry) {
    entry.code = trimmed(row[at.code].text);
    if (entry.code.empty()) return in.wrong(row[at.code], std::string{message(errc::criterion_code)});
    if (at.evidence) entry.evidence = read_evidence(row[*at.evidence].text);
    if (at.by) entry.by = trimmed(row[*at.by].text);
    if (at.on) entry.on = date_of(in, row[*at.on]);
    std::optional<int> year;
    if (at.year) {
        auto const value = parse_points(trimmed(row[*at.year].text));
        auto const whole = value ? value->fraction() : std::nullopt;
        if (whole && whole->second == 1 && whole->first >= first_year && whole->first <= last_year)
            year = static_cast<int>(whole->first);
        else in.wrong(row[*at.year], std::string{message(errc::date_year)});
    }
    auto const card = card_of(in, row[at.unit], year);
    if (!card) return;
    entries_[*card].push_back(std::move(entry));
    places_[*card].push_back({file_, in.place(where, 0)});
}

void card_builder::read_scores(record_reader& in) {
    columns const at{in};
    auto const at_stage = in.column({"stage", "bước"});
    auto const value = in.required({"points", "điểm"});
    auto const reason = in.column({"na_reason", "reason", "lý do"});
    if (!in.errors.empty()) return;
    for (auto const& row : in.table().rows) {
        auto const text = trimmed(row[value].text);
        std::string why{reason ? trimmed(row[*reason].text) : std::string_view{}};
        bool const exempt =
            is_any(text, {"n/a", "na", "không áp dụng", "Không áp dụng"}) || (text.empty() && !why.empty());
        if (exempt) {
            card_entry entry;
            entry.what = exemption{std::move(why), false};
            add(in, at, row, row[value], std::move(entry));
            continue;
        }
        stage_score score;
        bool const staged = at_stage && !trimmed(row[*at_stage].text).empty();
        auto const read = staged ? parse_stage(row[*at_stage].text) : result<stage>{stage::final};
        if (read) score.at = *read;
        else in.wrong(row[*at_stage], read.error());
        if (text.empty()) continue;
        auto number = points_of(in, row[value]);
        if (!number || !read) continue;
        score.value = *std::move(number);
        card_entry entry;
        entry.what = std::move(score);
        add(in, at, row, row[value], std::move(entry));
    }
}

void card_builder::read_facts(record_reader& in) {
    columns const at{in};
    auto const name = in.required({"field", "fact", "chỉ tiêu"});
    auto const value = in.required({"value", "giá trị"});
    if (!in.errors.empty()) return;
    for (auto const& row : in.table().rows) {
        fact declared;
        declared.name = trimmed(row[name].text);
        if (declared.name.empty()) {
            in.wrong(row[name], std::string{message(errc::empty_input)});
            continue;
        }
        auto text = trimmed(row[value].text);
        if (text.empty()) continue;
        bool const percent = text.back() == '%';
        auto const number = parse_points(percent ? trimmed(text.substr(0, text.size() - 1)) : text);
        if (number) declared.value = *number;
        else declared.value = std::string{text};
        card_entry entry;
        entry.what = std::move(declared);
        add(in, at, row, row[value], std::move(entry));
    }
}

card_set card_builder::finish() && {
    card_set out;
    for (std::size_t i = 0; i < names_.size(); ++i)
        out.cards.emplace_back(std::move(names_[i]), years_[i], std::move(entries_[i]));
    out.places = std::move(places_);
    return out;
}

} // namespace cchc::detail
