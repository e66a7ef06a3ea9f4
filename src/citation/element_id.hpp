// SPDX-License-Identifier: BSL-1.0
// Places as Akoma Ntoso names the elements that hold them: art_5__para_2__point_a.
#pragma once

#include <string>
#include <string_view>

#include <cchc/base/result.hpp>
#include <cchc/citation/provision.hpp>

namespace cchc::detail {

/// The element that a unit of this level is: "article"; "hcontainer" for what Akoma Ntoso has no element for.
[[nodiscard]] std::string_view element_of(provision_level level) noexcept;

/// The identifier of a place (Akoma Ntoso Naming Convention 1.0, 5.4): [prefix "__"] element_ref ["_" number].
[[nodiscard]] std::string to_element_id(provision const& place);

/// `parse_element_id(to_element_id(p)) == p` for every `p`. `errc::provision_form` or `errc::provision_order` for other identifiers.
[[nodiscard]] result<provision> parse_element_id(std::string_view id);

} // namespace cchc::detail
