// SPDX-License-Identifier: BSL-1.0
#include "io/dashboard_charts.hpp"

#include <algorithm>
#include <array>

#include "io/html_text.hpp"

namespace cchc::detail {
namespace {

void attribute(std::string& out, std::string_view name, std::int64_t value) {
    out.append(" ").append(name).append("=\"") += std::to_string(value) + '"';
}

/// Tenths of a percent; nothing outside 0 to 100.
std::int64_t tenths(points const& percent) {
    auto const whole = rounded(percent * points{10}, 0).fraction();
    return whole ? std::clamp<std::int64_t>(whole->first, 0, 1000) : 0;
}

void open_drawing(std::string& out, std::int64_t width, std::int64_t height, std::string_view told, bool stretched) {
    out += "<svg role=\"img\" viewBox=\"0 0 " + std::to_string(width) + ' ' + std::to_string(height) + '"' +
           (stretched ? " preserveAspectRatio=\"none\"" : "") + " aria-label=\"";
    append_escaped(out, told);
    out += "\">";
}

void rectangle(std::string& out, std::string_view css, std::int64_t x, std::int64_t width) {
    out.append("<rect class=\"").append(css).append("\"");
    attribute(out, "x", x);
    out += " y=\"0\" height=\"30\"";
    attribute(out, "width", width);
    out += "/>";
}

/// The least round number that is not below `value`.
std::uint64_t round_up(std::uint64_t value) {
    std::uint64_t step = 1;
    while (step * 10 <= value) step *= 10;
    for (std::uint64_t const times : {1U, 2U, 4U, 6U, 8U, 10U})
        if (step * times >= value) return step * times;
    return value;
}

constexpr std::int64_t chart_left = 60;
constexpr std::int64_t chart_width = 720;
constexpr std::int64_t chart_top = 24;
constexpr std::int64_t chart_height = 220;
constexpr std::array<std::string_view, 5> dashes{"none", "8 4", "2 3", "10 3 2 3", "1 5"};

std::int64_t height_of(std::uint64_t value, std::uint64_t top) {
    return chart_top + chart_height - static_cast<std::int64_t>(value * static_cast<std::uint64_t>(chart_height) / top);
}

void label(std::string& out, std::int64_t x, std::int64_t y, std::string_view text, std::string_view anchor) {
    out += "<text";
    attribute(out, "x", x);
    attribute(out, "y", y);
    out.append(" text-anchor=\"").append(anchor).append("\">");
    append_escaped(out, text);
    out += "</text>";
}

/// A line, and where its name goes.
std::int64_t append_line(std::string& out, chart_line const& line, std::size_t place, std::uint64_t top) {
    auto const count = static_cast<std::int64_t>(line.values.size());
    out += "<path class=\"series\" stroke-dasharray=\"" + std::string{dashes[place % dashes.size()]} + "\" d=\"";
    bool drawing = false;
    std::int64_t last = chart_top;
    for (std::int64_t i = 0; i < count; ++i) {
        auto const& value = line.values[static_cast<std::size_t>(i)];
        if (value) {
            last = height_of(*value, top);
            auto const x = chart_left + (count > 1 ? i * chart_width / (count - 1) : 0);
            out += (drawing ? " L" : "M") + std::to_string(x) + ' ' + std::to_string(last);
        }
        drawing = value.has_value();
    }
    out += "\"/>";
    return last;
}

} // namespace

void append_patterns(std::string& out) {
    out +=
        "<svg width=\"0\" height=\"0\" aria-hidden=\"true\" style=\"position:absolute\"><defs>"
        "<pattern id=\"p-late\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">"
        "<line class=\"hatch\" x1=\"0\" y1=\"0\" x2=\"0\" y2=\"6\"/></pattern>"
        "<pattern id=\"p-overdue\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\">"
        "<circle cx=\"3\" cy=\"3\" r=\"1.4\" fill=\"var(--paper)\"/></pattern></defs></svg>\n";
}

void append_range_bar(std::string& out, points const& least, points const& most, std::string_view told) {
    open_drawing(out, 1000, 30, told, true);
    rectangle(out, "rest", 0, 1000);
    rectangle(out, "known", 0, tenths(least));
    if (least < most) rectangle(out, "possible", tenths(least), tenths(most) - tenths(least));
    out += "</svg>";
}

void append_stack(std::string& out, std::vector<bar_part> const& parts, std::uint64_t longest, std::string_view told) {
    auto const scale = static_cast<std::int64_t>(std::max<std::uint64_t>(longest, 1));
    open_drawing(out, 300, 30, told, true);
    std::int64_t sum = 0;
    for (auto const& part : parts) {
        auto const from = sum * 300 / scale;
        sum += static_cast<std::int64_t>(part.count);
        auto const width = sum * 300 / scale - from;
        if (width == 0) continue;
        rectangle(out, part.css, from, width);
        if (part.css != "late" && part.css != "overdue") continue;
        out.append("<rect fill=\"url(#p-").append(part.css).append(")\"");
        attribute(out, "x", from);
        out += " y=\"0\" height=\"30\"";
        attribute(out, "width", width);
        out += "/>";
    }
    out += "</svg>";
}

void append_lines(std::string& out, std::vector<std::string> const& ticks, std::vector<chart_line> const& lines,
                  std::string_view title, std::string_view told) {
    std::uint64_t most = 1;
    for (auto const& line : lines)
        for (auto const& value : line.values) most = std::max(most, value.value_or(0));
    auto const top = round_up(most);
    out += "<figure><figcaption>";
    append_escaped(out, title);
    out += "</figcaption><div class=\"wide\" tabindex=\"0\">";
    open_drawing(out, 960, chart_top + chart_height + 30, told, false);
    for (std::uint64_t i = 0; i <= 4; ++i) {
        auto const y = height_of(top * i / 4, top);
        out += "<line";
        attribute(out, "x1", chart_left);
        attribute(out, "x2", chart_left + chart_width);
        attribute(out, "y1", y);
        attribute(out, "y2", y);
        out += "/>";
        label(out, chart_left - 8, y + 4, std::to_string(top * i / 4), "end");
    }
    auto const count = static_cast<std::int64_t>(ticks.size());
    auto const every = std::max<std::int64_t>(1, (count + 7) / 8);
    for (std::int64_t i = 0; i < count; i += every)
        label(out, chart_left + (count > 1 ? i * chart_width / (count - 1) : 0), chart_top + chart_height + 20,
              ticks[static_cast<std::size_t>(i)], "middle");
    std::vector<std::pair<std::int64_t, std::string_view>> ends;
    for (std::size_t i = 0; i < lines.size(); ++i)
        ends.emplace_back(append_line(out, lines[i], i, top), lines[i].label);
    std::sort(ends.begin(), ends.end());
    std::int64_t free = 0; // names do not stand on each other
    for (auto const& [at, name] : ends) {
        auto const y = std::max(at + 4, free);
        label(out, chart_left + chart_width + 10, y, name, "start");
        free = y + 16;
    }
    out += "</svg></div></figure>\n";
}

} // namespace cchc::detail
