// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/law_titles.hpp>

#include <algorithm>
#include <iterator>

namespace cchc {
namespace {

struct title_row {
    document_type type;
    std::string_view title;
};

using namespace std::string_view_literals;

constexpr title_row title_rows[] = {
#include "data/law_titles.inc"
};

struct short_row {
    document_type type;
    std::string_view name;
    std::string_view title;
};

constexpr short_row short_rows[] = {
#include "data/law_short_names.inc"
};

struct initials_row {
    std::string_view initials;
    std::string_view title;
};
constexpr initials_row code_initials[] = {
    {"BLDS", "Dân sự"},
    {"BLHS", "Hình sự"},
    {"BLLĐ", "Lao động"},
    {"BLTTDS", "Tố tụng dân sự"},
    {"BLTTHS", "Tố tụng hình sự"},
    {"BLHH", "Hàng hải Việt Nam"},
    {"BLHHVN", "Hàng hải Việt Nam"},
};

constexpr bool joins_words(token const& t) noexcept {
    return t.is(U',') || t.is(U'-') || t.is(U'(') || t.is(U'/') || t.is(U'&');
}

} // namespace

std::string_view title_of_initials(std::string_view initials) noexcept {
    auto const row = std::find_if(std::begin(code_initials), std::end(code_initials),
                                  [&](auto const& each) { return each.initials == initials; });
    return row != std::end(code_initials) ? row->title : std::string_view{};
}

law_titles::entry law_titles::entry_of(document_type type, std::string_view title) {
    entry made{type, {}};
    tokenizer words{title};
    for (auto t = words.next(); t; t = words.next())
        if (t.is(token_kind::word)) made.words.push_back(t.word);
    return made;
}

void law_titles::add(document_type type, std::string_view title, std::string_view full) {
    auto added = entry_of(type, title);
    if (added.words.empty()) return;
    if (!full.empty()) short_names_.push_back({added, std::string{full}});
    titles_.push_back(std::move(added));
}

void law_titles::sort() {
    std::sort(titles_.begin(), titles_.end());
    titles_.erase(std::unique(titles_.begin(), titles_.end()), titles_.end());
    std::stable_sort(short_names_.begin(), short_names_.end(),
                     [](auto const& a, auto const& b) { return a.name < b.name; });
    plain_.clear();
    for (auto const& each : titles_) {
        if (each.words.size() < 2) continue;
        plain_.push_back(each);
        for (auto& word : plain_.back().words) word = word.unmarked();
    }
    std::sort(plain_.begin(), plain_.end());
}

std::string_view law_titles::full_title(document_type type, std::string_view title) const {
    for (auto const each : {type, document_type::unknown}) {
        auto const wanted = entry_of(each, title);
        auto const behind = std::upper_bound(short_names_.begin(), short_names_.end(), wanted,
                                             [](entry const& name, short_name const& s) { return name < s.name; });
        if (behind != short_names_.begin() && std::prev(behind)->name == wanted) return std::prev(behind)->full;
    }
    return title;
}

law_titles const& law_titles::national() {
    static auto const table = [] {
        law_titles all;
        for (auto const& row : title_rows) all.add(row.type, row.title);
        for (auto const& row : short_rows) all.add(row.type, row.name, row.title);
        for (auto const& row : code_initials) all.add(document_type::unknown, row.initials, row.title);
        all.sort();
        return all;
    }();
    return table;
}

law_titles law_titles::with(std::vector<law_title> const& more) const {
    auto all = *this;
    for (auto const& each : more) all.add(each.type, each.title, each.full);
    all.sort();
    return all;
}

std::optional<span> law_titles::match(tokenizer& words, document_type type) const noexcept {
    auto const exact = match_in(titles_, words, type, false);
    return exact || !words.peek().unmarked ? exact : match_in(plain_, words, type, true);
}

std::optional<span> law_titles::match_in(std::vector<entry> const& titles, tokenizer& words, document_type type,
                                         bool plain) noexcept {
    auto const by_type = [](entry const& title, document_type t) { return title.type < t; };
    auto const behind_type = [](document_type t, entry const& title) { return t < title.type; };
    auto first = std::lower_bound(titles.begin(), titles.end(), type, by_type);
    auto last = std::upper_bound(first, titles.end(), type, behind_type);
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
        if (!t.is(token_kind::word) || t.before > gap::line || (plain && !t.unmarked)) break;
        auto const shorter = [&](entry const& title, syllable s) { return title.words[at] < s; };
        auto const longer = [&](syllable s, entry const& title) { return s < title.words[at]; };
        first = std::lower_bound(first, last, t.word, shorter);
        last = std::upper_bound(first, last, t.word, longer);
        read = at == 0 ? t.where : span{read.begin, t.where.end};
        if (first == last) break;
        if (first->words.size() == at + 1) {
            auto behind = ahead;
            auto const next = behind.next();
            if (bracket && next.is(U')')) {
                read.end = next.where.end;
                ahead = behind;
            }
            if (!next.is(U'&')) { // "Luật KH&CN" is no part of "Luật KH&CN&ĐMST"
                longest = read;
                words = ahead;
            }
            ++first;
        }
    }
    return longest;
}

} // namespace cchc
