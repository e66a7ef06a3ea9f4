// SPDX-License-Identifier: BSL-1.0
// A written report as plain text.
#include <algorithm>

#include <cchc/report/write_report.hpp>
#include <cchc/text/utf8.hpp>

#include "report/sentences.hpp"

namespace cchc {
namespace {

constexpr std::size_t page_width = 88;
constexpr std::size_t left_width = 38;

std::size_t letters(std::string_view text) {
    std::size_t count = 0;
    for (std::size_t at = 0; at < text.size(); at += decode_utf8(text, at).size) ++count;
    return count;
}

std::string centred(std::string const& text, std::size_t width) {
    auto const size = letters(text);
    return size >= width ? text : std::string((width - size) / 2, ' ') + text;
}

/// Two columns, each centred; the left one gives way where it is too long.
void add_pair(std::string& out, std::string const& left, std::string const& right) {
    auto line = centred(left, left_width);
    auto const size = letters(line);
    if (!right.empty()) line += std::string(size < left_width ? left_width - size : 4, ' ') + "  " +
                                centred(right, page_width - left_width - 2);
    while (!line.empty() && line.back() == ' ') line.pop_back();
    out += line + '\n';
}

void add_table(std::string& out, written_block const& table) {
    auto const add_row = [&](std::vector<std::string> const& cells) {
        out += '|';
        for (auto const& cell : cells) out += ' ' + cell + " |";
        out += '\n';
    };
    out += '\n' + table.text + "\n\n";
    add_row(table.columns);
    out += '|';
    for (auto const& column : table.columns) out += std::string(letters(column) + 2, '-') + '|';
    out += '\n';
    for (auto const& row : table.rows) add_row(row);
    out += '\n';
}

void add_block(std::string& out, written_block const& block) {
    if (block.kind == block_kind::table) return add_table(out, block);
    if (block.kind == block_kind::part) out += '\n';
    out += (block.mark.empty() ? "" : block.mark + ' ') + block.text + '\n';
}

void add_letterhead(std::string& out, report_frame const& frame) {
    add_pair(out, detail::upper(frame.superior.empty() ? frame.issuer : frame.superior),
             "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    add_pair(out, frame.superior.empty() ? "" : detail::upper(frame.issuer), "Độc lập - Tự do - Hạnh phúc");
    add_pair(out, frame.number.empty() ? "Số:      /BC-" : "Số: " + frame.number, date_line(frame));
}

void add_closing(std::string& out, report_frame const& frame) {
    std::vector<std::string> left{"Nơi nhận:"};
    for (std::size_t i = 0; i < frame.recipients.size(); ++i)
        left.push_back("- " + frame.recipients[i] + (i + 1 < frame.recipients.size() ? ";" : "."));
    std::vector<std::string> right;
    for (auto const& line : {frame.form, frame.position})
        if (!line.empty()) right.push_back(detail::upper(line));
    right.insert(right.end(), 3, "");
    if (!frame.signer.empty()) right.push_back(frame.signer);
    out += '\n';
    for (std::size_t i = 0; i < std::max(left.size(), right.size()); ++i) {
        auto line = i < left.size() ? left[i] : std::string{};
        auto const size = letters(line);
        if (i < right.size() && !right[i].empty())
            line += std::string(size < left_width ? left_width - size : 4, ' ') + "  " +
                    centred(right[i], page_width - left_width - 2);
        out += line + '\n';
    }
}

} // namespace

std::string to_text(written_report const& report) {
    std::string out;
    add_letterhead(out, report.frame);
    out += '\n' + centred("BÁO CÁO", page_width) + '\n' + centred(report.title, page_width) + "\n\n";
    if (!report.frame.to.empty()) out += centred("Kính gửi: " + report.frame.to, page_width) + "\n\n";
    for (auto const& block : report.blocks) add_block(out, block);
    add_closing(out, report.frame);
    return out;
}

} // namespace cchc
