// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/territory.hpp>

#include <array>

namespace cchc {
namespace {

struct type_names {
    agency_level level;
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array<type_names, 11> territory_types{{
    {agency_level::state, "country", "nước"},
    {agency_level::province, "province", "tỉnh"},
    {agency_level::province, "central_city", "thành phố"},
    {agency_level::district, "rural_district", "huyện"},
    {agency_level::district, "urban_district", "quận"},
    {agency_level::district, "town", "thị xã"},
    {agency_level::district, "provincial_city", "thành phố"},
    {agency_level::commune, "commune", "xã"},
    {agency_level::commune, "ward", "phường"},
    {agency_level::commune, "township", "thị trấn"},
    {agency_level::commune, "special_zone", "đặc khu"},
}};

constexpr type_names const& names_of(territory_type type) noexcept {
    return territory_types[static_cast<std::size_t>(type)];
}

} // namespace

agency_level level_of(territory_type type) noexcept {
    return names_of(type).level;
}

std::string_view vietnamese_name(territory_type type) noexcept {
    return names_of(type).vietnamese;
}

std::string_view to_string(territory_type type) noexcept {
    return names_of(type).english;
}

bool exists_on(agency_level level, boost::gregorian::date day) noexcept {
    return level != agency_level::district || day <= boost::gregorian::date{2025, 6, 30};
}

std::string territory_title::full() const {
    return std::string{vietnamese_name(type)} + ' ' + name;
}

territory_title const* territory::title_on(boost::gregorian::date day) const& noexcept {
    territory_title const* best = nullptr;
    for (auto const& entry : titles.entries()) {
        if (!entry.value) continue;
        if (best == nullptr || entry.from <= day) best = &*entry.value;
    }
    return best;
}

std::string territory::full_name(boost::gregorian::date day) const {
    auto const* const title = title_on(day);
    return title == nullptr ? std::string{} : title->full();
}

} // namespace cchc
