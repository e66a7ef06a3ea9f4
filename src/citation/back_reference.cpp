// SPDX-License-Identifier: BSL-1.0
#include "citation/back_reference.hpp"

#include <algorithm>
#include <array>

#include "citation/citation_reader.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {

bool may_point_back(token const& first) noexcept {
    constexpr std::array words{"này"_vn, "đó"_vn,  "ấy"_vn,  "nêu"_vn,  "nói"_vn,
                               "kể"_vn,  "dẫn"_vn, "vừa"_vn, "trên"_vn, "đã"_vn};
    return is_among(first, words);
}

bool goes_on_behind_reference(token const& t, tokenizer behind) noexcept {
    constexpr std::array words{"đều"_vn, "đã"_vn,  "được"_vn, "có"_vn,   "phải"_vn, "chưa"_vn, "là"_vn,
                               "thì"_vn, "vẫn"_vn, "cũng"_vn, "sẽ"_vn,   "đang"_vn, "bị"_vn,   "còn"_vn,
                               "cần"_vn, "gặp"_vn, "và"_vn,   "hoặc"_vn, "để"_vn,   "nhằm"_vn, "nhưng"_vn,
                               "mà"_vn,  "nên"_vn, "vì"_vn,   "do"_vn,   "nêu"_vn,  "theo"_vn, "trong"_vn,
                               "tại"_vn, "với"_vn, "cho"_vn,  "khi"_vn,  "nếu"_vn};
    if (t.before != gap::blank) return false;
    if (t.is("không"_vn)) return !behind.peek().is("gian"_vn) && !behind.peek().is("trung"_vn);
    if (t.is("quy"_vn)) return behind.peek().is("định"_vn);
    return is_among(t, words);
}

namespace {

/// What may stand behind the preposition: "hai nghị quyết trên địa bàn", "trên Công báo", "trên 30 trang".
bool is_what_lies_below(token const& t, tokenizer behind) noexcept {
    constexpr std::array words{"địa"_vn,   "cơ"_vn,   "toàn"_vn, "lĩnh"_vn,  "phạm"_vn,  "cổng"_vn,  "môi"_vn,
                               "mạng"_vn,  "hệ"_vn,   "diện"_vn, "tinh"_vn,  "nền"_vn,   "thế"_vn,   "cả"_vn,
                               "đất"_vn,   "biển"_vn, "thị"_vn,  "các"_vn,   "từng"_vn,  "mỗi"_vn,   "nhiều"_vn,
                               "một"_vn,   "mọi"_vn,  "số"_vn,   "tất"_vn,   "đường"_vn, "sóng"_vn,  "tạp"_vn,
                               "đài"_vn,   "kênh"_vn, "giấy"_vn, "bản"_vn,   "ứng"_vn,   "khắp"_vn,  "phần"_vn,
                               "trang"_vn, "báo"_vn,  "quan"_vn, "khu"_vn,   "vùng"_vn,  "mặt"_vn,   "tuyến"_vn,
                               "dữ"_vn,    "tổng"_vn, "mức"_vn,  "những"_vn, "nhóm"_vn,  "nguyên"_vn};
    struct compound {
        syllable first, second;
    };
    constexpr std::array compounds{
        compound{"không"_vn, "gian"_vn},  compound{"không"_vn, "trung"_vn}, compound{"thực"_vn, "tế"_vn},
        compound{"thực"_vn, "địa"_vn},    compound{"quy"_vn, "mô"_vn},      compound{"giao"_vn, "diện"_vn},
        compound{"công"_vn, "báo"_vn},    compound{"truyền"_vn, "hình"_vn}, compound{"phương"_vn, "diện"_vn},
        compound{"phương"_vn, "tiện"_vn}, compound{"kết"_vn, "quả"_vn},     compound{"căn"_vn, "cứ"_vn}};
    if (!t.is(token_kind::word) || t.capital) return true;
    auto const next = behind.peek();
    auto const is_compound = [&](compound const& each) { return t.is(each.first) && next.is(each.second); };
    return is_among(t, words) || std::any_of(compounds.begin(), compounds.end(), is_compound);
}

/// "đã nêu", "đã nêu ở trên"; "Nghị định đã nêu rõ" is a sentence.
std::optional<back_reference> read_said_before(tokenizer& words, tokenizer ahead) noexcept {
    auto const verb = ahead.next();
    if (!is_near(verb) || !(verb.is("nêu"_vn) || verb.is("nói"_vn) || verb.is("dẫn"_vn))) return std::nullopt;
    auto end = verb.where.end;
    if (auto above = ahead; accept_words(above, "trên"_vn) || accept_words(above, "ở"_vn, "trên"_vn)) {
        end = above.offset();
    } else {
        auto const next = ahead.peek();
        bool const phrase_ends =
            !next || next.before >= gap::paragraph || next.is(U',') || next.is(U'.') || next.is(U';') || next.is(U')');
        if (!phrase_ends) return std::nullopt;
    }
    words = words.from(end);
    return back_reference{back_word::above, end};
}

} // namespace

std::optional<back_reference> read_back_word(tokenizer& words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    if (!first.is(token_kind::word) || !is_near(first) || !may_point_back(first)) return std::nullopt;
    if (first.is("này"_vn)) {
        words = ahead;
        return back_reference{back_word::self, first.where.end};
    }
    if (first.is("đó"_vn) || first.is("ấy"_vn)) {
        words = ahead;
        return back_reference{back_word::that, first.where.end};
    }
    if (first.is("đã"_vn)) return read_said_before(words, ahead);
    auto const second = ahead.next();
    bool const names_before = first.is("nêu"_vn) || first.is("nói"_vn) || first.is("kể"_vn) || first.is("dẫn"_vn);
    if (names_before && is_near(second) &&
        (second.is("trên"_vn) || (second.is("ở"_vn) && ahead.peek().is("trên"_vn)))) {
        auto const end = second.is("trên"_vn) ? second.where.end : ahead.next().where.end;
        words = ahead;
        return back_reference{back_word::above, end};
    }
    if (first.is("vừa"_vn) && second.is("nêu"_vn) && is_near(second)) {
        words = ahead;
        return back_reference{back_word::above, second.where.end};
    }
    if (first.is("trên"_vn) && second.is("đây"_vn) && is_near(second)) {
        words = ahead;
        return back_reference{back_word::above, second.where.end};
    }
    bool const phrase_ends = !second || second.is(token_kind::mark) || second.before >= gap::paragraph ||
                             goes_on_behind_reference(second, ahead);
    if (first.is("trên"_vn) && phrase_ends) {
        words = words.from(first.where.end);
        return back_reference{back_word::above, first.where.end};
    }
    return std::nullopt;
}

std::optional<back_reference> read_plain_back_word(tokenizer& words, span type_words) noexcept {
    auto ahead = words;
    auto const first = ahead.next();
    bool const self = first.is("nay"_vn);
    if (!is_near(first) || !(self || first.is("neu"_vn) || first.is("noi"_vn) || first.is("ke"_vn)))
        return std::nullopt;
    auto name = words.from(type_words.begin);
    bool const in_capitals = name.peek().upper;
    for (auto t = name.next(); t && t.where.end <= type_words.end; t = name.next())
        if (!t.unmarked) return std::nullopt;
    auto end = first.where.end;
    if (!self) {
        auto const above = ahead.next();
        if (!above.is("tren"_vn) || !is_near(above)) return std::nullopt;
        end = above.where.end;
    }
    auto const next = ahead.peek();
    bool const marked = next.is(token_kind::word) && next.before == gap::blank && !next.unmarked;
    if (marked || (first.capital && !(first.upper && in_capitals)))
        return std::nullopt; // "QUYET DINH\nNay …" is a new sentence
    words = ahead;
    return back_reference{self ? back_word::self : back_word::above, end};
}

citation_match make_back_reference(document_type_match const& type, back_reference const& back) noexcept {
    citation_match match;
    match.kind = citation_kind::back_reference;
    match.back = back.word;
    match.type = type.type;
    match.type_words = type.where;
    match.where = {type.where.begin, back.end};
    return match;
}

std::optional<citation_match> read_counted_reference(tokenizer& words) {
    auto ahead = words;
    auto const first = ahead.peek();
    auto const type = match_document_type(ahead);
    bool const names_document = type && !type->abbreviated && type->type != document_type::document &&
                                (first.capital || is_normative(type->type));
    if (!names_document) return std::nullopt;
    auto const above = ahead.next();
    if (!above.is("trên"_vn) || !is_near(above)) return std::nullopt;
    auto behind = ahead;
    if (auto const next = behind.next(); next.before != gap::blank || is_what_lies_below(next, behind))
        return std::nullopt;
    words = ahead;
    return make_back_reference(*type, {back_word::above, above.where.end});
}

std::optional<back_reference> read_named_above(tokenizer& words) noexcept {
    auto const first = words.peek();
    bool const may_name = first.is("nêu"_vn) || first.is("nói"_vn) || first.is("kể"_vn) || first.is("dẫn"_vn) ||
                          first.is("vừa"_vn) || first.is("đã"_vn);
    return may_name ? read_back_word(words) : std::nullopt;
}

bool read_reference_behind_tail(tokenizer& words, citation_match& match) {
    auto ahead = words;
    if (auto const first = ahead.peek(); !first.is("ngày"_vn) && !first.is("của"_vn)) return false;
    auto tailed = match;
    read_tail(ahead, tailed);
    if (!tailed.date && tailed.issuer.empty()) return false;
    auto const back = read_named_above(ahead);
    if (!back) return false;
    match = tailed;
    match.kind = citation_kind::back_reference;
    match.back = back->word;
    match.where.end = back->end;
    words = ahead;
    return true;
}

bool joins_types(token const& t) noexcept {
    return (t.is(U',') || t.is("và"_vn) || t.is("hoặc"_vn)) && t.before <= gap::line;
}

void skip_rest_of_name(tokenizer& words, document_type type) noexcept {
    using enum document_type;
    if (type != notice && type != conclusion && type != report && type != minutes) return;
    auto const next = words.peek();
    if (!is_near(next)) return;
    if (type == notice) {
        if (next.is("kết"_vn)) (void)accept_words(words, "kết"_vn, "luận"_vn);
        return;
    }
    if (next.is("thanh"_vn)) (void)accept_words(words, "thanh"_vn, "tra"_vn);
    else if (next.is("kiểm"_vn))
        (void)(accept_words(words, "kiểm"_vn, "tra"_vn) || accept_words(words, "kiểm"_vn, "toán"_vn));
    else if (next.is("thẩm"_vn))
        (void)(accept_words(words, "thẩm"_vn, "định"_vn) || accept_words(words, "thẩm"_vn, "tra"_vn));
}

bool may_be_named_again(document_type type) noexcept {
    using enum document_type;
    return type == official_letter || type == proposal || type == report || type == plan || type == notice ||
           type == guidance || type == telegram || type == scheme || type == minutes;
}

} // namespace cchc::detail
