// SPDX-License-Identifier: BSL-1.0
#include <cchc/programme/trace.hpp>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include <cchc/citation/find_citations.hpp>
#include <cchc/scoring/year.hpp>

namespace cchc {
namespace {

using unit_and_code = std::pair<std::string, std::string>;

std::string key_of(std::string_view number) {
    auto const parsed = parse_document_number(number);
    return parsed ? canonical_key(*parsed) : std::string{number};
}

/// The numbers of the documents that a text cites.
std::vector<std::string> numbers_in(std::string_view text) {
    std::vector<std::string> numbers;
    for (auto const& match : find_citations(text))
        if (auto const cited = to_citation(text, match); cited.number) numbers.push_back(to_string(*cited.number));
    return numbers;
}

/// Makes the rows of a trace.
class tracer {
public:
    tracer(programme const& p, boost::gregorian::date day)
        : p_{p}, day_{day}, year_{score_year(p.index, p.units, p.cards)} {
        for (auto const& link : p.links) points_of_task_[link.task].insert({link.unit, link.code});
        for (auto const& card : p.cards)
            for (auto const& entry : card.entries())
                for (auto const& proof : entry.evidence)
                    if (!proof.task.empty()) points_of_task_[proof.task].insert({card.unit(), entry.code});
        for (std::size_t i = 0; i < p.duties.size(); ++i) duties_[p.duties[i].task].push_back(i);
        for (std::size_t i = 0; i < year_.evaluations.size(); ++i) evaluations_[year_.evaluations[i].unit] = i;
    }

    programme_trace run() && {
        for (auto const& one : p_.tasks.tasks()) add_task(one);
        for (std::size_t i = 0; i < p_.duties.size(); ++i)
            if (p_.duties[i].task.empty()) add_duty(i);
        add_criteria();
        return std::move(trace_);
    }

private:
    /// A task rests on its own document, and on those of the duties that it took up.
    void add_task(task const& one) {
        trace_row row;
        row.task = one.id;
        if (auto const state = p_.tasks.state_of(one.id, day_)) {
            row.status = state->status;
            row.agency = state->lead;
        }
        if (row.agency.empty()) row.agency = one.lead;
        row.unit = unit_of(p_, row.agency);
        row.document = one.basis;
        auto const taken_up = duties_.find(one.id);
        if (taken_up == duties_.end()) return add_points(row);
        for (auto const i : taken_up->second) {
            row.duty = i;
            auto documents = p_.duties[i].bases;
            if (!one.basis.empty() && std::find(documents.begin(), documents.end(), one.basis) == documents.end())
                documents.insert(documents.begin(), one.basis);
            if (documents.empty()) documents.emplace_back();
            for (auto& document : documents) {
                row.document = std::move(document);
                add_points(row);
            }
        }
    }

    void add_points(trace_row row) {
        auto const found = points_of_task_.find(row.task);
        if (found == points_of_task_.end()) return trace_.rows.push_back(std::move(row));
        for (auto const& [unit, code] : found->second) {
            row.unit = unit;
            row.code = code;
            set_points(row);
            trace_.rows.push_back(row);
        }
    }

    void set_points(trace_row& row) const {
        auto const at = p_.index.find(row.code);
        auto const e = evaluations_.find(row.unit);
        if (!at || e == evaluations_.end()) return;
        auto const& node = year_.evaluations[e->second].rows[*at];
        row.least = node.least;
        row.most = node.most;
        row.maximum = node.maximum;
    }

    void add_duty(std::size_t place) {
        auto const& duty = p_.duties[place];
        trace_row row;
        row.duty = place;
        auto const or_none = [](std::vector<std::string> names) {
            if (names.empty()) names.emplace_back();
            return names;
        };
        for (auto const& document : or_none(duty.bases))
            for (auto const& lead : or_none(duty.leads)) {
                row.document = document;
                row.agency = lead;
                row.unit = unit_of(p_, lead);
                trace_.rows.push_back(row);
            }
    }

    /// Criteria rest on documents for all units alike: the rows have no unit and no points but the maximum.
    void add_criteria() {
        for (auto& number : numbers_in(p_.index.version().legal_basis)) {
            trace_row row;
            row.document = std::move(number);
            row.maximum = p_.index.version().total.value_or(points{});
            trace_.rows.push_back(std::move(row));
        }
        for (auto const& criterion : p_.index.criteria())
            for (auto& number : numbers_in(criterion.basis)) {
                trace_row row;
                row.document = std::move(number);
                row.code = criterion.code;
                row.maximum = criterion.maximum;
                trace_.rows.push_back(std::move(row));
            }
    }

    programme const& p_;
    boost::gregorian::date day_;
    scored_year year_;
    std::map<std::string, std::set<unit_and_code>> points_of_task_;
    std::map<std::string, std::vector<std::size_t>> duties_;
    std::map<std::string, std::size_t> evaluations_;
    programme_trace trace_;
};

template <class Keep>
std::vector<trace_row> rows_where(programme_trace const& t, Keep keep) {
    std::vector<trace_row> kept;
    std::copy_if(t.rows.begin(), t.rows.end(), std::back_inserter(kept), keep);
    return kept;
}

bool needs_evidence(criterion const& row) noexcept {
    return !is_surveyed(row.method) && !is_beside(row.method) && row.method != scoring_method::sum;
}

} // namespace

programme_trace trace(programme const& p, boost::gregorian::date day) {
    auto t = tracer{p, day}.run();
    std::stable_sort(t.rows.begin(), t.rows.end(), [](trace_row const& a, trace_row const& b) {
        return std::tie(a.document, a.task, a.unit, a.code) < std::tie(b.document, b.task, b.unit, b.code);
    });
    return t;
}

std::vector<trace_row> resting_on(programme_trace const& t, std::string_view number) {
    auto const wanted = key_of(number);
    return rows_where(t, [&](trace_row const& row) { return !row.document.empty() && key_of(row.document) == wanted; });
}

std::vector<trace_row> through_task(programme_trace const& t, std::string_view id) {
    return rows_where(t, [&](trace_row const& row) { return row.task == id; });
}

std::vector<trace_row> behind_points(programme_trace const& t, std::string_view unit, std::string_view code) {
    return rows_where(t, [&](trace_row const& row) {
        return row.unit == unit && !row.code.empty() && (code.empty() || row.code == code);
    });
}

std::vector<trace_row> at_stake(programme_trace const& t) {
    auto rows = rows_where(t, [](trace_row const& row) {
        bool const late = row.status == task_status::overdue || row.status == task_status::done_late;
        return late && !row.code.empty() && row.open().sign() > 0;
    });
    // A task with two bases is one risk.
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&](trace_row const& r) {
                                  return !seen.insert({r.task, r.unit, r.code}).second;
                              }),
               rows.end());
    std::stable_sort(rows.begin(), rows.end(),
                     [](trace_row const& a, trace_row const& b) { return a.open() > b.open(); });
    return rows;
}

std::vector<unproven_criterion> criteria_without_evidence(programme const& p) {
    std::set<unit_and_code> shown;
    std::set<unit_and_code> claimed;
    for (auto const& link : p.links) shown.insert({link.unit, link.code});
    for (auto const& card : p.cards)
        for (auto const& entry : card.entries()) {
            if (!entry.evidence.empty()) shown.insert({card.unit(), entry.code});
            claimed.insert({card.unit(), entry.code});
        }
    std::vector<unproven_criterion> out;
    for (auto const& e : score_year(p.index, p.units, p.cards).evaluations)
        for (std::size_t row = 0; row < p.index.size(); ++row) {
            auto const& criterion = p.index[row];
            if (!p.index.is_leaf(row) || !needs_evidence(criterion) || !e.rows[row].applies) continue;
            unit_and_code const place{e.unit, criterion.code};
            if (shown.count(place) == 0)
                out.push_back({e.unit, criterion.code, criterion.maximum, claimed.count(place) != 0});
        }
    return out;
}

std::vector<std::size_t> duties_without_task(programme const& p) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < p.duties.size(); ++i)
        if (p.duties[i].task.empty()) places.push_back(i);
    return places;
}

std::vector<praised_and_low_unit> praised_and_low(programme const& p) {
    auto const standings = score_year(p.index, p.units, p.cards).standings;
    std::map<std::string, std::size_t> ranked;
    for (auto const& row : standings.rows)
        if (row.place) ++ranked[row.unit.block];
    std::vector<praised_and_low_unit> out;
    for (auto const& agency : p.agencies)
        for (auto const& remark : agency.remarks) {
            if (remark.kind != remark_kind::praised) continue;
            auto const id = unit_of(p, agency.id);
            for (auto const& row : standings.rows) {
                if (row.unit.id != id || !row.place) continue;
                auto const of = ranked[row.unit.block];
                if (2 * row.place->best > of + 1) out.push_back({agency.name, id, *row.place, of, remark.source});
            }
        }
    return out;
}

} // namespace cchc
