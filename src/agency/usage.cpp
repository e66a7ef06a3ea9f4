// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/usage.hpp>

#include <algorithm>

#include <cchc/time/date.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;

/// When those of `all` began and ended who are not there on the day.
struct days_of_all {
    bool all_later = true;   ///< each begins after the day
    bool all_earlier = true; ///< each ended before it
    std::optional<date> first;
    std::optional<date> last;
};

days_of_all days_of(std::vector<agency const*> const& all, date day) {
    days_of_all days;
    for (auto const* one : all) {
        auto const& valid = one->valid;
        days.all_later = days.all_later && valid.from && *valid.from > day;
        days.all_earlier = days.all_earlier && valid.until && *valid.until < day;
        if (valid.from) days.first = std::min(days.first.value_or(*valid.from), *valid.from);
        if (valid.until) days.last = std::max(days.last.value_or(*valid.until), *valid.until);
    }
    return days;
}

/// From when to when the agency, which is there on the day, bore the names that it has no more, or not yet.
std::optional<agency_use_warning> other_name(agency_match const& match, agency const& one, date day) {
    agency_use_warning warning{agency_use::renamed, match.where, one.id, {}, {}, {}};
    std::optional<date> next;
    for (auto const& name : one.names) {
        if (name.form != name_form::full) continue;
        if (name.valid.until && *name.valid.until < day)
            warning.last_day = std::max(warning.last_day.value_or(*name.valid.until), *name.valid.until);
        if (name.valid.from && *name.valid.from > day)
            next = std::min(next.value_or(*name.valid.from), *name.valid.from);
    }
    if (!warning.last_day && !next) return std::nullopt;
    if (!warning.last_day) {
        warning.code = agency_use::not_yet;
        warning.first_day = next;
    }
    warning.successors = {one.id};
    return warning;
}

std::optional<agency_use_warning> level_warning(agency_match const& match, date day) {
    if (match.level != agency_level::district || exists_on(agency_level::district, day)) return std::nullopt;
    agency_use_warning warning{agency_use::level_ended, match.where, {}, {}, {}, {}};
    warning.last_day = date{2025, 6, 30};
    return warning;
}

} // namespace

std::string_view to_string(agency_use use) noexcept {
    switch (use) {
    case agency_use::ended: return "ended";
    case agency_use::renamed: return "renamed";
    case agency_use::not_yet: return "not_yet";
    case agency_use::level_ended: return "level_ended";
    }
    return "";
}

std::string to_string(agency_use_warning const& warning) {
    auto const day = [](std::optional<date> const& of, std::string_view before) {
        return of ? std::string{before} + to_iso(*of) : std::string{};
    };
    std::string text;
    switch (warning.code) {
    case agency_use::ended: text = "the agency ended" + day(warning.last_day, " on "); break;
    case agency_use::renamed:
        text = "the agency has had another name" + day(warning.last_day, " since the end of ");
        break;
    case agency_use::not_yet: text = "there was no agency of that name" + day(warning.first_day, " before "); break;
    case agency_use::level_ended: text = "there are no districts" + day(warning.last_day, " after "); break;
    }
    for (std::size_t i = 0; i < warning.successors.size(); ++i)
        text += (i == 0 ? "; see " : ", ") + warning.successors[i];
    return text;
}

std::optional<agency_use_warning> check_use(agency_match const& match, agency_lookup const& who,
                                            agency_directory const& directory, agency_context const& context) {
    if (!context.day || who.outcome == lookup_outcome::found || who.outcome == lookup_outcome::ambiguous)
        return std::nullopt;
    auto const day = *context.day;
    std::vector<agency const*> all;
    for (auto const& id : who.candidates)
        if (auto const* const one = directory.by_id(id)) all.push_back(one);
    if (who.outcome != lookup_outcome::not_on_that_day || all.empty()) return level_warning(match, day);
    bool const only = all.size() == 1;
    if (only && all.front()->valid.covers(day)) return other_name(match, *all.front(), day);
    auto const days = days_of(all, day);
    if (!days.all_earlier && !days.all_later) return level_warning(match, day);
    agency_use_warning warning{
        days.all_earlier ? agency_use::ended : agency_use::not_yet, match.where, {}, days.first, days.last, {}};
    if (only) {
        warning.agency = all.front()->id;
        if (days.all_earlier) warning.successors = directory.successors(warning.agency, day);
    }
    return warning;
}

std::vector<agency_use_warning> check_uses(std::string_view text, agency_directory const& directory,
                                           agency_context const& context) {
    std::vector<agency_use_warning> all;
    agency_resolver resolver{directory, context};
    for (auto const& match : find_agencies(text, {context.format, true, false}))
        if (auto warning = check_use(match, resolver.resolve(text, match), directory, context))
            all.push_back(std::move(*warning));
    return all;
}

} // namespace cchc
