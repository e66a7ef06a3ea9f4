// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/version.hpp>

#define CCHC_TEXT(x) #x
#define CCHC_TEXT_OF(x) CCHC_TEXT(x)

namespace cchc {

std::string_view version() noexcept {
    return CCHC_TEXT_OF(CCHC_VERSION_MAJOR) "." CCHC_TEXT_OF(CCHC_VERSION_MINOR) "." CCHC_TEXT_OF(CCHC_VERSION_PATCH);
}

} // namespace cchc
