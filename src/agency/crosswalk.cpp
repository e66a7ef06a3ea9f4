// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/crosswalk.hpp>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>
#include <unordered_map>

namespace cchc {
namespace {

using boost::gregorian::date;

struct change_names {
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array<change_names, 7> change_table{{
    {"unchanged", "không đổi"},
    {"renamed", "đổi tên"},
    {"moved", "chuyển"},
    {"merged", "sáp nhập"},
    {"split", "chia tách"},
    {"ended", "kết thúc"},
    {"founded", "thành lập mới"},
}};

/// What a unit is called and what it belongs to on a day.
struct description {
    std::string name;
    std::string parent;
};

using describe = std::function<description(std::string const& id, date day)>;

/// All pairs of an old unit and a new one, each new one with its kind of change.
class walk_builder {
public:
    walk_builder(agency_directory const& directory, date before, date after, describe of)
        : directory_{directory}, before_{before}, after_{after}, of_{std::move(of)} {}

    std::vector<unit_transition> build(std::vector<std::string> const& old_units,
                                       std::vector<std::string> const& new_units) {
        std::vector<unit_transition> rows;
        std::unordered_map<std::string, std::size_t> parts;
        for (auto const& id : old_units) {
            auto next = directory_.successors(id, after_);
            next.erase(std::remove_if(
                           next.begin(), next.end(),
                           [&](auto const& n) { return !std::binary_search(new_units.begin(), new_units.end(), n); }),
                       next.end());
            for (auto const& n : next) {
                ++parts[n];
                rows.push_back({id, n, next.size() > 1 ? unit_change::split : unit_change::unchanged});
            }
            if (next.empty()) rows.push_back({id, {}, unit_change::ended});
        }
        for (auto& row : rows) {
            if (row.change != unit_change::unchanged) continue;
            row.change = parts[row.after] > 1 ? unit_change::merged : change_of(row);
        }
        for (auto const& id : new_units)
            if (parts.count(id) == 0) rows.push_back({{}, id, unit_change::founded});
        return rows;
    }

private:
    [[nodiscard]] unit_change change_of(unit_transition const& row) const {
        auto const then = of_(row.before, before_);
        auto const now = of_(row.after, after_);
        if (then.parent != now.parent) {
            auto const heirs = directory_.successors(then.parent, after_);
            if (std::find(heirs.begin(), heirs.end(), now.parent) == heirs.end()) return unit_change::moved;
        }
        return then.name == now.name ? unit_change::unchanged : unit_change::renamed;
    }

    agency_directory const& directory_;
    date before_;
    date after_;
    describe of_;
};

using side = std::string unit_transition::*;

void sort_by(std::vector<std::size_t>& places, std::vector<unit_transition> const& rows, side of) {
    std::stable_sort(places.begin(), places.end(),
                     [&](std::size_t a, std::size_t b) { return rows[a].*of < rows[b].*of; });
}

std::vector<unit_transition> rows_with(std::vector<std::size_t> const& places, std::vector<unit_transition> const& rows,
                                       side of, std::string_view id) {
    std::vector<unit_transition> found;
    auto at = std::lower_bound(places.begin(), places.end(), id,
                               [&](std::size_t i, std::string_view wanted) { return rows[i].*of < wanted; });
    for (; at != places.end() && rows[*at].*of == id; ++at) found.push_back(rows[*at]);
    return found;
}

std::vector<std::string> agencies_of_level(agency_directory const& directory, agency_level level, date day) {
    auto ids = directory.at(day).agency_ids();
    ids.erase(std::remove_if(ids.begin(), ids.end(),
                             [&](std::string const& id) { return directory.by_id(id)->level != level; }),
              ids.end());
    return ids;
}

} // namespace

std::string_view to_string(unit_change change) noexcept {
    return change_table[static_cast<std::size_t>(change)].english;
}

std::string_view vietnamese_name(unit_change change) noexcept {
    return change_table[static_cast<std::size_t>(change)].vietnamese;
}

std::string_view to_string(carry_refusal why) noexcept {
    switch (why) {
    case carry_refusal::was_split: return "was_split";
    case carry_refusal::has_ended: return "has_ended";
    case carry_refusal::unknown_unit: return "unknown_unit";
    case carry_refusal::given_twice: return "given_twice";
    }
    return {};
}

unit_crosswalk::unit_crosswalk(std::vector<unit_transition> rows) : rows_{std::move(rows)} {
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (!rows_[i].before.empty()) by_before_.push_back(i);
        if (!rows_[i].after.empty()) by_after_.push_back(i);
    }
    sort_by(by_before_, rows_, &unit_transition::before);
    sort_by(by_after_, rows_, &unit_transition::after);
}

std::vector<unit_transition> unit_crosswalk::after(std::string_view before) const {
    return rows_with(by_before_, rows_, &unit_transition::before, before);
}

std::vector<unit_transition> unit_crosswalk::before(std::string_view after) const {
    auto found = rows_with(by_after_, rows_, &unit_transition::after, after);
    found.erase(std::remove_if(found.begin(), found.end(), [](auto const& row) { return row.before.empty(); }),
                found.end());
    return found;
}

unit_crosswalk territory_crosswalk(agency_directory const& directory, agency_level level, date before, date after) {
    describe const of = [&](std::string const& id, date day) {
        auto const* const row = directory.territory_by_id(id);
        return description{row->full_name(day), row->parent};
    };
    return unit_crosswalk{walk_builder{directory, before, after, of}.build(directory.territories(level, before),
                                                                           directory.territories(level, after))};
}

unit_crosswalk agency_crosswalk(agency_directory const& directory, agency_level level, date before, date after) {
    describe const of = [&](std::string const& id, date day) {
        auto const* const row = directory.by_id(id);
        return description{std::string{row->name_on(day)}, row->parent};
    };
    return unit_crosswalk{walk_builder{directory, before, after, of}.build(agencies_of_level(directory, level, before),
                                                                           agencies_of_level(directory, level, after))};
}

detail::carry_plan detail::plan_carry(unit_crosswalk const& walk, std::vector<std::string> const& units) {
    carry_plan plan;
    std::set<std::string_view> seen;
    std::set<std::string_view> carried;
    std::map<std::string, std::size_t> sums;
    auto const refuse = [&](std::string const& unit, carry_refusal why) {
        plan.refused.push_back({unit, why});
        plan.sum_of.push_back(carry_plan::nowhere);
    };
    for (auto const& unit : units) {
        auto const rows = walk.after(unit);
        if (!seen.insert(unit).second) {
            refuse(unit, carry_refusal::given_twice);
        } else if (rows.empty()) {
            refuse(unit, carry_refusal::unknown_unit);
        } else if (rows.size() > 1 || rows.front().change == unit_change::split) {
            refuse(unit, carry_refusal::was_split);
        } else if (rows.front().after.empty()) {
            refuse(unit, carry_refusal::has_ended);
        } else {
            auto const [at, fresh] = sums.emplace(rows.front().after, plan.units.size());
            if (fresh) plan.units.push_back(at->first);
            plan.sum_of.push_back(at->second);
            carried.insert(unit);
        }
    }
    plan.missing.resize(plan.units.size());
    for (std::size_t i = 0; i < plan.units.size(); ++i)
        for (auto const& row : walk.before(plan.units[i]))
            if (carried.count(row.before) == 0) plan.missing[i].push_back(row.before);
    return plan;
}

} // namespace cchc
