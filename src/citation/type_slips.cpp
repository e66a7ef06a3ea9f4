// SPDX-License-Identifier: BSL-1.0
#include "citation/type_slips.hpp"

#include "citation/type_letters.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {

std::optional<document_type_match> match_misspelt_law(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    document_type_match match;
    match.type = document_type::law;
    match.where = first.where;
    if (!first.is("luât"_vn)) {
        auto const second = ahead.next();
        bool const code = is_near(second) && !second.touches() && (second.is("luật"_vn) || second.is("luât"_vn));
        if (!code) return std::nullopt;
        match.type = document_type::code;
        match.where.end = second.where.end;
    }
    words = ahead;
    return match;
}

void read_misspelt_joint(tokenizer& words, document_type_match& type) noexcept {
    using enum document_type;
    auto ahead = words;
    auto const first = ahead.next();
    if (type.abbreviated || first.word.letter_index(0) != letter_of(U'l').index || first.word.unmarked() != "lien"_vn)
        return;
    auto const second = ahead.next();
    if (!is_near(first) || !is_near(second) || second.word.unmarked() != "tich"_vn) return;
    type.type = type.type == circular ? joint_circular : joint_resolution;
    type.where.end = second.where.end;
    words = ahead;
}

std::optional<document_type_match> match_small_letters(tokenizer& words) noexcept {
    constexpr unsigned most_letters = 4;
    auto ahead = words;
    auto const first = ahead.next();
    auto const count = first.word.letters();
    if (first.upper || count < 2 || count > most_letters) return std::nullopt;
    auto const next = ahead.peek();
    if (!(next.is(token_kind::number) || next.is("số"_vn)) || !is_near(next)) return std::nullopt;
    auto const type = type_of_word(first.word);
    if (type == document_type::unknown) return std::nullopt;
    words = ahead;
    return document_type_match{type, true, first.where};
}

bool confirms_small_letters(citation_match const& match) noexcept {
    constexpr std::uint64_t last_month = 12;
    if (match.short_number) return match.number.year != 0 && match.number.serial > last_month;
    return match.number.type == match.type;
}

} // namespace cchc::detail
