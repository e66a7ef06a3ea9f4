// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

namespace cchc::detail {

[[nodiscard]] std::string_view dashboard_style() noexcept;

} // namespace cchc::detail
