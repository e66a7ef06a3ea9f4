// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything about scoring: exact points, rules, indices, scorecards, evaluation with reasons, ranks, published tables.
#pragma once

#include <cchc/scoring/check_index.hpp>
#include <cchc/scoring/crosswalk.hpp>
#include <cchc/scoring/evaluate.hpp>
#include <cchc/scoring/point_range.hpp>
#include <cchc/scoring/points.hpp>
#include <cchc/scoring/published_table.hpp>
#include <cchc/scoring/rank.hpp>
#include <cchc/scoring/recover.hpp>
#include <cchc/scoring/rule.hpp>
#include <cchc/scoring/scorecard.hpp>
#include <cchc/scoring/scoring_index.hpp>
#include <cchc/scoring/words.hpp>
#include <cchc/scoring/year.hpp>
