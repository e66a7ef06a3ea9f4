// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/check_index.hpp>

#include <algorithm>
#include <utility>

namespace cchc {
namespace {

/// How a printed number may have become another.
enum class slip : std::uint8_t {
    none,
    digit,  ///< one digit for another, which could be any
    typing, ///< a zero too many or too few, two digits that changed places, a point that moved
};

std::string without_point(std::string text) {
    std::erase(text, '.');
    auto const first = std::min(text.find_first_not_of('0'), text.size());
    auto const last = text.find_last_not_of('0');
    return last == std::string::npos ? std::string{} : text.substr(first, last + 1 - first);
}

slip slip_between(std::string const& a, std::string const& b) {
    if (a == b) return slip::none;
    if (without_point(a) == without_point(b)) return slip::typing;
    auto const& longer = a.size() >= b.size() ? a : b;
    auto const& shorter = &longer == &a ? b : a;
    auto const same = std::mismatch(shorter.begin(), shorter.end(), longer.begin());
    auto const at = static_cast<std::size_t>(same.first - shorter.begin());
    if (longer.size() == shorter.size() + 1) {
        bool const inserted = longer[at] == '0' && longer.compare(at + 1, std::string::npos, shorter, at) == 0;
        return inserted ? slip::typing : slip::none;
    }
    if (longer.size() != shorter.size()) return slip::none;
    bool const swapped = at + 1 < longer.size() && longer[at] == shorter[at + 1] && longer[at + 1] == shorter[at] &&
                         longer.compare(at + 2, std::string::npos, shorter, at + 2) == 0;
    if (swapped) return slip::typing;
    return longer.compare(at + 1, std::string::npos, shorter, at + 1) == 0 ? slip::digit : slip::none;
}

class checker {
public:
    explicit checker(scoring_index const& idx) : idx_{idx} {}

    std::vector<index_finding> run() {
        gather();
        for (std::size_t row = 0; row < idx_.size(); ++row) check_row(row);
        check_total();
        if (idx_.version().partial)
            for (auto& finding : findings_) finding.grave = false;
        return std::move(findings_);
    }

private:
    void gather() {
        children_.resize(idx_.size());
        for (std::size_t row = 0; row < idx_.size(); ++row) {
            auto const above = idx_.parent_of(row);
            (above == scoring_index::none ? top_ : children_[above]).push_back(row);
        }
    }

    /// Rows whose maxima count: a bonus or penalty stands beside them.
    [[nodiscard]] std::vector<std::size_t> counted(std::vector<std::size_t> rows) const {
        std::erase_if(rows, [&](std::size_t row) { return is_beside(idx_[row].method); });
        return rows;
    }

    index_finding& add(index_fault fault, std::size_t row, points expected, points found) {
        index_finding finding;
        finding.fault = fault;
        finding.row = row;
        if (row != scoring_index::none) finding.code = idx_[row].code;
        finding.expected = std::move(expected);
        finding.found = std::move(found);
        findings_.push_back(std::move(finding));
        return findings_.back();
    }

    /// Rows that would make the sum right by a slip in typing; failing these, the only one that would by one digit.
    void suspect(index_finding& finding, std::vector<std::size_t> const& rows, points const& lacking) {
        for (auto const wanted : {slip::typing, slip::digit}) {
            for (auto const row : rows) {
                auto repaired = idx_[row].maximum + lacking;
                if (repaired.sign() < 0) continue;
                if (slip_between(to_string(idx_[row].maximum), to_string(repaired)) != wanted) continue;
                finding.suspects.push_back(row);
                finding.suspect_codes.push_back(idx_[row].code);
                finding.repairs.push_back(std::move(repaired));
            }
            if (wanted == slip::digit && finding.suspects.size() > 1) {
                finding.suspects.clear();
                finding.suspect_codes.clear();
                finding.repairs.clear();
            }
            if (!finding.suspects.empty()) return;
        }
    }

    /// Equal shares of a maximum that no decimal number says: three times 3.33 of 10.
    [[nodiscard]] bool are_rounded_shares(std::vector<std::size_t> const& parts, points const& whole) const {
        auto const& share = idx_[parts.front()].maximum;
        auto const text = to_string(share);
        auto const point = text.find('.');
        auto const decimals = point == std::string::npos ? 0U : static_cast<unsigned>(text.size() - point - 1);
        auto const exact = whole / points{static_cast<std::int64_t>(parts.size())};
        return exact != share && rounded(exact, decimals) == share &&
               std::all_of(parts.begin(), parts.end(), [&](std::size_t row) { return idx_[row].maximum == share; });
    }

    void check_sum(std::size_t row, std::vector<std::size_t> const& parts, points const& expected, index_fault fault) {
        points found;
        for (auto const part : parts) found += idx_[part].maximum;
        if (found == expected || parts.empty()) return;
        auto& finding = add(fault, row, expected, found);
        finding.count = parts.size();
        suspect(finding, parts, expected - found);
        if (are_rounded_shares(parts, expected)) finding.grave = false;
        if (fault == index_fault::total_unusual) finding.grave = finding.suspects.size() == 1;
    }

    void check_row(std::size_t row) {
        auto const& c = idx_[row];
        if (c.maximum.sign() < 0) add(index_fault::negative_maximum, row, points{}, c.maximum);
        bool const is_sum = std::holds_alternative<sum_rule>(c.how.form);
        if (!idx_.is_leaf(row)) {
            if (!is_sum && !std::holds_alternative<given_rule>(c.how.form))
                add(index_fault::rule_on_parent, row, {}, {});
            if (!is_beside(c.method)) check_sum(row, counted(children_[row]), c.maximum, index_fault::sum);
            return;
        }
        if (is_sum || c.method == scoring_method::sum) {
            add(index_fault::sum_without_rows, row, c.maximum, {}).grave = false;
            return;
        }
        check_rule(row);
    }

    void check_rule(std::size_t row) {
        auto const& c = idx_[row];
        // The limits hide what the form alone would give, so ask for a maximum that hides nothing.
        auto const* const choice = std::get_if<choice_rule>(&c.how.form);
        auto const* const steps = std::get_if<steps_rule>(&c.how.form);
        auto const* const all = std::get_if<all_rule>(&c.how.form);
        points most;
        if (choice != nullptr)
            for (auto const& state : choice->states) most = std::max(most, state.worth.of(c.maximum));
        else if (steps != nullptr)
            for (auto const& step : steps->steps) most = std::max(most, step.worth.of(c.maximum));
        else if (all != nullptr) most = std::max(all->met.of(c.maximum), all->unmet.of(c.maximum));
        else return;
        if (is_beside(c.method)) return;
        if (most > c.maximum) add(index_fault::rule_above, row, c.maximum, most);
        else if (most < c.maximum) add(index_fault::rule_below, row, c.maximum, most).grave = false;
    }

    void check_total() {
        auto const parts = counted(top_);
        if (auto const& total = idx_.version().total) check_sum(scoring_index::none, parts, *total, index_fault::sum);
        else if (parts.size() > 1) check_sum(scoring_index::none, parts, points{100}, index_fault::total_unusual);
    }

    scoring_index const& idx_;
    std::vector<std::vector<std::size_t>> children_;
    std::vector<std::size_t> top_;
    std::vector<index_finding> findings_;
};

} // namespace

std::string_view to_string(index_fault fault) noexcept {
    switch (fault) {
    case index_fault::sum: return "sum";
    case index_fault::total_unusual: return "total_unusual";
    case index_fault::negative_maximum: return "negative_maximum";
    case index_fault::rule_above: return "rule_above";
    case index_fault::rule_below: return "rule_below";
    case index_fault::rule_on_parent: return "rule_on_parent";
    case index_fault::sum_without_rows: return "sum_without_rows";
    }
    return "?";
}

std::string index_finding::message() const {
    auto const name = row == scoring_index::none ? std::string{"the total"} : "the maximum of " + code;
    auto const rows = std::to_string(count) + (count == 1 ? " row adds" : " rows add");
    std::string text;
    switch (fault) {
    case index_fault::sum:
        text = name + " is " + to_string(expected) + ", but its " + rows + " up to " + to_string(found);
        break;
    case index_fault::total_unusual:
        text = "no total is stated, and the " + rows + " up to " + to_string(found) + ", not to 100";
        break;
    case index_fault::negative_maximum: return name + " is " + to_string(found) + ", below zero";
    case index_fault::rule_above:
        return "the rule of " + code + " gives up to " + to_string(found) + ", the maximum is " + to_string(expected);
    case index_fault::rule_below:
        return "the rule of " + code + " gives no more than " + to_string(found) + ", the maximum is " +
               to_string(expected);
    case index_fault::rule_on_parent: return code + " has rows below it and a rule of its own";
    case index_fault::sum_without_rows: return code + " is a sum, but has no rows below it";
    }
    for (std::size_t i = 0; i < suspects.size(); ++i)
        text += (i == 0 ? "; row " : " or row ") + suspect_codes[i] + ", where " + to_string(repairs[i]) + " would fit";
    return text;
}

std::vector<index_finding> check_index(scoring_index const& idx) {
    return checker{idx}.run();
}

} // namespace cchc
