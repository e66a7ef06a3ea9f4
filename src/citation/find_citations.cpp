// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>

#include <cchc/agency/finder.hpp>
#include <cchc/time/find_dates.hpp>

#include "citation/citation_reader.hpp"
#include "citation/start_scanner.hpp"
#include "citation/well_formed.hpp"
#include "citation/word_steps.hpp"

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
        auto const issued = t.is("được"_vn) ? ahead.next() : t;
        bool const issued_with =
            t.is("kèm"_vn) || (issued.is("ban"_vn) && ahead.next().is("hành"_vn) && ahead.next().is("kèm"_vn));
        if (!plain && !issued_with) return;
        if (auto with = ahead; issued_with && with.next().is("theo"_vn)) ahead = with;
        words = ahead;
    }
}

/// Whether two numbers differ only in serial and year.
bool same_symbol(std::string_view text, citation_match const& a, citation_match const& b) noexcept {
    auto const symbol = [&](citation_match const& m) {
        auto const words = surface(text, m.number.where);
        return words.substr(std::min(words.find_last_of("0123456789/"), words.size() - 1) + 1);
    };
    return symbol(a) == symbol(b);
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
    auto const front = text.substr(0, type_words.begin);
    auto const begin = front.size() > longest ? std::min(front.find(' ', front.size() - longest), front.size()) : 0;
    tokenizer words{front, format, begin};
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
                                                            std::size_t number_begin) {
    constexpr int most_words = 4;
    auto const last = detail::token_before(text, format, number_begin);
    auto word = last;
    for (int i = 0; i < most_words && word.is(token_kind::word) && !word.capital; ++i) {
        glyph_reader letters{text, format, word.where.begin};
        tokenizer inside{text, format, letters.next().where.end};
        auto const type = inside.offset() < word.where.end ? match_document_type(inside) : std::nullopt;
        if (type && !type->abbreviated && type->where.end == last.where.end) return type;
        word = detail::token_before(text, format, word.where.begin);
    }
    return std::nullopt;
}

/// From behind "(" to behind its ")", if what it holds tells of an amendment and no bracket opens within.
std::optional<span> bracket_behind(tokenizer at) noexcept {
    constexpr std::size_t longest = 600;
    auto const begin = at.offset();
    auto first = at.next();
    while (first.is("đã"_vn) || first.is("được"_vn)) first = at.next();
    if (!first.is("sửa"_vn) && !first.is("bổ"_vn) && !first.is("thay"_vn)) return std::nullopt;
    auto const close = at.text().substr(begin, longest).find_first_of("()");
    if (close == std::string_view::npos || at.text()[begin + close] != ')') return std::nullopt;
    return span{begin, begin + close + 1};
}

/// "và sửa đổi", ", bãi bỏ": a further operation on the document that is named last.
bool skip_operation(tokenizer& words) noexcept {
    auto ahead = words;
    auto t = ahead.next();
    if (t.is(U',')) t = ahead.next();
    if (t.is("và"_vn)) t = ahead.next();
    auto const second = ahead.next();
    bool const operation = (t.is("sửa"_vn) && second.is("đổi"_vn)) || (t.is("bãi"_vn) && second.is("bỏ"_vn)) ||
                           (t.is("bổ"_vn) && second.is("sung"_vn)) || (t.is("thay"_vn) && second.is("thế"_vn));
    if (!operation) return false;
    auto more = ahead;
    if (more.peek().is(U',')) (void)more.next();
    if (more.next().is("bổ"_vn) && more.next().is("sung"_vn)) ahead = more;
    words = ahead;
    return true;
}

/// Whether provisions are followed by a document of their own, by their history or by an operation on others of it.
bool leads_on(tokenizer at, find_options const& options) {
    auto behind = at;
    skip_provision_joint(behind);
    auto const next = behind.peek();
    auto type = behind;
    bool const verb = !next.capital && behind.offset() == at.offset(); // "quy định", "quyết định"
    return next.is(U'(') || (!verb && match_document_type(type)) || skip_operation(at) ||
           detail::read_document(behind, options).has_value();
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

} // namespace

citation_range::citation_range(std::string_view text, find_options options, std::size_t from)
    : words_{text, options.format, from}, options_{options} {}

/// Numbers that go on a list: ", số 71/2014/QH13 và số 106/2016/QH13". What stands in front of the first is true of all.
void citation_range::read_list() {
    auto const head = ready_.back();
    bool const shares_date = head.date && head.date_words.end <= head.number.where.begin;
    for (;;) {
        auto ahead = words_;
        bool const joined = skip_list_joint(ahead);
        bool const on_new_line = ahead.peek().before == gap::line;
        bool const signed_member = (joined || on_new_line) && detail::accept_list_sign(ahead);
        if (!joined && !signed_member) break;
        auto const first = ahead.peek();
        if (!first.is("số"_vn) && !first.is(token_kind::number)) break;
        auto member = detail::read_bare_number(ahead, options_.guards, number_context::announced);
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
    share_tail(ready_);
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
    auto const date = match_date(at);
    if (!date || !date->value) return;
    auto words = at.from(date->where.end);
    if (words.peek().is(U',')) (void)words.next();
    auto const begin = words.peek().where.begin;
    (void)skip_post(words);
    auto const agency = match_agency(words);
    if (!agency || agency->is_class) return;
    words = at.from(agency->where.end);
    constexpr int most_words = 3;
    for (int i = 0; i < most_words; ++i) {
        if (!words.next().is("ban"_vn)) continue;
        if (!words.next().is("hành"_vn)) return;
        announced_date_ = date->value;
        announced_date_words_ = date->where;
        announced_type_ = document_type::unknown;
        announced_issuer_ = {begin, agency->where.end};
        announced_until_ = words.offset();
        return;
    }
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

/// Date and issuer that stand in front of the name of the type, if they are near; from member to member where a heading has them.
void citation_range::take_announced(citation_match& match) noexcept {
    constexpr std::size_t nearby = 16;
    bool const announced = announced_until_ != 0 && match.where.begin >= announced_until_ &&
                           match.where.begin - announced_until_ <= nearby &&
                           (announced_type_ == document_type::unknown || announced_type_ == match.type);
    if (!announced) return;
    if (match.date_words.empty() && announced_date_ && may_share_date(match, *announced_date_)) {
        match.date = announced_date_;
        match.date_words = announced_date_words_;
    }
    if (match.issuer.empty()) match.issuer = announced_issuer_;
    if (announced_type_ != document_type::unknown) announced_until_ = match.where.end;
}

/// "Quyết định số … ngày 22/01/2014; Quyết định số … cùng ngày": the date of the citation before, if that is in the same paragraph.
void citation_range::take_same_day(citation_match& match) const noexcept {
    if (!detail::says_same_day(words_.text(), options_.format, match)) return;
    auto const between = tokenizer{words_.text().substr(0, match.where.begin), options_.format, last_date_words_.end};
    match.date = last_date_ && !has_paragraph_end(between) ? last_date_ : std::nullopt;
    match.date_words = match.date ? last_date_words_ : span{};
}

void citation_range::remember_date(citation_match const& match) noexcept {
    if (!match.date) return;
    last_date_ = match.date;
    last_date_words_ = match.date_words;
}

void citation_range::complete(citation_match& match) {
    auto const text = words_.text();
    take_same_day(match);
    if (match.kind != citation_kind::numbered) return;
    take_announced(match);
    bool const might_follow_issuer = match.issuer.empty() && match.type == document_type::decision &&
                                     !match.type_words.empty() && surface(text, match.type_words).front() == 'q';
    if (might_follow_issuer) match.issuer = issuer_in_front(text, options_.format, match.type_words);
}

bool citation_range::accept(std::optional<citation_match> match, tokenizer behind) {
    if (!match) return false;
    words_ = behind;
    if (!detail::is_cited(match->type)) return false;
    complete(*match);
    remember_date(*match);
    ready_.push_back(*match);
    if (match->kind == citation_kind::numbered && !match->short_number) {
        head_ = *match;
        read_list();
    }
    return true;
}

bool citation_range::read_from(tokenizer at, token const& first) {
    switch (detail::start_with(first)) {
    case detail::start::none: return false;
    case detail::start::number:
    case detail::start::announced: return read_number(at, first);
    case detail::start::day:
        if (first.capital) read_announcement(at);
        return false;
    case detail::start::several: return read_with_provisions(at) || read_plural_reference(at);
    case detail::start::provision:
        if (auto words = at; match_provisions(words)) return read_with_provisions(at);
        return read_type(at); // Chương trình, Điều lệ
    case detail::start::type: return read_type(at);
    }
    return false;
}

bool citation_range::read_type(tokenizer at) {
    auto const begin = at;
    auto match = detail::read_document(at, options_);
    if (!match) {
        at = begin;
        auto const type = match_document_type(at);
        if (!type) return false;
        return at.peek().is("của"_vn) ? read_heading(at, *type) : read_shared_serials(at, *type);
    }
    read_provisions_behind(at, *match);
    return accept(match, at);
}

/// "Thông tư số 12, 13 và 14/2020/TT-BTC": the last number has the symbol, the serials in front of it share it.
bool citation_range::read_shared_serials(tokenizer at, document_type_match const& type) {
    constexpr std::size_t most_digits = 5;
    constexpr std::size_t most_serials = 64;
    bool const announced = detail::accept_words(at, "số"_vn);
    if (auto const first = at.peek(); !announced && (first.touches() || !first.is(token_kind::number))) return false;
    std::vector<token> serials;
    std::optional<document_number_match> last;
    while (!last) {
        auto const serial = at.peek();
        if (!serial.is(token_kind::number) || serial.before > gap::line || serial.digits() > most_digits) return false;
        last = match_document_number(at, number_context::announced);
        if (last) break;
        (void)at.next();
        serials.push_back(serial);
        if (serials.size() > most_serials || !skip_list_joint(at)) return false;
    }
    if (serials.empty() || !detail::is_cited(type.type)) return false;
    citation_match shared;
    shared.type = type.type;
    shared.type_words = type.where;
    shared.number = *last;
    shared.where = last->where;
    detail::read_tail(at, shared);
    auto const with_symbol = shared;
    for (auto const& serial : serials) {
        shared.where = ready_.empty() ? span{type.where.begin, serial.where.end} : serial.where;
        shared.number.serial = serial.value;
        shared.number.serial_digits = static_cast<std::uint8_t>(serial.digits());
        ready_.push_back(shared);
    }
    ready_.push_back(with_symbol);
    head_ = with_symbol;
    words_ = at;
    read_list();
    return true;
}

bool citation_range::read_number(tokenizer at, token const& first) {
    auto const text = at.text();
    auto match = detail::read_bare_number(at, options_.guards);
    if (!match) return false;
    inherit_type(*match, false);
    auto const stray =
        first.is(token_kind::word) ? type_behind_stray_letter(text, options_.format, first.where.begin) : std::nullopt;
    if (stray) {
        match->type = stray->type;
        match->type_words = stray->where;
        match->where.begin = stray->where.begin;
        match->repairs |= repair::stray_letter;
    }
    read_provisions_behind(at, *match);
    return accept(match, at);
}

/// "Nghị định số 24/2014/NĐ-CP, Điều 8, khoản 2", "Luật Đất đai (Điều 5)": unless they lead to a document of their own.
void citation_range::read_provisions_behind(tokenizer& words, citation_match& match) const {
    if (match.kind == citation_kind::back_reference) return;
    auto at = words;
    bool const bracket = detail::accept_mark(at, U'(');
    if (!bracket && !detail::accept_mark(at, U',')) return;
    if (auto const first = at.peek(); first.is("mẫu"_vn) || first.is("biểu"_vn)) return;
    auto const places = match_provisions(at);
    if (!places || !places->complete || places->relative) return;
    if (bracket ? !detail::accept_mark(at, U')') : leads_on(at, options_)) return;
    match.provisions = places->where;
    match.where.end = at.offset();
    words = at;
}

bool citation_range::read_with_provisions(tokenizer at) {
    auto const places = match_provisions(at);
    if (!places) return false;
    words_ = at;
    skip_provision_joint(at);
    auto match = detail::is_near(at.peek()) ? detail::read_document(at, options_) : std::nullopt;
    if (!match && places->relative) return accept_relative(*places);
    if (!match) return places->complete && read_detached(words_, places->where);
    match->provisions = places->where;
    match->where.begin = places->where.begin;
    return accept(match, at);
}

/// "khoản 2 Điều này": a reference to the document and the place that are being read.
bool citation_range::accept_relative(provisions_match const& places) {
    if (!options_.relative_provisions) return false;
    citation_match match;
    match.kind = citation_kind::back_reference;
    match.back = back_word::self;
    match.where = match.provisions = places.where;
    ready_.push_back(match);
    return true;
}

/// Provisions that are parted from their document by the history of the first, "Điều 9 (đã được sửa đổi bởi …) Thông tư số …", or
/// by what is done to others, "Bãi bỏ Điều 6 và sửa đổi Điều 15 Nghị định số …".
bool citation_range::read_detached(tokenizer at, span provisions) {
    auto const open = at.peek();
    if (open.is(U'(') && open.before <= gap::line) {
        (void)at.next();
        auto const bracket = bracket_behind(at);
        if (!bracket) return false;
        auto behind = at.from(bracket->end);
        skip_provision_joint(behind);
        auto match = detail::read_document(behind, options_);
        if (!match || match->kind == citation_kind::back_reference) return false;
        match->provisions = match->where = provisions;
        complete(*match);
        ready_.push_back(*match);
        citation_range inner{at.text().substr(0, bracket->end - 1), options_, bracket->begin};
        for (auto const& each : inner) ready_.push_back(each);
        words_ = behind;
        return true;
    }
    if (!skip_operation(at)) return false;
    auto const places = match_provisions(at);
    if (!places || !places->complete) return false;
    skip_provision_joint(at);
    auto match = detail::read_document(at, options_);
    if (!match || match->kind == citation_kind::back_reference) return false;
    auto first = *match;
    first.provisions = first.where = provisions;
    complete(first);
    ready_.push_back(first);
    match->provisions = places->where;
    match->where.begin = places->where.begin;
    return accept(match, at);
}

/// "các Quyết định nêu trên", "hai luật này".
bool citation_range::read_plural_reference(tokenizer at) {
    constexpr std::array counts{"hai"_vn, "ba"_vn, "bốn"_vn};
    auto const first = at.next();
    auto const count = std::find(counts.begin(), counts.end(), first.word);
    bool const counted = count != counts.end();
    if (detail::start_with(at.peek()) != detail::start::type || first.is("từ"_vn)) return false;
    auto match = detail::read_document(at, options_);
    if (!match || match->kind != citation_kind::back_reference) return false;
    match->plural = true;
    match->count = counted ? static_cast<std::uint8_t>(count - counts.begin() + 2) : std::uint8_t{0};
    match->where.begin = first.where.begin;
    return accept(match, at);
}

void citation_range::advance() {
    started_ = true;
    words_ = memo_.helping(words_); // again each time, for a range may be moved
    if (++front_ < ready_.size()) return;
    ready_.clear();
    front_ = 0;
    for (;;) {
        auto at = words_;
        if (options_.format == text_format::plain)
            at = at.from(detail::next_start(at.text(), at.offset(), window_end_));
        words_ = at;
        auto const first = words_.next();
        if (!first) return;
        auto const behind = words_.offset();
        bool const found = read_from(at, first);
        if (words_.offset() < behind) words_ = at.from(behind);
        if (options_.least == strictness::well_formed)
            ready_.erase(
                std::remove_if(ready_.begin(), ready_.end(), [](auto const& m) { return !detail::is_well_formed(m); }),
                ready_.end());
        if (found && !ready_.empty()) return;
    }
}

} // namespace cchc
