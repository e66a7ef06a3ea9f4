// SPDX-License-Identifier: BSL-1.0
/// @file
/// All of `base`: what every value of the library needs.
#pragma once

#include <cchc/base/differing_fields.hpp>
#include <cchc/base/errc.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/base/version.hpp>
