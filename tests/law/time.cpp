// SPDX-License-Identifier: BSL-1.0
// Laws of dates and periods, over all days of two centuries and over every pair of numbers.
#include <cchc/time.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>
#include <vector>

#include <cchc/text/utf8.hpp>

#include "catch.hpp"
#include "effort.hpp"
#include "law/text_samples.hpp"

using namespace cchc;
using boost::gregorian::date;
using boost::gregorian::date_duration;

namespace {

constexpr std::initializer_list<date_style> styles{date_style::iso, date_style::words, date_style::slashes};

date const first_day{1900, 1, 1};
date const last_day{2100, 12, 31};

/// Whether all of `text` is one match that means `d`.
bool covers(std::string const& text, partial_date d, text_format format = text_format::plain) {
    auto const m = match_date(tokenizer{text, format});
    return m && m->value == d && m->where == span{0, text.size()} && m->possible && !m->blanks && !m->lunar;
}

std::string capitals(std::string_view text) {
    return samples::each_letter(text, [](std::string& out, char32_t code, letter l) {
        l.upper = true;
        append_utf8(out, l ? code_point_of(l) : code);
    });
}

std::string with_blanks_as(std::string_view text, std::string_view blank) {
    std::string changed;
    for (char const c : text) changed += c == ' ' ? blank : std::string_view{&c, 1};
    return changed;
}

/// A sequence of numbers that is the same on every machine.
class numbers {
public:
    explicit numbers(std::uint64_t seed) : state_{seed} {}
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state_ >> 33U) % limit;
    }

private:
    std::uint64_t state_;
};

} // namespace

TEST_CASE("what is written is read back, for all days of two centuries in every style", "[time]") {
    std::size_t days = 0;
    for (auto day = first_day; day <= last_day; day += date_duration{1}, ++days) {
        partial_date const d{day};
        for (auto const style : styles) {
            auto const text = to_string(d, style);
            if (parse_partial_date(text) != result<partial_date>{d} || !covers(text, d)) FAIL(text);
        }
        if (to_iso(day) != to_string(d) || to_date(d) != day) FAIL(to_iso(day));
    }
    CHECK(days == 73414);
}

TEST_CASE("what is written is read back, for all months and years", "[time]") {
    for (int year = first_year; year <= last_year; ++year) {
        for (auto const style : styles)
            if (parse_partial_date(to_string(partial_date{year}, style)) != result<partial_date>{partial_date{year}})
                FAIL(year);
        if (!covers(to_string(partial_date{year}, date_style::words), partial_date{year})) FAIL(year);
        for (int month = 1; month <= 12; ++month) {
            partial_date const d{year, month};
            for (auto const style : styles)
                if (parse_partial_date(to_string(d, style)) != result<partial_date>{d}) FAIL(to_string(d));
            if (!covers(to_string(d, date_style::words), d)) FAIL(to_string(d));
        }
    }
    SUCCEED();
}

TEST_CASE("how characters are composed, capitals and blanks do not matter", "[time]") {
    CHECK(samples::decomposed("ngày") == "nga\u0300y");
    CHECK(samples::decomposed("ệ") == "e\u0323\u0302");
    CHECK(capitals("ngày … năm") == "NGÀY … NĂM");
    for (date day{2019, 12, 1}; day < date{2021, 3, 1}; day += date_duration{1}) {
        partial_date const d{day};
        auto const text = to_string(d, date_style::words);
        for (auto const& variant :
             {samples::decomposed(text), capitals(text), samples::decomposed(capitals(text)), with_blanks_as(text, "\u00A0"),
              with_blanks_as(text, "\n"), with_blanks_as(text, " \r\n\t"), with_blanks_as(text, "")}) {
            if (!covers(variant, d) || parse_partial_date(variant) != result<partial_date>{d}) FAIL(variant);
        }
        auto const html = with_blanks_as(text, "&nbsp;<b></b>");
        if (!covers(html, d, text_format::html)) FAIL(html);
    }
}

TEST_CASE("a date is possible exactly when the calendar has it, for every pair of numbers", "[time]") {
    std::size_t possible = 0;
    for (int year : {1999, 2000, 2014, 2016}) {
        for (int month = 0; month <= 99; ++month) {
            for (int day = 0; day <= 99; ++day) {
                auto const text = std::to_string(day) + '/' + std::to_string(month) + '/' + std::to_string(year);
                auto const exists = make_date(year, month, day);
                auto const read = parse_partial_date(text);
                auto const match = match_date(tokenizer{text});
                bool const agree = match && match->possible == exists.has_value() && match->day == day &&
                                   match->month == month && match->year == year &&
                                   read.has_value() == exists.has_value();
                if (!agree) FAIL(text);
                if (exists && (to_date(*read) != *exists || match->value != *read)) FAIL(text);
                if (!exists && read.error().offset >= text.size()) FAIL(text);
                possible += exists.has_value() ? 1U : 0U;
            }
        }
    }
    CHECK(possible == 365 + 366 + 365 + 366);
}

TEST_CASE("what is impossible as a match is refused by the parser with a reason about its numbers", "[time]") {
    for (std::string const text : {"ngày 31/02/2014", "08/6/20210", "tháng 13 năm 2014", "ngày 31 tháng 4 năm 2014"}) {
        auto const match = match_date(tokenizer{text});
        REQUIRE(match);
        CHECK_FALSE(match->possible);
        auto const code = parse_partial_date(text).error().code;
        CHECK((code == errc::date_day || code == errc::date_month || code == errc::date_year));
    }
}

TEST_CASE("every period is written and read back, and has neighbours of its kind", "[time]") {
    std::vector<period> all;
    for (int year : {1400, 1945, 2000, 2014, 2024, 9998}) {
        for (int month = 1; month <= 12; ++month) all.push_back(period::month(year, month));
        for (int number = 1; number <= 4; ++number) all.push_back(period::quarter(year, number));
        for (int count = 2; count <= 11; ++count) {
            all.push_back(period::first_months(year, count));
            all.push_back(period::last_months(year, count));
        }
        all.push_back(period::year(year));
        all.push_back(period::years(year, year + 1));
        all.push_back(period::school_year(year));
        all.push_back(period::term(year, year + 1));
        all.push_back(period::days(date{static_cast<unsigned short>(year), 2, 28},
                                   date{static_cast<unsigned short>(year), 7, 1}));
    }
    for (auto const& p : all) {
        auto const text = to_string(p);
        INFO(text);
        CHECK(parse_period(text) == result<period>{p});
        CHECK(parse_period(samples::decomposed(capitals(text))) == result<period>{p});
        auto const match = match_period(tokenizer{text});
        CHECK((match && match->value == p && match->where == span{0, text.size()}));
        if (p.from().year() > 1500 && p.to().year() < 9000) {
            CHECK(p.next().previous() == p);
            CHECK(p.next().kind() == p.kind());
        }
    }
}

TEST_CASE("months, quarters, halves and years leave no day out", "[time]") {
    for (auto p : {period::month(2011, 11), period::quarter(2011, 2), period::half_year(2011, 1), period::year(2011),
                   period::years(2011, 2015), period::days(date{2011, 5, 4}, date{2011, 5, 14})}) {
        for (int i = 0; i < 40; ++i, p = p.next()) {
            INFO(to_string(p));
            CHECK(p.next().first() == p.last() + date_duration{1});
            CHECK_FALSE(p.overlaps(p.next()));
        }
    }
}

TEST_CASE("any bytes at all are read to their end, in order and without overlaps", "[time]") {
    std::vector<std::string> const pieces{"ngày ",    "tháng ",
                                          "năm ",     "27",
                                          "02",       "2014",
                                          "/",        ".",
                                          "-",        "…",
                                          " ",        "\n",
                                          "\n\n",     "từ ",
                                          "đến ",     "quý ",
                                          "III",      "giai đoạn ",
                                          "6",        "\xFF",
                                          "\xE1\xBB", std::string(1, '\0'),
                                          "<b>",      "</td>",
                                          "&nbsp;",   "học ",
                                          ",",        "âm lịch",
                                          "trước ",   "đầu ",
                                          "20210",    "nhiệm kỳ ",
                                          "|",        "**"};
    numbers random{2014};
    std::size_t dates = 0;
    std::size_t periods = 0;
    for (int round = 0; round < 20000; ++round) {
        std::string text;
        for (std::size_t i = random.below(60); i > 0; --i) text += pieces[random.below(pieces.size())];
        auto const format = static_cast<text_format>(random.below(3));
        std::size_t end = 0;
        for (date_match const m : find_dates(text, format)) {
            if (m.where.begin < end || m.where.end > text.size() || m.where.empty()) FAIL(text);
            if (m.value && (!m.possible || m.lunar)) FAIL(text);
            if (match_date(tokenizer{text, format, m.where.begin}) != m) FAIL(text);
            end = m.where.end;
            ++dates;
        }
        end = 0;
        for (period_match const m : find_periods(text, format)) {
            if (m.where.begin < end || m.where.end > text.size() || m.where.empty()) FAIL(text);
            if (m.value.has_value() != m.possible) FAIL(text);
            end = m.where.end;
            ++periods;
        }
        static_cast<void>(parse_partial_date(text));
        static_cast<void>(parse_period(text));
    }
    CHECK(dates > 100);
    CHECK(periods > 100);
}

TEST_CASE("a date in plain text is what reading it word by word gives", "[time]") {
    std::vector<std::string> const pieces{"ngày ", "Ngày ",   "1",   "02",    "31", "13",     "2014", "20145",
                                          "1399",  " tháng ", "/",   " năm ", "-",  ".",      "\n",   " ",
                                          "(",     "âm lịch", "của", "\xFF",  "…",  "\u00A0", "a",    ","};
    numbers random{2026};
    std::size_t dates = 0;
    for (std::size_t round = 0; round < effort(60'000); ++round) {
        bool const in_words = random.below(2) == 0;
        std::string text = "ngày ";
        for (std::string_view const joint : {in_words ? " tháng " : "/", in_words ? " năm " : "/", ""}) {
            if (random.below(16) == 0) text += pieces[random.below(pieces.size())];
            text += joint.empty() ? "2014" : pieces[2 + random.below(4)];
            text += joint;
        }
        for (std::size_t i = random.below(4); i > 0; --i) text += pieces[random.below(pieces.size())];
        if (text.find("\n\n") != text.npos || text.find("\n \n") != text.npos) continue; // an empty line only in plain text
        CAPTURE(text);
        auto const date = match_date(tokenizer{text});
        REQUIRE(date == match_date(tokenizer{text, text_format::html}));
        if (date && date->value) ++dates;
    }
    CHECK(dates > effort(10'000));
}

TEST_CASE("hostile input is read in linear time", "[time]") {
    for (std::string_view const piece :
         {"ngày ",    "ngày.",         "ngày …",    "1/",       "1",
          "1-",       "12.",           "năm 2014-", "từ ",      "từ ngày ",
          "6 tháng ", "ngày 1 tháng ", " ",         ".",        "…",
          "quý ",     "từ 1 đến ",     "2014-",     "ngày 01/", "ngày 1 tháng 1 năm 20"}) {
        std::string text;
        while (text.size() < effort(1'000'000)) text += piece;
        std::size_t found = 0;
        for (date_match const m : find_dates(text)) found += m.where.size();
        for (period_match const m : find_periods(text)) found += m.where.size();
        CHECK(found <= 2 * text.size());
    }
}
