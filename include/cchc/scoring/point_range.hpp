// SPDX-License-Identifier: BSL-1.0
/// @file
/// A stretch of numbers, each end open or closed: the steps of a rule, the bands of a classification.
///
/// *Trên 90 %: 2 điểm; từ 70 % đến 90 %: 1 điểm; dưới 70 %: 0 điểm* (Cà Mau, Decision 1880/QĐ-UBND of 2013). Whether
/// 90 is
/// *trên 90* or *đến 90* decides about a point, so each end says for itself whether it belongs.
///
///     point_range r = point_range{"70..90"};  // both ends belong
///     r.contains(points{90})                  // true
///     point_range{">90"}.contains(points{90}) // false
///     to_string(point_range{"[80,90)"})       // "[80, 90)"
///
/// | written | means |
/// |---|---|
/// | `>90`, `>=90`, `<70`, `<=70`, also `≥90`, `≤70` | from or up to a number |
/// | `70..90` | both ends belong |
/// | `70..<90` | 70 belongs, 90 does not |
/// | `[80, 90)`, `(-inf, 80)`, `[100, inf)` | a square bracket: the end belongs; a round one: it does not |
/// | `90` | this number alone |
///
/// A percent sign may stand behind each number and changes nothing.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tuple>

#include <cchc/base/fields.hpp>
#include <cchc/scoring/points.hpp>

namespace cchc {

/// Khoảng điểm (range of points). Without an end it goes on for ever on that side.
///
/// @ingroup scoring
struct point_range {
    std::optional<points> from;
    std::optional<points> to;
    bool from_closed = false; ///< `from` itself belongs; false where there is no `from`
    bool to_closed = false;   ///< `to` itself belongs; false where there is no `to`

    /// Every number.
    point_range() = default;
    /// Throws where `parse_point_range` would return the failure.
    explicit point_range(std::string_view text);

    [[nodiscard]] bool contains(points const& value) const;
    /// Whether no number belongs to it.
    [[nodiscard]] bool empty() const;

    friend bool operator==(point_range const&, point_range const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"from", &point_range::from}, field{"to", &point_range::to},
                          field{"from_closed", &point_range::from_closed}, field{"to_closed", &point_range::to_closed}};
    }
};

/// Whether a number belongs to both.
///
/// @ingroup scoring
[[nodiscard]] bool overlap(point_range const& a, point_range const& b);

/// Whether `upper` begins exactly where `lower` ends, so that no number lies between them and none belongs to both.
///
/// @ingroup scoring
[[nodiscard]] bool adjoin(point_range const& lower, point_range const& upper);

/// Reads all of `text` in any of the forms above.
///
/// @return `errc::empty_input`, `errc::unexpected_character`, `errc::unexpected_end`, `errc::trailing_characters`,
///         `errc::out_of_range`; `errc::range_empty` when no number belongs to it
///
/// @ingroup scoring
[[nodiscard]] result<point_range> parse_point_range(std::string_view text);

/// In the shortest of the forms above. `parse_point_range(to_string(r)) == r`, but for a range of all numbers,
/// which is "(-inf, inf)", and an empty one.
///
/// @ingroup scoring
[[nodiscard]] std::string to_string(point_range const& range);

} // namespace cchc
