// SPDX-License-Identifier: BSL-1.0
// Provisions and the document they belong to, in front of it, behind it or parted from it.
#include <cchc/citation/find_citations.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "citation/bare_number.hpp"
#include "citation/citation_reader.hpp"
#include "citation/provision_reader.hpp"
#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc {
namespace {

/// "của", "tại", a comma, "/", "ban hành kèm theo", "ban hành theo", "đính kèm": what may stand between provisions and their document.
void skip_provision_joint(tokenizer& words) noexcept {
    for (int parts = 0; parts < 4; ++parts) {
        auto ahead = words;
        auto const t = ahead.next();
        if (t.before > gap::line) return;
        bool const hyphen =
            t.is(U'-') && t.before == gap::blank && ahead.peek().before == gap::blank; // Điều 5 - Nghị định
        bool const plain = hyphen || t.is(U',') || t.is(U'/') || detail::says(t, "của"_vn) || t.is("tại"_vn) ||
                           t.is("thuộc"_vn) || t.is("trong"_vn);
        auto const issued = t.is("được"_vn) ? ahead.next() : t;
        auto const with_or_by = issued.is("ban"_vn) && ahead.next().is("hành"_vn) ? ahead.next() : token{};
        bool const sent_with = (issued.is("đính"_vn) || issued.is("gửi"_vn)) && ahead.next().is("kèm"_vn);
        bool const issued_with = sent_with || t.is("kèm"_vn) || with_or_by.is("kèm"_vn) || with_or_by.is("theo"_vn);
        if (!plain && !issued_with) return;
        if (auto with = ahead; issued_with && with.next().is("theo"_vn)) ahead = with;
        words = ahead;
    }
}

/// ", trừ khoản 4" behind "Điều 15": places that are not meant. Where they have an article of their own, only a comma behind them tells
/// that the document is not theirs alone, "trừ Điều 9, Nghị định".
void skip_exception(tokenizer& words) noexcept {
    auto ahead = words;
    (void)detail::accept_mark(ahead, U',');
    auto const except = ahead.peek();
    if (!except.is("trừ"_vn) || !detail::is_near(except)) return;
    (void)ahead.next();
    auto const places = match_provisions(ahead);
    if (!places || places->relative || (places->complete && !ahead.peek().is(U','))) return;
    words = ahead;
}

/// "ban hành kèm theo", "kèm theo", "đính kèm", "gửi kèm"; with a capital it is the heading of the annex itself, "(Ban hành kèm theo
/// Quyết định số …)".
bool accept_issued_with(tokenizer& words) noexcept {
    auto ahead = words;
    if (ahead.peek().capital) return false;
    (void)detail::accept_words(ahead, "được"_vn);
    if (detail::accept_words(ahead, "đính"_vn, "kèm"_vn) || detail::accept_words(ahead, "gửi"_vn, "kèm"_vn)) {
        (void)detail::accept_words(ahead, "theo"_vn);
        words = ahead;
        return true;
    }
    bool const issued = detail::accept_words(ahead, "ban"_vn, "hành"_vn);
    if (!detail::accept_words(ahead, "kèm"_vn, "theo"_vn) && !(issued && detail::accept_words(ahead, "theo"_vn)))
        return false;
    words = ahead;
    return true;
}

/// "“Định mức bảo dưỡng”", "– Danh mục ngành nghề", "về phí, lệ phí", "Phân loại công trình": the title of an annex, up to the words that
/// tell what it was issued with. It names no document and no place.
void skip_title_of_annex(tokenizer& words) noexcept {
    constexpr int most_tokens = 40;
    constexpr std::array no_words_of_title{"này"_vn, "đó"_vn,   "là"_vn,  "đã"_vn, "sẽ"_vn,
                                           "nêu"_vn, "phải"_vn, "thì"_vn, "do"_vn};
    auto ahead = words;
    auto const first = ahead.next();
    bool const quoted = first.is(U'\u201C') || first.is(U'"');
    bool const name = first.is(token_kind::word) && first.capital && !first.upper; // in capitals it is a heading
    bool const opens = quoted || name || first.is(U'-') || first.is("về"_vn);
    if (!opens || !detail::is_near(first)) return;
    bool inside = quoted;
    for (int i = 0; i < most_tokens; ++i) {
        if (auto end = ahead; !inside && (detail::accept_mark(end, U'('), accept_issued_with(end))) {
            words = ahead;
            return;
        }
        auto probe = ahead;
        auto const t = ahead.next();
        bool const closes = t.is(U'\u201D') || (t.is(U'"') && inside);
        bool const mark = t.is(U',') || t.is(U'-') || t.is(U'&') || (closes && quoted);
        bool const word = t.is(token_kind::word) || t.is(token_kind::number);
        if (!(word || mark) || !detail::is_near(t)) return;
        inside = inside && !closes;
        if (inside) continue;
        auto const type = match_document_type(probe);
        bool const document = type && detail::is_normative(type->type); // "Danh mục dự án" is a title
        if (document || detail::is_among(t, no_words_of_title) || match_provisions(probe)) return;
    }
}

/// "Phụ lục II “Định mức …” ban hành kèm theo Thông tư số …", "Mẫu số 19 (ban hành kèm theo Nghị định số …)": the document with which an
/// annex, a form or a regulation was issued, behind its title or in brackets.
std::optional<citation_match> read_issued_with(tokenizer& words, find_options const& options) {
    auto ahead = words;
    skip_title_of_annex(ahead);
    (void)detail::accept_mark(ahead, U',');
    bool const bracket = detail::accept_mark(ahead, U'(');
    if (!accept_issued_with(ahead) || !detail::is_near(ahead.peek())) return std::nullopt;
    auto match = detail::read_document(ahead, options);
    if (!match) return std::nullopt;
    if (bracket && detail::accept_mark(ahead, U')')) match->where.end = ahead.offset();
    words = ahead;
    return match;
}

/// "các", "hai", "của mỗi", "của 02" in front of documents of each of which the provisions are; "Điều 4, các Nghị định số …" is a list.
bool accept_several(tokenizer& words) noexcept {
    constexpr std::size_t most_digits = 2;
    auto const first = words.peek();
    bool const counted = first.is(token_kind::number) && first.digits() <= most_digits;
    if (!(counted || detail::says_several(first) || first.is("mỗi"_vn)) || first.capital || !detail::is_near(first))
        return false;
    auto const before = detail::token_before(words.text(), words.format(), first.where.begin);
    if (before.is(U',') || (counted && !before.is(token_kind::word))) return false;
    (void)words.next();
    return true;
}

/// "giai đoạn 2021-2025", "tài khoản 112", "thời điểm 31": the second half of a word, no provision.
bool is_end_of_word(tokenizer const& words, token const& first) noexcept {
    struct halves {
        syllable first, second;
    };
    constexpr std::array split{
        halves{"giai"_vn, "đoạn"_vn},  halves{"công"_vn, "đoạn"_vn},  halves{"phân"_vn, "đoạn"_vn},
        halves{"tài"_vn, "khoản"_vn},  halves{"địa"_vn, "điểm"_vn},   halves{"thời"_vn, "điểm"_vn},
        halves{"trọng"_vn, "điểm"_vn}, halves{"thí"_vn, "điểm"_vn},   halves{"đặc"_vn, "điểm"_vn},
        halves{"quan"_vn, "điểm"_vn},  halves{"danh"_vn, "mục"_vn},   halves{"hạng"_vn, "mục"_vn},
        halves{"học"_vn, "phần"_vn},   halves{"thành"_vn, "phần"_vn}, halves{"cổ"_vn, "phần"_vn},
        halves{"chi"_vn, "tiết"_vn},   halves{"đại"_vn, "biểu"_vn}};
    if (first.capital && !first.upper) return false; // "GIAI ĐOẠN" is one word in a heading, too
    auto const may_be = [&](halves const& word) { return first.is(word.second); };
    if (std::none_of(split.begin(), split.end(), may_be)) return false;
    auto const before = detail::token_before(words.text(), words.format(), first.where.begin);
    return std::any_of(split.begin(), split.end(),
                       [&](halves const& word) { return may_be(word) && before.is(word.first); });
}

/// "Điều 3 quy định này": behind provisions the name of a type is no verb, also in lower case.
std::optional<citation_match> read_this_document(tokenizer& words, find_options options) {
    if (!detail::is_near(words.peek()) || !has(options.guards, guard::verbs)) return std::nullopt;
    auto ahead = words;
    if (!match_document_type(ahead) || !detail::says(ahead.peek(), "này"_vn)) return std::nullopt;
    options.guards = options.guards & ~guard::verbs;
    return detail::read_document(words, options);
}

/// "Điểm a Khoản 3 Điều 6 168/2024/NĐ-CP", "Điều 9 của 100/2019/NĐ-CP": a number in full, of which the type goes without saying. A comma in
/// front would part the members of a list.
///
/// @param joint  what follows the provisions
std::optional<citation_match> read_number_alone(tokenizer& words, token const& joint, guard guards) {
    auto const first = words.peek();
    bool const number = first.is(token_kind::number) || first.is("số"_vn);
    bool const near = joint.is(token_kind::word) ? detail::is_near(first) : first.before == gap::blank;
    if (!number || !near || joint.is(token_kind::mark)) return std::nullopt;
    auto ahead = words;
    auto const match = detail::read_bare_number(ahead, guards);
    bool const in_full =
        match && match->number.year != 0 &&
        (match->number.family == number_family::normative || match->number.family == number_family::assembly);
    if (!in_full) return std::nullopt;
    words = ahead;
    return match;
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

/// "và sửa đổi", ", bãi bỏ", "; bổ sung", "; thay cụm từ": a further operation on the document that is named last.
bool skip_operation(tokenizer& words) noexcept {
    auto ahead = words;
    auto t = ahead.next();
    if (t.is(U',') || t.is(U';')) t = ahead.next();
    if (t.is("và"_vn)) t = ahead.next();
    auto const words_behind = ahead;
    auto const second = ahead.next();
    if ((t.is("thay"_vn) || t.is("bỏ"_vn)) && (second.is("cụm"_vn) || second.is("từ"_vn) || second.is("các"_vn))) {
        words = words_behind;
        return true;
    }
    bool const operation = (t.is("sửa"_vn) && second.is("đổi"_vn)) || (t.is("bãi"_vn) && second.is("bỏ"_vn)) ||
                           (t.is("bổ"_vn) && second.is("sung"_vn)) || (t.is("thay"_vn) && second.is("thế"_vn));
    if (!operation) return false;
    auto more = ahead;
    if (more.peek().is(U',')) (void)more.next();
    if (more.next().is("bổ"_vn) && more.next().is("sung"_vn)) ahead = more;
    words = ahead;
    return true;
}

/// "cụm từ “huyện” bằng từ “xã” tại" behind "thay thế", in front of the place where the words are.
bool skip_exchanged_words(tokenizer& words) noexcept {
    constexpr int most_tokens = 60;
    auto ahead = words;
    if (ahead.peek().is("các"_vn)) (void)ahead.next();
    if (!ahead.peek().is("cụm"_vn) && !ahead.peek().is("từ"_vn)) return false;
    bool quoted = false;
    for (int i = 0; i < most_tokens; ++i) {
        auto const t = ahead.next();
        if (!t || t.before > gap::line) return false;
        if (t.is(U'\u201C') || t.is(U'\u201D') || t.is(U'"')) quoted = t.is(U'\u201C') || (t.is(U'"') && !quoted);
        if (quoted) continue;
        if (t.is("tại"_vn)) {
            words = ahead;
            return true;
        }
        constexpr std::array between{"cụm"_vn, "từ"_vn, "bằng"_vn, "thành"_vn, "và"_vn, "các"_vn, "sau"_vn};
        bool const goes_on = !t.is(token_kind::word)
                                 ? t.is(U',') || t.is(U'\u201D') || t.is(U'"')
                                 : std::find(between.begin(), between.end(), t.word) != between.end();
        if (!goes_on) return false;
    }
    return false;
}

/// "Sửa đổi Điều 2", "bãi bỏ Điều 6": whether an operation is what governs the provisions, and not "theo Điều 6".
///
/// @param on_words  also "bãi bỏ cụm từ “huyện” tại Điều 6"
bool follows_operation(tokenizer const& words, std::size_t provisions_begin, bool on_words = false) noexcept {
    auto const verb = detail::token_before(words.text(), words.format(), provisions_begin);
    return (on_words && verb.is("tại"_vn)) || verb.is("đổi"_vn) || verb.is("bỏ"_vn) || verb.is("sung"_vn) ||
           verb.is("thế"_vn);
}

/// "Công ước Viên", "Hiệp định EVFTA", "Thỏa ước lao động tập thể": what has articles and is no document of a type.
bool names_treaty(tokenizer at) noexcept {
    auto const first = at.next();
    auto const second = at.next();
    return (first.is("công"_vn) && second.is("ước"_vn)) || (first.is("thỏa"_vn) && second.is("ước"_vn)) ||
           (first.is("hiệp"_vn) && (second.is("định"_vn) || second.is("ước"_vn))) ||
           (first.is("hiến"_vn) && second.is("chương"_vn)) || (first.is("nội"_vn) && second.is("quy"_vn));
}

/// Whether provisions are followed by a document of their own, by their history or by an operation on others of it.
bool leads_on(tokenizer at, find_options const& options) {
    auto behind = at;
    skip_provision_joint(behind);
    auto const next = behind.peek();
    auto type = behind;
    bool const verb = !next.capital && behind.offset() == at.offset(); // "quy định", "quyết định"
    bool const treaty = !at.peek().is(U',') && names_treaty(behind);
    return next.is(U'(') || treaty || (!verb && match_document_type(type)) ||
           (!at.peek().is(U';') && skip_operation(at)) || detail::read_document(behind, options).has_value();
}

/// "Căn cứ Luật Giá năm 2023,⏎Điều 1. Ban hành": the heading of a unit, and no place of the document in front. Within a line a full
/// stop may also end a sentence, but not the words that a document is based on.
bool is_heading(tokenizer unit, tokenizer behind, tokenizer const& document, std::size_t document_begin) noexcept {
    auto const name = unit.next();
    bool const has_heading = name.is("điều"_vn) || name.is("chương"_vn) || name.is("phần"_vn) || name.is("mục"_vn);
    if (!has_heading || !name.capital || unit.next().where.end != behind.offset()) return false;
    auto const mark = behind.next();
    auto const next = mark.is(U'.') || mark.is(U':') || mark.is(U'-') ? behind.peek() : mark;
    bool const opens = next.is(token_kind::word) && next.capital && !next.touches();
    if (!opens || name.before >= gap::line) return opens;
    if (!mark.is(U'.') || !mark.touches()) return false;
    auto const ground = detail::token_before(document.text(), document.format(), document_begin);
    return ground.is("cứ"_vn);
}

/// "luật đất đai 2024 điều 138": whether the name of a unit stands directly behind the document.
bool is_unit_directly_behind(token const& t) noexcept {
    return t.before == gap::blank && detail::is_among(t, std::array{"điều"_vn, "khoản"_vn, "điểm"_vn});
}

/// Whether the phrase ends behind such places, or goes on as a sentence. "Luật Giá Điều 5 Phạm vi", "Điều 5. Phạm vi" are headings, and
/// "quyết định điều 2 xe" has a verb.
bool ends_places_directly_behind(tokenizer behind) noexcept {
    constexpr std::array words{"quy"_vn, "thì"_vn, "có"_vn,  "và"_vn,  "về"_vn,    "đã"_vn, "được"_vn,
                               "nêu"_vn, "là"_vn,  "nói"_vn, "ghi"_vn, "không"_vn, "để"_vn, "cho"_vn};
    auto const next = behind.next();
    if (next.is(token_kind::word)) return next.before == gap::blank && detail::is_among(next, words);
    if (next.is(token_kind::number)) return false;
    bool const stop = next.is(U'.') || next.is(U':') || next.is(U'-');
    return !next || (!stop && !next.is(U'/')) || !behind.peek();
}

} // namespace

/// "Nghị định số 24/2014/NĐ-CP, Điều 8, khoản 2", "Luật Đất đai (Điều 5)", "Luật Đất đai 2024 điều 138": unless they lead to a document
/// of their own.
void citation_range::read_provisions_behind(tokenizer& words, citation_match& match) const {
    if (match.kind == citation_kind::back_reference) return;
    auto at = words;
    bool const bracket = detail::accept_mark(at, U'(');
    bool const direct = !bracket && !detail::accept_mark(at, U',');
    if (direct && !is_unit_directly_behind(at.peek())) return;
    if (auto const first = at.peek(); first.is("mẫu"_vn) || first.is("biểu"_vn)) return;
    auto const unit = at;
    auto const places = match_provisions(at);
    if (!places || !places->complete || places->relative) return;
    if (direct && !ends_places_directly_behind(at)) return;
    if (!bracket && is_heading(unit, at, words, match.where.begin)) return;
    if (bracket ? !detail::accept_mark(at, U')') : leads_on(at, options_)) return;
    match.provisions = places->where;
    match.where.end = at.offset();
    words = at;
}

bool citation_range::read_with_provisions(tokenizer behind, provisions_match const& places) {
    auto const first = tokenizer{behind.text(), behind.format(), places.where.begin}.peek();
    if (is_end_of_word(behind, first)) return false;
    words_ = behind;
    auto at = behind;
    if (auto const next = at.peek(); !next.is(token_kind::word)) {
        if (places.complete && next.is(U'(')) (void)detail::skip_gloss(at); // Điều 5 (trừ khoản 2) Nghị định
        else if (detail::may_be_footnote(next, at.format())) (void)detail::accept_footnote(at);
    }
    if (places.complete) skip_exception(at);
    skip_provision_joint(at);
    auto match = detail::is_near(at.peek()) ? detail::read_document(at, options_) : std::nullopt;
    if (!match && !places.relative && places.complete) match = read_this_document(at, options_);
    if (!match && !places.relative && detail::start_with(at.peek()) == detail::start::several)
        match = read_plural_reference(at); // Điều 5 của hai Nghị định này
    if (!match && !places.relative && places.complete)
        if ((match = read_number_alone(at, behind.peek(), options_.guards))) inherit_type(*match, false);
    bool const several = !match && !places.relative && places.complete && accept_several(at);
    if (several) match = detail::read_document(at, options_);
    if (!match && places.appended) match = read_issued_with(at = behind, options_);
    if (!match && places.relative) return accept_relative(places);
    if (!match) return places.complete && read_detached(words_, places.where);
    match->provisions = places.where;
    match->where.begin = places.where.begin;
    if (!accept(match, at)) return false;
    if (several) share_provisions(places.where);
    return true;
}

/// "khoản 2 Điều 4 các Nghị định số 34/2016/NĐ-CP và số 154/2020/NĐ-CP": clause 2 of each. They are read again for each, so that they
/// must be few.
void citation_range::share_provisions(span provisions) noexcept {
    constexpr std::size_t longest = 200;
    if (provisions.size() > longest) return;
    for (auto& each : ready_)
        if (each.provisions.empty()) each.provisions = provisions;
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
        auto listed = behind; // Điều 5 (đã được …), Điều 6 Nghị định số …
        if (detail::is_conjunction(listed.peek())) (void)listed.next();
        auto const more = match_provisions(listed);
        if (more) skip_provision_joint(behind = listed);
        auto match = detail::read_document(behind, options_);
        if (!match || match->kind == citation_kind::back_reference || !detail::is_cited(match->type)) return false;
        auto first = *match;
        first.provisions = first.where = provisions;
        complete(first);
        ready_.push_back(first);
        citation_range inner{at.text().substr(0, bracket->end - 1), options_, bracket->begin};
        for (auto const& each : inner) ready_.push_back(each);
        words_ = behind;
        if (!more) return true;
        match->provisions = more->where;
        match->where.begin = more->where.begin;
        return accept(match, behind);
    }
    return read_operations(at, provisions);
}

/// "Sửa đổi Điều 2; bổ sung Điều 3a; bãi bỏ Điều 5 Nghị định số …": the document that is named last is that of all.
bool citation_range::read_operations(tokenizer at, span provisions) {
    constexpr std::size_t most_operations = 8;
    std::array<span, most_operations> done;
    for (std::size_t count = 0; count < most_operations; ++count) {
        bool const new_clause = at.peek().is(U';');
        if (!skip_operation(at) || (new_clause && count == 0 && !follows_operation(at, provisions.begin))) return false;
        if (skip_exchanged_words(at) && !follows_operation(at, provisions.begin, true)) return false;
        auto const places = match_provisions(at);
        if (!places || !places->complete || places->relative) return false;
        done[count] = std::exchange(provisions, places->where);
        auto behind = at;
        skip_provision_joint(behind);
        auto match = detail::read_document(behind, options_);
        if (!match) continue;
        auto first = *match;
        for (std::size_t i = 0; i <= count; ++i) {
            first.provisions = first.where = done[i];
            complete(first);
            ready_.push_back(first);
        }
        match->provisions = provisions;
        match->where.begin = provisions.begin;
        return accept(match, behind);
    }
    return false;
}

} // namespace cchc
