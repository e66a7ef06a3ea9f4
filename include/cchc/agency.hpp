// SPDX-License-Identifier: BSL-1.0
/// @file
/// Agencies and territories as they were on a day, and their names in text: all of the folder `agency`.
#pragma once

#include <cchc/agency/agency.hpp>
#include <cchc/agency/crosswalk.hpp>
#include <cchc/agency/directory.hpp>
#include <cchc/agency/finder.hpp>
#include <cchc/agency/issuer.hpp>
#include <cchc/agency/kind.hpp>
#include <cchc/agency/level.hpp>
#include <cchc/agency/name_matcher.hpp>
#include <cchc/agency/resolve.hpp>
#include <cchc/agency/territory.hpp>
#include <cchc/agency/usage.hpp>
#include <cchc/agency/validity.hpp>
