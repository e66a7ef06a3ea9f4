// SPDX-License-Identifier: BSL-1.0
#include "agency/phrases.hpp"

#include <algorithm>

namespace cchc::detail {
namespace {

constinit phrase_node const heads[] = {
#include "data/finder_heads.inc"
};

constinit phrase_node const name_words[] = {
#include "data/finder_words.inc"
};

constinit phrase_node const stops[] = {
#include "data/finder_stops.inc"
};

constinit phrase_node const openings[] = {
#include "data/finder_openings.inc"
};

constinit phrase_node const posts[] = {
#include "data/finder_posts.inc"
};

constinit phrase_node const places[] = {
#include "data/finder_places.inc"
};

constinit phrase_node const classes[] = {
#include "data/finder_classes.inc"
};

constinit head_rule const rules[] = {
#include "data/finder_head_rules.inc"
};

phrase_node const* child_of(phrase_table table, phrase_node const& node, syllable word) noexcept {
    auto const children = table.subspan(node.first_child, node.children);
    auto const at = std::lower_bound(children.begin(), children.end(), word,
                                     [](phrase_node const& n, syllable w) { return n.word < w; });
    return at != children.end() && at->word == word ? &*at : nullptr;
}

/// Whether the mark or "và" at `at` may join two words of one phrase. Heads are joined by a comma only from their third word on.
bool is_connector(lookahead& tokens, std::size_t at, std::size_t words, phrase_table table) noexcept {
    auto const& t = tokens[at];
    if (t.is(U',')) return words > 1 || table.data() != heads;
    if (t.is(U'.')) return t.touches() && tokens[at - 1].upper && tokens[at - 1].word.letters() <= 2;
    return t.is("và"_vn) || t.is(U'&') || (t.is(U'-') && t.before < gap::line);
}

} // namespace

phrase_table head_phrases() noexcept {
    return heads;
}
phrase_table word_phrases() noexcept {
    return name_words;
}
phrase_table stop_phrases() noexcept {
    return stops;
}
phrase_table post_phrases() noexcept {
    return posts;
}
phrase_table place_phrases() noexcept {
    return places;
}
phrase_table class_phrases() noexcept {
    return classes;
}

phrase_table opening_phrases() noexcept {
    return openings;
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
    return child_of(table, table[0], word) != nullptr;
}

int value_of_word(phrase_table table, syllable word) noexcept {
    auto const* const node = child_of(table, table[0], word);
    return node == nullptr ? -1 : node->value;
}

phrase_match longest_phrase(phrase_table table, lookahead& tokens, std::size_t at) noexcept {
    phrase_match found;
    if (!tokens.spend()) return found;
    auto const* node = &table[0];
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
        if (node->value >= 0) found = {next, node->value};
    }
    return found;
}

phrase_match longest_post(lookahead& tokens, std::size_t at) noexcept {
    auto const post = longest_phrase(posts, tokens, at);
    for (auto next = at + 1; next < post.end; ++next)
        if (tokens[next].before >= gap::line && tokens.shouts(next)) return {};
    return post;
}

} // namespace cchc::detail
