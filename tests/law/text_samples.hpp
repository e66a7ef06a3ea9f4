// SPDX-License-Identifier: BSL-1.0
/// @file
/// Texts to try laws on: random bytes, random pieces that matter to a reader of Vietnamese, random running text.
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>

namespace samples {

using randomness = std::mt19937;

inline std::size_t below(randomness& random, std::size_t limit) {
    return random() % limit;
}

inline std::string random_bytes(randomness& random, std::size_t size) {
    std::string text;
    while (text.size() < size) text += static_cast<char>(random() & 0xFFU);
    return text;
}

/// Letters, marks, blanks, markup and broken bytes, in any order.
inline std::string random_pieces(randomness& random, std::size_t count) {
    using namespace std::string_view_literals;
    constexpr std::array pieces{"a"sv,      "e"sv,       "o"sv,          "u"sv,
                                "y"sv,      "A"sv,       "D"sv,          "n"sv,
                                "g"sv,      "q"sv,       "i"sv,          "đ"sv,
                                "Đ"sv,      "ê"sv,       "ệ"sv,          "ă"sv,
                                "ư"sv,      "ờ"sv,       "Ỹ"sv,          "à"sv,
                                "9"sv,      "0"sv,       "1234567"sv,    " "sv,
                                " "sv,      "\n"sv,      "\r"sv,         "\t"sv,
                                "."sv,      ","sv,       "/"sv,          "-"sv,
                                "%"sv,      "\0"sv,      "\u00A0"sv,     "\u00AD"sv,
                                "\u200B"sv, "\u0300"sv,  "\u0301"sv,     "\u0302"sv,
                                "\u0303"sv, "\u0306"sv,  "\u0309"sv,     "\u031B"sv,
                                "\u0323"sv, "\u0327"sv,  "\u0410"sv,     "\u0421"sv,
                                "Ð"sv,      "ü"sv,       "α"sv,          "😀"sv,
                                "\uFF12"sv, "\uFF2E"sv,  "\u205F"sv,     "\u2043"sv,
                                "\n> "sv,   "\r\n>> "sv, "…"sv,          "–"sv,
                                "\u2029"sv, "\uFEFF"sv,  "\xE1"sv,       "\xE1\xBB"sv,
                                "\xC3"sv,   "\xCC"sv,    "\xFF"sv,       "\x80"sv,
                                "<b>"sv,    "</b>"sv,    "<p>"sv,        "<br>"sv,
                                "<!--"sv,   "-->"sv,     "<script>"sv,   "</script>"sv,
                                "<"sv,      ">"sv,       "&"sv,          ";"sv,
                                "&nbsp;"sv, "&#7911;"sv, "&#803;"sv,     "*"sv,
                                "_"sv,      "`"sv,       "|"sv,          "["sv,
                                "]("sv,     ")"sv,       "aaaaaaaaaa"sv, "99999999999999999999"sv};
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += pieces[below(random, pieces.size())];
    return text;
}

/// Words of Vietnamese letters, numbers and marks, with blanks between most of them.
inline std::string random_prose(randomness& random, std::size_t words) {
    constexpr std::array<std::string_view, 12> onsets{"",   "b",   "ch", "đ",  "Đ",  "gi",
                                                      "kh", "ngh", "TH", "tr", "qu", "h"};
    constexpr std::array<std::string_view, 24> rimes{"a",   "à",   "ạch",  "anh",  "ánh", "ao",  "iện", "oa",
                                                     "òa",  "oà",  "ưởng", "uyên", "y",   "ỹ",   "UỶ",  "ủy",
                                                     "oán", "ước", "ề",    "ông",  "ươi", "ỊNH", "e",   "ua"};
    constexpr std::array<std::string_view, 8> others{"219.245", "/", "30c", "94,45%", ":", "2014", "–", "ISO"};
    std::string text;
    for (std::size_t i = 0; i < words; ++i) {
        if (below(random, 5) == 0) {
            text += others[below(random, others.size())];
        } else {
            text += onsets[below(random, onsets.size())];
            text += rimes[below(random, rimes.size())];
        }
        text += below(random, 12) == 0 ? ", " : below(random, 20) == 0 ? "\n" : " ";
    }
    return text;
}

/// The text with `change(out, code, letter)` in place of each of its characters; the letter is none for what is no letter.
template <class Change>
std::string each_letter(std::string_view text, Change change) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = cchc::decode_utf8(text, at);
        change(out, c.value, cchc::letter_of(c.value));
        at += c.size;
    }
    return out;
}

/// The same text with every Vietnamese letter decomposed (Unicode form D).
inline std::string decomposed(std::string_view text) {
    return each_letter(text, [](std::string& out, char32_t code, cchc::letter l) {
        using cchc::tone;
        constexpr std::array<char32_t, 6> tones{0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
        if (!l || l.lookalike || code < 0x80 || cchc::unmarked(l) == 'd') return cchc::append_utf8(out, code);
        auto const plain = cchc::letter_of(static_cast<char32_t>(cchc::unmarked(l))).index;
        auto const lower = cchc::code_point_of({l.index, tone::ngang, false, false});
        cchc::append_utf8(out, cchc::code_point_of({plain, tone::ngang, l.upper, false}));
        if (lower == U'ơ' || lower == U'ư') cchc::append_utf8(out, 0x031B);
        if (l.tone == tone::nang) cchc::append_utf8(out, 0x0323);
        if (lower == U'â' || lower == U'ê' || lower == U'ô') cchc::append_utf8(out, 0x0302);
        if (lower == U'ă') cchc::append_utf8(out, 0x0306);
        if (l.tone != tone::ngang && l.tone != tone::nang)
            cchc::append_utf8(out, tones[static_cast<std::size_t>(l.tone)]);
    });
}

} // namespace samples
