// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/html_report.hpp>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "io/html_labels.hpp"
#include "io/html_text.hpp"
#include "io/page_style.hpp"
#include "io/report_style.hpp"

namespace cchc {
namespace {

using detail::append_escaped;
using detail::html_mark;
using detail::mark_kind;

/// A row of a table and the places in the text that lead to it.
struct table_row {
    std::string id;
    std::vector<std::size_t> items; ///< indices of mentions
};

std::string place_id(std::string const& row, std::size_t place) {
    return row + '-' + std::to_string(place + 1);
}

/// Agencies with the same id, or without one the same name, in one row.
std::vector<table_row> agency_rows(periodic_report const& report) {
    std::vector<table_row> rows;
    std::unordered_map<std::string, std::size_t> row_of;
    for (std::size_t i = 0; i < report.agencies.size(); ++i) {
        auto const& agency = report.agencies[i];
        auto const key = agency.id ? "id " + *agency.id : "name " + agency.name;
        auto const [at, is_new] = row_of.try_emplace(key, rows.size());
        if (is_new) rows.push_back({"c" + std::to_string(rows.size() + 1), {}});
        rows[at->second].items.push_back(i);
    }
    return rows;
}

/// Documents once each; mentions whose document is not known have a row of their own.
std::vector<table_row> document_rows(periodic_report const& report) {
    std::vector<table_row> rows;
    for (auto const& document : report.distinct)
        rows.push_back({"v" + std::to_string(rows.size() + 1), document.mentions});
    for (std::size_t i = 0; i < report.documents.size(); ++i)
        if (!report.documents[i].document) rows.push_back({"v" + std::to_string(rows.size() + 1), {i}});
    return rows;
}

class report_page {
public:
    report_page(periodic_report const& report, std::string_view text)
        : report_{report}, text_{text}, documents_{document_rows(report)}, agencies_{agency_rows(report)} {}

    [[nodiscard]] std::string write() {
        write_head();
        write_header();
        out_ +=
            "<main>\n<section id=\"text\" aria-labelledby=\"text-heading\">\n<h2 id=\"text-heading\">Nguyên văn</h2>\n";
        write_legend();
        write_source();
        out_ += "</section>\n<div class=\"tables\">\n";
        write_documents();
        write_agencies();
        write_tasks();
        write_figures();
        write_warnings();
        out_ += "</div>\n</main>\n<footer>Trang này chỉ ghi lại những gì báo cáo nêu. "
                "Màu và nét gạch chân dẫn đến bảng; số trong "
                "bảng dẫn về nguyên văn.</footer>\n</body>\n</html>\n";
        return std::move(out_);
    }

private:
    void add(std::string_view markup) { out_ += markup; }
    void say(std::string_view text) { append_escaped(out_, text); }

    void write_head() {
        add("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
        say(report_.title.empty() ? "Báo cáo" : report_.title);
        add("</title>\n<style>");
        add(detail::page_style());
        add(detail::report_style());
        add("</style>\n</head>\n<body>\n");
    }

    void write_fact(std::string_view name, std::string_view value) {
        add("<div><dt>");
        say(name);
        add("</dt><dd>");
        if (value.empty()) add("<span class=\"none\">không nêu</span>");
        else say(value);
        add("</dd></div>\n");
    }

    void write_header() {
        add("<header>\n<h1>");
        say(report_.title.empty() ? "Báo cáo không có tên" : report_.title);
        add("</h1>\n<dl class=\"facts\">\n");
        write_fact("Cơ quan báo cáo", report_.issuer);
        write_fact("Số", report_.number ? to_string(*report_.number) : "");
        write_fact("Ngày", report_.date ? to_string(*report_.date, date_style::slashes) : "");
        write_fact("Kỳ báo cáo", report_.covers ? to_string(*report_.covers) : "");
        add("</dl>\n</header>\n<nav aria-label=\"Mục lục\"><ul>\n<li><a href=\"#text\">Nguyên văn</a></li>\n");
        write_link("documents", "Văn bản", documents_.size());
        write_link("agencies", "Cơ quan", agencies_.size());
        write_link("tasks", "Nhiệm vụ", report_.tasks.size());
        write_link("figures", "Số liệu", report_.figures.size());
        write_link("warnings", "Cảnh báo", report_.warnings.size());
        add("</ul></nav>\n");
    }

    void write_link(std::string_view id, std::string_view name, std::size_t count) {
        add("<li><a href=\"#");
        add(id);
        add("\">");
        say(name);
        add("</a> " + std::to_string(count) + "</li>\n");
    }

    void write_legend() {
        add("<ul class=\"legend\" aria-label=\"Chú giải\"><li><mark class=\"document\">văn bản</mark></li>"
            "<li><mark class=\"agency\">cơ quan</mark></li><li><mark class=\"figure\">số liệu</mark></li>"
            "<li><mark class=\"task\">1.</mark> nhiệm vụ</li><li><span class=\"warning\">cảnh báo</span></li></ul>\n");
    }

    /// The number of a duty, with its dot or bracket, or its dash.
    [[nodiscard]] span number_of(duty const& task) const noexcept {
        auto end = task.where.begin;
        while (end < task.where.end) {
            auto const c = text_[end];
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') break;
            ++end;
            bool const closes = c == '.' || c == ')' || c == '/' || c == '-';
            bool const goes_on = end < task.where.end && text_[end] >= '0' && text_[end] <= '9';
            if (closes && !goes_on) break;
        }
        return {task.where.begin, end};
    }

    void mark_rows(std::vector<html_mark>& marks, std::vector<table_row> const& rows, mark_kind kind,
                   auto&& where_of) const {
        for (auto const& row : rows)
            for (std::size_t i = 0; i < row.items.size(); ++i)
                marks.push_back({where_of(row.items[i]), kind, place_id(row.id, i), row.id, {}});
    }

    void write_source() {
        std::vector<html_mark> marks;
        std::vector<span> blocks;
        mark_rows(marks, documents_, mark_kind::document,
                  [&](std::size_t i) { return report_.documents[i].cited.where; });
        mark_rows(marks, agencies_, mark_kind::agency, [&](std::size_t i) { return report_.agencies[i].where; });
        for (std::size_t i = 0; i < report_.figures.size(); ++i) {
            auto const row = "s" + std::to_string(i + 1);
            marks.push_back({report_.figures[i].where, mark_kind::figure, place_id(row, 0), row, {}});
        }
        for (std::size_t i = 0; i < report_.tasks.size(); ++i) {
            auto const row = "n" + std::to_string(i + 1);
            marks.push_back({number_of(report_.tasks[i]), mark_kind::task, place_id(row, 0), row, {}});
            blocks.push_back(report_.tasks[i].where);
        }
        for (std::size_t i = 0; i < report_.warnings.size(); ++i) {
            auto const row = "w" + std::to_string(i + 1);
            auto const said = detail::vietnamese_message(report_.warnings[i]);
            marks.push_back({report_.warnings[i].where, mark_kind::warning, place_id(row, 0), row, said});
        }
        add("<div class=\"source\">\n");
        detail::append_marked_text(out_, text_, std::move(marks), blocks);
        add("</div>\n");
    }

    void begin_table(std::string_view id, std::string_view heading, std::string_view caption,
                     std::initializer_list<std::string_view> columns) {
        add("<section id=\"");
        add(id);
        add("\" aria-labelledby=\"");
        add(id);
        add("-heading\">\n<h2 id=\"");
        add(id);
        add("-heading\">");
        say(heading);
        add("</h2>\n<table>\n<caption>");
        say(caption);
        add("</caption>\n<thead><tr>");
        for (auto const column : columns) {
            add("<th scope=\"col\">");
            say(column);
            add("</th>");
        }
        add("</tr></thead>\n<tbody>\n");
    }

    void end_table(bool empty, std::size_t columns) {
        if (empty) add("<tr><td class=\"none\" colspan=\"" + std::to_string(columns) + "\">Không có</td></tr>\n");
        add("</tbody>\n</table>\n</section>\n");
    }

    void begin_row(std::string const& id) { add("<tr id=\"" + id + "\">"); }

    void write_small(std::string_view text) {
        if (text.empty()) return;
        add("<small>");
        say(text);
        add("</small>");
    }

    void write_places(std::string const& row, std::size_t count) {
        add("<td class=\"places\">");
        for (std::size_t i = 0; i < count; ++i) {
            auto const number = std::to_string(i + 1);
            add("<a href=\"#" + place_id(row, i) + "\"><span class=\"hidden\">chỗ </span>" + number + "</a> ");
        }
        add("</td>");
    }

    void write_documents() {
        auto const caption =
            std::to_string(documents_.size()) + " văn bản, nêu " + std::to_string(report_.documents.size()) + " lần";
        begin_table("documents", "Văn bản", caption, {"Văn bản", "Ngày", "Chỗ"});
        for (std::size_t i = 0; i < documents_.size(); ++i) {
            begin_row(documents_[i].id);
            if (i < report_.distinct.size()) write_document(report_.distinct[i]);
            else write_unknown(report_.documents[documents_[i].items.front()]);
            write_places(documents_[i].id, documents_[i].items.size());
            add("</tr>\n");
        }
        end_table(documents_.empty(), 3);
    }

    void write_document(distinct_document const& document) {
        std::string name{vietnamese_name(document.type)};
        if (!name.empty() && !document.title.empty()) name += ' ';
        name += document.title;
        add("<th scope=\"row\">");
        say(name);
        if (document.number) {
            add(name.empty() ? "<span class=\"unbroken\">" : " <span class=\"unbroken\">");
            say(to_string(*document.number));
            add("</span>");
        }
        write_small(document.issuer);
        if (document.is_this_report) write_small("chính báo cáo này");
        add("</th><td>");
        say(document.date ? to_string(*document.date, date_style::slashes) : "");
        add("</td>");
    }

    void write_unknown(document_mention const& mention) {
        add("<th scope=\"row\">");
        say(surface(text_, mention.cited.where));
        write_small("chưa rõ là văn bản nào");
        add("</th><td></td>");
    }

    void write_agencies() {
        auto caption =
            std::to_string(agencies_.size()) + " cơ quan, nêu " + std::to_string(report_.agencies.size()) + " lần";
        for (auto const role : {agency_role::praised, agency_role::criticised, agency_role::piloting,
                                agency_role::has_portal, agency_role::lead})
            if (auto const count = count_of(role); count != 0)
                caption += "; " + std::string{detail::vietnamese_label(role)} + ": " + std::to_string(count);
        begin_table("agencies", "Cơ quan", caption, {"Cơ quan", "Chỗ"});
        for (auto const& row : agencies_) {
            auto const& first = report_.agencies[row.items.front()];
            begin_row(row.id);
            add("<th scope=\"row\">");
            say(first.name);
            write_small(roles_of(row));
            if (first.id) write_small(*first.id);
            add("</th>");
            write_places(row.id, row.items.size());
            add("</tr>\n");
        }
        end_table(agencies_.empty(), 2);
    }

    [[nodiscard]] std::ptrdiff_t count_of(agency_role role) const {
        return std::count_if(agencies_.begin(), agencies_.end(), [&](table_row const& row) {
            return std::any_of(row.items.begin(), row.items.end(),
                               [&](std::size_t i) { return report_.agencies[i].role == role; });
        });
    }

    /// What an agency is in the report, in words; empty when it is only mentioned.
    [[nodiscard]] std::string roles_of(table_row const& row) const {
        std::set<agency_role> roles;
        for (auto const i : row.items) roles.insert(report_.agencies[i].role);
        roles.erase(agency_role::mentioned);
        std::string words;
        for (auto const role : roles) words += (words.empty() ? "" : "; ") + std::string{detail::vietnamese_label(role)};
        return words;
    }

    void write_tasks() {
        auto const plans = report_.plans ? " cho " + to_string(*report_.plans) : "";
        begin_table("tasks", "Nhiệm vụ", std::to_string(report_.tasks.size()) + " nhiệm vụ" + plans,
                    {"Số", "Nhiệm vụ"});
        for (std::size_t i = 0; i < report_.tasks.size(); ++i) {
            auto const& task = report_.tasks[i];
            auto const row = "n" + std::to_string(i + 1);
            begin_row(row);
            add("<th scope=\"row\"><a href=\"#" + place_id(row, 0) + "\">" + std::to_string(task.ordinal) +
                "</a></th><td>");
            say(task.title);
            write_small("lĩnh vực: " + std::string{vietnamese_name(task.about)});
            if (!task.leads.empty()) write_small("chủ trì: " + lead_names(task));
            if (task.due) write_small("thời hạn: " + std::string{surface(text_, task.due_where)});
            write_bases(task);
            add("</td></tr>\n");
        }
        end_table(report_.tasks.empty(), 2);
    }

    void write_bases(duty const& task) {
        if (task.bases.empty()) return;
        add("<small>căn cứ: ");
        for (std::size_t i = 0; i < task.bases.size(); ++i) {
            auto const& mention = report_.documents[task.bases[i]];
            if (i != 0) say("; ");
            if (mention.document) add("<a href=\"#" + documents_[*mention.document].id + "\">");
            say(mention.cited.number ? to_string(*mention.cited.number)
                                     : std::string{surface(text_, mention.cited.where)});
            if (mention.document) add("</a>");
        }
        add("</small>");
    }

    void write_figures() {
        begin_table("figures", "Số liệu", std::to_string(report_.figures.size()) + " số liệu", {"Số", "Đếm gì", "Chỗ"});
        for (std::size_t i = 0; i < report_.figures.size(); ++i) {
            auto const& f = report_.figures[i];
            auto const row = "s" + std::to_string(i + 1);
            begin_row(row);
            add("<td class=\"number\">");
            say(to_string(f.value));
            if (f.of) write_small("trên " + to_string(*f.of));
            add("</td><td>");
            say(f.unit == "%" ? "% " : f.unit + " ");
            say(f.what);
            write_small(f.action);
            write_share(f);
            for (auto const& counted : report_.counted)
                if (counted.figure == i && counted.role != agency_role::mentioned)
                    write_small(detail::vietnamese_label(counted.role));
            if (f.part_of) write_small("trong số của dòng " + std::to_string(*f.part_of + 1));
            add("</td>");
            write_places(row, 1);
            add("</tr>\n");
        }
        end_table(report_.figures.empty(), 3);
    }

    void write_share(figure const& f) {
        auto const label = detail::vietnamese_label(f.measures);
        if (auto const share = percent(f))
            write_small("= " + to_string(*share) + " %" + (label.empty() ? "" : ": " + std::string{label}));
        else write_small(label);
    }

    void write_warnings() {
        begin_table("warnings", "Cảnh báo", std::to_string(report_.warnings.size()) + " chỗ cần xem lại",
                    {"Mã", "Nội dung", "Chỗ"});
        for (std::size_t i = 0; i < report_.warnings.size(); ++i) {
            auto const& w = report_.warnings[i];
            auto const row = "w" + std::to_string(i + 1);
            begin_row(row);
            add("<th scope=\"row\" class=\"unbroken\">");
            say(w.code);
            add("</th><td>");
            say(detail::vietnamese_message(w));
            write_small(surface(text_, w.where));
            add("</td>");
            write_places(row, w.where.empty() ? 0 : 1);
            add("</tr>\n");
        }
        end_table(report_.warnings.empty(), 3);
    }

    periodic_report const& report_;
    std::string_view text_;
    std::vector<table_row> documents_;
    std::vector<table_row> agencies_;
    std::string out_;
};

} // namespace

std::string to_html(periodic_report const& report, std::string_view text) {
    return report_page{report, text}.write();
}

} // namespace cchc
