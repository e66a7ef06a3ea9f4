// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/json_reader.hpp>

#include "catch.hpp"

#include <string>
#include <vector>

#include <cchc/citation/citation.hpp>
#include <cchc/io/json.hpp>

using namespace cchc;

template <>
inline constexpr std::size_t cchc::named_values<citation_kind> = 3;

namespace {

template <class T>
result<T> read(std::string_view json) {
    json_reader in{json};
    T value{};
    read_json(in, value);
    in.finish();
    if (auto const wrong = in.error()) return *wrong;
    return value;
}

template <class T>
failure error_of(std::string_view json) {
    auto const value = read<T>(json);
    return value ? failure{errc::empty_input, 999} : value.error();
}

} // namespace

TEST_CASE("a described value is read from its fields, in any order", "[io]") {
    CHECK(read<span>(R"({"begin":3,"end":9})").value() == span{3, 9});
    CHECK(read<span>("\n{ \"end\" : 9 ,\t\"begin\":3 }\r\n").value() == span{3, 9});
    CHECK(read<span>("{}").value() == span{});
}

TEST_CASE("what is written is read back", "[io]") {
    citation c;
    c.where = {1, 7};
    c.type = document_type::decree;
    c.number = document_number{"24/2014/NĐ-CP"};
    c.date = partial_date{2014, 4};
    c.issuer = "Chính \"phủ\"\n\u2028\U0001F600";
    c.provisions = {parse_provision("khoản 2 Điều 8").value()};
    c.repairs = repair::spacing | repair::missing_zero;
    std::vector const all{c, citation{}};
    for (auto const layout : {json_layout::compact, json_layout::indented})
        CHECK(read<std::vector<citation>>(to_json(all, layout)).value() == all);
}

TEST_CASE("strings hold every character, escaped or not", "[io]") {
    CHECK(read<std::string>(R"("a\"b\\c\/d\b\f\n\r\té\u1EBF\uD83D\uDE00")").value() ==
          "a\"b\\c/d\b\f\n\r\téế\U0001F600");
    CHECK(error_of<std::string>(R"("\uD83D")") == failure{errc::json_form, 7});
    CHECK(error_of<std::string>(R"("\x")").code == errc::json_form);
    CHECK(error_of<std::string>("\"a\nb\"") == failure{errc::json_form, 2});
    CHECK(error_of<std::string>("\"abc") == failure{errc::unexpected_end, 4});
}

TEST_CASE("numbers keep their range", "[io]") {
    CHECK(read<std::uint8_t>("255").value() == 255);
    CHECK(error_of<std::uint8_t>("256") == failure{errc::out_of_range, 0});
    CHECK(read<std::int16_t>("-5").value() == -5);
    CHECK(error_of<std::uint64_t>("18446744073709551616").code == errc::out_of_range);
    CHECK(error_of<std::uint32_t>("-1").code == errc::json_field);
    CHECK(error_of<std::uint32_t>("1.5").code == errc::json_field);
    CHECK(error_of<std::uint32_t>("\"1\"") == failure{errc::json_field, 0});
}

TEST_CASE("true, false and null are read where they can stand", "[io]") {
    CHECK(read<bool>("true").value());
    CHECK(!read<std::optional<std::uint32_t>>("null").value());
    CHECK(read<std::optional<std::uint32_t>>("7").value() == 7U);
    CHECK(error_of<std::vector<std::string>>("null").code == errc::json_field);
    CHECK(read<document_type>("null").value() == document_type::unknown);
    CHECK(error_of<document_type>("\"Sách\"").code == errc::document_type);
}

TEST_CASE("a member that is unknown or stands twice is an error at its name", "[io]") {
    CHECK(error_of<span>(R"({"begin":3,"start":9})") == failure{errc::json_field, 11});
    CHECK(error_of<span>(R"({"begin":3,"begin":9})") == failure{errc::json_field, 11});
}

TEST_CASE("broken JSON is refused at its own byte", "[io]") {
    CHECK(error_of<span>("") == failure{errc::unexpected_end, 0});
    CHECK(error_of<span>("[]") == failure{errc::json_field, 0});
    CHECK(error_of<span>(R"({"begin":3)") == failure{errc::unexpected_end, 10});
    CHECK(error_of<span>(R"({"begin" 3})") == failure{errc::json_form, 9});
    CHECK(error_of<span>(R"({"begin":3}x)") == failure{errc::trailing_characters, 11});
    CHECK(error_of<std::vector<std::string>>(R"(["a" "b"])") == failure{errc::json_form, 5});
    CHECK(error_of<std::vector<std::string>>(R"(["a",])").code == errc::json_field);
}

TEST_CASE("numbers, dates and paths that cannot be are refused", "[io]") {
    CHECK(error_of<document_number>("\"5/5\"").code != errc::empty_input);
    CHECK(error_of<std::optional<partial_date>>("\"2014-02-31\"").code == errc::date_day);
    CHECK(error_of<provision>("\"dieu\"").code == errc::provision_form);
    CHECK(read<provision>("\"\"").value() == provision{});
}
