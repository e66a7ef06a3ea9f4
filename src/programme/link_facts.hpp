// SPDX-License-Identifier: BSL-1.0
// From the status of tasks to the facts that a rule asks for.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include <cchc/programme/programme.hpp>
#include <cchc/scoring/rule.hpp>

namespace cchc::detail {

/// How the linked tasks of one criterion of one unit stand; tasks that are not due are not among them.
struct linked_tasks {
    std::uint32_t on_time = 0;
    std::uint32_t late = 0;
    std::uint32_t not_done = 0;
    std::uint32_t undecided = 0; ///< not due yet, not assigned, cancelled, transferred

    void count(task_status status) noexcept;
    [[nodiscard]] std::uint32_t due() const noexcept { return on_time + late + not_done; }
};

/// The facts for `rule`, by the words and the effect of `link`; none where nothing is decided.
[[nodiscard]] std::vector<fact> facts_of(task_link const& link, linked_tasks const& tasks, rule const& how);

/// What is wrong with the link, if anything.
[[nodiscard]] std::optional<programme_fault> fault_of(task_link const& link, criterion const& row);

} // namespace cchc::detail
