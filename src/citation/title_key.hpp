// SPDX-License-Identifier: BSL-1.0
/// @file
/// Titles of laws as keys.
#pragma once

#include <string>

#include <cchc/citation/citation.hpp>
#include <cchc/citation/law_titles.hpp>

#include "agency/name_key.hpp"

namespace cchc::detail {

/// Equal for titles of one name: in short or in full, with or without commas and "và", and before the bill "(sửa đổi)" has become a law.
[[nodiscard]] inline std::string title_key(law_titles const& titles, citation const& c) {
    auto const full = titles.full_title(c.type, c.title);
    auto key = words_key(full);
    static std::string const amended = words_key("sửa đổi");
    if (full.ends_with(')') && key.ends_with(amended)) key.resize(key.size() - amended.size());
    return key;
}

/// Whether two titles are one, also where one is typed without diacritics.
[[nodiscard]] inline bool same_title(law_titles const& titles, citation const& a, citation const& b) {
    auto const x = title_key(titles, a);
    auto const y = title_key(titles, b);
    return x == y || (is_unmarked(a.title) != is_unmarked(b.title) && without_marks(x) == without_marks(y));
}

} // namespace cchc::detail
