// SPDX-License-Identifier: BSL-1.0
#include <cchc/io/json.hpp>

#include <array>
#include <utility>

#include <cchc/citation/document_number.hpp>
#include <cchc/citation/document_type.hpp>
#include <cchc/citation/resolve.hpp>
#include <cchc/text/numeral.hpp>
#include <cchc/text/utf8.hpp>

#include "io/repair_names.hpp"

namespace cchc {
namespace {

constexpr std::size_t indentation = 2;

constexpr char hex_digit(unsigned value) noexcept {
    return "0123456789abcdef"[value & 0xFU];
}

void append_escaped(std::string& out, char32_t c) {
    switch (c) {
    case U'"': out += "\\\""; return;
    case U'\\': out += "\\\\"; return;
    case U'\n': out += "\\n"; return;
    case U'\r': out += "\\r"; return;
    case U'\t': out += "\\t"; return;
    default: break;
    }
    if (c >= 0x20 && c != 0x7F && c != 0x2028 && c != 0x2029) return append_utf8(out, c);
    out += "\\u";
    for (int shift = 12; shift >= 0; shift -= 4)
        out += hex_digit(static_cast<unsigned>(c) >> static_cast<unsigned>(shift));
}

} // namespace

void json_writer::break_line() {
    if (layout_ == json_layout::compact) return;
    text_ += '\n';
    text_.append(depth_ * indentation, ' ');
}

void json_writer::before_value() {
    if (!after_name_ && depth_ != 0) {
        if (!first_) text_ += ',';
        break_line();
    }
    after_name_ = false;
    first_ = false;
}

void json_writer::append_string(std::string_view text) {
    text_ += '"';
    for (std::size_t at = 0; at < text.size();) {
        auto const c = decode_utf8(text, at);
        append_escaped(text_, c.value);
        at += c.size;
    }
    text_ += '"';
}

json_writer& json_writer::open(char bracket) {
    before_value();
    text_ += bracket;
    ++depth_;
    first_ = true;
    return *this;
}

json_writer& json_writer::close(char bracket) {
    if (depth_ != 0) --depth_;
    if (!first_) break_line();
    text_ += bracket;
    first_ = false;
    return *this;
}

json_writer& json_writer::name(std::string_view name) {
    before_value();
    append_string(name);
    text_ += layout_ == json_layout::compact ? ":" : ": ";
    after_name_ = true;
    return *this;
}

json_writer& json_writer::text(std::string_view text) {
    before_value();
    append_string(text);
    return *this;
}

json_writer& json_writer::integer(std::int64_t value) {
    return literal(std::to_string(value));
}

json_writer& json_writer::natural(std::uint64_t value) {
    return literal(std::to_string(value));
}

json_writer& json_writer::literal(std::string_view json) {
    before_value();
    text_ += json;
    return *this;
}

void write_json(json_writer& out, document_type type) {
    if (type == document_type::unknown) out.null();
    else out.text(vietnamese_name(type));
}

void write_json(json_writer& out, repair repairs) {
    out.begin_array();
    for (auto const& [one, name] : detail::repair_names)
        if (has(repairs, one)) out.text(name);
    out.end_array();
}

void write_json(json_writer& out, resolution_state state) {
    constexpr std::array<std::string_view, 5> names{"stated", "enclosing", "resolved", "ambiguous", "unresolved"};
    out.text(names[static_cast<std::size_t>(state)]);
}

void write_json(json_writer& out, decimal value) {
    out.literal(to_string(value, digit_style::machine));
}

} // namespace cchc
