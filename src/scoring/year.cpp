// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/year.hpp>

#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace cchc {

scored_year score_year(scoring_index idx, std::vector<scored_unit> units, std::vector<scorecard> cards, tie_policy ties,
                       counting what) {
    scored_year year;
    year.index = std::move(idx);
    year.units = std::move(units);
    year.cards = std::move(cards);
    std::unordered_map<std::string_view, std::string_view> blocks;
    for (auto const& unit : year.units) blocks.emplace(unit.id, unit.block);
    std::unordered_set<std::string> carded;
    for (auto const& card : year.cards) carded.insert(card.unit());
    for (auto const& unit : year.units)
        if (carded.insert(unit.id).second) year.cards.emplace_back(unit.id);
    year.evaluations.reserve(year.cards.size());
    for (auto const& card : year.cards) {
        auto const block = blocks.find(card.unit());
        auto const name = block == blocks.end() ? std::string_view{} : block->second;
        year.evaluations.push_back(evaluate(year.index, card, name, what));
    }
    ranking_options options;
    options.ties = ties;
    options.bands = year.index.version().bands;
    year.standings = rank(year.evaluations, year.units, options);
    return year;
}

} // namespace cchc
