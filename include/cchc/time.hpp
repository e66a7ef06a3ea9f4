// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about time: dates as documents write them, periods, values that change on known days; the lunar calendar,
/// public holidays, working days, deadlines.
#pragma once

#include <cchc/time/date.hpp>
#include <cchc/time/deadline.hpp>
#include <cchc/time/find_dates.hpp>
#include <cchc/time/find_deadlines.hpp>
#include <cchc/time/find_periods.hpp>
#include <cchc/time/history.hpp>
#include <cchc/time/holiday.hpp>
#include <cchc/time/lunar.hpp>
#include <cchc/time/match_range.hpp>
#include <cchc/time/partial_date.hpp>
#include <cchc/time/period.hpp>
#include <cchc/time/recurrence.hpp>
#include <cchc/time/solar_term.hpp>
#include <cchc/time/working_calendar.hpp>
