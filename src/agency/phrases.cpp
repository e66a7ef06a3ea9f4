// SPDX-License-Identifier: BSL-1.0
#include "agency/phrases.hpp"

#include <algorithm>
#include <array>

namespace cchc::detail {
namespace {

constexpr phrase_node heads[] = {
#include "data/finder_heads.inc"
};
constexpr root_index heads_index{heads};

constexpr phrase_node name_words[] = {
#include "data/finder_words.inc"
};
constexpr root_index name_words_index{name_words};

constexpr phrase_node stops[] = {
#include "data/finder_stops.inc"
};
constexpr root_index stops_index{stops};

constexpr phrase_node openings[] = {
#include "data/finder_openings.inc"
};
constexpr root_index openings_index{openings};

constexpr phrase_node posts[] = {
#include "data/finder_posts.inc"
};
constexpr root_index posts_index{posts};

constexpr phrase_node places[] = {
#include "data/finder_places.inc"
};
constexpr root_index places_index{places};

constexpr phrase_node classes[] = {
#include "data/finder_classes.inc"
};
constexpr root_index classes_index{classes};

constexpr phrase_node plain_names[] = {
#include "data/finder_plain_names.inc"
};
constexpr root_index plain_names_index{plain_names};

constexpr phrase_node plain_places[] = {
#include "data/finder_plain_places.inc"
};
constexpr root_index plain_places_index{plain_places};

constinit head_rule const rules[] = {
#include "data/finder_head_rules.inc"
};

phrase_node const* child_of(phrase_table table, phrase_node const& node, syllable word) noexcept {
    if (&node == table.nodes.data()) {
        auto const root = table.index->find(table.nodes, word);
        return root == 0 ? nullptr : &table.nodes[root];
    }
    auto const children = table.nodes.subspan(node.first_child, node.children);
    auto const at = std::lower_bound(children.begin(), children.end(), word,
                                     [](phrase_node const& n, syllable w) { return n.word < w; });
    return at != children.end() && at->word == word ? &*at : nullptr;
}

/// Whether the mark or "và" at `at` may join two words of one phrase. Heads are joined by a comma only from their third
/// word on.
bool is_connector(lookahead& tokens, std::size_t at, std::size_t words, phrase_table table) noexcept {
    auto const& t = tokens[at];
    if (t.is(U',')) return words > 1 || table.nodes.data() != heads;
    if (t.is(U'.')) return t.touches() && tokens[at - 1].upper && tokens[at - 1].word.letters() <= 2;
    return t.is("và"_vn) || t.is(U'&') || (t.is(U'-') && t.before < gap::line);
}

} // namespace

phrase_table head_phrases() noexcept {
    return {heads, &heads_index};
}
phrase_table word_phrases() noexcept {
    return {name_words, &name_words_index};
}
phrase_table stop_phrases() noexcept {
    return {stops, &stops_index};
}
phrase_table post_phrases() noexcept {
    return {posts, &posts_index};
}
phrase_table place_phrases() noexcept {
    return {places, &places_index};
}
phrase_table class_phrases() noexcept {
    return {classes, &classes_index};
}

phrase_table plain_phrases() noexcept {
    return {plain_names, &plain_names_index};
}
phrase_table plain_place_phrases() noexcept {
    return {plain_places, &plain_places_index};
}

phrase_table opening_phrases() noexcept {
    return {openings, &openings_index};
}

head_rule const& rule_of_head(std::size_t index) noexcept {
    return rules[index];
}

bool can_continue(lookahead& tokens, std::size_t at) noexcept {
    auto const& next = tokens[at];
    if (next.before == gap::wall || !next) return false;
    if (next.before != gap::paragraph) return true;
    return next.is(token_kind::word) && !next.capital;
}

bool begins_phrase(phrase_table table, syllable word) noexcept {
    return child_of(table, table.nodes[0], word) != nullptr;
}

two_words look_up(phrase_table table, syllable first, syllable second) noexcept {
    auto const* const node = child_of(table, table.nodes[0], first);
    if (node == nullptr) return {};
    return {node->value, child_of(table, *node, second) != nullptr};
}

bool has_lower_head(phrase_node const& root) noexcept {
    auto const counts = [](phrase_node const& node) {
        if (node.value < 0) return false;
        auto const& rule = rules[node.value];
        return rule.rule == name_rule::none || rule.rule == name_rule::field || rule.may(takes_l);
    };
    std::array<phrase_node const*, 64> pending{&root};
    for (std::size_t size = 1; size > 0;) {
        auto const& node = *pending[--size];
        if (counts(node) || size + node.children > pending.size()) return true;
        for (std::size_t i = 0; i < node.children; ++i) pending[size++] = &heads[node.first_child + i];
    }
    return false;
}

int value_of_word(phrase_table table, syllable word) noexcept {
    auto const* const node = child_of(table, table.nodes[0], word);
    return node == nullptr ? -1 : node->value;
}

phrase_match longest_phrase(phrase_table table, lookahead& tokens, std::size_t at, unsigned needed) noexcept {
    phrase_match found;
    if (!tokens.spend()) return found;
    auto const* node = &table.nodes[0];
    std::size_t words = 0;
    for (auto next = at;; ++words) {
        if (next > at) {
            bool const line_in_heading = tokens[next].before >= gap::line && tokens.shouts(next - 1);
            if (line_in_heading && found.end == next) break;
            if (is_connector(tokens, next, words, table)) {
                ++next;
                if (tokens[next].before >= gap::line && tokens[next - 1].is(U'.')) break;
            }
            if (!can_continue(tokens, next)) break;
        }
        if (!tokens[next].is(token_kind::word)) break;
        node = child_of(table, *node, tokens[next].word);
        if (node == nullptr) break;
        ++next;
        bool const fits = needed == ~0U || (static_cast<unsigned>(node->value) & needed) != 0;
        if (node->value >= 0 && fits) found = {next, node->value};
    }
    return found;
}

phrase_match longest_post(lookahead& tokens, std::size_t at) noexcept {
    auto const post = longest_phrase(post_phrases(), tokens, at);
    for (auto next = at + 1; next < post.end; ++next)
        if (tokens[next].before >= gap::line && tokens.shouts(next)) return {};
    return post;
}

} // namespace cchc::detail
