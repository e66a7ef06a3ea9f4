// SPDX-License-Identifier: BSL-1.0
/// @file
/// What every test includes after the header it tests: Catch2, version 2 or 3, under the names of version 3.
///
///     TEST_CASE("the sample report names eleven documents", "[report]") {
///         CCHC_SKIP_WITHOUT_DATA();
///         auto const text = file_contents(cchc_data("reports/son-la-2014-h1.txt"));
///         …
///     }
///
/// A test that cannot run is shown as skipped, by the test program and by ctest; it never counts as passed.
#pragma once

#if __has_include(<catch2/catch_test_macros.hpp>)
#include <catch2/catch_approx.hpp>
#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_adapters.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <catch2/matchers/catch_matchers.hpp>
#include <catch2/matchers/catch_matchers_string.hpp>

#define CCHC_SKIP(reason) SKIP("cchc-test-skipped: " << reason)
#else
#include <catch2/catch.hpp>

#define CCHC_SKIP(reason)                      \
    do {                                       \
        WARN("cchc-test-skipped: " << reason); \
        return;                                \
    } while (false)

namespace Catch::Matchers {

inline auto ContainsSubstring(std::string const& part, CaseSensitive::Choice choice = CaseSensitive::Yes) {
    return Contains(part, choice);
}

} // namespace Catch::Matchers
#endif

/// Ends the test case, visibly, when the data outside the project are not there.
#define CCHC_SKIP_WITHOUT_DATA() \
    if (cchc_data().empty()) CCHC_SKIP("the environment variable CCHC_DATA is not set")

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

/// The folder of data outside the project, or nothing when CCHC_DATA is not set.
inline std::string cchc_data() {
    char const* const folder = std::getenv("CCHC_DATA");
    return folder == nullptr ? std::string{} : std::string{folder};
}

/// A file of those data: `cchc_data("reports/son-la-2014-h1.txt")`.
inline std::string cchc_data(std::string_view path) {
    return cchc_data() + '/' + std::string{path};
}

/// A file of the project itself: `cchc_source("examples/data/report.txt")`.
inline std::string cchc_source(std::string_view path) {
    std::string_view const here = __FILE__;
    if (here.front() == '.') return std::string{path}; // a compiler cache made it relative; ctest runs in the project's folder
    std::string_view const ending = "tests/catch.hpp";
    return std::string{here.substr(0, here.size() - ending.size())} + std::string{path};
}

/// All bytes of a file; throws when it cannot be read.
inline std::string file_contents(std::string const& path) {
    std::ifstream file{path, std::ios::binary};
    if (!file) throw std::runtime_error{"cannot read " + path};
    return {std::istreambuf_iterator<char>{file}, std::istreambuf_iterator<char>{}};
}
