// SPDX-License-Identifier: BSL-1.0
// A document as its reader sees it: all its tokens, and where the lines begin.
#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/text/plain_text.hpp>
#include <cchc/text/token.hpp>

namespace cchc::detail {

/// Places in a page are indices of its tokens; a range of them is [first, last).
struct token_range {
    std::size_t first = 0;
    std::size_t last = 0;

    [[nodiscard]] bool empty() const noexcept { return first >= last; }
};

class page {
public:
    page(std::string_view text, text_format format) : text_{text}, format_{format} {
        tokenizer words{text, format};
        for (auto t = words.next(); t; t = words.next()) {
            if (tokens_.empty() || t.before >= gap::line) lines_.push_back(tokens_.size());
            tokens_.push_back(t);
            line_of_.push_back(lines_.size() - 1);
        }
        lines_.push_back(tokens_.size());
        end_.where = {text.size(), text.size()};
        end_.before = gap::wall;
    }

    [[nodiscard]] std::size_t size() const noexcept { return tokens_.size(); }
    [[nodiscard]] std::string_view text() const noexcept { return text_; }
    [[nodiscard]] text_format format() const noexcept { return format_; }

    /// Token `i`; beyond the last one of kind `end`.
    [[nodiscard]] token const& operator[](std::size_t i) const noexcept {
        return i < tokens_.size() ? tokens_[i] : end_;
    }

    [[nodiscard]] bool starts_line(std::size_t i) const noexcept { return i == 0 || (*this)[i].before >= gap::line; }

    /// The token behind the line of token `i`.
    [[nodiscard]] std::size_t line_end(std::size_t i) const noexcept {
        return i < size() ? lines_[line_of_[i] + 1] : size();
    }

    /// The first token of the line of token `i`.
    [[nodiscard]] std::size_t line_start(std::size_t i) const noexcept {
        return i < size() ? lines_[line_of_[i]] : size();
    }

    /// The first token that begins at or behind byte `offset`.
    [[nodiscard]] std::size_t token_at(std::size_t offset) const noexcept {
        auto const found = std::lower_bound(tokens_.begin(), tokens_.end(), offset,
                                            [](token const& t, std::size_t at) { return t.where.begin < at; });
        return static_cast<std::size_t>(found - tokens_.begin());
    }

    /// Whether these words stand at token `i`, in any case, on one line.
    [[nodiscard]] bool says(std::size_t i, std::initializer_list<syllable> words) const noexcept {
        bool first = true;
        for (auto const word : words) {
            auto const& t = (*this)[i++];
            if (!t.is(word) || (!first && t.before >= gap::line)) return false;
            first = false;
        }
        return true;
    }

    /// The bytes of a range, from its first token to its last.
    [[nodiscard]] span bytes(token_range r) const noexcept {
        if (r.empty()) return {};
        return {(*this)[r.first].where.begin, (*this)[r.last - 1].where.end};
    }

    /// What a range says, blanks made one.
    [[nodiscard]] std::string words(token_range r) const { return plain_text(text_, bytes(r), format_); }

    [[nodiscard]] tokenizer reader_at(std::size_t i) const noexcept {
        return tokenizer{text_, format_, (*this)[i].where.begin};
    }

private:
    std::string_view text_;
    text_format format_;
    std::vector<token> tokens_;
    std::vector<std::size_t> line_of_; ///< for each token the number of its line
    std::vector<std::size_t> lines_;   ///< the first token of each line, and the end
    token end_;
};

/// Marks that only draw: ---- *** |
[[nodiscard]] inline bool is_ornament(token const& t) noexcept {
    return t.is(U'-') || t.is(U'*') || t.is(U'|') || t.is(U'_') || t.is(U'=') || t.is(U'–') || t.is(U'—');
}

/// Without ornaments at its ends.
[[nodiscard]] inline token_range trimmed(page const& p, token_range r) noexcept {
    while (!r.empty() && is_ornament(p[r.first])) ++r.first;
    while (!r.empty() && is_ornament(p[r.last - 1])) --r.last;
    return r;
}

/// A word in capitals, or something that is no word.
[[nodiscard]] inline bool is_capital_text(token const& t) noexcept {
    return !t.is(token_kind::word) || t.upper;
}

/// Whether all words are in capitals, and there is one.
[[nodiscard]] inline bool is_upper(page const& p, token_range r) noexcept {
    bool some_word = false;
    for (auto i = r.first; i < r.last; ++i) {
        if (!is_capital_text(p[i])) return false;
        some_word = some_word || p[i].is(token_kind::word);
    }
    return some_word;
}

} // namespace cchc::detail
