// SPDX-License-Identifier: BSL-1.0
#include "citation/citation_reader.hpp"

#include <algorithm>
#include <array>

#include <cchc/time/find_dates.hpp>

#include "citation/back_reference.hpp"
#include "citation/foreign_law.hpp"
#include "citation/glued_words.hpp"
#include "citation/issue_day.hpp"
#include "citation/issuer_behind_symbol.hpp"
#include "citation/issuer_reader.hpp"
#include "citation/named_number.hpp"
#include "citation/number_reader.hpp"
#include "citation/other_paper.hpp"
#include "citation/short_number.hpp"
#include "citation/start_scanner.hpp"
#include "citation/title_reader.hpp"
#include "citation/type_slips.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

law_titles const& titles_of(find_options const& options) {
    return options.titles != nullptr ? *options.titles : law_titles::national();
}

void extend(citation_match& match, std::size_t end) noexcept {
    match.where.end = std::max(match.where.end, end);
}

/// Date and issuer stand in front: "Quyết định của UBND tỉnh ngày 03/4/2015 số 12/QĐ-UBND", "Nghị quyết của Quốc hội: số …", "Quyết định
/// của Thống đốc số …", "các Nghị định của Chính phủ ngày 05/3/2020, gồm: 1. Số …".
bool read_number_behind_tail(tokenizer& words, citation_match& match) {
    auto ahead = words;
    auto tailed = match;
    read_tail(ahead, tailed);
    bool const has_tail = tailed.date || !tailed.issuer.empty() || read_post_before_number(ahead, tailed);
    if (!(has_tail && ahead.peek().is("số"_vn)) && !accept_heading_colon(ahead)) return false;
    if (!read_named_number(ahead, tailed, false) || (tailed.short_number && (tailed.date || tailed.issuer.empty())))
        return false;
    match = tailed;
    words = ahead;
    return true;
}

// Laws -----------------------------------------------------------------------------------------------------------------

/// "Luật Nhà ở (số 65/2014/QH13)".
void read_number_in_brackets(tokenizer& words, citation_match& match) {
    auto ahead = words;
    if (!accept_mark(ahead, U'(') || !ahead.peek().is("số"_vn)) return;
    auto numbered = match;
    if (!read_named_number(ahead, numbered, false) || numbered.short_number || !accept_mark(ahead, U')')) return;
    match = numbered;
    match.kind = citation_kind::numbered;
    extend(match, ahead.offset());
    words = ahead;
}

/// A year without "năm": "Luật Viên chức 2010"; behind initials also glued to them, "BLHS2015".
void read_year(tokenizer& words, citation_match& match, bool may_touch = false) noexcept {
    auto ahead = words;
    if (auto plain = ahead; plain.next().is("nam"_vn) && is_year(plain.peek()))
        (void)ahead.next(); // the tail takes "năm"
    auto const year = ahead.next();
    if (!is_year(year) || year.before > gap::line || (year.touches() && !may_touch)) return;
    match.date = partial_date{static_cast<int>(year.value)};
    match.date_words = year.where;
    extend(match, year.where.end);
    words = ahead;
}

/// "Luật Các tổ chức tín dụng 2024 số 32/2024/QH15".
void read_number_behind_year(tokenizer& words, citation_match& match) {
    auto ahead = words;
    if (!ahead.peek().is("số"_vn)) return;
    auto numbered = match;
    if (!read_named_number(ahead, numbered, false) || numbered.short_number ||
        numbered.number.year != match.date->year())
        return;
    match = numbered;
    match.kind = citation_kind::numbered;
    words = ahead;
}

/// "Luật Quản lý thuế, số 38/2019/QH14", "Luật Nhà ở - số 27/2023/QH15": a mark in front of the number of a law.
bool read_number_behind_mark(tokenizer& words, citation_match& match) {
    auto ahead = words;
    if (!is_near(ahead.next()) || !ahead.peek().is("số"_vn)) return false;
    auto numbered = match;
    if (!read_named_number(ahead, numbered, false) || numbered.number.family != number_family::assembly) return false;
    match = numbered;
    match.kind = citation_kind::numbered;
    words = ahead;
    return true;
}

/// What may follow a title: "số 31/2024/QH15", "(số 65/2014/QH13)", "2010".
void read_number_or_year(tokenizer& words, citation_match& match) {
    auto const next = words.peek();
    if ((next.is(U',') || next.is(U'-')) && read_number_behind_mark(words, match)) return;
    if (next.is("số"_vn) || next.is(token_kind::number)) {
        auto numbered = match;
        auto behind = words;
        bool const announced = next.is("số"_vn);
        if (read_named_number(behind, numbered, false) && !numbered.short_number &&
            (announced || numbered.number.family == number_family::assembly)) {
            match = numbered;
            match.kind = citation_kind::numbered;
            words = behind;
        }
    }
    if (match.kind == citation_kind::titled) read_number_in_brackets(words, match);
    if (match.kind == citation_kind::titled) {
        read_year(words, match);
        if (match.date) read_number_behind_year(words, match);
    }
}

/// "các luật: Đất đai, Nhà ở": the first of several titles behind a colon.
bool read_title_behind_colon(tokenizer& words, citation_match& match, law_titles const& titles) {
    auto ahead = words;
    if (!ahead.peek().is(U':') || !accept_mark(ahead, U':') || !ahead.peek().capital) return false;
    if (!says_several(token_before(words.text(), words.format(), match.type_words.begin))) return false;
    auto const title = titles.match(ahead, match.type);
    if (!title || !ends_listed_title(ahead)) return false;
    if (auto more = ahead; !skip_list_joint(more) || !more.peek().capital) return false;
    match.title = *title;
    extend(match, title->end);
    words = ahead;
    return true;
}

/// "Luật mới số 72/2025/QH15", "Luật sửa đổi số 31/2024/QH15": words that are no title stand in front of the number.
bool read_number_of_untitled(tokenizer& words, citation_match& match) {
    auto const first = words.peek();
    if (first.capital || !(says(first, "mới"_vn) || says(first, "sửa"_vn) || says(first, "bổ"_vn))) return false;
    auto ahead = words;
    auto numbered = match;
    if (!read_qualified_number(ahead, numbered) || numbered.number.family != number_family::assembly) return false;
    match = numbered;
    match.kind = citation_kind::numbered;
    words = ahead;
    return true;
}

/// A law, by title and perhaps number: "Luật Đất đai số 31/2024/QH15", "Luật số 87/2025/QH15".
bool read_titled(tokenizer& words, citation_match& match, token const& type_word, law_titles const& titles) {
    match.kind = citation_kind::titled;
    auto ahead = words;
    if (match.type == document_type::constitution) {
        if (!type_word.capital) return false;
        if (accept_state_name(ahead)) extend(match, ahead.offset());
    } else if (!read_title(ahead, match, titles) && !read_title_behind_colon(ahead, match, titles)) {
        return false;
    }
    (void)accept_own_initials(ahead, match);
    read_number_or_year(ahead, match);
    words = ahead;
    return true;
}

} // namespace

bool is_cited(document_type type) noexcept {
    using enum document_type;
    return type != contract && type != invitation && type != dispatch_note && type != transfer_note &&
           type != notice_note && type != leave_permit && type != introduction;
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

namespace {

/// "cùng ngày", and no date behind it.
bool accept_same_day(tokenizer& words, citation_match& match) noexcept {
    auto ahead = words;
    (void)accept_mark(ahead, U',');
    auto const same = ahead.peek();
    if (!same.is("cùng"_vn) || !accept_words(ahead, "cùng"_vn)) return false;
    auto const day = ahead.peek();
    if (match_date(ahead) || !accept_words(ahead, "ngày"_vn) || match_date(ahead)) return false;
    match.date_words = cover(same.where, day.where);
    extend(match, day.where.end);
    words = ahead;
    return true;
}

} // namespace

bool accept_heading_colon(tokenizer& words) noexcept {
    auto ahead = words;
    if (ahead.peek().is(U',')) (void)ahead.next();
    auto const first = ahead.peek();
    if (first.is("gồm"_vn)) (void)ahead.next();
    else if (first.is("sau"_vn)) (void)(accept_words(ahead, "sau"_vn, "đây"_vn) || accept_words(ahead, "sau"_vn));
    else if (!first.is(U':') && !accept_words(ahead, "bao"_vn, "gồm"_vn) && !accept_words(ahead, "như"_vn, "sau"_vn) &&
             !accept_words(ahead, "cụ"_vn, "thể"_vn))
        return false;
    if (!accept_mark(ahead, U':')) return false;
    (void)accept_list_sign(ahead);
    words = ahead;
    return true;
}

bool says_same_day(std::string_view text, text_format format, citation_match const& match) noexcept {
    return !match.date && !match.date_words.empty() &&
           tokenizer{text, format, match.date_words.begin}.next().is("cùng"_vn);
}

namespace {

/// Whether a date or an issuer may be next.
bool may_begin_tail(token const& first) noexcept {
    constexpr std::array words{"của"_vn, "cua"_vn,   "cùng"_vn,  "cung"_vn, "ngày"_vn, "ngay"_vn, "năm"_vn,
                               "nam"_vn, "tháng"_vn, "thang"_vn, "đều"_vn,  "lúc"_vn,  "hồi"_vn};
    return first.is(U',') || std::find(words.begin(), words.end(), first.word) != words.end() ||
           may_begin_act_of_issue(first);
}

/// "lúc 8h00", "hồi 15 giờ 30 phút" in front of the day of a telegram; of other papers the words tell when something was done.
void skip_hour(tokenizer& words, document_type type) noexcept {
    if (type != document_type::telegram || !(words.peek().is("lúc"_vn) || words.peek().is("hồi"_vn))) return;
    auto ahead = words;
    (void)ahead.next();
    constexpr int most_tokens = 6;
    for (int i = 0; i < most_tokens && is_near(ahead.peek()); ++i) {
        auto const t = ahead.peek();
        if (t.is("ngày"_vn) && i > 0) {
            words = ahead;
            return;
        }
        bool const of_time = t.is(token_kind::number) || t.is("h"_vn) || t.is("g"_vn) || t.is("giờ"_vn) ||
                             t.is("phút"_vn) || t.is(U':') || t.is(U',');
        if (!of_time) return;
        (void)ahead.next();
    }
}

/// "NQ-HĐND", at the end of a page, "3" of the next, "ngày 08 tháng 12 năm 2011".
void skip_page_number_before_day(tokenizer& words) noexcept {
    if (words.peek().before < gap::line || words.peek().is(token_kind::word)) return;
    if (auto behind = words; accept_page_number(behind) && behind.peek().is("ngày"_vn) && !behind.peek().capital)
        words = behind;
}

/// A date and an issuer, in either order. Whether the mark of a footnote may stop them.
bool read_date_and_issuer(tokenizer& words, citation_match& match) {
    for (int parts = 0; parts < 2; ++parts) {
        skip_page_number_before_day(words);
        if (auto const next = words.peek(); !may_begin_tail(next) && !may_be_glued_of(words.text(), next))
            return may_be_footnote(next, words.format());
        auto ahead = words;
        bool const behind_comma = accept_mark(ahead, U',');
        bool const day_is_next = ahead.peek().is("ngày"_vn);
        if (!day_is_next && match.issuer.empty() && read_issuer(words, match)) continue;
        if (match.date_words.empty()) {
            if (!day_is_next) {
                if (accept_same_day(words, match)) continue;
                (void)(accept_words(ahead, "cùng"_vn) || accept_words(ahead, "đều"_vn));
                skip_hour(ahead, match.type);
                skip_act_of_issue(ahead, match);
            }
            if (auto twice = ahead; accept_words(twice, "ngày"_vn) && twice.peek().is("ngày"_vn)) ahead = twice;
            auto const lead = ahead.peek();
            bool const new_sentence =
                (lead.capital && !lead.upper && lead.before >= gap::line) || // a headline stood in front
                (match.kind == citation_kind::titled && announces_next_sentence(ahead));
            bool const led = (says(lead, "ngày"_vn) || lead.is("năm"_vn) || lead.is("tháng"_vn)) && !new_sentence;
            auto date = led && is_near(lead) ? match_issue_day(ahead) : std::nullopt;
            if (behind_comma && lead.is(token_kind::number)) date = match_bare_day(ahead);
            if (date && behind_comma && next_clause_follows(words.from(date->where.end), !match.issuer.empty()))
                return false;
            if (date) {
                match.date_words = date->where;
                match.date = date->value;
                extend(match, date->where.end);
                words = words.from(date->where.end);
                continue;
            }
        }
        return false;
    }
    return false;
}

/// "NĐ-CP[3] ngày 1/9/2016[4] của Chính phủ": what the marks of footnotes part from the document.
void read_tail_behind_footnote(tokenizer& words, citation_match& match) {
    constexpr int most_notes = 2;
    for (int notes = 0; notes < most_notes; ++notes) {
        auto behind = words;
        if (!accept_footnote(behind)) return;
        auto const begin = behind.offset();
        bool const goes_on = read_date_and_issuer(behind, match);
        if (behind.offset() == begin) return;
        words = behind;
        if (!goes_on) return;
    }
}

} // namespace

void read_tail(tokenizer& words, citation_match& match) {
    bool const beside_symbol = !match.number.where.empty() && words.offset() == match.number.where.end;
    span issuer{};
    if (beside_symbol && !may_begin_tail(words.peek())) issuer = accept_issuer_behind_symbol(words);
    if (read_date_and_issuer(words, match)) read_tail_behind_footnote(words, match);
    if (match.issuer.empty()) match.issuer = issuer;
}

void doubt_directive(citation_match& match) noexcept {
    bool const lone_letters = match.type == document_type::directive && match.number.groups == 1 &&
                              match.number.family != number_family::individual;
    if (lone_letters && match.date && match.date->year() <= last_year_of_council) match.type = document_type::unknown;
}

std::optional<citation_match> read_document(tokenizer& words, find_options options) {
    auto ahead = words;
    auto const first = ahead.peek();
    auto type = match_document_type(ahead);
    if (!type && may_be_misspelt_law(first)) type = match_misspelt_law(ahead);
    bool const small_letters = !type && !first.upper && (type = match_small_letters(ahead));
    if (type && may_be_joint(type->type)) read_misspelt_joint(ahead, *type);
    citation_match match;
    if (!type) {
        if (!first.upper) return std::nullopt;
        auto const initials = titles_of(options).match(ahead, document_type::unknown);
        if (!initials) return std::nullopt;
        if (has(options.guards, guard::declarations) && declares_name(words.text(), words.format(), *initials))
            return std::nullopt;
        match.kind = citation_kind::titled;
        match.type = document_type::code;
        match.type_words = match.title = match.where = *initials;
        skip_country(ahead);
        read_year(ahead, match, true);
        read_tail(ahead, match);
        if (foreign_country_follows(ahead)) return std::nullopt; // BLDS Đức
        words = ahead;
        return match;
    }
    match.type = type->type;
    match.type_words = match.where = type->where;
    bool const may_be_verb = has(options.guards, guard::verbs) && !first.capital;
    bool const common_noun = may_be_verb && !is_normative(type->type);
    if (options.back_references && !type->abbreviated && type->type != document_type::document &&
        !(common_noun && !is_cited(type->type))) {
        auto behind = ahead;
        if (!common_noun) skip_rest_of_name(behind, type->type);
        auto back = read_back_word(behind);
        if (!back && first.unmarked) back = read_plain_back_word(behind, type->where);
        bool const inside_word =
            back && is_titled(type->type) && has(options.guards, guard::part_of_a_word) && is_inside_word(words, first);
        if (back && !common_noun) {
            if (inside_word) return std::nullopt;
            match.kind = citation_kind::back_reference;
            match.back = back->word;
            extend(match, back->end);
            words = behind;
            return match;
        }
    }
    bool dated = false; // a serial without symbol
    bool const numbered = read_named_number(ahead, match, type->abbreviated) ||
                          (dated = read_dated_serial(ahead, match)) ||
                          (!type->abbreviated && !is_titled(match.type) &&
                           (read_qualified_number(ahead, match) || read_number_behind_qualifier(ahead, match) ||
                            read_number_behind_tail(ahead, match) || read_number_of_owner(ahead, match))) ||
                          (type->abbreviated && read_qualified_number(ahead, match, true));
    if (!numbered) {
        bool const may_refer_back = options.back_references && !type->abbreviated && !common_noun &&
                                    !is_titled(match.type) && match.type != document_type::document;
        if (may_refer_back && read_reference_behind_tail(ahead, match)) {
            words = ahead;
            return match;
        }
        if (!is_titled(match.type) || type->abbreviated) return std::nullopt;
        bool const part_of_a_word = has(options.guards, guard::part_of_a_word) && is_inside_word(words, first);
        if (part_of_a_word ||
            !(read_titled(ahead, match, first, titles_of(options)) || read_number_of_untitled(ahead, match)))
            return std::nullopt;
        bool const may_declare = has(options.guards, guard::declarations) && match.kind == citation_kind::titled;
        if (may_declare && declares_name(words.text(), words.format(), match.type_words)) return std::nullopt;
    }
    if (small_letters && !confirms_small_letters(match)) return std::nullopt;
    if (match.type == document_type::project && has(options.guards, guard::other_papers)) {
        bool const own_code = match.number.groups == 1 && match.number.type != match.type; // dự án 8/QH-2030
        if (own_code || is_code_of_type(words, first)) return std::nullopt;
    }
    if (may_begin_other_paper(match.type) && has(options.guards, guard::other_papers) &&
        is_numbered_paper(words, match))
        return std::nullopt;
    if (match.type == document_type::document) {
        if (is_label_of_number(words, match)) return std::nullopt;
        match.type = match.number.type;
    }
    if (match.short_number && may_be_verb && !dated && !is_numbered_by_year(match.type)) return std::nullopt;
    read_tail(ahead, match);
    if (type->type == document_type::document) doubt_directive(match);
    if (match.kind == citation_kind::titled) {
        (void)accept_own_initials(ahead, match);
        if (foreign_country_follows(ahead)) return std::nullopt;
    }
    words = ahead;
    return match;
}

std::optional<citation_match> read_listed_title(tokenizer& words, citation_match const& head, find_options options) {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!first.capital || !is_near(first)) return std::nullopt;
    if (auto other = ahead; match_document_type(other)) return std::nullopt; // "Luật sư" may be one of another list
    auto const title = titles_of(options).match(ahead, head.type);
    if (!title || !ends_listed_title(ahead)) return std::nullopt;
    citation_match match;
    match.kind = citation_kind::titled;
    match.type = head.type;
    match.type_words = head.type_words;
    match.title = match.where = *title;
    read_number_or_year(ahead, match);
    read_tail(ahead, match);
    words = ahead;
    return match;
}

} // namespace cchc::detail
