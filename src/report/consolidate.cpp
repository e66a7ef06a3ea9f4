// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/consolidate.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <utility>

#include <cchc/text/normal.hpp>
#include <cchc/text/token.hpp>

#include "report/figure_words.hpp"
#include "report/subject.hpp"

namespace cchc {
namespace {

/// Names that differ in capitals, tone placement or composition only are one; UBND is short for Ủy ban nhân dân.
std::string name_key(std::string_view name) {
    std::string key;
    tokenizer words{name};
    for (auto t = words.next(); t; t = words.next()) {
        if (t.is(token_kind::mark)) continue;
        if (t.is("ubnd"_vn)) {
            key += name_key("ủy ban nhân dân");
            continue;
        }
        key += t.word ? std::to_string(t.word.bits()) : std::string{surface(name, t.where)};
        key += ' ';
    }
    return key;
}

std::string written(decimal value, std::optional<decimal> const& of) {
    return to_string(value) + (of ? '/' + to_string(*of) : "");
}

/// Everything that an account says, as text: two accounts with the same are the same.
std::string whole_of(unit_account const& a) {
    std::string all = name_key(a.unit) + '\1' + (a.covers ? to_string(*a.covers) : "") + '\1' +
                      (a.date ? to_string(*a.date) : "") + '\1' + a.number + '\1' + a.unit + '\1' +
                      std::to_string(a.duties) + ' ' + std::to_string(a.proposals);
    for (auto const& f : a.figures)
        all += '\1' + f.subject + '\2' + f.unit + '\2' + to_string(f.value, digit_style::machine) + '\2' +
               (f.of ? to_string(*f.of, digit_style::machine) : "");
    for (auto const part : a.parts) all += '\1' + std::string{to_string(part)};
    for (auto const field : a.about) all += '\1' + std::string{to_string(field)};
    return all;
}

template <class T>
void keep_once(std::vector<T>& values) {
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::optional<decimal> sum(decimal a, decimal b) noexcept {
    constexpr std::int64_t most = 999'999'999'999'999'999; // eighteen digits
    auto const scale = std::max(a.scale(), b.scale());
    auto const scaled = [&](decimal d) -> std::optional<std::int64_t> {
        auto mantissa = d.mantissa();
        for (auto s = d.scale(); s < scale; ++s) {
            if (mantissa > most / 10 || mantissa < -most / 10) return std::nullopt;
            mantissa *= 10;
        }
        return mantissa > most || mantissa < -most ? std::nullopt : std::optional{mantissa};
    };
    auto const left = scaled(a);
    auto const right = scaled(b);
    if (!left || !right) return std::nullopt;
    auto const total = *left + *right;
    if (total > most || total < -most) return std::nullopt;
    return decimal{total, scale};
}

/// The figures of one subject while they are added up.
struct running_sum {
    std::string subject;
    std::string unit;
    std::vector<unit_value> from;
};

class adder {
public:
    adder(consolidation const& all, consolidation_options const& options) : all_{all}, options_{options} {
        for (auto const& unit : options.expected) names_.emplace(name_key(unit), unit);
    }

    [[nodiscard]] consolidated_report add() {
        result_.covers = options_.covers ? options_.covers : usual_period();
        for (auto const* const account : accounts_that_count()) take(*account);
        for (auto& [key, running] : sums_) finish(std::move(running));
        std::stable_sort(result_.figures.begin(), result_.figures.end(),
                         [](auto const& a, auto const& b) { return a.from.size() > b.from.size(); });
        find_missing();
        return std::move(result_);
    }

private:
    /// The period that most reports have; of two that as many have the one that begins, then ends, earlier.
    [[nodiscard]] std::optional<period> usual_period() const {
        struct count {
            std::optional<period> covers;
            std::size_t reports = 0;
        };
        std::map<std::pair<boost::gregorian::date, boost::gregorian::date>, count> counts;
        for (auto const& a : all_.accounts()) {
            if (!a.covers) continue;
            auto& one = counts[{a.covers->first(), a.covers->last()}];
            one.covers = a.covers;
            ++one.reports;
        }
        count usual;
        for (auto const& [days, one] : counts)
            if (one.reports > usual.reports) usual = one;
        return usual.covers;
    }

    /// As the list of those who should report has it.
    [[nodiscard]] std::string shown(std::string const& unit) const {
        auto const known = names_.find(name_key(unit));
        return known == names_.end() ? unit : known->second;
    }

    void conflict(account_fault fault, std::string const& unit, std::string subject, std::vector<std::string> values) {
        result_.conflicts.push_back({fault, shown(unit), std::move(subject), std::move(values)});
    }

    /// One account for each unit; a unit with two of the period has the later, or none.
    [[nodiscard]] std::vector<unit_account const*> accounts_that_count() {
        std::vector<unit_account const*> counted;
        auto const& accounts = all_.accounts();
        for (std::size_t i = 0; i < accounts.size();) {
            auto const key = name_key(accounts[i].unit);
            std::vector<unit_account const*> same;
            for (; i < accounts.size() && name_key(accounts[i].unit) == key; ++i) {
                if (accounts[i].covers && accounts[i].covers != result_.covers)
                    conflict(account_fault::other_period, accounts[i].unit, "", {to_string(*accounts[i].covers)});
                else same.push_back(&accounts[i]);
            }
            if (auto const* const one = latest(same)) counted.push_back(one);
        }
        return counted;
    }

    [[nodiscard]] unit_account const* latest(std::vector<unit_account const*> const& same) {
        if (same.empty()) return nullptr;
        auto const day = [](unit_account const* a) { return a->date ? to_string(*a->date) : std::string{}; };
        auto const* const last = *std::max_element(same.begin(), same.end(),
                                                   [&](auto const* a, auto const* b) { return day(a) < day(b); });
        if (same.size() == 1) return last;
        std::vector<std::string> names;
        bool decided = true;
        for (auto const* const a : same) {
            names.push_back((a->number.empty() ? "-" : a->number) + (a->date ? " (" + day(a) + ")" : ""));
            decided = decided && a->date && a->date->is_complete() && (a == last || day(a) != day(last));
        }
        conflict(account_fault::two_reports, last->unit, "", std::move(names));
        return decided ? last : nullptr;
    }

    void take(unit_account const& account) {
        result_.reported.push_back(shown(account.unit));
        std::map<std::string, std::vector<account_figure const*>> of_subject;
        for (auto const& f : account.figures) of_subject[name_key(f.subject) + '\1' + name_key(f.unit)].push_back(&f);
        for (auto const& [key, figures] : of_subject) take_subject(account, key, figures);
        find_gaps(account);
    }

    void take_subject(unit_account const& account, std::string const& key,
                      std::vector<account_figure const*> const& figures) {
        auto const& first = *figures.front();
        std::vector<std::string> values;
        for (auto const* const f : figures) values.push_back(written(f->value, f->of));
        auto different = values;
        keep_once(different);
        auto& running = sums_[key];
        if (running.subject.empty() || first.subject < running.subject) {
            running.subject = first.subject;
            running.unit = first.unit;
        }
        if (different.size() > 1) return conflict(account_fault::two_values, account.unit, first.subject, different);
        if (first.of && first.value > *first.of)
            return conflict(account_fault::above_whole, account.unit, first.subject, different);
        running.from.push_back({shown(account.unit), first.value, first.of});
    }

    void finish(running_sum running) {
        if (running.from.empty()) return;
        std::sort(running.from.begin(), running.from.end(),
                  [](auto const& a, auto const& b) { return a.unit < b.unit; });
        consolidated_figure total{running.subject, running.unit, running.from.front().value, running.from.front().of,
                                  std::nullopt, {}};
        bool const percentage = running.unit == "%";
        if (percentage) total.most = total.value;
        for (std::size_t i = 1; i < running.from.size(); ++i) {
            auto const& one = running.from[i];
            if (percentage) {
                total.value = std::min(total.value, one.value);
                total.most = std::max(*total.most, one.value);
                continue;
            }
            auto const value = sum(total.value, one.value);
            auto const of = total.of && one.of ? sum(*total.of, *one.of) : std::nullopt;
            if (!value || (total.of && one.of && !of))
                return conflict(account_fault::out_of_range, one.unit, running.subject, {});
            total.value = *value;
            total.of = of;
        }
        total.from = std::move(running.from);
        result_.figures.push_back(std::move(total));
    }

    void find_gaps(unit_account const& account) {
        for (auto const part : {report_part::results, report_part::assessment, report_part::duties})
            if (std::find(account.parts.begin(), account.parts.end(), part) == account.parts.end())
                result_.gaps.push_back({shown(account.unit), part, std::nullopt});
        auto const covers = account.covers ? account.covers : result_.covers;
        auto const programme = covers ? reform_programme_of(covers->first().year()) : std::nullopt;
        if (!programme) return;
        auto const has = [&](reform_field field) {
            return std::any_of(account.about.begin(), account.about.end(),
                               [&](reform_field own) { return counterpart(own, *programme) == field; });
        };
        if (!has(reform_field::steering)) result_.gaps.push_back({shown(account.unit), std::nullopt, reform_field::steering});
        for (auto const& entry : programme->fields())
            if (!has(entry.field)) result_.gaps.push_back({shown(account.unit), std::nullopt, entry.field});
    }

    void find_missing() {
        std::set<std::string> reported;
        for (auto const& unit : result_.reported) reported.insert(name_key(unit));
        for (auto const& unit : options_.expected)
            if (reported.count(name_key(unit)) == 0) result_.missing.push_back(unit);
    }

    consolidation const& all_;
    consolidation_options const& options_;
    consolidated_report result_;
    std::map<std::string, std::string> names_; ///< of those who should report, by key
    std::map<std::string, running_sum> sums_;
};

constexpr std::array<std::string_view, 5> fault_names{"two_values", "two_reports", "other_period", "above_whole",
                                                      "out_of_range"};

} // namespace

std::string_view to_string(account_fault fault) noexcept {
    return fault_names[static_cast<std::size_t>(fault)];
}

unit_account account_of(periodic_report const& report, std::string unit) {
    unit_account a;
    a.unit = unit.empty() ? report.issuer : std::move(unit);
    if (report.number) a.number = to_string(*report.number);
    a.date = report.date;
    a.covers = report.covers;
    for (auto const& f : report.figures) {
        bool const elsewhere = f.during && report.covers && *f.during != *report.covers;
        bool const difference = f.compared && f.compared->way != comparison_way::reach;
        if (f.unit.empty() || difference || elsewhere) continue;
        a.figures.push_back({detail::subject_of(f, report.figures), f.unit, f.value, f.of});
    }
    for (auto const& s : report.sections) {
        a.parts.push_back(s.part);
        if (s.about != reform_field::unknown) a.about.push_back(s.about);
    }
    for (auto const& d : report.tasks)
        if (d.about != reform_field::unknown) a.about.push_back(d.about);
    if (!report.tasks.empty()) a.parts.push_back(report_part::duties);
    if (!report.proposals.empty()) a.parts.push_back(report_part::proposals);
    keep_once(a.parts);
    keep_once(a.about);
    a.duties = report.tasks.size();
    a.proposals = report.proposals.size();
    return a;
}

void consolidation::add(unit_account one) {
    auto const key = whole_of(one);
    auto const at = std::lower_bound(accounts_.begin(), accounts_.end(), key,
                                     [](unit_account const& a, std::string const& k) { return whole_of(a) < k; });
    if (at == accounts_.end() || *at != one) accounts_.insert(at, std::move(one));
}

consolidation merged(consolidation a, consolidation const& b) {
    for (auto const& one : b.accounts()) a.add(one);
    return a;
}

std::string account_conflict::message() const {
    std::string listed;
    for (auto const& value : values) listed += (listed.empty() ? "" : ", ") + value;
    switch (fault) {
    case account_fault::two_values: return unit + " gives different numbers for " + subject + ": " + listed;
    case account_fault::two_reports: return unit + " has reported more than once: " + listed;
    case account_fault::other_period: return unit + " reports on " + listed;
    case account_fault::above_whole: return unit + " gives more than the whole for " + subject + ": " + listed;
    default: return "the sum of " + subject + " is too large, at " + unit;
    }
}

consolidated_report consolidate(consolidation const& all, consolidation_options const& options) {
    return adder{all, options}.add();
}

} // namespace cchc
