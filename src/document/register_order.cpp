// SPDX-License-Identifier: BSL-1.0
#include "document/register_order.hpp"

#include <algorithm>
#include <numeric>

#include "document/register_rows.hpp"

namespace cchc {
namespace detail {
namespace {

std::string text_of(std::optional<provision> const& place) {
    return place ? to_string(*place) : std::string{};
}

std::strong_ordering compare_places(std::vector<provision> const& a, std::vector<provision> const& b) {
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        if (auto const order = to_string(a[i]) <=> to_string(b[i]); order != 0) return order;
    return a.size() <=> b.size();
}

/// The ids of a table in the order of what they stand for: `rank[id]`.
template <class Table, class Less>
std::vector<std::uint32_t> ranks(Table const& table, Less less) {
    std::vector<std::uint32_t> order(table.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return less(table[a], table[b]); });
    std::vector<std::uint32_t> rank(table.size());
    for (std::size_t i = 0; i < order.size(); ++i) rank[order[i]] = static_cast<std::uint32_t>(i);
    return rank;
}

template <class T>
void sort_once(std::vector<T>& values) {
    std::sort(values.begin(), values.end(), [](T const& a, T const& b) { return compare(a, b) < 0; });
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

std::strong_ordering compare(registered_document const& a, registered_document const& b) {
    if (auto const order = a.key <=> b.key; order != 0) return order;
    if (auto const order = date_bits(a.effective) <=> date_bits(b.effective); order != 0) return order;
    if (auto const order = date_bits(a.expires) <=> date_bits(b.expires); order != 0) return order;
    if (auto const order = date_bits(a.recorded) <=> date_bits(b.recorded); order != 0) return order;
    if (auto const order = a.title.compare(b.title) <=> 0; order != 0) return order;
    return compare_places(a.places, b.places);
}

std::strong_ordering compare(effect_event const& a, effect_event const& b) {
    if (auto const order = a.document <=> b.document; order != 0) return order;
    if (auto const order = date_bits(a.on) <=> date_bits(b.on); order != 0) return order;
    if (auto const order = a.change <=> b.change; order != 0) return order;
    if (auto const order = text_of(a.place) <=> text_of(b.place); order != 0) return order;
    if (auto const order = date_bits(a.recorded) <=> date_bits(b.recorded); order != 0) return order;
    if (auto const order = a.by <=> b.by; order != 0) return order;
    if (auto const order = a.evidence.source.compare(b.evidence.source) <=> 0; order != 0) return order;
    if (auto const order = a.evidence.where.begin <=> b.evidence.where.begin; order != 0) return order;
    return a.evidence.where.end <=> b.evidence.where.end;
}

} // namespace detail

document_register document_register::sorted() const {
    using detail::ranks;
    auto rows = relations_;
    auto const key_rank = ranks(keys_, std::less<>{});
    auto const place_rank = ranks(places_, [](auto const& a, auto const& b) { return detail::text_of(a) < detail::text_of(b); });
    auto const source_rank = ranks(sources_, std::less<>{});
    for (auto& row : rows) {
        row.from = key_rank[row.from];
        row.to = key_rank[row.to];
        row.from_place = place_rank[row.from_place];
        row.to_place = place_rank[row.to_place];
        row.source = source_rank[row.source];
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());

    document_register in_order;
    auto keys = keys_;
    std::sort(keys.begin(), keys.end());
    for (auto const& key : keys) in_order.key_id(key);
    auto places = places_;
    for (std::size_t i = 0; i < places_.size(); ++i) places[place_rank[i]] = places_[i];
    for (auto const& place : places) in_order.place_id(place);
    auto sources = sources_;
    std::sort(sources.begin(), sources.end());
    for (auto const& source : sources) in_order.source_id(source);
    in_order.relations_ = std::move(rows);

    auto documents = documents_;
    detail::sort_once(documents);
    for (auto& each : documents) in_order.add(std::move(each));
    auto events = events_;
    detail::sort_once(events);
    for (auto& each : events) in_order.add(std::move(each));
    return in_order;
}

bool operator==(document_register const& a, document_register const& b) {
    auto const x = a.sorted();
    auto const y = b.sorted();
    return x.keys_ == y.keys_ && x.places_ == y.places_ && x.sources_ == y.sources_ && x.relations_ == y.relations_ &&
           x.documents_ == y.documents_ && x.events_ == y.events_;
}

} // namespace cchc
