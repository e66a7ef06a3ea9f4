// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string>
#include <string_view>

namespace cchc::detail {

/// The style of a written report: the layout of Decree 30/2020/NĐ-CP on paper, a sheet on a screen.
[[nodiscard]] std::string_view written_style() noexcept;

/// What `written_report::missing` says, for the one who is to complete the report.
[[nodiscard]] std::string missing_in_vietnamese(std::string_view what);

} // namespace cchc::detail
