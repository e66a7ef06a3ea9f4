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
    for (auto const& [number, title] : index().titles_named(named.key)) {
        auto const& row = index().place(number);
        if (day && (!row.valid.covers(*day) || row.title_on(*day) != title)) continue;
        if (named.level && level_on(row, day) != named.level) continue;
        if (found.empty() || found.back() != &row) found.push_back(&row);
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

directory_index const& directory_state::index() const {
    std::call_once(indexed_, [this] { index_ = std::make_unique<directory_index const>(layers); });
    return *index_;
}

} // namespace cchc::detail
