// SPDX-License-Identifier: BSL-1.0
// Rows of counts as records, whether they come from CSV or from JSON.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <cchc/io/one_stop_csv.hpp>

#include "io/scoring_records.hpp"

namespace cchc::detail {

void read_counts(record_reader& in, table_read<std::vector<one_stop_row>>& out);

/// What stands in each column of the table of counts; empty: not known.
[[nodiscard]] std::vector<std::pair<std::string_view, std::string>> cells_of(one_stop_row const& row);

} // namespace cchc::detail
