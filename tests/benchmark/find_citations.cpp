// SPDX-License-Identifier: BSL-1.0
// Full, structured finding of citations beside scanners that only tell where something matches: Vectorscan (all patterns in one database,
// leftmost start), RE2, PCRE2 with its JIT and std::regex. All in one process on the same text; the ratios are what counts.
//
// Two sets of patterns. The plain forms: one blank between words, one spelling, no issuers, no captures; so the peers do less than the
// finder does. The same forms (same_forms.hpp), for the engines that take one pattern and give captures, RE2 and PCRE2: blanks and line
// breaks of every kind, either case, dashes, lists of provisions, dates, issuers, and each part of a citation as a capture; with the titles
// of laws that the finder knows (all_forms; PCRE2 refuses so large a pattern) and without (same_forms, which takes any title to the end of
// its phrase). Even so they know no lists that share a date, no types from symbols, no numbers that a guard refuses.
//
// The automata of RE2 for these forms outgrow the memory that it allows a pattern of itself, 8 MiB, so it is measured with that and with
// 1 GiB, in which it builds them once.
#include <cchc/citation/find_citations.hpp>

#define PCRE2_CODE_UNIT_WIDTH 8

#include <benchmark/benchmark.h>
#include <hs/hs.h>
#include <pcre2.h>
#include <re2/re2.h>

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <regex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/text/utf8.hpp>

#include "benchmark/documents.hpp"
#include "benchmark/same_forms.hpp"

using namespace cchc;

namespace {

std::string const type_words =
    "(?:[Nn]ghị định|[Nn]ghị quyết(?: liên tịch)?|[Qq]uyết định|[Tt]hông tư(?: liên tịch)?|[Cc]hỉ thị|[Cc]ông văn|[Kk]ế hoạch|"
    "[Bb]áo cáo|[Tt]ờ trình|[Tt]hông báo|[Kk]ết luận|[Hh]ướng dẫn|[Cc]hương trình|[Cc]ông điện|[Vv]ăn bản(?: hợp nhất)?|"
    "[Qq]uy chế|[Qq]uy định|[Đđ]ề án|[Pp]háp lệnh|[Ll]uật|[Bb]ộ luật|[Ss]ắc lệnh|NĐ|NQ|QĐ|TTLT|TT|CT)";
std::string const number =
    "[0-9]{1,8}[a-z]?(?:\\.[0-9]{1,3})? ?(?:/ ?[0-9]{4} ?)?[/-] ?[A-ZĐ][A-Za-zĐđ&.]*[0-9]*(?: ?[/-] ?[A-ZĐ][A-Za-zĐđ&.]*[0-9]*)*";
std::string const date =
    "(?:,? (?:ngày [0-9]{1,2}(?:[/.-][0-9]{1,2}[/.-][0-9]{4}| tháng [0-9]{1,2} năm [0-9]{4})|năm [0-9]{4}))?";
std::string const provisions =
    "(?:(?:[Đđ]iểm|[Kk]hoản|[Đđ]iều|[Mm]ục|[Cc]hương|[Pp]hụ lục|[Pp]hần) (?:[0-9]{1,3}[a-z]?|[a-z]|đ|[IVX]{1,4}),? (?:và |của )?){0,3}";
std::string const back_words = " (?:này|đó|nêu trên|nói trên|trên)";

/// One pattern for each plain form.
std::vector<std::string> const& patterns() {
    static std::vector<std::string> const all{
        provisions + type_words + "(?: số:?)? " + number + date,
        "số:? ?" + number + date,
        number + date,
        provisions + "(?:Bộ luật|Luật|Pháp lệnh) [A-ZĐ][^;.()\n]{2,40}",
        "Hiến pháp(?: năm [0-9]{4})?",
        provisions + type_words + back_words,
    };
    return all;
}

/// All patterns as one, for engines that take one at a time.
std::string alternation() {
    std::string all;
    for (auto const& each : patterns()) all += (all.empty() ? "(?:" : "|(?:") + each + ")";
    return all;
}

/// The titles of laws and their short names in the national tables, one as good as the other.
std::string titles() {
    struct title_row {
        document_type type;
        std::string_view name;
    };
    struct short_row {
        document_type type;
        std::string_view name;
        std::string_view title;
    };
    using namespace std::string_view_literals;
    constexpr title_row title_rows[] = {
#include "data/law_titles.inc"
    };
    constexpr short_row short_rows[] = {
#include "data/law_short_names.inc"
    };
    std::string all;
    auto const add = [&](std::string_view name) {
        std::string literal;
        for (char const c : name) literal += c == '(' || c == ')' ? std::string{'\\', c} : std::string{c};
        all += (all.empty() ? "" : "|") + benchmarks::forms::words(literal);
    };
    for (auto const& each : title_rows) add(each.name);
    for (auto const& each : short_rows) add(each.name);
    return all;
}

std::string_view documents() {
    static std::string const text = benchmarks::read_documents();
    return text;
}

void count(benchmark::State& state, std::int64_t matches, std::size_t bytes = documents().size()) {
    state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes));
    state.counters["matches"] = static_cast<double>(matches) / static_cast<double>(state.iterations());
}

void utf8_check(benchmark::State& state) {
    for (auto _ : state) benchmark::DoNotOptimize(find_invalid_utf8(documents()));
    count(state, 0);
}

void cchc_matches(benchmark::State& state) {
    std::int64_t found = 0;
    for (auto _ : state)
        for (auto const& match : find_citations(documents())) {
            benchmark::DoNotOptimize(match);
            ++found;
        }
    count(state, found);
}

void cchc_values(benchmark::State& state) {
    std::int64_t found = 0;
    for (auto _ : state)
        for (auto const& match : find_citations(documents())) {
            benchmark::DoNotOptimize(to_citation(documents(), match));
            ++found;
        }
    count(state, found);
}

struct vectorscan {
    vectorscan() {
        std::vector<char const*> expressions;
        std::vector<unsigned> flags;
        std::vector<unsigned> ids;
        for (auto const& each : patterns()) {
            expressions.push_back(each.c_str());
            flags.push_back(HS_FLAG_SOM_LEFTMOST);
            ids.push_back(static_cast<unsigned>(ids.size()));
        }
        hs_compile_error_t* error = nullptr;
        if (hs_compile_multi(expressions.data(), flags.data(), ids.data(), static_cast<unsigned>(ids.size()),
                             HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS)
            throw std::runtime_error{error->message};
        if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) throw std::bad_alloc{};
    }
    ~vectorscan() {
        hs_free_scratch(scratch);
        hs_free_database(database);
    }
    vectorscan(vectorscan const&) = delete;
    vectorscan& operator=(vectorscan const&) = delete;

    hs_database_t* database = nullptr;
    hs_scratch_t* scratch = nullptr;
};

void vectorscan_matches(benchmark::State& state) {
    vectorscan const scanner;
    std::int64_t found = 0;
    auto const on_match = [](unsigned, unsigned long long, unsigned long long, unsigned, void* context) {
        ++*static_cast<std::int64_t*>(context);
        return 0;
    };
    for (auto _ : state)
        hs_scan(scanner.database, documents().data(), static_cast<unsigned>(documents().size()), 0, scanner.scratch,
                on_match, &found);
    count(state, found);
}

void re2_matches(benchmark::State& state) {
    re2::RE2::Options options;
    options.set_encoding(re2::RE2::Options::EncodingLatin1);
    options.set_max_mem(256 << 20U);
    re2::RE2 const expression{"(" + alternation() + ")", options};
    if (!expression.ok()) throw std::runtime_error{expression.error()};
    std::int64_t found = 0;
    for (auto _ : state) {
        re2::StringPiece rest{documents().data(), documents().size()};
        re2::StringPiece match;
        while (re2::RE2::FindAndConsume(&rest, expression, &match)) ++found;
    }
    count(state, found);
}

void re2_finds(benchmark::State& state, std::string const& text, std::int64_t memory) {
    re2::RE2::Options options;
    options.set_max_mem(memory);
    re2::RE2 const expression{text, options};
    if (!expression.ok()) throw std::runtime_error{expression.error()};
    std::vector<re2::StringPiece> parts(static_cast<std::size_t>(expression.NumberOfCapturingGroups()) + 1);
    std::int64_t found = 0;
    for (auto _ : state)
        for (std::size_t begin = 0;
             expression.Match({documents().data(), documents().size()}, begin, documents().size(), re2::RE2::UNANCHORED,
                              parts.data(), static_cast<int>(parts.size()));
             ++found) {
            benchmark::DoNotOptimize(parts.data());
            begin = static_cast<std::size_t>(parts[0].data() + parts[0].size() - documents().data());
        }
    count(state, found);
}

constexpr auto default_memory = std::int64_t{8} << 20U;
constexpr auto ample_memory = std::int64_t{1} << 30U;

void re2_same_forms(benchmark::State& state) {
    re2_finds(state, benchmarks::same_forms(), default_memory);
}

void re2_same_forms_ample(benchmark::State& state) {
    re2_finds(state, benchmarks::same_forms(), ample_memory);
}

void re2_all_forms(benchmark::State& state) {
    re2_finds(state, benchmarks::same_forms(titles()), default_memory);
}

void re2_all_forms_ample(benchmark::State& state) {
    re2_finds(state, benchmarks::same_forms(titles()), ample_memory);
}

void pcre2_finds(benchmark::State& state, std::string const& text, std::uint32_t options) {
    int error = 0;
    PCRE2_SIZE at = 0;
    std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)> const code{
        pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), options, &error, &at, nullptr),
        pcre2_code_free};
    if (!code || pcre2_jit_compile(code.get(), PCRE2_JIT_COMPLETE) != 0)
        throw std::runtime_error{"PCRE2 refuses the patterns"};
    std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> const match{
        pcre2_match_data_create_from_pattern(code.get(), nullptr), pcre2_match_data_free};
    auto const subject = reinterpret_cast<PCRE2_SPTR>(documents().data());
    std::int64_t found = 0;
    for (auto _ : state)
        for (PCRE2_SIZE begin = 0;
             pcre2_jit_match(code.get(), subject, documents().size(), begin, 0, match.get(), nullptr) > 0; ++found)
            begin = pcre2_get_ovector_pointer(match.get())[1];
    count(state, found);
}

void pcre2_matches(benchmark::State& state) {
    pcre2_finds(state, alternation(), 0);
}

void pcre2_same_forms(benchmark::State& state) {
    pcre2_finds(state, benchmarks::same_forms(), PCRE2_UTF | PCRE2_UCP | PCRE2_NO_UTF_CHECK);
}

/// The standard library's matcher recurses on its input, so it gets a line at a time, and only the first part of the text.
void std_regex_matches(benchmark::State& state) {
    constexpr std::size_t part = 200'000;
    std::regex const expression{alternation(), std::regex::ECMAScript | std::regex::optimize};
    auto const text = documents().substr(0, part);
    std::int64_t found = 0;
    for (auto _ : state) {
        for (std::size_t begin = 0; begin < text.size();) {
            auto const end = std::min(text.find('\n', begin), text.size());
            std::cregex_iterator at{text.data() + begin, text.data() + end, expression};
            for (; at != std::cregex_iterator{}; ++at) ++found;
            begin = end + 1;
        }
    }
    count(state, found, text.size());
}

BENCHMARK(utf8_check);
BENCHMARK(cchc_matches);
BENCHMARK(cchc_values);
BENCHMARK(vectorscan_matches);
BENCHMARK(re2_matches);
BENCHMARK(re2_same_forms);
BENCHMARK(re2_same_forms_ample);
BENCHMARK(re2_all_forms);
BENCHMARK(re2_all_forms_ample);
BENCHMARK(pcre2_matches);
BENCHMARK(pcre2_same_forms);
BENCHMARK(std_regex_matches);

} // namespace
