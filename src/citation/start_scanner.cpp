// SPDX-License-Identifier: BSL-1.0
#include "citation/start_scanner.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include <cchc/text/utf8.hpp>

#include "citation/anchor_scanner.hpp"
#include "citation/byte_view.hpp"
#include "citation/type_letters.hpp"

#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif

namespace cchc::detail {
namespace {

struct starting_word {
    syllable word;
    start kind;
};

constexpr auto starting_words = [] {
    constexpr std::array several{"các"_vn, "từ"_vn, "những"_vn, "hai"_vn, "ba"_vn, "bốn"_vn};
    constexpr std::array provisions{"điều"_vn, "khoản"_vn, "điểm"_vn, "mục"_vn, "chương"_vn, "phần"_vn, "phụ"_vn,
                                    "mẫu"_vn,  "tiết"_vn,  "đoạn"_vn, "câu"_vn, "tiểu"_vn,   "biểu"_vn};
    constexpr std::array types{"hiến"_vn,   "bộ"_vn,  "luật"_vn,  "pháp"_vn,  "lệnh"_vn, "sắc"_vn,   "nghị"_vn,
                               "quyết"_vn,  "chỉ"_vn, "thông"_vn, "văn"_vn,   "quy"_vn,  "hướng"_vn, "kế"_vn,
                               "phương"_vn, "đề"_vn,  "dự"_vn,    "báo"_vn,   "biên"_vn, "tờ"_vn,    "hợp"_vn,
                               "công"_vn,   "bản"_vn, "giấy"_vn,  "phiếu"_vn, "kết"_vn,  "chiến"_vn, "tuyên"_vn};
    constexpr std::array letters{"NĐ"_vn,  "NQ"_vn, "QĐ"_vn, "TT"_vn, "TTLT"_vn, "CT"_vn,   "KH"_vn,
                                 "BC"_vn,  "TB"_vn, "HD"_vn, "CV"_vn, "TTr"_vn,  "CTr"_vn,  "QC"_vn,
                                 "QyĐ"_vn, "KL"_vn, "PL"_vn, "SL"_vn, "BB"_vn,   "VBHN"_vn, "NQLT"_vn,
                                 "ĐA"_vn,  "PA"_vn, "CĐ"_vn, "DA"_vn, "ĐL"_vn};
    std::array<starting_word, 2 + several.size() + provisions.size() + types.size() + letters.size()> all{};
    std::size_t size = 0;
    all[size++] = {"số"_vn, start::announced};
    all[size++] = {"ngày"_vn, start::day};
    for (auto const word : several) all[size++] = {word, start::several};
    for (auto const word : provisions) all[size++] = {word, start::provision};
    for (auto const word : types) all[size++] = {word, start::type};
    for (auto const word : letters) all[size++] = {word, start::type};
    return all;
}();

/// Words and what they start, as they are and as typed without diacritics, in a table that one look answers.
class word_table {
public:
    template <std::size_t Size>
    explicit constexpr word_table(std::array<starting_word, Size> const& words) noexcept {
        for (auto const& each : words) insert(each);
        for (auto const& each : words) insert({each.word.unmarked(), each.kind});
    }

    [[nodiscard]] constexpr start find(syllable word) const noexcept {
        for (auto slot = hash(word); slots_[slot].word; slot = (slot + 1) % slots_.size())
            if (slots_[slot].word == word) return slots_[slot].kind;
        return start::none;
    }

private:
    static constexpr std::size_t hash(syllable word) noexcept {
        return static_cast<std::size_t>(word.bits() * 0x9e3779b97f4a7c15ULL >> 55U);
    }
    constexpr void insert(starting_word const& each) noexcept {
        auto slot = hash(each.word);
        while (slots_[slot].word && slots_[slot].word != each.word) slot = (slot + 1) % slots_.size();
        if (!slots_[slot].word) slots_[slot] = each;
    }

    std::array<starting_word, 512> slots_{};
};

constexpr word_table starts{starting_words};

/// The first bytes of the starting words, at most four: composed, in either case, with and without diacritics. Only the bit that
/// tells ASCII cases apart is ignored. What a combining or a look-alike character begins is let through.
class prefix_filter {
public:
    prefix_filter() {
        for (auto const& each : starting_words) {
            allow_spellings(each.word);
            allow_spellings(each.word.unmarked());
        }
    }

    [[nodiscard]] bool passes(byte_view const& bytes, std::size_t at) const noexcept {
        if (bytes.are(at, 'B', 'L')) return true;
        std::uint32_t prefix = 0;
        for (unsigned i = 0; i < most_bytes; ++i) {
            auto const b = bytes[at + i];
            if (disguises[b]) return true;
            auto const c = byte_classes[b];
            if (c != byte_class::letter && c != byte_class::beyond) break;
            prefix |= (b | case_bit) << (8 * i);
        }
        auto const slot = hash(prefix);
        return (slots_[slot >> 6U] >> (slot & 63U) & 1U) != 0;
    }

private:
    static constexpr unsigned most_bytes = 4;
    static constexpr unsigned case_bit = 0x20;
    static constexpr std::size_t hash(std::uint32_t prefix) noexcept { return (prefix * 0x9E3779B1U) >> 16U; }

    /// The first bytes of combining marks, of Cyrillic letters, of Ð and of the soft hyphen and other invisible characters.
    static constexpr auto disguises = [] {
        std::array<bool, 256> bytes{};
        for (unsigned const b : {0xCCU, 0xCDU, 0xD0U, 0xD1U, 0xC2U, 0xE2U, 0xEFU}) bytes[b] = true;
        return bytes;
    }();

    /// The tone may stand on any vowel: hòa, hoà.
    void allow_spellings(syllable word) {
        for (unsigned toned = 0; toned < word.letters(); ++toned)
            if (toned == 0 || is_vowel(letter{word.letter_index(toned), tone::ngang, false, false}))
                allow_spelling(word, toned, 0, {});
    }

    void allow_spelling(syllable word, unsigned toned, unsigned at, std::string const& begun) {
        if (begun.size() >= most_bytes || at == word.letters()) {
            std::uint32_t prefix = 0;
            for (unsigned i = 0; i < std::min<std::size_t>(begun.size(), most_bytes); ++i)
                prefix |= (static_cast<unsigned char>(begun[i]) | case_bit) << (8 * i);
            auto const slot = hash(prefix);
            slots_[slot >> 6U] |= std::uint64_t{1} << (slot & 63U);
            return;
        }
        for (bool const upper : {false, true}) {
            auto const spell = [&](char32_t c) {
                auto longer = begun;
                append_utf8(longer, c);
                allow_spelling(word, toned, at + 1, longer);
            };
            letter const bare{word.letter_index(at), tone::ngang, upper, false};
            spell(code_point_of(bare));
            if (at == toned) spell(code_point_of(letter{bare.index, word.tone(), upper, false}));
            if (bare.index == letter_of(U'đ').index) {
                spell(upper ? U'\u00D0' : U'\u00F0');
            } else { // its mark may be a combining one
                char const base = unmarked(bare);
                spell(static_cast<unsigned char>(upper ? base - 0x20 : base));
            }
        }
    }

    std::array<std::uint64_t, 1024> slots_{};
};

/// Whether the digits at `at` may be the serial of a number that nothing announces: 30c/NQ…, 24/2014/…, 15-NQ, 66.13/….
bool may_be_serial(byte_view const& bytes, std::size_t at) noexcept {
    auto const skip_digits = [&] {
        while (bytes.class_of(at) == byte_class::digit) ++at;
    };
    skip_digits();
    if (bytes[at] == '.' && bytes.class_of(at + 1) == byte_class::digit) {
        ++at;
        skip_digits();
    }
    auto mark = bytes.class_of(at);
    if (mark == byte_class::letter) mark = bytes.class_of(++at);
    if (mark == byte_class::beyond || mark == byte_class::separator) return true;
    if (bytes[at] != '/' && bytes[at] != '-') return false;
    ++at;
    auto const next = bytes.class_of(at);
    if (next != byte_class::digit) return next != byte_class::other || bytes[at] == ' ' || bytes[at] == '\n';
    auto const year = at;
    skip_digits();
    return at - year == 4 && (bytes[at] == '/' || bytes[at] == '-' || bytes[at] == ' ' || bytes[at] == '\n' ||
                              bytes.class_of(at) == byte_class::separator);
}

/// The second syllables of the names of types.
constexpr word_table second_syllables{[] {
    constexpr std::array words{"pháp"_vn, "luật"_vn,  "lệnh"_vn, "định"_vn, "quyết"_vn,  "thị"_vn,  "tư"_vn,
                               "bản"_vn,  "chế"_vn,   "cáo"_vn,  "báo"_vn,  "tri"_vn,    "dẫn"_vn,  "hoạch"_vn,
                               "án"_vn,   "trình"_vn, "đồng"_vn, "điện"_vn, "ghi"_vn,    "thỏa"_vn, "ủy"_vn,
                               "mời"_vn,  "giới"_vn,  "nghỉ"_vn, "gửi"_vn,  "chuyển"_vn, "văn"_vn,  "luận"_vn,
                               "lược"_vn, "bố"_vn,    "sao"_vn,  "lệ"_vn};
    std::array<starting_word, words.size()> all{};
    for (std::size_t i = 0; i < words.size(); ++i) all[i] = {words[i], start::type};
    return all;
}()};

/// Whether the word behind the first of a type's name may be its second. Names of one syllable, and letters, need none.
bool may_be_type(std::string_view text, token const& first, token const& second) noexcept {
    if (first.upper || first.is("luật"_vn) || first.is("lệnh"_vn) || first.is("luat"_vn) || first.is("lenh"_vn))
        return true;
    if (first.capital && is_written_in_mixed_case(surface(text, first.where))) return true;
    return second_syllables.find(second.word) != start::none;
}

/// Whether what follows the name of a unit may be its number, or the rest of a name of two words.
bool may_be_ordinal(token const& second) noexcept {
    if (!second.is(token_kind::word)) return static_cast<bool>(second);
    constexpr std::array words{"này"_vn, "thứ"_vn, "đầu"_vn,   "số"_vn,  "lục"_vn, "mục"_vn,
                               "mẫu"_vn, "lệ"_vn,  "trình"_vn, "nay"_vn, "thu"_vn, "dau"_vn,
                               "so"_vn,  "luc"_vn, "muc"_vn,   "mau"_vn, "le"_vn,  "trinh"_vn};
    return second.upper || second.word.letters() == 1 ||
           std::find(words.begin(), words.end(), second.word) != words.end();
}

/// Looks one word further than `start_with`, for most words that begin the name of something begin other words, too.
bool begins_start(std::string_view text, std::size_t at) noexcept {
    tokenizer words{text, text_format::plain, at};
    auto const first = words.next();
    switch (start_with(first)) {
    case start::none: return false;
    case start::number: return true;
    case start::announced: return !words.peek().is(token_kind::word);
    case start::day: return first.capital;
    case start::type: return may_be_type(text, first, words.peek());
    case start::provision: return may_be_ordinal(words.peek());
    case start::several: {
        auto const next = start_with(words.peek());
        return next == start::type || next == start::provision;
    }
    }
    return true;
}

/// Whether the word or number at `at` may begin a citation.
bool may_start(prefix_filter const& filter, byte_view const& bytes, std::string_view text, std::size_t at) noexcept {
    if (bytes.is_digit(at)) return may_be_serial(bytes, at);
    return filter.passes(bytes, at) && begins_start(text, at);
}

#if defined(__SSE2__)

constexpr std::size_t block_width = 16;

/// Which of sixteen bytes are of words; nothing when separators among them ask for a closer look.
std::optional<unsigned> word_bytes(char const* bytes) noexcept {
    auto const block = _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
    auto const is = [&](unsigned char value) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(static_cast<char>(value))); };
    auto const beyond = static_cast<unsigned>(_mm_movemask_epi8(block));
    if (beyond != 0) {
        auto const separators = _mm_or_si128(_mm_or_si128(is(0xC2), is(0xE2)), _mm_or_si128(is(0xE3), is(0xEF)));
        if (_mm_movemask_epi8(separators) != 0) return std::nullopt;
    }
    auto const between = [](__m128i values, char first, char last) {
        return _mm_and_si128(_mm_cmpgt_epi8(values, _mm_set1_epi8(static_cast<char>(first - 1))),
                             _mm_cmplt_epi8(values, _mm_set1_epi8(static_cast<char>(last + 1))));
    };
    auto const folded = _mm_or_si128(block, _mm_set1_epi8(0x20));
    auto const ascii = _mm_or_si128(between(folded, 'a', 'z'), between(block, '0', '9'));
    return beyond | static_cast<unsigned>(_mm_movemask_epi8(ascii));
}

/// As `start_before`, block by block, as far as blocks are simple; `at` is moved to where the rest begins, not inside a word.
std::optional<std::size_t> start_in_blocks(prefix_filter const& filter, byte_view const& bytes, std::string_view text,
                                           std::size_t& at, std::size_t end) noexcept {
    unsigned before = 0;
    for (; at + block_width <= end; at += block_width) {
        auto const words = word_bytes(text.data() + at);
        if (!words) break;
        for (auto begins = *words & ~(*words << 1U | before); begins != 0; begins &= begins - 1) {
            auto const begin = at + static_cast<std::size_t>(std::countr_zero(begins));
            if (may_start(filter, bytes, text, begin)) return begin;
        }
        before = *words >> (block_width - 1) & 1U;
    }
    if (before != 0)
        while (bytes.in_word(at)) ++at;
    return std::nullopt;
}

#else

std::optional<std::size_t> start_in_blocks(prefix_filter const&, byte_view const&, std::string_view, std::size_t&,
                                           std::size_t) noexcept {
    return std::nullopt;
}
constexpr std::size_t block_width = 0;

#endif

/// The next start in front of `end`, or nothing; `at` is then behind the last word looked at.
std::optional<std::size_t> start_before(prefix_filter const& filter, byte_view const& bytes, std::string_view text,
                                        std::size_t& at, std::size_t end) noexcept {
    auto blocks_from = at;
    while (at < end) {
        if (at >= blocks_from) {
            if (auto const begin = start_in_blocks(filter, bytes, text, at, end)) return begin;
            blocks_from = at + block_width;
            if (at >= end) break;
        }
        auto const begin = at;
        switch (bytes.class_of(at)) {
        case byte_class::other: ++at; continue;
        case byte_class::separator: at += decode_utf8(text, at).size; continue;
        case byte_class::digit:
        case byte_class::letter:
        case byte_class::beyond:
            if (may_start(filter, bytes, text, at)) return begin;
            break;
        }
        while (bytes.in_word(at)) ++at;
    }
    return std::nullopt;
}

} // namespace

start start_with(token const& first) noexcept {
    if (first.is(token_kind::number)) return start::number;
    if (!first.is(token_kind::word) || !first.word) return start::none;
    bool const initials_of_code = first.upper && first.word.letters() > 2 &&
                                  first.word.letter_index(0) == letter_of(U'b').index &&
                                  first.word.letter_index(1) == letter_of(U'l').index; // BLDS, BLTTHS
    return initials_of_code ? start::type : starts.find(first.word);
}

std::size_t next_start(std::string_view text, std::size_t from, std::size_t& window_end) noexcept {
    static prefix_filter const filter;
    byte_view const bytes{text};
    for (auto at = from; at < text.size();) {
        if (at >= window_end) {
            auto const anchor = next_anchor(text, at);
            if (anchor == text.size()) return anchor;
            at = behind_last_stop(text, at, anchor);
            window_end = anchor + 1;
        }
        if (auto const start = start_before(filter, bytes, text, at, window_end)) return *start;
    }
    return text.size();
}

token token_before(std::string_view text, text_format format, std::size_t offset) noexcept {
    constexpr std::size_t look_back = 48;
    auto const front = text.substr(0, offset);
    auto begin = offset > look_back ? offset - look_back : 0;
    if (auto const blank = begin != 0 ? front.find_first_of(" \n>", begin) : begin; blank < offset) begin = blank;
    while (begin < offset && (static_cast<unsigned char>(front[begin]) & 0xC0U) == 0x80U) ++begin;
    tokenizer words{front, format, begin};
    token last{};
    for (auto t = words.next(); t; t = words.next()) last = t;
    return last;
}

} // namespace cchc::detail
