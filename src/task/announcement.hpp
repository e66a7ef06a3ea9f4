// SPDX-License-Identifier: BSL-1.0
// Where a list of duties begins, and where a document ends.
#pragma once

#include <optional>
#include <string_view>

#include "text/layout.hpp"

namespace cchc::detail {

/// The sentence that announces duties in a paragraph, up to its colon: "… tổ chức thực hiện tốt những nhiệm vụ sau:".
[[nodiscard]] std::optional<span> find_announcement(std::string_view text, paragraph const& p) noexcept;

/// Whether a paragraph begins the end of a document: its signature, its recipients, its source.
[[nodiscard]] bool is_closing(std::string_view text, paragraph const& p) noexcept;

} // namespace cchc::detail
