// SPDX-License-Identifier: BSL-1.0
// The style sheet of the page of a report.
#pragma once

#include <string_view>

namespace cchc::detail {

[[nodiscard]] std::string_view report_style() noexcept;

} // namespace cchc::detail
