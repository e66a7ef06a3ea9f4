// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/find_dates.hpp>

#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

#include "catch.hpp"

using namespace cchc;

static_assert(std::is_trivially_copyable_v<date_match>);
static_assert(sizeof(date_match) <= 40);
static_assert(noexcept(match_date(tokenizer{""})) && noexcept(find_dates("")));

namespace {

/// The dates of a text, one a line: what was written, '=', what it means.
std::vector<std::string> dates(std::string_view text, text_format format = text_format::plain) {
    std::vector<std::string> found;
    for (date_match const m : find_dates(text, format))
        found.push_back(std::string{surface(text, m.where)} + '=' + (m.value ? to_string(*m.value) : "?"));
    return found;
}

using list = std::vector<std::string>;

date_match only(std::string_view text, date_reading reading = date_reading::with_year) {
    auto const m = match_date(tokenizer{text}, reading);
    INFO(text);
    REQUIRE(m.has_value());
    return *m;
}

} // namespace

TEST_CASE("the dates of a sentence are found with their words", "[time]") {
    CHECK(dates("Nghị định số 24/2014/NĐ-CP ngày 04/2014; Quyết định số 372/QĐ-UBND ngày 27/02/2014, Luật năm 2010.") ==
          list{"ngày 04/2014=2014-04", "ngày 27/02/2014=2014-02-27", "năm 2010=2010"});
    CHECK(dates("(27/02/2014) – 05 tháng 05 năm 2014") ==
          list{"27/02/2014=2014-02-27", "05 tháng 05 năm 2014=2014-05-05"});
    CHECK(dates("Cập nhật: 3:56 PM, 08/03/2007.") == list{"08/03/2007=2007-03-08"});
    CHECK(dates("Đăng ngày: 12/06/2014 14:58:52") == list{"12/06/2014=2014-06-12"});
    CHECK(dates("ngày 27/02/2014của UBND") == list{"ngày 27/02/2014=2014-02-27"});
    CHECK(dates("ngày 08\ntháng 6\nnăm\n2010") == list{"ngày 08\ntháng 6\nnăm\n2010=2010-06-08"});
    CHECK(dates("ngày30 tháng12 năm2025") == list{"ngày30 tháng12 năm2025=2025-12-30"});
    CHECK(dates("từ 04/2014 đến 12/2015") == list{"04/2014=2014-04", "12/2015=2015-12"});
    CHECK(dates("ngày 20 và 21/11/2025") == list{"21/11/2025=2025-11-21"});
    CHECK(dates("01/02/2014-27/02/2014") == list{"01/02/2014=2014-02-01", "27/02/2014=2014-02-27"});
    CHECK(dates("các năm 2011,2012") == list{"năm 2011=2011"});
    CHECK(dates("mùng 6 tháng 2 năm 2022") == list{"mùng 6 tháng 2 năm 2022=2022-02-06"});
}

TEST_CASE("what only looks like a date is none", "[time]") {
    for (std::string_view const text : {"219.245/232.116 hồ sơ",
                                        "3/5",
                                        "05 ngày làm việc",
                                        "15 ngày",
                                        "30/2020/NĐ-CP",
                                        "12/2014/TTLT-BTC",
                                        "số 15/9/2000/NĐ-CP",
                                        "2011-2020",
                                        "giai đoạn 2011 - 2020",
                                        "năm 2014-2015",
                                        "năm 2014/2015",
                                        "năm học 2014–2015",
                                        "7/2",
                                        "ngày 15/11 hằng năm",
                                        "2010",
                                        "1.500",
                                        "ISO 9001:2008",
                                        "Thông tư 01/2020",
                                        "Nghị định 12/2025",
                                        "số 05/2014",
                                        "ngày 30/2020/NĐ-CP",
                                        "tháng 6",
                                        "6 tháng đầu",
                                        "năm 2.000 đồng",
                                        "năm 2014,5",
                                        "năm 20140",
                                        "mỗi năm 2000 người",
                                        "hằng năm 1500",
                                        "1.27.3.2014.5",
                                        "66.7/2025/NQ-CP",
                                        "01-10/2025/CV-TKV",
                                        "85.44.49.24",
                                        "12.3.4567.8",
                                        "0919-12-2014-33",
                                        "0912-12-3-2014",
                                        "15 ngày 3.000.000 đồng",
                                        "QĐ27/02/2014",
                                        "1/27/02/2014",
                                        "ngày",
                                        "năm tháng",
                                        "ngày, tháng, năm sinh",
                                        "ngày tháng năm sinh",
                                        "15 ngày. Tháng",
                                        "05 tháng năm sau",
                                        "3-5-2301"}) {
        INFO(text);
        CHECK(dates(text).empty());
    }
}

TEST_CASE("a date does not reach over an empty line or the edge of a cell", "[time]") {
    CHECK(dates("ngày 05\n\ntháng 3 năm 2020") == list{"tháng 3 năm 2020=2020-03"});
    CHECK(dates("<td>ngày 05</td><td>tháng 3 năm 2020</td>", text_format::html) == list{"tháng 3 năm 2020=2020-03"});
    CHECK(dates("| 27/02 | /2014 |", text_format::markdown).empty());
    CHECK(dates("<p>ngày <b>05</b><br>tháng 3 năm&nbsp;2020</p>", text_format::html) ==
          list{"ngày <b>05</b><br>tháng 3 năm&nbsp;2020=2020-03-05"});
    CHECK(dates("ngày **27/02/2014**", text_format::markdown).size() == 1);
}

TEST_CASE("invisible characters and tags inside a number are no digits", "[time]") {
    CHECK(dates("ngày 2<b>7</b>/02/20<i>1</i>4", text_format::html).size() == 1);
    CHECK(only("ngày 27/02/20\u00AD14").value == partial_date{2014, 2, 27});
}

TEST_CASE("an impossible date is a match without a value", "[time]") {
    for (std::string_view const text :
         {"ngày 31/02/2014", "31/02/2014", "08/6/20210", "ngày 20/11/20225", "ngày 27/02/14", "27/13/2014",
          "ngày 31 tháng 6 năm 2014", "tháng 13/2014", "tháng 13 năm 2014", "ngày 13/2014", "ngày 0/1/2014",
          "ngày 05 tháng 6 năm 20145", "05 tháng 6 năm 202", "ngày 05/6/0999", "2014-02-30"}) {
        INFO(text);
        auto const m = only(text);
        CHECK_FALSE(m.possible);
        CHECK_FALSE(m.value.has_value());
        CHECK(m.where == span{0, text.size()});
        CHECK_FALSE(parse_partial_date(text).has_value());
        CHECK(dates(text) == list{std::string{text} + "=?"});
    }
    auto const m = only("ngày 31/02/2014");
    CHECK(m.day == 31);
    CHECK(m.month == 2);
    CHECK(m.year == 2014);
    CHECK(only("08/6/99999999999999999999999").year == 65535);
}

TEST_CASE("a date with parts left open gives what is there", "[time]") {
    struct expected {
        std::string_view text;
        std::optional<partial_date> value;
    };
    for (auto const& [text, value] :
         {expected{"ngày   tháng   năm 2025", partial_date{2025}},
          expected{"ngày … tháng … năm 2025", partial_date{2025}}, expected{"ngày …/…/2025", partial_date{2025}},
          expected{"ngày .../..../2025", partial_date{2025}}, expected{"ngày   /   /2025", partial_date{2025}},
          expected{"ngày ___ tháng 6 năm 2025", partial_date{2025, 6}},
          expected{"ngày tháng 11 năm 2025", partial_date{2025, 11}}, expected{"ngày …/3/2025", partial_date{2025, 3}},
          expected{"ngày 05 tháng … năm 2025", partial_date{2025}},
          expected{"ngày ….. tháng ….. năm 20…", std::nullopt}, expected{"ngày tháng năm 20", std::nullopt},
          expected{"ngày…tháng…năm…", std::nullopt}, expected{"ngày 05 tháng 6 năm 20..", std::nullopt},
          expected{"tháng … năm 2025", partial_date{2025}}}) {
        INFO(text);
        auto const m = only(text);
        CHECK(m.blanks);
        CHECK(m.possible);
        CHECK(m.value == value);
        CHECK(m.where == span{0, text.size()});
    }
    CHECK_FALSE(only("ngày 05 tháng 6 năm 2025…").blanks);
    CHECK_FALSE(only("ngày … tháng 13 năm 2025").possible);
}

TEST_CASE("a lunar date has no Gregorian value", "[time]") {
    for (std::string_view const text : {"ngày 10/3/2014 âm lịch", "30 tháng 02 năm 2014 (âm lịch)"}) {
        auto const m = only(text);
        CHECK(m.lunar);
        CHECK(m.possible);
        CHECK_FALSE(m.value.has_value());
        CHECK(m.year == 2014);
    }
}

TEST_CASE("a day and a month are a date only for those who ask", "[time]") {
    for (std::string_view const text : {"ngày 15/11 hằng năm", "15/11", "ngày 15 tháng 11", "15 tháng 11 hằng năm"}) {
        INFO(text);
        CHECK_FALSE(match_date(tokenizer{text}).has_value());
        auto const m = only(text, date_reading::also_without_year);
        CHECK(m.day == 15);
        CHECK(m.month == 11);
        CHECK(m.year == 0);
        CHECK_FALSE(m.value.has_value());
        CHECK(m.possible);
    }
    CHECK_FALSE(match_date(tokenizer{"15/11/QĐ"}, date_reading::also_without_year).has_value());
    CHECK_FALSE(match_date(tokenizer{"219/232"}, date_reading::also_without_year).has_value());
    CHECK_FALSE(only("ngày 31/02", date_reading::also_without_year).possible);
    CHECK(only("ngày 29/02", date_reading::also_without_year).possible);
    CHECK(only("ngày 15/11/2014", date_reading::also_without_year).value == partial_date{2014, 11, 15});
}

TEST_CASE("a match says with which word it begins", "[time]") {
    CHECK(only("ngày 27/02/2014").word == date_word::day);
    CHECK(only("mồng 2/2/2014").word == date_word::day);
    CHECK(only("tháng 4/2014").word == date_word::month);
    CHECK(only("năm 2014").word == date_word::year);
    CHECK(only("27/02/2014").word == date_word::none);
    CHECK(only("27 tháng 02 năm 2014").word == date_word::none);
    CHECK(to_string(date_word::month) == "month");
}

TEST_CASE("a match says whether its zeros are the official ones", "[time]") {
    for (std::string_view const text : {"ngày 05/3/2020", "ngày 05 tháng 01 năm 2020", "ngày 15/12/2020", "năm 2020"})
        CHECK(only(text).official_zeros);
    for (std::string_view const text :
         {"ngày 5/3/2020", "ngày 05/03/2020", "ngày 05 tháng 1 năm 2020", "tháng 04/2014"})
        CHECK_FALSE(only(text).official_zeros);
}

TEST_CASE("match_date judges only what stands at the tokenizer", "[time]") {
    CHECK(only("04/2014 của Chính phủ").value == partial_date{2014, 4});
    CHECK_FALSE(match_date(tokenizer{"của ngày 04/2014"}).has_value());
    CHECK_FALSE(match_date(tokenizer{""}).has_value());
    std::string_view const text = "và ngày 27/02/2014, sau";
    tokenizer words{text};
    static_cast<void>(words.next());
    auto const m = match_date(words);
    REQUIRE(m);
    CHECK(surface(text, m->where) == "ngày 27/02/2014");
    CHECK((tokenizer{text, text_format::plain, m->where.end}.next().is(U',')));
}

TEST_CASE("the dates of the sample report are those a reader finds", "[time]") {
    CCHC_SKIP_WITHOUT_DATA();
    auto const text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
    list const expected{"NĂM 2014=2014",
                        "12/06/2014=2014-06-12",
                        "Ngày 02 tháng 6 năm 2014=2014-06-02",
                        "năm 2014=2014",
                        "năm 2014=2014",
                        "năm 2014=2014",
                        "năm 2014=2014",
                        "năm 2013=2013",
                        "ngày 27/02/2014=2014-02-27",
                        "năm 2014=2014",
                        "năm 2014=2014",
                        "ngày 08/11/2011=2011-11-08",
                        "ngày 22/01/2014=2014-01-22",
                        "năm 2014=2014",
                        "tháng 12 năm 2014=2014-12",
                        "ngày 27/02/2014=2014-02-27",
                        "năm 2014=2014",
                        "ngày 22/01/2014=2014-01-22",
                        "ngày 09/5/2014=2014-05-09",
                        "ngày 04/2014=2014-04",
                        "ngày 05 tháng 05 năm 2014=2014-05-05",
                        "năm 2008=2008",
                        "năm 2010=2010",
                        "ngày 27/02/2014=2014-02-27",
                        "năm 2014=2014",
                        "ngày 02/6/2014=2014-06-02"};
    CHECK(dates(text) == expected);
}
