// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/directory_csv.hpp>

#include <algorithm>
#include <unordered_map>
#include <utility>

#include <cchc/citation/identifier.hpp>
#include <cchc/time/date.hpp>

#include "io/directory_records.hpp"
#include "text/joined.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;
using detail::directory_column;
using detail::directory_record;
using detail::directory_record_reader;

bool contains(std::vector<std::string> const& ids, std::string const& id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool lasts_as_long(validity const& outer, validity const& inner) noexcept {
    bool const from = !outer.from || (inner.from && *outer.from <= *inner.from);
    bool const until = !outer.until || (inner.until && *inner.until <= *outer.until);
    return from && until;
}

/// Rows that belong together and to a directory: finds what each refers to, and refuses what would break its laws.
class directory_linker {
public:
    directory_linker(std::string_view csv, agency_directory const& base, directory_defaults const& defaults)
        : reader_{csv, defaults}, base_{base}, defaults_{defaults}, records_{reader_.read()} {}

    directory_rows link() && {
        index_codes();
        for (auto& record : records_)
            if (record.place && !record.wrong) find_parent_territory(record);
        name_rows(true);
        for (auto& record : records_)
            if (record.body && !record.wrong) find_parent_agency(record);
        name_rows(false);
        for (auto& record : records_) check_relations(record);
        check_codes();
        chains_.resize(records_.size(), chain::unknown);
        for (std::size_t i = 0; i < records_.size(); ++i) check_chain(i);
        auto const in_table = records_.size();
        for (std::size_t i = 0; i < in_table; ++i) complete_relations(i);
        return rows();
    }

private:
    using index = std::unordered_map<std::string, std::size_t>;
    enum class chain : std::uint8_t { unknown, on_the_way, sound, broken };

    [[nodiscard]] index& index_of(directory_record const& record) noexcept { return record.place ? places_ : bodies_; }

    [[nodiscard]] validity const* valid_of(directory_record const& like, std::string const& id) const {
        auto const& known = like.place ? places_ : bodies_;
        if (auto const at = known.find(id); at != known.end()) return &records_[at->second].valid();
        if (like.place) {
            auto const* const row = base_.territory_by_id(id);
            return row == nullptr ? nullptr : &row->valid;
        }
        auto const* const row = base_.by_id(id);
        return row == nullptr ? nullptr : &row->valid;
    }

    /// A day on which to look up what a row refers to.
    [[nodiscard]] date day_for(directory_record const& record) const {
        auto const& valid = record.valid();
        auto const& from = record.place ? record.place->from : record.body->from;
        return valid.from ? *valid.from : valid.until ? *valid.until : from.as_of.value_or(base_.data_date());
    }

    void index_codes() {
        for (std::size_t i = 0; i < records_.size(); ++i) {
            auto& record = records_[i];
            if (!record.place || record.wrong) continue;
            for (auto const& code : record.place->codes.entries())
                if (code.value) codes_.emplace(*code.value, i);
            if (!record.place->id.empty()) add_id(i);
        }
        for (std::size_t i = 0; i < records_.size(); ++i)
            if (records_[i].body && !records_[i].wrong && !records_[i].body->id.empty()) add_id(i);
    }

    void add_id(std::size_t i) {
        auto& record = records_[i];
        if (!index_of(record).try_emplace(record.id(), i).second)
            reader_.refuse(record, directory_column::id, errc::agency_duplicate, record.id());
    }

    /// The territory of the table or of the base that an id, a code or a name means on the row's day; empty when none or
    /// several.
    [[nodiscard]] std::string territory_meant(directory_record const& record, std::string const& written) const {
        if (written.empty()) return {};
        if (places_.count(written) != 0 || base_.territory_by_id(written) != nullptr) return written;
        std::string found;
        auto const [begin, end] = codes_.equal_range(written);
        for (auto at = begin; at != end; ++at) {
            auto const& row = *records_[at->second].place;
            if (&records_[at->second] == &record || !row.valid.overlaps(record.valid())) continue;
            if (!found.empty() || row.id.empty()) return {};
            found = row.id;
        }
        if (!found.empty()) return found;
        auto const day = day_for(record);
        if (day.is_not_a_date()) return {};
        if (auto const* const row = base_.territory_of_code(written, day)) return row->id;
        auto const called = base_.territories_called(written, day);
        return called.size() == 1 ? called.front() : std::string{};
    }

    void find_parent_territory(directory_record& record) {
        auto& t = *record.place;
        if (record.parent_written.empty()) {
            auto const* const title = t.titles.empty() ? nullptr : &*t.titles.entries().front().value;
            if (title != nullptr && title->type == territory_type::country) return;
        }
        t.parent = territory_meant(record, record.parent_written);
        if (t.parent.empty())
            reader_.refuse(record, directory_column::parent, errc::agency_parent, record.parent_written);
    }

    void find_parent_agency(directory_record& record) {
        auto& a = *record.body;
        bool const in_table = bodies_.count(a.parent) != 0;
        auto const* const parent = base_.by_id(a.parent);
        bool const is_root = a.kind == agency_kind::state && a.parent.empty();
        if (!in_table && parent == nullptr && !is_root)
            return reader_.refuse(record, directory_column::parent, errc::agency_parent, a.parent);
        if (!a.territory.empty()) {
            auto const meant = territory_meant(record, a.territory);
            if (meant.empty())
                return reader_.refuse(record, directory_column::territory, errc::agency_parent, a.territory);
            a.territory = meant;
        } else if (!defaults_.within.empty()) {
            a.territory = defaults_.within;
        } else {
            a.territory = in_table ? records_[bodies_.at(a.parent)].body->territory : parent->territory;
        }
        if (!record.has_level) a.level = level_in(a.territory, day_for(record));
    }

    /// The level of the agencies of a territory; of the country: the central ones.
    [[nodiscard]] agency_level level_in(std::string const& territory_id, date day) const {
        auto const at = places_.find(territory_id);
        auto const* const row =
            at != places_.end() ? &*records_[at->second].place : base_.territory_by_id(territory_id);
        auto const* const title = row == nullptr ? nullptr : row->title_on(day);
        auto const level = title == nullptr ? agency_level::state : level_of(title->type);
        return level == agency_level::state ? agency_level::central : level;
    }

    /// Gives ids to the rows without one: where they are, and their name.
    void name_rows(bool territories) {
        for (std::size_t i = 0; i < records_.size(); ++i) {
            auto& record = records_[i];
            if (record.wrong || record.place.has_value() != territories || !record.id().empty()) continue;
            auto const& where = record.place ? record.place->parent : record.body->territory;
            auto const name = record.place ? record.place->titles.entries().front().value->full()
                                           : record.body->names.front().text;
            record.id() = where + '/' + slug_of(name);
            bool const taken = valid_of(record, record.id()) != nullptr;
            if (taken) reader_.refuse(record, directory_column::id, errc::agency_duplicate, record.id());
            else add_id(i);
        }
    }

    /// Follows a row up to what is known to be sound; all on the way share the answer.
    void check_chain(std::size_t i) {
        std::vector<std::size_t> way;
        auto answer = chain::sound;
        for (;;) {
            auto& record = records_[i];
            if (chains_[i] != chain::unknown) {
                answer = chains_[i];
                if (answer != chain::on_the_way) break;
                reader_.refuse(record, directory_column::parent, errc::agency_parent, record.parent());
                answer = chain::broken;
                break;
            }
            chains_[i] = chain::on_the_way;
            way.push_back(i);
            check_days(record);
            if (record.wrong) {
                answer = chain::broken;
                break;
            }
            auto const next = index_of(record).find(record.parent());
            if (next == index_of(record).end()) break;
            i = next->second;
        }
        for (auto at = way.rbegin(); at != way.rend(); ++at) {
            if (records_[*at].wrong || stands_in_broken(records_[*at])) answer = chain::broken;
            chains_[*at] = answer;
            records_[*at].wrong = answer == chain::broken;
        }
    }

    /// Whether an agency's territory is a row that is left out.
    [[nodiscard]] bool stands_in_broken(directory_record const& record) const {
        if (!record.body) return false;
        auto const at = places_.find(record.body->territory);
        return at != places_.end() && records_[at->second].wrong;
    }

    void check_days(directory_record& record) {
        if (record.wrong) return;
        auto const* const above = valid_of(record, record.parent());
        if (above != nullptr && !lasts_as_long(*above, record.valid()))
            return reader_.refuse(record, directory_column::from, errc::agency_days, record.parent());
        if (!record.body) return;
        auto const& where = record.body->territory;
        auto const at = places_.find(where);
        auto const* const row = at != places_.end() ? &*records_[at->second].place : base_.territory_by_id(where);
        if (row != nullptr && !lasts_as_long(row->valid, record.valid()))
            reader_.refuse(record, directory_column::from, errc::agency_days, where);
    }

    /// No two territories of a level bear one code on a day.
    void check_codes() {
        struct use {
            validity days;
            std::string const* id;
        };
        std::unordered_map<std::string, std::vector<use>> uses;
        for (auto& record : records_) {
            if (!record.place || record.wrong) continue;
            auto const& t = *record.place;
            auto const level = level_of(t.titles.entries().front().value->type);
            auto const& codes = t.codes.entries();
            for (std::size_t i = 0; i < codes.size(); ++i) {
                if (!codes[i].value) continue;
                validity days = t.valid;
                if (!codes[i].from.is_neg_infinity()) days.from = codes[i].from;
                if (i + 1 < codes.size()) days.until = codes[i + 1].from - boost::gregorian::days{1};
                auto& of_code = uses[std::to_string(static_cast<int>(level)) + *codes[i].value];
                bool const taken = is_taken(t, *codes[i].value, level, days) ||
                                   std::any_of(of_code.begin(), of_code.end(), [&](use const& u) {
                                       return *u.id != t.id && u.days.overlaps(days);
                                   });
                if (taken) reader_.refuse(record, directory_column::code, errc::territory_code, *codes[i].value);
                of_code.push_back({days, &t.id});
            }
        }
    }

    /// Whether a territory of the base that stays has the code on the first or last of those days.
    [[nodiscard]] bool is_taken(territory const& t, std::string const& code, agency_level level,
                                validity const& days) const {
        for (auto const& day : {days.from, days.until, t.from.as_of}) {
            auto const* const row = day && days.covers(*day) ? base_.territory_of_code(code, *day) : nullptr;
            if (row == nullptr || row->id == t.id || places_.count(row->id) != 0) continue;
            auto const* const title = row->title_on(*day);
            if (title != nullptr && level_of(title->type) == level) return true;
        }
        return false;
    }

    void check_relations(directory_record& record) {
        if (record.wrong) return;
        for (auto const column : {directory_column::predecessors, directory_column::successors}) {
            auto const& others =
                column == directory_column::successors ? record.successors() : record.predecessors();
            for (auto const& other : others)
                if (valid_of(record, other) == nullptr)
                    reader_.refuse(record, column, errc::agency_relation, other);
        }
    }

    /// Makes each successor name its predecessor, and the other way round; takes rows of the base along for that. What a
    /// replaced row was related to, the new one is too.
    void complete_relations(std::size_t i) {
        if (records_[i].wrong) return;
        auto const id = records_[i].id();
        bool const territories = records_[i].place.has_value();
        auto const* const old_place = territories ? base_.territory_by_id(id) : nullptr;
        auto const* const old_body = territories ? nullptr : base_.by_id(id);
        if (old_place != nullptr) keep_relations(records_[i], *old_place);
        if (old_body != nullptr) keep_relations(records_[i], *old_body);
        for (bool const forward : {true, false}) {
            auto others = forward ? records_[i].successors() : records_[i].predecessors();
            auto const is_gone = [&](std::string const& other) {
                auto* const record = row_to_change(other, territories);
                if (record == nullptr) return true;
                auto& back = forward ? record->predecessors() : record->successors();
                if (!contains(back, id)) back.push_back(id);
                return false;
            };
            others.erase(std::remove_if(others.begin(), others.end(), is_gone), others.end());
            (forward ? records_[i].successors() : records_[i].predecessors()) = std::move(others);
        }
    }

    template <class Row>
    static void keep_relations(directory_record& record, Row const& replaced) {
        for (auto const& id : replaced.predecessors)
            if (!contains(record.predecessors(), id)) record.predecessors().push_back(id);
        for (auto const& id : replaced.successors)
            if (!contains(record.successors(), id)) record.successors().push_back(id);
    }

    [[nodiscard]] directory_record* row_to_change(std::string const& id, bool territories) {
        auto& known = territories ? places_ : bodies_;
        if (auto const at = known.find(id); at != known.end())
            return records_[at->second].wrong ? nullptr : &records_[at->second];
        directory_record taken;
        if (auto const* const row = territories ? base_.territory_by_id(id) : nullptr) taken.place = *row;
        if (auto const* const row = territories ? nullptr : base_.by_id(id)) taken.body = *row;
        if (!taken.place && !taken.body) return nullptr;
        known.emplace(id, records_.size());
        records_.push_back(std::move(taken));
        return &records_.back();
    }

    directory_rows rows() {
        directory_rows out;
        for (auto& record : records_) {
            if (record.wrong) continue;
            if (record.place) out.territories.push_back(*std::move(record.place));
            else out.agencies.push_back(*std::move(record.body));
        }
        out.errors = std::move(reader_).take_errors();
        return out;
    }

    directory_record_reader reader_;
    agency_directory const& base_;
    directory_defaults const& defaults_;
    std::vector<directory_record> records_;
    index places_;
    index bodies_;
    std::unordered_multimap<std::string, std::size_t> codes_;
    std::vector<chain> chains_;
};

std::string written(std::optional<date> const& day) {
    return day ? to_iso(*day) : std::string{};
}

std::string dated(std::string const& text, validity const& days, validity const& of_row) {
    return days == of_row ? text : '[' + written(days.from) + ".." + written(days.until) + "] " + text;
}

std::string names_of(agency const& a, name_form form) {
    std::vector<std::string> names;
    for (auto const& name : a.names)
        if (name.form == form) names.push_back(dated(name.text, name.valid, a.valid));
    return detail::joined(names, "|");
}

/// The values of a history, each with its days where they are not all those of the row.
template <class T, class Write>
std::string history_cell(history<T> const& values, validity const& of_row, Write const& write) {
    auto const& entries = values.entries();
    std::vector<std::string> items;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!entries[i].value) continue;
        validity days{std::nullopt, of_row.until};
        if (!entries[i].from.is_neg_infinity()) days.from = entries[i].from;
        if (i + 1 < entries.size()) days.until = entries[i + 1].from - boost::gregorian::days{1};
        items.push_back(dated(write(*entries[i].value), days, of_row));
    }
    return detail::joined(items, "|");
}

using cells = std::vector<std::string>;

std::string& at(cells& row, directory_column column) {
    return row[static_cast<std::size_t>(column)];
}

template <class Row>
cells common_cells(Row const& from) {
    cells row(detail::directory_column_count);
    at(row, directory_column::id) = from.id;
    at(row, directory_column::parent) = from.parent;
    at(row, directory_column::from) = written(from.valid.from);
    at(row, directory_column::until) = written(from.valid.until);
    at(row, directory_column::predecessors) = detail::joined(from.predecessors, "|");
    at(row, directory_column::successors) = detail::joined(from.successors, "|");
    at(row, directory_column::founded_by) = from.founded_by.number;
    at(row, directory_column::founded_on) = written(from.founded_by.day);
    at(row, directory_column::ended_by) = from.ended_by.number;
    at(row, directory_column::ended_on) = written(from.ended_by.day);
    at(row, directory_column::source) = from.from.source;
    at(row, directory_column::as_of) = written(from.from.as_of);
    at(row, directory_column::status) = from.from.confirmed ? "CONFIRMED" : "NOT_CONFIRMED";
    return row;
}

cells cells_of(territory const& t) {
    auto row = common_cells(t);
    auto const& titles = t.titles.entries();
    auto const type = titles.empty() || !titles.front().value ? territory_type::country : titles.front().value->type;
    at(row, directory_column::kind) = to_string(type);
    at(row, directory_column::name) = history_cell(t.titles, t.valid, [&](territory_title const& title) {
        return title.type == territory_type::country ? title.name : title.full();
    });
    at(row, directory_column::code) = history_cell(t.codes, t.valid, [](std::string const& code) { return code; });
    return row;
}

cells cells_of(agency const& a) {
    auto row = common_cells(a);
    at(row, directory_column::kind) = to_string(a.kind);
    at(row, directory_column::level) = to_string(a.level);
    at(row, directory_column::territory) = a.territory;
    at(row, directory_column::name) = names_of(a, name_form::full);
    at(row, directory_column::short_names) = names_of(a, name_form::short_form);
    at(row, directory_column::abbreviations) = names_of(a, name_form::abbreviation);
    at(row, directory_column::symbols) = names_of(a, name_form::symbol);
    return row;
}

} // namespace

std::string to_string(directory_error const& wrong) {
    auto text = std::to_string(wrong.where.line) + ':' + std::to_string(wrong.where.column) + ": " +
                std::string{message(wrong.code)};
    return wrong.text.empty() ? text : text + ": " + wrong.text;
}

agency_directory directory_rows::added_to(agency_directory const& base) const {
    return base.with(territories).with(agencies);
}

directory_rows read_directory(std::string_view csv, agency_directory const& base, directory_defaults const& defaults) {
    return directory_linker{csv, base, defaults}.link();
}

std::string directory_to_csv(directory_rows const& rows) {
    std::vector<cells> table(1);
    for (std::size_t i = 0; i < detail::directory_column_count; ++i)
        table.front().emplace_back(detail::heading_of(static_cast<directory_column>(i)));
    for (auto const& t : rows.territories) table.push_back(cells_of(t));
    for (auto const& a : rows.agencies) table.push_back(cells_of(a));
    return to_csv(table);
}

std::string directory_to_csv(agency_directory const& directory) {
    directory_rows rows;
    for (auto const& id : directory.territory_ids()) rows.territories.push_back(*directory.territory_by_id(id));
    for (auto const& id : directory.agency_ids()) rows.agencies.push_back(*directory.by_id(id));
    return directory_to_csv(rows);
}

} // namespace cchc
