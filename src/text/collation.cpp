// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/collation.hpp>

#include <array>
#include <cstddef>

#include <cchc/text/glyph.hpp>
#include <cchc/text/letter.hpp>

#include "text/glyph_kinds.hpp"

namespace cchc {
namespace {

using detail::is_digit;

// The bytes of a key. What ends something is smaller than anything that may follow in its place.
constexpr unsigned char level_end = 0x01;
constexpr unsigned char first_tone = 0x02;
constexpr unsigned char word_end = 0x08;
constexpr unsigned char number_begin = 0x10;
constexpr unsigned char first_digit = 0x30;
constexpr unsigned char before_letters = 0x40;
constexpr unsigned char small_letter = 0x02;
constexpr unsigned char capital_letter = 0x03;
constexpr unsigned char first_count = 0x02;
constexpr unsigned char large_count = 0xFF;
constexpr std::size_t count_step = 250;

/// Gives the bytes of a key one by one: words, tones (by string only), case, characters.
class key_reader {
public:
    key_reader(std::string_view text, collation order) noexcept : text_{text}, reader_{text}, order_{order} {}

    /// The next byte; -1 at the end.
    int next() noexcept {
        while (head_ == tail_) {
            head_ = tail_ = 0;
            if (level_ == level::done) return -1;
            fill();
        }
        return pending_[head_++];
    }

private:
    enum class level : std::uint8_t { words, tones, letter_case, characters, done };

    void put(unsigned char byte) noexcept { pending_[tail_++] = byte; }

    void fill() noexcept {
        if (digits_left_ > 0) return read_digit();
        if (count_left_ >= count_step) return put_count();
        auto const before = reader_;
        auto const g = reader_.next();
        switch (level_) {
        case level::words: return read_for_words(g, before);
        case level::tones: return read_for_tones(g);
        case level::letter_case:
            if (g.letter) put(g.letter.upper ? capital_letter : small_letter);
            break;
        default:
            if (!g.end) put_character(g);
            break;
        }
        if (g.end) end_level();
    }

    void read_for_words(glyph const& g, glyph_reader const& before) noexcept {
        if (g.letter || detail::is_foreign_letter(g.code)) {
            add_to_word(g);
            if (g.letter) {
                put(static_cast<unsigned char>(before_letters + g.letter.index));
            } else {
                put_character(g);
            }
            return;
        }
        if (in_word_) put(order_ == collation::by_syllable ? tone_byte() : word_end);
        in_word_ = false;
        if (g.end) return end_level();
        if (!is_digit(g)) return;
        reader_ = before;
        auto ahead = reader_;
        auto digit = ahead.next();
        for (; digit.code == U'0'; digit = ahead.next()) reader_ = ahead;
        for (; is_digit(digit); digit = ahead.next()) ++count_left_;
        digits_after_count_ = count_left_;
        put(number_begin);
        if (count_left_ < count_step) put_count();
    }

    void read_for_tones(glyph const& g) noexcept {
        if (g.letter || detail::is_foreign_letter(g.code)) return add_to_word(g);
        if (in_word_) put(tone_byte());
        in_word_ = false;
        if (g.end) end_level();
    }

    /// A number's digits are preceded by how many there are, so that the longer one is the larger.
    void put_count() noexcept {
        if (count_left_ >= count_step) {
            put(large_count);
            count_left_ -= count_step;
            if (count_left_ >= count_step) return;
        }
        put(static_cast<unsigned char>(first_count + count_left_));
        count_left_ = 0;
        digits_left_ = digits_after_count_;
    }

    void read_digit() noexcept {
        put(static_cast<unsigned char>(first_digit + (reader_.next().code - U'0')));
        --digits_left_;
    }

    void add_to_word(glyph const& g) noexcept {
        if (!in_word_) tone_ = tone::ngang;
        in_word_ = true;
        if (tone_ == tone::ngang) tone_ = g.letter.tone;
    }

    [[nodiscard]] unsigned char tone_byte() const noexcept {
        return static_cast<unsigned char>(first_tone + static_cast<unsigned>(tone_));
    }

    /// The character in UTF-8, or the byte that is none.
    void put_character(glyph const& g) noexcept {
        auto const c = static_cast<std::uint32_t>(g.code);
        auto const byte = [&](std::uint32_t value) { put(static_cast<unsigned char>(value)); };
        if (g.where.size() == 1) {
            byte(static_cast<unsigned char>(text_[g.where.begin]));
        } else if (c < 0x800) {
            byte(0xC0U | c >> 6U);
            byte(0x80U | (c & 0x3FU));
        } else {
            if (c >= 0x10000) byte(0xF0U | c >> 18U);
            byte(c >= 0x10000 ? 0x80U | (c >> 12U & 0x3FU) : 0xE0U | c >> 12U);
            byte(0x80U | (c >> 6U & 0x3FU));
            byte(0x80U | (c & 0x3FU));
        }
    }

    void end_level() noexcept {
        reader_ = glyph_reader{text_};
        level_ = static_cast<level>(static_cast<unsigned>(level_) + 1);
        if (level_ == level::tones && order_ == collation::by_syllable) level_ = level::letter_case;
        if (level_ != level::done) put(level_end);
    }

    std::string_view text_;
    glyph_reader reader_;
    collation order_;
    level level_ = level::words;
    bool in_word_ = false;
    tone tone_ = tone::ngang;
    std::size_t count_left_ = 0;
    std::size_t digits_after_count_ = 0;
    std::size_t digits_left_ = 0;
    std::array<unsigned char, 8> pending_{};
    std::size_t head_ = 0;
    std::size_t tail_ = 0;
};

} // namespace

std::weak_ordering collate(std::string_view a, std::string_view b, collation order) noexcept {
    if (a == b) return std::weak_ordering::equivalent;
    key_reader left{a, order};
    key_reader right{b, order};
    for (;;) {
        auto const x = left.next();
        auto const y = right.next();
        if (x != y) return x <=> y;
        if (x < 0) return std::weak_ordering::equivalent;
    }
}

std::string collation_key(std::string_view text, collation order) {
    std::string key;
    key.reserve(3 * text.size() + 3);
    key_reader bytes{text, order};
    for (auto byte = bytes.next(); byte >= 0; byte = bytes.next()) key.push_back(static_cast<char>(byte));
    return key;
}

} // namespace cchc
