// SPDX-License-Identifier: BSL-1.0
#include <cchc/report/periodic_report.hpp>

#include <array>

namespace cchc {
namespace {

constexpr std::array<std::string_view, 6> part_names{"opening", "results",   "assessment",
                                                     "duties",  "proposals", "closing"};
constexpr std::array<std::string_view, 8> role_names{"issuer",   "cited",      "lead",    "has_portal",
                                                     "piloting", "criticised", "praised", "mentioned"};
constexpr std::array<std::string_view, 9> measure_names{
    "unknown", "resolved of received", "on time of resolved", "on time",  "late",
    "online",  "online of received",   "late of resolved",    "satisfied"};
constexpr std::array<std::string_view, 4> way_names{"increase", "decrease", "reach", "exceed"};

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

std::string_view to_string(comparison_way way) noexcept {
    return way_names[static_cast<std::size_t>(way)];
}

std::string to_string(figure_comparison const& comparison) {
    auto const way = std::string{to_string(comparison.way)};
    return comparison.with.empty() ? way : way + ", " + comparison.with;
}

std::string lead_names(duty const& d) {
    std::string names;
    for (auto const& lead : d.leads) names += (names.empty() ? "" : ", ") + lead.name;
    return names;
}

std::string due_in_brief(duty const& d) {
    if (!d.due) return {};
    bool const named = d.due->part == time_part::whole;
    if (named && d.due->date) return to_string(*d.due->date);
    return named && d.due->within ? to_string(*d.due->within) : to_string(*d.due);
}

} // namespace cchc
