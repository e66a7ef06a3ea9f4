// SPDX-License-Identifier: BSL-1.0
// What an assignment says of itself, and the names of its parts.
#include <array>
#include <string_view>

#include <cchc/task/find_tasks.hpp>

namespace cchc {
namespace {

using namespace std::string_view_literals;

struct product_name {
    std::string_view english;
    std::string_view vietnamese;
};
constexpr std::array product_names{
    product_name{"none", ""},
    product_name{"report", "Báo cáo"},
    product_name{"plan", "Kế hoạch"},
    product_name{"scheme", "Đề án"},
    product_name{"programme", "Chương trình"},
    product_name{"project", "Dự án"},
    product_name{"decision", "Quyết định"},
    product_name{"resolution", "Nghị quyết"},
    product_name{"directive", "Chỉ thị"},
    product_name{"regulation", "Quy định"},
    product_name{"guidance", "Hướng dẫn"},
    product_name{"proposal", "Tờ trình"},
    product_name{"letter", "Công văn"},
    product_name{"list", "Danh mục"},
    product_name{"document", "Văn bản"},
};

} // namespace

std::string_view to_string(party_role role) noexcept {
    constexpr std::array names{"lead"sv, "support"sv, "reviewer"sv, "receiver"sv};
    return names[static_cast<std::size_t>(role)];
}

std::string_view to_string(product_kind kind) noexcept {
    return product_names[static_cast<std::size_t>(kind)].english;
}

std::string_view vietnamese_name(product_kind kind) noexcept {
    return product_names[static_cast<std::size_t>(kind)].vietnamese;
}

std::vector<std::string> assignment::names(party_role role) const {
    std::vector<std::string> all;
    for (auto const& party : parties)
        if (party.role == role) all.push_back(party.name);
    return all;
}

} // namespace cchc
