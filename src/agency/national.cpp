// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <unordered_map>
#include <utility>

#include <cchc/time/date.hpp>

#include "agency/name_key.hpp"
#include "agency/table.hpp"

namespace cchc::detail {
namespace {

using namespace std::string_view_literals;
using boost::gregorian::date;

struct territory_row {
    territory_type type;
    std::string_view id, parent, name, code, from, until, successors;
    std::string_view founded_by, founded_on, ended_by, ended_on, source, as_of;
    bool confirmed;
};

struct change_row {
    std::string_view id, from;
    std::optional<territory_title> title;
    std::string_view source;
};

struct central_row {
    agency_kind kind;
    agency_level level;
    std::string_view id, parent, name, short_names, abbreviations, symbols, from, until, successors;
    std::string_view founded_by, founded_on, ended_by, ended_on, source, as_of;
    bool confirmed;
};

struct local_row {
    agency_kind kind;
    agency_level level;
    std::string_view id, parent, territory, name, short_names, abbreviations, symbols, from, until, successors;
    std::string_view founded_by, founded_on, ended_by, ended_on, source, as_of;
    bool confirmed;
};

struct prescribed_row {
    agency_kind kind;
    agency_level level;
    std::string_view slug, parent, name, short_names, abbreviations, symbols, from, until, successors, style, where;
    std::string_view source, as_of;
    bool confirmed;
};

constexpr territory_row territory_rows[] = {
#include "data/territories.inc"
};

constexpr central_row central_rows[] = {
#include "data/central_agencies.inc"
};

constexpr local_row local_rows[] = {
#include "data/local_agencies.inc"
};

constexpr prescribed_row prescribed_rows[] = {
#include "data/prescribed_bodies.inc"
};

std::vector<change_row> change_rows() {
    return {
#include "data/territory_changes.inc"
    };
}

std::optional<date> day_of(std::string_view text) {
    auto const day = parse_iso_date(text);
    return day ? std::optional{*day} : std::nullopt;
}

validity days_of(std::string_view from, std::string_view until) {
    return {day_of(from), day_of(until)};
}

/// The days that both allow; none when they share no day.
std::optional<validity> common_days(validity const& a, validity const& b) {
    if (!a.overlaps(b)) return std::nullopt;
    validity both;
    both.from = a.from && b.from ? std::max(*a.from, *b.from) : a.from ? a.from : b.from;
    both.until = a.until && b.until ? std::min(*a.until, *b.until) : a.until ? a.until : b.until;
    return both;
}

template <class Visitor>
void for_each_part(std::string_view list, Visitor&& visit) {
    while (!list.empty()) {
        auto const bar = list.find('|');
        visit(list.substr(0, bar));
        list = bar == std::string_view::npos ? std::string_view{} : list.substr(bar + 1);
    }
}

std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> parts;
    for_each_part(list, [&](std::string_view part) { parts.emplace_back(part); });
    return parts;
}

template <class Row>
provenance provenance_of(Row const& row) {
    return {std::string{row.source}, day_of(row.as_of), row.confirmed};
}

std::string replaced(std::string_view text, std::string_view what, std::string_view by) {
    std::string out{text};
    for (auto at = out.find(what); at != std::string::npos; at = out.find(what, at + by.size()))
        out.replace(at, what.size(), by);
    return out;
}

/// What the Party's committee of a territory is called, and its youth union.
struct committee_words {
    std::string_view committee;
    std::string_view youth;
};

committee_words words_of(territory_type type) noexcept {
    switch (type) {
    case territory_type::province: return {"Tỉnh ủy", "Tỉnh đoàn"};
    case territory_type::rural_district: return {"Huyện ủy", "Huyện đoàn"};
    case territory_type::urban_district: return {"Quận ủy", "Quận đoàn"};
    case territory_type::town: return {"Thị ủy", "Thị đoàn"};
    default: return {"Thành ủy", "Thành đoàn"};
    }
}

std::string written(std::string_view pattern, territory_type type) {
    auto const words = words_of(type);
    auto text = replaced(replaced(pattern, "{uy}", words.committee), "{doan}", words.youth);
    return replaced(text, "{level}", vietnamese_name(type));
}

/// The last part of an id without the year of a merger: "vn/phu-tho-2025" is of phu-tho.
std::string_view base_slug(std::string_view id) noexcept {
    auto slug = id.substr(id.rfind('/') + 1);
    auto const dash = slug.rfind('-');
    bool const year = dash != std::string_view::npos && slug.size() - dash == 5 &&
                      std::all_of(slug.begin() + static_cast<std::ptrdiff_t>(dash) + 1, slug.end(),
                                  [](char c) { return c >= '0' && c <= '9'; });
    return year ? slug.substr(0, dash) : slug;
}

bool is_listed(std::string_view list, std::string_view slug) {
    bool found = list == "*";
    for_each_part(list, [&](std::string_view part) { found = found || part == slug; });
    return found;
}

/// Makes all rows of the national directory.
class national_builder {
public:
    std::shared_ptr<agency_table const> build() {
        add_territories();
        for (auto const& row : central_rows) add_agency(row, "vn");
        for (auto const& row : local_rows) add_agency(row, row.territory);
        for (auto const& row : prescribed_rows)
            for (auto const& place : territories_) add_prescribed(row, place);
        add_successors_across_mergers();
        add_predecessors(territories_);
        add_predecessors(agencies_);
        return std::make_shared<agency_table const>(std::move(territories_), std::move(agencies_), std::move(keys_),
                                                    date{2026, 7, 25});
    }

private:
    void add_territories() {
        auto const changes = change_rows();
        for (auto const& row : territory_rows) {
            territory t;
            t.id = row.id;
            t.parent = row.parent;
            t.valid = days_of(row.from, row.until);
            t.successors = parts_of(row.successors);
            t.founded_by = {std::string{row.founded_by}, day_of(row.founded_on)};
            t.ended_by = {std::string{row.ended_by}, day_of(row.ended_on)};
            t.from = provenance_of(row);
            auto const first = t.valid.from.value_or(date{boost::date_time::neg_infin});
            t.titles = t.titles.with(first, territory_title{row.type, std::string{row.name}}, t.from.source);
            if (!row.code.empty()) t.codes = t.codes.with(first, std::string{row.code}, t.from.source);
            for (auto const& change : changes) {
                if (change.id != row.id) continue;
                auto const day = *day_of(change.from);
                t.titles = change.title ? t.titles.with(day, *change.title, std::string{change.source})
                                        : t.titles.ended(day, std::string{change.source});
            }
            territories_.push_back(std::move(t));
        }
    }

    template <class Row>
    void add_agency(Row const& row, std::string_view place) {
        agency a;
        a.id = row.id;
        a.kind = row.kind;
        a.level = row.level;
        a.parent = row.parent;
        a.territory = place;
        a.valid = days_of(row.from, row.until);
        a.successors = parts_of(row.successors);
        a.founded_by = {std::string{row.founded_by}, day_of(row.founded_on)};
        a.ended_by = {std::string{row.ended_by}, day_of(row.ended_on)};
        a.from = provenance_of(row);
        add_names(a, row.name, name_form::full);
        add_names(a, row.short_names, name_form::short_form);
        add_names(a, row.abbreviations, name_form::abbreviation);
        add_names(a, row.symbols, name_form::symbol);
        place_of_id_.emplace(a.id, agencies_.size());
        agencies_.push_back(std::move(a));
    }

    static void add_names(agency& a, std::string_view list, name_form form) {
        for_each_part(list, [&](std::string_view name) { a.names.push_back({std::string{name}, form, a.valid}); });
    }

    /// Whether a body that exists in some provinces exists in `place`, or in a province that became part of it.
    [[nodiscard]] bool exists_in(prescribed_row const& row, territory const& place) const {
        if (is_listed(row.where, base_slug(place.id))) return true;
        return std::any_of(territories_.begin(), territories_.end(), [&](territory const& part) {
            bool const merged =
                std::find(part.successors.begin(), part.successors.end(), place.id) != part.successors.end();
            return merged && part.valid.until && is_listed(row.where, base_slug(part.id));
        });
    }

    void add_prescribed(prescribed_row const& row, territory const& place) {
        auto const& titles = place.titles.entries();
        if (level_of(titles.front().value->type) != row.level || !exists_in(row, place)) return;
        auto const days = common_days(days_of(row.from, row.until), place.valid);
        auto const id = place.id + '/' + std::string{row.slug};
        if (!days || place_of_id_.count(id) != 0) return;
        agency a;
        a.id = id;
        a.kind = row.kind;
        a.level = row.level;
        a.parent = path_of(row.parent, place);
        a.territory = place.id;
        a.valid = *days;
        a.from = provenance_of(row);
        for_each_part(row.successors, [&](std::string_view slug) {
            auto const until = days_of(row.from, row.until).until;
            if (until && place.valid.covers(*until + boost::gregorian::days{1}))
                a.successors.push_back(place.id + '/' + std::string{slug});
        });
        add_titled_names(a, row, place);
        place_of_id_.emplace(a.id, agencies_.size());
        agencies_.push_back(std::move(a));
    }

    static std::string path_of(std::string_view path, territory const& place) {
        if (path.substr(0, 3) == "vn/") return std::string{path};
        if (path.substr(0, 3) == "../") return place.parent + std::string{path.substr(2)};
        return place.id + '/' + std::string{path};
    }

    /// The names under each title that the territory had during the agency's time.
    void add_titled_names(agency& a, prescribed_row const& row, territory const& place) {
        auto const& titles = place.titles.entries();
        for (std::size_t i = 0; i < titles.size(); ++i) {
            if (!titles[i].value) continue;
            validity title_days;
            if (!titles[i].from.is_neg_infinity()) title_days.from = titles[i].from;
            if (i + 1 < titles.size() && titles[i + 1].value)
                title_days.until = titles[i + 1].from - boost::gregorian::days{1};
            auto const days = common_days(a.valid, title_days);
            if (!days) continue;
            auto const& title = *titles[i].value;
            auto const place_name = row.style == "bare" ? title.name : title.full();
            add_name(a, row.name, ' ' + place_name, name_form::full, *days, title.type);
            auto const short_names = row.short_names.empty() && row.style == "place" ? row.name : row.short_names;
            for_each_part(short_names,
                          [&](std::string_view n) { add_name(a, n, "", name_form::short_form, *days, title.type); });
            for_each_part(row.abbreviations,
                          [&](std::string_view n) { add_name(a, n, "", name_form::abbreviation, *days, title.type); });
            for_each_part(row.symbols,
                          [&](std::string_view n) { add_name(a, n, "", name_form::symbol, *days, title.type); });
        }
    }

    void add_name(agency& a, std::string_view pattern, std::string const& place, name_form form, validity const& days,
                  territory_type type) {
        a.names.push_back({written(pattern, type) + place, form, days});
        if (form == name_form::symbol) return;
        bool const needs_place = form == name_form::full || pattern.find("{level}") != std::string_view::npos;
        auto const bare = written(replaced(pattern, " {level}", ""), type);
        auto [known, fresh] = key_of_words_.try_emplace(bare);
        if (fresh) known->second = words_key(bare);
        keys_.push_back({known->second, a.id, days, needs_place});
    }

    /// The bodies of a merged province go on in those of the new one that have the same slug.
    void add_successors_across_mergers() {
        for (auto& a : agencies_) {
            auto const* const place = territory_row_of(a.territory);
            if (place == nullptr || !place->valid.until || a.valid.until != place->valid.until) continue;
            for (auto const& next : place->successors) {
                auto const* const heir = territory_row_of(next);
                if (heir == nullptr || !heir->valid.covers(*place->valid.until + boost::gregorian::days{1})) continue;
                auto const id = next + a.id.substr(place->id.size());
                auto const at = place_of_id_.find(id);
                if (at != place_of_id_.end()) a.successors.push_back(id);
            }
        }
    }

    [[nodiscard]] territory const* territory_row_of(std::string_view id) const noexcept {
        auto const at =
            std::find_if(territories_.begin(), territories_.end(), [&](territory const& t) { return t.id == id; });
        return at == territories_.end() ? nullptr : &*at;
    }

    /// Predecessors are the successors read backwards. A successor that does not exist is dropped.
    template <class Rows>
    static void add_predecessors(Rows& rows) {
        std::unordered_map<std::string, std::size_t> at;
        for (std::size_t i = 0; i < rows.size(); ++i) at.emplace(rows[i].id, i);
        for (auto& row : rows) {
            auto& next = row.successors;
            next.erase(
                std::remove_if(next.begin(), next.end(), [&](std::string const& id) { return at.count(id) == 0; }),
                next.end());
            for (auto const& id : next) rows[at[id]].predecessors.push_back(row.id);
        }
    }

    std::vector<territory> territories_;
    std::vector<agency> agencies_;
    std::vector<agency_table::key_of_row> keys_;
    std::unordered_map<std::string, std::size_t> place_of_id_;
    std::unordered_map<std::string, std::string> key_of_words_;
};

} // namespace

std::shared_ptr<agency_table const> make_national_table() {
    return national_builder{}.build();
}

bool sign_documents(std::string_view letters) {
    static auto const known = [] {
        std::vector<std::string_view> all;
        auto const add = [&](std::string_view symbol) { all.push_back(symbol); };
        for (auto const& row : central_rows) for_each_part(row.symbols, add);
        for (auto const& row : local_rows) for_each_part(row.symbols, add);
        for (auto const& row : prescribed_rows) for_each_part(row.symbols, add);
        std::sort(all.begin(), all.end());
        return all;
    }();
    return std::binary_search(known.begin(), known.end(), letters);
}

} // namespace cchc::detail
