// SPDX-License-Identifier: BSL-1.0
#include "citation/relation_verbs.hpp"

#include <algorithm>

namespace cchc::detail {

using enum relation_kind;

phrase words_between(std::string_view text, text_format format, std::size_t begin, std::size_t end) noexcept {
    constexpr std::size_t longest = 400;
    phrase words;
    words.cut = end - begin > longest;
    if (words.cut) {
        begin = std::min(text.find_first_of(" \n", end - longest), end);
        begin = std::max(begin, end - longest);
    }
    tokenizer at{text.substr(0, end), format, begin};
    for (auto t = at.next(); t; t = at.next()) words.push(t);
    return words;
}

bool is_label(token const& t) noexcept {
    return t.is(token_kind::number) || (t.is(token_kind::word) && t.word.letters() == 1);
}

namespace {

/// "sửa đổi, bổ sung", "sđ, bs", "sửa đổi, bổ sung, điều chỉnh". Alone, "điều chỉnh" tells what a law is about.
bool accept_amendment(backward& at) noexcept {
    auto act = at;
    if (act.accept("điều"_vn, "chỉnh"_vn) && !act.accept_mark(U',') && !act.accept("và"_vn)) return false;
    if (act.accept("sđbs"_vn)) {
        at = act;
        return true;
    }
    bool const supplements = act.accept("bổ"_vn, "sung"_vn);
    auto changed = act;
    if (supplements || changed.accept("bs"_vn)) {
        (void)changed.accept_mark(U',');
        (void)changed.accept("và"_vn);
    }
    if (changed.accept("sửa"_vn, "đổi"_vn) || changed.accept("sđ"_vn)) act = changed;
    else if (!supplements) return false;
    at = act;
    return true;
}

/// "chấm dứt hiệu lực thi hành", "làm hết hiệu lực". "hết hiệu lực" alone is done to no other document.
bool accept_end_of_effect(backward& at) noexcept {
    auto ended = at;
    (void)ended.accept("thi"_vn, "hành"_vn);
    bool const ends =
        ended.accept("chấm"_vn, "dứt"_vn, "hiệu"_vn, "lực"_vn) || ended.accept("làm"_vn, "hết"_vn, "hiệu"_vn, "lực"_vn);
    if (ends) at = ended;
    return ends;
}

/// "là căn cứ", "là căn cứ pháp lý để ban hành".
bool accept_basis(backward& at) noexcept {
    auto basis = at;
    if (basis.accept("ban"_vn, "hành"_vn)) (void)(basis.accept("để"_vn) || basis.accept("cho"_vn, "việc"_vn));
    (void)basis.accept("pháp"_vn, "lý"_vn);
    if (!basis.accept("căn"_vn, "cứ"_vn) || !(basis.accept("là"_vn) || basis.accept("làm"_vn))) return false;
    at = basis;
    return true;
}

} // namespace

std::optional<relation_kind> read_verb(backward& at) noexcept {
    if (accept_amendment(at)) return amends;
    if (at.accept("thay"_vn, "thế"_vn) || at.accept("thay"_vn, "cho"_vn)) return replaces;
    bool const withdrawn = at.at_end() && at.accept("thu"_vn, "hồi"_vn); // "đất thu hồi quy định tại Luật …" is land
    if (withdrawn || at.accept("bãi"_vn, "bỏ"_vn) || at.accept("hủy"_vn, "bỏ"_vn) || accept_end_of_effect(at))
        return repeals;
    if (accept_basis(at)) return basis_of;
    if (at.accept("đính"_vn, "chính"_vn)) return corrects;
    if (at.accept("hợp"_vn, "nhất"_vn)) return consolidates;
    if (at.accept("giải"_vn, "thích"_vn)) return interprets;
    if (at.accept("công"_vn, "bố"_vn)) return announces;
    if (at.accept("căn"_vn, "cứ"_vn, "vào"_vn) || at.accept("căn"_vn, "cứ"_vn)) return based_on;
    if (at.accept("ngưng"_vn, "hiệu"_vn, "lực"_vn)) {
        (void)at.accept("tạm"_vn);
        return defers;
    }
    auto named = at;
    (void)(named.accept("đến"_vn) || named.accept("tới"_vn));
    if (named.accept("dẫn"_vn, "chiếu"_vn) || named.accept("viện"_vn, "dẫn"_vn)) {
        at = named;
        return refers_to;
    }
    auto stopped = at;
    (void)(stopped.accept("thi"_vn, "hành"_vn) || stopped.accept("thực"_vn, "hiện"_vn));
    (void)stopped.accept("việc"_vn);
    if (stopped.accept("đình"_vn, "chỉ"_vn)) {
        at = stopped;
        return suspends;
    }
    auto guided = at;
    (void)(guided.accept("thi"_vn, "hành"_vn) || guided.accept("thực"_vn, "hiện"_vn) ||
           guided.accept("áp"_vn, "dụng"_vn));
    bool const measures = guided.accept("biện"_vn, "pháp"_vn);
    (void)guided.accept("và"_vn);
    if (guided.accept("hướng"_vn, "dẫn"_vn) || guided.accept("chi"_vn, "tiết"_vn) || measures) {
        while (guided.accept_mark(U',') || guided.accept("và"_vn) || guided.accept("một"_vn, "số"_vn, "điều"_vn) ||
               guided.accept("hướng"_vn, "dẫn"_vn)) {}
        bool const in_detail =
            guided.accept("quy"_vn, "định"_vn, "chi"_vn, "tiết"_vn) || guided.accept("quy"_vn, "định"_vn);
        if (!in_detail && measures) return std::nullopt;
        at = guided;
        return in_detail ? details : guides;
    }
    return std::nullopt;
}

bool opens_bracket(phrase const& words, std::size_t first) noexcept {
    return first > 0 && words[first - 1].is(U'(');
}

namespace {

/// Words that may stand between the verb and the document: "của", "các", "toàn bộ", "một số điều của", "như sau:", a quotation
/// mark, a label.
bool skip_filler(backward& at, verb& found) noexcept {
    if (auto instead = at; instead.accept("thay"_vn, "cho"_vn)) return false;
    if (at.accept("một"_vn, "số"_vn, "điều"_vn) || at.accept("một"_vn, "số"_vn, "nội"_vn, "dung"_vn) ||
        at.accept("một"_vn, "phần"_vn) || at.accept("số"_vn, "điều"_vn)) {
        found.some_articles = true;
        return true;
    }
    return at.accept("của"_vn) || at.accept("các"_vn) || at.accept("những"_vn) || at.accept("toàn"_vn, "bộ"_vn) ||
           at.accept("đối"_vn, "với"_vn) || at.accept("văn"_vn, "bản"_vn, "sau"_vn) || at.accept("văn"_vn, "bản"_vn) ||
           at.accept("quy"_vn, "định"_vn, "tại"_vn) || at.accept("sau"_vn, "đây"_vn) || at.accept("gồm"_vn) ||
           at.accept("cho"_vn) || at.accept("nội"_vn, "dung"_vn) || at.accept("điều"_vn) || at.accept_label() ||
           at.accept_mark(U':') || at.accept_mark(U'"') || at.accept_mark(U'\u201C') || at.accept_mark(U'-') ||
           at.accept_mark(U'+') || at.accept_mark(U'*');
}

/// "bởi", "theo", "tại", "bằng": what a passive verb has in front of the one who acts.
bool skip_agent(backward& at) noexcept {
    return at.accept("bởi"_vn) || at.accept("theo"_vn) || at.accept("tại"_vn) || at.accept("bằng"_vn) ||
           at.accept("theo"_vn, "quy"_vn, "định"_vn, "tại"_vn);
}

/// What is done to a text. In a bracket these verbs need no "được"; "(chi tiết tại …" and "(căn cứ theo …" are no histories.
bool changes_text(relation_kind kind) noexcept {
    return kind == amends || kind == replaces || kind == repeals || kind == corrects;
}

/// "sửa đổi, bổ sung, thay thế, bãi bỏ": of several changes the last names the kind.
std::optional<relation_kind> read_verbs(backward& at) noexcept {
    auto const last = read_verb(at);
    if (!last || !changes_text(*last)) return last;
    for (;;) {
        auto more = at;
        if (!more.accept_mark(U',') && !more.accept("và"_vn) && !more.accept("hoặc"_vn)) return last;
        auto const kind = read_verb(more);
        if (!kind || !changes_text(*kind)) return last;
        at = more;
    }
}

constexpr std::array denials{"không"_vn, "chưa"_vn, "chẳng"_vn};

/// Words in front of what is said of a time or a reason: "khi", "trường hợp", "kể từ ngày".
constexpr std::array conjunctions{"khi"_vn, "nếu"_vn, "hợp"_vn, "ngày"_vn, "điểm"_vn, "đến"_vn, "do"_vn, "vì"_vn};

template <std::size_t N>
bool ends_with_one_of(backward const& at, std::array<syllable, N> const& words) noexcept {
    return !at.done() && std::any_of(words.begin(), words.end(), [&](syllable s) { return at.last().is(s); });
}

/// "theo quy định tại", "trái với các quy định của", "theo": the document is a ground or a measure.
std::optional<verb> reference_at_end(phrase const& words) noexcept {
    backward at{words};
    while (at.accept("của"_vn) || at.accept("các"_vn)) {}
    bool const at_place = at.accept("tại"_vn);
    bool const provisions = at.accept("quy"_vn, "định"_vn);
    if (at_place && !provisions) return std::nullopt;
    auto const begin = at;
    if (provisions) (void)(at.accept("những"_vn) || at.accept("các"_vn));
    bool const measured = at.accept("trái"_vn, "với"_vn) || at.accept("phù"_vn, "hợp"_vn, "với"_vn) ||
                          at.accept("vi"_vn, "phạm"_vn) || at.accept("theo"_vn) || at.accept("theo"_vn, "đúng"_vn) ||
                          (provisions && at.accept("trái"_vn));
    if (measured) return verb{refers_to, false, false, at.position(), words.size, true};
    if (at_place) return verb{refers_to, false, false, begin.position(), words.size, true};
    return std::nullopt;
}

/// "Bãi bỏ một số từ, cụm từ tại", "Sửa đổi tên": a verb that changes some words of the document.
std::optional<verb> wording_verb_at_end(phrase const& words) noexcept {
    verb found;
    backward at{words};
    while (at.accept("của"_vn) || at.accept("các"_vn) || at.accept("tại"_vn) || at.accept("trong"_vn)) {}
    bool const named = at.accept("tên"_vn) || at.accept("tiêu"_vn, "đề"_vn) || at.accept("tên"_vn, "gọi"_vn) ||
                       at.accept("cụm"_vn, "từ"_vn) || at.accept("từ"_vn, "ngữ"_vn);
    if (!named) return std::nullopt;
    if (auto listed = at; listed.accept_mark(U',') && listed.accept("từ"_vn)) at = listed;
    while (skip_filler(at, found) || at.accept("một"_vn, "số"_vn)) {}
    auto const kind = read_verb(at);
    bool const changes = kind == amends || kind == replaces || kind == repeals;
    if (!changes || at.accept("được"_vn) || at.accept("bị"_vn) || is_only_spoken_of(at)) return std::nullopt;
    return verb{amends, false, true, at.position(), words.size};
}

} // namespace

bool is_only_spoken_of(backward at) noexcept {
    if (ends_with_one_of(at, denials) || ends_with_one_of(at, conjunctions)) return true;
    if (at.accept("cần"_vn) || at.accept("phải"_vn)) return true;
    if (at.accept("việc"_vn)) return !at.accept("về"_vn); // "về việc" begins the subject of a document
    if (at.accept("quá"_vn, "trình"_vn) || at.accept("có"_vn, "thể"_vn) || at.accept("đề"_vn, "nghị"_vn) ||
        at.accept("kiến"_vn, "nghị"_vn) || at.accept("đề"_vn, "xuất"_vn) || at.accept("dự"_vn, "kiến"_vn))
        return true;
    (void)(at.accept_mark(U',') || at.accept("và"_vn));
    bool const prepared = at.accept("rà"_vn, "soát"_vn) || at.accept("xem"_vn, "xét"_vn) ||
                          at.accept("nghiên"_vn, "cứu"_vn) || at.accept("tham"_vn, "mưu"_vn);
    return prepared && !at.accept("quả"_vn); // "Căn cứ kết quả rà soát, bãi bỏ …"
}

std::optional<verb> verb_at_end(phrase const& words) noexcept {
    verb found;
    backward at{words};
    found.behind = words.size;
    while (skip_filler(at, found)) {}
    auto before_agent = at;
    if (skip_agent(before_agent)) {
        while (skip_filler(before_agent, found)) {}
        auto acted = before_agent;
        if (auto const kind = read_verbs(acted)) {
            bool const by_rule = words[at.position()].is("quy"_vn); // "ngưng hiệu lực theo quy định tại Luật …"
            bool const passive = acted.accept("được"_vn) || acted.accept("bị"_vn) || (kind == defers && !by_rule);
            (void)acted.accept("đã"_vn);
            (void)acted.accept("đều"_vn);
            bool const history = changes_text(*kind) && opens_bracket(words, acted.position());
            if ((passive && !is_only_spoken_of(acted)) || history)
                return verb{*kind, true, found.some_articles, acted.position(), found.behind};
        }
    }
    auto act = at;
    if (auto const kind = read_verbs(act)) {
        // "được sửa đổi, bổ sung" and then a document, but nothing says that it is the one who did it
        if (act.accept("được"_vn) || act.accept("bị"_vn)) return std::nullopt;
        bool const denied = kind == based_on ? ends_with_one_of(act, denials) : is_only_spoken_of(act);
        if (!denied) return verb{*kind, false, found.some_articles, act.position(), found.behind};
    }
    if (auto const wording = wording_verb_at_end(words)) return wording;
    return reference_at_end(words);
}

namespace {

/// The longest verb that begins with the next token; `words` is moved past it.
std::optional<relation_kind> read_verb_ahead(tokenizer& words) noexcept {
    constexpr int longest_verb = 8;
    phrase ahead;
    std::optional<relation_kind> longest;
    auto at = words;
    for (int i = 0; i < longest_verb; ++i) {
        auto const t = at.next();
        if (!t || t.before >= gap::paragraph) break;
        ahead.push(t);
        backward read{ahead};
        auto const kind = read_verb(read);
        if (!kind || !read.done()) continue;
        longest = kind;
        words = at;
    }
    return longest;
}

/// "kể từ ngày …", or nothing more: what may stand behind "hết hiệu lực", "bị bãi bỏ" that is said by the document one reads. What goes
/// on, "bị bãi bỏ, thay thế thì áp dụng …", is a condition.
bool ends_predicate(tokenizer behind) noexcept {
    auto const t = behind.next();
    if (!t || t.before >= gap::paragraph || t.is(U'.') || t.is(U';')) return true;
    bool const since = t.is("kể"_vn) && behind.next().is("từ"_vn);
    return (since || t.is("từ"_vn)) && behind.next().is("ngày"_vn);
}

/// "khi Nghị định số … hết hiệu lực", "kể từ ngày Nghị định số … hết hiệu lực": said of a time, not of the document.
bool is_condition(phrase const& in_front) noexcept {
    return ends_with_one_of(backward{in_front}, conjunctions);
}

} // namespace

std::optional<predicate> predicate_behind(tokenizer at, phrase const& in_front) noexcept {
    auto const first = at.next();
    if (first.before > gap::line) return std::nullopt;
    bool const ends = first.is("chấm"_vn) && at.next().is("dứt"_vn);
    if (ends || first.is("hết"_vn)) {
        if (!at.next().is("hiệu"_vn)) return std::nullopt;
        auto const last = at.next();
        if (!last.is("lực"_vn) || at.peek().is("của"_vn)) return std::nullopt;
        predicate const lost{repeals, {first.where.begin, last.where.end}};
        constexpr int look_ahead = 16;
        auto ahead = at;
        for (int i = 0; i < look_ahead; ++i)
            if (ahead.next().is("này"_vn)) return predicate{lost.kind, lost.where, true};
        if (auto longer = at; longer.next().is("thi"_vn) && longer.next().is("hành"_vn)) at = longer;
        return ends_predicate(at) && !is_condition(in_front) ? std::optional{lost} : std::nullopt;
    }
    if (!first.is("bị"_vn) && !first.is("được"_vn)) return std::nullopt;
    auto const kind = read_verb_ahead(at);
    if (!kind || is_condition(in_front)) return std::nullopt;
    predicate const done{*kind, {first.where.begin, at.offset()}};
    bool const ends_force = kind == repeals || kind == replaces || kind == suspends || kind == defers;
    if (ends_force && ends_predicate(at)) return done;
    bool const new_words_follow = kind == amends && at.next().is("như"_vn) && at.next().is("sau"_vn);
    return new_words_follow ? std::optional{done} : std::nullopt;
}

std::optional<verb> verb_around(phrase const& words, tokenizer& behind) noexcept {
    backward at{words};
    if (!at.accept("bị"_vn) && !at.accept("được"_vn)) return std::nullopt;
    (void)at.accept("đã"_vn);
    (void)at.accept("đều"_vn);
    if (!at.done()) return std::nullopt;
    auto const kind = read_verb_ahead(behind);
    if (!kind || kind == based_on) return std::nullopt;
    auto ahead = behind;
    bool const some_articles = ahead.next().is("một"_vn) && ahead.next().is("số"_vn) &&
                               (ahead.peek().is("điều"_vn) || ahead.peek().is("nội"_vn));
    return verb{*kind, true, some_articles, at.position(), words.size};
}

} // namespace cchc::detail
