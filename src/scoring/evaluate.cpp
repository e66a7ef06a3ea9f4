// SPDX-License-Identifier: BSL-1.0
// Scoring a card: what is recorded about each leaf becomes points or an interval; what does not apply leaves the
// maximum or restates the
// appraised part; sums go up the tree.
#include <cchc/scoring/evaluate.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "scoring/apply_facts.hpp"

namespace cchc {
namespace {

constexpr std::size_t stage_count = 5;

/// What the entries of a row say.
struct record {
    std::array<std::uint32_t, stage_count> scores{}; ///< the last entry of each stage, from 1
    std::uint32_t exempted = 0;
    std::uint32_t last_fact = 0;
    points adjusted;
    bool is_adjusted = false;
    std::vector<fact const*> facts;

    [[nodiscard]] std::uint32_t at(stage s) const noexcept { return scores[static_cast<std::size_t>(s)]; }
    [[nodiscard]] bool is_scored() const noexcept {
        return std::any_of(scores.begin(), scores.end(), [](std::uint32_t s) { return s != 0; });
    }
};

/// What a row inherits from those above it, and what is known of those below it.
struct standing {
    bool surveyed = false;                    ///< its points go into the survey column
    bool beside = false;                      ///< its points stand beside the maximum
    bool recorded = false;                    ///< something is recorded about it
    bool exempted = false;                    ///< an exemption is among that
    bool below = false;                       ///< something is recorded below it
    bool covered = false;                     ///< the score of a row above stands for it
    reason_kind exempt = reason_kind::by_sum; ///< why it does not apply; `by_sum`: it applies
    std::uint32_t exempt_by = 0;
    bool alike = false;  ///< parts of its points are appraised points alone
    bool unlike = false; ///< other parts are not
    bool self_missing = false;
    bool has_appraised = false;
    bool has_surveyed = false;
    bool appraised_missing = false;
    bool surveyed_missing = false;
};

class evaluator {
public:
    evaluator(scoring_index const& idx, scorecard const& card, std::string_view block, counting what)
        : idx_{idx}, card_{card}, block_{block}, what_{what}, standings_(idx.size()) {
        out_.unit = card.unit();
        out_.block = block;
        out_.rows.resize(idx.size());
    }

    evaluation run() {
        group_entries();
        look_down();
        for (std::size_t row = 0; row < idx_.size(); ++row)
            if (is_bottom(row)) score_row(row);
        restate();
        add_up();
        return std::move(out_);
    }

private:
    /// Entries by row: those of row r are order_[begin_[r]] to order_[begin_[r + 1]], in the order in which they were
    /// recorded.
    void group_entries() {
        auto const& entries = card_.entries();
        std::vector<std::size_t> rows(entries.size(), scoring_index::none);
        begin_.assign(idx_.size() + 1, 0);
        for (std::size_t i = 0; i < entries.size(); ++i) {
            bool const same = i != 0 && entries[i].code == entries[i - 1].code && rows[i - 1] != scoring_index::none;
            if (auto const row = same ? std::optional{rows[i - 1]} : idx_.find(entries[i].code)) {
                rows[i] = *row;
                ++begin_[*row + 1];
                auto& here = standings_[*row];
                here.recorded = true;
                here.exempted = here.exempted || std::holds_alternative<exemption>(entries[i].what);
            } else if (entries[i].code.empty() && std::holds_alternative<adjustment>(entries[i].what)) {
                whole_adjusted_ += std::get<adjustment>(entries[i].what).value;
            } else {
                report(card_fault::unknown_code, entries[i].code, i + 1, {}, {});
            }
        }
        for (std::size_t row = 0; row < idx_.size(); ++row) begin_[row + 1] += begin_[row];
        order_.resize(begin_.back());
        auto next = begin_;
        for (std::size_t i = 0; i < entries.size(); ++i)
            if (rows[i] != scoring_index::none) order_[next[rows[i]]++] = static_cast<std::uint32_t>(i + 1);
    }

    void report(card_fault fault, std::string code, std::size_t entry, points expected, points found) {
        out_.findings.push_back(
            {fault, std::move(code), static_cast<std::uint32_t>(entry), std::move(expected), std::move(found)});
    }

    /// Into `seen_`: what is recorded about a row.
    void read(std::size_t row) {
        seen_.scores.fill(0);
        seen_.exempted = 0;
        seen_.last_fact = 0;
        seen_.is_adjusted = false;
        seen_.facts.clear();
        for (auto i = begin_[row]; i < begin_[row + 1]; ++i) {
            auto const number = order_[i];
            auto const& what = card_.entries()[number - 1].what;
            if (auto const* const f = std::get_if<fact>(&what)) {
                seen_.facts.push_back(f);
                seen_.last_fact = number;
            } else if (auto const* const score = std::get_if<stage_score>(&what)) {
                seen_.scores[static_cast<std::size_t>(score->at)] = number;
            } else if (auto const* const e = std::get_if<exemption>(&what)) {
                seen_.exempted = e->lifted ? 0 : number;
            } else {
                auto const& value = std::get<adjustment>(what).value;
                seen_.adjusted = seen_.is_adjusted ? seen_.adjusted + value : value;
                seen_.is_adjusted = true;
            }
        }
    }

    [[nodiscard]] points const& score(std::uint32_t entry) const {
        return std::get<stage_score>(card_.entries()[entry - 1].what).value;
    }

    void look_down() {
        for (auto const row : idx_.upwards()) {
            auto const above = idx_.parent_of(row);
            if (above == scoring_index::none) continue;
            auto& over = standings_[above];
            over.below = over.below || standings_[row].below || standings_[row].recorded;
        }
        auto const& upwards = idx_.upwards();
        for (auto at = upwards.rbegin(); at != upwards.rend(); ++at) look_at(*at);
    }

    void look_at(std::size_t row) {
        auto const& c = idx_[row];
        auto& here = standings_[row];
        auto const above = idx_.parent_of(row);
        standing const over = above == scoring_index::none ? standing{} : standings_[above];
        here.surveyed = is_surveyed(c.method) ||
                        (over.surveyed && (c.method == scoring_method::given || c.method == scoring_method::sum));
        here.beside = over.beside || is_beside(c.method);
        here.exempt = over.exempt;
        here.exempt_by = over.exempt_by;
        here.covered = over.covered;
        if (here.exempt != reason_kind::by_sum) return;
        if (here.exempted || (here.recorded && !idx_.is_leaf(row))) {
            read(row);
            if (seen_.exempted != 0) {
                here.exempt = reason_kind::exempt;
                here.exempt_by = seen_.exempted;
            }
            if (!idx_.is_leaf(row) && !here.below && seen_.is_scored()) stand_in(row);
        }
        bool const in_scope =
            c.applies_to.empty() || std::find(c.applies_to.begin(), c.applies_to.end(), block_) != c.applies_to.end();
        if (!in_scope) here.exempt = reason_kind::out_of_scope;
        else if (here.surveyed && !idx_.version().survey_held) here.exempt = reason_kind::not_surveyed;
    }

    /// The score of this row stands for the rows below it.
    void stand_in(std::size_t row) {
        if (stand_ins_.empty()) stand_ins_.assign(idx_.size(), 0);
        stand_ins_[row] = 1;
        standings_[row].covered = true;
    }
    [[nodiscard]] bool stands_in(std::size_t row) const { return !stand_ins_.empty() && stand_ins_[row] != 0; }
    /// A row whose points are not the sum of others.
    [[nodiscard]] bool is_bottom(std::size_t row) const {
        return stands_in(row) || (idx_.is_leaf(row) && !standings_[row].covered);
    }

    void exempt(std::size_t row, reason_kind kind, std::uint32_t entry) {
        auto& node = out_.rows[row];
        node = node_result{};
        node.applies = false;
        node.why.kind = kind;
        node.why.entry = entry;
    }

    void score_row(std::size_t row) {
        auto& here = standings_[row];
        read(row);
        if (here.exempt != reason_kind::by_sum) {
            if (seen_.is_scored() && here.exempt != reason_kind::not_surveyed)
                report(card_fault::exempt_scored, idx_[row].code, here.exempt_by, {}, {});
            return exempt(row, here.exempt, here.exempt_by);
        }
        auto& node = out_.rows[row];
        if (!here.beside) node.maximum = idx_[row].maximum;
        if (seen_.at(stage::self) != 0) node.self = score(seen_.at(stage::self));
        here.self_missing = !node.self && !here.surveyed && !here.beside;
        if (what_ == counting::self && here.surveyed && seen_.at(stage::survey) == 0 && seen_.at(stage::final) == 0)
            return exempt(row, reason_kind::not_surveyed, 0);
        decide(row);
        if (seen_.is_adjusted) {
            node.least += seen_.adjusted;
            node.most += seen_.adjusted;
            if (node.appraised) *node.appraised += seen_.adjusted;
        }
        check_scores(row);
    }

    /// The points of a row from its scores, or its rule and facts.
    void decide(std::size_t row) {
        auto& here = standings_[row];
        auto& node = out_.rows[row];
        auto const first = [&](std::initializer_list<stage> stages) -> std::uint32_t {
            for (auto const s : stages)
                if (auto const entry = seen_.at(s); entry != 0) return entry;
            return 0;
        };
        std::uint32_t appraised = 0;
        std::uint32_t surveyed = 0;
        if (here.surveyed) {
            surveyed = first({stage::final, stage::survey, stage::appraisal2, stage::appraisal});
        } else {
            appraised = what_ == counting::self ? first({stage::self})
                                                : first({stage::final, stage::appraisal2, stage::appraisal});
            bool const whole = appraised != 0 && appraised == seen_.at(stage::final);
            if (!whole) surveyed = seen_.at(stage::survey);
        }
        if (surveyed != 0) {
            node.surveyed = score(surveyed);
            here.has_surveyed = true;
        }
        if (appraised != 0) {
            node.appraised = score(appraised);
            here.has_appraised = true;
        }
        auto const decided = appraised != 0 ? appraised : surveyed;
        bool const enough = here.surveyed
                                ? surveyed != 0
                                : appraised != 0 || (surveyed != 0 && idx_[row].method != scoring_method::self);
        bool const by_facts = !seen_.facts.empty() && what_ == counting::official && !stands_in(row);
        if (enough) {
            node.least = (node.appraised ? *node.appraised : points{}) + (node.surveyed ? *node.surveyed : points{});
            node.most = node.least;
            node.why.kind = reason_kind::by_score;
            node.why.at = std::get<stage_score>(card_.entries()[decided - 1].what).at;
            node.why.entry = decided;
            if (by_facts) compare_with_rule(row, decided);
        } else if (by_facts) {
            score_by_rule(row);
        } else {
            leave_open(row, here.beside && !here.recorded ? reason_kind::did_not_occur : reason_kind::nothing_recorded);
        }
    }

    void compare_with_rule(std::size_t row, std::uint32_t entry) {
        auto const outcome = detail::apply_facts(idx_[row].how, idx_[row].maximum, seen_.facts);
        if (outcome.status == rule_status::scored && outcome.value != out_.rows[row].least)
            report(card_fault::rule_differs, idx_[row].code, entry, outcome.value, out_.rows[row].least);
    }

    void score_by_rule(std::size_t row) {
        auto outcome = detail::apply_facts(idx_[row].how, idx_[row].maximum, seen_.facts);
        auto& node = out_.rows[row];
        auto& here = standings_[row];
        if (outcome.status == rule_status::not_applicable)
            return exempt(row, reason_kind::empty_exempt, seen_.last_fact);
        if (outcome.status == rule_status::scored) {
            auto& part = here.surveyed ? node.surveyed : node.appraised;
            part = outcome.value;
            (here.surveyed ? here.has_surveyed : here.has_appraised) = true;
            auto const& extra = here.surveyed ? node.appraised : node.surveyed;
            node.least = extra ? outcome.value + *extra : std::move(outcome.value);
            node.most = node.least;
            node.why.kind = reason_kind::by_rule;
        } else {
            leave_open(row, outcome.status == rule_status::missing ? reason_kind::fact_missing
                            : outcome.status == rule_status::empty ? reason_kind::empty_ratio
                                                                   : reason_kind::fact_unusable);
            if (outcome.status == rule_status::unusable)
                report(card_fault::fact_unusable, idx_[row].code, seen_.last_fact, {}, {});
        }
        node.why.entry = seen_.last_fact;
        node.why.which = static_cast<std::uint32_t>(outcome.which);
        node.why.limit = outcome.limit;
        node.why.none = outcome.none;
        node.why.figures = std::move(outcome.figures);
    }

    /// Missing: from the least to the most that the rule can give.
    void leave_open(std::size_t row, reason_kind kind) {
        auto& node = out_.rows[row];
        auto& here = standings_[row];
        node.why.kind = kind;
        if (kind == reason_kind::did_not_occur) {
            node.appraised = points{};
            return;
        }
        auto const& c = idx_[row];
        auto const range = bounds(c.how, c.maximum);
        if (range) {
            node.least = std::min(points{}, range->least);
            if (range->least.sign() > 0) node.least = range->least;
            node.most = std::max(range->most, node.least);
        }
        if (node.surveyed && !here.surveyed) {
            node.least += *node.surveyed;
            node.most += *node.surveyed;
        }
        if (!node.is_known()) {
            (here.surveyed ? here.surveyed_missing : here.appraised_missing) = true;
            (here.surveyed ? here.has_surveyed : here.has_appraised) = true;
        }
    }

    void check_scores(std::size_t row) {
        auto const& c = idx_[row];
        for (auto const entry : seen_.scores) {
            if (entry == 0) continue;
            auto const& value = score(entry);
            if (value > c.maximum && (!standings_[row].beside || c.maximum.sign() > 0))
                report(card_fault::above_maximum, c.code, entry, c.maximum, value);
            if (value.sign() >= 0 || standings_[row].beside) continue;
            auto const range = bounds(c.how, c.maximum);
            if (range && value < range->least) report(card_fault::below_zero, c.code, entry, range->least, value);
        }
    }

    /// Policies B and C: the appraised rows make up for what does not apply.
    void restate() {
        auto const& version = idx_.version();
        if (version.exemptions == exemption_policy::reduce && version.survey_held) return;
        points all;
        points removed;
        points surveyed;
        points earned;
        for (std::size_t row = 0; row < idx_.size(); ++row) {
            auto const& here = standings_[row];
            if (!is_bottom(row) || here.beside) continue;
            if (here.surveyed) {
                surveyed += idx_[row].maximum;
                continue;
            }
            all += idx_[row].maximum;
            if (!out_.rows[row].applies) removed += idx_[row].maximum;
            else if (out_.rows[row].appraised) earned += *out_.rows[row].appraised;
        }
        bool const rescales = version.exemptions == exemption_policy::rescale || !version.survey_held;
        auto const left = all - removed;
        if (!rescales || left.sign() <= 0) return;
        auto const base = version.survey_held ? all : all + surveyed;
        out_.restated = base / left;
        if (version.rescaled_decimals && earned.sign() > 0) {
            auto const rate = rounded(*percent_of(earned, left), *version.rescaled_decimals);
            out_.restated = rate * base / (points{100} * earned);
            maximum_factor_ = base / left;
        } else {
            maximum_factor_ = out_.restated;
        }
        if (out_.restated == points{1} && maximum_factor_ == points{1}) return;
        for (std::size_t row = 0; row < idx_.size(); ++row)
            if (is_bottom(row) && !standings_[row].beside && !standings_[row].surveyed) restate(out_.rows[row]);
    }

    void restate(node_result& node) const {
        points const extra = node.surveyed ? *node.surveyed : points{};
        node.least = (node.least - extra) * out_.restated + extra;
        node.most = (node.most - extra) * out_.restated + extra;
        if (node.appraised) *node.appraised *= out_.restated;
        node.maximum *= maximum_factor_;
    }

    void add_up() {
        for (auto const row : idx_.upwards()) {
            if (!is_bottom(row)) finish(row);
            auto const above = idx_.parent_of(row);
            if (standings_[row].covered && !stands_in(row)) continue;
            if (above == scoring_index::none) add(out_.whole, whole_, row);
            else if (!stands_in(above)) add(out_.rows[above], standings_[above], row);
        }
        complete(out_.whole, whole_);
        out_.whole.why.kind = reason_kind::by_sum;
        if (idx_.version().partial && idx_.version().total) fill_gap(out_.whole, *idx_.version().total, idx_.roots());
        adjust(out_.whole, whole_adjusted_);
    }

    static void add(std::optional<points>& sum, std::optional<points> const& part) {
        if (!part) return;
        if (sum) *sum += *part;
        else sum = part;
    }

    void add(node_result& sum, standing& over, std::size_t row) const {
        auto const& node = out_.rows[row];
        auto const& here = standings_[row];
        if (!node.applies) return;
        // Large fractions are dear: as long as all of a sum is appraised, its points are not added once more.
        bool const is_alike = node.appraised && !node.surveyed && *node.appraised == node.least;
        if (!is_alike && !over.unlike && over.alike) sum.appraised = sum.least;
        (is_alike ? over.alike : over.unlike) = true;
        sum.least += node.least;
        if (!node.is_known()) sum.most += node.most - node.least; // what is open, until `complete`
        sum.maximum += node.maximum;
        add(sum.self, node.self);
        if (over.unlike) add(sum.appraised, node.appraised);
        add(sum.surveyed, node.surveyed);
        over.self_missing = over.self_missing || here.self_missing;
        over.has_appraised = over.has_appraised || here.has_appraised;
        over.has_surveyed = over.has_surveyed || here.has_surveyed;
        over.appraised_missing = over.appraised_missing || here.appraised_missing;
        over.surveyed_missing = over.surveyed_missing || here.surveyed_missing;
    }

    /// A part of which something is missing is not known.
    static void complete(node_result& node, standing const& here) {
        if (here.alike && !here.unlike) node.appraised = node.least;
        if (node.most.is_zero()) node.most = node.least;
        else node.most += node.least;
        if (here.self_missing) node.self.reset();
        if (here.appraised_missing) node.appraised.reset();
        if (here.surveyed_missing) node.surveyed.reset();
        if (!here.has_appraised && node.appraised && node.appraised->is_zero()) node.appraised.reset();
    }

    static void adjust(node_result& node, points const& by) {
        if (by.is_zero()) return;
        node.least += by;
        node.most += by;
        if (node.appraised) *node.appraised += by;
    }

    /// Of a fragment: what the rows below do not account for is missing.
    void fill_gap(node_result& node, points const& maximum, std::vector<std::size_t> const& rows) const {
        points listed;
        for (auto const row : rows)
            if (!is_beside(idx_[row].method)) listed += idx_[row].maximum;
        if (listed >= maximum) return;
        node.most += maximum - listed;
        node.maximum += maximum - listed;
    }

    void finish(std::size_t row) {
        auto& node = out_.rows[row];
        auto const& here = standings_[row];
        auto const& c = idx_[row];
        if (here.exempt != reason_kind::by_sum) return exempt(row, here.exempt, here.exempt_by);
        if (here.covered) {
            node.maximum = here.beside ? points{} : c.maximum;
            leave_open(row, reason_kind::recorded_above);
            return;
        }
        complete(node, here);
        node.why.kind = reason_kind::by_sum;
        if (idx_.version().partial && !here.beside) fill_gap(node, c.maximum, idx_.children_of(row));
        limit(node, c);
        if (!here.recorded) return;
        read(row);
        if (what_ == counting::official) compare_sum(row);
        if (seen_.is_adjusted) adjust(node, seen_.adjusted);
    }

    static void limit(node_result& node, criterion const& c) {
        auto const cut = [&](points& value) {
            if (c.how.floor && value < c.how.floor->of(c.maximum)) {
                value = c.how.floor->of(c.maximum);
                node.why.limit = rule_limit::floor;
            }
            if (c.how.cap && value > c.how.cap->of(c.maximum)) {
                value = c.how.cap->of(c.maximum);
                node.why.limit = rule_limit::cap;
            }
        };
        if (!c.how.floor && !c.how.cap) return;
        auto const before = node.least;
        cut(node.least);
        cut(node.most);
        if (node.appraised) *node.appraised += node.least - before;
    }

    void compare_sum(std::size_t row) {
        for (auto const s : {stage::final, stage::appraisal2, stage::appraisal}) {
            auto const entry = seen_.at(s);
            if (entry == 0) continue;
            auto const& node = out_.rows[row];
            if (node.is_known() && node.least != score(entry) && (!node.appraised || *node.appraised != score(entry)))
                report(card_fault::sum_differs, idx_[row].code, entry, node.least, score(entry));
            return;
        }
    }

    scoring_index const& idx_;
    scorecard const& card_;
    std::string_view block_;
    counting what_;
    std::vector<standing> standings_;
    std::vector<char> stand_ins_;
    std::vector<std::size_t> begin_;
    std::vector<std::uint32_t> order_;
    record seen_;
    standing whole_;
    points whole_adjusted_;
    points maximum_factor_{1};
    evaluation out_;
};

} // namespace

std::optional<points> node_result::percent() const {
    if (!is_known()) return std::nullopt;
    return percent_of(least, maximum);
}

std::string_view to_string(card_fault fault) noexcept {
    switch (fault) {
    case card_fault::unknown_code: return "unknown_code";
    case card_fault::above_maximum: return "above_maximum";
    case card_fault::below_zero: return "below_zero";
    case card_fault::sum_differs: return "sum_differs";
    case card_fault::rule_differs: return "rule_differs";
    case card_fault::fact_unusable: return "fact_unusable";
    case card_fault::exempt_scored: return "exempt_scored";
    }
    return "?";
}

std::string card_finding::message() const {
    switch (fault) {
    case card_fault::unknown_code: return "there is no criterion " + code;
    case card_fault::above_maximum:
        return code + ": " + to_string(found) + " is above the maximum " + to_string(expected);
    case card_fault::below_zero: return code + ": " + to_string(found) + " is below " + to_string(expected);
    case card_fault::sum_differs:
        return code + ": " + to_string(found) + " is recorded, its rows add up to " + to_string(expected);
    case card_fault::rule_differs:
        return code + ": " + to_string(found) + " is recorded, the rule gives " + to_string(expected);
    case card_fault::fact_unusable: return code + ": a fact that the rule cannot use";
    case card_fault::exempt_scored: return code + " does not apply, but has a score";
    }
    return code;
}

evaluation evaluate(scoring_index const& idx, scorecard const& card, std::string_view block, counting what) {
    return evaluator{idx, card, block, what}.run();
}

} // namespace cchc
