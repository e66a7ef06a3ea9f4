// SPDX-License-Identifier: BSL-1.0
#include "report/figure_words.hpp"

#include "text/phrases.hpp"

namespace cchc::detail {
namespace {

/// What the words beside a number say of a share.
enum class share_word : std::uint8_t { nothing, received, resolved, on_time, late, online, satisfied };
using share_row = phrase_row<share_word>;

constexpr phrase_table share_words{std::array{
    share_row{"tiếp nhận và trả kết quả", share_word::nothing}, // the name of an office
    share_row{"tiếp nhận", share_word::received},
    share_row{"giải quyết", share_word::resolved},
    share_row{"trả kết quả", share_word::resolved},
    share_row{"trả trước", share_word::resolved},
    share_row{"trả đúng", share_word::resolved},
    share_row{"đúng hạn", share_word::on_time},
    share_row{"trước hạn", share_word::on_time},
    share_row{"đúng thời hạn", share_word::on_time},
    share_row{"quá hạn", share_word::late},
    share_row{"trễ hạn", share_word::late},
    share_row{"chậm", share_word::late},
    share_row{"đúng hẹn", share_word::on_time},
    share_row{"trước hẹn", share_word::on_time},
    share_row{"trễ hẹn", share_word::late},
    share_row{"trực tuyến", share_word::online},
    share_row{"thanh toán trực tuyến", share_word::nothing}, // of payments, not of dossiers
    share_row{"qua mạng", share_word::online},
    share_row{"hài lòng", share_word::satisfied},
}};

std::array<bool, 7> share_words_in(std::string_view text, span words) noexcept {
    std::array<bool, 7> said{};
    token_window window{text, words};
    while (window[0]) {
        auto const word = share_words.find(window);
        if (word) said[static_cast<std::size_t>(word->meaning)] = true;
        window.advance(word ? word->tokens : 1);
    }
    return said;
}

} // namespace

bool speaks_of_resolved(std::string_view words) noexcept {
    return share_words_in(words, {0, words.size()})[static_cast<std::size_t>(share_word::resolved)];
}

measure measure_of(std::string_view text, span words) noexcept {
    auto const said = share_words_in(text, words);
    auto const says = [&](share_word word) { return said[static_cast<std::size_t>(word)]; };
    if (says(share_word::satisfied)) return measure::satisfied;
    if (says(share_word::late) && says(share_word::on_time)) return measure::unknown;
    if (says(share_word::late)) return says(share_word::resolved) ? measure::late_of_resolved : measure::late;
    if (says(share_word::on_time)) return says(share_word::resolved) ? measure::on_time_of_resolved : measure::on_time;
    if (says(share_word::online)) return says(share_word::received) ? measure::online_of_received : measure::online;
    return says(share_word::received) && says(share_word::resolved) ? measure::resolved_of_received : measure::unknown;
}

namespace {

/// Words behind which a number is no count: khóa 3, Điều 5, số 12.
constexpr std::array ordinal_words{
    "thứ"_vn,  "số"_vn,   "khóa"_vn, "khoá"_vn, "kỳ"_vn,  "điều"_vn, "khoản"_vn, "điểm"_vn, "mục"_vn,    "chương"_vn,
    "phần"_vn, "mẫu"_vn,  "biểu"_vn, "bảng"_vn, "lục"_vn, "độ"_vn,   "cấp"_vn,   "hạng"_vn, "quý"_vn,    "tầng"_vn,
    "tổ"_vn,   "quận"_vn, "lần"_vn,  "loại"_vn, "mã"_vn,  "năm"_vn,  "tháng"_vn, "ngày"_vn, "phường"_vn,
    "lộ"_vn,   "đường"_vn, "nhóm"_vn, "tuần"_vn,
};

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
}

} // namespace

bool leads_to_ordinal(token const& word) noexcept {
    return is_one_of(word, ordinal_words);
}

/// Where the numeral that begins at `at` ends: digits with single dots and commas between them.
std::size_t numeral_end(std::string_view text, std::size_t at) noexcept {
    while (at < text.size()) {
        bool const joined = (text[at] == '.' || text[at] == ',') && at + 1 < text.size() && is_digit(text[at + 1]);
        if (!is_digit(text[at]) && !joined) break;
        ++at;
    }
    return at;
}

/// The number or share that begins at `at`.
std::optional<number_read> read_number(std::string_view text, std::size_t at) {
    auto const end = numeral_end(text, at);
    auto const value = parse_number_lenient(text.substr(at, end - at));
    if (!value) return std::nullopt;
    number_read number{{at, end}, value->number.value, std::nullopt, value->number.grouped, value->repairs.any()};
    if (end + 1 < text.size() && text[end] == '/' && is_digit(text[end + 1])) {
        number.where.end = numeral_end(text, end + 1);
        auto const of = parse_number(text.substr(end + 1, number.where.end - end - 1));
        if (!of || number.repaired) return std::nullopt;
        number.of = of->value;
        number.grouped = number.grouped || of->grouped;
    }
    return number;
}

void phrase_of_words::add(token const& t) {
    constexpr std::size_t most = 24;
    if (words_.size() == most) words_.erase(words_.begin());
    words_.push_back(t);
}

namespace {

constexpr std::array grammar{"và"_vn,  "có"_vn,  "được"_vn, "với"_vn, "gồm"_vn,    "là"_vn,  "trong"_vn,
                             "đó"_vn,  "còn"_vn, "thì"_vn,  "như"_vn, "khoảng"_vn, "hơn"_vn, "gần"_vn,
                             "cho"_vn, "tại"_vn, "ở"_vn,    "của"_vn, "từ"_vn,     "theo"_vn};

/// Words that compare, and say nothing of what.
constexpr std::array comparing{"đạt"_vn, "chiếm"_vn, "bằng"_vn, "tỷ"_vn,   "tỉ"_vn,  "lệ"_vn,  "tương"_vn,
                               "ứng"_vn, "tăng"_vn,  "giảm"_vn, "vượt"_vn, "mới"_vn, "gấp"_vn, "thêm"_vn,
                               "cao"_vn, "thấp"_vn,  "hơn"_vn,  "năm"_vn,  "trước"_vn, "ước"_vn};

bool is_grammar(token const& t) noexcept {
    return t.is(token_kind::mark) || is_one_of(t, grammar);
}

/// Whether the words in front of "đã" name what is counted: "Số chứng chỉ đã cấp".
bool names_what_is_counted(std::span<token const> words) noexcept {
    static constexpr std::array names{"số"_vn, "tổng"_vn, "tỷ"_vn, "tỉ"_vn};
    return !words.empty() && is_one_of(words.front(), names);
}

} // namespace

std::size_t phrase_of_words::behind_last_mark() const noexcept {
    auto begin = words_.size();
    while (begin > 0 && !words_[begin - 1].is(token_kind::mark)) --begin;
    return begin;
}

/// Where the words begin that belong to a number: behind the last comma, unless too little stands there ("đăng, phát").
std::size_t phrase_of_words::last_segment() const noexcept {
    static constexpr std::array places{"tại"_vn, "ở"_vn, "cho"_vn, "với"_vn, "đến"_vn};
    constexpr std::size_t few = 2;
    auto begin = words_.size();
    if (begin != 0 && is_one_of(words_[begin - 1], places)) return behind_last_mark();
    for (std::size_t words = 0; begin > 0; --begin) {
        if (words_[begin - 1].is(token_kind::mark)) {
            if (words > few) break;
            continue;
        }
        if (!is_one_of(words_[begin - 1], comparing) && !is_grammar(words_[begin - 1])) ++words;
    }
    return begin;
}

std::span<token const> phrase_of_words::kept() const noexcept {
    auto first = last_segment();
    auto last = words_.size();
    if (!names_what_is_counted(std::span{words_}.subspan(first)))
        for (auto i = first; i < last; ++i)
            if (words_[i].is("đã"_vn)) first = i + 1;
    while (first < last && is_grammar(words_[first])) ++first;
    while (first < last && is_grammar(words_[last - 1])) --last;
    return std::span{words_}.subspan(first, last - first);
}

span phrase_of_words::action() const noexcept {
    auto const words = kept();
    return words.empty() ? span{} : span{words.front().where.begin, words.back().where.end};
}

bool phrase_of_words::only_compares() const noexcept {
    auto const words = kept();
    return std::all_of(words.begin(), words.end(),
                       [](token const& t) { return is_one_of(t, comparing) || is_grammar(t); });
}

span phrase_of_words::than() const noexcept {
    for (auto i = words_.size(); i > 1 && !words_[i - 1].is(token_kind::mark); --i) {
        bool const more = words_[i - 2].is("cao"_vn) || words_[i - 2].is("nhiều"_vn) || words_[i - 2].is("thấp"_vn) ||
                          words_[i - 2].is("ít"_vn);
        if (!words_[i - 1].is("hơn"_vn) || !more) continue;
        return i < words_.size() ? span{words_[i].where.begin, words_.back().where.end} : span{};
    }
    return {};
}

std::optional<comparison_way> phrase_of_words::way() const noexcept {
    static constexpr std::array near{"thêm"_vn, "gấp"_vn, "được"_vn, "khoảng"_vn, "tới"_vn,
                                     "hơn"_vn,  "tỷ"_vn,  "tỉ"_vn,   "lệ"_vn};
    auto i = words_.size();
    while (i > 0 && is_one_of(words_[i - 1], near)) --i;
    if (i == 0) return std::nullopt;
    bool const than = i < words_.size() && words_[i].is("hơn"_vn);
    auto const& t = words_[i - 1];
    if (!words_[i - 1].is("tăng"_vn) && !words_[i - 1].is("giảm"_vn) && !this->than().empty()) {
        for (auto j = words_.size(); j > 1; --j)
            if (words_[j - 1].is("hơn"_vn))
                return words_[j - 2].is("thấp"_vn) || words_[j - 2].is("ít"_vn) ? comparison_way::decrease
                                                                                : comparison_way::increase;
    }
    if (t.is("tăng"_vn) || (than && (t.is("cao"_vn) || t.is("nhiều"_vn)))) return comparison_way::increase;
    if (t.is("giảm"_vn) || (than && (t.is("thấp"_vn) || t.is("ít"_vn)))) return comparison_way::decrease;
    if (t.is("vượt"_vn)) return comparison_way::exceed;
    if (t.is("đạt"_vn) || t.is("bằng"_vn)) return comparison_way::reach;
    return std::nullopt;
}

bool phrase_of_words::saves_time() const noexcept {
    static constexpr std::array saving{"giảm"_vn, "ngắn"_vn, "kiệm"_vn};
    constexpr std::size_t nearby = 3;
    auto const from = static_cast<std::ptrdiff_t>(words_.size() - std::min(words_.size(), nearby));
    return std::any_of(words_.begin() + from, words_.end(), [](token const& t) { return is_one_of(t, saving); });
}

} // namespace cchc::detail
