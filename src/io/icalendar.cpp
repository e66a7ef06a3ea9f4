// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/icalendar.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <optional>

#include <libical/ical.h>

#include <cchc/text/utf8.hpp>
#include <cchc/time/date.hpp>
#include <cchc/time/working_calendar.hpp>

#include "text/joined.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;

/// A VTODO in our own terms.
struct todo {
    std::string uid;
    std::string summary;
    std::string description;
    std::string category;
    std::optional<date> start;
    std::optional<date> due;
    std::optional<date> completed;
    icalproperty_status status = ICAL_STATUS_INPROCESS;
    std::string rule;
    std::string own_status; ///< for X-CCHC-STATUS
};

icaltimetype day_of(date day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

/// The first moment of a day, as the properties that need a time want it.
icaltimetype moment_of(date day) {
    icaltimetype time = day_of(day);
    time.is_date = 0;
    time.hour = time.minute = time.second = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Fit for a property: characters that are no text are blanks.
std::string clean(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        bool const control = c.value < 0x20 && c.value != U'\n';
        if (control || c.value == 0x7F) out += ' ';
        else if (c.value == 0xFFFD) out += "\xEF\xBF\xBD";
        else out.append(text.substr(at, c.size));
        at += c.size;
    }
    return out;
}

void add_own(icalcomponent* component, char const* name, std::string const& value) {
    if (value.empty()) return;
    auto* const property = icalproperty_new_x(clean(value).c_str());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(component, property);
}

icalcomponent* component_of(todo const& t, date stamp) {
    auto* const component = icalcomponent_new_vtodo();
    auto const add = [component](icalproperty* property) { icalcomponent_add_property(component, property); };
    add(icalproperty_new_uid(clean(t.uid).c_str()));
    add(icalproperty_new_dtstamp(moment_of(stamp)));
    add(icalproperty_new_summary(clean(t.summary).c_str()));
    if (!t.description.empty()) add(icalproperty_new_description(clean(t.description).c_str()));
    if (!t.category.empty()) add(icalproperty_new_categories(clean(t.category).c_str()));
    if (t.start) add(icalproperty_new_dtstart(day_of(*t.start)));
    if (t.due) add(icalproperty_new_due(day_of(*t.due)));
    add(icalproperty_new_status(t.status));
    if (t.completed) {
        add(icalproperty_new_completed(moment_of(*t.completed)));
        add(icalproperty_new_percentcomplete(100));
    }
    if (!t.rule.empty()) add(icalproperty_new_rrule(icalrecurrencetype_from_string(t.rule.c_str())));
    add_own(component, "X-CCHC-STATUS", t.own_status);
    return component;
}

std::string write(std::vector<todo> const& todos, date stamp) {
    auto const free = [](icalcomponent* component) { icalcomponent_free(component); };
    std::unique_ptr<icalcomponent, decltype(free)> const calendar{icalcomponent_new_vcalendar(), free};
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//cchc//tasks//VI"));
    for (auto const& t : todos) icalcomponent_add_component(calendar.get(), component_of(t, stamp));
    std::unique_ptr<char, decltype(&std::free)> const text{icalcomponent_as_ical_string_r(calendar.get()), &std::free};
    return std::string{text.get()};
}

icalproperty_status status_of(task_status status) noexcept {
    switch (status) {
    case task_status::overdue: return ICAL_STATUS_NEEDSACTION;
    case task_status::done_on_time:
    case task_status::done_late: return ICAL_STATUS_COMPLETED;
    case task_status::cancelled:
    case task_status::transferred: return ICAL_STATUS_CANCELLED;
    default: return ICAL_STATUS_INPROCESS;
    }
}

void add_line(std::string& text, std::string_view label, std::string_view value) {
    if (value.empty()) return;
    if (!text.empty()) text += '\n';
    text.append(label).append(": ").append(value);
}

/// Without commas, which would make two categories of one.
std::string category_of(reform_field about) {
    if (about == reform_field::unknown) return {};
    std::string name{vietnamese_name(about)};
    name.erase(std::remove(name.begin(), name.end(), ','), name.end());
    return name;
}

} // namespace

std::string to_icalendar(task_ledger const& ledger, date day, icalendar_options const& options) {
    std::vector<todo> todos;
    for (auto const& one : ledger.tasks()) {
        auto const state = *ledger.state_of(one.id, day);
        if (state.status == task_status::not_assigned) continue;
        todo t;
        t.uid = one.id + '@' + options.domain;
        t.summary = one.title;
        add_line(t.description, "Chủ trì", state.lead);
        add_line(t.description, "Phối hợp", detail::joined(one.support, "; "));
        add_line(t.description, "Căn cứ", one.basis);
        add_line(t.description, "Sản phẩm", one.product);
        add_line(t.description, "Tình trạng", vietnamese_name(state.status));
        t.category = category_of(one.about);
        t.start = state.assigned;
        t.due = state.due && state.assigned && *state.due < *state.assigned ? state.assigned : state.due;
        t.completed = state.done;
        t.status = status_of(state.status);
        t.own_status = to_string(state.status);
        todos.push_back(std::move(t));
    }
    return write(todos, day);
}

std::string to_icalendar(std::vector<assignment> const& assignments, std::string_view document, date day,
                         icalendar_options const& options) {
    auto const calendar = working_calendar::vietnam();
    std::vector<todo> todos;
    std::size_t number = 0;
    for (auto const& a : assignments) {
        ++number;
        if (!a.due) continue;
        todo t;
        auto const id = std::string{document} + '-' + std::to_string(number);
        t.uid = id + '@' + options.domain;
        t.summary = a.action;
        add_line(t.description, "Chủ trì", detail::joined(a.names(party_role::lead), "; "));
        add_line(t.description, "Phối hợp", detail::joined(a.names(party_role::support), "; "));
        add_line(t.description, "Thời hạn", to_string(*a.due));
        t.category = category_of(a.about);
        if (!a.due->repeats.empty()) {
            std::size_t part = 0;
            for (auto const& r : a.due->repeats) {
                auto each = t;
                each.uid = id + '.' + std::to_string(++part) + '@' + options.domain;
                each.due = next_due(r, day);
                each.start = each.due.value_or(day);
                each.rule = to_rrule(r);
                todos.push_back(std::move(each));
            }
            continue;
        }
        bool const starts = a.due->length.has_value(); // from an event whose day only its words can give
        if (auto const due = due_day(*a.due, calendar, starts ? std::nullopt : std::optional{day})) t.due = due->due;
        if (t.due) todos.push_back(std::move(t));
    }
    return write(todos, day);
}

} // namespace cchc
