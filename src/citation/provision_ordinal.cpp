// SPDX-License-Identifier: BSL-1.0
#include "citation/provision_ordinal.hpp"

#include <algorithm>
#include <charconv>

#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

using enum provision_level;

constexpr std::array<syllable, 10> ordinal_words{"nhất"_vn, "hai"_vn, "ba"_vn,  "tư"_vn,   "năm"_vn,
                                                 "sáu"_vn,  "bảy"_vn, "tám"_vn, "chín"_vn, "mười"_vn};

bool push_number(ordinal_text& text, std::uint64_t value) noexcept {
    std::array<char, 20> digits{};
    auto const [end, code] = std::to_chars(digits.data(), digits.data() + digits.size(), value);
    return code == std::errc{} && text.push({digits.data(), static_cast<std::size_t>(end - digits.data())});
}

bool push_letter(ordinal_text& text, std::uint8_t index) noexcept {
    letter const plain{index, tone::ngang, false, false};
    if (code_point_of(plain) == U'đ') return text.push("dd");
    char const c = unmarked(plain);
    return text.push({&c, 1});
}

/// The value of the first `letters` of a word as a Roman numeral below fifty, or 0.
unsigned roman_value(syllable word, unsigned letters) noexcept {
    auto const letter_at = [&](unsigned i) {
        auto const index = i < letters ? word.letter_index(i) : std::uint8_t{0};
        return index == 0 ? '\0' : unmarked(letter{index, tone::ngang, false, false});
    };
    auto const worth = [](char c) { return c == 'i' ? 1U : c == 'v' ? 5U : c == 'x' ? 10U : c == 'l' ? 50U : 0U; };
    unsigned total = 0;
    for (unsigned i = 0; letter_at(i) != '\0'; ++i) {
        auto const here = worth(letter_at(i));
        auto const next = worth(letter_at(i + 1));
        if (here == 0) return 0;
        total = here < next ? total - here : total + here;
    }
    return total < 50 ? total : 0;
}

/// "IIA", "IIa": behind a numeral in capitals the letter of a unit that was inserted later. Short words look so too: "XE", "VÀ", "LA".
bool read_inserted_roman(tokenizer const& words, token const& t, ordinal_text& ordinal) noexcept {
    constexpr std::u32string_view inserted = U"abcdđe";
    auto const size = t.word.letters();
    if (size < 2 || !t.capital || t.word.tone() != tone::ngang) return false;
    auto const value = roman_value(t.word, size - 1);
    auto const last = t.word.letter_index(size - 1);
    bool const is_inserted =
        inserted.find(code_point_of(letter{last, tone::ngang, false, false})) != std::u32string_view::npos;
    if (value == 0 || !is_inserted || (size == 2 && value != 1)) return false;
    glyph_reader glyphs{words.text(), words.format(), t.where.begin};
    for (unsigned i = 0; i + 1 < size; ++i)
        if (!glyphs.next().letter.upper) return false;
    return push_number(ordinal, value) && push_letter(ordinal, last);
}

/// "ĐKKD", "TT", "TTr" of the code of a form; behind a number one letter may be small, "01a".
bool push_code_letters(tokenizer const& words, token const& t, bool behind_number, ordinal_text& code) noexcept {
    constexpr std::size_t capitals_at_least = 2;
    if (!t.is(token_kind::word)) return false;
    glyph_reader glyphs{words.text(), words.format(), t.where.begin};
    std::size_t size = 0;
    bool capitals = true;
    for (auto g = glyphs.next(); g.where.begin < t.where.end && !g.end; g = glyphs.next(), ++size) {
        auto const base = code_point_of(letter{g.letter.index, tone::ngang, false, false});
        if (!g.letter || g.letter.tone != tone::ngang || (base >= 0x80 && base != U'đ')) return false;
        capitals = capitals && (g.letter.upper || size >= capitals_at_least);
        if (!push_letter(code, g.letter.index)) return false;
    }
    return capitals || (behind_number && size == 1);
}

/// Whether it is the chapter of forms in front of their number: "II.06/VPCP/KSTT". `at` stands behind it.
bool is_chapter_of_forms(token const& t, tokenizer at) noexcept {
    if (!t.upper || roman_value(t.word, t.word.letters()) == 0) return false;
    auto const point = at.next();
    return point.is(U'.') && point.touches() && at.peek().is(token_kind::number) && at.peek().touches();
}

/// "01A/ĐKKD", "03-TT", "C1-02/NS", "II.06/VPCP/KSTT": the code of a form, a number and more that touches it. A year makes it that of a
/// document, "mẫu số 12/2020/TT-BTC". `at` stands behind `first`.
bool read_form_code(tokenizer& at, token const& first, provision_item& item) noexcept {
    constexpr int most_parts = 8;
    constexpr std::size_t most_digits = 3;
    if (!first.is(token_kind::number) && !first.capital) return false;
    auto ahead = at;
    auto t = first;
    ordinal_text code;
    bool has_number = false;
    bool behind_number = false;
    int parts = 0;
    for (; parts < most_parts; ++parts) {
        bool const chapter = parts == 0 && is_chapter_of_forms(t, ahead);
        bool const is_number = chapter || t.is(token_kind::number);
        auto const value = chapter ? roman_value(t.word, t.word.letters()) : t.value;
        if (is_number ? t.digits() > most_digits || !push_number(code, value)
                      : !push_code_letters(at, t, behind_number, code))
            return false;
        has_number = has_number || is_number;
        behind_number = is_number;
        auto end = t.where.end;
        at = ahead;
        item.where.end = end;
        t = ahead.next();
        if (!t || !t.touches()) break;
        if (!t.is(token_kind::mark)) continue;
        bool const point = t.is(U'.');
        if (!t.is(U'-') && !t.is(U'/') && !(point && is_number)) break;
        t = ahead.next();
        bool const goes_on =
            t.touches() && (t.is(token_kind::number) || (!point && t.is(token_kind::word) && t.capital));
        if (!goes_on) break;
        if (!code.push(point ? "." : "-")) return false;
        behind_number = false;
    }
    if (!has_number || parts == 0) return false;
    item.ordinal = code;
    return true;
}

/// The letter and the numbers that touch "5", "a": "5a", "c1", "b.6".
bool read_rest_of_ordinal(tokenizer& at, bool letter_may_follow, provision_item& item) noexcept {
    for (auto more = at;;) {
        auto const next = more.next();
        if (!next.touches()) return true;
        if (next.is(token_kind::number) && !letter_may_follow) {
            if (!push_number(item.ordinal, next.value)) return false;
        } else if (letter_may_follow && is_lone_letter(next)) {
            if (!push_letter(item.ordinal, next.word.letter_index(0))) return false;
            letter_may_follow = false;
        } else if (next.is(U'.')) {
            auto const digit = more.next();
            if (!digit.is(token_kind::number) || !digit.touches() || digit.digits() > 3) return true;
            if (!item.ordinal.push(".") || !push_number(item.ordinal, digit.value)) return false;
            item.where.end = digit.where.end;
            at = more;
            continue;
        } else {
            return true;
        }
        item.where.end = next.where.end;
        at = more;
    }
}

/// "khoản d Điều 2", "khoản a, b Điều 2": clauses have numbers, so that a letter is one only if the article comes.
bool letters_lead_to_article(tokenizer at) noexcept {
    constexpr int most_tokens = 8;
    for (int i = 0; i < most_tokens; ++i) {
        auto const t = at.next();
        if (t.before > widest_provision_gap) return false;
        if (t.is("điều"_vn)) return at.peek().is(token_kind::number);
        if (!is_lone_letter(t) && !t.is(U',') && !is_conjunction(t) && !t.is("của"_vn)) return false;
    }
    return false;
}

/// "IV", "a", "đầu", and behind "thứ" also "nhất". `at` stands behind `t`.
bool read_ordinal_word(tokenizer const& at, token const& t, bool behind_thu, provision_level level,
                       ordinal_text& ordinal) noexcept {
    bool const upper_unit = level >= annex && level <= subsection;
    auto const numeral = upper_unit && t.upper ? roman_value(t.word, t.word.letters()) : 0;
    if (numeral != 0) return push_number(ordinal, numeral);
    if (upper_unit && read_inserted_roman(at, t, ordinal)) return true;
    if (is_lone_letter(t) && level != article && (level != clause || letters_lead_to_article(at)))
        return push_letter(ordinal, t.word.letter_index(0));
    if (t.is("đầu"_vn) && level >= paragraph) return ordinal.push("1");
    if (t.is("cuối"_vn) && level >= paragraph) return ordinal.push(last_ordinal);
    auto const named = std::find(ordinal_words.begin(), ordinal_words.end(), t.word);
    return behind_thu && named != ordinal_words.end() &&
           push_number(ordinal, static_cast<std::uint64_t>(named - ordinal_words.begin()) + 1);
}

bool is_numeral(token const& t) noexcept {
    return t.upper && roman_value(t.word, t.word.letters()) != 0;
}

/// "-14" of "Phụ lục II-14", "-A" of "Phụ lục I-A"; "I-IV", "1-3" and "A-C" are ranges. `at` stands behind `first`.
bool read_rest_of_annex_code(tokenizer& at, token const& first, provision_item& item) noexcept {
    constexpr std::size_t most_digits = 3;
    if (auto const dash = at.peek(); !dash.is(U'-') || !dash.touches()) return false;
    auto ahead = at;
    (void)ahead.next();
    auto const part = ahead.next();
    if (!part.touches() || (ahead.peek().is(U'/') && ahead.peek().touches())) return false;
    bool const number = part.is(token_kind::number) && part.digits() <= most_digits && first.is(token_kind::word);
    bool const letter = is_lone_letter(part) && part.capital && !is_numeral(part) &&
                        (first.is(token_kind::number) || is_numeral(first));
    if (!(number || letter) || (letter && ahead.peek().touches() && ahead.peek().is(token_kind::number))) return false;
    if (!item.ordinal.push("-")) return false;
    item.where.end = part.where.end;
    at = ahead;
    return number ? push_number(item.ordinal, part.value) : push_letter(item.ordinal, part.word.letter_index(0));
}

} // namespace

bool is_lone_letter(token const& t) noexcept {
    return t.is(token_kind::word) && t.word.letters() == 1 && t.word.tone() == tone::ngang;
}

bool read_ordinal(tokenizer& at, provision_level level, provision_item& item) noexcept {
    auto ahead = at;
    auto t = ahead.next();
    if (t.before > widest_provision_gap) return false;
    bool const quoted = t.is(U'"') || t.is(U'\u201C');
    if (quoted) t = ahead.next();
    if (t.is("số"_vn) && (level == annex || level == form)) t = ahead.next();
    bool const behind_thu = t.is("thứ"_vn);
    if (behind_thu) t = ahead.next();
    item.ordinal = {};
    if (t.is("này"_vn) && level >= annex && level <= subpoint) {
        item.relative = true;
        item.ordinal.push(relative_ordinal);
        item.where.end = t.where.end;
        at = ahead;
        return true;
    }
    if (auto code = ahead; level == form && read_form_code(code, t, item)) {
        at = code;
        return true;
    }
    bool const is_number = t.is(token_kind::number) && t.digits() <= 4;
    bool const is_read =
        is_number ? push_number(item.ordinal, t.value)
                  : t.is(token_kind::word) && t.word && read_ordinal_word(ahead, t, behind_thu, level, item.ordinal);
    if (!is_read) return false;
    item.where.end = t.where.end;
    at = ahead;
    if (level == annex && read_rest_of_annex_code(at, t, item)) return true;
    if (t.is("cuối"_vn) && accept_words(at, "cùng"_vn)) item.where.end = at.offset();
    if (auto behind = at; level == point && behind.peek().is(U')') && behind.peek().touches()) {
        (void)behind.next();
        auto const next = behind.peek();
        if (next.is(U',') || is_conjunction(next) || next.is("khoản"_vn)) at = behind;
    }
    if (quoted) {
        if (auto const close = ahead.next(); close.is(U'"') || close.is(U'\u201D')) at = ahead;
    }
    return read_rest_of_ordinal(at, is_number, item);
}

} // namespace cchc::detail
