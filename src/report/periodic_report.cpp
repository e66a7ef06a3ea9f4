// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/periodic_report.hpp>

#include <array>

namespace cchc {
namespace {

constexpr std::array<std::string_view, 6> part_names{"opening", "results",   "assessment",
                                                     "duties",  "proposals", "closing"};
constexpr std::array<std::string_view, 8> role_names{"issuer",   "cited",      "lead",    "has_portal",
                                                     "piloting", "criticised", "praised", "mentioned"};
constexpr std::array<std::string_view, 6> measure_names{
    "unknown", "resolved of received", "on time of resolved", "on time", "late", "online"};

} // namespace

std::string_view to_string(report_part part) noexcept {
    return part_names[static_cast<std::size_t>(part)];
}

std::string_view to_string(agency_role role) noexcept {
    return role_names[static_cast<std::size_t>(role)];
}

std::string_view to_string(measure measures) noexcept {
    return measure_names[static_cast<std::size_t>(measures)];
}

std::string to_string(due_time const& due) {
    if (due.date) return to_string(*due.date);
    return due.within ? to_string(*due.within) : std::string{};
}

} // namespace cchc
