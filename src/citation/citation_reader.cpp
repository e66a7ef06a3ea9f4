// SPDX-License-Identifier: BSL-1.0
#include "citation/citation_reader.hpp"

#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>
#include <cchc/time/find_dates.hpp>

#include "citation/law_title.hpp"
#include "citation/start_scanner.hpp"

namespace cchc::detail {
namespace {

constexpr gap widest_gap = gap::line;
constexpr std::uint64_t first_year = 1945;
constexpr std::uint64_t last_year = 2100;

bool is_near(token const& t) noexcept { return t.before <= widest_gap; }

/// The words are next, each at most a line away; `words` is moved past them.
template <class... Syllables>
bool accept_words(tokenizer& words, Syllables... wanted) noexcept {
    auto ahead = words;
    auto const one = [&](syllable s) {
        auto const t = ahead.next();
        return is_near(t) && (t.is(s) || (t.unmarked && t.is(token_kind::word) && t.word == s.unmarked()));
    };
    if (!(one(wanted) && ...)) return false;
    words = ahead;
    return true;
}

bool accept_mark(tokenizer& words, char32_t mark) noexcept {
    auto ahead = words;
    auto const t = ahead.next();
    if (!t.is(mark) || !is_near(t)) return false;
    words = ahead;
    return true;
}

/// "số", "số:", and the signs of emphasis that stay behind when markup is stripped: "số __ 165/2024/NĐ-CP __".
bool accept_announcement(tokenizer& words) noexcept {
    if (!accept_words(words, "số"_vn) && !accept_words(words, "sô"_vn)) return false;
    (void)accept_mark(words, U':');
    constexpr int most_signs = 4;
    auto ahead = words;
    int signs = 0;
    while (signs < most_signs && (accept_mark(ahead, U'_') || accept_mark(ahead, U'*'))) ++signs;
    if (signs > 0 && ahead.peek().is(token_kind::number)) words = ahead;
    return true;
}

bool is_year(token const& t) noexcept {
    return t.is(token_kind::number) && t.digits() == 4 && t.value >= first_year && t.value <= last_year;
}

void extend(citation_match& match, std::size_t end) noexcept { match.where.end = std::max(match.where.end, end); }

// Back references -----------------------------------------------------------------------------------------------------

struct back_reference {
    back_word word = back_word::none;
    std::size_t end = 0;
};

/// "này", "nêu trên", "nói trên", "đó" …; "trên" alone only where a phrase ends, for "trên" is also the preposition.
std::optional<back_reference> read_back_word(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    if (!first.is(token_kind::word) || !is_near(first)) return std::nullopt;
    if (first.is("này"_vn)) {
        words = ahead;
        return back_reference{back_word::self, first.where.end};
    }
    if (first.is("đó"_vn) || first.is("ấy"_vn)) {
        words = ahead;
        return back_reference{back_word::that, first.where.end};
    }
    auto const second = ahead.next();
    bool const names_before = first.is("nêu"_vn) || first.is("nói"_vn) || first.is("kể"_vn) || first.is("dẫn"_vn);
    if (names_before && is_near(second) && (second.is("trên"_vn) || (second.is("ở"_vn) && ahead.peek().is("trên"_vn)))) {
        auto const end = second.is("trên"_vn) ? second.where.end : ahead.next().where.end;
        words = ahead;
        return back_reference{back_word::above, end};
    }
    if (first.is("vừa"_vn) && second.is("nêu"_vn) && is_near(second)) {
        words = ahead;
        return back_reference{back_word::above, second.where.end};
    }
    bool const phrase_ends = !second || second.is(token_kind::mark) || second.before >= gap::paragraph;
    if (first.is("trên"_vn) && phrase_ends) {
        words = tokenizer{words.text(), words.format(), first.where.end};
        return back_reference{back_word::above, first.where.end};
    }
    return std::nullopt;
}

// Numbers -------------------------------------------------------------------------------------------------------------

void take_number(citation_match& match, document_number_match const& number) noexcept {
    match.number = number;
    match.repairs |= number.repairs;
    extend(match, number.where.end);
}

/// "37/2025" behind the name of a type: a number without its symbol.
std::optional<document_number_match> read_short_number(tokenizer& words, document_type type) noexcept {
    if (!is_normative(type)) return std::nullopt;
    auto ahead = words;
    auto const serial = ahead.next();
    auto const slash = ahead.next();
    auto const year = ahead.next();
    auto const behind = ahead.peek();
    bool const fits = serial.is(token_kind::number) && is_near(serial) && serial.digits() <= 4 && slash.is(U'/') &&
                      slash.touches() && is_year(year) && year.touches() &&
                      !(behind.touches() && (behind.is(U'/') || behind.is(token_kind::word) || behind.is(U'-')));
    if (!fits) return std::nullopt;
    document_number_match number;
    number.where = {serial.where.begin, year.where.end};
    number.family = number_family::normative;
    number.type = type;
    number.has_serial = true;
    number.serial = serial.value;
    number.year = static_cast<std::uint16_t>(year.value);
    words = ahead;
    return number;
}

/// "số", "số:" and the number, or the number alone.
bool read_number(tokenizer& words, citation_match& match, bool abbreviated) {
    auto ahead = words;
    if (auto listed = ahead; accept_mark(listed, U':') && listed.peek().is("số"_vn)) ahead = listed;
    bool const announced = accept_announcement(ahead);
    auto const first = ahead.peek();
    bool const number_is_near = announced ? first.before <= gap::line : first.before == gap::blank || first.before == gap::line;
    if (!number_is_near && !first.touches()) return false;
    if (abbreviated && !announced && first.touches()) return false;
    if (!announced && !first.is(token_kind::number)) return false;
    if (auto const number = match_document_number(ahead, number_context::named)) {
        take_number(match, *number);
        words = ahead;
        return true;
    }
    if (abbreviated && !announced) return false;
    auto const number = read_short_number(ahead, match.type);
    if (!number) return false;
    take_number(match, *number);
    match.short_number = true;
    words = ahead;
    return true;
}

/// "Báo cáo thẩm tra số …", "Quyết định của Bộ Chính trị số …", "Nghị quyết của Quốc hội: số …".
///
/// The words between type and number are few. They may contain the name of another type only if the symbol confirms the first:
/// "Thông báo kết luận số 552/TB-VPCP" is a notice.
bool read_qualified_number(tokenizer& words, citation_match& match) {
    constexpr int most_words = 6;
    auto ahead = words;
    bool crossed_type = false;
    for (int count = 0; count < most_words; ++count) {
        if (accept_words(ahead, "của"_vn)) {
            citation_match with_issuer = match;
            auto behind = words;
            if (count > 0 || !read_issuer(behind, with_issuer)) return false;
            (void)accept_mark(behind, U':');
            if (!behind.peek().is("số"_vn) || !read_number(behind, with_issuer, false)) return false;
            match = with_issuer;
            words = behind;
            return true;
        }
        auto probe = ahead;
        if (auto const other = count > 0 ? match_document_type(probe) : std::nullopt) {
            if (other->type == match.type) return false;
            crossed_type = true;
        }
        auto const t = ahead.next();
        bool const goes_on = t.is(token_kind::word) && is_near(t) && !t.is("tại"_vn) && !t.is("theo"_vn) && !t.is("về"_vn) &&
                             !t.is("và"_vn) && !t.is("do"_vn) && !t.is("này"_vn) && !t.is("trong"_vn) && !t.is("bằng"_vn);
        if (!goes_on) return false;
        if (!ahead.peek().is("số"_vn)) continue;
        auto qualified = match;
        if (!read_number(ahead, qualified, false) || qualified.short_number) return false;
        bool const confirmed = qualified.number.type == match.type;
        if ((crossed_type && !confirmed) || (qualified.number.type != document_type::unknown && !confirmed &&
                                             qualified.number.family == number_family::normative))
            return false;
        match = qualified;
        words = ahead;
        return true;
    }
    return false;
}

// Titles --------------------------------------------------------------------------------------------------------------

/// Words at which an unknown title cannot go on.
bool ends_title(token const& t) noexcept {
    constexpr std::array stops{"quy"_vn, "được"_vn, "có"_vn,   "thì"_vn,  "do"_vn,   "này"_vn, "khi"_vn,  "để"_vn,
                               "đã"_vn,  "sẽ"_vn,   "không"_vn, "phải"_vn, "theo"_vn, "trong"_vn, "là"_vn, "bởi"_vn,
                               "nếu"_vn, "đối"_vn,  "tại"_vn,  "như"_vn,  "nhằm"_vn, "mà"_vn,  "hiện"_vn, "ban"_vn};
    return std::find(stops.begin(), stops.end(), t.word) != stops.end();
}

/// Whether what stands next fixes the end of a title: a number, a date or a year.
bool tail_follows(tokenizer words) noexcept {
    auto const first = words.peek();
    if (is_year(first) && first.before == gap::blank) return true;
    if (accept_announcement(words)) return match_document_number(words, number_context::announced).has_value();
    auto after_year_word = words;
    if (accept_words(after_year_word, "năm"_vn)) return is_year(after_year_word.peek());
    (void)accept_mark(words, U',');
    return words.peek().is("ngày"_vn) && match_date(words).has_value();
}

/// A title that is in no table: up to its number, date or year when there is one near, else up to the end of the phrase.
std::optional<span> read_open_title(tokenizer& words) noexcept {
    constexpr int most_words = 30;
    constexpr int most_without_tail = 14;
    auto const first = words.peek();
    if (!first.is(token_kind::word) || !is_near(first) || !first.capital || ends_title(first)) return std::nullopt;
    auto ahead = words;
    auto phrase_end = words;
    bool phrase_ended = false;
    int phrase_words = 0;
    for (int count = 0; count < most_words; ++count) {
        if (count > 0 && tail_follows(ahead)) {
            span const title{first.where.begin, ahead.offset()};
            words = ahead;
            return title;
        }
        auto probe = ahead;
        auto const next = ahead.peek();
        bool const provision = next.is("khoản"_vn) || next.is("điểm"_vn) || next.is("điều"_vn);
        bool const another = count > 0 && (provision || match_document_type(probe));
        auto const behind = ahead;
        auto const t = ahead.next();
        bool const new_phrase = count > 0 && t.before >= gap::line && t.capital;
        bool const within = (t.is(token_kind::word) || t.is(U',') || t.is(U'-')) && is_near(t) && !another && !new_phrase;
        bool const plain = within && t.is(token_kind::word) && !ends_title(t) && !t.is("và"_vn);
        if (!phrase_ended && !plain) {
            phrase_ended = true;
            phrase_end = behind;
        }
        if (!phrase_ended) ++phrase_words;
        if (!within) break;
    }
    bool const on_new_line = first.before >= gap::line;
    if (!phrase_ended || phrase_words == 0 || phrase_words > most_without_tail || on_new_line) return std::nullopt;
    span const title{first.where.begin, phrase_end.offset()};
    words = phrase_end;
    return title;
}

/// "sửa đổi, bổ sung một số điều của Luật A và Luật B", "… của 37 Luật có liên quan đến quy hoạch".
std::optional<span> read_amending_title(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!accept_words(ahead, "sửa"_vn, "đổi"_vn)) return std::nullopt;
    constexpr int most_words = 14;
    bool of = false;
    for (int count = 0; count < most_words && !of; ++count) {
        auto const t = ahead.next();
        if (!is_near(t) || !(t.is(token_kind::word) || t.is(U',') || t.is(token_kind::number))) return std::nullopt;
        auto behind = ahead;
        auto const next = t.is("điều"_vn) ? match_document_type(behind) : std::nullopt;
        of = t.is("của"_vn) || (next && is_titled(next->type));
    }
    if (!of) return std::nullopt;
    std::optional<span> title;
    for (;;) {
        auto next = ahead;
        if (title) {
            (void)accept_mark(next, U',');
            (void)accept_words(next, "và"_vn);
        }
        auto const start = next.offset();
        if (next.peek().is(token_kind::number)) (void)next.next();
        (void)accept_words(next, "các"_vn);
        auto const type = match_document_type(next);
        if (!type || !is_titled(type->type) || next.offset() == start) break;
        auto name = match_known_title(next, type->type);
        if (!name) name = read_open_title(next);
        if (!name) {
            auto const many = next;
            auto t = next.next();
            while (t.is(token_kind::word) && is_near(t)) {
                name = cover(name.value_or(t.where), t.where);
                auto const mark = next.peek();
                if (!mark.is(token_kind::word) || tail_follows(next)) break;
                t = next.next();
            }
            if (!name) next = many;
        }
        if (!name) break;
        title = span{first.where.begin, name->end};
        ahead = next;
        if (tail_follows(ahead)) break;
    }
    if (title) words = ahead;
    return title;
}

bool read_title(tokenizer& words, citation_match& match) {
    auto ahead = words;
    auto title = read_amending_title(ahead);
    if (!title) title = match_known_title(ahead, match.type);
    if (title && !tail_follows(ahead)) {
        auto longer = words;
        if (auto const open = read_open_title(longer); open && open->end > title->end && tail_follows(longer)) {
            auto between = tokenizer{words.text(), words.format(), title->end};
            bool const directly = between.peek().is("của"_vn);
            if (directly) {
                title = open;
                ahead = longer;
            }
        }
    }
    if (!title) title = read_open_title(ahead);
    if (!title) return false;
    auto const bare = tokenizer{words.text(), words.format(), title->begin};
    if (auto name = bare; accept_words(name, "Việt"_vn, "Nam"_vn) && name.offset() == title->end) return false;
    if (auto behind = ahead; accept_mark(behind, U'(') && accept_words(behind, "sửa"_vn, "đổi"_vn) && accept_mark(behind, U')')) {
        title->end = behind.offset();
        ahead = behind;
    }
    match.title = *title;
    extend(match, title->end);
    words = ahead;
    return true;
}

/// "Luật Nhà ở (số 65/2014/QH13)".
void read_number_in_brackets(tokenizer& words, citation_match& match) {
    auto ahead = words;
    if (!accept_mark(ahead, U'(') || !ahead.peek().is("số"_vn)) return;
    auto numbered = match;
    if (!read_number(ahead, numbered, false) || numbered.short_number || !accept_mark(ahead, U')')) return;
    match = numbered;
    match.kind = citation_kind::numbered;
    extend(match, ahead.offset());
    words = ahead;
}

bool read_constitution(tokenizer& words, citation_match& match) noexcept {
    if (accept_words(words, "nước"_vn, "cộng"_vn, "hòa"_vn, "xã"_vn, "hội"_vn, "chủ"_vn, "nghĩa"_vn, "việt"_vn, "nam"_vn) ||
        accept_words(words, "Việt"_vn, "Nam"_vn))
        extend(match, words.offset());
    return true;
}

/// "sau đây gọi là Luật Dược": declares a name, cites nothing.
bool declares_name(std::string_view text, text_format format, span type_words) noexcept {
    auto const is_word = token_before(text, format, type_words.begin);
    if (!is_word.is("là"_vn)) return false;
    auto called = token_before(text, format, is_word.where.begin);
    if (called.is("tắt"_vn) || called.is("chung"_vn)) called = token_before(text, format, called.where.begin);
    return called.is("gọi"_vn);
}

/// A year without "năm": "Luật Viên chức 2010".
void read_year(tokenizer& words, citation_match& match) noexcept {
    auto ahead = words;
    auto const year = ahead.next();
    if (!is_year(year) || year.before > gap::line || year.touches()) return;
    match.date = partial_date{static_cast<int>(year.value)};
    match.date_words = year.where;
    extend(match, year.where.end);
    words = ahead;
}

/// A law, by title and perhaps number: "Luật Đất đai số 31/2024/QH15", "Luật số 87/2025/QH15".
bool read_titled(tokenizer& words, citation_match& match, token const& type_word) {
    match.kind = citation_kind::titled;
    auto ahead = words;
    if (match.type == document_type::constitution) {
        if (!type_word.capital) return false;
        (void)read_constitution(ahead, match);
    } else if (!read_title(ahead, match)) {
        return false;
    }
    if (auto const next = ahead.peek(); next.is("số"_vn) || next.is(token_kind::number)) {
        auto numbered = match;
        auto behind = ahead;
        bool const announced = next.is("số"_vn);
        if (read_number(behind, numbered, false) && !numbered.short_number &&
            (announced || numbered.number.family == number_family::assembly)) {
            match = numbered;
            match.kind = citation_kind::numbered;
            ahead = behind;
        }
    }
    if (match.kind == citation_kind::titled) read_number_in_brackets(ahead, match);
    if (match.kind == citation_kind::titled) read_year(ahead, match);
    words = ahead;
    return true;
}

/// The last syllable of papers that have numbers and are no documents of this kind: forms, contracts, licences, certificates, invoices.
bool names_other_paper(token const& before) noexcept {
    constexpr std::array last_syllables{"mẫu"_vn,  "khai"_vn, "biểu"_vn, "mã"_vn,  "đồng"_vn, "phiếu"_vn, "phép"_vn,
                                        "nhận"_vn, "chỉ"_vn,  "đơn"_vn,  "lai"_vn, "sơ"_vn,   "thửa"_vn,  "lô"_vn};
    return std::find(last_syllables.begin(), last_syllables.end(), before.word) != last_syllables.end();
}

} // namespace

bool is_cited(document_type type) noexcept {
    using enum document_type;
    return type != contract && type != invitation && type != dispatch_note && type != transfer_note && type != notice_note &&
           type != leave_permit && type != introduction;
}

bool is_normative(document_type type) noexcept {
    using enum document_type;
    switch (type) {
    case code:
    case law:
    case ordinance:
    case decree:
    case joint_resolution:
    case resolution:
    case decision:
    case directive:
    case joint_circular:
    case circular: return true;
    default: return false;
    }
}

bool is_titled(document_type type) noexcept {
    using enum document_type;
    return type == constitution || type == code || type == law || type == ordinance;
}

bool read_issuer(tokenizer& words, citation_match& match) {
    auto ahead = words;
    (void)accept_mark(ahead, U',');
    if (!accept_words(ahead, "của"_vn)) return false;
    auto const begin = ahead.peek().where.begin;
    (void)skip_post(ahead);
    auto agency = match_agency(ahead);
    if (!agency || agency->is_class) return false;
    auto end = agency->where.end;
    auto const joint = match.number.groups > 2 || match.type == document_type::joint_circular ||
                       match.type == document_type::joint_resolution || match.number.family == number_family::party;
    auto further = joint ? std::max<int>(match.number.groups - 2, 1) : 0;
    for (; further > 0; --further) {
        tokenizer next{words.text(), words.format(), end};
        auto const joint_mark = next.next();
        if (!joint_mark.is(U',') && !joint_mark.is("và"_vn) && !joint_mark.is(U'-')) break;
        (void)skip_post(next);
        agency = match_agency(next);
        if (!agency || agency->is_class) break;
        end = agency->where.end;
    }
    match.issuer = {begin, end};
    extend(match, end);
    words = tokenizer{words.text(), words.format(), end};
    return true;
}

void read_tail(tokenizer& words, citation_match& match) {
    for (int parts = 0; parts < 2; ++parts) {
        if (match.issuer.empty() && read_issuer(words, match)) continue;
        if (match.date_words.empty()) {
            auto ahead = words;
            (void)accept_mark(ahead, U',');
            (void)accept_words(ahead, "cùng"_vn);
            if (auto twice = ahead; accept_words(twice, "ngày"_vn) && twice.peek().is("ngày"_vn)) ahead = twice;
            auto const lead = ahead.peek();
            bool const plain_day = lead.is("ngay"_vn);
            bool const led = lead.is("ngày"_vn) || lead.is("năm"_vn) || lead.is("tháng"_vn) || plain_day;
            if (plain_day) (void)ahead.next();
            auto const date = led && is_near(lead) ? match_date(ahead) : std::nullopt;
            if (date) {
                match.date_words = plain_day ? cover(lead.where, date->where) : date->where;
                match.date = date->value;
                extend(match, date->where.end);
                words = tokenizer{words.text(), words.format(), date->where.end};
                continue;
            }
        }
        return;
    }
}

std::optional<citation_match> read_document(tokenizer& words, find_options options) {
    auto ahead = words;
    auto const first = ahead.peek();
    auto const type = match_document_type(ahead);
    citation_match match;
    if (!type) {
        if (!first.upper) return std::nullopt;
        auto const initials = match_code_initials(ahead);
        if (!initials) return std::nullopt;
        match.kind = citation_kind::titled;
        match.type = document_type::code;
        match.type_words = match.title = match.where = *initials;
        read_year(ahead, match);
        read_tail(ahead, match);
        words = ahead;
        return match;
    }
    match.type = type->type;
    match.type_words = match.where = type->where;
    bool const common_noun = !first.capital && !is_normative(type->type);
    if (options.back_references && !type->abbreviated && type->type != document_type::document &&
        !(common_noun && !is_cited(type->type))) {
        auto behind = ahead;
        if (auto const back = read_back_word(behind); back && (first.capital || is_normative(type->type))) {
            match.kind = citation_kind::back_reference;
            match.back = back->word;
            extend(match, back->end);
            words = behind;
            return match;
        }
    }
    bool const numbered = read_number(ahead, match, type->abbreviated) ||
                          (!type->abbreviated && !is_titled(match.type) && read_qualified_number(ahead, match));
    if (!numbered) {
        if (!is_titled(match.type) || type->abbreviated) return std::nullopt;
        auto const before = token_before(words.text(), words.format(), first.where.begin);
        bool const part_of_a_word = before.is("pháp"_vn) || before.is("kỷ"_vn) || before.is("ty"_vn) || before.is("học"_vn) ||
                                    before.is("khoa"_vn) || before.is("ngành"_vn) || before.is("phòng"_vn) || before.is("quy"_vn);
        if (part_of_a_word || !read_titled(ahead, match, first)) return std::nullopt;
        if (match.kind == citation_kind::titled && declares_name(words.text(), words.format(), match.type_words)) return std::nullopt;
    }
    if (match.type == document_type::document) match.type = match.number.type;
    if (match.short_number && !first.capital) return std::nullopt;
    read_tail(ahead, match);
    words = ahead;
    return match;
}

std::optional<citation_match> read_bare_number(tokenizer& words, number_context otherwise) {
    auto ahead = words;
    auto const first = ahead.peek();
    bool const announced = accept_announcement(ahead);
    auto const context = announced ? number_context::announced : otherwise;
    auto const number = match_document_number(ahead, context);
    if (!number) return std::nullopt;
    auto const before = token_before(words.text(), words.format(), first.where.begin);
    bool const touches = before && before.where.end == first.where.begin;
    bool const glued = !announced && touches && (before.is(token_kind::word) || before.is(U'.') || before.is(U':') ||
                                                 before.is(U'/') || before.is(U'-') || before.is(U','));
    auto const noun = before.is("số"_vn) ? token_before(words.text(), words.format(), before.where.begin) : before;
    if (glued || names_other_paper(noun)) return std::nullopt;
    citation_match match;
    match.where = {first.where.begin, number->where.end};
    match.type = number->type;
    take_number(match, *number);
    read_tail(ahead, match);
    words = ahead;
    return match;
}

} // namespace cchc::detail
