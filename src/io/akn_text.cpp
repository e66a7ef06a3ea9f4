// SPDX-License-Identifier: BSL-1.0
#include "io/akn_text.hpp"

#include <algorithm>

#include <cchc/text/utf8.hpp>

#include "io/html_text.hpp"
#include "text/trimmed.hpp"

namespace cchc::detail {
namespace {

/// XML 1.0, production 2.
bool fits_xml(code_point c) noexcept {
    if (!c.valid) return false;
    bool const plane =
        (c.value >= 0x20 && c.value <= 0xD7FF) || (c.value >= 0xE000 && c.value <= 0xFFFD) || c.value >= 0x10000;
    return plane || c.value == U'\t' || c.value == U'\n' || c.value == U'\r';
}

void append_byte(std::string& out, char byte) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    auto const value = static_cast<unsigned char>(byte);
    ((out += "<?") += akn_byte) += ' ';
    out += digits[value >> 4U];
    out += digits[value & 15U];
    out += "?>";
}

/// Outer marks before those within them; those that cross one that began earlier are left out.
std::vector<akn_mark> nested(std::vector<akn_mark> marks, std::size_t size) {
    std::stable_sort(marks.begin(), marks.end(), [](akn_mark const& a, akn_mark const& b) {
        return a.where.begin != b.where.begin ? a.where.begin < b.where.begin : a.where.end > b.where.end;
    });
    std::vector<akn_mark> kept;
    std::vector<std::size_t> ends;
    for (auto& mark : marks) {
        if (mark.where.begin >= mark.where.end || mark.where.end > size) continue;
        while (!ends.empty() && ends.back() <= mark.where.begin) ends.pop_back();
        if (!ends.empty() && ends.back() < mark.where.end) continue;
        ends.push_back(mark.where.end);
        kept.push_back(std::move(mark));
    }
    return kept;
}

} // namespace

void append_akn_text(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        auto const bytes = text.substr(at, c.size);
        at += c.size;
        if (!fits_xml(c)) {
            for (char const byte : bytes) append_byte(out, byte);
            continue;
        }
        switch (c.value) {
        case U'&': out += "&amp;"; break;
        case U'<': out += "&lt;"; break;
        case U'>': out += "&gt;"; break;
        case U'\r': out += "&#13;"; break;
        default: out += bytes;
        }
    }
}

void append_akn_attribute(std::string& out, std::string_view name, std::string_view value) {
    ((out += ' ') += name) += "=\"";
    for (std::size_t at = 0; at < value.size();) {
        auto const end = std::min(value.find_first_of("\t\n\r", at), value.size());
        append_escaped(out, value.substr(at, end - at));
        if (end < value.size()) out += value[end] == '\t' ? "&#9;" : value[end] == '\n' ? "&#10;" : "&#13;";
        at = end + 1;
    }
    out += '"';
}

akn_text_writer::akn_text_writer(std::string& out, std::string_view text, std::vector<akn_mark> marks)
    : out_{out}, text_{text}, marks_{nested(std::move(marks), text.size())} {}

bool akn_text_writer::blanks(std::size_t end) {
    auto const first = at_;
    while (at_ < end && is_blank(text_[at_])) ++at_;
    append_akn_text(out_, text_.substr(first, at_ - first));
    return at_ >= end;
}

void akn_text_writer::begin_run(std::size_t end) {
    run_.clear();
    next_in_run_ = 0;
    for (; next_mark_ < marks_.size() && marks_[next_mark_].where.begin < end; ++next_mark_)
        if (span{at_, end}.contains(marks_[next_mark_].where)) run_.push_back(&marks_[next_mark_]);
}

void akn_text_writer::mixed(std::size_t end) {
    begin_run(end);
    std::vector<akn_mark const*> open;
    auto const write_up_to = [&](std::size_t to) {
        append_akn_text(out_, text_.substr(at_, to - at_));
        at_ = to;
    };
    auto const close_before = [&](std::size_t begin) {
        while (!open.empty() && open.back()->where.end <= begin) {
            write_up_to(open.back()->where.end);
            out_ += open.back()->close;
            open.pop_back();
        }
    };
    for (auto const* mark : run_) {
        close_before(mark->where.begin);
        write_up_to(mark->where.begin);
        out_ += mark->open;
        open.push_back(mark);
    }
    close_before(end);
    write_up_to(end);
}

/// Where the line ends that begins here: at the first break that lies in no mark of the run.
std::size_t akn_text_writer::line_end(std::size_t end) {
    auto const within = text_.substr(0, end); // a search beyond would make many short runs of one long line quadratic
    auto stop = std::min(within.find('\n', at_), end);
    for (; next_in_run_ < run_.size() && run_[next_in_run_]->where.begin < stop; ++next_in_run_)
        if (run_[next_in_run_]->where.end > stop)
            stop = std::min(within.find('\n', run_[next_in_run_]->where.end), end);
    return stop;
}

void akn_text_writer::paragraphs(std::size_t end) {
    auto const first_mark = next_mark_;
    begin_run(end);
    std::vector<std::size_t> lines;
    auto const first = at_;
    for (; at_ < end; at_ = std::min(lines.back() + 1, end)) lines.push_back(line_end(end));
    at_ = first;
    next_mark_ = first_mark;
    for (auto const line : lines) {
        if (!blanks(line)) {
            out_ += "<p>";
            mixed(line);
            out_ += "</p>";
        }
        blanks(std::min(line + 1, end));
    }
}

} // namespace cchc::detail
