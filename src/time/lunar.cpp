// SPDX-License-Identifier: BSL-1.0
#include <cchc/time/lunar.hpp>

#include <array>
#include <cmath>
#include <string_view>

#include <cchc/time/date.hpp>

#include "time/astronomy.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;

constexpr int hours_of(meridian place) noexcept {
    return place == meridian::east_105 ? 7 : 8;
}

int day_number(int year, int month, int day) {
    return static_cast<int>(detail::existing_date(year, month, day).julian_day());
}

/// The months from one eleventh month, with the winter solstice of the year before, up to the next.
class solstice_year {
public:
    solstice_year(int year, meridian place) : year_{year}, hours_{hours_of(place)}, first_{eleventh_of(year - 1)} {
        months_ = eleventh_of(year) - first_;
        if (months_ == 13) leap_ = leap_month();
    }

    /// The day on which the month at `place` from the first begins.
    [[nodiscard]] int begin_of(int place) const { return new_moon_day(first_ + place); }
    [[nodiscard]] int months() const noexcept { return months_; }

    /// The lunar date of the first day of the month at `place`.
    [[nodiscard]] lunar_date name_of(int place) const noexcept {
        int const counted = place >= leap_ ? place - 1 : place;
        return {counted < 2 ? year_ - 1 : year_, (counted + 10) % 12 + 1, 1, leap_ == place};
    }

private:
    [[nodiscard]] int new_moon_day(int k) const { return detail::local_day(detail::new_moon_ut(k), hours_); }

    /// The last new moon that falls on `day` or before.
    [[nodiscard]] int last_new_moon(int day) const {
        int k = static_cast<int>(std::floor((day - 2451550.1) / 29.530588861)) + 1;
        while (new_moon_day(k) > day) --k;
        return k;
    }

    [[nodiscard]] int eleventh_of(int year) const {
        double const solstice = detail::sun_reaches(270.0, day_number(year, 12, 21));
        return last_new_moon(detail::local_day(solstice, hours_));
    }

    /// In which twelfth of its way the sun is when a day begins.
    [[nodiscard]] int sector(int day) const {
        return static_cast<int>(detail::sun_longitude(detail::local_midnight_ut(day, hours_)) / 30.0);
    }

    /// The first month that begins and ends in the same twelfth: no major term falls into it.
    [[nodiscard]] int leap_month() const {
        int before = sector(begin_of(1));
        for (int place = 1; place < months_; ++place) {
            int const after = sector(begin_of(place + 1));
            if (after == before) return place;
            before = after;
        }
        return no_leap;
    }

    static constexpr int no_leap = 14; ///< beyond the last place

    int year_;
    int hours_;
    int first_;
    int months_ = 12;
    int leap_ = no_leap;
};

constexpr std::array<std::string_view, 12> month_names{"Giêng", "Hai", "Ba",   "Tư",   "Năm",      "Sáu",
                                                       "Bảy",   "Tám", "Chín", "Mười", "Mười Một", "Chạp"};
constexpr std::array<std::string_view, 10> stems{"Canh", "Tân", "Nhâm", "Quý",  "Giáp",
                                                 "Ất",   "Bính", "Đinh", "Mậu", "Kỷ"};
constexpr std::array<std::string_view, 12> branches{"Thân", "Dậu", "Tuất", "Hợi",  "Tý", "Sửu",
                                                    "Dần",  "Mão", "Thìn", "Tỵ", "Ngọ", "Mùi"};

constexpr bool is_covered(int year) noexcept {
    return year >= first_lunar_year && year <= last_lunar_year;
}

} // namespace

result<lunar_date> to_lunar(date day, meridian place) {
    if (day.is_special() || !is_covered(day.year())) return failure{errc::out_of_range, 0};
    int const number = static_cast<int>(day.julian_day());
    int const year = day.year();
    // the eleventh month may begin a few days before the solstice: then the day belongs to the next round
    solstice_year round{year, place};
    if (number >= round.begin_of(round.months())) round = solstice_year{year + 1, place};
    int month = (number - round.begin_of(0)) / 30;
    while (month + 1 < round.months() && round.begin_of(month + 1) <= number) ++month;
    auto found = round.name_of(month);
    found.day = number - round.begin_of(month) + 1;
    return found;
}

result<date> from_lunar(lunar_date wanted, meridian place) {
    if (wanted.year < first_lunar_year - 1 || wanted.year > last_lunar_year) return failure{errc::out_of_range, 0};
    if (wanted.month < 1 || wanted.month > 12 || wanted.day < 1) return failure{errc::lunar_date, 0};
    lunar_date const first{wanted.year, wanted.month, 1, wanted.leap};
    for (int const year : {wanted.year, wanted.year + 1}) {
        solstice_year const round{year, place};
        for (int month = 0; month < round.months(); ++month) {
            if (round.name_of(month) != first) continue;
            int const number = round.begin_of(month) + wanted.day - 1;
            if (number >= round.begin_of(month + 1)) return failure{errc::lunar_date, 0};
            if (number < day_number(first_lunar_year, 1, 1) || number > day_number(last_lunar_year, 12, 31))
                return failure{errc::out_of_range, 0};
            return detail::existing_date(2000, 1, 1) + boost::gregorian::date_duration{number - day_number(2000, 1, 1)};
        }
    }
    return failure{errc::lunar_date, 0};
}

result<date> lunar_new_year(int year, meridian place) {
    return from_lunar({year, 1, 1, false}, place);
}

std::string sexagenary_name(int year) {
    auto const place = [year](int count) { return static_cast<std::size_t>((year % count + count) % count); };
    return std::string{stems[place(10)]} + ' ' + std::string{branches[place(12)]};
}

std::string to_string(lunar_date const& date) {
    bool const named = date.month >= 1 && date.month <= 12;
    std::string text = date.day == 15 ? "rằm" : (date.day <= 10 ? "mùng " : "") + std::to_string(date.day);
    text += " tháng " +
            (named ? std::string{month_names[static_cast<std::size_t>(date.month - 1)]} : std::to_string(date.month));
    if (date.leap) text += " nhuận";
    return text + " năm " + sexagenary_name(date.year);
}

} // namespace cchc
