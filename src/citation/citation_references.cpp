// SPDX-License-Identifier: BSL-1.0
// Back references to documents of any type and of several types.
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>

#include "citation/back_reference.hpp"
#include "citation/citation_reader.hpp"
#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

/// "loại văn bản nêu trên", "bằng văn bản": papers in general.
bool makes_general(token const& before) noexcept {
    constexpr std::array words{"loại"_vn, "mẫu"_vn, "bằng"_vn, "thức"_vn, "thảo"_vn, "hình"_vn, "tên"_vn};
    return detail::is_among(before, words);
}

} // namespace

/// "tại văn bản nêu trên", "các văn bản trên": a document of whatever type, once any was named. "văn bản này" may be the text itself, the
/// one that was named last, or what a reader has before him.
std::optional<citation_match> citation_range::read_any_document(tokenizer& words, bool several) const {
    if (!options_.back_references || named_types_ == 0 || !words.peek().is("văn"_vn)) return std::nullopt;
    auto ahead = words;
    auto const type = match_document_type(ahead);
    if (!type || type->type != document_type::document || type->abbreviated) return std::nullopt;
    auto const back = several ? detail::read_back_word(ahead) : detail::read_named_above(ahead);
    if (!back || back->word != back_word::above) return std::nullopt;
    if (makes_general(detail::token_before(words.text(), words.format(), type->where.begin))) return std::nullopt;
    words = ahead;
    return detail::make_back_reference(*type, *back);
}

/// "Luật và Nghị định nêu trên", "các Luật, Nghị định nêu trên": each of the types is meant, if a document of it was named.
bool citation_range::read_listed_references(tokenizer at) {
    constexpr std::size_t most_types = 4;
    if (!options_.back_references || named_types_ == 0) return false;
    auto const first = at.peek();
    bool const plural = first.is("các"_vn) || first.is("những"_vn);
    if (plural) (void)at.next();
    std::array<document_type_match, most_types> types{};
    for (std::size_t count = 0; count < most_types; ++count) {
        auto const begin = at.peek();
        auto const type = detail::is_near(begin) ? match_document_type(at) : std::nullopt;
        bool const is_name =
            type && !type->abbreviated && (begin.capital || detail::is_normative(type->type)) && was_named(type->type);
        if (!is_name) return false;
        types[count] = *type;
        if (auto const next = at.peek(); detail::joins_types(next)) {
            (void)at.next();
            if (next.is(U',') && at.peek().is("và"_vn)) (void)at.next();
            continue;
        }
        auto const back = count > 0 ? detail::read_named_above(at) : std::nullopt;
        if (!back) return false;
        for (std::size_t i = 0; i <= count; ++i) {
            auto match =
                detail::make_back_reference(types[i], {back->word, i == count ? back->end : types[i].where.end});
            match.plural = plural;
            if (i == 0) match.where.begin = first.where.begin;
            ready_.push_back(match);
        }
        words_ = at;
        return true;
    }
    return false;
}

} // namespace cchc
