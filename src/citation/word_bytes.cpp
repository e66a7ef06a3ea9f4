// SPDX-License-Identifier: BSL-1.0
#include "citation/word_bytes.hpp"

#include <array>
#include <string_view>

#include "citation/named_number.hpp"

namespace cchc::detail {

bool is_composed(byte_view const& bytes, std::size_t at, unsigned size) noexcept {
    for (auto const end = at + size; at < end;) {
        auto const letter = size_of_letter(bytes, at);
        if (letter == 0 || at + letter > end) return false;
        at += letter;
    }
    return true;
}

std::size_t behind_day(byte_view const& bytes, std::size_t number) noexcept {
    constexpr std::string_view month = "tháng";
    constexpr std::string_view year = "năm";
    auto at = number;
    auto const skip_digits = [&] {
        while (bytes.is_digit(at)) ++at;
    };
    auto const accept = [&](std::string_view word) {
        if (bytes[at] != ' ' || bytes.text().substr(at + 1, word.size()) != word || bytes[at + 1 + word.size()] != ' ')
            return false;
        at += word.size() + 2;
        return true;
    };
    skip_digits();
    for (int parts = 0; parts < 2; ++parts) {
        bool const joined = (bytes[at] == '/' || bytes[at] == '-' || bytes[at] == '.') && bytes.is_digit(at + 1);
        if (joined) ++at;
        else if (!accept(parts == 0 ? month : year)) break;
        skip_digits();
    }
    return at;
}

bool is_heading(byte_view const& bytes, std::size_t number) noexcept {
    auto at = number;
    while (bytes.is_digit(at)) ++at;
    return bytes[at] == '.' && bytes.is_blank(at + 1);
}

namespace {

/// Whether "số", with or without its marks, stands there, and no word behind it, as in "số lượng", "một số điều".
bool may_announce(byte_view const& bytes, std::size_t at) noexcept {
    if ((bytes[at] | 0x20U) != 's') return false;
    auto const vowel = bytes[at + 1];
    bool const marked = vowel == 0xE1 && bytes[at + 2] == 0xBB && (bytes[at + 3] | 1U) == 0x91;
    bool const plain = vowel == 'o' || vowel == 'O' || (vowel == 0xC3 && (bytes[at + 2] | 0x20U) == 0xB4);
    if (!marked && !plain) return false;
    auto const behind = at + (marked ? 4U : vowel == 0xC3 ? 3U : 2U);
    if (bytes.class_of(behind) == byte_class::letter) return false;
    return size_of_letter(bytes, bytes.behind_blanks(behind)) == 0;
}

/// Whether digits that a slash or a hyphen follows are there: "4/KH-UBND".
bool begins_plain_number(byte_view const& bytes, std::size_t at) noexcept {
    if (!bytes.is_digit(at)) return false;
    while (bytes.is_digit(at)) ++at;
    return bytes[at] == '/' || bytes[at] == '-';
}

/// Whether "số" or a serial may stand behind a few words alone.
bool number_may_follow_words(byte_view const& bytes, std::size_t behind) noexcept {
    int words = 0;
    for (auto at = behind;; ++at) {
        auto const byte = bytes[at];
        if (bytes.class_of(at) == byte_class::letter || (byte >= 0x80 && byte <= 0xBF)) continue;
        if (byte == ' ' || byte == '\n') {
            if (may_announce(bytes, at + 1)) return true;
            if (++words > most_plain_words) return false;
            continue;
        }
        if (byte < 0x80) {
            if (byte == '>') continue; // a mail may quote the line
            return bytes.is_blank(at) || begins_plain_number(bytes, at);
        }
        if (size_of_letter(bytes, at) == 0) return true;
    }
}

/// "nêu", "nói", "kể", "dẫn", in either case: in front of "trên".
bool may_point_back(byte_view const& bytes, std::size_t at) noexcept {
    auto const marked = bytes[at + 2];
    auto const tone = bytes[at + 3];
    switch (bytes[at] | 0x20U) {
    case 'n': return bytes[at + 1] == 0xC3 && ((marked | 0x20U) == 0xAA || (marked | 0x20U) == 0xB3);
    case 'k': return bytes[at + 1] == 0xE1 && marked == 0xBB && (tone | 1U) == 0x83;
    case 'd': return bytes[at + 1] == 0xE1 && marked == 0xBA && (tone | 1U) == 0xAB;
    default: return false;
    }
}

/// Whether the symbol of the number behind "số" may begin like the name of its type.
bool symbol_may_begin_with(byte_view const& bytes, std::size_t announcement, unsigned initial) noexcept {
    constexpr std::size_t longest = 32;
    constexpr unsigned d_stroke = 0xC4;
    auto at = announcement;
    while (bytes.in_word(at)) ++at;
    auto const end = at + longest;
    for (; at < end; ++at) {
        bool const suffix = bytes.is_digit(at - 1) && (bytes[at + 1] == '/' || bytes[at + 1] == '-'); // 30c/NQ-CP
        if (bytes.class_of(at) == byte_class::beyond || (bytes.class_of(at) == byte_class::letter && !suffix)) break;
        if (bytes[at] == 0) return false;
    }
    if (at == end) return true;
    auto const first = bytes[at];
    if (first >= 0x80) return first != d_stroke || initial == d_stroke;
    return (first | 0x20U) == (initial == d_stroke ? 'd' : initial | 0x20U);
}

/// Whether the words of a subject or of an issuer, "Sở VH&TT TP. Huế", may be all that stands between the two.
bool may_be_subject(byte_view const& bytes, std::size_t begin, std::size_t end) noexcept {
    constexpr std::string_view marks = ",()-/&>";
    auto const is_mark = [&](std::size_t at) {
        if (bytes[at] == '.') return bytes[at - 1] >= 'A' && bytes[at - 1] <= 'Z';
        return marks.find(static_cast<char>(bytes[at])) != marks.npos;
    };
    for (auto at = begin; at < end; ++at)
        if (bytes[at] > ' ' && bytes.class_of(at) == byte_class::other && !is_mark(at)) return false;
    return true;
}

} // namespace

bool number_may_follow_subject(byte_view const& bytes, std::size_t name, std::size_t behind) noexcept {
    auto const initial = bytes[name];
    bool const rules = (initial | 0x20U) == 'q' && bytes[name + 3] == ' '; // quy định, quy chế
    if (rules || (initial | 0x20U) == 'v') return false;                   // văn bản
    constexpr std::size_t rest_of_name = 32;                               // behind the second word
    auto const front = bytes.text().substr(0, behind + rest_of_name + longest_subject);
    std::string_view const first_letters = initial >= 'a' && initial <= 'z' ? "s" : "sS"; // a capital only behind one
    for (char const letter : first_letters)
        for (auto at = front.find(letter, behind); at != front.npos; at = front.find(letter, at + 1))
            if (may_announce(bytes, at) && symbol_may_begin_with(bytes, at, initial) &&
                may_be_subject(bytes, behind, at))
                return true;
    return false;
}

bool number_may_be_near(byte_view const& bytes, std::size_t name, std::size_t behind) noexcept {
    return number_may_follow_words(bytes, behind) || number_may_follow_subject(bytes, name, behind);
}

bool number_may_follow_tail(byte_view const& bytes, std::size_t behind) noexcept {
    constexpr std::size_t longest = 600;
    static constexpr auto counts = [] { // whether a byte may decide
        std::array<bool, 256> all{};
        for (char const c : std::string_view{"\0:;.\nsSnNkKdD", 13}) all[static_cast<unsigned char>(c)] = true;
        return all;
    }();
    for (auto at = behind; at < behind + longest; ++at) {
        auto const byte = bytes[at];
        if (!counts[byte]) continue;
        if (byte == ':') return true;
        if (byte == ';' || byte == 0) return false;
        if (byte == '\n' && bytes[at + 1] == '\n') return false;
        if (byte == '.' && ends_sentence(bytes, at)) return false;
        if (!bytes.in_word(at - 1) && (may_announce(bytes, at) || may_point_back(bytes, at))) return true;
    }
    return true;
}

bool number_may_follow_letters(byte_view const& bytes, std::size_t behind) noexcept {
    auto const at = bytes.behind_gap(behind);
    return begins_plain_number(bytes, at) || may_announce(bytes, at) || bytes[at] >= 0xCC;
}

bool list_may_follow_colon(byte_view const& bytes, std::size_t behind) noexcept {
    auto const at = bytes.behind_blanks(behind);
    auto const letter = size_of_letter(bytes, at);
    if (letter == 0 || may_announce(bytes, at)) return true;
    return bytes[at + letter] == ')';
}

} // namespace cchc::detail
