// SPDX-License-Identifier: BSL-1.0
// score_agencies: scores units on an index: points, percentage, rank and class, with the reason of every point.
//
// DEMONSTRATES
//     read_criteria, read_scores, read_facts: tables in, values out, every error with its line and column
//     check_index, score_year, explain, recoverable, cheapest_way_to, check_published_table
//
// SIMPLER EXAMPLES
//     parse_number
//
//     $ score_agencies --criteria examples/data/criteria.csv --scores examples/data/scores.csv --units examples/data/units.csv
#include <algorithm>
#include <string>

#include "support/scoring.hpp"

namespace {

constexpr std::string_view usage =
    "Usage: score_agencies --criteria C.csv --scores S.csv [--units U.csv] [--facts F.csv] [--bands B.csv | --bands 'A >=90 | B 80..<90']\n"
    "       score_agencies --check TABLE.csv [--weights 5,5,20] [--scale 1..10] [--total POINTS]\n"
    "Prints rank, points, percentage and class of every unit, the best first. - is standard input.\n"
    "  --format csv|json|html    how (csv)\n"
    "  --explain UNIT            instead: every point of one unit, with its reason, and what would win points back\n"
    "  --reach PERCENT           with --explain: the fewest criteria that reach it\n"
    "  --what-if UNIT:CODE=POINTS[,...]  score as if; may be combined with all of the above\n"
    "  --language vi|en          of reasons and notes (vi)\n"
    "  --decimals N              in print (2); ranks are made of unrounded values\n"
    "  --ties competition|dense|ordinal   how equal units are numbered (competition)\n"
    "  --not-applicable reduce|rescale    what becomes of the maximum (reduce)\n"
    "  --no-survey               no survey was held: the appraised part stands for the whole\n"
    "  --total POINTS            what the maxima must add up to\n"
    "  --partial                 the criteria are a fragment: maxima need not add up\n"
    "  --count official|self     which scores make the total; self-scores alone when nothing else is given\n"
    "  --check TABLE.csv         instead: say of a published table what does not add up, and which rounding explains it\n";

std::string explained(cchc::scored_year const& year, std::string const& name, support::scoring_options const& options) {
    auto const row = std::find_if(year.standings.rows.begin(), year.standings.rows.end(),
                                  [&](cchc::ranked_unit const& r) { return r.unit.id == name || r.unit.name == name; });
    if (row == year.standings.rows.end()) return {};
    auto const& card = year.cards[row->evaluation];
    auto const& e = year.evaluations[row->evaluation];
    std::string out = row->unit.name + "\n\n";
    for (std::size_t i = 0; i < year.index.size(); ++i)
        out += std::string(2 * year.index.depth_of(i), ' ') + explain(year.index, card, e, i, options.print.in) + '\n';
    for (auto const& finding : e.findings) out += "! " + finding.message() + '\n';
    out += options.vietnamese() ? "\nĐiểm có thể lấy lại\n" : "\nPoints that can be won back\n";
    for (auto const& lost : recoverable(year.index, e)) {
        out += "  " + lost.code + ": " + describe(rounded(lost.gain(), options.print.decimals), options.print.in);
        out += (lost.next.empty() ? "" : "  -> " + lost.next) + '\n';
    }
    if (!options.reach) return out;
    auto const way = cheapest_way_to(*options.reach, year.index, e);
    out += (options.vietnamese() ? "\nĐể đạt " : "\nTo reach ") + to_string(*options.reach) + " %:";
    if (!way.reachable) out += options.vietnamese() ? " không đạt được, cao nhất" : " out of reach, at most";
    for (auto const& step : way.steps) out += ' ' + step.code;
    return out + " -> " + describe(rounded(way.reached, options.print.decimals), options.print.in) + " %\n";
}

int check(support::command_line const& call) {
    auto const name = *call.value("--check");
    auto const text = support::read_file(name);
    if (!text) return support::bad_input;
    auto table = cchc::read_published_table(*text);
    if (!support::report(name, table) || !support::set_scale(call, table.value)) return support::bad_input;
    std::string out;
    bool wrong = false;
    for (auto const& finding : check_published_table(table.value)) {
        auto const place = name + ':' + std::to_string(table.places[finding.row].line) + ":1: ";
        out += place + (finding.is_error() ? "error: " : "note: ") + finding.message() + '\n';
        wrong = wrong || finding.is_error();
    }
    if (out.empty()) out = name + ": nothing stands out\n";
    return support::write_file("-", out) && !wrong ? support::success : support::bad_input;
}

} // namespace

int main(int argc, char** argv) {
    support::command_line call{
        argc, argv, usage, {{"--criteria", true},       {"--scores", true},   {"--units", true},    {"--facts", true},
                            {"--bands", true},          {"--format", true},   {"--explain", true},  {"--reach", true},
                            {"--what-if", true},        {"--language", true}, {"--decimals", true}, {"--ties", true},
                            {"--not-applicable", true}, {"--no-survey"},      {"--total", true},    {"--partial"},
                            {"--count", true},          {"--check", true},    {"--weights", true},  {"--scale", true}}};
    support::scoring_options options;
    if (!call.exit && !call.operands.empty()) call.refuse(usage, "no operands are taken: " + call.operands.front());
    if (!call.exit)
        if (auto const wrong = options.read(call)) call.refuse(usage, *wrong);
    bool const checks = call.has("--check");
    bool const scores = call.has("--scores") || call.has("--facts");
    if (!call.exit && !checks && !(call.has("--criteria") && scores))
        call.refuse(usage, "--criteria and --scores (or --facts) are needed");
    if (call.exit) return *call.exit;
    if (checks) return check(call);

    support::scoring_input input;
    if (!input.read(call, options)) return support::bad_input;
    auto year = score_year(std::move(input.index), std::move(input.units), std::move(input.cards.cards), options.ties,
                           options.count.value_or(input.counting_that_fits));
    if (!input.report_findings(year)) return support::bad_input;
    if (auto const unit = call.value("--explain")) {
        auto const text = explained(year, *unit, options);
        if (text.empty()) support::report_error("--explain", "there is no unit " + *unit);
        return !text.empty() && support::write_file("-", text) ? support::success : support::bad_input;
    }
    auto const table = print_ranking(year.standings, year.evaluations, options.print);
    if (options.format == "csv")
        for (auto const& note : table.notes) std::cerr << "note: " << note << '\n';
    auto const out = options.format == "json"   ? results_to_json(year, options.print) + '\n'
                     : options.format == "html" ? results_to_html(year, options.print)
                                                : ranking_to_csv(table);
    return support::write_file("-", out) ? support::success : support::bad_input;
}
