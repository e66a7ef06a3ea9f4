// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/date.hpp>

#include "time/digits.hpp"

namespace cchc {

std::string to_iso(boost::gregorian::date day) {
    std::string text;
    if (day.is_special()) return text;
    auto const parts = day.year_month_day();
    detail::append_number(text, static_cast<int>(parts.year), 4);
    text += '-';
    detail::append_number(text, static_cast<int>(parts.month.as_number()), 2);
    text += '-';
    detail::append_number(text, static_cast<int>(parts.day), 2);
    return text;
}

result<boost::gregorian::date> parse_iso_date(std::string_view text) noexcept {
    constexpr std::string_view form = "0000-00-00";
    if (text.empty()) return failure{errc::empty_input, 0};
    for (std::size_t i = 0; i < form.size(); ++i) {
        if (i == text.size()) return failure{errc::unexpected_end, i};
        bool const fits = form[i] == '-' ? text[i] == '-' : text[i] >= '0' && text[i] <= '9';
        if (!fits) return failure{errc::date_form, i};
    }
    if (text.size() > form.size()) return failure{errc::trailing_characters, form.size()};
    auto const number = [&](std::size_t begin, std::size_t count) {
        int value = 0;
        for (char const c : text.substr(begin, count)) value = value * 10 + (c - '0');
        return value;
    };
    int const year = number(0, 4);
    int const month = number(5, 2);
    int const day = number(8, 2);
    if (auto const fault = detail::date_fault(year, month, day))
        return failure{*fault, *fault == errc::date_year ? 0U : *fault == errc::date_month ? 5U : 8U};
    return detail::existing_date(year, month, day);
}

} // namespace cchc
