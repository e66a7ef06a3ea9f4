// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/collation.hpp>

#include "catch.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/text/letter.hpp>
#include <cchc/text/utf8.hpp>

using namespace cchc;

static_assert(noexcept(collate("", "")));

namespace {

/// Every pair of a list that stands in order, compared by function and by key.
void check_order(std::vector<std::string_view> const& in_order, collation order = collation::by_syllable) {
    for (std::size_t i = 0; i < in_order.size(); ++i)
        for (std::size_t k = 0; k < in_order.size(); ++k) {
            INFO(in_order[i] << " and " << in_order[k]);
            CHECK((collate(in_order[i], in_order[k], order) < 0) == (i < k));
            CHECK((collate(in_order[i], in_order[k], order) == 0) == (i == k));
            CHECK((collation_key(in_order[i], order) < collation_key(in_order[k], order)) == (i < k));
        }
}

} // namespace

TEST_CASE("the examples of collation are right", "[text]") {
    CHECK((collate("đá", "dũng") > 0));
    CHECK((collate("mà", "mạ") < 0));
    CHECK(collation_key("Đà Nẵng") < collation_key("Đắk Lắk"));
    check_order({"ma", "ma quái", "mà", "mà cả"});
    check_order({"ma", "mà", "mà cả", "ma quái"}, collation::by_string);
}

TEST_CASE("letters stand in the order of the alphabet, small before capital", "[text]") {
    std::vector<std::string> letters;
    for (std::uint8_t index = 1; index <= alphabet_size; ++index)
        for (bool const upper : {false, true}) {
            std::string letter;
            append_utf8(letter, code_point_of({index, tone::ngang, upper, false}));
            letters.push_back(letter);
        }
    check_order({letters.begin(), letters.end()});
    check_order({letters.begin(), letters.end()}, collation::by_string);
}

TEST_CASE("tones stand in dictionary order, behind letters and before case", "[text]") {
    for (auto const order : {collation::by_syllable, collation::by_string}) {
        check_order({"", "ma", "Ma", "MA", "mà", "Mà", "mả", "mã", "má", "mạ", "mai", "mái", "me"}, order);
        check_order({"a", "ă", "â", "b", "d", "đ", "e", "ê", "o", "ô", "ơ", "u", "ư", "v", "x", "y"}, order);
        check_order({"hoa", "hoà", "hòa", "hoá", "hóa", "hoạch"}, order);
    }
}

TEST_CASE("provinces stand as in a Vietnamese list", "[text]") {
    check_order({"An Giang",  "Bà Rịa - Vũng Tàu", "Bạc Liêu",  "Bắc Giang",  "Bắc Kạn",    "Bắc Ninh",
                 "Bến Tre",   "Bình Dương",        "Bình Định", "Bình Phước", "Bình Thuận", "Cà Mau",
                 "Cao Bằng",  "Cần Thơ",           "Đà Nẵng",   "Đắk Lắk",    "Đắk Nông",   "Điện Biên",
                 "Đồng Nai",  "Đồng Tháp",         "Gia Lai",   "Hà Giang",   "Hà Nam",     "Hà Nội",
                 "Hà Tĩnh",   "Hải Dương",         "Hải Phòng", "Hậu Giang",  "Hòa Bình",   "Hưng Yên",
                 "Khánh Hòa", "Kiên Giang",        "Kon Tum",   "Lai Châu"});
}

TEST_CASE("numbers stand by value, before letters", "[text]") {
    for (auto const order : {collation::by_syllable, collation::by_string})
        check_order(
            {"Điều 02", "Điều 2", "Điều 2a", "Điều 10", "Điều 100", "Điều 99999999999999999999999", "Điều khoản"},
            order);
    auto const nines = std::string(1000, '9');
    CHECK((collate("1" + std::string(1000, '0'), nines) > 0));
    CHECK((collate(nines, std::string(1001, '1')) < 0));
    CHECK(collation_key("1" + std::string(1000, '0')) > collation_key(nines));
    CHECK((collate("0", "1") < 0));
    CHECK((collate("a0", "a00") != 0));
}

TEST_CASE("blanks and marks decide only at last", "[text]") {
    CHECK((collate("Bà Rịa-Vũng Tàu", "Bà Rịa - Vũng Tàu") != 0));
    check_order({"a-b", "a-c", "a d"});
    CHECK((collate("(An)", "Ba") < 0));
    CHECK((collate("ab", "a b", collation::by_string) > 0));
}

TEST_CASE("letters of other languages stand behind, bytes that are no text do not disturb", "[text]") {
    check_order({"a", "z", "ü", "α", "я"});
    check_order({"a", "a\xFE", "a\xFF", "b"});
    CHECK((collate(std::string_view{"a\0", 2}, "a") > 0));
    CHECK((collate("\xE1\xBB", "\xE1") != 0));
}

TEST_CASE("composition makes no difference", "[text]") {
    CHECK((collate("Vie\u0323\u0302t", "Việt") == 0));
    CHECK(collation_key("Vie\u0323\u0302t") == collation_key("Việt"));
    CHECK((collate("hoà", "hòa") != 0));
}

TEST_CASE("the function object sorts and looks up", "[text]") {
    std::vector<std::string> names{"Ý Yên", "Đống Đa", "Ba Đình", "Ân Thi", "An Nhơn", "Ức"};
    std::sort(names.begin(), names.end(), collation_less{});
    CHECK(names == std::vector<std::string>{"An Nhơn", "Ân Thi", "Ba Đình", "Đống Đa", "Ức", "Ý Yên"});
    std::map<std::string, int, collation_less> table{{"Sơn La", 14}};
    CHECK(table.find(std::string_view{"So\u031Bn La"}) != table.end());
}
