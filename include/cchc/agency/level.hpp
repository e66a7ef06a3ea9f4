// SPDX-License-Identifier: BSL-1.0
/// @file
/// The levels at which the state is organised.
///
/// The Constitution of 2013 (article 110) and the Laws on the organisation of local government (77/2015/QH13, 65/2025/QH15,
/// 72/2025/QH15) know a **central** level and local ones: **province** (tỉnh, thành phố trực thuộc trung ương), **district**
/// (huyện, quận, thị xã, thành phố thuộc tỉnh) and **commune** (xã, phường, thị trấn, đặc khu). The district level ended with
/// 30 June 2025. Above them all stands the **state** itself, which is no agency but the root that every agency hangs on.
///
///     parse_agency_level("cấp huyện")               // agency_level::district
///     vietnamese_name(agency_level::district)       // "cấp huyện"
///     exists_on(agency_level::district, day)        // in agency/territory.hpp: false from 1 July 2025
///
/// What it is **not**: a rank between agencies. A ministry and a department of that ministry are both central.
#pragma once

#include <cstdint>
#include <string_view>

#include <cchc/base/result.hpp>

namespace cchc {

/// Cấp hành chính (level of government), from the top.
///
/// @ingroup agency
enum class agency_level : std::uint8_t {
    state,    ///< Nhà nước: the root, not an agency
    central,  ///< trung ương
    province, ///< cấp tỉnh
    district, ///< cấp huyện, until 30 June 2025
    commune,  ///< cấp xã
};

/// How many levels there are.
///
/// @ingroup agency
inline constexpr std::size_t agency_level_count = 5;

/// "nhà nước", "trung ương", "cấp tỉnh", "cấp huyện", "cấp xã".
///
/// @ingroup agency
[[nodiscard]] std::string_view vietnamese_name(agency_level level) noexcept;

/// "state", "central", "province", "district", "commune": the word used in tables and in JSON.
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(agency_level level) noexcept;

/// Reads the Vietnamese name, with or without "cấp", in any case, or the English word; else `errc::agency_level`.
///
/// @ingroup agency
[[nodiscard]] result<agency_level> parse_agency_level(std::string_view text) noexcept;

} // namespace cchc
