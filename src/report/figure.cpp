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
#include "report/figure_words.hpp"
#include "report/units.hpp"
#include "text/layout.hpp"
#include "text/table.hpp"

namespace cchc {
namespace detail {
namespace {

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
          words_{text, sentence},
          begin_{sentence.begin} {}

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
        hear_period(t.where.begin);
        restart(std::min(taken_.front().end, end_));
        before_ = {};
        return true;
    }

    /// A period before a figure is that of the figure, unless something is only compared with it.
    void hear_period(std::size_t at) noexcept {
        bool const compared = before_.is("với"_vn) || before_.is("kỳ"_vn) || before_.is("hơn"_vn);
        if (compared) return;
        if (auto const found = match_period(tokenizer{text_.substr(0, end_), text_format::plain, at}))
            if (found->value) during_ = found->value;
    }

    void restart(std::size_t offset) noexcept { words_ = token_window{text_, {offset, end_}}; }

    void pass(token const& t) {
        if (t.is("trong"_vn) && words_[1].is("đó"_vn) && !whole_) whole_ = last_count();
        bool const begins = t.where.begin == begin_ || before_.is(U',');
        if (begins && t.is("so"_vn) && words_[1].is("với"_vn)) compared_with_ = read_compared(t.where.begin);
        if (t.is(U',') && !clause_.empty()) clause_.add(t);
        else if (ends_clause(t)) clause_before_ = std::exchange(clause_, {});
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

    bool is_ordinal(token const& t, number_read const& number) noexcept {
        if (number.grouped || number.of) return false;
        constexpr std::int64_t highest_level = 5;
        if (before_.is("cấp"_vn) && (number.value.whole() > highest_level || t.digits() > 1)) return false;
        bool const counted = before_before_.is("tổng"_vn) || before_before_.is("trong"_vn);
        bool const pilot = before_.is("điểm"_vn) && before_before_.is("thí"_vn); // "thí điểm 2 xã"
        return t.before <= gap::line && leads_to_ordinal(before_) && !(before_.is("số"_vn) && counted) && !pilot;
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
        if (!free || !complete(f, *number, is_ordinal(t, *number))) {
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
        bool const year = !number.grouped && !number.of && number.where.size() == 4 && number.value.scale() == 0 &&
                          number.value.mantissa() >= 1900 && number.value.mantissa() < 2200;
        if (auto const unit = read_unit(behind, !year)) {
            f.unit = plain_text(text_, *unit);
            f.where.end = unit->end;
            return true;
        }
        if (!number.grouped) return false;
        f.unit = unit_before();
        return true;
    }

    /// The unit at the next token, and more units of its kind joined to it.
    [[nodiscard]] std::optional<span> read_unit(token_window& behind, bool may_be_unlisted) const noexcept {
        if (!behind[0].is(token_kind::word) || behind[0].before > gap::line) return std::nullopt;
        bool const scaled = is_scale(behind[0]);
        auto const first = scaled && find_unit(behind, 1) ? find_unit(behind, 1) : find_unit(behind, 0);
        if (!first) return may_be_unlisted ? unlisted_unit(behind) : time_saved(behind);
        auto where = cover(behind[0].where, first->where);
        std::size_t at = first->tokens + (where.begin != first->where.begin ? 1 : 0);
        while (first->meaning != unit_kind::thing && at + 1 < token_window::reach / 2) {
            bool const joined = behind[at].is(U',') || behind[at].is("và"_vn);
            auto const next = joined ? find_unit(behind, at + 1) : std::nullopt;
            if (!next || next->meaning != first->meaning) break;
            where.end = next->where.end;
            at += 1 + next->tokens;
        }
        return where;
    }

    static bool is_scale(token const& t) noexcept {
        static constexpr std::array scales{"trăm"_vn, "nghìn"_vn, "ngàn"_vn, "triệu"_vn, "tỷ"_vn, "tỉ"_vn};
        return is_one_of(t, scales);
    }

    /// A length of time counts only where it is saved.
    [[nodiscard]] std::optional<span> time_saved(token_window& behind) const noexcept {
        static constexpr std::array lengths{"ngày"_vn, "giờ"_vn, "phút"_vn, "tháng"_vn};
        if (!is_one_of(behind[0], lengths) || !clause_.saves_time()) return std::nullopt;
        bool const working = behind[1].is("làm"_vn) && behind[2].is("việc"_vn);
        return cover(behind[0].where, behind[working ? 2 : 0].where);
    }

    /// A noun that no table lists: one word, or two where the second goes with it.
    [[nodiscard]] std::optional<span> unlisted_unit(token_window& behind) const noexcept {
        static constexpr std::array no_units{
            "ngày"_vn, "tháng"_vn, "năm"_vn,  "giờ"_vn,   "phút"_vn, "giây"_vn,  "tuần"_vn, "quý"_vn,  "cấp"_vn,
            "kỳ"_vn,   "nay"_vn,   "không"_vn, "chỗ"_vn,  "trở"_vn,  "nêu"_vn,   "này"_vn,  "đó"_vn,   "nói"_vn,
            "hiệu"_vn, "khóa"_vn,  "khoá"_vn, "lớn"_vn,   "đầu"_vn,  "cuối"_vn,  "tới"_vn,  "phải"_vn, "cần"_vn,
            "các"_vn,  "những"_vn, "mỗi"_vn,  "từng"_vn,  "một"_vn,  "hai"_vn,   "khi"_vn,  "nếu"_vn,  "thì"_vn,
            "mà"_vn,   "vì"_vn,    "nên"_vn,  "đều"_vn,   "cũng"_vn, "vẫn"_vn,   "lại"_vn,  "ra"_vn,   "lên"_vn};
        static constexpr std::array classifiers{"cái"_vn, "chiếc"_vn, "con"_vn, "bộ"_vn, "bản"_vn, "tờ"_vn, "cây"_vn};
        if (auto const saved = time_saved(behind)) return saved;
        auto const first = behind[0];
        bool const noun = !first.capital && !first.touches() && first.word && !is_one_of(first, no_units) &&
                          !is_function_word(first);
        if (!noun) return std::nullopt;
        auto const second = behind[1];
        bool const joined = second.is(token_kind::word) && second.before == gap::blank && !second.capital &&
                            second.word && !is_function_word(second) && !is_one_of(first, classifiers);
        return joined ? cover(first.where, second.where) : first.where;
    }

    /// Words that lead on to something else: no noun, and no second word of one.
    static bool is_function_word(token const& t) noexcept {
        static constexpr std::array words{
            "tại"_vn,  "cho"_vn,  "ở"_vn,    "của"_vn,  "trong"_vn, "từ"_vn,   "đến"_vn,  "theo"_vn,  "về"_vn,  "trước"_vn,
            "vào"_vn,  "do"_vn,   "và"_vn,   "với"_vn,  "được"_vn,  "đã"_vn,   "đang"_vn, "có"_vn,    "là"_vn,  "để"_vn,
            "so"_vn,   "đạt"_vn,  "tăng"_vn, "giảm"_vn, "chiếm"_vn, "gồm"_vn,  "bị"_vn,   "chưa"_vn,  "còn"_vn, "thuộc"_vn,
            "trên"_vn, "dưới"_vn, "sau"_vn,  "nhằm"_vn, "bằng"_vn,  "hoặc"_vn, "sẽ"_vn,   "tham"_vn,  "như"_vn, "qua"_vn,
            "cùng"_vn, "mới"_vn,  "phục"_vn, "hỗ"_vn,   "dùng"_vn,  "gửi"_vn,  "vượt"_vn, "ngoài"_vn, "giữa"_vn};
        return is_one_of(t, words);
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
        meets_number_ = false;
        bool begun = false;
        for (std::size_t count = 0; count < most && words[0]; ++count, words.advance()) {
            if (auto const unit = find_unit(words, 0)) {
                if (count == 0) begin = words[0].where.begin;
                begun = true;
                tail = {begin, unit->where.end};
                ends_openly_ = false;
                words.advance(unit->tokens);
                bool const listed = words[0].is(U',') && find_unit(words, 1) && !words[1].capital;
                if (listed) words.advance();
            }
            auto const t = words[0];
            bool const next_number = words[1].is(token_kind::number) && t.is("và"_vn);
            bool const of_which = t.is("trong"_vn) && words[1].is("đó"_vn);
            meets_number_ = t.is(token_kind::number);
            if (!t || is_taken(t) || ends_clause(t) || t.is(token_kind::number) || t.is(U'%') || next_number || of_which ||
                is_one_of(t, stops))
                break;
            ends_openly_ = is_one_of(t, prepositions);
            if (!begun) begin = t.where.begin;
            begun = true;
            if (!ends_openly_) tail = {begin, t.where.end};
        }
        return tail;
    }

    [[nodiscard]] bool is_taken(token const& t) const noexcept {
        auto const next = std::find_if(taken_.begin(), taken_.end(), [&](span s) { return s.end > t.where.begin; });
        return next != taken_.end() && next->contains(t.where.begin);
    }

    void add(figure f) {
        bool const led_to = ends_openly_ || meets_number_;
        auto const tail = read_tail(f.where.end);
        auto const end = tail.empty() ? f.where.end : tail.end;
        f.what = plain_text(text_, tail);
        f.action = plain_text(text_, clause_.action());
        f.during = during_;
        f.compared = comparison_of(f);
        take_subject(f);
        if (f.action.empty() && out_.size() > first_ && (led_to || (whole_ && f.what.empty())))
            f.action = led_to && !out_.back().what.empty() ? out_.back().what : out_[whole_.value_or(out_.size() - 1)].action;
        bool const share = f.of || f.unit == "%";
        if (share) name_share(f, end);
        bool const same_unit = whole_ && f.unit == out_[*whole_].unit && !share;
        if (same_unit) f.part_of = whole_;
        follows_directly_.push_back(directly_);
        since_ = end;
        restart(since_);
        clause_.clear();
        clause_before_.clear();
        before_ = {};
        directly_ = !ends_openly_;
        out_.push_back(std::move(f));
    }

    /// What an increase or a percentage is about was said before: by a label, a figure, or the clause before.
    void take_subject(figure& f) const {
        bool const labelled = before_.is(U':');
        bool const changes = f.unit == "%" || f.unit.starts_with("điểm") || f.unit == "lần" || f.unit == "bậc";
        bool const says_nothing = f.action.empty() || (changes && clause_.only_compares());
        if (!says_nothing || (!changes && !labelled)) return;
        auto const before = plain_text(text_, clause_before_.action());
        bool const bracketed = before_.is(U'(') && out_.size() > first_;
        if (!before.empty() && !bracketed) {
            f.action = before;
        } else if (changes && out_.size() > first_ && (f.what.empty() || f.compared || bracketed)) {
            f.action = out_.back().action;
            if (f.what.empty()) f.what = out_.back().what;
        }
    }

    /// "tăng 12% so với cùng kỳ", "đạt 95% kế hoạch năm"
    [[nodiscard]] std::optional<figure_comparison> comparison_of(figure const& f) const {
        auto const way = clause_.way();
        if (!way) return std::nullopt;
        auto with = read_compared(f.where.end);
        if (with.empty()) with = plain_text(text_, clause_.than());
        if (*way == comparison_way::increase || *way == comparison_way::decrease)
            return figure_comparison{*way, with.empty() ? compared_with_ : with};
        if (with.empty() && f.unit == "%" && names_a_goal(f.what)) with = f.what;
        if (f.unit != "%" || (*way == comparison_way::reach && with.empty())) return std::nullopt;
        return figure_comparison{*way, with};
    }

    static bool names_a_goal(std::string_view words) noexcept {
        tokenizer reader{words};
        auto const first = reader.next();
        auto const second = reader.next();
        return (first.is("kế"_vn) && second.is("hoạch"_vn)) || (first.is("chỉ"_vn) && second.is("tiêu"_vn)) ||
               (first.is("dự"_vn) && second.is("toán"_vn)) || (first.is("mục"_vn) && second.is("tiêu"_vn)) ||
               (first.is("cùng"_vn) && second.is("kỳ"_vn));
    }

    /// The words behind the next "so với" of the clause.
    [[nodiscard]] std::string read_compared(std::size_t from) const {
        constexpr std::size_t most = 24;
        static constexpr std::array ends{"đạt"_vn, "tăng"_vn, "giảm"_vn, "trong"_vn, "đã"_vn};
        token_window words{text_, {from, end_}};
        span with{};
        for (std::size_t count = 0; count < most && words[0] && !ends_clause(words[0]); ++count, words.advance()) {
            auto const& t = words[0];
            if (with.begin == 0 && t.is("so"_vn) && words[1].is("với"_vn)) {
                words.advance();
                with = {words[1].where.begin, words[1].where.begin};
            } else if (with.begin != 0) {
                if (is_one_of(t, ends)) break;
                with.end = t.where.end;
            }
        }
        return plain_text(text_, with);
    }

    /// A percentage in brackets behind a share is that share again: "14.064/14.101 hồ sơ (99,74%)".
    void name_share(figure& f, std::size_t end) const {
        bool const behind = f.unit == "%" && before_.is(U'(') && directly_before_bracket_ && out_.size() > first_;
        if (behind && out_.back().of) {
            f.measures = out_.back().measures;
            return;
        }
        f.measures = measure_of(text_, {since_, end});
        bool const counted_online = f.unit == "%" && f.measures == measure::online;
        if (counted_online) f.measures = measure_of(text_, {since_, f.where.begin});
        auto const said = f.action + ' ' + f.what;
        if (f.measures == measure::unknown) f.measures = measure_of(said, {0, said.size()});
        bool const of_resolved = whole_ && speaks_of_resolved(out_[*whole_].action);
        if (f.measures == measure::on_time && of_resolved) f.measures = measure::on_time_of_resolved;
        if (f.measures == measure::late && of_resolved) f.measures = measure::late_of_resolved;
    }

    /// Members of a list share what stands before the first and behind the last of them.
    void share() {
        for (std::size_t i = 1; i < follows_directly_.size(); ++i)
            if (follows_directly_[i] && out_[first_ + i].action.empty() && out_[first_ + i - 1].unit != "%")
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
    std::size_t begin_;
    phrase_of_words clause_;
    phrase_of_words clause_before_;
    std::string compared_with_; ///< "So với cùng kỳ, …": said for the figures that follow
    std::optional<period> during_;
    std::vector<bool> follows_directly_; ///< of each figure: only a comma or "và" stands before it
    std::optional<std::size_t> whole_;
    token before_{};
    token before_before_{};
    bool directly_ = false;
    bool directly_before_bracket_ = false;
    bool meets_number_ = false; ///< a number ends the last tail
    bool ends_openly_ = false; ///< the last tail ends with a preposition that leads to something else
};

} // namespace

void read_sentences(std::string_view text, span part, std::span<span const>& taken, std::vector<figure>& out) {
    sentence_reader sentences{text, part};
    for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next()) {
        while (!taken.empty() && taken.front().end <= sentence.begin) taken = taken.subspan(1);
        sentence_figures{text, sentence, taken, out}.read();
    }
}

std::vector<figure> find_figures(std::string_view text, std::span<paragraph const> paragraphs,
                                 std::span<span const> taken) {
    std::vector<figure> figures;
    auto const tables = read_tables(text, paragraphs);
    auto table = tables.begin();
    for (std::size_t i = 0; i < paragraphs.size(); ++i) {
        if (table != tables.end() && table->first == i) {
            read_table_figures(text, paragraphs, *table, taken, figures);
            i = table++->last - 1;
        } else {
            read_sentences(text, paragraphs[i].where, taken, figures);
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
