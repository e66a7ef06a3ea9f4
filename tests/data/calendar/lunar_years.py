#!/usr/bin/env python3
# SPDX-License-Identifier: BSL-1.0
"""Computes the lunar years 1900 to 2199 a second time, by other means than the library: PyEphem (XEphem's libastro, VSOP87 and its own
theory of the moon) instead of the series in src/time/astronomy.cpp, and the moments of the major terms instead of the sun's place at
midnight. Prints the table lunar_years.csv beside this file.

    lunar_years.py > lunar_years.csv
"""
import math

import ephem

HOURS = 7
DAY = ephem.Date("2000/1/1 00:00")


def local_day(moment):
    """Days since 1 January 2000 at UTC+7."""
    return math.floor(float(moment) - float(DAY) + HOURS / 24)


def sun_at(moment):
    """The apparent longitude in degrees: of the true equinox of the day, with aberration."""
    sun = ephem.Sun(moment)
    apparent = ephem.Equatorial(sun.g_ra, sun.g_dec, epoch=moment)
    return math.degrees(ephem.Ecliptic(apparent, epoch=moment).lon) % 360


def term_after(moment, longitude):
    """The first moment after `moment` at which the sun has `longitude`."""
    low = float(moment)
    step = ((longitude - sun_at(low)) % 360) * 365.2422 / 360
    now = low + step
    for _ in range(8):
        now += ((longitude - sun_at(now) + 180) % 360 - 180) * 365.2422 / 360
    return now


def main():
    print("year,tet,days_of_months,leap_month")
    moons, moment = [], ephem.Date("1898/11/1")
    while moment < ephem.Date("2201/3/1"):
        moment = ephem.next_new_moon(moment)
        moons.append(local_day(moment))
        moment = ephem.Date(moment + 1)
    terms = {}
    for year in range(1898, 2201):
        start = ephem.Date(f"{year}/1/1")
        for longitude in range(0, 360, 30):
            terms[(year, longitude)] = local_day(term_after(start, longitude))
    days_of_terms = sorted(terms.values())
    names = {}
    for year in range(1899, 2201):
        first = max(i for i, day in enumerate(moons) if day <= terms[(year - 1, 270)])
        last = max(i for i, day in enumerate(moons) if day <= terms[(year, 270)])
        leap = None
        if last - first == 13:
            leap = next(i for i in range(first, last)
                        if not any(moons[i] <= day < moons[i + 1] for day in days_of_terms))
        number = 11
        for i in range(first, last):
            if i == leap:
                names[i] = (names[i - 1][0], names[i - 1][1], True)
                continue
            names[i] = (year - 1 if i - first < 2 or (number == 12) else year, number, False)
            number = number % 12 + 1
    for year in range(1900, 2200):
        months = [i for i, name in sorted(names.items()) if name[0] == year]
        tet = ephem.Date(float(DAY) + moons[months[0]] + 0.5).datetime().date().isoformat()
        lengths = "".join(str(moons[i + 1] - moons[i] - 29) for i in months)
        leap = next((str(names[i][1]) for i in months if names[i][2]), "")
        print(f"{year},{tet},{lengths},{leap}")


if __name__ == "__main__":
    main()
