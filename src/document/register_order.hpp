// SPDX-License-Identifier: BSL-1.0
/// @file
/// The one order in which the facts of a register stand, however they were entered.
#pragma once

#include <compare>

#include <cchc/document/document_register.hpp>

namespace cchc::detail {

[[nodiscard]] std::strong_ordering compare(registered_document const& a, registered_document const& b);
[[nodiscard]] std::strong_ordering compare(effect_event const& a, effect_event const& b);

} // namespace cchc::detail
