// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of issuers as keys.
#pragma once

#include <string>
#include <string_view>

#include <cchc/text/normal.hpp>

namespace cchc::detail {

/// Equal for names that differ in case, tone placement, and in UBND, HĐND written out or not.
[[nodiscard]] inline std::string issuer_key(std::string_view issuer) {
    auto key = tone_neutral_key(issuer);
    constexpr std::pair<std::string_view, std::string_view> short_forms[]{{"UBND ", "Ủy ban nhân dân "}, {"HĐND ", "Hội đồng nhân dân "}};
    for (auto const& [letters, words] : short_forms)
        if (auto const from = tone_neutral_key(letters); key.starts_with(from)) key.replace(0, from.size(), tone_neutral_key(words));
    return key;
}

} // namespace cchc::detail
