// SPDX-License-Identifier: BSL-1.0
/// @file
/// What sort of body an agency is.
///
/// The list is closed: it follows the Constitution (the bodies of state power, the Government, courts, procuracies), the Law
/// on the organisation of the Government, Decrees 24/2014 and 45/2025 (departments of a province), 37/2014 (divisions of a
/// district), the Party's Statute, and for the rest the words with which names begin. What fits nowhere is `other`.
///
///     parse_agency_kind("sở")                        // agency_kind::department
///     vietnamese_name(agency_kind::department)       // "sở"
///     to_string(agency_kind::department)             // "department"
///
/// The kind says what a body *is*, not how it is called: *Ban Dân tộc* of a province has the powers of a sở and is a
/// `department`; *Ban Tổ chức Tỉnh ủy* is a `party_commission`; *Ban Quản lý Khu kinh tế* is a `management_board`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include <cchc/base/result.hpp>

namespace cchc {

/// Loại cơ quan (kind of agency).
///
/// @ingroup agency
enum class agency_kind : std::uint8_t {
    state,              ///< Nhà nước: the root
    national_assembly,  ///< Quốc hội
    standing_committee, ///< Ủy ban Thường vụ Quốc hội
    assembly_committee, ///< Hội đồng Dân tộc, Ủy ban của Quốc hội; Ban của HĐND
    president,          ///< Chủ tịch nước
    government,         ///< Chính phủ
    prime_minister,     ///< Thủ tướng Chính phủ
    ministry,           ///< bộ
    ministerial_agency, ///< cơ quan ngang bộ
    government_agency,  ///< cơ quan thuộc Chính phủ
    people_council,     ///< Hội đồng nhân dân
    people_committee,   ///< Ủy ban nhân dân
    department,         ///< sở and what equals one
    division,           ///< phòng
    office,             ///< văn phòng
    inspectorate,       ///< thanh tra
    general_department, ///< tổng cục
    agency_of_ministry, ///< cục
    bureau,             ///< vụ
    sub_department,     ///< chi cục
    party,              ///< Đảng Cộng sản Việt Nam
    party_committee,    ///< cấp ủy: Ban Chấp hành, Bộ Chính trị, tỉnh ủy, huyện ủy, đảng ủy
    party_commission,   ///< ban and office that serve a party committee
    court,              ///< tòa án nhân dân
    procuracy,          ///< viện kiểm sát nhân dân
    audit,              ///< Kiểm toán Nhà nước
    police,             ///< công an
    military,           ///< bộ chỉ huy, ban chỉ huy quân sự, bộ đội biên phòng
    treasury,           ///< kho bạc nhà nước
    tax,                ///< thuế
    customs,            ///< hải quan
    social_insurance,   ///< bảo hiểm xã hội
    statistics,         ///< thống kê
    bank,               ///< ngân hàng and its branches
    press,              ///< báo, đài, thông tấn xã, nhà xuất bản
    centre,             ///< trung tâm
    institute,          ///< viện, học viện
    school,             ///< trường
    hospital,           ///< bệnh viện
    front,              ///< Mặt trận Tổ quốc
    mass_organisation,  ///< đoàn, hội, liên đoàn
    steering_committee, ///< ban chỉ đạo, hội đồng, ủy ban phối hợp liên ngành
    management_board,   ///< ban quản lý
    other,              ///< none of these
};

/// How many kinds there are.
///
/// @ingroup agency
inline constexpr std::size_t agency_kind_count = static_cast<std::size_t>(agency_kind::other) + 1;

/// The Vietnamese term, in lower case where it is no proper name: "bộ", "sở", "Quốc hội".
///
/// @ingroup agency
[[nodiscard]] std::string_view vietnamese_name(agency_kind kind) noexcept;

/// The name of the enumerator: the word used in tables and in JSON.
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(agency_kind kind) noexcept;

/// Reads either of the two names, in any case; else `errc::agency_kind`. Each reads back what the two functions above give.
///
/// @ingroup agency
[[nodiscard]] result<agency_kind> parse_agency_kind(std::string_view text) noexcept;

} // namespace cchc
