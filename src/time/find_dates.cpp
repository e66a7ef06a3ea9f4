// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/find_dates.hpp>

#include <algorithm>
#include <limits>

#include "time/date_grammar.hpp"
#include "time/find_context.hpp"
#include "time/usual_date.hpp"

namespace cchc {
namespace {

using detail::cursor;
using detail::date_shape;
using detail::date_slot;
using detail::written_date;

/// A year alone is one unless the number goes on, or is the first of a span.
bool year_ends_here(cursor after) noexcept {
    auto const next = after.look();
    if (!next) return true;
    if (next.touches() && (next.is(U'/') || next.is(U'%'))) return false;
    if (!next.is(U'-') && !(next.touches() && (next.is(U'.') || next.is(U',')))) return true;
    bool const dash = next.is(U'-');
    if (dash && next.before > gap::blank) return true;
    after.take();
    if (!after.at(token_kind::number)) return true;
    auto const digits = after.look().digits();
    if (dash) return digits != 4;
    return !after.look().touches() || (next.is(U'.') ? digits != 3 : digits == 4);
}

bool short_numbers(written_date const& date) noexcept {
    return date.day.digits <= 2 && date.month.digits <= 2;
}

bool followed_by(cursor const& after, char32_t mark) noexcept {
    return after.look().touches() && after.look().is(mark);
}

/// 04/2014, 27/02/2014, 15/11.
bool numbers_are_a_date(written_date const& date, cursor const& after) noexcept {
    if (followed_by(after, U'/')) return false;
    bool const alone = date.word == date_word::none;
    bool const doubtful = detail::fault_of(date) || !detail::is_plausible_year(date.year.value);
    if (date.day.is_absent()) {
        if (date.year.digits < 4) return false;
        bool const goes_on = after.look().touches() && (after.look().is(token_kind::word) || after.look().is(U'%'));
        return !alone || (date.all_touch && short_numbers(date) && !doubtful && !goes_on &&
                          !after.glued(U'-', token_kind::word) && !after.glued(U'.', token_kind::number) &&
                          !after.glued(U',', token_kind::number));
    }
    if (!short_numbers(date)) return false;
    if (date.year.is_blank()) return true; // a leading word stands before it
    if (date.separator == U'/' || date.year_word) return date.year.digits >= (alone && !date.year_word ? 4U : 2U);
    if (date.year.digits != 4) return false;
    if (!alone) return true;
    return !doubtful && !after.glued(date.separator, token_kind::word) &&
           !after.glued(date.separator, token_kind::number);
}

/// Whether what has the form of a date is meant as one, by what it is made of and what follows it.
bool is_meant(written_date const& date, cursor const& after, date_reading reading) noexcept {
    bool const alone = date.word == date_word::none;
    if (alone && date.has_blanks()) return false;
    if (date.year.is_absent()) {
        bool const complete = date.day.is_number() && date.month.is_number() && short_numbers(date);
        return reading == date_reading::also_without_year && complete && !followed_by(after, U'/') &&
               !(alone && detail::fault_of(date));
    }
    switch (date.shape) {
    case date_shape::year_alone:
        return !alone && date.year.digits == 4 && !detail::fault_of(date) && year_ends_here(after);
    case date_shape::iso:
        return date.day.is_number() && !(alone && !detail::is_plausible_year(date.year.value)) &&
               !followed_by(after, U'-') && !followed_by(after, U'/');
    case date_shape::words: return short_numbers(date) && !(date.separator == U'/' && followed_by(after, U'/'));
    case date_shape::numbers: break;
    }
    return numbers_are_a_date(date, after);
}

bool is_lunar(cursor after) noexcept {
    after.take_if(U'(');
    return after.take_if("âm"_vn, "lịch"_vn);
}

bool has_official_zeros(written_date const& date) noexcept {
    if (date.shape == date_shape::iso) return true;
    if (date.day.is_number() && date.day.digits != 2) return false;
    if (!date.month.is_number()) return true;
    return date.month.digits == (date.month.value <= 2 || date.month.value >= 10 ? 2U : 1U);
}

template <class Integer>
Integer as_written(date_slot const& slot) noexcept {
    constexpr auto most = std::numeric_limits<Integer>::max();
    return slot.is_number() ? static_cast<Integer>(std::min<std::uint64_t>(slot.value, most)) : Integer{0};
}

bool starts_date(token const& t) noexcept {
    return t.is(token_kind::number) || t.is("ngày"_vn) || t.is("tháng"_vn) || t.is("năm"_vn) || t.is("mùng"_vn) ||
           t.is("mồng"_vn);
}

/// Whether the date can stand where it does; `second` is its second token.
bool fits(detail::left_context const& left, token const& first, token const& second, date_match const& match) noexcept {
    if (first.is(token_kind::number)) {
        if (!detail::begins_number(left, first)) return false;
        if (second.is(U'-') && detail::hangs_on_a_dash(left, first)) return false;
    }
    if (match.word == date_word::year) return !detail::makes_a_measure(left);
    bool const month_alone = match.word == date_word::none && match.day == 0;
    return !month_alone || detail::month_can_stand_alone(left, first);
}

} // namespace

std::string_view to_string(date_word word) noexcept {
    switch (word) {
    case date_word::none: return "none";
    case date_word::day: return "day";
    case date_word::month: return "month";
    case date_word::year: return "year";
    }
    return "none";
}

std::optional<date_match> match_date(tokenizer words, date_reading reading) noexcept {
    if (words.format() == text_format::plain)
        if (auto const usual = detail::read_usual_date(words.text(), words.offset())) return usual;
    auto const read = detail::read_date(cursor{words});
    if (!read || !is_meant(read->date, read->after, reading)) return std::nullopt;
    auto const& date = read->date;
    date_match match;
    match.where = date.where;
    match.year = as_written<std::uint16_t>(date.year);
    match.month = as_written<std::uint8_t>(date.month);
    match.day = as_written<std::uint8_t>(date.day);
    match.word = date.word;
    match.blanks = date.has_blanks();
    match.lunar = is_lunar(read->after);
    match.possible = match.lunar || !detail::fault_of(date);
    match.official_zeros = has_official_zeros(date);
    if (match.possible && !match.lunar) match.value = detail::value_of(date);
    return match;
}

std::optional<date_match> date_finder::next() noexcept {
    detail::left_context left;
    for (;;) {
        auto const start = words_;
        auto const first = words_.next();
        if (!first) return std::nullopt;
        if (starts_date(first)) {
            if (auto const match = match_date(start); match && fits(left, first, words_.peek(), *match)) {
                words_ = tokenizer{words_.text(), words_.format(), match->where.end};
                return match;
            }
        }
        left.push(first);
    }
}

} // namespace cchc
