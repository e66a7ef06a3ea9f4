// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/numeral.hpp>

#include "catch.hpp"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using namespace cchc;

static_assert(sizeof(decimal) == 16 && std::is_trivially_copyable_v<decimal>);
static_assert(!std::is_convertible_v<int, decimal> && !std::is_convertible_v<double, decimal>);
static_assert(decimal{} == decimal{0} && decimal{9445, 2} == decimal{94450, 3} && decimal{1} < decimal{11, 1});
static_assert(decimal{-15, 1}.whole() == -1 && decimal{-15, 1} < decimal{-1} && decimal{-1, 1} < decimal{});
static_assert(decimal{94445, 3}.rounded(2) == decimal{9445, 2} && decimal{94444, 3}.rounded(2) == decimal{9444, 2});
static_assert(decimal{-94445, 3}.rounded(2) == decimal{-9445, 2} && decimal{5, 1}.rounded(0) == decimal{1});
static_assert(described<decimal> && described<numeral> && described<numeral_match>);

namespace {

struct refusal {
    std::string_view text;
    errc code;
    std::size_t offset;
};

std::vector<std::string_view> found(std::string_view text, text_format format = text_format::plain) {
    std::vector<std::string_view> all;
    for (tokenizer words{text, format}; words.peek();) {
        if (!words.peek().is(token_kind::number)) {
            (void)words.next();
        } else if (auto const match = match_number(words)) {
            all.push_back(surface(text, match->where));
        }
    }
    return all;
}

} // namespace

TEST_CASE("the examples of numeral are right", "[text]") {
    CHECK(parse_number("219.245")->value == decimal{219245});
    CHECK(parse_number("94,45%")->value == decimal{9445, 2});
    CHECK(parse_number("94,45%")->percent);
    CHECK(to_string(*parse_number("2.500.000")) == "2.500.000");
    CHECK(parse_number("12.5").error() == failure{errc::numeral_grouping, 2});
    CHECK(parse_number_lenient("12.5")->number.value == decimal{125, 1});
    CHECK(parse_number_lenient("12.5")->repairs.decimal_point);
    CHECK(parse_roman("XIV").value() == 14);
    CHECK(to_roman(14) == "XIV");
    CHECK(quotient(decimal{21924500}, decimal{232116}, 2) == decimal{9445, 2});
    tokenizer words{"đạt 94,45%."};
    (void)words.next();
    CHECK(match_number(words)->where == span{7, 13});
    CHECK(words.next().is(U'.'));
}

TEST_CASE("a number is written back as it was", "[text]") {
    for (std::string_view const text : {"0", "7", "153", "219.245", "2.500.000", "219245", "94,45", "94,45%", "100%",
                                        "0,5", "0,05", "1.184,90", "0,00", "1.364.329.243", "202.183.231.100,163", "-5",
                                        "-1.234,5%", "999.999.999.999.999.999", "0,000000000000000001"}) {
        auto const number = parse_number(text);
        INFO(text);
        REQUIRE(number);
        CHECK(to_string(*number) == text);
    }
}

TEST_CASE("zeros in front change nothing but the writing", "[text]") {
    CHECK(parse_number("03")->value == decimal{3});
    CHECK(parse_number("000")->value == decimal{0});
    CHECK(parse_number("0000000000000000000000012")->value == decimal{12});
}

TEST_CASE("every whole number up to a million is written and read in groups", "[text]") {
    std::size_t wrong = 0;
    for (std::int64_t n = 0; n <= 1'100'000; n += n < 12'000 ? 1 : 97) {
        auto const grouped = to_string(decimal{n});
        auto const number = parse_number(grouped);
        wrong += !number || number->value != decimal{n} || number->grouped != (n >= 1000);
        auto const plain = parse_number(std::to_string(n));
        wrong += !plain || plain->value != decimal{n} || plain->grouped;
    }
    CHECK(wrong == 0);
}

TEST_CASE("a number is refused for its own reason, at its own byte", "[text]") {
    constexpr std::array<refusal, 31> refusals{{
        {"", errc::empty_input, 0},
        {"-", errc::unexpected_end, 1},
        {"%", errc::unexpected_character, 0},
        {"a", errc::unexpected_character, 0},
        {" 5", errc::unexpected_character, 0},
        {".5", errc::unexpected_character, 0},
        {",5", errc::unexpected_character, 0},
        {"+5", errc::unexpected_character, 0},
        {"--5", errc::unexpected_character, 1},
        {"12.5", errc::numeral_grouping, 2},
        {"12.", errc::numeral_grouping, 2},
        {"1.2345", errc::numeral_grouping, 1},
        {"12.345.67", errc::numeral_grouping, 6},
        {"1..234", errc::numeral_grouping, 1},
        {"1.234.", errc::numeral_grouping, 5},
        {"8.4.2020", errc::numeral_grouping, 1},
        {"1234.567", errc::numeral_form, 4},
        {"0.250", errc::numeral_form, 1},
        {"12,", errc::unexpected_end, 3},
        {"12,%", errc::unexpected_character, 3},
        {"1,2,3", errc::trailing_characters, 3},
        {"1,234.5", errc::trailing_characters, 5},
        {"5%%", errc::trailing_characters, 2},
        {"5 %", errc::trailing_characters, 1},
        {"5a", errc::trailing_characters, 1},
        {"5\xFF", errc::trailing_characters, 1},
        {"1 234", errc::trailing_characters, 1},
        {"1000000000000000000", errc::out_of_range, 18},
        {"1.000.000.000.000.000.000", errc::out_of_range, 24},
        {"0,0000000000000000001", errc::out_of_range, 20},
        {"\u22121.5", errc::numeral_grouping, 4},
    }};
    for (auto const& each : refusals) {
        auto const number = parse_number(each.text);
        INFO(each.text);
        REQUIRE_FALSE(number);
        CHECK(number.error().code == each.code);
        CHECK(number.error().offset == each.offset);
        CHECK_THROWS_AS(parse_number(each.text).value(), error);
    }
}

TEST_CASE("the lenient reader says what it put right", "[text]") {
    auto const read = [](std::string_view text) { return parse_number_lenient(text).value(); };
    CHECK(read("219.245").number == *parse_number("219.245"));
    CHECK_FALSE(read("219.245").repairs.any());
    CHECK_FALSE(read("1,234").repairs.any());
    CHECK(read("1,234").number.value == decimal{1234, 3});

    CHECK(read("1\u00A0234\u00A0567").number.value == decimal{1234567});
    CHECK(read("1\u202F234,5").repairs == numeral_repairs{.blank_groups = true});
    CHECK(read("66.7").number.value == decimal{667, 1});
    CHECK(read("0.250").repairs == numeral_repairs{.decimal_point = true});
    CHECK(read("1234.567").number.value == decimal{1234567, 3});
    CHECK(read("1,234,567").number.value == decimal{1234567});
    CHECK(read("1,234.5").repairs == numeral_repairs{.comma_groups = true});
    CHECK(read("1,234.5").number.value == decimal{12345, 1});
    CHECK(read("94,45 %").number == *parse_number("94,45%"));
    CHECK(read("2.5\u00A0%").repairs == numeral_repairs{.decimal_point = true, .blank_percent = true});
}

TEST_CASE("the lenient reader refuses at the byte of its own input", "[text]") {
    constexpr std::array<refusal, 9> refusals{{
        {"", errc::empty_input, 0},
        {"1\u00A0234.5", errc::numeral_grouping, 6},
        {"1\u00A023", errc::numeral_grouping, 1},
        {"1\u00A0234\u00A056", errc::numeral_grouping, 6},
        {"1 234", errc::trailing_characters, 1},
        {"1.23.4", errc::numeral_grouping, 1},
        {"1\u00A0234x", errc::trailing_characters, 6},
        {"1,23,456", errc::numeral_grouping, 1},
        {"1\u00A0234,", errc::unexpected_end, 7},
    }};
    for (auto const& each : refusals) {
        auto const number = parse_number_lenient(each.text);
        INFO(each.text);
        REQUIRE_FALSE(number);
        CHECK(number.error() == failure{each.code, each.offset});
    }
}

TEST_CASE("numbers are found whole in running text", "[text]") {
    using found_list = std::vector<std::string_view>;
    CHECK(found("tiếp nhận 219.245/232.116 hồ sơ, đạt 94,45%.") == found_list{"219.245", "232.116", "94,45%"});
    CHECK(found("tăng 5, giảm 3. Năm 2014") == found_list{"5", "3", "2014"});
    CHECK(found("ngày 8.4.2020, mục 2.3. và 1,2,3") == found_list{});
    CHECK(found("1.184,90 triệu; 98,62 %\n5") == found_list{"1.184,90", "98,62 %", "5"});
    CHECK(found("30c/NQ-CP") == found_list{"30"});
    CHECK(found("<td>219</td><td>245</td>", text_format::html) == found_list{"219", "245"});
    CHECK(found("2<b>19</b>.245&nbsp;%", text_format::html) == found_list{"2<b>19</b>.245&nbsp;%"});
    CHECK(found("") == found_list{});
}

TEST_CASE("a run of digits that is no number is passed as a whole", "[text]") {
    tokenizer words{"12.5 x"};
    auto const match = match_number(words);
    REQUIRE_FALSE(match);
    CHECK(match.error() == failure{errc::numeral_grouping, 2});
    CHECK(words.next().is("x"_vn));

    auto const digits = std::string(200, '7') + ".1";
    tokenizer much{digits};
    CHECK(match_number(much).error().code == errc::out_of_range);
    CHECK_FALSE(much.next());
}

TEST_CASE("where no number stands, nothing is read", "[text]") {
    tokenizer words{" năm 5"};
    CHECK(match_number(words).error() == failure{errc::unexpected_character, 1});
    CHECK(words.offset() == 0);
    tokenizer nothing{""};
    CHECK(match_number(nothing).error().code == errc::unexpected_character);
}

TEST_CASE("decimals are ordered by value", "[text]") {
    std::vector<decimal> const in_order{decimal{-999999999999999999},
                                        decimal{-2},
                                        decimal{-15, 1},
                                        decimal{-1, 18},
                                        decimal{0, 5},
                                        decimal{1, 18},
                                        decimal{5, 1},
                                        decimal{9445, 2},
                                        decimal{94451, 3},
                                        decimal{219245},
                                        decimal{999999999999999999}};
    for (std::size_t i = 0; i < in_order.size(); ++i)
        for (std::size_t k = 0; k < in_order.size(); ++k) {
            CHECK((in_order[i] < in_order[k]) == (i < k));
            CHECK((in_order[i] == in_order[k]) == (i == k));
        }
}

TEST_CASE("equal decimals have equal hashes", "[text]") {
    std::hash<decimal> const hash;
    CHECK(hash(decimal{945, 1}) == hash(decimal{94500, 3}));
    CHECK(hash(decimal{0}) == hash(decimal{0, 7}));
    CHECK(hash(decimal{100}) != hash(decimal{1}));
    CHECK(fields_hash{}(numeral{decimal{5, 1}, false, false}) == fields_hash{}(numeral{decimal{50, 2}, false, false}));
}

TEST_CASE("decimals are written for people and for programs", "[text]") {
    CHECK(to_string(decimal{2192455, 1}) == "219.245,5");
    CHECK(to_string(decimal{2192455, 1}, digit_style::plain) == "219245,5");
    CHECK(to_string(decimal{2192455, 1}, digit_style::machine) == "219245.5");
    CHECK(to_string(decimal{-5, 2}, digit_style::machine) == "-0.05");
    CHECK(to_string(decimal{INT64_MIN}, digit_style::machine) == "-9223372036854775808");
}

TEST_CASE("a quotient is exact to its last digit, which is rounded half away from zero", "[text]") {
    for (std::int64_t a = -60; a <= 60; ++a)
        for (std::int64_t b = -7; b <= 7; ++b) {
            auto const q = quotient(decimal{a}, decimal{b, 1}, 3);
            CHECK(q.has_value() == (b != 0));
            if (!q) continue;
            // |a*10/b - q| <= half a thousandth, without division: |20000*a - 2*q*b| <= |b|
            auto const error = 20000 * a - 2 * q->mantissa() * b;
            CHECK((error < 0 ? -error : error) <= (b < 0 ? -b : b));
        }
    CHECK(quotient(decimal{1}, decimal{2}, 0) == decimal{1});
    CHECK(quotient(decimal{-1}, decimal{2}, 0) == decimal{-1});
    CHECK(quotient(decimal{1}, decimal{3}, 18) == decimal{333333333333333333, 18});
    CHECK(quotient(decimal{999999999999999999}, decimal{1, 1}, 0) == std::nullopt);
    CHECK(quotient(decimal{123456, 6}, decimal{1}, 2) == decimal{12, 2});
    CHECK(quotient(decimal{16051}, decimal{16274}, 4) == decimal{9863, 4});
}

TEST_CASE("every Roman numeral is written and read in each tolerated form", "[text]") {
    for (unsigned n = 1; n <= max_roman; ++n) {
        auto const text = to_roman(n);
        std::string small;
        for (char const c : text) small += static_cast<char>(c - 'A' + 'a');
        REQUIRE(parse_roman(text).value() == n);
        REQUIRE(parse_roman_lenient(text).value() == n);
        REQUIRE(parse_roman_lenient(small).value() == n);
        REQUIRE(roman_value(syllable{text}) == (text.size() <= syllable::max_letters ? n : 0));
    }
}

TEST_CASE("no two spellings of a Roman numeral are canonical", "[text]") {
    std::size_t accepted = 0;
    constexpr std::string_view letters = "IVXLCDM";
    for (unsigned code = 1; code < 7 * 7 * 7 * 7 * 7 * 7; ++code) {
        std::string text;
        for (unsigned rest = code; rest != 0; rest /= 7) text += letters[rest % 7];
        auto const value = parse_roman(text);
        if (value) CHECK(to_roman(*value) == text);
        accepted += value.has_value();
    }
    CHECK(accepted > 300);
}

TEST_CASE("a Roman numeral is refused at its own byte", "[text]") {
    constexpr std::array<refusal, 9> refusals{{
        {"", errc::empty_input, 0},
        {"XIIII", errc::numeral_form, 4},
        {"IIX", errc::numeral_form, 2},
        {"VV", errc::numeral_form, 1},
        {"IC", errc::numeral_form, 1},
        {"MMMM", errc::numeral_form, 3},
        {"xiv", errc::unexpected_character, 0},
        {"XIVa", errc::unexpected_character, 3},
        {"X V", errc::unexpected_character, 1},
    }};
    for (auto const& each : refusals) {
        INFO(each.text);
        REQUIRE_FALSE(parse_roman(each.text));
        CHECK(parse_roman(each.text).error() == failure{each.code, each.offset});
    }
}

TEST_CASE("look-alikes and numeral characters are tolerated", "[text]") {
    CHECK(parse_roman_lenient("\u0425\u0406V").value() == 14); // Cyrillic Х, І
    CHECK(parse_roman_lenient("Ⅳ").value() == 4);
    CHECK(parse_roman_lenient("ⅻ").value() == 12);
    CHECK(parse_roman_lenient("ⅩⅣ").value() == 14);
    CHECK(parse_roman_lenient("ⅯⅯⅩa").error() == failure{errc::unexpected_character, 9});
    CHECK(parse_roman_lenient("xiiii").error() == failure{errc::numeral_form, 4});
    CHECK_FALSE(parse_roman_lenient("Í"));
}

TEST_CASE("words that are no Roman numeral have no value as one", "[text]") {
    for (std::string_view const word : {"", "số", "mì", "ví", "ix1", "iiii", "vx", "đ"})
        CHECK(roman_value(syllable{word}) == 0);
    CHECK(roman_value("xiv"_vn) == 14);
    CHECK(roman_value("mix"_vn) == 1009);
}

TEST_CASE("zero and four thousand have no Roman numeral", "[text]") {
    CHECK_THROWS_AS(to_roman(0), error);
    CHECK_THROWS_AS(to_roman(max_roman + 1), error);
    CHECK(to_roman(max_roman) == "MMMCMXCIX");
}
