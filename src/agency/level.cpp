// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/level.hpp>

#include <array>

#include "agency/names.hpp"

namespace cchc {
namespace {

struct level_names {
    std::string_view english;
    std::string_view vietnamese;
    std::string_view without_rank;
};

constexpr std::array<level_names, agency_level_count> names{{
    {"state", "nhà nước", "nhà nước"},
    {"central", "trung ương", "trung ương"},
    {"province", "cấp tỉnh", "tỉnh"},
    {"district", "cấp huyện", "huyện"},
    {"commune", "cấp xã", "xã"},
}};

} // namespace

std::string_view vietnamese_name(agency_level level) noexcept {
    return names[static_cast<std::size_t>(level)].vietnamese;
}

std::string_view to_string(agency_level level) noexcept {
    return names[static_cast<std::size_t>(level)].english;
}

result<agency_level> parse_agency_level(std::string_view text) noexcept {
    for (std::size_t i = 0; i < names.size(); ++i) {
        bool const named = text == names[i].english || detail::same_words(text, names[i].vietnamese) ||
                           detail::same_words(text, names[i].without_rank);
        if (named) return static_cast<agency_level>(i);
    }
    return {errc::agency_level, 0};
}

} // namespace cchc
