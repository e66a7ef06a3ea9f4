// SPDX-License-Identifier: BSL-1.0
/// @file
/// The verbs with which a text says what one document does to another.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include <cchc/citation/relation.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

constexpr std::size_t longest_phrase = 48;

/// The words in front of a citation, or behind it: at most `longest_phrase`.
struct phrase {
    std::array<token, longest_phrase> words{};
    std::size_t size = 0;
    bool cut = false; ///< there were more in front

    /// The word at `index`; nothing where none is.
    [[nodiscard]] token const& operator[](std::size_t index) const noexcept {
        static constexpr token nothing{};
        return index < size ? words[index] : nothing;
    }

    void push(token const& t) noexcept {
        if (size == longest_phrase) {
            cut = true;
            std::move(words.begin() + 1, words.end(), words.begin());
            --size;
        }
        words[size++] = t;
    }
};

/// What stands between two offsets, but no more of it than a verb and what goes with it needs.
[[nodiscard]] phrase words_between(std::string_view text, text_format format, std::size_t begin,
                                   std::size_t end) noexcept;

/// "1", "a": what labels the member of a list.
[[nodiscard]] bool is_label(token const& t) noexcept;

/// Reads a phrase from its end to its beginning.
class backward {
public:
    explicit backward(phrase const& words) noexcept : backward{words, words.size} {}
    backward(phrase const& words, std::size_t end) noexcept : words_{&words}, at_{end} {}

    [[nodiscard]] bool done() const noexcept { return at_ == 0; }
    [[nodiscard]] bool at_end() const noexcept { return at_ == words_->size; }
    [[nodiscard]] token const& last() const noexcept { return (*words_)[at_ - 1]; }
    [[nodiscard]] std::size_t position() const noexcept { return at_; }
    void step() noexcept { --at_; }

    /// The syllables are the last words; moves in front of them.
    template <class... Syllables>
    bool accept(Syllables... wanted) noexcept {
        constexpr std::size_t count = sizeof...(wanted);
        if (at_ < count) return false;
        auto at = at_ - count;
        if (!((*words_)[at++].is(wanted) && ...)) return false;
        at_ -= count;
        return true;
    }
    /// "1.", "a)", "(1)".
    bool accept_label() noexcept {
        if (at_ < 2 || !(last().is(U'.') || last().is(U')')) || !is_label((*words_)[at_ - 2])) return false;
        at_ -= 2;
        (void)accept_mark(U'(');
        return true;
    }
    bool accept_mark(char32_t mark) noexcept {
        if (done() || !last().is(mark)) return false;
        step();
        return true;
    }

private:
    phrase const* words_;
    std::size_t at_;
};

/// A verb and whether it is "được", "bị".
struct verb {
    relation_kind active = relation_kind::refers_to;
    bool passive = false;
    bool some_articles = false; ///< "một số điều của"
    std::size_t first = 0;      ///< index of its first word
    std::size_t behind = 0;     ///< and of the word behind its last
    bool is_measure = false;    ///< "theo", "trái với": no verb that a document is the subject of
};

/// The verb at the end of what is left; `at` is moved in front of it.
[[nodiscard]] std::optional<relation_kind> read_verb(backward& at) noexcept;

/// Whether the words in front of a verb make of it a deed that is denied, wished for or spoken of: "không", "có thể", "đề nghị", "rà
/// soát,", "việc", "khi".
[[nodiscard]] bool is_only_spoken_of(backward at) noexcept;

/// The verb that governs what follows the phrase.
[[nodiscard]] std::optional<verb> verb_at_end(phrase const& words) noexcept;

/// "bị", "đã được" between two documents, and a verb behind the second: "Nghị định A bị Nghị định B bãi bỏ".
///
/// @param behind  stands behind the second document; moved past the verb
[[nodiscard]] std::optional<verb> verb_around(phrase const& words, tokenizer& behind) noexcept;

/// Whether the verb stands in a bracket that it opens: "(được sửa đổi tại …".
[[nodiscard]] bool opens_bracket(phrase const& words, std::size_t first) noexcept;

/// What is said of a document behind its name.
struct predicate {
    relation_kind kind = relation_kind::repeals;
    span where{};
    bool by_this = false; ///< the document that is being read is said to do it
};

/// "hết hiệu lực kể từ ngày … này có hiệu lực", "bị bãi bỏ.", "được sửa đổi, bổ sung như sau:" behind a document: the one that is
/// being read does it.
///
/// @param at        stands behind the document
/// @param in_front  the words in front of it
[[nodiscard]] std::optional<predicate> predicate_behind(tokenizer at, phrase const& in_front) noexcept;

} // namespace cchc::detail
