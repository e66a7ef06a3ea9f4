// SPDX-License-Identifier: BSL-1.0
#include "citation/provision_paths.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <unordered_set>
#include <utility>

#include <cchc/base/fields.hpp>

#include "citation/outer_side.hpp"

namespace cchc::detail {
namespace {

using enum provision_level;

constexpr std::size_t level_count = static_cast<std::size_t>(sentence) + 1;
constexpr std::size_t most_spelt_out = 10'000; ///< of one list, that no text of a page names millions of places

bool is_digit_of_ordinal(char c) noexcept {
    return c >= '0' && c <= '9';
}

/// An ordinal cut behind its first number or letters: "5a" is 5 and "a", "c1" the third letter and "1".
struct cut_ordinal {
    std::string_view head;
    std::string_view tail;
    bool numeric = false;
    std::optional<unsigned> place; ///< of the head, among numbers or among the letters of points

    explicit cut_ordinal(std::string_view ordinal) noexcept {
        numeric = !ordinal.empty() && is_digit_of_ordinal(ordinal.front());
        auto const same = [&](char c) { return is_digit_of_ordinal(c) == numeric && c != '.' && c != '-'; };
        auto const end = std::find_if_not(ordinal.begin(), ordinal.end(), same);
        head = ordinal.substr(0, static_cast<std::size_t>(end - ordinal.begin()));
        tail = ordinal.substr(head.size());
        if (numeric) {
            unsigned value = 0;
            auto const [last, code] = std::from_chars(head.data(), head.data() + head.size(), value);
            if (code == std::errc{}) place = value;
        } else if (auto const at = std::find(point_letters.begin(), point_letters.end(), head);
                   at != point_letters.end()) {
            place = static_cast<unsigned>(at - point_letters.begin());
        }
    }

    /// "5" or "5a", and not "5.1" or "5-tt".
    [[nodiscard]] bool is_plain() const noexcept { return tail.find_first_of(".-") == std::string_view::npos; }
};

/// "5a" and "5b" for "5c": units inserted later are lettered in order, so that the last tells those in front of it.
std::vector<std::string> inserted_before(cut_ordinal const& last, std::size_t most) {
    std::vector<std::string> inside;
    if (!last.numeric || last.tail == "a" || last.tail.starts_with('.')) return inside;
    auto between = ordinals_between("a", last.tail, most);
    if (!between) return inside;
    inside.push_back(std::string{last.head} + "a");
    for (auto const& letter : *between) inside.push_back(std::string{last.head} + letter);
    return inside;
}

/// What lies between "1" and "4" in "b.1" and "b.4", "5a" and "5d".
std::optional<std::vector<std::string>> between_tails(cut_ordinal const& from, cut_ordinal const& to,
                                                      std::size_t most) {
    if (from.tail == to.tail) return std::vector<std::string>{};
    if (to.tail.empty() || from.tail.starts_with('-') || to.tail.starts_with('-')) return std::nullopt;
    if (from.tail.empty()) return inserted_before(to, most); // Điều 5 to Điều 5c
    if (from.tail.starts_with('.') != to.tail.starts_with('.')) return std::nullopt;
    auto const skipped = from.tail.starts_with('.') ? 1U : 0U;
    auto inside = ordinals_between(from.tail.substr(skipped), to.tail.substr(skipped), most);
    if (inside)
        for (auto& each : *inside) each.insert(0, std::string{from.head} + (skipped != 0 ? "." : ""));
    return inside;
}

} // namespace

std::optional<std::vector<std::string>> ordinals_between(std::string_view first, std::string_view last,
                                                         std::size_t most) {
    if (std::max(first.size(), last.size()) > ordinal_text::capacity) return std::nullopt; // than any that is read
    cut_ordinal const from{first};
    cut_ordinal const to{last};
    if (!from.place || !to.place || from.numeric != to.numeric || *from.place > *to.place) return std::nullopt;
    if (*from.place == *to.place) return between_tails(from, to, most);
    bool const same_suffix = from.tail == to.tail && from.tail.starts_with('-'); // 1-tt to 4-tt
    if (!same_suffix && !(from.is_plain() && to.is_plain())) return std::nullopt;
    bool const before_inserted = !same_suffix && !to.tail.empty(); // Điều 5 is in front of Điều 5a
    auto const end = *to.place + (before_inserted ? 1U : 0U);
    if (end - *from.place - 1 > most) return std::nullopt;
    auto const suffix = same_suffix ? from.tail : std::string_view{};
    std::vector<std::string> inside;
    for (auto i = *from.place + 1; i < end; ++i)
        inside.push_back((from.numeric ? std::to_string(i) : std::string{point_letters[i]}).append(suffix));
    if (before_inserted) {
        auto const inserted = inserted_before(to, most - inside.size());
        inside.insert(inside.end(), inserted.begin(), inserted.end());
    }
    return inside;
}

namespace {

/// Builds paths from items that come in either order. Paths wait for an outer unit in groups by the level of their outermost unit, so
/// that no item looks at each of them.
class path_builder {
public:
    explicit path_builder(std::vector<provision_item> const& items)
        : items_{items}, outer_follows_{outer_units_follow(items)} {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].listed && is_inside_next(i)) outer_follows_[i] = true;
    }

    void add(std::size_t at) {
        auto const& item = items_[at];
        if (item.anchor) return;
        if (item.range_end && !paths_.empty()) {
            bool const of_one_unit = item.level == items_[at - 1].level;
            auto const most = std::min(most_inside_range, most_spelt_out - spelt_out_);
            auto const inside = of_one_unit ? ordinals_between(last_ordinal_, item.ordinal.view(), most) : std::nullopt;
            if (inside && may_spell_out(inside->size()))
                for (auto const& ordinal : *inside) place(at, provision_unit{item.level, ordinal});
            else refused_range_ = true;
        }
        last_ordinal_ = item.ordinal.view();
        place(at, provision_unit{item.level, last_ordinal_});
    }

    /// "Điều 3 (khoản 1, 2)", "khoản 2 (điểm a)", "Phụ lục XI (mục 2, 5)": each of the places in brackets lies in the unit in front.
    void add_inside(std::vector<provision_item> items) {
        if (paths_.empty()) return;
        auto const holder = paths_.back().units.back().level;
        auto const fits = [&](provision_item const& item) { return item.level > holder; };
        if (holder != article && holder != clause && holder != annex) return;
        if (!std::all_of(items.begin(), items.end(), fits)) return; // khoản 2 Mục 1 Điều 5 (khoản 1)
        for (auto& item : items) item.inside = false;
        path_builder inner{items};
        inner.spelt_out_ = spelt_out_;
        for (std::size_t at = 0; at < items.size(); ++at) inner.add(at);
        auto const inside = inner.take();
        spelt_out_ = inner.spelt_out_;
        refused_range_ = refused_range_ || inside.refused_range;
        several_ = std::nullopt;
        last_is_nested_ = last_is_nested_ && holder == clause;
        auto const outer = paths_.back();
        for (auto const& place : inside.paths) {
            if (&place != &inside.paths.front()) add_path(outer);
            auto& units = paths_.back().units;
            units.insert(units.end(), place.units.begin(), place.units.end());
        }
    }

    [[nodiscard]] provision_paths take() {
        for (auto& path : paths_) drop_units_above_article(path);
        if (paths_.size() < 2) return {std::move(paths_), refused_range_};
        provision_paths taken{{}, refused_range_};
        std::unordered_set<provision, fields_hash> seen;
        for (auto& path : paths_)
            if (seen.insert(path).second) taken.paths.push_back(std::move(path));
        return taken;
    }

private:
    /// "Mục 3" of "Chương II, Mục 3 Chương IV".
    [[nodiscard]] bool is_inside_next(std::size_t at) const noexcept {
        if (at + 1 == items_.size()) return false;
        auto const& next = items_[at + 1];
        return !next.listed && !next.range_end && !next.anchor && next.level < items_[at].level;
    }

    static void drop_units_above_article(provision& path) {
        auto& units = path.units;
        auto const at =
            std::find_if(units.begin(), units.end(), [](provision_unit const& unit) { return unit.level == article; });
        if (at == units.end()) return;
        units.erase(std::remove_if(units.begin(), at, [](auto const& unit) { return is_redundant_above(unit.level); }),
                    at);
    }

    bool may_spell_out(std::size_t places) noexcept {
        if (places > most_spelt_out - spelt_out_) return false;
        spelt_out_ += places;
        return true;
    }

    std::vector<std::size_t>& waiting(provision_level level) noexcept {
        return waiting_[static_cast<std::size_t>(level)];
    }

    void add_path(provision path) {
        waiting(path.units.front().level).push_back(paths_.size());
        paths_.push_back(std::move(path));
    }

    using place_end = std::vector<provision_unit>::const_iterator;

    void place(std::size_t at, provision_unit unit) {
        if (items_[at].continues && several_) {
            repeat_inside(unit);
            return;
        }
        several_ = std::nullopt;
        if (put_around(at, unit)) {
            if (items_[at].several) several_ = unit;
            return;
        }
        bool const stands_apart = items_[at].apart && !paths_.empty() && paths_.back().units.back().level < article;
        auto const is_like = [&](provision_unit const& other) { return other.level == unit.level; };
        auto const* const last = paths_.empty() ? nullptr : &paths_.back().units;
        auto const like = last != nullptr ? std::find_if(last->begin(), last->end(), is_like) : place_end{};
        bool const is_further = last != nullptr && like != last->end();
        bool const nests = !paths_.empty() && !is_further && paths_.back().units.back().level < unit.level &&
                           !stands_apart && !outer_follows_[at];
        if (nests) {
            nest(std::move(unit));
            return;
        }
        last_is_nested_ = last_is_nested_ && is_further && like != last->begin() && !outer_follows_[at];
        auto path = last_is_nested_ ? provision{{last->begin(), like}} : provision{};
        path.units.push_back(std::move(unit));
        add_path(std::move(path));
    }

    /// Whether the item is a member of the list, no unit around the paths that begin with `inner`.
    [[nodiscard]] bool stands_alone(std::size_t at, provision_level inner) const noexcept {
        auto const& item = items_[at];
        if (!(item.listed || item.range_end) || item.level >= article || item.level == regulation || inner > article)
            return false;
        auto const is_like = [&](provision_item const& other) { return other.level == item.level; };
        bool const behind_its_like = at > 0 && is_like(items_[at - 1]);
        auto const* const next = at + 1 < items_.size() ? &items_[at + 1] : nullptr;
        bool const before_its_like = next != nullptr && is_like(*next) && (next->listed || next->range_end);
        bool const of_next = item.listed && next != nullptr && !next->listed;
        bool const leads = of_next && (next->level == article || is_appended(next->level)); // to what it is named with
        bool const above_article = inner == article;
        return (above_article && (!is_redundant_above(item.level) || before_its_like || leads)) || item.apart ||
               behind_its_like;
    }

    /// Articles are numbered through parts, chapters and sections: one above an article says nothing.
    static bool is_redundant_above(provision_level level) noexcept { return level >= part && level <= subsection; }

    static bool is_appended(provision_level level) noexcept { return level == annex || level == form; }

    /// "Điều 6 và Mẫu số 01 Phụ lục I": what stands directly in front of the annex lies in it, and no articles before that.
    [[nodiscard]] bool is_apart_from_articles(provision_item const& item) const noexcept {
        return is_appended(item.level) && paths_.back().units.front().level != article;
    }

    /// "khoản 2 Mục V Điều 1", "Mục V Điều 1": named from the inside, the section is one of the text that the article has. Above an
    /// article stand "Chương II Mục 1 Điều 8" and "Chương IV, Mục 2, Điều 35".
    [[nodiscard]] bool lies_around_section(std::size_t at) const noexcept {
        auto const& item = items_[at];
        if (item.level != article || item.range_end || at == 0) return false;
        auto const level = items_[at - 1].level;
        if (!is_redundant_above(level) || level == chapter) return false;
        if (item.listed) return goes_outwards_by_commas(at);
        auto first = at - 1;
        while (first > 0 && items_[first - 1].level == level) --first;
        bool const begins = first == 0 || items_[first].listed;
        return begins ? level >= section || is_beyond_article(at) : items_[first - 1].level > level;
    }

    /// "khoản 4, Mục III, Điều 1": a clause or a point in front tells that each lies in the next.
    [[nodiscard]] bool goes_outwards_by_commas(std::size_t at) const noexcept {
        auto const is_behind_comma = [](provision_item const& item) { return item.listed && !item.apart; };
        if (!is_behind_comma(items_[at])) return false;
        auto inner = at - 1;
        while (inner > 0 && is_behind_comma(items_[inner]) && items_[inner - 1].level > items_[inner].level) --inner;
        return items_[inner].level > article;
    }

    /// "Phần III Điều 1": no article in front of the third is in the third part, as each part has one.
    [[nodiscard]] bool is_beyond_article(std::size_t at) const noexcept {
        cut_ordinal const outer{items_[at - 1].ordinal.view()};
        cut_ordinal const inner{items_[at].ordinal.view()};
        return items_[at - 1].level == part && outer.numeric && inner.numeric && inner.place &&
               outer.place > inner.place;
    }

    /// The last sections that wait lie in `unit`, an article. Whether any do.
    bool put_around_sections(std::size_t at, provision_unit const& unit) {
        auto& sections = waiting(items_[at - 1].level);
        bool const parts_lie_inside = is_beyond_article(at);
        auto const lies_inside = [&](provision const& place) {
            bool const lone_part = !parts_lie_inside && place.units.size() == 1 && place.units.front().level < section;
            auto const is_article = [](provision_unit const& each) { return each.level == article; };
            return !lone_part && std::none_of(place.units.begin(), place.units.end(), is_article);
        };
        bool any = false;
        for (; !sections.empty() && lies_inside(paths_[sections.back()]); sections.pop_back(), any = true) {
            auto const i = sections.back();
            paths_[i].units.insert(paths_[i].units.begin(), unit);
            waiting(article).push_back(i);
            if (items_[at].several) repeated_.push_back(i);
        }
        return any;
    }

    /// "khoản 1" of "khoản 1, khoản 2 Điều 5": `unit` goes around all that is waiting for it. Whether anything is.
    bool put_around(std::size_t at, provision_unit const& unit) {
        repeated_.clear();
        bool any = lies_around_section(at) && put_around_sections(at, unit);
        for (auto level = static_cast<std::size_t>(unit.level) + 1; level < level_count; ++level) {
            auto const inner = static_cast<provision_level>(level);
            if (waiting(inner).empty() || stands_alone(at, inner)) continue;
            if (inner == article && is_apart_from_articles(items_[at])) continue;
            any = true;
            if (inner == article && is_redundant_above(unit.level)) continue;
            for (auto const i : waiting(inner)) {
                paths_[i].units.insert(paths_[i].units.begin(), unit);
                waiting(unit.level).push_back(i);
                if (items_[at].several) repeated_.push_back(i);
            }
            waiting(inner).clear();
        }
        return any;
    }

    /// "Điều 5, khoản 2": `unit` lies in the last path.
    void nest(provision_unit unit) {
        paths_.back().units.push_back(std::move(unit));
        last_is_nested_ = true;
    }

    /// "khoản 1 các Điều 5, 6 và 7": clause 1 of each.
    void repeat_inside(provision_unit const& unit) {
        if (repeated_.empty()) return;
        if (!may_spell_out(repeated_.size() - 1)) {
            refused_range_ = true;
            last_is_nested_ = false;
            add_path(provision{{unit}});
            return;
        }
        for (auto const i : repeated_) {
            auto path = paths_[i];
            path.units.front() = unit;
            add_path(std::move(path));
        }
    }

    std::vector<provision_item> const& items_;
    std::vector<bool>
        outer_follows_; ///< for each item, whether one around it comes later, so that it begins a path of its own
    std::vector<provision> paths_;
    std::array<std::vector<std::size_t>, level_count> waiting_; ///< the paths by the level of their outermost unit
    std::optional<provision_unit> several_; ///< the first of "các Điều", when something stands inside it
    std::vector<std::size_t> repeated_;     ///< what stands inside it
    bool last_is_nested_ =
        false; ///< the last path was named from the outside, "Điều 5 khoản 1": further clauses are of Điều 5
    std::string last_ordinal_;
    std::size_t spelt_out_ = 0;
    bool refused_range_ = false;
};

} // namespace

provision_paths build_paths(std::vector<provision_item> const& items) {
    path_builder builder{items};
    for (std::size_t i = 0; i < items.size();) {
        auto const begin = items.begin() + static_cast<std::ptrdiff_t>(i);
        auto const end = std::find_if_not(begin, items.end(), [](auto const& item) { return item.inside; });
        if (begin == end) builder.add(i++);
        else builder.add_inside({begin, end});
        i += static_cast<std::size_t>(end - begin);
    }
    return builder.take();
}

provision_paths read_paths(std::string_view text, span where, text_format format) {
    token_memo memo;
    provision_reader reader{memo.helping(tokenizer{text, format, where.begin})};
    std::vector<provision_item> items;
    for (auto item = reader.next(); item && item->where.end <= where.end; item = reader.next()) items.push_back(*item);
    return build_paths(items);
}

} // namespace cchc::detail
