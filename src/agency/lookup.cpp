// SPDX-License-Identifier: BSL-1.0
#include "agency/lookup.hpp"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "agency/name_key.hpp"
#include "agency/state.hpp"

namespace cchc::detail {
namespace {

using day_option = std::optional<boost::gregorian::date>;
using candidates = std::vector<candidate>;

/// How many steps lead from a territory up to one that contains it: 0 for itself, -1 when it is not inside.
int steps_up(directory_state const& state, std::string_view inner, std::string_view outer) noexcept {
    constexpr int deepest = 16;
    int steps = 0;
    for (auto const* row = state.territory_of(inner); row != nullptr && steps < deepest; ++steps) {
        if (row->id == outer) return steps;
        row = state.territory_of(row->parent);
    }
    return -1;
}

agency_lookup answer(candidates const& from, lookup_outcome when_none) {
    agency_lookup result;
    for (auto const& c : from)
        if (c.on_day) result.candidates.push_back(c.row->id);
    result.outcome = result.candidates.size() == 1 ? lookup_outcome::found : lookup_outcome::ambiguous;
    if (result.candidates.empty()) {
        for (auto const& c : from) result.candidates.push_back(c.row->id);
        result.outcome = when_none;
    }
    std::sort(result.candidates.begin(), result.candidates.end());
    return result;
}

template <class Test>
candidates chosen(candidates const& from, Test const& test) {
    candidates found;
    std::copy_if(from.begin(), from.end(), std::back_inserter(found), test);
    return found;
}

bool some_on_day(candidates const& of) {
    return std::any_of(of.begin(), of.end(), [](candidate const& c) { return c.on_day; });
}

/// Whether a territory bears that title on the day, or on any day.
bool bears(territory const& row, named_place const& place, day_option day) {
    if (day && !row.valid.covers(*day)) return false;
    auto const& titles = row.titles.entries();
    return std::any_of(titles.begin(), titles.end(), [&](auto const& entry) {
        if (!entry.value || (day && row.title_on(*day) != &*entry.value)) return false;
        auto const& title = *entry.value;
        return words_key(title.name) == place.key && (!place.level || level_of(title.type) == *place.level) &&
               place.fits(title);
    });
}

/// The territories that a name's places mean, the innermost lying in the others and near `around`.
std::vector<std::string> places_meant(directory_state const& state, split_name const& name, std::string const& around,
                                      day_option day) {
    std::vector<std::string> ids;
    auto const called = [&](named_place const& place, day_option when) {
        std::vector<std::string> found;
        for (auto const& layer : state.layers) {
            for (auto const i : layer->territories_called(place.key)) {
                auto const& row = layer->territories()[i];
                if (state.territory_of(row.id) == &row && bears(row, place, when)) found.push_back(row.id);
            }
        }
        return found;
    };
    ids = called(name.places.front(), day);
    if (ids.empty() && day) ids = called(name.places.front(), std::nullopt);
    for (std::size_t i = 1; i < name.places.size(); ++i) {
        auto const outer = called(name.places[i], day);
        ids.erase(std::remove_if(ids.begin(), ids.end(),
                                 [&](std::string const& id) {
                                     return std::none_of(outer.begin(), outer.end(), [&](std::string const& o) {
                                         return steps_up(state, id, o) > 0;
                                     });
                                 }),
                  ids.end());
    }
    if (ids.size() > 1 && !around.empty()) {
        std::vector<std::string> near;
        for (auto const& id : ids)
            if (steps_up(state, id, around) >= 0 || steps_up(state, around, id) >= 0) near.push_back(id);
        if (!near.empty()) ids = std::move(near);
    }
    return ids;
}

/// The territory of the level that a bare word names, around `around`; empty when there is none.
std::string place_around(directory_state const& state, named_place const& word, std::string const& around,
                         day_option day) {
    for (auto const* row = state.territory_of(around); row != nullptr; row = state.territory_of(row->parent)) {
        auto const* const title = row->title_on(day.value_or(boost::gregorian::date{boost::date_time::max_date_time}));
        if (title != nullptr && word.fits(*title) && (!word.level || level_of(title->type) == *word.level))
            return row->id;
    }
    return {};
}

agency_lookup among(candidates const& all, std::vector<std::string> const& places) {
    auto const there = chosen(all, [&](candidate const& c) {
        return std::find(places.begin(), places.end(), c.row->territory) != places.end();
    });
    if (!there.empty()) return answer(there, lookup_outcome::not_on_that_day);
    auto elsewhere = answer(all, lookup_outcome::not_there);
    elsewhere.outcome = lookup_outcome::not_there;
    return elsewhere;
}

/// How far the territory of an agency is from `around`: first itself, then what lies in it, then what it lies in; -1: elsewhere.
int distance_from(directory_state const& state, std::string_view around, std::string_view place) noexcept {
    if (auto const up = steps_up(state, around, place.empty() ? "vn" : place); up >= 0) return up == 0 ? 0 : up + 1;
    return steps_up(state, place, around) >= 0 ? 1 : -1;
}

/// A name without a territory: whoever is nearest to `around`, on the day if anybody is.
agency_lookup nearest(directory_state const& state, candidates const& all, std::string const& around) {
    auto const plain = chosen(all, [](candidate const& c) { return !c.needs_place; });
    if (around.empty()) return answer(plain.empty() ? all : plain, lookup_outcome::not_on_that_day);
    auto const& usable = some_on_day(plain) ? plain : all;
    candidates best;
    int nearest_yet = -1;
    for (bool const on_day : {true, false}) {
        for (auto const& c : usable) {
            auto const far = distance_from(state, around, c.row->territory);
            if (far < 0 || c.on_day != on_day || (nearest_yet >= 0 && far > nearest_yet)) continue;
            if (far != nearest_yet) best.clear();
            nearest_yet = far;
            best.push_back(c);
        }
        if (!best.empty()) return answer(best, lookup_outcome::not_on_that_day);
    }
    return among(usable, {});
}

} // namespace

agency_lookup look_up(directory_state const* state, std::string_view name, std::string_view place, day_option day) {
    if (state == nullptr) return {{}, lookup_outcome::unknown_name};
    std::string around;
    if (!place.empty()) {
        around = state->territory_meant(place, day);
        if (around.empty()) around = state->territory_meant(place, std::nullopt);
        if (around.empty()) return {{}, lookup_outcome::unknown_place};
    }
    auto const parts = split(name);
    auto const all = candidates_called(*state, name, parts.key, day);
    if (parts.is_class) return {{}, lookup_outcome::names_a_class};
    if (all.empty()) return {{}, lookup_outcome::unknown_name};
    if (parts.places.empty()) return nearest(*state, all, around);
    auto const& innermost = parts.places.front();
    if (!innermost.key.empty()) {
        auto const ids = places_meant(*state, parts, around, day);
        return ids.empty() ? agency_lookup{{}, lookup_outcome::unknown_place} : among(all, ids);
    }
    if (auto const id = place_around(*state, innermost, around, day); !id.empty()) return among(all, {id});
    auto const of_level = chosen(all, [&](candidate const& c) {
        auto const* const row = state->territory_of(c.row->territory);
        auto const* const title =
            row == nullptr ? nullptr
                           : row->title_on(day.value_or(boost::gregorian::date{boost::date_time::max_date_time}));
        bool const near = around.empty() || (row != nullptr && steps_up(*state, row->id, around) >= 0);
        return title != nullptr && near && innermost.fits(*title);
    });
    return of_level.empty() ? among(all, {}) : answer(of_level, lookup_outcome::not_on_that_day);
}

} // namespace cchc::detail
