// SPDX-License-Identifier: BSL-1.0
// All names of a directory matched in real documents, beside Vectorscan's matcher for the same names as literals; and
// finding and resolving by the grammar. The names are those of the national directory and 12,000 committees of
// districts and communes: real ones where CCHC_DATA tells where they are, made ones elsewhere. Both sides get their
// names ready and read the same text, in one process.
//
// Vectorscan needs a time to get ready that grows with the square of the number of names: two seconds for 2,000, eleven
// for 4,000, minutes for all. So it gets up to 4,000 in one database, and all of them in databases of 2,000, which read
// the text one after the other. It finds names exactly as they are in the table; it gives no longest match and knows no
// other case, spelling or line break. So the peer does less.
#include <cchc/agency/directory.hpp>

#include <benchmark/benchmark.h>
#include <hs/hs.h>
#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/agency/finder.hpp>
#include <cchc/agency/name_matcher.hpp>
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

/// The names of all units in a file of units; none when it cannot be read.
void add_units(std::set<std::string>& to, std::string const& file) {
    std::ifstream in{file};
    std::string const units{std::istreambuf_iterator<char>{in}, {}};
    constexpr std::string_view mark = "\"FullName\": \"";
    for (auto at = units.find(mark); at != std::string::npos && to.size() < loaded_names;
         at = units.find(mark, at + 1)) {
        auto const begin = at + mark.size();
        to.insert("UBND " + units.substr(begin, units.find('"', begin) - begin));
    }
}

std::set<std::string> committees() {
    constexpr std::string_view first[] = {"Mường", "Chiềng", "Tân", "Phú", "Bình", "Yên", "Hòa", "Đông", "Nậm", "Thạch"};
    constexpr std::string_view second[] = {"Bú", "Lầm", "Thịnh", "Mỹ", "Giang", "Sơn", "Lâm", "Hưng", "Khoa", "Long"};
    std::set<std::string> all;
    if (auto const* const data = std::getenv("CCHC_DATA")) {
        add_units(all, std::string{data} + "/places/vn_units_63_2025-03.json");
        add_units(all, std::string{data} + "/places/vn_units_34_2026-07-25.json");
    }
    for (std::size_t i = 0; all.size() < loaded_names; ++i) {
        auto const name =
            std::string{first[i % 10]} + ' ' + std::string{second[i / 10 % 10]} + ' ' + std::to_string(i / 100 + 1);
        all.insert("UBND Xã " + name);
    }
    return all;
}

struct loaded_rows {
    std::vector<territory> territories;
    std::vector<agency> agencies;
};

/// As they would be loaded: each with a territory of its own, in one of the provinces of 2026.
loaded_rows communes() {
    auto const provinces = agency_directory::national().territories(agency_level::province, date{2026, 1, 5});
    loaded_rows rows;
    for (auto const& name : committees()) {
        auto const i = rows.agencies.size();
        territory t;
        t.id = "vn/loaded-" + std::to_string(i);
        t.parent = provinces[i % provinces.size()];
        t.titles = t.titles.with(date{2025, 7, 1},
                                 territory_title{territory_type::commune, name.substr(name.find(' ') + 1)}, "made");
        agency a;
        a.id = t.id + "/ubnd";
        a.kind = agency_kind::people_committee;
        a.level = agency_level::commune;
        a.parent = t.parent + "/ubnd";
        a.territory = t.id;
        a.names = {{name, name_form::full, {}}};
        rows.territories.push_back(std::move(t));
        rows.agencies.push_back(std::move(a));
    }
    return rows;
}

agency_directory with_communes(loaded_rows const& rows) {
    return agency_directory::national().with(rows.territories).with(rows.agencies);
}

agency_directory const& directory() {
    static auto const all = with_communes(communes());
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

using literal_database = std::unique_ptr<hs_database_t, release>;

/// That many names, taken evenly from all.
std::vector<std::string> some_names(std::size_t wanted) {
    wanted = std::min(wanted, names().size());
    std::vector<std::string> some;
    for (std::size_t i = 0; i < wanted; ++i) some.push_back(names()[i * names().size() / wanted]);
    return some;
}

literal_database literals(std::vector<std::string> const& wanted) {
    std::vector<char const*> words;
    std::vector<std::size_t> sizes;
    for (auto const& name : wanted) {
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
    return literal_database{database};
}

/// All names, in databases of `size`.
std::vector<literal_database> const& all_literals(std::size_t size) {
    static auto const all = [&] {
        std::vector<literal_database> parts;
        auto const& every = names();
        for (std::size_t i = 0; i < every.size(); i += size) {
            auto const end = std::min(every.size(), i + size);
            parts.push_back(literals(
                {every.begin() + static_cast<std::ptrdiff_t>(i), every.begin() + static_cast<std::ptrdiff_t>(end)}));
        }
        return parts;
    }();
    return all;
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
        auto const all = with_communes(rows);
        benchmark::DoNotOptimize(all.find("UBND", within{"vn/son-la"}, date{2026, 1, 5}).outcome); // makes the index
        bytes = mallinfo2().uordblks + mallinfo2().hblkhd - before;
        benchmark::DoNotOptimize(&all);
    }
    state.counters["bytes_per_name"] = static_cast<double>(bytes) / static_cast<double>(names().size());
}

void ready_matcher(benchmark::State& state) {
    std::size_t bytes = 0;
    std::size_t size = 0;
    auto const wanted = some_names(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        agency_name_matcher const matcher{wanted};
        bytes = matcher.bytes();
        size = matcher.size();
    }
    state.counters["bytes_per_name"] = static_cast<double>(bytes) / static_cast<double>(size);
}

void ready_vectorscan(benchmark::State& state) {
    std::size_t bytes = 0;
    auto const wanted = some_names(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        auto const database = literals(wanted);
        hs_database_size(database.get(), &bytes);
    }
    state.counters["bytes_per_name"] = static_cast<double>(bytes) / static_cast<double>(wanted.size());
}

void match(benchmark::State& state) {
    agency_name_matcher const matcher{some_names(static_cast<std::size_t>(state.range(0)))};
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = 0;
        for (auto const& found : matcher.find(text())) matches += found.where.empty() ? 0U : 1U;
    }
    say(state, matches);
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

void scan(benchmark::State& state, std::vector<literal_database> const& databases) {
    hs_scratch_t* raw = nullptr;
    for (auto const& database : databases)
        if (hs_alloc_scratch(database.get(), &raw) != HS_SUCCESS) throw std::bad_alloc{};
    std::unique_ptr<hs_scratch_t, release> const scratch{raw};
    std::size_t matches = 0;
    for (auto _ : state) {
        matches = 0;
        for (auto const& database : databases)
            hs_scan(database.get(), text().data(), static_cast<unsigned>(text().size()), 0, raw, count_match, &matches);
    }
    say(state, matches);
}

void vectorscan(benchmark::State& state) {
    std::vector<literal_database> one;
    one.push_back(literals(some_names(static_cast<std::size_t>(state.range(0)))));
    scan(state, one);
}

void vectorscan_all_in_parts(benchmark::State& state) {
    scan(state, all_literals(static_cast<std::size_t>(state.range(0))));
}

constexpr int all_names = 1'000'000;

BENCHMARK(ready_directory)->Unit(benchmark::kMillisecond);
BENCHMARK(ready_matcher)->Arg(2000)->Arg(4000)->Arg(all_names)->Unit(benchmark::kMillisecond);
BENCHMARK(ready_vectorscan)->Arg(2000)->Arg(4000)->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(match)->Arg(2000)->Arg(4000)->Arg(all_names)->Unit(benchmark::kMillisecond);
BENCHMARK(vectorscan)->Arg(2000)->Arg(4000)->Unit(benchmark::kMillisecond);
BENCHMARK(vectorscan_all_in_parts)->Arg(2000)->Unit(benchmark::kMillisecond);
BENCHMARK(find)->Unit(benchmark::kMillisecond);
BENCHMARK(find_and_resolve)->Unit(benchmark::kMillisecond);

} // namespace
