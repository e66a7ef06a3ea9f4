// SPDX-License-Identifier: BSL-1.0
#include "agency/state.hpp"

#include <algorithm>

#include "agency/name_key.hpp"

namespace cchc::detail {
namespace {

/// "vn/son-la" and "vn" are ids, "Sơn La" is a name.
bool is_id(std::string_view place) noexcept {
    return place.find('/') != std::string_view::npos || place == "vn";
}

std::optional<agency_level> level_on(territory const& place, std::optional<boost::gregorian::date> day) {
    auto const* const title = place.title_on(day.value_or(boost::gregorian::date{boost::date_time::max_date_time}));
    return title == nullptr ? std::nullopt : std::optional{level_of(title->type)};
}

bool has_title(territory const& place, named_place const& named, std::optional<boost::gregorian::date> day) {
    auto const& titles = place.titles.entries();
    return std::any_of(titles.begin(), titles.end(), [&](auto const& entry) {
        if (!entry.value || words_key(entry.value->name) != named.key) return false;
        return !day || place.title_on(*day) == &*entry.value;
    });
}

} // namespace

agency const* directory_state::agency_of(std::string_view id) const noexcept {
    for (auto const& layer : layers)
        if (auto const* const row = layer->agency_of(id)) return row;
    return nullptr;
}

territory const* directory_state::territory_of(std::string_view id) const noexcept {
    for (auto const& layer : layers)
        if (auto const* const row = layer->territory_of(id)) return row;
    return nullptr;
}

void directory_state::for_each_agency(std::function<void(agency const&)> const& visit) const {
    for (auto const& layer : layers)
        for (auto const& row : layer->agencies())
            if (agency_of(row.id) == &row) visit(row);
}

void directory_state::for_each_territory(std::function<void(territory const&)> const& visit) const {
    for (auto const& layer : layers)
        for (auto const& row : layer->territories())
            if (territory_of(row.id) == &row) visit(row);
}

std::vector<territory const*> directory_state::territories_called(std::string_view name,
                                                                  std::optional<boost::gregorian::date> day) const {
    auto const named = read_named_place(name);
    std::vector<territory const*> found;
    for (auto const& layer : layers) {
        for (auto const i : layer->territories_called(named.key)) {
            auto const& row = layer->territories()[i];
            if (territory_of(row.id) != &row || (day && !row.valid.covers(*day)) || !has_title(row, named, day))
                continue;
            if (!named.level || level_on(row, day) == named.level) found.push_back(&row);
        }
    }
    auto const fits = [&](territory const* row) {
        auto const* const title = row->title_on(day.value_or(boost::gregorian::date{boost::date_time::max_date_time}));
        return title != nullptr && named.fits(*title);
    };
    if (std::any_of(found.begin(), found.end(), fits))
        found.erase(std::remove_if(found.begin(), found.end(), [&](auto const* row) { return !fits(row); }),
                    found.end());
    std::sort(found.begin(), found.end(), [&](territory const* a, territory const* b) {
        auto const x = level_on(*a, day);
        auto const y = level_on(*b, day);
        return x != y ? x < y : a->id < b->id;
    });
    return found;
}

std::string directory_state::territory_meant(std::string_view place, std::optional<boost::gregorian::date> day) const {
    if (is_id(place)) return territory_of(place) == nullptr ? std::string{} : std::string{place};
    auto const found = territories_called(place, day);
    if (found.empty()) return {};
    bool const one_of_its_level = found.size() == 1 || level_on(*found[0], day) != level_on(*found[1], day);
    return one_of_its_level ? found.front()->id : std::string{};
}

std::vector<candidate> candidates_called(directory_state const& state, std::string_view name, std::string const& key,
                                         std::optional<boost::gregorian::date> day) {
    std::vector<candidate> all;
    auto const add = [&](agency_table const& layer, agency_table::name_list const& names) {
        for (auto const& entry : names) {
            auto const& row = layer.agencies()[entry.row];
            if (state.agency_of(row.id) != &row) continue;
            bool const on_day = !day || (entry.valid.covers(*day) && row.valid.covers(*day));
            auto const known = std::find_if(all.begin(), all.end(), [&](candidate const& c) { return c.row == &row; });
            if (known == all.end()) {
                all.push_back({&row, on_day, entry.needs_place});
            } else {
                known->needs_place = known->needs_place && entry.needs_place;
                known->on_day = known->on_day || on_day;
            }
        }
    };
    for (auto const& layer : state.layers) add(*layer, layer->called(key));
    auto const letters = letters_key(name);
    if (all.empty() && !letters.empty())
        for (auto const& layer : state.layers) add(*layer, layer->signing(letters));
    if (all.empty() && is_unmarked(name))
        for (auto const& layer : state.layers) add(*layer, layer->called_without_marks(unmarked_key(name)));
    return all;
}

} // namespace cchc::detail
