// SPDX-License-Identifier: BSL-1.0
#include <cchc/scoring/words.hpp>

namespace cchc {
namespace {

class writer {
public:
    writer(rule const& r, points const& maximum, language in) : rule_{r}, maximum_{maximum}, in_{in} {}

    std::string run() {
        auto text = std::visit([&](auto const& form) { return words(form); }, rule_.form);
        if (text.empty()) return text;
        if (rule_.floor) text += say("; thấp nhất ", "; at least ") + worth(*rule_.floor);
        if (rule_.no_floor) text += say("; có thể âm", "; may go below zero");
        if (rule_.cap) text += say("; cao nhất ", "; at most ") + worth(*rule_.cap);
        switch (rule_.when_none) {
        case empty_denominator::missing: break;
        case empty_denominator::full:
            text += say("; không phát sinh: điểm tối đa", "; nothing came up: full marks");
            break;
        case empty_denominator::zero: text += say("; không phát sinh: 0 điểm", "; nothing came up: no points"); break;
        case empty_denominator::not_applicable:
            text += say("; không phát sinh: không tính", "; nothing came up: does not count");
            break;
        }
        return text;
    }

private:
    [[nodiscard]] std::string say(std::string_view vietnamese, std::string_view english) const {
        return std::string{in_ == language::vietnamese ? vietnamese : english};
    }
    [[nodiscard]] std::string worth(amount const& a) const {
        auto const value = a.of(maximum_);
        return describe(value, in_) + say(" điểm", value == points{1} ? " point" : " points");
    }
    [[nodiscard]] std::string number(amount const& a) const { return describe(a.of(maximum_), in_); }

    template <class Items, class Write>
    static std::string joined(Items const& items, std::string_view between, Write&& write) {
        std::string text;
        for (auto const& item : items) {
            if (!text.empty()) text += between;
            text += write(item);
        }
        return text;
    }
    [[nodiscard]] std::string states(std::vector<rule_state> const& all) const {
        return joined(all, "; ", [&](rule_state const& s) { return s.label + ": " + worth(s.worth); });
    }

    [[nodiscard]] std::string words(given_rule const&) const { return {}; }
    [[nodiscard]] std::string words(sum_rule const&) const { return {}; }
    [[nodiscard]] std::string words(all_rule const& r) const {
        return joined(r.conditions, say(" và ", " and "), [](std::string const& c) { return c; }) + ": " +
               worth(r.met) + "; " + r.otherwise + ": " + worth(r.unmet);
    }
    [[nodiscard]] std::string words(choice_rule const& r) const { return states(r.states); }
    [[nodiscard]] std::string words(grade_rule const& r) const { return states(r.grades); }
    [[nodiscard]] std::string words(steps_rule const& r) const {
        auto const unit = r.under.empty() ? "" : " %";
        return joined(r.steps, "; ", [&](rule_step const& step) {
            auto const what = step.by_ratio ? say("tỷ lệ × ", "the ratio × ") + worth(step.worth) : worth(step.worth);
            return describe(step.where, in_, unit) + ": " + what;
        });
    }
    [[nodiscard]] std::string words(ratio_rule const& r) const {
        return r.over + "/" + r.under + " × " + worth(r.full);
    }
    [[nodiscard]] std::string words(item_rule const& r) const {
        return say("mỗi ", "each of ") + (r.item == "count" ? say("việc", "them") : r.item) + ": " + worth(r.each);
    }
    [[nodiscard]] std::string words(deduction_rule const& r) const {
        return (r.from == amount{} ? std::string{} : worth(r.from) + ", ") +
               joined(r.deductions, ", ", [&](rule_deduction const& d) {
                   return say("trừ ", "less ") + number(d.each) + say(" mỗi ", " per ") + d.event;
               });
    }
    [[nodiscard]] std::string words(survey_rule const& r) const {
        auto const lowest = std::to_string(r.lowest);
        auto const highest = std::to_string(r.highest);
        auto const mean = say("điểm bình quân", "mean answer");
        auto text = r.stretched ? "(" + mean + " − " + lowest + ")/" + std::to_string(r.highest - r.lowest)
                                : mean + "/" + highest;
        text += " × " + worth(r.full);
        if (!r.groups.empty())
            text += "; " + joined(r.groups, ", ", [&](respondent_group const& g) {
                        return g.name + " " + describe(g.weight, in_) + " %";
                    });
        return text;
    }
    [[nodiscard]] std::string words(satisfaction_rule const& r) const {
        return say("tỷ lệ hài lòng × ", "satisfied share × ") + worth(r.full);
    }

    rule const& rule_;
    points const& maximum_;
    language in_;
};

} // namespace

std::string describe(points const& value, language in) {
    bool const is_short = rounded(value, 4) == value;
    auto text = is_short ? to_string(value) : "≈" + to_string(value, 4);
    if (in == language::vietnamese)
        if (auto const point = text.find('.'); point != std::string::npos) text[point] = ',';
    return text;
}

std::string describe(point_range const& range, language in, std::string_view unit) {
    bool const vietnamese = in == language::vietnamese;
    auto const say = [&](std::string_view vi, std::string_view en) { return std::string{vietnamese ? vi : en}; };
    auto const from = [&] {
        return (range.from_closed ? say("từ ", "from ") : say("trên ", "above ")) + describe(*range.from, in);
    };
    if (!range.from && !range.to) return say("bất kỳ", "any");
    if (!range.to) return from().append(unit) + (range.from_closed ? say(" trở lên", " up") : "");
    auto const to = describe(*range.to, in).append(unit);
    if (range.from && *range.from == *range.to) return to;
    if (!range.to_closed) return (range.from ? from() + say(" đến dưới ", " to below ") : say("dưới ", "below ")) + to;
    return (range.from ? from() + say(" đến ", " to ") : say("đến ", "up to ")) + to;
}

std::string describe(rule const& r, points const& maximum, language in) {
    return writer{r, maximum, in}.run();
}

} // namespace cchc
