// SPDX-License-Identifier: BSL-1.0
#include "citation/symbol_letters.hpp"

#include <algorithm>
#include <array>

#include "text/glyph_kinds.hpp"
#include "text/syllable_form.hpp"

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

namespace {

/// The letters of a word of a symbol to which another may be glued.
class glued_letters {
public:
    glued_letters(tokenizer const& words, token const& word) noexcept
        : text_{words.text()}, format_{words.format()}, end_{word.where.end} {
        glyph_reader reader{text_, format_, word.where.begin};
        for (auto g = reader.next(); !g.end && g.where.end <= end_; g = reader.next()) {
            if (size_ == letters_.size()) {
                size_ = 0; // no symbol has so many
                return;
            }
            letters_[size_++] = g;
        }
    }

    [[nodiscard]] std::size_t end_of_symbol() const noexcept {
        for (std::size_t i = fewest_letters; i < size_; ++i)
            if (is_seam(text_, format_, letters_[i - 1].where.end) && begins_words(i)) return letters_[i - 1].where.end;
        for (std::size_t i = size_; i-- > fewest_letters;)
            if (is_glued(i)) return letters_[i - 1].where.end;
        return end_;
    }

private:
    static constexpr std::size_t fewest_letters = 2;

    [[nodiscard]] bool is_small(std::size_t at) const noexcept {
        return letters_[at].letter && !letters_[at].letter.upper;
    }
    /// Behind the small letters that stand behind the one at `begin`.
    [[nodiscard]] std::size_t end_of_small(std::size_t begin) const noexcept {
        auto end = begin + 1;
        while (end < size_ && is_small(end)) ++end;
        return end;
    }
    [[nodiscard]] syllable part(std::size_t begin, std::size_t end) const noexcept {
        syllable letters;
        for (auto i = begin; i < end; ++i)
            if (!letters_[i].letter || !letters.append(letters_[i].letter)) return {};
        return letters;
    }
    /// "V/v".
    [[nodiscard]] bool is_about(std::size_t at) const noexcept {
        auto const behind = text_.substr(end_, 3);
        return at + 1 == size_ && letters_[at].code == U'V' && behind.substr(0, 2) == "/v" &&
               (behind.size() == 2 || !letter_of(static_cast<unsigned char>(behind[2])));
    }

    /// Whether another text begins behind a tag: a syllable, or capitals that no symbol has.
    [[nodiscard]] bool begins_words(std::size_t at) const noexcept {
        constexpr std::array labels{"NEW"_vn, "HOT"_vn, "PDF"_vn, "DOC"_vn};
        auto const small_end = end_of_small(at);
        if (small_end > at + 1) return is_well_formed(part(at, small_end));
        if (is_small(at)) return false;
        auto const rest = part(at, size_);
        return is_about(at) || std::find(labels.begin(), labels.end(), rest) != labels.end() ||
               (rest && !may_be_letters(rest));
    }

    /// Whether a word begins that touches the symbol: one that often follows, or any with a capital.
    [[nodiscard]] bool is_glued(std::size_t at) const noexcept {
        constexpr std::array following{"ngày"_vn, "của"_vn, "về"_vn,   "do"_vn,   "và"_vn,
                                       "quy"_vn,  "ban"_vn, "được"_vn, "tỉnh"_vn, "huyện"_vn};
        if (is_about(at)) return true;
        auto const word = part(at, size_);
        if (!word || end_of_small(at) != size_ || size_ - at < 2) return false;
        if (is_small(at)) return std::find(following.begin(), following.end(), word) != following.end();
        bool const may_be_symbol = size_ - at == 2 && may_be_letters(word); // NHNo
        return is_well_formed(word) && !may_be_symbol;
    }

    std::string_view text_;
    text_format format_;
    std::size_t end_;
    std::array<glyph, 32> letters_{};
    std::size_t size_ = 0;
};

} // namespace

std::size_t end_of_symbol_word(tokenizer const& words, token const& word) noexcept {
    return glued_letters{words, word}.end_of_symbol();
}

} // namespace cchc::detail
