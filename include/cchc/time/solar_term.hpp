// SPDX-License-Identifier: BSL-1.0
/// @file
/// The twenty-four solar terms (tiết khí): fifteen degrees of the sun's way each.
///
/// Every second one is a *major* term (trung khí); they fix the months of the lunar calendar. The solstices and the
/// equinoxes are major terms.
///
///     solar_term_day(2014, solar_term::dong_chi)      // 2014-12-22: the winter solstice
///     to_string(solar_term::thanh_minh)               // "Thanh minh"
///     is_major(solar_term::thanh_minh)                // false
///
/// The day is that of UTC+7 on which the sun's apparent longitude reaches the term; computed to about half a minute.
#pragma once

#include <cstdint>
#include <string_view>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/result.hpp>
#include <cchc/time/lunar.hpp>

namespace cchc {

/// Tiết khí (solar term), from the vernal equinox, longitude zero, in steps of fifteen degrees.
///
/// @ingroup time
enum class solar_term : std::uint8_t {
    xuan_phan,   ///< Xuân phân: vernal equinox, 0°
    thanh_minh,  ///< Thanh minh, 15°
    coc_vu,      ///< Cốc vũ
    lap_ha,      ///< Lập hạ
    tieu_man,    ///< Tiểu mãn
    mang_chung,  ///< Mang chủng
    ha_chi,      ///< Hạ chí: summer solstice, 90°
    tieu_thu,    ///< Tiểu thử
    dai_thu,     ///< Đại thử
    lap_thu,     ///< Lập thu
    xu_thu,      ///< Xử thử
    bach_lo,     ///< Bạch lộ
    thu_phan,    ///< Thu phân: autumnal equinox, 180°
    han_lo,      ///< Hàn lộ
    suong_giang, ///< Sương giáng
    lap_dong,    ///< Lập đông
    tieu_tuyet,  ///< Tiểu tuyết
    dai_tuyet,   ///< Đại tuyết
    dong_chi,    ///< Đông chí: winter solstice, 270°
    tieu_han,    ///< Tiểu hàn
    dai_han,     ///< Đại hàn
    lap_xuan,    ///< Lập xuân
    vu_thuy,     ///< Vũ thủy
    kinh_trap,   ///< Kinh trập
};

/// How many terms there are.
///
/// @ingroup time
inline constexpr int solar_term_count = 24;

/// The Vietnamese name.
///
/// @ingroup time
[[nodiscard]] std::string_view to_string(solar_term term) noexcept;

/// Trung khí (major term): one of the twelve that fix the months.
///
/// @ingroup time
[[nodiscard]] constexpr bool is_major(solar_term term) noexcept {
    return static_cast<unsigned>(term) % 2 == 0;
}

/// The day of `term` in the Gregorian `year`; `errc::out_of_range` outside 1900 to 2199.
///
/// @ingroup time
[[nodiscard]] result<boost::gregorian::date> solar_term_day(int year, solar_term term,
                                                            meridian place = meridian::east_105);

} // namespace cchc
