// SPDX-License-Identifier: BSL-1.0
#include "io/html_text.hpp"

#include <algorithm>
#include <array>
#include <queue>

#include <cchc/io/html_report.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc::detail {
namespace {

constexpr std::array<std::string_view, 5> mark_classes{"warning", "document", "agency", "figure", "task"};

std::string_view class_of(mark_kind kind) noexcept {
    return mark_classes[static_cast<std::size_t>(kind)];
}

/// A mark or what is left of one: the first piece has the id, the last the flag.
struct piece {
    span where{};
    html_mark const* mark = nullptr;
    bool first = true;
};

/// Outer pieces before those within them.
struct later {
    bool operator()(piece const& a, piece const& b) const noexcept {
        if (a.where.begin != b.where.begin) return a.where.begin > b.where.begin;
        if (a.where.end != b.where.end) return a.where.end < b.where.end;
        return a.mark->kind > b.mark->kind;
    }
};

class text_marker {
public:
    text_marker(std::string& out, std::string_view text, std::vector<html_mark> const& marks) : out_{out}, text_{text} {
        for (auto const& m : marks)
            if (!m.where.empty() && m.where.end <= text.size()) waiting_.push({m.where, &m, true});
    }

    /// Writes one line; what goes on beyond it waits for the next.
    void write_line(span line) {
        at_ = line.begin;
        while (!waiting_.empty() && waiting_.top().where.begin < line.end) {
            auto next = waiting_.top();
            waiting_.pop();
            if (next.where.end <= line.begin) continue;
            next.where.begin = std::max(next.where.begin, line.begin);
            auto const limit = limit_at(next.where.begin, line.end);
            if (next.where.end > limit) {
                waiting_.push({{limit, next.where.end}, next.mark, false});
                next.where.end = limit;
            }
            open(next);
        }
        while (!opened_.empty()) close();
        write_text(line.end);
    }

private:
    /// Closes what ends before `place`; how far a mark that begins there may reach.
    std::size_t limit_at(std::size_t place, std::size_t line_end) {
        while (!opened_.empty() && opened_.back().where.end <= place) close();
        return opened_.empty() ? line_end : opened_.back().where.end;
    }

    void open(piece const& p) {
        write_text(p.where.begin);
        bool const flagged = p.mark->kind == mark_kind::warning;
        out_ += flagged ? "<span class=\"" : "<mark class=\"";
        out_ += class_of(p.mark->kind);
        if (p.first && !p.mark->id.empty()) {
            out_ += "\" id=\"";
            append_escaped(out_, p.mark->id);
        }
        out_ += "\">";
        opened_.push_back(p);
    }

    void close() {
        auto const& p = opened_.back();
        write_text(p.where.end);
        bool const flagged = p.mark->kind == mark_kind::warning;
        if (flagged && p.where.end == p.mark->where.end) write_flag(*p.mark);
        out_ += flagged ? "</span>" : "</mark>";
        opened_.pop_back();
    }

    void write_flag(html_mark const& m) {
        out_ += "<a class=\"flag\" href=\"#";
        append_escaped(out_, m.row);
        out_ += "\" title=\"";
        append_escaped(out_, m.title);
        out_ += "\"><span class=\"hidden\">cảnh báo </span>";
        append_escaped(out_, m.row.substr(1));
        out_ += "</a>";
    }

    /// Text up to `end`, as a link where the innermost mark has a row.
    void write_text(std::size_t end) {
        if (end <= at_) return;
        auto const words = text_.substr(at_, end - at_);
        at_ = end;
        auto const innermost = std::find_if(opened_.rbegin(), opened_.rend(),
                                            [](piece const& p) { return p.mark->kind != mark_kind::warning; });
        if (innermost == opened_.rend()) return append_escaped(out_, words);
        out_ += "<a href=\"#";
        append_escaped(out_, innermost->mark->row);
        out_ += "\">";
        append_escaped(out_, words);
        out_ += "</a>";
    }

    std::string& out_;
    std::string_view text_;
    std::priority_queue<piece, std::vector<piece>, later> waiting_;
    std::vector<piece> opened_;
    std::size_t at_ = 0;
};

constexpr bool fits_html(char32_t c) noexcept {
    return c >= 0x20 ? c != 0x7F && !(c >= 0x80 && c < 0xA0) && (c & 0xFFFEU) != 0xFFFEU : c == U'\t' || c == U'\n';
}

} // namespace

void append_escaped(std::string& out, std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        switch (c.value) {
        case U'&': out += "&amp;"; break;
        case U'<': out += "&lt;"; break;
        case U'>': out += "&gt;"; break;
        case U'"': out += "&quot;"; break;
        case U'\'': out += "&#39;"; break;
        default: append_utf8(out, fits_html(c.value) ? c.value : U'\uFFFD');
        }
        at += c.size;
    }
}

void append_marked_text(std::string& out, std::string_view text, std::vector<html_mark> marks,
                        std::vector<span> const& blocks) {
    text_marker marker{out, text, marks};
    std::size_t block = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const end = std::min(text.find_first_of("\n\r", at), text.size());
        bool const blank = text.find_first_not_of(" \t", at) >= end;
        if (!blank) {
            while (block < blocks.size() && blocks[block].end <= at) ++block;
            bool const inside = block < blocks.size() && blocks[block].overlaps({at, end});
            out += inside ? "<p class=\"in-task\">" : "<p>";
            marker.write_line({at, end});
            out += "</p>\n";
        }
        at = end + 1;
    }
}

} // namespace cchc::detail

namespace cchc {

std::string escape_html(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    detail::append_escaped(out, text);
    return out;
}

} // namespace cchc
