// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/text_table.hpp>

#include <algorithm>
#include <array>
#include <numeric>

#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

constexpr std::size_t narrowest = 8;
constexpr std::string_view between = "  ";

struct code_range {
    char32_t first, last;
};

/// General categories Mn, Me and Cf, as far as they occur with Latin text.
constexpr std::array no_width{
    code_range{0x00AD, 0x00AD}, code_range{0x0300, 0x036F}, code_range{0x0483, 0x0489}, code_range{0x061C, 0x061C},
    code_range{0x1AB0, 0x1AFF}, code_range{0x1DC0, 0x1DFF}, code_range{0x200B, 0x200F}, code_range{0x202A, 0x202E},
    code_range{0x2060, 0x2064}, code_range{0x2066, 0x206F}, code_range{0x20D0, 0x20FF}, code_range{0xFE00, 0xFE0F},
    code_range{0xFE20, 0xFE2F}, code_range{0xFEFF, 0xFEFF}, code_range{0xFFF9, 0xFFFB}, code_range{0xE0000, 0xE0FFF},
};

/// East_Asian_Width W and F, rounded to blocks.
constexpr std::array double_width{
    code_range{0x1100, 0x115F},   code_range{0x2E80, 0x303E},   code_range{0x3041, 0x33FF},
    code_range{0x3400, 0x4DBF},   code_range{0x4E00, 0x9FFF},   code_range{0xA000, 0xA4CF},
    code_range{0xA960, 0xA97F},   code_range{0xAC00, 0xD7A3},   code_range{0xF900, 0xFAFF},
    code_range{0xFE30, 0xFE6F},   code_range{0xFF00, 0xFF60},   code_range{0xFFE0, 0xFFE6},
    code_range{0x1F300, 0x1F64F}, code_range{0x1F680, 0x1F6FF}, code_range{0x1F900, 0x1F9FF},
    code_range{0x20000, 0x3FFFD},
};

template <std::size_t N>
constexpr bool is_in(std::array<code_range, N> const& ranges, char32_t c) noexcept {
    auto const next = std::upper_bound(ranges.begin(), ranges.end(), c,
                                       [](char32_t value, code_range const& range) { return value < range.first; });
    return next != ranges.begin() && c <= std::prev(next)->last;
}

constexpr bool is_control(char32_t c) noexcept {
    return c < 0x20 || (c >= 0x7F && c < 0xA0);
}

constexpr bool is_blank(char32_t c) noexcept {
    return c == U' ' || is_control(c) || c == 0x2028 || c == 0x2029;
}

constexpr std::size_t width_of(char32_t c) noexcept {
    if (is_control(c) || is_in(no_width, c)) return 0;
    return is_in(double_width, c) ? 2 : 1;
}

/// Text that may be printed, and how many cells it takes.
struct piece {
    std::string text;
    std::size_t width = 0;

    void append(char32_t c) {
        append_utf8(text, c);
        width += width_of(c);
    }
    void append(piece const& other) {
        text += other.text;
        width += other.width;
    }
};

/// Fills lines with words; a word that is wider than a line is cut.
class line_filler {
public:
    explicit line_filler(std::size_t limit) : limit_{limit} {}

    void add(char32_t c) {
        if (is_blank(c)) return end_word();
        if (word_.width + width_of(c) > limit_) end_word();
        word_.append(c);
    }

    [[nodiscard]] std::vector<piece> finish() && {
        end_word();
        if (!line_.text.empty() || lines_.empty()) lines_.push_back(std::move(line_));
        return std::move(lines_);
    }

private:
    void end_word() {
        if (word_.text.empty()) return;
        bool const starts_line = line_.text.empty();
        if (!starts_line && line_.width + 1 + word_.width > limit_) {
            lines_.push_back(std::move(line_));
            line_ = {};
        } else if (!starts_line) {
            line_.append(U' ');
        }
        line_.append(word_);
        word_ = {};
    }

    std::size_t limit_;
    std::vector<piece> lines_;
    piece line_;
    piece word_;
};

std::vector<piece> broken_into_lines(std::string_view text, std::size_t limit) {
    line_filler lines{limit};
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        lines.add(c.value);
        at += c.size;
    }
    return std::move(lines).finish();
}

std::string_view cell(std::vector<std::string> const& row, std::size_t column) noexcept {
    return column < row.size() ? std::string_view{row[column]} : std::string_view{};
}

/// The widths the columns want, cut down to a common limit where they do not fit.
std::vector<std::size_t> column_widths(text_table const& table, std::size_t width) {
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        auto widest = display_width(table.columns[i].heading);
        for (auto const& row : table.rows) widest = std::max(widest, display_width(cell(row, i)));
        widths.push_back(widest);
    }
    auto const gaps = widths.empty() ? 0 : (widths.size() - 1) * between.size();
    auto const total = [&] { return std::accumulate(widths.begin(), widths.end(), gaps); };
    while (total() > width) {
        auto const widest = std::max_element(widths.begin(), widths.end());
        auto const equals = static_cast<std::size_t>(std::count(widths.begin(), widths.end(), *widest));
        std::size_t second = narrowest;
        for (auto const w : widths)
            if (w != *widest) second = std::max(second, w);
        if (*widest <= narrowest) break;
        auto const excess = (total() - width + equals - 1) / equals;
        auto const limit = std::max(second, *widest - std::min(*widest, excess));
        std::replace(widths.begin(), widths.end(), std::size_t{*widest}, std::min(limit, *widest - 1));
    }
    return widths;
}

class printer {
public:
    printer(text_table const& table, std::size_t width) : table_{table}, widths_{column_widths(table, width)} {}

    [[nodiscard]] std::string print() {
        std::vector<std::string> headings;
        for (auto const& column : table_.columns) headings.push_back(column.heading);
        add_row(headings);
        add_rule();
        for (auto const& row : table_.rows) add_row(row);
        return std::move(out_);
    }

private:
    void add_row(std::vector<std::string> const& row) {
        std::vector<std::vector<piece>> cells;
        std::size_t height = 1;
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            cells.push_back(broken_into_lines(cell(row, i), std::max(widths_[i], std::size_t{1})));
            height = std::max(height, cells.back().size());
        }
        for (std::size_t line = 0; line < height; ++line) {
            for (std::size_t i = 0; i < cells.size(); ++i) {
                if (i != 0) out_ += between;
                add_cell(line < cells[i].size() ? cells[i][line] : piece{}, i);
            }
            end_line();
        }
    }

    void add_cell(piece const& shown, std::size_t column) {
        auto const blanks = widths_[column] - std::min(widths_[column], shown.width);
        bool const right = table_.columns[column].align == alignment::right;
        if (right) out_.append(blanks, ' ');
        out_ += shown.text;
        if (!right) out_.append(blanks, ' ');
    }

    void add_rule() {
        for (std::size_t i = 0; i < widths_.size(); ++i) {
            if (i != 0) out_ += between;
            for (std::size_t n = 0; n < widths_[i]; ++n) out_ += "─";
        }
        end_line();
    }

    void end_line() {
        out_.erase(out_.find_last_not_of(' ') + 1);
        out_ += '\n';
    }

    text_table const& table_;
    std::vector<std::size_t> widths_;
    std::string out_;
};

} // namespace

std::size_t display_width(std::string_view text) noexcept {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        width += width_of(c.value);
        at += c.size;
    }
    return width;
}

std::string to_string(text_table const& table, std::size_t width) {
    return printer{table, width}.print();
}

} // namespace cchc
