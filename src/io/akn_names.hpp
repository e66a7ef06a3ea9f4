// SPDX-License-Identifier: BSL-1.0
// Words of ours in Akoma Ntoso, which both directions share.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace cchc::detail {

inline constexpr std::string_view akn_source = "cchc"; ///< who marked the text
inline constexpr std::string_view akn_effect_clause =
    "effect-clause"; ///< what the eventRef of the effect clause refers to
inline constexpr std::string_view akn_between_others =
    "between_others"; ///< a relation that this document tells of two others
inline constexpr std::string_view akn_field_namespace = "urn:cchc:fields:1"; ///< of what Akoma Ntoso has no word for

/// "takes_effect" as the label of an entity, in which a low line would begin a number: "takes-effect".
inline std::string hyphened(std::string_view name) {
    std::string label{name};
    std::replace(label.begin(), label.end(), '_', '-');
    return label;
}

} // namespace cchc::detail
