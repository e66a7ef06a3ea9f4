// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rates of one-stop shops, each with the name of what it is a share of.
///
/// *Tỷ lệ giải quyết 94,45 %* and *tỷ lệ đúng hạn 94,45 %* are different claims, and reports mix them up. Here a rate
/// has a name that says of what, is kept as the two numbers, and becomes a percentage only when it is printed.
///
///     dossier_counts c;
///     c.received = 232116;
///     c.done = 219245;
///     share(one_stop_rate::resolved_of_received, c)                // 219245 of 232116
///     percent(*share(one_stop_rate::resolved_of_received, c))      // 94,45
///     share(one_stop_rate::on_time_of_resolved, c)                 // nothing: how many were late is not said
///
/// **Case study: on time, of what?** Of those resolved, says the usual table. A shop that leaves the hard ones lying
/// looks well in it, so some provinces count those open and overdue too (`on_time_of_due`). Both are here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include <cchc/one_stop/counts.hpp>
#include <cchc/task/task_statistics.hpp>

namespace cchc {

/// Tỷ lệ (rate).
///
/// @ingroup one_stop
enum class one_stop_rate : std::uint8_t {
    resolved_of_received, ///< đã giải quyết / tiếp nhận
    resolved_of_total,    ///< đã giải quyết / phải giải quyết
    on_time_of_resolved,  ///< (trước hạn + đúng hạn) / đã giải quyết
    on_time_of_due,       ///< (trước hạn + đúng hạn) / (đã giải quyết + quá hạn chưa giải quyết)
    early_of_resolved,    ///< trước hạn / đã giải quyết
    late_of_resolved,     ///< quá hạn / đã giải quyết
    overdue_of_open,      ///< đã quá hạn / đang giải quyết
    online_of_received,   ///< trực tuyến / tiếp nhận
    post_of_received,     ///< bưu chính / tiếp nhận
};

/// How many rates there are.
///
/// @ingroup one_stop
inline constexpr std::size_t one_stop_rate_count = static_cast<std::size_t>(one_stop_rate::post_of_received) + 1;

/// "resolved of received", "on time of resolved", …: the words of `figure::measures` in a report.
///
/// @ingroup one_stop
[[nodiscard]] std::string_view to_string(one_stop_rate rate) noexcept;

/// "Đã giải quyết / tiếp nhận trong kỳ".
///
/// @ingroup one_stop
[[nodiscard]] std::string_view vietnamese_name(one_stop_rate rate) noexcept;

/// The name of the enumerator, or the words of `to_string`; none for anything else.
///
/// @ingroup one_stop
[[nodiscard]] std::optional<one_stop_rate> one_stop_rate_of(std::string_view name) noexcept;

/// The share, of counts as `deduced`; nothing where a number is unknown.
///
/// Of nought it is a share all the same, 0 of 0; `percent` gives nothing for it.
///
/// @ingroup one_stop
[[nodiscard]] std::optional<task_share> share(one_stop_rate rate, dossier_counts const& counts) noexcept;

} // namespace cchc
