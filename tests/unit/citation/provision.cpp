// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/provision.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;
using paths = std::vector<std::string>;

static_assert(std::is_trivially_copyable_v<provisions_match>);

namespace {

/// The path that `text`, all of it, names; or the error.
std::string path(std::string_view text) {
    auto const read = parse_provision(text);
    if (!read) return "error: " + std::string{message(read.error().code)} + " @" + std::to_string(read.error().offset);
    return to_string(*read);
}

std::string refusal(errc code, std::size_t offset) {
    return "error: " + std::string{message(code)} + " @" + std::to_string(offset);
}

/// The paths that stand at the beginning of `text`.
paths all(std::string_view text, text_format format = text_format::plain) {
    tokenizer words{text, format};
    auto const match = match_provisions(words);
    if (!match) return {};
    paths found;
    for (auto const& each : to_provisions(text, match->where, format)) found.push_back(to_string(each));
    return found;
}

std::string words_of(std::string_view text) {
    tokenizer words{text};
    auto const match = match_provisions(words);
    return match ? std::string{surface(text, match->where)} : "";
}

bool complete(std::string_view text) {
    tokenizer words{text};
    auto const match = match_provisions(words);
    return match && match->complete;
}

} // namespace

TEST_CASE("the last unit, dashes and annexes in two parts have paths", "[citation]") {
    CHECK(path("đoạn cuối khoản 2 Điều 5") == "dieu-5/khoan-2/doan-cuoi");
    CHECK(path("câu cuối cùng Điều 5") == "dieu-5/cau-cuoi");
    CHECK(path("gạch đầu dòng thứ nhất điểm a khoản 2 Điều 5") == "dieu-5/khoan-2/diem-a/gach-dau-dong-1");
    CHECK(path("gạch đầu dòng cuối Điều 5") == "dieu-5/gach-dau-dong-cuoi");
    CHECK(path("Phụ lục I-A") == "phu-luc-1-a");
    CHECK(path("Mẫu số 02 Phụ lục II-14") == "phu-luc-2-14/mau-2");
    CHECK(path("Phụ lục A-1") == "phu-luc-a-1");
    CHECK(all("Phụ lục I-1, I-2 và II-3") == paths{"phu-luc-1-1", "phu-luc-1-2", "phu-luc-2-3"});
    CHECK(all("Phụ lục 1-3") == paths{"phu-luc-1", "phu-luc-2", "phu-luc-3"});
    CHECK(all("Phụ lục I-14/2020/NĐ-CP") == paths{"phu-luc-1"});
    for (auto const* const written : {"đoạn cuối khoản 2 Điều 5", "Phụ lục I-A", "Phụ lục II-14", "Phụ lục A-1",
                                      "gạch đầu dòng 2 điểm a khoản 2 Điều 5"}) {
        INFO(written);
        auto const place = parse_provision(written).value();
        CHECK(vietnamese(place) == written);
        CHECK(parse_provision_path(to_string(place)).value() == place);
    }
    auto const is_before = [](std::string_view a, std::string_view b) {
        return document_order(parse_provision(a).value(), parse_provision(b).value()) < 0;
    };
    CHECK(is_before("đoạn 2 Điều 5", "đoạn cuối Điều 5"));
    CHECK_FALSE(is_before("đoạn cuối Điều 5", "đoạn cuối Điều 5"));
    CHECK(is_before("Phụ lục I-2", "Phụ lục I-10"));
    CHECK(parse_provision_path("dieu-1-a").error() == failure{errc::provision_form, 0});
}

TEST_CASE("a provision named from the inside is a path from the outside", "[citation]") {
    CHECK(path("điểm đ khoản 2 Điều 5") == "dieu-5/khoan-2/diem-dd");
    CHECK(path("khoản 2 Điều 5") == "dieu-5/khoan-2");
    CHECK(path("Điều 5") == "dieu-5");
    CHECK(path("đoạn 2 khoản 1 Điều 8") == "dieu-8/khoan-1/doan-2");
    CHECK(path("câu đầu điểm a khoản 2 Điều 9") == "dieu-9/khoan-2/diem-a/cau-1");
    CHECK(path("tiết a1 điểm a khoản 1 Điều 5") == "dieu-5/khoan-1/diem-a/tiet-a1");
}

TEST_CASE("a provision named from the outside is the same path", "[citation]") {
    CHECK(path("Điều 5 khoản 2 điểm đ") == "dieu-5/khoan-2/diem-dd");
    CHECK(path("Điều 5, khoản 2, điểm đ") == "dieu-5/khoan-2/diem-dd");
    CHECK(path("Phụ lục I, Mẫu số 05") == "phu-luc-1/mau-5");
    CHECK(path("Phần II, Mục 3") == "phan-2/muc-3");
}

TEST_CASE("commas, capitals and line breaks between the units do not matter", "[citation]") {
    for (std::string_view const text :
         {"điểm c, khoản 1, Điều 5", "Điểm c Khoản 1 Điều 5", "ĐIỂM c KHOẢN 1 ĐIỀU 5", "điểm c khoản\n1 Điều 5",
          "điểm c của khoản 1 của Điều 5", "điểm c khoản 1 điều 5", "điểm “c” khoản 1 Điều 5",
          "điểm \"c\" khoản 1 Điều 5"})
        CHECK(path(text) == "dieu-5/khoan-1/diem-c");
}

TEST_CASE("every letter of a point has its own path", "[citation]") {
    constexpr std::array letters{"a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m",
                                 "n", "o", "p", "q", "r", "s", "t", "u", "v", "x", "y"};
    std::vector<std::string> seen;
    for (std::string_view const letter : letters) {
        auto const one = path("điểm " + std::string{letter} + " khoản 1 Điều 2");
        CHECK(one == "dieu-2/khoan-1/diem-" + (letter == "đ" ? std::string{"dd"} : std::string{letter}));
        seen.push_back(one);
    }
    std::sort(seen.begin(), seen.end());
    CHECK(std::adjacent_find(seen.begin(), seen.end()) == seen.end());
}

TEST_CASE("a letter that no point has is refused at its unit", "[citation]") {
    CHECK(path("điểm f khoản 1 Điều 2") == refusal(errc::provision_letter, 0));
    CHECK(path("điểm w khoản 1 Điều 2") == refusal(errc::provision_letter, 0));
    CHECK(path("điểm z khoản 1 Điều 2") == refusal(errc::provision_letter, 0));
    CHECK(path("điểm j khoản 1 Điều 2") == refusal(errc::provision_letter, 0));
}

TEST_CASE("units inserted later have the number before them and a letter", "[citation]") {
    CHECK(path("Điều 5a") == "dieu-5a");
    CHECK(path("Điều 12b") == "dieu-12b");
    CHECK(path("khoản 3a Điều 14") == "dieu-14/khoan-3a");
    CHECK(path("điểm c1 khoản 2a Điều 12b") == "dieu-12b/khoan-2a/diem-c1");
    CHECK(path("điểm đ1 khoản 2 Điều 12") == "dieu-12/khoan-2/diem-dd1");
    CHECK(path("Điều 5A") == "dieu-5a");
    CHECK(path("Điều 5Đ") == "dieu-5dd");
    CHECK(path("khoản 2B Điều 6") == "dieu-6/khoan-2b");
    CHECK(path("KHOẢN 1 ĐIỀU 47A") == "dieu-47a/khoan-1");
    CHECK(words_of("Điều 5 A") == "Điều 5");
    CHECK(words_of("Điều 5à") == "Điều 5");
}

TEST_CASE("annexes inserted later have a numeral and a letter", "[citation]") {
    CHECK(path("Phụ lục IIA") == "phu-luc-2a");
    CHECK(path("Phụ lục IIa") == "phu-luc-2a");
    CHECK(path("Phụ lục 1A") == "phu-luc-1a");
    CHECK(path("Phụ lục IVĐ") == "phu-luc-4dd");
    CHECK(path("Chương VIIb") == "chuong-7b");
    CHECK(path("Mục Ia") == "muc-1a");
    CHECK(all("các Phụ lục IA, IB và II") == paths{"phu-luc-1a", "phu-luc-1b", "phu-luc-2"});
    for (std::string_view const text : {"PHỤ LỤC XE Ô TÔ", "PHỤ LỤC VÀ BIỂU MẪU", "Phụ lục iia", "Phụ lục IIM"})
        CHECK(all(text) == paths{"phu-luc"});
    CHECK(words_of("PHẦN LA BÀN") == "");
    CHECK(words_of("MỤC VÉ XE") == "");
}

TEST_CASE("the code of a form is its number", "[citation]") {
    CHECK(path("Mẫu số 01A/ĐKKD") == "mau-1a-ddkkd");
    CHECK(path("Mẫu 03-TT") == "mau-3-tt");
    CHECK(path("biểu mẫu 01a-BC") == "mau-1a-bc");
    CHECK(path("Mẫu số 01-ĐĐN-TH Phụ lục I") == "phu-luc-1/mau-1-ddddn-th");
    CHECK(path("Mẫu số 05-1/BK-QTT-TNCN") == "mau-5-1-bk-qtt-tncn");
    CHECK(path("Mẫu C1-02/NS") == "mau-c1-2-ns");
    CHECK(path("Mẫu B01-DN") == "mau-b1-dn");
    CHECK(path("Mẫu số 02/TTr") == "mau-2-ttr");
    CHECK(path("Mẫu NA5") == "mau-na5");
    CHECK(path("Mẫu số 1.4-TT") == "mau-1.4-tt");
    CHECK(path("Mẫu 3A") == "mau-3a");
    CHECK(path("Mẫu II.7") == "mau-2.7");
    CHECK(all("Mẫu số 01-TT, 02-TT và Mẫu số 03/BC Phụ lục II") ==
          paths{"phu-luc-2/mau-1-tt", "phu-luc-2/mau-2-tt", "phu-luc-2/mau-3-bc"});
    CHECK(all("từ Mẫu số 01-TT đến Mẫu số 03-TT") == paths{"mau-1-tt", "mau-2-tt", "mau-3-tt"});
    CHECK(all("từ Mẫu số 01-TT đến Mẫu số 03-BC") == paths{"mau-1-tt", "mau-3-bc"});
    CHECK(words_of("Mẫu số 01-Tờ khai") == "Mẫu số 01");
    CHECK(words_of("Mẫu số 04, 25/TTg") == "Mẫu số 04");
    CHECK(words_of("Mẫu số 04/BC, 05/BC") == "Mẫu số 04/BC, 05/BC");
    CHECK(words_of("Mẫu số 12/2020/TT-BTC") == "Mẫu số 12");
    CHECK(words_of("Mẫu số 01 - TT") == "Mẫu số 01");
    CHECK(words_of("Mẫu số 01-TT/") == "Mẫu số 01-TT");
    CHECK(words_of("MẪU SỐ 01-TỜ TRÌNH") == "MẪU SỐ 01");
    CHECK(words_of("Mẫu số 01-ABCDEFGHIJKLMNOPQRSTUVXYZ") == "Mẫu số 01");
    CHECK(words_of("Phụ lục 01/GTGT") == "Phụ lục 01");
}

TEST_CASE("the code of a form prints in capitals and reads back", "[citation]") {
    auto const in_words = [](std::string_view text) { return vietnamese(parse_provision(text).value()); };
    CHECK(in_words("Mẫu số 01A/ĐKKD") == "Mẫu số 1a-ĐKKD");
    CHECK(in_words("Mẫu C1-02/NS") == "Mẫu số C1-2-NS");
    CHECK(in_words("Mẫu số 01-Đ") == "Mẫu số 1-Đ");
    CHECK(in_words("Mẫu số a") == "Mẫu số a");
    for (std::string_view const path : {"mau-1a-ddkkd", "mau-c1-2-ns", "mau-1-a", "mau-na5", "mau-b2", "mau-2dd-ttr",
                                        "phu-luc-2/mau-5-1-bk-qtt-tncn"}) {
        CAPTURE(path);
        auto const place = parse_provision_path(path).value();
        CHECK(to_string(place) == path);
        CHECK(parse_provision(vietnamese(place)).value() == place);
    }
    for (std::string_view const path : {"mau--1", "mau-1-", "mau-1--a", "dieu-5-a", "mau", "mau-"})
        CHECK_FALSE(parse_provision_path(path));
}

TEST_CASE("a dotted point keeps its dot", "[citation]") {
    CHECK(path("điểm b.6 khoản 2 Điều 2") == "dieu-2/khoan-2/diem-b.6");
    CHECK(path("điểm 1.2 Mục 3") == "muc-3/diem-1.2");
    CHECK(path("tiểu mục 14.1") == "tieu-muc-14.1");
}

TEST_CASE("Roman numerals are Arabic in a path", "[citation]") {
    CHECK(path("Chương IV") == "chuong-4");
    CHECK(path("Phần III") == "phan-3");
    CHECK(path("Mục II") == "muc-2");
    CHECK(path("Phụ lục IX") == "phu-luc-9");
    CHECK(path("Phụ lục XIV") == "phu-luc-14");
    CHECK(path("Chương 4") == path("Chương IV"));
}

TEST_CASE("an annex may have any kind of number, or none", "[citation]") {
    CHECK(path("Phụ lục") == "phu-luc");
    CHECK(path("Phụ lục 3") == "phu-luc-3");
    CHECK(path("Phụ lục số 04") == "phu-luc-4");
    CHECK(path("Phụ lục II") == "phu-luc-2");
    CHECK(path("Mẫu số 05 Phụ lục I") == "phu-luc-1/mau-5");
    CHECK(path("Biểu mẫu số 2 Phụ lục III") == "phu-luc-3/mau-2");
}

TEST_CASE("parts have ordinals in words", "[citation]") {
    CHECK(path("Phần thứ nhất") == "phan-1");
    CHECK(path("Phần thứ hai") == "phan-2");
    CHECK(path("Phần thứ tư") == "phan-4");
    CHECK(path("đoạn thứ ba khoản 1 Điều 2") == "dieu-2/khoan-1/doan-3");
}

TEST_CASE("a chapter or section above an article adds nothing", "[citation]") {
    CHECK(path("Điều 20 Mục 2 Chương IV") == "dieu-20");
    CHECK(path("khoản 2 Điều 20 Chương IV") == "dieu-20/khoan-2");
    CHECK(path("Mục 2 Chương IV") == "chuong-4/muc-2");
    CHECK(path("Mục II Phụ lục I") == "phu-luc-1/muc-2");
    CHECK(path("Điều 3 Phụ lục I") == "phu-luc-1/dieu-3");
    CHECK(path("điểm 2 Mục III") == "muc-3/diem-2");
    CHECK(path("Chương IV, Mục 2, Điều 20") == "dieu-20");
    CHECK(path("Phụ lục I, Chương IV, Điều 20") == "phu-luc-1/dieu-20");
}

TEST_CASE("a section named in front of its article lies in the text that the article has", "[citation]") {
    CHECK(path("khoản 2 Mục V Điều 1") == "dieu-1/muc-5/khoan-2");
    CHECK(path("Mục V Điều 1") == "dieu-1/muc-5");
    CHECK(path("điểm c mục 3 Phần III Điều 1") == "dieu-1/phan-3/muc-3/diem-c");
    CHECK(path("Chương II Mục 1 Điều 8") == "dieu-8");
    CHECK(path("Chương II Điều 8") == "dieu-8");
    CHECK(path("Mục 1 Chương II Điều 8") == "dieu-8");
    CHECK(vietnamese(parse_provision_path("dieu-1/muc-5/khoan-2").value()) == "khoản 2 Mục 5 Điều 1");
    CHECK(parse_provision_path("dieu-1/muc-5/dieu-2").error().code == errc::provision_order);
    CHECK(parse_provision_path("dieu-1/phu-luc-2").error().code == errc::provision_order);
}

TEST_CASE("articles of a text that was issued with the document are its own", "[citation]") {
    CHECK(all("Điều 6 của Quy chế ban hành kèm theo Quyết định") == paths{"quy-che/dieu-6"});
    CHECK(all("khoản 2 Điều 6 Quy định kèm theo Quyết định") == paths{"quy-dinh/dieu-6/khoan-2"});
    CHECK(all("Điều 4 Điều lệ ban hành kèm theo") == paths{"dieu-le/dieu-4"});
    CHECK(all("khoản 1 của Điều 8, Quy định kèm theo Quyết định") == paths{"quy-dinh/dieu-8/khoan-1"});
    CHECK(words_of("Điều 8, quy định việc nộp hồ sơ kèm theo") == "Điều 8");
    CHECK(all("các Điều 7, 8 và 9 của Quy chế ban hành kèm theo") ==
          paths{"quy-che/dieu-7", "quy-che/dieu-8", "quy-che/dieu-9"});
    CHECK(words_of("Điều 6 của Quy chế làm việc") == "Điều 6");
    CHECK(words_of("Điều 6 Quy chế") == "Điều 6");
    CHECK(path("Điều 6 Quy chế") == "quy-che/dieu-6");
    CHECK(path("khoản 2, Điều 6 của Chương trình") == "chuong-trinh/dieu-6/khoan-2");
    CHECK(path("Mục 2 Danh mục") == "danh-muc/muc-2");
    CHECK(path("Điều 6 Quy chế làm việc") == refusal(errc::trailing_characters, std::string_view{"Điều 6 "}.size()));
}

TEST_CASE("what is no provision is refused at its byte", "[citation]") {
    CHECK(path("") == refusal(errc::empty_input, 0));
    CHECK(path("Điều") == refusal(errc::provision_form, 0));
    CHECK(path("12") == refusal(errc::provision_form, 0));
    CHECK(path("điều kiện 1") == refusal(errc::provision_form, 0));
    CHECK(path("Nghị định") == refusal(errc::provision_form, 0));
    CHECK(path("khoản tiền 500") == refusal(errc::provision_form, 0));
}

TEST_CASE("words behind a provision are refused where they begin", "[citation]") {
    CHECK(path("Điều 5 Nghị định") == refusal(errc::trailing_characters, std::string_view{"Điều 5 "}.size()));
    CHECK(path("khoản 2 Điều 5.") == refusal(errc::trailing_characters, std::string_view{"khoản 2 Điều 5"}.size()));
}

TEST_CASE("more than one provision is not one", "[citation]") {
    CHECK(path("Điều 5 và Điều 6").substr(0, 5) == "error");
    CHECK(path("khoản 1, 2 Điều 6").substr(0, 5) == "error");
    CHECK(path("từ Điều 5 đến Điều 9").substr(0, 5) == "error");
    CHECK(path("Điều 5a vào sau Điều 5").substr(0, 5) == "error");
    CHECK(path("Điều 5; Điều 6").substr(0, 5) == "error");
}

TEST_CASE("a list names one path for each item", "[citation]") {
    CHECK(all("khoản 1 và khoản 2 Điều 15, Điều 19") == paths{"dieu-15/khoan-1", "dieu-15/khoan-2", "dieu-19"});
    CHECK(all("các điểm a, b và c khoản 1 Điều 64") ==
          paths{"dieu-64/khoan-1/diem-a", "dieu-64/khoan-1/diem-b", "dieu-64/khoan-1/diem-c"});
    CHECK(all("Điều 5, 6 và 7") == paths{"dieu-5", "dieu-6", "dieu-7"});
    CHECK(all("Điều 2, khoản 2 Điều 3, Điều 6") == paths{"dieu-2", "dieu-3/khoan-2", "dieu-6"});
    CHECK(all("khoản 2 Điều 12, Điều 19, Phụ lục 1, 2 và 3") ==
          paths{"dieu-12/khoan-2", "dieu-19", "phu-luc-1", "phu-luc-2", "phu-luc-3"});
    CHECK(all("điểm g, h hoặc i khoản 2 Điều 8") ==
          paths{"dieu-8/khoan-2/diem-g", "dieu-8/khoan-2/diem-h", "dieu-8/khoan-2/diem-i"});
    CHECK(all("điểm b, điểm d khoản 2 Điều 2, điểm d khoản 4 Điều 7") ==
          paths{"dieu-2/khoan-2/diem-b", "dieu-2/khoan-2/diem-d", "dieu-7/khoan-4/diem-d"});
    CHECK(all("khoản 3 Điều 87, Điều 92, Điều 94 và Điều 111") ==
          paths{"dieu-87/khoan-3", "dieu-92", "dieu-94", "dieu-111"});
    CHECK(all("khoản 1, điểm a và điểm c khoản 2, khoản 3 Điều 139") ==
          paths{"dieu-139/khoan-1", "dieu-139/khoan-2/diem-a", "dieu-139/khoan-2/diem-c", "dieu-139/khoan-3"});
    CHECK(all("khoản 1 Điều 18 và khoản 2 Điều 20") == paths{"dieu-18/khoan-1", "dieu-20/khoan-2"});
    CHECK(all("khoản 1, khoản 2 và khoản 4 Điều 15") == paths{"dieu-15/khoan-1", "dieu-15/khoan-2", "dieu-15/khoan-4"});
}

TEST_CASE("a list goes on behind a semicolon, with any unit", "[citation]") {
    CHECK(all("các khoản 1, 2 Điều 3; các khoản 4, 5 Điều 6") ==
          paths{"dieu-3/khoan-1", "dieu-3/khoan-2", "dieu-6/khoan-4", "dieu-6/khoan-5"});
    CHECK(all("Điều 5; các Điều 7, 8") == paths{"dieu-5", "dieu-7", "dieu-8"});
    CHECK(all("điểm p; o khoản 1 Điều 46") == paths{"dieu-46/khoan-1/diem-p", "dieu-46/khoan-1/diem-o"});
    CHECK(all("Điều 5; 6; 7 và 8") == paths{"dieu-5", "dieu-6", "dieu-7", "dieu-8"});
    CHECK(words_of("Điều 5; 6 tháng sau") == "Điều 5");
    CHECK(words_of("điểm a; b) khoản 2 Điều 5") == "điểm a");
    CHECK(words_of("Điều 5; 2. Khoản 3") == "Điều 5");
}

TEST_CASE("behind a semicolon or a conjunction a unit of lower rank stands apart", "[citation]") {
    CHECK(all("Chương II và Điều 40") == paths{"chuong-2", "dieu-40"});
    CHECK(all("Chương II; Điều 30") == paths{"chuong-2", "dieu-30"});
    CHECK(all("Điều 30; Chương II") == paths{"dieu-30", "chuong-2"});
    CHECK(all("Chương II, Điều 40") == paths{"dieu-40"});
    CHECK(all("Điều 20, Mục 1 và Mục 2 Chương II") == paths{"dieu-20", "chuong-2/muc-1", "chuong-2/muc-2"});
    CHECK(all("Điều 20, Mục 1 đến Mục 3 Chương II") ==
          paths{"dieu-20", "chuong-2/muc-1", "chuong-2/muc-2", "chuong-2/muc-3"});
    CHECK(all("Điều 20, Mục 1 Chương II") == paths{"dieu-20"});
    CHECK(all("Điều 4, Phụ lục I đến Phụ lục III") == paths{"dieu-4", "phu-luc-1", "phu-luc-2", "phu-luc-3"});
    CHECK(all("Chương II, Chương IV và Điều 40, 41") == paths{"chuong-2", "chuong-4", "dieu-40", "dieu-41"});
    CHECK(all("Chương II và Mục 1 Chương III") == paths{"chuong-2", "chuong-3/muc-1"});
    CHECK(all("Điều 1; Phụ lục I; Chương V; Phụ lục III và IV") ==
          paths{"dieu-1", "phu-luc-1", "chuong-5", "phu-luc-3", "phu-luc-4"});
    CHECK(all("Mục 1 và Mục 2, Phụ lục II; Phụ lục III") == paths{"phu-luc-2/muc-1", "phu-luc-2/muc-2", "phu-luc-3"});
    CHECK(all("Phụ lục I và Mẫu số 02 Phụ lục II") == paths{"phu-luc-1", "phu-luc-2/mau-2"});
}

TEST_CASE("words in brackets may stand between the members of a list and before their outer unit", "[citation]") {
    CHECK(all("Điều 48 (tái phạm) và Điều 46") == paths{"dieu-48", "dieu-46"});
    CHECK(all("điểm p, o (tự thú) khoản 1 Điều 46") == paths{"dieu-46/khoan-1/diem-p", "dieu-46/khoan-1/diem-o"});
    CHECK(all("Mẫu số 04 (trạm thu) hoặc Mẫu số 05 (trạm phát) tại Phụ lục") ==
          paths{"phu-luc/mau-4", "phu-luc/mau-5"});
    CHECK(all("Điều 5 (theo quy định của pháp luật) và Điều 6") == paths{"dieu-5", "dieu-6"});
    CHECK(words_of("Điều 48 (tái phạm) Bộ luật") == "Điều 48");
    CHECK(words_of("Điều 48 () và Điều 46") == "Điều 48");
    CHECK(words_of("Điều 48 (tái phạm; tự thú) và Điều 46") == "Điều 48");
    CHECK(words_of("Điều 48 (a (b) c) và Điều 46") == "Điều 48");
    CHECK(words_of("Điều 48 (BLHS) và Điều 46") == "Điều 48");
    CHECK(words_of("Điều 48 (theo Nghị định số 1/2020/NĐ-CP) và Điều 46") == "Điều 48");
    CHECK(words_of("Điều 48 (theo Luật Đất đai) và Điều 46") == "Điều 48");
    CHECK(path("Điều 5 (tự thú) khoản 1") ==
          refusal(errc::provision_form, std::string_view{"Điều 5 (tự thú) "}.size()));
}

TEST_CASE("a clause may have a letter where its article follows", "[citation]") {
    CHECK(all("khoản d Điều 2") == paths{"dieu-2/khoan-d"});
    CHECK(all("các khoản a, đ và e Điều 2") == paths{"dieu-2/khoan-a", "dieu-2/khoan-dd", "dieu-2/khoan-e"});
    CHECK(words_of("khoản d và điểm a khoản 1 Điều 2") == "");
    CHECK(words_of("khoản d") == "");
    CHECK(path("khoản d Điều 2") == refusal(errc::provision_form, 0));
}

TEST_CASE("a list in the other order names the same paths", "[citation]") {
    CHECK(all("Điều 15 khoản 1, 2 và 4") == paths{"dieu-15/khoan-1", "dieu-15/khoan-2", "dieu-15/khoan-4"});
    CHECK(all("Điều 15 khoản 1 điểm a, b") == paths{"dieu-15/khoan-1/diem-a", "dieu-15/khoan-1/diem-b"});
}

TEST_CASE("a list with clauses under the last article keeps a clause of its own", "[citation]") {
    CHECK(all("điểm a khoản 1 và điểm b khoản 3 Điều 7") == paths{"dieu-7/khoan-1/diem-a", "dieu-7/khoan-3/diem-b"});
    CHECK(all("khoản 2 Điều 3 và khoản 1, 5 Điều 8") == paths{"dieu-3/khoan-2", "dieu-8/khoan-1", "dieu-8/khoan-5"});
}

TEST_CASE("the place where something is inserted is not meant", "[citation]") {
    CHECK(all("Điều 5a vào sau Điều 5") == paths{"dieu-5a"});
    CHECK(all("khoản 3a vào sau khoản 3 Điều 14") == paths{"dieu-14/khoan-3a"});
    CHECK(all("khoản 3a vào trước khoản 4 Điều 14") == paths{"dieu-14/khoan-3a"});
    CHECK(words_of("Điều 5a vào sau Điều 5 Thông tư") == "Điều 5a vào sau Điều 5");
    for (std::string_view const side : {"sau", "trước", "ngay sau", "vào ngay sau", "vào liền trước", "tiếp theo"}) {
        CAPTURE(side);
        CHECK(all("khoản 3a " + std::string{side} + " khoản 3 Điều 14") == paths{"dieu-14/khoan-3a"});
    }
    CHECK(all("các điểm đ, e sau điểm d khoản 1 Điều 14") ==
          paths{"dieu-14/khoan-1/diem-dd", "dieu-14/khoan-1/diem-e"});
    CHECK(words_of("khoản 3 sau đây") == "khoản 3");
}

TEST_CASE("commas from a clause outwards reach the article around a section", "[citation]") {
    CHECK(all("khoản 4, Mục III, Điều 1") == paths{"dieu-1/muc-3/khoan-4"});
    CHECK(all("Điểm 1.3, Khoản 1, Mục II, Điều 1") == paths{"dieu-1/muc-2/khoan-1/diem-1.3"});
    CHECK(all("điểm a, khoản 1, mục II, phần B, Điều 1") == paths{"dieu-1/phan-b/muc-2/khoan-1/diem-a"});
    CHECK(all("khoản 4, Mục III và Điều 1") == paths{"muc-3/khoan-4", "dieu-1"});
    CHECK(all("khoản 2 Điều 5, Mục III, Điều 1") == paths{"dieu-5/khoan-2", "dieu-1"});
    CHECK(all("Chương II, Mục 1, Điều 8") == paths{"dieu-8"});
}

TEST_CASE("a list of provisions ends where its document begins", "[citation]") {
    CHECK(words_of("Điều 7, 8 và 9 Nghị định") == "Điều 7, 8 và 9");
    CHECK(words_of("khoản 1 và khoản 2 Điều 15 của Nghị định") == "khoản 1 và khoản 2 Điều 15");
    CHECK(words_of("Điều 6.\n\nĐiều 7") == "Điều 6");
    CHECK(words_of("Điều 6 và các quy định khác") == "Điều 6");
    CHECK(words_of("Điều 5, 17/20 tiêu chí") == "Điều 5");
    CHECK(words_of("Điều 5, 30% số hồ sơ") == "Điều 5");
}

TEST_CASE("provisions reach the document only with an article, an annex, a chapter or the like", "[citation]") {
    CHECK(complete("khoản 2 Điều 5"));
    CHECK(complete("Phụ lục"));
    CHECK(complete("Chương II"));
    CHECK(complete("Mục 3"));
    CHECK_FALSE(complete("khoản 2"));
    CHECK_FALSE(complete("điểm a, b"));
}

TEST_CASE("words that begin like units are none", "[citation]") {
    for (std::string_view const text :
         {"điều kiện 1", "điều chỉnh 2", "mục tiêu 3", "điểm số 8", "khoản tiền 5", "phần mềm 2", "chương trình 135",
          "câu lạc bộ 30", "phụ cấp 5", "biểu giá số 2", "biểu 2", "tiết kiệm 10", "mẫu giáo 3", "phần trăm 5",
          "đoạn đường 4", "Điềm 5", "khoan 3", "tiểu học 2"}) {
        CAPTURE(text);
        CHECK(words_of(text) == "");
    }
}

TEST_CASE("provisions of an HTML text are read through its tags, not over its cells", "[citation]") {
    CHECK(all("<b>khoản</b> 2 <i>Điều&nbsp;5</i>", text_format::html) == paths{"dieu-5/khoan-2"});
    CHECK(all("Điều 5</td><td>khoản 2", text_format::html) == paths{"dieu-5"});
}

TEST_CASE("this article is the one that is being read", "[citation]") {
    auto const meant = [](std::string_view place, std::string_view here) -> std::string {
        auto const relative = parse_provision(place);
        if (!relative) return "refused";
        auto const found = resolve_relative(*relative, parse_provision(here).value());
        return found ? to_string(*found) : "";
    };
    CHECK(path("khoản 2 Điều này") == "dieu-nay/khoan-2");
    CHECK(meant("khoản 2 Điều này", "khoản 3 Điều 8") == "dieu-8/khoan-2");
    CHECK(meant("Điều này", "điểm a khoản 3 Điều 8") == "dieu-8");
    CHECK(meant("điểm b khoản này", "điểm a khoản 3 Điều 8") == "dieu-8/khoan-3/diem-b");
    CHECK(meant("điểm này", "điểm a khoản 3 Điều 8") == "dieu-8/khoan-3/diem-a");
    CHECK(meant("điểm a khoản này", "Điều 8") == "");
    CHECK(meant("Phụ lục này", "Điều 8") == "");
    CHECK(meant("Mục này", "Mục 2 Chương III") == "chuong-3/muc-2");
}

TEST_CASE("a match says whether it is relative to the place of reading", "[citation]") {
    auto const relative = [](std::string_view text) {
        tokenizer words{text};
        auto const match = match_provisions(words);
        return match && match->relative;
    };
    CHECK(relative("khoản 2 Điều này"));
    CHECK(relative("điểm a, b khoản này"));
    CHECK_FALSE(relative("khoản 2 Điều 5"));
    CHECK_FALSE(relative("khoản 2"));
}

TEST_CASE("a path lies within its outer paths", "[citation]") {
    auto const in = [](std::string_view outer, std::string_view inner) {
        return contains(parse_provision(outer).value(), parse_provision(inner).value());
    };
    CHECK(in("Điều 5", "điểm a khoản 2 Điều 5"));
    CHECK(in("khoản 2 Điều 5", "khoản 2 Điều 5"));
    CHECK_FALSE(in("khoản 2 Điều 5", "Điều 5"));
    CHECK_FALSE(in("Điều 5", "Điều 50"));
    CHECK_FALSE(in("Điều 5", "Điều 5a"));
    CHECK_FALSE(in("điểm d khoản 2 Điều 5", "điểm đ khoản 2 Điều 5"));
}

TEST_CASE("a provision prints as Decree 30/2020 cites it", "[citation]") {
    auto const in_words = [](std::string_view text) { return vietnamese(parse_provision(text).value()); };
    CHECK(in_words("Điều 5, khoản 2, điểm đ") == "điểm đ khoản 2 Điều 5");
    CHECK(in_words("Chương IV") == "Chương IV");
    CHECK(in_words("Phụ lục") == "Phụ lục");
    CHECK(in_words("Mẫu số 05 Phụ lục I") == "Mẫu số 5 Phụ lục I");
    CHECK(in_words("Điều 12b") == "Điều 12b");
}

TEST_CASE("what is no path is refused within its text", "[citation]") {
    for (std::string_view const path :
         {"", "/", "dieu", "dieu-", "dieu-5/", "/dieu-5", "khoan-2/dieu-5", "dieu-5//khoan-2", "Điều 5",
          "dieu-5 /khoan-2", "dieu_5", "quyen-1", "dieu-5/dieu-6"}) {
        CAPTURE(path);
        auto const read = parse_provision_path(path);
        CHECK_FALSE(read);
        if (!read) CHECK(read.error().offset <= path.size());
    }
}

TEST_CASE("a place has a parent, and its place in the order of the document", "[citation]") {
    auto const at = [](std::string_view words) { return parse_provision(words).value(); };
    CHECK(parent(at("khoản 2 Điều 5")) == at("Điều 5"));
    CHECK_FALSE(parent(at("Điều 5")));
    std::vector<provision> const ordered{at("Điều 1"),
                                         at("Điều 5"),
                                         at("khoản 1 Điều 5"),
                                         at("điểm a khoản 1 Điều 5"),
                                         at("điểm d khoản 1 Điều 5"),
                                         at("điểm đ khoản 1 Điều 5"),
                                         at("điểm e khoản 1 Điều 5"),
                                         at("khoản 10 Điều 5"),
                                         at("Điều 5a"),
                                         at("Điều 6"),
                                         at("Điều 10"),
                                         at("Điều 6 Quy chế"),
                                         at("Mục 1 Phụ lục I"),
                                         at("Phụ lục II")};
    for (std::size_t i = 0; i < ordered.size(); ++i)
        for (std::size_t j = 0; j < ordered.size(); ++j) {
            INFO(to_string(ordered[i]) << " " << to_string(ordered[j]));
            CHECK(document_order(ordered[i], ordered[j]) == (i <=> j));
        }
}

TEST_CASE("only one place is where a place is in the order of a document", "[citation]") {
    auto const path = [](std::string_view text) { return parse_provision_path(text).value(); };
    CHECK(document_order(path("dieu-05"), path("dieu-5")) != std::strong_ordering::equal);
    CHECK(document_order(path("dieu-05a"), path("dieu-5b")) == std::strong_ordering::less);
    CHECK(document_order(path("dieu-5"), path("dieu-4294967297")) == std::strong_ordering::less);
    CHECK(document_order(path("dieu-99999999999"), path("dieu-100000000000")) == std::strong_ordering::less);
    CHECK(document_order(path("quy-che/phu-luc-1"), path("quy-che/dieu-5")) == std::strong_ordering::greater);
}

TEST_CASE("parts and annexes print in Roman numerals or as a capital", "[citation]") {
    CHECK(vietnamese(*parse_provision_path("phan-2/muc-3")) == "Mục 3 Phần II");
    CHECK(vietnamese(*parse_provision_path("phu-luc-3")) == "Phụ lục III");
    CHECK(vietnamese(*parse_provision_path("phu-luc-a")) == "Phụ lục A");
    CHECK(vietnamese(*parse_provision_path("phan-dd/muc-b")) == "Mục B Phần Đ");
    for (std::string_view const path : {"phu-luc-a", "phu-luc-dd", "phu-luc-v", "phan-i", "muc-c", "phu-luc-1"}) {
        INFO(path);
        CHECK(to_string(*parse_provision(vietnamese(*parse_provision_path(path)))) == path);
    }
}

TEST_CASE("chapters print in Roman numerals", "[citation]") {
    for (unsigned number = 1; number < 50; ++number) {
        auto const path = "chuong-" + std::to_string(number);
        auto const words = vietnamese(*parse_provision_path(path));
        INFO(words);
        CHECK(words.find_first_of("0123456789") == std::string::npos);
        CHECK(to_string(*parse_provision(words)) == path);
    }
    CHECK(vietnamese(*parse_provision_path("chuong-4/muc-2")) == "Mục 2 Chương IV");
    CHECK(vietnamese(*parse_provision_path("chuong-4a")) == "Chương 4a");
    CHECK(vietnamese(*parse_provision_path("chuong-50")) == "Chương 50");
}
