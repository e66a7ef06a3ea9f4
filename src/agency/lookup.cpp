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

/// An agency that bears the name.
struct candidate {
    agency const* row = nullptr;
    place_number place = no_place;
    bool on_day = false;
    bool needs_place = true; ///< by every one of its names
};

using candidates = std::vector<candidate>;

/// The stretch of `all` whose territories have the numbers from `first` up to, not including, `last`.
bearers between(bearers all, place_number first, place_number last) {
    auto const before = [](name_bearer const& bearer, place_number number) { return bearer.place < number; };
    auto const begin = std::lower_bound(all.begin(), all.end(), first, before);
    auto const end = std::lower_bound(begin, all.end(), last, before);
    return all.subspan(static_cast<std::size_t>(begin - all.begin()), static_cast<std::size_t>(end - begin));
}

void add(candidates& to, bearers from, day_option const& day) {
    for (auto const& bearer : from) {
        if (to.empty() || to.back().row != bearer.row) to.push_back({bearer.row, bearer.place, false, true});
        to.back().on_day = to.back().on_day || bearer.on(day);
        to.back().needs_place = to.back().needs_place && bearer.needs_place;
    }
}

candidates all_of(bearers from, day_option const& day) {
    candidates all;
    add(all, from, day);
    return all;
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

agency_lookup elsewhere(candidates const& all) {
    auto result = answer(all, lookup_outcome::not_there);
    result.outcome = lookup_outcome::not_there;
    return result;
}

/// What is known where the look-up happens.
struct question {
    directory_index const& index;
    place_number around = no_place;
    day_option day;
};

bool lies_near(question const& asked, place_number place) {
    return asked.index.contains(asked.around, place) || asked.index.contains(place, asked.around);
}

std::vector<place_number> places_called(question const& asked, named_place const& named, day_option const& day) {
    std::vector<place_number> found;
    for (auto const& [number, title] : asked.index.titles_named(named.key)) {
        auto const& row = asked.index.place(number);
        if (day && (!row.valid.covers(*day) || row.title_on(*day) != title)) continue;
        if ((named.level && level_of(title->type) != *named.level) || !named.fits(*title)) continue;
        if (found.empty() || found.back() != number) found.push_back(number);
    }
    return found;
}

/// The territories that a name's places mean, the innermost lying in the others and near `around`.
std::vector<place_number> places_meant(question const& asked, split_name const& name) {
    auto places = places_called(asked, name.places.front(), asked.day);
    if (places.empty() && asked.day) places = places_called(asked, name.places.front(), std::nullopt);
    auto const keep = [&](auto const& test) {
        places.erase(std::remove_if(places.begin(), places.end(), [&](place_number p) { return !test(p); }),
                     places.end());
    };
    for (std::size_t i = 1; i < name.places.size(); ++i) {
        auto const outer = places_called(asked, name.places[i], asked.day);
        keep([&](place_number inner) {
            return std::any_of(outer.begin(), outer.end(),
                               [&](place_number o) { return o != inner && asked.index.contains(o, inner); });
        });
    }
    auto const near = [&](place_number place) { return lies_near(asked, place); };
    if (places.size() > 1 && asked.around != no_place && std::any_of(places.begin(), places.end(), near)) keep(near);
    return places;
}

territory_title const* title_of(territory const& row, day_option const& day) {
    return row.title_on(day.value_or(boost::gregorian::date{boost::date_time::max_date_time}));
}

/// The territory of the level that a bare word names, around `around`.
place_number place_around(question const& asked, named_place const& word) {
    for (auto place = asked.around; place != no_place; place = asked.index.above(place)) {
        auto const* const title = title_of(asked.index.place(place), asked.day);
        if (title != nullptr && word.fits(*title) && (!word.level || level_of(title->type) == *word.level))
            return place;
    }
    return no_place;
}

agency_lookup among(question const& asked, bearers all, std::vector<place_number> const& places) {
    candidates there;
    for (auto const place : places) add(there, between(all, place, place + 1), asked.day);
    return there.empty() ? elsewhere(all_of(all, asked.day)) : answer(there, lookup_outcome::not_on_that_day);
}

/// A name without a territory: whoever is nearest to `around`, on the day if anybody is. First come the agencies of
/// `around` itself, then those of what lies in it, then those of what it lies in, from the inside out.
agency_lookup nearest(question const& asked, bearers all) {
    bool const some_are_plain = std::any_of(all.begin(), all.end(), [](auto const& b) { return !b.needs_place; });
    if (asked.around == no_place) {
        auto every = all_of(all, asked.day);
        if (some_are_plain)
            every.erase(std::remove_if(every.begin(), every.end(), [](auto const& c) { return c.needs_place; }),
                        every.end());
        return answer(every, lookup_outcome::not_on_that_day);
    }
    bool const plain_only =
        std::any_of(all.begin(), all.end(), [&](auto const& b) { return !b.needs_place && b.on(asked.day); });
    for (bool const on_day : {true, false}) {
        auto const chosen = [&](bearers of) {
            auto found = all_of(of, asked.day);
            found.erase(
                std::remove_if(found.begin(), found.end(),
                               [&](auto const& c) { return c.on_day != on_day || (plain_only && c.needs_place); }),
                found.end());
            return found;
        };
        auto const& index = asked.index;
        auto found = chosen(between(all, asked.around, asked.around + 1));
        if (found.empty()) found = chosen(between(all, asked.around + 1, index.end_of(asked.around)));
        for (auto up = index.above(asked.around); found.empty() && up != no_place; up = index.above(up))
            found = chosen(between(all, up, up + 1));
        if (!found.empty()) return answer(found, lookup_outcome::not_on_that_day);
    }
    return elsewhere(all_of(all, asked.day));
}

/// A bare level word, and no territory of that level is around: whoever serves one that lies in `around`.
agency_lookup of_level(question const& asked, bearers all, named_place const& word) {
    bool const anywhere = asked.around == no_place;
    auto fitting = all_of(anywhere ? all : between(all, asked.around, asked.index.end_of(asked.around)), asked.day);
    auto const fits = [&](candidate const& c) {
        if (c.place == no_place) return false;
        auto const* const title = title_of(asked.index.place(c.place), asked.day);
        return title != nullptr && word.fits(*title);
    };
    fitting.erase(std::remove_if(fitting.begin(), fitting.end(), [&](auto const& c) { return !fits(c); }),
                  fitting.end());
    return fitting.empty() ? elsewhere(all_of(all, asked.day)) : answer(fitting, lookup_outcome::not_on_that_day);
}

/// Where `place` is; false when it is nowhere.
bool find_place(directory_state const& state, std::string_view place, question& asked) {
    if (place.empty()) return true;
    auto id = state.territory_meant(place, asked.day);
    if (id.empty()) id = state.territory_meant(place, std::nullopt);
    asked.around = asked.index.number_of(id);
    return asked.around != no_place;
}

} // namespace

agency_lookup look_up(directory_state const* state, std::string_view name, std::string_view place, day_option day) {
    if (state == nullptr) return {{}, lookup_outcome::unknown_name};
    question asked{state->index(), no_place, day};
    if (!find_place(*state, place, asked)) return {{}, lookup_outcome::unknown_place};
    auto const parts = split(name);
    if (parts.is_class) return {{}, lookup_outcome::names_a_class};
    auto const all = asked.index.called(name, parts.key);
    if (all.empty()) return {{}, lookup_outcome::unknown_name};
    if (parts.places.empty()) return nearest(asked, all);
    auto const& innermost = parts.places.front();
    if (innermost.key.empty()) {
        auto const around = place_around(asked, innermost);
        return around != no_place ? among(asked, all, {around}) : of_level(asked, all, innermost);
    }
    auto const places = places_meant(asked, parts);
    return places.empty() ? agency_lookup{{}, lookup_outcome::unknown_place} : among(asked, all, places);
}

agency_lookup look_up_letters(directory_state const* state, std::string_view letters, std::string_view place,
                              day_option day) {
    if (state == nullptr) return {{}, lookup_outcome::unknown_name};
    question asked{state->index(), no_place, day};
    if (!find_place(*state, place, asked)) return {{}, lookup_outcome::unknown_place};
    auto const all = asked.index.signing(letters);
    return all.empty() ? agency_lookup{{}, lookup_outcome::unknown_name} : nearest(asked, all);
}

} // namespace cchc::detail
