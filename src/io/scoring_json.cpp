// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_json.hpp>

#include <utility>

#include <cchc/time/date.hpp>

#include "io/record_tables.hpp"
#include "io/scoring_members.hpp"
#include "io/scoring_records.hpp"

namespace cchc {
namespace {

std::optional<int> number_in(detail::record_reader& in, csv_cell const& cell, int most) {
    if (cell.text.empty()) return std::nullopt;
    auto const value = parse_points(cell.text);
    auto const whole = value ? value->fraction() : std::nullopt;
    if (whole && whole->second == 1 && whole->first >= 0 && whole->first <= most) return static_cast<int>(whole->first);
    in.wrong(cell, std::string{message(errc::out_of_range)});
    return std::nullopt;
}

} // namespace

void detail::read_version(record_reader& in, index_version& version) {
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
    if (auto const* const year = cell("first_year")) version.first_year = number_in(in, *year, last_year);
    if (auto const* const year = cell("last_year")) version.last_year = number_in(in, *year, last_year);
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
        if (auto const read = number_in(in, *decimals, 18)) version.rescaled_decimals = static_cast<unsigned>(*read);
}

namespace {

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
                            {"evidence", detail::evidence_text(e.evidence)},
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
                            {"evidence", detail::evidence_text(e.evidence)},
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
    std::optional<failure> wrong;
    auto const tables = detail::tables_of_json(json, wrong);
    if (wrong) {
        out.errors.push_back({index.position_at(wrong->offset), std::string{message(wrong->code)}});
        return out;
    }
    auto const with = [&](std::string const& name, auto&& use) {
        auto const found = tables.find(name);
        if (found == tables.end() || found->second.rows.empty()) return;
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
    with("version", [&](detail::record_reader& in) { detail::read_version(in, out.value.version); });
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

void detail::write_scoring_members(json_writer& out, scoring_data const& data) {
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
}

std::string scoring_to_json(scoring_data const& data, json_layout layout) {
    json_writer out{layout};
    out.begin_object();
    detail::write_scoring_members(out, data);
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
