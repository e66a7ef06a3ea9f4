// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/roll_up.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <utility>

namespace cchc {
namespace {

using boost::gregorian::date;

/// What makes a series: its unit, field and level.
std::tuple<std::string_view, std::string_view, std::optional<agency_level>> series_of(one_stop_row const& row) {
    return {row.unit, row.field, row.level};
}

/// Places of the rows: series by series, in each by period; rows without a period first.
std::vector<std::size_t> in_order(std::vector<one_stop_row> const& rows) {
    std::vector<std::size_t> order(rows.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        auto const x = series_of(rows[a]);
        auto const y = series_of(rows[b]);
        return x != y ? x < y : rows[a].covers < rows[b].covers;
    });
    return order;
}

std::string period_name(one_stop_row const& row) {
    return row.covers ? to_string(*row.covers) : std::string{};
}

std::string row_name(one_stop_row const& row) {
    std::string name;
    for (auto const& part : {row.unit, row.field, period_name(row)})
        if (!part.empty()) name += (name.empty() ? "" : ", ") + part;
    return name;
}

void compare(std::vector<one_stop_row> const& rows, std::size_t before, std::size_t row,
             std::vector<count_finding>& out) {
    auto const& x = rows[before];
    auto const& y = rows[row];
    if (series_of(x) != series_of(y) || !x.covers || !y.covers) return;
    if (!(x.covers->last() < y.covers->first())) {
        out.push_back({count_fault::overlap, row, before, {}, 0, 0});
        return;
    }
    if (x.covers->last() + boost::gregorian::days{1} < y.covers->first())
        out.push_back({count_fault::gap, row, before, {}, 0, 0});
    else if (auto const open = deduced(x.counts).open, carried = deduced(y.counts).carried;
             open && carried && *open != *carried)
        out.push_back({count_fault::carry, row, before, {}, *open, *carried});
}

/// The period of `grain` in which all of `covers` lies; `covers` itself where none does.
std::optional<period> in_grain(std::optional<period> covers, std::optional<period_kind> grain) {
    if (!covers || !grain) return covers;
    auto const first = covers->first();
    auto const year = static_cast<int>(first.year());
    auto const month = static_cast<int>(first.month().as_number());
    auto const made = [&]() -> std::optional<period> {
        switch (*grain) {
        case period_kind::month: return period::month(year, month);
        case period_kind::quarter: return period::quarter(year, (month + 2) / 3);
        case period_kind::half_year: return period::half_year(year, month <= 6 ? 1 : 2);
        case period_kind::year: return period::year(year);
        default: return std::nullopt;
        }
    }();
    return made && !(made->last() < covers->last()) ? made : covers;
}

/// Rows that become one: the same series inside, joined in time, then added.
class group {
public:
    void take(one_stop_row const& row) {
        auto const same = series_.empty() ? nullptr : &series_.back();
        if (same != nullptr && row.covers && same->covers && series_of(*same) == series_of(row)) {
            same->covers = period::days(same->covers->first(), std::max(same->covers->last(), row.covers->last()));
            same->counts = continued(same->counts, row.counts);
        } else {
            series_.push_back(row);
        }
    }

    [[nodiscard]] one_stop_row finish() const {
        auto sum = series_.front();
        sum.counts = with_wholes(sum.counts);
        for (auto one = series_.begin() + 1; one != series_.end(); ++one) {
            sum.counts = added(sum.counts, one->counts);
            if (sum.covers && one->covers)
                sum.covers = period::days(std::min(sum.covers->first(), one->covers->first()),
                                          std::max(sum.covers->last(), one->covers->last()));
            else sum.covers.reset();
        }
        if (sum.covers) sum.covers = named_period(sum.covers->first(), sum.covers->last());
        return sum;
    }

private:
    std::vector<one_stop_row> series_;
};

void count(dossier_counts& c, dossier_state const& state, intake how, bool carried) {
    auto const more = [](dossier_counts::number& n) { n = n.value_or(0) + 1; };
    more(c.total);
    more(carried ? c.carried : c.received);
    if (!carried && how == intake::direct) more(c.direct);
    if (!carried && how == intake::online) more(c.online);
    if (!carried && how == intake::post) more(c.post);
    auto const done = [&](dossier_counts::number& n, bool in_time) {
        more(n);
        more(c.done);
        if (in_time) more(c.early_or_on_time);
    };
    auto const open = [&](dossier_counts::number& n) {
        more(n);
        more(c.open);
    };
    switch (state.status) {
    case dossier_status::early: done(c.early, true); break;
    case dossier_status::on_time: done(c.on_time, true); break;
    case dossier_status::late: done(c.late, false); break;
    case dossier_status::done: more(c.done); break;
    case dossier_status::in_time:
    case dossier_status::waiting: open(c.in_time); break;
    case dossier_status::overdue: open(c.overdue); break;
    case dossier_status::open: more(c.open); break;
    case dossier_status::withdrawn: more(c.withdrawn); break;
    case dossier_status::returned: more(c.returned); break;
    case dossier_status::not_received: break;
    }
}

/// Numbers that cannot be known because of dossiers whose limit, or way of receipt, is not.
void forget(dossier_counts& c, bool limits, bool ends, bool intakes) {
    if (limits) c.early = c.on_time = c.early_or_on_time = c.late = std::nullopt;
    if (ends) c.in_time = c.overdue = std::nullopt;
    if (intakes) c.direct = c.online = c.post = std::nullopt;
}

} // namespace

std::string_view to_string(count_fault fault) noexcept {
    switch (fault) {
    case count_fault::sum: return "sum";
    case count_fault::carry: return "carry";
    case count_fault::gap: return "gap";
    case count_fault::overlap: return "overlap";
    }
    return {};
}

std::string count_finding::message(std::vector<one_stop_row> const& rows) const {
    auto const who = row_name(rows[row]);
    auto const head = std::string{rule} + ": " + who + (who.empty() ? "" : ": ");
    auto const earlier = period_name(rows[before]);
    switch (fault) {
    case count_fault::sum: return head + (sum ? sum->message(rows[row].counts) : std::string{});
    case count_fault::carry:
        return head + "carried is " + std::to_string(found) + ", but open in " + earlier + " was " +
               std::to_string(expected) + ": " +
               std::to_string(found > expected ? found - expected : expected - found) +
               (found > expected ? " too many" : " missing");
    case count_fault::gap: return head + "nothing is counted between " + earlier + " and this";
    case count_fault::overlap: return head + "shares days with " + earlier + ", which a sum would count twice";
    }
    return head;
}

std::vector<count_finding> check_rows(std::vector<one_stop_row> const& rows) {
    std::vector<count_finding> out;
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (auto const& broken : broken_sums(rows[i].counts))
            out.push_back({count_fault::sum, i, i, broken, broken.expected, broken.found});
    auto const order = in_order(rows);
    for (std::size_t i = 1; i < order.size(); ++i) compare(rows, order[i - 1], order[i], out);
    std::stable_sort(out.begin(), out.end(), [](auto const& a, auto const& b) { return a.row < b.row; });
    return out;
}

std::vector<one_stop_row> roll_up(std::vector<one_stop_row> const& rows, roll_up_by const& by) {
    using key = std::tuple<std::string, std::string, std::optional<agency_level>, std::optional<period>>;
    std::map<key, group> groups;
    for (auto const place : in_order(rows)) {
        auto const& row = rows[place];
        groups[key{by.unit ? row.unit : "", by.field ? row.field : "", by.level ? row.level : std::nullopt,
                   by.period ? in_grain(row.covers, by.grain) : std::nullopt}]
            .take(row);
    }
    std::vector<one_stop_row> out;
    for (auto const& [name, one] : groups) {
        auto sum = one.finish();
        sum.unit = std::get<0>(name);
        sum.field = std::get<1>(name);
        sum.level = std::get<2>(name);
        out.push_back(std::move(sum));
    }
    return out;
}

period named_period(date first, date last) {
    auto const whole = period::days(first, last);
    auto const fits = [&](period named) { return named.first() == first && named.last() == last; };
    auto const year = static_cast<int>(first.year());
    auto const month = static_cast<int>(first.month().as_number());
    for (auto const named :
         {period::month(year, month), period::quarter(year, (month + 2) / 3),
          period::half_year(year, month <= 6 ? 1 : 2), period::first_months(year, 9), period::year(year)})
        if (fits(named)) return named;
    auto const years = period::years(year, static_cast<int>(last.year()));
    return fits(years) ? years : whole;
}

result<std::vector<one_stop_row>> count_dossiers(std::vector<dossier> const& dossiers,
                                                 procedure_catalogue const& catalogue, working_calendar const& calendar,
                                                 period const& during, dossier_rules rules) {
    struct tally {
        dossier_counts counts = dossier_counts::none();
        bool no_limit = false;
        bool no_end = false;
        bool no_intake = false;
    };
    using key = std::tuple<std::string, std::string, std::optional<agency_level>>;
    std::map<key, tally> tallies;
    for (std::size_t i = 0; i < dossiers.size(); ++i) {
        auto const& one = dossiers[i];
        auto const state = state_of(one, catalogue, calendar, during.last(), rules);
        if (!state) return failure{state.error().code, i};
        if (!state->received || (state->ended && *state->ended < during.first())) continue;
        auto const* const version = catalogue.at(one.procedure, *state->received);
        auto& t = tallies[key{one.unit, version != nullptr ? version->field : "",
                              version != nullptr ? version->level : std::nullopt}];
        bool const carried = *state->received < during.first();
        count(t.counts, *state, one.how, carried);
        t.no_limit = t.no_limit || state->status == dossier_status::done;
        t.no_end = t.no_end || state->status == dossier_status::open;
        t.no_intake = t.no_intake || (!carried && one.how == intake::unknown);
    }
    std::vector<one_stop_row> rows;
    for (auto& [name, t] : tallies) {
        forget(t.counts, t.no_limit, t.no_end, t.no_intake);
        rows.push_back({std::get<0>(name), std::get<1>(name), std::get<2>(name), during, t.counts});
    }
    return rows;
}

} // namespace cchc
