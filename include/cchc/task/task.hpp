// SPDX-License-Identifier: BSL-1.0
/// @file
/// A task of the state, and what happens to it.
///
/// A **task** (nhiệm vụ) is what somebody was told to do. What becomes of it is a row of dated **events**: it is assigned
/// with a deadline, extended by a document, reported, returned, accepted, given to another agency, cancelled. Nothing else
/// is recorded; above all, no status. Whether a task is late follows from the days, see `task/task_ledger.hpp`.
///
///     task const t{"06-2014", "Tham mưu Kế hoạch CCHC năm 2015", "Sở Nội vụ", {"Sở Tài chính"}, reform_field::steering, "158/QĐ-UBND"};
///     task_event const given{"06-2014", date{2014, 6, 2}, event_kind::assigned, date{2014, 12, 14}};
///     task_event const more{"06-2014", date{2014, 12, 1}, event_kind::extended, date{2014, 12, 31}, "", "2050/UBND-NC"};
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>
#include <cchc/task/reform_field.hpp>

namespace cchc {

/// Nhiệm vụ (task).
///
/// @ingroup task
struct task {
    std::string id{};                    ///< one's own; unique in a ledger
    std::string title{};
    std::string lead{};                  ///< cơ quan chủ trì, when it was assigned
    std::vector<std::string> support{}; ///< cơ quan phối hợp
    reform_field about = reform_field::unknown;
    std::string basis{};   ///< the document that gives it: "158/QĐ-UBND"
    std::string product{}; ///< "Kế hoạch"

    friend bool operator==(task const&, task const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"id", &task::id},       field{"title", &task::title},     field{"lead", &task::lead},
                          field{"support", &task::support}, field{"about", &task::about}, field{"basis", &task::basis},
                          field{"product", &task::product}};
    }
};

/// What can happen to a task. On one day they happen in this order.
///
/// @ingroup task
enum class event_kind : std::uint8_t {
    assigned,    ///< giao: with a deadline, or without
    reassigned,  ///< giao lại: `to` leads from this day on
    extended,    ///< gia hạn: a new deadline; `document` says by what
    reported,    ///< báo cáo kết quả: the lead hands in
    returned,    ///< trả lại: what was handed in is not enough
    accepted,    ///< công nhận hoàn thành
    cancelled,   ///< hủy
    transferred, ///< chuyển: to somebody outside the ledger
    corrected,   ///< đính chính: the event whose id is `corrects` did not happen so
};

/// The name of the enumerator; `vietnamese_name` gives "gia hạn".
///
/// @ingroup task
[[nodiscard]] std::string_view to_string(event_kind kind) noexcept;
[[nodiscard]] std::string_view vietnamese_name(event_kind kind) noexcept; ///< @ingroup task

/// The kind with this name; none for anything else.
///
/// @ingroup task
[[nodiscard]] std::optional<event_kind> event_kind_of(std::string_view name) noexcept;

/// Sự kiện của nhiệm vụ (event).
///
/// @ingroup task
struct task_event {
    std::string task{}; ///< its id
    boost::gregorian::date on{};
    event_kind kind = event_kind::assigned;
    std::optional<boost::gregorian::date> due{}; ///< of `assigned` and `extended`: the last day in time
    std::string to{};                            ///< of `reassigned` and `transferred`: who takes it
    std::string document{};                      ///< what it rests on: "2050/UBND-NC"
    std::string note{};
    std::string id{};       ///< one's own; needed only to be corrected
    std::string corrects{}; ///< of `corrected`: the id of the event that falls away

    friend bool operator==(task_event const&, task_event const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"task", &task_event::task}, field{"on", &task_event::on},
                          field{"kind", &task_event::kind}, field{"due", &task_event::due},
                          field{"to", &task_event::to},     field{"document", &task_event::document},
                          field{"note", &task_event::note}, field{"id", &task_event::id},
                          field{"corrects", &task_event::corrects}};
    }
};

struct assignment;

/// The task that an assignment of a text gives: its action is the title, its first lead the lead, its first basis with a
/// number the basis. The deadline is not part of it: work it out with `due_day` and record it with the event.
///
/// @ingroup task
[[nodiscard]] task to_task(std::string id, assignment const& from);

} // namespace cchc
