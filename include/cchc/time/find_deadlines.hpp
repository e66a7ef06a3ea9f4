// SPDX-License-Identifier: BSL-1.0
/// @file
/// Time limits inside running text.
///
///     text = "Giao Sở Nội vụ trình trước ngày 15/12/2014; báo cáo định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12)."
///     for (deadline_match const& m : find_deadlines(text)) …
///     // "trước ngày 15/12/2014"   "định kỳ 6 tháng (trước ngày 05/6), năm (trước ngày 05/12)"
///
/// A time limit is what its leading word and a date, a period, a length or a frequency make together: see
/// `parse_deadline`. A date alone is none (*Công văn số 5 ngày 12/5/2014*), nor is a length alone (*nghỉ 05 ngày*).
///
/// What it does **not** know is whether the limit is an order (*trình trước ngày 15/12*) or a fact (*đất đã giao trước ngày
/// 01/7/2004*): that is in the sentence around it, see `task/find_tasks.hpp`.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <cchc/text/span.hpp>
#include <cchc/text/token.hpp>
#include <cchc/time/deadline.hpp>
#include <cchc/time/match_range.hpp>

namespace cchc {

/// Thời hạn tìm thấy trong văn bản (deadline match): trivially copyable. `to_deadline` makes the owning value.
///
/// @ingroup time
struct deadline_match {
    static constexpr std::size_t most_repeats = 6;

    span where{}; ///< with its leading words
    bool before = false;
    std::optional<partial_date> date{};
    std::optional<day_of_year> yearless{};
    std::optional<period> within{};
    time_part part = time_part::whole;
    std::optional<time_length> length{};
    span event{}; ///< the words behind "kể từ"; empty: not said
    bool back = false;
    std::array<recurrence, most_repeats> repeats{};
    std::uint8_t repeat_count = 0;

    friend bool operator==(deadline_match const&, deadline_match const&) noexcept = default;
};

/// The owning value of a match in the text it was found in.
///
/// @ingroup time
[[nodiscard]] deadline to_deadline(std::string_view text, deadline_match const& match);

/// The longest time limit that starts at the next token of `words`; none when none starts there.
///
/// `words` is a copy; to go on, start a tokenizer at `where.end`. Reads a bounded number of tokens ahead.
///
/// @ingroup time
[[nodiscard]] std::optional<deadline_match> match_deadline(tokenizer words) noexcept;

/// Reads on from limit to limit; what `find_deadlines` is made of.
///
/// @ingroup time
class deadline_finder {
public:
    deadline_finder() = default;
    explicit deadline_finder(std::string_view text, text_format format = text_format::plain) noexcept
        : words_{text, format} {}

    /// The next time limit, or nothing at the end of the text.
    [[nodiscard]] std::optional<deadline_match> next() noexcept;

private:
    tokenizer words_{std::string_view{}};
};

/// Every time limit in `text`, lazily, in order, without overlaps.
///
/// Linear in the text, constant memory, no allocation, no exception; any bytes are valid input. The text must outlive
/// the range.
///
/// @ingroup time
[[nodiscard]] inline match_range<deadline_finder> find_deadlines(std::string_view text,
                                                                 text_format format = text_format::plain) noexcept {
    return match_range<deadline_finder>{deadline_finder{text, format}};
}

} // namespace cchc
