// SPDX-License-Identifier: BSL-1.0
// Assignments found in twenty plans and decisions, compared with what a reader found: tests/data/tasks.
#include <cchc/task/find_tasks.hpp>

#include <map>

#include <cchc/io/csv.hpp>

#include "catch.hpp"

using namespace cchc;

namespace {

struct measured {
    std::size_t expected = 0;
    std::size_t found = 0;
    std::size_t right = 0;
};

std::string leads_of(assignment const& a) {
    std::string all;
    for (auto const& name : a.names(party_role::lead)) all += (all.empty() ? "" : "; ") + name;
    return all;
}

} // namespace

TEST_CASE("assignments of plans and decisions are found as a reader finds them", "[task]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const corpus = file_contents(cchc_data("corpus/legal.txt"));
    auto const table = read_csv(file_contents(cchc_source("tests/data/tasks/assignments.csv")));
    REQUIRE(table.has_value());
    std::map<std::string, measured> sets;
    std::string document;
    std::vector<assignment> found;
    for (std::size_t i = 1; i < table->rows.size(); ++i) {
        auto const& row = table->rows[i];
        auto& set = sets[row[0].text];
        if (row[1].text != document) {
            document = row[1].text;
            found = find_tasks(std::string_view{corpus}.substr(std::stoul(row[2].text), std::stoul(row[3].text)));
            set.found += found.size();
        }
        if (row[5].text.empty()) continue;
        ++set.expected;
        auto const match = std::find_if(found.begin(), found.end(), [&](assignment const& a) {
            return leads_of(a) == row[4].text && a.action.starts_with(row[5].text);
        });
        if (match == found.end()) {
            UNSCOPED_INFO("not found in " << document << ": " << row[4].text << " | " << row[5].text);
            continue;
        }
        ++set.right;
        found.erase(match);
    }
    for (auto const& [name, m] : sets) {
        INFO(name << " ten: " << m.right << " right of " << m.found << " found and " << m.expected << " expected");
        CHECK(m.right * 100 >= m.found * 90);
        CHECK(m.right * 100 >= m.expected * 85);
    }
    CHECK(sets.size() == 2);
}
