// SPDX-License-Identifier: BSL-1.0
#include <cchc/task/task.hpp>

#include <array>

#include <cchc/task/find_tasks.hpp>

namespace cchc {
namespace {

struct event_name {
    std::string_view english;
    std::string_view vietnamese;
};
constexpr std::array event_names{
    event_name{"assigned", "giao"},         event_name{"reassigned", "giao lại"},
    event_name{"extended", "gia hạn"},      event_name{"reported", "báo cáo kết quả"},
    event_name{"returned", "trả lại"},      event_name{"accepted", "công nhận hoàn thành"},
    event_name{"cancelled", "hủy"},         event_name{"transferred", "chuyển"},
    event_name{"corrected", "đính chính"},
};

} // namespace

std::string_view to_string(event_kind kind) noexcept {
    return event_names[static_cast<std::size_t>(kind)].english;
}

std::string_view vietnamese_name(event_kind kind) noexcept {
    return event_names[static_cast<std::size_t>(kind)].vietnamese;
}

std::optional<event_kind> event_kind_of(std::string_view name) noexcept {
    for (std::size_t i = 0; i < event_names.size(); ++i)
        if (event_names[i].english == name) return static_cast<event_kind>(i);
    return std::nullopt;
}

task to_task(std::string id, assignment const& from) {
    task made;
    made.id = std::move(id);
    made.title = from.action;
    made.about = from.about;
    for (auto const& party : from.parties) {
        if (party.role == party_role::lead && made.lead.empty()) made.lead = party.name;
        else if (party.role <= party_role::support) made.support.push_back(party.name);
    }
    for (auto const& basis : from.bases)
        if (basis.number && made.basis.empty()) made.basis = to_string(*basis.number);
    made.product = std::string{vietnamese_name(from.product)};
    return made;
}

} // namespace cchc
