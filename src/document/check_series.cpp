// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <tuple>

#include <cchc/document/check.hpp>
#include <cchc/text/normal.hpp>

namespace cchc {
namespace {

/// A document of a series: those with the same key are numbered one after the other.
struct numbered {
    std::string series;
    std::uint64_t serial = 0;
    boost::gregorian::date day;
    std::size_t index = 0;
};

std::optional<numbered> in_series(citation const& c, std::size_t index) {
    if (!c.number || !c.number->serial || !c.date || !c.date->is_complete()) return std::nullopt;
    auto const& n = *c.number;
    if (n.family == number_family::assembly || n.term() || !n.suffix.empty() || n.part) return std::nullopt;
    std::string series = std::to_string(c.date->year()) + '/' + tone_neutral_key(c.issuer);
    for (auto const& group : n.symbol) series += '/' + group;
    series += n.year ? "/y" : "/";
    return numbered{std::move(series), *n.serial, c.date->first(), index};
}

/// The members of one series, in the order of their serials, whose dates fit together; as many as can be.
std::vector<bool> in_order(std::span<numbered const> series) {
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> tails;
    std::vector<std::size_t> before(series.size(), none);
    for (std::size_t i = 0; i < series.size(); ++i) {
        auto const at = std::upper_bound(tails.begin(), tails.end(), series[i].day,
                                         [&](auto const& day, std::size_t tail) { return day < series[tail].day; });
        if (at != tails.begin()) before[i] = *std::prev(at);
        if (at == tails.end()) tails.push_back(i);
        else *at = i;
    }
    std::vector<bool> fits(series.size(), false);
    for (auto i = tails.empty() ? none : tails.back(); i != none; i = before[i]) fits[i] = true;
    return fits;
}

/// Those that do not fit but, two or more, fit each other: a series of its own, as heads of agencies may keep.
std::vector<bool> others_in_order(std::span<numbered const> series, std::vector<bool> const& fits) {
    std::vector<numbered> others;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < series.size(); ++i)
        if (!fits[i]) {
            others.push_back(series[i]);
            places.push_back(i);
        }
    auto const together = in_order(others);
    std::vector<bool> of_second(series.size(), false);
    if (std::count(together.begin(), together.end(), true) < 2) return of_second;
    for (std::size_t i = 0; i < places.size(); ++i) of_second[places[i]] = together[i];
    return of_second;
}

/// Adds one finding for each member that does not fit, with the nearest number that contradicts it.
void check_one_series(std::span<numbered const> series, std::span<citation const> own, check_rule const& rule,
                      std::vector<series_finding>& found) {
    auto const fits = in_order(series);
    auto const second_series = others_in_order(series, fits);
    std::vector<std::size_t> after(series.size()); // the next that fits
    for (std::size_t i = series.size(), next = i; i-- != 0; after[i] = next)
        if (fits[i]) next = i;
    std::size_t last = series.size(); // the last that fits
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (fits[i]) last = i;
        if (fits[i] || second_series[i]) continue;
        bool const too_early = last != series.size() && series[i].day < series[last].day;
        auto const other = too_early ? last : after[i];
        if (other == series.size()) continue;
        auto const& first = series[std::min(i, other)];
        auto const& second = series[std::max(i, other)];
        auto const number = '"' + to_string(*own[first.index].number) + '"';
        auto const later = '"' + to_string(*own[second.index].number) + '"';
        auto const days = to_iso(first.day) + ", " + to_iso(second.day);
        std::vector<diagnostic> one;
        finding_list{rule, one}.add(own[series[i].index].where,
                                    "số " + later + " lớn hơn " + number + " mà ngày ban hành sớm hơn (" + days + ")",
                                    later + " is numbered after " + number + ", but of an earlier day (" + days + ")");
        found.push_back({series[i].index, series[other].index, std::move(one.front())});
    }
}

} // namespace

std::vector<series_finding> check_series(std::span<citation const> own, check_rules const& rules) {
    std::vector<series_finding> found;
    auto const* const rule = rules.find("D06");
    if (rule == nullptr || !rule->on) return found;
    std::vector<numbered> all;
    for (std::size_t i = 0; i < own.size(); ++i)
        if (auto one = in_series(own[i], i); one && rule->applies.covers(one->day)) all.push_back(*std::move(one));
    std::sort(all.begin(), all.end(), [](numbered const& a, numbered const& b) {
        return std::tie(a.series, a.serial, a.day, a.index) < std::tie(b.series, b.serial, b.day, b.index);
    });
    for (auto begin = all.begin(); begin != all.end();) {
        auto const end = std::find_if(begin, all.end(), [&](numbered const& n) { return n.series != begin->series; });
        check_one_series({begin, end}, own, *rule, found);
        begin = end;
    }
    std::sort(found.begin(), found.end(), [](auto const& a, auto const& b) { return a.document < b.document; });
    return found;
}

} // namespace cchc
