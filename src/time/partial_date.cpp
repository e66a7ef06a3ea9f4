// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/partial_date.hpp>

#include "time/date_grammar.hpp"
#include "time/digits.hpp"

namespace cchc {
namespace {

std::string in_iso(partial_date d) {
    std::string text;
    detail::append_number(text, d.year(), 4);
    if (d.month()) detail::append_number(text += '-', *d.month(), 2);
    if (d.day()) detail::append_number(text += '-', *d.day(), 2);
    return text;
}

std::string in_words(partial_date d) {
    std::string text;
    if (d.day()) {
        detail::append_number(text += "ngày ", *d.day(), 2);
        text += ' ';
    }
    if (d.month()) {
        detail::append_official_month(text += "tháng ", *d.month());
        text += ' ';
    }
    detail::append_number(text += "năm ", d.year());
    return text;
}

std::string in_slashes(partial_date d) {
    std::string text;
    if (d.day()) {
        detail::append_number(text, *d.day(), 2);
        text += '/';
    }
    if (d.month()) {
        detail::append_official_month(text, *d.month());
        text += '/';
    }
    detail::append_number(text, d.year());
    return text;
}

} // namespace

partial_date::partial_date(std::string_view text) : partial_date{parse_partial_date(text).value()} {}

std::string to_string(partial_date d, date_style style) {
    switch (style) {
    case date_style::words: return in_words(d);
    case date_style::slashes: return in_slashes(d);
    case date_style::iso: break;
    }
    return in_iso(d);
}

result<partial_date> parse_partial_date(std::string_view text) noexcept {
    auto const reading = detail::read_date(detail::cursor{tokenizer{text}});
    if (!reading) return reading.error();
    auto const& date = reading->date;
    for (auto const* slot : {&date.day, &date.month, &date.year})
        if (slot->is_blank()) return failure{errc::date_form, slot->where.begin};
    auto const& rest = reading->after.look();
    if (date.year.is_absent()) return failure{rest ? errc::date_form : errc::unexpected_end, rest.where.begin};
    if (rest) return failure{errc::trailing_characters, rest.where.begin};
    if (auto const fault = detail::fault_of(date)) return *fault;
    return *detail::value_of(date);
}

} // namespace cchc
