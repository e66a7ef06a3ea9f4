// SPDX-License-Identifier: BSL-1.0
// What stands behind the groups of a number: a year, and what an office adds to its symbol.
#include "citation/number_reader.hpp"
#include "citation/short_number.hpp"
#include "citation/type_letters.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// Whether a comma has a letter right behind it, in a glance at its byte: most have a blank.
bool joins_unit(std::string_view text, token const& comma) noexcept {
    return comma.is(U',') && comma.where.end < text.size() &&
           static_cast<unsigned char>(text[comma.where.end]) >= static_cast<unsigned char>('A');
}

bool joins_addition(std::string_view text, token const& t) noexcept {
    return t.touches() && (t.is(U'/') || t.is(U'-') || t.is(U'.') || t.is(U'_') || joins_unit(text, t));
}

/// Digits, letters, or letters and digits: "2025", "KT", "nb", "K8"; one alone only behind a hyphen, only capitals behind a comma.
/// `words` is moved past it.
bool accept_part(tokenizer& words, token const& joint) noexcept {
    constexpr std::size_t most_digits = 4;
    constexpr unsigned most_small_letters = 4;
    std::size_t const fewest = joint.is(U'-') ? 1 : 2;
    auto const t = words.next();
    if (joint.is(U',') && !t.upper) return false;
    if (t.is(token_kind::number)) return t.digits() >= fewest && t.digits() <= most_digits;
    auto const digits = words.peek();
    bool const numbered = t.upper && digits.is(token_kind::number) && digits.touches() && digits.digits() <= 2;
    if (numbered) (void)words.next();
    if (t.where.size() < fewest && !numbered) return false;
    return t.upper || (may_be_letters(t.word) && t.word.letters() <= most_small_letters);
}

/// "ngày 12/3/2025", also behind a comma; "của UBND": what they stand behind has ended.
bool is_tail_next(tokenizer words) noexcept {
    (void)accept_mark(words, U',');
    auto const first = words.next();
    if (first.touches() || !is_near(first)) return false;
    return says(first, "của"_vn) || (says(first, "ngày"_vn) && words.peek().is(token_kind::number));
}

} // namespace

/// "24/NĐ-CP/2014": the year behind the symbol, of a type of which each number has one.
void number_reader::read_year_behind() noexcept {
    if (match.year != 0 || first_separator_ != U'/' || match.groups < 2 || !is_numbered_by_year(first_type_)) return;
    auto ahead = words;
    auto const slash = ahead.next();
    if (!slash.is(U'/') || !slash.touches()) return;
    auto const year = ahead.next();
    auto const behind = ahead.peek();
    bool const goes_on = behind.touches() && (behind.is(U'/') || behind.is(U'-') || behind.is(token_kind::word));
    if (!is_year(year) || !year.touches() || goes_on) return;
    match.year = static_cast<std::uint16_t>(year.value);
    match.repairs |= repair::dash;
    match.where.end = year.where.end;
    words = ahead;
}

/// Whether it is usual to add that: the year, "09/HDTLMM/2025", "12/CV.2025", "12/KH-UBND-2022"; a second serial, "01/CV-01"; the mark of
/// letters that stay inside the Party, "919-CV/VPTW/nb"; the term of a council, "04/NQ-HĐND.K8"; the unit behind an issuer and a type,
/// "1141-TC/QĐ/CĐKT".
bool number_reader::is_usual_addition(token const& joint, token const& part) const noexcept {
    constexpr std::size_t most_digits = 2;
    if (part.is(token_kind::word)) {
        bool const unit =
            part.upper && part.word.letters() >= 2 && type_of_word(second_word_) != document_type::unknown;
        return joint.is(U'/') ? part.is("nb"_vn) || part.is("K"_vn) || unit : joint.is(U'.') && part.is("K"_vn);
    }
    if (match.year != 0) return false;
    bool const year = joint.is(U'/') || (joint.is(U'.') && match.family == number_family::letter);
    return year ? is_year(part) : joint.is(U'-') && (part.digits() <= most_digits || is_year(part));
}

/// What offices add to the symbol: what is usual, and all that touches where a date or an issuer follows, for there the number has ended,
/// "23/SYT-NVY,KHTC ngày 03/4/2020".
///
/// It is kept as it is written, in groups of its own that begin with their mark.
void number_reader::read_addition() {
    constexpr int most_parts = 4;
    auto const text = words.text();
    if (!joins_addition(text, words.peek())) return;
    bool const may_be_other_paper = context_ != number_context::named && match.family == number_family::letter;
    bool const complete = match.family == number_family::historic &&
                          (first_separator_ == U'-' || first_type_ == document_type::unknown); // 217-HĐBT, 92/CP
    if (may_be_other_paper || complete) return;
    auto ahead = words;
    bool usual = false;
    int count = 0;
    for (;; ++count) {
        auto behind = ahead;
        auto const joint = behind.next();
        if (!joins_addition(text, joint)) break;
        auto const part = behind.peek();
        bool const full_stop = !part.touches() || !(part.is(token_kind::word) || part.is(token_kind::number));
        if (full_stop) break;
        if (count == most_parts || !accept_part(behind, joint)) return;
        usual = count == 0 ? is_usual_addition(joint, part) : usual && joint.is(U'-') && part.upper;
        ahead = behind;
    }
    auto const next = ahead.peek();
    bool const goes_on = next.touches() && (next.is(token_kind::word) || next.is(token_kind::number));
    if (count == 0 || goes_on || !(usual || is_alone || is_tail_next(ahead))) return;
    if (match.family == number_family::historic) match.family = number_family::individual; // 03/CT/2007-VKSTC-VP
    while (words.offset() < ahead.offset()) {
        auto const t = words.next();
        extend(t);
        if (keep == nullptr) continue;
        if (t.is(token_kind::mark)) keep->symbol.emplace_back();
        if (!t.is(U'-')) write(keep->symbol.back(), t, false);
    }
}

/// "CCTKV.05-TTKT3": an office that is numbered, in front of its unit.
bool number_reader::accept_numbered_office(token const& stop, tokenizer& ahead) {
    constexpr std::size_t most_digits = 2;
    if (!stop.touches() || match.groups != 0 || last_word_.word.letters() < 3) return false;
    auto behind = ahead;
    auto const number = behind.next();
    if (!number.is(token_kind::number) || !number.touches() || number.digits() > most_digits) return false;
    auto const parted = behind;
    auto const dash = behind.next();
    auto const unit = behind.next();
    if (!dash.is(U'-') || !dash.touches() || !unit.upper || !unit.touches()) return false;
    append(stop);
    append(number);
    ahead = parted;
    return true;
}

} // namespace cchc::detail
