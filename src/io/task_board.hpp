// SPDX-License-Identifier: BSL-1.0
// A ledger on a day, ordered for a page: by agency, those overdue first.
#pragma once

#include <string_view>
#include <vector>

#include <cchc/task/task_ledger.hpp>
#include <cchc/task/task_statistics.hpp>

namespace cchc::detail {

struct board_task {
    task const* what = nullptr;
    task_state state;
};

struct board_lane {
    std::string lead;
    task_counts counts;
    std::vector<board_task> tasks;
};

/// Lanes by name; in each the overdue by deadline, then the open, the done, the rest.
[[nodiscard]] std::vector<board_lane> lanes_of(task_ledger const& ledger, boost::gregorian::date day);

/// The name of a status as a class of CSS, and in Vietnamese with a capital letter.
[[nodiscard]] std::string_view css_class(task_status status) noexcept;
[[nodiscard]] std::string_view capitalised(task_status status) noexcept;

/// "14/12/2014", with the zeros of official dates.
[[nodiscard]] std::string shown_day(boost::gregorian::date day);

} // namespace cchc::detail
