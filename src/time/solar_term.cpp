// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/solar_term.hpp>

#include <array>

#include <cchc/time/date.hpp>

#include "time/astronomy.hpp"

namespace cchc {
namespace {

constexpr std::array<std::string_view, solar_term_count> names{
    "Xuân phân", "Thanh minh", "Cốc vũ",     "Lập hạ",   "Tiểu mãn",   "Mang chủng", "Hạ chí",   "Tiểu thử",
    "Đại thử",   "Lập thu",    "Xử thử",     "Bạch lộ",  "Thu phân",   "Hàn lộ",     "Sương giáng", "Lập đông",
    "Tiểu tuyết", "Đại tuyết", "Đông chí",   "Tiểu hàn", "Đại hàn",    "Lập xuân",   "Vũ thủy",  "Kinh trập"};

} // namespace

std::string_view to_string(solar_term term) noexcept {
    return names[static_cast<std::size_t>(term)];
}

result<boost::gregorian::date> solar_term_day(int year, solar_term term, meridian place) {
    if (year < first_lunar_year || year > last_lunar_year) return failure{errc::out_of_range, 0};
    constexpr double days_in_term = 365.2422 / solar_term_count;
    constexpr int first_in_year = 19; // Tiểu hàn, about the 5th of January
    auto const steps = (static_cast<int>(term) + solar_term_count - first_in_year) % solar_term_count;
    auto const new_year = detail::existing_date(year, 1, 1);
    auto const start = static_cast<int>(new_year.julian_day());
    double const moment = detail::sun_reaches(static_cast<int>(term) * 15.0, start + 4.5 + steps * days_in_term);
    int const day = detail::local_day(moment, place == meridian::east_105 ? 7 : 8);
    return new_year + boost::gregorian::date_duration{day - start};
}

} // namespace cchc
