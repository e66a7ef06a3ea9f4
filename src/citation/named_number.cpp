// SPDX-License-Identifier: BSL-1.0
#include "citation/named_number.hpp"

#include <algorithm>
#include <array>

#include "citation/citation_reader.hpp"
#include "citation/issuer_reader.hpp"
#include "citation/number_reader.hpp"
#include "citation/shared_serials.hpp"
#include "citation/short_number.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {

void take_number(citation_match& match, document_number_match const& number) noexcept {
    match.number = number;
    match.repairs |= number.repairs;
    match.where.end = std::max(match.where.end, number.where.end);
}

bool read_named_number(tokenizer& words, citation_match& match, bool abbreviated) {
    auto ahead = words;
    if (auto listed = ahead; accept_mark(listed, U':') && listed.peek().is("số"_vn)) ahead = listed;
    bool const announced = accept_announcement(ahead);
    auto const first = ahead.peek();
    bool const number_is_near =
        announced ? first.before <= gap::line : first.before == gap::blank || first.before == gap::line;
    if (!number_is_near && !first.touches()) return false;
    bool const glued = abbreviated && !announced && first.touches(); // "QĐ1456/QĐ-BYT"
    if (!announced && !first.is(token_kind::number)) return false;
    auto behind = ahead;
    if (auto const number = match_document_number(behind, number_context::named);
        number && is_type_confirmed(ahead, *number, match.type) && !(glued && number->type != match.type)) {
        take_number(match, *number);
        words = behind;
        return true;
    }
    if (!announced && !stands_for_short_number(words, match)) return false;
    if (glued && match.type != document_type::decree) return false; // "TT26/2015" may be a plot of land
    auto const number = read_short_number(ahead, match.type);
    if (!number) return false;
    take_number(match, *number);
    match.short_number = true;
    words = ahead;
    return true;
}

namespace {

constexpr int most_tokens_of_subject = 20;

/// Whether "số" is next, and no word behind it, as in "một số chính sách".
bool is_number_announced(tokenizer words) noexcept {
    return says(words.next(), "số"_vn) && !words.peek().is(token_kind::word);
}

/// Marks within a subject: "giao đất, cho thuê đất", "(lần đầu)", "kinh tế - xã hội", "V/v".
bool may_be_of_subject(token const& t) noexcept {
    constexpr std::size_t most_digits = 4;
    if (!is_near(t)) return false;
    if (t.is(token_kind::number)) return t.digits() <= most_digits;
    return t.is(token_kind::word) || t.is(U',') || t.is(U'(') || t.is(U')') || t.is(U'-') || t.is(U'/');
}

/// Whether "số" stands behind what may be a subject.
bool number_is_near(tokenizer words) noexcept {
    auto t = words.next();
    if (is_among(t, begin_no_subject)) return false;
    if (t.is("số"_vn) && words.peek().is(token_kind::number)) return false; // "số 10, số 11/QĐ-UBND"
    for (int count = 0; count <= most_tokens_of_subject; ++count, t = words.next()) {
        if (says(t, "số"_vn) && !words.peek().is(token_kind::word)) return true;
        if (!may_be_of_subject(t) || t.is("của"_vn) || t.is("này"_vn)) return false;
    }
    return false;
}

/// The first letters of the symbol.
token first_of_symbol(tokenizer const& words, document_number_match const& number) noexcept {
    auto symbol = words.from(number.where.begin);
    for (auto t = symbol.next(); t; t = symbol.next()) {
        bool const suffix = t.touches() && t.word.letters() == 1; // 30c/NQ-CP
        if (t.is(token_kind::word) && !suffix) return t;
    }
    return {};
}

/// Whether the symbol begins like the name of its type; that of a resolution may be UBTVQH.
bool begins_symbol(tokenizer const& words, citation_match const& match) noexcept {
    auto const letters = first_of_symbol(words, match.number).word;
    auto const name = words.from(match.type_words.begin).peek().word;
    return letters && name && letters.letter_index(0) == name.letter_index(0);
}

/// Whether the symbol begins with the letters of the type and goes on: QĐXXST-HS, QĐPT-DS. Those of other types begin the names of issuers,
/// too, 12/KHĐT-TH, which are not behind a year.
bool letters_begin_symbol(tokenizer const& words, citation_match const& match) noexcept {
    if (match.type != document_type::decision && match.number.year == 0) return false;
    auto const letters = letters_of(match.type, boost::gregorian::date{2026, 1, 1});
    auto const symbol = surface(words.text(), first_of_symbol(words, match.number).where);
    return !letters.empty() && symbol.substr(0, letters.size()) == letters;
}

/// Whether the symbol begins with the letters of the type and the initials of the words behind its name: TBKL of "Thông báo kết luận",
/// TTrLN of "Tờ trình liên ngành".
bool spells_qualified_type(tokenizer const& words, citation_match const& match) noexcept {
    auto const letters = letters_of(match.type, boost::gregorian::date{2026, 1, 1});
    auto const symbol = surface(words.text(), first_of_symbol(words, match.number).where);
    if (letters.empty() || symbol.size() <= letters.size() || symbol.substr(0, letters.size()) != letters) return false;
    auto initials = tokenizer{symbol.substr(letters.size()), words.format()}.next().word;
    auto name = words.from(match.type_words.end);
    for (unsigned i = 0; i < initials.letters(); ++i) {
        auto const t = name.next();
        if (!t.is(token_kind::word) || t.where.end > match.number.where.begin) return false;
        if (t.word.unmarked().letter_index(0) != initials.unmarked().letter_index(i)) return false;
    }
    return initials.letters() > 1;
}

/// Rules and regulations come with a decision, which has the number; a document has no letters.
constexpr bool may_have_subject(document_type type) noexcept {
    return type != document_type::rules && type != document_type::regulation && type != document_type::document;
}

/// What stands between the name of a type and "số", read token by token.
class subject_reader {
public:
    subject_reader(tokenizer const& words, citation_match const& match, bool abbreviated) noexcept
        : outer_{match.type},
          outer_is_capital_{words.from(match.type_words.begin).peek().capital},
          outer_is_abbreviated_{abbreviated},
          may_be_rules_{match.type == document_type::rules},
          is_subject_{may_have_subject(match.type)} {}

    /// Whether the number may still belong to the type behind the next token, past which `words` is moved.
    [[nodiscard]] bool accept(tokenizer& words) noexcept {
        bool const goes_on = look_for_type(words) && take(words.next(), words);
        ++tokens_;
        return goes_on;
    }

    /// Whether the number that was read behind these words is that of the type in front of them.
    [[nodiscard]] bool fits(tokenizer const& words, token const& announcement,
                            citation_match const& match) const noexcept {
        auto const& number = match.number;
        constexpr std::array joints{"và"_vn, "hoặc"_vn, "theo"_vn, "tại"_vn, "với"_vn, "bằng"_vn, "các"_vn};
        // Any letters may be those of an official letter.
        bool const repeats =
            number.type == outer_ && outer_ != document_type::official_letter && begins_symbol(words, match);
        bool const near = announcement.where.begin - match.type_words.end <= longest_subject;
        bool const letterhead = announcement.capital && (announcement.before >= gap::line || !outer_is_capital_);
        bool const is_subject =
            is_subject_ && near && open_ == 0 && !announcement.touches() && !letterhead && !is_among(last_, joints);
        if (is_subject && (repeats || letters_begin_symbol(words, match) || spells_qualified_type(words, match)))
            return true;
        if (!is_plain_ || (outer_is_abbreviated_ && number.type != outer_)) return false;
        bool const party_rules =
            may_be_rules_ && number.type == document_type::decision && number.family == number_family::party;
        bool const of_letter = explains_ && number.family == number_family::letter;
        bool const confirmed = number.type == outer_ || party_rules || of_letter;
        if (crosses_type_ && !confirmed) return false;
        return number.type == document_type::unknown || confirmed || number.family != number_family::normative;
    }

private:
    /// The name of a type at the next token: a document of its own that takes the number, or a word of the subject, as in "Quyết định phê
    /// duyệt dự án …", "Quyết định điều chỉnh quyết định đầu tư …".
    bool look_for_type(tokenizer const& words) noexcept {
        auto behind = words;
        if (outer_ == document_type::document && tokens_ == 0) return true;
        auto const other = match_document_type(behind);
        if (!other) return true;
        bool const takes_number = is_number_announced(behind);
        if (other->type == outer_) {
            is_plain_ = false;
            return outer_is_capital_ && !words.peek().capital && !takes_number && !refers_to_document();
        }
        bool const is_another = takes_number && other->type == document_type::document;
        if (is_another && outer_is_abbreviated_) return false; // "CT UBND tỉnh có văn bản số 5/CT-UBND"
        if (refers_to_document() || is_another) is_subject_ = false;
        may_be_rules_ = may_be_rules_ && other->type != document_type::decision;
        explains_ = tokens_ == 0 && other->type == document_type::guidance && !words.peek().capital &&
                    is_normative(outer_) && takes_number;
        crosses_type_ = true;
        return is_plain_ || is_subject_;
    }

    /// "theo Kế hoạch", "tại báo cáo", "đối với quyết định": what is named behind these is no part of a title.
    [[nodiscard]] bool refers_to_document() const noexcept {
        constexpr std::array prepositions{"theo"_vn, "tại"_vn, "với"_vn, "bằng"_vn, "kèm"_vn};
        return is_among(last_, prepositions);
    }

    bool take(token const& t, tokenizer const& behind) noexcept {
        constexpr std::array ends{"của"_vn, "này"_vn, "đó"_vn, "là"_vn, "đã"_vn, "sẽ"_vn};
        constexpr std::array not_plain{"tại"_vn, "theo"_vn, "về"_vn, "và"_vn, "do"_vn, "trong"_vn, "bằng"_vn, "số"_vn};
        if (!may_be_of_subject(t) || t.is("của"_vn) || t.is("này"_vn)) return false;
        bool const word = t.is(token_kind::word);
        is_plain_ = is_plain_ && word && tokens_ < most_plain_words && !is_among(t, not_plain);
        bool const new_line = t.before == gap::line && (t.capital || !word);
        bool const begins = tokens_ > 0 || word || t.is(U'(');
        if (new_line || !begins || is_among(t, ends)) is_subject_ = false;
        if (t.is(U'(')) ++open_;
        if (t.is(U')') && --open_ < 0) return false;
        if (t.is(U'/') && !(last_.is("V"_vn) && behind.peek().is("v"_vn) && behind.peek().touches())) return false;
        last_ = t;
        return is_plain_ || is_subject_;
    }

    document_type outer_;
    bool outer_is_capital_;
    bool outer_is_abbreviated_; ///< "QĐ", which the symbol must repeat
    bool may_be_rules_;         ///< of the Party, which writes QĐ for them, too
    bool is_plain_ = true;      ///< a few words that need no symbol to confirm them
    bool is_subject_;           ///< words of which the symbol may confirm that they are the subject of the document
    bool crosses_type_ = false;
    bool explains_ = false; ///< "Thông tư hướng dẫn", "Chỉ thị hướng dẫn"
    int tokens_ = 0;
    int open_ = 0; ///< brackets
    token last_{};
};

/// What `read` reads at the "số" behind a subject, if that fits the type.
template <class Read>
bool read_behind_subject(tokenizer const& words, citation_match& match, bool abbreviated, Read read) {
    if (!number_is_near(words)) return false;
    subject_reader subject{words, match, abbreviated};
    auto ahead = words;
    for (int count = 0; count < most_tokens_of_subject; ++count) {
        if (!subject.accept(ahead)) return false;
        if (!is_number_announced(ahead)) continue;
        auto qualified = match;
        if (!read(ahead, qualified) || !subject.fits(words, ahead.peek(), qualified)) return false;
        match = qualified;
        return true;
    }
    return false;
}

} // namespace

bool read_qualified_number(tokenizer& words, citation_match& match, bool abbreviated) {
    if (abbreviated && words.peek().before != gap::blank) return false;
    auto behind = words;
    auto const read = [&](tokenizer const& at, citation_match& qualified) {
        if (read_named_number(behind = at, qualified, false)) return !qualified.short_number;
        return read_first_of_serials(behind, qualified);
    };
    if (!read_behind_subject(words, match, abbreviated, read)) return false;
    words = behind;
    return true;
}

bool read_number_behind_qualifier(tokenizer& words, citation_match& match) {
    struct qualifier {
        syllable first, second;
    };
    constexpr std::array qualifiers{
        qualifier{"hỏa"_vn, "tốc"_vn},     qualifier{"khẩn"_vn, {}},        qualifier{"mật"_vn, {}},
        qualifier{"thượng"_vn, "khẩn"_vn}, qualifier{"tối"_vn, "mật"_vn},   qualifier{"tuyệt"_vn, "mật"_vn},
        qualifier{"thẩm"_vn, "định"_vn},   qualifier{"thẩm"_vn, "tra"_vn},  qualifier{"thanh"_vn, "tra"_vn},
        qualifier{"kiểm"_vn, "tra"_vn},    qualifier{"kiểm"_vn, "toán"_vn}, qualifier{"giám"_vn, "sát"_vn},
        qualifier{"kết"_vn, "luận"_vn},    qualifier{"kết"_vn, "quả"_vn},   qualifier{"hành"_vn, "động"_vn},
        qualifier{"liên"_vn, "ngành"_vn},  qualifier{"liên"_vn, "tịch"_vn}, qualifier{"phối"_vn, "hợp"_vn},
        qualifier{"tổng"_vn, "hợp"_vn},    qualifier{"chỉ"_vn, "đạo"_vn},   qualifier{"cá"_vn, "biệt"_vn}};
    constexpr int most_qualifiers = 3;
    if (words.peek().capital) return false;
    auto ahead = words;
    int count = 0;
    for (; count < most_qualifiers && !ahead.peek().is(token_kind::number); ++count) {
        auto const first = ahead.peek();
        auto behind = ahead;
        auto const is_next = [&](qualifier const& each) {
            return first.is(each.first) &&
                   (each.second ? accept_words(behind, each.first, each.second) : accept_words(behind, each.first));
        };
        if (!is_near(first) || std::none_of(qualifiers.begin(), qualifiers.end(), is_next)) return false;
        ahead = behind;
    }
    auto const serial = ahead.peek();
    if (count == 0 || !serial.is(token_kind::number) || !is_near(serial) || serial.touches()) return false;
    auto const number = match_document_number(ahead, number_context::named);
    if (!number) return false;
    auto qualified = match;
    take_number(qualified, *number);
    if (number->type != match.type && !spells_qualified_type(words, qualified)) return false;
    match = qualified;
    words = ahead;
    return true;
}

bool read_number_of_owner(tokenizer& words, citation_match& match) {
    constexpr int most_words = 3;
    constexpr std::array no_qualifiers{"số"_vn, "này"_vn, "đó"_vn, "là"_vn, "đã"_vn, "sẽ"_vn, "về"_vn};
    auto ahead = words;
    auto const qualifies = [&](token const& t) {
        return t.is(token_kind::word) && is_near(t) && !is_among(t, begin_no_subject) && !is_among(t, no_qualifiers);
    };
    int count = 0;
    for (; !ahead.peek().is("của"_vn); ++count)
        if (count == most_words || !qualifies(ahead.next())) return false;
    for (auto at = words; at.offset() < ahead.offset(); (void)at.next()) {
        auto behind = at;
        auto const other = match_document_type(behind);
        if (other && other->type == match.type) return false;
    }
    if (count == 0 || !may_have_subject(match.type)) return false;
    auto owned = match;
    read_tail(ahead, owned);
    if (owned.issuer.empty() && !read_post_before_number(ahead, owned)) return false;
    auto const announcement = ahead.peek();
    bool const near = announcement.where.begin - match.type_words.end <= longest_subject;
    if (!near || announcement.capital || !is_number_announced(ahead)) return false;
    if (!read_named_number(ahead, owned, false) || owned.short_number) return false;
    if (owned.number.type != match.type || !begins_symbol(words, owned)) return false;
    match = owned;
    words = ahead;
    return true;
}

} // namespace cchc::detail
