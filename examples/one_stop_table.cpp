// SPDX-License-Identifier: BSL-1.0
// one_stop_table: counts of one-stop shops checked and rolled up, with rates that say of what they are.
//
// DEMONSTRATES
//     read_counts: a table in, every error with its line and column
//     check_rows, roll_up, share: what does not balance, sums, rates under named denominators
//
// SIMPLER EXAMPLES
//     parse_number
//
//     $ one_stop_table examples/data/muong-vat-2024/counts.csv --by unit
#include <string>

#include <cchc/io/json.hpp>
#include <cchc/io/one_stop_csv.hpp>
#include <cchc/io/text_table.hpp>

#include "support/progress.hpp"
#include "support/scoring.hpp"

namespace {

using namespace cchc;

constexpr std::string_view usage =
    "Usage: one_stop_table COUNTS.csv… [options]\n"
    "Checks that counts balance and carry over, rolls them up, and prints rates, each with its denominator.\n"
    "- is standard input. Ends with 1 when something does not balance.\n"
    "  --by unit,field,level,period   what is kept apart (unit); `all` for one row\n"
    "  --grain month|quarter|half_year|year   periods into which months are put together (with --by period)\n"
    "  --columns SET                  as CSV in the columns of a report: portal-2014, land-office, form-ii-06, full\n"
    "  --json                         rows, rates and findings as JSON\n";

std::optional<roll_up_by> read_keys(support::command_line const& call) {
    roll_up_by by;
    std::string const keys = call.value("--by").value_or("unit") + ',';
    for (std::size_t begin = 0, end = 0; (end = keys.find(',', begin)) != std::string::npos; begin = end + 1) {
        auto const key = std::string_view{keys}.substr(begin, end - begin);
        if (key == "unit") by.unit = true;
        else if (key == "field") by.field = true;
        else if (key == "level") by.level = true;
        else if (key == "period") by.period = true;
        else if (key != "all") return std::nullopt;
    }
    if (auto const grain = call.value("--grain")) {
        for (auto const kind : {period_kind::month, period_kind::quarter, period_kind::half_year, period_kind::year})
            if (to_string(kind) == *grain) by.grain = kind;
        if (!by.grain) return std::nullopt;
    }
    return by;
}

std::string percent_text(std::optional<task_share> of) {
    auto const value = of ? percent(*of, 2, rounding::half_up) : std::nullopt;
    return value ? to_string(*value) + " %" : "–";
}

std::string as_tables(std::vector<one_stop_row> const& rows, std::vector<one_stop_row> const& whole, roll_up_by const& by) {
    text_table counts;
    std::vector<count_column> columns;
    if (by.unit) columns.push_back(count_column::unit);
    if (by.field) columns.push_back(count_column::field);
    if (by.level) columns.push_back(count_column::level);
    columns.push_back(count_column::period);
    auto const words = columns.size();
    for (auto const c : {count_column::carried, count_column::received, count_column::done, count_column::late,
                         count_column::open, count_column::overdue})
        columns.push_back(c);
    for (std::size_t i = 0; i < columns.size(); ++i)
        counts.columns.push_back({std::string{to_string(columns[i])}, i < words ? alignment::left : alignment::right});
    counts.columns.push_back({"on time of resolved", alignment::right});
    for (auto const& row : rows) {
        counts.rows.emplace_back();
        for (auto const c : columns) counts.rows.back().push_back(cell(row, c));
        counts.rows.back().push_back(percent_text(share(one_stop_rate::on_time_of_resolved, row.counts)));
    }
    text_table rates;
    rates.columns = {{"rate"}, {"count", alignment::right}, {"of", alignment::right}, {"percent", alignment::right}};
    for (std::size_t i = 0; i < one_stop_rate_count && !whole.empty(); ++i) {
        auto const of = share(static_cast<one_stop_rate>(i), whole.front().counts);
        rates.rows.push_back({std::string{to_string(static_cast<one_stop_rate>(i))}, of ? std::to_string(of->count) : "–",
                              of ? std::to_string(of->of) : "–", percent_text(of)});
    }
    return to_string(counts, 140) + "\nALL TOGETHER\n" + to_string(rates);
}

std::string as_json(std::vector<one_stop_row> const& given, std::vector<one_stop_row> const& rows,
                    std::vector<count_finding> const& findings) {
    json_writer out{json_layout::indented};
    out.begin_object().name("rows").begin_array();
    for (auto const& row : rows) {
        out.begin_object();
        for_each_field(row, [&](std::string_view name, auto const& value) {
            out.name(name);
            write_json(out, value);
        });
        out.name("rates").begin_object();
        for (std::size_t i = 0; i < one_stop_rate_count; ++i) {
            out.name(to_string(static_cast<one_stop_rate>(i)));
            write_json(out, share(static_cast<one_stop_rate>(i), row.counts));
        }
        out.end_object().end_object();
    }
    out.end_array().name("findings").begin_array();
    for (auto const& f : findings) out.text(f.message(given));
    out.end_array().end_object();
    return std::move(out).str() + '\n';
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{argc, argv, usage, {{"--by", true}, {"--grain", true}, {"--columns", true}, {"--json"}}};
    if (!call.exit && call.operands.empty()) call.refuse(usage, "a table is needed");
    auto const by = read_keys(call);
    if (!call.exit && !by) call.refuse(usage, "--by or --grain is not as below");
    auto const* const set = find_report_columns(call.value("--columns").value_or("full"));
    if (!call.exit && set == nullptr) call.refuse(usage, "there is no such column set");
    if (call.exit) return *call.exit;

    std::vector<one_stop_row> given;
    std::vector<std::string> places;
    support::progress progress{call.operands.size()};
    bool wrong = false;
    for (auto const& name : call.operands) {
        progress.next(name);
        auto const text = support::read_file(name);
        if (!text) return support::bad_input;
        auto const read = read_counts(*text);
        wrong = !support::report(name, read) || wrong;
        given.insert(given.end(), read.value.begin(), read.value.end());
        for (auto const& each : read.places) places.push_back(support::place(name, each));
    }
    progress.clear();
    if (wrong) return support::bad_input;
    auto const findings = check_rows(given);
    for (auto const& f : findings) {
        std::cerr << places[f.row] << (f.is_error() ? ": error: " : ": note: ") << f.message(given) << '\n';
        wrong = wrong || f.is_error();
    }
    auto const rows = roll_up(given, *by);
    auto const out = call.has("--json")      ? as_json(given, rows, findings)
                     : call.has("--columns") ? counts_to_csv(rows, *set)
                                             : as_tables(rows, roll_up(given, {}), *by);
    return support::write_file("-", out) && !wrong ? support::success : support::bad_input;
}
