// SPDX-License-Identifier: BSL-1.0
#include "agency/table.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

#include "agency/name_key.hpp"

namespace cchc::detail {
namespace {

template <class Row>
Row const* row_of(std::vector<Row> const& rows, std::string_view id) noexcept {
    auto const at =
        std::lower_bound(rows.begin(), rows.end(), id, [](Row const& r, std::string_view i) { return r.id < i; });
    return at != rows.end() && at->id == id ? &*at : nullptr;
}

template <class Rows>
void sort_by_id(Rows& rows) {
    std::sort(rows.begin(), rows.end(), [](auto const& a, auto const& b) { return a.id < b.id; });
}

template <class Map>
auto const& find_in(Map const& map, std::string const& key) noexcept {
    static typename Map::mapped_type const none;
    auto const at = map.find(key);
    return at == map.end() ? none : at->second;
}

} // namespace

agency_table::agency_table(std::vector<territory> territories, std::vector<agency> agencies,
                           std::vector<key_of_row> keys, boost::gregorian::date data_date)
    : territories_{std::move(territories)}, agencies_{std::move(agencies)}, data_date_{data_date} {
    sort_by_id(territories_);
    sort_by_id(agencies_);
    for (std::uint32_t i = 0; i < territories_.size(); ++i) {
        std::unordered_set<std::string_view> seen;
        for (auto const& code : territories_[i].codes.entries())
            if (code.value && seen.insert(*code.value).second) territories_by_code_[*code.value].push_back(i);
    }
    std::unordered_set<std::string_view> done;
    for (auto& k : keys) {
        auto const* const row = agency_of(k.id);
        if (row == nullptr) continue;
        done.insert(row->id);
        names_.push_back(
            {std::move(k.key), static_cast<std::uint32_t>(row - agencies_.data()), k.valid, k.needs_place});
    }
    for (std::uint32_t i = 0; i < agencies_.size(); ++i) {
        add_names(i, done.find(agencies_[i].id) == done.end());
        if (!agencies_[i].parent.empty()) children_[agencies_[i].parent].push_back(i);
    }
}

void agency_table::add_names(std::uint32_t row, bool read_words) {
    for (auto const& name : agencies_[row].names) {
        if (name.form == name_form::symbol) {
            letters_.push_back({letters_key(name.text), row, name.valid, false});
            continue;
        }
        if (name.form == name_form::full) unmarked_names_.push_back({unmarked_key(name.text), row, name.valid, false});
        if (!read_words) continue;
        auto parts = split(name.text);
        names_.push_back({std::move(parts.key), row, name.valid, !parts.places.empty()});
    }
}

agency const* agency_table::agency_of(std::string_view id) const noexcept {
    return row_of(agencies_, id);
}

territory const* agency_table::territory_of(std::string_view id) const noexcept {
    return row_of(territories_, id);
}

agency_table::row_list const& agency_table::territories_of_code(std::string const& code) const noexcept {
    return find_in(territories_by_code_, code);
}

agency_table::row_list const& agency_table::children(std::string const& id) const noexcept {
    return find_in(children_, id);
}

} // namespace cchc::detail
