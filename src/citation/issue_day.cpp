// SPDX-License-Identifier: BSL-1.0
#include "citation/issue_day.hpp"

#include <algorithm>
#include <array>

#include "citation/word_steps.hpp"

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
    return std::find(words.begin(), words.end(), first.word) != words.end();
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
    if (!ahead.peek().is("ngày"_vn) || (told && is_other_year(ahead, match))) return;
    words = ahead;
}

namespace {

/// A number of at most two digits, of a day or a month.
bool is_short(token const& t) noexcept {
    return t.is(token_kind::number) && t.digits() <= 2 && t.value >= 1 && is_near(t);
}

/// "tháng", "năm", with whatever mark: "nám", "thàng".
bool is_word_of_date(token const& t) noexcept {
    auto const word = t.word.unmarked();
    return t.is(token_kind::word) && is_near(t) && (word == "thang"_vn || word == "nam"_vn);
}

/// Whether a year behind a blank is the last word of a date, and does not count what follows.
bool ends_date(tokenizer words) noexcept {
    constexpr std::array next{"của"_vn, "về"_vn, "và"_vn, "quy"_vn, "do"_vn};
    auto const t = words.next();
    if (t.is(token_kind::word) && is_near(t)) return std::find(next.begin(), next.end(), t.word) != next.end();
    return !t.touches() || !(t.is(U'/') || t.is(U'-') || t.is(U'%') || words.peek().touches());
}

} // namespace

std::optional<date_match> match_slipped_date(tokenizer words) noexcept {
    auto const lead = words.next();
    auto const day = words.next();
    auto const joint = words.next();
    auto const month = words.next();
    if (!lead.is("ngày"_vn) || !is_short(day) || !is_short(month)) return std::nullopt;
    bool const numbers = (joint.is(U'/') || joint.is(U'-') || joint.is(U'.')) && joint.touches() && month.touches();
    if (numbers ? words.peek().before != gap::blank : !is_word_of_date(joint)) return std::nullopt;
    if (!numbers && !is_word_of_date(words.next())) return std::nullopt;
    auto const year = words.next();
    if (!is_year(year) || !is_near(year) || (numbers && !ends_date(words))) return std::nullopt;
    auto const value =
        make_partial_date(static_cast<int>(year.value), static_cast<int>(month.value), static_cast<int>(day.value));
    if (!value) return std::nullopt;
    date_match match;
    match.where = {lead.where.begin, year.where.end};
    match.value = *value;
    match.year = static_cast<std::uint16_t>(year.value);
    match.month = static_cast<std::uint8_t>(month.value);
    match.day = static_cast<std::uint8_t>(day.value);
    match.word = date_word::day;
    return match;
}

} // namespace cchc::detail
