// SPDX-License-Identifier: BSL-1.0
/// @file
/// Which columns reports on one-stop shops have had, over the years.
///
/// There is no one table. The portals of 2014 showed *sớm, đúng, trễ*; a land office shows *trước và trong hạn* as one;
/// the ministry's forms of 2020 ask for intake by way of receipt. Each is a **column set**: what each column holds, what
/// stands above it, and where the set comes from.
///
///     for (report_columns const& set : report_column_sets()) set.id;      // "portal-2014", "land-office", …
///     auto const* set = find_report_columns("portal-2014");
///     set->columns.size()                                                 // 14
///     cell(row, set->columns[3])                                          // the number as text; "" when not known
///
/// What it is **not**: a promise that a set is prescribed. Its `status` says how well it is known.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include <cchc/one_stop/rates.hpp>
#include <cchc/one_stop/roll_up.hpp>
#include <cchc/time/holiday.hpp>

namespace cchc {

/// What a column holds.
///
/// @ingroup one_stop
enum class count_column : std::uint8_t {
    unit,
    field,
    level,
    period,
    total,
    carried,
    received,
    direct,
    online,
    post,
    direct_or_post, ///< trực tiếp và qua bưu chính, as one
    done,
    early_or_on_time,
    early,
    on_time,
    late,
    open,
    in_time,
    overdue,
    withdrawn,
    returned,
    late_percent,    ///< late of resolved
    overdue_percent, ///< overdue of open
    on_time_percent, ///< on time of resolved
};

/// The name of the enumerator: the heading in CSV.
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(count_column column) noexcept;

/// The column with this heading, English or Vietnamese, whatever its capitals: "received", "tiếp nhận trong kỳ", "đã giải
/// quyết"; none for anything else.
///
/// @ingroup one_stop
[[nodiscard]] std::optional<count_column> count_column_of(std::string_view heading);

/// Cột (column): what it holds, and how it is headed.
///
/// @ingroup one_stop
struct report_column {
    count_column what{};
    std::string_view group;   ///< above several columns: "Đã giải quyết"; may be empty
    std::string_view heading; ///< "Đúng hạn"
};

/// Bộ cột của biểu báo cáo (column set).
///
/// @ingroup one_stop
struct report_columns {
    std::string_view id;
    std::string_view title;
    std::optional<int> first_year; ///< in use since
    std::optional<int> last_year;
    std::string_view source;
    certainty status{};
    std::span<report_column const> columns;
};

/// All sets that are known, the oldest first.
///
/// @ingroup one_stop
[[nodiscard]] std::span<report_columns const> report_column_sets() noexcept;

/// @ingroup one_stop
[[nodiscard]] report_columns const* find_report_columns(std::string_view id) noexcept;

/// What stands in a cell: a number without separators, a percentage with two decimals and a comma, words; empty when
/// not known.
///
/// @ingroup one_stop
[[nodiscard]] std::string cell(one_stop_row const& row, count_column column);

} // namespace cchc
