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
    part_row{"đánh giá", report_part::assessment},
    part_row{"ưu điểm", report_part::assessment},
    part_row{"hạn chế", report_part::assessment},
    part_row{"tồn tại", report_part::assessment},
    part_row{"khó khăn", report_part::assessment},
    part_row{"nguyên nhân", report_part::assessment},
    part_row{"phương hướng", report_part::duties},
    part_row{"nhiệm vụ", report_part::duties},
    part_row{"giải pháp", report_part::duties},
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

class duty_reader {
public:
    duty_reader(reading const& r, std::vector<listed_duty>& out) : r_{r}, out_{out} {}

    /// Reads the list that begins at paragraph `first`, or at once behind an announcement. Returns the paragraph behind
    /// it.
    std::size_t read(std::size_t first, marker_kind above) {
        constexpr std::size_t most_introduction = 3;
        auto i = first;
        while (i < count() && i - first < most_introduction && at(i).mark.kind == marker_kind::none && !ends(i)) ++i;
        if (i == count() || at(i).mark.kind <= above) return first;
        kind_ = at(i).mark.kind;
        for (; i < count() && !ends(i); ++i) {
            if (at(i).mark.kind == kind_) begin_duty(i);
            else if (!out_.empty()) out_.back().where.end = at(i).where.end;
        }
        return i;
    }

    /// Reads a list inside paragraph `i`, from byte `from` on: "… nhiệm vụ sau: 1. … 2. …"
    std::size_t read_inline(std::size_t i, std::size_t from) {
        sentence_reader sentences{r_.text, {from, at(i).where.end}};
        for (auto sentence = sentences.next(); !sentence.empty(); sentence = sentences.next()) {
            auto const mark = read_marker(r_.text, sentence);
            if (mark.kind == marker_kind::number && mark.ordinal == out_.size() + 1)
                out_.push_back({sentence, mark, mark.ordinal});
            else if (!out_.empty()) out_.back().where.end = sentence.end;
        }
        return i + 1;
    }

private:
    [[nodiscard]] paragraph const& at(std::size_t i) const noexcept { return r_.paragraphs[i]; }
    [[nodiscard]] std::size_t count() const noexcept { return r_.paragraphs.size(); }

    [[nodiscard]] bool ends(std::size_t i) const noexcept {
        auto const& p = at(i);
        if (is_closing(r_.text, p)) return true;
        if (p.mark.kind == marker_kind::none) return p.upper && p.is_line();
        return p.mark.kind < kind_;
    }

    /// An item that only announces duties, with items of its own, gives way to those.
    void begin_duty(std::size_t i) {
        bool const heading = at(i).is_line() && part_of(r_.text, at(i).body()) == report_part::duties;
        if (heading && i + 1 < count() && at(i + 1).mark.kind > kind_) {
            out_.clear();
            kind_ = at(i + 1).mark.kind;
            return;
        }
        auto const place = static_cast<std::uint32_t>(out_.size() + 1);
        out_.push_back({at(i).where, at(i).mark, place});
    }

    reading const& r_;
    std::vector<listed_duty>& out_;
    marker_kind kind_ = marker_kind::none;
};

class outline_reader {
public:
    outline_reader(reading const& r, report_head const& head) : r_{r}, i_{head.body} {}

    [[nodiscard]] report_outline read() {
        while (i_ < r_.paragraphs.size()) {
            auto const& p = r_.paragraphs[i_];
            if (is_closing(r_.text, p)) break;
            if (outline_.duties.empty() && read_duties(p)) continue;
            if (is_heading(p)) enter(p);
            else read_sentences(p);
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

    [[nodiscard]] static bool is_heading(paragraph const& p) noexcept {
        if (!p.is_line()) return false;
        return p.upper || (p.mark.kind != marker_kind::none && p.mark.kind != marker_kind::bullet && p.last == 0);
    }

    /// The announced list, if this paragraph announces one.
    bool read_duties(paragraph const& p) {
        duty_reader reader{r_, outline_.duties};
        if (auto const announced = find_announcement(r_.text, p)) {
            outline_.announcement = *announced;
            auto before = p;
            before.where.end = announced->begin;
            if (!before.where.empty()) read_sentences(before);
            i_ = announced->end == p.where.end ? reader.read(i_ + 1, marker_kind::none)
                                               : reader.read_inline(i_, announced->end);
            return true;
        }
        if (!is_heading(p) || part_of(r_.text, p.body()) != report_part::duties) return false;
        enter(p);
        outline_.announcement = p.where;
        i_ = reader.read(i_ + 1, p.mark.kind);
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
        bool const leaves = own == report_part::duties || own == report_part::proposals;
        if (!headings_.empty()) {
            if (h.about == reform_field::unknown) h.about = headings_.back().about;
            h.part = leaves ? *own : headings_.back().part;
        } else {
            h.part = own.value_or(report_part::results);
        }
        headings_.push_back(std::move(h));
        fresh_heading_ = true;
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

using due_row = phrase_row<bool>;

/// Words that lead to a time limit; true where the day itself is too late.
constexpr phrase_table due_words{std::array{
    due_row{"vào", false},
    due_row{"trong", false},
    due_row{"đến", false},
    due_row{"đến hết", false},
    due_row{"xong", false},
    due_row{"hoàn thành", false},
    due_row{"trước", true},
    due_row{"chậm nhất", false},
    due_row{"chậm nhất là", false},
    due_row{"hoàn thành trước", true},
    due_row{"xong trước", true},
}};

struct due_candidate {
    span where{};
    std::optional<partial_date> date;
    std::optional<period> within;
};

/// Dates and periods of the duty in the order of the text; of two in the same place the date.
std::vector<due_candidate> due_candidates(reading const& r, span where) {
    std::vector<due_candidate> all;
    auto const [first_date, last_date] = matches_in(r.dates, where);
    for (auto i = first_date; i < last_date; ++i)
        if (r.dates[i].value) all.push_back({r.dates[i].where, r.dates[i].value, std::nullopt});
    auto const [first_period, last_period] = matches_in(r.periods, where);
    for (auto i = first_period; i < last_period; ++i)
        if (r.periods[i].value) all.push_back({r.periods[i].where, std::nullopt, r.periods[i].value});
    std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
    return all;
}

} // namespace

report_outline read_outline(reading const& r, report_head const& head) {
    return outline_reader{r, head}.read();
}

std::optional<due_time> read_due(reading const& r, span where) {
    auto const candidates = due_candidates(r, where);
    token_window words{r.text, where};
    std::size_t next = 0;
    while (next < candidates.size() && words[0]) {
        auto const at = words[0].where.begin;
        while (next < candidates.size() && candidates[next].where.begin < at) ++next;
        auto const lead = due_words.find(words);
        if (!lead) {
            words.advance();
            continue;
        }
        words.advance(lead->tokens);
        if (next < candidates.size() && words[0].where.begin == candidates[next].where.begin)
            return due_time{candidates[next].where, candidates[next].date, candidates[next].within, lead->meaning};
    }
    return std::nullopt;
}

} // namespace cchc::detail
