// SPDX-License-Identifier: BSL-1.0
#include <cchc/one_stop/counts.hpp>

#include <array>
#include <limits>
#include <span>

#include <cchc/base/result.hpp>

namespace cchc {
namespace {

using member = dossier_counts::number dossier_counts::*;

struct part {
    std::string_view name;
    member where;
};

/// A sum that must hold: its whole, and up to four parts.
struct sum_rule {
    count_sum which;
    std::string_view text;
    part whole;
    std::array<part, 4> parts;
    std::size_t size;

    [[nodiscard]] std::span<part const> all() const noexcept { return {parts.data(), size}; }
};

using c = dossier_counts;

/// Wholes stand behind their parts' own sums where those feed them: `early_or_on_time` before `done`.
constexpr std::array<sum_rule, 6> sums{{
    {count_sum::workload,
     "total = carried + received",
     {"total", &c::total},
     {{{"carried", &c::carried}, {"received", &c::received}}},
     2},
    {count_sum::intake,
     "received = direct + online + post",
     {"received", &c::received},
     {{{"direct", &c::direct}, {"online", &c::online}, {"post", &c::post}}},
     3},
    {count_sum::outcome,
     "total = done + open + withdrawn + returned",
     {"total", &c::total},
     {{{"done", &c::done}, {"open", &c::open}, {"withdrawn", &c::withdrawn}, {"returned", &c::returned}}},
     4},
    {count_sum::done,
     "done = early_or_on_time + late",
     {"done", &c::done},
     {{{"early_or_on_time", &c::early_or_on_time}, {"late", &c::late}}},
     2},
    {count_sum::in_time,
     "early_or_on_time = early + on_time",
     {"early_or_on_time", &c::early_or_on_time},
     {{{"early", &c::early}, {"on_time", &c::on_time}}},
     2},
    {count_sum::open,
     "open = in_time + overdue",
     {"open", &c::open},
     {{{"in_time", &c::in_time}, {"overdue", &c::overdue}}},
     2},
}};

/// The order in which wholes are made of parts.
constexpr std::array upwards{count_sum::intake, count_sum::in_time,  count_sum::done,
                             count_sum::open,   count_sum::workload, count_sum::outcome};

constexpr auto most = std::numeric_limits<std::uint64_t>::max();

std::uint64_t add(std::uint64_t a, std::uint64_t b) {
    if (b > most - a) throw error{failure{errc::out_of_range, 0}};
    return a + b;
}

/// Too much is as wrong as any other sum, and is not thrown at who only checks.
std::uint64_t add_up_to_most(std::uint64_t a, std::uint64_t b) noexcept {
    return b > most - a ? most : a + b;
}

struct known_parts {
    std::uint64_t sum = 0;
    std::size_t unknown = 0;
    member last_unknown = nullptr;
};

known_parts parts_of(sum_rule const& rule, dossier_counts const& counts) noexcept {
    known_parts found;
    for (auto const& each : rule.all()) {
        auto const& value = counts.*each.where;
        if (value) {
            found.sum = add_up_to_most(found.sum, *value);
        } else {
            ++found.unknown;
            found.last_unknown = each.where;
        }
    }
    return found;
}

sum_rule const& rule_of(count_sum which) noexcept {
    return sums[static_cast<std::size_t>(which)];
}

} // namespace

dossier_counts dossier_counts::none() noexcept {
    dossier_counts zero;
    std::apply([&](auto const&... each) { ((zero.*each.member = 0), ...); }, fields());
    return zero;
}

std::string_view to_string(count_sum sum) noexcept {
    return rule_of(sum).text;
}

std::string broken_sum::message(dossier_counts const& of) const {
    auto const& rule = rule_of(which);
    std::string parts;
    for (auto const& each : rule.all()) {
        auto const& value = of.*each.where;
        if (value) parts += (parts.empty() ? "" : " + ") + std::string{each.name} + ' ' + std::to_string(*value);
    }
    auto const difference = found > expected ? found - expected : expected - found;
    return std::string{rule.whole.name} + " is " + std::to_string(expected) + ", but " + parts +
           (partly ? " alone is " : " is ") + std::to_string(found) + ": " + std::to_string(difference) +
           (found > expected ? " too many" : " missing");
}

std::vector<broken_sum> broken_sums(dossier_counts const& counts) {
    std::vector<broken_sum> broken;
    for (auto const& rule : sums) {
        auto const& whole = counts.*rule.whole.where;
        auto const parts = parts_of(rule, counts);
        if (!whole || parts.unknown == rule.size) continue;
        bool const wrong = parts.unknown == 0 ? parts.sum != *whole : parts.sum > *whole;
        if (wrong) broken.push_back({rule.which, *whole, parts.sum, parts.unknown != 0});
    }
    // Two ways to the same total, neither of which states it.
    if (!counts.total) {
        auto const in = parts_of(rule_of(count_sum::workload), counts);
        auto const out = parts_of(rule_of(count_sum::outcome), counts);
        if (in.unknown == 0 && (out.unknown == 0 ? out.sum != in.sum : out.sum > in.sum))
            broken.push_back({count_sum::outcome, in.sum, out.sum, out.unknown != 0});
    }
    return broken;
}

dossier_counts with_wholes(dossier_counts counts) noexcept {
    for (auto const which : upwards) {
        auto const& rule = rule_of(which);
        if (counts.*rule.whole.where) continue;
        auto const parts = parts_of(rule, counts);
        if (parts.unknown == 0) counts.*rule.whole.where = parts.sum;
    }
    return counts;
}

dossier_counts deduced(dossier_counts counts) noexcept {
    // Each round fills in at least one of sixteen numbers, or is the last.
    for (bool changed = true; changed;) {
        auto const before = counts;
        counts = with_wholes(counts);
        for (auto const& rule : sums) {
            auto const& whole = counts.*rule.whole.where;
            auto const parts = parts_of(rule, counts);
            if (whole && parts.unknown == 1 && parts.sum <= *whole) counts.*parts.last_unknown = *whole - parts.sum;
        }
        changed = !(counts == before);
    }
    return counts;
}

dossier_counts added(dossier_counts const& a, dossier_counts const& b) {
    dossier_counts sum;
    auto const x = with_wholes(a);
    auto const y = with_wholes(b);
    std::apply(
        [&](auto const&... each) {
            ((x.*each.member && y.*each.member ? void(sum.*each.member = add(*(x.*each.member), *(y.*each.member)))
                                               : void()),
             ...);
        },
        dossier_counts::fields());
    return sum;
}

dossier_counts continued(dossier_counts const& earlier, dossier_counts const& later) {
    auto const x = with_wholes(earlier);
    auto const y = with_wholes(later);
    auto sum = added(x, y);
    sum.carried = x.carried;
    sum.open = y.open;
    sum.in_time = y.in_time;
    sum.overdue = y.overdue;
    // What the second carried over is in the first already.
    sum.total = x.total && y.received ? dossier_counts::number{add(*x.total, *y.received)} : std::nullopt;
    return sum;
}

} // namespace cchc
