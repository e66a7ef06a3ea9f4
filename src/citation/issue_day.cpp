// SPDX-License-Identifier: BSL-1.0
#include "citation/issue_day.hpp"

#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>

#include "citation/issuer_reader.hpp"
#include "citation/word_steps.hpp"
#include "time/day_match.hpp"

namespace cchc::detail {
namespace {

/// Whether the year of a number forbids that of the day: "Kế hoạch thực hiện Nghị định 01/2020/NĐ-CP đã được ban hành ngày 05/3/2021".
bool is_other_year(tokenizer day, citation_match const& match) noexcept {
    if (match.number.year == 0) return false;
    auto const date = match_date(day);
    return date && date->value && date->value->year() != match.number.year;
}

} // namespace

bool may_begin_act_of_issue(token const& first) noexcept {
    constexpr std::array words{"ban"_vn, "ký"_vn, "đã"_vn, "được"_vn, "đề"_vn};
    return is_among(first, words);
}

void skip_act_of_issue(tokenizer& words, citation_match const& match) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!may_begin_act_of_issue(first) || first.capital || !is_near(first)) return;
    bool const past = accept_words(ahead, "đã"_vn);
    bool const told = accept_words(ahead, "được"_vn) || past; // as a predicate, whose subject may be another
    bool const issued = accept_words(ahead, "ban"_vn, "hành"_vn) || (!told && accept_words(ahead, "đề"_vn));
    if (!issued) {
        if (!accept_words(ahead, "ký"_vn)) return;
        (void)accept_words(ahead, "ban"_vn, "hành"_vn);
    }
    (void)accept_words(ahead, "vào"_vn);
    (void)accept_words(ahead, "cùng"_vn);
    if (!ahead.peek().is("ngày"_vn) || (told && is_other_year(ahead, match))) return;
    words = ahead;
}

namespace {

/// The match of such a day, from its first word to its year; nothing if there is no such day.
std::optional<date_match> match_of(token const& lead, token const& day, std::uint64_t month, token const& year,
                                   unsigned century = 0) noexcept {
    return make_day_match({lead.where.begin, year.where.end}, static_cast<unsigned>(day.value),
                          static_cast<unsigned>(month), century + static_cast<unsigned>(year.value));
}

/// A number of at most two digits, of a day or a month.
bool is_short(token const& t) noexcept {
    return t.is(token_kind::number) && t.digits() <= 2 && t.value >= 1 && is_near(t);
}

/// "tháng", "năm", with whatever mark: "nám", "thàng".
bool is_word_of_date(token const& t) noexcept {
    auto const word = t.word.unmarked();
    return t.is(token_kind::word) && is_near(t) && (word == "thang"_vn || word == "nam"_vn);
}

/// The month of "tháng 4", "tháng tư"; 0: none.
std::uint64_t month_of(token const& t) noexcept {
    constexpr std::array names{"một"_vn, "hai"_vn, "ba"_vn,  "tư"_vn,   "năm"_vn,
                               "sáu"_vn, "bảy"_vn, "tám"_vn, "chín"_vn, "mười"_vn};
    if (!t.is(token_kind::word)) return is_short(t) ? t.value : 0;
    auto const at = std::find(names.begin(), names.end(), t.word);
    return at == names.end() || !is_near(t) ? 0 : static_cast<std::uint64_t>(at - names.begin()) + 1;
}

/// Whether a year behind a blank is the last word of a date, and does not count what follows.
bool ends_date(tokenizer words) noexcept {
    constexpr std::array next{"của"_vn, "về"_vn, "và"_vn, "quy"_vn, "do"_vn};
    auto const t = words.next();
    if (t.is(token_kind::word) && is_near(t)) return is_among(t, next);
    return !t.touches() || !(t.is(U'/') || t.is(U'-') || t.is(U'%') || words.peek().touches());
}

/// A day of one slip: "ngày 15 tháng 9 tháng 2022", "ngày 27 năm 12 năm 2019", "ngày 22 tháng 12 nám 2024", "ngày 16/6 2025"; or one whose
/// month is a word, "ngày 3 tháng tư năm 1990". In a citation each can mean only one date.
std::optional<date_match> match_slipped_date(tokenizer words) noexcept {
    auto const lead = words.next();
    auto const day = words.next();
    auto const joint = words.next();
    auto const month = words.next();
    auto const month_number = month_of(month);
    if (!says(lead, "ngày"_vn) || !is_short(day) || month_number == 0) return std::nullopt;
    bool const numbers = (joint.is(U'/') || joint.is(U'-') || joint.is(U'.')) && joint.touches() && month.touches() &&
                         month.is(token_kind::number);
    if (numbers ? words.peek().before != gap::blank : !is_word_of_date(joint)) return std::nullopt;
    if (!numbers && !is_word_of_date(words.next())) return std::nullopt;
    auto const year = words.next();
    if (!is_year(year) || !is_near(year) || (numbers && !ends_date(words))) return std::nullopt;
    return match_of(lead, day, month_number, year);
}

/// "23-11-46", "26/7/48", "5.6.98": before 1945 there are no numbers, and a document of 2045 is yet to come.
std::optional<date_match> match_short_year(tokenizer words) noexcept {
    constexpr unsigned century = 1900;
    constexpr unsigned first_year = first_year_of_numbers - century;
    auto const lead = words.next();
    if (!says(lead, "ngày"_vn)) return std::nullopt;
    auto const is_part = [](token const& t) { return t.is(token_kind::number) && t.digits() <= 2; };
    auto const day = words.next();
    auto const joint = words.next();
    auto const month = words.next();
    auto const second_joint = words.next();
    auto const year = words.next();
    bool const joined = (joint.is(U'-') || joint.is(U'/') || joint.is(U'.')) && second_joint.is(joint.mark);
    bool const touch = joint.touches() && month.touches() && second_joint.touches() && year.touches();
    if (!joined || !touch || !is_near(day) || !is_part(day) || !is_part(month) || !is_part(year)) return std::nullopt;
    auto const behind = words.next();
    bool const goes_on =
        behind.touches() && (behind.is(token_kind::word) || behind.is(U'/') || behind.is(U'-') ||
                             (behind.is(U'.') && words.peek().touches() && words.peek().is(token_kind::number)));
    if (year.digits() != 2 || year.value < first_year || goes_on) return std::nullopt;
    return match_of(lead, day, month.value, year, century);
}

/// "27-IX-1999", "5/VII/1994": the month as older papers write it.
std::optional<date_match> match_roman_month(tokenizer words) noexcept {
    constexpr std::array months{"I"_vn,   "II"_vn,   "III"_vn, "IV"_vn, "V"_vn,  "VI"_vn,
                                "VII"_vn, "VIII"_vn, "IX"_vn,  "X"_vn,  "XI"_vn, "XII"_vn};
    auto const lead = words.next();
    auto const day = words.next();
    auto const joint = words.next();
    auto const month = words.next();
    if (!lead.is("ngày"_vn) || !is_short(day) || !month.upper || !joint.touches() || !month.touches())
        return std::nullopt;
    auto const second_joint = words.next();
    auto const year = words.next();
    bool const joined = (joint.is(U'-') || joint.is(U'/') || joint.is(U'.')) && second_joint.is(joint.mark);
    auto const at = std::find(months.begin(), months.end(), month.word);
    if (!joined || at == months.end() || !second_joint.touches() || !year.touches() || !is_year(year))
        return std::nullopt;
    auto const number = static_cast<std::uint64_t>(at - months.begin()) + 1;
    return match_of(lead, day, number, year);
}

/// "l2", "O5", "2O16": a number of which a scanner read some digits as letters, up to a mark or a blank; `words` is moved behind it.
/// What is no such number gives a token that is none.
token take_scanned_number(tokenizer& words) noexcept {
    constexpr std::size_t most_digits = 4;
    auto number = words.peek();
    number.kind = token_kind::number;
    number.value = 0;
    number.digit_count = 0;
    bool digits = false;
    for (auto t = words.peek(); t.where.begin == number.where.begin || t.touches(); t = words.peek()) {
        if (!t.is(token_kind::number) && !t.is(token_kind::word)) break;
        for (char const c : surface(words.text(), t.where)) {
            bool const digit = c >= '0' && c <= '9';
            bool const one = c == 'l' || c == 'I';
            if ((!digit && !one && c != 'O') || ++number.digit_count > most_digits) return {};
            digits = digits || digit;
            number.value = number.value * 10 + (digit ? static_cast<unsigned>(c - '0') : one ? 1U : 0U);
        }
        number.where.end = t.where.end;
        (void)words.next();
    }
    return digits || number.digit_count == 1 ? number : token{}; // II is two, in Roman numerals
}

/// "ngày l2/4/2016", "ngày 12 tháng l0 năm 2016", "ngày 12/4/2O16".
std::optional<date_match> match_scanned_day(tokenizer words) noexcept {
    auto const lead = words.next();
    if (!says(lead, "ngày"_vn)) return std::nullopt;
    auto const day = take_scanned_number(words);
    auto const joint = words.next();
    auto const month = take_scanned_number(words);
    auto const second_joint = words.next();
    auto const year = take_scanned_number(words);
    if (!is_short(day) || !is_short(month) || !is_year(year) || !is_near(year)) return std::nullopt;
    bool const in_words = says(joint, "tháng"_vn) && says(second_joint, "năm"_vn) && is_near(joint) &&
                          is_near(second_joint) && !month.touches();
    bool const in_numbers = (joint.is(U'/') || joint.is(U'-') || joint.is(U'.')) && second_joint.is(joint.mark) &&
                            joint.touches() && month.touches() && second_joint.touches() && year.touches();
    if (!in_words && !in_numbers) return std::nullopt;
    return match_of(lead, day, month.value, year);
}

/// "ngay 20/5/2019": typed without diacritics; "ngay 20 thang 5 nam 2019" is among the slips.
std::optional<date_match> match_plain_day(tokenizer words) noexcept {
    auto const lead = words.next();
    auto const number = words.peek();
    if (!lead.is("ngay"_vn) || !number.is(token_kind::number) || !is_near(number)) return std::nullopt;
    auto date = match_date(words);
    if (date) date->where.begin = lead.where.begin;
    return date;
}

} // namespace

std::optional<date_match> match_issue_day(tokenizer words) noexcept {
    auto date = match_date(words);
    if (!date) date = match_plain_day(words);
    if (date && date->value) return date;
    if (auto const of_last_century = match_short_year(words)) return of_last_century;
    if (auto const in_roman = match_roman_month(words)) return in_roman;
    if (date) return date;
    if (auto const scanned = match_scanned_day(words)) return scanned;
    return match_slipped_date(words);
}

namespace {

/// Verbs with which a sentence tells what somebody did on a day. Those of documents are none: "ngày 04/7/2011 UBND tỉnh ban hành …".
bool tells_deed(token const& t) noexcept {
    constexpr std::array verbs{"đã"_vn,   "có"_vn,    "tổ"_vn,   "mở"_vn,  "họp"_vn,  "làm"_vn,   "tiến"_vn, "chủ"_vn,
                               "phối"_vn, "tiếp"_vn,  "nhận"_vn, "cử"_vn,  "giao"_vn, "triển"_vn, "gửi"_vn,  "trình"_vn,
                               "xây"_vn,  "thành"_vn, "ra"_vn,   "lập"_vn, "kiểm"_vn, "báo"_vn,   "đề"_vn};
    return !t.capital && is_near(t) && is_among(t, verbs);
}

} // namespace

std::optional<date_match> match_bare_day(tokenizer words) noexcept {
    auto const day = words.peek();
    auto const mark = words.from(day.where.end).peek();
    if (!is_short(day) || !mark.touches() || !(mark.is(U'/') || mark.is(U'-') || mark.is(U'.'))) return std::nullopt;
    auto const date = match_date(words);
    bool const whole = date && date->value && date->value->is_complete();
    if (!whole) return std::nullopt;
    auto const next = words.from(date->where.end).peek();
    bool const goes_on = next.is(U'-') || next.is(U'/') || next.is("đến"_vn) || next.is("là"_vn) || tells_deed(next);
    return goes_on ? std::nullopt : date;
}

bool next_clause_follows(tokenizer const& behind_day, bool issued) noexcept {
    constexpr std::array goes_on{"của"_vn, "về"_vn, "và"_vn, "v"_vn, "quy"_vn, "ban"_vn, "do"_vn};
    constexpr std::array persons{"ông"_vn, "bà"_vn, "tôi"_vn, "chúng"_vn, "đoàn"_vn, "tổ"_vn};
    auto const next = behind_day.peek();
    if (!next.is(token_kind::word) || next.before != gap::blank || is_among(next, goes_on)) return false;
    if (next.is("tại"_vn)) {
        auto place = behind_day;
        (void)place.next();
        return !match_document_type(place);
    }
    if (!next.capital && is_among(next, persons)) return true;
    auto const agency = match_agency(behind_day);
    auto const end = agency ? agency->where.end : issuer_end(behind_day, {});
    if (end == 0) return false;
    auto const deed = behind_day.from(end).peek();
    return issued || tells_deed(deed);
}

} // namespace cchc::detail
