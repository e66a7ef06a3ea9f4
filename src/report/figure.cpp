// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/figure.hpp>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include <cchc/citation/find_citations.hpp>
#include <cchc/text/plain_text.hpp>
#include <cchc/time/find_dates.hpp>
#include <cchc/time/find_periods.hpp>

#include "report/figure_finder.hpp"
#include "text/layout.hpp"
#include "report/units.hpp"

namespace cchc {
namespace detail {
namespace {

/// What the words beside a number say of a share.
enum class share_word : std::uint8_t { nothing, received, resolved, on_time, late, online };
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
    share_row{"trực tuyến", share_word::online},
}};

measure measure_of(std::string_view text, span words) noexcept {
    std::array<bool, 6> said{};
    token_window window{text, words};
    while (window[0]) {
        auto const word = share_words.find(window);
        if (word) said[static_cast<std::size_t>(word->meaning)] = true;
        window.advance(word ? word->tokens : 1);
    }
    auto const says = [&](share_word word) { return said[static_cast<std::size_t>(word)]; };
    if (says(share_word::late)) return says(share_word::on_time) ? measure::unknown : measure::late;
    if (says(share_word::on_time)) return says(share_word::resolved) ? measure::on_time_of_resolved : measure::on_time;
    if (says(share_word::online)) return measure::online;
    return says(share_word::received) && says(share_word::resolved) ? measure::resolved_of_received : measure::unknown;
}

/// Words behind which a number is no count: khóa 3, Điều 5, số 12.
constexpr std::array ordinal_words{
    "thứ"_vn,  "số"_vn,   "khóa"_vn, "khoá"_vn, "kỳ"_vn,  "điều"_vn, "khoản"_vn, "điểm"_vn, "mục"_vn,    "chương"_vn,
    "phần"_vn, "mẫu"_vn,  "biểu"_vn, "bảng"_vn, "lục"_vn, "độ"_vn,   "cấp"_vn,   "hạng"_vn, "quý"_vn,    "tầng"_vn,
    "tổ"_vn,   "quận"_vn, "lần"_vn,  "loại"_vn, "mã"_vn,  "năm"_vn,  "tháng"_vn, "ngày"_vn, "phường"_vn,
};

constexpr bool is_one_of(token const& t, auto const& words) noexcept {
    return t.is(token_kind::word) && std::find(words.begin(), words.end(), t.word) != words.end();
}

constexpr bool is_digit(char c) noexcept {
    return c >= '0' && c <= '9';
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

struct number_read {
    span where{};
    decimal value{};
    std::optional<decimal> of;
    bool grouped = false; ///< written with dots: a count, not an ordinal or a year
    bool repaired = false;
};

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

/// A run of words, cut down to what says something.
class phrase_of_words {
public:
    void clear() noexcept { words_.clear(); }
    [[nodiscard]] bool empty() const noexcept { return words_.empty(); }
    void add(token const& t) {
        constexpr std::size_t most = 24;
        if (words_.size() == most) words_.erase(words_.begin());
        words_.push_back(t);
    }

    /// Behind the last "đã", without words of grammar at either end.
    [[nodiscard]] span action() const noexcept {
        static constexpr std::array leading{"và"_vn,  "có"_vn,  "được"_vn, "với"_vn, "gồm"_vn,    "là"_vn,  "trong"_vn,
                                            "đó"_vn,  "còn"_vn, "thì"_vn,  "như"_vn, "khoảng"_vn, "hơn"_vn, "gần"_vn,
                                            "cho"_vn, "tại"_vn, "ở"_vn,    "của"_vn, "từ"_vn,     "theo"_vn};
        std::size_t first = 0;
        std::size_t last = words_.size();
        for (std::size_t i = 0; i < last; ++i)
            if (words_[i].is("đã"_vn)) first = i + 1;
        while (first < last && is_one_of(words_[first], leading)) ++first;
        while (first < last && is_one_of(words_[last - 1], leading)) --last;
        return first == last ? span{} : span{words_[first].where.begin, words_[last - 1].where.end};
    }

private:
    std::vector<token> words_;
};

constexpr bool ends_clause(token const& t) noexcept {
    constexpr std::u32string_view marks = U",;:.()[]…!?\"“”";
    return t.is(token_kind::mark) && marks.find(t.mark) != std::u32string_view::npos;
}

/// Reads the figures of one sentence.
class sentence_figures {
public:
    sentence_figures(std::string_view text, span sentence, std::span<span const> taken, std::vector<figure>& out)
        : text_{text},
          end_{sentence.end},
          since_{sentence.begin},
          taken_{taken},
          out_{out},
          first_{out.size()},
          words_{text, sentence} {}

    void read() {
        while (words_[0]) {
            auto const t = words_[0];
            if (skip_taken(t)) continue;
            if (!t.is(token_kind::number) || !read_figure(t)) pass(t);
        }
        share();
    }

private:
    bool skip_taken(token const& t) {
        while (!taken_.empty() && taken_.front().end <= t.where.begin) taken_ = taken_.subspan(1);
        if (taken_.empty() || !taken_.front().contains(t.where.begin)) return false;
        restart(std::min(taken_.front().end, end_));
        before_ = {};
        return true;
    }

    void restart(std::size_t offset) noexcept { words_ = token_window{text_, {offset, end_}}; }

    void pass(token const& t) {
        if (t.is("trong"_vn) && words_[1].is("đó"_vn) && !whole_) whole_ = last_count();
        if (ends_clause(t)) clause_.clear();
        else if (t.is(token_kind::word)) clause_.add(t);
        directly_before_bracket_ = t.is(U'(') && directly_;
        directly_ = directly_ && (t.is(U',') || t.is(U';') || t.is("và"_vn));
        before_before_ = std::exchange(before_, t);
        words_.advance();
    }

    /// The last figure of the sentence that is no percentage.
    [[nodiscard]] std::optional<std::size_t> last_count() const noexcept {
        for (auto i = out_.size(); i-- > first_;)
            if (out_[i].unit != "%") return i;
        return std::nullopt;
    }

    bool is_ordinal(token const& t) noexcept {
        bool const counted = before_before_.is("tổng"_vn) || before_before_.is("trong"_vn);
        return t.before <= gap::line && is_one_of(before_, ordinal_words) && !(before_.is("số"_vn) && counted);
    }

    /// A number that is glued to what stands before or behind it is part of a code.
    [[nodiscard]] bool stands_free(token const& t, std::size_t number_end) noexcept {
        constexpr std::u32string_view glue = U"/.,:_#@&'’";
        bool const glued = before_.is(token_kind::mark) ? glue.find(before_.mark) != std::u32string_view::npos
                                                        : static_cast<bool>(before_);
        if (t.touches() && glued) return false;
        token_window behind{text_, {number_end, end_}};
        auto const next = behind[0];
        if (!next || next.before != gap::none || next.is(U'%')) return true;
        if (next.is(token_kind::word)) return find_unit(behind, 0).has_value();
        bool const joins = next.is(U'/') || next.is(U'-') || next.is(U':');
        return !(joins && behind[1].touches());
    }

    bool read_figure(token const& t) {
        auto const number = read_number(text_, t.where.begin);
        auto const end = number ? number->where.end : numeral_end(text_, t.where.begin);
        bool const free = number && stands_free(t, end);
        figure f;
        if (!free || !complete(f, *number, is_ordinal(t))) {
            skip_code(end);
            return true;
        }
        add(std::move(f));
        return true;
    }

    /// Passes over a number that is no figure, with what is glued to it.
    void skip_code(std::size_t end) {
        restart(std::max(end, words_[0].where.end));
        while (words_[0] && words_[0].touches() && !ends_clause(words_[0])) words_.advance();
        before_ = {};
        directly_ = false;
    }

    /// Unit and span; false when the number is no figure.
    bool complete(figure& f, number_read const& number, bool ordinal) {
        f.value = number.value;
        f.of = number.of;
        f.where = number.where;
        token_window behind{text_, {number.where.end, end_}};
        if (behind[0].is(U'%')) {
            f.unit = "%";
            f.where.end = behind[0].where.end;
            return true;
        }
        bool const heading = out_.size() == first_ && !before_ && behind[0].capital;
        if (ordinal || number.repaired || heading) return false;
        if (auto const unit = read_unit(behind)) {
            f.unit = plain_text(text_, *unit);
            f.where.end = unit->end;
            return true;
        }
        if (!number.grouped) return false;
        f.unit = unit_before();
        return true;
    }

    /// The unit at the next token, and more units of its kind joined to it.
    static std::optional<span> read_unit(token_window& behind) noexcept {
        auto const first = find_unit(behind, 0);
        if (!first || behind[0].before > gap::line) return std::nullopt;
        auto where = first->where;
        std::size_t at = first->tokens;
        while (first->meaning != unit_kind::thing && at + 1 < token_window::reach / 2) {
            bool const joined = behind[at].is(U',') || behind[at].is("và"_vn);
            auto const next = joined ? find_unit(behind, at + 1) : std::nullopt;
            if (!next || next->meaning != first->meaning) break;
            where.end = next->where.end;
            at += 1 + next->tokens;
        }
        return where;
    }

    /// "Hồ sơ trực tuyến 5.112": the last unit in the clause before the number.
    [[nodiscard]] std::string unit_before() const {
        auto const action = clause_.action();
        token_window words{text_, action};
        std::string unit;
        while (!action.empty() && words[0]) {
            auto const found = find_unit(words, 0);
            if (found) unit = plain_text(text_, found->where);
            words.advance(found ? found->tokens : 1);
        }
        return unit;
    }

    /// The words behind the unit, up to the end of the clause or the next number.
    [[nodiscard]] span read_tail(std::size_t from) {
        static constexpr std::array stops{"đạt"_vn, "chiếm"_vn, "tăng"_vn, "giảm"_vn, "còn"_vn, "bằng"_vn,
                                          "so"_vn,  "đã"_vn,    "với"_vn,  "nhằm"_vn, "gồm"_vn, "là"_vn};
        constexpr std::size_t most = 24;
        static constexpr std::array prepositions{"tại"_vn, "cho"_vn,  "ở"_vn,  "của"_vn,   "trong"_vn, "từ"_vn,
                                                 "đến"_vn, "theo"_vn, "về"_vn, "trước"_vn, "vào"_vn,   "do"_vn};
        token_window words{text_, {from, end_}};
        span tail{};
        auto begin = from;
        ends_openly_ = false;
        for (std::size_t count = 0; count < most && words[0]; ++count, words.advance()) {
            auto const t = words[0];
            bool const next_number = words[1].is(token_kind::number) && t.is("và"_vn);
            bool const of_which = t.is("trong"_vn) && words[1].is("đó"_vn);
            if (is_taken(t) || ends_clause(t) || t.is(token_kind::number) || t.is(U'%') || next_number || of_which ||
                is_one_of(t, stops))
                break;
            ends_openly_ = is_one_of(t, prepositions);
            if (count == 0) begin = t.where.begin;
            if (!ends_openly_) tail = {begin, t.where.end};
        }
        return tail;
    }

    [[nodiscard]] bool is_taken(token const& t) const noexcept {
        auto const next = std::find_if(taken_.begin(), taken_.end(), [&](span s) { return s.end > t.where.begin; });
        return next != taken_.end() && next->contains(t.where.begin);
    }

    void add(figure f) {
        auto const tail = read_tail(f.where.end);
        f.what = plain_text(text_, tail);
        f.action = plain_text(text_, clause_.action());
        bool const share = f.of || f.unit == "%";
        if (share) name_share(f, tail.empty() ? f.where.end : tail.end);
        bool const same_unit = whole_ && f.unit == out_[*whole_].unit && !share;
        if (same_unit) f.part_of = whole_;
        follows_directly_.push_back(directly_);
        since_ = tail.empty() ? f.where.end : tail.end;
        restart(since_);
        clause_.clear();
        before_ = {};
        directly_ = !ends_openly_;
        out_.push_back(std::move(f));
    }

    /// A percentage in brackets behind a share is that share again: "14.064/14.101 hồ sơ (99,74%)".
    void name_share(figure& f, std::size_t end) const {
        bool const again =
            f.unit == "%" && before_.is(U'(') && directly_before_bracket_ && out_.size() > first_ && out_.back().of;
        if (again) {
            f.measures = out_.back().measures;
            f.action = out_.back().action;
            return;
        }
        f.measures = measure_of(text_, {since_, end});
        bool const counted_online = f.unit == "%" && f.measures == measure::online;
        if (counted_online) f.measures = measure_of(text_, {since_, f.where.begin});
    }

    /// Members of a list share what stands before the first and behind the last of them.
    void share() {
        for (std::size_t i = 1; i < follows_directly_.size(); ++i)
            if (follows_directly_[i] && out_[first_ + i].action.empty())
                out_[first_ + i].action = out_[first_ + i - 1].action;
        for (std::size_t i = follows_directly_.size(); i-- > 1;)
            if (follows_directly_[i] && out_[first_ + i - 1].what.empty() && out_[first_ + i].unit != "%")
                out_[first_ + i - 1].what = out_[first_ + i].what;
    }

    std::string_view text_;
    std::size_t end_;
    std::size_t since_; ///< where the words begin that may name a share
    std::span<span const> taken_;
    std::vector<figure>& out_;
    std::size_t first_;
    token_window words_;
    phrase_of_words clause_;
    std::vector<bool> follows_directly_; ///< of each figure: only a comma or "và" stands before it
    std::optional<std::size_t> whole_;
    token before_{};
    token before_before_{};
    bool directly_ = false;
    bool directly_before_bracket_ = false;
    bool ends_openly_ = false; ///< the last tail ends with a preposition that leads to something else
};

} // namespace

std::vector<figure> find_figures(std::string_view text, std::span<paragraph const> paragraphs,
                                 std::span<span const> taken) {
    std::vector<figure> figures;
    for (auto const& p : paragraphs) {
        sentence_reader sentences{text, p.where};
        for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next()) {
            while (!taken.empty() && taken.front().end <= sentence.begin) taken = taken.subspan(1);
            sentence_figures{text, sentence, taken, figures}.read();
        }
    }
    return figures;
}

std::vector<span> merged(std::vector<span> a, std::vector<span> const& b) {
    auto const middle = static_cast<std::ptrdiff_t>(a.size());
    a.insert(a.end(), b.begin(), b.end());
    std::inplace_merge(a.begin(), a.begin() + middle, a.end());
    return a;
}

} // namespace detail

std::optional<decimal> percent(figure const& f) {
    constexpr unsigned places = 2;
    constexpr std::int64_t hundred = 100;
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / hundred;
    if (!f.of || f.value.mantissa() > most) return std::nullopt;
    return quotient(decimal{f.value.mantissa() * hundred, f.value.scale()}, *f.of, places);
}

std::vector<figure> find_figures(std::string_view text) {
    std::vector<span> citations;
    std::vector<span> dates;
    std::vector<span> periods;
    for (auto const& m : find_citations(text)) citations.push_back(m.where);
    for (auto const& m : find_dates(text)) dates.push_back(m.where);
    for (auto const& m : find_periods(text)) periods.push_back(m.where);
    return detail::find_figures(text, detail::read_paragraphs(text),
                                detail::merged(detail::merged(std::move(citations), dates), periods));
}

} // namespace cchc
