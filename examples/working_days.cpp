// SPDX-License-Identifier: BSL-1.0
// working_days: the day so many working days on, or the working days between two days, and why each day counted or not.
//
// DEMONSTRATES
//     working_calendar::vietnam: add_working_days, working_days_between, explain, with
//     to_lunar; read_calendar_csv
//
// SIMPLER EXAMPLES
//     parse_number
//
//     $ working_days 2014-01-24 5
//     2014-02-08
//     2014-01-25 Saturday   work  Làm bù, for 2014-01-28 (baodongthap.com.vn 18/12/2013; …)
//     …
#include <charconv>
#include <string>

#include <cchc/io/task_csv.hpp>
#include <cchc/time/date.hpp>
#include <cchc/time/lunar.hpp>
#include <cchc/time/working_calendar.hpp>

#include "support/command_line.hpp"

namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;

constexpr std::string_view usage =
    "Usage: working_days [--calendar CSV] [--lunar] DATE N\n"
    "       working_days [--calendar CSV] [--lunar] DATE DATE\n"
    "Prints the day N working days after DATE (before it for a negative N, written -- DATE -N), or the number of working\n"
    "days after the first DATE up to and including the second; then every day between and why it was off or worked.\n"
    "Dates are yyyy-mm-dd. Days are those of Vietnam's state agencies.\n"
    "  --calendar CSV  add days of your own: date,kind,reason,source with kind off or work\n"
    "  --lunar         show the lunar date of every day\n";

/// "2014-02-01 Saturday   off   Tết Âm lịch, made up for on 2014-02-04 (…)"
std::string line_of(cchc::calendar_entry const& e, bool lunar) {
    using enum cchc::day_reason;
    auto text = cchc::to_iso(e.day) + ' ' + std::string{e.day.day_of_week().as_long_string()};
    text.resize(21, ' ');
    text += e.kind == cchc::day_kind::work ? " work " : " off  ";
    if (e.reason == weekday) text += " weekday";
    else if (e.reason == weekend) text += " weekend";
    else text += ' ' + e.name;
    if (e.instead) text += (e.reason == holiday ? ", made up for on " : ", for ") + cchc::to_iso(*e.instead);
    if (!e.source.empty() && e.reason != weekend) text += " (" + e.source + ')';
    if (e.status == cchc::certainty::recalled) text += " [not confirmed]";
    if (lunar)
        if (auto const day = cchc::to_lunar(e.day)) text += "; " + to_string(*day);
    return text + '\n';
}

/// Every day after `from` up to `to`, or before `from` down to `to`.
std::string days_between(cchc::working_calendar const& calendar, date from, date to, bool lunar) {
    std::string text;
    auto const step = date_duration{from < to ? 1 : -1};
    for (auto day = from; day != to;) {
        day += step;
        if (auto const entry = calendar.explain(day)) text += line_of(*entry, lunar);
    }
    return text;
}

std::optional<cchc::working_calendar> calendar_of(std::optional<std::string> const& file) {
    auto const national = cchc::working_calendar::vietnam();
    if (!file) return national;
    auto const text = support::read_file(*file);
    if (!text) return std::nullopt;
    auto const refuse = [&](cchc::failure why) {
        auto const [line, column] = cchc::text_index{*text}.position_at(why.offset);
        support::report_error(*file + ':' + std::to_string(line) + ':' + std::to_string(column), message(why.code));
    };
    auto entries = cchc::read_calendar_csv(*text);
    if (!entries) {
        refuse(entries.error());
        return std::nullopt;
    }
    try {
        return national.with(*entries);
    } catch (cchc::error const& why) {
        auto const& entry = (*entries)[why.reason().offset];
        support::report_error(*file + ":1:1", cchc::to_iso(entry.day) + ": " + std::string{message(why.reason().code)});
        return std::nullopt;
    }
}

int refuse_argument(std::string const& argument, cchc::failure why) {
    support::report_error("argument", 1, argument, why);
    return support::bad_input;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--calendar", true}, {"--lunar"}}};
    if (!call.exit && call.operands.size() != 2) call.refuse(usage, "two operands are needed");
    if (call.exit) return *call.exit;

    auto const& second = call.operands[1];
    auto const from = cchc::parse_iso_date(call.operands[0]);
    if (!from) return refuse_argument(call.operands[0], from.error());
    auto const calendar = calendar_of(call.value("--calendar"));
    if (!calendar) return support::bad_input;

    int count = 0;
    auto const [end, wrong] = std::from_chars(second.data(), second.data() + second.size(), count);
    bool const counts = wrong == std::errc{} && end == second.data() + second.size();
    auto const last = counts ? calendar->add_working_days(*from, count) : cchc::parse_iso_date(second);
    if (!last) return refuse_argument(counts ? call.operands[0] : second, last.error());
    auto const between = calendar->working_days_between(*from, *last);
    if (!between) return refuse_argument(calendar->covers(*from) ? second : call.operands[0], between.error());

    auto const answer = counts ? cchc::to_iso(*last) : std::to_string(*between);
    auto const shown = answer + '\n' + days_between(*calendar, *from, *last, call.has("--lunar"));
    return support::write_file("-", shown) ? support::success : support::bad_input;
}
