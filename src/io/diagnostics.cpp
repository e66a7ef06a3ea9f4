// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/diagnostics.hpp>

#include <algorithm>

#include <cchc/io/text_table.hpp>
#include <cchc/text/position.hpp>
#include <cchc/text/utf8.hpp>

namespace cchc {
namespace {

std::string_view message_of(diagnostic const& d, language in) noexcept {
    return in == language::english ? d.english : d.vietnamese;
}

/// A place `characters` after `offset`, or before it for a negative number, within `line`.
std::size_t moved(std::string_view text, span line, std::size_t offset, int characters) noexcept {
    for (; characters < 0 && offset > line.begin; ++characters)
        do --offset;
        while (offset > line.begin && (static_cast<unsigned char>(text[offset]) & 0xC0U) == 0x80U);
    for (; characters > 0 && offset < line.end; --characters)
        offset = std::min(line.end, offset + decode_utf8(text, offset).size);
    return offset;
}

/// The bytes of a line as a terminal may show them: control characters become blanks.
std::string shown(std::string_view text, span part) {
    std::string words;
    for (auto at = part.begin; at < part.end;) {
        auto const one = decode_utf8(text, at);
        bool const control = !one.valid || one.value < 0x20 || (one.value >= 0x7F && one.value < 0xA0) ||
                             (one.value >= 0x200B && one.value <= 0x200F) || (one.value >= 0x2028 && one.value <= 0x202E) ||
                             (one.value >= 0x2060 && one.value <= 0x206F) || one.value == 0xFEFF;
        if (control) words += ' ';
        else words += text.substr(at, one.size);
        at += one.size;
    }
    return words;
}

/// What stands around a finding, and a line that points at it.
std::string excerpt(std::string_view text, text_index const& index, span where) {
    constexpr int before = 40;
    constexpr int behind = 40;
    constexpr int longest = 80;
    constexpr std::string_view indent = "    ";
    auto const line = index.line(index.position_at(where.begin).line);
    auto const end = std::min({where.end, line.end, moved(text, line, where.begin, longest)});
    auto const from = moved(text, line, where.begin, -before);
    auto const to = moved(text, line, end, behind);
    std::string_view const cut_before = from > line.begin ? "…" : "";
    auto const left = std::string{cut_before} + shown(text, {from, where.begin});
    auto const pointed = shown(text, {where.begin, end});
    std::string lines{indent};
    lines += left + pointed + shown(text, {end, to}) + (to < line.end ? "…" : "") + '\n';
    lines += std::string{indent} + std::string(display_width(left), ' ') + '^';
    lines += std::string(std::max<std::size_t>(display_width(pointed), 1) - 1, '~') + '\n';
    return lines;
}

} // namespace

std::string diagnostics_to_text(std::string_view file, std::string_view text, std::span<diagnostic const> found,
                                language in) {
    text_index const index{text};
    std::string lines;
    for (auto const& d : found) {
        auto const place = index.position_at(d.where.begin);
        lines += std::string{file} + ':' + std::to_string(place.line) + ':' + std::to_string(place.column) + ": ";
        auto const message = message_of(d, in);
        lines += std::string{to_string(d.level)} + ": [" + d.rule + "] " + shown(message, {0, message.size()});
        if (d.basis != "logic") lines += " (" + d.basis + ')';
        lines += '\n';
        if (!d.where.empty()) lines += excerpt(text, index, d.where);
    }
    return lines;
}

void write_diagnostics(json_writer& out, std::string_view file, normalized const& text,
                       std::span<diagnostic const> found, language in) {
    text_index const index{text.text};
    for (auto const& d : found) {
        auto const place = index.position_at(d.where.begin);
        auto const source = text.offsets.source_of(d.where);
        out.begin_object();
        out.name("file").text(file);
        out.name("line").natural(place.line).name("column").natural(place.column);
        out.name("begin").natural(source.begin).name("end").natural(source.end);
        out.name("rule").text(d.rule).name("severity").text(to_string(d.level));
        out.name("message").text(message_of(d, in)).name("basis").text(d.basis);
        out.end_object();
    }
}

} // namespace cchc
