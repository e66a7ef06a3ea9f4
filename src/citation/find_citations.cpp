// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/find_citations.hpp>

#include <algorithm>

#include <cchc/agency/finder.hpp>
#include <cchc/time/find_dates.hpp>

#include "citation/citation_reader.hpp"

namespace cchc {
namespace {

/// What may stand between two members of a list of numbers: ", ", "; ", "và", "hoặc", alone or together.
bool skip_list_joint(tokenizer& words) noexcept {
    auto ahead = words;
    bool any = false;
    for (int marks = 0; marks < 2; ++marks) {
        auto const behind = ahead;
        auto const t = ahead.next();
        bool const joint = t.is(U',') || t.is(U';') || t.is("và"_vn) || t.is("hoặc"_vn);
        if (!joint || t.before > gap::line) {
            ahead = behind;
            break;
        }
        any = true;
    }
    if (any) words = ahead;
    return any;
}

/// "của", "tại", a comma, "ban hành kèm theo": what may stand between provisions and their document.
void skip_provision_joint(tokenizer& words) noexcept {
    for (int parts = 0; parts < 4; ++parts) {
        auto ahead = words;
        auto const t = ahead.next();
        if (t.before > gap::line) return;
        bool const plain = t.is(U',') || t.is("của"_vn) || t.is("tại"_vn) || t.is("thuộc"_vn) || t.is("trong"_vn);
        bool const issued_with = (t.is("ban"_vn) && ahead.next().is("hành"_vn) && ahead.next().is("kèm"_vn) &&
                                  ahead.next().is("theo"_vn)) ||
                                 (t.is("kèm"_vn) && ahead.next().is("theo"_vn));
        if (!plain && !issued_with) return;
        words = ahead;
    }
}

/// A date shared by a list can be that of a member only if the year in the member's number allows it.
bool may_share_date(citation_match const& member, partial_date const& date) noexcept {
    return member.number.year == 0 || member.number.year == date.year();
}

/// Members without a date or an issuer of their own take those of the last, if that has one and none before it has.
void share_tail(std::vector<citation_match>& list) {
    if (list.size() < 2) return;
    auto const& last = list.back();
    auto const others_end = list.end() - 1;
    auto const undated = [](citation_match const& m) { return m.date_words.empty(); };
    if (last.date && std::all_of(list.begin(), others_end, undated)) {
        for (auto member = list.begin(); member != others_end; ++member) {
            if (!may_share_date(*member, *last.date)) continue;
            member->date = last.date;
            member->date_words = last.date_words;
        }
    }
    auto const unissued = [](citation_match const& m) { return m.issuer.empty(); };
    if (!last.issuer.empty() && std::all_of(list.begin(), others_end, unissued))
        for (auto member = list.begin(); member != others_end; ++member) member->issuer = last.issuer;
}

/// "Ủy ban nhân dân tỉnh quyết định số …": the agency that ends where the name of the type begins.
span issuer_in_front(std::string_view text, text_format format, span type_words) {
    constexpr std::size_t longest = 160;
    auto const from = type_words.begin > longest ? type_words.begin - longest : 0;
    auto const begin = from == 0 ? 0 : std::min(text.find(' ', from), type_words.begin);
    tokenizer words{text.substr(0, type_words.begin), format, begin};
    for (auto at = words; words.next(); at = words) {
        auto const agency = match_agency(at);
        if (!agency) continue;
        words = tokenizer{words.text(), format, agency->where.end};
        if (!agency->is_class && !words.peek()) return agency->where;
    }
    return {};
}

/// A letter typed in front of the name of a type: "cbáo cáo số". The name starts in the middle of an earlier word.
std::optional<document_type_match> type_behind_stray_letter(std::string_view text, text_format format,
                                                            std::array<token, 4> const& recent) {
    for (auto const& word : recent) {
        if (!word.is(token_kind::word) || word.capital || word.where.empty()) continue;
        glyph_reader letters{text, format, word.where.begin};
        tokenizer inside{text, format, letters.next().where.end};
        if (inside.offset() >= word.where.end) continue;
        auto const type = match_document_type(inside);
        if (type && !type->abbreviated && type->where.end == recent.back().where.end) return type;
    }
    return std::nullopt;
}

} // namespace

citation_range::citation_range(std::string_view text, find_options options)
    : words_{text, options.format}, options_{options} {}

void citation_range::remember(token const& t) noexcept {
    std::rotate(recent_.begin(), recent_.begin() + 1, recent_.end());
    recent_.back() = t;
    if (t.before >= gap::paragraph) head_ = {};
}

/// Numbers that go on a list: ", số 71/2014/QH13 và số 106/2016/QH13".
void citation_range::read_list() {
    for (;;) {
        auto ahead = words_;
        if (!skip_list_joint(ahead)) break;
        auto const first = ahead.peek();
        if (!first.is("số"_vn) && !first.is(token_kind::number)) break;
        auto member = detail::read_bare_number(ahead, token{});
        if (!member || member->number.family != ready_.back().number.family) break;
        inherit_type(*member);
        ready_.push_back(*member);
        words_ = ahead;
    }
    share_tail(ready_);
}

/// A number takes its type from the head of its list where its own symbol does not say, or says what the Party writes for two types.
void citation_range::inherit_type(citation_match& member) const noexcept {
    bool const head_fits = head_.type != document_type::unknown && head_.number.family == member.number.family;
    if (!head_fits) return;
    bool const same_symbol = head_.number.type == member.number.type;
    if (member.type == document_type::unknown || same_symbol) {
        member.type = head_.type;
        member.type_words = head_.type_words;
    }
}

/// "Ngày 02 tháng 6 năm 2014, giám đốc Sở Nội vụ ban hành …": date and issuer of the document that comes next.
void citation_range::read_announcement(tokenizer at) {
    auto const date = match_date(at);
    if (!date || !date->value) return;
    tokenizer words{at.text(), at.format(), date->where.end};
    if (words.peek().is(U',')) (void)words.next();
    auto const begin = words.peek().where.begin;
    (void)skip_post(words);
    auto const agency = match_agency(words);
    if (!agency || agency->is_class) return;
    words = tokenizer{at.text(), at.format(), agency->where.end};
    constexpr int most_words = 3;
    for (int i = 0; i < most_words; ++i) {
        if (!words.next().is("ban"_vn)) continue;
        if (!words.next().is("hành"_vn)) return;
        announced_date_ = date->value;
        announced_date_words_ = date->where;
        announced_issuer_ = {begin, agency->where.end};
        announced_until_ = words.offset();
        return;
    }
}

void citation_range::complete(citation_match& match) const {
    auto const text = words_.text();
    if (match.kind != citation_kind::numbered) return;
    constexpr std::size_t nearby = 16;
    bool const announced = announced_until_ != 0 && match.where.begin >= announced_until_ &&
                           match.where.begin - announced_until_ <= nearby;
    if (announced && match.date_words.empty()) {
        match.date = announced_date_;
        match.date_words = announced_date_words_;
    }
    if (announced && match.issuer.empty()) match.issuer = announced_issuer_;
    bool const might_follow_issuer = match.issuer.empty() && match.type == document_type::decision &&
                                     !match.type_words.empty() && surface(text, match.type_words).front() == 'q';
    if (might_follow_issuer) match.issuer = issuer_in_front(text, options_.format, match.type_words);
}

bool citation_range::accept(std::optional<citation_match> match, tokenizer behind) {
    if (!match) return false;
    words_ = behind;
    if (!detail::is_cited(match->type)) return false;
    complete(*match);
    ready_.push_back(*match);
    if (match->kind == citation_kind::numbered && !match->short_number) {
        head_ = *match;
        read_list();
    }
    return true;
}

bool citation_range::read_from(tokenizer at, token const& first) {
    auto const text = at.text();
    auto const before = recent_.back();
    auto ahead = at;
    if (first.is("Ngày"_vn) && first.capital) read_announcement(at);
    if (first.is(token_kind::number) || first.is("số"_vn)) {
        auto match = detail::read_bare_number(ahead, before);
        if (!match) return false;
        inherit_type(*match);
        if (first.is("số"_vn)) {
            if (auto const type = type_behind_stray_letter(text, options_.format, recent_)) {
                match->type = type->type;
                match->type_words = type->where;
                match->where.begin = type->where.begin;
                match->repairs |= repair::stray_letter;
            }
        }
        return accept(match, ahead);
    }
    if (!first.is(token_kind::word)) return false;
    if (auto const places = match_provisions(ahead)) {
        words_ = ahead;
        if (!places->complete) return false;
        skip_provision_joint(ahead);
        auto match = detail::read_document(ahead, token{}, options_);
        if (!match) return false;
        match->provisions = places->where;
        match->where.begin = places->where.begin;
        return accept(match, ahead);
    }
    if (options_.back_references) {
        if (auto match = read_plural_reference(at)) return accept(match->first, match->second);
    }
    auto match = detail::read_document(ahead, before, options_);
    return accept(match, ahead);
}

/// "các Quyết định nêu trên", "hai luật này".
std::optional<std::pair<citation_match, tokenizer>> citation_range::read_plural_reference(tokenizer at) const {
    constexpr std::array counts{"hai"_vn, "ba"_vn, "bốn"_vn, "năm"_vn};
    auto const first = at.next();
    auto const count = std::find(counts.begin(), counts.end(), first.word);
    bool const counted = count != counts.end() && first.is(token_kind::word);
    if (!counted && !first.is("các"_vn) && !first.is("những"_vn)) return std::nullopt;
    auto match = detail::read_document(at, first, options_);
    if (!match || match->kind != citation_kind::back_reference) return std::nullopt;
    match->plural = true;
    match->count = counted ? static_cast<std::uint8_t>(count - counts.begin() + 2) : std::uint8_t{0};
    match->where.begin = first.where.begin;
    return std::pair{*match, at};
}

void citation_range::advance() {
    started_ = true;
    if (++front_ < ready_.size()) return;
    ready_.clear();
    front_ = 0;
    for (;;) {
        auto const at = words_;
        auto const first = words_.next();
        if (!first) return;
        auto const behind = words_.offset();
        bool const found = read_from(at, first);
        if (words_.offset() < behind) words_ = tokenizer{at.text(), at.format(), behind};
        remember(first);
        if (found) {
            recent_.fill({});
            return;
        }
    }
}

} // namespace cchc
