// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/written_report.hpp>

#include <string_view>

namespace cchc {
namespace {

std::string escaped(std::string_view text) {
    constexpr std::string_view marks = "\\`*_[]<>#|";
    std::string out;
    for (char const c : text) {
        if (marks.find(c) != std::string_view::npos) out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

void add_row(std::string& out, std::vector<std::string> const& cells) {
    out += '|';
    for (auto const& cell : cells) out += ' ' + escaped(cell) + " |";
    out += '\n';
}

void add_block(std::string& out, written_block const& block) {
    auto const marked = (block.mark.empty() ? "" : block.mark + ' ') + escaped(block.text);
    switch (block.kind) {
    case block_kind::part: out += "\n## " + marked + "\n\n"; break;
    case block_kind::section: out += "\n### " + marked + "\n\n"; break;
    case block_kind::item: out += marked + '\n'; break;
    case block_kind::paragraph: out += marked + "\n\n"; break;
    case block_kind::table:
        out += '\n' + marked + "\n\n";
        add_row(out, block.columns);
        out += '|';
        for (std::size_t i = 0; i < block.columns.size(); ++i) out += "---|";
        out += '\n';
        for (auto const& row : block.rows) add_row(out, row);
        out += '\n';
        break;
    }
}

void add_line(std::string& out, std::string const& text) {
    if (!text.empty()) out += escaped(text) + "  \n";
}

} // namespace

std::string to_markdown(written_report const& report) {
    auto const& f = report.frame;
    std::string out;
    add_line(out, f.superior);
    add_line(out, f.issuer);
    add_line(out, f.number.empty() ? "" : "Số: " + f.number);
    add_line(out, date_line(f));
    out += "\n# BÁO CÁO\n\n**" + escaped(report.title) + "**\n\n";
    if (!f.to.empty()) out += "Kính gửi: " + escaped(f.to) + "\n\n";
    for (auto const& block : report.blocks) add_block(out, block);
    out += '\n';
    for (auto const& line : {f.form, f.position, f.signer}) add_line(out, line);
    if (!f.recipients.empty()) out += "\nNơi nhận:\n\n";
    for (auto const& to : f.recipients) out += "- " + escaped(to) + '\n';
    return out;
}

} // namespace cchc
