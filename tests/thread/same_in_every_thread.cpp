// SPDX-License-Identifier: BSL-1.0
// Constant values may be read by many threads at once. Run under the thread sanitizer (preset tsan).
#include <array>
#include <string>
#include <thread>
#include <vector>

#include <cchc/agency/directory.hpp>
#include <cchc/base/version.hpp>
#include <cchc/citation/find_citations.hpp>
#include <cchc/report/read_report.hpp>
#include <cchc/text/token.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

std::string const& sample() {
    static std::string const text = [] {
        std::string const sentence =
            "Thực hiện Nghị quyết số 30c/NQ-CP ngày 08 tháng 11 năm 2011 của Chính phủ, Sở Nội vụ "
            "đã ban hành Kế hoạch số 372/KH-UBND ngày 27/02/2014.\n";
        std::string all;
        for (int i = 0; i < 50; ++i) all += sentence;
        return all;
    }();
    return text;
}

/// Runs `work` in several threads at once; each must give what it gives alone.
template <class Work>
void check_in_threads(Work work) {
    auto const alone = work();
    std::array<decltype(work()), 8> answers{};
    {
        std::vector<std::thread> threads;
        for (auto& answer : answers) threads.emplace_back([&] { answer = work(); });
        for (auto& thread : threads) thread.join();
    }
    for (auto const& answer : answers) CHECK(answer == alone);
}

} // namespace

TEST_CASE("every thread sees the same version and messages", "[thread]") {
    check_in_threads([] { return std::string{version()} + std::string{message(errc::date_month)}; });
}

TEST_CASE("every thread reads the same tokens", "[thread]") {
    auto const& text = sample();
    check_in_threads([&] {
        std::vector<token> tokens;
        tokenizer words{text};
        while (auto const next = words.next()) tokens.push_back(next);
        return tokens;
    });
}

TEST_CASE("every thread finds the same citations", "[thread]") {
    auto const& text = sample();
    check_in_threads([&] {
        std::vector<citation> found;
        for (auto const& match : find_citations(text)) found.push_back(to_citation(text, match));
        return found;
    });
}

TEST_CASE("every thread reads the same report with the same directory", "[thread]") {
    auto const& text = sample();
    auto const directory = agency_directory::national();
    check_in_threads([&] { return read_report(text, directory); });
}
