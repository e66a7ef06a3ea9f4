// SPDX-License-Identifier: BSL-1.0
// What citations take from their neighbours: the type, date and issuer that a list shares, that a heading or a sentence announces.
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>

#include <cchc/time/find_dates.hpp>

#include "citation/bare_number.hpp"
#include "citation/citation_reader.hpp"
#include "citation/issue_day.hpp"
#include "citation/issuer_reader.hpp"
#include "citation/named_number.hpp"
#include "citation/shared_serials.hpp"
#include "citation/short_number.hpp"
#include "citation/start_scanner.hpp"
#include "citation/start_words.hpp"
#include "citation/symbol_letters.hpp"
#include "citation/well_formed.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

/// Whether two numbers differ only in serial and year.
bool same_symbol(std::string_view text, citation_match const& a, citation_match const& b) noexcept {
    auto const symbol = [&](citation_match const& m) {
        auto const words = surface(text, m.number.where);
        return words.substr(std::min(words.find_last_of("0123456789/"), words.size() - 1) + 1);
    };
    return symbol(a) == symbol(b);
}

/// "UBND" of 12/KH-UBND.
std::string_view last_group(std::string_view number) noexcept {
    return number.substr(std::min(number.find_last_of("-/") + 1, number.size()));
}

/// A date shared by a list can be that of a member only if the year in the member's number allows it.
bool may_share_date(citation_match const& member, partial_date const& date) noexcept {
    return member.number.year == 0 || member.number.year == date.year();
}

/// Whether "cùng", "đều", "cùng ký" or "cùng ban hành" stands in front of the date: it is that of several documents.
bool is_day_of_several(tokenizer const& words, citation_match const& match) noexcept {
    constexpr int most_words = 5;
    constexpr std::array issue{"ký"_vn, "ban"_vn, "hành"_vn, "được"_vn, "vào"_vn};
    auto const before = [&](std::size_t at) { return detail::token_before(words.text(), words.format(), at); };
    auto word = before(match.date_words.begin);
    for (int i = 0; i < most_words && detail::is_among(word, issue); ++i) word = before(word.where.begin);
    return word.is("cùng"_vn) || word.is("đều"_vn);
}

/// "74/2024", "số 02/2021", "03/2021/TT-BGDĐT" behind "Nghị định 73/2024": a short number, or one that has its symbol.
bool read_serial_of_year(tokenizer& words, citation_match& member, citation_match const& head) {
    if (head.number.year == 0) return false;
    auto ahead = words;
    (void)detail::accept_announcement(ahead);
    auto number = match_document_number(ahead, number_context::announced);
    if (number) {
        if (number->year == 0 || !detail::may_be_called(number->type, number->groups, head.type)) return false;
    } else {
        number = detail::read_short_number(ahead, head.type);
        if (!number) return false;
        member.short_number = true;
    }
    detail::take_number(member, *number);
    words = ahead;
    return true;
}

/// Short numbers in front of one that has its symbol take this, unless a date or an issuer has ended one.
void share_symbol(std::vector<citation_match>& list, citation_match const& complete) noexcept {
    auto const open = [](citation_match const& m) {
        return m.date_words.empty() && m.issuer.empty() && m.number.year != 0 && m.provisions.empty();
    };
    if (!std::all_of(list.begin(), list.end(), open)) return;
    for (auto& member : list) {
        auto const written = member.number;
        member.number = complete.number;
        member.number.serial = written.serial;
        member.number.serial_digits = written.serial_digits;
        member.number.year = written.year;
        member.short_number = false;
    }
}

/// Whether the day of a member is that of the ones in front which have none: of all in front of the last, "số 1/QĐ-SNV, số 2/QĐ-SNV ngày
/// 3/3/2020"; behind one that has its own only if a word joins them, "…, số 8/QĐ-SNV và số 9/QĐ-SNV ngày 4/4/2020", or the day is that of
/// several.
bool has_day_of_others(std::vector<citation_match> const& list, std::size_t first_undated, std::size_t at,
                       tokenizer const& words) noexcept {
    auto const& member = list[at];
    if (first_undated == 0 && at + 1 == list.size()) return true;
    auto const joint = detail::token_before(words.text(), words.format(), member.where.begin);
    return detail::is_conjunction(joint) || is_day_of_several(words, member);
}

/// Members without a date or an issuer of their own take the date of the next that has one, and the issuer of the last if none before it
/// has any.
void share_tail(std::vector<citation_match>& list, tokenizer const& words) {
    std::size_t first_undated = 0;
    for (std::size_t at = 0; at < list.size(); ++at) {
        auto const& dated = list[at];
        if (dated.date_words.empty()) continue;
        bool const shares = dated.date && first_undated != at && has_day_of_others(list, first_undated, at, words);
        for (auto i = first_undated; shares && i != at; ++i) {
            if (!may_share_date(list[i], *dated.date)) continue;
            list[i].date = dated.date;
            list[i].date_words = dated.date_words;
        }
        first_undated = at + 1;
    }
    auto const& last = list.back();
    auto const others_end = list.end() - 1;
    auto const unissued = [](citation_match const& m) { return m.issuer.empty(); };
    if (!last.issuer.empty() && std::all_of(list.begin(), others_end, unissued))
        for (auto member = list.begin(); member != others_end; ++member) member->issuer = last.issuer;
}

/// "(đều ngày 20/11/2023)", "(cùng ký ngày 20/11/2023)" behind a list. The day is no part of its last member.
bool read_day_in_brackets(tokenizer& words, citation_match& match) noexcept {
    auto ahead = words;
    if (!detail::accept_mark(ahead, U'(')) return false;
    if (!detail::accept_words(ahead, "đều"_vn) && !detail::accept_words(ahead, "cùng"_vn)) return false;
    detail::skip_act_of_issue(ahead, match);
    auto const day = detail::says(ahead.peek(), "ngày"_vn) ? detail::match_issue_day(ahead) : std::nullopt;
    if (!day || !day->value || !ahead.from(day->where.end).peek().is(U')')) return false;
    match.date = day->value;
    match.date_words = day->where;
    words = ahead.from(day->where.end);
    (void)words.next();
    return true;
}

/// Whether an empty line stands among the next tokens; a long way counts as one.
bool has_paragraph_end(tokenizer at) noexcept {
    constexpr int most_tokens = 200;
    for (int i = 0; i < most_tokens; ++i) {
        auto const t = at.next();
        if (t.before >= gap::paragraph) return true;
        if (!t) return false;
    }
    return true;
}

/// "đã ban hành", "ký", "thông qua", "có" behind an issuer and in front of what it issues; right in front where the verb may say something
/// else, "có nhận được".
bool skip_issuing(tokenizer& words) noexcept {
    constexpr int most_words = 3;
    for (int i = 0; i < most_words; ++i) {
        auto const t = words.next();
        if (t.is("ban"_vn)) return words.next().is("hành"_vn);
        bool const adopted = t.is("thông"_vn) && detail::accept_words(words, "qua"_vn);
        bool const verb = adopted || t.is("ký"_vn) || t.is("có"_vn) || t.is("ra"_vn);
        if (!verb || !detail::is_near(t)) continue;
        if (t.is("ký"_vn) && detail::accept_words(words, "ban"_vn, "hành"_vn)) return true;
        auto named = words;
        bool const counted = named.peek().is(token_kind::number); // "có 02 Công văn"
        if (counted || detail::start_with(named.peek()) == detail::start::several) (void)named.next();
        return detail::start_with(named.peek()) == detail::start::type;
    }
    return false;
}

/// "Hồ Chí Minh" behind an office: who holds it.
void skip_person(tokenizer& words) noexcept {
    constexpr int fewest_words = 2;
    constexpr int most_words = 5;
    auto ahead = words;
    int count = 0;
    for (auto t = ahead.peek(); t.is(token_kind::word) && t.capital && detail::is_near(t); t = ahead.peek()) {
        if (++count > most_words) return;
        (void)ahead.next();
    }
    if (count >= fewest_words) words = ahead;
}

/// "khóa XIII" behind a body that is elected.
void skip_term(tokenizer& words) noexcept {
    auto ahead = words;
    if (!ahead.peek().is("khóa"_vn)) return;
    (void)ahead.next();
    auto const term = ahead.next();
    if (detail::is_near(term) && (term.is(token_kind::number) || detail::is_roman(term))) words = ahead;
}

/// "tại kỳ họp bất thường," between a day and the body that sat on it.
void skip_session(tokenizer& words) noexcept {
    constexpr int most_words = 12;
    auto ahead = words;
    if (!detail::accept_words(ahead, "tại"_vn, "kỳ"_vn, "họp"_vn) &&
        !detail::accept_words(ahead, "tại"_vn, "phiên"_vn, "họp"_vn))
        return;
    for (int i = 0; i < most_words; ++i) {
        auto const t = ahead.next();
        if (t.is(U',')) {
            words = ahead;
            return;
        }
        if (!detail::is_near(t) || !(t.is(token_kind::word) || t.is(token_kind::number))) return;
    }
}

/// "từ ngày", "đến ngày", "trước ngày": not the day of what comes next.
bool bounds_a_time(token const& before_day) noexcept {
    constexpr std::array words{"từ"_vn,  "đến"_vn, "tới"_vn, "trước"_vn, "sau"_vn,
                               "hết"_vn, "qua"_vn, "lực"_vn, "sinh"_vn};
    return std::find(words.begin(), words.end(), before_day.word) != words.end();
}

} // namespace

/// Numbers that go on a list: ", số 71/2014/QH13 và số 106/2016/QH13". What stands in front of the first is true of all.
void citation_range::read_list() {
    auto const head = ready_.back();
    bool const shares_date = head.date && head.date_words.end <= head.number.where.begin;
    for (;;) {
        auto ahead = words_;
        bool const joined = detail::skip_list_joint(ahead);
        bool const on_new_line = ahead.peek().before == gap::line;
        bool const signed_member = (joined || on_new_line) && detail::accept_list_sign(ahead);
        if (!joined && !signed_member) break;
        auto const first = ahead.peek();
        if (!first.is("số"_vn) && !first.is(token_kind::number)) break;
        auto const begin = ahead;
        auto member = detail::read_bare_number(ahead, options_.guards, number_context::announced);
        if (!member && add_shared_serials(begin)) continue;
        if (!member || member->number.family != ready_.back().number.family) break;
        read_provisions_behind(ahead, *member);
        inherit_type(*member, true);
        if (shares_date && member->date_words.empty() && may_share_date(*member, *head.date)) {
            member->date = head.date;
            member->date_words = head.date_words;
        }
        take_same_day(*member);
        remember_date(*member);
        ready_.push_back(*member);
        words_ = ahead;
    }
    if (ready_.size() == 1) return take_day_of_list(ready_.back());
    if (auto& last = ready_.back(); last.date_words.empty() && words_.peek().is(U'('))
        read_day_in_brackets(words_, last);
    share_tail(ready_, words_);
}

/// "Tờ trình số 21/TTr-SNV, Báo cáo số 5/BC-SNV và Công văn số 22/SNV-VP cùng ngày 03/6/2014", "…, đều ngày 03/6/2014": the day of all,
/// looked for once for each list. Across a semicolon it is that of the two beside it.
void citation_range::find_day_of_list() {
    constexpr int most_members = 16;
    listed_date_ = std::nullopt;
    listed_until_ = 0;
    auto ahead = words_;
    std::size_t last_begin = 0;
    for (int count = 0; count < most_members; ++count) {
        bool const new_clause = ahead.peek().is(U';');
        if (!detail::skip_list_joint(ahead)) {
            citation_match all;
            if (count == 0 || !ahead.peek().is(U'(') || !read_day_in_brackets(ahead, all)) return;
            listed_date_ = all.date;
            listed_date_words_ = all.date_words;
            return;
        }
        if (new_clause && count > 0) {
            listed_until_ = last_begin;
            return;
        }
        auto const next = detail::read_document(ahead, options_);
        if (!next || next->kind != citation_kind::numbered) return;
        last_begin = next->where.begin;
        listed_until_ = new_clause ? last_begin : next->where.end;
        if (!next->date_words.empty()) {
            if (!next->date || !is_day_of_several(ahead, *next)) return;
            listed_date_ = next->date;
            listed_date_words_ = next->date_words;
            return;
        }
        if (new_clause) return;
    }
}

void citation_range::take_day_of_list(citation_match& match) {
    if (!match.date_words.empty()) return;
    if (match.where.begin >= listed_until_) find_day_of_list();
    if (!listed_date_ || match.where.begin >= listed_until_ || !may_share_date(match, *listed_date_)) return;
    match.date = listed_date_;
    match.date_words = listed_date_words_;
}

/// ", số 12, 13 và 14/2020/TT-BTC" behind a number of the same symbol.
bool citation_range::add_shared_serials(tokenizer at) {
    auto const found = detail::find_shared_serials(at);
    if (!found) return false;
    auto shared = ready_.back();
    citation_match last;
    last.number = found->last;
    if (found->last.type != shared.number.type || !same_symbol(words_.text(), shared, last)) return false;
    words_ = detail::push_shared_serials(ready_, *found, shared.type, shared.type_words);
    return true;
}

/// "Sắc lệnh số 63 ngày 22-11-1945 và số 77 ngày 21-12-1945", "Nghị định 73/2024 và 74/2024", "Thông tư 01/2021, 02/2021 và
/// 03/2021/TT-BGDĐT": serials without symbol, each with its date or year; the last may have the symbol of all.
void citation_range::read_short_list() {
    constexpr std::uint64_t last_month = 12;
    auto const head = ready_.back();
    std::size_t sure = 1; // "Nghị định 73/2024, 6/2024" may be a month
    auto behind = words_;
    for (bool goes_on = true; goes_on;) {
        auto ahead = behind;
        if (!detail::skip_list_joint(ahead)) break;
        auto const joint = detail::token_before(ahead.text(), ahead.format(), ahead.peek().where.begin);
        auto const first = ahead.peek();
        if (!first.is("số"_vn) && !first.is(token_kind::number)) break;
        citation_match member;
        member.type = head.type;
        member.type_words = head.type_words;
        member.where = first.where;
        bool const announced = first.is("số"_vn);
        bool told = announced && detail::read_dated_serial(ahead, member);
        if (!told && !read_serial_of_year(ahead, member, head)) break;
        bool const complete = !member.short_number;
        goes_on = !complete;
        told = told || complete || announced || detail::is_conjunction(joint) ||
               (member.number.serial > last_month && detail::ends_listed_number(ahead, false));
        detail::read_tail(ahead, member);
        read_provisions_behind(ahead, member);
        if (complete) share_symbol(ready_, member);
        ready_.push_back(member);
        behind = ahead;
        if (!told) continue;
        sure = ready_.size();
        words_ = behind;
    }
    ready_.resize(sure);
    for (auto const& member : ready_) remember_date(member);
    share_tail(ready_, words_);
}

/// Whether an empty line stands between the head of the list and `offset`; looks at each byte once.
bool citation_range::paragraph_ends_before(std::size_t offset) noexcept {
    auto const front = words_.text().substr(0, offset);
    auto at = std::max(head_checked_until_, head_.where.end);
    head_checked_until_ = offset;
    for (at = front.find('\n', at); at != std::string_view::npos; at = front.find('\n', at + 1))
        if (tokenizer{front, options_.format, at}.next().before >= gap::paragraph) return true;
    return false;
}

/// A number takes its type from the head of its list, or of its paragraph where the symbols are alike, if its own does not say, or says
/// what the Party writes for two types; and its issuer, where that stands in front of the number of the head.
void citation_range::inherit_type(citation_match& member, bool in_list) noexcept {
    if (head_.type != document_type::unknown && paragraph_ends_before(member.where.begin)) head_ = {};
    bool const head_fits = head_.type != document_type::unknown && head_.number.family == member.number.family;
    if (!head_fits) return;
    bool const same_type = head_.number.type == member.number.type && member.number.type != document_type::unknown;
    bool const open =
        member.type == document_type::unknown &&
        (in_list || member.number.family == number_family::assembly || same_symbol(words_.text(), head_, member));
    if (!open && !same_type) return;
    member.type = head_.type;
    member.type_words = head_.type_words;
    if (member.issuer.empty() && head_.issuer.end <= head_.number.where.begin) member.issuer = head_.issuer;
}

/// "Ngày 02 tháng 6 năm 2014, giám đốc Sở Nội vụ ban hành …": date and issuer of the document that comes next.
void citation_range::read_announcement(tokenizer at) {
    auto behind = at;
    auto const day = behind.next();
    if (!behind.peek().is(token_kind::number)) return;
    auto const date = match_date(at);
    if (!date || !date->value) return;
    auto words = at.from(date->where.end);
    if (words.peek().is("của"_vn)) return; // the tail of another
    if (words.peek().is(U',')) (void)words.next();
    skip_session(words);
    auto const begin = words.peek().where.begin;
    auto const end = detail::issuer_end(words);
    auto const office_end = end != 0 ? end : detail::post_end(words);
    if (office_end == 0) return;
    words = at.from(office_end);
    skip_term(words);
    skip_person(words);
    if (!skip_issuing(words)) return;
    if (!day.capital && bounds_a_time(detail::token_before(at.text(), at.format(), day.where.begin))) return;
    announced_date_ = date->value;
    announced_date_words_ = date->where;
    announced_type_ = document_type::unknown;
    announced_issuer_ = end != 0 ? span{begin, end} : span{}; // a post alone may be of any body
    announced_until_ = words.offset();
    announced_number_ = {};
}

/// "các Nghị định của Chính phủ: Nghị định số …; Nghị định số …": each names the type again, none the issuer.
bool citation_range::read_heading(tokenizer at, document_type_match const& type) {
    if (type.abbreviated) return false;
    citation_match heading;
    detail::read_tail(at, heading);
    if (heading.issuer.empty() || !detail::accept_heading_colon(at)) return false;
    announced_type_ = type.type;
    announced_date_ = heading.date;
    announced_date_words_ = heading.date ? heading.date_words : span{};
    announced_issuer_ = heading.issuer;
    announced_until_ = at.offset();
    return false;
}

/// "Ngày …, UBND tỉnh ban hành Quyết định số 10/QĐ-UBND và Kế hoạch số 12/KH-UBND": whether a document follows the one before directly
/// and is of the same issuer.
bool citation_range::joins_announced(citation_match const& match) const noexcept {
    auto const text = words_.text();
    auto between = tokenizer{text, options_.format, announced_until_};
    return detail::skip_list_joint(between) && between.peek().where.begin == match.where.begin &&
           last_group(surface(text, announced_number_)) == last_group(surface(text, match.number.where));
}

/// Date and issuer that stand in front of the name of the type, if they are near; from member to member where a heading has them.
void citation_range::take_announced(citation_match& match) noexcept {
    constexpr std::size_t nearby = 16;
    bool const announced = announced_until_ != 0 && match.where.begin >= announced_until_ &&
                           match.where.begin - announced_until_ <= nearby &&
                           (announced_type_ == document_type::unknown || announced_type_ == match.type);
    bool const of_heading = announced_type_ != document_type::unknown;
    if (!announced || (!announced_number_.empty() && !of_heading && !joins_announced(match))) return;
    if (match.date_words.empty() && announced_date_ && may_share_date(match, *announced_date_)) {
        match.date = announced_date_;
        match.date_words = announced_date_words_;
    }
    if (match.issuer.empty()) match.issuer = announced_issuer_;
    announced_until_ = match.where.end;
    announced_number_ = match.number.where;
}

/// "Quyết định số … ngày 22/01/2014; Quyết định số … cùng ngày": the date of the citation before, if that is in the same paragraph and in
/// no bracket that was closed since: "… ngày 12/7/2018 (thay Quyết định số … ngày 20/01/2016) và Quyết định số … cùng ngày".
void citation_range::take_same_day(citation_match& match) const noexcept {
    constexpr std::size_t farthest = 4000;
    auto const text = words_.text();
    if (!detail::says_same_day(text, options_.format, match)) return;
    auto const is_closed_off = [&](dated_words const& day) {
        auto const between = text.substr(day.words.end, match.where.begin - day.words.end);
        auto const bracket = between.find_first_of("()");
        return bracket != std::string_view::npos && between[bracket] == ')';
    };
    match.date = std::nullopt;
    match.date_words = {};
    for (std::size_t back = 1; back <= last_days_.size(); ++back) {
        auto const& day = last_days_[(next_day_ + last_days_.size() - back) % last_days_.size()];
        if (day.words.empty()) return;
        if (day.words.end > match.where.begin) continue;
        if (match.where.begin - day.words.end > farthest) return;
        if (is_closed_off(day)) continue;
        if (has_paragraph_end(tokenizer{text.substr(0, match.where.begin), options_.format, day.words.end})) return;
        match.date = day.date;
        match.date_words = day.words;
        return;
    }
}

void citation_range::remember_date(citation_match const& match) noexcept {
    if (!match.date) return;
    last_days_[next_day_] = {match.date, match.date_words};
    next_day_ = (next_day_ + 1) % last_days_.size();
}

/// "các Luật Đất đai, Nhà ở và Kinh doanh bất động sản năm 2023", "Bộ luật Dân sự, Hình sự năm 2015": several laws of the table, told by
/// the word in front or by what follows the last, whose date is that of all.
void citation_range::read_titles() {
    if (ready_.size() != 1) return;
    auto const head = ready_.back();
    auto behind = words_;
    for (;;) {
        auto ahead = behind;
        if (!detail::skip_list_joint(ahead)) break;
        auto const member = detail::read_listed_title(ahead, head, options_);
        if (!member) break;
        ready_.push_back(*member);
        behind = ahead;
    }
    if (ready_.size() == 1) return;
    auto const& last = ready_.back();
    bool const told = last.date || last.kind == citation_kind::numbered ||
                      detail::says_several(detail::token_before(words_.text(), options_.format, head.type_words.begin));
    if (!told) {
        ready_.resize(1);
        return;
    }
    words_ = behind;
    share_tail(ready_, words_);
    remember_date(ready_.back());
}

/// "Luật Đất đai năm 1993, năm 2003 và 2013": one name, and a law for each year.
void citation_range::read_years() {
    auto member = ready_.back();
    bool const dated_by_year = member.kind == citation_kind::titled && member.date &&
                               member.date->precision() == date_precision::year &&
                               member.date_words.end == member.where.end;
    if (!dated_by_year) return;
    member.provisions = {};
    for (;;) {
        auto ahead = words_;
        if (!detail::skip_list_joint(ahead)) return;
        auto const first = ahead.peek();
        bool const with_word = detail::accept_words(ahead, "năm"_vn);
        auto const year = ahead.next();
        if (!detail::is_year(year) || !detail::is_near(year) || !detail::ends_listed_number(ahead, with_word)) return;
        member.where = cover(first.where, year.where);
        member.date = partial_date{static_cast<int>(year.value)};
        member.date_words = year.where;
        ready_.push_back(member);
        words_ = ahead;
    }
}

} // namespace cchc
