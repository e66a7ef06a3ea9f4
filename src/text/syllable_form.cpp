// SPDX-License-Identifier: BSL-1.0
#include "text/syllable_form.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cchc::detail {
namespace {

template <std::size_t Size>
constexpr auto sorted_bits(std::array<std::string_view, Size> const& parts) {
    std::array<std::uint64_t, Size> bits{};
    for (std::size_t i = 0; i < Size; ++i) bits[i] = syllable{parts[i]}.bits();
    std::sort(bits.begin(), bits.end());
    return bits;
}

constexpr auto onsets = sorted_bits(
    std::to_array<std::string_view>({"b",  "c",   "ch", "d", "đ",  "g", "gh", "gi", "h", "k",  "kh", "l", "m", "n",
                                     "ng", "ngh", "nh", "p", "ph", "q", "r",  "s",  "t", "th", "tr", "v", "x"}));

/// Without their tones, and without the u of qu.
constexpr auto rimes = sorted_bits(std::to_array<std::string_view>(
    {"a",    "ac",   "ach",  "ai",   "am",   "an",   "ang",  "anh", "ao",  "ap",  "at",   "au",  "ay",  "ăc",   "ăm",
     "ăn",   "ăng",  "ăp",   "ăt",   "âc",   "âm",   "ân",   "âng", "âp",  "ât",  "âu",   "ây",  "e",   "ec",   "em",
     "en",   "eng",  "eo",   "ep",   "et",   "ê",    "êch",  "êm",  "ên",  "ênh", "êp",   "êt",  "êu",  "i",    "ia",
     "ich",  "im",   "in",   "inh",  "ip",   "it",   "iu",   "iêc", "iêm", "iên", "iêng", "iêp", "iêt", "iêu",  "yêm",
     "yên",  "yêng", "yêt",  "yêu",  "o",    "oc",   "oi",   "om",  "on",  "ong", "op",   "ot",  "ooc", "oong", "oa",
     "oac",  "oach", "oai",  "oam",  "oan",  "oang", "oanh", "oao", "oap", "oat", "oay",  "oăc", "oăm", "oăn",  "oăng",
     "oăt",  "oe",   "oen",  "oeo",  "oet",  "ô",    "ôc",   "ôi",  "ôm",  "ôn",  "ông",  "ôp",  "ôt",  "ơ",    "ơi",
     "ơm",   "ơn",   "ơp",   "ơt",   "u",    "ua",   "uc",   "ui",  "um",  "un",  "ung",  "up",  "ut",  "uân",  "uâng",
     "uât",  "uây",  "uê",   "uêch", "uênh", "uơ",   "uôc",  "uôi", "uôm", "uôn", "uông", "uôt", "uy",  "uya",  "uych",
     "uyên", "uyêt", "uynh", "uyt",  "uyu",  "uyn",  "ư",    "ưa",  "ưc",  "ưi",  "ưng",  "ưt",  "ưu",  "ươc",  "ươi",
     "ươm",  "ươn",  "ương", "ươp",  "ươt",  "ươu",  "y",    "ych", "ynh", "yt",  "yn"}));

template <class Table>
bool contains(Table const& table, syllable part) noexcept {
    return std::binary_search(table.begin(), table.end(), part.bits());
}

/// The letters from `begin` to `end`, without a tone.
syllable part_of(syllable s, unsigned begin, unsigned end) noexcept {
    syllable part;
    for (auto i = begin; i < end; ++i) part.append(letter{s.letter_index(i), tone::ngang, false, false});
    return part;
}

constexpr std::uint8_t index_of(char32_t lower) noexcept {
    return letter_of(lower).index;
}

/// A rime that ends in a stop has one of two tones.
bool tone_fits(syllable s) noexcept {
    auto const last = s.letter_index(s.letters() - 1);
    bool const stop = last == index_of(U'c') || last == index_of(U'p') || last == index_of(U't') ||
                      (last == index_of(U'h') && s.letter_index(s.letters() - 2) == index_of(U'c'));
    return !stop || s.tone() == tone::sac || s.tone() == tone::nang;
}

/// c, g, ng stand before back vowels, k, gh, ngh before front ones.
bool spelling_fits(syllable onset, std::uint8_t vowel) noexcept {
    bool const front =
        vowel == index_of(U'e') || vowel == index_of(U'ê') || vowel == index_of(U'i') || vowel == index_of(U'y');
    if (onset == "c"_vn || onset == "ng"_vn) return !front;
    if (onset == "g"_vn) return !front || vowel == index_of(U'i');
    if (onset == "k"_vn || onset == "gh"_vn || onset == "ngh"_vn) return front;
    return true;
}

bool fits(syllable s, unsigned onset_end) noexcept {
    auto const onset = part_of(s, 0, onset_end);
    return (!onset || contains(onsets, onset)) && contains(rimes, part_of(s, onset_end, s.letters())) &&
           spelling_fits(onset, s.letter_index(onset_end));
}

} // namespace

bool is_well_formed(syllable s) noexcept {
    auto const size = s.letters();
    auto const vowel = [&](unsigned at) {
        return at < size && is_vowel(letter{s.letter_index(at), tone::ngang, false, false});
    };
    unsigned first = 0;
    while (first < size && !vowel(first)) ++first;
    if (first == size || !tone_fits(s)) return false;
    auto const onset = part_of(s, 0, first);
    bool const glide = vowel(first + 1);
    if (onset == "q"_vn)
        return glide && s.letter_index(first) == index_of(U'u') && contains(rimes, part_of(s, first + 1, size));
    if (onset == "g"_vn && glide && s.letter_index(first) == index_of(U'i') && fits(s, first + 1)) return true;
    return fits(s, first);
}

} // namespace cchc::detail
