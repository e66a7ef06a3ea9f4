// SPDX-License-Identifier: BSL-1.0
#include "citation/provision_reader.hpp"

#include <algorithm>

#include <cchc/citation/document_type.hpp>

#include "citation/provision_ordinal.hpp"
#include "citation/start_words.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

constexpr gap widest_gap = widest_provision_gap;

struct unit_name {
    syllable first;
    syllable second; ///< none for a name of one word
    provision_level level;
    syllable third{};
};

using enum provision_level;

/// The most frequent first; of those that begin alike, the longer.
constexpr std::array unit_names{
    unit_name{"khoản"_vn, {}, clause},
    unit_name{"điều"_vn, {}, article},
    unit_name{"điểm"_vn, {}, point},
    unit_name{"mục"_vn, {}, section},
    unit_name{"phụ"_vn, "lục"_vn, annex},
    unit_name{"chương"_vn, {}, chapter},
    unit_name{"phần"_vn, {}, part},
    unit_name{"mẫu"_vn, "biểu"_vn, form},
    unit_name{"mẫu"_vn, {}, form},
    unit_name{"biểu"_vn, "mẫu"_vn, form},
    unit_name{"biểu"_vn, "số"_vn, form},
    unit_name{"tiết"_vn, {}, subpoint},
    unit_name{"đoạn"_vn, {}, paragraph},
    unit_name{"câu"_vn, {}, sentence},
    unit_name{"tiểu"_vn, "mục"_vn, subsection},
    unit_name{"gạch"_vn, "đầu"_vn, dash, "dòng"_vn},
};

/// "từ khoản 2 đến khoản 4", "điểm a tới c".
bool is_to(token const& t) noexcept {
    return says(t, "đến"_vn) || says(t, "tới"_vn);
}

/// "ban hành kèm theo", "kèm theo" between a form and the annex that has it.
bool skip_issued_with(tokenizer& words) noexcept {
    auto ahead = words;
    if (auto const first = ahead.peek();
        !first.is("ban"_vn) && !first.is("được"_vn) && !first.is("kèm"_vn) && !first.is("đính"_vn))
        return false;
    (void)accept_words(ahead, "được"_vn);
    (void)accept_words(ahead, "ban"_vn, "hành"_vn);
    if (accept_words(ahead, "đính"_vn, "kèm"_vn)) (void)accept_words(ahead, "theo"_vn);
    else if (!accept_words(ahead, "kèm"_vn, "theo"_vn)) return false;
    words = ahead;
    return true;
}

bool begins_insertion(token const& t) noexcept {
    return is_among(t, std::array{"vào"_vn, "sau"_vn, "trước"_vn, "ngay"_vn, "liền"_vn, "tiếp"_vn});
}

/// "các điểm a, b của", "… nêu tại", "… vào sau": the letter is no word.
bool may_follow_point(token const& t) noexcept {
    return is_among(t, std::array{"của"_vn, "nêu"_vn, "tại"_vn}) || begins_insertion(t);
}

/// "vào sau", "sau", "ngay trước", "tiếp theo" in front of the unit beside which a new one is put. What stands behind "vào" alone is what a
/// sentence cites: "bổ sung khoản 9 vào Điều 4".
bool skip_insertion(token const& first, tokenizer& behind) noexcept {
    if (first.capital || !begins_insertion(first)) return false;
    auto ahead = behind;
    auto const second = first.is("vào"_vn) ? ahead.next() : first;
    bool const close = second.is("ngay"_vn) || second.is("liền"_vn) || second.is("tiếp"_vn);
    auto const side = close ? ahead.next() : second;
    if (!side.is("sau"_vn) && !side.is("trước"_vn) && !(close && side.is("theo"_vn))) return false;
    behind = ahead;
    return true;
}

/// "01A/ĐKKD"
bool is_code(provision_item const& item) noexcept {
    return item.level == form && item.ordinal.view().find('-') != std::string_view::npos;
}

/// "Điêu 5", "Diều 5", "khoàn 2", "điềm a": a unit with a wrong mark, in front of its ordinal.
std::optional<provision_level> misspelt_unit(token const& t, tokenizer behind) noexcept {
    struct slip {
        syllable word;
        provision_level level;
    };
    constexpr std::array slips{slip{"điêu"_vn, article}, slip{"điếu"_vn, article}, slip{"điểu"_vn, article},
                               slip{"diều"_vn, article}, slip{"khoàn"_vn, clause}, slip{"điềm"_vn, point},
                               slip{"diểm"_vn, point}};
    constexpr std::array initials{letter_of(U'd').index, letter_of(U'đ').index, letter_of(U'k').index};
    if (std::find(initials.begin(), initials.end(), t.word.letter_index(0)) == initials.end()) return std::nullopt;
    auto const found = std::find_if(slips.begin(), slips.end(), [&](slip const& each) { return t.is(each.word); });
    if (found == slips.end()) return std::nullopt;
    auto const ordinal = behind.peek();
    bool const fits = found->level == point ? is_lone_letter(ordinal) : ordinal.is(token_kind::number);
    return fits && ordinal.before <= widest_gap ? std::optional{found->level} : std::nullopt;
}

/// Without diacritics other words look like units, "khoan 3 giếng": an article must be near. So it is where they have wrong ones.
bool leads_to_plain_article(tokenizer at) noexcept {
    constexpr int most_tokens = 16;
    for (int i = 0; i < most_tokens; ++i) {
        auto const t = at.next();
        if (!t || t.before > widest_gap) return false;
        if (says(t, "điều"_vn)) return at.peek().is(token_kind::number);
        if (misspelt_unit(t, at) == article) return true;
    }
    return false;
}

/// Whether a citation may stand around `t`: the slash or dash of a number, letters for a type, the name of a law, the word of a back
/// reference.
bool may_be_of_citation(token const& t) noexcept {
    constexpr std::array words{"luật"_vn, "lệnh"_vn, "hiến"_vn, "này"_vn, "đó"_vn, "ấy"_vn, "nêu"_vn, "trên"_vn};
    return t.is(U'/') || (t.is(U'-') && t.touches()) || (t.upper && start_with(t) == start::type) ||
           std::any_of(words.begin(), words.end(), [&](syllable word) { return says(t, word); });
}

} // namespace

bool skip_gloss(tokenizer& words) noexcept {
    constexpr int most_tokens = 24;
    auto ahead = words;
    if (auto const open = ahead.next(); !open.is(U'(') || open.before > widest_gap) return false;
    token before{};
    for (int i = 0; i < most_tokens; ++i) {
        auto const t = ahead.next();
        bool const law_in_general = t.is("luật"_vn) && before.is("pháp"_vn);
        bool const clause_ends = t.is(U';') || (t.is(U'.') && !ahead.peek().touches());
        if (!t || t.before > widest_gap || t.is(U'(') || clause_ends || (!law_in_general && may_be_of_citation(t)))
            return false;
        if (t.is(U')')) {
            words = ahead;
            return i > 0;
        }
        before = t;
    }
    return false;
}

std::optional<provision_reader::unit_word> provision_reader::read_unit(tokenizer& at) const noexcept {
    auto ahead = at;
    auto const first = ahead.next();
    if (first.before > widest_gap || start_with(first) != start::provision) return std::nullopt;
    for (auto const& name : unit_names) {
        if (!says(first, name.first)) continue;
        auto behind = ahead;
        if (!name.second) {
            if (auto const t = behind.peek(); says(t, "từ"_vn) && t.before <= widest_gap)
                (void)behind.next(); // điểm từ a đến c
            at = behind;
            return unit_word{name.level, first.where, !first.is(name.first)};
        }
        auto last = behind.next();
        if (!says(last, name.second) || last.before > widest_gap || last.touches()) continue;
        if (name.third) {
            last = behind.next();
            if (!says(last, name.third) || last.before > widest_gap) continue;
        }
        at = behind;
        return unit_word{name.level, {first.where.begin, last.where.end}, !first.is(name.first)};
    }
    auto const level = first.unmarked ? std::nullopt : misspelt_unit(first, ahead);
    if (!level) return std::nullopt;
    at = ahead;
    return unit_word{*level, first.where, true};
}

std::optional<provision_item> provision_reader::accept(provision_item item, tokenizer at) noexcept {
    words = at;
    is_bare_holder_ = (item.level == article || item.level == annex || item.level == clause) && !item.anchor &&
                      (!started_ || level_ <= item.level);
    started_ = true;
    level_ = item.level;
    if (item.level == article) article_ = item.ordinal;
    is_code_ = is_code(item);
    ended_ = item.relative;
    return item;
}

std::optional<provision_item> provision_reader::read_first(tokenizer at) noexcept {
    auto const start = at.peek();
    provision_item item;
    item.where.begin = start.where.begin;
    if (says(start, "các"_vn) || says(start, "từ"_vn)) (void)at.next();
    auto const unit = read_unit(at);
    if (!unit || (unit->plain && unit->level != article && !leads_to_plain_article(at))) return std::nullopt;
    item.level = unit->level;
    item.plain = unit->plain;
    auto const behind_unit = at;
    if (read_ordinal(at, unit->level, item)) return accept(item, at);
    if (unit->level != annex) return std::nullopt;
    item.ordinal = {};
    item.where.end = unit->where.end;
    return accept(item, behind_unit);
}

/// Whether the next member of a list or the unit around it comes, "điểm p; o khoản 1": behind a semicolon else a new clause begins.
bool provision_reader::list_goes_on(tokenizer at) const noexcept {
    (void)skip_gloss(at);
    auto const next = at.peek();
    return next.is(U',') || next.is(U';') || is_conjunction(next) || read_unit(at).has_value();
}

/// ", 2", "và 3", "đến 5", "; 6" behind "khoản 1".
std::optional<provision_item> provision_reader::read_in_same_unit(tokenizer at) noexcept {
    auto const joint = at.next();
    if (joint.before > widest_gap) return std::nullopt;
    provision_item item;
    item.level = level_;
    item.listed = true;
    item.continues = true;
    bool const letter_range =
        joint.is(U'-') && level_ == point && joint.before <= gap::blank && is_lone_letter(at.peek());
    item.range_end = is_to(joint) || letter_range || (joint.is(U'-') && at.peek().is(token_kind::number));
    bool const semicolon = joint.is(U';');
    if (!item.range_end && !joint.is(U',') && !semicolon && !is_conjunction(joint)) return std::nullopt;
    if (joint.is(U',')) {
        auto ahead = at;
        if (is_conjunction(ahead.next())) at = ahead;
    }
    auto const first = at.peek();
    item.where.begin = first.where.begin;
    if (!read_ordinal(at, level_, item)) return std::nullopt;
    bool const is_label = at.offset() != item.where.end; // a) điểm a; b) khoản 2
    if (semicolon && (is_label || !list_goes_on(at))) return std::nullopt;
    if (letter_range && !list_goes_on(at)) return std::nullopt;
    auto const behind = at.peek();
    bool const begins_a_word = first.is(token_kind::word) && !first.upper && behind.is(token_kind::word) &&
                               !behind.touches() && behind.before == gap::blank && level_ == point &&
                               !is_conjunction(behind);
    auto unit = at;
    if (begins_a_word && !may_follow_point(behind) && !read_unit(unit)) return std::nullopt;
    bool const counts_something = first.is(token_kind::number) && (behind.is(U'/') || behind.is(U'%'));
    if (counts_something || (is_code(item) && !is_code_)) return std::nullopt; // mẫu 04, 25/TTg
    return accept(item, at);
}

/// The next unit word, behind a comma, a conjunction, "của", "đến" or nothing; an annex also behind a form that was issued with it.
std::optional<provision_item> provision_reader::read_next_unit(tokenizer at) noexcept {
    provision_item item;
    bool const of_annex = level_ == form && skip_issued_with(at);
    for (int joints = 0; joints < 3; ++joints) {
        auto ahead = at;
        auto const joint = ahead.next();
        if (joint.before > widest_gap) return std::nullopt;
        bool const plain = joint.is(U',') || joint.is(U';') || is_conjunction(joint) || says(joint, "của"_vn) ||
                           joint.is("thuộc"_vn) || joint.is("tại"_vn) || joint.is("các"_vn) || joint.is("từ"_vn);
        item.apart = item.apart || joint.is(U';') || is_conjunction(joint);
        item.listed = item.listed || joint.is(U',') || item.apart;
        item.several = item.several || joint.is("các"_vn);
        bool const hyphen = joint.is(U'-') && joint.before <= gap::blank && ahead.peek().before <= gap::blank;
        if (hyphen) {
            auto probe = ahead;
            auto const unit = read_unit(probe);
            if (!unit) return std::nullopt;
            item.range_end = unit->level == level_;
        } else if (is_to(joint)) {
            item.range_end = true;
            if (auto whole = ahead; whole.next().is("hết"_vn)) ahead = whole;
        } else if (joint.is("tên"_vn) && item.listed) {
            item.apart = true; // khoản 2 Điều 6, tên Điều 9
        } else if (!plain && !(joint.is(U'/') && start_with(ahead.peek()) == start::provision)) { // khoản 1/Điều 5
            if (!skip_insertion(joint, ahead)) break;
            item.anchor = true;
        }
        at = ahead;
    }
    auto const unit = read_unit(at);
    if (!unit) return level_ > article && !item.listed ? read_same_article(at) : std::nullopt;
    if (of_annex && unit->level != annex) return std::nullopt;
    item.level = unit->level;
    item.plain = unit->plain;
    item.where.begin = unit->where.begin;
    auto const behind_unit = at;
    if (read_ordinal(at, unit->level, item)) return accept(item, at);
    if (unit->level != annex) return std::nullopt;
    item.ordinal = {};
    item.where.end = unit->where.end;
    return accept(item, behind_unit);
}

/// "khoản 2 cùng điều" behind "khoản 1 Điều 260"; not "cùng điều kiện".
std::optional<provision_item> provision_reader::read_same_article(tokenizer at) noexcept {
    auto const same = at.next();
    if (!same.is("cùng"_vn) || !is_near(same) || article_.view().empty()) return std::nullopt;
    auto const unit = at.next();
    if (!unit.is("điều"_vn) || !is_near(unit)) return std::nullopt;
    auto const next = at.peek();
    auto type = at;
    if (next.is(token_kind::word) && !next.is("của"_vn) && !match_document_type(type)) return std::nullopt;
    provision_item item;
    item.level = article;
    item.ordinal = article_;
    item.where = {same.where.begin, unit.where.end};
    return accept(item, at);
}

/// "của Quy chế ban hành kèm theo", "ban hành theo": the articles are those of a text that was issued with the document.
std::optional<provision_item> provision_reader::read_regulation(tokenizer at) noexcept {
    struct name {
        syllable first, second;
        std::string_view path;
    };
    constexpr std::array regulations{
        name{"quy"_vn, "chế"_vn, "quy-che"},       name{"quy"_vn, "định"_vn, "quy-dinh"},
        name{"điều"_vn, "lệ"_vn, "dieu-le"},       name{"danh"_vn, "mục"_vn, "danh-muc"},
        name{"kế"_vn, "hoạch"_vn, "ke-hoach"},     name{"chương"_vn, "trình"_vn, "chuong-trinh"},
        name{"quy"_vn, "trình"_vn, "quy-trinh"},   name{"quy"_vn, "tắc"_vn, "quy-tac"},
        name{"đề"_vn, "án"_vn, "de-an"},           name{"phương"_vn, "án"_vn, "phuong-an"},
        name{"chiến"_vn, "lược"_vn, "chien-luoc"}, name{"hướng"_vn, "dẫn"_vn, "huong-dan"}};
    if (at.peek().is(U',')) (void)at.next();
    if (at.peek().is("của"_vn)) (void)at.next();
    auto const first = at.next();
    auto const second = at.next();
    for (auto const& each : regulations) {
        if (!first.is(each.first) || !second.is(each.second)) continue;
        auto ahead = at;
        bool const ends_text = alone_ && !ahead.peek();
        auto t = ahead.next();
        if (t.is(U'(') || t.is("được"_vn)) t = ahead.next();
        bool const issued = t.is("ban"_vn) && ahead.next().is("hành"_vn);
        if (issued) t = ahead.next();
        if (!ends_text && !t.is("kèm"_vn) && !(issued && t.is("theo"_vn))) return std::nullopt;
        provision_item item;
        item.level = regulation;
        item.ordinal.push(each.path);
        item.where = {first.where.begin, second.where.end};
        return accept(item, at);
    }
    return std::nullopt;
}

std::optional<provision_item> provision_reader::read_further(tokenizer at) noexcept {
    if (auto item = read_in_same_unit(at)) return item;
    if (auto item = read_next_unit(at)) return item;
    return read_regulation(at);
}

/// "(khoản 1, 2)", "(điểm a khoản 2)" behind an article, "(điểm a)" behind a clause, "(mục 2, 5)" behind an annex: moves into a
/// bracket that holds nothing but places inside it.
bool provision_reader::open_bracket() noexcept {
    auto at = words;
    if (auto const open = at.peek(); !is_bare_holder_ || !open.is(U'(') || open.before > widest_gap) return false;
    (void)at.next();
    provision_reader inside{at};
    inside.in_bracket_ = true;
    while (inside.in_bracket_) {
        auto const item = inside.read_inside();
        if (!item || item->level <= level_ || item->relative || item->anchor) return false;
    }
    words = at;
    holder_ = level_;
    started_ = false;
    in_bracket_ = true;
    return true;
}

std::optional<provision_item> provision_reader::read_inside() noexcept {
    auto item = started_ ? read_in_same_unit(words) : read_first(words);
    if (!item && started_) item = read_next_unit(words);
    if (!item) return std::nullopt;
    item->inside = true;
    bool const is_label = words.offset() > item->where.end && words.text()[words.offset() - 1] == ')'; // (điểm a, b)
    if (is_label || words.peek().is(U')')) {
        item->where.end = is_label ? words.offset() : words.next().where.end;
        level_ = holder_;
        in_bracket_ = false;
    }
    return item;
}

std::optional<provision_item> provision_reader::next() noexcept {
    if (in_bracket_) return read_inside();
    if (!started_) return read_first(words);
    if (level_ == regulation || ended_) return std::nullopt;
    if (auto item = read_further(words)) return item;
    return open_bracket() ? read_inside() : read_behind_gloss();
}

std::optional<provision_item> provision_reader::read_behind_gloss() noexcept {
    auto behind = words;
    auto const next = behind.peek();
    if (next.is(token_kind::word)) return std::nullopt;
    bool const noted = may_be_footnote(next, behind.format());
    if (!skip_gloss(behind) && !(noted && accept_footnote(behind))) return std::nullopt;
    auto item = read_further(behind);
    if (item) item->glossed = true;
    return item;
}

} // namespace cchc::detail
