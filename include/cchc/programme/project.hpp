// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the year will score, if …
///
/// In September a district knows its ledger and wonders about December. Three answers can be computed, and none is a
/// forecast:
///
///     nothing_more   not one open task is done any more
///     all_due        every open task due by the end is done: in time where that can still be, else late
///     chosen         the tasks that are named are done so, and nothing else
///
///     auto const worst = project(p, date{2024, 9, 30}, date{2024, 12, 31}, scenario::nothing_more);
///     worst.standings.rows.front().unit.name
///     for (auto const& u : project_units(p, today, end, {"14", "27"}))
///         u.nothing_more, u.all_due, u.chosen;        // percentages, each from … to …
///
/// A scenario is a ledger (`foreseen`): events after today are dropped, and reports are added on the last day in time,
/// or today where that has passed. From the ledger follow the facts of the linked criteria (`with_task_facts`), from the
/// facts the points. What was scored already stays; what no link and no fact decides stays an interval.
///
/// `all_due` is never below `nothing_more`, for every unit, as long as no link is perverse (`check_programme` tells).
///
/// **Case study: a task due next March.** Is it undone in December? It is not due, so it counts neither for nor against;
/// a criterion that asks for its state stays open, and a share of tasks done is a share of those due.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/programme/programme.hpp>
#include <cchc/scoring/year.hpp>

namespace cchc {

/// Kịch bản (scenario).
///
/// @ingroup programme
enum class scenario : std::uint8_t { nothing_more, all_due, chosen };

/// The name of the enumerator; `vietnamese_name` gives "làm xong mọi việc đến hạn".
///
/// @ingroup programme
[[nodiscard]] std::string_view to_string(scenario what) noexcept;
[[nodiscard]] std::string_view vietnamese_name(scenario what) noexcept; ///< @ingroup programme

/// The ledger as it would be.
///
/// @param today   what is recorded of later days is dropped
/// @param until   the day for which one asks
/// @param chosen  ids of the tasks to be done, of `scenario::chosen`; those that are not open are passed over
///
/// @ingroup programme
[[nodiscard]] task_ledger foreseen(task_ledger const& ledger, boost::gregorian::date today,
                                   boost::gregorian::date until, scenario what,
                                   std::vector<std::string> const& chosen = {});

/// The cards, with the facts of the linked criteria that follow from the ledger on `day`.
///
/// @ingroup programme
[[nodiscard]] std::vector<scorecard> with_task_facts(programme const& p, task_ledger const& ledger,
                                                     boost::gregorian::date day);

/// The year's scoring in a scenario.
///
/// @ingroup programme
[[nodiscard]] scored_year project(programme const& p, boost::gregorian::date today, boost::gregorian::date until,
                                  scenario what, std::vector<std::string> const& chosen = {});

/// From the least to the most, in percent of the maximum.
///
/// @ingroup programme
struct percent_range {
    points least;
    points most;

    friend bool operator==(percent_range const&, percent_range const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"least", &percent_range::least}, field{"most", &percent_range::most}};
    }
};

/// Dự báo theo kịch bản (projection) of one unit.
///
/// @ingroup programme
struct unit_projection {
    scored_unit unit;
    percent_range nothing_more;
    percent_range all_due;
    percent_range chosen; ///< as `nothing_more` when nothing was chosen

    friend bool operator==(unit_projection const&, unit_projection const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &unit_projection::unit}, field{"nothing_more", &unit_projection::nothing_more},
                          field{"all_due", &unit_projection::all_due}, field{"chosen", &unit_projection::chosen}};
    }
};

/// Every unit in all three, in the order of the ranking in which nothing more is done.
///
/// @ingroup programme
[[nodiscard]] std::vector<unit_projection> project_units(programme const& p, boost::gregorian::date today,
                                                         boost::gregorian::date until,
                                                         std::vector<std::string> const& chosen = {});

} // namespace cchc
