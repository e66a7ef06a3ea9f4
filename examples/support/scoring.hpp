// SPDX-License-Identifier: BSL-1.0
// What score_agencies reads: its options and its tables, with every error at its file, line and column.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cchc/io/scoring_html.hpp>
#include <cchc/io/scoring_json.hpp>
#include <cchc/io/scoring_tables.hpp>
#include <cchc/scoring/check_index.hpp>
#include <cchc/scoring/published_table.hpp>
#include <cchc/scoring/recover.hpp>
#include <cchc/scoring/year.hpp>

#include "support/command_line.hpp"

namespace support {

inline std::string place(std::string const& file, cchc::text_position where) {
    return file + ':' + std::to_string(where.line) + ':' + std::to_string(where.column);
}

/// Prints errors and warnings; false when there are errors.
template <class T>
bool report(std::string const& file, cchc::table_read<T> const& read) {
    for (auto const& e : read.errors) report_error(place(file, e.where), e.message);
    for (auto const& w : read.warnings) std::cerr << place(file, w.where) << ": warning: " << w.message << '\n';
    return read.ok();
}

struct scoring_options {
    cchc::print_options print{2, cchc::rounding::half_up, cchc::language::vietnamese};
    cchc::tie_policy ties = cchc::tie_policy::competition;
    std::optional<cchc::counting> count;
    std::string format = "csv";
    std::optional<cchc::points> reach;
    std::optional<cchc::points> total;
    cchc::exemption_policy exemptions = cchc::exemption_policy::reduce;

    [[nodiscard]] bool vietnamese() const noexcept { return print.in == cchc::language::vietnamese; }

    /// What is wrong with the call, if anything.
    std::optional<std::string> read(command_line const& call) {
        auto const choose = [&](std::string_view name, std::initializer_list<std::string_view> known) -> int {
            auto const given = call.value(name);
            if (!given) return 0;
            int at = 0;
            for (auto const word : known) {
                if (*given == word) return at;
                ++at;
            }
            return -1;
        };
        auto const formats = {std::string_view{"csv"}, std::string_view{"json"}, std::string_view{"html"}};
        auto const which = choose("--format", formats);
        if (which < 0) return "--format is csv, json or html";
        format = formats.begin()[which];
        auto const in = choose("--language", {"vi", "en"});
        if (in < 0) return "--language is vi or en";
        print.in = in == 0 ? cchc::language::vietnamese : cchc::language::english;
        auto const policy = choose("--not-applicable", {"reduce", "rescale"});
        if (policy < 0) return "--not-applicable is reduce or rescale";
        exemptions = policy == 0 ? cchc::exemption_policy::reduce : cchc::exemption_policy::rescale;
        auto const counted = choose("--count", {"official", "self"});
        if (counted < 0) return "--count is official or self";
        if (call.has("--count")) count = counted == 0 ? cchc::counting::official : cchc::counting::self;
        if (auto const given = call.value("--ties")) {
            auto const read_ties = cchc::parse_tie_policy(*given);
            if (!read_ties) return "--ties is competition, dense or ordinal";
            ties = *read_ties;
        }
        if (auto const given = call.value("--decimals")) {
            if (given->size() != 1 || given->front() < '0' || given->front() > '9') return "--decimals is 0 to 9";
            print.decimals = static_cast<unsigned>(given->front() - '0');
        }
        for (auto const& [name, where] : {std::pair{"--reach", &reach}, std::pair{"--total", &total}})
            if (auto const given = call.value(name)) {
                auto const number = cchc::parse_points(*given);
                if (!number) return std::string{name} + " is a number";
                *where = *number;
            }
        return std::nullopt;
    }
};

/// All tables of a call, read and checked.
struct scoring_input {
    cchc::scoring_index index;
    std::vector<cchc::scored_unit> units;
    cchc::card_set cards;
    cchc::counting counting_that_fits = cchc::counting::official;

    /// False, with what is wrong on standard error, when any table has errors.
    bool read(command_line const& call, scoring_options const& options) {
        bool good = true;
        cchc::index_version version;
        version.total = options.total;
        version.partial = call.has("--partial");
        version.survey_held = !call.has("--no-survey");
        version.exemptions = options.exemptions;
        good = read_bands(call, version) && good;
        good = read_index(*call.value("--criteria"), std::move(version)) && good;
        if (auto const name = call.value("--units")) good = read_table(*name, units, cchc::read_units) && good;
        for (auto const option : {"--scores", "--facts"}) {
            auto const name = call.value(option);
            if (!name) continue;
            auto const text = read_file(*name);
            if (!text) return false;
            auto const file = files_.size();
            files_.push_back(*name);
            auto read = std::string_view{option} == "--scores" ? cchc::read_scores(*text, units, std::move(cards), file)
                                                               : cchc::read_facts(*text, units, std::move(cards), file);
            good = report(*name, read) && good;
            cards = std::move(read.value);
        }
        if (auto const what = call.value("--what-if")) good = suppose(*what) && good;
        choose_counting();
        return good;
    }

    /// Prints what evaluation found about the entries; false when something is an error.
    bool report_findings(cchc::scored_year const& year) const {
        bool good = true;
        for (std::size_t i = 0; i < year.evaluations.size(); ++i)
            for (auto const& f : year.evaluations[i].findings) {
                bool const grave =
                    f.fault == cchc::card_fault::unknown_code || f.fault == cchc::card_fault::above_maximum ||
                    f.fault == cchc::card_fault::below_zero || f.fault == cchc::card_fault::fact_unusable;
                bool const placed = f.entry != 0 && i < cards_places_.size() && f.entry <= cards_places_[i].size();
                auto const where = placed ? cards_places_[i][f.entry - 1] : cchc::entry_place{};
                auto const at = placed ? place(files_[where.file], where.where) : year.evaluations[i].unit;
                std::cerr << at << (grave ? ": error: " : ": warning: ") << f.message() << '\n';
                good = good && !grave;
            }
        return good;
    }

private:
    template <class T>
    static bool read_table(std::string const& name, T& value, cchc::table_read<T> (*read)(std::string_view)) {
        auto const text = read_file(name);
        if (!text) return false;
        auto table = read(*text);
        value = std::move(table.value);
        return report(name, table);
    }

    static bool read_bands(command_line const& call, cchc::index_version& version) {
        auto const given = call.value("--bands");
        if (!given) return true;
        if (given->find_first_of("<>=") == std::string::npos)
            return read_table(*given, version.bands, cchc::read_bands);
        auto bands = cchc::parse_bands(*given);
        if (bands) version.bands = *std::move(bands);
        else report_error("--bands", 1, *given, bands.error());
        return bands.has_value();
    }

    bool read_index(std::string const& name, cchc::index_version version) {
        auto const text = read_file(name);
        if (!text) return false;
        auto table = cchc::read_criteria(*text);
        if (!report(name, table)) return false;
        auto made = cchc::make_scoring_index(std::move(version), std::move(table.value));
        if (!made) {
            report_error(place(name, table.places[made.error().offset]), message(made.error().code));
            return false;
        }
        index = *std::move(made);
        bool good = true;
        for (auto const& f : check_index(index)) {
            auto const row = f.row != cchc::scoring_index::none ? f.row : f.suspects.empty() ? 0 : f.suspects.front();
            auto const at = table.places.empty() ? name : place(name, table.places[row]);
            std::cerr << at << (f.grave ? ": error: " : ": note: ") << f.message() << '\n';
            good = good && !f.grave;
        }
        return good;
    }

    /// "UNIT:CODE=POINTS,…": a final score that nobody gave.
    bool suppose(std::string_view text) {
        for (std::size_t begin = 0; begin <= text.size();) {
            auto const end = std::min(text.find(',', begin), text.size());
            auto const part = text.substr(begin, end - begin);
            begin = end + 1;
            auto const equals = part.rfind('=');
            auto const colon = part.rfind(':', equals);
            auto const value =
                equals == part.npos ? cchc::parse_points("") : cchc::parse_points(part.substr(equals + 1));
            if (colon == part.npos || colon > equals || !value) {
                report_error("--what-if", "UNIT:CODE=POINTS is needed, not " + std::string{part});
                return false;
            }
            auto const name = part.substr(0, colon);
            auto const unit = std::find_if(units.begin(), units.end(),
                                           [&](cchc::scored_unit const& u) { return u.name == name || u.id == name; });
            auto const id = unit == units.end() ? name : std::string_view{unit->id};
            auto const card = std::find_if(cards.cards.begin(), cards.cards.end(),
                                           [&](cchc::scorecard const& c) { return c.unit() == id; });
            if (card == cards.cards.end()) {
                report_error("--what-if", "there is no unit " + std::string{name});
                return false;
            }
            cchc::card_entry entry;
            entry.code = part.substr(colon + 1, equals - colon - 1);
            entry.what = cchc::stage_score{cchc::stage::final, *value};
            entry.by = "--what-if";
            *card = std::move(*card).with(std::move(entry));
        }
        return true;
    }

    /// Self-scores alone make a table of self-scores, which is said aloud.
    void choose_counting() {
        bool self = false;
        bool other = false;
        for (auto const& card : cards.cards)
            for (auto const& entry : card.entries()) {
                auto const* const score = std::get_if<cchc::stage_score>(&entry.what);
                if (score != nullptr && score->at == cchc::stage::self) self = true;
                else if (score != nullptr || std::holds_alternative<cchc::fact>(entry.what)) other = true;
            }
        if (self && !other) {
            counting_that_fits = cchc::counting::self;
            std::cerr << "note: nothing is appraised; totals are of self-scores\n";
        }
        cards_places_ = cards.places;
    }

    std::vector<std::string> files_;
    std::vector<std::vector<cchc::entry_place>> cards_places_;
};

/// --weights, --scale and --total of a published table. False, with what is wrong on standard error.
inline bool set_scale(command_line const& call, cchc::published_table& table) {
    if (auto const total = call.value("--total")) table.total_maximum = cchc::parse_points(*total).value();
    if (auto const scale = call.value("--scale")) {
        auto const range = cchc::parse_point_range(*scale);
        if (!range) report_error("--scale", 1, *scale, range.error());
        if (!range) return false;
        table.part_least = range->from;
        table.part_most = range->to;
    }
    auto const weights = call.value("--weights");
    if (!weights) return true;
    std::size_t begin = 0;
    for (auto& column : table.columns) {
        if (column.role != cchc::column_role::part) continue;
        auto const end = std::min(weights->find(',', begin), weights->size());
        auto const weight = cchc::parse_points(
            std::string_view{*weights}.substr(std::min(begin, weights->size()), end - std::min(begin, end)));
        if (!weight) break;
        // With a scale, a weight is what a part is worth at its top.
        column.weight = table.part_most ? *weight / *table.part_most : *weight;
        begin = end + 1;
    }
    std::size_t parts = 0;
    std::size_t weighted = 0;
    for (auto const& column : table.columns) {
        parts += column.role == cchc::column_role::part ? 1U : 0U;
        weighted += column.weight ? 1U : 0U;
    }
    bool const fits = parts == weighted && begin > weights->size();
    if (!fits) report_error("--weights", "one number for each of the " + std::to_string(parts) + " parts is needed");
    return fits;
}

} // namespace support
