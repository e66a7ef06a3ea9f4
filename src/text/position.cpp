// SPDX-License-Identifier: BSL-1.0
#include <cchc/text/position.hpp>

#include <algorithm>

#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

constexpr std::size_t stride = 256;

constexpr std::size_t utf16_units(char32_t code) noexcept {
    return code < 0x10000 ? 1 : 2;
}

} // namespace

text_index::text_index(std::string_view text) : text_{text}, line_starts_{0}, milestones_{milestone{}} {
    milestones_.reserve(text.size() / stride + 1);
    milestone now;
    while (now.offset < text.size()) {
        if (now.offset - milestones_.back().offset >= stride) milestones_.push_back(now);
        auto const c = decode_utf8(text, now.offset);
        now.offset += c.size;
        now.code_points += 1;
        now.utf16 += utf16_units(c.value);
        bool const before_feed = now.offset < text.size() && text[now.offset] == '\n';
        if (c.value == U'\n' || (c.value == U'\r' && !before_feed)) line_starts_.push_back(now.offset);
    }
}

/// The counts before the character that holds `offset`.
text_index::milestone text_index::count_until(std::size_t offset) const noexcept {
    offset = std::min(offset, text_.size());
    auto const after = std::upper_bound(milestones_.begin(), milestones_.end(), offset,
                                        [](std::size_t at, milestone const& m) { return at < m.offset; });
    auto now = *(after - 1);
    while (now.offset < offset) {
        auto const c = decode_utf8(text_, now.offset);
        if (now.offset + c.size > offset) break;
        now.offset += c.size;
        now.code_points += 1;
        now.utf16 += utf16_units(c.value);
    }
    return now;
}

/// The offset of the character before which `count` is `index`, or would be in its middle.
std::size_t text_index::find_count(std::size_t milestone::*count, std::size_t index) const noexcept {
    auto const after = std::upper_bound(milestones_.begin(), milestones_.end(), index,
                                        [&](std::size_t wanted, milestone const& m) { return wanted < m.*count; });
    auto now = *(after - 1);
    while (now.offset < text_.size()) {
        auto const c = decode_utf8(text_, now.offset);
        auto next = now;
        next.offset += c.size;
        next.code_points += 1;
        next.utf16 += utf16_units(c.value);
        if (next.*count > index) break;
        now = next;
    }
    return now.offset;
}

std::size_t text_index::line_of(std::size_t offset) const noexcept {
    auto const after = std::upper_bound(line_starts_.begin(), line_starts_.end(), offset);
    return static_cast<std::size_t>(after - line_starts_.begin());
}

text_position text_index::position_at(std::size_t offset) const noexcept {
    auto const at = count_until(offset);
    auto const number = line_of(at.offset);
    return {number, at.code_points - count_until(line_starts_[number - 1]).code_points + 1};
}

std::size_t text_index::offset_of(text_position position) const noexcept {
    auto const where = line(position.line);
    auto const before = count_until(where.begin).code_points;
    auto const column = std::max(position.column, std::size_t{1});
    auto const most = count_until(where.end).code_points - before;
    return column - 1 >= most ? where.end : offset_of_code_point(before + column - 1);
}

span text_index::line(std::size_t number) const noexcept {
    if (number == 0) number = 1;
    if (number > lines()) return {text_.size(), text_.size()};
    auto const begin = line_starts_[number - 1];
    auto end = number == lines() ? text_.size() : line_starts_[number];
    if (number != lines()) {
        if (text_[end - 1] == '\n') --end;
        if (end > begin && text_[end - 1] == '\r') --end;
    }
    return {begin, end};
}

std::size_t text_index::code_points_before(std::size_t offset) const noexcept {
    return count_until(offset).code_points;
}

std::size_t text_index::offset_of_code_point(std::size_t index) const noexcept {
    return find_count(&milestone::code_points, index);
}

std::size_t text_index::utf16_before(std::size_t offset) const noexcept {
    return count_until(offset).utf16;
}

std::size_t text_index::offset_of_utf16(std::size_t index) const noexcept {
    return find_count(&milestone::utf16, index);
}

} // namespace cchc
