// SPDX-License-Identifier: BSL-1.0
#include "citation/glued_words.hpp"

#include <algorithm>
#include <array>

#include "citation/word_bytes.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

constexpr std::string_view law = "Luật";
constexpr std::size_t most_letters = 7; ///< of a word

} // namespace

bool is_glued_law(std::string_view text, std::size_t at) noexcept {
    byte_view const bytes{text};
    if (text.substr(at, law.size()) != law || bytes.in_word(at + law.size())) return false;
    auto const begin_of_letter = [&](std::size_t end) {
        auto begin = end - 1;
        while (begin > 0 && (bytes[begin] & 0xC0U) == 0x80U) --begin;
        return begin;
    };
    auto begin = at;
    std::size_t letters = 0;
    for (; letters <= most_letters && begin > 0 && bytes.in_word(begin - 1); ++letters) begin = begin_of_letter(begin);
    return letters > 0 && letters <= most_letters && is_small(bytes, begin_of_letter(at));
}

std::size_t find_glued_law(tokenizer const& words, token const& word) noexcept {
    if (!word.is(token_kind::word) || word.where.size() <= law.size()) return 0;
    auto const at = word.where.end - law.size();
    if (words.text().substr(at, law.size()) != law) return 0;
    glyph_reader reader{words.text(), words.format(), word.where.begin};
    glyph last{};
    std::size_t letters = 0;
    for (auto g = reader.next(); g.where.begin < at && letters <= most_letters; g = reader.next(), ++letters) last = g;
    return letters <= most_letters && !last.letter.upper ? at : 0;
}

bool accept_glued_of(tokenizer& words) noexcept {
    auto const word = words.peek();
    if (!may_be_glued_of(words.text(), word) || !is_near(word)) return false;
    constexpr std::size_t size = std::string_view{"của"}.size();
    auto const behind = words.from(word.where.begin + size);
    if (auto const name = behind.peek(); !name.touches() || !name.capital) return false;
    words = behind;
    return true;
}

std::size_t end_of_glued_name(tokenizer words) noexcept {
    constexpr int most_words = 6;
    constexpr std::array<std::string_view, 3> following{"về", "và", "của"};
    if (!words.peek().capital) return 0;
    for (int count = 0; count < most_words; ++count) {
        auto const t = words.next();
        if (!t.is(token_kind::word) || !is_near(t)) return 0;
        auto const written = surface(words.text(), t.where);
        for (auto const word : following)
            if (written.size() > word.size() && written.substr(written.size() - word.size()) == word)
                return t.where.end - word.size();
    }
    return 0;
}

} // namespace cchc::detail
