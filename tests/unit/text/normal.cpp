// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/normal.hpp>

#include "catch.hpp"

#include <array>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <cchc/text/span.hpp>

using namespace cchc;

static_assert(std::is_nothrow_move_constructible_v<normalized>);
static_assert(fold_all.letter_case && fold_all.tones && fold_all.marks && fold_all.lookalikes && folding{} != fold_all);

TEST_CASE("the examples of normal are right", "[text]") {
    auto const n = to_nfc("Vie\u0323\u0302t Nam");
    CHECK(n.text == "Việt Nam");
    CHECK(n.offsets.source_of({0, 6}) == span{0, 8});
    CHECK(fold("NGHỊ ĐỊNH", {.letter_case = true}).text == "nghị định");
    CHECK(fold("Nghị định", {.tones = true}).text == "Nghi đinh");
    CHECK(fold("Nghị định", fold_all).text == "nghi dinh");
    CHECK(place_tones("Hoà Bình, Uỷ ban", tone_style::early).text == "Hòa Bình, Ủy ban");
    CHECK(tone_neutral_key("Hoà Bình") == tone_neutral_key("Hòa bình"));
    CHECK(tone_neutral_key("Uỷ ban") == tone_neutral_key("ủy BAN"));
    CHECK(tone_neutral_key("Hoà", {}) == tone_neutral_key("Hòa", {}));
    CHECK(tone_neutral_key("Hoà", {}) != tone_neutral_key("hòa", {}));
}

TEST_CASE("letters are composed from any canonical order of their marks", "[text]") {
    for (std::string_view const text : {"e\u0323\u0302", "e\u0302\u0323", "\u1EB9\u0302", "\u00EA\u0323", "ệ"})
        CHECK(to_nfc(text).text == "ệ");
    CHECK(to_nfc("o\u031B\u0301").text == "ớ");
    CHECK(to_nfc("o\u0301\u031B").text == "ớ"); // the horn does not stand above: its order is free
    CHECK(to_nfc("a\u0306\u0301").text == "ắ");
    CHECK(to_nfc("U\u031B\u0303").text == "Ữ");
    CHECK(to_nfc("e\u0302\u0341").text == "ế");
}

TEST_CASE("what is not equivalent to a Vietnamese letter stays as it is", "[text]") {
    for (std::string_view const text :
         {"é\u0302", "e\u0301\u0302", "n\u0303", "e\u0306", "é\u0323", "e\u0302\u0327", "\u0410\u0301", "\u0301",
          " \u0301", "x\u0301\u0301", "\xCC", "e\xCC", "e\xCC\xCC\x81", "\xFF\xCC\x81", "Ü\u0323", "d\u0302", ""}) {
        INFO(text);
        CHECK(to_nfc(text).text == text);
        CHECK(to_nfc(text).offsets.size() == 0);
    }
}

TEST_CASE("bytes that are not UTF-8 are kept where they are", "[text]") {
    auto const n = to_nfc("\xFFo\u0323\xE1\xBB"
                          "e\u0302");
    CHECK(n.text == "\xFFọ\xE1\xBBê");
    CHECK(n.offsets.source_of({1, 4}) == span{1, 4});
    CHECK(n.offsets.source_of({6, 8}) == span{6, 9});
}

TEST_CASE("each folding takes away its difference and no other", "[text]") {
    std::string_view const text = "ĐẶNG Ệ ở Ðà 5% ü";
    CHECK(fold(text, {}).text == text);
    CHECK(fold(text, {.letter_case = true}).text == "đặng ệ ở Ðà 5% ü");
    CHECK(fold(text, {.tones = true}).text == "ĐĂNG Ê ơ Ða 5% ü");
    CHECK(fold(text, {.marks = true}).text == "DẠNG Ẹ ỏ Ðà 5% ü");
    CHECK(fold(text, {.lookalikes = true}).text == "ĐẶNG Ệ ở Đà 5% ü");
    CHECK(fold(text, fold_all).text == "dang e o da 5% ü");
}

TEST_CASE("folding composes first, also what a reader only reads as a letter", "[text]") {
    CHECK(fold("e\u0323\u0302", {}).text == "ệ");
    CHECK(fold("é\u0302", {}).text == "ế");
    CHECK(fold("e\u0301\u0302", {.tones = true}).text == "ê");
    CHECK(fold("e\u0301\u0323", {.tones = true}).text == "e");
}

TEST_CASE("a folded text leads back to its bytes", "[text]") {
    std::string const source = "Bộ Nội vu\u0323";
    auto const n = fold(source, fold_all);
    REQUIRE(n.text == "bo noi vu");
    CHECK(surface(source, n.offsets.source_of({0, 2})) == "Bộ");
    CHECK(surface(source, n.offsets.source_of({3, 6})) == "Nội");
    CHECK(surface(source, n.offsets.source_of({7, 9})) == "vu\u0323");
}

TEST_CASE("tones are placed as either style has them", "[text]") {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 9> styles{{{"hòa", "hoà"},
                                                                                   {"khỏe", "khoẻ"},
                                                                                   {"thủy", "thuỷ"},
                                                                                   {"Ủy", "Uỷ"},
                                                                                   {"HÒA", "HOÀ"},
                                                                                   {"lóe", "loé"},
                                                                                   {"xòe", "xoè"},
                                                                                   {"tùy", "tuỳ"},
                                                                                   {"ủy", "uỷ"}}};
    for (auto const& [early, late] : styles) {
        CHECK(place_tones(late, tone_style::early).text == early);
        CHECK(place_tones(early, tone_style::late).text == late);
        CHECK(place_tones(early, tone_style::early).text == early);
        CHECK(place_tones(late, tone_style::late).text == late);
    }
}

TEST_CASE("where the styles agree, a well-placed tone stays", "[text]") {
    constexpr std::string_view words[] = {
        "hoàn",  "toán",  "hoạt", "xoèn", "huỳnh", "quỳnh", "tuýp",  "của",  "mùa",  "nghĩa", "tía",   "quý",  "quà",
        "quốc",  "quyển", "già",  "giữ",  "gì",    "gìn",   "giếng", "giặt", "giá",  "áo",    "méo",   "tói",  "cứu",
        "chịu",  "Huế",   "thuở", "hoặc", "khuỷu", "ngoáy", "ngoéo", "hoài", "yếu",  "kiểu",  "người", "được", "thường",
        "ruộng", "ý",     "ỷ",    "đã",   "ấy",    "uống",  "ướt",   "oán",  "uyển", "khuya", "boong"};
    for (auto const word : words)
        for (auto const style : {tone_style::early, tone_style::late}) {
            INFO(word);
            CHECK(place_tones(word, style).text == word);
        }
}

TEST_CASE("a tone on the wrong letter is put right", "[text]") {
    CHECK(place_tones("qúy gìa cuả", tone_style::late).text == "quý già của");
    CHECK(place_tones("hòan", tone_style::early).text == "hoàn");
}

TEST_CASE("what is no syllable keeps its tones", "[text]") {
    for (std::string_view const word :
         {"Đàlạt", "hànoi", "òbc\u0301", "müý", "aaaaaaaaaaaaaaaà", "bcd", "òaoa", "Ðòa"}) {
        INFO(word);
        CHECK(place_tones(word, tone_style::late).text == fold(word, {}).text);
    }
}

TEST_CASE("placing tones leads back to the bytes", "[text]") {
    std::string const source = "xã Ho\u0300a Lạc";
    auto const n = place_tones(source, tone_style::late);
    REQUIRE(n.text == "xã Hoà Lạc");
    CHECK(surface(source, n.offsets.source_of({4, 8})) == "Ho\u0300a");
    CHECK(surface(source, n.offsets.source_of({0, n.text.size()})) == source);
}

TEST_CASE("keys are equal for one word written in many ways, and for no other", "[text]") {
    for (std::string_view const form : {"hòa", "hoà", "HÒA", "Hoà", "ho\u0300a", "hoa\u0300"})
        CHECK(tone_neutral_key(form) == tone_neutral_key("hòa"));
    for (std::string_view const other : {"hóa", "hoa", "hào", "hồa", "hòà", "hòa "})
        CHECK(tone_neutral_key(other) != tone_neutral_key("hòa"));
    CHECK(tone_neutral_key("ĐIỆN BIÊN", fold_all) == "dien bien");
    CHECK(tone_neutral_key("hànoi") == tone_neutral_key("hanòi"));
}
