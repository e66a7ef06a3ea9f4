// SPDX-License-Identifier: BSL-1.0
#include "agency/directory_index.hpp"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace cchc::detail {

void directory_index::name_map::add(std::string_view key, name_bearer const& bearer) {
    auto const number = keys_.try_emplace(key, static_cast<std::uint32_t>(keys_.size())).first->second;
    unsorted_.push_back({number, bearer});
}

void directory_index::name_map::sort() {
    std::stable_sort(unsorted_.begin(), unsorted_.end(), [](numbered const& a, numbered const& b) {
        if (a.key != b.key) return a.key < b.key;
        return a.bearer.place != b.bearer.place ? a.bearer.place < b.bearer.place : a.bearer.row->id < b.bearer.row->id;
    });
    begins_.assign(keys_.size() + 1, static_cast<std::uint32_t>(unsorted_.size()));
    all_.reserve(unsorted_.size());
    for (std::uint32_t i = 0; i < unsorted_.size(); ++i) {
        begins_[unsorted_[i].key] = std::min(begins_[unsorted_[i].key], i);
        all_.push_back(unsorted_[i].bearer);
    }
    unsorted_ = {};
}

bearers directory_index::name_map::find(std::string_view key) const noexcept {
    auto const at = keys_.find(key);
    return at == keys_.end() ? bearers{} : bearers_of(at->second);
}

directory_index::directory_index(std::vector<std::shared_ptr<agency_table const>> const& layers) {
    std::vector<territory const*> territories;
    for (auto const& layer : layers)
        for (auto const& row : layer->territories())
            if (numbers_.try_emplace(row.id, no_place).second) territories.push_back(&row);
    number_places(territories);
    add_titles();

    std::unordered_set<std::string_view> hidden;
    for (auto const& layer : layers) {
        auto const add = [&](name_map& to, agency_table::name_list const& names) {
            for (auto const& name : names) {
                auto const& row = layer->agencies()[name.row];
                if (hidden.count(row.id) == 0)
                    to.add(name.key, {&row, &name.valid, number_of(row.territory.empty() ? "vn" : row.territory),
                                      name.needs_place});
            }
        };
        add(names_, layer->names());
        add(unmarked_, layer->unmarked_names());
        add(letters_, layer->letters());
        for (auto const& row : layer->agencies()) hidden.insert(row.id);
    }
    names_.sort();
    letters_.sort();
    names_.for_each([&](std::string_view key, bearers all) {
        auto const& unmarked = own_keys_.emplace_back(without_marks(key));
        for (auto const& bearer : all) unmarked_.add(unmarked, bearer);
    });
    unmarked_.sort();
}

void directory_index::number_places(std::vector<territory const*> const& rows) {
    std::unordered_map<std::string_view, std::vector<territory const*>> inside;
    std::vector<territory const*> pending;
    for (auto const* row : rows) {
        bool const top = row->parent.empty() || numbers_.find(row->parent) == numbers_.end();
        if (top) pending.push_back(row);
        else inside[row->parent].push_back(row);
    }
    places_.reserve(rows.size());
    auto const number_from = [&] {
        while (!pending.empty()) {
            auto const* const row = pending.back();
            pending.pop_back();
            auto& number = numbers_[row->id];
            if (number != no_place) continue;
            number = static_cast<place_number>(places_.size());
            auto const above = numbers_.find(row->parent);
            places_.push_back({row, above == numbers_.end() ? no_place : above->second, number + 1});
            if (auto const next = inside.find(row->id); next != inside.end())
                pending.insert(pending.end(), next->second.begin(), next->second.end());
        }
    };
    number_from();
    for (auto const* row : rows) { // parents that go round in a circle
        pending.push_back(row);
        number_from();
    }
    for (auto number = static_cast<place_number>(places_.size()); number-- > 0;) {
        auto const above = places_[number].above;
        if (above != no_place && above < number) places_[above].end = std::max(places_[above].end, places_[number].end);
        else places_[number].above = no_place;
    }
}

void directory_index::add_titles() {
    for (place_number number = 0; number < places_.size(); ++number)
        for (auto const& entry : places_[number].row->titles.entries())
            if (entry.value) titles_[words_key(entry.value->name)].push_back({number, &*entry.value});
}

place_number directory_index::number_of(std::string_view id) const noexcept {
    auto const at = numbers_.find(id);
    return at == numbers_.end() ? no_place : at->second;
}

bearers directory_index::called(std::string_view name, std::string const& key) const {
    if (auto const found = names_.find(key); !found.empty()) return found;
    if (auto const found = signing(name); !found.empty()) return found;
    return is_unmarked(name) ? unmarked_.find(unmarked_key(name)) : bearers{};
}

bearers directory_index::signing(std::string_view letters) const {
    auto const key = letters_key(letters);
    return key.empty() ? bearers{} : letters_.find(key);
}

std::span<place_title const> directory_index::titles_named(std::string const& key) const noexcept {
    auto const at = titles_.find(key);
    return at == titles_.end() ? std::span<place_title const>{} : at->second;
}

} // namespace cchc::detail
