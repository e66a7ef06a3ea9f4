// SPDX-License-Identifier: BSL-1.0
/// @file
/// How much of a long work a test does: all of it, or a quarter with the sanitizers, under which it takes five to ten times as long. What
/// the shorter work shows of memory and of undefined behaviour, the whole shows again; what it gives is tested by the release build.
#pragma once

#include <cstddef>

#if defined(__SANITIZE_ADDRESS__)
#define CCHC_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define CCHC_SANITIZED
#endif
#endif

/// So many bytes, or rounds.
constexpr std::size_t effort(std::size_t whole) noexcept {
#if defined(CCHC_SANITIZED)
    return whole / 4;
#else
    return whole;
#endif
}

/// Every one of many, or every fourth.
constexpr std::size_t effort_step() noexcept {
#if defined(CCHC_SANITIZED)
    return 4;
#else
    return 1;
#endif
}
