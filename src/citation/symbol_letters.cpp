// SPDX-License-Identifier: BSL-1.0
#include "citation/symbol_letters.hpp"

#include <algorithm>
#include <array>

namespace cchc::detail {

std::size_t type_before_missing_dash(std::string_view group) noexcept {
    constexpr std::array<std::string_view, 5> types{"NĐ", "NQ", "QĐ", "TT", "CT"};
    for (auto const type : types) {
        if (group.substr(0, type.size()) != type) continue;
        auto const letters = group.substr(type.size());
        auto const read = tokenizer{letters}.next(); // which composes
        if (read.where.end != letters.size()) continue;
        auto const issuer = read.word;
        bool const ministry = issuer.letters() >= 3 && issuer.letter_index(0) == letter_of(U'b').index;
        if (issuer == "CP"_vn || issuer == "TTg"_vn || issuer == "UBND"_vn || issuer == "HĐND"_vn || ministry)
            return type.size();
    }
    return 0;
}

document_type type_of_group(std::string_view group) noexcept {
    auto const type = type_of_letters(group.substr(0, group.find('.')));
    return type != document_type::unknown ? type : type_of_letters(group.substr(0, type_before_missing_dash(group)));
}

std::string_view restored_group(std::string_view group) noexcept {
    struct row {
        std::string_view plain, restored;
    };
    if (group.size() < 4 || group == "UBND") return {};
    constexpr std::array<row, 20> rows{
        {{"HDND", "HĐND"},         {"HDDND", "HĐND"},      {"TTHDND", "TTHĐND"},     {"HDBT", "HĐBT"},
         {"HDCP", "HĐCP"},         {"LDTBXH", "LĐTBXH"},   {"LDTB&XH", "LĐTB&XH"},   {"BLDTBXH", "BLĐTBXH"},
         {"BLDTB&XH", "BLĐTB&XH"}, {"SLDTBXH", "SLĐTBXH"}, {"SLDTB&XH", "SLĐTB&XH"}, {"GDDT", "GDĐT"},
         {"GD&DT", "GD&ĐT"},       {"BGDDT", "BGDĐT"},     {"BGD&DT", "BGD&ĐT"},     {"SGDDT", "SGDĐT"},
         {"SGD&DT", "SGD&ĐT"},     {"BKHDT", "BKHĐT"},     {"SKHDT", "SKHĐT"},       {"SKH&DT", "SKH&ĐT"}}};
    if (group.find_first_of("Dd") == std::string_view::npos) return {};
    auto const capital = [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; };
    auto const row_of = std::find_if(rows.begin(), rows.end(), [&](row const& each) {
        return std::equal(each.plain.begin(), each.plain.end(), group.begin(), group.end(),
                          [&](char plain, char written) { return plain == capital(written); });
    });
    return row_of != rows.end() ? row_of->restored : std::string_view{};
}

syllable without_horn(syllable word) noexcept {
    syllable restored;
    for (unsigned i = 0; i < word.letters(); ++i) {
        auto const index = word.letter_index(i);
        bool const horned = index == letter_of(U'ư').index;
        (void)restored.append(letter{horned ? letter_of(U'u').index : index, tone::ngang, true, false});
    }
    return restored;
}

bool may_be_letters(syllable word) noexcept {
    if (word.tone() != tone::ngang) return false;
    for (unsigned i = 0; i < word.letters(); ++i) {
        auto const index = word.letter_index(i);
        if (index != unmarked_indices[index] && index != letter_of(U'đ').index) return false;
    }
    return true;
}

bool are_initials(syllable word) noexcept {
    constexpr std::array with_vowels{"UBND"_vn, "UBTVQH"_vn, "UBDT"_vn, "BYT"_vn, "SYT"_vn, "BCA"_vn, "TANDTC"_vn};
    constexpr std::array vowels{letter_of(U'a').index, letter_of(U'e').index, letter_of(U'i').index,
                                letter_of(U'o').index, letter_of(U'u').index, letter_of(U'y').index};
    if (!may_be_letters(word) || word.letters() < 2) return false;
    if (std::find(with_vowels.begin(), with_vowels.end(), word) != with_vowels.end()) return true;
    for (unsigned i = 0; i < word.letters(); ++i)
        if (std::find(vowels.begin(), vowels.end(), word.letter_index(i)) != vowels.end()) return false;
    return true;
}

bool names_directive_issuer(syllable issuer) noexcept {
    constexpr std::array authorities{"TTg"_vn,   "UB"_vn, "UBND"_vn, "CTUBND"_vn,  "CP"_vn,   "HĐND"_vn,   "HĐBT"_vn,
                                     "TU"_vn,    "TW"_vn, "HU"_vn,   "NHNN"_vn,    "KTNN"_vn, "TANDTC"_vn, "VKSNDTC"_vn,
                                     "VKSTC"_vn, "TA"_vn, "VKS"_vn,  "TANDTCC"_vn, "TTCP"_vn};
    auto const first = issuer.letter_index(0);
    bool const ministry_or_department =
        issuer.letters() >= 3 && (first == letter_of(U'b').index || first == letter_of(U's').index);
    return ministry_or_department || std::find(authorities.begin(), authorities.end(), issuer) != authorities.end();
}

bool is_roman(token const& t) noexcept {
    constexpr std::array digits{letter_of(U'i').index, letter_of(U'v').index, letter_of(U'x').index};
    for (unsigned i = 0; i < t.word.letters(); ++i)
        if (std::find(digits.begin(), digits.end(), t.word.letter_index(i)) == digits.end()) return false;
    return t.upper && t.word;
}

std::size_t end_of_symbol_word(tokenizer const& words, token const& word) noexcept {
    constexpr std::array following{"ngày"_vn, "của"_vn, "về"_vn,   "do"_vn,   "và"_vn,
                                   "quy"_vn,  "ban"_vn, "được"_vn, "tỉnh"_vn, "huyện"_vn};
    constexpr std::size_t most_letters = 24;
    constexpr std::size_t longest_following = 5;
    std::array<glyph, most_letters> letters{};
    std::size_t size = 0;
    glyph_reader reader{words.text(), words.format(), word.where.begin};
    for (auto g = reader.next(); !g.end && g.where.end <= word.where.end; g = reader.next()) {
        if (size == most_letters) return word.where.end;
        letters[size++] = g;
    }
    for (std::size_t count = 2; count <= longest_following && count + 2 <= size; ++count) {
        syllable last;
        bool small = true;
        for (auto i = size - count; i < size; ++i)
            small = small && letters[i].letter && !letters[i].letter.upper && last.append(letters[i].letter);
        bool const follows = small && std::find(following.begin(), following.end(), last) != following.end();
        if (follows) return letters[size - count - 1].where.end;
    }
    return word.where.end;
}

} // namespace cchc::detail
