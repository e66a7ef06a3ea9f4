// SPDX-License-Identifier: BSL-1.0
/// @file
/// The tables of a register, for those who read and write them by the million.
#pragma once

#include <algorithm>

#include <cchc/document/document_register.hpp>

namespace cchc::detail {

/// The number in which a row keeps a date; 0 for none.
[[nodiscard]] inline std::uint32_t date_bits(std::optional<partial_date> const& date) noexcept {
    return date ? date->list_key() : 0;
}
[[nodiscard]] inline std::uint32_t date_bits(std::optional<boost::gregorian::date> const& day) {
    return day ? partial_date{*day}.list_key() : 0;
}
[[nodiscard]] inline std::optional<partial_date> date_of_bits(std::uint32_t bits) {
    if (bits == 0) return std::nullopt;
    int const year = static_cast<int>(bits / 10000);
    int const month = static_cast<int>(bits / 100 % 100);
    int const day = static_cast<int>(bits % 100);
    if (month == 0) return partial_date{year};
    return day == 0 ? partial_date{year, month} : partial_date{year, month, day};
}

struct register_rows {
    /// The id of a key by its text; a text that was met before is not parsed again.
    [[nodiscard]] static result<std::uint32_t> key_id(document_register& into, std::string_view text);
    /// The same for the path of a place; 0 for an empty one.
    [[nodiscard]] static result<std::uint32_t> place_id(document_register& into, std::string_view path);
    [[nodiscard]] static std::uint32_t source_id(document_register& into, std::string_view source) {
        return into.source_id(source);
    }
    /// Puts documents and events in the order of the nodes of a graph.
    template <class NodeOf>
    static void order_by_node(document_register& records, NodeOf node_of) {
        auto const put_in_order = [](auto& facts, auto node_of_fact) {
            auto const before = [&](auto const& a, auto const& b) { return node_of_fact(a) < node_of_fact(b); };
            if (!std::is_sorted(facts.begin(), facts.end(), before)) std::stable_sort(facts.begin(), facts.end(), before);
        };
        put_in_order(records.documents_, [&](auto const& each) { return node_of(each.key); });
        put_in_order(records.events_, [&](auto const& each) { return node_of(each.document); });
    }
    static void add(document_register& into, relation_row const& row) { into.relations_.push_back(row); }

    [[nodiscard]] static std::vector<relation_row> const& relations(document_register const& of) noexcept {
        return of.relations_;
    }
    [[nodiscard]] static std::vector<document_key> const& keys(document_register const& of) noexcept { return of.keys_; }
    [[nodiscard]] static std::vector<std::optional<provision>> const& places(document_register const& of) noexcept {
        return of.places_;
    }
    [[nodiscard]] static std::vector<std::string> const& sources(document_register const& of) noexcept { return of.sources_; }
    /// The id of a key that is in the register; 0 else.
    [[nodiscard]] static std::uint32_t known_key(document_register const& of, document_key const& key);

    /// The ids of all keys that agree with this one.
    [[nodiscard]] static std::vector<std::uint32_t> agreeing_keys(document_register const& of, document_key const& key);
    [[nodiscard]] static std::vector<key_series> const& series(document_register const& of) noexcept { return of.series_; }
    [[nodiscard]] static bool has_facts(document_register const& of, std::uint32_t key) { return of.has_facts_[key]; }

    /// What keys that can agree have in common: serial and year, or serial and symbol, or the title.
    [[nodiscard]] static std::string series_of(document_key const& key);
};

} // namespace cchc::detail
