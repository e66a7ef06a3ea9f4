// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/task_ledger.hpp>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace cchc {
namespace {

using boost::gregorian::date;

struct status_name {
    std::string_view english;
    std::string_view vietnamese;
};
constexpr std::array status_names{
    status_name{"not_assigned", "chưa giao"},
    status_name{"in_time", "chưa đến hạn"},
    status_name{"overdue", "quá hạn chưa hoàn thành"},
    status_name{"done_on_time", "hoàn thành đúng hạn"},
    status_name{"done_late", "hoàn thành quá hạn"},
    status_name{"cancelled", "hủy"},
    status_name{"transferred", "chuyển"},
};
static_assert(status_names.size() == task_status_count);

/// By day and kind; the rest only makes the order the same for every order of entry.
bool comes_before(task_event const& a, task_event const& b) {
    auto const key = [](task_event const& e) {
        auto const due = e.due ? e.due->day_number() : 0;
        return std::tuple{e.on.day_number(), e.kind, due, std::tie(e.to, e.document, e.note, e.id, e.corrects)};
    };
    return key(a) < key(b);
}

/// What an event lacks for its kind.
bool is_complete(task_event const& e) {
    if (e.on.is_special() || (e.due && e.due->is_special())) return false;
    switch (e.kind) {
    case event_kind::assigned: return !e.due || !(*e.due < e.on);
    case event_kind::extended: return e.due.has_value();
    case event_kind::reassigned:
    case event_kind::transferred: return !e.to.empty();
    case event_kind::corrected: return !e.corrects.empty();
    default: return true;
    }
}

/// Follows the events of one task up to a day.
class state_reader {
public:
    explicit state_reader(std::string lead) { state_.lead = std::move(lead); }

    void take(task_event const& e) {
        switch (e.kind) {
        case event_kind::assigned:
            state_.assigned = e.on;
            state_.due = e.due;
            break;
        case event_kind::reassigned: state_.lead = e.to; break;
        case event_kind::extended:
            state_.due = e.due;
            ++state_.extensions;
            break;
        case event_kind::reported:
            if (!handed_in_) handed_in_ = e.on;
            break;
        case event_kind::returned:
            handed_in_.reset();
            accepted_ = false;
            break;
        case event_kind::accepted:
            if (!handed_in_) handed_in_ = e.on;
            accepted_ = true;
            break;
        case event_kind::cancelled: ended_ = task_status::cancelled; break;
        case event_kind::transferred: ended_ = task_status::transferred; break;
        case event_kind::corrected: break;
        }
    }

    [[nodiscard]] task_state state_on(date day) && {
        if (!state_.assigned) return std::move(state_);
        if (ended_ && !accepted_) {
            state_.status = *ended_;
            return std::move(state_);
        }
        state_.done = handed_in_;
        auto const counted = handed_in_ ? *handed_in_ : day;
        bool const late = state_.due && *state_.due < counted;
        if (late) state_.days_late = static_cast<int>((counted - *state_.due).days());
        if (handed_in_) state_.status = late ? task_status::done_late : task_status::done_on_time;
        else state_.status = late ? task_status::overdue : task_status::in_time;
        return std::move(state_);
    }

private:
    task_state state_;
    std::optional<date> handed_in_;
    bool accepted_ = false;
    std::optional<task_status> ended_;
};

} // namespace

std::string_view to_string(task_status status) noexcept {
    return status_names[static_cast<std::size_t>(status)].english;
}

std::string_view vietnamese_name(task_status status) noexcept {
    return status_names[static_cast<std::size_t>(status)].vietnamese;
}

std::size_t task_ledger::place_of(std::string_view id) const noexcept {
    auto const found = std::lower_bound(tasks_.begin(), tasks_.end(), id,
                                        [](task const& t, std::string_view wanted) { return t.id < wanted; });
    bool const there = found != tasks_.end() && found->id == id;
    return there ? static_cast<std::size_t>(found - tasks_.begin()) : tasks_.size();
}

void task_ledger::add(task one) {
    if (one.id.empty()) throw error{failure{errc::empty_input, 0}};
    auto const place = std::lower_bound(tasks_.begin(), tasks_.end(), one.id,
                                        [](task const& t, std::string const& id) { return t.id < id; });
    if (place != tasks_.end() && place->id == one.id) throw error{failure{errc::task_duplicate, 0}};
    events_.insert(events_.begin() + (place - tasks_.begin()), std::vector<task_event>{});
    tasks_.insert(place, std::move(one));
}

void task_ledger::add(task_event one) {
    auto const place = place_of(one.task);
    if (place == tasks_.size()) throw error{failure{errc::task_unknown, 0}};
    if (!is_complete(one)) throw error{failure{errc::task_event, 0}};
    auto& events = events_[place];
    events.insert(std::upper_bound(events.begin(), events.end(), one, comes_before), std::move(one));
}

task_ledger task_ledger::with(task one) const {
    auto more = *this;
    more.add(std::move(one));
    return more;
}

task_ledger task_ledger::with(task_event one) const {
    auto more = *this;
    more.add(std::move(one));
    return more;
}

task const* task_ledger::find(std::string_view id) const& noexcept {
    auto const place = place_of(id);
    return place == tasks_.size() ? nullptr : &tasks_[place];
}

std::vector<task_event> const& task_ledger::events_of(std::string_view id) const noexcept {
    static std::vector<task_event> const none;
    auto const place = place_of(id);
    return place == tasks_.size() ? none : events_[place];
}

result<task_state> task_ledger::state_of(std::string_view id, date day) const {
    auto const place = place_of(id);
    if (place == tasks_.size()) return failure{errc::task_unknown, 0};
    auto const& events = events_[place];
    std::vector<std::string_view> corrected;
    for (auto const& e : events)
        if (e.kind == event_kind::corrected) corrected.push_back(e.corrects);
    std::sort(corrected.begin(), corrected.end());
    state_reader reader{tasks_[place].lead};
    for (auto const& e : events) {
        if (day < e.on) break;
        bool const fell_away = !e.id.empty() && std::binary_search(corrected.begin(), corrected.end(), e.id);
        if (!fell_away) reader.take(e);
    }
    return std::move(reader).state_on(day);
}

} // namespace cchc
