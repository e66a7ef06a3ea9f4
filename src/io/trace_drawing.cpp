// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/trace_drawing.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "io/html_text.hpp"

namespace cchc {
namespace {

std::string_view say(language in, std::string_view vietnamese, std::string_view english) noexcept {
    return in == language::vietnamese ? vietnamese : english;
}

std::string task_name(programme const& p, trace_row const& row) {
    if (!row.task.empty()) {
        auto const* const found = p.tasks.find(row.task);
        return found != nullptr && !found->title.empty() ? found->title : row.task;
    }
    return row.duty && *row.duty < p.duties.size() ? p.duties[*row.duty].title : std::string{};
}

std::string status_name(trace_row const& row, language in) {
    if (!row.status) return row.duty ? std::string{say(in, "chưa giao thành nhiệm vụ", "no task")} : std::string{};
    if (in == language::vietnamese) return std::string{vietnamese_name(*row.status)};
    std::string words{to_string(*row.status)};
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string unit_name(programme const& p, std::string const& id) {
    for (auto const& unit : p.units)
        if (unit.id == id && !unit.name.empty()) return unit.name;
    return id;
}

std::string points_text(trace_row const& row, language in) {
    if (row.maximum.is_zero()) return {};
    auto const number = [&](points const& value) {
        return in == language::vietnamese ? to_string(value, 2, rounding::half_up, digit_style::plain)
                                          : to_string(value, 2);
    };
    if (row.unit.empty()) return number(row.maximum);
    auto const range = row.least == row.most ? number(row.least) : number(row.least) + ".." + number(row.most);
    return range + " / " + number(row.maximum);
}

/// A box of the drawing: its column, and what it says.
struct box {
    std::size_t column = 0;
    std::string text;
    std::string second{};  ///< on a line of its own
    bool troubled = false; ///< a late task, a duty without one
    int y = 0;
};

/// Boxes and the lines between them, each once.
class graph {
public:
    /// Rows are taken unit by unit, so that lines cross little.
    graph(programme const& p, std::vector<trace_row> rows, language in) {
        std::stable_sort(rows.begin(), rows.end(), [](trace_row const& a, trace_row const& b) {
            return std::tie(a.unit, a.agency) < std::tie(b.unit, b.agency);
        });
        for (auto const& row : rows) {
            bool const late = row.status == task_status::overdue || row.status == task_status::done_late;
            auto const holder = unit_name(p, row.unit);
            std::array<std::array<std::string, 2>, 4> const names{
                {{row.document, ""},
                 {task_name(p, row), status_name(row, in)},
                 {row.agency.empty() && !row.code.empty() ? holder : row.agency, ""},
                 {row.code.empty()
                      ? std::string{}
                      : std::string{say(in, "Tiêu chí ", "Criterion ")} + row.code + ": " + points_text(row, in),
                  holder}}};
            std::optional<std::size_t> before;
            for (std::size_t column = 0; column < names.size(); ++column) {
                if (names[column][0].empty()) continue;
                auto const at = place(column, names[column], column == 1 ? row.task : std::string{});
                if (column == 1) boxes[at].troubled = late || row.task.empty();
                if (before && joined_.insert({*before, at}).second) lines.emplace_back(*before, at);
                before = at;
            }
        }
    }

    std::vector<box> boxes;
    std::vector<std::pair<std::size_t, std::size_t>> lines;

private:
    /// Two tasks with one title are two.
    std::size_t place(std::size_t column, std::array<std::string, 2> const& text, std::string const& id) {
        auto const [at, is_new] = places_.try_emplace({column, text[0], text[1], id}, boxes.size());
        if (is_new) boxes.push_back({column, text[0], text[1], false, 0});
        return at->second;
    }

    std::map<std::tuple<std::size_t, std::string, std::string, std::string>, std::size_t> places_;
    std::set<std::pair<std::size_t, std::size_t>> joined_;
};

constexpr int box_distance = 46;
constexpr int box_height = 38;
constexpr int first_row = 30;

/// Each box stands beside the middle of those that it leads to, below the one before it in its column. The height of all.
int lay_out(graph& g) {
    int lowest = first_row;
    for (std::size_t column = 4; column-- > 0;) {
        std::vector<int> sums(g.boxes.size());
        std::vector<int> counts(g.boxes.size());
        for (auto const& [from, to] : g.lines)
            if (g.boxes[from].column == column) {
                sums[from] += g.boxes[to].y;
                ++counts[from];
            }
        int free = first_row;
        for (std::size_t i = 0; i < g.boxes.size(); ++i) {
            if (g.boxes[i].column != column) continue;
            g.boxes[i].y = std::max(free, counts[i] == 0 ? free : sums[i] / counts[i]);
            free = g.boxes[i].y + box_distance;
        }
        lowest = std::max(lowest, free);
    }
    return lowest;
}

std::string dot_text(std::string_view text) {
    std::string out;
    for (char const c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
    return out;
}

/// As many words as fit into each of two lines; what stands on a line of its own leaves one for the rest.
std::array<std::string, 2> in_two_lines(box const& one, std::size_t width) {
    std::array<std::string, 2> lines;
    std::string_view text = one.text;
    std::size_t const most = one.second.empty() ? 2 : 1;
    for (std::size_t line = 0; !text.empty();) {
        auto const end = std::min(text.find(' '), text.size());
        auto const word = text.substr(0, end);
        bool const fits = lines[line].empty() || display_width(lines[line]) + 1 + display_width(word) <= width;
        if (!fits && ++line == most) break;
        if (!lines[line].empty()) lines[line] += ' ';
        lines[line] += word;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!text.empty()) lines[most - 1] += " …";
    if (!one.second.empty()) lines[1] = one.second;
    return lines;
}

constexpr std::array<int, 4> lefts{0, 165, 480, 690};
constexpr std::array<int, 4> widths{130, 280, 175, 270};
constexpr std::array<std::size_t, 4> letters{17, 38, 23, 36};

void append_box(std::string& out, box const& one) {
    auto const x = lefts[one.column];
    out += "<g><rect x=\"" + std::to_string(x) + "\" y=\"" + std::to_string(one.y) + "\" width=\"" +
           std::to_string(widths[one.column]) + "\" height=\"" + std::to_string(box_height) +
           "\" rx=\"4\" class=\"box" + (one.troubled ? " troubled" : "") + "\" fill=\"none\" stroke=\"currentColor\"" +
           (one.troubled ? " stroke-width=\"2\" stroke-dasharray=\"5 3\"" : "") + "/>";
    auto const lines = in_two_lines(one, letters[one.column]);
    bool const two = !lines[1].empty();
    for (std::size_t i = 0; i < (two ? 2U : 1U); ++i) {
        auto const y = one.y + (two ? 16 + 15 * static_cast<int>(i) : 23);
        out += "<text x=\"" + std::to_string(x + 8) + "\" y=\"" + std::to_string(y) +
               "\" fill=\"currentColor\" font-size=\"12\">";
        detail::append_escaped(out, lines[i]);
        out += "</text>";
    }
    out += "</g>\n";
}

} // namespace

text_table trace_table(programme const& p, std::vector<trace_row> const& rows, language in) {
    text_table table;
    table.columns = {
        {std::string{say(in, "văn bản", "document")}},   {std::string{say(in, "nhiệm vụ", "task")}},
        {std::string{say(in, "tình trạng", "status")}},  {std::string{say(in, "cơ quan", "agency")}},
        {std::string{say(in, "tiêu chí", "criterion")}}, {std::string{say(in, "điểm", "points")}, alignment::right}};
    for (auto const& row : rows)
        table.rows.push_back({row.document, task_name(p, row), status_name(row, in),
                              row.agency.empty() ? unit_name(p, row.unit) : row.agency, row.code,
                              points_text(row, in)});
    return table;
}

std::string trace_dot(programme const& p, std::vector<trace_row> const& rows, language in) {
    graph const g{p, rows, in};
    constexpr std::array<std::string_view, 4> shapes{"note", "box", "ellipse", "hexagon"};
    std::string out = "digraph trace {\n  rankdir=LR;\n  node [fontname=\"sans-serif\", fontsize=11];\n";
    for (std::size_t i = 0; i < g.boxes.size(); ++i) {
        auto const& one = g.boxes[i];
        out += "  n" + std::to_string(i) + " [label=\"" +
               dot_text(one.second.empty() ? one.text : one.text + " (" + one.second + ')') +
               "\", shape=" + std::string{shapes[one.column]} + (one.troubled ? ", style=\"dashed,bold\"" : "") +
               "];\n";
    }
    for (auto const& [from, to] : g.lines) out += "  n" + std::to_string(from) + " -> n" + std::to_string(to) + ";\n";
    return out + "}\n";
}

std::string trace_svg(programme const& p, std::vector<trace_row> const& rows, language in) {
    graph g{p, rows, in};
    std::array<int, 4> counts{};
    for (auto const& one : g.boxes) ++counts[one.column];
    auto const height = lay_out(g);
    std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"-1 0 964 " +
                      std::to_string(height) + "\" font-family=\"sans-serif\" color=\"currentColor\">\n<title>";
    out += say(in, "Truy vết từ văn bản đến điểm", "Trace from documents to points");
    out += "</title>\n<desc>";
    out += std::to_string(counts[0]) + std::string{say(in, " văn bản, ", " documents, ")} + std::to_string(counts[1]) +
           std::string{say(in, " nhiệm vụ, ", " tasks, ")} + std::to_string(counts[2]) +
           std::string{say(in, " cơ quan, ", " agencies, ")} + std::to_string(counts[3]) +
           std::string{say(in, " tiêu chí. Khung nét đứt: chậm, hoặc chưa giao.",
                           " criteria. Dashed frames: late, or without a task.")};
    out += "</desc>\n";
    constexpr std::array<std::array<std::string_view, 2>, 4> headings{{{"Văn bản", "Documents"},
                                                                       {"Nhiệm vụ", "Tasks"},
                                                                       {"Cơ quan", "Agencies"},
                                                                       {"Tiêu chí và điểm", "Criteria and points"}}};
    for (std::size_t i = 0; i < headings.size(); ++i)
        out += "<text x=\"" + std::to_string(lefts[i]) +
               "\" y=\"16\" font-size=\"12\" font-weight=\"bold\" fill=\"currentColor\">" +
               std::string{say(in, headings[i][0], headings[i][1])} + "</text>\n";
    for (auto const& [from, to] : g.lines) {
        auto const& a = g.boxes[from];
        auto const& b = g.boxes[to];
        out += "<line x1=\"" + std::to_string(lefts[a.column] + widths[a.column]) + "\" y1=\"" +
               std::to_string(a.y + box_height / 2) + "\" x2=\"" + std::to_string(lefts[b.column]) + "\" y2=\"" +
               std::to_string(b.y + box_height / 2) + "\" style=\"stroke:currentColor;stroke-opacity:.4\"/>\n";
    }
    for (auto const& one : g.boxes) append_box(out, one);
    return out + "</svg>\n";
}

} // namespace cchc
