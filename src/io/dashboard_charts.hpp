// SPDX-License-Identifier: BSL-1.0
// The drawings of the dashboard, as SVG. Each is told in words, and stands beside its numbers.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <cchc/scoring/points.hpp>

namespace cchc::detail {

/// The patterns that bars refer to; once on a page.
void append_patterns(std::string& out);

/// From `least`, filled, to `most`, framed, of a hundred.
void append_range_bar(std::string& out, points const& least, points const& most, std::string_view told);

/// A part of a stacked bar, by the name of its class: "on-time", "late", "overdue", "waiting".
struct bar_part {
    std::string_view css;
    std::uint64_t count = 0;
};

/// Parts of a bar as long as `longest`.
void append_stack(std::string& out, std::vector<bar_part> const& parts, std::uint64_t longest, std::string_view told);

/// A line of a chart; null numbers make a break.
struct chart_line {
    std::string label;
    std::vector<std::optional<std::uint64_t>> values;
};

/// Lines over time, each with its own dashes and its name at the end.
void append_lines(std::string& out, std::vector<std::string> const& ticks, std::vector<chart_line> const& lines,
                  std::string_view title, std::string_view told);

} // namespace cchc::detail
