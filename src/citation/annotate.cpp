// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/annotate.hpp>

#include <algorithm>

namespace cchc {
namespace {

void append_escaped(std::string& out, std::string_view text) {
    for (char const c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default: out += c;
        }
    }
}

/// RFC 3986: what is not unreserved is written as %XX.
void append_percent_encoded(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    for (char const c : text) {
        auto const byte = static_cast<unsigned char>(c);
        bool const unreserved = (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') ||
                                (byte >= 'a' && byte <= 'z') || byte == '-' || byte == '.' || byte == '_' ||
                                byte == '~';
        if (unreserved) {
            out += c;
        } else {
            out += '%';
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        }
    }
}

/// The value of a placeholder; nothing when the citation has none.
std::optional<std::string> value_of(std::string_view name, citation const& c) {
    auto const filled = [](std::string_view value) {
        return value.empty() ? std::nullopt : std::optional{std::string{value}};
    };
    if (name == "type") return filled(slug(c.type));
    if (name == "number" && c.number) return to_string(*c.number);
    if (name == "key" && c.number) return canonical_key(*c.number);
    if (name == "date" && c.date) return to_string(*c.date);
    if (name == "title") return filled(c.title);
    if (name == "provision") return c.provisions.empty() ? std::string{} : to_string(c.provisions.front());
    return std::nullopt;
}

/// Puts marks into text piece by piece; a piece is text without a tag.
class annotator {
public:
    annotator(std::string_view text, text_format format) noexcept : text_{text}, html_{format == text_format::html} {}

    void copy_until(std::size_t end) { pieces_until(end, nullptr); }
    void mark_until(std::size_t end, citation_mark const& mark) { pieces_until(end, &mark); }
    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    void pieces_until(std::size_t end, citation_mark const* mark) {
        while (at_ < end) {
            auto const tag = html_ ? next_tag(end) : end;
            put_text(tag, mark);
            if (tag < end) copy_tag();
        }
    }

    /// Where the next tag begins, `end` at the latest.
    [[nodiscard]] std::size_t next_tag(std::size_t end) const noexcept {
        auto const front = text_.substr(0, end);
        for (auto at = front.find('<', at_); at != std::string_view::npos; at = front.find('<', at + 1))
            if (tag_end(at) != std::string_view::npos) return at;
        return end;
    }

    /// Behind the tag that begins at `at`; npos when the bracket stands for itself.
    [[nodiscard]] std::size_t tag_end(std::size_t at) const noexcept {
        constexpr std::size_t longest_tag = 2048;
        char const next = at + 1 < text_.size() ? text_[at + 1] : ' ';
        bool const opens = next == '/' || next == '!' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z');
        auto const close = opens ? text_.substr(at + 1, longest_tag).find_first_of("<>") : std::string_view::npos;
        return close != std::string_view::npos && text_[at + 1 + close] == '>' ? at + close + 2
                                                                               : std::string_view::npos;
    }

    void put_text(std::size_t end, citation_mark const* mark) {
        auto const piece = text_.substr(at_, end - at_);
        bool const visible = piece.find_first_not_of(" \t\r\n") != std::string_view::npos;
        bool const marked = mark != nullptr && visible && !inside_link_;
        if (marked) out_ += mark->before;
        if (html_) out_ += piece;
        else append_escaped(out_, piece);
        if (marked) out_ += mark->after;
        at_ = end;
    }

    void copy_tag() {
        auto const end = tag_end(at_);
        auto const tag = text_.substr(at_, end - at_);
        bool const closes = tag[1] == '/';
        auto const name = tag.substr(closes ? 2 : 1);
        bool const link = (name[0] == 'a' || name[0] == 'A') && name.substr(1).find_first_of(" \t\r\n>") == 0;
        if (link) inside_link_ = !closes;
        out_ += tag;
        at_ = end;
    }

    std::string_view text_;
    bool html_;
    bool inside_link_ = false;
    std::size_t at_ = 0;
    std::string out_;
};

} // namespace

std::optional<citation_mark> link_template::operator()(citation const& c) const {
    std::string address;
    for (std::size_t at = 0; at < address_.size();) {
        auto const open = std::min(address_.find('{', at), address_.size());
        address += address_.substr(at, open - at);
        auto const close = address_.find('}', open);
        if (close == std::string::npos) {
            address += address_.substr(open);
            break;
        }
        auto const value = value_of(std::string_view{address_}.substr(open + 1, close - open - 1), c);
        if (!value) return std::nullopt;
        append_percent_encoded(address, *value);
        at = close + 1;
    }
    citation_mark mark{"<a href=\"", "</a>"};
    append_escaped(mark.before, address);
    mark.before += "\">";
    return mark;
}

std::string detail::annotate(std::string_view text, std::span<citation_match const> matches, void const* marker,
                             mark_citation mark, text_format format) {
    annotator out{text, format};
    for (auto const& match : matches) {
        auto const with = mark(marker, to_citation(text, match, format));
        if (!with) continue;
        out.copy_until(match.where.begin);
        out.mark_until(match.where.end, *with);
    }
    out.copy_until(text.size());
    return std::move(out).take();
}

} // namespace cchc
