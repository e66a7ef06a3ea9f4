// SPDX-License-Identifier: BSL-1.0
/// @file
/// All of the library but its formats: include this to begin with, single headers when compile time matters. For formats see `io.hpp`.
#pragma once

#include <cchc/agency.hpp>
#include <cchc/base.hpp>
#include <cchc/citation.hpp>
#include <cchc/report.hpp>
#include <cchc/text.hpp>
#include <cchc/time.hpp>
