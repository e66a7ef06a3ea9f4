// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can happen to the effect of a document, and when.
///
/// A normative document takes effect on the day it names, and ends: by a term of its own, replaced by a new document, or repealed (Law
/// 64/2025/QH15, article 57, wholly or in part). In between it may be suspended, and go on (article 56). Most of this is done by another
/// document and is a relation; what is not (a term, an order to go on, an end that a list announces) is entered as an event.
///
///     effect_event resumed{document_key{"15/2018/NĐ-CP"}, effect_change::resumed, partial_date{2026, 2, 4}};
///     resumed.by = document_key{"09/2026/NQ-CP"};
///
/// **Corrections.** An *đính chính* mends bases, spelling and form, never content or competence (Decree 78/2025/NĐ-CP, article 9; from a
/// secondary source): it stands in the chain of events and changes nothing.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <tuple>

#include <cchc/document/document_relation.hpp>

namespace cchc {

/// Thay đổi hiệu lực (change of effect). On one day they count in this order.
///
/// @ingroup document
enum class effect_change : std::uint8_t {
    takes_effect, ///< có hiệu lực
    amended,      ///< được sửa đổi, bổ sung: goes on with other words
    corrected,    ///< được đính chính: changes no content
    suspended,    ///< ngưng hiệu lực, đình chỉ thi hành
    expires,      ///< hết hiệu lực: the first day without effect
    resumed,      ///< tiếp tục có hiệu lực: works again
};

/// How many values `effect_change` has.
///
/// @ingroup document
inline constexpr std::size_t effect_change_count = static_cast<std::size_t>(effect_change::resumed) + 1;

/// "takes_effect", "amended", …
///
/// @ingroup document
[[nodiscard]] std::string_view to_string(effect_change change) noexcept;

/// "có hiệu lực", "được sửa đổi, bổ sung", …
///
/// @ingroup document
[[nodiscard]] std::string_view vietnamese_name(effect_change change) noexcept;

/// What an act of this kind does to the document it is done to; nothing for kinds that leave its effect alone: căn cứ, dẫn chiếu, ….
///
/// @param kind  active
///
/// @ingroup document
[[nodiscard]] std::optional<effect_change> change_by(relation_kind kind) noexcept;

/// Sự kiện hiệu lực (effect event).
///
/// @ingroup document
struct effect_event {
    document_key document{};
    effect_change change = effect_change::takes_effect;
    std::optional<partial_date> on{};  ///< absent: the day is not known
    std::optional<provision> place{};  ///< absent: the whole document
    std::optional<document_key> by{};  ///< the document that says so
    std::optional<boost::gregorian::date> recorded{}; ///< since when it is known; absent: since `by`, or the document itself, was issued
    relation_evidence evidence{};

    friend bool operator==(effect_event const&, effect_event const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"document", &effect_event::document}, field{"change", &effect_event::change},
                          field{"on", &effect_event::on},             field{"place", &effect_event::place},
                          field{"by", &effect_event::by},             field{"recorded", &effect_event::recorded},
                          field{"evidence", &effect_event::evidence}};
    }
};

} // namespace cchc
