// SPDX-License-Identifier: BSL-1.0
#include "citation/bare_number.hpp"

#include "citation/citation_reader.hpp"
#include "citation/issuer_reader.hpp"
#include "citation/named_number.hpp"
#include "citation/number_reader.hpp"
#include "citation/other_paper.hpp"
#include "citation/standard_bodies.hpp"
#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// "Số hiệu:", "Văn bản:": a word of this language that touches the colon; no address of the net has its marks.
bool is_label(token const& word, token const& colon) noexcept {
    return colon.touches() && word.is(token_kind::word) && !word.unmarked;
}

/// Whether a mark touches the word in front of it.
bool hangs_on_word(tokenizer const& words, token const& mark) noexcept {
    auto const word = token_before(words.text(), words.format(), mark.where.begin);
    return mark.touches() && word.is(token_kind::word);
}

/// "Km12+300/QL6-TL", and not the sign of a list.
bool is_sum(tokenizer const& words, token const& plus) noexcept {
    return plus.is(U'+') && plus.touches() &&
           token_before(words.text(), words.format(), plus.where.begin).is(token_kind::number);
}

} // namespace

std::optional<citation_match> read_bare_number(tokenizer& words, guard guards, number_context otherwise) {
    auto ahead = words;
    auto const first = ahead.peek();
    bool const announced = accept_announcement(ahead);
    if (announced && !is_near(ahead.peek())) return std::nullopt; // "số" in one cell, the number in the next
    auto const said = has(guards, guard::addresses) ? number_context::announced : number_context::named;
    auto const context = announced ? said : otherwise;
    auto const number = match_document_number(ahead, context);
    if (!number || (first.is("sổ"_vn) && number->family == number_family::letter)) return std::nullopt;
    auto const before = token_before(words.text(), words.format(), first.where.begin);
    bool const touches = before && before.where.end == first.where.begin;
    bool const english = touches && before.is(U'.') && // No.120/2016/ND-CP
                         token_before(words.text(), words.format(), before.where.begin).is("No"_vn);
    bool const of_query = before.is(U'=');                            // ?ItemID=15/2014/NĐ-CP
    bool const of_label = touches && (before.is(U':') || of_query) && // Số hiệu:08/2019/NQ-HĐTP
                          is_label(token_before(words.text(), words.format(), before.where.begin), before);
    bool const goes_on =
        touches && !english && !of_label &&
        (before.is(token_kind::word) || before.is(U'.') || before.is(U':') || before.is(U'/') || before.is(U'-') ||
         before.is(U',') || before.is(U'\\') || is_sum(words, before) || (of_query && hangs_on_word(words, before)));
    bool const glued = has(guards, guard::glued) && !announced && (goes_on || is_file_name(words, *number));
    auto noun = before;
    for (int twice = 0; twice < 2 && noun.is("số"_vn); ++twice) // "mã số số 01/AB"
        noun = token_before(words.text(), words.format(), noun.where.begin);
    bool const of_a_year = [&] { // 1025/PLYK/2025
        auto behind = words.from(number->where.end);
        auto const slash = behind.next();
        return number->family == number_family::letter && slash.is(U'/') && slash.touches() &&
               behind.next().is(token_kind::number);
    }();
    bool const judgment = (number->type == document_type::unknown || number->family == number_family::letter) &&
                          names_judgment(words, noun);
    bool const licence = is_licence(surface(words.text(), number->where));
    bool const may_be_thing = noun.is(token_kind::word) && !first.capital && may_be_of_thing(*number) &&
                              words.from(before.where.end).peek().before == gap::blank; // else a letterhead
    bool const thing =
        may_be_thing &&
        (names_personal_paper(words, noun) ||
         ((announced || before.is("số"_vn)) && (names_quantity(noun) || names_numbered_thing(words, noun))));
    bool const other_paper = names_other_paper(words, noun) || of_a_year || judgment || licence || thing;
    if (glued || (has(guards, guard::other_papers) && other_paper) ||
        (has(guards, guard::standards) && is_standard_body(noun)))
        return std::nullopt;
    citation_match match;
    match.where = {first.where.begin, number->where.end};
    match.type = number->type;
    take_number(match, *number);
    read_tail(ahead, match);
    bool const alone = match.date_words.empty() && match.issuer.empty();
    if (may_be_thing && alone && !other_paper && has(guards, guard::other_nouns) &&
        !announces_document(words, noun, *number) && issuer_in_front(words, first.where.begin, true).empty())
        return std::nullopt;
    doubt_directive(match);
    words = ahead;
    return match;
}

} // namespace cchc::detail
