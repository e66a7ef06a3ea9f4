// SPDX-License-Identifier: BSL-1.0
/// @file
/// How declared facts become points: the rules of a criteria table, as values with a text of their own.
///
/// A criteria table (*Bảng tiêu chí*) says of each component how it is scored: *đúng thời hạn 1 điểm, chậm 0,5 điểm,
/// không
/// ban hành 0 điểm*. A `rule` is that sentence in a form that a program can apply and a person can read. It is
/// written in
/// one cell of a table, and read back from it.
///
///     rule const r = rule{"steps on percent: >90 2 | 70..90 1 | <70 0"};
///     auto const facts = std::vector<fact>{{"percent", points{90}}};
///     apply(r, points{2}, facts).value             // 1: ninety is not above ninety
///     to_string(r)                                 // the text it was read from
///     parse_rule("steps on percent: >90 2 | <70 0").error()   // {errc::rule_gap, offset 23}: 70 to 90 is nowhere
///
/// | text | facts | points |
/// |---|---|---|
/// | `all: complete and on time 1 \| otherwise 0` | `complete`, `on time`: yes or no; or `state` | 1 when every condition is met |
/// | `choice: on time M \| late M/2 \| not issued 0` | `state` | those of the state |
/// | `grade: excellent 100% \| good 75% \| done 50%` | `state`; or how many in each grade | the share; of counts, their mean |
/// | `steps on percent: >90 2 \| 70..90 1 \| <70 0` | `percent`; or `b` and `a` | those of the step that holds the figure |
/// | `steps on percent of done/due: …` | `done` and `due` | the same, with other names |
/// | `steps on count: >=3 1 \| 1..<3 0.5 \| <1 0` | `count` | the same, on the figure itself |
/// | `steps+ratio: [80,100] b/a*M \| <80 0` | `b` and `a` | b/a × the maximum inside the step |
/// | `ratio: b/a*M` | `b` and `a` | b/a × the maximum; either may be a number: `b/10*M` |
/// | `per_item: M/4 each` | `count` | so much for each item, never above the maximum |
/// | `bonus: 0.5 each; cap 2` | `count` | the same, beside the maximum |
/// | `deduct: M minus M/2 per light breach, M per grave breach` | `light breach`, `grave breach` | what is left |
/// | `penalty: 0.25 per event` | `event` | below zero |
/// | `survey: mean on 1..5 scaled to M` | `mean`; or the number of answers `1` to `5` | mean/5 × the maximum |
/// | `survey: mean on 1..5 stretched to M; groups citizens 60%, officials 40%` | `citizens`…; `citizens/1`… | (mean − 1)/4 × M, weighted |
/// | `satisfaction: percent*M` | `percent`; or `satisfied` and `asked` | the satisfied share of the maximum |
/// | `sum` | none | what its children make |
/// | `given` | none | what the assessor gives |
///
/// An **amount** is `1`, `0.5`, `2/3`; or of the maximum `M`, `M/2`, `2/3*M`, `75%`. Behind a semicolon (or a comma,
/// as in
/// `, cap M`) stand the **limits** `floor 0`, `cap M`, `no floor`, and what an **empty denominator** means: `when
/// none full`, `zero`,
/// `missing`, `not applicable`.
///
/// **Limits that need not be written.** Nothing but a bonus exceeds the maximum, and a deduction ends at zero unless
/// the
/// rule says `no floor` or `floor -1`. A penalty has no floor of its own.
///
/// **Case study: no complaint was received. Is 0/0 full marks?** One published table says so (*không phát sinh: điểm
/// tối đa*),
/// others take the criterion out of the maximum, others score zero. All three are real and none follows from the
/// others, so
/// it is a part of the rule; a rule that does not say leaves the criterion **missing**, and the reason says why.
///
/// **Case study: what is a mean of 1 on a scale of 1 to 5 worth?** PCI and PAPI keep their lowest answer above zero
/// (1 of 10 is a tenth), so *scaled to M* is mean/5 × M. Others hold that the worst answer earns nothing; that is
/// *stretched to
/// M*, (mean − 1)/4 × M. The words differ because the points do.
///
/// What a rule is **not**: a judgement whether a fact is true. That is the appraisal.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <variant>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/point_range.hpp>
#include <cchc/scoring/points.hpp>

namespace cchc {

/// Mức điểm (amount): a number of points, or a share of the criterion's maximum, or both together.
///
/// @ingroup scoring
struct amount {
    points fixed;
    points of_maximum; ///< 1/2 for `M/2`

    [[nodiscard]] points of(points const& maximum) const { return fixed + of_maximum * maximum; }

    friend bool operator==(amount const&, amount const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"fixed", &amount::fixed}, field{"of_maximum", &amount::of_maximum}};
    }
};

/// "0.5", "M", "M/2", "75%" → "3/4*M".
///
/// @ingroup scoring
[[nodiscard]] std::string to_string(amount const& worth);

/// Trạng thái (state): a word of the table, and what it is worth.
///
/// @ingroup scoring
struct rule_state {
    std::string label;
    amount worth;

    friend bool operator==(rule_state const&, rule_state const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"label", &rule_state::label}, field{"worth", &rule_state::worth}};
    }
};

/// Bước (step): a stretch of figures, and what it is worth; with `by_ratio`, that much times the ratio itself.
///
/// @ingroup scoring
struct rule_step {
    point_range where;
    amount worth;
    bool by_ratio = false;

    friend bool operator==(rule_step const&, rule_step const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"where", &rule_step::where}, field{"worth", &rule_step::worth},
                          field{"by_ratio", &rule_step::by_ratio}};
    }
};

/// Mức trừ (deduction): how much each event of a sort takes away.
///
/// @ingroup scoring
struct rule_deduction {
    std::string event;
    amount each;

    friend bool operator==(rule_deduction const&, rule_deduction const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"event", &rule_deduction::event}, field{"each", &rule_deduction::each}};
    }
};

/// Nhóm được hỏi (group of respondents) and its weight among the groups.
///
/// @ingroup scoring
struct respondent_group {
    std::string name;
    points weight;

    friend bool operator==(respondent_group const&, respondent_group const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"name", &respondent_group::name}, field{"weight", &respondent_group::weight}};
    }
};

/// Đạt tất cả điều kiện (all or nothing).
///
/// @ingroup scoring
struct all_rule {
    std::vector<std::string> conditions; ///< "complete", "on time"
    amount met;
    std::string otherwise; ///< "otherwise", "not met"
    amount unmet;

    friend bool operator==(all_rule const&, all_rule const&) = default;
};

/// Chọn một trạng thái (choice of states).
///
/// @ingroup scoring
struct choice_rule {
    std::vector<rule_state> states;

    friend bool operator==(choice_rule const&, choice_rule const&) = default;
};

/// Theo mức xếp loại (share by grade): one grade, or the mean of many graded things.
///
/// @ingroup scoring
struct grade_rule {
    std::vector<rule_state> grades;

    friend bool operator==(grade_rule const&, grade_rule const&) = default;
};

/// Theo ngưỡng (steps), on the percentage `over`/`under` or, without `under`, on the figure `over` itself.
///
/// @ingroup scoring
struct steps_rule {
    std::string over = "b";
    std::string under = "a";
    std::vector<rule_step> steps;

    friend bool operator==(steps_rule const&, steps_rule const&) = default;
};

/// Theo tỷ lệ (ratio): `over`/`under` × `full`. Either name may be a number.
///
/// @ingroup scoring
struct ratio_rule {
    std::string over = "b";
    std::string under = "a";
    amount full;

    friend bool operator==(ratio_rule const&, ratio_rule const&) = default;
};

/// Theo từng việc (per item); a bonus may exceed the maximum.
///
/// @ingroup scoring
struct item_rule {
    std::string item = "count"; ///< the name of the figure
    amount each;
    bool bonus = false;

    friend bool operator==(item_rule const&, item_rule const&) = default;
};

/// Trừ điểm (deduction from an amount); a penalty when the amount is nothing.
///
/// @ingroup scoring
struct deduction_rule {
    amount from;
    std::vector<rule_deduction> deductions;

    friend bool operator==(deduction_rule const&, deduction_rule const&) = default;
};

/// Điều tra xã hội học (survey): the mean answer on a scale, by group of respondents.
///
/// @ingroup scoring
struct survey_rule {
    std::int64_t lowest = 1;
    std::int64_t highest = 5;
    bool stretched = false; ///< the lowest answer is worth nothing
    amount full;
    std::vector<respondent_group> groups; ///< none: all alike

    friend bool operator==(survey_rule const&, survey_rule const&) = default;
};

/// Chỉ số hài lòng (satisfaction): the satisfied share of those asked.
///
/// @ingroup scoring
struct satisfaction_rule {
    amount full;

    friend bool operator==(satisfaction_rule const&, satisfaction_rule const&) = default;
};

/// Tổng các mục con (sum of the children).
///
/// @ingroup scoring
struct sum_rule {
    friend bool operator==(sum_rule const&, sum_rule const&) = default;
};

/// Do người thẩm định cho điểm (given): no rule turns facts into points here.
///
/// @ingroup scoring
struct given_rule {
    friend bool operator==(given_rule const&, given_rule const&) = default;
};

/// Khi mẫu số bằng không (empty denominator).
///
/// @ingroup scoring
enum class empty_denominator : std::uint8_t {
    missing,        ///< the rule does not say
    full,           ///< nothing came up: full marks
    zero,           ///< nothing came up: no points
    not_applicable, ///< nothing came up: out of the maximum
};

/// Cách chấm điểm (rule).
///
/// @ingroup scoring
struct rule {
    using form_type = std::variant<given_rule, all_rule, choice_rule, grade_rule, steps_rule, ratio_rule, item_rule,
                                   deduction_rule, survey_rule, satisfaction_rule, sum_rule>;

    form_type form;
    std::optional<amount> floor;
    std::optional<amount> cap;
    bool no_floor = false; ///< a deduction may go below zero without end
    empty_denominator when_none = empty_denominator::missing;

    /// `given`.
    rule() = default;
    /// Throws where `parse_rule` would return the failure.
    explicit rule(std::string_view text);

    friend bool operator==(rule const&, rule const&) = default;
};

/// Reads all of `text` as a rule. The form is checked too: it leaves no figure without a step and gives none two.
///
/// @return `errc::empty_input`; `errc::rule_form` for a word that begins no rule, `errc::rule_amount`,
/// `errc::rule_state`
///         for a state without a name or named twice, `errc::rule_overlap` at a step that shares a figure with one
///         before it, `errc::rule_gap` at the end of a list that leaves figures out (of a percentage, any from 0 to 100),
///         `errc::rule_group`, `errc::rule_limit`, and what `parse_point_range` returns; each with its byte
///
/// Linear in `text`, but for steps, which are sorted.
///
/// @ingroup scoring
[[nodiscard]] result<rule> parse_rule(std::string_view text);

/// In the forms above. `parse_rule(to_string(r)) == r` for every rule that was read.
///
/// @ingroup scoring
[[nodiscard]] std::string to_string(rule const& r);

/// The least and the most that a rule can give, whatever the facts.
///
/// @ingroup scoring
struct rule_bounds {
    points least;
    points most;

    friend bool operator==(rule_bounds const&, rule_bounds const&) = default;
};

/// Of a penalty without a floor the least is unknown: nothing. So is the most of a bonus without a cap.
///
/// @ingroup scoring
[[nodiscard]] std::optional<rule_bounds> bounds(rule const& r, points const& maximum);

/// Số liệu, dữ kiện (fact): a figure or a state that a unit declares, under the name the rule knows it by.
///
/// @ingroup scoring
struct fact {
    std::string name;
    std::variant<points, std::string> value;

    friend bool operator==(fact const&, fact const&) = default;
    static constexpr auto fields() { return std::tuple{field{"name", &fact::name}, field{"value", &fact::value}}; }
};

/// What became of a rule that was applied.
///
/// @ingroup scoring
enum class rule_status : std::uint8_t {
    scored,         ///< there are points
    missing,        ///< a fact is not there
    empty,          ///< a denominator is zero, and the rule does not say what that means
    not_applicable, ///< a denominator is zero, and the rule takes the criterion out
    unusable, ///< a fact that the rule cannot use: a state it does not know, a figure in no step, a negative count
};

/// Which limit of the rule cut the points.
///
/// @ingroup scoring
enum class rule_limit : std::uint8_t { none, floor, cap };

/// Kết quả chấm (outcome): points, and what a reason is made of.
///
/// @ingroup scoring
struct rule_outcome {
    rule_status status = rule_status::missing;
    points value;          ///< after the limits
    std::size_t which = 0; ///< the state, step or grade that applied; of a fact that is missing or unusable, unused
    bool none = false;     ///< a denominator was zero, and the rule says what that means
    rule_limit limit = rule_limit::none;
    std::vector<points> figures; ///< what was counted, in the order of the rule
    std::string trouble;         ///< the name of the fact that is missing or unusable

    friend bool operator==(rule_outcome const&, rule_outcome const&) = default;
};

/// The points that these facts make. Of two facts with the same name the last counts. `sum` and `given` find their
/// facts
/// missing: their points come from elsewhere.
///
/// Linear in the facts times the names of the rule.
///
/// @ingroup scoring
[[nodiscard]] rule_outcome apply(rule const& r, points const& maximum, std::vector<fact> const& facts);

} // namespace cchc
