// SPDX-License-Identifier: BSL-1.0
/// @file
/// Whether two names of issuers can be of one.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <cchc/agency/finder.hpp>

#include "agency/name_key.hpp"

namespace cchc::detail {

enum class agreement : std::uint8_t {
    none,
    possible, ///< one says less than the other, or nothing
    same,
};

/// The agency for which somebody signs: "Bộ Y tế" of "Bộ trưởng Bộ Y tế".
[[nodiscard]] inline std::string_view without_post(std::string_view issuer) {
    tokenizer words{issuer};
    if (!skip_post(words)) return issuer;
    return issuer.substr(words.peek() ? words.peek().where.begin : 0);
}

[[nodiscard]] inline agreement agreement_of_issuers(std::string_view a, std::string_view b) {
    if (a.empty() || b.empty()) return agreement::possible;
    auto x = words_key(without_post(a));
    auto y = words_key(without_post(b));
    if (is_unmarked(a) != is_unmarked(b)) {
        x = without_marks(x);
        y = without_marks(y);
    }
    if (x == y) return agreement::same;
    return x.starts_with(y) || y.starts_with(x) ? agreement::possible : agreement::none;
}

} // namespace cchc::detail
