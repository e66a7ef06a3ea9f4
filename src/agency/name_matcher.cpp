// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/name_matcher.hpp>

#include <algorithm>
#include <bit>
#include <map>

#include <cchc/text/token.hpp>

#include "agency/start_filter.hpp"

namespace cchc {
namespace detail {

/// Names as paths of words. The edges of all nodes are in one table, by the node they leave and the word.
struct name_automaton {
    static constexpr std::uint32_t none = 0xFFFFFFFFU;

    struct edge {
        std::uint64_t word = 0;
        std::uint32_t from = none;
        std::uint32_t to = 0;
    };

    prefix_set starts;
    std::vector<edge> edges{edge{}}; ///< a power of two, at most half of them used
    std::vector<std::uint32_t> name_of_node{none};
    std::vector<std::vector<std::string>> bearers;
    std::size_t used = 0;

    [[nodiscard]] std::size_t slot(std::uint32_t from, std::uint64_t word) const noexcept {
        auto const mixed = (word ^ (word >> 29U) ^ (std::uint64_t{from} << 40U) ^ from) * 0x9e3779b97f4a7c15ULL;
        return static_cast<std::size_t>(mixed >> 32U) & (edges.size() - 1);
    }

    [[nodiscard]] std::uint32_t follow(std::uint32_t from, std::uint64_t word) const noexcept {
        for (auto at = slot(from, word);; at = (at + 1) & (edges.size() - 1)) {
            auto const& e = edges[at];
            if (e.from == none) return none;
            if (e.from == from && e.word == word) return e.to;
        }
    }

    void put(edge const& e) noexcept {
        auto at = slot(e.from, e.word);
        while (edges[at].from != none) at = (at + 1) & (edges.size() - 1);
        edges[at] = e;
    }

    std::uint32_t grow(std::uint32_t from, std::uint64_t word) {
        if (auto const there = follow(from, word); there != none) return there;
        if (2 * (used + 1) > edges.size()) {
            auto const old = std::move(edges);
            edges.assign(2 * old.size(), edge{});
            for (auto const& e : old)
                if (e.from != none) put(e);
        }
        auto const to = static_cast<std::uint32_t>(name_of_node.size());
        name_of_node.push_back(none);
        put({word, from, to});
        ++used;
        return to;
    }

    void add(std::string_view name, std::string_view bearer);
};

} // namespace detail

namespace {

using detail::name_automaton;

/// A word or a number as one number; that of a mark is none.
std::uint64_t number_of(token const& t, std::string_view text) noexcept {
    if (t.is(token_kind::word) && t.word) return t.word.bits();
    if (t.is(token_kind::number))
        return t.value << 16U | std::uint64_t{t.digit_count} << 4U | 0xFU; // no tone has that value
    std::uint64_t sum = 0xcbf29ce484222325ULL;
    for (auto const c : surface(text, t.where)) sum = (sum ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return sum | 0xEU;
}

bool joins(token const& t) noexcept {
    return t.is("và"_vn) || t.is(U',') || t.is(U'-') || t.is(U'&');
}

/// The next word of a name, joints passed over; one of kind `end` where the name cannot go on.
token next_word(tokenizer& words) noexcept {
    constexpr int most_joints = 2; // ", và"
    auto t = words.next();
    for (int i = 0; i < most_joints && joins(t) && t.before < gap::paragraph; ++i) t = words.next();
    return t.is(token_kind::mark) || t.before >= gap::paragraph ? token{} : t;
}

} // namespace

void detail::name_automaton::add(std::string_view name, std::string_view bearer) {
    tokenizer words{name};
    auto const first = words.next();
    if (!first.is(token_kind::word) || !first.word) return;
    std::uint32_t node = grow(0, number_of(first, name));
    for (auto t = next_word(words); t; t = next_word(words)) node = grow(node, number_of(t, name));
    if (words.next()) return; // a mark that no name goes over
    starts.allow(first.word, true);
    if (name_of_node[node] == none) {
        name_of_node[node] = static_cast<std::uint32_t>(bearers.size());
        bearers.emplace_back();
    }
    auto& all = bearers[name_of_node[node]];
    if (all.empty() || all.back() != bearer) all.emplace_back(bearer);
}

std::optional<agency_name_match> agency_name_finder::next() noexcept {
    if (names_ == nullptr) return std::nullopt;
    for (;;) {
        at_ = detail::next_start(names_->starts, text_, at_);
        if (at_ == text_.size()) return std::nullopt;
        tokenizer words{text_, text_format::plain, at_};
        auto const first = words.next();
        agency_name_match found{{first.where.begin, first.where.begin}, name_automaton::none};
        at_ = first.where.end;
        auto node = first.capital ? names_->follow(0, number_of(first, text_)) : name_automaton::none;
        for (auto last = first; node != name_automaton::none;) {
            if (auto const name = names_->name_of_node[node]; name != name_automaton::none) {
                found.name = name;
                found.where.end = last.where.end;
            }
            last = next_word(words);
            node = last ? names_->follow(node, number_of(last, text_)) : name_automaton::none;
        }
        if (found.name == name_automaton::none) continue;
        at_ = found.where.end;
        return found;
    }
}

agency_name_matcher::agency_name_matcher() : names_{std::make_shared<name_automaton const>()} {}

agency_name_matcher::agency_name_matcher(agency_directory const& directory) {
    auto names = std::make_shared<name_automaton>();
    for (auto const& id : directory.agency_ids())
        for (auto const& name : directory.by_id(id)->names)
            if (name.form != name_form::symbol) names->add(name.text, id);
    names_ = std::move(names);
}

agency_name_matcher::agency_name_matcher(std::vector<std::string> const& names) {
    auto known = std::make_shared<name_automaton>();
    for (auto const& name : names) known->add(name, name);
    names_ = std::move(known);
}

agency_name_range agency_name_matcher::find(std::string_view text) const noexcept {
    return agency_name_range{agency_name_finder{names_.get(), text}};
}

std::vector<std::string> const& agency_name_matcher::bearers(agency_name_match const& match) const noexcept {
    static std::vector<std::string> const nobody;
    return match.name < names_->bearers.size() ? names_->bearers[match.name] : nobody;
}

std::size_t agency_name_matcher::size() const noexcept {
    return names_->bearers.size();
}

std::size_t agency_name_matcher::bytes() const noexcept {
    return sizeof(name_automaton) + names_->edges.size() * sizeof(name_automaton::edge) +
           names_->name_of_node.size() * sizeof(std::uint32_t);
}

} // namespace cchc
