// SPDX-License-Identifier: BSL-1.0
/// @file
/// From which day to which something exists or holds.
///
/// An agency is founded and ends, a province merges, a name is given up: each is valid from a first day to a last one, and
/// **both days count**, as in the texts (*đến hết ngày 30 tháng 6 năm 2025*). A day that is not known, or has not come, is absent:
///
///     using boost::gregorian::date;
///     validity v{date{2014, 5, 20}, date{2025, 6, 30}};
///     v.covers(date{2025, 6, 30})   // true: the last day
///     v.covers(date{2025, 7, 1})    // false
///     validity{}.covers(any_day)    // true: nothing says otherwise
///
/// What it is **not**: a period that a report covers; see `period`.
#pragma once

#include <optional>
#include <tuple>

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <cchc/base/fields.hpp>

namespace cchc {

/// Thời hạn hiệu lực (validity): a first and a last day; the same day belongs to both.
///
/// @ingroup agency
struct validity {
    std::optional<boost::gregorian::date> from;  ///< the first day; absent: not known, before anything recorded
    std::optional<boost::gregorian::date> until; ///< the last day; absent: not ended, as far as is known

    [[nodiscard]] bool covers(boost::gregorian::date day) const noexcept {
        return (!from || *from <= day) && (!until || day <= *until);
    }

    /// Whether some day belongs to both.
    [[nodiscard]] bool overlaps(validity const& other) const noexcept {
        bool const after = until && other.from && *until < *other.from;
        bool const before = from && other.until && *other.until < *from;
        return !after && !before;
    }

    friend bool operator==(validity const&, validity const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"from", &validity::from}, field{"until", &validity::until}};
    }
};

} // namespace cchc
