// SPDX-License-Identifier: BSL-1.0
#include "text/markup.hpp"

#include <algorithm>

namespace cchc::detail {
namespace {

constexpr bool is_blank(char c) noexcept {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// Behind the tag whose attributes begin at `from`; npos when it is none. Where a quotation does not end, the first bracket counts.
std::size_t end_of_tag(std::string_view text, std::size_t from) noexcept {
    constexpr std::size_t longest_behind_bracket = 2048;
    constexpr auto none = std::string_view::npos;
    auto first_bracket = none;
    auto limit = text.size();
    char quote = '\0';
    bool behind_equals = false;
    for (auto at = from; at < limit; ++at) {
        char const c = text[at];
        if (quote != '\0') {
            if (c == quote) {
                quote = '\0';
            } else if ((c == '<' || c == '>') && first_bracket == none) {
                first_bracket = at;
                limit = std::min(limit, at + longest_behind_bracket);
            }
            continue;
        }
        if (c == '>') return at + 1;
        if (c == '<') break;
        if (behind_equals && (c == '"' || c == '\'')) quote = c;
        behind_equals = c == '=' || (behind_equals && is_blank(c));
    }
    return first_bracket != none && text[first_bracket] == '>' ? first_bracket + 1 : none;
}

} // namespace

void markup::read_name(std::string_view letters) noexcept {
    for (char const c : letters) {
        bool const letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == ':';
        bool const behind_first = (c >= '0' && c <= '9') || c == '-';
        if (!(letter || (behind_first && size_ > 0)) || size_ == letters_.size()) break;
        letters_[size_++] = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
}

markup read_markup(std::string_view text, std::size_t at) noexcept {
    markup m;
    auto const inside = text.substr(std::min(at + 1, text.size()));
    if (inside.empty()) return m;
    if (inside.substr(0, 3) == "!--") {
        auto const close = text.find("-->", at + 2); // <!--> is one, too
        m.kind = markup_kind::comment;
        m.end = close == std::string_view::npos ? text.size() : close + 3;
        return m;
    }
    if (inside.front() == '!' || inside.front() == '?') {
        auto const close = text.find_first_of("<>", at + 1);
        if (close == std::string_view::npos || text[close] != '>') return m;
        m.kind = markup_kind::comment;
        m.end = close + 1;
        return m;
    }
    m.closes = inside.front() == '/';
    m.read_name(inside.substr(m.closes ? 1 : 0, m.letters_.size()));
    if (m.size_ == 0) return m;
    auto const end = end_of_tag(text, at + 1 + (m.closes ? 1 : 0) + m.size_);
    if (end == std::string_view::npos) return m;
    m.kind = markup_kind::tag;
    m.closes_self = text[end - 2] == '/';
    m.end = end;
    return m;
}

std::size_t end_of_raw_text(std::string_view text, std::size_t from, std::string_view name) noexcept {
    for (auto at = text.find("</", from); at != std::string_view::npos; at = text.find("</", at + 2)) {
        markup m;
        m.read_name(text.substr(at + 2, name.size() + 1));
        if (m.name() == name) return at;
    }
    return text.size();
}

} // namespace cchc::detail
