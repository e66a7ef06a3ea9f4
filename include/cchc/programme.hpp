// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about programmes: a year of reform as one value, the trace through it, its projection to the end of the year.
#pragma once

#include <cchc/programme/programme.hpp>
#include <cchc/programme/project.hpp>
#include <cchc/programme/trace.hpp>
