// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/directory.hpp>

#include <algorithm>
#include <set>
#include <utility>

#include "agency/lookup.hpp"
#include "agency/state.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;
using detail::directory_state;

void let_go(directory_state const* state) noexcept {
    if (state != nullptr && state->users.fetch_sub(1, std::memory_order_acq_rel) == 1) delete state;
}

template <class Row>
std::vector<Row> checked_for_duplicates(std::vector<Row> rows) {
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (!ids.insert(rows[i].id).second) throw error{failure{errc::agency_duplicate, i}};
    return rows;
}

/// Follows rows from `id` until they are valid on `day`. Each row is looked at once.
template <class Row, class Find>
std::vector<std::string> follow(std::string_view id, date day, bool forward, Find const& find) {
    std::set<std::string> found;
    std::set<std::string> seen;
    std::vector<std::string> pending{std::string{id}};
    while (!pending.empty()) {
        auto const next = std::move(pending.back());
        pending.pop_back();
        Row const* const row = find(next);
        if (row == nullptr || !seen.insert(next).second) continue;
        if (row->valid.covers(day)) {
            found.insert(next);
            continue;
        }
        bool const later = row->valid.until && *row->valid.until < day;
        if (later != forward) continue;
        auto const& more = forward ? row->successors : row->predecessors;
        pending.insert(pending.end(), more.begin(), more.end());
    }
    return {found.begin(), found.end()};
}

std::vector<std::string> follow_any(directory_state const* state, std::string_view id, date day, bool forward) {
    if (state == nullptr) return {};
    if (state->agency_of(id) != nullptr && id != "vn")
        return follow<agency>(id, day, forward, [&](std::string_view i) { return state->agency_of(i); });
    return follow<territory>(id, day, forward, [&](std::string_view i) { return state->territory_of(i); });
}

template <class Row>
std::vector<std::string> sorted_ids(std::vector<Row const*> const& rows) {
    std::vector<std::string> ids;
    ids.reserve(rows.size());
    for (auto const* row : rows) ids.push_back(row->id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace

std::string_view to_string(lookup_outcome outcome) noexcept {
    switch (outcome) {
    case lookup_outcome::found: return "found";
    case lookup_outcome::ambiguous: return "ambiguous";
    case lookup_outcome::not_on_that_day: return "not_on_that_day";
    case lookup_outcome::not_there: return "not_there";
    case lookup_outcome::unknown_name: return "unknown_name";
    case lookup_outcome::unknown_place: return "unknown_place";
    case lookup_outcome::names_a_class: return "names_a_class";
    }
    return "";
}

agency_directory::agency_directory(agency_directory const& other) noexcept : state_{other.state_} {
    if (state_ != nullptr) state_->users.fetch_add(1, std::memory_order_relaxed);
}

agency_directory::agency_directory(agency_directory&& other) noexcept : state_{std::exchange(other.state_, nullptr)} {}

agency_directory& agency_directory::operator=(agency_directory other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}

agency_directory::~agency_directory() {
    let_go(state_);
}

agency_directory agency_directory::national() {
    static agency_directory const known{new directory_state{{detail::make_national_table()}}};
    return known;
}

agency_directory agency_directory::with(std::vector<agency> rows) const {
    rows = checked_for_duplicates(std::move(rows));
    std::set<std::string_view> ids;
    for (auto const& row : rows) ids.insert(row.id);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool const parent =
            rows[i].parent.empty() || ids.count(rows[i].parent) != 0 || by_id(rows[i].parent) != nullptr;
        bool const place = rows[i].territory.empty() || territory_by_id(rows[i].territory) != nullptr;
        if (!parent || !place) throw error{failure{errc::agency_parent, i}};
    }
    auto layers = state_ == nullptr ? std::vector<std::shared_ptr<detail::agency_table const>>{} : state_->layers;
    layers.insert(layers.begin(), std::make_shared<detail::agency_table const>(
                                      std::vector<territory>{}, std::move(rows),
                                      std::vector<detail::agency_table::key_of_row>{}, data_date()));
    return agency_directory{new directory_state{std::move(layers)}};
}

agency_directory agency_directory::with(std::vector<territory> rows) const {
    rows = checked_for_duplicates(std::move(rows));
    std::set<std::string_view> ids;
    for (auto const& row : rows) ids.insert(row.id);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        bool const there =
            rows[i].parent.empty() || ids.count(rows[i].parent) != 0 || territory_by_id(rows[i].parent) != nullptr;
        if (!there) throw error{failure{errc::agency_parent, i}};
    }
    auto layers = state_ == nullptr ? std::vector<std::shared_ptr<detail::agency_table const>>{} : state_->layers;
    layers.insert(layers.begin(), std::make_shared<detail::agency_table const>(
                                      std::move(rows), std::vector<agency>{},
                                      std::vector<detail::agency_table::key_of_row>{}, data_date()));
    return agency_directory{new directory_state{std::move(layers)}};
}

agency const* agency_directory::by_id(std::string_view id) const noexcept {
    return state_ == nullptr ? nullptr : state_->agency_of(id);
}

territory const* agency_directory::territory_by_id(std::string_view id) const noexcept {
    return state_ == nullptr ? nullptr : state_->territory_of(id);
}

agency_lookup agency_directory::find(std::string_view name, within const& place, date day) const {
    return detail::look_up(state_, name, place.territory(), day);
}

agency_lookup agency_directory::find(std::string_view name, date day) const {
    return detail::look_up(state_, name, {}, day);
}

agency_lookup agency_directory::find(std::string_view name, within const& place) const {
    return detail::look_up(state_, name, place.territory(), std::nullopt);
}

agency_lookup agency_directory::find(std::string_view name) const {
    return detail::look_up(state_, name, {}, std::nullopt);
}

agency_lookup agency_directory::find_signing(std::string_view letters, within const& place, date day) const {
    return detail::look_up_letters(state_, letters, place.territory(), day);
}

agency_lookup agency_directory::find_signing(std::string_view letters, date day) const {
    return detail::look_up_letters(state_, letters, {}, day);
}

agency_lookup agency_directory::find_signing(std::string_view letters, within const& place) const {
    return detail::look_up_letters(state_, letters, place.territory(), std::nullopt);
}

agency_lookup agency_directory::find_signing(std::string_view letters) const {
    return detail::look_up_letters(state_, letters, {}, std::nullopt);
}

territory const* agency_directory::territory_of_code(std::string_view code, date day) const noexcept {
    if (state_ == nullptr) return nullptr;
    for (auto const& layer : state_->layers) {
        for (auto const i : layer->territories_of_code(std::string{code})) {
            auto const& row = layer->territories()[i];
            auto const* const current = row.codes.at(day);
            if (territory_by_id(row.id) == &row && row.valid.covers(day) && current != nullptr && *current == code)
                return &row;
        }
    }
    return nullptr;
}

std::vector<std::string> agency_directory::territories_called(std::string_view name, std::optional<date> day) const {
    std::vector<std::string> ids;
    if (state_ == nullptr) return ids;
    for (auto const* row : state_->territories_called(name, day)) ids.push_back(row->id);
    return ids;
}

std::vector<std::string> agency_directory::territories(agency_level level, date day) const {
    std::vector<territory const*> rows;
    if (state_ == nullptr) return {};
    state_->for_each_territory([&](territory const& row) {
        auto const* const title = row.title_on(day);
        if (row.valid.covers(day) && title != nullptr && level_of(title->type) == level) rows.push_back(&row);
    });
    return sorted_ids(rows);
}

std::vector<std::string> agency_directory::children(std::string_view id, date day) const {
    std::vector<agency const*> rows;
    if (state_ == nullptr) return {};
    for (auto const& layer : state_->layers) {
        for (auto const i : layer->children(std::string{id})) {
            auto const& row = layer->agencies()[i];
            if (by_id(row.id) == &row && row.valid.covers(day)) rows.push_back(&row);
        }
    }
    return sorted_ids(rows);
}

std::vector<std::string> agency_directory::ancestors(std::string_view id) const {
    std::vector<std::string> above;
    for (auto const* row = by_id(id); row != nullptr && !row->parent.empty(); row = by_id(row->parent)) {
        if (std::find(above.begin(), above.end(), row->parent) != above.end()) break;
        above.push_back(row->parent);
    }
    return above;
}

std::vector<std::string> agency_directory::successors(std::string_view id, date day) const {
    return follow_any(state_, id, day, true);
}

std::vector<std::string> agency_directory::predecessors(std::string_view id, date day) const {
    return follow_any(state_, id, day, false);
}

std::vector<std::string> agency_directory::agency_ids() const {
    std::vector<agency const*> rows;
    if (state_ != nullptr) state_->for_each_agency([&](agency const& row) { rows.push_back(&row); });
    return sorted_ids(rows);
}

std::vector<std::string> agency_directory::territory_ids() const {
    std::vector<territory const*> rows;
    if (state_ != nullptr) state_->for_each_territory([&](territory const& row) { rows.push_back(&row); });
    return sorted_ids(rows);
}

directory_on_day agency_directory::at(date day) const {
    return directory_on_day{*this, day};
}

date agency_directory::data_date() const noexcept {
    return state_ == nullptr ? date{boost::date_time::not_a_date_time} : state_->layers.back()->data_date();
}

bool operator==(agency_directory const& a, agency_directory const& b) noexcept {
    if (a.state_ == b.state_) return true;
    if (a.agency_ids() != b.agency_ids() || a.territory_ids() != b.territory_ids()) return false;
    auto const agencies = a.agency_ids();
    auto const territories = a.territory_ids();
    return std::all_of(agencies.begin(), agencies.end(),
                       [&](auto const& id) { return *a.by_id(id) == *b.by_id(id); }) &&
           std::all_of(territories.begin(), territories.end(),
                       [&](auto const& id) { return *a.territory_by_id(id) == *b.territory_by_id(id); });
}

directory_on_day::directory_on_day(agency_directory directory, date day)
    : directory_{std::move(directory)}, day_{day} {}

agency const* directory_on_day::by_id(std::string_view id) const noexcept {
    auto const* const row = directory_.by_id(id);
    return row != nullptr && row->valid.covers(day_) ? row : nullptr;
}

territory const* directory_on_day::territory_by_id(std::string_view id) const noexcept {
    auto const* const row = directory_.territory_by_id(id);
    return row != nullptr && row->valid.covers(day_) ? row : nullptr;
}

agency_lookup directory_on_day::find(std::string_view name, within const& place) const {
    return directory_.find(name, place, day_);
}

agency_lookup directory_on_day::find(std::string_view name) const {
    return directory_.find(name, day_);
}

std::vector<std::string> directory_on_day::children(std::string_view id) const {
    return directory_.children(id, day_);
}

std::vector<std::string> directory_on_day::territories(agency_level level) const {
    return directory_.territories(level, day_);
}

std::vector<std::string> directory_on_day::agency_ids() const {
    auto ids = directory_.agency_ids();
    ids.erase(std::remove_if(ids.begin(), ids.end(), [&](std::string const& id) { return by_id(id) == nullptr; }),
              ids.end());
    return ids;
}

} // namespace cchc
