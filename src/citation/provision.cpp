// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/provision.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include "citation/provision_reader.hpp"

namespace cchc {
namespace {

using detail::provision_item;
using detail::provision_reader;
using enum provision_level;

struct level_name {
    std::string_view path;
    std::string_view words;
};

constexpr std::array level_names{
    level_name{"", ""},
    level_name{"phu-luc", "Phụ lục"},
    level_name{"mau", "Mẫu số"},
    level_name{"phan", "Phần"},
    level_name{"chuong", "Chương"},
    level_name{"muc", "Mục"},
    level_name{"tieu-muc", "Tiểu mục"},
    level_name{"dieu", "Điều"},
    level_name{"khoan", "khoản"},
    level_name{"diem", "điểm"},
    level_name{"tiet", "tiết"},
    level_name{"doan", "đoạn"},
    level_name{"cau", "câu"},
};

level_name const& name_of(provision_level level) noexcept {
    return level_names[static_cast<std::size_t>(level)];
}

/// The letters of points, in order (Decree 30/2020/NĐ-CP, Annex I, II.6), as they stand in a path.
constexpr std::array<std::string_view, 23> point_letters{"a", "b", "c", "d", "dd", "e", "g", "h", "i", "k", "l", "m",
                                                         "n", "o", "p", "q", "r",  "s", "t", "u", "v", "x", "y"};

struct regulation_name {
    std::string_view path;
    std::string_view words;
};
constexpr std::array regulation_names{
    regulation_name{"quy-che", "Quy chế"},       regulation_name{"quy-dinh", "Quy định"},
    regulation_name{"dieu-le", "Điều lệ"},       regulation_name{"danh-muc", "Danh mục"},
    regulation_name{"ke-hoach", "Kế hoạch"},     regulation_name{"chuong-trinh", "Chương trình"},
    regulation_name{"de-an", "Đề án"},           regulation_name{"phuong-an", "Phương án"},
    regulation_name{"chien-luoc", "Chiến lược"}, regulation_name{"huong-dan", "Hướng dẫn"}};

std::optional<unsigned> number_in(std::string_view ordinal) noexcept {
    unsigned value = 0;
    auto const [end, code] = std::from_chars(ordinal.data(), ordinal.data() + ordinal.size(), value);
    return code == std::errc{} && end == ordinal.data() + ordinal.size() ? std::optional{value} : std::nullopt;
}

constexpr unsigned longest_range = 1000;

/// "5" < "5a" < "6" < "10"; letters in the order of points, "a1" behind "a". What is neither keeps the order of its bytes.
std::strong_ordering compare_ordinals(std::string_view a, std::string_view b) noexcept {
    auto const digits = [](std::string_view s) { return std::min(s.find_first_not_of("0123456789"), s.size()); };
    auto const x = digits(a);
    auto const y = digits(b);
    if (x > 0 && y > 0) {
        if (auto const order = number_in(a.substr(0, x)).value_or(0) <=> number_in(b.substr(0, y)).value_or(0);
            order != 0)
            return order;
        return a.substr(x) <=> b.substr(y);
    }
    auto const letter_rank = [](std::string_view s) {
        auto const size = s.substr(0, 2) == "dd" ? 2U : 1U;
        auto const at = std::find(point_letters.begin(), point_letters.end(), s.substr(0, size));
        return std::pair{at - point_letters.begin(), s.substr(std::min<std::size_t>(size, s.size()))};
    };
    return letter_rank(a) <=> letter_rank(b);
}

/// What lies between two ends of a range, both left out; nothing when the ends do not say.
std::vector<std::string> between(std::string_view first, std::string_view last) {
    std::vector<std::string> inside;
    if (auto const from = number_in(first), to = number_in(last); from && to) {
        for (unsigned i = *from + 1; i < *to && i - *from < longest_range; ++i) inside.push_back(std::to_string(i));
        return inside;
    }
    auto const from = std::find(point_letters.begin(), point_letters.end(), first);
    auto const to = std::find(point_letters.begin(), point_letters.end(), last);
    if (from != point_letters.end() && to != point_letters.end())
        for (auto at = from; at < to && ++at < to;) inside.emplace_back(*at);
    return inside;
}

/// Whether a unit of `level` above an article says anything: articles are numbered through parts, chapters and sections.
bool is_redundant_above(provision_level level, provision const& path) noexcept {
    return level >= part && level <= subsection && path.units.front().level == article;
}

/// Builds paths from items that come in either order.
class path_builder {
public:
    void add(std::vector<provision_item> const& items, std::size_t at) {
        auto const& item = items[at];
        if (item.anchor) return;
        auto ordinals = std::vector<std::string>{};
        if (item.range_end && !paths_.empty()) ordinals = between(last_ordinal_, item.ordinal.view());
        ordinals.emplace_back(item.ordinal.view());
        for (auto const& ordinal : ordinals) place(items, at, provision_unit{item.level, ordinal});
        last_ordinal_ = item.ordinal.view();
    }

    [[nodiscard]] std::vector<provision> take() {
        std::vector<provision> paths;
        for (auto& path : paths_)
            if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(std::move(path));
        return paths;
    }

private:
    void place(std::vector<provision_item> const& items, std::size_t at, provision_unit unit) {
        if (items[at].continues && several_) {
            repeat_inside(unit);
            return;
        }
        several_ = std::nullopt;
        bool became_parent = false;
        for (auto& path : paths_) {
            if (path.units.front().level <= unit.level) continue;
            bool const behind_its_like = items[at].listed && at > 0 && items[at - 1].level == unit.level;
            bool const above_article = path.units.front().level == article;
            bool const listed_above = items[at].listed && unit.level < article && unit.level != regulation &&
                                      path.units.front().level <= article;
            bool const adds_nothing = is_redundant_above(unit.level, path);
            bool const stands_alone =
                listed_above && ((above_article && !adds_nothing) || items[at].apart || behind_its_like);
            if (stands_alone) continue;
            if (!adds_nothing) path.units.insert(path.units.begin(), unit);
            became_parent = true;
        }
        if (became_parent) {
            if (items[at].several) several_ = unit;
            return;
        }
        bool const stands_apart = items[at].apart && !paths_.empty() && paths_.back().units.back().level < article;
        bool const nests = !paths_.empty() && paths_.back().units.back().level < unit.level && !stands_apart &&
                           !outer_unit_follows(items, at);
        if (nests) {
            auto path = paths_.back();
            last_nested_ = path;
            paths_.back().units.push_back(std::move(unit));
            return;
        }
        bool const sibling = last_nested_ && !paths_.empty() && paths_.back().units.back().level == unit.level &&
                             paths_.back().units.size() > 1 && paths_.back().units.front().level < unit.level &&
                             !outer_unit_follows(items, at);
        provision path = sibling ? *last_nested_ : provision{};
        path.units.push_back(std::move(unit));
        paths_.push_back(std::move(path));
    }

    /// "khoản 1 các Điều 5, 6 và 7": clause 1 of each.
    void repeat_inside(provision_unit const& unit) {
        for (std::size_t i = 0, count = paths_.size(); i < count; ++i) {
            auto path = paths_[i];
            if (path.units.front() != *several_) continue;
            path.units.front() = unit;
            paths_.push_back(std::move(path));
        }
    }

    /// Whether an outer unit comes later, so that this one begins a path of its own.
    static bool outer_unit_follows(std::vector<provision_item> const& items, std::size_t at) noexcept {
        for (auto i = at + 1; i < items.size(); ++i)
            if (items[i].level < items[at].level && items[i].level >= article && !items[i].anchor) return true;
        return false;
    }

    std::vector<provision> paths_;
    std::optional<provision_unit> several_; ///< the first of "các Điều", when something stands inside it
    std::optional<provision> last_nested_;
    std::string last_ordinal_;
};

std::vector<provision> build(std::vector<provision_item> const& items) {
    path_builder builder;
    for (std::size_t i = 0; i < items.size(); ++i) builder.add(items, i);
    return builder.take();
}

} // namespace

result<provision> parse_provision(std::string_view text) {
    provision_reader reader{tokenizer{text}};
    std::vector<provision_item> items;
    while (auto const item = reader.next()) items.push_back(*item);
    if (items.empty()) {
        auto const first = reader.words.peek();
        return {first ? errc::provision_form : errc::empty_input, first.where.begin};
    }
    if (auto const rest = reader.words.peek()) return {errc::trailing_characters, rest.where.begin};
    for (auto const& item : items) {
        auto const ordinal = item.ordinal.view();
        bool const in_letters = !item.relative && ordinal.find_first_of("0123456789") == std::string_view::npos;
        bool const lettered_clause = item.level == clause && in_letters; // khoản d Điều 2
        if (item.range_end || item.anchor || item.plain || item.glossed || lettered_clause)
            return {errc::provision_form, item.where.begin};
        bool const lone_letter = item.level == point && in_letters;
        if (lone_letter && std::find(point_letters.begin(), point_letters.end(), ordinal) == point_letters.end())
            return {errc::provision_letter, item.where.begin};
    }
    auto paths = build(items);
    if (paths.size() != 1) return {errc::provision_order, items.back().where.begin};
    return std::move(paths.front());
}

std::string to_string(provision const& place) {
    std::string path;
    for (auto const& unit : place.units) {
        if (!path.empty()) path += '/';
        path += name_of(unit.level).path;
        if (unit.level != regulation && !unit.ordinal.empty()) path += '-';
        path += unit.ordinal;
    }
    return path;
}

namespace {

/// "IV" for "4": chapters are so numbered (Decree 78/2025/NĐ-CP, article 63). What is no such number, or above 49, stays.
std::string in_roman_numerals(std::string const& ordinal) {
    constexpr unsigned too_large = 50;
    unsigned value = 0;
    auto const [end, code] = std::from_chars(ordinal.data(), ordinal.data() + ordinal.size(), value);
    if (code != std::errc{} || end != ordinal.data() + ordinal.size() || value == 0 || value >= too_large)
        return ordinal;
    struct numeral {
        unsigned value;
        std::string_view letters;
    };
    constexpr numeral numerals[] = {{40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}};
    std::string letters;
    for (auto const& each : numerals)
        for (; value >= each.value; value -= each.value) letters += each.letters;
    return letters;
}

} // namespace

std::string vietnamese(provision const& place) {
    std::string words;
    for (auto unit = place.units.rbegin(); unit != place.units.rend(); ++unit) {
        if (!words.empty()) words += ' ';
        if (unit->level == regulation) {
            auto const named = std::find_if(regulation_names.begin(), regulation_names.end(),
                                            [&](auto const& each) { return each.path == unit->ordinal; });
            words += named != regulation_names.end() ? named->words : std::string_view{unit->ordinal};
            continue;
        }
        words += name_of(unit->level).words;
        auto ordinal = unit->ordinal;
        if (ordinal == detail::relative_ordinal) ordinal = "này";
        if (auto const at = ordinal.find("dd"); at != std::string::npos) ordinal.replace(at, 2, "đ");
        if (unit->level == chapter) ordinal = in_roman_numerals(ordinal);
        if (!ordinal.empty()) words += ' ' + ordinal;
    }
    return words;
}

result<provision> parse_provision_path(std::string_view path) {
    if (path.empty()) return {errc::empty_input, 0};
    provision place;
    for (std::size_t at = 0; at <= path.size();) {
        auto const end = std::min(path.find('/', at), path.size());
        auto const step = path.substr(at, end - at);
        auto const regulation_at = std::find_if(regulation_names.begin(), regulation_names.end(),
                                                [&](auto const& each) { return each.path == step; });
        if (step.empty()) return {errc::provision_form, at};
        provision_unit unit;
        if (regulation_at != regulation_names.end()) {
            unit = {regulation, std::string{step}};
        } else {
            auto const dash = step.rfind('-');
            auto const numbered = std::find_if(level_names.begin() + 1, level_names.end(), [&](auto const& each) {
                return dash != std::string_view::npos && each.path == step.substr(0, dash);
            });
            bool const bare_annex = step == name_of(annex).path;
            auto const ordinal = bare_annex ? std::string_view{} : step.substr(std::min(dash, step.size() - 1) + 1);
            bool const written =
                ordinal.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.") == std::string_view::npos;
            if (!bare_annex && (numbered == level_names.end() || ordinal.empty() || !written))
                return {errc::provision_form, at};
            unit.level = bare_annex ? annex : static_cast<provision_level>(numbered - level_names.begin());
            unit.ordinal = ordinal;
        }
        if (!place.units.empty() && place.units.back().level >= unit.level) return {errc::provision_order, at};
        place.units.push_back(std::move(unit));
        at = end + 1;
    }
    return place;
}

std::optional<provision> resolve_relative(provision const& place, provision const& here) {
    auto const relative = std::find_if(place.units.begin(), place.units.end(),
                                       [](auto const& unit) { return unit.ordinal == detail::relative_ordinal; });
    if (relative == place.units.end()) return place;
    auto const meant = std::find_if(here.units.begin(), here.units.end(),
                                    [&](auto const& unit) { return unit.level == relative->level; });
    if (meant == here.units.end()) return std::nullopt;
    provision resolved{{here.units.begin(), meant + 1}};
    resolved.units.insert(resolved.units.end(), relative + 1, place.units.end());
    return resolved;
}

bool contains(provision const& outer, provision const& inner) {
    return outer.units.size() <= inner.units.size() &&
           std::equal(outer.units.begin(), outer.units.end(), inner.units.begin());
}

std::optional<provision> parent(provision const& place) {
    if (place.units.size() < 2) return std::nullopt;
    return provision{{place.units.begin(), place.units.end() - 1}};
}

std::strong_ordering document_order(provision const& a, provision const& b) noexcept {
    auto const shorter = std::min(a.units.size(), b.units.size());
    for (std::size_t i = 0; i < shorter; ++i) {
        auto const& x = a.units[i];
        auto const& y = b.units[i];
        if (x.level != y.level) return x.level <=> y.level;
        if (auto const order = compare_ordinals(x.ordinal, y.ordinal); order != std::strong_ordering::equal)
            return order;
    }
    return a.units.size() <=> b.units.size();
}

result<std::vector<provision>> expand(provision const& first, provision const& last) {
    bool const side_by_side = !first.units.empty() && first.units.size() == last.units.size() &&
                              std::equal(first.units.begin(), first.units.end() - 1, last.units.begin()) &&
                              first.units.back().level == last.units.back().level;
    if (!side_by_side || document_order(first, last) == std::strong_ordering::greater)
        return {errc::provision_order, 0};
    std::vector<provision> places{first};
    if (first == last) return places;
    auto const& from = first.units.back().ordinal;
    auto const& to = last.units.back().ordinal;
    auto const low = number_in(from);
    auto const high = number_in(to);
    if ((low && high && *high - *low >= longest_range) || low.has_value() != high.has_value())
        return {errc::provision_order, 0};
    for (auto& ordinal : between(from, to)) {
        auto place = first;
        place.units.back().ordinal = std::move(ordinal);
        places.push_back(std::move(place));
    }
    places.push_back(last);
    return places;
}

std::optional<provisions_match> match_provisions(tokenizer& words) noexcept {
    provision_reader reader{words};
    provisions_match match;
    bool any = false;
    while (auto const item = reader.next()) {
        match.where = any ? span{match.where.begin, item->where.end} : item->where;
        match.relative = match.relative || item->relative;
        match.complete = match.complete || item->level <= article || item->relative;
        any = true;
    }
    if (!any) return std::nullopt;
    words = reader.words;
    return match;
}

std::vector<provision> to_provisions(std::string_view text, span where, text_format format) {
    detail::token_memo memo;
    provision_reader reader{memo.helping(tokenizer{text, format, where.begin})};
    std::vector<provision_item> items;
    for (auto item = reader.next(); item && item->where.end <= where.end; item = reader.next()) items.push_back(*item);
    return build(items);
}

} // namespace cchc
