// SPDX-License-Identifier: BSL-1.0
/// @file
/// The text that benchmarks read: real documents, or text made here when those are not there.
#pragma once

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include "law/text_samples.hpp"

namespace benchmarks {

inline std::string read_documents() {
    if (char const* const folder = std::getenv("CCHC_DATA")) {
        std::ifstream file{std::string{folder} + "/corpus/legal.txt", std::ios::binary};
        std::string text{std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
        if (!text.empty()) return text;
    }
    samples::randomness random{1};
    return samples::random_prose(random, 1'500'000);
}

} // namespace benchmarks
