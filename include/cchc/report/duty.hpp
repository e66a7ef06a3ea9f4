// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a report says is to be done: one item of its list of duties.
///
/// A periodic report ends with what comes next (*phương hướng, nhiệm vụ*): an announcement, then a numbered list, one
/// duty an item. An item may go on over several paragraphs; those without a number belong to the duty before them. An item
/// that is a heading (*1. Cải cách thể chế*, *2. Sở Tài chính:*) gives way to what stands below it, which takes from it the
/// field and who leads.
///
///     text = "…tập trung thực hiện các nhiệm vụ sau:\n1. Triển khai Kế hoạch số 17/KH-UBND …\n2. Giao Sở Nội vụ chủ trì …
///             trong quý III năm 2014."
///     duty 1: bases {0}: the plan, the first document that the report mentions
///     duty 2: leads {"Sở Nội vụ"}, due "quý III năm 2014"
///
/// What it is **not**: a task of the ledger. A duty is what the text says, no more; who is behind it when nobody is
/// named, and the day on which it falls due, are for others to decide.
///
/// **Case study: when is "vào tháng 12 năm 2014" due?** On the 31st at the latest, one may say, and write that day. But
/// an overdue list that says the 31st quotes nobody. The date keeps what the text gives: December 2014, whose `last()`
/// is the 31st. And a year in the title of a plan (*Kế hoạch … năm 2014*) is no due date: a word that sets a time must
/// lead to it (*vào, trong, trước, đến, hoàn thành*).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/task/reform_field.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/deadline.hpp>

namespace cchc {

/// Cơ quan chủ trì (lead): who is told to carry out a duty.
///
/// @ingroup report
struct duty_lead {
    std::string name; ///< as written, with the shared words of its list
    span where{};

    friend bool operator==(duty_lead const&, duty_lead const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"name", &duty_lead::name}, field{"where", &duty_lead::where}};
    }
};

/// Nhiệm vụ nêu trong báo cáo (duty).
///
/// @ingroup report
struct duty {
    span where{};              ///< with its number, to the end of its last paragraph
    std::uint32_t ordinal = 0; ///< as numbered; in a list of dashes its place, from 1
    std::string title;         ///< its first sentence, blanks made one
    reform_field about = reform_field::unknown;
    std::vector<std::size_t> bases; ///< the documents it rests on: indices into `periodic_report::documents`
    std::optional<deadline> due; ///< as the text gives it
    span due_where{};            ///< its words, with those that lead to it
    std::vector<duty_lead> leads; ///< in the order of the text; empty when nobody is named

    friend bool operator==(duty const&, duty const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &duty::where}, field{"ordinal", &duty::ordinal},
                          field{"title", &duty::title}, field{"about", &duty::about},
                          field{"bases", &duty::bases}, field{"due", &duty::due},
                          field{"due_where", &duty::due_where}, field{"leads", &duty::leads}};
    }
};

/// The names of its leads, with commas between; empty when nobody is named.
///
/// @ingroup report
[[nodiscard]] std::string lead_names(duty const& d);

/// When it is due, in brief: "2014-12", "quý III năm 2014"; what is neither a date nor a period as `to_string` has it;
/// empty when nothing is said.
///
/// @ingroup report
[[nodiscard]] std::string due_in_brief(duty const& d);

} // namespace cchc
