// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/rank.hpp>

#include <algorithm>
#include <map>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "scoring/names.hpp"

namespace cchc {
namespace {

constexpr detail::enum_name<tie_policy> tie_names[] = {
    {"competition", tie_policy::competition}, {"dense", tie_policy::dense}, {"ordinal", tie_policy::ordinal}};

/// A percentage with digits enough to compare most others by; equal digits are compared exactly.
struct sort_key {
    std::int64_t digits = 0;
    points exact;

    explicit sort_key(points const& value) : exact{value} {
        auto const scaled = rounded(value, 12, rounding::down) * points{1'000'000'000'000};
        auto const whole = scaled.fraction();
        digits = whole ? whole->first : value.sign() * std::int64_t{9'000'000'000'000'000'000};
    }
    friend std::strong_ordering operator<=>(sort_key const& a, sort_key const& b) {
        if (a.digits != b.digits) return a.digits <=> b.digits;
        return a.exact <=> b.exact;
    }
    friend bool operator==(sort_key const& a, sort_key const& b) { return a.digits == b.digits && a.exact == b.exact; }
};

/// How many of an ascending list are greater than `value`, or not less.
std::size_t above(std::vector<sort_key> const& ascending, sort_key const& value, bool or_equal = false) {
    auto const at = or_equal ? std::lower_bound(ascending.begin(), ascending.end(), value)
                             : std::upper_bound(ascending.begin(), ascending.end(), value);
    return static_cast<std::size_t>(ascending.end() - at);
}

/// The units of a block that are ranked together.
class field_of_units {
public:
    field_of_units(std::vector<ranked_unit*> units, tie_policy ties) : units_{std::move(units)}, ties_{ties} {
        for (auto const* const unit : units_) {
            least_.emplace_back(unit->least);
            most_.emplace_back(unit->most);
        }
        sorted_least_ = least_;
        sorted_most_ = most_;
        std::sort(sorted_least_.begin(), sorted_least_.end());
        std::sort(sorted_most_.begin(), sorted_most_.end());
        for (std::size_t i = 0; i < units_.size(); ++i) {
            if (least_[i] == most_[i]) known_.push_back(least_[i]);
            else ++unknown_;
        }
        std::sort(known_.begin(), known_.end());
        distinct_ = known_;
        distinct_.erase(std::unique(distinct_.begin(), distinct_.end()), distinct_.end());
    }

    void place() {
        for (std::size_t i = 0; i < units_.size(); ++i) place(i);
        if (ties_ == tie_policy::ordinal && unknown_ == 0) number_ties();
    }

private:
    void place(std::size_t i) {
        auto& unit = *units_[i];
        bool const is_known = least_[i] == most_[i];
        unit.tied = is_known && above(known_, least_[i], true) - above(known_, least_[i]) > 1;
        std::size_t const self = is_known ? 0 : 1;
        if (ties_ == tie_policy::dense) {
            unit.place = place_range{1 + above(distinct_, most_[i]), 1 + above(distinct_, least_[i]) + unknown_ - self};
            return;
        }
        bool const ordinal = ties_ == tie_policy::ordinal;
        auto const passing = above(sorted_most_, least_[i], ordinal) - (ordinal ? 1 : self);
        unit.place = place_range{1 + above(sorted_least_, most_[i]), 1 + passing};
    }

    /// Equal units by name, one after the other.
    void number_ties() {
        std::sort(units_.begin(), units_.end(), [](ranked_unit const* a, ranked_unit const* b) {
            if (a->place->best != b->place->best) return a->place->best < b->place->best;
            return std::tie(a->unit.name, a->unit.id) < std::tie(b->unit.name, b->unit.id);
        });
        for (std::size_t i = 0; i < units_.size(); ++i) units_[i]->place = place_range{i + 1, i + 1};
    }

    std::vector<ranked_unit*> units_;
    tie_policy ties_;
    std::vector<sort_key> least_, most_, sorted_least_, sorted_most_, known_, distinct_;
    std::size_t unknown_ = 0;
};

bool stands_before(ranked_unit const& a, ranked_unit const& b) {
    if (a.unit.block != b.unit.block) return a.unit.block < b.unit.block;
    if (a.place.has_value() != b.place.has_value()) return a.place.has_value();
    if (a.place && a.place->best != b.place->best) return a.place->best < b.place->best;
    if (a.place && a.place->worst != b.place->worst) return a.place->worst < b.place->worst;
    return std::tie(a.unit.name, a.unit.id) < std::tie(b.unit.name, b.unit.id);
}

node_result const& node_of(evaluation const& e, std::size_t row) {
    return row == scoring_index::none ? e.whole : e.rows[row];
}

std::string interval(points const& least, points const& most, print_options const& options) {
    auto const text = to_string(least, options.decimals, options.how);
    return least == most ? text : text + ".." + to_string(most, options.decimals, options.how);
}

std::string optional_text(std::optional<points> const& value, print_options const& options) {
    return value ? to_string(*value, options.decimals, options.how) : std::string{};
}

/// With as many decimals as tell the two apart.
std::pair<std::string, std::string> told_apart(points const& a, points const& b, unsigned decimals) {
    for (; decimals <= 12; ++decimals) {
        auto x = to_string(a, decimals, rounding::down);
        auto y = to_string(b, decimals, rounding::down);
        if (x != y) return {std::move(x), std::move(y)};
    }
    return {to_string(a), to_string(b)};
}

} // namespace

std::string_view to_string(tie_policy policy) noexcept {
    return detail::name_of(policy, tie_names);
}

result<tie_policy> parse_tie_policy(std::string_view text) {
    return detail::value_of(text, tie_names, errc::unexpected_character);
}

std::string classify(points const& least, points const& most, std::vector<band> const& bands, std::string_view block) {
    bool const own = std::any_of(bands.begin(), bands.end(), [&](band const& b) { return b.block == block; });
    for (auto const& one : bands) {
        if (one.block != (own ? block : std::string_view{})) continue;
        if (one.where.contains(least) && one.where.contains(most)) return one.name;
    }
    return {};
}

ranking rank(std::vector<evaluation> const& evaluations, std::vector<scored_unit> const& units,
             ranking_options const& options) {
    std::unordered_map<std::string_view, scored_unit const*> named;
    for (auto const& unit : units) named.emplace(unit.id, &unit);
    ranking all;
    all.rows.reserve(evaluations.size());
    for (std::size_t i = 0; i < evaluations.size(); ++i) {
        auto const& e = evaluations[i];
        auto const found = named.find(e.unit);
        ranked_unit row{found != named.end() ? *found->second : scored_unit{e.unit, {}, e.block, true, {}, {}},
                        i,
                        std::nullopt,
                        false,
                        {},
                        {},
                        {},
                        {}};
        if (row.unit.name.empty()) row.unit.name = row.unit.id;
        auto const& node = node_of(e, options.row);
        if (node.applies && !node.maximum.is_zero()) {
            row.least = *percent_of(node.least, node.maximum);
            row.most = node.is_known() ? row.least : *percent_of(node.most, node.maximum);
            row.grade = classify(row.least, row.most, options.bands, row.unit.block);
        } else {
            row.unit.ranked = false;
        }
        all.rows.push_back(std::move(row));
    }
    std::map<std::string_view, std::vector<ranked_unit*>> blocks;
    for (auto& row : all.rows)
        if (row.unit.ranked) blocks[row.unit.block].push_back(&row);
    for (auto& [block, members] : blocks) field_of_units{std::move(members), options.ties}.place();
    std::sort(all.rows.begin(), all.rows.end(), stands_before);
    return all;
}

ranking with_changes(ranking now, ranking const& before) {
    std::map<std::pair<std::string_view, std::string_view>, place_range> places;
    for (auto const& row : before.rows)
        if (row.place)
            places.emplace(std::pair{std::string_view{row.unit.block}, std::string_view{row.unit.id}}, *row.place);
    for (auto& row : now.rows) {
        row.change.reset();
        auto const old = places.find({row.unit.block, row.unit.id});
        bool const known = row.place && row.place->best == row.place->worst && old != places.end() &&
                           old->second.best == old->second.worst;
        if (known)
            row.change = static_cast<std::int64_t>(old->second.best) - static_cast<std::int64_t>(row.place->best);
    }
    return now;
}

printed_ranking print_ranking(ranking const& r, std::vector<evaluation> const& evaluations, print_options options) {
    printed_ranking out;
    bool const english = options.in == language::english;
    for (std::size_t i = 0; i < r.rows.size(); ++i) {
        auto const& row = r.rows[i];
        auto const& whole = evaluations[row.evaluation].whole;
        printed_row printed;
        if (row.place) {
            printed.rank = std::to_string(row.place->best);
            if (row.place->worst != row.place->best) printed.rank += '-' + std::to_string(row.place->worst);
        }
        printed.unit = row.unit.name;
        printed.self = optional_text(whole.self, options);
        printed.appraised = optional_text(whole.appraised, options);
        printed.survey = optional_text(whole.surveyed, options);
        printed.total = interval(whole.least, whole.most, options);
        printed.max = to_string(whole.maximum, options.decimals, options.how);
        if (!whole.maximum.is_zero()) printed.percent = interval(row.least, row.most, options);
        printed.grade = row.grade;
        if (whole.is_known() && whole.appraised && whole.surveyed) {
            auto const sum = points{printed.appraised} + points{printed.survey};
            if (to_string(sum, options.decimals) != printed.total)
                out.notes.push_back(printed.unit + ": " + printed.appraised + " + " + printed.survey +
                                    (english ? " is not " : " khác ") + printed.total +
                                    (english ? ": each number is rounded alone" : ": mỗi số được làm tròn riêng"));
        }
        if (!out.rows.empty() && row.place && r.rows[i - 1].place && row.unit.block == r.rows[i - 1].unit.block &&
            row.least == row.most && r.rows[i - 1].least == r.rows[i - 1].most &&
            printed.percent == out.rows.back().percent && row.least != r.rows[i - 1].least) {
            auto const [higher, lower] = told_apart(r.rows[i - 1].least, row.least, options.decimals + 1);
            out.notes.push_back(out.rows.back().unit + (english ? " stands before " : " xếp trên ") + printed.unit +
                                ": " + higher + " > " + lower);
        }
        out.rows.push_back(std::move(printed));
    }
    return out;
}

} // namespace cchc
