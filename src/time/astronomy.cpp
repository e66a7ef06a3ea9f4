// SPDX-License-Identifier: BSL-1.0
// J. Meeus, Astronomical Algorithms, 2nd ed. (1998): new moons by chapter 49, the sun by chapter 25 with the larger
// terms of the Earth's longitude in VSOP87 (P. Bretagnon and G. Francou, 1988). Time by F. Espenak and J. Meeus,
// "Polynomial expressions for Delta T" (2006).
#include "time/astronomy.hpp"

#include <array>
#include <cmath>

namespace cchc::detail {
namespace {

constexpr double pi = 3.14159265358979323846;
constexpr double epoch_2000 = 2451545.0;
constexpr double days_in_century = 36525.0;
constexpr double seconds_in_day = 86400.0;

double sine_of_degrees(double degrees) noexcept {
    return std::sin(std::fmod(degrees, 360.0) * (pi / 180.0));
}

template <class... Coefficients>
constexpr double polynomial(double x, Coefficients... coefficients) noexcept {
    double value = 0;
    double power = 1;
    ((value += coefficients * power, power *= x), ...);
    return value;
}

/// How far the even time is ahead of universal time, in seconds.
double delta_t(double year) noexcept {
    double const centuries = (year - 1820.0) / 100.0;
    if (year < 1920) return polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197);
    if (year < 1941) return polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936);
    if (year < 1961) return polynomial(year - 1950, 29.07, 0.407, -1.0 / 233, 1.0 / 2547);
    if (year < 1986) return polynomial(year - 1975, 45.45, 1.067, -1.0 / 260, -1.0 / 718);
    if (year < 2005)
        return polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599);
    if (year < 2050) return polynomial(year - 2000, 62.92, 0.32217, 0.005589);
    if (year < 2150) return -20 + 32 * centuries * centuries - 0.5628 * (2150 - year);
    return -20 + 32 * centuries * centuries;
}

double delta_t_days(double day) noexcept {
    return delta_t(2000.0 + (day - epoch_2000) / 365.25) / seconds_in_day;
}

/// amplitude · sin(anomaly of the sun, of the moon, argument of latitude), with the eccentricity to a power.
struct moon_term {
    double amplitude;
    int sun;
    int moon;
    int latitude;
    int eccentricity;
};

constexpr std::array moon_terms{
    moon_term{-0.40720, 0, 1, 0, 0},  moon_term{0.17241, 1, 0, 0, 1},   moon_term{0.01608, 0, 2, 0, 0},
    moon_term{0.01039, 0, 0, 2, 0},   moon_term{0.00739, -1, 1, 0, 1},  moon_term{-0.00514, 1, 1, 0, 1},
    moon_term{0.00208, 2, 0, 0, 2},   moon_term{-0.00111, 0, 1, -2, 0}, moon_term{-0.00057, 0, 1, 2, 0},
    moon_term{0.00056, 1, 2, 0, 1},   moon_term{-0.00042, 0, 3, 0, 0},  moon_term{0.00042, 1, 0, 2, 1},
    moon_term{0.00038, 1, 0, -2, 1},  moon_term{-0.00024, -1, 2, 0, 1}, moon_term{-0.00007, 2, 1, 0, 0},
    moon_term{0.00004, 0, 2, -2, 0},  moon_term{0.00004, 3, 0, 0, 0},   moon_term{0.00003, 1, 1, -2, 0},
    moon_term{0.00003, 0, 2, 2, 0},   moon_term{-0.00003, 1, 1, 2, 0},  moon_term{0.00003, -1, 1, 2, 0},
    moon_term{-0.00002, -1, 1, -2, 0}, moon_term{-0.00002, 1, 3, 0, 0}, moon_term{0.00002, 0, 4, 0, 0},
};

/// amplitude · sin(start + rate · k): the pull of the planets.
struct planet_term {
    double amplitude;
    double start;
    double rate;
};

constexpr std::array planet_terms{
    planet_term{0.000325, 299.77, 0.107408},  planet_term{0.000165, 251.88, 0.016321},
    planet_term{0.000164, 251.83, 26.651886}, planet_term{0.000126, 349.42, 36.412478},
    planet_term{0.000110, 84.66, 18.206239},  planet_term{0.000062, 141.74, 53.303771},
    planet_term{0.000060, 207.14, 2.453732},  planet_term{0.000056, 154.84, 7.306860},
    planet_term{0.000047, 34.52, 27.261239},  planet_term{0.000042, 207.19, 0.121824},
    planet_term{0.000040, 291.34, 1.844379},  planet_term{0.000037, 161.72, 24.198154},
    planet_term{0.000035, 239.56, 25.513099}, planet_term{0.000023, 331.55, 3.592518},
};

/// amplitude · cos(phase + rate · millennia), in 10⁻⁸ radians.
struct earth_term {
    double amplitude;
    double phase;
    double rate;
};

constexpr std::array earth_constant{
    earth_term{3341656, 4.6692568, 6283.07585}, earth_term{34894, 4.6261, 12566.1517},
    earth_term{3497, 2.7441, 5753.3849},        earth_term{3418, 2.8289, 3.5231},
    earth_term{3136, 3.6277, 77713.7715},       earth_term{2676, 4.4181, 7860.4194},
    earth_term{2343, 6.1352, 3930.2097},        earth_term{1324, 0.7425, 11506.7698},
    earth_term{1273, 2.0371, 529.691},          earth_term{1199, 1.1096, 1577.3435},
    earth_term{990, 5.233, 5884.927},           earth_term{902, 2.045, 26.298},
    earth_term{857, 3.508, 398.149},            earth_term{780, 1.179, 5223.694},
    earth_term{753, 2.533, 5507.553},           earth_term{505, 4.583, 18849.228},
    earth_term{492, 4.205, 775.523},            earth_term{357, 2.92, 0.067},
    earth_term{317, 5.849, 11790.629},          earth_term{284, 1.899, 796.298},
    earth_term{271, 0.315, 10977.079},          earth_term{243, 0.345, 5486.778},
    earth_term{206, 4.806, 2544.314},           earth_term{205, 1.869, 5573.143},
    earth_term{202, 2.458, 6069.777},           earth_term{156, 0.833, 213.299},
    earth_term{132, 3.411, 2942.463},           earth_term{126, 1.083, 20.775},
    earth_term{115, 0.645, 0.98},               earth_term{103, 0.636, 4694.003},
    earth_term{102, 0.976, 15720.839},          earth_term{102, 4.267, 7.114},
    earth_term{99, 6.21, 2146.17},              earth_term{98, 0.68, 155.42},
    earth_term{86, 5.98, 161000.69},            earth_term{85, 1.3, 6275.96},
    earth_term{85, 3.67, 71430.7},              earth_term{80, 1.81, 17260.15},
    earth_term{79, 3.04, 12036.46},             earth_term{75, 1.76, 5088.63},
    earth_term{74, 3.5, 3154.69},               earth_term{74, 4.68, 801.82},
    earth_term{70, 0.83, 9437.76},              earth_term{62, 3.98, 8827.39},
    earth_term{61, 1.82, 7084.9},               earth_term{57, 2.78, 6286.6},
    earth_term{56, 4.39, 14143.5},              earth_term{56, 3.47, 6279.55},
    earth_term{52, 0.19, 12139.55},             earth_term{52, 1.33, 1748.02},
    earth_term{51, 0.28, 5856.48},              earth_term{49, 0.49, 1194.45},
    earth_term{41, 5.37, 8429.24},              earth_term{41, 2.4, 19651.05},
    earth_term{39, 6.17, 10447.39},             earth_term{37, 6.04, 10213.29},
    earth_term{37, 2.57, 1059.38},              earth_term{36, 1.71, 2352.87},
    earth_term{36, 1.78, 6812.77},              earth_term{33, 0.59, 17789.85},
    earth_term{30, 0.44, 83996.85},             earth_term{30, 2.74, 1349.87},
    earth_term{25, 3.16, 4690.48},
};
constexpr double earth_mean = 175347046;

constexpr std::array earth_linear{
    earth_term{206059, 2.678235, 6283.07585}, earth_term{4303, 2.6351, 12566.1517}, earth_term{425, 1.59, 3.523},
    earth_term{119, 5.796, 26.298},           earth_term{109, 2.966, 1577.344},   earth_term{93, 2.59, 18849.23},
    earth_term{72, 1.14, 529.69},             earth_term{68, 1.87, 398.15},       earth_term{67, 4.41, 5507.55},
    earth_term{59, 2.89, 5223.69},            earth_term{56, 2.17, 155.42},       earth_term{45, 0.4, 796.3},
    earth_term{36, 0.47, 775.52},             earth_term{29, 2.65, 7.11},
};
constexpr double earth_rate = 628331966747;

constexpr std::array earth_quadratic{
    earth_term{52919, 0, 0},
    earth_term{8720, 1.0721, 6283.0758},
    earth_term{309, 0.867, 12566.152},
};

template <class Terms>
double sum_of(Terms const& terms, double millennia) noexcept {
    double sum = 0;
    for (auto const& t : terms) sum += t.amplitude * std::cos(t.phase + t.rate * millennia);
    return sum;
}

double positive_degrees(double degrees) noexcept {
    double const rest = std::fmod(degrees, 360.0);
    return rest < 0 ? rest + 360.0 : rest;
}

} // namespace

double new_moon_ut(int k) noexcept {
    // The series gives 8 July 1967 as 23:59:58 at UTC+7, the full theory of the moon 00:00:03: the one new moon of the
    // years 1900 to 2199 for which its error of a few seconds makes another day.
    constexpr int closest_to_midnight = -402;
    double const refined = k == closest_to_midnight ? 5.0 / seconds_in_day : 0.0;
    double const t = k / 1236.85;
    double const mean = 2451550.09766 + 29.530588861 * k + t * t * polynomial(t, 0.00015437, -0.000000150, 7.3e-10);
    double const sun = 2.5534 + 29.10535670 * k + t * t * polynomial(t, -0.0000014, -0.00000011);
    double const moon = 201.5643 + 385.81693528 * k + t * t * polynomial(t, 0.0107582, 0.00001238, -0.000000058);
    double const latitude = 160.7108 + 390.67050284 * k + t * t * polynomial(t, -0.0016118, -0.00000227, 1.1e-8);
    double const node = 124.7746 - 1.56375588 * k + t * t * polynomial(t, 0.0020672, 0.00000215);
    double const eccentricity = polynomial(t, 1.0, -0.002516, -0.0000074);
    double correction = refined - 0.00017 * sine_of_degrees(node);
    for (auto const& term : moon_terms) {
        double const factor = term.eccentricity == 0   ? 1.0
                              : term.eccentricity == 1 ? eccentricity
                                                       : eccentricity * eccentricity;
        correction += term.amplitude * factor *
                      sine_of_degrees(term.sun * sun + term.moon * moon + term.latitude * latitude);
    }
    for (auto const& term : planet_terms) {
        double const bend = &term == planet_terms.data() ? -0.009173 * t * t : 0.0;
        correction += term.amplitude * sine_of_degrees(term.start + term.rate * k + bend);
    }
    double const moment = mean + correction;
    return moment - delta_t_days(moment);
}

double sun_longitude(double day_ut) noexcept {
    double const centuries = (day_ut + delta_t_days(day_ut) - epoch_2000) / days_in_century;
    double const millennia = centuries / 10;
    double const constant = earth_mean + sum_of(earth_constant, millennia);
    double const linear = earth_rate + sum_of(earth_linear, millennia);
    double const radians =
        1e-8 * polynomial(millennia, constant, linear, sum_of(earth_quadratic, millennia),
                          289.0 * std::cos(5.844 + 6283.076 * millennia));
    double const to_fk5 = -0.09033 / 3600;
    double const aberration = -20.4898 / 3600 * (1 + 0.0167 * sine_of_degrees(267.5 + 35999.05 * centuries));
    double const node = 125.04452 - 1934.136261 * centuries;
    double const mean_sun = 280.4665 + 36000.7698 * centuries;
    double const mean_moon = 218.3165 + 481267.8813 * centuries;
    double const nutation = (-17.20 * sine_of_degrees(node) - 1.32 * sine_of_degrees(2 * mean_sun) -
                             0.23 * sine_of_degrees(2 * mean_moon) + 0.21 * sine_of_degrees(2 * node)) /
                            3600;
    return positive_degrees(radians * (180.0 / pi) + 180.0 + to_fk5 + aberration + nutation);
}

double sun_reaches(double longitude, double guess_ut) noexcept {
    constexpr double days_per_degree = 365.2422 / 360.0;
    double moment = guess_ut;
    for (int i = 0; i < 6; ++i) {
        double const ahead = positive_degrees(longitude - sun_longitude(moment) + 180.0) - 180.0;
        moment += ahead * days_per_degree;
        if (std::abs(ahead) < 1e-7) break;
    }
    return moment;
}

int local_day(double moment_ut, int hours) noexcept {
    return static_cast<int>(std::floor(moment_ut + 0.5 + hours / 24.0));
}

double local_midnight_ut(int day, int hours) noexcept {
    return day - 0.5 - hours / 24.0;
}

} // namespace cchc::detail
