// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/deadline.hpp>

#include <array>

#include <cchc/text/plain_text.hpp>
#include <cchc/time/date.hpp>
#include <cchc/time/find_deadlines.hpp>
#include <cchc/time/working_calendar.hpp>

#include "time/deadline_grammar.hpp"
#include "time/recurrence_words.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;
using namespace std::string_view_literals;

std::string two_digits(unsigned number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string_view words_of(time_part part) noexcept {
    constexpr std::array names{""sv, "đầu "sv, "giữa "sv, "cuối "sv};
    return names[static_cast<std::size_t>(part)];
}

std::string named(deadline const& d) {
    if (d.part != time_part::whole)
        return (d.before ? "trước " : "vào ") + std::string{words_of(d.part)} +
               (d.date ? to_string(*d.date, date_style::words) : to_string(*d.within));
    if (d.within) return (d.before ? "trước " : "trong ") + to_string(*d.within);
    if (d.yearless)
        return (d.before ? "trước ngày " : "chậm nhất ngày ") + two_digits(d.yearless->day) + '/' +
               (d.yearless->month < 3 ? two_digits(d.yearless->month) : std::to_string(d.yearless->month));
    if (d.date->is_complete())
        return (d.before ? "trước ngày " : "chậm nhất ngày ") + to_string(*d.date, date_style::slashes);
    return (d.before ? "trước " : "trong ") + to_string(*d.date, date_style::words);
}

/// The first and the last day of what is named.
struct extent {
    date first;
    date last;
};

result<due_date> named_day(deadline const& d, extent whole) {
    bool const year = d.date && d.date->precision() == date_precision::year;
    auto day = whole.last;
    if (d.part == time_part::beginning) day = whole.first;
    if (d.part == time_part::middle)
        day = year ? detail::existing_date(whole.first.year(), 6, 30)
                   : detail::existing_date(whole.first.year(), whole.first.month(), 15);
    if (d.before) day = (d.part == time_part::whole ? whole.first : day) - date_duration{1};
    return due_date{day, day};
}

/// The `count`-th day after `start`; `errc::date_year` beyond the last year.
result<date> add_days(date start, std::int64_t count) {
    auto const number = static_cast<std::int64_t>(start.day_number()) + count;
    auto const first = detail::existing_date(first_year, 1, 1).day_number();
    auto const last = detail::existing_date(last_year, 12, 31).day_number();
    if (number < first || number > last) return failure{errc::date_year, 0};
    return start + date_duration{static_cast<int>(count)};
}

result<date> counted_day(time_length length, bool back, working_calendar const& calendar, date start) {
    int const count = static_cast<int>(length.count) * (back ? -1 : 1);
    switch (length.unit) {
    case time_unit::working_day: return calendar.add_working_days(start, count);
    case time_unit::day: return add_days(start, count);
    case time_unit::week: return add_days(start, 7LL * count);
    case time_unit::month: return add_months(start, count);
    case time_unit::year: return add_months(start, 12 * count);
    case time_unit::hour:
        if (length.count % 24 == 0) return add_days(start, count / 24);
        break;
    case time_unit::working_hour:
        if (length.count % 8 == 0) return calendar.add_working_days(start, count / 8);
        break;
    }
    return failure{errc::deadline_form, 0};
}

/// The next of several recurrences.
result<due_date> next_repeat(std::vector<recurrence> const& repeats, date start) {
    std::optional<date> earliest;
    for (auto const& r : repeats)
        if (auto const due = next_due(r, start); due && (!earliest || *due < *earliest)) earliest = due;
    if (!earliest) return failure{errc::deadline_form, 0};
    return due_date{*earliest, *earliest};
}

result<due_date> unmoved_day(deadline const& d, working_calendar const& calendar, std::optional<date> start) {
    if (d.date) return named_day(d, {d.date->first(), d.date->last()});
    if (d.within) return named_day(d, {d.within->first(), d.within->last()});
    if (!start && d.length)
        if (auto const day = parse_partial_date(d.event); day && day->is_complete()) start = day->first();
    if (!start || start->is_special()) return failure{errc::deadline_start, 0};
    if (!d.repeats.empty()) return next_repeat(d.repeats, *start);
    if (d.yearless) return next_repeat({{frequency::yearly, d.yearless->month, d.yearless->day, d.before}}, *start);
    if (!d.length) return failure{errc::deadline_form, 0};
    auto const day = counted_day(*d.length, d.back, calendar, *start);
    if (!day) return day.error();
    return due_date{*day, *day};
}

} // namespace

std::string_view to_string(time_unit unit) noexcept {
    constexpr std::array names{"working_hour"sv, "hour"sv, "working_day"sv, "day"sv, "week"sv, "month"sv, "year"sv};
    return names[static_cast<std::size_t>(unit)];
}

std::string_view vietnamese_name(time_unit unit) noexcept {
    constexpr std::array names{"giờ làm việc"sv, "giờ"sv, "ngày làm việc"sv, "ngày"sv, "tuần"sv, "tháng"sv, "năm"sv};
    return names[static_cast<std::size_t>(unit)];
}

std::string_view to_string(time_part part) noexcept {
    constexpr std::array names{"whole"sv, "beginning"sv, "middle"sv, "end"sv};
    return names[static_cast<std::size_t>(part)];
}

std::string to_string(time_length const& length) {
    return two_digits(length.count) + ' ' + std::string{vietnamese_name(length.unit)};
}

std::string to_string(deadline const& d) {
    if (d.length) {
        auto text = "trong thời hạn " + to_string(*d.length);
        if (!d.event.empty()) text += (d.back ? " trước " : " kể từ ") + d.event;
        return text;
    }
    if (d.repeats.size() == 1) return to_string(d.repeats.front());
    if (!d.repeats.empty()) {
        std::string text = "định kỳ ";
        for (auto const& r : d.repeats) text += (&r == d.repeats.data() ? "" : ", ") + detail::in_list(r);
        return text;
    }
    return d.date || d.within || d.yearless ? named(d) : std::string{};
}

result<deadline> parse_deadline(std::string_view text) {
    auto const reading = detail::read_deadline(detail::cursor{tokenizer{text}});
    if (!reading) return reading.error();
    if (auto const& rest = reading->after.look()) return failure{errc::trailing_characters, rest.where.begin};
    return to_deadline(text, reading->match);
}

result<due_date> due_day(deadline const& limit, working_calendar const& calendar, std::optional<date> start,
                         moving rule) {
    auto found = unmoved_day(limit, calendar, start);
    if (!found) return found;
    bool const moves = rule == moving::always || (rule == moving::counted && limit.length && !limit.back);
    if (!moves) return found;
    auto const moved = calendar.adjust(found->last);
    if (!moved) return moved.error();
    found->due = *moved;
    return found;
}

result<date> add_months(date day, int count) noexcept {
    if (day.is_special()) return failure{errc::date_form, 0};
    auto const months = static_cast<std::int64_t>(day.year()) * 12 + (day.month() - 1) + count;
    auto const year = months / 12;
    if (months < 0 || year < first_year || year > last_year) return failure{errc::date_year, 0};
    int const month = static_cast<int>(months % 12) + 1;
    int const last = days_in_month(static_cast<int>(year), month);
    return detail::existing_date(static_cast<int>(year), month, day.day() < last ? static_cast<int>(day.day()) : last);
}

} // namespace cchc
