// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/contradiction.hpp>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <set>

#include "document/effect_acts.hpp"
#include "document/register_rows.hpp"

namespace cchc {
namespace {

using detail::day_window;
using detail::effect_act;

constexpr std::array<std::string_view, contradiction_kind_count> kind_names{
    "effect_before_issue", "conflicting_days",     "end_before_effect", "dangling_target",  "ambiguous_target", "unknown_place",
    "act_on_expired",      "overlapping_versions", "idle_resumption",   "nothing_in_force", "replacement_cycle"};

std::string path_of(provision const* place) {
    return place == nullptr ? std::string{} : to_string(*place);
}

std::optional<partial_date> day_of(day_window window) {
    if (window.first != window.last) return std::nullopt;
    return partial_date{boost::gregorian::date{boost::gregorian::gregorian_calendar::from_day_number(
        static_cast<boost::gregorian::date::date_int_type>(window.first))}};
}

bool is_known(day_window window) noexcept {
    return window.last != day_window::always;
}

/// What cannot be true of one document.
class document_checker {
public:
    document_checker(document_graph const& graph, graph_node node, std::vector<contradiction>& found)
        : graph_{graph}, node_{node}, found_{found}, acts_{detail::acts_on(graph, node)} {}

    void check() {
        check_facts();
        check_starts();
        collect_ends();
        collect_places();
        for (auto const& act : acts_) check_act(act);
    }

private:
    contradiction& tell(contradiction_kind kind, std::optional<partial_date> on = {}, std::optional<partial_date> against = {}) {
        found_.push_back({kind, graph_.key(node_), {}, {}, on, against});
        return found_.back();
    }

    void tell_act(contradiction_kind kind, effect_act const& act, std::optional<partial_date> against = {}) {
        auto& told = tell(kind, day_of(act.on), against);
        if (act.by) told.others.push_back(graph_.key(*act.by));
        if (act.place != nullptr) told.place = *act.place;
    }

    void check_facts() {
        auto const issue = detail::issue_of(graph_.key(node_));
        for (auto const& fact : graph_.facts(node_)) {
            if (fact.effective && detail::window_of(*fact.effective).last < issue.first)
                tell(contradiction_kind::effect_before_issue, fact.effective, graph_.key(node_).date());
            if (fact.effective && fact.expires &&
                detail::window_of(*fact.expires).last <= detail::window_of(*fact.effective).first)
                tell(contradiction_kind::end_before_effect, fact.expires, fact.effective);
        }
    }

    /// Beginnings that were recorded together, or not at all, and cannot be the same day.
    void check_starts() {
        struct extremes {
            effect_act const* latest;
            effect_act const* earliest;
        };
        std::map<std::pair<std::string, std::uint32_t>, extremes> starts;
        for (auto const& act : acts_) {
            if (act.change != effect_change::takes_effect || !is_known(act.on)) continue;
            auto const [at, is_new] = starts.try_emplace({path_of(act.place), act.recorded}, extremes{&act, &act});
            if (act.on.first > at->second.latest->on.first) at->second.latest = &act;
            if (act.on.last < at->second.earliest->on.last) at->second.earliest = &act;
        }
        for (auto const& [place, start] : starts)
            if (start.earliest->on.last < start.latest->on.first)
                tell(contradiction_kind::conflicting_days, day_of(start.latest->on), day_of(start.earliest->on));
    }

    void collect_ends() {
        for (auto const& act : acts_) {
            if (act.change == effect_change::resumed) resumptions_.push_back(act.on);
            if (act.is_stop()) {
                auto const [at, is_new] = first_stop_.try_emplace(path_of(act.place), act.on.first);
                if (!is_new) at->second = std::min(at->second, act.on.first);
            }
            if (act.change != effect_change::expires || !is_known(act.on) || act.ends || act.partial) continue;
            auto const [at, is_new] = first_end_.try_emplace(path_of(act.place), &act);
            if (!is_new && act.on.last < at->second->on.last) at->second = &act;
        }
        std::sort(resumptions_.begin(), resumptions_.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
        for (std::size_t i = 1; i < resumptions_.size(); ++i)
            resumptions_[i].last = std::max(resumptions_[i].last, resumptions_[i - 1].last);
    }

    /// Whether something may have been resumed between two days.
    [[nodiscard]] bool resumed_between(std::int64_t first, std::int64_t last) const {
        auto const behind = std::upper_bound(resumptions_.begin(), resumptions_.end(), last,
                                             [](std::int64_t day, day_window const& on) { return day < on.first; });
        return behind != resumptions_.begin() && std::prev(behind)->last >= first;
    }

    void collect_places() {
        for (auto const& fact : graph_.facts(node_))
            for (auto const& place : fact.places) places_.insert(to_string(place));
    }

    [[nodiscard]] bool has_within(std::string const& path) const {
        auto const at = places_.lower_bound(path + '/');
        return at != places_.end() && at->starts_with(path + '/');
    }

    /// Whether the provisions entered show that there is no such place.
    [[nodiscard]] bool is_missing(provision place) const {
        if (places_.empty()) return false;
        auto const path = to_string(place);
        if (places_.count(path) != 0 || has_within(path)) return false;
        for (auto outer = parent(place); outer; outer = parent(*outer)) {
            auto const outer_path = to_string(*outer);
            if (has_within(outer_path)) return true;
            if (places_.count(outer_path) != 0) return false;
        }
        return true;
    }

    /// The end of the place, or of one that it lies in, that came before the act; nothing when something was resumed in between.
    [[nodiscard]] effect_act const* end_before(effect_act const& act) const {
        std::optional<provision> place;
        if (act.place != nullptr) place = *act.place;
        for (bool more = true; more; place = place ? parent(*place) : std::nullopt) {
            more = place.has_value();
            auto const at = first_end_.find(place ? to_string(*place) : std::string{});
            if (at == first_end_.end() || at->second->on.last >= act.on.first) continue;
            if (!resumed_between(at->second->on.first, act.on.last)) return at->second;
        }
        return nullptr;
    }

    [[nodiscard]] bool lifts_something(effect_act const& resumption) const {
        auto const stopped = [&](std::string const& path) {
            auto const at = first_stop_.find(path);
            return at != first_stop_.end() && at->second <= resumption.on.last;
        };
        std::optional<provision> place;
        if (resumption.place != nullptr) place = *resumption.place;
        for (; place; place = parent(*place))
            if (stopped(to_string(*place))) return true;
        return stopped({});
    }

    void check_act(effect_act const& act) {
        if (act.change == effect_change::resumed && !lifts_something(act)) tell_act(contradiction_kind::idle_resumption, act);
        if (act.row == nullptr) return;
        if (graph_.is_ambiguous(node_)) tell_act(contradiction_kind::ambiguous_target, act);
        else if (graph_.facts(node_).empty()) tell_act(contradiction_kind::dangling_target, act);
        if (act.place != nullptr && is_missing(*act.place)) tell_act(contradiction_kind::unknown_place, act);
        if (act.row->effective != 0 && act.on.last < detail::issue_of(graph_.key(*act.by)).first) {
            found_.push_back({contradiction_kind::effect_before_issue, graph_.key(*act.by), {graph_.key(node_)}, {},
                              detail::date_of_bits(act.row->effective), graph_.key(*act.by).date()});
        }
        if (act.change != effect_change::corrected && is_known(act.on))
            if (auto const* const end = end_before(act)) tell_act(contradiction_kind::act_on_expired, act, day_of(end->on));
        if (act.change == effect_change::expires && act.place == nullptr && !act.partial && is_known(act.on))
            for (auto const& fact : graph_.facts(node_))
                if (fact.expires && detail::window_of(*fact.expires).first > act.on.last) {
                    tell_act(contradiction_kind::overlapping_versions, act, fact.expires);
                }
        if (act.change == effect_change::suspended && act.place == nullptr && !act.partial && act.on.first == act.on.last) check_void(act);
    }

    /// Documents that this one replaced, when it is suspended: is one of them in force again?
    void check_void(effect_act const& suspension) {
        if (!checked_for_void_.insert(suspension.on.first).second) return;
        auto const on = day_of(suspension.on);
        auto const day = on->first();
        bool suspended = false;
        for (auto const& edge : graph_.out(node_)) {
            if (edge.kind != relation_kind::replaces) continue;
            if (effect_of(graph_, edge.other, std::nullopt, day).state != effect_state::expired) continue;
            suspended = suspended || effect_of(graph_, node_, std::nullopt, day).state == effect_state::suspended;
            if (!suspended) return;
            auto& told = tell(contradiction_kind::nothing_in_force, on);
            told.others = {graph_.key(edge.other)};
        }
    }

    document_graph const& graph_;
    graph_node node_;
    std::vector<contradiction>& found_;
    std::vector<effect_act> acts_;
    std::map<std::string, effect_act const*> first_end_; ///< by path
    std::map<std::string, std::int64_t> first_stop_;     ///< by path: the first day on which it may have been stopped
    std::vector<day_window> resumptions_;                ///< by their first days; `last` is the latest of all up to here
    std::set<std::string> places_;
    std::set<std::int64_t> checked_for_void_; ///< the days of suspensions
};

bool comes_before(contradiction const& a, contradiction const& b) {
    if (a.document != b.document) return a.document < b.document;
    if (a.kind != b.kind) return a.kind < b.kind;
    if (a.on != b.on) return detail::date_bits(a.on) < detail::date_bits(b.on);
    return a.others < b.others;
}

} // namespace

std::string_view to_string(contradiction_kind kind) noexcept {
    return kind_names[static_cast<std::size_t>(kind)];
}

std::string message(contradiction const& c) {
    auto const day = [](std::optional<partial_date> const& on) { return on ? to_string(*on) : std::string{"an unknown day"}; };
    auto const other = c.others.empty() ? std::string{"an event"} : label(c.others.front());
    auto const act = "an act of " + other + " on " + day(c.on);
    auto const place = c.place ? " (" + vietnamese(*c.place) + ')' : std::string{};
    auto text = label(c.document) + place + ": ";
    switch (c.kind) {
    case contradiction_kind::effect_before_issue:
        return text + (c.others.empty() ? "takes effect on " + day(c.on) : "acts on " + other + " on " + day(c.on)) +
               ", before it was issued";
    case contradiction_kind::conflicting_days: return text + "takes effect on " + day(c.against) + " and on " + day(c.on);
    case contradiction_kind::end_before_effect: return text + "ends on " + day(c.on) + ", not after it takes effect on " + day(c.against);
    case contradiction_kind::dangling_target: return text + act + " is done to it, but it is not in the register";
    case contradiction_kind::ambiguous_target: return text + act + " is done to it, but several documents have this name";
    case contradiction_kind::unknown_place: return text + act + " is done to it, but it has no such provision";
    case contradiction_kind::act_on_expired: return text + act + " is done to it, but it ended on " + day(c.against);
    case contradiction_kind::overlapping_versions:
        return text + "goes on until " + day(c.against) + ", but " + other + " ended it on " + day(c.on);
    case contradiction_kind::idle_resumption: return text + "is resumed on " + day(c.on) + ", but nothing had stopped it";
    case contradiction_kind::nothing_in_force:
        return text + "is suspended on " + day(c.on) + ", and " + other + ", which it replaced, is not resumed";
    case contradiction_kind::replacement_cycle:
        for (auto const& each : c.others) text += label(each) + ", ";
        return text + "each replaces the next, in a ring";
    }
    return text;
}

std::vector<contradiction> find_contradictions(document_graph const& graph) {
    std::vector<contradiction> found;
    for (std::uint32_t node = 0; node < graph.size(); ++node) document_checker{graph, graph_node{node}, found}.check();
    for (auto const& ring : graph.cycles({relation_kind::replaces})) {
        contradiction told{contradiction_kind::replacement_cycle, graph.key(ring.front()), {}, {}, {}, {}};
        for (std::size_t i = 1; i < ring.size(); ++i) told.others.push_back(graph.key(ring[i]));
        found.push_back(std::move(told));
    }
    std::stable_sort(found.begin(), found.end(), comes_before);
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace cchc
