// SPDX-License-Identifier: BSL-1.0
#include "citation/title_reader.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include <cchc/time/find_dates.hpp>

#include "citation/citation_reader.hpp"
#include "citation/foreign_law.hpp"
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
    return words.peek().is("ngày"_vn) && !announces_next_sentence(words) && match_date(words).has_value();
}

/// "Luật Cảnh vệ sửa đổi 2024", "Luật Đất đai sửa đổi, bổ sung năm 1998": the year is that of the law which amends.
bool accept_dated_amendment(tokenizer& words) noexcept {
    auto ahead = words;
    if (!ahead.peek().is("sửa"_vn) || !accept_words(ahead, "sửa"_vn, "đổi"_vn)) return false;
    auto more = ahead;
    (void)accept_mark(more, U',');
    if (accept_words(more, "bổ"_vn, "sung"_vn)) ahead = more;
    if (ahead.peek().is(U'(') || !tail_follows(ahead)) return false;
    words = ahead;
    return true;
}

/// "BHXH", "PCCC&CNCH", "KH, CN và ĐMST": a name of initials. Behind two letters the name may go on; "BHXH và BHYT" are two laws.
bool accept_initials(tokenizer& words) noexcept {
    auto ahead = words;
    auto last = ahead.next();
    auto const are_initials = [](token const& t) { return t.upper && t.where.size() > 1; };
    if (!are_initials(last)) return false;
    constexpr int most_parts = 6;
    for (int parts = 1; parts < most_parts; ++parts) {
        auto behind = ahead;
        auto const joint = behind.next();
        auto const next = behind.next();
        bool const short_one = last.word.letters() == 2;
        bool const joined = joint.is(U'&') || (joint.is(U'-') && joint.touches()) || (joint.is("và"_vn) && short_one) ||
                            (joint.is(U',') && short_one && next.word.letters() == 2);
        if (!joined || !is_near(joint) || !is_near(next) || !are_initials(next)) break;
        last = next;
        ahead = behind;
    }
    words = ahead;
    return true;
}

/// Words behind which no number or date is that of the title: "Luật Cảnh vệ được …", "có hiệu lực từ ngày …".
bool goes_on_as_sentence(token const& t, tokenizer const& behind) noexcept {
    constexpr std::array words{"được"_vn, "thì"_vn, "đã"_vn, "sẽ"_vn, "phải"_vn, "bởi"_vn, "nếu"_vn, "này"_vn};
    return (t.is("có"_vn) && behind.peek().is("hiệu"_vn)) ||
           std::find(words.begin(), words.end(), t.word) != words.end();
}

/// Whether a title of initials is over: "Luật BHXH cũng …"; "Luật MTTQ Việt Nam" and "Luật HĐND và UBND năm 2003" may go on.
bool ends_initials(tokenizer words) noexcept {
    auto const t = words.next();
    return t.is(token_kind::word) && !t.capital && !t.is("của"_vn) && !(t.is("và"_vn) && words.peek().upper);
}

/// "Luật Sư Nguyễn Văn A", "Hội Luật Gia".
bool names_jurist(token const& t) noexcept {
    return says(t, "sư"_vn) || t.is("gia"_vn);
}

/// "LUẬT PHÁP VIỆT NAM", and in a line of capitals "CÁC LUẬT CỦA QUỐC HỘI", "DỰ THẢO LUẬT TRÌNH CHÍNH PHỦ": words that begin no title.
bool names_no_law(token const& t, bool in_capitals) noexcept {
    constexpr std::array words{"của"_vn, "trình"_vn, "và"_vn,  "hoặc"_vn, "học"_vn,  "định"_vn,   "lệ"_vn, "tục"_vn,
                               "mới"_vn, "gồm"_vn,   "với"_vn, "khác"_vn, "chơi"_vn, "chuyên"_vn, "hay"_vn};
    return t.is("pháp"_vn) || (in_capitals && std::find(words.begin(), words.end(), t.word) != words.end());
}

/// "số ……/QH15", "số………": the number is left open.
bool is_open_number(token const& t, tokenizer behind) noexcept {
    if (!t.is("số"_vn)) return false;
    auto const dots = behind.next();
    return dots.is(U'\u2026') || ((dots.is(U'.') || dots.is(U'_')) && behind.peek().is(dots.mark));
}

/// "khoản 2", "Điều này"; "cơ quan điều tra" has a word that only looks like a unit.
bool names_provision(tokenizer words) noexcept {
    constexpr std::array parts{"tra"_vn, "ước"_vn, "hành"_vn, "phối"_vn, "độ"_vn, "động"_vn, "dưỡng"_vn};
    auto const unit = words.next();
    if (unit.is("khoản"_vn) || unit.is("điểm"_vn)) return true;
    return unit.is("điều"_vn) && std::find(parts.begin(), parts.end(), words.peek().word) == parts.end();
}

/// "Luật Minh Khuê xin trả lời", "Luật Dương Gia tư vấn": what a firm does and no law.
bool is_done_by_firm(token const& t, tokenizer const& behind) noexcept {
    struct verb {
        syllable first, last;
    };
    constexpr std::array verbs{verb{"tư"_vn, "vấn"_vn}, verb{"hỗ"_vn, "trợ"_vn}, verb{"giới"_vn, "thiệu"_vn},
                               verb{"trả"_vn, "lời"_vn}, verb{"cung"_vn, "cấp"_vn}};
    if (t.capital || !t.is(token_kind::word)) return false;
    auto const is_next = [&](verb const& each) { return t.is(each.first) && behind.peek().is(each.last); };
    return t.is("xin"_vn) || std::any_of(verbs.begin(), verbs.end(), is_next);
}

/// A title that is in no table: up to its number, date or year when there is one near, else up to the end of the phrase.
///
/// @param in_capitals  the whole line is: what look like initials are words
/// @param may_be_small  it may begin with a small letter
std::optional<span> read_open_title(tokenizer& words, bool in_capitals, bool may_be_small = false) noexcept {
    constexpr int most_words = 30;
    constexpr int most_without_tail = 14;
    auto const first = words.peek();
    if (!first.is(token_kind::word) || !is_near(first) || !(first.capital || may_be_small) ||
        (first.upper && ends_title(first)) || first.is("luật"_vn) || names_jurist(first) ||
        names_no_law(first, in_capitals))
        return std::nullopt;
    auto ahead = words;
    auto phrase_end = words;
    bool phrase_ended = false;
    int phrase_words = 0;
    bool may_be_firm = true; // all words so far are written like a name
    bool const initials = !in_capitals && accept_initials(ahead);
    if (initials) {
        phrase_end = ahead;
        phrase_words = 1;
        phrase_ended = ends_initials(ahead);
        if (phrase_ended && first.word.letters() > 2 && !tail_follows(ahead)) {
            words = ahead;
            return span{first.where.begin, ahead.offset()};
        }
    }
    for (int count = initials ? 1 : 0; count < most_words; ++count) {
        if (count > 0 && tail_follows(ahead)) {
            span const title{first.where.begin, ahead.offset()};
            words = ahead;
            return title;
        }
        auto probe = ahead;
        bool const another = count > 0 && (names_provision(ahead) || match_document_type(probe));
        auto const behind = ahead;
        auto const t = ahead.next();
        bool const new_phrase = count > 0 && t.before >= gap::line && t.capital;
        if (may_be_firm && count > 0 && is_done_by_firm(t, ahead)) return std::nullopt;
        may_be_firm = may_be_firm && t.capital;
        bool within =
            (t.is(token_kind::word) || t.is(U',') || t.is(U'-') || t.is(U'&')) && is_near(t) && !another && !new_phrase;
        if (is_open_number(t, ahead) || (t.is("ngày"_vn) && announces_next_sentence(behind))) within = false;
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

/// Behind a title of the table: whether a sentence goes on there. "của Ủy ban nhân dân" has a word that only looks like "ban hành".
bool ends_longer_title(token const& t, tokenizer const& behind) noexcept {
    if (t.is("ban"_vn)) return behind.peek().is("hành"_vn);
    return ends_title(t) || goes_on_as_sentence(t, behind);
}

/// "số 108/2025/QH15"
bool law_number_follows(tokenizer words) noexcept {
    if (!words.peek().is("số"_vn) || !accept_announcement(words)) return false;
    auto const number = match_document_number(words, number_context::announced);
    return number && number->family == number_family::assembly;
}

/// The rest of a title of which the table has the first words: "… của Hội đồng nhân dân và Uỷ ban nhân dân năm 2004" behind "Ban hành
/// văn bản quy phạm pháp luật", "về hình sự số 108/2025/QH15" behind "Tương trợ tư pháp". Whose law it is may stand in front of a date;
/// other words belong to the title only if the number of a law follows.
bool accept_rest_of_title(tokenizer& words) noexcept {
    constexpr int most_words = 24;
    auto const first = words.peek();
    bool const owned = first.is("của"_vn);
    if (!first.is(token_kind::word) || first.capital || !is_near(first) || first.is("và"_vn)) return false;
    auto ahead = words;
    if (auto owner = words; owned) {
        (void)owner.next();
        if (!owner.peek().capital && !owner.peek().is("nước"_vn)) return false; // "… của các doanh nghiệp năm 2015"
    }
    for (int count = 0; count < most_words; ++count) {
        if (count > 0 && (owned ? tail_follows(ahead) : law_number_follows(ahead))) {
            words = ahead;
            return true;
        }
        auto probe = ahead;
        if (names_provision(ahead) || match_document_type(probe)) return false;
        auto const t = ahead.next();
        bool const joint = owned && (t.is(U',') || t.is(U'-') || t.is(U'&'));
        if (!is_near(t) || !(t.is(token_kind::word) || joint) || ends_longer_title(t, ahead)) return false;
    }
    return false;
}

/// "có liên quan đến quy hoạch", behind "37 Luật": up to a mark, a date, a new line that begins with a capital, or another document. Behind
/// a comma it goes on only to a date or year, "… đến an ninh, trật tự năm 2025".
std::optional<span> read_common_title(tokenizer& words) noexcept {
    constexpr int most_words = 40;
    std::optional<span> name;
    auto at = words;
    bool behind_comma = false;
    for (int count = 0; count < most_words; ++count) {
        auto ahead = at;
        auto probe = at;
        auto const t = ahead.next();
        if (t.is(U',') && name && is_near(t)) {
            behind_comma = true;
            at = ahead;
            continue;
        }
        bool const leads_away = t.is("tại"_vn) || t.is("theo"_vn) || t.is("phù"_vn) || t.is("để"_vn) ||
                                t.is("nhằm"_vn) || goes_on_as_sentence(t, ahead) || match_document_type(probe);
        if (!t.is(token_kind::word) || !is_near(t) || leads_away || (t.capital && t.before >= gap::line)) break;
        if (behind_comma && t.capital) break;
        at = ahead;
        bool const ends = tail_follows(at);
        if (behind_comma && !ends) continue;
        name = cover(name.value_or(t.where), t.where);
        words = at;
        if (ends) break;
    }
    return name;
}

/// "sửa đổi, bổ sung một số điều của Luật A và Luật B", "… của 37 Luật có liên quan đến quy hoạch".
std::optional<span> read_amending_title(tokenizer& words, law_titles const& titles, bool in_capitals) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!accept_words(ahead, "sửa"_vn, "đổi"_vn)) return std::nullopt;
    constexpr int most_words = 24;
    auto directly = ahead; // "Pháp lệnh sửa đổi Pháp lệnh Cảnh sát môi trường", "Luật sửa đổi 11 Luật"
    if (directly.peek().is(token_kind::number)) (void)directly.next();
    bool const capital = directly.peek().capital;
    auto const amended = match_document_type(directly);
    bool of = amended && !amended->abbreviated && is_titled(amended->type) && capital;
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
        bool const counted = next.peek().is(token_kind::number);
        if (counted) (void)next.next();
        (void)accept_words(next, "các"_vn);
        auto const type = match_document_type(next);
        if (!type || !is_titled(type->type) || next.offset() == start) break;
        auto name = titles.match(next, type->type);
        if (!name) name = read_open_title(next, in_capitals);
        if (!name) name = read_common_title(next);
        if (!name && counted && tail_follows(next)) name = type->where; // "một số điều của 11 Luật năm 2025"
        if (!name) break;
        title = span{first.where.begin, name->end};
        ahead = next;
        if (tail_follows(ahead)) break;
    }
    if (title) words = ahead;
    return title;
}

/// "Pháp lệnh về lãnh sự năm 1990", "Luật về Thuế giá trị gia tăng": a law of the table, or any words in front of a number, date or year.
/// "luật về đất đai" and "các Luật về thuế" are laws in general.
std::optional<span> read_title_behind_about(tokenizer& words, citation_match const& match,
                                            law_titles const& titles) noexcept {
    auto ahead = words;
    auto const type = words.from(match.type_words.begin).peek();
    if (!type.capital || type.upper || !accept_words(ahead, "về"_vn)) return std::nullopt;
    constexpr std::array general{"các"_vn, "những"_vn, "số"_vn, "mọi"_vn, "nhiều"_vn};
    if (is_among(token_before(words.text(), words.format(), type.where.begin), general)) return std::nullopt;
    bool const capital = ahead.peek().capital;
    auto title = titles.match(ahead, match.type);
    bool const known = title && (capital || match.type == document_type::ordinance);
    if (!title) title = read_open_title(ahead, false, true);
    if (!title || !(known || tail_follows(ahead))) return std::nullopt;
    words = ahead;
    return title;
}

/// Whether letters are the initials of a name: BLDS of "Bộ luật Dân sự", HNGĐ of "Hôn nhân và gia đình"; in two parts HN&GĐ.
bool spell_name(tokenizer name, std::size_t end, syllable letters, syllable more) noexcept {
    auto wanted = letters.unmarked();
    unsigned at = 0;
    for (auto t = name.next(); t && t.where.begin < end; t = name.next()) {
        if (!t.is(token_kind::word)) continue;
        if (at == wanted.letters() && more) {
            wanted = std::exchange(more, {}).unmarked();
            at = 0;
        }
        bool const fits =
            at < wanted.letters() && t.word && t.word.unmarked().letter_index(0) == wanted.letter_index(at);
        if (fits) ++at;
        else if (!t.is("và"_vn)) return false;
    }
    return at == wanted.letters() && !more;
}

} // namespace

bool read_title(tokenizer& words, citation_match& match, law_titles const& titles) {
    auto ahead = words;
    bool const in_capitals = words.from(match.type_words.begin).peek().upper;
    auto title = read_amending_title(ahead, titles, in_capitals);
    if (!title && ahead.peek().is("về"_vn)) title = read_title_behind_about(ahead, match, titles);
    if (!title) title = titles.match(ahead, match.type);
    bool open = title && !tail_follows(ahead) && accept_rest_of_title(ahead);
    if (open) title->end = ahead.offset();
    if (!title) {
        title = read_open_title(ahead, in_capitals);
        open = true;
    }
    if (!title || (open && ends_with_foreign_country(words, *title))) return false;
    auto const bare = words.from(title->begin);
    if (auto name = bare; accept_words(name, "Việt"_vn, "Nam"_vn) && name.offset() == title->end) return false;
    skip_country(ahead);
    if (accept_amended(ahead) || accept_dated_amendment(ahead)) title->end = ahead.offset();
    match.title = *title;
    match.where.end = std::max(match.where.end, title->end);
    words = ahead;
    return true;
}

bool accept_own_initials(tokenizer& words, citation_match const& match) noexcept {
    auto ahead = words;
    if (!ahead.peek().is(U'(') || !accept_mark(ahead, U'(')) return false;
    auto const initials = ahead.next();
    syllable more{};
    if (ahead.peek().is(U'&')) { // "(HN&GĐ)"
        (void)ahead.next();
        more = ahead.next().word;
    }
    bool const alone = initials.upper && initials.word.letters() > 1 && accept_mark(ahead, U')');
    if (!alone) return false;
    bool const own = spell_name(words.from(match.title.begin), match.title.end, initials.word, more) ||
                     spell_name(words.from(match.type_words.begin), match.title.end, initials.word, more);
    if (own) words = ahead;
    return own;
}

bool ends_listed_title(tokenizer words) noexcept {
    constexpr std::array more{"và"_vn,  "hoặc"_vn, "năm"_vn, "số"_vn,  "ngày"_vn,
                              "của"_vn, "cũng"_vn, "đều"_vn, "còn"_vn, "về"_vn};
    auto const next = words.peek();
    if (!next.is(token_kind::word) || next.before >= gap::paragraph) return !next.touches() || !next.is(U'-');
    return !next.capital && (ends_title(next) || std::find(more.begin(), more.end(), next.word) != more.end());
}

bool accept_state_name(tokenizer& words) noexcept {
    auto ahead = words;
    (void)accept_words(ahead, "nước"_vn);
    (void)(accept_words(ahead, "CHXHCN"_vn) ||
           accept_words(ahead, "cộng"_vn, "hòa"_vn, "xã"_vn, "hội"_vn, "chủ"_vn, "nghĩa"_vn));
    if (!ahead.peek().capital || !accept_words(ahead, "Việt"_vn, "Nam"_vn)) return false;
    (void)accept_words(ahead, "dân"_vn, "chủ"_vn, "cộng"_vn, "hòa"_vn);
    words = ahead;
    return true;
}

void skip_country(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.peek();
    if (!first.is("Việt"_vn) && !first.is("nước"_vn)) return;
    if (accept_state_name(ahead) && tail_follows(ahead)) words = ahead;
}

bool announces_next_sentence(tokenizer at) noexcept {
    auto const lead = at.peek();
    if (!lead.capital || lead.upper) return false;
    auto const date = match_date(at);
    if (!date) return false;
    at = at.from(date->where.end);
    auto const comma = at.next();
    auto const next = at.peek();
    return comma.is(U',') && next.is(token_kind::word) && next.capital && !match_document_type(at);
}

bool declares_name(std::string_view text, text_format format, span type_words) noexcept {
    auto const is_word = token_before(text, format, type_words.begin);
    if (!is_word.is("là"_vn)) return false;
    auto called = token_before(text, format, is_word.where.begin);
    if (called.is("tắt"_vn) || called.is("chung"_vn)) called = token_before(text, format, called.where.begin);
    return called.is("gọi"_vn) || called.is("viết"_vn);
}

namespace {

/// "học phần Luật Hành chính 2", "giáo trình Luật Kinh tế", "cử nhân Luật": what is studied, and no law.
bool of_studies(tokenizer const& words, token const& before) noexcept {
    struct compound {
        syllable first, last;
    };
    constexpr std::array studies{compound{"học"_vn, "phần"_vn}, compound{"giáo"_vn, "trình"_vn},
                                 compound{"cử"_vn, "nhân"_vn},  compound{"thạc"_vn, "sĩ"_vn},
                                 compound{"thạc"_vn, "sỹ"_vn},  compound{"tiến"_vn, "sĩ"_vn},
                                 compound{"tiến"_vn, "sỹ"_vn}};
    auto const may_be = [&](compound const& each) { return before.is(each.last); };
    if (std::none_of(studies.begin(), studies.end(), may_be)) return false;
    auto const front = token_before(words.text(), words.format(), before.where.begin);
    return std::any_of(studies.begin(), studies.end(),
                       [&](compound const& each) { return may_be(each) && front.is(each.first); });
}

} // namespace

bool is_inside_word(tokenizer const& words, token const& type_word) noexcept {
    auto const before = token_before(words.text(), words.format(), type_word.where.begin);
    constexpr std::array halves{"pháp"_vn, "kỷ"_vn,  "ty"_vn,  "học"_vn, "khoa"_vn, "ngành"_vn, "phòng"_vn,
                                "quy"_vn,  "dân"_vn, "qui"_vn, "kỉ"_vn,  "môn"_vn,  "đài"_vn};
    if (type_word.is("hiến"_vn)) // bộ môn Luật Hiến pháp
        return before.is("luật"_vn) && words.from(before.where.end).peek().before == gap::blank;
    bool const course = of_studies(words, before);
    constexpr std::array plain_halves{"phap"_vn, "ky"_vn, "hoc"_vn, "nganh"_vn, "phong"_vn, "mon"_vn, "dai"_vn};
    bool const of_code = before.is("bộ"_vn) && !type_word.capital; // a code that is none of ours
    bool const half = of_code || is_among(before, halves) || (type_word.unmarked && is_among(before, plain_halves));
    if (!course && !half) return false;
    auto const widest = type_word.capital ? gap::blank : gap::line; // "… của Khoa\nLuật này có hiệu lực"
    return words.from(before.where.end).peek().before <= widest;
}

} // namespace cchc::detail
