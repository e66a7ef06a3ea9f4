// SPDX-License-Identifier: BSL-1.0
/// @file
/// The letters that standards begin with.
#pragma once

#include <algorithm>
#include <array>

#include <cchc/text/token.hpp>

namespace cchc::detail {

/// TCVN, QCVN, ISO, …; in capitals.
[[nodiscard]] inline bool is_standard_body(token const& t) noexcept {
    constexpr std::array bodies{"TCVN"_vn, "QCVN"_vn, "QCĐP"_vn, "TCCS"_vn, "TCXD"_vn, "TCXDVN"_vn, "TCN"_vn,
                                "ISO"_vn,  "IEC"_vn,  "IEEE"_vn, "ASTM"_vn, "JIS"_vn,  "QCXDVN"_vn, "TCĐP"_vn};
    return t.upper && t.is(token_kind::word) && std::find(bodies.begin(), bodies.end(), t.word) != bodies.end();
}

} // namespace cchc::detail
