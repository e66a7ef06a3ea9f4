// SPDX-License-Identifier: BSL-1.0
#include "citation/new_text.hpp"

#include <algorithm>

#include "citation/start_scanner.hpp"

namespace cchc::detail {
namespace {

constexpr std::string_view opening = "\u201C";
constexpr std::string_view closing = "\u201D";

} // namespace

new_text_reader::new_text_reader(std::string_view text, std::span<citation_match const> matches, text_format format)
    : text_{text}, format_{format}, matches_{matches} {
    auto quote = text.find(opening);
    while (quote != std::string_view::npos && !announces_new_text(quote)) quote = text.find(opening, quote + 1);
    if (quote != std::string_view::npos) relations_ = find_relations(text, matches, format);
}

/// "như sau:" stands in front of the quotation mark.
bool new_text_reader::announces_new_text(std::size_t quote) const {
    auto const colon = token_before(text_, format_, quote);
    if (!colon.is(U':')) return false;
    auto const after = token_before(text_, format_, colon.where.begin);
    return after.is("sau"_vn) && token_before(text_, format_, after.where.begin).is("như"_vn);
}

void new_text_reader::open_or_close(std::size_t quote) {
    for (; next_ < relations_.size() && matches_[relations_[next_].object].where.begin < quote; ++next_) {
        auto const& relation = relations_[next_];
        bool const amends =
            relation.kind == relation_kind::amends && matches_[relation.object].kind != citation_kind::back_reference;
        if (amends && !inside_) amended_ = relation.object;
    }
    if (text_.substr(quote, opening.size()) == opening) {
        inside_ = inside_ || announces_new_text(quote);
        return;
    }
    auto const behind = tokenizer{text_, format_, quote + closing.size()}.next();
    bool const phrase_ends =
        !behind || behind.before >= gap::line || behind.is(U'.') || behind.is(U';') || behind.is(U',');
    auto const before = token_before(text_, format_, quote);
    bool const sentence_ended = before.is(U'.') || before.is(U';') || phrase_ends;
    inside_ = inside_ && !sentence_ended;
}

std::optional<std::size_t> new_text_reader::amended_at(std::size_t offset) {
    if (relations_.empty()) return std::nullopt;
    while (read_ < offset) {
        auto const quote = text_.find("\xE2\x80", read_);
        if (quote == std::string_view::npos || quote >= offset) break;
        read_ = quote + opening.size();
        auto const mark = text_.substr(quote, opening.size());
        if (mark == opening || mark == closing) open_or_close(quote);
    }
    read_ = std::max(read_, offset);
    return inside_ ? amended_ : std::nullopt;
}

} // namespace cchc::detail
