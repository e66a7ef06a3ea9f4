// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/published_table.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <unordered_map>
#include <utility>

#include "scoring/printed_number.hpp"

namespace cchc {
namespace {

using detail::half_unit;
using detail::printed_number;
using detail::unit_of;

/// A column with its numbers, where it holds numbers.
struct numbers {
    published_column const* column = nullptr;
    std::vector<std::optional<printed_number>> cells;
    unsigned decimals = 0; ///< the most that any cell has

    [[nodiscard]] points const* at(std::size_t row) const {
        return row < cells.size() && cells[row] ? &cells[row]->value : nullptr;
    }
};

/// How the total follows from the parts.
enum class total_rule : std::uint8_t { unknown, sum, mean, tenfold_mean };

class table_checker {
public:
    explicit table_checker(published_table const& table) : table_{table} {
        for (auto const& column : table.columns) rows_ = std::max(rows_, column.cells.size());
        for (auto const& column : table.columns) read(column);
    }

    std::vector<table_finding> run() {
        check_scale();
        check_sums();
        check_percents();
        check_shares();
        check_ranks();
        check_grades();
        std::stable_sort(findings_.begin(), findings_.end(),
                         [](table_finding const& a, table_finding const& b) { return a.row < b.row; });
        return std::move(findings_);
    }

private:
    void read(published_column const& column) {
        if (column.role == column_role::unit) {
            if (units_ == nullptr) units_ = &column;
            return;
        }
        if (column.role == column_role::grade) grades_ = &column;
        if (column.role == column_role::other || column.role == column_role::grade) return;
        numbers read;
        read.column = &column;
        for (std::size_t row = 0; row < column.cells.size(); ++row) {
            read.cells.push_back(detail::read_printed(column.cells[row]));
            if (read.cells.back()) read.decimals = std::max(read.decimals, read.cells.back()->decimals);
            else if (!detail::is_absent(column.cells[row]))
                add(table_fault::unreadable, explanation::none, row, column);
        }
        switch (column.role) {
        case column_role::part: parts_.push_back(std::move(read)); break;
        case column_role::total: total_ = std::move(read); break;
        case column_role::maximum: maximum_ = std::move(read); break;
        case column_role::percent: percent_ = std::move(read); break;
        case column_role::rank: rank_ = std::move(read); break;
        case column_role::count: count_ = std::move(read); break;
        default: break;
        }
    }

    [[nodiscard]] std::string unit(std::size_t row) const {
        return units_ != nullptr && row < units_->cells.size() ? units_->cells[row] : "row " + std::to_string(row + 1);
    }

    table_finding& add(table_fault fault, explanation why, std::size_t row, published_column const& column) {
        table_finding finding;
        finding.fault = fault;
        finding.why = why;
        finding.row = row;
        finding.unit = unit(row);
        finding.column = column.name;
        if (row < column.cells.size()) finding.printed = column.cells[row];
        findings_.push_back(std::move(finding));
        return findings_.back();
    }

    /// The top of the scale that nine of ten cells keep to.
    [[nodiscard]] std::optional<points> guessed_top() const {
        for (std::int64_t const top : {1, 5, 10, 100}) {
            std::size_t inside = 0;
            std::size_t all = 0;
            for (auto const& part : parts_)
                for (auto const& cell : part.cells)
                    if (cell) {
                        ++all;
                        if (cell->value <= points{top}) ++inside;
                    }
            if (all >= 10 && inside * 10 >= all * 9) return points{top};
        }
        return std::nullopt;
    }

    void check_scale() {
        auto const guessed = table_.part_most ? std::nullopt : guessed_top();
        for (auto const& part : parts_) {
            if (part.column->weight && !table_.part_most && !guessed) continue;
            std::vector<std::size_t> above;
            std::size_t known = 0;
            for (std::size_t row = 0; row < part.cells.size(); ++row) {
                auto const* const value = part.at(row);
                if (value == nullptr) continue;
                ++known;
                bool const low = table_.part_least ? *value < *table_.part_least : false;
                bool const high = table_.part_most ? *value > *table_.part_most : guessed && *value > *guessed;
                if (low || high) above.push_back(row);
            }
            // A column of which more than one cell in ten lies above has a scale of its own.
            if (!table_.part_most && !table_.part_least &&
                ((above.size() > 1 && above.size() * 10 > known) || known < 5))
                continue;
            for (auto const row : above) {
                auto& finding = add(table_fault::outside_scale, explanation::none, row, *part.column);
                finding.expected = (table_.part_least ? to_string(*table_.part_least) : "0") + ".." +
                                   to_string(table_.part_most ? *table_.part_most : *guessed);
            }
        }
    }

    [[nodiscard]] bool is_weighted() const {
        return std::any_of(parts_.begin(), parts_.end(), [](numbers const& p) { return p.column->weight.has_value(); });
    }

    /// What the parts of a row make; nothing when one is missing and `all` are needed.
    [[nodiscard]] std::optional<points> made_of(std::size_t row, total_rule how, bool all) const {
        points sum;
        std::int64_t count = 0;
        for (auto const& part : parts_) {
            auto const* const value = part.at(row);
            if (value == nullptr && all) return std::nullopt;
            if (value == nullptr || (!all && guess_ && *value > *guess_)) continue;
            sum += part.column->weight ? *value * *part.column->weight : *value;
            ++count;
        }
        if (count == 0) return std::nullopt;
        if (how == total_rule::mean) return sum / points{count};
        if (how == total_rule::tenfold_mean) return sum * points{10} / points{count};
        return sum;
    }

    [[nodiscard]] points share_of_part(total_rule how, numbers const& part) const {
        if (part.column->weight) return *part.column->weight < points{} ? -*part.column->weight : *part.column->weight;
        auto const count = static_cast<std::int64_t>(parts_.size());
        if (how == total_rule::mean) return points{1, count};
        if (how == total_rule::tenfold_mean) return points{10, count};
        return points{1};
    }

    /// What explains that parts make `made` and the total is printed as another number.
    [[nodiscard]] explanation explain_sum(std::size_t row, points const& made, total_rule how,
                                          bool own_decimals) const {
        auto const decimals = [&](numbers const& column) {
            return own_decimals ? column.cells[row]->decimals : column.decimals;
        };
        points spread;
        for (auto const& part : parts_) spread += share_of_part(how, part) * unit_of(decimals(part));
        auto const unit = unit_of(decimals(total_));
        auto const difference = *total_.at(row) - made;
        auto const distance = difference.sign() < 0 ? -difference : difference;
        if (distance * points{2} <= spread + unit) return explanation::rounded_alone;
        if (difference > -unit && difference < spread) return explanation::cut_off;
        return explanation::none;
    }

    [[nodiscard]] total_rule find_rule() const {
        if (is_weighted()) return total_rule::sum;
        for (auto const how : {total_rule::sum, total_rule::mean, total_rule::tenfold_mean}) {
            std::size_t fits = 0;
            std::size_t all = 0;
            for (std::size_t row = 0; row < rows_; ++row) {
                auto const made = made_of(row, how, true);
                if (!made || total_.at(row) == nullptr) continue;
                ++all;
                if (explain_sum(row, *made, how, false) != explanation::none) ++fits;
            }
            if (all != 0 && fits * 2 > all) return how;
        }
        return total_rule::unknown;
    }

    void check_sums() {
        if (total_.column == nullptr || parts_.empty()) return;
        guess_ = table_.part_most ? table_.part_most : guessed_top();
        auto const how = find_rule();
        if (how == total_rule::unknown) return look_for_outliers();
        for (std::size_t row = 0; row < rows_; ++row) {
            auto const made = made_of(row, how, true);
            if (!made || total_.at(row) == nullptr || *made == *total_.at(row)) continue;
            auto why = explain_sum(row, *made, how, false);
            if (why == explanation::none) why = explain_sum(row, *made, how, true);
            bool const printed_alike = rounded(*made, total_.decimals) == *total_.at(row);
            if (printed_alike) continue;
            auto& finding = add(table_fault::sum, why, row, *total_.column);
            finding.expected = to_string(*made, total_.decimals);
            for (auto const& part : parts_) {
                if (!finding.detail.empty()) finding.detail += " + ";
                if (part.column->weight) finding.detail += to_string(*part.column->weight) + " × ";
                finding.detail += part.column->cells[row];
            }
        }
    }

    /// Without weights: totals far from where the same parts put the totals of most rows.
    void look_for_outliers() {
        struct residue {
            std::size_t row;
            points made;
            points away;
        };
        std::vector<residue> residues;
        for (std::size_t row = 0; row < rows_; ++row) {
            auto const made = made_of(row, total_rule::mean, false);
            if (made && total_.at(row) != nullptr && !made->is_zero())
                residues.push_back({row, *made, *total_.at(row) / *made});
        }
        if (residues.size() < 5) return;
        auto const median = [](std::vector<points> values) {
            auto const middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
            std::nth_element(values.begin(), middle, values.end());
            return *middle;
        };
        std::vector<points> ratios;
        for (auto const& r : residues) ratios.push_back(rounded(r.away, 6));
        auto const usual = median(ratios);
        for (auto& ratio : ratios) ratio = ratio > usual ? ratio - usual : usual - ratio;
        auto const spread = median(ratios);
        auto const limit = std::max(spread * points{8}, usual / points{20});
        std::unordered_map<points, std::vector<std::size_t>> same;
        for (auto const& r : residues) same[*total_.at(r.row)].push_back(r.row);
        for (auto const& r : residues) {
            auto const off = r.away > usual ? r.away - usual : usual - r.away;
            if (off <= limit) continue;
            auto const expected = to_string(r.made * usual, total_.decimals);
            add(table_fault::outlier, explanation::suspicious, r.row, *total_.column).expected = expected;
            for (auto const other : same[*total_.at(r.row)])
                if (other != r.row) {
                    auto& finding = add(table_fault::repeated, explanation::suspicious, r.row, *total_.column);
                    finding.expected = expected;
                    finding.detail = unit(other);
                    break;
                }
        }
    }

    void compare_percent(std::size_t row, points const& exact, points const& least, points const& most,
                         std::string detail) {
        auto const& printed = *percent_.cells[row];
        auto const decimals = percent_.decimals;
        if (rounded(exact, decimals) == printed.value) return;
        auto const half = half_unit(decimals);
        bool const meets = printed.value + half >= least && printed.value - half <= most;
        auto const why = rounded(exact, decimals, rounding::down) == printed.value ? explanation::cut_off
                         : meets                                                   ? explanation::rounded_alone
                                                                                   : explanation::none;
        auto& finding = add(table_fault::percent, why, row, *percent_.column);
        finding.expected = to_string(exact, decimals);
        finding.detail = std::move(detail);
    }

    [[nodiscard]] std::optional<points> maximum_of(std::size_t row) const {
        if (maximum_.column != nullptr) {
            auto const* const value = maximum_.at(row);
            return value == nullptr ? std::nullopt : std::optional{*value};
        }
        return table_.total_maximum ? table_.total_maximum : std::optional{points{100}};
    }

    void check_percents() {
        if (percent_.column == nullptr || total_.column == nullptr) return;
        bool const stated = maximum_.column != nullptr || table_.total_maximum;
        auto const before = findings_.size();
        std::size_t all = 0;
        for (std::size_t row = 0; row < rows_; ++row) {
            auto const whole = maximum_of(row);
            if (percent_.at(row) == nullptr || total_.at(row) == nullptr || !whole || whole->sign() <= 0) continue;
            ++all;
            auto const& total = *total_.at(row);
            auto const half = half_unit(total_.decimals);
            compare_percent(row, *percent_of(total, *whole), *percent_of(total - half, *whole),
                            *percent_of(total + half, *whole), total_.column->cells[row] + "/" + to_string(*whole));
        }
        // The percentages are of something else than 100, which nobody said.
        if (!stated && (findings_.size() - before) * 2 > all) findings_.resize(before);
    }

    void check_shares() {
        if (percent_.column == nullptr || count_.column == nullptr) return;
        points all;
        points printed;
        std::size_t last = 0;
        for (std::size_t row = 0; row < rows_; ++row) {
            if (count_.at(row) != nullptr) all += *count_.at(row);
            if (percent_.at(row) == nullptr) continue;
            printed += *percent_.at(row);
            last = row;
        }
        if (all.sign() <= 0) return;
        bool explained = true;
        for (std::size_t row = 0; row < rows_; ++row) {
            if (count_.at(row) == nullptr || percent_.at(row) == nullptr) continue;
            auto const exact = *percent_of(*count_.at(row), all);
            auto const before = findings_.size();
            compare_percent(row, exact, exact, exact, to_string(*count_.at(row)) + "/" + to_string(all));
            explained = explained && findings_.size() == before;
        }
        if (printed == points{100}) return;
        auto& finding = add(table_fault::percents_do_not_add,
                            explained ? explanation::rounded_alone : explanation::none, last, *percent_.column);
        finding.printed = to_string(printed);
        finding.expected = "100";
    }

    [[nodiscard]] numbers const& ranked_by() const { return percent_.column != nullptr ? percent_ : total_; }

    [[nodiscard]] bool has_own_maxima() const {
        std::optional<points> first;
        for (auto const& cell : maximum_.cells) {
            if (!cell) continue;
            if (first && *first != cell->value) return true;
            first = cell->value;
        }
        return false;
    }

    void check_ranks() {
        auto const& by = ranked_by();
        if (rank_.column == nullptr || by.column == nullptr || count_.column != nullptr) return;
        if (percent_.column == nullptr && has_own_maxima()) return; // each row is ranked in a field of its own
        std::vector<std::size_t> order;
        for (std::size_t row = 0; row < rows_; ++row)
            if (rank_.at(row) != nullptr && by.at(row) != nullptr) order.push_back(row);
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return *rank_.at(a) != *rank_.at(b) ? *rank_.at(a) < *rank_.at(b) : *by.at(a) > *by.at(b);
        });
        for (std::size_t i = 1; i < order.size(); ++i) {
            auto const upper = order[i - 1];
            auto const lower = order[i];
            bool const same_rank = *rank_.at(upper) == *rank_.at(lower);
            bool const same_print = *by.at(upper) == *by.at(lower);
            if (same_rank == same_print && (same_rank || *by.at(upper) > *by.at(lower))) continue;
            auto& finding = add(same_rank || same_print ? table_fault::tie : table_fault::rank,
                                same_print ? explanation::unrounded_rank : explanation::none, lower, *rank_.column);
            finding.detail = unit(upper);
            finding.expected = by.column->cells[lower] + " and " + by.column->cells[upper];
        }
    }

    void check_grades() {
        auto const& by = ranked_by();
        if (grades_ == nullptr || by.column == nullptr) return;
        std::vector<std::size_t> order;
        for (std::size_t row = 0; row < rows_; ++row)
            if (by.at(row) != nullptr && row < grades_->cells.size() && !grades_->cells[row].empty())
                order.push_back(row);
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return *by.at(a) > *by.at(b); });
        for (std::size_t i = 1; i + 1 < order.size(); ++i) {
            auto const& before = grades_->cells[order[i - 1]];
            auto const& here = grades_->cells[order[i]];
            bool const alone = before == grades_->cells[order[i + 1]] && here != before &&
                               *by.at(order[i]) != *by.at(order[i - 1]) && *by.at(order[i]) != *by.at(order[i + 1]);
            if (!alone) continue;
            auto& finding = add(table_fault::grade, explanation::none, order[i], *grades_);
            finding.expected = before;
            finding.detail = by.column->cells[order[i]];
        }
    }

    published_table const& table_;
    std::size_t rows_ = 0;
    published_column const* units_ = nullptr;
    published_column const* grades_ = nullptr;
    std::vector<numbers> parts_;
    numbers total_, maximum_, percent_, rank_, count_;
    std::optional<points> guess_;
    std::vector<table_finding> findings_;
};

} // namespace

std::vector<table_finding> check_published_table(published_table const& table) {
    return table_checker{table}.run();
}

} // namespace cchc
