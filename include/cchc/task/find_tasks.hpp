// SPDX-License-Identifier: BSL-1.0
/// @file
/// Assignments in running text: who is to do what with whom, on what basis, and until when.
///
/// The state gives orders in a few fixed ways, and a plan or a decision is made of them:
///
///     Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính tham mưu Kế hoạch …        an opening word and who is told
///     Sở Nội vụ có trách nhiệm … · Sở Nội vụ chủ trì …                            who, and that it is theirs
///     1. Sở Nội vụ: / a) Theo dõi, đôn đốc … / b) Tổng hợp, báo cáo …             a heading, and what stands below it
///     … các nhiệm vụ sau: / 1. … / 2. …                                           an announcement, and a numbered list
///     Nội dung … / - Cơ quan chủ trì: Sở Nội vụ / - Thời gian: Quý I/2026         a matter, and lines that say the rest
///     Báo cáo kết quả về UBND tỉnh trước ngày 20 hằng tháng                        an order with a limit, to nobody by name
///
///     text = "Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và UBND các huyện, thành phố tham mưu Kế hoạch CCHC năm 2015, "
///            "trình UBND tỉnh trước ngày 15/12/2014."
///     assignment a = find_tasks(text).front();
///     a.names(party_role::lead)       // {"Sở Nội vụ"}
///     a.names(party_role::support)    // {"Sở Tài chính", "UBND các huyện, thành phố"}
///     a.names(party_role::reviewer)   // {"UBND tỉnh"}
///     a.action                        // "tham mưu Kế hoạch CCHC năm 2015, trình UBND tỉnh trước ngày 15/12/2014"
///     a.product                       // product_kind::plan
///     surface(text, a.due_where)      // "trước ngày 15/12/2014"; a.due->before: the 15th itself is too late
///
/// Everything has its span. **Who** is as written; which agency of the directory that is, is told by `resolve_agency`.
///
/// **Case study: nobody is named.** In *b) Tổng hợp, báo cáo …* under the heading *1. Sở Nội vụ:* the lead is the heading's,
/// and the party says `inherited`. In *Báo cáo kết quả … trước ngày 20 hằng tháng* the text names none, and the assignment
/// has none. The addressee of the document may be meant; that is not in the text, and is not guessed.
///
/// **Case study: is “chịu trách nhiệm thi hành Quyết định này” a task?** Every decision ends so. It puts the document into
/// force and orders nothing besides; a list of tasks with one such line for each document is a list nobody reads. It is
/// left out.
///
/// What it is **not**: a reader of norms. That *người nộp hồ sơ có trách nhiệm …* binds everyone always; only agencies,
/// their heads, and classes of agencies are given tasks here.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/base/fields.hpp>
#include <cchc/citation/citation.hpp>
#include <cchc/task/reform_field.hpp>
#include <cchc/text/span.hpp>
#include <cchc/time/deadline.hpp>

namespace cchc {

/// Vai trò trong nhiệm vụ (role of a party).
///
/// @ingroup task
enum class party_role : std::uint8_t {
    lead,     ///< chủ trì, được giao, có trách nhiệm
    support,  ///< phối hợp
    reviewer, ///< to whom the result is submitted: trình, thẩm định
    receiver, ///< to whom it is reported or sent: báo cáo, gửi về
};

/// "lead", "support", "reviewer", "receiver".
///
/// @ingroup task
[[nodiscard]] std::string_view to_string(party_role role) noexcept;

/// Bên tham gia nhiệm vụ (party).
///
/// @ingroup task
struct task_party {
    span where{}; ///< of an inherited party, in the heading
    std::string name; ///< as written, with the shared words of its list: "UBND các huyện, thành phố"
    party_role role = party_role::lead;
    bool is_class = false;  ///< several that are not named one by one
    bool inherited = false; ///< from the heading above, or the announcement of the list

    friend bool operator==(task_party const&, task_party const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &task_party::where}, field{"name", &task_party::name},
                          field{"role", &task_party::role}, field{"is_class", &task_party::is_class},
                          field{"inherited", &task_party::inherited}};
    }
};

/// Sản phẩm (product): the kind of document that a task is to bring forth.
///
/// @ingroup task
enum class product_kind : std::uint8_t {
    none, ///< the text names none
    report,
    plan,
    scheme,
    programme,
    project,
    decision,
    resolution,
    directive,
    regulation, ///< quy chế, quy định, quy trình
    guidance,
    proposal,
    letter,
    list,
    document, ///< văn bản, hồ sơ: not said of what kind
};

/// The name of the enumerator; `vietnamese_name` gives "Đề án", and nothing for `none`.
///
/// @ingroup task
[[nodiscard]] std::string_view to_string(product_kind kind) noexcept;
[[nodiscard]] std::string_view vietnamese_name(product_kind kind) noexcept; ///< @ingroup task

/// Nhiệm vụ được giao (assignment) as a text gives it.
///
/// @ingroup task
struct assignment {
    span where{};
    std::uint32_t ordinal = 0;       ///< of its item in a list; 0: not an item, or not numbered
    std::vector<task_party> parties; ///< in the order of their roles, then of the text
    span action_where{};
    std::string action;          ///< what is to be done, blanks made one, without a full stop
    std::vector<citation> bases; ///< documents named in it
    std::optional<deadline> due;
    span due_where{};             ///< of several the first
    std::optional<period> during; ///< the period for which the list was announced: "6 tháng cuối năm 2014"
    product_kind product = product_kind::none;
    span product_where{};
    reform_field about = reform_field::unknown;

    /// The names of the parties with a role.
    [[nodiscard]] std::vector<std::string> names(party_role role) const;

    friend bool operator==(assignment const&, assignment const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"where", &assignment::where},
                          field{"ordinal", &assignment::ordinal},
                          field{"parties", &assignment::parties},
                          field{"action_where", &assignment::action_where},
                          field{"action", &assignment::action},
                          field{"bases", &assignment::bases},
                          field{"due", &assignment::due},
                          field{"due_where", &assignment::due_where},
                          field{"during", &assignment::during},
                          field{"product", &assignment::product},
                          field{"product_where", &assignment::product_where},
                          field{"about", &assignment::about}};
    }
};

/// The assignments in `text`, in its order, without overlaps.
///
/// Linear in the text; any bytes are valid input.
///
/// @ingroup task
[[nodiscard]] std::vector<assignment> find_tasks(std::string_view text);

} // namespace cchc
