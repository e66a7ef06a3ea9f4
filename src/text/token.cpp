// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/token.hpp>

#include <algorithm>
#include <array>
#include <limits>

#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

constexpr gap gap_of(char32_t c) noexcept {
    switch (c) {
    case U' ':
    case U'\t':
    case U'\u00A0':
    case U'\u202F':
    case U'\u3000': return gap::blank;
    case U'\n':
    case U'\v':
    case U'\f':
    case U'\r':
    case U'\u0085':
    case U'\u2028': return gap::line;
    case U'\u2029': return gap::wall;
    default: return c >= U'\u2000' && c <= U'\u200A' ? gap::blank : gap::none;
    }
}

constexpr char32_t plain_mark(char32_t c) noexcept {
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0xFE63 || c == 0xFF0D) return U'-';
    if (c == 0x2044 || c == 0x2215 || c == 0xFF0F) return U'/';
    return c;
}

constexpr bool is_digit(glyph const& g) noexcept { return g.code >= U'0' && g.code <= U'9'; }

constexpr bool is_word_part(glyph const& g) noexcept { return g.letter || detail::is_foreign_letter(g.code); }

/// What a byte means where a token may begin or end.
enum class byte_kind : std::uint8_t {
    mark,
    letter,
    digit,
    blank,
    feed,   ///< a line break
    markup, ///< a mark in plain text, perhaps more in other formats
    lead,   ///< beyond ASCII
};

constexpr auto make_byte_kinds() {
    std::array<byte_kind, 256> kinds{};
    for (std::size_t b = 0; b < kinds.size(); ++b) {
        auto const c = static_cast<char32_t>(b);
        kinds[b] = b >= 0x80                      ? byte_kind::lead
                   : letter_of(c)                 ? byte_kind::letter
                   : c >= U'0' && c <= U'9'       ? byte_kind::digit
                   : gap_of(c) == gap::blank      ? byte_kind::blank
                   : gap_of(c) == gap::line       ? byte_kind::feed
                   : std::u32string_view{U"<&*`_|[]"}.find(c) != std::u32string_view::npos ? byte_kind::markup
                                                  : byte_kind::mark;
    }
    return kinds;
}

constexpr auto byte_kinds = make_byte_kinds();

/// A letter as a number that can be added up over a word of ten letters: the index on top, where it runs over and is lost; below
/// it how many letters are beyond ASCII, look-alikes, capitals and toned, and the sum of the tones.
struct letter_sum {
    static constexpr unsigned index = 26;
    static constexpr unsigned not_ascii = 18;
    static constexpr unsigned lookalike = 14;
    static constexpr unsigned upper = 10;
    static constexpr unsigned toned = 6;
    static constexpr std::uint32_t tones = 0x3F;

    static constexpr std::uint32_t of(letter l, bool ascii) noexcept {
        if (!l) return 0;
        return std::uint32_t{l.index} << index | std::uint32_t{!ascii} << not_ascii | std::uint32_t{l.lookalike} << lookalike |
               std::uint32_t{l.upper} << upper | std::uint32_t{l.tone != tone::ngang} << toned |
               static_cast<std::uint32_t>(l.tone);
    }
    static constexpr std::uint32_t count(std::uint32_t sum, unsigned what) noexcept { return sum >> what & 0xFU; }
    static constexpr letter letter_of(std::uint32_t one) noexcept {
        return {static_cast<std::uint8_t>(one >> index), static_cast<tone>(one & tones), count(one, upper) != 0,
                count(one, lookalike) != 0};
    }
};

/// Letters below U+0240 by code point, then those of U+1E80 to U+1EFF: what the bytes C3 to C8 and E1 BA, E1 BB begin.
constexpr std::size_t two_byte_end = 0x240;
constexpr unsigned three_byte_page = two_byte_end >> 6U;
constexpr std::size_t three_byte_begin = 0x1E80;
constexpr std::size_t three_byte_end = 0x1F00;

constexpr auto make_letter_sums() {
    std::array<std::uint32_t, two_byte_end + (three_byte_end - three_byte_begin)> sums{};
    for (std::size_t c = 0; c < two_byte_end; ++c) sums[c] = letter_sum::of(letter_of(static_cast<char32_t>(c)), c < 0x80);
    for (std::size_t c = three_byte_begin; c < three_byte_end; ++c)
        sums[two_byte_end + c - three_byte_begin] = letter_sum::of(letter_of(static_cast<char32_t>(c)), false);
    return sums;
}

constexpr auto letter_sums = make_letter_sums();

/// Reads the tokens that stand in the text as plain bytes: a syllable of composed letters, a number of at most nineteen digits, an
/// ASCII mark. Whatever is not that simple is left to `glyph_reader`, with the same result and more care.
///
/// `near_end` says that the text may end within `margin` bytes; elsewhere no look at the next few bytes needs a check.
template <bool near_end>
class quick_reader {
public:
    static constexpr std::size_t margin = 48;

    quick_reader(std::string_view text, text_format format, std::size_t offset) noexcept
        : text_{text}, format_{format}, first_{text.data() + offset}, at_{first_} {}

    bool read(token& out) noexcept {
        unsigned const lead = byte(0);
        auto const kind = byte_kinds[lead];
        if (kind == byte_kind::letter || kind == byte_kind::lead) return read_word(out);
        if (kind == byte_kind::digit) return read_number(out);
        if (kind == byte_kind::markup ? format_ != text_format::plain : kind != byte_kind::mark) return false;
        if (near_end && left() == 0) return false;
        ++at_;
        out.kind = token_kind::mark;
        out.mark = static_cast<char32_t>(lead);
        out.where = where();
        return true;
    }

private:
    bool read_word(token& out) noexcept {
        auto const first = read_letter();
        if (first == 0) return false;
        std::uint64_t bits = first >> letter_sum::index;
        std::uint32_t sum = first;
        std::uint32_t last = first;
        unsigned letters = 1;
        for (;;) {
            auto next = read_letter();
            if (next != 0) {
                if (letters == syllable::max_letters) return false;
                ++letters;
                bits = bits << letter_width | next >> letter_sum::index;
                sum += next;
                last = next;
            } else if ((byte(0) & 0xFEU) == 0xCCU) [[unlikely]] {
                next = add_combining(last);
                if (next == 0) return false;
                bits ^= (last ^ next) >> letter_sum::index;
                sum += next - last;
                last = next;
            } else {
                break;
            }
        }
        if (may_continue()) [[unlikely]] {
            if (is_word_part(peek())) return false;
        }
        out.kind = token_kind::word;
        out.capital = letter_sum::count(first, letter_sum::upper) != 0;
        out.upper = letter_sum::count(sum, letter_sum::upper) == letters;
        out.unmarked = letter_sum::count(sum, letter_sum::not_ascii) == 0;
        out.lookalike = letter_sum::count(sum, letter_sum::lookalike) != 0;
        if (letter_sum::count(sum, letter_sum::toned) <= 1)
            out.word = syllable::from_bits(bits << (all_bits - letter_width * letters) | (sum & letter_sum::tones));
        out.where = where();
        return true;
    }

    bool read_number(token& out) noexcept {
        constexpr std::ptrdiff_t always_fits = 19;
        std::uint64_t value = 0;
        do {
            if (at_ - first_ == always_fits) return false;
            value = value * 10 + (byte(0) - unsigned{'0'});
            ++at_;
        } while (byte_kinds[byte(0)] == byte_kind::digit);
        if (may_continue()) [[unlikely]] {
            if (is_digit(peek())) return false;
        }
        out.kind = token_kind::number;
        out.value = value;
        out.digit_count = static_cast<std::uint16_t>(at_ - first_);
        out.where = where();
        return true;
    }

    /// Reads one composed letter, as a `letter_sum`; 0, and stays, where none stands.
    std::uint32_t read_letter() noexcept {
        unsigned const lead = byte(0);
        if (lead < 0x80) {
            auto const found = letter_sums[lead];
            if (found == 0) return 0;
            ++at_;
            return found;
        }
        bool three = lead == 0xE1;
        unsigned const second = byte(1);
        unsigned const last = byte(1 + three);
        unsigned const page = three ? three_byte_page + (second & 1U) : lead & 0x1FU;
        bool const known = (last & 0xC0U) == 0x80U && (three ? (second & 0xFEU) == 0xBAU : lead - 0xC3U <= 5U);
        if (!known) return 0;
        auto const found = letter_sums[page << 6U | (last & 0x3FU)];
        if (found == 0) return 0;
        at_ += 2 + three;
        return found;
    }

    /// The letter that `base` and the combining character here make; 0 when they do not combine.
    std::uint32_t add_combining(std::uint32_t base) noexcept {
        auto const mark = decode_utf8(text_, offset());
        if (!mark.valid) return 0;
        auto const together = combine(letter_sum::letter_of(base), mark.value);
        if (together) at_ += mark.size;
        return letter_sum::of(together, false);
    }

    /// Whether what looks like the end of a token may be something that is passed over inside one.
    [[nodiscard]] bool may_continue() const noexcept {
        unsigned const next = byte(0);
        return next >= 0x80 || (format_ != text_format::plain && byte_kinds[next] == byte_kind::markup);
    }

    /// What `glyph_reader` reads next; kept out of the way of the loops above.
    [[nodiscard]] glyph peek() const noexcept { return glyph_reader{text_, format_, offset()}.next(); }

    /// The byte `ahead` of here; beyond the end a NUL, which ends words and numbers.
    [[nodiscard]] unsigned byte(std::size_t ahead) const noexcept {
        if (near_end && left() <= ahead) return 0;
        return static_cast<unsigned char>(at_[ahead]);
    }
    [[nodiscard]] std::size_t left() const noexcept { return text_.size() - offset(); }
    [[nodiscard]] std::size_t offset() const noexcept { return static_cast<std::size_t>(at_ - text_.data()); }
    [[nodiscard]] span where() const noexcept { return {static_cast<std::size_t>(first_ - text_.data()), offset()}; }

    static constexpr unsigned letter_width = 6;
    static constexpr unsigned all_bits = 64;

    std::string_view text_;
    text_format format_;
    char const* first_;
    char const* at_;
};

/// The gap so far, character by character.
class gap_reader {
public:
    [[nodiscard]] gap value() const noexcept { return value_; }

    void add(gap kind, char32_t c) noexcept {
        bool const same_break = return_before_ && c == U'\n';
        return_before_ = c == U'\r';
        if (same_break) return;
        value_ = kind == gap::line && value_ >= gap::line ? std::max(value_, gap::paragraph) : std::max(value_, kind);
    }

private:
    gap value_ = gap::none;
    bool return_before_ = false;
};

} // namespace

token tokenizer::read_word(glyph const& first) noexcept {
    token word{};
    word.kind = token_kind::word;
    word.capital = first.letter.upper;
    word.upper = true;
    word.unmarked = true;
    word.where = first.where;
    syllable key;
    bool is_syllable = true;
    for (auto g = first;;) {
        is_syllable = is_syllable && g.letter && key.append(g.letter);
        word.upper = word.upper && g.letter.upper;
        word.unmarked = word.unmarked && g.code < 0x80;
        word.lookalike = word.lookalike || g.letter.lookalike;
        word.where.end = g.where.end;
        auto ahead = reader_;
        g = ahead.next();
        if (g.end || !is_word_part(g)) break;
        reader_ = ahead;
    }
    if (is_syllable) word.word = key;
    return word;
}

token tokenizer::read_number(glyph const& first) noexcept {
    token number{};
    number.kind = token_kind::number;
    number.where = first.where;
    constexpr auto most = std::numeric_limits<std::uint64_t>::max();
    constexpr auto most_digits = std::numeric_limits<std::uint16_t>::max();
    for (auto g = first;;) {
        auto const digit = static_cast<std::uint64_t>(g.code - U'0');
        number.value = number.value > (most - digit) / 10 ? most : number.value * 10 + digit;
        if (number.digit_count != most_digits) ++number.digit_count;
        number.where.end = g.where.end;
        auto ahead = reader_;
        g = ahead.next();
        if (g.end || !is_digit(g)) break;
        reader_ = ahead;
    }
    return number;
}

token tokenizer::next() noexcept {
    auto const text = reader_.text();
    auto const format = reader_.format();
    auto at = reader_.offset();
    token t{};
    if (at < text.size() && text[at] == ' ') {
        t.before = gap::blank;
        ++at;
    }
    using quick = quick_reader<false>;
    if (text.size() - at > quick::margin && quick{text, format, at}.read(t)) {
        reader_.at_ = t.where.end;
    } else {
        t = next_with_care();
    }
    return t;
}

token tokenizer::next_with_care() noexcept {
    auto const text = reader_.text();
    auto const format = reader_.format();
    auto at = reader_.offset();
    gap_reader before;
    token t{};
    for (;;) {
        for (; at < text.size(); ++at) {
            auto const c = static_cast<unsigned char>(text[at]);
            if (byte_kinds[c] == byte_kind::blank) {
                before.add(gap::blank, c);
            } else if (byte_kinds[c] == byte_kind::feed) {
                before.add(gap::line, c);
            } else {
                break;
            }
        }
        if (quick_reader<true>{text, format, at}.read(t)) {
            reader_.at_ = t.where.end;
            break;
        }
        reader_.at_ = at;
        auto const g = reader_.next();
        at = reader_.offset();
        if (auto const kind = gap_of(g.code); kind != gap::none && !g.end) {
            before.add(kind, g.code);
            continue;
        }
        if (g.end) {
            t.where = g.where;
        } else if (is_word_part(g)) {
            t = read_word(g);
        } else if (is_digit(g)) {
            t = read_number(g);
        } else {
            t.kind = token_kind::mark;
            t.mark = plain_mark(g.code);
            t.where = g.where;
        }
        break;
    }
    t.before = before.value();
    return t;
}

} // namespace cchc
