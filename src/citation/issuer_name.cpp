// SPDX-License-Identifier: BSL-1.0
#include "citation/issuer_name.hpp"

#include <algorithm>
#include <array>

#include "agency/name_reader.hpp"
#include "citation/word_steps.hpp"

namespace cchc::detail {
namespace {

struct kind_words {
    std::array<syllable, 8> words;
    body_form form;
};

/// Enterprises, schools, units of the army; the boards that run them; those who act for others or for a time. Abbreviations count in
/// capitals.
constexpr auto body_kinds = [] {
    using enum body_form;
    return std::array{
        kind_words{{"tập"_vn, "đoàn"_vn}, named},
        kind_words{{"tổng"_vn, "công"_vn, "ty"_vn}, named},
        kind_words{{"công"_vn, "ty"_vn}, named},
        kind_words{{"cty"_vn}, named},
        kind_words{{"dntn"_vn}, named},
        kind_words{{"htx"_vn}, named},
        kind_words{{"doanh"_vn, "nghiệp"_vn, "tư"_vn, "nhân"_vn}, named},
        kind_words{{"hợp"_vn, "tác"_vn, "xã"_vn}, named},
        kind_words{{"ngân"_vn, "hàng"_vn}, named},
        kind_words{{"quỹ"_vn}, named},
        kind_words{{"xí"_vn, "nghiệp"_vn}, named},
        kind_words{{"nhà"_vn, "máy"_vn}, named},
        kind_words{{"nhà"_vn, "xuất"_vn, "bản"_vn}, named},
        kind_words{{"sở"_vn, "giao"_vn, "dịch"_vn}, named},
        kind_words{{"đại"_vn, "học"_vn}, named},
        kind_words{{"trường"_vn}, named},
        kind_words{{"trường"_vn, "đại"_vn, "học"_vn}, named},
        kind_words{{"trường"_vn, "cao"_vn, "đẳng"_vn}, named},
        kind_words{{"trường"_vn, "hợp"_vn}, none},
        kind_words{{"phủ"_vn, "thủ"_vn, "tướng"_vn}, board},
        kind_words{{"quân"_vn, "khu"_vn}, named},
        kind_words{{"quân"_vn, "đoàn"_vn}, named},
        kind_words{{"quân"_vn, "chủng"_vn}, named},
        kind_words{{"binh"_vn, "đoàn"_vn}, named},
        kind_words{{"binh"_vn, "chủng"_vn}, named},
        kind_words{{"sư"_vn, "đoàn"_vn}, named},
        kind_words{{"lữ"_vn, "đoàn"_vn}, named},
        kind_words{{"trung"_vn, "đoàn"_vn}, named},
        kind_words{{"hội"_vn, "đồng"_vn, "tư"_vn, "vấn"_vn}, named},
        kind_words{{"hội"_vn, "đồng"_vn, "quản"_vn, "trị"_vn}, board},
        kind_words{{"hội"_vn, "đồng"_vn, "thành"_vn, "viên"_vn}, board},
        kind_words{{"hội"_vn, "đồng"_vn, "quản"_vn, "lý"_vn}, board},
        kind_words{{"hội"_vn, "đồng"_vn, "trường"_vn}, board},
        kind_words{{"đại"_vn, "hội"_vn, "đồng"_vn, "cổ"_vn, "đông"_vn}, board},
        kind_words{{"ban"_vn, "kiểm"_vn, "soát"_vn}, board},
        kind_words{{"ban"_vn, "giám"_vn, "hiệu"_vn}, board},
        kind_words{{"ban"_vn, "giám"_vn, "đốc"_vn}, board},
        kind_words{{"hđqt"_vn}, board},
        kind_words{{"hđtv"_vn}, board},
        kind_words{{"hđtp"_vn}, board},
        kind_words{{"bct"_vn}, board},
        kind_words{{"bbt"_vn}, board},
        kind_words{{"btv"_vn}, board},
        kind_words{{"bch"_vn}, board},
        kind_words{{"bchtw"_vn}, board},
        kind_words{{"tập"_vn, "thể"_vn, "lãnh"_vn, "đạo"_vn}, group},
        kind_words{{"đoàn"_vn, "chủ"_vn, "tịch"_vn}, group},
        kind_words{{"tổ"_vn, "thư"_vn, "ký"_vn}, group},
        kind_words{{"cơ"_vn, "quan"_vn, "điều"_vn, "tra"_vn}, group},
        kind_words{{"cơ"_vn, "quan"_vn, "điều"_vn, "tra"_vn, "hình"_vn, "sự"_vn}, group},
        kind_words{{"cơ"_vn, "quan"_vn, "cảnh"_vn, "sát"_vn, "điều"_vn, "tra"_vn}, group},
        kind_words{{"cơ"_vn, "quan"_vn, "an"_vn, "ninh"_vn, "điều"_vn, "tra"_vn}, group},
        kind_words{{"cơ"_vn, "quan"_vn, "csđt"_vn}, group},
        kind_words{{"cơ"_vn, "quan"_vn, "anđt"_vn}, group},
        kind_words{{"tổ"_vn, "giúp"_vn, "việc"_vn}, task},
        kind_words{{"tổ"_vn, "công"_vn, "tác"_vn}, task},
        kind_words{{"tổ"_vn, "công"_vn, "tác"_vn, "chuyên"_vn, "trách"_vn}, task},
        kind_words{{"tổ"_vn, "trưởng"_vn, "tổ"_vn, "công"_vn, "tác"_vn}, task},
        kind_words{{"tổ"_vn, "thẩm"_vn, "định"_vn}, task},
        kind_words{{"tổ"_vn, "chuyên"_vn, "gia"_vn}, task},
        kind_words{{"đoàn"_vn, "thanh"_vn, "tra"_vn}, task},
        kind_words{{"đoàn"_vn, "kiểm"_vn, "tra"_vn}, task},
        kind_words{{"đoàn"_vn, "giám"_vn, "sát"_vn}, task},
        kind_words{{"đoàn"_vn, "công"_vn, "tác"_vn}, task},
        kind_words{{"trưởng"_vn, "đoàn"_vn, "thanh"_vn, "tra"_vn}, task},
        kind_words{{"trưởng"_vn, "đoàn"_vn, "kiểm"_vn, "tra"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "thẩm"_vn, "định"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "thẩm"_vn, "định"_vn, "giá"_vn, "đất"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "thẩm"_vn, "định"_vn, "giá"_vn, "đất"_vn, "cụ"_vn, "thể"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "nghiệm"_vn, "thu"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "tuyển"_vn, "dụng"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "tuyển"_vn, "sinh"_vn}, task},
        kind_words{{"hội"_vn, "đồng"_vn, "kỷ"_vn, "luật"_vn}, task},
        kind_words{{"chi"_vn, "nhánh"_vn}, group}};
}();

/// The words with which one of them goes on at `at`: the token behind them, or `at`.
std::size_t accept_kind(lookahead& tokens, std::size_t at, kind_words const& kind) noexcept {
    bool const abbreviation = kind.form == body_form::board && !kind.words[1];
    if (abbreviation && !tokens[at].upper) return at;
    auto next = at;
    for (auto const word : kind.words) {
        if (!word) break;
        if (!tokens[next].is(word) || (next > at && !is_near(tokens[next]))) return at;
        ++next;
    }
    return next;
}

/// Whether a word cannot be Vietnamese, so that no second syllable goes with it: "Minebea", "ACB", "Fuji".
bool is_foreign(token const& t) noexcept {
    if (!t.word || t.upper) return true;
    constexpr std::string_view vowels = "aeiouy";
    constexpr std::string_view foreign_letters = "fjwz";
    int groups = 0;
    bool in_group = false;
    for (unsigned i = 0; i < t.word.letters(); ++i) {
        auto const letter = unmarked(cchc::letter{t.word.letter_index(i), tone::ngang, false, false});
        if (foreign_letters.find(letter) != std::string_view::npos) return true;
        bool const vowel = vowels.find(letter) != std::string_view::npos;
        if (vowel && !in_group) ++groups;
        in_group = vowel;
    }
    return groups != 1;
}

/// Words with which a sentence goes on behind a name: those of the table of openings, and some that are too short for it.
bool sentence_goes_on(lookahead& tokens, std::size_t at) noexcept {
    constexpr std::array links{"ngày"_vn, "cho"_vn, "gửi"_vn,   "do"_vn,    "từ"_vn,   "hoặc"_vn, "có"_vn,
                               "là"_vn,   "thì"_vn, "để"_vn,    "nêu"_vn,   "nói"_vn,  "này"_vn,  "xin"_vn,
                               "hỏi"_vn,  "đến"_vn, "không"_vn, "sẽ"_vn,    "phải"_vn, "bị"_vn,   "cũng"_vn,
                               "vẫn"_vn,  "như"_vn, "mà"_vn,    "vì"_vn,    "nhằm"_vn, "quy"_vn,  "ban"_vn,
                               "ký"_vn,   "năm"_vn, "thuộc"_vn, "trình"_vn, "v"_vn};
    constexpr std::array pairs{
        std::array{"kiến"_vn, "nghị"_vn},  std::array{"liên"_vn, "quan"_vn}, std::array{"phản"_vn, "ánh"_vn},
        std::array{"phúc"_vn, "đáp"_vn},   std::array{"căn"_vn, "cứ"_vn},    std::array{"cung"_vn, "cấp"_vn},
        std::array{"chấp"_vn, "thuận"_vn}, std::array{"bổ"_vn, "nhiệm"_vn},  std::array{"giải"_vn, "trình"_vn}};
    auto const& t = tokens[at];
    if (std::find(links.begin(), links.end(), t.word) != links.end() || longest_phrase(opening_phrases(), tokens, at))
        return true;
    auto const& next = tokens[at + 1];
    return std::any_of(pairs.begin(), pairs.end(), [&](auto const& pair) { return t.is(pair[0]) && next.is(pair[1]); });
}

/// Whether the name of an organ of the state or a post starts at `at`, or words with which a text begins: "Căn cứ".
bool begins_other_text(lookahead& tokens, std::size_t at) noexcept {
    bool const one_capital = tokens[at + 1].is(token_kind::word) && !tokens[at + 1].capital;
    bool const known = longest_phrase(word_phrases(), tokens, at).end > at + 1;
    if (!known && (one_capital || tokens.shouts(at)) && sentence_goes_on(tokens, at)) return true;
    if (longest_post(tokens, at).end > at + 1) return true;
    auto const head = longest_phrase(head_phrases(), tokens, at);
    if (!head) return false;
    switch (rule_of_head(static_cast<std::size_t>(head.value)).kind) {
    case agency_kind::national_assembly:
    case agency_kind::government:
    case agency_kind::prime_minister:
    case agency_kind::ministry:
    case agency_kind::department:
    case agency_kind::people_committee:
    case agency_kind::people_council: return true;
    default: return false;
    }
}

/// Whether a body of its own starts at `at`, so that what stands in front of it joins two.
bool begins_other_body(lookahead& tokens, std::size_t at) noexcept {
    if (begins_other_text(tokens, at) || read_body_kind(tokens, at).form != body_form::none) return true;
    auto const head = longest_phrase(head_phrases(), tokens, at);
    return head && rule_of_head(static_cast<std::size_t>(head.value)).rule != name_rule::none;
}

/// Reads a name, part by part.
class body_name_reader {
public:
    body_name_reader(lookahead& tokens, std::size_t kind, std::size_t at) noexcept
        : tokens_{tokens}, begin_{at}, kind_{kind} {}

    std::size_t read() noexcept {
        constexpr int most_parts = 24;
        auto end = begin_;
        for (int i = 0; i < most_parts && !placed_; ++i) {
            auto const next = read_part(end);
            if (next == end) break;
            end = next;
        }
        return is_name_ && (ends_name(tokens_, end) || ends_capitals(end)) ? end : begin_;
    }

private:
    /// "CÔNG TY CỔ PHẦN BIA SÀI GÒN vướng mắc về": among small letters a name in capitals ends with them.
    bool ends_capitals(std::size_t end) noexcept {
        for (auto at = kind_; at < end; ++at)
            if (tokens_[at].is(token_kind::word) && !tokens_[at].upper) return false;
        return true;
    }

    std::size_t read_part(std::size_t at) noexcept {
        auto const& t = tokens_[at];
        if (t.before > gap::line) return at;
        if (t.before == gap::line && t.capital && at > begin_) return read_city(at);
        if (t.is(token_kind::number)) return read_number(at);
        if (t.is(token_kind::mark)) return read_mark(at);
        if (!t.is(token_kind::word)) return at;
        if (t.is("và"_vn)) return at > begin_ && goes_on_in_capitals(at + 1) ? at + 1 : at;
        if (at > begin_) {
            if (auto const place = read_place(tokens_, at, 0);
                place && place.named && !place.listed && !place.is_class) {
                placed_ = true;
                return place.end;
            }
        }
        return t.capital ? read_capital(at) : read_small(at);
    }

    /// "trường ĐHBK" and "Hà Nội" under it: on a new line only the name of a city goes on.
    std::size_t read_city(std::size_t at) noexcept {
        auto const city = read_bare_name(tokens_, at, true);
        placed_ = static_cast<bool>(city);
        return city ? city.end : at;
    }

    std::size_t read_capital(std::size_t at) noexcept {
        if (at > begin_ && begins_other_text(tokens_, at)) return at;
        is_name_ = true;
        auto const known = longest_phrase(word_phrases(), tokens_, at);
        return std::max(known.end, at + 1);
    }

    /// Small letters go on a name as words of the table, between its capitals, or as the second half of its last word.
    std::size_t read_small(std::size_t at) noexcept {
        constexpr std::size_t most_between = 4;
        if (tokens_[at].is("trách"_vn) && tokens_[at + 2].is("hữu"_vn) && tokens_[at + 3].is("hạn"_vn)) return at + 4;
        if (sentence_goes_on(tokens_, at)) return at;
        if (auto const known = longest_phrase(word_phrases(), tokens_, at, word_lower)) {
            is_name_ = is_name_ || (tokens_[kind_].capital && known.end > at + 2); // no less: "Công ty nhà nước"
            return known.end;
        }
        auto next = at;
        while (next < at + most_between && is_small_word(next) && !sentence_goes_on(tokens_, next)) ++next;
        bool const joined = tokens_[next].is(U'-') || tokens_[next].is("và"_vn);
        if (next > at && goes_on_in_capitals(joined ? next + 1 : next)) return next;
        bool const second_half = at > begin_ && tokens_[at - 1].capital && !is_foreign(tokens_[at - 1]);
        return second_half && next == at + 1 ? next : at;
    }

    bool is_small_word(std::size_t at) noexcept {
        auto const& t = tokens_[at];
        return t.is(token_kind::word) && !t.capital && t.before <= gap::line;
    }

    /// "Quân khu 7", "Công ty Xây dựng 47", "VN2", "số 2".
    std::size_t read_number(std::size_t at) noexcept {
        constexpr std::size_t most_digits = 3;
        auto const& next = tokens_[at + 1];
        bool const measure = next.touches() && (next.is(U'/') || next.is(U'%') || next.is(token_kind::word) ||
                                                tokens_[at + 2].is(token_kind::number));
        bool const part_of_word = tokens_[at].touches() && at > begin_;
        if (!part_of_word && (tokens_[at].digits() > most_digits || measure)) return at;
        is_name_ = true;
        return at + 1;
    }

    /// "Than - Khoáng sản", "H&M", "TP. Hồ Chí Minh".
    std::size_t read_mark(std::size_t at) noexcept {
        if (at == begin_ || tokens_[at].before > gap::blank || !tokens_[at - 1].is(token_kind::word)) return at;
        bool const joint = tokens_[at].is(U'-') || tokens_[at].is(U'&');
        bool const stop = tokens_[at].is(U'.') && tokens_[at].touches() && tokens_[at - 1].word == "tp"_vn;
        return (joint || stop) && goes_on_in_capitals(at + 1) ? at + 1 : at;
    }

    bool goes_on_in_capitals(std::size_t at) noexcept {
        return tokens_[at].is(token_kind::word) && tokens_[at].capital && tokens_[at].before < gap::line &&
               !begins_other_body(tokens_, at);
    }

    lookahead& tokens_;
    std::size_t begin_;
    std::size_t kind_;
    bool is_name_ = false;
    bool placed_ = false; ///< nothing goes behind a territory
};

} // namespace

body_kind read_body_kind(lookahead& tokens, std::size_t at) noexcept {
    body_kind longest;
    auto const first = tokens[at].word;
    for (auto const& kind : body_kinds) {
        if (kind.words[0] != first) continue;
        if (auto const end = accept_kind(tokens, at, kind); end > std::max(at, longest.end)) longest = {kind.form, end};
    }
    return longest;
}

std::size_t read_body_name(lookahead& tokens, std::size_t kind, std::size_t at) noexcept {
    return body_name_reader{tokens, kind, at}.read();
}

bool ends_name(lookahead& tokens, std::size_t at) noexcept {
    auto const& t = tokens[at];
    if (!t.is(token_kind::word) || t.before > gap::line) return !t.touches() || !t.is(U'/');
    return t.capital || sentence_goes_on(tokens, at);
}

} // namespace cchc::detail
