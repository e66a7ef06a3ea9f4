// SPDX-License-Identifier: BSL-1.0
// A rule from its text. The text is first cut into the form and its clauses, then each form reads its own part.
#include <cchc/scoring/rule.hpp>

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "scoring/range_grammar.hpp"

namespace cchc {
namespace {

using detail::scanner;

/// A part of the text and where it begins.
struct piece {
    std::string_view text;
    std::size_t offset = 0;

    [[nodiscard]] piece trimmed() const noexcept {
        auto const inner = detail::trimmed(text);
        return {inner, inner.empty() ? offset : offset + static_cast<std::size_t>(inner.data() - text.data())};
    }
    [[nodiscard]] piece from(std::size_t begin, std::size_t end) const noexcept {
        return {text.substr(begin, end - begin), offset + begin};
    }
    [[nodiscard]] std::size_t end() const noexcept { return offset + text.size(); }
};

std::vector<piece> split(piece whole, char separator) {
    std::vector<piece> parts;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= whole.text.size(); ++i)
        if (i == whole.text.size() || whole.text[i] == separator) {
            parts.push_back(whole.from(begin, i).trimmed());
            begin = i + 1;
        }
    return parts;
}

bool begins_clause(std::string_view text) noexcept {
    for (std::string_view const word : {"cap", "floor", "no floor", "when none", "groups"})
        if (scanner{text}.take_word(word)) return true;
    return false;
}

/// The form and its clauses: cut at every semicolon, at a comma before the name of a clause, and before "capped at".
std::vector<piece> clauses_of(std::string_view text) {
    std::vector<piece> parts;
    std::size_t begin = 0;
    auto const cut = [&](std::size_t end, std::size_t next) {
        parts.push_back(piece{text.substr(begin, end - begin), begin}.trimmed());
        begin = next;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == ';' || (text[i] == ',' && begins_clause(text.substr(i + 1, 16)))) cut(i, i + 1);
        else if (text[i] == ' ' && scanner{text.substr(i, 16)}.take_word("capped at")) cut(i, i + 1);
    }
    cut(text.size(), text.size());
    return parts;
}

failure wrong_amount(piece where) noexcept {
    return {errc::rule_amount, where.offset};
}

/// M, M/2, 2/3*M, 75%, 0.5, 2/3.
std::optional<amount> take_term(scanner& words) {
    bool const negative = words.take("-");
    amount term;
    if (words.take_word("M")) {
        term.of_maximum = points{1};
        bool const divided = words.take("/");
        if (divided || words.take("*")) {
            auto const number = words.take_number();
            if (!number || number->is_zero()) return std::nullopt;
            term.of_maximum = divided ? term.of_maximum / *number : *number;
        }
    } else {
        auto number = words.take_number();
        if (!number || number->sign() < 0) return std::nullopt;
        if (words.take("/")) {
            auto const below = words.take_number();
            if (!below || below->sign() <= 0) return std::nullopt;
            *number /= *below;
        }
        if (words.take("%")) term.of_maximum = *number / points{100};
        else if (words.take("*")) {
            if (!words.take_word("M")) return std::nullopt;
            term.of_maximum = *number;
        } else term.fixed = *number;
    }
    if (negative) return amount{-term.fixed, -term.of_maximum};
    return term;
}

result<amount> read_amount(piece where) {
    scanner words{where.text, where.offset};
    amount sum;
    bool first = true;
    while (first || words.take("+") || words.rest().substr(0, 1) == "-") {
        first = false;
        auto const term = take_term(words);
        if (!term) return wrong_amount(where);
        sum.fixed += term->fixed;
        sum.of_maximum += term->of_maximum;
        words.skip_blanks();
    }
    if (!words.at_end()) return wrong_amount(where);
    return sum;
}

/// A label and, behind its last blank, an amount: "not issued 0".
result<rule_state> read_state(piece where) {
    auto const blank = where.text.find_last_of(" \t");
    if (where.text.empty() || blank == std::string_view::npos) return {errc::rule_state, where.offset};
    auto const worth = read_amount(where.from(blank + 1, where.text.size()));
    if (!worth) return worth.error();
    auto label = where.from(0, blank).trimmed().text;
    while (!label.empty() && (label.back() == ':' || label.back() == '=')) label.remove_suffix(1);
    label = detail::trimmed(label);
    if (label.empty()) return {errc::rule_state, where.offset};
    return rule_state{std::string{label}, *worth};
}

result<std::vector<rule_state>> read_states(piece body) {
    std::vector<rule_state> states;
    std::set<std::string> seen;
    for (auto const part : split(body, '|')) {
        auto state = read_state(part);
        if (!state) return state.error();
        std::string key;
        for (char const c : state->label) key += detail::ascii_lower(c);
        if (!seen.insert(std::move(key)).second) return {errc::rule_state, part.offset};
        states.push_back(*std::move(state));
    }
    return states;
}

result<rule::form_type> read_all(piece body) {
    auto states = read_states(body);
    if (!states) return states.error();
    if (states->size() != 2) return {errc::rule_state, body.end()};
    all_rule form;
    std::string_view label = states->front().label;
    constexpr std::string_view joint = " and ";
    for (auto at = label.find(joint); at != std::string_view::npos; at = label.find(joint)) {
        form.conditions.emplace_back(detail::trimmed(label.substr(0, at)));
        label.remove_prefix(at + joint.size());
    }
    form.conditions.emplace_back(detail::trimmed(label));
    form.met = states->front().worth;
    form.otherwise = states->back().label;
    form.unmet = states->back().worth;
    return rule::form_type{std::move(form)};
}

result<rule::form_type> read_choice(piece body) {
    auto states = read_states(body);
    if (!states) return states.error();
    return rule::form_type{choice_rule{*std::move(states)}};
}

result<rule::form_type> read_grade(piece body) {
    auto states = read_states(body);
    if (!states) return states.error();
    return rule::form_type{grade_rule{*std::move(states)}};
}

/// "b/a" as two names.
bool read_names(piece where, std::string& over, std::string& under) {
    auto const slash = where.text.find('/');
    if (slash == std::string_view::npos) return false;
    over = where.from(0, slash).trimmed().text;
    under = where.from(slash + 1, where.text.size()).trimmed().text;
    auto const divisor = parse_points(under);
    return !over.empty() && !under.empty() && (!divisor || divisor->sign() > 0);
}

/// What a step is worth: an amount, or "b/a*M" with the names of the rule.
result<rule_step> read_step(piece where, steps_rule const& form) {
    scanner words{where.text, where.offset};
    auto range = detail::take_range(words);
    if (!range) return range.error();
    rule_step step{*std::move(range), {}, false};
    words.skip_blanks();
    piece const rest{words.rest(), words.offset()};
    auto const star = rest.text.find('*');
    std::string over;
    std::string under;
    bool const names = star != std::string_view::npos && read_names(rest.from(0, star), over, under);
    step.by_ratio = names && !form.under.empty() && over == form.over && under == form.under;
    auto worth = read_amount(step.by_ratio ? rest.from(star + 1, rest.text.size()).trimmed() : rest);
    if (!worth) return worth.error();
    step.worth = *std::move(worth);
    return step;
}

/// Whether the steps, in any order, share no figure and leave none out. `offsets` are where they stand.
std::optional<failure> fault_of(steps_rule const& form, std::vector<std::size_t> const& offsets, std::size_t end) {
    std::vector<std::size_t> order(form.steps.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    auto const range = [&](std::size_t i) -> point_range const& { return form.steps[order[i]].where; };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        auto const& x = form.steps[a].where;
        auto const& y = form.steps[b].where;
        if (!x.from || !y.from) return !x.from && y.from;
        return *x.from != *y.from ? *x.from < *y.from : x.from_closed && !y.from_closed;
    });
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (overlap(range(i - 1), range(i)))
            return failure{errc::rule_overlap, offsets[std::max(order[i - 1], order[i])]};
        if (!adjoin(range(i - 1), range(i))) return failure{errc::rule_gap, end};
    }
    if (form.under.empty()) return std::nullopt;
    bool const begins = !range(0).from || range(0).contains(points{0}) || range(0).from->sign() < 0;
    auto const& last = range(order.size() - 1);
    bool const ends = !last.to || last.contains(points{100}) || *last.to > points{100};
    if (!begins || !ends) return failure{errc::rule_gap, end};
    return std::nullopt;
}

result<rule::form_type> read_steps(piece head, piece body) {
    steps_rule form;
    scanner words{head.text, head.offset};
    if (!words.at_end()) {
        if (!words.take_word("on")) return words.unexpected();
        bool const percent = words.take_word("percent");
        words.skip_blanks();
        piece const rest = piece{words.rest(), words.offset()}.trimmed();
        if (percent && words.take_word("of")) {
            words.skip_blanks();
            if (!read_names({words.rest(), words.offset()}, form.over, form.under))
                return {errc::rule_form, words.offset()};
        } else if (percent != rest.text.empty()) {
            return {errc::rule_form, rest.offset};
        } else if (!percent) {
            form.over = rest.text;
            form.under.clear();
        }
    }
    std::vector<std::size_t> offsets;
    for (auto const part : split(body, '|')) {
        auto step = read_step(part, form);
        if (!step) return step.error();
        form.steps.push_back(*std::move(step));
        offsets.push_back(part.offset);
    }
    if (auto const wrong = fault_of(form, offsets, body.end())) return *wrong;
    return rule::form_type{std::move(form)};
}

result<rule::form_type> read_ratio(piece body) {
    ratio_rule form;
    auto const star = body.text.find('*');
    if (star == std::string_view::npos) return {errc::rule_amount, body.end()};
    if (!read_names(body.from(0, star), form.over, form.under)) return {errc::rule_form, body.offset};
    auto full = read_amount(body.from(star + 1, body.text.size()).trimmed());
    if (!full) return full.error();
    form.full = *std::move(full);
    return rule::form_type{std::move(form)};
}

result<rule::form_type> read_items(piece head, piece body, bool bonus) {
    item_rule form;
    form.bonus = bonus;
    scanner words{head.text, head.offset};
    if (!words.at_end()) {
        if (!words.take_word("of")) return words.unexpected();
        if (words.at_end()) return words.unexpected();
        form.item = detail::trimmed(words.rest());
    }
    constexpr std::string_view each = "each";
    auto const named = body.text.size() >= each.size() && body.text.substr(body.text.size() - each.size()) == each;
    if (!named) return {errc::unexpected_end, body.end()};
    auto worth = read_amount(body.from(0, body.text.size() - each.size()).trimmed());
    if (!worth) return worth.error();
    form.each = *std::move(worth);
    return rule::form_type{std::move(form)};
}

result<rule::form_type> read_deductions(piece body, bool penalty) {
    deduction_rule form;
    if (!penalty) {
        constexpr std::string_view minus = " minus ";
        auto const at = body.text.find(minus);
        if (at == std::string_view::npos) return {errc::unexpected_end, body.end()};
        auto from = read_amount(body.from(0, at).trimmed());
        if (!from) return from.error();
        if (*from == amount{}) return {errc::rule_amount, body.offset};
        form.from = *std::move(from);
        body = body.from(at + minus.size(), body.text.size()).trimmed();
    }
    for (auto const part : split(body, ',')) {
        constexpr std::string_view per = " per ";
        auto const at = part.text.find(per);
        if (at == std::string_view::npos) return {errc::rule_state, part.offset};
        auto each = read_amount(part.from(0, at).trimmed());
        if (!each) return each.error();
        std::string event{detail::trimmed(part.text.substr(at + per.size()))};
        bool const again = std::any_of(form.deductions.begin(), form.deductions.end(),
                                       [&](rule_deduction const& d) { return detail::same_word(d.event, event); });
        if (event.empty() || again) return {errc::rule_state, part.offset};
        form.deductions.push_back({std::move(event), *std::move(each)});
        if (form.deductions.size() > 64) return {errc::rule_state, part.offset};
    }
    return rule::form_type{std::move(form)};
}

result<rule::form_type> read_survey(piece body) {
    survey_rule form;
    scanner words{body.text, body.offset};
    if (!words.take_word("mean") || !words.take_word("on")) return words.unexpected();
    words.skip_blanks();
    auto const place = words.offset();
    auto const range = detail::take_range(words);
    if (!range) return range.error();
    auto const whole = [](std::optional<points> const& edge) -> std::optional<std::int64_t> {
        auto const fraction = edge ? edge->fraction() : std::nullopt;
        if (!fraction || fraction->second != 1 || fraction->first < 0 || fraction->first > 100) return std::nullopt;
        return fraction->first;
    };
    auto const lowest = whole(range->from);
    auto const highest = whole(range->to);
    if (!lowest || !highest || *lowest >= *highest) return {errc::out_of_range, place};
    form.lowest = *lowest;
    form.highest = *highest;
    form.stretched = words.take_word("stretched");
    if (!form.stretched && !words.take_word("scaled")) return words.unexpected();
    if (!words.take_word("to")) return words.unexpected();
    words.skip_blanks();
    auto full = read_amount({words.rest(), words.offset()});
    if (!full) return full.error();
    form.full = *std::move(full);
    return rule::form_type{std::move(form)};
}

result<rule::form_type> read_satisfaction(piece body) {
    constexpr std::string_view percent = "percent*";
    auto const skip = detail::same_word(body.text.substr(0, percent.size()), percent) ? percent.size() : 0;
    auto full = read_amount(body.from(skip, body.text.size()).trimmed());
    if (!full) return full.error();
    return rule::form_type{satisfaction_rule{*std::move(full)}};
}

result<rule::form_type> read_form(piece whole) {
    scanner words{whole.text, whole.offset};
    if (words.take_word("sum")) {
        if (words.at_end() || words.take_word("of")) return rule::form_type{sum_rule{}};
        return words.unexpected();
    }
    if (words.take_word("given")) {
        if (!words.at_end()) return words.unexpected();
        return rule::form_type{given_rule{}};
    }
    auto const colon = whole.text.find(':');
    auto const body =
        colon == std::string_view::npos ? piece{{}, whole.end()} : whole.from(colon + 1, whole.text.size()).trimmed();
    auto const is = [&](std::string_view word) { return words.take_word(word); };
    bool const steps = is("steps+ratio") || is("steps");
    bool const per_item = !steps && (is("per_item") || is("per item"));
    bool const bonus = !steps && !per_item && is("bonus");
    auto const head_of = [&] {
        auto const end = colon == std::string_view::npos ? whole.text.size() : colon;
        auto const begin = std::min(words.offset() - whole.offset, end);
        return whole.from(begin, end).trimmed();
    };
    auto const needs_colon = [&](auto&& read) -> result<rule::form_type> {
        if (colon == std::string_view::npos) return failure{errc::unexpected_end, whole.end()};
        if (body.text.empty()) return failure{errc::unexpected_end, body.end()};
        return read();
    };
    if (steps) return needs_colon([&] { return read_steps(head_of(), body); });
    if (per_item || bonus) return needs_colon([&] { return read_items(head_of(), body, bonus); });
    using reader = result<rule::form_type> (*)(piece);
    constexpr std::pair<std::string_view, reader> forms[] = {
        {"all", read_all},
        {"choice", read_choice},
        {"grade", read_grade},
        {"ratio", read_ratio},
        {"deduct", [](piece part) { return read_deductions(part, false); }},
        {"penalty", [](piece part) { return read_deductions(part, true); }},
        {"survey", read_survey},
        {"satisfaction", read_satisfaction}};
    for (auto const& [word, read] : forms) {
        if (!is(word)) continue;
        if (!head_of().text.empty()) return failure{errc::unexpected_character, head_of().offset};
        return needs_colon([&, read_body = read] { return read_body(body); });
    }
    return {errc::rule_form, whole.offset};
}

std::optional<failure> read_groups(piece clause, survey_rule& form) {
    for (auto const part : split(clause, ',')) {
        auto const blank = part.text.find_last_of(" \t");
        if (blank == std::string_view::npos) return failure{errc::rule_group, part.offset};
        auto weight = part.text.substr(blank + 1);
        if (!weight.empty() && weight.back() == '%') weight.remove_suffix(1);
        auto const number = parse_points(weight);
        std::string name{detail::trimmed(part.text.substr(0, blank))};
        bool const again = std::any_of(form.groups.begin(), form.groups.end(),
                                       [&](respondent_group const& g) { return g.name == name; });
        if (!number || number->sign() <= 0 || name.empty() || again || form.groups.size() == 64)
            return failure{errc::rule_group, part.offset};
        form.groups.push_back({std::move(name), *number});
    }
    return std::nullopt;
}

bool has_denominator(rule::form_type const& form) {
    if (auto const* const steps = std::get_if<steps_rule>(&form)) return !steps->under.empty();
    return std::holds_alternative<ratio_rule>(form) || std::holds_alternative<grade_rule>(form) ||
           std::holds_alternative<survey_rule>(form) || std::holds_alternative<satisfaction_rule>(form);
}

std::optional<failure> read_clause(piece clause, rule& r) {
    scanner words{clause.text, clause.offset};
    failure const misplaced{errc::rule_limit, clause.offset};
    auto const rest = [&] {
        words.skip_blanks();
        return piece{words.rest(), words.offset()};
    };
    bool const given = std::holds_alternative<given_rule>(r.form);
    if (words.take_word("no floor")) {
        if (!std::holds_alternative<deduction_rule>(r.form) || r.floor || !words.at_end()) return misplaced;
        r.no_floor = true;
        return std::nullopt;
    }
    bool const floor = words.take_word("floor");
    if (floor || words.take_word("capped at") || words.take_word("cap")) {
        auto& limit = floor ? r.floor : r.cap;
        if (limit || given || (floor && r.no_floor)) return misplaced;
        auto const worth = read_amount(rest());
        if (!worth) return worth.error();
        limit = *worth;
        return std::nullopt;
    }
    if (words.take_word("when none")) {
        if (!has_denominator(r.form) || r.when_none != empty_denominator::missing) return misplaced;
        auto const word = rest().text;
        if (word == "full") r.when_none = empty_denominator::full;
        else if (word == "zero") r.when_none = empty_denominator::zero;
        else if (word == "not applicable") r.when_none = empty_denominator::not_applicable;
        else if (word != "missing") return failure{errc::rule_limit, rest().offset};
        return std::nullopt;
    }
    if (words.take_word("groups")) {
        auto* const survey = std::get_if<survey_rule>(&r.form);
        if (survey == nullptr || !survey->groups.empty()) return misplaced;
        return read_groups(rest(), *survey);
    }
    return misplaced;
}

} // namespace

result<rule> parse_rule(std::string_view text) {
    if (detail::trimmed(text).empty()) return {errc::empty_input, 0};
    auto const parts = clauses_of(text);
    auto form = read_form(parts.front());
    if (!form) return form.error();
    rule r;
    r.form = *std::move(form);
    for (std::size_t i = 1; i < parts.size(); ++i)
        if (auto const wrong = read_clause(parts[i], r)) return *wrong;
    return r;
}

rule::rule(std::string_view text) : rule{parse_rule(text).value()} {}

} // namespace cchc
