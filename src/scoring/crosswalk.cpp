// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/crosswalk.hpp>

#include <map>
#include <set>
#include <utility>

#include "text/joined.hpp"

namespace cchc {
namespace {

/// The points of rows that correspond to one, added up.
struct added {
    points value;
    points maximum;
    bool known = true;

    void add(node_result const& node) {
        if (!node.applies) return;
        known = known && node.is_known();
        value += node.least;
        maximum += node.maximum;
    }
    [[nodiscard]] std::optional<points> percent() const { return known ? percent_of(value, maximum) : std::nullopt; }
};

} // namespace

version_comparison compare_versions(scoring_index const& before, evaluation const& then, scoring_index const& after,
                                    evaluation const& now, crosswalk const& walk) {
    version_comparison out;
    std::map<std::string, std::vector<std::string>> sources; // of a row of the later version
    std::set<std::string> named_before;
    std::set<std::string> named_after;
    for (auto const& pair : walk) {
        bool const wrong_before = !pair.before.empty() && !before.find(pair.before);
        bool const wrong_after = !pair.after.empty() && !after.find(pair.after);
        if (wrong_before) out.unknown.push_back(pair.before);
        if (wrong_after) out.unknown.push_back(pair.after);
        if (wrong_before || wrong_after) continue;
        named_before.insert(pair.before);
        named_after.insert(pair.after);
        if (!pair.before.empty() && !pair.after.empty()) sources[pair.after].push_back(pair.before);
    }
    std::set<std::string> used;
    for (std::size_t row = 0; row < after.size(); ++row) {
        auto const& code = after[row].code;
        auto from = sources[code];
        bool const same =
            from.empty() && named_after.count(code) == 0 && named_before.count(code) == 0 && before.find(code);
        if (same) from.push_back(code);
        if (from.empty()) {
            out.only_after.push_back(code);
            continue;
        }
        added old;
        for (auto const& one : from) {
            used.insert(one);
            old.add(then.rows[*before.find(one)]);
        }
        added fresh;
        fresh.add(now.rows[row]);
        compared_row compared{detail::joined(from, "+"), code, old.percent(), fresh.percent(), std::nullopt};
        if (compared.percent_before && compared.percent_after)
            compared.change = *compared.percent_after - *compared.percent_before;
        out.rows.push_back(std::move(compared));
    }
    for (auto const& c : before.criteria())
        if (used.count(c.code) == 0) out.only_before.push_back(c.code);
    return out;
}

} // namespace cchc
