// SPDX-License-Identifier: BSL-1.0
// What typists, scanners and columns make of the marks and digits of a number.
#include <algorithm>
#include <array>

#include "citation/number_reader.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// "UBND", "CP", "BTC", "TTg": letters that can be nothing but an issuer's, also in a line of capitals.
bool can_only_be_issuer(token const& t) noexcept {
    constexpr std::array national{"CP"_vn, "TTg"_vn, "HĐBT"_vn, "CTN"_vn, "UB"_vn, "TW"_vn, "VPCP"_vn, "VPQH"_vn};
    if (!t.is(token_kind::word) || !(t.upper || t.is("TTg"_vn)) || !t.capital) return false;
    return is_among(t, national) || (t.word.letters() >= 3 && names_directive_issuer(t.word) && are_initials(t.word));
}

} // namespace

/// "45//2014/NĐ-CP": behind the slash.
bool number_reader::is_doubled_slash(token const& t) const noexcept {
    return t.is(U'/') && t.touches() && is_announced() && first_separator_ == U'/';
}

/// "12./QĐ-UBND": a full stop that touches the slash behind it. Moves in front of the slash.
bool number_reader::skip_stray_stop(token const& stop, tokenizer behind) noexcept {
    auto const slash = behind.peek();
    if (!stop.touches() || !slash.is(U'/') || !slash.touches() || !is_announced()) return false;
    match.repairs |= repair::dash;
    words = behind;
    return true;
}

/// "NĐ CP", "TT--BTC", "QĐ,UBND": what stands for the hyphen between the letters of a type and those of an issuer. Reads the issuer.
bool number_reader::accept_mistaken_dash() {
    if (match.groups != 1 || first_type_ == document_type::unknown || first_is_dotted_ || !is_announced()) return false;
    auto ahead = words;
    auto const mark = ahead.peek();
    bool const blank = mark.is(token_kind::word) && mark.before == gap::blank;
    if (!blank) {
        if (!mark.touches() || !(mark.is(U',') || mark.is(U'-'))) return false;
        (void)ahead.next();
        if (mark.is(U'-') && !(ahead.peek().touches() && ahead.next().is(U'-'))) return false;
    }
    auto const unit = next_symbol_word(ahead);
    bool const issuer = can_only_be_issuer(unit) || (mark.is(U'-') && unit.upper && unit.word.letters() >= 2);
    if (!issuer || (!blank && !unit.touches())) return false;
    note_gap(unit);
    match.repairs |= blank ? repair::missing_dash : repair::dash;
    words = ahead;
    return read_group(unit);
}

/// "NQ-HĐ-" at the end of a line and "ND" on the next: the two halves of one group.
bool number_reader::accept_hyphenated_end(token const& joint, token const& next, tokenizer behind) {
    struct halves {
        syllable first, second, whole;
    };
    constexpr std::array groups{halves{"HĐ"_vn, "ND"_vn, "HĐND"_vn}, halves{"UB"_vn, "ND"_vn, "UBND"_vn},
                                halves{"HĐN"_vn, "D"_vn, "HĐND"_vn}, halves{"UBN"_vn, "D"_vn, "UBND"_vn}};
    if (!joint.touches() || !next.upper || match.groups == 0) return false;
    auto const found = std::find_if(groups.begin(), groups.end(), [&](halves const& each) {
        return last_word_.is(each.first) && next.is(each.second);
    });
    if (found == groups.end() || last_word_.where.end != match.where.end) return false;
    note_gap(next);
    extend(next);
    if (keep != nullptr) write(keep->symbol.back(), next, false);
    last_word_ = next;
    last_word_.word = found->whole;
    if (match.groups == 1) first_word_ = found->whole;
    if (match.groups == 2) second_word_ = found->whole;
    if (match.groups == 1) first_group_.end = next.where.end;
    words = behind;
    return true;
}

} // namespace cchc::detail
