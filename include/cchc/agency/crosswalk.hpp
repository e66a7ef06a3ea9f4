// SPDX-License-Identifier: BSL-1.0
/// @file
/// What became of each unit between two days, and figures carried from the old units to the new.
///
/// Statistics of 2024 count 63 provinces, those of 2026 count 34. To put them side by side, the old figures are added
/// up by the new units. Which belong together a directory knows; a crosswalk is that knowledge as a table:
///
///     auto const dir = agency_directory::national();
///     auto const walk = territory_crosswalk(dir, agency_level::province, date{2025, 6, 30}, date{2025, 7, 1});
///     walk.after("vn/hoa-binh")        // {{"vn/hoa-binh", "vn/phu-tho-2025", unit_change::merged}}
///     walk.before("vn/phu-tho-2025")   // three rows: Phú Thọ, Vĩnh Phúc, Hòa Bình
///     walk.before("vn/son-la")         // one row, unit_change::unchanged
///
///     auto const joined = carry_over(walk, std::vector<unit_figure<long>>{
///         {"vn/phu-tho", 31'224}, {"vn/vinh-phuc", 28'110}, {"vn/hoa-binh", 19'402}});
///     joined.figures.front()           // vn/phu-tho-2025: 78736, nothing missing
///
/// Only **counts** can be added: dossiers, staff, inhabitants. A rate, a rank or a mean cannot; carry its numerator and its
/// denominator. And no figure is made up: what was **split** is refused, for nothing says which part went where, and a sum to
/// which an old unit gave no figure says so.
///
/// **Case study: what kind of change was Hòa Bình's?** Seen from the old province it ended; from the new one it was merged;
/// seen from a statistician's table only its row moved. The kind here is of the *pair*, old and new: it is `merged` when
/// the new unit has several old ones, `split` when the old one has several new ones (also when a part of it was merged
/// with others), and only what went on alone is `renamed`, `moved` or `unchanged`.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/agency/directory.hpp>
#include <cchc/agency/level.hpp>
#include <cchc/base/fields.hpp>

namespace cchc {

/// Loại thay đổi (kind of change) between a unit and what came after it.
///
/// @ingroup agency
enum class unit_change : std::uint8_t {
    unchanged, ///< the same unit under the same name in the same place
    renamed,   ///< one unit went on as one, under another name or type
    moved,     ///< one unit went on as one, under another parent; perhaps renamed too
    merged,    ///< the new unit was made of several
    split,     ///< the old unit became several, or went to several
    ended,     ///< nothing came after it
    founded,   ///< nothing was before it
};

/// "unchanged", "renamed", …
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(unit_change change) noexcept;

/// "không đổi", "đổi tên", "chuyển", "sáp nhập", "chia tách", "kết thúc", "thành lập mới".
///
/// @ingroup agency
[[nodiscard]] std::string_view vietnamese_name(unit_change change) noexcept;

/// Dòng đối chiếu (crosswalk row): an old unit, a new unit and what happened.
///
/// @ingroup agency
struct unit_transition {
    std::string before; ///< id; empty when the new one was founded
    std::string after;  ///< id; empty when the old one ended
    unit_change change = unit_change::unchanged;

    friend bool operator==(unit_transition const&, unit_transition const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"before", &unit_transition::before}, field{"after", &unit_transition::after},
                          field{"change", &unit_transition::change}};
    }
};

/// Bảng đối chiếu đơn vị (crosswalk of units): rows, to be asked from both sides.
///
/// @ingroup agency
class unit_crosswalk {
public:
    unit_crosswalk() = default;

    /// Any rows, such as those that a province drew up itself; taken as they are.
    explicit unit_crosswalk(std::vector<unit_transition> rows);

    /// In the order of the old ids, those that were founded at the end.
    [[nodiscard]] std::vector<unit_transition> const& rows() const noexcept { return rows_; }

    /// What became of the unit; empty for one that is not an old unit here.
    [[nodiscard]] std::vector<unit_transition> after(std::string_view before) const;

    /// What the unit was made of; empty for one that is not a new unit here.
    [[nodiscard]] std::vector<unit_transition> before(std::string_view after) const;

    friend bool operator==(unit_crosswalk const& a, unit_crosswalk const& b) noexcept { return a.rows_ == b.rows_; }

private:
    std::vector<unit_transition> rows_;
    std::vector<std::size_t> by_before_; ///< places of rows, in the order of the old ids
    std::vector<std::size_t> by_after_;  ///< likewise of the new ones
};

/// The territories of a level on `before` and what they are on `after`.
///
/// @param before  a day no later than `after`
///
/// @ingroup agency
[[nodiscard]] unit_crosswalk territory_crosswalk(agency_directory const& directory, agency_level level,
                                                 boost::gregorian::date before, boost::gregorian::date after);

/// The agencies of a level on `before` and what they are on `after`.
///
/// @ingroup agency
[[nodiscard]] unit_crosswalk agency_crosswalk(agency_directory const& directory, agency_level level,
                                              boost::gregorian::date before, boost::gregorian::date after);

/// Số liệu của một đơn vị (figure of a unit).
///
/// @ingroup agency
template <class T>
struct unit_figure {
    std::string unit; ///< id
    T value{};

    friend bool operator==(unit_figure const&, unit_figure const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &unit_figure::unit}, field{"value", &unit_figure::value}};
    }
};

/// Số liệu đã quy đổi (figure carried over): the sum of old figures for one new unit.
///
/// @ingroup agency
template <class T>
struct carried_figure {
    std::string unit; ///< id of the new unit
    T value{};
    std::vector<std::string> of;      ///< the old units that were added
    std::vector<std::string> missing; ///< old units of which the new one has a part that is not in the sum

    [[nodiscard]] bool complete() const noexcept { return missing.empty(); }

    friend bool operator==(carried_figure const&, carried_figure const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &carried_figure::unit}, field{"value", &carried_figure::value},
                          field{"of", &carried_figure::of}, field{"missing", &carried_figure::missing}};
    }
};

/// Why a figure could not be carried over.
///
/// @ingroup agency
enum class carry_refusal : std::uint8_t {
    was_split,    ///< nothing says which part of it went where
    has_ended,    ///< there is no unit after it
    unknown_unit, ///< it is no old unit of the crosswalk
    given_twice,  ///< it has a figure already; the first counts
};

/// "was_split", …
///
/// @ingroup agency
[[nodiscard]] std::string_view to_string(carry_refusal why) noexcept;

/// Đơn vị không quy đổi được (refused unit).
///
/// @ingroup agency
struct refused_unit {
    std::string unit;
    carry_refusal why{};

    friend bool operator==(refused_unit const&, refused_unit const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"unit", &refused_unit::unit}, field{"why", &refused_unit::why}};
    }
};

/// Kết quả quy đổi (figures of the new units), and what was refused.
///
/// @ingroup agency
template <class T>
struct carried_figures {
    std::vector<carried_figure<T>> figures; ///< of the new units to which an old one gave a figure, as they come up
    std::vector<refused_unit> refused;

    /// Whether every figure was carried over and every sum is whole.
    [[nodiscard]] bool complete() const noexcept {
        for (auto const& f : figures)
            if (!f.complete()) return false;
        return refused.empty();
    }

    friend bool operator==(carried_figures const&, carried_figures const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"figures", &carried_figures::figures}, field{"refused", &carried_figures::refused}};
    }
};

namespace detail {

/// Where the figures of some units go.
struct carry_plan {
    static constexpr auto nowhere = static_cast<std::size_t>(-1);

    std::vector<std::size_t> sum_of;               ///< of each figure the place of its sum, or nowhere
    std::vector<std::string> units;                ///< of each sum
    std::vector<std::vector<std::string>> missing; ///< of each sum
    std::vector<refused_unit> refused;
};

[[nodiscard]] carry_plan plan_carry(unit_crosswalk const& walk, std::vector<std::string> const& units);

} // namespace detail

/// Adds old figures up by new units, with `+=` of `T`.
///
/// Linear in the figures and in the rows of their new units, but for the logarithm of looking them up.
///
/// @ingroup agency
template <class T>
[[nodiscard]] carried_figures<T> carry_over(unit_crosswalk const& walk, std::vector<unit_figure<T>> const& figures) {
    std::vector<std::string> units;
    units.reserve(figures.size());
    for (auto const& figure : figures) units.push_back(figure.unit);
    auto plan = detail::plan_carry(walk, units);
    carried_figures<T> out;
    out.refused = std::move(plan.refused);
    for (std::size_t i = 0; i < figures.size(); ++i) {
        auto const sum = plan.sum_of[i];
        if (sum == detail::carry_plan::nowhere) continue;
        if (sum == out.figures.size()) {
            out.figures.push_back({plan.units[sum], figures[i].value, {}, std::move(plan.missing[sum])});
        } else {
            out.figures[sum].value += figures[i].value;
        }
        out.figures[sum].of.push_back(figures[i].unit);
    }
    return out;
}

} // namespace cchc
