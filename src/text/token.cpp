// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/token.hpp>

#include <algorithm>
#include <array>
#include <limits>

#include <cchc/text/utf8.hpp>

#include "text/glyph_kinds.hpp"
#include "text/markdown.hpp"

namespace cchc {
namespace {

using detail::narrow_digit;

bool is_digit(glyph const& g) noexcept {
    auto const narrow = narrow_digit(g.code);
    return narrow >= U'0' && narrow <= U'9';
}

constexpr gap gap_of(char32_t c) noexcept {
    switch (c) {
    case U' ':
    case U'\t':
    case U'\u00A0':
    case U'\u202F':
    case U'\u205F':
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
    if ((c >= 0x2010 && c <= 0x2015) || c == 0x2043 || c == 0x2212 || c == 0xFE63 || c == 0xFF0D) return U'-';
    if (c == 0x2044 || c == 0x2215 || c == 0xFF0F) return U'/';
    return c;
}

constexpr bool is_word_part(glyph const& g) noexcept {
    return g.letter || detail::is_foreign_letter(g.code);
}

/// What a byte means where a token may begin or end.
enum class byte_kind : std::uint8_t {
    other, ///< a letter, or a byte beyond ASCII
    mark,
    markup, ///< a mark in plain text, perhaps more in other formats
    quote,  ///< a mark, but in front of a line that a mail quotes
    digit,
    blank,
    feed, ///< a line break
};

constexpr byte_kind kind_of(char32_t c) noexcept {
    constexpr std::u32string_view markup = U"<&*`_|[]~\\";
    if (c == U'>') return byte_kind::quote;
    if (c >= 0x80 || letter_of(c)) return byte_kind::other;
    if (c >= U'0' && c <= U'9') return byte_kind::digit;
    if (auto const between = gap_of(c); between != gap::none)
        return between == gap::blank ? byte_kind::blank : byte_kind::feed;
    return markup.find(c) == markup.npos ? byte_kind::mark : byte_kind::markup;
}

constexpr auto byte_kinds = [] {
    std::array<byte_kind, 256> kinds{};
    for (std::size_t byte = 0; byte < kinds.size(); ++byte) kinds[byte] = kind_of(static_cast<char32_t>(byte));
    return kinds;
}();

/// A letter as a number that can be added up over a word: eight bits each for how many letters there are, how many of them are
/// beyond ASCII, look-alikes, capitals and toned, and for the sum of the tones; the index on top, where it runs over and is lost.
struct letter_sum {
    static constexpr unsigned index = 58;
    static constexpr unsigned capital = 48; ///< added once, for the first letter
    static constexpr unsigned letters = 40;
    static constexpr unsigned not_ascii = 32;
    static constexpr unsigned lookalike = 24;
    static constexpr unsigned upper = 16;
    static constexpr unsigned toned = 8;
    static constexpr unsigned tones = 0;

    static constexpr std::uint64_t of(letter l, bool ascii) noexcept {
        if (!l) return 0;
        return std::uint64_t{l.index} << index | std::uint64_t{1} << letters | std::uint64_t{!ascii} << not_ascii |
               std::uint64_t{l.lookalike} << lookalike | std::uint64_t{l.upper} << upper |
               std::uint64_t{l.tone != tone::ngang} << toned | static_cast<std::uint64_t>(l.tone) << tones;
    }
    static constexpr unsigned count(std::uint64_t sum, unsigned what) noexcept {
        return static_cast<unsigned>(sum >> what) & 0xFFU;
    }
    static constexpr letter letter_of(std::uint64_t one) noexcept {
        return {static_cast<std::uint8_t>(one >> index), static_cast<tone>(count(one, tones)), count(one, upper) != 0,
                count(one, lookalike) != 0};
    }
};

/// Letters below U+0240 by code point, then those of U+1E80 to U+1EFF: what the bytes C3 to C8 and E1 BA, E1 BB begin.
constexpr std::size_t two_byte_end = 0x240;
constexpr unsigned three_byte_page = two_byte_end >> 6U;
constexpr std::size_t three_byte_begin = 0x1E80;
constexpr std::size_t three_byte_end = 0x1F00;

constexpr auto letter_sums = [] {
    std::array<std::uint64_t, two_byte_end + (three_byte_end - three_byte_begin)> sums{};
    for (std::size_t c = 0; c < two_byte_end; ++c)
        sums[c] = letter_sum::of(letter_of(static_cast<char32_t>(c)), c < 0x80);
    for (std::size_t c = three_byte_begin; c < three_byte_end; ++c)
        sums[two_byte_end + c - three_byte_begin] = letter_sum::of(letter_of(static_cast<char32_t>(c)), false);
    return sums;
}();

/// The letters of a word so far: their indices in a row, and their sum.
struct word_sum {
    static constexpr unsigned letter_width = 6;
    static constexpr unsigned all_bits = 64;

    explicit word_sum(std::uint64_t first) noexcept
        : bits{first >> letter_sum::index}, sum{first | (first >> letter_sum::upper & 1U) << letter_sum::capital} {}

    void add(std::uint64_t letter) noexcept {
        bits = bits << letter_width | letter >> letter_sum::index;
        sum += letter;
    }
    void replace(std::uint64_t last, std::uint64_t by) noexcept {
        bits ^= (last ^ by) >> letter_sum::index;
        sum += by - last;
    }

    /// False, and nothing done, when these are too many letters for a syllable.
    bool finish(token& out) const noexcept {
        auto const letters = letter_sum::count(sum, letter_sum::letters);
        if (letters > syllable::max_letters) return false;
        out.kind = token_kind::word;
        out.capital = letter_sum::count(sum, letter_sum::capital) != 0;
        out.upper = letter_sum::count(sum, letter_sum::upper) == letters;
        out.unmarked = letter_sum::count(sum, letter_sum::not_ascii) == 0;
        out.lookalike = letter_sum::count(sum, letter_sum::lookalike) != 0;
        if (letter_sum::count(sum, letter_sum::toned) <= 1)
            out.word = syllable::from_bits(bits << (all_bits - letter_width * letters) |
                                           letter_sum::count(sum, letter_sum::tones));
        return true;
    }

    std::uint64_t bits;
    std::uint64_t sum;
};

/// Reads the tokens that stand in the text as plain bytes: a syllable of composed letters, a number of at most nineteen digits, an
/// ASCII mark. Whatever is not that simple is left to `glyph_reader`, with the same result and more care.
///
/// `near_end` says that the text may end within `margin` bytes; elsewhere no look at the next few bytes needs a check.
template <bool near_end>
class quick_reader {
public:
    static constexpr std::size_t margin = 48;

    quick_reader(std::string_view text, text_format format, std::size_t offset) noexcept
        : data_{text.data()}, size_{text.size()}, format_{format}, first_{offset}, at_{offset} {}

    /// Reads a token, but for its gap, and where it ends. False, and nothing done, when that takes more care.
    bool read(token& out, std::size_t& end) noexcept {
        bool const done = read_token(out);
        if (done) {
            out.where = {first_, at_};
            end = at_;
        }
        return done;
    }

    /// As `read_word`, for one with combining characters.
    bool read_decomposed_word(token& out) noexcept {
        auto last = read_letter();
        word_sum word{last};
        for (;;) {
            if (leads_combining()) {
                auto const mark = decode_utf8({data_, size_}, at_);
                auto const together = mark.valid ? combine(letter_sum::letter_of(last), mark.value) : letter{};
                if (!together) return false;
                at_ += mark.size;
                word.replace(last, letter_sum::of(together, false));
                last = letter_sum::of(together, false);
            } else if (auto const next = read_letter(); next != 0) {
                if (at_ - first_ > longest_decomposed_word) return false;
                word.add(next);
                last = next;
            } else {
                break;
            }
        }
        if (may_continue() && is_word_part(peek())) return false;
        return word.finish(out);
    }

    [[nodiscard]] std::size_t offset() const noexcept { return at_; }

private:
    bool read_token(token& out) noexcept {
        if (auto const first = read_letter(); first != 0) return read_word(first, out);
        unsigned const byte_here = byte(0);
        auto const kind = byte_kinds[byte_here];
        if (kind == byte_kind::digit) return read_number(out);
        if (kind == byte_kind::markup ? format_ != text_format::plain : kind != byte_kind::mark) return false;
        if (near_end && at_ == size_) return false;
        ++at_;
        out.kind = token_kind::mark;
        out.mark = static_cast<char32_t>(byte_here);
        return true;
    }

    bool read_word(std::uint64_t first, token& out) noexcept {
        word_sum word{first};
        while (auto const next = read_letter()) {
            word.add(next);
            if (at_ - first_ > longest_word) return false;
        }
        if (may_continue()) [[unlikely]] {
            if (leads_combining()) return continue_decomposed(out);
            if (is_word_part(peek())) return false;
        }
        return word.finish(out);
    }

    bool continue_decomposed(token& out) noexcept {
        quick_reader<true> again{{data_, size_}, format_, first_};
        if (!again.read_decomposed_word(out)) return false;
        at_ = again.offset();
        return true;
    }

    bool read_number(token& out) noexcept {
        constexpr std::size_t always_fits = 19;
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
        return true;
    }

    /// Reads one composed letter, as a `letter_sum`; 0, and stays, where none stands.
    std::uint64_t read_letter() noexcept {
        unsigned const lead = byte(0);
        if (lead < 0x80) {
            auto const found = letter_sums[lead];
            if (found == 0) return 0;
            ++at_;
            return found;
        }
        bool const three = lead == 0xE1;
        unsigned const more = three ? 1 : 0;
        unsigned const second = byte(1);
        unsigned const last = byte(1 + more);
        unsigned const page = three ? three_byte_page + (second & 1U) : lead & 0x1FU;
        bool const known =
            (last & 0xC0U) == 0x80U && (three ? (second & 0xFEU) == 0xBAU : lead >= 0xC3 && lead <= 0xC8);
        if (!known) return 0;
        auto const found = letter_sums[page << 6U | (last & 0x3FU)];
        if (found == 0) return 0;
        at_ += 2 + more;
        return found;
    }

    [[nodiscard]] bool leads_combining() const noexcept { return (byte(0) & 0xFEU) == 0xCCU; }

    /// Whether what looks like the end of a token may be something that is passed over inside one.
    [[nodiscard]] bool may_continue() const noexcept {
        unsigned const next = byte(0);
        return next >= 0x80 || (format_ != text_format::plain &&
                                (byte_kinds[next] == byte_kind::markup || byte_kinds[next] == byte_kind::quote));
    }

    /// What `glyph_reader` reads next.
    [[nodiscard]] glyph peek() const noexcept { return glyph_reader{{data_, size_}, format_, at_}.next(); }

    /// The byte `ahead` of here; beyond the end a NUL, which ends words and numbers.
    [[nodiscard]] unsigned byte(std::size_t ahead) const noexcept {
        if (near_end && size_ - at_ <= ahead) return 0;
        return static_cast<unsigned char>(data_[at_ + ahead]);
    }

    static constexpr std::size_t longest_word = 3 * syllable::max_letters;
    static constexpr std::size_t longest_decomposed_word = 6 * syllable::max_letters;

    char const* data_;
    std::size_t size_;
    text_format format_;
    std::size_t first_;
    std::size_t at_;
};

/// The gap so far, character by character.
class gap_reader {
public:
    [[nodiscard]] gap value() const noexcept { return value_; }

    void add(gap kind) noexcept {
        return_before_ = false;
        value_ = std::max(value_, kind);
    }

    /// Two line breaks make an empty line. Those of the source of a page make none, as in browsers, nor does the end of a page, which
    /// stands behind that of its last line: "QĐ-\n\fUBND".
    void add_line(char32_t c, bool of_source) noexcept {
        bool const same_break = return_before_ && c == U'\n';
        return_before_ = c == U'\r';
        if (same_break) return;
        bool const counts = !of_source && c != U'\f';
        value_ = std::max(value_, counts && is_broken_ ? gap::paragraph : gap::line);
        is_broken_ = is_broken_ || counts;
    }

private:
    gap value_ = gap::none;
    bool is_broken_ = false; ///< by a line break that counts
    bool return_before_ = false;
};

} // namespace

/// A capital behind a small letter and a tag begins a word: "<a>Luật Nhà ở</a><a>Luật Đất đai</a>".
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
        bool const is_small = !g.letter.upper;
        auto ahead = reader_;
        g = ahead.next();
        if (g.end || !is_word_part(g)) break;
        if (is_small && g.letter.upper && detail::is_seam(reader_.text(), reader_.format(), word.where.end)) break;
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
        auto const digit = static_cast<std::uint64_t>(narrow_digit(g.code) - U'0');
        number.lookalike = number.lookalike || g.code > U'9';
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

token const& tokenizer::read_and_remember() noexcept {
    auto& known = memo_->at(reader_.at_);
    known.from = reader_.at_;
    read(known.read);
    known.behind = reader_.at_;
    return known.read;
}

void tokenizer::read(token& t) noexcept {
    auto const text = reader_.text();
    auto const format = reader_.format();
    auto at = reader_.offset();
    t = {};
    bool const may_end_heading = format == text_format::markdown; // a line break
    if (at < text.size() && (text[at] == ' ' || (text[at] == '\n' && !may_end_heading))) {
        t.before = text[at] == ' ' ? gap::blank : gap::line;
        ++at;
    }
    using quick = quick_reader<false>;
    bool const done = text.size() - at > quick::margin && quick{text, format, at}.read(t, reader_.at_);
    if (!done) t = next_with_care();
}

token tokenizer::next_with_care() noexcept {
    auto const text = reader_.text();
    auto const format = reader_.format();
    bool const preformatted = reader_.preformatted_;
    auto const from = reader_.offset();
    auto at = from;
    gap_reader before;
    auto const add_line = [&](char32_t c, std::size_t where) {
        bool const is_tag = text[where] == '<'; // <br>
        before.add_line(c, format == text_format::html && !is_tag && !reader_.preformatted_);
        if (format == text_format::markdown && !is_tag && detail::ends_heading(text, where)) before.add(gap::wall);
    };
    token t{};
    for (;;) {
        for (; at < text.size(); ++at) {
            auto const c = static_cast<unsigned char>(text[at]);
            if (byte_kinds[c] == byte_kind::blank) {
                before.add(gap::blank);
            } else if (byte_kinds[c] == byte_kind::feed) {
                add_line(c, at);
            } else {
                break;
            }
        }
        if (quick_reader<true>{text, format, at}.read(t, reader_.at_)) break;
        reader_.at_ = at;
        auto const g = reader_.next();
        at = reader_.offset();
        if (auto const kind = gap_of(g.code); kind != gap::none && !g.end) {
            if (kind == gap::line) add_line(g.code, g.where.begin);
            else before.add(kind);
            continue;
        }
        if (g.code == U'>' && format == text_format::plain && detail::begins_line(text, g.where.begin)) {
            before.add(gap::blank); // a mail quotes the line
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
    if (reader_.preformatted_ != preformatted && memo_ != nullptr)
        memo_->forget(from); // who comes next must see the tag, too
    return t;
}

} // namespace cchc
