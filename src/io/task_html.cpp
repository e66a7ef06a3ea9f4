// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/task_html.hpp>

#include <cchc/io/html_report.hpp>
#include <cchc/task/task_statistics.hpp>

#include "io/page_style.hpp"
#include "io/task_board.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;

constexpr std::string_view style = R"css(
:root { --overdue: #b3261e; --late: #8a6100; --on-time: #2b6b3f; --in-time: #1a4f8b; --other: #5c6166; }
@media (prefers-color-scheme: dark) { :root { --overdue: #ff8a80; --late: #e5c067; --on-time: #8fd0a3; --in-time: #9cc4f2;
  --other: #a2a7ac; } }
.day { margin: 0 0 1.25rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .75rem; margin: 0; padding: 0;
  list-style: none; }
.counts li { border: 1px solid var(--line); border-left: .35rem solid var(--other); border-radius: .3rem;
  padding: .6rem .8rem; background: var(--card); }
.counts b { display: block; font-size: 1.6rem; line-height: 1.2; font-variant-numeric: tabular-nums; }
.overdue { border-left-color: var(--overdue) !important; } .late { border-left-color: var(--late) !important; }
.on-time { border-left-color: var(--on-time) !important; } .in-time { border-left-color: var(--in-time) !important; }
.shares { display: grid; grid-template-columns: auto 1fr; gap: .2rem 1rem; margin: 1.25rem 0 0; }
.shares dt { color: inherit; font-weight: 700; font-variant-numeric: tabular-nums; text-align: right; }
.board { columns: 21rem; column-gap: 1rem; }
.lane { break-inside: avoid; margin-bottom: 1rem; border: 1px solid var(--line); border-radius: .4rem; padding: .8rem; }
.lane > p { margin: .1rem 0 .7rem; color: var(--quiet); font-size: .9rem; }
.lane ul { list-style: none; margin: 0; padding: 0; display: grid; gap: .55rem; }
.lane li { background: var(--card); border: 1px solid var(--line); border-left: .3rem solid var(--other); border-radius: .25rem;
  padding: .5rem .65rem; }
.lane li p { margin: 0; } .lane li small { color: var(--quiet); display: block; font-size: .86rem; }
.status { font-weight: 700; }
.overdue .status { color: var(--overdue); } .late .status { color: var(--late); } .on-time .status { color: var(--on-time); }
.in-time .status { color: var(--in-time); }
.timeline-box { border: 1px solid var(--line); border-radius: .4rem; padding: .6rem; background: var(--card); }
.timeline-box svg { display: block; width: 100%; min-width: 46rem; height: auto; }
.legend { font-size: .9rem; }
@media print { .lane { break-inside: auto; } .lane li, .timeline-box { break-inside: avoid; }
  .timeline-box svg { min-width: 0; } }
)css";

class board_page {
public:
    board_page(task_ledger const& ledger, date day, task_page_options const& options)
        : ledger_{ledger}, day_{day}, options_{options}, lanes_{detail::lanes_of(ledger, day)} {
        counts_ = count_tasks(ledger, day);
    }

    [[nodiscard]] std::string write() {
        auto const title = escape_html(options_.title);
        out_ = "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
               title + "</title>\n<style>" + std::string{detail::page_style()} + std::string{style} +
               "</style>\n</head>\n<body>\n<header>\n<h1>" + title +
               "</h1>\n<p class=\"quiet day\">Tính đến hết ngày " + detail::shown_day(day_) + "</p>\n</header>\n<main>\n";
        write_counts();
        write_shares();
        write_board();
        out_ += "<h2>Biểu đồ thời gian</h2>\n<p class=\"quiet legend\">Thanh: từ ngày giao đến hạn; nét đỏ sau thanh: số ngày quá "
                "hạn; chấm: ngày hoàn thành; nét đứt đứng: ngày tính.</p>\n<div class=\"wide timeline-box\" tabindex=\"0\">\n" +
                timeline_svg(ledger_, day_) + "</div>\n";
        return std::move(out_) + "</main>\n<footer>Tình trạng suy ra từ ngày giao, hạn và ngày báo cáo; không ai ghi tay. "
                                 "Tỷ lệ cắt đến hai chữ số thập phân.</footer>\n</body>\n</html>\n";
    }

private:
    void write_count(std::string_view css, std::string_view label, std::uint64_t count) {
        out_.append("<li class=\"").append(css).append("\"><b>");
        out_ += to_string(decimal{static_cast<std::int64_t>(count)});
        out_.append("</b>").append(label).append("</li>\n");
    }

    void write_counts() {
        out_ += "<ul class=\"counts\" aria-label=\"Số nhiệm vụ theo tình trạng\">\n";
        write_count("", "nhiệm vụ", counts_.total());
        write_count("overdue", "quá hạn chưa hoàn thành", counts_.overdue);
        write_count("in-time", "chưa đến hạn", counts_.in_time);
        write_count("on-time", "hoàn thành đúng hạn", counts_.done_on_time);
        write_count("late", "hoàn thành quá hạn", counts_.done_late);
        if (counts_.cancelled + counts_.transferred != 0)
            write_count("", "hủy hoặc chuyển", counts_.cancelled + counts_.transferred);
        out_ += "</ul>\n";
    }

    void write_share(task_share share, std::string_view of_what) {
        auto const value = percent(share);
        if (!value) return;
        auto const number = [](std::uint64_t n) { return to_string(decimal{static_cast<std::int64_t>(n)}); };
        out_ += "<dt>" + to_string(*value) + " %</dt><dd>" + std::string{of_what} + " (" + number(share.count) + '/' +
                number(share.of) + ")</dd>\n";
    }

    void write_shares() {
        out_ += "<dl class=\"shares\">\n";
        write_share(counts_.done_of_due(), "hoàn thành trên số nhiệm vụ đến hạn");
        write_share(counts_.overdue_of_due(), "quá hạn chưa hoàn thành trên số nhiệm vụ đến hạn");
        write_share(counts_.on_time_of_done(), "đúng hạn trên số nhiệm vụ đã hoàn thành");
        write_share(counts_.done_of_all(), "hoàn thành trên tổng số nhiệm vụ");
        out_ += "</dl>\n";
        if (auto const delay = average_delay(ledger_, day_))
            out_ += "<p>Số ngày chậm bình quân của các nhiệm vụ quá hạn: <b>" + to_string(*delay) + "</b></p>\n";
    }

    void write_board() {
        out_ += "<h2>Theo cơ quan</h2>\n<div class=\"board\">\n";
        for (auto const& lane : lanes_) {
            out_ += "<section class=\"lane\">\n<h3>" +
                    escape_html(lane.lead.empty() ? "Chưa rõ cơ quan chủ trì" : lane.lead) + "</h3>\n<p>" +
                    std::to_string(lane.tasks.size()) + " nhiệm vụ, " + std::to_string(lane.counts.open()) +
                    " đang thực hiện, " + std::to_string(lane.counts.overdue) + " quá hạn</p>\n<ul>\n";
            for (auto const& each : lane.tasks) write_card(each);
            out_ += "</ul>\n</section>\n";
        }
        out_ += "</div>\n";
    }

    void write_card(detail::board_task const& each) {
        auto const& s = each.state;
        auto const& what = *each.what;
        out_ += "<li class=\"" + std::string{detail::css_class(s.status)} + "\"><p>" +
                escape_html(what.title.empty() ? what.id : what.title) + "</p><small><span class=\"status\">" +
                std::string{detail::capitalised(s.status)} + "</span>";
        if (s.days_late > 0) out_ += " " + std::to_string(s.days_late) + " ngày";
        out_ += s.due ? "; hạn " + detail::shown_day(*s.due) : "; không đặt hạn";
        if (s.done) out_ += "; xong " + detail::shown_day(*s.done);
        if (s.extensions > 0) out_ += "; gia hạn " + std::to_string(s.extensions) + " lần";
        out_ += "</small>";
        if (!what.support.empty()) {
            std::string support;
            for (auto const& one : what.support) support += (support.empty() ? "" : ", ") + one;
            out_ += "<small>Phối hợp: " + escape_html(support) + "</small>";
        }
        if (!what.basis.empty()) out_ += "<small>Căn cứ: " + escape_html(what.basis) + "</small>";
        out_ += "</li>\n";
    }

    task_ledger const& ledger_;
    date day_;
    task_page_options const& options_;
    std::vector<detail::board_lane> lanes_;
    task_counts counts_;
    std::string out_;
};

} // namespace

std::string tasks_to_html(task_ledger const& ledger, date day, task_page_options const& options) {
    return board_page{ledger, day, options}.write();
}

} // namespace cchc
