// SPDX-License-Identifier: BSL-1.0
#include "time/find_context.hpp"

#include <algorithm>
#include <array>

namespace cchc::detail {

bool begins_number(left_context const& left, token const& first) noexcept {
    if (!first.touches() || !left.last) return true;
    if (left.last.is(token_kind::word) || left.last.is(U'/')) return false;
    bool const behind_number = left.last.touches() && left.before_last.is(token_kind::number);
    return !behind_number || !(left.last.is(U'.') || left.last.is(U','));
}

bool hangs_on_a_dash(left_context const& left, token const& first) noexcept {
    if (!first.touches() || !left.last.is(U'-') || !left.last.touches()) return false;
    return left.before_last.is(token_kind::number) || left.before_last.is(token_kind::word);
}

bool makes_a_measure(left_context const& left) noexcept {
    return left.last.is("mỗi"_vn) || left.last.is("hàng"_vn) || left.last.is("hằng"_vn);
}

bool month_can_stand_alone(left_context const& left, token const& first) noexcept {
    constexpr std::array leading{"từ"_vn,  "đến"_vn,   "tới"_vn, "hết"_vn,  "trước"_vn, "sau"_vn,
                                 "vào"_vn, "trong"_vn, "đầu"_vn, "giữa"_vn, "cuối"_vn};
    if (!left.last || first.before >= gap::line || left.last.is(U'-') || left.last.is(U'(')) return true;
    return std::any_of(leading.begin(), leading.end(), [&](syllable word) { return left.last.is(word); });
}

} // namespace cchc::detail
