// SPDX-License-Identifier: BSL-1.0
#include "document/effect_state.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace cchc::detail {
namespace {

bool covers(effect_act const& act, provision const* place) {
    if (act.place == nullptr) return !act.partial || place != nullptr; // which part it is of is not known: perhaps this one
    return place != nullptr && contains(*act.place, *place);
}

bool lies_within(effect_act const& act, provision const* place) {
    if (act.place == nullptr) return act.partial && place == nullptr;
    return place == nullptr || contains(*place, *act.place);
}

/// Acts in the order of days; on one day in the order of changes.
bool comes_before(effect_act const& a, effect_act const& b) noexcept {
    return a.on.last != b.on.last ? a.on.last < b.on.last : a.change < b.change;
}

/// Works out a state from acts whose outcomes are known but for what lifts what.
class state_reader {
public:
    state_reader(told_state& told, provision const* place, std::int64_t day, day_window issue)
        : told_{told}, place_{place}, day_{day}, issue_{issue} {}

    [[nodiscard]] effect_state read() {
        sort_acts();
        read_covering();
        auto const whole = state_of_whole();
        return whole == effect_state::unknown ? whole : with_inner(whole);
    }

private:
    using index = std::size_t;

    void sort_acts() {
        for (index i = 0; i < told_.acts.size(); ++i) {
            auto const& act = told_.acts[i];
            bool const is_covering = covers(act, place_);
            bool const is_inner = !is_covering && lies_within(act, place_);
            told_.bears[i] = is_covering || is_inner;
            if (told_.outcomes[i] == step_outcome::hidden || told_.outcomes[i] == step_outcome::failed) continue;
            if (is_covering && act.partial && works(i)) told_.outcomes[i] = step_outcome::unsure;
            if (is_covering) covering_.push_back(i);
            if (is_inner) inner_.push_back(i);
        }
        auto const by_day = [&](index a, index b) { return comes_before(told_.acts[a], told_.acts[b]); };
        std::stable_sort(covering_.begin(), covering_.end(), by_day);
        std::stable_sort(inner_.begin(), inner_.end(), by_day);
    }

    [[nodiscard]] bool works(index i) const { return told_.outcomes[i] == step_outcome::works; }
    [[nodiscard]] bool is_unsure(index i) const { return told_.outcomes[i] == step_outcome::unsure; }

    /// The stops that are not lifted, by the depth of the place on which they were laid.
    void read_covering() {
        for (auto const i : covering_) {
            auto const& act = told_.acts[i];
            if (active_.size() <= act.depth()) active_.resize(act.depth() + 1);
            if (is_unsure(i)) unsure_.push_back(i);
            if (!works(i)) continue;
            if (act.is_stop()) active_[act.depth()].push_back(i);
            if (act.change != effect_change::resumed) continue;
            resumed_ = true;
            for (std::size_t depth = 0; depth <= act.depth(); ++depth) {
                for (auto const lifted : active_[depth]) told_.outcomes[lifted] = step_outcome::lifted;
                active_[depth].clear();
            }
        }
    }

    [[nodiscard]] bool is_stopped(effect_change how) const {
        for (auto const& laid : active_)
            for (auto const i : laid)
                if (told_.acts[i].change == how) return true;
        return false;
    }

    /// When the place takes effect: the day laid down for the smallest unit that it lies in; of several, those recorded last.
    [[nodiscard]] std::optional<day_window> start() const {
        std::optional<day_window> start;
        bool is_known = true;
        std::pair<std::size_t, std::uint32_t> best{};
        for (auto const i : covering_) {
            auto const& act = told_.acts[i];
            if (act.change != effect_change::takes_effect) continue;
            std::pair const rank{act.depth(), act.recorded};
            if (start && rank < best) continue;
            if (!start || rank > best) start = act.on;
            else start = {std::min(start->first, act.on.first), std::max(start->last, act.on.last)};
            is_known = is_unsure(i) ? false : rank > best || is_known;
            best = rank;
        }
        if (start && !is_known) start->last = day_window::always;
        return start;
    }

    [[nodiscard]] effect_state state_of_start() const {
        if (resumed_) return effect_state::in_force;
        auto const window = start();
        if (!window) return issue_.may_have_come(day_) ? effect_state::unknown : effect_state::not_yet;
        if (window->has_come(day_)) return effect_state::in_force;
        return window->may_have_come(day_) ? effect_state::unknown : effect_state::not_yet;
    }

    /// The end counts most, then the suspension, then the beginning; what is unsure counts where it would change the answer.
    [[nodiscard]] effect_state state_of_whole() {
        bool const expired = is_stopped(effect_change::expires);
        bool const suspended = is_stopped(effect_change::suspended);
        auto const changes_answer = [&](index i) {
            auto const& act = told_.acts[i];
            if (act.change == effect_change::expires) return !expired;
            if (act.change == effect_change::suspended) return !expired && !suspended;
            if (act.change != effect_change::resumed) return false;
            auto const lifted_end = active_.begin() + static_cast<std::ptrdiff_t>(std::min(act.depth() + 1, active_.size()));
            return std::any_of(active_.begin(), lifted_end, [](auto const& laid) { return !laid.empty(); });
        };
        told_.stop_is_unsure = std::any_of(unsure_.begin(), unsure_.end(), changes_answer);
        if (told_.stop_is_unsure) return effect_state::unknown;
        if (expired) return effect_state::expired;
        return suspended ? effect_state::suspended : state_of_start();
    }

    /// The last act on each place within this one decides about that place.
    [[nodiscard]] effect_state with_inner(effect_state whole) {
        effect_act const* last_stop = nullptr;
        for (auto const& laid : active_)
            for (auto const i : laid)
                if (last_stop == nullptr || comes_before(*last_stop, told_.acts[i])) last_stop = &told_.acts[i];
        bool differs = false;
        bool unsure = false;
        std::map<std::string, std::vector<index>> stops;
        for (auto const i : inner_) {
            auto const& act = told_.acts[i];
            auto const may_differ = whole == effect_state::in_force ? act.is_stop() || act.change == effect_change::takes_effect
                                    : whole == effect_state::not_yet ? act.change == effect_change::takes_effect
                                                                     : act.change == effect_change::resumed;
            if (is_unsure(i)) unsure = unsure || may_differ;
            if (act.change == effect_change::takes_effect) {
                bool const later = told_.outcomes[i] == step_outcome::later;
                differs = differs || (whole == effect_state::in_force && later) || (whole == effect_state::not_yet && works(i));
            }
            if (!works(i)) continue;
            auto const path = act.place == nullptr ? std::string{} : to_string(*act.place);
            if (act.is_stop()) stops[path].push_back(i);
            if (act.change != effect_change::resumed) continue;
            for (auto const lifted : std::exchange(stops[path], {}))
                told_.outcomes[lifted] = step_outcome::lifted;
            differs = differs || (last_stop != nullptr && comes_before(*last_stop, act));
        }
        for (auto const& [place, laid] : stops) differs = differs || (whole == effect_state::in_force && !laid.empty());
        if (differs) return effect_state::partly;
        return unsure ? effect_state::unknown : whole;
    }

    told_state& told_;
    provision const* place_;
    std::int64_t day_;
    day_window issue_;
    std::vector<index> covering_, inner_, unsure_;
    std::vector<std::vector<index>> active_;
    bool resumed_ = false;
};

} // namespace

/// Whether anything at all may have stopped a document; most were never stopped.
bool effect_evaluator::may_be_stopped(graph_node node) const {
    for (auto const& fact : graph_.facts(node))
        if (fact.expires) return true;
    if (!graph_.events(node).empty()) return true;
    for (auto const& edge : graph_.in(node)) {
        auto const change = change_by(inverse(edge.kind));
        if (!change) return false;
        if (*change == effect_change::suspended || *change == effect_change::expires) return true;
    }
    return false;
}

step_outcome effect_evaluator::outcome_of(effect_act const& act, question const& asked, std::vector<question>& missing) {
    if (known_ && !act.known.may_have_come(*known_)) return step_outcome::hidden;
    bool unsure = known_ && !act.known.has_come(*known_);
    if (!act.on.may_have_come(asked.day)) return step_outcome::later;
    unsure = unsure || !act.on.has_come(asked.day);
    if (act.by && *act.by != asked.node && may_be_stopped(*act.by)) {
        question const about{*act.by, act.by_place, act.on.has_come(asked.day) ? act.on.last : asked.day};
        auto const told = answers_.find(about);
        if (told == answers_.end()) missing.push_back(about);
        else if (told->second.was == stopped::yes) return step_outcome::failed;
        else unsure = unsure || told->second.was == stopped::unsure; // also documents that stop each other on one day
    }
    if (act.ends && act.ends->has_come(asked.day)) return unsure ? step_outcome::unsure : step_outcome::lifted;
    if (act.ends && act.ends->may_have_come(asked.day)) unsure = true;
    return unsure ? step_outcome::unsure : step_outcome::works;
}

told_state effect_evaluator::attempt(question const& asked, std::vector<question>& missing) {
    told_state told;
    told.acts = acts_on(graph_, asked.node);
    told.bears.resize(told.acts.size());
    for (auto const& act : told.acts) told.outcomes.push_back(outcome_of(act, asked, missing));
    if (missing.empty()) told.state = state_reader{told, asked.place, asked.day, issue_of(graph_.key(asked.node))}.read();
    return told;
}

/// Acts depend on the effect of the documents that do them on their days; questions wait on a stack until theirs are answered.
told_state effect_evaluator::evaluate(graph_node node, provision const* place, std::int64_t day) {
    std::vector<question> open{{node, place, day}};
    for (;;) {
        auto const asked = open.back();
        bool const is_first = open.size() == 1;
        if (answers_[asked].is_known) {
            open.pop_back();
            continue;
        }
        std::vector<question> missing;
        auto told = attempt(asked, missing);
        if (!missing.empty()) {
            open.insert(open.end(), missing.begin(), missing.end());
            continue;
        }
        if (is_first) return told;
        bool const was_stopped = told.state == effect_state::suspended || told.state == effect_state::expired;
        answers_[asked] = {true, was_stopped ? stopped::yes : told.stop_is_unsure ? stopped::unsure : stopped::no};
        open.pop_back();
    }
}

} // namespace cchc::detail
