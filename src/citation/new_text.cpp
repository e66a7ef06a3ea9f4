// SPDX-License-Identifier: BSL-1.0
#include "citation/new_text.hpp"

#include <algorithm>
#include <utility>

#include "citation/start_scanner.hpp"

namespace cchc::detail {
namespace {

/// The mark that closes what a quotation mark opens; 0 when it opens nothing.
char32_t closing_mark(token const& opening) noexcept {
    if (!opening.is(token_kind::mark)) return 0;
    switch (opening.mark) {
    case U'\u201C': return U'\u201D';
    case U'\u2018': return U'\u2019';
    case U'\u00AB': return U'\u00BB';
    case U'"':
    case U'\'': return opening.mark;
    default: return 0;
    }
}

/// The quotation mark that opens new text behind a colon: "như sau: “".
token opening_quote(std::string_view text, text_format format, std::size_t colon) noexcept {
    constexpr std::size_t look_ahead = 256; // blanks and tags
    auto const quote = tokenizer{text.substr(0, colon + look_ahead), format, colon + 1}.next();
    if (closing_mark(quote) == 0) return {};
    auto const last = token_before(text, format, colon);
    bool const announced = last.is("sau"_vn) && token_before(text, format, last.where.begin).is("như"_vn);
    return announced ? quote : token{};
}

} // namespace

bool has_new_text(std::string_view text, text_format format) noexcept {
    for (auto colon = text.find(':'); colon != std::string_view::npos; colon = text.find(':', colon + 1))
        if (opening_quote(text, format, colon)) return true;
    return false;
}

new_text_reader::new_text_reader(std::string_view text, std::span<citation_match const> matches,
                                 std::vector<stated_relation> relations, text_format format)
    : text_{text}, format_{format}, matches_{matches}, relations_{std::move(relations)} {}

/// What is amended last before `end`. What new text says of other documents does not count.
void new_text_reader::pass_relations(std::size_t end) {
    for (; next_ < relations_.size() && matches_[relations_[next_].object].where.begin < end; ++next_) {
        auto const& relation = relations_[next_];
        if (closing_ != 0) continue;
        bool const amends =
            relation.kind == relation_kind::amends && matches_[relation.object].kind != citation_kind::back_reference;
        if (amends) amended_ = relation.object;
    }
}

void new_text_reader::open(token const& quote) {
    pass_relations(quote.where.begin);
    closing_ = closing_mark(quote);
    read_ = quote.where.end;
}

/// Reads on to the end of what is open: a closing mark behind or in front of the end of a sentence.
void new_text_reader::read_quoted(std::size_t end) {
    tokenizer at{text_, format_, read_};
    while (closing_ != 0 && read_ < end) {
        auto const t = at.next();
        read_ = t ? t.where.end : text_.size();
        if (!t || !t.is(closing_)) continue;
        auto const behind = at.peek();
        bool const straight = closing_ == U'"' || closing_ == U'\'';
        if (straight && behind.touches() && !behind.is(token_kind::mark) && behind)
            continue; // it opens, or is within a word
        auto const before = token_before(text_, format_, t.where.begin);
        bool const phrase_ends = !behind || behind.before >= gap::line || behind.is(U'.') || behind.is(U';') ||
                                 (behind.is(U',') && !straight);
        if (!phrase_ends && !before.is(U'.') && !before.is(U';')) continue;
        pass_relations(t.where.begin);
        closing_ = 0;
    }
}

std::optional<std::size_t> new_text_reader::amended_at(std::size_t offset) {
    while (!relations_.empty() && read_ < offset) {
        if (closing_ != 0) {
            read_quoted(offset);
            continue;
        }
        auto const colon = text_.find(':', read_);
        if (colon == std::string_view::npos || colon >= offset) {
            read_ = offset;
            break;
        }
        read_ = colon + 1;
        if (auto const quote = opening_quote(text_, format_, colon)) open(quote);
    }
    return closing_ != 0 ? amended_ : std::nullopt;
}

} // namespace cchc::detail
