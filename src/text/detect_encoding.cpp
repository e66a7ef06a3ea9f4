// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <array>

#include <cchc/text/encoding.hpp>
#include <cchc/text/letter.hpp>
#include <cchc/text/syllable.hpp>
#include <cchc/text/utf8.hpp>

#include "text/encoding_reader.hpp"
#include "text/encoding_tables.hpp"
#include "text/syllable_form.hpp"

namespace cchc {
namespace {

/// What the bytes of a text are, before anything is read in them.
struct byte_census {
    std::size_t beyond_ascii = 0; ///< characters of well-formed UTF-8
    std::size_t unicode_only = 0; ///< of those, letters and marks of Vietnamese that no older encoding reads as Latin-1
    std::size_t latin = 0;        ///< of those, what a byte could have been taken for, but for letters of Vietnamese
    std::size_t broken = 0;       ///< bytes that are no part of well-formed UTF-8
    bool cut = false;             ///< the text ends within a character
    bool nul = false;

    /// So many letters of Unicode, and so few signs of anything else, that the rest of the text cannot matter.
    [[nodiscard]] bool is_plainly_unicode() const noexcept {
        constexpr std::size_t enough = 256;
        return unicode_only >= enough && unicode_only / 4 > latin + broken;
    }
};

/// Letters that Vietnamese has and Latin-1 too.
constexpr bool is_shared_letter(char32_t code) noexcept {
    return code < 0x100 && letter_of(code) && !letter_of(code).lookalike;
}

/// Whether all that is left is the beginning of a character of UTF-8.
bool is_cut_character(std::string_view left) noexcept {
    auto const lead = static_cast<unsigned char>(left.front());
    std::size_t const size = lead < 0xC2 || lead > 0xF4 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    return left.size() < size && std::all_of(left.begin() + 1, left.end(),
                                             [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; });
}

byte_census count_bytes(std::string_view bytes) noexcept {
    byte_census found;
    for (std::size_t at = 0; at < bytes.size();) {
        auto const byte = static_cast<unsigned char>(bytes[at]);
        if (byte < 0x80) {
            found.nul = found.nul || byte == 0;
            ++at;
            continue;
        }
        auto const c = decode_utf8(bytes, at);
        if (!c.valid && found.beyond_ascii != 0 && is_cut_character(bytes.substr(at))) {
            found.cut = true;
            break;
        }
        at += c.size;
        found.broken += !c.valid;
        if (!c.valid) continue;
        ++found.beyond_ascii;
        bool const combining = c.value >= 0x300 && c.value < 0x330;
        if (combining || (c.value >= 0x100 && letter_of(c.value))) {
            ++found.unicode_only;
            if (found.is_plainly_unicode()) break;
        } else if (!is_shared_letter(c.value) && c.value < 0x100) {
            ++found.latin;
        }
    }
    return found;
}

/// Reads words as they come and counts those that tell something about the encoding.
class word_counter {
public:
    /// How many different words must fit.
    static constexpr std::size_t words_needed = 3;

    void add(detail::decoded_character const& c) noexcept {
        auto const l = letter_of(c.code);
        if (!l && !c.misfit && !detail::is_foreign_letter(c.code)) return end_word();
        in_word_ = true;
        telling_ = telling_ || c.tells || c.misfit;
        fits_ = fits_ && l && !l.lookalike && !c.misfit && word_.append(l);
        sign_ = sign_ || c.sign;
        if (c.caseless) {
            caseless_ = true;
        } else {
            fits_ = fits_ && !(l.upper && small_);
            small_ = small_ || !l.upper;
        }
        vowel_ = vowel_ || (l && is_vowel(l));
        ++letters_;
    }

    void end_word() noexcept {
        if (in_word_ && telling_) judge_word();
        word_ = {};
        in_word_ = telling_ = sign_ = small_ = caseless_ = vowel_ = false;
        fits_ = true;
        letters_ = 0;
    }

    [[nodiscard]] std::size_t words() const noexcept { return words_; }
    [[nodiscard]] std::size_t fitting() const noexcept { return fitting_; }

    /// Whether this is enough to tell an encoding by.
    [[nodiscard]] bool is_told() const noexcept {
        constexpr std::size_t misfits_in = 5;
        auto const enough = signs_ != 0 ? words_needed - 1 : words_needed;
        return distinct_ >= enough && (words_ - fitting_) * misfits_in <= words_;
    }

private:
    /// Letters that stand alone say nothing either way, nor do consonants that are no abbreviation (NĐ, HĐND).
    void judge_word() noexcept {
        bool const consonants = fits_ && !vowel_;
        if (fits_ && (letters_ == 1 || (consonants && small_))) return;
        count(consonants || (fits_ && detail::is_well_formed(word_)));
    }

    void count(bool fits) noexcept {
        ++words_;
        if (!fits) return;
        ++fitting_;
        signs_ += sign_ && letters_ > 1;
        auto const known = std::find(seen_.begin(), seen_.begin() + distinct_, word_) != seen_.begin() + distinct_;
        if (!known && distinct_ < seen_.size()) seen_[distinct_++] = word_;
    }

    syllable word_;
    std::size_t letters_ = 0;
    bool in_word_ = false;
    bool telling_ = false;
    bool fits_ = true;
    bool sign_ = false;
    bool small_ = false;
    bool caseless_ = false;
    bool vowel_ = false;

    std::size_t words_ = 0;
    std::size_t fitting_ = 0;
    std::size_t signs_ = 0;
    std::array<syllable, words_needed> seen_{};
    std::size_t distinct_ = 0;
};

/// Whether ASCII text has as many places where VIQR might write a letter as it takes to tell it. Most texts have none.
bool may_be_viqr(std::string_view ascii) noexcept {
    constexpr std::string_view vowels = "aeiouyAEIOUY";
    constexpr auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    constexpr auto is_mark = [](char c) { return detail::viqr_marks.find(c) != std::string_view::npos; };
    std::size_t places = 0;
    for (std::size_t at = 1; at < ascii.size() && places < word_counter::words_needed; ++at) {
        char const c = ascii[at];
        bool const bar = (c == 'd' || c == 'D') && (ascii[at - 1] == 'd' || ascii[at - 1] == 'D');
        if (!bar && (is_letter(c) || c == ' ' || !is_mark(c) || vowels.find(ascii[at - 1]) == std::string_view::npos))
            continue;
        char const next = at + 1 < ascii.size() ? ascii[at + 1] : ' ';
        places += bar || c == '^' || is_letter(next) || is_mark(next);
    }
    return places >= word_counter::words_needed;
}

word_counter read_under(std::string_view bytes, text_encoding encoding, bool recoded) noexcept {
    word_counter counter;
    for (detail::encoding_reader reader{bytes, encoding, recoded}; !reader.at_end();) counter.add(reader.next());
    counter.end_word();
    return counter;
}

/// The encoding among `candidates` under which the text reads as Vietnamese, if it is one and no other comes near.
template <std::size_t Size>
encoding_guess best_of(std::array<text_encoding, Size> const& candidates, std::string_view bytes,
                       bool recoded) noexcept {
    encoding_guess best;
    std::size_t second = 0;
    bool told = false;
    for (auto const candidate : candidates) {
        auto const counted = read_under(bytes, candidate, recoded);
        // A misread text fits here and there by chance, and misses more often.
        auto const misfits = counted.words() - counted.fitting();
        auto const fitting = counted.fitting() > misfits ? counted.fitting() - misfits : 0;
        auto const leading = best.fitting > best.words - best.fitting ? best.fitting - (best.words - best.fitting) : 0;
        if (fitting <= leading) {
            second = std::max(second, fitting);
            continue;
        }
        second = leading;
        told = counted.is_told();
        best = {candidate, recoded, counted.words(), counted.fitting()};
    }
    auto const leading = best.fitting - (best.words - best.fitting);
    if (!told || second * 2 > leading) return {};
    return best;
}

} // namespace

encoding_guess detect_encoding(std::string_view bytes) noexcept {
    constexpr std::array as_bytes{text_encoding::tcvn3, text_encoding::vni, text_encoding::windows_1258,
                                  text_encoding::viscii};
    constexpr std::array as_text{text_encoding::utf8,         text_encoding::tcvn3,  text_encoding::vni,
                                 text_encoding::windows_1258, text_encoding::viscii, text_encoding::utf8_twice};
    constexpr std::array as_ascii{text_encoding::viqr};

    auto const census = count_bytes(bytes);
    bool const is_text = census.nul ? census.broken == 0 && !census.cut : census.broken * 8 <= census.beyond_ascii;
    encoding_guess const plain{.encoding = is_text ? text_encoding::utf8 : text_encoding::unknown};
    if (census.nul) return plain;
    auto const told_or_plain = [&](encoding_guess const& told) {
        bool const is_other = told.encoding != text_encoding::unknown && told.encoding != text_encoding::utf8;
        return is_other ? told : plain;
    };
    if (census.beyond_ascii + census.broken == 0)
        return may_be_viqr(bytes) ? told_or_plain(best_of(as_ascii, bytes, false)) : plain;
    if (!is_text) return told_or_plain(best_of(as_bytes, bytes, false));
    if (census.unicode_only != 0 && census.unicode_only >= census.latin) return plain;
    return told_or_plain(best_of(as_text, bytes, true));
}

} // namespace cchc
