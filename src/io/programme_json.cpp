// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/programme_json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <utility>

#include <cchc/io/csv.hpp>
#include <cchc/io/task_csv.hpp>

#include "io/one_stop_rows.hpp"
#include "io/programme_records.hpp"
#include "io/record_tables.hpp"
#include "io/scoring_members.hpp"

namespace cchc {
namespace {

using detail::record_reader;
using detail::records;

/// The tables of flat rows, in the order in which they lean on each other.
constexpr std::array<std::pair<std::string_view, void (*)(record_reader&, programme&)>, 8> plain_tables{{
    {"reports", detail::read_reports},
    {"documents", detail::read_documents},
    {"agencies", detail::read_agencies},
    {"remarks", detail::read_remarks},
    {"duties", detail::read_duties},
    {"tasks", detail::read_tasks},
    {"links", detail::read_links},
    {"measures", detail::read_measures},
}};

/// Finds each table, in the JSON or in a file, and has it read.
class programme_reader {
public:
    programme_reader(std::string_view json, file_opener const& open) : json_{json}, open_{open}, index_{json} {}

    programme_read run() && {
        std::optional<failure> wrong;
        tables_ = detail::tables_of_json(json_, wrong);
        if (wrong) {
            out_.errors.push_back({"", index_.position_at(wrong->offset), std::string{message(wrong->code)}});
            return std::move(out_);
        }
        note_files();
        auto& p = out_.value;
        plain("programme", detail::read_programme);
        for (auto const& [name, read] : plain_tables) plain(std::string{name}, read);
        rows("counts", p.one_stop, detail::read_counts);
        read_scoring(p);
        return std::move(out_);
    }

private:
    void note_files() {
        auto const found = tables_.find("files");
        if (found == tables_.end() || found->second.rows.empty()) return;
        for (std::size_t i = 0; i < found->second.heading.size(); ++i)
            files_.emplace(found->second.heading[i].text, found->second.rows.front()[i]);
    }

    template <class Use>
    void with(std::string const& name, Use use) {
        if (auto const file = files_.find(name); file != files_.end()) return with_file(file->second, use);
        auto const found = tables_.find(name);
        if (found == tables_.end() || found->second.rows.empty()) return;
        record_reader in{json_, found->second, index_};
        use(in, std::string{});
        keep("", in.errors, out_.errors);
        keep("", in.warnings, out_.warnings);
    }

    template <class Use>
    void with_file(csv_cell const& named, Use use) {
        auto const& file = named.text;
        auto const text = open_(file);
        if (!text) {
            out_.errors.push_back({"", index_.position_at(named.offset), "cannot read the file " + file});
            return;
        }
        text_index const index{*text};
        std::vector<input_error> errors;
        auto const table = detail::records_of_csv(*text, index, errors);
        keep(file, errors, out_.errors);
        if (!table) return;
        record_reader in{*text, *table, index};
        use(in, file);
        keep(file, in.errors, out_.errors);
        keep(file, in.warnings, out_.warnings);
    }

    static void keep(std::string const& file, std::vector<input_error>& found, std::vector<programme_error>& kept) {
        for (auto& each : found) kept.push_back({file, each.where, std::move(each.message)});
    }

    template <class Read>
    void plain(std::string const& name, Read read) {
        with(name, [&](record_reader& in, std::string const&) { read(in, out_.value); });
    }

    template <class T, class Read>
    void rows(std::string const& name, std::vector<T>& value, Read read) {
        with(name, [&](record_reader& in, std::string const& file) {
            table_read<std::vector<T>> table;
            read(in, table);
            value = std::move(table.value);
            if (name != "counts") return;
            out_.count_places = std::move(table.places);
            out_.count_file = file;
        });
    }

    void read_scoring(programme& p) {
        index_version version;
        with("version", [&](record_reader& in, std::string const&) { detail::read_version(in, version); });
        rows("bands", version.bands, detail::read_bands);
        std::vector<criterion> criteria;
        rows("criteria", criteria, detail::read_criteria);
        rows("units", p.units, detail::read_units);
        detail::card_builder cards{p.units, {}, 0};
        with("scores", [&](record_reader& in, std::string const&) { cards.read_scores(in); });
        with("facts", [&](record_reader& in, std::string const&) { cards.read_facts(in); });
        p.cards = std::move(cards).finish().cards;
        // Scores are read before facts; the order of the units is the one that stays.
        auto const place_of = [&](scorecard const& card) {
            return std::find_if(p.units.begin(), p.units.end(),
                                [&](scored_unit const& unit) { return unit.id == card.unit(); }) -
                   p.units.begin();
        };
        std::stable_sort(p.cards.begin(), p.cards.end(),
                         [&](scorecard const& a, scorecard const& b) { return place_of(a) < place_of(b); });
        auto index = make_scoring_index(std::move(version), std::move(criteria));
        if (index) p.index = *std::move(index);
        else out_.errors.push_back({"", {}, "criteria: " + std::string{message(index.error().code)}});
    }

    std::string_view json_;
    file_opener const& open_;
    text_index index_;
    std::map<std::string, records> tables_;
    std::map<std::string, csv_cell> files_;
    programme_read out_;
};

void member(json_writer& out, std::string_view name, std::string const& value) {
    if (!value.empty()) out.name(name).text(value);
}

template <class T>
void member(json_writer& out, std::string_view name, std::optional<T> const& value) {
    if (value) out.name(name).text(to_string(*value));
}

void member(json_writer& out, std::string_view name, std::vector<std::string> const& list) {
    if (list.empty()) return;
    out.name(name);
    write_json(out, list);
}

template <class Rows, class Write>
void array(json_writer& out, std::string_view name, Rows const& rows, Write write) {
    out.name(name).begin_array();
    for (auto const& row : rows) {
        out.begin_object();
        write(row);
        out.end_object();
    }
    out.end_array();
}

void write_texts(json_writer& out, programme const& p) {
    out.name("programme").begin_object();
    member(out, "id", p.id);
    member(out, "name", p.name);
    member(out, "issuer", p.issuer);
    member(out, "place", p.place);
    member(out, "note", p.note);
    member(out, "covers", p.covers);
    out.end_object();
    array(out, "reports", p.reports, [&](programme_report const& r) {
        member(out, "id", r.id);
        member(out, "title", r.title);
        member(out, "issuer", r.issuer);
        member(out, "number", r.number);
        member(out, "date", r.date);
        member(out, "covers", r.covers);
    });
    array(out, "documents", p.documents, [&](programme_document const& d) {
        if (d.type != document_type::unknown) out.name("type").text(vietnamese_name(d.type));
        member(out, "number", d.number);
        member(out, "date", d.date);
        member(out, "issuer", d.issuer);
        member(out, "title", d.title);
        out.name("use").text(to_string(d.use)).name("about").text(to_string(d.about));
        std::vector<std::string> sources;
        for (auto const& source : d.sources) sources.push_back(detail::source_text(source));
        member(out, "sources", sources);
    });
    array(out, "agencies", p.agencies, [&](programme_agency const& a) {
        member(out, "id", a.id);
        member(out, "name", a.name);
        member(out, "other_names", a.other_names);
    });
    std::vector<std::pair<std::string, agency_remark>> remarks;
    for (auto const& agency : p.agencies)
        for (auto const& remark : agency.remarks) remarks.emplace_back(agency.id, remark);
    array(out, "remarks", remarks, [&](auto const& remark) {
        member(out, "agency", remark.first);
        out.name("kind").text(to_string(remark.second.kind));
        member(out, "what", remark.second.what);
        member(out, "source", detail::source_text(remark.second.source));
    });
}

void write_work(json_writer& out, programme const& p) {
    array(out, "duties", p.duties, [&](programme_duty const& d) {
        out.name("ordinal").natural(d.ordinal);
        member(out, "title", d.title);
        out.name("about").text(to_string(d.about));
        member(out, "leads", d.leads);
        member(out, "bases", d.bases);
        member(out, "due", d.due);
        member(out, "task", d.task);
        member(out, "source", detail::source_text(d.source));
    });
    auto const ledger = read_csv(ledger_to_csv(p.tasks));
    out.name("tasks").begin_array();
    for (std::size_t i = 1; ledger && i < ledger->rows.size(); ++i) {
        out.begin_object();
        for (std::size_t j = 0; j < ledger->rows[i].size(); ++j)
            member(out, ledger->rows[0][j].text, ledger->rows[i][j].text);
        out.end_object();
    }
    out.end_array();
    array(out, "links", p.links, [&](task_link const& link) {
        member(out, "task", link.task);
        member(out, "unit", link.unit);
        member(out, "code", link.code);
        out.name("effect").text(to_string(link.effect));
        member(out, "when_on_time", link.when_on_time);
        member(out, "when_late", link.when_late);
        member(out, "when_not_done", link.when_not_done);
    });
    array(out, "measures", p.measures, [&](programme_measure const& m) {
        out.name("kind").text(to_string(m.kind)).name("about").text(to_string(m.about));
        member(out, "action", m.action);
        out.name("value");
        write_json(out, m.value);
        if (m.of) {
            out.name("of");
            write_json(out, *m.of);
        }
        member(out, "unit", m.unit);
        member(out, "what", m.what);
        member(out, "agency", m.agency);
        member(out, "during", m.during);
        member(out, "source", detail::source_text(m.source));
    });
    array(out, "counts", p.one_stop, [&](one_stop_row const& row) {
        for (auto const& [name, text] : detail::cells_of(row)) member(out, name, text);
    });
}

} // namespace

programme_read read_programme_json(std::string_view json, file_opener const& open) {
    return programme_reader{json, open}.run();
}

std::string programme_to_json(programme const& p, json_layout layout) {
    json_writer out{layout};
    out.begin_object();
    write_texts(out, p);
    write_work(out, p);
    detail::write_scoring_members(out, {p.index.version(), p.index.criteria(), p.units, p.cards});
    out.end_object();
    return std::move(out).str();
}

} // namespace cchc
