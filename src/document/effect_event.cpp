// SPDX-License-Identifier: BSL-1.0
#include <cchc/document/effect_event.hpp>

namespace cchc {

std::string_view to_string(effect_change change) noexcept {
    switch (change) {
    case effect_change::takes_effect: return "takes_effect";
    case effect_change::amended: return "amended";
    case effect_change::corrected: return "corrected";
    case effect_change::suspended: return "suspended";
    case effect_change::expires: return "expires";
    case effect_change::resumed: return "resumed";
    }
    return "";
}

std::string_view vietnamese_name(effect_change change) noexcept {
    switch (change) {
    case effect_change::takes_effect: return "có hiệu lực";
    case effect_change::amended: return "được sửa đổi, bổ sung";
    case effect_change::corrected: return "được đính chính";
    case effect_change::suspended: return "ngưng hiệu lực";
    case effect_change::expires: return "hết hiệu lực";
    case effect_change::resumed: return "tiếp tục có hiệu lực";
    }
    return "";
}

std::optional<effect_change> change_by(relation_kind kind) noexcept {
    switch (kind) {
    case relation_kind::replaces:
    case relation_kind::repeals: return effect_change::expires;
    case relation_kind::suspends:
    case relation_kind::defers: return effect_change::suspended;
    case relation_kind::amends: return effect_change::amended;
    case relation_kind::corrects: return effect_change::corrected;
    default: return std::nullopt;
    }
}

} // namespace cchc
