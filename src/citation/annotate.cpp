// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/annotate.hpp>

#include <algorithm>
#include <array>
#include <vector>

#include "text/markdown.hpp"
#include "text/markup.hpp"

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

/// Elements whose content is text, so that a tag in it would be seen as it is written.
constexpr std::array<std::string_view, 9> raw_elements{"iframe", "noembed",  "noframes", "noscript", "script",
                                                       "style",  "textarea", "title",    "xmp"};

/// Elements in which no other link, or no element at all of those that mark words, may stand.
constexpr std::array<std::string_view, 7> closed_elements{"a", "button", "datalist", "math", "option", "select", "svg"};

template <std::size_t N>
bool is_one_of(std::array<std::string_view, N> const& names, std::string_view name) noexcept {
    return std::find(names.begin(), names.end(), name) != names.end();
}

constexpr std::string_view blanks = " \t\r\n";

/// Not for blanks alone.
std::string_view without_blanks(std::string_view words) noexcept {
    auto const begin = words.find_first_not_of(blanks);
    return words.substr(begin, words.find_last_not_of(blanks) + 1 - begin);
}

/// Puts marks into text piece by piece; a piece is text without a tag.
class annotator {
public:
    annotator(std::string_view text, text_format format) : text_{text}, format_{format} {
        if (format == text_format::markdown) seams_ = detail::markdown_seams(text);
    }

    void copy_until(std::size_t end) { pieces_until(end, nullptr); }
    void mark_until(std::size_t end, citation_mark const& mark) { pieces_until(end, &mark); }
    [[nodiscard]] std::string take() && { return std::move(out_); }

private:
    void pieces_until(std::size_t end, citation_mark const* mark) {
        while (at_ < end) {
            switch (format_) {
            case text_format::plain: put_text(end, is_visible(at_, end) ? mark : nullptr); break;
            case text_format::html: html_piece(end, mark); break;
            case text_format::markdown: markdown_piece(end, mark); break;
            }
        }
    }

    /// Text up to the next tag, and that tag. A comment is no end of a piece: it may stand inside a mark.
    void html_piece(std::size_t end, citation_mark const* mark) {
        auto const front = text_.substr(0, end);
        bool visible = false;
        auto at = at_;
        while (at < end) {
            auto const bracket = std::min(front.find('<', at), end);
            visible = visible || is_visible(at, bracket);
            auto const found = bracket < end ? detail::read_markup(text_, bracket) : detail::markup{};
            if (bracket == end || found.kind == detail::markup_kind::tag) {
                put_text(bracket, visible && inside_.empty() ? mark : nullptr);
                if (bracket < end) copy_tag(found);
                return;
            }
            bool const stands_for_itself = found.kind == detail::markup_kind::none;
            visible = visible || stands_for_itself;
            at = stands_for_itself ? bracket + 1 : found.end;
        }
        put_text(at, visible && inside_.empty() ? mark : nullptr);
    }

    /// A seam of Markdown, or the text up to the next. Blanks at its ends stay outside of a mark, for signs of emphasis mean what they do
    /// by the blanks beside them.
    void markdown_piece(std::size_t end, citation_mark const* mark) {
        while (seam_ < seams_.size() && seams_[seam_].where.end <= at_) ++seam_;
        auto const* const next = seam_ < seams_.size() ? &seams_[seam_] : nullptr;
        if (next != nullptr && next->where.begin <= at_) return put_text(std::min(end, next->where.end), nullptr);
        auto const to = next != nullptr ? std::min(end, next->where.begin) : end;
        bool const spoils_front = seam_ > 0 && seams_[seam_ - 1].where.end == at_ && spoils(seams_[seam_ - 1], true);
        bool const spoils_end = next != nullptr && next->where.begin == to && spoils(*next, false);
        html_piece(to, spoils_front || spoils_end ? nullptr : mark);
    }

    /// "**Ngh**ị định": beside a tag the sign would lose its meaning. Behind a backslash the tag would.
    [[nodiscard]] bool spoils(detail::markdown_seam const& seam, bool behind) const noexcept {
        if (seam.kind == detail::seam_kind::backslash) return behind;
        return seam.kind == detail::seam_kind::emphasis && detail::is_word_before(text_, seam.where.begin) &&
               detail::is_word_behind(text_, seam.where.end);
    }

    [[nodiscard]] bool is_visible(std::size_t begin, std::size_t end) const noexcept {
        return text_.substr(begin, end - begin).find_first_not_of(blanks) != std::string_view::npos;
    }

    void put_text(std::size_t end, citation_mark const* mark) {
        auto const piece = text_.substr(at_, end - at_);
        auto const visible = format_ == text_format::markdown && mark != nullptr ? without_blanks(piece) : piece;
        auto const in_front = static_cast<std::size_t>(visible.data() - piece.data());
        out_ += piece.substr(0, in_front);
        if (mark != nullptr) out_ += mark->before;
        if (format_ == text_format::plain) append_escaped(out_, visible);
        else out_ += visible;
        if (mark != nullptr) out_ += mark->after;
        out_ += piece.substr(in_front + visible.size());
        at_ = end;
    }

    void copy_tag(detail::markup const& tag) {
        auto const name = tag.name();
        auto end = tag.end;
        if (!tag.closes && is_one_of(raw_elements, name)) {
            end = detail::end_of_raw_text(text_, end, name);
        } else if (!tag.closes && inside_.empty()) {
            bool const drawing = name == "svg" || name == "math"; // only these close themselves
            if (is_one_of(closed_elements, name) && !(drawing && tag.closes_self)) inside_ = name;
        } else if (tag.closes && inside_ == name) {
            inside_.clear();
        }
        out_ += text_.substr(at_, end - at_);
        at_ = end;
    }

    std::string_view text_;
    text_format format_;
    std::string inside_; ///< the closed element that holds what is next; empty when none does
    std::vector<detail::markdown_seam> seams_;
    std::size_t seam_ = 0;
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
        out.copy_until(std::min(match.where.begin, text.size()));
        out.mark_until(std::min(match.where.end, text.size()), *with);
    }
    out.copy_until(text.size());
    return std::move(out).take();
}

} // namespace cchc
