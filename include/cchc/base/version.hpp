// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which version of the library this is.
///
///     version()        // "0.1.0": of the library that was linked
///     CCHC_VERSION     // 100: of the headers, as major * 10000 + minor * 100 + patch
///
/// Before 1.0 a minor version may change the interface; a patch version never does. Data have their own dates, see
/// `agency_directory::data_date`.
#pragma once

#include <string_view>

#define CCHC_VERSION_MAJOR 0
#define CCHC_VERSION_MINOR 1
#define CCHC_VERSION_PATCH 0
#define CCHC_VERSION (CCHC_VERSION_MAJOR * 10000 + CCHC_VERSION_MINOR * 100 + CCHC_VERSION_PATCH)

namespace cchc {

/// Phiên bản (version): "major.minor.patch" of the compiled library.
///
/// @ingroup base
[[nodiscard]] std::string_view version() noexcept;

} // namespace cchc
