// SPDX-License-Identifier: BSL-1.0
// A recurrence as one of several behind "định kỳ".
#pragma once

#include <string>

#include <cchc/time/recurrence.hpp>

namespace cchc::detail {

/// "hằng tháng (trước ngày 20)", "6 tháng (trước ngày 05/6)", "hằng quý".
[[nodiscard]] std::string in_list(recurrence const& r);

} // namespace cchc::detail
