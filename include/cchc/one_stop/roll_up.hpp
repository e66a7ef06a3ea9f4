// SPDX-License-Identifier: BSL-1.0
/// @file
/// Tables of counts: checking them row by row and month after month, and adding them up.
///
///     std::vector<one_stop_row> rows = …;          // unit, field, level, period, counts
///     for (count_finding const& f : check_rows(rows)) f.message(rows);
///     // "R01: Xã Mường Vạt, tháng 3 năm 2024: total is 120, but carried 20 + received 99 is 119: 1 missing"
///     // "R01: Xã Mường Vạt, tháng 4 năm 2024: carried is 31, but open in tháng 3 năm 2024 was 30: 1 too many"
///
///     auto const by_unit = roll_up(rows, {.unit = true});                       // each unit, over all its months
///     auto const quarters = roll_up(rows, {.period = true, .grain = period_kind::quarter});
///
/// A **series** is the rows of one unit, field and level in the order of their periods. Rows of a series follow each
/// other in time (`continued`), series stand side by side (`added`), and that is how any table is rolled up. If every row
/// balances and every month carries over what the one before left open, every sum balances too.
///
/// **Case study: one unit begins in February.** Its carried dossiers were nowhere in January. Rolled up by month, then
/// over the year, they would vanish: the year's `carried` is January's. Rolled up at once they are kept, but the total
/// does not belong to one set of units. `check_rows` reports the gap; which units to compare is not for a sum to decide.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include <cchc/agency/level.hpp>
#include <cchc/base/fields.hpp>
#include <cchc/base/result.hpp>
#include <cchc/one_stop/counts.hpp>
#include <cchc/one_stop/dossier.hpp>
#include <cchc/time/period.hpp>

namespace cchc {

/// Dòng số liệu một cửa (row of counts).
///
/// @ingroup one_stop
struct one_stop_row {
    std::string unit{};                  ///< empty: of all, or not said
    std::string field{};                 ///< lĩnh vực: "Đất đai"; empty: of all, or not said
    std::optional<agency_level> level{}; ///< cấp giải quyết
    std::optional<period> covers{};
    dossier_counts counts{};

    friend bool operator==(one_stop_row const&, one_stop_row const&) = default;

    static constexpr auto fields() {
        return std::tuple{cchc::field{"unit", &one_stop_row::unit}, cchc::field{"field", &one_stop_row::field},
                          cchc::field{"level", &one_stop_row::level}, cchc::field{"period", &one_stop_row::covers},
                          cchc::field{"counts", &one_stop_row::counts}};
    }
};

/// What can be wrong between rows, and in one.
///
/// @ingroup one_stop
enum class count_fault : std::uint8_t {
    sum,     ///< a row does not balance
    carry,   ///< carried is not what the row before left open
    gap,     ///< between two rows of a series lie days that none covers
    overlap, ///< two rows of a series share days: a sum would count them twice
};

/// "sum", "carry", "gap", "overlap".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(count_fault fault) noexcept;

/// Nhận xét về bảng số liệu (finding); rule R01.
///
/// @ingroup one_stop
struct count_finding {
    static constexpr std::string_view rule = "R01";

    count_fault fault{};
    std::size_t row = 0;    ///< that is wrong
    std::size_t before = 0; ///< that it disagrees with; of a `sum` the row itself
    std::optional<broken_sum> sum{};
    std::uint64_t expected = 0;
    std::uint64_t found = 0;

    /// A sum or a carry-over that is wrong; gaps and overlaps may be meant.
    [[nodiscard]] bool is_error() const noexcept { return fault == count_fault::sum || fault == count_fault::carry; }

    /// One English sentence; `rows` must be those that were checked.
    [[nodiscard]] std::string message(std::vector<one_stop_row> const& rows) const;

    friend bool operator==(count_finding const&, count_finding const&) = default;

    static constexpr auto fields() {
        return std::tuple{field{"fault", &count_finding::fault},       field{"row", &count_finding::row},
                          field{"before", &count_finding::before},     field{"sum", &count_finding::sum},
                          field{"expected", &count_finding::expected}, field{"found", &count_finding::found}};
    }
};

/// Every finding, by row. O(n log n).
///
/// @ingroup one_stop
[[nodiscard]] std::vector<count_finding> check_rows(std::vector<one_stop_row> const& rows);

/// What is kept apart when a table is rolled up. With nothing set, one row is left.
///
/// @ingroup one_stop
struct roll_up_by {
    bool unit = false;
    bool field = false;
    bool level = false;
    bool period = false;
    std::optional<period_kind> grain{}; ///< with `period`: months into this kind of period, where they fit

    friend bool operator==(roll_up_by const&, roll_up_by const&) = default;
};

/// The table with fewer rows: by unit, field, level and period, in their order. Of a row that covers several periods
/// the period is named as one where it is one (three months are a quarter), else by its days; a row without a period
/// is a series of its own.
///
/// Associative and free of order: rolling up parts of the rows first changes nothing, as long as each unit and field
/// has a row in every period in which any has one (see the case study). O(n log n). Throws like `added`.
///
/// @ingroup one_stop
[[nodiscard]] std::vector<one_stop_row> roll_up(std::vector<one_stop_row> const& rows, roll_up_by const& by);

/// The period of these days by its own name: a month, a quarter, a half-year, nine months, a year, years; else days.
///
/// @ingroup one_stop
[[nodiscard]] period named_period(boost::gregorian::date first, boost::gregorian::date last);

/// The counts of a period, from the dossiers: one row for each unit, field and level.
///
/// What was received before and had not ended is carried; how it stands is judged at the end of the last day. The
/// counts balance by construction, and next period's `carried` is this period's `open`. A dossier without a known
/// limit leaves early, on time and late unknown, or in time and overdue.
///
/// @return the rows, or what `state_of` returns for the first dossier that it cannot judge; the offset is its place
///
/// @ingroup one_stop
[[nodiscard]] result<std::vector<one_stop_row>> count_dossiers(std::vector<dossier> const& dossiers,
                                                               procedure_catalogue const& catalogue,
                                                               working_calendar const& calendar, period const& during,
                                                               dossier_rules rules = {});

} // namespace cchc
