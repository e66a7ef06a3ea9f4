// SPDX-License-Identifier: BSL-1.0
// The timeline: one row for each task, a heading for each agency, a column for each month.
#include <cchc/io/task_html.hpp>

#include <algorithm>

#include <cchc/io/html_report.hpp>
#include <cchc/time/date.hpp>
#include <cchc/time/deadline.hpp>

#include "io/task_board.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;
using boost::gregorian::date_duration;

constexpr int label_width = 250;
constexpr int chart_width = 690;
constexpr int task_height = 22;
constexpr int lane_height = 28;
constexpr int head_height = 34;
constexpr int longest_label = 31; // letters
constexpr int half_a_day_label = 40;

/// The first letters of a title, cut at a character.
std::string shortened(std::string_view title) {
    std::size_t at = 0;
    for (int letters = 0; at < title.size(); ++at) {
        bool const begins = (static_cast<unsigned char>(title[at]) & 0xC0U) != 0x80U;
        if (begins && ++letters > longest_label) return std::string{title.substr(0, at)} + "…";
    }
    return std::string{title};
}

class timeline {
public:
    timeline(std::vector<detail::board_lane> lanes, date day) : lanes_{std::move(lanes)}, day_{day} { measure(); }

    [[nodiscard]] std::string draw() {
        out_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"timeline\" role=\"img\" "
               "aria-label=\"Biểu đồ thời gian các nhiệm vụ theo cơ quan\" viewBox=\"0 0 " +
               std::to_string(label_width + chart_width + 10) + ' ' + std::to_string(height_) +
               "\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n<style>" + std::string{style()} + "</style>\n";
        draw_months();
        int y = head_height;
        for (auto const& lane : lanes_) {
            add_text("lane", 0, y + 19, lane.lead.empty() ? "Chưa rõ cơ quan" : lane.lead);
            y += lane_height;
            for (auto const& each : lane.tasks) {
                draw_task(each, y);
                y += task_height;
            }
        }
        if (!(day_ < first_) && !(last_ < day_)) {
            add_line("today", x_of(day_), head_height - 8, x_of(day_), height_);
            auto const right_most = label_width + chart_width + 10 - half_a_day_label;
            add_text("today-text", std::min(x_of(day_), right_most), 11, detail::shown_day(day_));
        }
        return out_ + "</svg>\n";
    }

private:
    [[nodiscard]] static std::string_view style() noexcept {
        return ".timeline{color:#1d1f21}.timeline text{fill:currentColor}.timeline .lane{font-weight:700;font-size:13px}"
               ".timeline .grid{stroke:currentColor;stroke-opacity:.15}"
               ".timeline .today{stroke:#b3261e;stroke-width:2;stroke-dasharray:5 3}"
               ".timeline .today-text{font-weight:700;text-anchor:middle}"
               ".timeline .bar{fill:#9db8d6}.timeline .bar.on-time{fill:#86b892}.timeline .bar.late{fill:#d9b24c}"
               ".timeline .bar.overdue{fill:#d98880}.timeline .bar.cancelled,.timeline .bar.transferred{fill:none;"
               "stroke:currentColor;stroke-opacity:.5;stroke-dasharray:3 3}"
               ".timeline .delay{fill:none;stroke:#b3261e;stroke-width:2}.timeline .done{fill:#1d1f21;stroke:#fff}"
               "@media (prefers-color-scheme:dark){.timeline{color:#e4e4e0}.timeline .bar{fill:#3f5f86}"
               ".timeline .bar.on-time{fill:#33694a}.timeline .bar.late{fill:#7d6420}.timeline .bar.overdue{fill:#8c3b34}"
               ".timeline .today,.timeline .delay{stroke:#ff8a80}.timeline .done{fill:#fff;stroke:#17191b}}";
    }

    /// The days from the first assignment to the last deadline, whole months, and the height of all rows.
    void measure() {
        first_ = last_ = day_;
        height_ = head_height + 8;
        for (auto const& lane : lanes_) {
            height_ += lane_height + task_height * static_cast<int>(lane.tasks.size());
            for (auto const& each : lane.tasks)
                for (auto const& d : {each.state.assigned, each.state.due, each.state.done})
                    if (d) {
                        first_ = std::min(first_, *d);
                        last_ = std::max(last_, *d);
                    }
        }
        first_ = detail::existing_date(first_.year(), first_.month(), 1);
        last_ = detail::existing_date(last_.year(), last_.month(), days_in_month(last_.year(), last_.month()));
    }

    [[nodiscard]] int x_of(date day) const {
        auto const days = static_cast<std::int64_t>((last_ - first_).days()) + 1;
        return label_width + static_cast<int>((day - first_).days() * std::int64_t{chart_width} / days);
    }

    void add_text(std::string_view css, int x, int y, std::string_view text) {
        out_.append("<text class=\"").append(css).append("\" x=\"").append(std::to_string(x)).append("\" y=\"");
        out_.append(std::to_string(y)).append("\">").append(escape_html(text)).append("</text>\n");
    }

    void add_line(std::string_view css, int x1, int y1, int x2, int y2) {
        out_.append("<line class=\"").append(css).append("\" x1=\"").append(std::to_string(x1)).append("\" y1=\"");
        out_.append(std::to_string(y1)).append("\" x2=\"").append(std::to_string(x2)).append("\" y2=\"");
        out_.append(std::to_string(y2)).append("\"/>\n");
    }

    /// A line where each month begins, and the month where there is room for it.
    void draw_months() {
        constexpr int narrowest = 46;
        int last_text = -narrowest;
        for (auto month = first_; !(last_ < month);) {
            auto const x = x_of(month);
            add_line("grid", x, head_height - 6, x, height_);
            if (x - last_text >= narrowest) {
                add_text("month", x + 2, head_height - 9,
                         std::to_string(month.month().as_number()) + '/' + std::to_string(month.year()));
                last_text = x;
            }
            auto const next = add_months(month, 1);
            if (!next) break;
            month = *next;
        }
    }

    void draw_task(detail::board_task const& each, int y) {
        auto const& s = each.state;
        auto const begin = x_of(*s.assigned);
        auto const end = std::max(begin + 3, x_of(s.due.value_or(s.done.value_or(day_))) + 2);
        add_text("title", 8, y + 15, shortened(each.what->title.empty() ? each.what->id : each.what->title));
        out_ += "<rect class=\"bar " + std::string{detail::css_class(s.status)} + "\" x=\"" + std::to_string(begin) +
                "\" y=\"" + std::to_string(y + 5) + "\" width=\"" + std::to_string(end - begin) +
                "\" height=\"12\" rx=\"2\"><title>" + escape_html(each.what->title) + ": " +
                std::string{detail::capitalised(s.status)} + "</title></rect>\n";
        if (s.days_late > 0) add_line("delay", end, y + 11, std::max(end + 3, x_of(s.done.value_or(day_))), y + 11);
        if (s.done)
            out_ += "<circle class=\"done\" cx=\"" + std::to_string(x_of(*s.done)) + "\" cy=\"" + std::to_string(y + 11) +
                    "\" r=\"4\"/>\n";
    }

    std::vector<detail::board_lane> lanes_;
    date day_;
    date first_;
    date last_;
    int height_ = 0;
    std::string out_;
};

} // namespace

std::string timeline_svg(task_ledger const& ledger, date day) {
    return timeline{detail::lanes_of(ledger, day), day}.draw();
}

} // namespace cchc
