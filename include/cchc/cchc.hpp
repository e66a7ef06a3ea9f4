// SPDX-License-Identifier: BSL-1.0
/// @file
/// All of the library: include this to begin with, single headers when compile time matters. What `io` declares is linked from `cchc::io`.
#pragma once

#include <cchc/agency.hpp>
#include <cchc/base.hpp>
#include <cchc/citation.hpp>
#include <cchc/document.hpp>
#include <cchc/fwd.hpp>
#include <cchc/io.hpp>
#include <cchc/report.hpp>
#include <cchc/scoring.hpp>
#include <cchc/task.hpp>
#include <cchc/text.hpp>
#include <cchc/time.hpp>
