// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "catch.hpp"

/// The documents of the corpus; one blank line stands between two.
inline std::vector<std::string> corpus() {
    auto const all = file_contents(cchc_data("corpus/legal.txt"));
    std::vector<std::string> documents;
    for (std::size_t at = 0; at <= all.size();) {
        auto const end = std::min(all.find("\n\n", at), all.size());
        documents.push_back(all.substr(at, end - at));
        at = end + 2;
    }
    return documents;
}
