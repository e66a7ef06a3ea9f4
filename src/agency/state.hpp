// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the copies of a directory share: layers of rows, the latest first. A row hides those with the same id below it.
#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "agency/directory_index.hpp"
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

    /// The id of the territory that `place` means, by id or by name: of several the highest, if it is the only one of
    /// its level.
    [[nodiscard]] std::string territory_meant(std::string_view place, std::optional<boost::gregorian::date> day) const;

    [[nodiscard]] std::vector<territory const*> territories_called(std::string_view name,
                                                                   std::optional<boost::gregorian::date> day) const;

    /// Made when first asked for, and once.
    [[nodiscard]] directory_index const& index() const;

private:
    mutable std::once_flag indexed_;
    mutable std::unique_ptr<directory_index const> index_;
};

} // namespace cchc::detail
