// SPDX-License-Identifier: BSL-1.0
#include "io/scoring_drawings.hpp"

#include <algorithm>

#include <cchc/io/text_table.hpp>
#include <cchc/text/utf8.hpp>

#include "io/html_text.hpp"

namespace cchc::detail {
namespace {

/// Tenths of a pixel are enough for a drawing.
std::string pixels(points const& value) {
    return to_string(value, 1);
}

std::string number(std::size_t value) {
    return std::to_string(value);
}

/// So many characters of a label, with an ellipsis where it is cut.
std::string shortened(std::string_view text, std::size_t cells) {
    if (display_width(text) <= cells) return std::string{text};
    std::size_t at = 0;
    std::size_t width = 0;
    while (at < text.size()) {
        auto const c = decode_utf8(text, at);
        auto const more = display_width(text.substr(at, c.size));
        if (width + more >= cells) break;
        width += more;
        at += c.size;
    }
    return std::string{text.substr(0, at)} + "…";
}

void append_text(std::string& out, std::string const& x, std::string const& y, std::string_view text,
                 std::string_view attributes = {}) {
    out += "<text x=\"" + x + "\" y=\"" + y + '"';
    out += attributes;
    out += '>';
    append_escaped(out, text);
    out += "</text>";
}

void append_box(std::string& out, points const& x, std::string const& y, points const& width, std::string const& height,
                std::string_view name) {
    if (width.sign() <= 0) return;
    out += "<rect class=\"";
    out += name;
    out += "\" x=\"" + pixels(x) + "\" y=\"" + y + "\" width=\"" + pixels(width) + "\" height=\"" + height + "\"/>";
}

/// Eight shades: up to 50 %, 60 %, 70 %, 75 %, 80 %, 85 %, 90 %, more.
std::size_t shade_of(points const& percent) {
    std::size_t shade = 0;
    for (std::int64_t const edge : {50, 60, 70, 75, 80, 85, 90})
        if (percent >= points{edge}) ++shade;
    return shade;
}

} // namespace

void append_bar(std::string& out, points const& appraised, points const& survey, points const& open,
                points const& maximum) {
    if (maximum.sign() <= 0) return;
    points const scale = points{100} / maximum;
    auto const zero = points{};
    auto const first = std::max(zero, appraised) * scale;
    auto const second = std::max(zero, survey) * scale;
    out += "<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
           "<rect class=\"rest\" width=\"100\" height=\"8\"/>";
    append_box(out, zero, "0", first, "8", "appraised");
    append_box(out, first, "0", second, "8", "survey");
    append_box(out, first + second, "0", open * scale, "8", "open");
    out += "</svg>";
}

void append_waterfall(std::string& out, points const& maximum, std::string_view maximum_text,
                      std::vector<waterfall_step> const& steps, points const& total, std::string_view total_text,
                      std::string_view first_label, std::string_view last_label) {
    if (maximum.sign() <= 0) return;
    constexpr std::size_t line = 22;
    constexpr std::int64_t left = 250;
    constexpr std::int64_t width = 400;
    // Only the lost part is interesting, so the drawing begins a little below the total.
    auto lowest = std::min(total, maximum);
    auto highest = maximum;
    auto level = maximum;
    for (auto const& step : steps) {
        level -= step.lost + step.open;
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
    }
    auto const origin = std::max(points{}, lowest - (highest - lowest) / points{4});
    auto const span = highest == origin ? points{1} : highest - origin;
    auto const x_of = [&](points const& value) { return points{left} + (value - origin) * points{width} / span; };
    auto const height = (steps.size() + 2) * line + 6;
    out +=
        "<svg class=\"waterfall\" viewBox=\"0 0 820 " + number(height) + "\" width=\"820\" role=\"img\" aria-label=\"";
    append_escaped(out, std::string{first_label} + " " + std::string{maximum_text} + ", " + std::string{last_label} +
                            " " + std::string{total_text});
    out += "\">";
    std::size_t y = 4;
    auto const label = [&](std::string_view text) {
        append_text(out, "240", number(y + 13), shortened(text, 33), " text-anchor=\"end\"");
    };
    label(first_label);
    append_box(out, points{left}, number(y), x_of(maximum) - points{left}, "16", "whole");
    append_text(out, pixels(x_of(maximum) + points{6}), number(y + 13), maximum_text);
    level = maximum;
    for (auto const& step : steps) {
        y += line;
        label(step.label);
        auto const next = level - step.lost;
        append_box(out, x_of(std::min(level, next)), number(y),
                   x_of(std::max(level, next)) - x_of(std::min(level, next)), "16",
                   step.lost.sign() >= 0 ? "lost" : "gained");
        auto const after = next - step.open;
        append_box(out, x_of(after), number(y), x_of(next) - x_of(after), "16", "open");
        append_text(out, pixels(x_of(std::max(level, next)) + points{6}), number(y + 13), step.text);
        level = after;
    }
    y += line;
    label(last_label);
    append_box(out, points{left}, number(y), x_of(total) - points{left}, "16", "appraised");
    append_text(out, pixels(x_of(total) + points{6}), number(y + 13), total_text);
    out += "</svg>";
}

void append_map(std::string& out, std::vector<std::string> const& headings, std::vector<std::string> const& labels,
                std::vector<std::string> const& links, std::vector<std::vector<map_cell>> const& cells) {
    constexpr std::size_t left = 230;
    constexpr std::size_t column = 62;
    constexpr std::size_t line = 24;
    constexpr std::size_t top = 150;
    auto const width = left + headings.size() * column + 90;
    auto const height = top + labels.size() * line + 4;
    out += "<svg viewBox=\"0 0 " + number(width) + ' ' + number(height) + "\" width=\"" + number(width) +
           "\" height=\"" + number(height) + "\" role=\"img\" aria-label=\"";
    append_escaped(out, std::to_string(labels.size()) + " × " + std::to_string(headings.size()));
    out += "\">";
    for (std::size_t i = 0; i < headings.size(); ++i) {
        auto const x = number(left + i * column + column / 2);
        auto const y = number(top - 8);
        append_text(out, x, y, shortened(headings[i], 26), " transform=\"rotate(-50 " + x + ' ' + y + ")\"");
    }
    for (std::size_t row = 0; row < labels.size(); ++row) {
        auto const y = top + row * line;
        out += "<a href=\"#" + links[row] + "\">";
        append_text(out, number(left - 8), number(y + 16), shortened(labels[row], 34), " text-anchor=\"end\"");
        out += "</a>";
        for (std::size_t i = 0; i < cells[row].size(); ++i) {
            auto const& cell = cells[row][i];
            auto const x = left + i * column;
            auto const shade = cell.percent ? shade_of(*cell.percent) : 0;
            if (cell.percent)
                out += "<rect class=\"h" + number(shade) + "\" x=\"" + number(x) + "\" y=\"" + number(y) +
                       "\" width=\"" + number(column - 2) + "\" height=\"" + number(line - 2) + "\"/>";
            append_text(out, number(x + column / 2 - 1), number(y + 16), cell.text,
                        !cell.percent ? " class=\"quiet\" text-anchor=\"middle\""
                        : shade >= 5  ? " class=\"on-dark\" text-anchor=\"middle\""
                                      : " class=\"on-light\" text-anchor=\"middle\"");
        }
    }
    out += "</svg>";
}

} // namespace cchc::detail
