// SPDX-License-Identifier: BSL-1.0
#include "citation/title_reader.hpp"

#include <algorithm>
#include <array>

#include <cchc/time/find_dates.hpp>

#include "citation/citation_reader.hpp"
#include "citation/start_scanner.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

/// Words at which an unknown title cannot go on.
bool ends_title(token const& t) noexcept {
    constexpr std::array stops{"quy"_vn, "được"_vn, "có"_vn,    "thì"_vn,  "do"_vn,   "này"_vn,   "khi"_vn,  "để"_vn,
                               "đã"_vn,  "sẽ"_vn,   "không"_vn, "phải"_vn, "theo"_vn, "trong"_vn, "là"_vn,   "bởi"_vn,
                               "nếu"_vn, "đối"_vn,  "tại"_vn,   "như"_vn,  "nhằm"_vn, "mà"_vn,    "hiện"_vn, "ban"_vn};
    return std::find(stops.begin(), stops.end(), t.word) != stops.end();
}

/// "(sửa đổi)" behind the title of a law.
bool accept_amended(tokenizer& words) noexcept {
    auto ahead = words;
    if (!accept_mark(ahead, U'(') || !accept_words(ahead, "sửa"_vn, "đổi"_vn) || !accept_mark(ahead, U')'))
        return false;
    words = ahead;
    return true;
}

/// Whether what stands next fixes the end of a title: a number, a date or a year.
bool tail_follows(tokenizer words) noexcept {
    auto const first = words.peek();
    if (is_year(first) && first.before == gap::blank) return true;
    if (first.is(U'(')) return accept_amended(words);
    if (accept_announcement(words)) return match_document_number(words, number_context::announced).has_value();
    auto after_year_word = words;
    if (accept_words(after_year_word, "năm"_vn)) return is_year(after_year_word.peek());
    (void)accept_mark(words, U',');
    return words.peek().is("ngày"_vn) && match_date(words).has_value();
}

/// Words behind which no number or date is that of the title: "Luật Cảnh vệ được …", "có hiệu lực từ ngày …".
bool goes_on_as_sentence(token const& t, tokenizer const& behind) noexcept {
    constexpr std::array words{"được"_vn, "thì"_vn, "đã"_vn, "sẽ"_vn, "phải"_vn, "bởi"_vn, "nếu"_vn, "này"_vn};
    return (t.is("có"_vn) && behind.peek().is("hiệu"_vn)) ||
           std::find(words.begin(), words.end(), t.word) != words.end();
}

/// A title that is in no table: up to its number, date or year when there is one near, else up to the end of the phrase.
std::optional<span> read_open_title(tokenizer& words) noexcept {
    constexpr int most_words = 30;
    constexpr int most_without_tail = 14;
    auto const first = words.peek();
    if (!first.is(token_kind::word) || !is_near(first) || !first.capital || (first.upper && ends_title(first)) || first.is("luật"_vn))
        return std::nullopt;
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
        bool const within =
            (t.is(token_kind::word) || t.is(U',') || t.is(U'-') || t.is(U'&')) && is_near(t) && !another && !new_phrase;
        bool const plain = within && t.is(token_kind::word) && !ends_title(t) && !t.is("và"_vn);
        if (!phrase_ended && !plain) {
            phrase_ended = true;
            phrase_end = behind;
        }
        if (!phrase_ended) ++phrase_words;
        if (!within || goes_on_as_sentence(t, ahead)) break;
    }
    bool const on_new_line = first.before >= gap::line;
    if (!phrase_ended || phrase_words == 0 || phrase_words > most_without_tail || on_new_line) return std::nullopt;
    span const title{first.where.begin, phrase_end.offset()};
    words = phrase_end;
    return title;
}

/// "có liên quan đến quy hoạch", behind "37 Luật": up to a mark, a date, a new line that begins with a capital, or another document.
std::optional<span> read_common_title(tokenizer& words) noexcept {
    constexpr int most_words = 40;
    std::optional<span> name;
    for (int count = 0; count < most_words; ++count) {
        auto ahead = words;
        auto probe = words;
        auto const t = ahead.next();
        bool const leads_away = t.is("tại"_vn) || t.is("theo"_vn) || match_document_type(probe);
        if (!t.is(token_kind::word) || !is_near(t) || leads_away || (t.capital && t.before >= gap::line)) break;
        name = cover(name.value_or(t.where), t.where);
        words = ahead;
        if (tail_follows(words)) break;
    }
    return name;
}

/// "sửa đổi, bổ sung một số điều của Luật A và Luật B", "… của 37 Luật có liên quan đến quy hoạch".
std::optional<span> read_amending_title(tokenizer& words, law_titles const& titles) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!accept_words(ahead, "sửa"_vn, "đổi"_vn)) return std::nullopt;
    constexpr int most_words = 24;
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
        auto name = titles.match(next, type->type);
        if (!name) name = read_open_title(next);
        if (!name) {
            name = read_common_title(next);
        }
        if (!name) break;
        title = span{first.where.begin, name->end};
        ahead = next;
        if (tail_follows(ahead)) break;
    }
    if (title) words = ahead;
    return title;
}

} // namespace

bool read_title(tokenizer& words, citation_match& match, law_titles const& titles) {
    auto ahead = words;
    auto title = read_amending_title(ahead, titles);
    if (!title) title = titles.match(ahead, match.type);
    if (title && !tail_follows(ahead)) {
        auto longer = words;
        if (auto const open = read_open_title(longer); open && open->end > title->end && tail_follows(longer)) {
            auto between = words.from(title->end);
            bool const directly = between.peek().is("của"_vn);
            if (directly) {
                title = open;
                ahead = longer;
            }
        }
    }
    if (!title) title = read_open_title(ahead);
    if (!title) return false;
    auto const bare = words.from(title->begin);
    if (auto name = bare; accept_words(name, "Việt"_vn, "Nam"_vn) && name.offset() == title->end) return false;
    if (accept_amended(ahead)) title->end = ahead.offset();
    match.title = *title;
    match.where.end = std::max(match.where.end, title->end);
    words = ahead;
    return true;
}
void read_state_name(tokenizer& words, citation_match& match) noexcept {
    if (accept_words(words, "nước"_vn, "CHXHCN"_vn, "Việt"_vn, "Nam"_vn) ||
        accept_words(words, "nước"_vn, "cộng"_vn, "hòa"_vn, "xã"_vn, "hội"_vn, "chủ"_vn, "nghĩa"_vn, "việt"_vn,
                     "nam"_vn) ||
        accept_words(words, "Việt"_vn, "Nam"_vn))
        match.where.end = words.offset();
}

bool declares_name(std::string_view text, text_format format, span type_words) noexcept {
    auto const is_word = token_before(text, format, type_words.begin);
    if (!is_word.is("là"_vn)) return false;
    auto called = token_before(text, format, is_word.where.begin);
    if (called.is("tắt"_vn) || called.is("chung"_vn)) called = token_before(text, format, called.where.begin);
    return called.is("gọi"_vn);
}

bool is_before_law(token const& before) noexcept {
    constexpr std::array words{"pháp"_vn,  "kỷ"_vn,    "ty"_vn,  "học"_vn, "khoa"_vn,
                               "ngành"_vn, "phòng"_vn, "quy"_vn, "dân"_vn};
    return std::find(words.begin(), words.end(), before.word) != words.end();
}

} // namespace cchc::detail
