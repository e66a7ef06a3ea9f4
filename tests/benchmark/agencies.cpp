// SPDX-License-Identifier: BSL-1.0
// Finding agencies, and finding and resolving them, beside Vectorscan's matcher for names as literals. The directory holds the
// national one and the committees of 12,000 communes. Both sides get their names ready and read the same text, in one process.
//
// Vectorscan needs a time to get ready that grows far faster than the number of names, minutes for all of them, so it gets 500, 1,000
// and 2,000, taken evenly. It finds names exactly as they are in the table; it gives no longest match, no start, no lists, no posts, no
// other case or spelling, and no answer to who is meant. So the peer does less than the finder does.
#include <cchc/agency/directory.hpp>

#include <benchmark/benchmark.h>
#include <hs/hs.h>
#include <malloc.h>

#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/agency/finder.hpp>
#include <cchc/agency/resolve.hpp>

#include "benchmark/documents.hpp"

using namespace cchc;
using boost::gregorian::date;

namespace {

constexpr std::size_t loaded_names = 12'000;

std::string const& text() {
    static auto const documents = benchmarks::read_documents();
    return documents;
}

/// Committees of communes that differ by their names, as a province would load them.
std::vector<agency> communes() {
    constexpr std::string_view first[] = {"Mường", "Chiềng", "Tân", "Phú", "Bình", "Yên", "Hòa", "Đông", "Nậm", "Thạch"};
    constexpr std::string_view second[] = {"Bú", "Lầm", "Thịnh", "Mỹ", "Giang", "Sơn", "Lâm", "Hưng", "Khoa", "Long"};
    std::vector<agency> rows;
    for (std::size_t i = 0; i < loaded_names; ++i) {
        agency a;
        a.id = "vn/loaded/" + std::to_string(i);
        a.kind = agency_kind::people_committee;
        a.level = agency_level::commune;
        a.parent = "vn/son-la/ubnd";
        a.territory = "vn/son-la";
        auto const name = std::string{first[i % 10]} + ' ' + std::string{second[i / 10 % 10]} + ' ' + std::to_string(i / 100 + 1);
        a.names = {{"Ủy ban nhân dân xã " + name, name_form::full, {}}};
        rows.push_back(std::move(a));
    }
    return rows;
}

agency_directory const& directory() {
    static auto const all = agency_directory::national().with(communes());
    return all;
}

/// Every name that is not just letters of document numbers, once.
std::vector<std::string> const& names() {
    static auto const all = [] {
        std::set<std::string> found;
        for (auto const& id : directory().agency_ids())
            for (auto const& name : directory().by_id(id)->names)
                if (name.form != name_form::symbol) found.insert(name.text);
        return std::vector<std::string>{found.begin(), found.end()};
    }();
    return all;
}

struct release {
    void operator()(hs_database_t* database) const { hs_free_database(database); }
    void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
};

/// A database of that many names, taken evenly from all.
std::unique_ptr<hs_database_t, release> literals(std::size_t wanted) {
    std::vector<char const*> words;
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < wanted; ++i) {
        auto const& name = names()[i * names().size() / wanted];
        words.push_back(name.c_str());
        sizes.push_back(name.size());
    }
    std::vector<unsigned> flags(words.size(), 0);
    std::vector<unsigned> ids(words.size(), 0);
    hs_database_t* database = nullptr;
    hs_compile_error_t* wrong = nullptr;
    auto const count = static_cast<unsigned>(words.size());
    if (hs_compile_lit_multi(words.data(), flags.data(), ids.data(), sizes.data(), count, HS_MODE_BLOCK, nullptr, &database,
                             &wrong) != HS_SUCCESS)
        throw std::runtime_error{wrong->message};
    return std::unique_ptr<hs_database_t, release>{database};
}

int count_match(unsigned, unsigned long long, unsigned long long, unsigned, void* count) {
    ++*static_cast<std::size_t*>(count);
    return 0;
}

void say(benchmark::State& state, std::size_t matches) {
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * static_cast<std::int64_t>(text().size()));
    state.counters["matches"] = static_cast<double>(matches);
}

void ready_directory(benchmark::State& state) {
    auto const rows = communes();
    auto const before = mallinfo2().uordblks + mallinfo2().hblkhd;
    std::size_t bytes = 0;
    for (auto _ : state) {
        auto const all = agency_directory::national().with(rows);
        bytes = mallinfo2().uordblks + mallinfo2().hblkhd - before;
        benchmark::DoNotOptimize(&all);
    }
    state.counters["bytes_per_name"] = static_cast<double>(bytes) / static_cast<double>(names().size());
}

void ready_vectorscan(benchmark::State& state) {
    std::size_t bytes = 0;
    for (auto _ : state) {
        auto const database = literals(static_cast<std::size_t>(state.range(0)));
        hs_database_size(database.get(), &bytes);
    }
    state.counters["bytes_per_name"] = static_cast<double>(bytes) / static_cast<double>(state.range(0));
}

void find(benchmark::State& state) {
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = 0;
        for (auto const& match : find_agencies(text())) matches += match.where.empty() ? 0U : 1U;
    }
    say(state, matches);
}

void find_and_resolve(benchmark::State& state) {
    agency_context const context{date{2026, 1, 5}, "vn/son-la"};
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = 0;
        for (auto const& match : find_agencies(text()))
            matches += resolve_agency(text(), match, directory(), context) ? 1U : 0U;
    }
    say(state, matches);
}

void vectorscan(benchmark::State& state) {
    auto const database = literals(static_cast<std::size_t>(state.range(0)));
    hs_scratch_t* raw = nullptr;
    if (hs_alloc_scratch(database.get(), &raw) != HS_SUCCESS) throw std::bad_alloc{};
    std::unique_ptr<hs_scratch_t, release> const scratch{raw};
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = 0;
        hs_scan(database.get(), text().data(), static_cast<unsigned>(text().size()), 0, raw, count_match, &matches);
    }
    say(state, matches);
}

BENCHMARK(ready_directory)->Unit(benchmark::kMillisecond);
BENCHMARK(ready_vectorscan)->Arg(500)->Arg(1000)->Arg(2000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(find)->Unit(benchmark::kMillisecond);
BENCHMARK(find_and_resolve)->Unit(benchmark::kMillisecond);
BENCHMARK(vectorscan)->Arg(500)->Arg(1000)->Arg(2000)->Unit(benchmark::kMillisecond);

} // namespace
