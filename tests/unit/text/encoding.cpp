// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/encoding.hpp>

#include "catch.hpp"

#include <array>
#include <type_traits>

#include <cchc/citation/find_citations.hpp>
#include <cchc/text/utf8.hpp>

using namespace cchc;
using namespace std::string_literals;

static_assert(std::is_trivially_copyable_v<encoding_guess>);
static_assert(!std::is_convertible_v<int, text_encoding>);
static_assert(noexcept(detect_encoding("")));

namespace {

constexpr std::array all_encodings{text_encoding::unknown, text_encoding::utf8,           text_encoding::utf8_twice,
                                   text_encoding::tcvn3,   text_encoding::tcvn3_capitals, text_encoding::vni,
                                   text_encoding::viqr,    text_encoding::windows_1258,   text_encoding::viscii};

text_encoding told(std::string_view bytes) {
    return detect_encoding(bytes).encoding;
}

std::string decoded(std::string_view bytes, text_encoding encoding) {
    return decode(bytes, encoding).text;
}

} // namespace

TEST_CASE("an encoding is known by its names", "[text][encoding]") {
    for (auto const encoding : all_encodings) CHECK(parse_text_encoding(to_string(encoding)).value() == encoding);
    CHECK(parse_text_encoding("VNI-Windows").value() == text_encoding::vni);
    CHECK(parse_text_encoding("ABC").value() == text_encoding::tcvn3);
    CHECK(parse_text_encoding(".VnTime").value() == text_encoding::tcvn3);
    CHECK(parse_text_encoding(".VnTimeH").value() == text_encoding::tcvn3_capitals);
    CHECK(parse_text_encoding("TCVN-5712").value() == text_encoding::tcvn3);
    CHECK(parse_text_encoding("CP1258").value() == text_encoding::windows_1258);
    CHECK(parse_text_encoding("utf8").value() == text_encoding::utf8);
    for (auto const* const name : {"", "vn", "tcvn3x", "latin1"}) {
        INFO(name);
        REQUIRE_FALSE(parse_text_encoding(name).has_value());
        CHECK(parse_text_encoding(name).error().code == errc::encoding_name);
    }
}

TEST_CASE("TCVN3 taken for Latin-1 and written as UTF-8 is told and read", "[text][encoding]") {
    std::string_view const text = "NghÞ ®Þnh sè 63/2010/N§-CP ngµy 08 th¸ng 6 n¨m 2010";
    auto const guess = detect_encoding(text);
    CHECK(guess == encoding_guess{text_encoding::tcvn3, true, 7, 7});
    auto const read = decode(text, guess.encoding);
    CHECK(read.text == "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010");
    CHECK(read.offsets.source_of({0, 6}) == span{0, 5});
    CHECK(surface(text, read.offsets.source_of({7, 14})) == "®Þnh");
    CHECK(read.offsets.source_of({0, read.text.size()}) == span{0, text.size()});
}

TEST_CASE("one sentence in every encoding is told and says the same", "[text][encoding]") {
    std::string const says = "Nghị định số 63/2010/NĐ-CP của Chính phủ về kiểm soát thủ tục hành chính";
    auto const check = [&](std::string const& bytes, text_encoding encoding, bool recoded) {
        INFO(to_string(encoding));
        CHECK(told(bytes) == encoding);
        CHECK(detect_encoding(bytes).recoded == recoded);
        CHECK(detect_encoding(bytes).fitting == detect_encoding(bytes).words);
        CHECK(decoded(bytes, encoding) == says);
    };
    check("Ngh\xDE \xAE\xDEnh s\xE8 63/2010/N\xA7-CP c\xF1"
          "a Ch\xDDnh ph\xF1 v\xD2 ki\xD3m so\xB8t th\xF1 t\xF4"
          "c h\xB5nh ch\xDDnh",
          text_encoding::tcvn3, false);
    check("Nghò ñònh soá 63/2010/NÑ-CP cuûa Chính phuû veà kieåm soaùt thuû tuïc haønh chính", text_encoding::vni,
          true);
    check("Nghi. ddi.nh so^' 63/2010/ND-CP cu?a Chi'nh phu? ve^` kie^?m soa't thu? tu.c ha`nh chi'nh"s.replace(26, 2,
                                                                                                               "NDD"),
          text_encoding::viqr, false);
    for (auto const encoding :
         {text_encoding::vni, text_encoding::windows_1258, text_encoding::viscii, text_encoding::viqr})
        check(encode(says, encoding).value(), encoding, false);
    check(encode(says, text_encoding::utf8_twice).value(), text_encoding::utf8_twice, true);
}

TEST_CASE("what is UTF-8 or no Vietnamese is never taken for another encoding", "[text][encoding]") {
    for (auto const* const text :
         {"", "Decree 63/2010", "Nghị định số 63/2010/NĐ-CP", "Hà Nam, Cà Mau, Tô Hoài, Trà Vinh",
          "Nghi dinh 63/2010/NÐ-CP, QÐ-UBND", "Tie\u0302\u0301ng Vie\u0323\u0302t",
          "Café à la crème brûlée, déjà vu, été, thé", "Ärger über Öl, größer, schön",
          "El niño español está aquí, año, más, tú", "não é só até já", "25 µm, 30 µg, 5 ®, © 2014, § 5, m², 30 °C, ½",
          "I'm to go. We're here. Do. So. Go. a.m. p.m. i.e. e.g.", "Nghi dinh so 63. Bo Tai chinh. Cua Chinh phu?",
          "русский текст"}) {
        INFO(text);
        CHECK(detect_encoding(text) == encoding_guess{text_encoding::utf8, false, 0, 0});
    }
    CHECK(told("caf\xE9 \xE0 la cr\xE8me br\xFBl\xE9"
               "e") == text_encoding::unknown);
    CHECK(told("\x7F"
               "ELF\x02\x01\x01\0\0\0\0\xDE\xAE\xDE"s) == text_encoding::unknown);
    CHECK(told("\xFF\xFEN\0g\0h\0\xCB\x1E"s) == text_encoding::unknown);
}

TEST_CASE("too little evidence tells nothing", "[text][encoding]") {
    CHECK(told("Ngh\xDE") == text_encoding::unknown);
    CHECK(told("th\xE8") == text_encoding::unknown);
    CHECK(told("sè 5") == text_encoding::utf8);
    CHECK(told("soá, tröø 5") == text_encoding::utf8);
    CHECK(told("n¨m") == text_encoding::utf8);
    CHECK(told("n¨m n¨m n¨m n¨m") == text_encoding::utf8); // one word, however often
    CHECK(told("n¨m th¸ng") == text_encoding::tcvn3);
}

TEST_CASE("letters that only Unicode has decide for UTF-8 where they are not few", "[text][encoding]") {
    CHECK(told("Nghị định này ghi: \"NghÞ ®Þnh\" (định dạng cũ của phông chữ)") == text_encoding::utf8);
    auto const mostly = "QuyÕt ®Þnh sè 12/Q§-UBND ngµy 08 th¸ng 6 n¨m 2010 – Điều 3"s;
    CHECK(told(mostly) == text_encoding::tcvn3);
    CHECK(decoded(mostly, text_encoding::tcvn3) == "Quyết định số 12/QĐ-UBND ngày 08 tháng 6 năm 2010 – Điều 3");
}

TEST_CASE("vowels in TCVN3 are capitals where their word says so", "[text][encoding]") {
    auto const read = [](std::string_view text) { return decoded(text, text_encoding::tcvn3); };
    CHECK(read("QUYÕT §ÞNH") == "QUYẾT ĐỊNH");
    CHECK(read("ñY BAN, ¸N, TØNH") == "ỦY BAN, ÁN, TỈNH");
    CHECK(read("VÒ viÖc, §Ò ¸n") == "Về việc, Đề án");
    CHECK(read("NghÞ ®Þnh") == "Nghị định");
    CHECK(read("VÒ VIÖC §Æt tªn") == "VỀ VIỆC Đặt tên");
    CHECK(read("B¶N §å ë VIÖT NAM\nHµ NéI\nTHñ §¤ Hµ\nLUËT ë") == "BẢN ĐỒ Ở VIỆT NAM\nHÀ NỘI\nTHỦ ĐÔ HÀ\nLUẬT ở");
    CHECK(read("Sè: 5/Q§-UBND; cña Bé NN&PTNT") ==
          "Số: 5/QĐ-UBND; của Bộ NN&PTNT"); // abbreviations say nothing of their line
    CHECK(decoded("nghÞ ®Þnh sè 5/n®-cp", text_encoding::tcvn3_capitals) == "NGHỊ ĐỊNH SỐ 5/NĐ-CP");
}

TEST_CASE("VNI takes marks of either case, and leaves alone those that fit no letter", "[text][encoding]") {
    auto const read = [](std::string_view text) { return decoded(text, text_encoding::vni); };
    CHECK(read("QUYEÁT ÑÒNH, AÙn, Aùn") == "QUYẾT ĐỊNH, Án, Án");
    CHECK(read("ngöôøi, ñöôïc, kyõ, kî") == "người, được, kỹ, kỵ");
    CHECK(read("bù nù 5ù ù") == "bù nù 5ù ù");
    CHECK(read("“Ñieàu 5” – §") == "“Điều 5” – §");
}

TEST_CASE("VIQR is read as RFC 1456 has it", "[text][encoding]") {
    auto const read = [](std::string_view text) { return decoded(text, text_encoding::viqr); };
    CHECK(read("DDie^`u, dda(.c, U+o+ng, nu+o+'c, Ddo^ng") == "Điều, đặc, Ương, nước, Đông");
    CHECK(read("Vie.^t, Vie^.t") == "Việt, Việt");
    CHECK(read("phu?. ba\\. a\\(b) \\\\ add\\d d\\d") == "phủ. ba. a(b) \\ ađd dd");
    CHECK(read("n'est, 5+3 (x)? 12.") == "n'est, 5+3 (x)? 12.");
    CHECK(encode("ba. hoa (a) GDĐT add \\", text_encoding::viqr).value() == "ba\\. hoa (a) G\\DDDT ad\\d \\\\");
}

TEST_CASE("windows-1258 puts tones behind their letters", "[text][encoding]") {
    std::string_view const bytes = "Ngh\x69\xF2 \xF0i\xF2nh s\xF4\xEC 5; ho\xE0; n\xF2";
    CHECK(decoded(bytes, text_encoding::windows_1258) == "Nghị định số 5; hoà; n\u0323");
    CHECK(encode("Nghị định số; hoà", text_encoding::windows_1258).value() == "Nghi\xF2 \xF0i\xF2nh s\xF4\xEC; ho\xE0");
}

TEST_CASE("what an encoding does not have is refused at its byte", "[text][encoding]") {
    auto const at = [](std::string_view text, text_encoding encoding) {
        auto const written = encode(text, encoding);
        REQUIRE_FALSE(written.has_value());
        CHECK(written.error().code == errc::encoding_character);
        return written.error().offset;
    };
    CHECK(at("số → 5", text_encoding::tcvn3) == 5);
    CHECK(at("số “5”", text_encoding::viqr) == 5);
    CHECK(at("Vie\u0323\u0302t α", text_encoding::vni) == 9);
    CHECK(at("ab\xFF", text_encoding::viscii) == 2);
    CHECK(encode("→ \xFF", text_encoding::utf8).value() == "→ \xFF");
    CHECK(encode("Vie\u0323\u0302t", text_encoding::tcvn3).value() == "Vi\xD6t");
}

TEST_CASE("a recoded text that was cut in a character is still one", "[text][encoding]") {
    std::string_view const text = "QuyÕt ®Þnh sè 12/Q§-UBND ngµy";
    auto const cut = text.substr(0, text.size() - 2); // half of µ
    CHECK(told(cut) == text_encoding::tcvn3);
    CHECK(decode(cut, text_encoding::tcvn3).text.substr(0, 20) == "Quyết định số");
}

TEST_CASE("citations in an old encoding have their places in its bytes", "[text][encoding]") {
    std::string_view const bytes = "C\xA8n c\xF8 Ngh\xDE \xAE\xDEnh s\xE8 63/2010/N\xA7-CP; QuyÕt";
    auto const read = decode(bytes, text_encoding::tcvn3);
    auto matches = find_citations(read.text);
    auto const first = matches.begin();
    REQUIRE(first != matches.end());
    CHECK(surface(bytes, read.offsets.source_of((*first).where)) == "Ngh\xDE \xAE\xDEnh s\xE8 63/2010/N\xA7-CP");
}
