// SPDX-License-Identifier: BSL-1.0
#include "citation/law_title.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

namespace cchc::detail {
namespace {

struct title_row {
    document_type type;
    std::string_view title;
};

using namespace std::string_view_literals;

constexpr title_row title_rows[] = {
#include "data/law_titles.inc"
};

/// The words of a title; marks between them are not part of it.
struct known_title {
    document_type type;
    std::vector<syllable> words;

    friend bool operator<(known_title const& a, known_title const& b) noexcept {
        return a.type != b.type ? a.type < b.type : a.words < b.words;
    }
};

/// Sorted, so that the titles that begin with the same words stand together.
std::vector<known_title> const& known_titles() {
    static auto const titles = [] {
        std::vector<known_title> all;
        for (auto const& row : title_rows) {
            known_title title{row.type, {}};
            tokenizer words{row.title};
            for (auto t = words.next(); t; t = words.next())
                if (t.is(token_kind::word)) title.words.push_back(t.word);
            all.push_back(std::move(title));
        }
        std::sort(all.begin(), all.end());
        return all;
    }();
    return titles;
}

constexpr bool joins_words(token const& t) noexcept {
    return t.is(U',') || t.is(U'-') || t.is(U'(') || t.is(U'/');
}

constexpr std::array code_initials{"BLDS"_vn, "BLHS"_vn, "BLLĐ"_vn, "BLTTDS"_vn, "BLTTHS"_vn, "BLHH"_vn, "BLHHVN"_vn};

} // namespace

std::optional<span> match_known_title(tokenizer& words, document_type type) noexcept {
    auto const& titles = known_titles();
    auto const by_type = [](known_title const& title, document_type t) { return title.type < t; };
    auto first = std::lower_bound(titles.begin(), titles.end(), type, by_type);
    auto last = std::find_if(first, titles.end(), [&](auto const& title) { return title.type != type; });
    std::optional<span> longest;
    span read{};
    bool bracket = false;
    auto ahead = words;
    for (std::size_t at = 0; first != last; ++at) {
        auto t = ahead.next();
        while (at > 0 && joins_words(t) && t.before <= gap::line) {
            bracket = bracket || t.is(U'(');
            t = ahead.next();
        }
        if (!t.is(token_kind::word) || t.before > gap::line) break;
        auto const shorter = [&](known_title const& title, syllable s) { return title.words[at] < s; };
        auto const longer = [&](syllable s, known_title const& title) { return s < title.words[at]; };
        first = std::lower_bound(first, last, t.word, shorter);
        last = std::upper_bound(first, last, t.word, longer);
        read = at == 0 ? t.where : span{read.begin, t.where.end};
        if (first == last) break;
        if (first->words.size() == at + 1) {
            auto behind = ahead;
            if (auto const close = behind.next(); bracket && close.is(U')')) {
                read.end = close.where.end;
                ahead = behind;
            }
            longest = read;
            words = ahead;
            ++first;
        }
    }
    return longest;
}

std::optional<span> match_code_initials(tokenizer& words) noexcept {
    auto const first = words.peek();
    if (std::find(code_initials.begin(), code_initials.end(), first.word) == code_initials.end()) return std::nullopt;
    (void)words.next();
    return first.where;
}

} // namespace cchc::detail
