// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the copies of a directory share: layers of rows, the latest first. A row hides those with the same id below it.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "agency/table.hpp"

namespace cchc::detail {

struct directory_state {
    explicit directory_state(std::vector<std::shared_ptr<agency_table const>> from_top) : layers{std::move(from_top)} {}

    mutable std::atomic<long> users{1};
    std::vector<std::shared_ptr<agency_table const>> layers;

    [[nodiscard]] agency const* agency_of(std::string_view id) const noexcept;
    [[nodiscard]] territory const* territory_of(std::string_view id) const noexcept;

    /// Calls `visit(row)` for each row that no later layer hides.
    void for_each_agency(std::function<void(agency const&)> const& visit) const;
    void for_each_territory(std::function<void(territory const&)> const& visit) const;

    /// The id of the territory that `place` means, by id or by name: of several the highest, if it is the only one of its level.
    [[nodiscard]] std::string territory_meant(std::string_view place, std::optional<boost::gregorian::date> day) const;

    [[nodiscard]] std::vector<territory const*> territories_called(std::string_view name,
                                                                   std::optional<boost::gregorian::date> day) const;
};

/// An agency that bears the name, and how.
struct candidate {
    agency const* row = nullptr;
    bool on_day = false;
    bool needs_place = false;
};

/// All who bear `name`, at any time, without regard to place.
[[nodiscard]] std::vector<candidate> candidates_called(directory_state const& state, std::string_view name,
                                                       std::string const& key,
                                                       std::optional<boost::gregorian::date> day);

} // namespace cchc::detail
