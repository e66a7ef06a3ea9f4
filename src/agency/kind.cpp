// SPDX-License-Identifier: BSL-1.0
#include <cchc/agency/kind.hpp>

#include <array>

#include "agency/names.hpp"

namespace cchc {
namespace {

struct kind_names {
    std::string_view english;
    std::string_view vietnamese;
};

constexpr std::array<kind_names, agency_kind_count> kind_table{{
    {"state", "Nhà nước"},
    {"national_assembly", "Quốc hội"},
    {"standing_committee", "Ủy ban Thường vụ Quốc hội"},
    {"assembly_committee", "ủy ban của Quốc hội, ban của Hội đồng nhân dân"},
    {"president", "Chủ tịch nước"},
    {"government", "Chính phủ"},
    {"prime_minister", "Thủ tướng Chính phủ"},
    {"ministry", "bộ"},
    {"ministerial_agency", "cơ quan ngang bộ"},
    {"government_agency", "cơ quan thuộc Chính phủ"},
    {"people_council", "Hội đồng nhân dân"},
    {"people_committee", "Ủy ban nhân dân"},
    {"department", "sở"},
    {"division", "phòng"},
    {"office", "văn phòng"},
    {"inspectorate", "thanh tra"},
    {"general_department", "tổng cục"},
    {"agency_of_ministry", "cục"},
    {"bureau", "vụ"},
    {"sub_department", "chi cục"},
    {"party", "Đảng Cộng sản Việt Nam"},
    {"party_committee", "cấp ủy"},
    {"party_commission", "ban của cấp ủy"},
    {"court", "tòa án nhân dân"},
    {"procuracy", "viện kiểm sát nhân dân"},
    {"audit", "kiểm toán nhà nước"},
    {"police", "công an"},
    {"military", "quân sự"},
    {"treasury", "kho bạc nhà nước"},
    {"tax", "thuế"},
    {"customs", "hải quan"},
    {"social_insurance", "bảo hiểm xã hội"},
    {"statistics", "thống kê"},
    {"bank", "ngân hàng"},
    {"press", "báo chí"},
    {"centre", "trung tâm"},
    {"institute", "viện"},
    {"school", "trường"},
    {"hospital", "bệnh viện"},
    {"front", "Mặt trận Tổ quốc"},
    {"mass_organisation", "đoàn thể"},
    {"steering_committee", "ban chỉ đạo"},
    {"management_board", "ban quản lý"},
    {"other", "khác"},
}};

} // namespace

std::string_view vietnamese_name(agency_kind kind) noexcept {
    return kind_table[static_cast<std::size_t>(kind)].vietnamese;
}

std::string_view to_string(agency_kind kind) noexcept {
    return kind_table[static_cast<std::size_t>(kind)].english;
}

result<agency_kind> parse_agency_kind(std::string_view text) noexcept {
    for (std::size_t i = 0; i < kind_table.size(); ++i)
        if (text == kind_table[i].english || detail::same_words(text, kind_table[i].vietnamese))
            return static_cast<agency_kind>(i);
    return {errc::agency_kind, 0};
}

} // namespace cchc
