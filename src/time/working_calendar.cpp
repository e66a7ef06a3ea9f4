// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/working_calendar.hpp>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include <cchc/time/date.hpp>

namespace cchc {
namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;
using namespace std::string_view_literals;

constexpr std::string_view weekly_rest = "188/1999/QĐ-TTg";

bool by_day(calendar_entry const& a, calendar_entry const& b) {
    return a.day < b.day;
}

/// Holidays and the days off in their place; a day that is two things is the first of them.
void add_holidays(std::vector<calendar_entry>& entries, calendar_notice const& notice) {
    bool const projected = notice.status == certainty::projected;
    for (auto const& h : public_holidays(notice)) {
        auto const source = std::string{h.source} + (notice.source == "-" ? "" : "; " + std::string{notice.source});
        auto const status = projected ? certainty::projected : h.status;
        entries.push_back(
            {h.day, day_kind::off, day_reason::holiday, std::string{h.vietnamese}, source, status, h.made_up_on});
        if (h.made_up_on)
            entries.push_back({*h.made_up_on, day_kind::off, day_reason::made_up, std::string{h.vietnamese}, source,
                               status, h.day});
    }
}

void add_swaps(std::vector<calendar_entry>& entries) {
    for (auto const& swap : calendar_swaps()) {
        entries.push_back({swap.off, day_kind::off, day_reason::swapped, "Hoán đổi ngày làm việc",
                           std::string{swap.source}, swap.status, swap.worked});
        entries.push_back({swap.worked, day_kind::work, day_reason::make_up_day, "Làm bù", std::string{swap.source},
                           swap.status, swap.off});
    }
}

detail::working_day_table make_table(date first, date last, std::vector<calendar_entry> entries) {
    detail::working_day_table table;
    table.first = first.day_number();
    table.entries = std::move(entries);
    auto next = table.entries.begin();
    table.before.push_back(0);
    for (auto day = first; !(last < day); day += date_duration{1}) {
        bool works = !is_weekend(day);
        if (next != table.entries.end() && next->day == day) works = next++->kind == day_kind::work;
        if (works) table.days.push_back(day.day_number());
        table.before.push_back(static_cast<std::uint32_t>(table.days.size()));
    }
    return table;
}

/// By law and notice; of several facts about a day the first holds.
detail::working_day_table make_national(int from_year, int to_year) {
    std::vector<calendar_entry> entries;
    int first_projected = 0;
    for (int year = from_year; year <= to_year; ++year) {
        auto const* const notice = notice_of(year);
        add_holidays(entries, notice != nullptr ? *notice : projected_notice(year));
        if (notice == nullptr && first_projected == 0) first_projected = year;
    }
    add_swaps(entries);
    auto const first = detail::existing_date(from_year, 1, 1);
    auto const last = detail::existing_date(to_year, 12, 31);
    std::stable_sort(entries.begin(), entries.end(), by_day);
    auto const outside = [&](calendar_entry const& e) { return e.day < first || last < e.day; };
    entries.erase(std::remove_if(entries.begin(), entries.end(), outside), entries.end());
    auto const same_day = [](calendar_entry const& a, calendar_entry const& b) { return a.day == b.day; };
    entries.erase(std::unique(entries.begin(), entries.end(), same_day), entries.end());
    auto table = make_table(first, last, std::move(entries));
    table.first_projected = first_projected;
    return table;
}

auto shared(detail::working_day_table table) {
    return std::make_shared<detail::working_day_table const>(std::move(table));
}

bool crosses(date from, date to, bool half_months) {
    return from.month() != to.month() || (half_months && (from.day() <= 15) != (to.day() <= 15));
}

} // namespace

std::string_view to_string(day_kind kind) noexcept {
    return kind == day_kind::work ? "work" : "off";
}

std::string_view to_string(day_reason reason) noexcept {
    constexpr std::array names{"weekday"sv, "weekend"sv,     "holiday"sv, "made_up"sv,
                               "swapped"sv, "make_up_day"sv, "local"sv};
    return names[static_cast<std::size_t>(reason)];
}

working_calendar working_calendar::vietnam() {
    auto const years = calendar_notices();
    return working_calendar{shared(make_national(years.front().year, years.back().year))};
}

working_calendar working_calendar::projected(int from_year, int to_year) {
    if (from_year < 2000 || to_year > 2199 || to_year < from_year) throw error{failure{errc::out_of_range, 0}};
    return working_calendar{shared(make_national(from_year, to_year))};
}

working_calendar working_calendar::of(int from_year, int to_year, std::vector<calendar_entry> entries) {
    auto const first = make_date(from_year, 1, 1).value();
    auto const last = make_date(to_year, 12, 31).value();
    if (last < first) throw error{failure{errc::out_of_range, 0}};
    return working_calendar{shared(make_table(first, last, {}))}.with(std::move(entries));
}

working_calendar working_calendar::with(std::vector<calendar_entry> additions) const {
    std::vector<calendar_entry> added;
    added.reserve(additions.size());
    for (auto& addition : additions) {
        auto const place = added.size();
        if (!covers(addition.day)) throw error{failure{errc::not_covered, place}};
        added.push_back(std::move(addition));
    }
    std::vector<std::size_t> order(added.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return added[a].day < added[b].day; });
    for (std::size_t i = 1; i < order.size(); ++i)
        if (added[order[i]].day == added[order[i - 1]].day) throw error{failure{errc::calendar_conflict, order[i]}};
    std::stable_sort(added.begin(), added.end(), by_day);
    std::vector<calendar_entry> all;
    std::set_union(added.begin(), added.end(), table_->entries.begin(), table_->entries.end(), std::back_inserter(all),
                   by_day);
    auto table = make_table(first(), last(), std::move(all));
    table.first_projected = table_->first_projected;
    return working_calendar{shared(std::move(table))};
}

std::uint32_t working_calendar::index_of(date day) const noexcept {
    return day.is_special() ? size() : day.day_number() - table_->first; // before the first day it is huge
}

date working_calendar::day_at(std::uint32_t index) const noexcept {
    return date{boost::gregorian::gregorian_calendar::from_day_number(table_->first + index)};
}

bool working_calendar::is_projected(date day) const noexcept {
    return covers(day) && table_->first_projected != 0 && notice_of(day.year()) == nullptr;
}

calendar_entry const* working_calendar::entry_on(date day) const& noexcept {
    auto const& all = table_->entries;
    auto const found = std::lower_bound(all.begin(), all.end(), day,
                                        [](calendar_entry const& e, date wanted) { return e.day < wanted; });
    return day.is_special() || found == all.end() || found->day != day ? nullptr : &*found;
}

result<day_kind> working_calendar::kind_of(date day) const noexcept {
    auto const i = index_of(day);
    if (i >= size()) return failure{errc::not_covered, 0};
    return table_->before[i + 1] != table_->before[i] ? day_kind::work : day_kind::off;
}

result<calendar_entry> working_calendar::explain(date day) const {
    if (!covers(day)) return failure{errc::not_covered, 0};
    if (auto const* const known = entry_on(day)) return *known;
    auto const status = is_projected(day) ? certainty::projected : certainty::confirmed;
    if (!is_weekend(day)) return calendar_entry{day, day_kind::work, day_reason::weekday, "", "", status, {}};
    return calendar_entry{day, day_kind::off, day_reason::weekend, "", std::string{weekly_rest}, status, {}};
}

result<date> working_calendar::add_working_days(date day, int count) const noexcept {
    auto const i = index_of(day);
    if (i >= size()) return failure{errc::not_covered, 0};
    if (count == 0) return day;
    auto const passed = static_cast<std::int64_t>(table_->before[count > 0 ? i + 1 : i]);
    auto const wanted = passed + count - (count > 0 ? 1 : 0);
    if (wanted < 0 || wanted >= static_cast<std::int64_t>(table_->days.size())) return failure{errc::not_covered, 0};
    auto const number = table_->days[static_cast<std::size_t>(wanted)];
    return day + date_duration{static_cast<int>(number - day.day_number())};
}

result<int> working_calendar::working_days_between(date from, date to) const noexcept {
    auto const a = index_of(from);
    auto const b = index_of(to);
    if (a >= size() || b >= size()) return failure{errc::not_covered, 0};
    auto const& before = table_->before;
    bool const forward = a <= b;
    auto const end = static_cast<int>(before[forward ? b + 1 : b]);
    return end - static_cast<int>(before[forward ? a + 1 : a]);
}

result<date> working_calendar::adjust(date day, day_convention convention) const {
    auto const i = index_of(day);
    if (i >= size()) return failure{errc::not_covered, 0};
    auto const& before = table_->before;
    if (convention == day_convention::unadjusted || before[i + 1] != before[i]) return day;
    auto const at = [&](std::uint32_t place) -> std::optional<date> {
        if (place >= table_->days.size()) return std::nullopt;
        return day_at(table_->days[place] - table_->first);
    };
    auto const next = at(before[i]);
    auto const previous = at(before[i] - 1);
    auto const or_not_covered = [](std::optional<date> found) -> result<date> {
        if (!found) return failure{errc::not_covered, 0};
        return *found;
    };
    switch (convention) {
    case day_convention::preceding: return or_not_covered(previous);
    case day_convention::modified_preceding:
        return or_not_covered(previous && !crosses(day, *previous, false) ? previous : next);
    case day_convention::nearest:
        if (!next || !previous) return failure{errc::not_covered, 0};
        return *next - day <= day - *previous ? *next : *previous;
    case day_convention::modified_following:
    case day_convention::half_month_modified_following: {
        bool const halves = convention == day_convention::half_month_modified_following;
        return or_not_covered(next && !crosses(day, *next, halves) ? next : previous);
    }
    case day_convention::unadjusted:
    case day_convention::following: break;
    }
    return or_not_covered(next);
}

} // namespace cchc
