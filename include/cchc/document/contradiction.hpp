// SPDX-License-Identifier: BSL-1.0
/// @file
/// What cannot be true, or is not finished, in the facts of a register.
///
/// Facts come from many hands: a decree repeals an article that the law never had, a decision amends one that ended a year ago,
/// two lists give two days for one decree. None of this stops a register from answering; each is told, as a value, so that
/// somebody can look.
///
///     for (contradiction const& c : find_contradictions(graph))
///         std::puts(message(c).c_str());   // 12/2020/QĐ-UBND: amended by 15/2022/QĐ-UBND on 2022-03-01, but it expired on 2021-01-01
///
/// What it is **not**: a judgement on a document. Rules of form and competence are checked by `check`; here only facts are held
/// against facts.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/document/effect.hpp>

namespace cchc {

/// Loại mâu thuẫn (kind of contradiction).
///
/// @ingroup document
enum class contradiction_kind : std::uint8_t {
    effect_before_issue,     ///< takes effect, or acts, before it was issued
    conflicting_days,        ///< two days for one beginning, both recorded on the same day or on none
    end_before_effect,       ///< ends before it takes effect
    dangling_target,         ///< replaces, repeals, amends, suspends or corrects a document that is not in the register
    ambiguous_target,        ///< names a document by a key that fits several
    unknown_place,           ///< acts on a provision that the document does not have
    act_on_expired,          ///< amends, suspends, replaces or repeals what had ended before
    overlapping_versions,    ///< goes on, by its own term, after it was replaced
    idle_resumption,         ///< resumed, though nothing had stopped it
    nothing_in_force,        ///< replaced by a document that is suspended, and not resumed: a void
    replacement_cycle,       ///< documents that replace each other in a ring
};

/// How many values `contradiction_kind` has.
///
/// @ingroup document
inline constexpr std::size_t contradiction_kind_count = static_cast<std::size_t>(contradiction_kind::replacement_cycle) + 1;

/// "effect_before_issue", …
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(contradiction_kind kind) noexcept;

/// Mâu thuẫn (contradiction): a document, what it does not agree with, and since when.
///
/// @ingroup document
struct contradiction {
    contradiction_kind kind = contradiction_kind::effect_before_issue;
    document_key document{};                           ///< the one whose facts do not fit
    std::vector<document_key> others{};                ///< the acting document; the others of a ring
    std::optional<provision> place{};
    std::optional<partial_date> on{};                  ///< the day of the act or fact
    std::optional<partial_date> against{};             ///< the day that it does not agree with

    friend bool operator==(contradiction const&, contradiction const&) = default;
    static constexpr auto fields() {
        return std::tuple{field{"kind", &contradiction::kind},   field{"document", &contradiction::document},
                          field{"others", &contradiction::others}, field{"place", &contradiction::place},
                          field{"on", &contradiction::on},       field{"against", &contradiction::against}};
    }
};

/// One English sentence without a full stop.
///
/// @ingroup document
[[nodiscard]] std::string message(contradiction const& c);

/// All contradictions, by document, kind and day. What is unknown contradicts nothing: a day is held against another only when both are
/// known well enough.
///
/// O((documents + relations) log).
///
/// @ingroup document
[[nodiscard]] std::vector<contradiction> find_contradictions(document_graph const& graph);

} // namespace cchc
