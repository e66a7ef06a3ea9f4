// SPDX-License-Identifier: BSL-1.0
// A national register: 150,000 documents and 1,000,000 relations, read from NDJSON, made a graph, asked for effect.
#include <random>
#include <string>

#include <benchmark/benchmark.h>

#include <cchc/document/contradiction.hpp>
#include <cchc/document/effect.hpp>
#include <cchc/io/register_tables.hpp>

namespace {

using namespace cchc;
using boost::gregorian::date;

constexpr std::size_t document_count = 150'000;
constexpr std::size_t relation_count = 1'000'000;

/// Documents of 2000 to 2025 that act on older ones; half of what rests on others rests on few hubs.
std::string make_lines() {
    std::mt19937 random{1};
    auto const below = [&](std::size_t limit) { return std::uniform_int_distribution<std::size_t>{0, limit - 1}(random); };
    constexpr std::string_view symbols[]{"NĐ-CP", "TT-BTC", "TT-BNV", "QĐ-TTg", "QĐ-UBND", "NQ-HĐND"};
    auto const key = [&](std::size_t i) {
        auto const year = 2000 + i * 26 / document_count;
        auto const serial = std::to_string(i % 5769 + 1);
        std::string month = std::to_string(i % 9 + 1);
        auto const* const issuer = i % 6 < 4 ? "" : i % 2 == 0 ? "@Ủy ban nhân dân tỉnh Sơn La" : "@Hội đồng nhân dân tỉnh Sơn La";
        return (serial.size() < 2 ? "0" : "") + serial + '/' + std::to_string(year) + '/' + std::string{symbols[i % 6]} + '@' +
               std::to_string(year) + "-0" + month + "-1" + std::to_string(i % 10) + issuer;
    };
    constexpr std::string_view kinds[]{"based_on",  "based_on", "based_on", "refers_to", "refers_to",
                                       "refers_to", "details",  "amends",   "replaces",  "repeals"};
    std::string lines;
    for (std::size_t i = 0; i < document_count; ++i) {
        auto const year = std::to_string(2000 + i * 26 / document_count);
        lines += R"({"document":")" + key(i) + R"(","title":"Quy định về việc thứ )" + std::to_string(i) +
                 R"(","effective":")" + year + "-12-01\"}\n";
    }
    for (std::size_t i = 0; i < relation_count; ++i) {
        auto const from = 1 + below(document_count - 1);
        auto const kind = below(10);
        bool const to_hub = kind < 7 && below(2) == 0;
        auto const to = to_hub ? below(std::min<std::size_t>(from, 500)) : below(from);
        lines += R"({"relation":")" + std::string{kinds[kind]} + R"(","from":")" + key(from) + R"(","to":")" + key(to) + '"';
        if (below(3) == 0)
            lines += R"(,"to_place":"dieu-)" + std::to_string(1 + below(60)) + "/khoan-" + std::to_string(1 + below(9)) + '"';
        lines += R"(,"source":")" + std::to_string(from) + R"(.txt","begin":)" + std::to_string(below(90000)) +
                 R"(,"end":)" + std::to_string(90000 + below(99)) + "}\n";
    }
    return lines;
}

std::string const& lines() {
    static std::string const text = make_lines();
    return text;
}

document_register const& records() {
    static document_register const all = read_register_ndjson(lines()).records;
    return all;
}

document_graph const& graph() {
    static document_graph const all{records()};
    return all;
}

void read_ndjson(benchmark::State& state) {
    static_cast<void>(lines());
    for (auto step : state) {
        static_cast<void>(step);
        auto const read = read_register_ndjson(lines());
        bool const all = read.records.documents().size() == document_count && read.records.relation_count() == relation_count;
        if (!read.errors.empty() || !all) state.SkipWithError("not everything was read");
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(lines().size()));
}

void make_graph(benchmark::State& state) {
    static_cast<void>(records());
    for (auto step : state) {
        static_cast<void>(step);
        document_graph const made{records()};
        benchmark::DoNotOptimize(made.edge_count());
    }
}

void ask_effect(benchmark::State& state) {
    std::uint32_t node = 0;
    std::size_t steps = 0;
    auto const size = static_cast<std::uint32_t>(graph().size());
    for (auto step : state) {
        static_cast<void>(step);
        auto const told = effect_of(graph(), graph_node{node}, std::nullopt, date{2020, 6, 15});
        steps += told.chain.size();
        node = (node + 7919) % size;
    }
    state.counters["steps"] = benchmark::Counter(static_cast<double>(steps), benchmark::Counter::kAvgIterations);
}

void ask_effect_by_number(benchmark::State& state) {
    auto const& full = graph().key(graph_node{static_cast<std::uint32_t>(graph().size() / 2)});
    document_key const key{document_key_parts{full.type(), full.number(), {}, {}, full.issuer()}};
    for (auto step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(effect_of(graph(), key, std::nullopt, date{2020, 6, 15}));
    }
}

void contradictions(benchmark::State& state) {
    for (auto step : state) {
        static_cast<void>(step);
        benchmark::DoNotOptimize(find_contradictions(graph()).size());
    }
}

BENCHMARK(read_ndjson)->Unit(benchmark::kMillisecond);
BENCHMARK(make_graph)->Unit(benchmark::kMillisecond);
BENCHMARK(ask_effect)->Unit(benchmark::kMicrosecond);
BENCHMARK(ask_effect_by_number)->Unit(benchmark::kMicrosecond);
BENCHMARK(contradictions)->Unit(benchmark::kMillisecond);

} // namespace
