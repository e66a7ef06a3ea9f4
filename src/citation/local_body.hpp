// SPDX-License-Identifier: BSL-1.0
// Bodies of a province or below, told by the words their names begin with.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace cchc::detail {

/// Whether the body whose slug this is is no central one. False for what is not told by its first words.
inline bool is_local_body(std::string_view slug) noexcept {
    constexpr std::array<std::string_view, 11> first_words{"uy-ban-nhan-dan",
                                                           "ubnd",
                                                           "hoi-dong-nhan-dan",
                                                           "hdnd",
                                                           "chu-tich-uy-ban",
                                                           "chu-tich-ubnd",
                                                           "thuong-truc-hoi-dong-nhan-dan",
                                                           "so-",
                                                           "tinh-uy",
                                                           "thanh-uy",
                                                           "huyen-uy"};
    return std::any_of(first_words.begin(), first_words.end(), [&](auto body) { return slug.starts_with(body); });
}

} // namespace cchc::detail
