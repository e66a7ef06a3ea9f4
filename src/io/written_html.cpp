// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/written_report.hpp>

#include <string_view>

#include <cchc/io/html_report.hpp>

#include "io/written_style.hpp"
#include "report/sentences.hpp"

namespace cchc {
namespace {

class printed_page {
public:
    explicit printed_page(written_report const& report) : report_{report} {}

    [[nodiscard]] std::string write() {
        auto const title = escape_html(report_.title);
        out_ = "<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"
               "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Báo cáo: " +
               title + "</title>\n<style>\n" + std::string{detail::written_style()} + "</style>\n</head>\n<body>\n";
        write_missing();
        out_ += "<article>\n";
        write_letterhead();
        out_ += "<h1>BÁO CÁO<span>" + title + "</span></h1>\n";
        if (!report_.frame.to.empty()) element("p", "to", "Kính gửi: " + report_.frame.to);
        for (auto const& block : report_.blocks) write_block(block);
        close_list();
        write_closing();
        return std::move(out_) + "</article>\n</body>\n</html>\n";
    }

private:
    void element(std::string_view tag, std::string_view style, std::string const& text) {
        out_ += '<' + std::string{tag};
        if (!style.empty()) out_ += " class=\"" + std::string{style} + '"';
        out_ += '>' + escape_html(text) + "</" + std::string{tag} + ">\n";
    }

    void write_missing() {
        if (report_.missing.empty()) return;
        out_ += "<aside>\n<h2>Còn thiếu</h2>\n<ul>\n";
        for (auto const& what : report_.missing) element("li", "", detail::missing_in_vietnamese(what));
        out_ += "</ul>\n</aside>\n";
    }

    void write_letterhead() {
        auto const& f = report_.frame;
        out_ += "<header>\n<div>\n";
        if (!f.superior.empty()) element("p", "", detail::upper(f.superior));
        element("p", "strong rule", detail::upper(f.issuer));
        element("p", "number", "Số: " + (f.number.empty() ? std::string{"…………"} : f.number));
        out_ += "</div>\n<div>\n";
        element("p", "strong", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        element("p", "strong rule wide motto", "Độc lập - Tự do - Hạnh phúc");
        auto const day = date_line(f);
        element("p", "date", day.empty() ? "ngày …… tháng …… năm ………" : day);
        out_ += "</div>\n</header>\n";
    }

    void close_list() {
        if (in_list_) out_ += "</ul>\n";
        in_list_ = false;
    }

    void write_block(written_block const& block) {
        bool const item = block.kind == block_kind::item;
        if (!item) close_list();
        auto const marked = (block.mark.empty() ? "" : block.mark + ' ') + block.text;
        switch (block.kind) {
        case block_kind::part: return element("h2", "", marked);
        case block_kind::section: return element("h3", "", marked);
        case block_kind::paragraph: return element("p", "", marked);
        case block_kind::item:
            if (!in_list_) out_ += "<ul>\n";
            in_list_ = true;
            return element("li", "", marked);
        case block_kind::table: return write_table(block);
        }
    }

    void write_table(written_block const& table) {
        out_ += "<div class=\"table\"><table>\n<caption>" + escape_html(table.text) + "</caption>\n<thead><tr>";
        for (auto const& column : table.columns) out_ += "<th scope=\"col\">" + escape_html(column) + "</th>";
        out_ += "</tr></thead>\n<tbody>\n";
        for (auto const& row : table.rows) {
            out_ += "<tr>";
            for (std::size_t c = 0; c < row.size(); ++c) {
                bool const name = c == 1;
                out_ += name ? "<th scope=\"row\">" : "<td>";
                out_ += escape_html(row[c]) + (name ? "</th>" : "</td>");
            }
            out_ += "</tr>\n";
        }
        out_ += "</tbody>\n</table></div>\n";
    }

    void write_closing() {
        auto const& f = report_.frame;
        out_ += "<footer>\n<div>\n";
        if (!f.recipients.empty()) {
            element("p", "recipients", "Nơi nhận:");
            out_ += "<ul>\n";
            for (std::size_t i = 0; i < f.recipients.size(); ++i)
                element("li", "", "- " + f.recipients[i] + (i + 1 < f.recipients.size() ? ";" : "."));
            out_ += "</ul>\n";
        }
        out_ += "</div>\n<div class=\"signature\">\n";
        if (!f.form.empty()) element("p", "strong", detail::upper(f.form));
        if (!f.position.empty()) element("p", "strong", detail::upper(f.position));
        element("p", "strong signer", f.signer);
        out_ += "</div>\n</footer>\n";
    }

    written_report const& report_;
    std::string out_;
    bool in_list_ = false;
};

} // namespace

std::string to_html(written_report const& report) {
    return printed_page{report}.write();
}

} // namespace cchc
