// SPDX-License-Identifier: BSL-1.0
/// @file
/// Finding an agency by its name: who bears it, and of those who is meant.
#pragma once

#include <optional>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/directory.hpp>

namespace cchc::detail {

struct directory_state;

/// See `agency_directory::find`. `place` may be empty; without a `day` agencies of any time are meant.
[[nodiscard]] agency_lookup look_up(directory_state const* state, std::string_view name, std::string_view place,
                                    std::optional<boost::gregorian::date> day);

/// See `agency_directory::find_signing`.
[[nodiscard]] agency_lookup look_up_letters(directory_state const* state, std::string_view letters,
                                            std::string_view place, std::optional<boost::gregorian::date> day);

} // namespace cchc::detail
