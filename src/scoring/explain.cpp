// SPDX-License-Identifier: BSL-1.0
// Why a row has its points, in words.
#include <cchc/scoring/evaluate.hpp>

namespace cchc {
namespace {

class explainer {
public:
    explainer(scoring_index const& idx, scorecard const& card, evaluation const& e, std::size_t row, language in)
        : criterion_{idx[row]}, card_{card}, node_{e.rows[row]}, why_{node_.why}, evaluation_{e}, in_{in} {
        if (why_.entry != 0 && why_.entry <= card.entries().size()) entry_ = &card.entries()[why_.entry - 1];
    }

    std::string run() {
        text_ = criterion_.code + ": " + score() + ". ";
        because();
        limits();
        if (!criterion_.basis.empty()) text_ += say("Căn cứ: ", "Basis: ") + criterion_.basis + ". ";
        evidence_and_author();
        while (!text_.empty() && text_.back() == ' ') text_.pop_back();
        return std::move(text_);
    }

private:
    [[nodiscard]] std::string say(std::string_view vietnamese, std::string_view english) const {
        return std::string{in_ == language::vietnamese ? vietnamese : english};
    }

    [[nodiscard]] std::string number(points const& value) const { return describe(value, in_); }

    [[nodiscard]] std::string score() const {
        if (!node_.applies) return say("không áp dụng", "does not apply");
        auto const of = [&](points const& value) {
            return number(value) + (node_.maximum.is_zero() ? "" : "/" + number(node_.maximum)) +
                   say(" điểm", " points");
        };
        if (node_.is_known()) return of(node_.least);
        return say("chưa xác định, từ ", "not known, from ") + number(node_.least) + say(" đến ", " to ") +
               of(node_.most);
    }

    /// The fact that the rule lacks or cannot use: found by asking the rule again.
    [[nodiscard]] std::string trouble() const {
        std::vector<fact> facts;
        for (auto const& entry : card_.entries())
            if (auto const* const declared = std::get_if<fact>(&entry.what);
                declared != nullptr && entry.code == criterion_.code)
                facts.push_back(*declared);
        return apply(criterion_.how, criterion_.maximum, facts).trouble;
    }

    void because() {
        switch (why_.kind) {
        case reason_kind::nothing_recorded:
            text_ += say("Chưa có số liệu hay điểm nào được ghi. ", "Nothing is recorded. ");
            break;
        case reason_kind::fact_missing:
            text_ += say("Thiếu số liệu “", "The fact “") + trouble() + say("”. ", "” is missing. ");
            rule_text();
            break;
        case reason_kind::fact_unusable:
            text_ += say("Số liệu “", "The fact “") + trouble() +
                     say("” không dùng được với quy tắc. ", "” fits no case of the rule. ");
            rule_text();
            break;
        case reason_kind::empty_ratio:
            text_ += say("Mẫu số “", "The denominator “") + trouble() +
                     say("” bằng 0 và quy tắc không nói tính thế nào. ",
                         "” is zero, and the rule does not say what that means. ");
            rule_text();
            break;
        case reason_kind::recorded_above:
            text_ += say("Điểm được ghi ở mục trên. ", "A score is recorded for the row above. ");
            break;
        case reason_kind::by_rule: by_rule(); break;
        case reason_kind::by_score: by_score(); break;
        case reason_kind::by_sum: text_ += say("Tổng các mục con. ", "The sum of its rows. "); break;
        case reason_kind::did_not_occur: text_ += say("Không phát sinh. ", "Nothing of the kind is recorded. "); break;
        case reason_kind::exempt:
            if (auto const* const e = entry_ ? std::get_if<exemption>(&entry_->what) : nullptr)
                text_ += e->reason.empty() ? say("Không nêu lý do. ", "No reason is given. ")
                                           : say("Lý do: ", "Reason: ") + e->reason + ". ";
            break;
        case reason_kind::out_of_scope:
            text_ += say("Tiêu chí không dành cho khối này. ", "The criterion is not for units of this block. ");
            break;
        case reason_kind::not_surveyed:
            text_ += say("Không tổ chức điều tra xã hội học. ", "No survey was held. ");
            break;
        case reason_kind::empty_exempt:
            text_ += say("Không phát sinh (mẫu số bằng 0), không tính vào điểm tối đa. ",
                         "Nothing came up (the denominator is zero); out of the maximum. ");
            break;
        }
    }

    void rule_text() {
        if (auto const rule = describe(criterion_.how, criterion_.maximum, in_); !rule.empty())
            text_ += say("Quy tắc: ", "Rule: ") + rule + ". ";
    }

    void by_score() {
        text_ += say("Điểm ", "Given at: ") + (in_ == language::vietnamese ? std::string{vietnamese_name(why_.at)}
                                                                           : std::string{to_string(why_.at)});
        if (node_.appraised && node_.surveyed)
            text_ +=
                say(" và điều tra: ", " and survey: ") + number(*node_.appraised) + " + " + number(*node_.surveyed);
        text_ += ". ";
    }

    void by_rule() {
        if (why_.none) text_ += say("Không phát sinh (mẫu số bằng 0). ", "Nothing came up (the denominator is zero). ");
        else std::visit([&](auto const& form) { figures_of(form); }, criterion_.how.form);
        rule_text();
    }

    /// "45/50 = 90 %", or "90 %" as declared.
    void percent() {
        if (why_.figures.size() == 1) text_ += number(why_.figures[0]) + " %";
        if (why_.figures.size() != 2) return;
        auto const share = number(why_.figures[0] * points{100} / why_.figures[1]);
        bool const is_exact = share.rfind("≈", 0) != 0;
        text_ +=
            number(why_.figures[0]) + "/" + number(why_.figures[1]) + (is_exact ? " = " + share : " " + share) + " %";
    }

    void state(std::string const& label, amount const& worth) {
        text_ += say("Trạng thái “", "The state is “") + label + "”: " + number(worth.of(criterion_.maximum)) +
                 say(" điểm. ", ". ");
    }

    void figures_of(given_rule const&) {}
    void figures_of(sum_rule const&) {}
    void figures_of(all_rule const& r) {
        if (why_.which != 0) return state(r.otherwise, r.unmet);
        std::string all;
        for (auto const& condition : r.conditions) all += (all.empty() ? "" : ", ") + condition;
        state(all, r.met);
    }
    void figures_of(choice_rule const& r) { state(r.states[why_.which].label, r.states[why_.which].worth); }
    void figures_of(grade_rule const& r) {
        if (why_.which < r.grades.size()) return state(r.grades[why_.which].label, r.grades[why_.which].worth);
        for (std::size_t i = 0; i < r.grades.size() && i < why_.figures.size(); ++i)
            text_ += (i == 0 ? "" : ", ") + r.grades[i].label + " " + number(why_.figures[i]) + " × " +
                     number(r.grades[i].worth.of(criterion_.maximum));
        text_ += say("; lấy bình quân. ", "; their mean. ");
    }
    void figures_of(steps_rule const& r) {
        if (r.under.empty()) text_ += r.over + " = " + number(why_.figures[0]);
        else percent();
        auto const& step = r.steps[why_.which];
        text_ += say(", thuộc mức ", ", in the step ") + describe(step.where, in_, r.under.empty() ? "" : " %") + ": ";
        text_ += (step.by_ratio ? say("tỷ lệ × ", "the ratio × ") : "") + number(step.worth.of(criterion_.maximum)) +
                 say(" điểm. ", ". ");
    }
    void figures_of(ratio_rule const& r) {
        percent();
        text_ += " × " + number(r.full.of(criterion_.maximum)) + ". ";
    }
    void figures_of(satisfaction_rule const& r) {
        text_ += say("Hài lòng ", "Satisfied: ");
        percent();
        text_ += " × " + number(r.full.of(criterion_.maximum)) + ". ";
    }
    void figures_of(item_rule const& r) {
        text_ += number(why_.figures[0]) + " × " + number(r.each.of(criterion_.maximum)) + ". ";
    }
    void figures_of(deduction_rule const& r) {
        text_ += number(r.from.of(criterion_.maximum));
        for (std::size_t i = 0; i < r.deductions.size() && i < why_.figures.size(); ++i)
            text_ += " − " + number(why_.figures[i]) + " × " + number(r.deductions[i].each.of(criterion_.maximum)) +
                     " (" + r.deductions[i].event + ")";
        text_ += ". ";
    }
    void figures_of(survey_rule const& r) {
        for (std::size_t i = 0; i * 2 + 1 < why_.figures.size(); ++i) {
            if (i != 0) text_ += "; ";
            if (i < r.groups.size()) text_ += r.groups[i].name + " (" + number(r.groups[i].weight) + " %): ";
            text_ += say("bình quân ", "mean ") + number(why_.figures[i * 2]) + "/" + std::to_string(r.highest);
            if (auto const& count = why_.figures[i * 2 + 1]; !count.is_zero())
                text_ += say(" của ", " of ") + number(count) + say(" phiếu", " answers");
        }
        text_ += ". ";
    }

    void limits() {
        if (why_.limit == rule_limit::floor) text_ += say("Lấy mức sàn. ", "Raised to the floor. ");
        if (why_.limit == rule_limit::cap) text_ += say("Lấy mức trần. ", "Cut at the cap. ");
        bool const restated = evaluation_.restated != points{1} && node_.applies && why_.kind != reason_kind::by_sum &&
                              !is_surveyed(criterion_.method) && !is_beside(criterion_.method);
        if (restated)
            text_ += say("Quy đổi × ", "Restated × ") + number(evaluation_.restated) +
                     say(" vì có phần không áp dụng. ", ", for a part does not apply. ");
    }

    void evidence_and_author() {
        if (entry_ == nullptr) return;
        std::string proofs;
        for (auto const& proof : entry_->evidence) proofs += (proofs.empty() ? "" : "; ") + proof.text;
        if (!proofs.empty()) text_ += say("Kiểm chứng: ", "Evidence: ") + proofs + ". ";
        if (!entry_->by.empty()) text_ += say("Người ghi: ", "Recorded by ") + entry_->by + ". ";
    }

    criterion const& criterion_;
    scorecard const& card_;
    node_result const& node_;
    reason const& why_;
    evaluation const& evaluation_;
    language in_;
    card_entry const* entry_ = nullptr;
    std::string text_;
};

} // namespace

std::string explain(scoring_index const& idx, scorecard const& card, evaluation const& e, std::size_t row,
                    language in) {
    return explainer{idx, card, e, row, in}.run();
}

} // namespace cchc
