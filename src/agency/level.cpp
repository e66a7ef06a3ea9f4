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

constexpr std::array<level_names, agency_level_count> level_table{{
    {"state", "nhà nước", "nhà nước"},
    {"central", "trung ương", "trung ương"},
    {"province", "cấp tỉnh", "tỉnh"},
    {"district", "cấp huyện", "huyện"},
    {"commune", "cấp xã", "xã"},
}};

} // namespace

std::string_view vietnamese_name(agency_level level) noexcept {
    return level_table[static_cast<std::size_t>(level)].vietnamese;
}

std::string_view to_string(agency_level level) noexcept {
    return level_table[static_cast<std::size_t>(level)].english;
}

result<agency_level> parse_agency_level(std::string_view text) noexcept {
    for (std::size_t i = 0; i < level_table.size(); ++i) {
        bool const named = text == level_table[i].english || detail::same_words(text, level_table[i].vietnamese) ||
                           detail::same_words(text, level_table[i].without_rank);
        if (named) return static_cast<agency_level>(i);
    }
    return {errc::agency_level, 0};
}

} // namespace cchc
