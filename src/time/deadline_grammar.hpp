// SPDX-License-Identifier: BSL-1.0
/// @file
/// The grammar of written time limits, behind `parse_deadline` and `match_deadline`.
///
///     limit    := lead (named | length | "định kỳ" repeats) | "định kỳ" repeats | day-of-month often
///     lead     := "trước" | ("chậm nhất" ["là"] | "trong" ["thời hạn"] | "đến" ["hết"] | "vào" | "xong" …)+ ["trước"]
///     named    := [part] (date | period) [often] | day-of-month (often | "của tháng cuối quý") | weekday often
///     length   := number ["(" words ")"] unit [("kể từ" | "từ" | "sau" | "trước") event]
///     repeats  := often ["(" [lead] named ")"] {("," | "và" | "hoặc") …}
///     often    := ("hằng" | "hàng" | "mỗi") unit | number "tháng" ["một lần"] | "năm" | "quý"
#pragma once

#include <cchc/base/result.hpp>
#include <cchc/time/find_deadlines.hpp>

#include "time/cursor.hpp"

namespace cchc::detail {

/// A time limit, and the cursor behind it.
struct deadline_reading {
    deadline_match match;
    cursor after;
};

/// Reads the longest time limit by its form; where none is, says where it ceases to be one.
[[nodiscard]] result<deadline_reading> read_deadline(cursor at) noexcept;

} // namespace cchc::detail
