// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_json.hpp>

#include <algorithm>
#include <iterator>
#include <map>
#include <utility>

#include <nlohmann/json.hpp>

#include <cchc/time/date.hpp>

#include "io/scoring_records.hpp"

namespace cchc {
namespace {

using detail::records;

/// Reads bytes and remembers how many.
class counting_iterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    counting_iterator(char const* at, std::size_t* count) noexcept : at_{at}, count_{count} {}
    reference operator*() const noexcept { return *at_; }
    counting_iterator& operator++() noexcept {
        ++at_;
        ++*count_;
        return *this;
    }
    counting_iterator operator++(int) noexcept {
        auto const before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(counting_iterator const& a, counting_iterator const& b) noexcept { return a.at_ == b.at_; }

private:
    char const* at_;
    std::size_t* count_;
};

/// Arrays of flat objects as records, by the name of the array. An object in place of an array is one record.
class record_collector {
public:
    using json = nlohmann::json;
    using number_integer_t = json::number_integer_t;
    using number_unsigned_t = json::number_unsigned_t;
    using number_float_t = json::number_float_t;
    using string_t = json::string_t;
    using binary_t = json::binary_t;

    record_collector(std::string_view text, std::size_t const& count) : text_{text}, count_{count} {}

    std::map<std::string, records> tables;
    std::optional<failure> wrong;

    bool null() { return cell({}); }
    bool boolean(bool value) { return cell(value ? "true" : "false"); }
    bool number_integer(number_integer_t value) { return cell(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) { return cell(std::to_string(value)); }
    bool number_float(number_float_t, string_t const& digits) { return cell(digits); }
    bool string(string_t& value) { return cell(std::move(value)); }
    bool binary(binary_t&) { return refuse(errc::json_form); }

    bool start_object(std::size_t) {
        begin();
        if (depth_ == 0) return ++depth_ != 0;
        if (depth_ > 2 || (depth_ == 2 && !in_array_)) return refuse(errc::json_field);
        if (depth_ == 1 && in_array_) return refuse(errc::json_field);
        ++depth_;
        row_ = depth_ == 2 || in_array_;
        cells_.clear();
        row_begin_ = begin_;
        return true;
    }
    bool end_object() {
        begin();
        --depth_;
        if (row_) finish_row();
        row_ = false;
        return true;
    }
    bool start_array(std::size_t) {
        begin();
        if (row_ && !in_list_) return in_list_ = true;
        if (depth_ != 1 || in_array_) return refuse(errc::json_field);
        in_array_ = true;
        ++depth_;
        return true;
    }
    bool end_array() {
        begin();
        if (in_list_) {
            in_list_ = false;
            return store(std::exchange(list_, {}));
        }
        in_array_ = false;
        --depth_;
        return true;
    }
    bool key(string_t& name) {
        begin();
        if (row_) key_ = name;
        else if (depth_ == 1) {
            table_ = name;
            if (!tables.try_emplace(name).second) return refuse(errc::json_field);
        }
        return true;
    }
    bool parse_error(std::size_t position, std::string const&, nlohmann::detail::exception const&) {
        wrong = failure{errc::json_form, std::min(position == 0 ? 0 : position - 1, text_.size())};
        return false;
    }

private:
    /// The place of the token that was just read.
    void begin() noexcept {
        auto at = end_;
        while (at < text_.size() && std::string_view{" \t\r\n,:[]{}"}.find(text_[at]) != std::string_view::npos) ++at;
        begin_ = std::min(at, count_);
        end_ = count_;
    }
    bool refuse(errc why) {
        wrong = failure{why, begin_};
        return false;
    }
    bool cell(std::string value) {
        begin();
        if (!row_) return refuse(errc::json_field);
        if (in_list_) {
            list_ += (list_.empty() ? "" : "|") + value;
            return true;
        }
        return store(std::move(value));
    }
    bool store(std::string value) {
        bool const quoted = begin_ < text_.size() && text_[begin_] == '"';
        for (auto const& [name, known] : cells_)
            if (name == key_) return refuse(errc::json_field);
        if (cells_.size() > 64) return refuse(errc::json_field);
        cells_.emplace_back(key_, csv_cell{std::move(value), begin_ + (quoted ? 1 : 0), false});
        return true;
    }
    void finish_row() {
        auto& table = tables[table_];
        std::vector<csv_cell> row(table.heading.size(), csv_cell{{}, row_begin_, false});
        for (auto& [name, value] : cells_) {
            auto const at =
                std::find_if(table.heading.begin(), table.heading.end(),
                             [&, wanted = std::string_view{name}](csv_cell const& c) { return c.text == wanted; });
            if (at == table.heading.end()) {
                table.heading.push_back(csv_cell{name, row_begin_, false});
                row.push_back(std::move(value));
                for (auto& earlier : table.rows) earlier.push_back(csv_cell{{}, row_begin_, false});
            } else {
                row[static_cast<std::size_t>(at - table.heading.begin())] = std::move(value);
            }
        }
        table.rows.push_back(std::move(row));
    }

    std::string_view text_;
    std::size_t const& count_;
    std::size_t begin_ = 0;
    std::size_t end_ = 0;
    std::size_t row_begin_ = 0;
    int depth_ = 0;
    bool in_array_ = false;
    bool in_list_ = false;
    bool row_ = false;
    std::string table_;
    std::string key_;
    std::string list_;
    std::vector<std::pair<std::string, csv_cell>> cells_;
};

std::optional<int> whole_number(detail::record_reader& in, csv_cell const& cell, int most) {
    if (cell.text.empty()) return std::nullopt;
    auto const value = parse_points(cell.text);
    auto const whole = value ? value->fraction() : std::nullopt;
    if (whole && whole->second == 1 && whole->first >= 0 && whole->first <= most) return static_cast<int>(whole->first);
    in.wrong(cell, std::string{message(errc::out_of_range)});
    return std::nullopt;
}

void read_version(detail::record_reader& in, index_version& version) {
    if (in.table().rows.empty()) return;
    auto const& row = in.table().rows.front();
    auto const cell = [&](std::string_view name) -> csv_cell const* {
        auto const at = in.column({name});
        return at && !row[*at].text.empty() ? &row[*at] : nullptr;
    };
    auto const flag = [&](std::string_view name, bool& value) {
        auto const* const given = cell(name);
        if (given == nullptr) return;
        value = given->text == "true";
        if (!value && given->text != "false") in.wrong(*given, std::string{message(errc::json_field)});
    };
    if (auto const* const id = cell("id")) version.id = id->text;
    if (auto const* const basis = cell("legal_basis")) version.legal_basis = basis->text;
    if (auto const* const year = cell("first_year")) version.first_year = whole_number(in, *year, last_year);
    if (auto const* const year = cell("last_year")) version.last_year = whole_number(in, *year, last_year);
    if (auto const* const level = cell("level")) {
        auto const read = parse_scored_level(level->text);
        if (read) version.level = *read;
        else in.wrong(*level, read.error());
    }
    if (auto const* const total = cell("total")) {
        auto read = parse_points(total->text);
        if (read) version.total = *std::move(read);
        else in.wrong(*total, read.error());
    }
    flag("partial", version.partial);
    flag("survey_held", version.survey_held);
    if (auto const* const policy = cell("exemptions")) {
        bool const rescale = policy->text == to_string(exemption_policy::rescale);
        if (rescale) version.exemptions = exemption_policy::rescale;
        else if (policy->text != to_string(exemption_policy::reduce))
            in.wrong(*policy, std::string{message(errc::json_field)});
    }
    if (auto const* const decimals = cell("rescaled_decimals"))
        if (auto const read = whole_number(in, *decimals, 18)) version.rescaled_decimals = static_cast<unsigned>(*read);
}

void write_version(json_writer& out, index_version const& version) {
    out.name("version").begin_object();
    for_each_field(version, [&](std::string_view name, auto const& value) {
        if (name == "bands") return;
        out.name(name);
        write_json(out, value);
    });
    out.end_object();
}

/// The cells of a row as members of an object; empty ones are left out.
void write_row(json_writer& out, std::initializer_list<std::pair<std::string_view, std::string>> cells) {
    out.begin_object();
    for (auto const& [name, value] : cells)
        if (!value.empty()) out.name(name).text(value);
    out.end_object();
}

std::string evidence_text(std::vector<evidence> const& all) {
    std::string text;
    for (auto const& one : all) text += (text.empty() ? "" : "; ") + one.text;
    return text;
}

void write_criteria(json_writer& out, std::vector<criterion> const& criteria) {
    out.name("criteria").begin_array();
    for (auto const& c : criteria) {
        out.begin_object();
        for_each_field(c, [&](std::string_view name, auto const& value) {
            out.name(name);
            write_json(out, value);
        });
        out.end_object();
    }
    out.end_array();
}

void write_cards(json_writer& out, std::vector<scorecard> const& cards) {
    auto const day = [](card_entry const& e) { return e.on ? to_iso(*e.on) : std::string{}; };
    auto const year = [](scorecard const& c) { return c.year() ? std::to_string(*c.year()) : std::string{}; };
    out.name("scores").begin_array();
    for (auto const& card : cards)
        for (auto const& e : card.entries()) {
            auto const* const score = std::get_if<stage_score>(&e.what);
            auto const* const exempt = std::get_if<exemption>(&e.what);
            if (score == nullptr && exempt == nullptr) continue;
            write_row(out, {{"unit", card.unit()},
                            {"code", e.code},
                            {"stage", score != nullptr ? std::string{to_string(score->at)} : ""},
                            {"points", score != nullptr ? to_string(score->value) : "n/a"},
                            {"na_reason", exempt != nullptr ? exempt->reason : ""},
                            {"evidence", evidence_text(e.evidence)},
                            {"assessor", e.by},
                            {"date", day(e)},
                            {"year", year(card)}});
        }
    out.end_array().name("facts").begin_array();
    for (auto const& card : cards)
        for (auto const& e : card.entries()) {
            auto const* const declared = std::get_if<fact>(&e.what);
            if (declared == nullptr) continue;
            auto const* const number = std::get_if<points>(&declared->value);
            write_row(out, {{"unit", card.unit()},
                            {"code", e.code},
                            {"field", declared->name},
                            {"value", number != nullptr ? to_string(*number) : std::get<std::string>(declared->value)},
                            {"evidence", evidence_text(e.evidence)},
                            {"assessor", e.by},
                            {"date", day(e)},
                            {"year", year(card)}});
        }
    out.end_array();
}

} // namespace

void write_json(json_writer& out, points const& value) {
    auto const text = to_string(value);
    if (text.find('/') == std::string::npos) out.literal(text);
    else out.text(text);
}

table_read<scoring_data> read_scoring_json(std::string_view json) {
    table_read<scoring_data> out;
    text_index const index{json};
    std::size_t count = 0;
    record_collector collected{json, count};
    bool const read = nlohmann::json::sax_parse(counting_iterator{json.data(), &count},
                                                counting_iterator{json.data() + json.size(), &count}, &collected);
    if (!read || collected.wrong) {
        auto const why = collected.wrong.value_or(failure{errc::json_form, 0});
        out.errors.push_back({index.position_at(why.offset), std::string{message(why.code)}});
        return out;
    }
    auto const with = [&](std::string const& name, auto&& use) {
        auto const found = collected.tables.find(name);
        if (found == collected.tables.end() || found->second.rows.empty()) return;
        detail::record_reader in{json, found->second, index};
        use(in);
        out.errors.insert(out.errors.end(), in.errors.begin(), in.errors.end());
        out.warnings.insert(out.warnings.end(), in.warnings.begin(), in.warnings.end());
    };
    auto const rows = [&](std::string const& name, auto& value, auto&& use) {
        with(name, [&](detail::record_reader& in) {
            auto read_rows = use(in);
            value = std::move(read_rows.value);
            if (name == "criteria") out.places = std::move(read_rows.places);
        });
    };
    with("version", [&](detail::record_reader& in) { read_version(in, out.value.version); });
    rows("bands", out.value.version.bands, [](detail::record_reader& in) {
        table_read<std::vector<band>> bands;
        detail::read_bands(in, bands);
        return bands;
    });
    rows("criteria", out.value.criteria, [](detail::record_reader& in) {
        table_read<std::vector<criterion>> criteria;
        detail::read_criteria(in, criteria);
        return criteria;
    });
    rows("units", out.value.units, [](detail::record_reader& in) {
        table_read<std::vector<scored_unit>> units;
        detail::read_units(in, units);
        return units;
    });
    detail::card_builder cards{out.value.units, {}, 0};
    with("scores", [&](detail::record_reader& in) { cards.read_scores(in); });
    with("facts", [&](detail::record_reader& in) { cards.read_facts(in); });
    out.value.cards = std::move(cards).finish().cards;
    return out;
}

std::string scoring_to_json(scoring_data const& data, json_layout layout) {
    json_writer out{layout};
    out.begin_object();
    write_version(out, data.version);
    out.name("bands").begin_array();
    for (auto const& band : data.version.bands)
        write_row(out, {{"block", band.block}, {"class", band.name}, {"range", to_string(band.where)}});
    out.end_array();
    write_criteria(out, data.criteria);
    out.name("units").begin_array();
    for (auto const& unit : data.units) {
        out.begin_object();
        out.name("id").text(unit.id).name("name").text(unit.name).name("block").text(unit.block);
        out.name("ranked").boolean(unit.ranked);
        if (unit.valid_from) out.name("valid_from").text(to_iso(*unit.valid_from));
        if (unit.valid_to) out.name("valid_to").text(to_iso(*unit.valid_to));
        out.end_object();
    }
    out.end_array();
    write_cards(out, data.cards);
    out.end_object();
    return std::move(out).str();
}

std::string results_to_json(scored_year const& year, print_options options, json_layout layout) {
    auto const table = print_ranking(year.standings, year.evaluations, options);
    json_writer out{layout};
    out.begin_object();
    out.name("units").begin_array();
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        auto const& place = year.standings.rows[i];
        auto const& e = year.evaluations[place.evaluation];
        auto const& card = year.cards[place.evaluation];
        out.begin_object();
        for_each_field(table.rows[i],
                       [&](std::string_view name, std::string const& text) { out.name(name).text(text); });
        out.name("block").text(place.unit.block);
        out.name("tied").boolean(place.tied);
        out.name("exact").begin_object().name("least");
        write_json(out, e.whole.least);
        out.name("most");
        write_json(out, e.whole.most);
        out.end_object().name("criteria").begin_array();
        for (std::size_t row = 0; row < e.rows.size(); ++row) {
            auto const& node = e.rows[row];
            out.begin_object();
            out.name("code").text(year.index[row].code).name("least");
            write_json(out, node.least);
            out.name("most");
            write_json(out, node.most);
            out.name("max");
            write_json(out, node.maximum);
            out.name("applies").boolean(node.applies);
            out.name("reason").text(explain(year.index, card, e, row, options.in));
            out.end_object();
        }
        out.end_array();
        out.name("findings");
        write_json(out, e.findings);
        out.end_object();
    }
    out.end_array();
    out.name("notes");
    write_json(out, table.notes);
    out.end_object();
    return std::move(out).str();
}

} // namespace cchc
