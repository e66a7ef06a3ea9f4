// SPDX-License-Identifier: BSL-1.0
// What the units of a document are numbered with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <cchc/citation/provision.hpp>

#include "document/page.hpp"

namespace cchc::detail {

struct unit_marker {
    provision_level level = provision_level::article;
    std::uint32_t number = 0; ///< of a point the place of its letter, of a decimal the last number; from 1
    std::uint32_t above = 0;  ///< of a decimal the number before the last
    std::uint8_t depth = 0;   ///< of a decimal how many numbers
    std::string suffix;       ///< of an inserted unit: "a" of Điều 5a
    std::string ordinal;      ///< as in a path: "5a", "dd", "1.1"
    token_range where{};      ///< with the mark that ends it
    bool named = false;       ///< by a word: Chương IV, Mục 2
};

/// The marker at token `i`, whatever stands around it.
[[nodiscard]] std::optional<unit_marker> unit_marker_at(page const& p, std::size_t i);

/// The value of a Roman numeral in capitals; 0 for anything else.
[[nodiscard]] std::uint32_t roman_value(std::string_view letters) noexcept;

/// An annex, a form, or a regulation issued with the document: where it begins.
struct unit_container {
    provision_level level = provision_level::annex;
    std::string ordinal;
    token_range number{}; ///< PHỤ LỤC I, QUY CHẾ; empty where it has only a title
    token_range heading{};
    std::size_t behind = 0; ///< the token behind the title
};

/// The containers in `r`, in the order of the text.
[[nodiscard]] std::vector<unit_container> find_containers(page const& p, token_range r);

} // namespace cchc::detail
