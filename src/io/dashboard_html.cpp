// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/dashboard_html.hpp>

#include <algorithm>
#include <map>
#include <utility>

#include <cchc/io/trace_drawing.hpp>
#include <cchc/one_stop/rates.hpp>
#include <cchc/programme/project.hpp>
#include <cchc/programme/trace.hpp>
#include <cchc/scoring/year.hpp>
#include <cchc/task/task_statistics.hpp>
#include <cchc/time/date.hpp>

#include "io/dashboard_charts.hpp"
#include "io/dashboard_style.hpp"
#include "io/html_text.hpp"
#include "io/page_style.hpp"
#include "io/scoring_style.hpp"

namespace cchc {
namespace {

using boost::gregorian::date;

class dashboard {
public:
    dashboard(programme const& p, date day, dashboard_options const& options)
        : p_{p},
          day_{day},
          in_{options.in},
          until_{options.until.value_or(p.covers ? p.covers->last() : day)},
          year_{score_year(p.index, p.units, with_task_facts(p, p.tasks, day))},
          counts_{count_tasks(p.tasks, day)} {}

    [[nodiscard]] std::string write() && {
        head();
        cards();
        index();
        tasks();
        one_stop();
        chains();
        html("<footer><p>");
        text(say(
            "Điểm theo phiếu chấm và sổ nhiệm vụ đến ngày nêu trên; tỷ lệ và điểm làm tròn một lần khi in. Tệp này không có mã lệnh.",
            "Scores follow from the cards and the ledger up to the day above; rates and points are rounded once, in print. "
            "There is no script in this file."));
        html("</p></footer>\n</main>\n</body>\n</html>\n");
        return std::move(out_);
    }

private:
    [[nodiscard]] std::string_view say(std::string_view vietnamese, std::string_view english) const noexcept {
        return in_ == language::vietnamese ? vietnamese : english;
    }
    void html(std::string_view markup) { out_ += markup; }
    void text(std::string_view words) { detail::append_escaped(out_, words); }
    void cell(std::string_view tag, std::string_view words) {
        auto const name = tag.substr(0, tag.find(' '));
        out_.append("<").append(tag).append(">");
        text(words);
        out_.append("</").append(name).append(">");
    }

    [[nodiscard]] std::string day_text(date day) const {
        return in_ == language::vietnamese ? to_string(partial_date{day}, date_style::slashes) : to_iso(day);
    }
    [[nodiscard]] std::string number(points const& value, unsigned decimals = 2) const {
        return in_ == language::vietnamese ? to_string(value, decimals, rounding::half_up, digit_style::plain)
                                           : to_string(value, decimals);
    }
    [[nodiscard]] std::string count(std::uint64_t value) const {
        auto grouped = to_string(decimal{static_cast<std::int64_t>(value)});
        if (in_ == language::english) std::replace(grouped.begin(), grouped.end(), '.', ',');
        return grouped;
    }
    [[nodiscard]] std::string count(dossier_counts::number const& value) const { return value ? count(*value) : "–"; }
    [[nodiscard]] std::string percent_text(std::optional<task_share> of) const {
        if (!of || of->of == 0) return "–";
        return number(*percent_of(points{static_cast<std::int64_t>(of->count)},
                                  points{static_cast<std::int64_t>(of->of)})) +
               " %";
    }
    [[nodiscard]] std::string share_text(std::optional<task_share> of) const {
        return of ? count(of->count) + " / " + count(of->of) : "–";
    }
    [[nodiscard]] std::string range(points const& least, points const& most) const {
        return least == most ? number(least) : number(least) + " – " + number(most);
    }
    [[nodiscard]] std::string field_name(reform_field field) const {
        if (in_ == language::vietnamese) return std::string{vietnamese_name(field)};
        std::string words{to_string(field)};
        std::replace(words.begin(), words.end(), '_', ' ');
        return words;
    }

    void heading(std::string_view id, std::string_view vietnamese, std::string_view english) {
        html(std::string{"<section aria-labelledby=\""}.append(id).append("\">\n<h2 id=\"").append(id).append("\">"));
        text(say(vietnamese, english));
        html("</h2>\n");
    }
    /// A table that scrolls inside itself; headings that begin with `#` stand above numbers.
    void open_table(std::string_view caption, std::initializer_list<std::string_view> headings) {
        html("<div class=\"wide\" tabindex=\"0\"><table><caption>");
        text(caption);
        html("</caption><thead><tr>");
        for (auto const each : headings)
            if (each.starts_with('#')) cell("th class=\"n\" scope=\"col\"", each.substr(1));
            else cell("th scope=\"col\"", each);
        html("</tr></thead><tbody>\n");
    }
    void close_table() { html("</tbody></table></div>\n"); }
    void nothing(std::string_view vietnamese, std::string_view english) {
        cell("p class=\"empty\"", say(vietnamese, english));
    }

    void head() {
        auto const title =
            std::string{say("Bảng điều hành cải cách hành chính: ", "Administrative reform dashboard: ")} + p_.name +
            (p_.covers ? ", " + to_string(*p_.covers) : "");
        html(in_ == language::vietnamese ? "<!DOCTYPE html>\n<html lang=\"vi\">\n"
                                         : "<!DOCTYPE html>\n<html lang=\"en\">\n");
        html(
            "<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        cell("title", title);
        html("<style>");
        html(detail::page_style());
        html(detail::scoring_style());
        html(detail::dashboard_style());
        html("</style>\n</head>\n<body>\n");
        detail::append_patterns(out_);
        html("<main>\n<header>\n");
        cell("h1", title);
        cell("p class=\"quiet\"", std::string{say("Tính đến hết ngày ", "At the end of ")} + day_text(day_));
        if (!p_.note.empty()) cell("p class=\"note\"", p_.note);
        html("</header>\n<nav aria-label=\"");
        text(say("Các phần", "Parts"));
        html("\"><ul>");
        for (auto const& [id, vi, en] :
             {std::tuple{"#index", "Chỉ số", "Index"}, std::tuple{"#tasks", "Nhiệm vụ", "Tasks"},
              std::tuple{"#one-stop", "Một cửa", "One-stop shops"}, std::tuple{"#trace", "Truy vết", "Trace"}}) {
            html(std::string{"<li><a href=\""} + id + "\">");
            text(say(vi, en));
            html("</a></li>");
        }
        html("</ul></nav>\n");
    }

    void card(std::string_view figure, std::string_view words) {
        html("<li>");
        cell("b", figure);
        text(words);
        html("</li>\n");
    }

    void cards() {
        html("<ul class=\"cards\">\n");
        card(count(counts_.overdue), say("nhiệm vụ quá hạn chưa hoàn thành", "tasks overdue"));
        card(percent_text(counts_.done_of_due()),
             std::string{say("hoàn thành trên số đến hạn: ", "done of those due: ")} +
                 share_text(counts_.done_of_due()));
        auto const whole = dossiers();
        if (!whole.empty()) {
            auto const of = share(one_stop_rate::on_time_of_resolved, whole.front().counts);
            card(percent_text(of), std::string{say("hồ sơ trước và đúng hạn trên số đã giải quyết: ",
                                                   "dossiers on time of those resolved: ")} +
                                       share_text(of));
        }
        for (auto const field : fields_without_duty(p_))
            card(say("Bỏ trống", "Missing"),
                 std::string{say("không có nhiệm vụ nào về: ", "no duty and no task on: ")} + field_name(field));
        html("</ul>\n");
    }

    void index() {
        heading("index", "Chỉ số và xếp hạng", "Index and ranking");
        auto const table = print_ranking(year_.standings, year_.evaluations, {2, rounding::half_up, in_});
        std::string block = "\n";
        for (std::size_t i = 0; i < table.rows.size(); ++i) {
            auto const& row = year_.standings.rows[i];
            if (row.unit.block != block) {
                if (i != 0) close_table();
                block = row.unit.block;
                open_table(block.empty() ? say("Các đơn vị", "All units") : std::string_view{block},
                           {say("#Hạng", "#Rank"), say("Đơn vị", "Unit"), say("#Phần trăm", "#Percent"),
                            say("Từ – đến", "From – to"), say("Xếp loại", "Class")});
            }
            html("<tr>");
            cell("td class=\"n\"", table.rows[i].rank);
            cell("th scope=\"row\"", row.unit.name.empty() ? row.unit.id : row.unit.name);
            auto const shown = range(row.least, row.most);
            cell("td class=\"n total\"", shown);
            html("<td class=\"cell\">");
            detail::append_range_bar(out_, row.least, row.most, shown + " %");
            html("</td>");
            cell("td", row.grade.empty() ? say("chưa rõ", "not decided") : std::string_view{row.grade});
            html("</tr>\n");
        }
        if (!table.rows.empty()) close_table();
        projection();
        html("</section>\n");
    }

    void projection() {
        if (!(day_ < until_) || p_.links.empty()) return;
        cell("h3", std::string{say("Đến ngày ", "By ")} + day_text(until_));
        open_table(
            say("Phần trăm của điểm tối đa, nếu từ nay không làm thêm việc nào, và nếu làm xong mọi việc đến hạn",
                "Percent of the maximum, if nothing more is done, and if everything due is done"),
            {say("Đơn vị", "Unit"), say("#Không làm thêm", "#Nothing more"),
             say("#Làm xong mọi việc", "#All that is due"), say("#Được thêm", "#Gain")});
        for (auto const& each : project_units(p_, day_, until_)) {
            html("<tr>");
            cell("th scope=\"row\"", each.unit.name.empty() ? each.unit.id : each.unit.name);
            cell("td class=\"n\"", range(each.nothing_more.least, each.nothing_more.most));
            cell("td class=\"n\"", range(each.all_due.least, each.all_due.most));
            cell("td class=\"n\"", number(each.all_due.least - each.nothing_more.least));
            html("</tr>\n");
        }
        close_table();
    }

    void tasks() {
        heading("tasks", "Nhiệm vụ", "Tasks");
        auto const by_lead = count_by_lead(p_.tasks, day_);
        std::uint64_t longest = 0;
        for (auto const& each : by_lead) longest = std::max(longest, each.counts.total());
        open_table(
            say("Theo cơ quan chủ trì. Trong thanh, từ trái: đúng hạn (đặc), quá hạn đã xong (gạch chéo), quá hạn chưa xong "
                "(chấm), chưa đến hạn (nhạt)",
                "By lead. In the bar, from the left: on time (solid), late (hatched), overdue (dotted), not yet due (pale)"),
            {say("Cơ quan", "Agency"), say("#Đúng hạn", "#On time"), say("#Xong muộn", "#Done late"),
             say("#Quá hạn", "#Overdue"), say("#Chưa đến hạn", "#Not yet due"), ""});
        for (auto const& [lead, c] : by_lead) {
            html("<tr>");
            cell("th scope=\"row\"", lead);
            for (auto const n : {c.done_on_time, c.done_late, c.overdue, c.in_time}) cell("td class=\"n\"", count(n));
            html("<td class=\"cell\">");
            detail::append_stack(
                out_,
                {{"on-time", c.done_on_time}, {"late", c.done_late}, {"overdue", c.overdue}, {"waiting", c.in_time}},
                longest,
                std::to_string(c.done_on_time) + " + " + std::to_string(c.done_late) + " + " +
                    std::to_string(c.overdue) + " + " + std::to_string(c.in_time));
            html("</td></tr>\n");
        }
        close_table();
        overdue();
        html("</section>\n");
    }

    void overdue() {
        std::vector<std::pair<task_state, task const*>> late;
        for (auto const& one : p_.tasks.tasks())
            if (auto const state = p_.tasks.state_of(one.id, day_); state && state->status == task_status::overdue)
                late.emplace_back(*state, &one);
        std::stable_sort(late.begin(), late.end(),
                         [](auto const& a, auto const& b) { return a.first.days_late > b.first.days_late; });
        cell("h3", say("Quá hạn chưa hoàn thành", "Overdue"));
        if (late.empty()) return nothing("Không có nhiệm vụ nào quá hạn.", "No task is overdue.");
        open_table(say("Chậm nhiều nhất trước", "The latest first"),
                   {say("Nhiệm vụ", "Task"), say("Cơ quan", "Agency"), say("Văn bản", "Document"), say("#Hạn", "#Due"),
                    say("#Số ngày chậm", "#Days late")});
        for (auto const& [state, one] : late) {
            html("<tr>");
            cell("th scope=\"row\"", one->title);
            cell("td", state.lead);
            cell("td", one->basis);
            cell("td class=\"n\"", state.due ? day_text(*state.due) : "");
            cell("td class=\"n\"", std::to_string(state.days_late));
            html("</tr>\n");
        }
        close_table();
    }

    /// All counts up to the day as one row, or none.
    [[nodiscard]] std::vector<one_stop_row> dossiers() const {
        std::vector<one_stop_row> rows;
        for (auto const& row : p_.one_stop)
            if (row.covers && p_.covers && p_.covers->first() <= row.covers->first() && row.covers->last() <= day_)
                rows.push_back(row);
        return roll_up(rows, {});
    }

    void one_stop() {
        heading("one-stop", "Một cửa", "One-stop shops");
        auto const whole = dossiers();
        if (p_.one_stop.empty()) nothing("Chưa có số liệu.", "There are no counts.");
        if (!whole.empty()) rates(whole.front());
        months();
        balance();
        html("</section>\n");
    }

    void rates(one_stop_row const& whole) {
        auto const span_text = whole.covers ? to_string(*whole.covers) : std::string{};
        open_table(std::string{say("Tỷ lệ, mỗi tỷ lệ một mẫu số: ", "Rates, each of its own denominator: ")} +
                       span_text,
                   {say("Tỷ lệ", "Rate"), say("#Số hồ sơ", "#Dossiers"), "#%"});
        for (std::size_t i = 0; i < one_stop_rate_count; ++i) {
            auto const rate = static_cast<one_stop_rate>(i);
            auto const of = share(rate, whole.counts);
            html("<tr>");
            cell("th scope=\"row\"", in_ == language::vietnamese ? vietnamese_name(rate) : to_string(rate));
            cell("td class=\"n\"", share_text(of));
            cell("td class=\"n total\"", percent_text(of));
            html("</tr>\n");
        }
        close_table();
    }

    void months() {
        auto rows = roll_up(p_.one_stop, {.period = true, .grain = {}});
        rows.erase(std::remove_if(rows.begin(), rows.end(),
                                  [&](auto const& row) { return !row.covers || day_ < row.covers->last(); }),
                   rows.end());
        if (rows.size() < 2) return;
        std::vector<std::string> ticks;
        std::vector<detail::chart_line> lines{{std::string{say("tiếp nhận", "received")}, {}},
                                              {std::string{say("đã giải quyết", "resolved")}, {}},
                                              {std::string{say("trực tuyến", "online")}, {}},
                                              {std::string{say("tồn cuối kỳ", "left open")}, {}}};
        for (auto const& row : rows) {
            auto const c = deduced(row.counts);
            auto const month = to_iso(row.covers->first());
            ticks.push_back(month.substr(5, 2) + '/' + month.substr(0, 4));
            lines[0].values.push_back(c.received);
            lines[1].values.push_back(c.done);
            lines[2].values.push_back(c.online);
            lines[3].values.push_back(c.open);
        }
        auto const& first = lines[0].values;
        auto const told = std::string{say("Số hồ sơ theo kỳ: tiếp nhận từ ", "Dossiers by period: received from ")} +
                          count(first.front()) + std::string{say(" đến ", " to ")} + count(first.back()) +
                          std::string{say(", trực tuyến từ ", ", online from ")} + count(lines[2].values.front()) +
                          std::string{say(" đến ", " to ")} + count(lines[2].values.back()) + '.';
        detail::append_lines(out_, ticks, lines, say("Số hồ sơ theo kỳ", "Dossiers by period"), told);
    }

    void balance() {
        auto const findings = check_rows(p_.one_stop);
        if (p_.one_stop.empty()) return;
        if (findings.empty())
            return nothing("Mọi dòng số liệu đều khớp, kỳ sau nối đúng kỳ trước.",
                           "Every row balances, and every period takes over what was open.");
        cell("h3", say("Số liệu không khớp", "What does not balance"));
        html("<ul>");
        for (auto const& each : findings) cell("li", each.message(p_.one_stop));
        html("</ul>\n");
    }

    void chains() {
        heading("trace", "Truy vết", "Trace");
        auto scored = p_;
        scored.cards = year_.cards;
        auto stake = at_stake(trace(scored, day_));
        cell("h3", say("Điểm phụ thuộc nhiệm vụ chậm", "Points that hang on late tasks"));
        if (stake.empty()) nothing("Không có.", "None.");
        constexpr std::size_t most = 24;
        if (stake.size() > most) {
            cell("p class=\"quiet\"",
                 std::string{say("Nhiều điểm nhất trước; còn nữa: ", "The most points first; not shown: ")} +
                     std::to_string(stake.size() - most));
            stake.resize(most);
        }
        if (!stake.empty()) {
            html("<div class=\"wide\" tabindex=\"0\">");
            html(trace_svg(scored, stake, in_));
            html("</div>\n");
        }
        loose_ends(scored);
        html("</section>\n");
    }

    void loose_ends(programme const& scored) {
        cell("h3", say("Nhiệm vụ trong kế hoạch chưa giao cho ai", "Duties that nobody was given"));
        auto const duties = duties_without_task(p_);
        if (duties.empty()) nothing("Không có.", "None.");
        html("<ul>");
        for (auto const place : duties) {
            auto const& duty = p_.duties[place];
            std::string bases;
            for (auto const& each : duty.bases) bases += (bases.empty() ? " (" : ", ") + each;
            cell("li", duty.title + bases + (bases.empty() ? "" : ")"));
        }
        html("</ul>\n");
        std::map<std::string, std::vector<std::string>> lacking;
        for (auto const& each : criteria_without_evidence(scored))
            if (each.scored) lacking[each.unit].push_back(each.code);
        cell("h3", say("Có số liệu mà không có tài liệu kiểm chứng", "Claimed without evidence"));
        if (lacking.empty()) nothing("Không có.", "None.");
        html("<ul>");
        for (auto const& [unit, codes] : lacking) {
            std::string list;
            for (auto const& code : codes) list += (list.empty() ? ": " : ", ") + code;
            auto const known =
                std::find_if(p_.units.begin(), p_.units.end(), [&, id = &unit](auto const& u) { return u.id == *id; });
            cell("li", (known != p_.units.end() && !known->name.empty() ? known->name : unit) + list);
        }
        html("</ul>\n");
        cell("h3", say("Được khen mà xếp thấp", "Praised, and low in the ranking"));
        auto const praised = praised_and_low(scored);
        if (praised.empty()) nothing("Không có.", "None.");
        html("<ul>");
        for (auto const& each : praised)
            cell("li", each.agency + ": " + std::to_string(each.place.best) +
                           (each.place.best == each.place.worst ? "" : "–" + std::to_string(each.place.worst)) + " / " +
                           std::to_string(each.of) +
                           (each.source.report.empty() ? "" : " (" + each.source.report + ')'));
        html("</ul>\n");
    }

    programme const& p_;
    date day_;
    language in_;
    date until_;
    scored_year year_;
    task_counts counts_;
    std::string out_;
};

} // namespace

std::string dashboard_to_html(programme const& p, date day, dashboard_options const& options) {
    return dashboard{p, day, options}.write();
}

} // namespace cchc
