// SPDX-License-Identifier: BSL-1.0
#include "io/flat_json.hpp"

#include <utility>

#include <cchc/text/utf8.hpp>

namespace cchc::detail {
namespace {

/// The value of four hexadecimal digits.
std::optional<char32_t> hex_unit(std::string_view text, std::size_t at) noexcept {
    if (text.size() < at + 4) return std::nullopt;
    char32_t value = 0;
    for (auto const c : text.substr(at, 4)) {
        unsigned digit = 16;
        if (c >= '0' && c <= '9') digit = static_cast<unsigned>(c - '0');
        else if (c >= 'a' && c <= 'f') digit = static_cast<unsigned>(c - 'a') + 10;
        else if (c >= 'A' && c <= 'F') digit = static_cast<unsigned>(c - 'A') + 10;
        if (digit == 16) return std::nullopt;
        value = value << 4U | digit;
    }
    return value;
}

constexpr bool is_high(char32_t unit) noexcept {
    return unit >= 0xD800 && unit < 0xDC00;
}
constexpr bool is_low(char32_t unit) noexcept {
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

void json_cursor::skip_blanks() noexcept {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t' || text_[at_] == '\n' || text_[at_] == '\r'))
        ++at_;
}

bool json_cursor::at_end() noexcept {
    skip_blanks();
    return at_ == text_.size();
}

bool json_cursor::take(char mark) noexcept {
    skip_blanks();
    if (at_ == text_.size() || text_[at_] != mark) return false;
    ++at_;
    return true;
}

bool json_cursor::take_word(std::string_view word) noexcept {
    skip_blanks();
    if (text_.substr(at_, word.size()) != word) return false;
    at_ += word.size();
    return true;
}

/// Appends the character of an escape; `at` is behind the backslash, and then behind the escape.
bool json_cursor::append_escape(std::string& into, std::size_t& at) const {
    if (at == text_.size()) return false;
    char const c = text_[at++];
    constexpr std::string_view names = "\"\\/bfnrt";
    constexpr std::string_view values = "\"\\/\b\f\n\r\t";
    if (auto const i = names.find(c); i != std::string_view::npos) {
        into += values[i];
        return true;
    }
    auto unit = c == 'u' ? hex_unit(text_, at) : std::nullopt;
    if (!unit || is_low(*unit)) return false;
    at += 4;
    if (is_high(*unit)) {
        auto const low = text_.substr(at, 2) == "\\u" ? hex_unit(text_, at + 2) : std::nullopt;
        if (!low || !is_low(*low)) return false;
        unit = 0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00);
        at += 6;
    }
    append_utf8(into, *unit);
    return true;
}

std::optional<json_scalar> json_cursor::take_string() {
    skip_blanks();
    if (at_ == text_.size() || text_[at_] != '"') return std::nullopt;
    auto const begin = at_ + 1;
    auto at = begin;
    while (at < text_.size() && text_[at] != '"' && text_[at] != '\\' && static_cast<unsigned char>(text_[at]) >= 0x20)
        ++at;
    if (at < text_.size() && text_[at] == '"') {
        at_ = at + 1;
        return json_scalar{text_.substr(begin, at - begin), begin, false};
    }
    std::string decoded{text_.substr(begin, at - begin)};
    while (at < text_.size() && text_[at] != '"') {
        if (static_cast<unsigned char>(text_[at]) < 0x20) return std::nullopt;
        if (text_[at] != '\\') decoded += text_[at++];
        else if (!append_escape(decoded, ++at)) return std::nullopt;
    }
    if (at == text_.size()) return std::nullopt;
    at_ = at + 1;
    decoded_.push_back(std::move(decoded));
    return json_scalar{decoded_.back(), begin, false};
}

std::optional<json_scalar> json_cursor::take_number() noexcept {
    skip_blanks();
    auto at = at_;
    while (at < text_.size() && text_[at] >= '0' && text_[at] <= '9') ++at;
    bool const is_short = at > at_ && at - at_ < 20 && (text_[at_] != '0' || at == at_ + 1);
    bool const goes_on = at < text_.size() && (text_[at] == '.' || text_[at] == 'e' || text_[at] == 'E');
    if (!is_short || goes_on) return std::nullopt;
    auto const begin = at_;
    at_ = at;
    return json_scalar{text_.substr(begin, at - begin), begin, true};
}

std::optional<json_scalar> json_cursor::take_decimal() noexcept {
    skip_blanks();
    auto at = at_;
    auto const take_mark = [&](std::string_view marks) {
        bool const stands = at < text_.size() && marks.find(text_[at]) != std::string_view::npos;
        if (stands) ++at;
        return stands;
    };
    auto const take_digits = [&] {
        auto const first = at;
        while (at < text_.size() && text_[at] >= '0' && text_[at] <= '9') ++at;
        return at - first;
    };
    static_cast<void>(take_mark("-"));
    bool const zero = at < text_.size() && text_[at] == '0';
    auto const whole = take_digits();
    if (whole == 0 || (zero && whole > 1)) return std::nullopt;
    if (take_mark(".") && take_digits() == 0) return std::nullopt;
    if (take_mark("eE")) {
        static_cast<void>(take_mark("+-"));
        if (take_digits() == 0) return std::nullopt;
    }
    auto const begin = std::exchange(at_, at);
    return json_scalar{text_.substr(begin, at - begin), begin, true};
}

} // namespace cchc::detail
