// SPDX-License-Identifier: BSL-1.0
// The moon and the sun, as precisely as a calendar needs them.
#pragma once

namespace cchc::detail {

/// Days are Julian day numbers; `_ut` is universal time, `_tt` the even time of the planets.

/// The moment, in universal time, of the new moon with the number `k`; 0 is that of 6 January 2000.
[[nodiscard]] double new_moon_ut(int k) noexcept;

/// The apparent longitude of the sun in degrees, 0 to 360.
[[nodiscard]] double sun_longitude(double day_ut) noexcept;

/// The moment near `guess_ut`, within half a year, at which the sun has `longitude`.
[[nodiscard]] double sun_reaches(double longitude, double guess_ut) noexcept;

/// The day, counted like Julian day numbers, in which `moment_ut` lies at a place `hours` ahead of universal time.
[[nodiscard]] int local_day(double moment_ut, int hours) noexcept;

/// The moment at which that day begins there.
[[nodiscard]] double local_midnight_ut(int day, int hours) noexcept;

} // namespace cchc::detail
