// SPDX-License-Identifier: BSL-1.0
// Agencies found in a hundred passages of real documents, compared with what a reader found; and what holds for all of
// the corpus: text in which most words are passed over gives what reading every word gives.
//
// tests/data/agencies/passages.csv has the passages, drawn at random, half of them from those where words of agencies
// are dense, as byte offsets into corpus/legal.txt, and the agencies as offsets into their passage; no text is kept
// there. The labels began as what the finder found; a reader went through all passages and corrected them, also where
// the finder does not yet follow.
#include <cchc/agency/finder.hpp>

#include <algorithm>
#include <map>
#include <ranges>
#include <set>
#include <string>
#include <utility>

#include <cchc/io/csv.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

constexpr std::size_t corpus_size = 9'645'902; ///< the labels are offsets into this very text

using offsets = std::pair<std::size_t, std::size_t>;

std::map<offsets, std::set<offsets>> labels() {
    auto const table = read_csv(file_contents(cchc_source("tests/data/agencies/passages.csv")));
    REQUIRE(table.has_value());
    std::map<offsets, std::set<offsets>> passages;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        auto const& row = table->rows[i];
        auto& agencies = passages[{std::stoul(row[0].text), std::stoul(row[1].text)}];
        if (!row[2].text.empty()) agencies.emplace(std::stoul(row[2].text), std::stoul(row[3].text));
    }
    return passages;
}

} // namespace

TEST_CASE("agencies of a hundred passages are found as a reader finds them", "[agency]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const corpus = file_contents(cchc_data("corpus/legal.txt"));
    if (corpus.size() != corpus_size) CCHC_SKIP("another corpus than the labelled one");
    auto const passages = labels();
    CHECK(passages.size() == 100);
    std::size_t expected = 0;
    std::size_t found = 0;
    std::size_t right = 0;
    for (auto const& [where, agencies] : passages) {
        auto const passage = std::string_view{corpus}.substr(where.first, where.second - where.first);
        expected += agencies.size();
        for (auto const& m : find_agencies(passage)) {
            ++found;
            bool const as_labelled = agencies.count({m.where.begin, m.where.end}) != 0;
            right += as_labelled ? 1U : 0U;
            if (!as_labelled) UNSCOPED_INFO(where.first << ": " << surface(passage, m.where));
        }
    }
    INFO(right << " right of " << found << " found and " << expected << " expected");
    CHECK(right * 1000 >= found * 980);
    CHECK(right * 1000 >= expected * 975);
}

TEST_CASE("all of the corpus gives the same whether words are passed over or read", "[agency]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto corpus = file_contents(cchc_data("corpus/legal.txt"));
    for (auto& c : corpus)
        if (c == '<' || c == '>' || c == '&') c = ' '; // which mean something in HTML, where every word is read
    constexpr std::string_view keeps_lines = "<pre>";
    auto const plain = std::string(keeps_lines.size(), ' ') + corpus;
    auto const html = std::string{keeps_lines} + corpus;
    auto const passed_over = find_agencies(plain, {text_format::plain, true, true});
    auto const read = find_agencies(html, {text_format::html, true, true});
    CHECK(std::ranges::equal(passed_over, read));
}
