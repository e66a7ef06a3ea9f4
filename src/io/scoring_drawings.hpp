// SPDX-License-Identifier: BSL-1.0
// The drawings of the page of results, as SVG.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/scoring/points.hpp>

namespace cchc::detail {

/// A bar of a league table: parts of a hundred.
void append_bar(std::string& out, points const& appraised, points const& survey, points const& open,
                points const& maximum);

/// A step of a waterfall.
struct waterfall_step {
    std::string label;
    points lost;      ///< below zero: gained
    points open;      ///< not decided
    std::string text; ///< the number as printed
};

/// From `maximum` down to `total`.
void append_waterfall(std::string& out, points const& maximum, std::string_view maximum_text,
                      std::vector<waterfall_step> const& steps, points const& total, std::string_view total_text,
                      std::string_view first_label, std::string_view last_label);

/// A cell of the field map; without a percentage it is empty.
struct map_cell {
    std::optional<points> percent;
    std::string text;
};

/// Rows of cells, under headings, behind labels that lead to `#` + `links`.
void append_map(std::string& out, std::vector<std::string> const& headings, std::vector<std::string> const& labels,
                std::vector<std::string> const& links, std::vector<std::vector<map_cell>> const& cells);

} // namespace cchc::detail
