// SPDX-License-Identifier: BSL-1.0
// How fast text is read: bytes checked as UTF-8, glyphs, tokens, folding, keys. Bytes per second of the input as it was given.
#include <cchc/text/token.hpp>

#include <benchmark/benchmark.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "benchmark/documents.hpp"
#include <cchc/text/collation.hpp>
#include <cchc/text/glyph.hpp>
#include <cchc/text/normal.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/position.hpp>
#include <cchc/text/utf8.hpp>

using namespace cchc;

namespace {

std::string const& documents() {
    static std::string const text = benchmarks::read_documents();
    return text;
}

std::string const& decomposed_documents() {
    static std::string const text = samples::decomposed(documents());
    return text;
}

void count_bytes(benchmark::State& state, std::string const& text) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
}

void read_tokens(benchmark::State& state, std::string const& text, text_format format) {
    std::int64_t tokens = 0;
    for (auto _ : state) {
        tokenizer words{text, format};
        for (auto t = words.next(); t; t = words.next()) {
            benchmark::DoNotOptimize(t);
            ++tokens;
        }
    }
    count_bytes(state, text);
    state.counters["tokens"] = benchmark::Counter(static_cast<double>(tokens), benchmark::Counter::kIsRate);
}

void plain_tokens(benchmark::State& state) {
    read_tokens(state, documents(), text_format::plain);
}
void html_tokens(benchmark::State& state) {
    read_tokens(state, documents(), text_format::html);
}
void decomposed_tokens(benchmark::State& state) {
    read_tokens(state, decomposed_documents(), text_format::plain);
}

void plain_glyphs(benchmark::State& state) {
    auto const& text = documents();
    for (auto _ : state) {
        glyph_reader reader{text};
        for (auto g = reader.next(); !g.end; g = reader.next()) benchmark::DoNotOptimize(g);
    }
    count_bytes(state, text);
}

void utf8_check(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(find_invalid_utf8(documents()));
    count_bytes(state, documents());
}

void compose(benchmark::State& state, std::string const& text) {
    for (auto _ : state) benchmark::DoNotOptimize(to_nfc(text));
    count_bytes(state, text);
}
void compose_composed(benchmark::State& state) {
    compose(state, documents());
}
void compose_decomposed(benchmark::State& state) {
    compose(state, decomposed_documents());
}

void fold_everything(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(fold(documents(), fold_all));
    count_bytes(state, documents());
}

void neutral_key(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(tone_neutral_key(documents()));
    count_bytes(state, documents());
}

void sort_key(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(collation_key(documents()));
    count_bytes(state, documents());
}

void build_index(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(text_index{documents()});
    count_bytes(state, documents());
}

void ask_index(benchmark::State& state) {
    text_index const index{documents()};
    std::size_t at = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(index.position_at(at));
        at = (at + 1'234'567) % documents().size();
    }
}

void number(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(parse_number("202.183.231.100,163"));
}

} // namespace

BENCHMARK(utf8_check)->Unit(benchmark::kMillisecond);
BENCHMARK(plain_tokens)->Unit(benchmark::kMillisecond);
BENCHMARK(html_tokens)->Unit(benchmark::kMillisecond);
BENCHMARK(decomposed_tokens)->Unit(benchmark::kMillisecond);
BENCHMARK(plain_glyphs)->Unit(benchmark::kMillisecond);
BENCHMARK(compose_composed)->Unit(benchmark::kMillisecond);
BENCHMARK(compose_decomposed)->Unit(benchmark::kMillisecond);
BENCHMARK(fold_everything)->Unit(benchmark::kMillisecond);
BENCHMARK(neutral_key)->Unit(benchmark::kMillisecond);
BENCHMARK(sort_key)->Unit(benchmark::kMillisecond);
BENCHMARK(build_index)->Unit(benchmark::kMillisecond);
BENCHMARK(ask_index);
BENCHMARK(number);
