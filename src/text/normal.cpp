// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/normal.hpp>

#include <algorithm>
#include <array>
#include <optional>

#include <cchc/text/letter.hpp>
#include <cchc/text/syllable.hpp>
#include <cchc/text/utf8.hpp>

#include "text/glyph_kinds.hpp"

namespace cchc {
namespace {

/// Whether the byte leads U+0300 to U+037F, where the combining characters are.
constexpr bool leads_combining(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xFEU) == 0xCCU;
}

/// A character with the combining characters that make one letter with it.
struct cluster {
    char32_t code = 0;
    cchc::letter letter{};
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// The combining character at `at`, or nothing.
std::optional<code_point> combining_at(std::string_view text, std::size_t at) noexcept {
    if (at >= text.size() || !leads_combining(text[at])) return std::nullopt;
    auto const c = decode_utf8(text, at);
    return c.valid && detail::is_combining(c.value) ? std::optional{c} : std::nullopt;
}

cluster read_character(std::string_view text, std::size_t at) noexcept {
    auto const c = decode_utf8(text, at);
    return {c.value, letter_of(c.value), at, at + c.size};
}

/// The next letter as Unicode composes it: all its combining characters, in an order that is equivalent to the composed letter.
cluster read_canonically(std::string_view text, std::size_t at) noexcept {
    auto const base = read_character(text, at);
    if (!base.letter || base.letter.lookalike) return base;
    auto read = base;
    while (auto const mark = combining_at(text, read.end)) {
        bool const above = mark->value == U'\u0302' || mark->value == U'\u0306';
        bool const blocked = above && read.letter.tone != tone::ngang && read.letter.tone != tone::nang;
        read.letter = blocked ? letter{} : combine(read.letter, mark->value);
        if (!read.letter) return base;
        read.code = code_point_of(read.letter);
        read.end += mark->size;
    }
    return read;
}

/// Writes the text and the map together; what is kept is copied in long pieces.
class writer {
public:
    explicit writer(std::string_view source) : source_{source} { made_.text.reserve(source.size()); }

    /// `code` stands for the bytes of `source` from `begin` to `end`; what lies before it is kept.
    void replace(std::size_t begin, std::size_t end, char32_t code) {
        keep_until(begin);
        auto const before = made_.text.size();
        append_utf8(made_.text, code);
        auto const size = made_.text.size() - before;
        // A letter that keeps its size needs no entry: nobody asks for half of it.
        if (end - begin == size) {
            made_.offsets.keep(size);
        } else {
            made_.offsets.replace(end - begin, size);
        }
        done_ = end;
    }

    [[nodiscard]] normalized finish() {
        keep_until(source_.size());
        return std::move(made_);
    }

private:
    void keep_until(std::size_t end) {
        made_.text += source_.substr(done_, end - done_);
        made_.offsets.keep(end - done_);
        done_ = end;
    }

    std::string_view source_;
    std::size_t done_ = 0;
    normalized made_;
};

/// The start of the character that ends before `end`.
std::size_t character_before(std::string_view text, std::size_t end) noexcept {
    auto at = end - 1;
    for (int back = 0; back < 3 && at > 0 && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; ++back) --at;
    return at;
}

/// A word while it is read: its letters, if it is short and made of Vietnamese letters only.
class word_letters {
public:
    static constexpr std::size_t most = 16;

    void add(cluster const& next) noexcept {
        if (size_ < most) letters_[size_] = next;
        ++size_;
        tones_ += next.letter.tone != tone::ngang;
    }
    void spoil() noexcept { size_ = most + 1; }
    void clear() noexcept { size_ = tones_ = 0; }

    /// Puts the tone where `place` says, and writes the letters that changed by it.
    template <class Place>
    void move_tone(Place place, writer& out) {
        if (size_ > most || tones_ != 1) return;
        auto const* const first = letters_.data();
        auto const* const last = first + size_;
        auto const* const from =
            std::find_if(first, last, [](cluster const& c) { return c.letter.tone != tone::ngang; });
        auto const* const to = first + place(letters_, size_);
        if (to == last || to == from) return;
        for (auto const* each = first; each != last; ++each) {
            auto changed = each->letter;
            changed.tone = each == to ? from->letter.tone : tone::ngang;
            if (each == to || each == from) out.replace(each->begin, each->end, code_point_of(changed));
        }
    }

private:
    std::array<cluster, most> letters_{};
    std::size_t size_ = 0;
    std::size_t tones_ = 0;
};

using letters = std::array<cluster, word_letters::most>;

/// Which letter of a syllable carries the tone; `size` when the word is no syllable.
std::size_t tone_place(letters const& word, std::size_t size, tone_style style) noexcept {
    auto const vowel = [&](std::size_t at) { return is_vowel(word[at].letter); };
    auto const is = [&](std::size_t at, char32_t lower) { return word[at].letter.index == letter_of(lower).index; };
    auto const marked = [&](std::size_t at) {
        return detail::unmarked_indices[word[at].letter.index] != word[at].letter.index;
    };
    std::size_t begin = 0;
    while (begin < size && !vowel(begin)) ++begin;
    bool const before_vowel = begin > 0 && begin + 1 < size && vowel(begin + 1);
    bool const qu = before_vowel && is(begin - 1, U'q') && is(begin, U'u');
    bool const gi = before_vowel && begin == 1 && is(0, U'g') && is(1, U'i');
    if (qu || gi) ++begin;
    auto end = begin;
    while (end < size && vowel(end)) ++end;
    auto coda = end;
    while (coda < size && !vowel(coda)) ++coda;
    auto const vowels = end - begin;
    if (vowels == 0 || vowels > 3 || coda != size) return size;
    for (auto at = end; at-- > begin;)
        if (marked(at)) return at;
    if (vowels == 1) return begin;
    if (vowels == 3 || end < size) return begin + 1;
    bool const glide =
        (is(begin, U'o') && (is(begin + 1, U'a') || is(begin + 1, U'e'))) || (is(begin, U'u') && is(begin + 1, U'y'));
    return glide && style == tone_style::late ? begin + 1 : begin;
}

/// Moves the tone in each word of a composed text.
template <class Place>
normalized move_tones(std::string_view text, Place place) {
    writer out{text};
    word_letters word;
    for (std::size_t at = 0; at < text.size();) {
        auto const read = read_character(text, at);
        at = read.end;
        if (read.letter && !read.letter.lookalike) {
            word.add(read);
        } else if (read.letter || detail::is_foreign_letter(read.code)) {
            word.spoil();
        } else {
            word.move_tone(place, out);
            word.clear();
        }
    }
    word.move_tone(place, out);
    return out.finish();
}

} // namespace

normalized to_nfc(std::string_view text) {
    writer out{text};
    std::size_t done = 0;
    for (std::size_t at = 0;;) {
        auto const mark = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), leads_combining);
        if (mark == text.end()) break;
        at = static_cast<std::size_t>(mark - text.begin());
        if (at > done) {
            auto const read = read_canonically(text, std::max(done, character_before(text, at)));
            if (read.end > at) {
                out.replace(read.begin, read.end, read.code);
                done = at = read.end;
                continue;
            }
        }
        ++at;
    }
    return out.finish();
}

normalized fold(std::string_view text, folding what) {
    auto const folded = [&](letter l) {
        if (what.letter_case) l.upper = false;
        if (what.tones) l.tone = tone::ngang;
        if (what.marks) l.index = detail::unmarked_indices[l.index];
        return l;
    };
    writer out{text};
    for (std::size_t at = 0; at < text.size();) {
        auto read = read_character(text, at);
        at = read.end;
        if (!read.letter || (read.letter.lookalike && !what.lookalikes)) continue;
        read.letter = folded(read.letter);
        auto const alone = read.end;
        // A letter folded at once takes marks that its original would have refused, and so none is left for a second folding.
        while (auto const mark = combining_at(text, read.end)) {
            auto const together = combine(read.letter, mark->value);
            if (!together) break;
            read.letter = folded(together);
            read.end += mark->size;
        }
        at = read.end;
        auto const code = code_point_of(read.letter);
        if (code != read.code || read.end != alone) out.replace(read.begin, read.end, code);
    }
    return out.finish();
}

normalized place_tones(std::string_view text, tone_style style) {
    auto composed = fold(text, {});
    auto placed =
        move_tones(composed.text, [&](letters const& word, std::size_t size) { return tone_place(word, size, style); });
    return {std::move(placed.text), composed.offsets.then(placed.offsets)};
}

std::string tone_neutral_key(std::string_view text, folding what) {
    auto const in_one_place = [](letters const& word, std::size_t size) {
        auto const place = tone_place(word, size, tone_style::late);
        if (place != size) return place;
        auto const* const end = word.data() + size;
        auto const* const vowel = std::find_if(word.data(), end, [](cluster const& c) { return is_vowel(c.letter); });
        return static_cast<std::size_t>(vowel - word.data());
    };
    return move_tones(fold(text, what).text, in_one_place).text;
}

} // namespace cchc
