// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/document_register.hpp>

#include <algorithm>
#include <utility>

#include <cchc/text/normal.hpp>

#include "document/register_rows.hpp"

namespace cchc {
namespace detail {

void place_index::put(slot one) noexcept {
    auto at = one.hash & (slots_.size() - 1);
    while (slots_[at].place != none) at = (at + 1) & (slots_.size() - 1);
    slots_[at] = one;
}

void place_index::insert(std::size_t hash, std::uint32_t place) {
    if (2 * (count_ + 1) > slots_.size()) {
        auto const old = std::exchange(slots_, std::vector<slot>(std::max<std::size_t>(16, 2 * slots_.size())));
        for (auto const& one : old)
            if (one.place != none) put(one);
    }
    put({hash, place});
    ++count_;
}

namespace {

std::size_t hash_of_text(std::string_view text) noexcept {
    return std::hash<std::string_view>{}(text);
}

} // namespace

std::uint32_t register_rows::known_key(document_register const& of, document_key const& key) {
    if (key.empty()) return 0;
    auto const id = of.key_index_.find(hash_of_text(key.text()), [&](std::uint32_t at) { return of.keys_[at] == key; });
    return id == place_index::none ? 0 : id;
}

result<std::uint32_t> register_rows::key_id(document_register& into, std::string_view text) {
    if (text.empty()) return 0U;
    auto const id =
        into.key_index_.find(hash_of_text(text), [&](std::uint32_t at) { return into.keys_[at].text() == text; });
    if (id != place_index::none) return id;
    auto const key = parse_document_key(text);
    if (!key) return key.error();
    return into.key_id(*key);
}

result<std::uint32_t> register_rows::place_id(document_register& into, std::string_view path) {
    if (path.empty()) return 0U;
    auto const place = parse_provision_path(path);
    if (!place) return place.error();
    return into.place_id(*place);
}

std::vector<std::uint32_t> register_rows::agreeing_keys(document_register const& of, document_key const& key) {
    std::vector<std::uint32_t> found;
    if (key.empty()) return found;
    auto const name = series_of(key);
    auto const at = of.series_index_.find(hash_of_text(name), [&](std::uint32_t i) { return of.series_[i].name == name; });
    if (at == place_index::none) return found;
    for (auto const id : of.series_[at].keys)
        if (agree(key, of.keys_[id])) found.push_back(id);
    return found;
}

std::string register_rows::series_of(document_key const& key) {
    if (!key.number()) return tone_neutral_key(key.title());
    auto const& number = *key.number();
    auto first = number;
    if (number.year) first.symbol.clear();
    return canonical_key(first);
}

} // namespace detail

using detail::place_index;
using detail::register_rows;

std::string_view to_string(lookup_result result) noexcept {
    switch (result) {
    case lookup_result::none: return "none";
    case lookup_result::one: return "one";
    case lookup_result::many: return "many";
    }
    return "";
}

std::uint32_t document_register::key_id(document_key const& key) {
    if (key.empty()) return 0;
    auto const hash = detail::hash_of_text(key.text());
    auto id = key_index_.find(hash, [&](std::uint32_t at) { return keys_[at] == key; });
    if (id != place_index::none) return id;
    id = static_cast<std::uint32_t>(keys_.size());
    keys_.push_back(key);
    has_facts_.push_back(false);
    key_index_.insert(hash, id);

    auto name = register_rows::series_of(key);
    auto const name_hash = detail::hash_of_text(name);
    auto at = series_index_.find(name_hash, [&](std::uint32_t i) { return series_[i].name == name; });
    if (at == place_index::none) {
        at = static_cast<std::uint32_t>(series_.size());
        series_.push_back({std::move(name), {}});
        series_index_.insert(name_hash, at);
    }
    series_[at].keys.push_back(id);
    return id;
}

std::uint32_t document_register::place_id(std::optional<provision> const& place) {
    if (!place) return 0;
    auto const hash = fields_hash{}(*place);
    auto id = place_index_.find(hash, [&](std::uint32_t at) { return places_[at] == place; });
    if (id != place_index::none) return id;
    id = static_cast<std::uint32_t>(places_.size());
    places_.push_back(place);
    place_index_.insert(hash, id);
    return id;
}

std::uint32_t document_register::source_id(std::string_view source) {
    if (source.empty()) return 0;
    auto const hash = detail::hash_of_text(source);
    auto id = source_index_.find(hash, [&](std::uint32_t at) { return sources_[at] == source; });
    if (id != place_index::none) return id;
    id = static_cast<std::uint32_t>(sources_.size());
    sources_.emplace_back(source);
    source_index_.insert(hash, id);
    return id;
}

void document_register::add(registered_document document) {
    if (document.key.empty()) return;
    has_facts_[key_id(document.key)] = true;
    documents_.push_back(std::move(document));
}

void document_register::add(document_relation const& relation) {
    if (!is_active(relation.kind)) return add(inverted(relation));
    if (relation.from.empty() || relation.to.empty()) return;
    detail::relation_row row;
    row.kind = relation.kind;
    row.partial = relation.partial;
    row.from = key_id(relation.from);
    row.to = key_id(relation.to);
    row.from_place = place_id(relation.from_place);
    row.to_place = place_id(relation.to_place);
    row.effective = detail::date_bits(relation.effective);
    row.ends = detail::date_bits(relation.ends);
    row.recorded = detail::date_bits(relation.recorded);
    row.source = source_id(relation.evidence.source);
    row.begin = relation.evidence.where.begin;
    row.end = relation.evidence.where.end;
    relations_.push_back(row);
}

void document_register::add(effect_event event) {
    if (event.document.empty()) return;
    key_id(event.document);
    if (event.by) key_id(*event.by);
    events_.push_back(std::move(event));
}

void document_register::merge(document_register const& more) {
    if (&more == this) return;
    for (auto const& each : more.documents_) add(each);
    for (auto const& each : more.events_) add(each);
    for (std::size_t i = 0; i < more.relation_count(); ++i) add(more.relation(i));
}

document_relation document_register::relation(std::size_t place) const {
    auto const& row = relations_[place];
    document_relation relation;
    relation.kind = row.kind;
    relation.partial = row.partial;
    relation.from = keys_[row.from];
    relation.to = keys_[row.to];
    relation.from_place = places_[row.from_place];
    relation.to_place = places_[row.to_place];
    relation.effective = detail::date_of_bits(row.effective);
    relation.ends = detail::date_of_bits(row.ends);
    if (auto const day = detail::date_of_bits(row.recorded)) relation.recorded = day->first();
    relation.evidence = {sources_[row.source], {static_cast<std::size_t>(row.begin), static_cast<std::size_t>(row.end)}};
    return relation;
}

document_lookup document_register::find(document_key const& key) const {
    document_lookup found;
    for (auto const id : register_rows::agreeing_keys(*this, key))
        if (has_facts_[id]) found.candidates.push_back(keys_[id]);
    std::sort(found.candidates.begin(), found.candidates.end());
    if (found.candidates.empty()) return found;
    found.outcome = found.candidates.size() == 1 ? lookup_result::one : lookup_result::many;
    auto const& date = found.candidates.front().date();
    bool const other_date = key.date() && date && !key.date()->overlaps(*date);
    found.certain = found.outcome == lookup_result::one && identifies(key) && !other_date;
    return found;
}

document_lookup document_register::find(citation const& c) const {
    auto const key = key_of(c);
    return key ? find(*key) : document_lookup{};
}

} // namespace cchc
