// SPDX-License-Identifier: BSL-1.0
// How long the country's communes take: 11,000 units on 100 criteria, evaluated with every reason, ranked and classified.
#include <cchc/scoring/year.hpp>

#include <cstdint>

#include <malloc.h>

#include <benchmark/benchmark.h>

#include "law/scoring_samples.hpp"

namespace {

using namespace cchc;

index_version with_bands() {
    index_version version;
    version.bands = *parse_bands("A >=90 | B 80..<90 | C 70..<80 | D <70");
    return version;
}

std::vector<scorecard> cards_for(scoring_index const& idx, std::int64_t units) {
    scoring_samples::random_cards random{42};
    std::vector<scorecard> cards;
    for (std::int64_t i = 0; i < units; ++i) cards.push_back(random.card_for(idx, "u" + std::to_string(i), 0, 2));
    return cards;
}

/// Evaluation with structured reasons, ranks and classes; memory of the results by unit.
void score_units(benchmark::State& state) {
    auto const idx = scoring_samples::index_of(static_cast<std::size_t>(state.range(1)), with_bands());
    auto const cards = cards_for(idx, state.range(0));
    std::size_t bytes = 0;
    for (auto _ : state) {
        auto const before = mallinfo2().uordblks;
        std::vector<evaluation> evaluations;
        evaluations.reserve(cards.size());
        for (auto const& card : cards) evaluations.push_back(evaluate(idx, card));
        ranking_options options;
        options.bands = idx.version().bands;
        auto const standings = rank(evaluations, {}, options);
        benchmark::DoNotOptimize(standings.rows.data());
        bytes = mallinfo2().uordblks - before;
    }
    state.counters["bytes_per_unit"] = static_cast<double>(bytes) / static_cast<double>(state.range(0));
    state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(score_units)
    ->Args({1375, 100})
    ->Args({2750, 100})
    ->Args({5500, 100})
    ->Args({11000, 50})
    ->Args({11000, 100})
    ->Args({11000, 200})
    ->Unit(benchmark::kMillisecond);

/// The reasons as sentences, of 1,000 units.
void explain_units(benchmark::State& state) {
    auto const idx = scoring_samples::index_of(100, with_bands());
    auto const cards = cards_for(idx, 1000);
    std::vector<evaluation> evaluations;
    for (auto const& card : cards) evaluations.push_back(evaluate(idx, card));
    for (auto _ : state)
        for (std::size_t i = 0; i < cards.size(); ++i)
            for (std::size_t row = 0; row < idx.size(); ++row)
                benchmark::DoNotOptimize(explain(idx, cards[i], evaluations[i], row).size());
    state.SetItemsProcessed(state.iterations() * 1000);
}
BENCHMARK(explain_units)->Unit(benchmark::kMillisecond);

} // namespace
