// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/letter.hpp>

#include "catch.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>

using namespace cchc;

static_assert(std::is_trivially_copyable_v<letter> && sizeof(letter) == 4);
static_assert(!letter{} && code_point_of(letter{}) == 0 && unmarked(letter{}) == '\0' && !is_vowel(letter{}));
static_assert(letter_of(U'ệ') == letter{9, tone::nang, false, false});
static_assert(code_point_of(letter_of(U'ệ')) == U'ệ');
static_assert(letter_of(U'Đ') == letter{7, tone::ngang, true, false});
static_assert(letter_of(U'Ð').lookalike && letter_of(U'Ð').index == letter_of(U'Đ').index);

namespace {

/// The 134 letters with a mark or a tone, small and capital, as TCVN 6909:2001 has them.
constexpr std::u32string_view accented = U"àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"
                                         U"ÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐÈẺẼÉẸÊỀỂỄẾỆÌỈĨÍỊÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢÙỦŨÚỤƯỪỬỮỨỰỲỶỸÝỴ";
static_assert(accented.size() == 134);

/// The canonical decomposition (Unicode form D) of a Vietnamese letter: base, then marks below, then marks above.
std::u32string decomposed(letter l) {
    constexpr std::array<char32_t, 6> tones{0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
    constexpr std::u32string_view circumflex = U"âêô";
    constexpr std::u32string_view horn = U"ơư";
    auto const lower = code_point_of({l.index, tone::ngang, false, false});
    auto const base = letter_of(static_cast<char32_t>(unmarked(l))).index;
    std::u32string characters{code_point_of({base, tone::ngang, l.upper, false})};
    if (horn.find(lower) != horn.npos) characters += U'\u031B';
    if (l.tone == tone::nang) characters += U'\u0323';
    if (circumflex.find(lower) != circumflex.npos) characters += U'\u0302';
    if (lower == U'ă') characters += U'\u0306';
    if (l.tone != tone::ngang && l.tone != tone::nang) characters += tones[static_cast<std::size_t>(l.tone)];
    return characters;
}

} // namespace

TEST_CASE("all 134 accented letters and all ASCII letters come back as they were", "[text]") {
    std::set<char32_t> seen;
    for (char32_t const c : accented) {
        auto const l = letter_of(c);
        INFO("U+" << std::hex << static_cast<unsigned>(c));
        CHECK(l);
        CHECK_FALSE(l.lookalike);
        CHECK(code_point_of(l) == c);
        CHECK(seen.insert(c).second);
    }
    for (char32_t c = U'a'; c <= U'z'; ++c) {
        CHECK(code_point_of(letter_of(c)) == c);
        CHECK(code_point_of(letter_of(c - U'a' + U'A')) == c - U'a' + U'A');
        CHECK(unmarked(letter_of(c)) == static_cast<char>(c));
    }
}

TEST_CASE("no character but these and the look-alikes is a letter", "[text]") {
    std::size_t letters = 0;
    std::size_t lookalikes = 0;
    for (char32_t c = 0; c < 0x30000; ++c) {
        auto const l = letter_of(c);
        letters += l && !l.lookalike;
        lookalikes += l.lookalike;
        if (l && !l.lookalike) CHECK(code_point_of(l) == c);
    }
    CHECK(letters == 134 + 52);
    CHECK(lookalikes == 3 + 11 + 2 * 26);
}

TEST_CASE("letters are numbered in the order of the alphabet", "[text]") {
    constexpr std::u32string_view alphabet = U"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";
    REQUIRE(alphabet.size() == alphabet_size);
    for (std::size_t i = 0; i < alphabet.size(); ++i) CHECK(letter_of(alphabet[i]).index == i + 1);
}

TEST_CASE("a capital differs from its small letter in case only", "[text]") {
    for (std::size_t i = 0; i < accented.size() / 2; ++i) {
        auto small = letter_of(accented[i]);
        auto const capital = letter_of(accented[i + accented.size() / 2]);
        CHECK_FALSE(small.upper);
        small.upper = true;
        CHECK(small == capital);
    }
}

TEST_CASE("marks and tone combine to the letter in either order", "[text]") {
    for (char32_t const c : accented) {
        if (unmarked(letter_of(c)) == 'd') continue;
        auto const characters = decomposed(letter_of(c));
        auto canonical = letter_of(characters[0]);
        auto reversed = canonical;
        for (std::size_t i = 1; i < characters.size(); ++i) canonical = combine(canonical, characters[i]);
        for (std::size_t i = characters.size(); i-- > 1;) reversed = combine(reversed, characters[i]);
        INFO("U+" << std::hex << static_cast<unsigned>(c));
        CHECK(canonical == letter_of(c));
        CHECK(reversed == letter_of(c));
    }
}

TEST_CASE("what is no Vietnamese letter does not combine", "[text]") {
    CHECK_FALSE(combine(letter_of(U'e'), U'\u0306')); // breve on e
    CHECK_FALSE(combine(letter_of(U'n'), U'\u0303')); // tilde on n
    CHECK_FALSE(combine(letter_of(U'd'), U'\u0302'));
    CHECK_FALSE(combine(letter_of(U'â'), U'\u0306')); // a second mark
    CHECK_FALSE(combine(letter_of(U'é'), U'\u0323')); // a second tone
    CHECK_FALSE(combine(letter_of(U'é'), U'\u0301')); // the same tone again
    CHECK_FALSE(combine(letter_of(U'a'), U'a'));
    CHECK_FALSE(combine(letter{}, U'\u0301'));
}

TEST_CASE("combining keeps case and look-alikes", "[text]") {
    CHECK(combine(letter_of(U'E'), U'\u0302') == letter_of(U'Ê'));
    auto const cyrillic = combine(letter_of(U'\u0410'), U'\u0301'); // А + acute
    CHECK(cyrillic.lookalike);
    CHECK(code_point_of(cyrillic) == U'Á');
}

TEST_CASE("twelve letters are vowels, and only they carry a tone", "[text]") {
    std::size_t vowels = 0;
    for (std::uint8_t i = 1; i <= alphabet_size; ++i) {
        letter const l{i, tone::ngang, false, false};
        vowels += is_vowel(l);
        CHECK(static_cast<bool>(combine(l, U'\u0301')) == is_vowel(l));
    }
    CHECK(vowels == 12);
}

TEST_CASE("a tone on a consonant is dropped", "[text]") {
    auto l = letter_of(U'b');
    l.tone = tone::sac;
    CHECK(code_point_of(l) == U'b');
}

TEST_CASE("wide letters of East Asian fonts are look-alikes of narrow ones", "[text]") {
    auto const narrow = letter_of(U'N');
    CHECK(letter_of(U'\uFF2E') == letter{narrow.index, tone::ngang, true, true});
    CHECK(letter_of(U'\uFF5A').index == letter_of(U'z').index);
    for (char32_t const c : {U'\uFF20', U'\uFF3B', U'\uFF40', U'\uFF5B', U'\uFF11'}) CHECK_FALSE(letter_of(c));
}
