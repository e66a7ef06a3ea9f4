// SPDX-License-Identifier: BSL-1.0
#include "citation/anchor_scanner.hpp"

#include <algorithm>
#include <array>
#include <tuple>

#include <cchc/text/token.hpp>

#include "citation/byte_view.hpp"
#include "citation/spelling_table.hpp"
#include "citation/word_bytes.hpp"
#include "citation/word_steps.hpp"

#if defined(__SSE2__)
#include <bit>
#include <emmintrin.h>
#endif
#if defined(__x86_64__) && defined(__GNUC__)
#define CCHC_HAS_AVX2
#include <immintrin.h>
#endif

namespace cchc::detail {
namespace {

/// The last syllable of a type's name, a provision, "nêu", "nói", "kể": what stands in front of the word of a back reference.
constexpr std::array pointing_words{"định"_vn, "quyết"_vn, "tư"_vn,    "thị"_vn,   "luật"_vn,   "lệnh"_vn,  "chế"_vn,
                                    "báo"_vn,  "dẫn"_vn,   "trình"_vn, "hoạch"_vn, "án"_vn,     "cáo"_vn,   "bản"_vn,
                                    "điện"_vn, "văn"_vn,   "luận"_vn,  "lệ"_vn,    "tịch"_vn,   "nhất"_vn,  "pháp"_vn,
                                    "tri"_vn,  "lược"_vn,  "bố"_vn,    "đồng"_vn,  "nhớ"_vn,    "thuận"_vn, "quyền"_vn,
                                    "mời"_vn,  "thiệu"_vn, "phép"_vn,  "gửi"_vn,   "chuyển"_vn, "sao"_vn,   "nêu"_vn,
                                    "nói"_vn,  "kể"_vn,    "ở"_vn,     "vừa"_vn,   "đã"_vn,     "điều"_vn,  "khoản"_vn,
                                    "điểm"_vn, "tiết"_vn,  "mục"_vn,   "phần"_vn,  "chương"_vn, "lục"_vn,   "mẫu"_vn};

/// The same in front of "nay" and "tren", as typed without diacritics.
constexpr std::array plain_pointing_words{
    "dinh"_vn, "quyet"_vn, "tu"_vn,    "thi"_vn,  "luat"_vn,  "lenh"_vn, "che"_vn,  "bao"_vn,
    "dan"_vn,  "trinh"_vn, "hoach"_vn, "an"_vn,   "cao"_vn,   "ban"_vn,  "dien"_vn, "van"_vn,
    "luan"_vn, "le"_vn,    "tich"_vn,  "nhat"_vn, "phap"_vn,  "tri"_vn,  "luoc"_vn, "bo"_vn,
    "nho"_vn,  "thuan"_vn, "quyen"_vn, "sao"_vn,  "nganh"_vn, "neu"_vn,  "noi"_vn,  "ke"_vn};

/// Whether a byte of a word, or of what looks like one, is the last of a blank.
bool ends_blank(byte_view const& bytes, std::size_t end) noexcept {
    return bytes[end - 1] >= 0x80 && bytes.blank_before(end) != 0;
}

/// The word in front of `at`.
token word_before(std::string_view text, std::size_t at) noexcept {
    constexpr std::size_t longest_word = 24;
    byte_view const bytes{text};
    auto end = at;
    while (end > 0) {
        auto const blank = bytes.blank_before(end);
        if (blank == 0 && bytes.in_word(end - 1)) break;
        end -= std::max<std::size_t>(blank, 1);
    }
    auto begin = end;
    while (begin > 0 && end - begin < longest_word && bytes.in_word(begin - 1) && !ends_blank(bytes, begin)) --begin;
    return tokenizer{text, text_format::plain, begin}.next();
}

bool goes_before_back_word(std::string_view text, std::size_t back_word) noexcept {
    static spelling_table const known{pointing_words, [](syllable) { return 1; }};
    byte_view const bytes{text};
    auto const end = back_word - 1;
    if (bytes.is_blank(end)) {
        auto begin = end;
        while (bytes.class_of(begin - 1) == byte_class::letter || bytes.class_of(begin - 1) == byte_class::beyond)
            --begin;
        auto const word = key_at(text, begin);
        if (word.size <= word_key::longest && known.find(word.bytes) != 0) return true;
        if (word.size == end - begin && word.size != 0 && is_composed(bytes, begin, word.size)) return false;
    }
    return is_among(word_before(text, back_word), pointing_words);
}

/// Whether the digits that end in front of `end` begin behind a slash: the year or month of a date.
bool is_inside_date(byte_view const& bytes, std::size_t end) noexcept {
    constexpr std::size_t most_digits = 4;
    auto at = end;
    while (end - at < most_digits && bytes.is_digit(at - 1)) --at;
    return bytes[at - 1] == '/';
}

/// "25", "73A": digits that end there, perhaps with the letter of a suffix.
bool is_serial_end(byte_view const& bytes, std::size_t end) noexcept {
    return bytes.is_digit(end - 1) || (bytes.class_of(end - 1) == byte_class::letter && bytes.is_digit(end - 2));
}

/// Whether the word that ends at `end` touches a serial in front of it, or is a blank or backslash away: 2609QĐ/UBND, 73A TC/TCT,
/// 52\2015\QĐ-UBND.
bool follows_serial(byte_view const& bytes, std::size_t end) noexcept {
    constexpr std::size_t longest_letters = 12;
    auto begin = end;
    while (begin > 0 && end - begin < longest_letters && bytes.in_word(begin - 1) && !bytes.is_digit(begin - 1) &&
           !ends_blank(bytes, begin))
        --begin;
    if (begin == end || begin == 0) return false;
    if (bytes[begin - 1] == '\\') return bytes.is_digit(begin - 2);
    auto const serial = bytes.before_gap(begin);
    return serial != begin ? is_serial_end(bytes, serial) : bytes.is_digit(begin - 1);
}

/// A slash that may belong to a number: digits on its left, letters or a year on its right; or nothing on its left in a draft.
bool is_slash_of_number(byte_view const& bytes, std::size_t slash) noexcept {
    auto const left = bytes.before_gap(slash);
    auto const right = bytes.behind_gap(slash + 1);
    auto const next = bytes.class_of(right);
    bool const letters = next == byte_class::letter || next == byte_class::beyond || next == byte_class::separator;
    if (!bytes.is_digit(left - 1)) {
        bool const suffix = bytes.in_word(left - 1) && (bytes.is_digit(left - 2) || bytes.is_digit(left - 3));
        if (letters && follows_serial(bytes, left)) return true;
        auto const before = bytes[left - 1];
        bool const blank_serial = left != slash || before == ':' || before == '.' || before == '_' || before >= 0x80;
        return suffix || (blank_serial && (letters || next == byte_class::digit));
    }
    if (letters) return true;
    if (next != byte_class::digit) return false;
    std::size_t digits = 0;
    while (bytes.is_digit(right + digits)) ++digits;
    return digits == 4 && !is_inside_date(bytes, left);
}

/// A dash that may stand between the serial and the symbol, 15-NQ/TW, 14-CP, or behind a type that a blank parts from its serial,
/// 1588 QĐ-UBND.
bool is_dash_of_number(byte_view const& bytes, std::size_t dash, std::size_t size) noexcept {
    auto const left = bytes.before_gap(dash);
    auto const right = bytes.behind_gap(dash + size);
    auto const next = bytes.class_of(right);
    bool const serial = bytes.is_digit(left - 1) || (bytes.in_word(left - 1) && bytes.is_digit(left - 2));
    bool const letters = next == byte_class::letter || next == byte_class::beyond;
    return letters && (serial || (left == dash && follows_serial(bytes, left)));
}

/// Whether a number stands a blank in front of `letters`: "25 TTg", "12A CP", "196 HĐBT".
bool is_behind_number(byte_view const& bytes, std::size_t letters) noexcept {
    auto const end = bytes.before_gap(letters);
    return end != letters && end > 0 && is_serial_end(bytes, end);
}

constexpr unsigned lower(unsigned ascii) noexcept {
    return ascii | 0x20U;
}

/// "Nghị định 100 năm 2019", "Quyết định số 45 ngày 12/3/2015": whether "năm" or "ngày" stands behind a serial alone, and that behind "số"
/// or, in front of "năm", the name of a type.
bool is_behind_bare_serial(std::string_view text, std::size_t at, bool year) noexcept {
    constexpr std::size_t most_digits = 5;
    byte_view const bytes{text};
    auto end = bytes.before_gap(at);
    if (bytes[end - 1] == ',') end = bytes.before_gap(end - 1);
    auto serial = end;
    while (end - serial <= most_digits && bytes.is_digit(serial - 1)) --serial;
    auto const word_end = bytes.before_gap(serial);
    if (serial == end || end - serial > most_digits || word_end == serial) return false;
    bool const colon = bytes[word_end - 1] == ':';
    bool const of_date = lower(bytes[word_end - 1]) == 'g';             // tháng 6 năm 2014
    bool const announced = colon || (bytes[word_end - 1] | 1U) == 0x91; // số
    if (of_date || !(year || announced)) return false;
    auto const word = word_before(text, colon ? word_end - 1 : word_end).word;
    constexpr std::array types{"định"_vn,  "quyết"_vn, "thị"_vn, "tư"_vn, "tịch"_vn, "bộ"_vn,
                               "ngành"_vn, "NĐ"_vn,    "NQ"_vn,  "QĐ"_vn, "TT"_vn,   "TTLT"_vn};
    auto const names = [&](syllable type) { return type == word || type.unmarked() == word; };
    return word == "số"_vn || (year && !colon && std::any_of(types.begin(), types.end(), names));
}

/// Whether four letters are a word, as typed without diacritics; other letters hide in words of other languages.
bool is_plain_word(byte_view const& bytes, std::size_t at) noexcept {
    return bytes.class_of(at - 1) != byte_class::letter && !bytes.in_word(at + 4);
}

/// "Quyet dinh nay", "Nghi dinh neu tren": at "nay" or "tren".
bool is_plain_back_word(std::string_view text, std::size_t at, std::size_t size) noexcept {
    byte_view const bytes{text};
    return !bytes.in_word(at - 1) && !bytes.in_word(at + size) && is_among(word_before(text, at), plain_pointing_words);
}

/// "nay" behind a blank of so many bytes.
bool is_nay_behind(std::string_view text, std::size_t blank, std::size_t size) noexcept {
    byte_view const bytes{text};
    auto const at = blank + size;
    return lower(bytes[at]) == 'n' && lower(bytes[at + 1]) == 'a' && lower(bytes[at + 2]) == 'y' &&
           is_plain_back_word(text, at, 3);
}

/// "pháp luật": law in general, by far the most frequent word with *luật*. In lower case and composed; others are read.
bool is_behind_phap(byte_view const& bytes, std::size_t at) noexcept {
    return bytes[at] == 'l' && bytes[at - 1] == ' ' && bytes[at - 2] == 'p' && bytes.are(at - 4, 0xC3, 0xA1) &&
           bytes[at - 5] == 'h' && lower(bytes[at - 6]) == 'p';
}

/// Decides on an "l": "luật", "lệnh", the second word of "Điều lệ"; "luân", "lệch" only begin like them.
bool begins_law(byte_view const& bytes, std::size_t at) noexcept {
    auto const second = lower(bytes[at + 1]);
    auto const third = bytes[at + 2];
    auto const fourth = bytes[at + 3];
    if (second == 'u') {
        if (lower(third) == 'a') return lower(fourth) == 't' && is_plain_word(bytes, at);
        if (third == 0xC3) return (fourth | 0x20U) == 0xA2 && (lower(bytes[at + 4]) == 't' || bytes[at + 4] == 0xCC);
        if (third != 0xE1 || fourth != 0xBA || lower(bytes[at + 5]) != 't') return false;
        return !is_behind_phap(bytes, at);
    }
    if (second == 'e') return lower(third) == 'n' && lower(fourth) == 'h' && is_plain_word(bytes, at);
    if (bytes[at + 1] != 0xE1 || third != 0xBB || (fourth | 1U) != 0x87) return false;
    if (lower(bytes[at + 4]) == 'n') return lower(bytes[at + 5]) == 'h';
    return lower(bytes[bytes.before_gap(at) - 1]) == 'u';
}

/// Decides on a byte with which one of the `patterns` begins.
bool is_anchor(std::string_view text, std::size_t at) noexcept {
    byte_view const bytes{text};
    auto const second = bytes[at + 1];
    auto const third = bytes[at + 2];
    switch (bytes[at]) {
    case '/': return is_slash_of_number(bytes, at);
    case '-': return is_dash_of_number(bytes, at, 1);
    case 'L':
    case 'l': return begins_law(bytes, at);
    case 'B': return second == 'L';
    case 'C': return second == 'P' && is_behind_number(bytes, at);
    case 'H':
    case 'h':
        if (second == 0xC4) return third == 0x90 && is_behind_number(bytes, at);
        if (lower(third) == 'e') return lower(bytes[at + 3]) == 'n' && is_plain_word(bytes, at); // hien
        return lower(second) == 'i' && third == 0xE1 && bytes[at + 3] == 0xBA && lower(bytes[at + 5]) == 'n' &&
               bytes.class_of(at - 1) != byte_class::letter;
    case 'N':
    case 'n':
        if (lower(second) == 'g') return lower(bytes[at + 4]) == 'y' && is_behind_bare_serial(text, at, false);
        if (second == 0xC4) return lower(bytes[at + 3]) == 'm' && is_behind_bare_serial(text, at, true);
        return second == 0xC3 &&
               (((third | 0x20U) == 0xA0 && lower(bytes[at + 3]) == 'y') ||
                ((third | 0x20U) == 0xAA && lower(bytes[at + 3]) == 'u')) &&
               goes_before_back_word(text, at);
    case 'T':
    case 't':
        if (second == 'T') return lower(third) == 'g' && is_behind_number(bytes, at);
        if (third == 'e' || third == 'E') return lower(bytes[at + 3]) == 'n' && is_plain_back_word(text, at, 4);
        return lower(second) == 'r' && third == 0xC3 && (bytes[at + 3] == 0xAA || bytes[at + 3] == 0x8A) &&
               lower(bytes[at + 4]) == 'n' && goes_before_back_word(text, at);
    case 0xC4:
        return (second | 1U) == 0x91 && third == 0xC3 && (bytes[at + 3] | 0x20U) == 0xB3 && !bytes.in_word(at + 4) &&
               goes_before_back_word(text, at);
    case 0xE1:
        return second == 0xBA && (third | 1U) == 0xA5 && lower(bytes[at + 3]) == 'y' && goes_before_back_word(text, at);
    case ' ':
    case '\t':
    case '\n':
    case '\v':
    case '\f':
    case '\r': return is_nay_behind(text, at, 1);
    case 0x80: return is_nay_behind(text, at, 1); // of U+3000
    case 0xC2: return second == 0xAD || ((second == 0xA0 || second == 0x85) && is_nay_behind(text, at, 2));
    case 0xE2:
        if (second != 0x80) return second == 0x81 || (second == 0x88 && (third == 0x95 || third == 0x92));
        if (third >= 0x90 && third <= 0x95) return is_dash_of_number(bytes, at, 3);
        if (third >= 0x8B && third <= 0x8D) return true;
        return (third < 0x8B || third == 0xA8 || third == 0xAF) && is_nay_behind(text, at, 3);
    case 0xEF: return second >= 0xBB ? second <= 0xBD : second == 0xB9;
    case 0xCC:
    case 0xCD:
    case 0xD0: return true;
    default: return false;
    }
}

/// The bytes of an anchor, one set for each of its first four; an empty set holds every byte. A false hit costs a call of `is_anchor`.
using pattern = std::array<std::string_view, 4>;
constexpr std::array<pattern, 8> patterns{
    pattern{"/-", "", "", ""},
    pattern{"Ll", "UuEe\xE1", "AaNn\xE1\xC3\xBB", "TtHh\xBA\x82\xA2\x86\x87"},     // luật, lệnh, luat, lenh
    pattern{"BCHT", "LPT\xC4", "", ""},                                            // BLDS; CP, HĐBT, TTg
    pattern{"Hh \t\n\v\f\r\x80", "IiNn", "EeAa\xE1", "NnYy\xBA"},                  // Hiến, Hien; nay
    pattern{"Nn", "\xC3\xC4Gg", "\xA0\x80\xAA\x8A\x82\x83\xC3", "YyUuMm\x80\xA0"}, // này, nêu; năm, ngày
    pattern{"Tt", "Rr", "Ee\xC3", "Nn\xAA\x8A"},                                   // trên, tren
    pattern{"\xC4\xE1", "\x90\x91\xBA", "\xC3\xA4\xA5", "\xB3\x93Yy"},             // đó, ấy
    pattern{"\xC2\xE2\xEF\xCC\xCD\xD0", "", "", ""},
};
constexpr std::size_t pattern_size = std::tuple_size_v<pattern>;

/// For each place in a pattern and each value of a key, which patterns allow it: a bit for each.
template <std::size_t Keys, class KeyOf>
constexpr auto make_allowed(KeyOf key_of) noexcept {
    std::array<std::array<std::uint8_t, Keys>, pattern_size> allowed{};
    for (std::size_t place = 0; place < pattern_size; ++place) {
        for (std::size_t i = 0; i < patterns.size(); ++i) {
            auto const bit = static_cast<std::uint8_t>(1U << i);
            for (auto& mask : allowed[place])
                if (patterns[i][place].empty()) mask |= bit;
            for (char const c : patterns[i][place]) allowed[place][key_of(static_cast<unsigned char>(c))] |= bit;
        }
    }
    return allowed;
}

std::size_t next_anchor_slowly(std::string_view text, std::size_t from, std::size_t to) noexcept {
    static constexpr auto allowed = make_allowed<256>([](unsigned char c) { return std::size_t{c}; });
    byte_view const bytes{text};
    for (auto at = from; at < to; ++at) {
        unsigned found = allowed[0][static_cast<unsigned char>(text[at])];
        for (std::size_t place = 1; found != 0 && place < pattern_size; ++place)
            found &= allowed[place][bytes[at + place]];
        if (found != 0 && is_anchor(text, at)) return at;
    }
    return to;
}

#if defined(CCHC_HAS_AVX2)

using halves = std::array<std::uint8_t, 16>;

[[gnu::target("avx2")]] inline __m256i twice(halves const& table) noexcept {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<__m128i const*>(table.data())));
}

/// For each of thirty-two bytes, which patterns allow both of its halves.
[[gnu::target("avx2")]] inline __m256i allowed_of(char const* bytes, __m256i by_low, __m256i by_high) noexcept {
    auto const half = _mm256_set1_epi8(15);
    auto const here = _mm256_loadu_si256(reinterpret_cast<__m256i const*>(bytes));
    return _mm256_and_si256(_mm256_shuffle_epi8(by_low, _mm256_and_si256(here, half)),
                            _mm256_shuffle_epi8(by_high, _mm256_and_si256(_mm256_srli_epi16(here, 4), half)));
}

/// As `next_anchor_slowly`, for all bytes that stand in whole blocks; `at` is moved behind these. Bytes are looked up by their halves,
/// thirty-two at a time, so that some pass that no pattern has.
[[gnu::target("avx2")]] std::size_t next_anchor_in_blocks(std::string_view text, std::size_t& at) noexcept {
    static constexpr auto low = make_allowed<16>([](unsigned char c) { return std::size_t{c} & 15U; });
    static constexpr auto high = make_allowed<16>([](unsigned char c) { return std::size_t{c} >> 4U; });
    static_assert(pattern_size == 4);
    constexpr std::size_t width = sizeof(__m256i);
    auto const low_first = twice(low[0]), high_first = twice(high[0]);
    auto const low_second = twice(low[1]), high_second = twice(high[1]);
    auto const low_third = twice(low[2]), high_third = twice(high[2]);
    auto const low_fourth = twice(low[3]), high_fourth = twice(high[3]);
    for (; at + width + pattern_size <= text.size(); at += width) {
        auto const bytes = text.data() + at;
        auto const found = _mm256_and_si256(
            _mm256_and_si256(allowed_of(bytes, low_first, high_first), allowed_of(bytes + 1, low_second, high_second)),
            _mm256_and_si256(allowed_of(bytes + 2, low_third, high_third),
                             allowed_of(bytes + 3, low_fourth, high_fourth)));
        auto const none = _mm256_cmpeq_epi8(found, _mm256_setzero_si256());
        for (auto hits = ~static_cast<std::uint32_t>(_mm256_movemask_epi8(none)); hits != 0; hits &= hits - 1) {
            auto const candidate = at + static_cast<std::size_t>(std::countr_zero(hits));
            if (is_anchor(text, candidate)) return candidate;
        }
    }
    return text.size();
}

#endif

} // namespace

std::size_t next_anchor(std::string_view text, std::size_t from) noexcept {
    auto at = from;
#if defined(CCHC_HAS_AVX2)
    if (__builtin_cpu_supports("avx2"))
        if (auto const found = next_anchor_in_blocks(text, at); found != text.size()) return found;
#endif
    return next_anchor_slowly(text, at, text.size());
}

namespace {

/// Whether a short ordinal alone is next: "p" of "điểm o; p khoản 1", "6" of "Điều 5; 6, 7", "IV" of "Phụ lục I; IV và V", and no
/// label, "b)", "2.".
bool ordinal_follows(byte_view const& bytes, std::size_t at) noexcept {
    constexpr std::size_t longest = 5;
    auto const is_roman = [&] { return bytes[at] == 'I' || bytes[at] == 'V' || bytes[at] == 'X' || bytes[at] == 'L'; };
    auto const begin = bytes.behind_gap(at);
    at = begin;
    while (at - begin < longest && (bytes.is_digit(at) || is_roman())) ++at;
    bool const d_stroke = bytes[at] == 0xC4 && (bytes[at + 1] | 1U) == 0x91;
    if (at == begin) at += d_stroke ? 2U : bytes.class_of(at) == byte_class::letter ? 1U : 0U;
    return at != begin && (bytes.is_blank(at) || bytes[at] == ',' || bytes[at] == ';');
}

/// Behind the words that may stand in front of the next provision of a list: "Điều 5; và các Điều 7, 8", "Điều 5; từ Điều 7". Bytes that
/// differ in what tells capitals from small letters are taken for the same.
std::size_t behind_joints(byte_view const& bytes, std::size_t at) noexcept {
    constexpr std::array<std::string_view, 10> joints{"các", "và",  "từ",    "tại", "hoặc",
                                                      "hay", "của", "thuộc", "đến", "tới"};
    constexpr int most_joints = 3;
    auto const stands_here = [&](std::string_view joint) {
        for (std::size_t i = 0; i < joint.size(); ++i) {
            auto const difference = bytes[at + i] ^ static_cast<unsigned char>(joint[i]);
            if (difference != 0 && difference != 1 && difference != 0x20) return false;
        }
        return !bytes.in_word(at + joint.size());
    };
    for (int count = 0; count < most_joints; ++count) {
        at = bytes.behind_gap(at);
        constexpr std::string_view first_letters = "cvtCVThH\xC4";
        if (first_letters.find(static_cast<char>(bytes[at])) == first_letters.npos) break;
        auto const joint = std::find_if(joints.begin(), joints.end(), stands_here);
        if (joint == joints.end()) break;
        at += joint->size();
    }
    return at;
}

/// Whether a list of provisions may go on: "Điều 173; điểm s khoản 1", "Điều 5; các Điều 7, 8", "Điều 1; Phụ lục I", "Điều 2; bãi bỏ
/// Điều 5". Looks at the beginnings of their words.
bool provision_follows(byte_view const& bytes, std::size_t at) noexcept {
    at = behind_joints(bytes, at);
    auto const has_vowel = [&](unsigned middle, unsigned last) { // of three bytes behind the first, in either case
        return bytes.are(at + 1, 0xE1, middle) && (bytes[at + 3] | 1U) == last;
    };
    auto const second = bytes[at + 1];
    switch (lower(bytes[at])) {
    case lower(0xC4):
        return (second | 1U) == 0x91 && (lower(bytes[at + 2]) == 'i' || lower(bytes[at + 2]) == 'o'); // điều, đoạn
    case 'b':
        return (second == 0xC3 && lower(bytes[at + 2]) == 0xA3) || has_vowel(0xBB, 0x95) || has_vowel(0xBB, 0x8F) ||
               second == 'i'; // bãi, bổ, bỏ, biểu
    case 'c':
        return (lower(second) == 'h' && bytes[at + 2] == 0xC6) ||
               (second == 0xC3 && lower(bytes[at + 2]) == 0xA2);                                    // chương, câu
    case 'd': return lower(second) == 'i';                                                          // dieu
    case 'k': return lower(second) == 'h' && lower(bytes[at + 2]) == 'o';                           // khoản
    case 'm': return has_vowel(0xBB, 0xA5) || has_vowel(0xBA, 0xAB);                                // mục, mẫu
    case 'p': return lower(second) == 'h';                                                          // phụ, phần
    case 's': return has_vowel(0xBB, 0xAD);                                                         // sửa
    case 't': return lower(second) == 'i' || (lower(second) == 'h' && lower(bytes[at + 3]) == 'y'); // tiết, thay
    default: return false;
    }
}

/// "Thông tư số 12; 13/2020/TT-BTC": a serial alone in front of the semicolon behind which `at` stands, and one with its symbol behind.
bool serials_go_on(byte_view const& bytes, std::size_t at) noexcept {
    constexpr std::size_t most_digits = 5;
    auto last = bytes.before_gap(at - 1) - 1;
    if (bytes.class_of(last) == byte_class::letter && last > 0) --last; // 30a; 30c/NQ-CP
    if (!bytes.is_digit(last)) return false;
    auto const begin = bytes.behind_gap(at);
    at = begin;
    while (at - begin < most_digits && bytes.is_digit(at)) ++at;
    if (bytes.class_of(at) == byte_class::letter && at != begin) ++at;
    return at != begin && (bytes[at] == '/' || bytes[at] == '-' || bytes[at] == 0xE2); // or a mark like these
}

/// Whether no citation crosses the byte in front of `at`: a semicolon, the first of two line ends, the end of a sentence.
bool is_stop(byte_view const& bytes, std::size_t at) noexcept {
    switch (bytes[at - 1]) {
    case ';': return !provision_follows(bytes, at) && !ordinal_follows(bytes, at) && !serials_go_on(bytes, at);
    case '\n': {
        auto next = at;
        while (bytes[next] == ' ' || bytes[next] == '\r' || bytes[next] == '\t') ++next;
        return bytes[next] == '\n';
    }
    case '.': return ends_sentence(bytes, at - 1);
    default: return false;
    }
}

} // namespace

std::size_t behind_last_stop(std::string_view text, std::size_t from, std::size_t anchor) noexcept {
    byte_view const bytes{text};
    auto at = anchor;
#if defined(__SSE2__)
    constexpr std::size_t width = sizeof(__m128i);
    auto const read = [&](std::size_t begin) {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data() + begin));
    };
    for (; at >= from + width; at -= width) {
        auto const block = read(at - width);
        auto const next = read(at - width + 1);
        auto const is = [&](char c) { return _mm_cmpeq_epi8(block, _mm_set1_epi8(c)); };
        auto const blank_next = _mm_cmpeq_epi8(_mm_min_epu8(next, _mm_set1_epi8(' ')), next);
        auto const stops = _mm_or_si128(is(';'), _mm_and_si128(_mm_or_si128(is('\n'), is('.')), blank_next));
        auto found = static_cast<unsigned>(_mm_movemask_epi8(stops));
        for (; found != 0; found &= ~std::bit_floor(found)) {
            auto const behind = at - width + static_cast<std::size_t>(std::bit_width(found));
            if (is_stop(bytes, behind)) return behind;
        }
    }
#endif
    for (; at > from; --at)
        if (is_stop(bytes, at)) return at;
    return from;
}

} // namespace cchc::detail
