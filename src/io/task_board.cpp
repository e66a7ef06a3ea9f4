// SPDX-License-Identifier: BSL-1.0
#include "io/task_board.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>

#include <cchc/time/partial_date.hpp>

namespace cchc::detail {
namespace {

using namespace std::string_view_literals;

struct shown_status {
    std::string_view css;
    std::string_view vietnamese;
    int rank; ///< on a board
};
constexpr std::array shown{
    shown_status{"not-assigned", "Chưa giao", 6},        shown_status{"in-time", "Chưa đến hạn", 1},
    shown_status{"overdue", "Quá hạn chưa hoàn thành", 0}, shown_status{"on-time", "Hoàn thành đúng hạn", 3},
    shown_status{"late", "Hoàn thành quá hạn", 2},       shown_status{"cancelled", "Hủy", 4},
    shown_status{"transferred", "Chuyển", 5},
};
static_assert(shown.size() == task_status_count);

} // namespace

std::vector<board_lane> lanes_of(task_ledger const& ledger, boost::gregorian::date day) {
    std::map<std::string, board_lane> by_lead;
    for (auto const& one : ledger.tasks()) {
        auto state = *ledger.state_of(one.id, day);
        if (state.status == task_status::not_assigned) continue;
        auto& lane = by_lead[state.lead];
        lane.counts.count(state.status);
        lane.tasks.push_back({&one, std::move(state)});
    }
    std::vector<board_lane> lanes;
    for (auto& [lead, lane] : by_lead) {
        lane.lead = lead;
        std::stable_sort(lane.tasks.begin(), lane.tasks.end(), [](board_task const& a, board_task const& b) {
            auto const key = [](board_task const& t) {
                auto const due = t.state.due ? t.state.due->day_number() : 0xFFFFFFFFU;
                return std::tuple{shown[static_cast<std::size_t>(t.state.status)].rank, due};
            };
            return key(a) < key(b);
        });
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

std::string_view css_class(task_status status) noexcept {
    return shown[static_cast<std::size_t>(status)].css;
}

std::string_view capitalised(task_status status) noexcept {
    return shown[static_cast<std::size_t>(status)].vietnamese;
}

std::string shown_day(boost::gregorian::date day) {
    return to_string(partial_date{day}, date_style::slashes);
}

} // namespace cchc::detail
