// SPDX-License-Identifier: BSL-1.0
#include <cchc/base/result.hpp>

namespace cchc {

error::error(failure reason)
    : reason_{reason}, text_{std::string{message(reason.code)} + " (at byte " + std::to_string(reason.offset) + ")"} {}

} // namespace cchc
