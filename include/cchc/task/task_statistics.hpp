// SPDX-License-Identifier: BSL-1.0
/// @file
/// Counting tasks as officials do, with every denominator named.
///
/// *Tỷ lệ hoàn thành 98,62 %*: of what? In report 1270/BC-TCTTTg of the Prime Minister's task force 21.914 tasks were
/// assigned, 16.051 done and 223 overdue; 5.640 were not yet due. The share is that of the tasks **due** (done or overdue):
///
///     task_counts c{5640, 223, 14068, 1983};
///     c.total()                                   // 21914
///     c.due()                                     // 16274 = 14068 + 1983 + 223
///     c.done_of_due()                             // 16051 of 16274
///     percent(c.done_of_due())                    // 98,62: cut off, as the report prints it
///     percent(c.done_of_due(), 2, rounding::half_up)   // 98,63
///     percent(c.done_of_all())                    // 73,24: of all tasks
///     complement(percent(c.done_of_due()))        // 1,38: what the report prints for those overdue
///     percent(c.overdue_of_due())                 // 1,37: what they are
///
/// **Case study: 98,62 and 1,38.** The report's two shares add up to a hundred because the second is the rest of the first,
/// cut off. The share of those overdue is 1,37 %. Both can be had here, under their names; none is passed off for another.
///
/// What it is **not**: a score. And no share of nothing: of no tasks there is none (`std::nullopt`).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/task/task_ledger.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/rounding.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

class working_calendar;

/// Tỷ lệ (share): so many of so many.
///
/// @ingroup task
struct task_share {
    std::uint64_t count = 0;
    std::uint64_t of = 0;

    friend constexpr bool operator==(task_share const&, task_share const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"count", &task_share::count}, field{"of", &task_share::of}};
    }
};

/// The share in percent with `digits` (at most 6) behind the comma; none of nothing. Exact, no floating point.
///
/// @ingroup task
[[nodiscard]] std::optional<decimal> percent(task_share share, unsigned digits = 2,
                                             rounding rule = rounding::down) noexcept;

/// A hundred less this, with as many digits.
///
/// @ingroup task
[[nodiscard]] std::optional<decimal> complement(std::optional<decimal> percentage) noexcept;

/// Số nhiệm vụ theo tình trạng (counts by status).
///
/// @ingroup task
struct task_counts {
    std::uint64_t in_time = 0;      ///< chưa đến hạn
    std::uint64_t overdue = 0;      ///< quá hạn chưa hoàn thành
    std::uint64_t done_on_time = 0; ///< hoàn thành đúng hạn
    std::uint64_t done_late = 0;    ///< hoàn thành quá hạn
    std::uint64_t cancelled = 0;
    std::uint64_t transferred = 0;

    void count(task_status status) noexcept;

    [[nodiscard]] constexpr std::uint64_t done() const noexcept { return done_on_time + done_late; }
    [[nodiscard]] constexpr std::uint64_t open() const noexcept { return in_time + overdue; }
    /// Those whose time has come: done, or overdue.
    [[nodiscard]] constexpr std::uint64_t due() const noexcept { return done() + overdue; }
    /// All that are the ledger's to do: without those cancelled and transferred.
    [[nodiscard]] constexpr std::uint64_t total() const noexcept { return done() + open(); }

    [[nodiscard]] constexpr task_share done_of_all() const noexcept { return {done(), total()}; }
    [[nodiscard]] constexpr task_share done_of_due() const noexcept { return {done(), due()}; }
    [[nodiscard]] constexpr task_share overdue_of_due() const noexcept { return {overdue, due()}; }
    [[nodiscard]] constexpr task_share overdue_of_all() const noexcept { return {overdue, total()}; }
    [[nodiscard]] constexpr task_share on_time_of_done() const noexcept { return {done_on_time, done()}; }
    [[nodiscard]] constexpr task_share on_time_of_due() const noexcept { return {done_on_time, due()}; }

    friend constexpr bool operator==(task_counts const&, task_counts const&) noexcept = default;

    static constexpr auto fields() {
        return std::tuple{field{"in_time", &task_counts::in_time},           field{"overdue", &task_counts::overdue},
                          field{"done_on_time", &task_counts::done_on_time}, field{"done_late", &task_counts::done_late},
                          field{"cancelled", &task_counts::cancelled},       field{"transferred", &task_counts::transferred}};
    }
};

/// Which tasks are counted; all of them when nothing is said.
///
/// @ingroup task
struct task_filter {
    std::optional<std::string> lead{}; ///< who leads on the day
    std::optional<reform_field> about{};
    std::optional<period> assigned{};  ///< assigned in these days
    std::optional<period> due{};       ///< with a deadline in these days

    friend bool operator==(task_filter const&, task_filter const&) = default;
};

/// The counts on a day of the tasks assigned until then.
///
/// @ingroup task
[[nodiscard]] task_counts count_tasks(task_ledger const& ledger, boost::gregorian::date day,
                                      task_filter const& filter = {});

/// The counts of each agency, of each field: in the order of their names.
///
/// @ingroup task
struct agency_counts {
    std::string lead;
    task_counts counts;

    friend bool operator==(agency_counts const&, agency_counts const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"lead", &agency_counts::lead}, field{"counts", &agency_counts::counts}};
    }
};
[[nodiscard]] std::vector<agency_counts> count_by_lead(task_ledger const& ledger, boost::gregorian::date day,
                                                       task_filter const& filter = {}); ///< @ingroup task

/// @ingroup task
struct field_counts {
    reform_field about = reform_field::unknown;
    task_counts counts;

    friend bool operator==(field_counts const&, field_counts const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"about", &field_counts::about}, field{"counts", &field_counts::counts}};
    }
};
[[nodiscard]] std::vector<field_counts> count_by_field(task_ledger const& ledger, boost::gregorian::date day,
                                                       task_filter const& filter = {}); ///< @ingroup task

/// Cảnh báo sớm (early warning): an open task and the working days that are left; 0 when it is due today.
///
/// @ingroup task
struct due_soon {
    std::string task;
    std::string lead;
    boost::gregorian::date due;
    int working_days_left = 0;

    friend bool operator==(due_soon const&, due_soon const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"task", &due_soon::task}, field{"lead", &due_soon::lead}, field{"due", &due_soon::due},
                          field{"working_days_left", &due_soon::working_days_left}};
    }
};

/// The open tasks due within `working_days` from `day` on, the nearest first; `errc::not_covered` when the calendar does
/// not reach so far.
///
/// @ingroup task
[[nodiscard]] result<std::vector<due_soon>> tasks_due_within(task_ledger const& ledger, boost::gregorian::date day,
                                                             int working_days, working_calendar const& calendar);

/// Số ngày chậm bình quân (average delay), in days of the calendar with one digit behind the comma, of the tasks done late
/// and of those overdue on `day`; none when there are none.
///
/// @ingroup task
[[nodiscard]] std::optional<decimal> average_delay(task_ledger const& ledger, boost::gregorian::date day,
                                                   task_filter const& filter = {});

} // namespace cchc
