// SPDX-License-Identifier: BSL-1.0
/// @file
/// The book of tasks: what was assigned, what became of it, and how each stands on any day.
///
/// Offices keep such a book by order (Decision 42/2014/QĐ-TTg of 27 July 2014 on following up assigned tasks, amended by
/// 23/2018/QĐ-TTg), and report from it in four buckets:
///
///     chưa đến hạn               open, and the last day has not passed
///     hoàn thành đúng hạn        done, on the last day or before
///     hoàn thành quá hạn         done, after the last day
///     quá hạn chưa hoàn thành    open, and the last day has passed
///
/// and beside them hủy (cancelled) and chuyển (transferred). Nobody types a bucket: it follows from the days.
///
///     task_ledger book;
///     book.add(task{"1", "Kế hoạch CCHC năm 2015", "Sở Nội vụ"});
///     book.add(task_event{"1", date{2014, 6, 2}, event_kind::assigned, date{2014, 12, 14}});
///     book.add(task_event{"1", date{2014, 12, 16}, event_kind::reported});
///     book.state_of("1", date{2014, 12, 14})->status      // in_time
///     book.state_of("1", date{2014, 12, 15})->status      // overdue
///     book.state_of("1", date{2014, 12, 16})->status      // done_late, two days
///     book.state_of("1", date{2014, 6, 1})->status        // not_assigned
///
/// A ledger is a value. Events are only ever added; a wrong one is corrected by another event, and both stay. The state
/// on a day is the same in whatever order the events were added.
///
/// **Case study: which day counts as done?** The lead hands in on the 10th, the office accepts on the 20th, the last day was
/// the 15th. Counting acceptance would make the lead late for the office's own ten days. So the day of the report counts,
/// unless it was returned: then the next report. Without a report the day of acceptance counts.
///
/// **Case study: extended after the deadline.** An extension granted on the 20th for a task due on the 15th makes it in time
/// again from the 20th on, not before: on the 17th it was overdue, and `state_of` of that day still says so.
///
/// A task without a deadline is `in_time` while open and `done_on_time` when done: there is nothing to be late for. Its
/// state has no `due`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/task/task.hpp>

namespace cchc {

/// Tình trạng nhiệm vụ (status), derived from days.
///
/// @ingroup task
enum class task_status : std::uint8_t {
    not_assigned, ///< chưa giao: before the day of its assignment
    in_time,      ///< chưa đến hạn
    overdue,      ///< quá hạn chưa hoàn thành
    done_on_time, ///< hoàn thành đúng hạn
    done_late,    ///< hoàn thành quá hạn
    cancelled,    ///< hủy
    transferred,  ///< chuyển
};

/// How many values `task_status` has.
///
/// @ingroup task
inline constexpr std::size_t task_status_count = static_cast<std::size_t>(task_status::transferred) + 1;

/// The name of the enumerator; `vietnamese_name` gives "quá hạn chưa hoàn thành".
///
/// @ingroup task
[[nodiscard]] std::string_view to_string(task_status status) noexcept;
[[nodiscard]] std::string_view vietnamese_name(task_status status) noexcept; ///< @ingroup task

/// Whether a task with this status is finished in time or late; whether it is still to be done.
///
/// @ingroup task
[[nodiscard]] constexpr bool is_done(task_status status) noexcept {
    return status == task_status::done_on_time || status == task_status::done_late;
}
[[nodiscard]] constexpr bool is_open(task_status status) noexcept { ///< @ingroup task
    return status == task_status::in_time || status == task_status::overdue;
}

/// Trạng thái của nhiệm vụ (state) on a day.
///
/// @ingroup task
struct task_state {
    task_status status = task_status::not_assigned;
    std::string lead;                               ///< on that day
    std::optional<boost::gregorian::date> assigned;
    std::optional<boost::gregorian::date> due;      ///< as last extended up to that day
    std::optional<boost::gregorian::date> done;     ///< the day that counts
    std::uint32_t extensions = 0;
    int days_late = 0; ///< days of the calendar behind the deadline, of what is done late or overdue

    friend bool operator==(task_state const&, task_state const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"status", &task_state::status},         field{"lead", &task_state::lead},
                          field{"assigned", &task_state::assigned},     field{"due", &task_state::due},
                          field{"done", &task_state::done},             field{"extensions", &task_state::extensions},
                          field{"days_late", &task_state::days_late}};
    }
};

/// Sổ theo dõi nhiệm vụ (task ledger).
///
/// @ingroup task
class task_ledger {
public:
    task_ledger() = default;

    /// Adds a task. Throws `error`: `errc::task_duplicate` when its id is taken, `errc::empty_input` when it has none.
    void add(task one);

    /// Adds an event. Throws `error`: `errc::task_unknown` when there is no such task, `errc::task_event` when it has no
    /// day, a deadline lies before the day of assignment, an extension has no deadline, a reassignment or transfer nobody
    /// to take it, or a correction nothing to correct.
    void add(task_event one);

    /// This ledger with one more.
    [[nodiscard]] task_ledger with(task one) const;
    [[nodiscard]] task_ledger with(task_event one) const;

    /// All tasks, by id.
    [[nodiscard]] std::vector<task> const& tasks() const noexcept { return tasks_; }
    [[nodiscard]] task const* find(std::string_view id) const& noexcept;
    task const* find(std::string_view id) const&& = delete;

    /// The events of a task in their order: by day, on one day by kind. Corrected ones too. Empty for no such task.
    [[nodiscard]] std::vector<task_event> const& events_of(std::string_view id) const noexcept;

    /// How a task stands at the end of `day`; `errc::task_unknown`. Linear in its events.
    [[nodiscard]] result<task_state> state_of(std::string_view id, boost::gregorian::date day) const;

    friend bool operator==(task_ledger const&, task_ledger const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"tasks", &task_ledger::tasks_}, field{"events", &task_ledger::events_}};
    }

private:
    [[nodiscard]] std::size_t place_of(std::string_view id) const noexcept;

    std::vector<task> tasks_;                     ///< by id
    std::vector<std::vector<task_event>> events_; ///< of each task
};

} // namespace cchc
