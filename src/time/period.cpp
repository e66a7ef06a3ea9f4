// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/period.hpp>

#include <array>

#include "time/digits.hpp"
#include "time/period_grammar.hpp"

namespace cchc {
namespace {

std::string of_year(std::string text, int year) {
    text += " năm ";
    detail::append_number(text, year);
    return text;
}

std::string two_years(std::string text, period const& p) {
    detail::append_number(text, p.from().year());
    text += '-';
    detail::append_number(text, p.to().year());
    return text;
}

std::string months_of_a_year(period const& p) {
    int const first = *p.from().month();
    int const last = *p.to().month();
    int const count = last - first + 1;
    std::string text;
    detail::append_number(text, count, p.kind() == period_kind::months ? 2 : 1);
    text += first == 1 ? " tháng đầu" : " tháng cuối";
    return of_year(text, p.from().year());
}

} // namespace

period::period(std::string_view text) : period{parse_period(text).value()} {}

std::string_view to_string(period_kind kind) noexcept {
    switch (kind) {
    case period_kind::month: return "month";
    case period_kind::quarter: return "quarter";
    case period_kind::half_year: return "half_year";
    case period_kind::nine_months: return "nine_months";
    case period_kind::months: return "months";
    case period_kind::year: return "year";
    case period_kind::years: return "years";
    case period_kind::school_year: return "school_year";
    case period_kind::term: return "term";
    case period_kind::days: return "days";
    }
    return "days";
}

std::string to_string(period const& p) {
    constexpr std::array<std::string_view, 4> roman{"I", "II", "III", "IV"};
    switch (p.kind()) {
    case period_kind::month: return to_string(partial_date{p.from().year(), *p.from().month()}, date_style::words);
    case period_kind::quarter: {
        auto const number = static_cast<std::size_t>(*p.to().month() / 3 - 1);
        return of_year("quý " + std::string{roman[number]}, p.from().year());
    }
    case period_kind::half_year:
    case period_kind::nine_months:
    case period_kind::months: return months_of_a_year(p);
    case period_kind::year: return to_string(partial_date{p.from().year()}, date_style::words);
    case period_kind::years: return two_years("giai đoạn ", p);
    case period_kind::school_year: return two_years("năm học ", p);
    case period_kind::term: return two_years("nhiệm kỳ ", p);
    case period_kind::days: break;
    }
    return "từ ngày " + to_string(p.from(), date_style::slashes) + " đến ngày " +
           to_string(p.to(), date_style::slashes);
}

result<period> parse_period(std::string_view text) noexcept {
    auto const read = detail::read_period(detail::cursor{tokenizer{text}});
    if (!read) return read.error();
    if (auto const& rest = read->after.look()) return failure{errc::trailing_characters, rest.where.begin};
    if (!read->value) return read->fault;
    return *read->value;
}

} // namespace cchc
