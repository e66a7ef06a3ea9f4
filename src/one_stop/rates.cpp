// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/rates.hpp>

#include <array>

namespace cchc {
namespace {

struct rate_name {
    std::string_view enumerator;
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array<rate_name, one_stop_rate_count> rate_names{{
    {"resolved_of_received", "resolved of received", "Đã giải quyết / tiếp nhận trong kỳ"},
    {"resolved_of_total", "resolved of all to be resolved", "Đã giải quyết / phải giải quyết"},
    {"on_time_of_resolved", "on time of resolved", "Trước và đúng hạn / đã giải quyết"},
    {"on_time_of_due", "on time of resolved and overdue",
     "Trước và đúng hạn / đã giải quyết và quá hạn chưa giải quyết"},
    {"early_of_resolved", "early of resolved", "Trước hạn / đã giải quyết"},
    {"late_of_resolved", "late of resolved", "Quá hạn / đã giải quyết"},
    {"overdue_of_open", "overdue of open", "Đã quá hạn / đang giải quyết"},
    {"online_of_received", "online of received", "Trực tuyến / tiếp nhận trong kỳ"},
    {"post_of_received", "by post of received", "Qua bưu chính / tiếp nhận trong kỳ"},
}};

using number = dossier_counts::number;

std::optional<task_share> of(number const& part, number const& whole) noexcept {
    if (!part || !whole) return std::nullopt;
    return task_share{*part, *whole};
}

} // namespace

std::string_view to_string(one_stop_rate rate) noexcept {
    return rate_names[static_cast<std::size_t>(rate)].english;
}

std::string_view vietnamese_name(one_stop_rate rate) noexcept {
    return rate_names[static_cast<std::size_t>(rate)].vietnamese;
}

std::optional<one_stop_rate> one_stop_rate_of(std::string_view name) noexcept {
    for (std::size_t i = 0; i < rate_names.size(); ++i)
        if (rate_names[i].enumerator == name || rate_names[i].english == name) return static_cast<one_stop_rate>(i);
    return std::nullopt;
}

std::optional<task_share> share(one_stop_rate rate, dossier_counts const& counts) noexcept {
    auto const c = deduced(counts);
    switch (rate) {
    case one_stop_rate::resolved_of_received: return of(c.done, c.received);
    case one_stop_rate::resolved_of_total: return of(c.done, c.total);
    case one_stop_rate::on_time_of_resolved: return of(c.early_or_on_time, c.done);
    case one_stop_rate::on_time_of_due:
        return c.done && c.overdue ? of(c.early_or_on_time, *c.done + *c.overdue) : std::nullopt;
    case one_stop_rate::early_of_resolved: return of(c.early, c.done);
    case one_stop_rate::late_of_resolved: return of(c.late, c.done);
    case one_stop_rate::overdue_of_open: return of(c.overdue, c.open);
    case one_stop_rate::online_of_received: return of(c.online, c.received);
    case one_stop_rate::post_of_received: return of(c.post, c.received);
    }
    return std::nullopt;
}

} // namespace cchc
