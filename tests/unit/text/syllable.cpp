// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/syllable.hpp>

#include "catch.hpp"

#include <array>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_set>

using namespace cchc;

static_assert(sizeof(syllable) == 8 && std::is_trivially_copyable_v<syllable>);
static_assert(!std::is_convertible_v<std::string_view, syllable> && !std::is_convertible_v<syllable, bool>);
static_assert(!syllable{} && syllable{}.letters() == 0);
static_assert("HOÀ"_vn == "hòa"_vn);
static_assert("điều"_vn != "diều"_vn && "điểm"_vn.unmarked() == "diem"_vn);
static_assert("nghiêng"_vn.letters() == 7 && "định"_vn.tone() == tone::nang);

TEST_CASE("case, tone placement and nothing else make no difference", "[text]") {
    CHECK(syllable{"Hoà"} == syllable{"HÒA"});
    CHECK(syllable{"uỷ"} == syllable{"Ủy"});
    CHECK(syllable{"quý"} == syllable{"qúy"});
    CHECK(syllable{"ma"} != syllable{"má"});
    CHECK(syllable{"ma"} != syllable{"mă"});
    CHECK(syllable{"ma"} != syllable{"am"});
    CHECK(syllable{"ma"} != syllable{"maa"});
}

TEST_CASE("syllables stand in the order of the dictionary", "[text]") {
    constexpr std::array<std::string_view, 24> in_order{"a",  "à",  "ả",  "ã",  "á",  "ạ",  "ai", "ăn",
                                                        "ân", "ba", "ca", "da", "đa", "em", "êm", "ma",
                                                        "mà", "mạ", "me", "mê", "mơ", "tư", "y",  "zê"};
    for (std::size_t i = 1; i < in_order.size(); ++i) {
        INFO(in_order[i - 1] << " before " << in_order[i]);
        CHECK(syllable{in_order[i - 1]} < syllable{in_order[i]});
    }
}

TEST_CASE("what cannot be one syllable is none", "[text]") {
    for (std::string_view const text : {"", "a b", "a1", "hánội\xCC\x81", "càphế", "abcdefghijk", "ü", "\xFF", "é́"})
        CHECK_FALSE(syllable{text});
    CHECK_FALSE(syllable{"hànội"}); // two tones
    CHECK(syllable{"abcdefghij"});
    CHECK(syllable{"abcdefghij"}.letters() == syllable::max_letters);
}

TEST_CASE("letters are counted and given back one by one", "[text]") {
    std::string word;
    for (unsigned count = 0; count <= syllable::max_letters; ++count) {
        syllable const s{word};
        CHECK(s.letters() == count);
        for (unsigned i = 0; i < count; ++i) CHECK(s.letter_index(i) == letter_of(U'z' - i).index);
        for (unsigned i = count; i < syllable::max_letters; ++i) CHECK(s.letter_index(i) == 0);
        word += static_cast<char>('z' - count);
    }
}

TEST_CASE("each letter alone is counted as one, whatever its number", "[text]") {
    for (std::uint8_t index = 1; index <= alphabet_size; ++index) {
        syllable s;
        for (unsigned count = 1; count <= syllable::max_letters; ++count) {
            REQUIRE(s.append({index, tone::ngang, false, false}));
            CHECK(s.letters() == count);
        }
        CHECK_FALSE(s.append({index, tone::ngang, false, false}));
    }
}

TEST_CASE("bits that were kept make the syllable again", "[text]") {
    for (std::string_view const word : {"a", "định", "nghiêng", "ĐIỂM", "zzzzzzzzzz"})
        CHECK(syllable::from_bits(syllable{word}.bits()) == syllable{word});
    CHECK(syllable::from_bits(0) == syllable{});
}

TEST_CASE("unmarking twice is unmarking once", "[text]") {
    for (std::string_view const word : {"nghị", "ĐỊNH", "điều", "khoản", "ường", "quyển"}) {
        auto const plain = syllable{word}.unmarked();
        CHECK(plain.unmarked() == plain);
        CHECK(plain.tone() == tone::ngang);
        CHECK(plain.letters() == syllable{word}.letters());
    }
    CHECK(syllable{"Nghị"}.unmarked() == syllable{"nghi"});
    CHECK_FALSE(syllable{}.unmarked());
}

TEST_CASE("syllables are keys of hash tables, and few share a hash", "[text]") {
    std::unordered_set<std::size_t> hashes;
    std::set<syllable> syllables;
    constexpr std::string_view onsets[] = {"", "b", "ch", "đ", "gi", "kh", "ngh", "th", "tr", "qu"};
    constexpr std::string_view rimes[] = {"a",  "à",  "ạ",    "anh",  "ánh", "ao", "iê",
                                          "oa", "oà", "ưởng", "uyên", "y",   "ỹ"};
    for (auto const onset : onsets)
        for (auto const rime : rimes) {
            syllable const s{std::string{onset} + std::string{rime}};
            syllables.insert(s);
            hashes.insert(std::hash<syllable>{}(s));
        }
    CHECK(hashes.size() == syllables.size());
}
