// SPDX-License-Identifier: BSL-1.0
#include "document/spelling.hpp"

#include <algorithm>
#include <array>
#include <string>

#include <cchc/text/utf8.hpp>

namespace cchc::detail {
namespace {

/// Words of grammar, which nobody doubles on purpose; other words are doubled in Vietnamese as in "luôn luôn".
constexpr std::array grammar_words{"của"_vn,  "các"_vn,   "và"_vn,   "là"_vn,  "trong"_vn, "cho"_vn,
                                   "đã"_vn,   "được"_vn,  "tại"_vn,  "về"_vn,  "để"_vn,    "với"_vn,
                                   "có"_vn,   "những"_vn, "theo"_vn, "đến"_vn, "khi"_vn,   "do"_vn,
                                   "nhằm"_vn, "sẽ"_vn,    "bị"_vn,   "vào"_vn, "trên"_vn,  "bằng"_vn};

constexpr std::array<std::string_view, 28> onsets{"",  "b",  "c", "ch", "d",  "đ",  "g",   "gh", "gi", "h",
                                                  "k", "kh", "l", "m",  "n",  "ng", "ngh", "nh", "p",  "ph",
                                                  "q", "r",  "s", "t",  "th", "tr", "v",   "x"};
constexpr std::array<std::string_view, 9> codas{"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};

/// The letters of a syllable before, in and behind its vowels, as UTF-8.
struct syllable_parts {
    std::string onset;
    std::string coda;
    bool has_vowel = false;
    bool one_vowel_group = true;
};

syllable_parts parts_of(syllable word) {
    syllable_parts parts;
    for (unsigned i = 0; word.letter_index(i) != 0; ++i) {
        letter const l{word.letter_index(i), tone::ngang, false, false};
        if (is_vowel(l)) {
            parts.one_vowel_group = parts.one_vowel_group && parts.coda.empty();
            parts.has_vowel = true;
        } else {
            append_utf8(parts.has_vowel ? parts.coda : parts.onset, code_point_of(l));
        }
        if (i + 1 == syllable::max_letters) break;
    }
    return parts;
}

bool is_word_of_grammar(syllable word) noexcept {
    return std::find(grammar_words.begin(), grammar_words.end(), word) != grammar_words.end();
}

/// Whether a word can be one Vietnamese syllable or, as loan words are, several.
bool can_be_vietnamese(syllable word) {
    auto const parts = parts_of(word);
    if (!parts.has_vowel || !parts.one_vowel_group) return true;
    return std::find(onsets.begin(), onsets.end(), parts.onset) != onsets.end() &&
           std::find(codas.begin(), codas.end(), parts.coda) != codas.end();
}

} // namespace

std::vector<slip> find_slips(std::string_view text) {
    std::vector<slip> slips;
    tokenizer words{text};
    token before{};
    for (auto t = words.next(); t; t = words.next()) {
        if (!t.is(token_kind::word)) {
            before = {};
            continue;
        }
        if (!t.unmarked && !t.capital && t.word && !can_be_vietnamese(t.word))
            slips.push_back({slip_kind::no_syllable, t.where});
        bool const repeated = before && t.word && t.word == before.word && t.before == gap::blank && !t.capital;
        if (repeated && is_word_of_grammar(t.word))
            slips.push_back({slip_kind::doubled_word, cover(before.where, t.where)});
        before = t;
    }
    return slips;
}

} // namespace cchc::detail
