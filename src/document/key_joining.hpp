// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which keys of a register mean the same document.
#pragma once

#include <cstdint>
#include <vector>

#include <cchc/document/document_register.hpp>

namespace cchc::detail {

/// By key id: the id of the key that it is joined to, its own where it is joined to none.
struct joined_keys {
    std::vector<std::uint32_t> root;
    std::vector<bool> ambiguous; ///< fits several
};

/// Joins each key to the only fuller one that it fits. Linear in the keys.
[[nodiscard]] joined_keys join_keys(document_register const& records);

} // namespace cchc::detail
