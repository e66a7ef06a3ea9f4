// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about reports: reading one into a value, its figures, duties and fields of reform.
#pragma once

#include <cchc/report/consolidate.hpp>
#include <cchc/report/duty.hpp>
#include <cchc/report/figure.hpp>
#include <cchc/report/periodic_report.hpp>
#include <cchc/report/read_report.hpp>
#include <cchc/report/to_programme.hpp>
#include <cchc/report/write_report.hpp>
