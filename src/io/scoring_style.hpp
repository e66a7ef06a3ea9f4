// SPDX-License-Identifier: BSL-1.0
// The style sheet of the page of results.
#pragma once

#include <string_view>

namespace cchc::detail {

[[nodiscard]] std::string_view scoring_style() noexcept;

} // namespace cchc::detail
