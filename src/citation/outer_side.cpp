// SPDX-License-Identifier: BSL-1.0
#include "citation/outer_side.hpp"

#include <algorithm>

namespace cchc::detail {
namespace {

using enum provision_level;

/// Without a comma, a conjunction or "đến" in front.
bool is_direct(provision_item const& item) noexcept {
    return !item.listed && !item.range_end;
}

enum class side { front, behind, open };

class side_finder {
public:
    explicit side_finder(std::vector<provision_item> const& items)
        : items_{items}, later_(items.size()), follow_(items.size()) {
        auto outermost = sentence;
        for (auto i = items.size(); i-- > 0;) {
            later_[i] = outermost < items[i].level;
            if (is_named(items[i]) && items[i].level >= article) outermost = std::min(outermost, items[i].level);
        }
        for (std::size_t i = 0; i < items.size(); ++i)
            if (is_named(items[i])) named_.push_back(i);
    }

    [[nodiscard]] std::vector<bool> take() {
        for (auto const level : {article, clause, point, subpoint, paragraph, dash}) settle(level);
        return std::move(follow_);
    }

private:
    /// Items inside a level that stand between two units of that level or above, where there are such.
    struct run {
        provision_item const* front = nullptr;
        std::size_t begin = 0;
        std::size_t end = 0;
        provision_item const* behind = nullptr;
        bool may_go_on = false; ///< nothing in front of `front` lies in it
    };

    static bool is_named(provision_item const& item) noexcept { return !item.anchor && !item.inside; }

    [[nodiscard]] provision_item const& at(std::size_t i) const noexcept { return items_[named_[i]]; }

    template <class Function>
    void each_run(provision_level level, Function const& function) const {
        run current;
        for (std::size_t i = 0; i <= named_.size(); ++i) {
            bool const ends = i == named_.size();
            if (!ends && at(i).level > level) continue;
            current.end = i;
            current.behind = ends ? nullptr : &at(i);
            if (current.begin < current.end) function(current);
            bool const has_inside = current.begin < current.end && !ends && // khoản 1, Điều 5, khoản 2
                                    (current.front == nullptr || is_direct(at(i)));
            bool const in_brackets = !ends && named_[i] + 1 < items_.size() && items_[named_[i] + 1].inside;
            current = {current.behind, i + 1, i + 1, nullptr, !has_inside && !in_brackets};
        }
    }

    /// Where the last part of a run begins that the unit behind it has without a comma: "điểm a, b khoản 2" in front of "Điều 7".
    [[nodiscard]] std::size_t tail_begin(run const& items) const noexcept {
        auto i = items.end - 1;
        while (i > items.begin && (is_direct(at(i)) || at(i).continues || at(i).range_end)) --i;
        return i;
    }

    /// Where the units around the items stand; of "Điều 4 khoản 1, khoản 2 Điều 7" it is the second part that has its unit behind it.
    [[nodiscard]] side side_of(run const& items) const noexcept {
        if (items.front == nullptr) return side::behind;
        auto const& first = at(items.begin);
        if (items.behind == nullptr) return first.apart ? side::open : side::front;
        if (is_direct(first)) {
            bool const only_part = is_direct(*items.behind) && tail_begin(items) == items.begin;
            return only_part && items.behind->level >= article ? side::open : side::front;
        }
        if (is_direct(*items.behind) || first.apart || !items.may_go_on) return side::behind;
        return items.behind->apart ? side::front : side::open;
    }

    /// Decides for units of one level: the order of a list is that of its items of which it is certain.
    void settle(provision_level level) {
        bool outer_first = false;
        bool inner_first = false;
        each_run(level, [&](run const& items) {
            auto const known = side_of(items);
            outer_first = outer_first || known == side::front;
            inner_first = inner_first || known == side::behind;
        });
        each_run(level, [&](run const& items) {
            if (items.behind == nullptr) return;
            auto const known = side_of(items);
            bool const in_front = known == side::front || (known == side::open && outer_first && !inner_first);
            bool const in_parts = in_front && is_direct(at(items.begin)) && is_direct(*items.behind);
            auto i = items.begin;
            if (in_parts && tail_begin(items) > items.begin) i = tail_begin(items);
            else if (in_front) return;
            for (; i < items.end; ++i) follow_[named_[i]] = follow_[named_[i]] || later_[named_[i]];
        });
    }

    std::vector<provision_item> const& items_;
    std::vector<bool> later_; ///< for each item, whether any unit that could be around it comes later
    std::vector<bool> follow_;
    std::vector<std::size_t> named_; ///< the items that are places, and not "vào sau Điều 5" or in brackets
};

} // namespace

std::vector<bool> outer_units_follow(std::vector<provision_item> const& items) {
    return side_finder{items}.take();
}

} // namespace cchc::detail
