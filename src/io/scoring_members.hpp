// SPDX-License-Identifier: BSL-1.0
// The members of a JSON object that hold what goes into a year's scoring.
#pragma once

#include <cchc/io/scoring_json.hpp>

namespace cchc::detail {

void write_scoring_members(json_writer& out, scoring_data const& data);

} // namespace cchc::detail
