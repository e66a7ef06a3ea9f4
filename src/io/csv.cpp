// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/csv.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Of comma, semicolon and tab the one that the first line has most of, outside quotes.
char separator_of(std::string_view text) noexcept {
    constexpr std::string_view known = ",;\t";
    std::size_t counts[3] = {};
    bool quoted = false;
    for (char const c : text) {
        if (c == '"') quoted = !quoted;
        else if (!quoted && (c == '\n' || c == '\r')) break;
        else if (auto const which = known.find(c); !quoted && which != std::string_view::npos) ++counts[which];
    }
    return known[static_cast<std::size_t>(std::max_element(counts, counts + 3) - counts)];
}

class reader {
public:
    explicit reader(std::string_view text) : text_{text} {
        if (text_.substr(0, byte_order_mark.size()) == byte_order_mark) at_ = byte_order_mark.size();
        table_.separator = separator_of(text_.substr(at_));
    }

    result<csv_table> run() {
        if (auto const wrong = find_invalid_utf8(text_); wrong != text_.size()) return {errc::invalid_utf8, wrong};
        while (at_ < text_.size())
            if (auto const wrong = read_row()) return *wrong;
        if (table_.rows.empty()) return {errc::empty_input, at_};
        return std::move(table_);
    }

private:
    [[nodiscard]] bool at_line_end() const noexcept {
        return at_ == text_.size() || text_[at_] == '\n' || text_[at_] == '\r';
    }
    std::optional<failure> read_row() {
        std::vector<csv_cell> row;
        bool any = false;
        for (;;) {
            auto cell = read_cell();
            if (!cell) return cell.error();
            any = any || !cell->text.empty() || cell->quoted;
            row.push_back(*std::move(cell));
            if (at_line_end()) break;
            ++at_;
        }
        auto const end = at_;
        if (at_ < text_.size() && text_[at_] == '\r') ++at_;
        if (at_ < text_.size() && text_[at_] == '\n' && (at_ == end || text_[end] == '\r')) ++at_;
        if (!any) return std::nullopt;
        if (!table_.rows.empty()) {
            auto const columns = table_.rows.front().size();
            if (row.size() > columns) return failure{errc::table_columns, row[columns].offset};
            if (row.size() < columns) return failure{errc::table_columns, end};
        }
        table_.rows.push_back(std::move(row));
        return std::nullopt;
    }

    result<csv_cell> read_cell() {
        if (at_ < text_.size() && text_[at_] == '"') return read_quoted();
        csv_cell cell;
        cell.offset = at_;
        while (!at_line_end() && text_[at_] != table_.separator) {
            if (text_[at_] == '"') return {errc::unexpected_character, at_};
            ++at_;
        }
        cell.text = text_.substr(cell.offset, at_ - cell.offset);
        return cell;
    }

    result<csv_cell> read_quoted() {
        auto const open = at_++;
        csv_cell cell;
        cell.offset = at_;
        cell.quoted = true;
        for (;;) {
            auto const quote = std::min(text_.find('"', at_), text_.size());
            if (quote == text_.size()) return {errc::table_quote, open};
            cell.text += text_.substr(at_, quote - at_);
            at_ = quote + 1;
            if (at_ == text_.size() || text_[at_] != '"') break;
            cell.text += '"';
            ++at_;
        }
        if (!at_line_end() && text_[at_] != table_.separator) return {errc::unexpected_character, at_};
        return cell;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    csv_table table_;
};

bool is_number(std::string_view text) noexcept {
    return !text.empty() && text.find_first_not_of("+-0123456789.,") == std::string_view::npos &&
           text.find_first_of("0123456789") != std::string_view::npos;
}

void append_cell(std::string& out, std::string_view text, char separator, csv_guard guard) {
    bool const runs = guard == csv_guard::on && !text.empty() &&
                      std::string_view{"=+-@"}.find(text.front()) != std::string_view::npos && !is_number(text);
    char const special[] = {separator, '"', '\n', '\r'};
    bool const quoted = text.find_first_of(std::string_view{special, 4}) != std::string_view::npos;
    if (quoted) out += '"';
    if (runs) out += '\'';
    for (char const c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    if (quoted) out += '"';
}

} // namespace

result<csv_table> read_csv(std::string_view text) {
    return reader{text}.run();
}

std::size_t offset_in_file(std::string_view file, csv_cell const& cell, std::size_t offset) noexcept {
    auto at = cell.offset;
    if (!cell.quoted) return std::min(at + offset, file.size());
    for (; offset > 0 && at < file.size(); --offset) at += file[at] == '"' ? 2U : 1U;
    return std::min(at, file.size());
}

std::string to_csv(std::vector<std::vector<std::string>> const& rows, char separator, csv_guard guard) {
    std::string out;
    for (auto const& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i != 0) out += separator;
            append_cell(out, row[i], separator, guard);
        }
        if (row.size() == 1 && row.front().empty()) out += "\"\"";
        out += '\n';
    }
    return out;
}

} // namespace cchc
