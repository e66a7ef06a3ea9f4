// SPDX-License-Identifier: BSL-1.0
// The parts of a report, its sections by field, and its list of duties.
#include <algorithm>
#include <array>

#include <cchc/text/plain_text.hpp>

#include "report/reading.hpp"
#include "task/announcement.hpp"
#include "text/phrases.hpp"

namespace cchc::detail {
namespace {

using part_row = phrase_row<report_part>;

/// The words of a heading that say what stands under it. The first one counts: "Kết quả thực hiện nhiệm vụ" is about
/// results.
constexpr phrase_table part_words{std::array{
    part_row{"kết quả", report_part::results},
    part_row{"tình hình", report_part::results},
    part_row{"thực hiện nhiệm vụ", report_part::results},
    part_row{"thực hiện các nhiệm vụ", report_part::results},
    part_row{"hoàn thành nhiệm vụ", report_part::results},
    part_row{"đánh giá", report_part::assessment},
    part_row{"ưu điểm", report_part::assessment},
    part_row{"hạn chế", report_part::assessment},
    part_row{"tồn tại", report_part::assessment},
    part_row{"khó khăn", report_part::assessment},
    part_row{"nguyên nhân", report_part::assessment},
    part_row{"phương hướng", report_part::duties},
    part_row{"định hướng", report_part::duties},
    part_row{"nhiệm vụ", report_part::duties},
    part_row{"giải pháp", report_part::duties},
    part_row{"kế hoạch công tác", report_part::duties},
    part_row{"chương trình công tác", report_part::duties},
    part_row{"công tác trọng tâm", report_part::duties},
    part_row{"phản ánh kiến nghị", report_part::results},
    part_row{"xử lý kiến nghị", report_part::results},
    part_row{"giải quyết kiến nghị", report_part::results},
    part_row{"kiến nghị", report_part::proposals},
    part_row{"đề xuất", report_part::proposals},
}};

std::optional<report_part> part_of(std::string_view text, span heading) noexcept {
    token_window words{text, heading};
    while (words[0]) {
        if (auto const found = part_words.find(words)) return found->meaning;
        words.advance();
    }
    return std::nullopt;
}

/// Reads a list of duties, with the headings inside it.
class duty_reader {
public:
    duty_reader(reading const& r, std::vector<listed_duty>& out, std::uint32_t list)
        : r_{r}, out_{out}, before_{out.size()}, list_{list} {}

    /// The list that begins at paragraph `first`, at once behind an announcement or under a heading of kind `above`;
    /// under a heading a paragraph without a number is a duty too. Returns the paragraph behind the list.
    std::size_t read(std::size_t first, marker_kind above, bool under_heading) {
        above_ = above;
        loose_ = under_heading;
        auto i = first;
        for (; i < count() && !ends(i); ++i) {
            auto const& p = at(i);
            if (p.is_row) continue; // see duties in tables
            if (p.mark.kind == marker_kind::none) read_unmarked(i, i - first);
            else if (is_heading_of_some(i)) enter(i);
            else read_marked(i);
            if (!under_heading && out_.size() == before_ && i - first >= most_introduction) return first;
        }
        return out_.size() == before_ && !under_heading ? first : i;
    }

    /// Reads a list inside paragraph `i`, from byte `from` on: "… nhiệm vụ sau: 1. … 2. …"
    std::size_t read_inline(std::size_t i, std::size_t from) {
        sentence_reader sentences{r_.text, {from, at(i).where.end}};
        for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next()) {
            auto const mark = read_marker(r_.text, sentence);
            if (mark.kind == marker_kind::number && mark.ordinal == out_.size() - before_ + 1) add(sentence, mark);
            else if (out_.size() != before_) out_.back().where.end = sentence.end;
        }
        return i + 1;
    }

private:
    static constexpr std::size_t most_introduction = 3;

    [[nodiscard]] paragraph const& at(std::size_t i) const noexcept { return r_.paragraphs[i]; }
    [[nodiscard]] std::size_t count() const noexcept { return r_.paragraphs.size(); }

    [[nodiscard]] bool ends(std::size_t i) const noexcept {
        auto const& p = at(i);
        if (is_closing(r_.text, p)) return true;
        if (p.mark.kind == marker_kind::none)
            return p.upper && p.is_line() && (out_.size() != before_ || part_of(r_.text, p.where) != report_part::duties);
        return p.mark.kind <= above_ || (top_ != marker_kind::none && p.mark.kind < top_);
    }

    /// A short line above things of its own: "1. Cải cách thể chế", "2. Sở Tài chính:"; not an order that goes on below.
    [[nodiscard]] bool is_heading_of_some(std::size_t i) const noexcept {
        constexpr std::uint32_t heading_words = 20;
        constexpr std::uint32_t naming_words = 12;
        auto const& p = at(i);
        if (p.mark.kind == marker_kind::bullet || p.words > heading_words || i + 1 >= count()) return false;
        if (p.last != 0 && p.last != U':' && p.last != U')') return false;
        auto const& next = at(i + 1);
        if (is_closing(r_.text, next) || next.is_row) return false;
        if (next.mark.kind == marker_kind::none)
            return loose_ && p.words <= naming_words && !next.is_line() && !begins_with_order(p);
        return next.mark.kind > p.mark.kind && !(p.last == U':' && p.words > naming_words && begins_with_order(p));
    }

    [[nodiscard]] bool begins_with_order(paragraph const& p) const noexcept {
        static constexpr std::array orders{"tiếp"_vn, "đẩy"_vn, "tăng"_vn, "nâng"_vn, "thực"_vn, "xây"_vn, "triển"_vn,
                                           "rà"_vn,   "ban"_vn, "tổ"_vn,   "hoàn"_vn, "chỉ"_vn,  "tham"_vn, "phối"_vn};
        token_window words{r_.text, p.body()};
        return std::any_of(orders.begin(), orders.end(), [&](syllable s) { return words[0].is(s); });
    }

    void enter(std::size_t i) {
        auto const kind = at(i).mark.kind;
        if (top_ == marker_kind::none) top_ = kind;
        heading_ = at(i).body();
        heading_kind_ = kind;
        items_ = marker_kind::none;
    }

    void read_marked(std::size_t i) {
        auto const& p = at(i);
        if (top_ == marker_kind::none) top_ = p.mark.kind;
        if (p.mark.kind <= heading_kind_) {
            heading_ = {};
            heading_kind_ = marker_kind::none;
            items_ = marker_kind::none;
        }
        bool const sub_bullet = p.mark.kind == marker_kind::bullet && items_ == marker_kind::bullet &&
                                r_.text[p.mark.where.begin] == '+' && bullet_ != '+';
        if (items_ != marker_kind::none && (p.mark.kind > items_ || sub_bullet)) {
            out_.back().where.end = p.where.end;
            return;
        }
        items_ = p.mark.kind;
        bullet_ = r_.text[p.mark.where.begin];
        add(p.where, p.mark);
    }

    void read_unmarked(std::size_t i, std::size_t place) {
        auto const& p = at(i);
        if (items_ != marker_kind::none && out_.size() != before_) {
            out_.back().where.end = p.where.end;
        } else if (loose_ && p.last != U':' && !p.upper) {
            bool const introduces = place == 0 && i + 1 < count() && at(i + 1).mark.kind != marker_kind::none;
            if (!introduces) add(p.where, p.mark);
        }
    }

    void add(span where, marker mark) {
        listed_duty d{where, mark, static_cast<std::uint32_t>(out_.size() - before_ + 1), list_, heading_};
        out_.push_back(d);
    }

    reading const& r_;
    std::vector<listed_duty>& out_;
    std::size_t before_;
    std::uint32_t list_;
    marker_kind above_ = marker_kind::none;
    marker_kind top_ = marker_kind::none;   ///< of the first item or heading: what ranks higher ends the list
    marker_kind items_ = marker_kind::none; ///< of the items under the heading
    marker_kind heading_kind_ = marker_kind::none;
    span heading_{};
    char bullet_ = 0;
    bool loose_ = false;
};

class outline_reader {
public:
    outline_reader(reading const& r, report_head const& head) : r_{r}, i_{head.body} {}

    [[nodiscard]] report_outline read() {
        while (i_ < r_.paragraphs.size()) {
            auto const& p = r_.paragraphs[i_];
            if (is_closing(r_.text, p)) break;
            if (read_duties(p)) continue;
            if (is_heading(p)) enter(p);
            else if (!p.is_row) read_paragraph(p);
            ++i_;
        }
        return std::move(outline_);
    }

private:
    struct open_heading {
        marker_kind kind = marker_kind::none;
        report_part part = report_part::results;
        reform_field about = reform_field::unknown;
        std::string text;
    };

    /// A line with a number, or in capitals, or one that begins with the words of a part: "Phương hướng, nhiệm vụ".
    [[nodiscard]] bool is_heading(paragraph const& p) const noexcept {
        constexpr std::uint32_t naming_words = 14;
        if (!p.is_line()) return false;
        if (p.upper) return true;
        if (p.mark.kind == marker_kind::bullet) return false;
        bool const open = p.last == 0 || p.last == U')' || (p.last == U':' && p.words <= naming_words);
        if (p.mark.kind != marker_kind::none) return open;
        token_window words{r_.text, p.where};
        return p.last == 0 && p.words <= naming_words && words[0].capital && part_words.find(words).has_value();
    }

    /// The announced list, if this paragraph announces one; under a heading of duties every list.
    bool read_duties(paragraph const& p) {
        duty_reader reader{r_, outline_.duties, static_cast<std::uint32_t>(outline_.duties.size())};
        if (outline_.duties.empty()) {
            if (auto const announced = find_announcement(r_.text, p)) {
                auto before = p;
                before.where.end = announced->begin;
                auto const next = announced->end == p.where.end
                                      ? reader.read(i_ + 1, marker_kind::none, false)
                                      : reader.read_inline(i_, announced->end);
                if (outline_.duties.empty() && next == i_ + 1 && is_heading(p)) return false;
                outline_.announcement = *announced;
                if (!before.where.empty()) read_sentences(before);
                i_ = next;
                return true;
            }
        }
        if (!is_heading(p) || part_of(r_.text, p.body()) != report_part::duties) return false;
        enter(p);
        if (headings_.back().part != report_part::duties) {
            ++i_;
            return true;
        }
        if (outline_.announcement.empty()) outline_.announcement = p.where;
        auto const first = i_ + 1;
        i_ = reader.read(first, p.mark.kind, true);
        outline_.duty_parts.push_back({p.where.begin, i_ > first ? r_.paragraphs[i_ - 1].where.end : p.where.end});
        return true;
    }

    /// A heading closes those of its rank and below. What is said of results below a heading on results stays there.
    void enter(paragraph const& p) {
        auto const kind = p.mark.kind == marker_kind::none ? marker_kind::roman : p.mark.kind;
        while (!headings_.empty() && headings_.back().kind >= kind) headings_.pop_back();
        open_heading h;
        h.kind = kind;
        h.text = plain_text(r_.text, p.body());
        h.about = classify(surface(r_.text, p.body())).about;
        auto const own = part_of(r_.text, p.body());
        if (!headings_.empty()) {
            bool const leaves = own == report_part::proposals || (own == report_part::duties && looks_ahead(p));
            if (h.about == reform_field::unknown) h.about = headings_.back().about;
            h.part = leaves ? *own : headings_.back().part;
        } else {
            h.part = own.value_or(report_part::results);
        }
        headings_.push_back(std::move(h));
        fresh_heading_ = true;
    }

    /// Below a heading on results, "Nhiệm vụ …" is of the future only when it says so.
    [[nodiscard]] bool looks_ahead(paragraph const& p) const noexcept {
        static constexpr std::array future{"hướng"_vn, "tới"_vn, "cuối"_vn, "tâm"_vn, "theo"_vn, "pháp"_vn, "sau"_vn};
        if (headings_.back().part != report_part::results) return true;
        if (headings_.back().kind >= marker_kind::roman) return true;
        token_window words{r_.text, p.body()};
        for (; words[0]; words.advance())
            if (std::any_of(future.begin(), future.end(), [&](syllable s) { return words[0].is(s); })) return true;
        return false;
    }

    void read_paragraph(paragraph const& p) {
        read_sentences(p);
        auto const& above = headings_.empty() ? no_heading_ : headings_.back();
        auto const run_in = part_of_run_in(p);
        if (run_in.value_or(above.part) != report_part::proposals) return;
        auto body = p.body();
        if (run_in && above.part != report_part::proposals) {
            tokenizer words{r_.text.substr(0, p.where.end), text_format::plain, body.begin};
            for (auto t = words.next(); t; t = words.next())
                if (t.is(U':')) {
                    body.begin = words.peek().where.begin;
                    break;
                }
        }
        bool const sub_item = p.mark.kind == marker_kind::bullet && !outline_.proposals.empty() &&
                              r_.text[p.mark.where.begin] == '+';
        if (sub_item) outline_.proposals.back().end = p.where.end;
        else if (p.last != U':' && !body.empty()) outline_.proposals.push_back(body);
    }

    void read_sentences(paragraph const& p) {
        auto const& above = headings_.empty() ? no_heading_ : headings_.back();
        auto const run_in = part_of_run_in(p);
        auto field = above.about;
        bool first = true;
        sentence_reader sentences{r_.text, p.where};
        for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next()) {
            if (above.about == reform_field::unknown) {
                auto const own = classify(surface(r_.text, sentence)).about;
                if (own != reform_field::unknown || first) field = own;
            }
            first = false;
            add(sentence, run_in.value_or(above.part), field, above.text);
        }
    }

    /// "3. Kiến nghị: …": a heading with its text behind it.
    [[nodiscard]] std::optional<report_part> part_of_run_in(paragraph const& p) const noexcept {
        if (p.mark.kind == marker_kind::none) return std::nullopt;
        token_window words{r_.text, p.body()};
        for (std::size_t i = 0; i + 1 < token_window::reach && words[i]; ++i)
            if (words[i].is(U':')) return part_of(r_.text, {p.body().begin, words[i].where.begin});
        return std::nullopt;
    }

    void add(span sentence, report_part part, reform_field field, std::string const& heading) {
        auto& sections = outline_.sections;
        bool const same =
            !sections.empty() && !fresh_heading_ && sections.back().part == part && sections.back().about == field;
        fresh_heading_ = false;
        if (same) sections.back().where.end = sentence.end;
        else sections.push_back({sentence, part, field, heading});
    }

    reading const& r_;
    std::size_t i_;
    report_outline outline_;
    std::vector<open_heading> headings_;
    open_heading no_heading_{};
    bool fresh_heading_ = false;
};

} // namespace

report_outline read_outline(reading const& r, report_head const& head) {
    return outline_reader{r, head}.read();
}

} // namespace cchc::detail
