// SPDX-License-Identifier: BSL-1.0
#include "citation/short_number.hpp"

#include <algorithm>

#include "citation/citation_reader.hpp"
#include "citation/issue_day.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

constexpr unsigned first_year_in_numbers = 1997;

void extend(citation_match& match, std::size_t end) noexcept {
    match.where.end = std::max(match.where.end, end);
}

/// "Nghị định 100 năm 2019": the year stands in words. A plan for five years, "Nghị quyết 5 năm 2021-2025", has two.
bool accept_year_in_words(tokenizer& words, citation_match& match) noexcept {
    auto ahead = words;
    if (!ahead.peek().is("năm"_vn) || !accept_words(ahead, "năm"_vn)) return false;
    auto const year = ahead.next();
    auto const behind = ahead.peek();
    if (!is_year(year) || !is_near(year) || behind.is(U'-') || behind.is(U'/') || behind.is("đến"_vn)) return false;
    bool const part_of_number = is_numbered_by_year(match.type) && year.value >= first_year_in_numbers;
    if (part_of_number) match.number.year = static_cast<std::uint16_t>(year.value);
    else match.date = partial_date{static_cast<int>(year.value)};
    if (!part_of_number) match.date_words = year.where;
    extend(match, year.where.end);
    words = ahead;
    return true;
}

/// "22-C", "22C": a letter that tells apart two papers of one serial. Its end, or 0. Glued, it is seen only where the
/// name of the type is an anchor.
std::size_t accept_suffix(tokenizer& words, document_type type) noexcept {
    auto ahead = words;
    auto t = ahead.next();
    bool const dash = t.is(U'-') && t.touches();
    if (dash) t = ahead.next();
    bool const letter = t.is(token_kind::word) && t.touches() && t.word.letters() == 1;
    if (!letter || !(dash ? t.upper : type == document_type::decree_order)) return 0;
    words = ahead;
    return t.where.end;
}

} // namespace

bool is_numbered_by_year(document_type type) noexcept {
    using enum document_type;
    return type == decree || type == circular || type == joint_circular;
}

bool stands_for_short_number(tokenizer const& words, citation_match const& match) noexcept {
    using enum document_type;
    auto const first = words.from(match.type_words.begin).peek();
    bool const letters = first.where == match.type_words && first.upper;
    if (!letters) return first.capital || is_numbered_by_year(match.type);
    bool const known = is_numbered_by_year(match.type) || match.type == decision || match.type == resolution;
    return known &&
           surface(words.text(), match.type_words) == letters_of(match.type, boost::gregorian::date{2026, 1, 1});
}

std::optional<document_number_match> read_short_number(tokenizer& words, document_type type) noexcept {
    if (!is_normative(type)) return std::nullopt;
    auto ahead = words;
    auto const serial = ahead.next();
    auto const slash = ahead.next();
    auto const year = ahead.next();
    auto const behind = ahead.peek();
    bool const fits = serial.is(token_kind::number) && is_near(serial) && serial.digits() <= 4 && slash.is(U'/') &&
                      slash.touches() && is_year(year) && year.touches() &&
                      !(behind.touches() && (behind.is(U'/') || behind.is(token_kind::word) || behind.is(U'-')));
    if (!fits) return std::nullopt;
    document_number_match number;
    number.where = {serial.where.begin, year.where.end};
    number.family = number_family::normative;
    number.type = type;
    number.has_serial = true;
    number.serial = serial.value;
    number.serial_digits = static_cast<std::uint8_t>(serial.digits());
    number.year = static_cast<std::uint16_t>(year.value);
    words = ahead;
    return number;
}

bool read_dated_serial(tokenizer& words, citation_match& match) noexcept {
    constexpr std::size_t most_digits = 5;
    auto ahead = words;
    bool const announced = ahead.peek().is("số"_vn) && accept_words(ahead, "số"_vn);
    if (announced) (void)accept_mark(ahead, U':');
    auto const serial = ahead.next();
    if (!serial.is(token_kind::number) || serial.touches() || !is_near(serial) || serial.digits() > most_digits ||
        is_titled(match.type))
        return false;
    citation_match dated = match;
    dated.short_number = true;
    auto& number = dated.number;
    number.where = serial.where;
    number.family = number_family::normative;
    number.type = match.type;
    number.has_serial = true;
    number.serial = serial.value;
    number.serial_digits = static_cast<std::uint8_t>(serial.digits());
    if (ahead.peek().touches())
        if (auto const end = accept_suffix(ahead, match.type)) number.where.end = end;
    bool const by_year = is_normative(match.type) && (announced || stands_for_short_number(words, match));
    if (!by_year || !accept_year_in_words(ahead, dated)) {
        if (!announced) return false;
        if (auto slash = ahead; slash.next().is(U'/')) {
            auto const year = slash.next();
            if (!is_year(year) || !year.touches()) return false;
            number.year = static_cast<std::uint16_t>(year.value);
            number.where.end = year.where.end;
            ahead = slash;
        }
        auto behind = ahead;
        (void)accept_mark(behind, U',');
        auto const day = behind.peek();
        auto const date = day.is("ngày"_vn) && is_near(day) ? match_issue_day(behind) : std::nullopt;
        if (!date || !date->value || date->value->precision() != date_precision::day) return false;
        bool const of_year =
            is_numbered_by_year(match.type) && date->value->year() >= static_cast<int>(first_year_in_numbers);
        if (of_year && number.year == 0) number.year = static_cast<std::uint16_t>(date->value->year());
    }
    extend(dated, number.where.end);
    match = dated;
    words = ahead;
    return true;
}

} // namespace cchc::detail
