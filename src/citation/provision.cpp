// SPDX-License-Identifier: BSL-1.0
#include <cchc/citation/provision.hpp>

#include <algorithm>
#include <array>
#include <charconv>

#include "citation/provision_paths.hpp"
#include "citation/provision_reader.hpp"

namespace cchc {
namespace {

using detail::point_letters;
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
    level_name{"gach-dau-dong", "gạch đầu dòng"},
    level_name{"cau", "câu"},
};

level_name const& name_of(provision_level level) noexcept {
    return level_names[static_cast<std::size_t>(level)];
}

struct regulation_name {
    std::string_view path;
    std::string_view words;
};
constexpr std::array regulation_names{
    regulation_name{"quy-che", "Quy chế"},       regulation_name{"quy-dinh", "Quy định"},
    regulation_name{"dieu-le", "Điều lệ"},       regulation_name{"danh-muc", "Danh mục"},
    regulation_name{"ke-hoach", "Kế hoạch"},     regulation_name{"chuong-trinh", "Chương trình"},
    regulation_name{"quy-trinh", "Quy trình"},   regulation_name{"quy-tac", "Quy tắc"},
    regulation_name{"de-an", "Đề án"},           regulation_name{"phuong-an", "Phương án"},
    regulation_name{"chien-luoc", "Chiến lược"}, regulation_name{"huong-dan", "Hướng dẫn"}};

std::optional<unsigned> number_in(std::string_view ordinal) noexcept {
    unsigned value = 0;
    auto const [end, code] = std::from_chars(ordinal.data(), ordinal.data() + ordinal.size(), value);
    return code == std::errc{} && end == ordinal.data() + ordinal.size() ? std::optional{value} : std::nullopt;
}

std::string_view without_zeros(std::string_view digits) noexcept {
    return digits.substr(std::min(digits.find_first_not_of('0'), digits.size()));
}

/// Digits as a number, of any length.
std::strong_ordering compare_numbers(std::string_view a, std::string_view b) noexcept {
    auto const x = without_zeros(a);
    auto const y = without_zeros(b);
    return x.size() != y.size() ? x.size() <=> y.size() : x <=> y;
}

/// "5" < "5a" < "6" < "10" < "cuoi"; letters in the order of points, "a1" behind "a". What is neither keeps the order of its bytes, and so
/// does what says the same in other bytes, "05" and "5".
std::strong_ordering compare_ordinals(std::string_view first, std::string_view second) noexcept {
    bool const is_last = first == detail::last_ordinal;
    if (bool const other_is_last = second == detail::last_ordinal; is_last || other_is_last)
        return is_last <=> other_is_last;
    auto a = first;
    auto b = second;
    while (!a.empty() && !b.empty()) {
        auto const digits = [](std::string_view s) { return std::min(s.find_first_not_of("0123456789"), s.size()); };
        auto const letters = [](std::string_view s) -> std::size_t { return s.substr(0, 2) == "dd" ? 2 : 1; };
        auto const place = [&](std::string_view s) {
            return std::find(point_letters.begin(), point_letters.end(), s.substr(0, letters(s))) -
                   point_letters.begin();
        };
        auto const x = digits(a);
        auto const y = digits(b);
        bool const numbers = x > 0 && y > 0;
        auto const order = numbers ? compare_numbers(a.substr(0, x), b.substr(0, y)) : place(a) <=> place(b);
        if (order != 0) return order;
        bool const unknown = !numbers && place(a) == std::ssize(point_letters);
        if (unknown && a.front() != b.front()) break;
        a.remove_prefix(numbers ? x : letters(a));
        b.remove_prefix(numbers ? y : letters(b));
    }
    return a.empty() && b.empty() ? first <=> second : a <=> b;
}

/// Where units of a level stand among others: what was issued with a document, and its annexes, behind its articles.
constexpr unsigned place_of(provision_level level) noexcept {
    constexpr unsigned behind_all = static_cast<unsigned>(sentence) + 1;
    return static_cast<unsigned>(level) + (level < part ? behind_all : 0U);
}

} // namespace

result<provision> parse_provision(std::string_view text) {
    provision_reader reader{tokenizer{text}, true};
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
        if (item.range_end || item.anchor || item.plain || item.glossed || item.inside || lettered_clause)
            return {errc::provision_form, item.where.begin};
        bool const lone_letter = item.level == point && in_letters;
        if (lone_letter && std::find(point_letters.begin(), point_letters.end(), ordinal) == point_letters.end())
            return {errc::provision_letter, item.where.begin};
    }
    auto paths = detail::build_paths(items).paths;
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

/// "IV" for "4": parts and chapters are so numbered (Decree 78/2025/NĐ-CP, article 63), and annexes (Decree 30/2020/NĐ-CP, Annex I, III.1).
/// What is no such number, or above 49, stays.
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

/// "đ1" for "dd1"; the code of a form in capitals, "1a-ĐKKD" for "1a-ddkkd", but for a letter alone behind its number.
std::string in_vietnamese_letters(std::string_view ordinal, bool is_code) {
    auto const is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    std::string words;
    for (std::size_t at = 0; at < ordinal.size();) {
        auto const begin = at;
        while (at < ordinal.size() && is_letter(ordinal[at])) ++at;
        auto const letters = ordinal.substr(begin, at - begin);
        bool const alone = letters.size() == 1 || letters == "dd";
        bool const behind_number = begin > 0 && ordinal[begin - 1] != '-';
        bool const whole = letters.size() == ordinal.size();
        bool const small = !is_code || (alone && (behind_number || whole));
        for (std::size_t i = 0; i < letters.size(); ++i) {
            bool const d_stroke = letters.substr(i, 2) == "dd";
            if (d_stroke) words += small ? "đ" : "Đ";
            else words += small ? letters[i] : static_cast<char>(letters[i] - 'a' + 'A');
            if (d_stroke) ++i;
        }
        if (letters.empty()) words += ordinal[at++];
    }
    return words;
}

/// "Phụ lục A", "Phần B": the letter alone that numbers a unit above the article is a capital, unless that would be a Roman numeral.
bool is_capital_letter(provision_unit const& unit) noexcept {
    constexpr std::string_view numerals = "ivx";
    auto const& ordinal = unit.ordinal;
    bool const letter = ordinal == "dd" || (ordinal.size() == 1 && ordinal[0] >= 'a' && ordinal[0] <= 'z');
    bool const lettered = unit.level >= annex && unit.level <= subsection && unit.level != form;
    return letter && lettered && numerals.find(ordinal[0]) == numerals.npos;
}

/// "II-14" for "2-14", "I-A" for "1-a".
std::string annex_code(std::string const& ordinal) {
    auto const dash = std::min(ordinal.find('-'), ordinal.size());
    return in_roman_numerals(ordinal.substr(0, dash)) + ordinal.substr(dash);
}

/// The ordinal as it is written behind the name of the unit.
std::string written_ordinal(provision_unit const& unit) {
    if (unit.ordinal == detail::relative_ordinal) return "này";
    if (unit.ordinal == detail::last_ordinal) return "cuối";
    if (unit.level == annex && unit.ordinal.find('-') != std::string::npos)
        return annex_code(in_vietnamese_letters(unit.ordinal, true));
    if (is_capital_letter(unit))
        return unit.ordinal == "dd" ? "Đ" : std::string(1, static_cast<char>(unit.ordinal[0] - 'a' + 'A'));
    auto ordinal = in_vietnamese_letters(unit.ordinal, unit.level == form);
    bool const roman = unit.level == annex || unit.level == part || unit.level == chapter;
    return roman ? in_roman_numerals(ordinal) : ordinal;
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
        if (!unit->ordinal.empty()) words += ' ' + written_ordinal(*unit);
    }
    return words;
}

namespace {

/// "5a", "b.6"; the codes of forms and annexes may have dashes inside: "1a-ddkkd".
bool is_path_ordinal(std::string_view ordinal, provision_level level) noexcept {
    constexpr std::string_view written = "abcdefghijklmnopqrstuvwxyz0123456789.-";
    auto const allowed = level == form || level == annex ? written : written.substr(0, written.size() - 1);
    return !ordinal.empty() && ordinal.find_first_not_of(allowed) == std::string_view::npos && ordinal.front() != '-' &&
           ordinal.back() != '-' && ordinal.find("--") == std::string_view::npos;
}

} // namespace

namespace {

/// Whether a unit may come next in a path: each within the one before; a section also in an article that gives a text of its own, as that
/// of a decision which approves a strategy.
bool may_lie_in(provision const& outer, provision_level level) noexcept {
    if (outer.units.empty()) return true;
    auto const last = outer.units.back().level;
    if (last == article && level >= part && level <= subsection) return true;
    bool const second_article = level == article && std::any_of(outer.units.begin(), outer.units.end(),
                                                                [](auto const& unit) { return unit.level == article; });
    return last < level && !second_article;
}

} // namespace

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
            bool const bare_annex = step == name_of(annex).path;
            auto const named = std::find_if(level_names.begin() + 1, level_names.end(), [&](auto const& each) {
                return step.substr(0, each.path.size()) == each.path &&
                       (bare_annex || step.substr(each.path.size(), 1) == "-");
            });
            if (named == level_names.end()) return {errc::provision_form, at};
            unit.level = static_cast<provision_level>(named - level_names.begin());
            unit.ordinal = bare_annex ? std::string_view{} : step.substr(named->path.size() + 1);
            if (!bare_annex && !is_path_ordinal(unit.ordinal, unit.level)) return {errc::provision_form, at};
        }
        if (!may_lie_in(place, unit.level)) return {errc::provision_order, at};
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
        if (x.level != y.level) return place_of(x.level) <=> place_of(y.level);
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
    auto inside = detail::ordinals_between(first.units.back().ordinal, last.units.back().ordinal);
    if (!inside) {
        auto const from = number_in(first.units.back().ordinal);
        auto const to = number_in(last.units.back().ordinal);
        return {from && to ? errc::out_of_range : errc::provision_order, 0}; // two numbers always say what lies between
    }
    for (auto& ordinal : *inside) {
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
        match.appended = item->level <= form;
        any = true;
    }
    if (!any) return std::nullopt;
    words = reader.words;
    return match;
}

std::vector<provision> to_provisions(std::string_view text, span where, text_format format) {
    return detail::read_paths(text, where, format).paths;
}

} // namespace cchc
