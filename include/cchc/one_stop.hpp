// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about one-stop shops: procedures, dossiers, counts that must balance, rates, roll-up, columns.
#pragma once

#include <cchc/one_stop/columns.hpp>
#include <cchc/one_stop/counts.hpp>
#include <cchc/one_stop/dossier.hpp>
#include <cchc/one_stop/procedure.hpp>
#include <cchc/one_stop/rates.hpp>
#include <cchc/one_stop/roll_up.hpp>
