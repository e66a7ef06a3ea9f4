// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/scoring_html.hpp>

#include <algorithm>
#include <utility>

#include "io/html_text.hpp"
#include "io/page_style.hpp"
#include "io/scoring_drawings.hpp"
#include "io/scoring_style.hpp"

namespace cchc {
namespace {

using detail::append_escaped;

class ranking_page {
public:
    ranking_page(scored_year const& year, print_options options)
        : year_{year}, options_{options}, table_{print_ranking(year.standings, year.evaluations, options)} {
        auto const roots = year.index.roots();
        fields_ = roots.size() == 1 ? year.index.children_of(roots.front()) : roots;
        if (fields_.empty()) fields_ = roots;
        for (auto const row : fields_)
            if (!is_beside(year.index[row].method)) mapped_.push_back(row);
        find_order();
    }

    std::string write() {
        write_head();
        auto const& rows = year_.standings.rows;
        for (std::size_t begin = 0; begin < rows.size();) {
            auto end = begin;
            while (end < rows.size() && rows[end].unit.block == rows[begin].unit.block) ++end;
            write_block(begin, end);
            begin = end;
        }
        write_notes();
        for (std::size_t i = 0; i < rows.size(); ++i) write_sheet(i);
        add("<footer>" +
            say("Điểm được tính chính xác, làm tròn một lần khi in; xếp hạng theo giá trị chưa làm tròn.",
                "Points are exact and rounded once, for print; ranks are made of unrounded values.") +
            "</footer>\n</body>\n</html>\n");
        return std::move(out_);
    }

private:
    void add(std::string_view markup) { out_ += markup; }
    void text(std::string_view words) { append_escaped(out_, words); }
    [[nodiscard]] std::string say(std::string_view vietnamese, std::string_view english) const {
        return std::string{options_.in == language::vietnamese ? vietnamese : english};
    }
    [[nodiscard]] std::string printed(points const& value) const {
        return notation(to_string(value, options_.decimals, options_.how));
    }
    static constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }
    /// With a decimal comma in Vietnamese.
    [[nodiscard]] std::string notation(std::string number) const {
        if (auto const dots = number.find(".."); dots != std::string::npos) number.replace(dots, 2, "–");
        if (options_.in != language::vietnamese) return number;
        for (std::size_t i = 1; i + 1 < number.size(); ++i)
            if (number[i] == '.' && is_digit(number[i - 1]) && is_digit(number[i + 1])) number[i] = ',';
        return number;
    }
    [[nodiscard]] std::string printed(node_result const& node) const {
        if (!node.applies) return say("không áp dụng", "does not apply");
        return node.is_known() ? printed(node.least) : printed(node.least) + "–" + printed(node.most);
    }
    static std::string id_of(std::size_t place) { return "u" + std::to_string(place + 1); }

    /// Rows of the index, each before those below it.
    void find_order() {
        std::vector<std::vector<std::size_t>> children(year_.index.size());
        std::vector<std::size_t> waiting;
        for (std::size_t row = year_.index.size(); row-- > 0;) {
            auto const above = year_.index.parent_of(row);
            if (above == scoring_index::none) waiting.push_back(row);
            else children[above].push_back(row);
        }
        while (!waiting.empty()) {
            auto const row = waiting.back();
            waiting.pop_back();
            order_.push_back(row);
            waiting.insert(waiting.end(), children[row].begin(), children[row].end());
        }
    }

    void write_head() {
        auto const& version = year_.index.version();
        auto const title = say("Kết quả chấm điểm chỉ số CCHC", "Results of the PAR index") +
                           (version.id.empty() ? "" : ": " + version.id);
        add("<!DOCTYPE html>\n<html lang=\"" + say("vi", "en") +
            "\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        text(title);
        add("</title>\n<style>");
        add(detail::page_style());
        add(detail::scoring_style());
        add("</style>\n</head>\n<body>\n<header>\n<h1>");
        text(title);
        add("</h1>\n");
        if (!version.legal_basis.empty()) {
            add("<p>" + say("Căn cứ: ", "Basis: "));
            text(version.legal_basis);
            add("</p>\n");
        }
        add("<p class=\"quiet\">" + std::to_string(table_.rows.size()) + say(" đơn vị, ", " units, ") +
            std::to_string(year_.index.size()) +
            say(" mục trong bảng tiêu chí. Chọn tên đơn vị để xem lý do của từng điểm.",
                " rows of criteria. Choose a unit to see the reason of every point.") +
            "</p>\n</header>\n");
    }

    void heading(std::string_view name, std::string_view kind = {}) {
        add("<th scope=\"col\" class=\"");
        add(kind);
        add("\">");
        text(name);
        add("</th>");
    }
    void cell(std::string_view value, std::string_view name = "n") {
        add("<td class=\"");
        add(name);
        add("\">");
        text(value);
        add("</td>");
    }

    void write_block(std::size_t begin, std::size_t end) {
        auto const& block = year_.standings.rows[begin].unit.block;
        add("<section>\n<h2>");
        text(block.empty() ? say("Bảng xếp hạng", "League table") : say("Bảng xếp hạng: ", "League table: ") + block);
        add("</h2>\n");
        write_legend(block);
        add("<div class=\"wide\">\n<table>\n<thead><tr>");
        heading(say("Hạng", "Rank"), "n");
        heading(say("Đơn vị", "Unit"));
        heading(say("Tự chấm", "Self"), "n detail");
        heading(say("Thẩm định", "Appraised"), "n detail");
        heading(say("Điều tra", "Survey"), "n detail");
        heading(say("Tổng", "Total"), "n detail");
        heading(say("Tối đa", "Maximum"), "n detail");
        heading("%", "n");
        heading("", "detail");
        heading(say("Xếp loại", "Class"));
        add("</tr></thead>\n<tbody>\n");
        for (auto i = begin; i < end; ++i) write_standing(i);
        add("</tbody>\n</table>\n</div>\n</section>\n");
        write_map(begin, end);
    }

    void write_legend(std::string const& block) {
        auto const mark = [&](std::string_view name, std::string const& words) {
            add("<li><svg viewBox=\"0 0 8 8\" aria-hidden=\"true\"><rect class=\"");
            add(name);
            add("\" width=\"8\" height=\"8\"/></svg>" + words + "</li>");
        };
        add("<ul class=\"legend\">");
        mark("appraised", say("thẩm định", "appraised"));
        mark("survey", say("điều tra xã hội học", "survey"));
        mark("open", say("chưa xác định", "not known"));
        for (auto const& band : year_.index.version().bands) {
            if (!band.block.empty() && band.block != block) continue;
            add("<li><span class=\"class\">");
            text(band.name);
            add("</span> ");
            text(describe(band.where, options_.in, " %"));
            add("</li>");
        }
        add("</ul>\n");
    }

    void write_standing(std::size_t i) {
        auto const& row = table_.rows[i];
        auto const& whole = year_.evaluations[year_.standings.rows[i].evaluation].whole;
        add("<tr>");
        cell(row.rank.empty() ? "–" : row.rank);
        add("<th scope=\"row\" class=\"unit\"><a href=\"#" + id_of(i) + "\">");
        text(row.unit);
        add("</a></th>");
        for (auto const* const value : {&row.self, &row.appraised, &row.survey}) cell(notation(*value), "n detail");
        cell(notation(row.total), "n total detail");
        cell(notation(row.max), "n detail");
        cell(notation(row.percent), "n total");
        add("<td class=\"detail\">");
        auto const survey = whole.surveyed ? *whole.surveyed : points{};
        detail::append_bar(out_, whole.least - std::min(survey, whole.least), std::min(survey, whole.least),
                           whole.most - whole.least, whole.maximum);
        add("</td><td>");
        if (!row.grade.empty()) {
            add("<span class=\"class\">");
            text(row.grade);
            add("</span>");
        }
        add("</td></tr>\n");
    }

    void write_map(std::size_t begin, std::size_t end) {
        if (mapped_.size() < 2) return;
        std::vector<std::string> headings;
        for (auto const row : mapped_)
            headings.push_back(year_.index[row].code +
                               (year_.index[row].name.empty() ? "" : " " + year_.index[row].name));
        std::vector<std::string> labels;
        std::vector<std::string> links;
        std::vector<std::vector<detail::map_cell>> cells;
        for (auto i = begin; i < end; ++i) {
            auto const& e = year_.evaluations[year_.standings.rows[i].evaluation];
            labels.push_back(year_.standings.rows[i].unit.name);
            links.push_back(id_of(i));
            cells.emplace_back();
            for (auto const row : mapped_) {
                auto const percent = e.rows[row].percent();
                auto const shown =
                    percent ? notation(to_string(*percent, 1)) : std::string{e.rows[row].applies ? "?" : "–"};
                cells.back().push_back({percent, shown});
            }
        }
        add("<figure>\n<figcaption>" +
            say("Tỷ lệ đạt được theo lĩnh vực, %: càng đậm càng cao; “?” là chưa xác định, “–” là không áp dụng.",
                "Percentage reached in each field: darker is more; “?” is not known, “–” does not apply.") +
            "</figcaption>\n<div class=\"wide\">");
        detail::append_map(out_, headings, labels, links, cells);
        add("</div>\n</figure>\n");
    }

    void write_notes() {
        if (table_.notes.empty()) return;
        add("<section>\n<h2>" + say("Ghi chú", "Notes") + "</h2>\n<ul class=\"notes\">\n");
        for (auto const& note : table_.notes) {
            add("<li>");
            text(notation(note));
            add("</li>\n");
        }
        add("</ul>\n</section>\n");
    }

    void fact(std::string const& name, std::string const& value) {
        if (value.empty()) return;
        add("<div><dt>" + name + "</dt><dd>");
        text(value);
        add("</dd></div>");
    }

    void write_sheet(std::size_t i) {
        auto const& row = table_.rows[i];
        auto const place = year_.standings.rows[i];
        auto const& e = year_.evaluations[place.evaluation];
        add("<section class=\"sheet\" id=\"" + id_of(i) + "\">\n<h3>");
        text(row.unit);
        add("</h3>\n<dl class=\"facts\">");
        fact(say("Hạng", "Rank"), row.rank);
        fact(say("Tổng điểm", "Total"), notation(row.total) + "/" + notation(row.max));
        fact(say("Chỉ số", "Index"), row.percent.empty() ? "" : notation(row.percent) + " %");
        fact(say("Xếp loại", "Class"), row.grade);
        if (place.change)
            fact(say("So với năm trước", "Against last year"),
                 (*place.change > 0 ? "+" : "") + std::to_string(*place.change));
        add("</dl>\n");
        write_waterfall(e);
        write_criteria(e, year_.cards[place.evaluation]);
        if (!e.findings.empty()) {
            add("<ul class=\"notes\">");
            for (auto const& finding : e.findings) {
                add("<li>");
                text(finding.message());
                add("</li>");
            }
            add("</ul>\n");
        }
        add("</section>\n");
    }

    void write_waterfall(evaluation const& e) {
        std::vector<detail::waterfall_step> steps;
        for (auto const row : fields_) {
            auto const& node = e.rows[row];
            if (!node.applies) continue;
            auto const lost = node.maximum - node.most;
            auto const open = node.most - node.least;
            if (lost.is_zero() && open.is_zero()) continue;
            auto shown = (lost.sign() < 0 ? "+" : "−") + printed(lost.sign() < 0 ? -lost : lost);
            if (!open.is_zero()) shown += " (" + printed(open) + say(" chưa rõ)", " open)");
            steps.push_back({year_.index[row].code + " " + year_.index[row].name, lost, open, std::move(shown)});
        }
        if (steps.empty()) return;
        std::stable_sort(steps.begin(), steps.end(),
                         [](auto const& a, auto const& b) { return a.lost + a.open > b.lost + b.open; });
        add("<figure>\n<figcaption>" + say("Điểm mất theo lĩnh vực", "Points lost by field") +
            "</figcaption>\n<div class=\"wide\">");
        detail::append_waterfall(out_, e.whole.maximum, printed(e.whole.maximum), steps, e.whole.least,
                                 printed(e.whole), say("Tối đa", "Maximum"), say("Đạt được", "Reached"));
        add("</div>\n</figure>\n");
    }

    void write_criteria(evaluation const& e, scorecard const& card) {
        add("<div class=\"wide\">\n<table>\n<thead><tr>");
        heading(say("Mục", "Code"));
        heading(say("Tiêu chí", "Criterion"));
        heading(say("Tối đa", "Maximum"), "n detail");
        heading(say("Tự chấm", "Self"), "n detail");
        heading(say("Điểm", "Points"), "n");
        heading(say("Lý do", "Reason"));
        add("</tr></thead>\n<tbody>\n");
        for (auto const row : order_) {
            auto const& node = e.rows[row];
            auto const& c = year_.index[row];
            auto const depth = std::min<std::size_t>(year_.index.depth_of(row), 3);
            bool const is_field = std::find(fields_.begin(), fields_.end(), row) != fields_.end();
            std::string name = "d" + std::to_string(depth);
            if (is_field || depth == 0) name += " field";
            if (!node.applies) name += " exempt";
            else if (year_.index.is_leaf(row) && node.most < node.maximum) name += " short";
            add("<tr class=\"" + name + "\"><th scope=\"row\" class=\"code\">");
            text(c.code);
            add("</th><td>");
            text(c.name);
            add("</td>");
            cell(printed(node.maximum), "n max");
            cell(node.self ? printed(*node.self) : "", "n self");
            cell(printed(node), "n points");
            auto const why = explain(year_.index, card, e, row, options_.in);
            auto const skip = why.find(". "); // the code and the points stand in their own cells
            cell(skip == std::string::npos ? "" : std::string_view{why}.substr(skip + 2), "reason");
            add("</tr>\n");
        }
        add("</tbody>\n</table>\n</div>\n");
    }

    scored_year const& year_;
    print_options options_;
    printed_ranking table_;
    std::vector<std::size_t> fields_; ///< the rows below the whole
    std::vector<std::size_t> mapped_; ///< those with a percentage
    std::vector<std::size_t> order_;
    std::string out_;
};

} // namespace

std::string results_to_html(scored_year const& year, print_options options) {
    return ranking_page{year, options}.write();
}

} // namespace cchc
