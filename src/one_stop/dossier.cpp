// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/dossier.hpp>

#include <algorithm>

#include <cchc/time/working_calendar.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;

bool counts_working_days(time_unit unit) noexcept {
    return unit == time_unit::working_day || unit == time_unit::working_hour;
}

/// A limit that is running, and the day on which the clock stopped.
class clock {
public:
    clock(std::optional<time_length> limit, working_calendar const& calendar) : limit_{limit}, calendar_{calendar} {}

    /// The limit begins to run on `day`; what went wrong, if anything.
    std::optional<failure> start(date day) {
        stopped_.reset();
        last_.reset();
        due_.reset();
        if (!limit_) return std::nullopt;
        deadline run;
        run.length = limit_;
        auto const end = due_day(run, calendar_, day);
        if (!end) return end.error();
        last_ = end->last;
        due_ = end->due;
        return std::nullopt;
    }

    void stop(date day) {
        if (!stopped_) stopped_ = day;
    }

    /// The limit is longer by the time that the clock stood still.
    std::optional<failure> go_on(date day) {
        if (!stopped_) return std::nullopt;
        auto const since = *stopped_;
        stopped_.reset();
        if (!last_) return std::nullopt;
        if (counts_working_days(limit_->unit)) {
            auto const idle = calendar_.working_days_between(since, day);
            if (!idle) return idle.error();
            auto const moved = calendar_.add_working_days(*last_, *idle);
            if (!moved) return moved.error();
            last_ = due_ = *moved;
            return std::nullopt;
        }
        last_ = *last_ + (day - since);
        auto const moved = calendar_.adjust(*last_);
        if (!moved) return moved.error();
        due_ = *moved;
        return std::nullopt;
    }

    [[nodiscard]] bool stands_still() const noexcept { return stopped_.has_value(); }
    [[nodiscard]] std::optional<date> stopped() const noexcept { return stopped_; }
    [[nodiscard]] std::optional<date> due() const noexcept { return due_; }

private:
    std::optional<time_length> limit_;
    working_calendar const& calendar_;
    std::optional<date> last_; ///< by the words; `due_` is that day moved to a working day
    std::optional<date> due_;
    std::optional<date> stopped_;
};

std::vector<dossier_event> events_until(dossier const& one, date day) {
    std::vector<dossier_event> events;
    for (auto const& event : one.events)
        if (event.on <= day) events.push_back(event);
    std::stable_sort(events.begin(), events.end(), [](dossier_event const& a, dossier_event const& b) {
        return a.on != b.on ? a.on < b.on : a.kind < b.kind;
    });
    return events;
}

std::optional<failure> apply(dossier_event const& event, clock& time, dossier_rules rules) {
    switch (event.kind) {
    case dossier_event_kind::supplement_requested:
        if (rules.supplement != supplement_clock::runs_on) time.stop(event.on);
        return std::nullopt;
    case dossier_event_kind::supplemented:
        if (rules.supplement == supplement_clock::restarts) return time.start(event.on);
        return rules.supplement == supplement_clock::stops ? time.go_on(event.on) : std::nullopt;
    case dossier_event_kind::suspended: time.stop(event.on); return std::nullopt;
    case dossier_event_kind::resumed: return time.go_on(event.on);
    default: return std::nullopt;
    }
}

bool is_done(dossier_event_kind kind) noexcept {
    return kind == dossier_event_kind::done || kind == dossier_event_kind::delivered;
}

bool is_end(dossier_event_kind kind) noexcept {
    return is_done(kind) || kind == dossier_event_kind::withdrawn || kind == dossier_event_kind::returned;
}

dossier_status status_when_done(date day, std::optional<date> due) noexcept {
    if (!due) return dossier_status::done;
    return day < *due ? dossier_status::early : day == *due ? dossier_status::on_time : dossier_status::late;
}

dossier_status status_when_open(date day, clock const& time) noexcept {
    if (!time.due()) return dossier_status::open;
    // A clock that stopped after the limit had passed does not make it in time again.
    if (time.stands_still()) return *time.stopped() > *time.due() ? dossier_status::overdue : dossier_status::waiting;
    return day > *time.due() ? dossier_status::overdue : dossier_status::in_time;
}

} // namespace

std::string_view to_string(intake how) noexcept {
    switch (how) {
    case intake::unknown: return "unknown";
    case intake::direct: return "direct";
    case intake::online: return "online";
    case intake::post: return "post";
    }
    return {};
}

std::string_view vietnamese_name(intake how) noexcept {
    switch (how) {
    case intake::unknown: return "chưa rõ";
    case intake::direct: return "trực tiếp";
    case intake::online: return "trực tuyến";
    case intake::post: return "qua dịch vụ bưu chính công ích";
    }
    return {};
}

std::string_view to_string(dossier_event_kind kind) noexcept {
    switch (kind) {
    case dossier_event_kind::received: return "received";
    case dossier_event_kind::supplement_requested: return "supplement_requested";
    case dossier_event_kind::supplemented: return "supplemented";
    case dossier_event_kind::suspended: return "suspended";
    case dossier_event_kind::resumed: return "resumed";
    case dossier_event_kind::withdrawn: return "withdrawn";
    case dossier_event_kind::returned: return "returned";
    case dossier_event_kind::done: return "done";
    case dossier_event_kind::delivered: return "delivered";
    }
    return {};
}

std::string_view vietnamese_name(dossier_event_kind kind) noexcept {
    switch (kind) {
    case dossier_event_kind::received: return "tiếp nhận";
    case dossier_event_kind::supplement_requested: return "yêu cầu bổ sung";
    case dossier_event_kind::supplemented: return "đã bổ sung";
    case dossier_event_kind::suspended: return "tạm dừng xử lý";
    case dossier_event_kind::resumed: return "tiếp tục xử lý";
    case dossier_event_kind::withdrawn: return "công dân rút";
    case dossier_event_kind::returned: return "trả lại";
    case dossier_event_kind::done: return "đã xử lý xong";
    case dossier_event_kind::delivered: return "đã trả kết quả";
    }
    return {};
}

std::string_view to_string(dossier_status status) noexcept {
    switch (status) {
    case dossier_status::not_received: return "not_received";
    case dossier_status::open: return "open";
    case dossier_status::in_time: return "in_time";
    case dossier_status::waiting: return "waiting";
    case dossier_status::overdue: return "overdue";
    case dossier_status::early: return "early";
    case dossier_status::on_time: return "on_time";
    case dossier_status::late: return "late";
    case dossier_status::done: return "done";
    case dossier_status::withdrawn: return "withdrawn";
    case dossier_status::returned: return "returned";
    }
    return {};
}

std::string_view vietnamese_name(dossier_status status) noexcept {
    switch (status) {
    case dossier_status::not_received: return "chưa tiếp nhận";
    case dossier_status::open: return "đang giải quyết";
    case dossier_status::in_time: return "đang giải quyết, chưa đến hạn";
    case dossier_status::waiting: return "chờ bổ sung";
    case dossier_status::overdue: return "đang giải quyết, đã quá hạn";
    case dossier_status::early: return "giải quyết trước hạn";
    case dossier_status::on_time: return "giải quyết đúng hạn";
    case dossier_status::late: return "giải quyết quá hạn";
    case dossier_status::done: return "đã giải quyết";
    case dossier_status::withdrawn: return "công dân rút";
    case dossier_status::returned: return "trả lại";
    }
    return {};
}

result<dossier_state> state_of(dossier const& one, procedure_catalogue const& catalogue,
                               working_calendar const& calendar, date day, dossier_rules rules) {
    dossier_state state;
    std::optional<clock> time;
    for (auto const& event : events_until(one, day)) {
        if (!state.received) {
            if (event.kind != dossier_event_kind::received) continue;
            state.received = event.on;
            auto const* const version = catalogue.at(one.procedure, event.on);
            time.emplace(version != nullptr ? version->limit : std::nullopt, calendar);
            if (auto const wrong = time->start(event.on)) return *wrong;
        } else if (state.ended) {
            state.delivered = state.delivered || event.kind == dossier_event_kind::delivered;
        } else if (is_end(event.kind)) {
            state.ended = event.on;
            state.due = time->due();
            state.delivered = event.kind == dossier_event_kind::delivered;
            state.status = is_done(event.kind)                           ? status_when_done(event.on, time->due())
                           : event.kind == dossier_event_kind::withdrawn ? dossier_status::withdrawn
                                                                         : dossier_status::returned;
        } else if (auto const wrong = apply(event, *time, rules)) {
            return *wrong;
        }
    }
    if (!state.received || state.ended) return state;
    state.status = status_when_open(day, *time);
    if (!time->stands_still()) state.due = time->due();
    return state;
}

} // namespace cchc
