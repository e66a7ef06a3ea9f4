// SPDX-License-Identifier: BSL-1.0
// What the page of a report says in Vietnamese.
#pragma once

#include <string>
#include <string_view>

#include <cchc/report/periodic_report.hpp>

namespace cchc::detail {

[[nodiscard]] std::string_view vietnamese_label(agency_role role) noexcept;

/// Empty for `measure::unknown`.
[[nodiscard]] std::string_view vietnamese_label(measure measures) noexcept;

/// One Vietnamese sentence without a full stop; the English one for a code that has none.
[[nodiscard]] std::string vietnamese_message(report_warning const& warning);

} // namespace cchc::detail
